# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs and verdicts for people: timelines of counterexamples, loops, verdicts as text and as JSON.

A verdict is data, and its text is made here (that of a replayed recording: recordings/report.py). Output fits 80
columns and is plain ASCII.

May import: lang, graph, analysis, machine, engine, proof, kernel, tdx, kvm, properties, scenarios, designs,
    cases, verdict, sources.
May be imported by: pictures, cli, pytest_plugin.
"""

TOOL = True  # no part of a model: see lang/marks.py
