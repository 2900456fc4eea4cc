# SPDX-License-Identifier: GPL-2.0-or-later
"""Python functions of a model -> a control-flow graph of integers: builder, expressions, calls, lower; ranges, fold.

Lowering has the model's objects in hand: structs, functions and constants disappear, calls are inlined, and a program
counter is a chain of calls. What is in a graph is in ir.py; fold.py drops what cannot happen.

May import: lang.
May be imported by: analysis, machine, engine, proof, recordings, verdict, show, price, cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
