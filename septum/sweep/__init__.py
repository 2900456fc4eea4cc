# SPDX-License-Identifier: GPL-2.0-or-later
"""Many checks, a row each in a Parquet dataset: what is asked for, where it is made, where rows go, and what they say.

May import: engine, verdict.
May be imported by: cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
