# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings of the reviews that no search can decide, each with the reason."""

from septum.cases import Undecided

UNDECIDED = (
    Undecided(
        "C28",
        "A comment that says true where false is meant",
        "COUNT",
        "inferred",
        "8 Dec 2025",
        "a comment: the code it describes is C26's fix",
    ),
)
