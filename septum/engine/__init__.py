# SPDX-License-Identifier: GPL-2.0-or-later
"""Executors: one run natively, or every interleaving by machine code. Knows nothing of the kernel.

Native runs, which CPython drives, are what a model means; the search must agree with them, and every counterexample
is confirmed by one. What a run is (steps, findings, results) is data in run.py, without LLVM.

May import: lang, graph, analysis, machine.
May be imported by: recordings, verdict, show, pictures, sweep, price, cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
