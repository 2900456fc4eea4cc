# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of a graph without running it: one file a question, one function that returns a record.

Locks, sums, strides of the CPUs' numbers, what checks tell CPUs apart, which steps depend on which. Nothing here
changes a graph. A wrong answer would make a search miss a bug, so each is compared with the search of every
interleaving over random programs (tests/analysis).

May import: lang, graph.
May be imported by: machine, engine, proof, recordings, verdict, show, price, cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
