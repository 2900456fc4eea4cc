# SPDX-License-Identifier: GPL-2.0-or-later
"""What designs leave to run at the same time, side by side (verdict/concurrency.py)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from septum.text import ascii_only, fill, wrap
from septum.verdict.concurrency import Concurrency, LockCost
from septum.verdict.pages import Pages
from septum.verdict.result import Settings

ABSENT, ANY = "-", "any"
MEANING = (
    "at once: between the first and the last step of a function, in one state",
    "section: steps of one holder from taking a lock to releasing it",
    "wait: steps of a lock's holders while a CPU is blocked at it, until it is free once / until the CPU has it",
    f"'{ANY}': a loop can make it any number; '{ABSENT}': no such function, no such lock, or nobody is blocked at it",
)


class Counted(NamedTuple):
    """A design, how it was searched, and what was counted."""

    settings: Settings
    found: Concurrency

    @property
    def name(self) -> str:
        """The design, without the folders of its file."""
        return os.path.basename(self.settings.label)


def text(counted: Sequence[Counted]) -> str:
    """A table with a column for each design, then what the sections contain, in at most 80 columns."""
    settings = counted[0].settings
    size = f", --cpus {settings.cpus}, --splits {settings.splits}" if settings.splits else f", {settings.cpus} CPUs"
    flags = "".join(f", --{flag}" for flag in ("enomem", "busy") if getattr(settings, flag))
    lines = [f"concurrency in steps: scenario {settings.scenario}{size}{flags}", *notes(counted), ""]
    known = [c for c in counted if c.found.cut is None]
    if known:
        lines += aligned([["", *(c.name for c in known)], *rows(known)])
        lines += ["", "in the sections", *(line for c in known for line in contents(c)), ""]
        lines += [line for meaning in MEANING for line in fill(meaning, "", "  ")]
    return ascii_only("\n".join(lines) + "\n")


def notes(counted: Sequence[Counted]) -> list[str]:
    """What the numbers leave out, a line for each design of which something is."""
    found: list[str] = []
    for one in counted:
        if one.found.cut is not None:
            found += wrap(f"INCONCLUSIVE: {one.found.cut}", f"{one.name}: ", "  ")
        elif one.found.fails:
            fails = ", ".join(one.found.fails)
            found += wrap(f"VIOLATED: {fails}; a run that fails has no further steps", f"{one.name}: ", "  ")
    return found


def aligned(table: Sequence[Sequence[str]]) -> list[str]:
    """Columns two apart, the first to the left; tabulate would take away what a name is indented by."""
    first, *rest = (max(map(len, column)) for column in zip(*table, strict=True))
    padded = (
        row[0].ljust(first) + "".join(f"  {cell:>{w}}" for cell, w in zip(row[1:], rest, strict=True)) for row in table
    )
    return [line.rstrip() for line in padded]


def rows(known: Sequence[Counted]) -> list[list[str]]:
    """The lines of the table."""
    nothing = [""] * len(known)
    found = [["states", *(f"{c.found.states:,}" for c in known)], ["CPUs at once, at most, in", *nothing]]
    for name in sorted({name for c in known for name in c.found.shown()}):
        found.append([f"  {name}", *(str(c.found.at_once.get(name, ABSENT)) for c in known)])
    found.append(["longest section", *nothing])
    for name in dict.fromkeys(lock.name for c in known for lock in c.found.locks):
        found.append([f"  {name}", *each(known, name, lambda lock: number(lock.section))])
    found.append(["longest wait: until free / taken", *nothing])
    for name in dict.fromkeys(lock.name for c in known for lock in c.found.locks if lock.waits):
        found.append([f"  {name}", *each(known, name, wait)])
    return found


def each(known: Iterable[Counted], name: str, what: Callable[[LockCost], str]) -> list[str]:
    """What each design says of a lock."""
    locks = [next((lock for lock in c.found.locks if lock.name == name), None) for c in known]
    return [what(lock) if lock is not None else ABSENT for lock in locks]


def wait(lock: LockCost) -> str:
    """Steps until a lock is free, and until it is taken."""
    return f"{number(lock.until_free)} / {number(lock.until_taken)}" if lock.waits else ABSENT


def number(steps: int | None) -> str:
    """A number of steps."""
    return ANY if steps is None else str(steps)


def contents(one: Counted) -> list[str]:
    """What ends in the sections of each lock of a design."""
    told = [(lock.name, ", ".join(lock.contains)) for lock in one.found.locks if lock.contains]
    return [line for name, inside in told for line in fill(inside, f"  {one.name}, {name}: ", "    ")]


def as_json(one: Counted) -> dict[str, Any]:
    """What was counted of a design as plain data; a number is null where a loop can make it any."""
    s, found = one.settings, one.found
    return {
        "design": s.label,
        "scenario": s.scenario,
        "cpus": s.cpus,
        "splits": s.splits,
        "enomem": s.enomem,
        "busy": s.busy,
        "cut": found.cut,
        "fails": list(found.fails),
        "states": found.states,
        "transitions": found.edges,
        "at_once": found.at_once,
        "locks": [lock._asdict() | {"contains": list(lock.contains)} for lock in found.locks],
        "pages": pages_as_json(found.pages) if found.pages is not None else None,
    }


def pages_as_json(found: Pages) -> dict[str, Any]:
    """Pages that are out of the allocator, of 4K; what is left is null if no run ends."""
    left = {name: r and r._asdict() for name, r in (("left", found.left), ("left_in_pamt", found.left_in_pamt))}
    return found._asdict() | left
