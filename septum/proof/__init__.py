# SPDX-License-Identifier: GPL-2.0-or-later
"""HOLDS for any number of CPUs: a proof over the lowered code of a model, and a check of it.

May import: lang, graph, analysis.
May be imported by: verdict, show, cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
