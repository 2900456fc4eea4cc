# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the header of a checkpoint is one: of each part that it has the right kind, and that all go together."""

from __future__ import annotations

from typing import Any

from septum.engine.facts import Tracked
from septum.engine.search import Search
from septum.engine.shared import SLACK, CAlarm, CNote

#: numbers of a search that continue from where they were
KEPT = ("depth", "edges", "deepest", "compared")


def sound(header: dict[str, Any]) -> bool:
    """Whether a header has all that it must, each of its kind, and its numbers go together."""
    tracked, spans = header.get("tracked"), header.get("spans")
    if not (isinstance(tracked, list) and len(tracked) == len(Tracked._fields)):
        return False
    if not all(isinstance(names, list) and all(isinstance(n, str) for n in names) for names in tracked):
        return False
    if not (isinstance(spans, list) and all(_numbers(span, 2) and span[0] <= span[1] for span in spans)):
        return False
    if not all(_number(header.get(name)) for name in ("count", "next", "level_end", "height", *KEPT)):
        return False
    count = header["count"]
    return (
        isinstance(header.get("key"), str)
        and sum(last - first for first, last in spans) == count
        and header["next"] <= count
        and header["level_end"] <= count
        and _numbers(header.get("acc"))
        and _numbers(header.get("maybe"))
        and all(isinstance(header.get(n), list) and all(map(_numbers, header[n])) for n in ("alarms", "notes"))
    )


def fits(search: Search, header: dict[str, Any]) -> bool:
    """Whether the lists of a sound header are as long as those of the search, and name states that there are."""
    spans = header["spans"]
    for name, kind, most in (("alarms", CAlarm, len(search.alarms)), ("notes", CNote, len(search.notes))):
        if len(header[name]) > most or any(len(numbers) != len(kind._fields_) for numbers in header[name]):
            return False
        state = [field[0] for field in kind._fields_].index("state")
        places = [numbers[state] for numbers in header[name]]
        if not all(any(first <= place < last for first, last in spans) for place in places):
            return False
    return (
        len(header["acc"]) == len(search.acc)
        and len(header["maybe"]) == len(search.maybe)
        and header["height"] <= search.capacity + SLACK
    )


def _number(value: object) -> bool:
    """Whether a value of a header is a number of 64 bits."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 64


def _numbers(value: object, size: int | None = None) -> bool:
    """Whether it is a list of numbers, of a length that is known."""
    return isinstance(value, list) and size in (None, len(value)) and all(_number(n) for n in value)
