# SPDX-License-Identifier: GPL-2.0-or-later
"""A few bits of a packed state."""

from __future__ import annotations

from typing import NamedTuple


class Slot(NamedTuple):
    """A few bits of a word: ``width`` of them from bit ``shift`` on."""

    word: int
    shift: int
    width: int
