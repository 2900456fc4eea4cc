# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs as pictures: a page to read or to explore, a trace for Perfetto, a trace in the format of the TLA+ tools.

All are made of the same records of a run (record.py), and none needs the network.

May import: lang, engine, verdict, show, sources.
May be imported by: cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
