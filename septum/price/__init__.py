# SPDX-License-Identifier: GPL-2.0-or-later
"""What a design costs: workloads of full size in timed runs, priced from one file of costs, costs.toml.

A cost is that of a kernel function or of a SEAMCALL leaf, never of a design or a workload: what designs differ in is
what the model does. The file says of each cost where it is from, or that it is an assumption, and between what.

May import: lang, graph, analysis, machine, engine, kernel, tdx, kvm, properties, scenarios, designs,
    recordings.
May be imported by: cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
