# SPDX-License-Identifier: GPL-2.0-or-later
"""A graph -> packed states -> LLVM IR -> machine code, and that code on disk.

Where each field lies in a state is layout.py; what a step does with it is codegen.py and steps.py. Only what loads
LLVM needs llvmlite, and only a search needs that.

May import: lang, graph, analysis.
May be imported by: engine, recordings, verdict, show, price, cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
