# SPDX-License-Identifier: GPL-2.0-or-later
"""Two designs side by side, as ``diff -y`` shows two files: '|' between what differs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from septum.show import concurrency
from septum.show.command import command_of
from septum.show.concurrency import ABSENT, Counted
from septum.show.data import as_json as verdict_as_json
from septum.show.report import bounds, title
from septum.text import WIDTH, ascii_only, clause, wrap
from septum.verdict.difference import VERDICT, Pair, Side
from septum.verdict.pages import Pages, Range
from septum.verdict.result import HOLDS, INCONCLUSIVE, VIOLATED, Verdict

#: of the schema diff.schema.json: raised when a name goes or means something else, not when one is added
VERSION = 1
#: columns of a value, and of a design's name above it
MOST = 20
#: compared nowhere: a design that is written otherwise has other states
NOT_COMPARED = ("states",)


class Row(NamedTuple):
    """A line of the table: what it is, its value of each design, and whether they differ."""

    name: str
    left: str = ""
    right: str = ""
    differs: bool = False


def text(pairs: Sequence[Pair], absent: Sequence[str] = (), brief: bool = False) -> str:
    """All of it, in lines of 80 columns. ``absent``: what is not compared; ``brief``: one table for all scenarios."""
    out = [*wrap(said(pairs), "", "  "), *(line for why in absent for line in wrap(why, "  ", "    "))]
    if brief:
        out += ["", *table(pairs[0], [row for pair in pairs for row in verdict_rows(pair, scenario(pair))])]
    for pair in pairs if not brief else ():
        out += ["", *titles(pair), "", *table(pair, [*verdict_rows(pair, VERDICT), *counted_rows(pair)])]
        out += notes(pair)
    for pair in pairs:
        out += [*(notes(pair) if brief else ()), *only_in_one(pair)]
    if any(True for pair in pairs for _ in counted_rows(pair)):
        out += ["", *(line for meaning in concurrency.MEANING for line in wrap(meaning, "", "  "))]
    return ascii_only("\n".join(out))


def said(pairs: Sequence[Pair]) -> str:
    """In what the designs differ, in one sentence."""
    differ = names([name for pair in pairs for name in pair.differences()])
    unknown = names([name for pair in pairs for name in pair.unknown()])
    compared = names([name for pair in pairs for name, _, _ in pair.compared()])
    if differ:
        return f"differ: {differ}{clause(unknown, f'; not known: {unknown}')}"
    return f"{INCONCLUSIVE}: no difference found; not known: {unknown}" if unknown else f"same: {compared}"


def names(found: Sequence[str]) -> str:
    """Names, each once."""
    return ", ".join(dict.fromkeys(found))


def scenario(pair: Pair) -> str:
    """The scenario, of each design if they are of two."""
    return " / ".join(dict.fromkeys(side.verdict.settings.scenario for side in pair))


def titles(pair: Pair) -> Iterator[str]:
    """What was checked: a line for each design."""
    for side in pair:
        yield from wrap(title(side.verdict), "", "    ")


# -- the table ---------------------------------------------------------------------------------


def table(pair: Pair, rows: Sequence[Row]) -> list[str]:
    """A line for each row, '|' in those that differ, under the names of the designs."""
    heads = [os.path.basename(side.verdict.settings.label) for side in pair]
    out: list[str] = []
    if heads[0] == heads[1] or max(map(len, heads)) > MOST:
        heads = ["A", "B"]
        for head, side in zip(heads, pair, strict=True):
            out += wrap(side.verdict.settings.label, f"{head}: ", "   ")
    lines = [Row("", heads[0], heads[1]), *rows]
    left = max(len(row.left) for row in lines)
    right = max(len(row.right) for row in lines)
    first = min(max(len(row.name) for row in lines), WIDTH - left - right - 5)
    for row in lines:
        name = row.name
        if len(name) > first and row.left:
            out.append(name)
            name = ""
        out.append(f"{name:{first}}  {row.left:>{left}} {'|' if row.differs else ' '} {row.right:>{right}}".rstrip())
    return out


def verdict_rows(pair: Pair, name: str) -> Iterator[Row]:
    """The verdicts, and every property that either violates, or on which they differ."""
    yield decided(name, pair.left.verdict.verdict, pair.right.verdict.verdict)
    for prop, left, right in pair.properties():
        row = decided(f"  {prop}", left or ABSENT, right or ABSENT)
        if row.differs or VIOLATED in row:
            yield row
    one, other = (len(side.verdict.unreached) for side in pair)
    if one or other:
        yield Row("  lines never executed", str(one), str(other))


def decided(name: str, left: str, right: str) -> Row:
    """A row of two verdicts; one that is not known differs from nothing."""
    return Row(name, left, right, left != right and INCONCLUSIVE not in (left, right))


def counted_rows(pair: Pair) -> Iterator[Row]:
    """Pages, CPUs at once, sections and waits, where all states of both are known."""
    both = [Counted(side.verdict.settings, side.counted) for side in pair if side.counted is not None]
    if len(both) < 2 or any(one.found.cut is not None for one in both):
        return
    left, right = (one.found.pages for one in both)
    if left is not None and right is not None:
        yield from page_rows(left, right)
    rows = [Row(name, a, b, a != b and name not in NOT_COMPARED) for name, a, b in concurrency.rows(both)]
    for row, after in zip(rows, [*rows[1:], Row("")], strict=True):
        if row.left or after.left:  # no headings without lines below them
            yield row


def page_rows(left: Pages, right: Pages) -> Iterator[Row]:
    """Pages that are out of the allocator."""
    yield Row("4K pages at once, at most")
    for name, one, other in (
        ("allocated", left.allocated, right.allocated),
        ("in PAMT pairs", left.pamt, right.pamt),
        ("in CPUs' hands", left.hands, right.hands),
    ):
        yield Row(f"  {name}", str(one), str(other), one != other)
    yield Row("when all programs have ended")
    for name, first, second in (
        ("allocated", left.left, right.left),
        ("in PAMT pairs", left.left_in_pamt, right.left_in_pamt),
    ):
        yield Row(f"  {name}", span(first), span(second), first != second)


def span(found: Range | None) -> str:
    """'6', '4..6', or that no run ends."""
    if found is None:
        return ABSENT
    return str(found.least) if found.least == found.most else f"{found.least}..{found.most}"


def notes(pair: Pair) -> Iterator[str]:
    """What the verdicts do not say, why one is not known, and what the numbers leave out."""
    found: list[str] = []
    for side in pair:
        label = os.path.basename(side.verdict.settings.label)
        if left_out := not_said(side.verdict):
            found += wrap(left_out, f"{label}, scenario {side.verdict.settings.scenario}: ", "  ")
    counted = [Counted(side.verdict.settings, side.counted) for side in pair if side.counted is not None]
    found += concurrency.notes(counted)
    if found:
        yield from ("", *dict.fromkeys(found))


def not_said(found: Verdict) -> str:
    """What a HOLDS leaves out; why a verdict is NOT REACHED or INCONCLUSIVE. A violation says it all."""
    if found.verdict == VIOLATED:
        return ""
    return bounds(found) if found.verdict == HOLDS else f"{found.verdict}: {found.reason}"


def only_in_one(pair: Pair) -> Iterator[str]:
    """What only one of them violates, with the command that shows it."""
    for side, other in ((pair.left, pair.right), (pair.right, pair.left)):
        known = {found.prop.name for found in other.verdict.violations}
        run = command_of(side.verdict.settings)
        for found in side.verdict.violations:
            if found.prop.name not in known:
                known.add(found.prop.name)
                yield ""
                yield from wrap(f"{run.design} only, scenario {run.scenario}: {found.prop.name}", "", "  ")
                yield run.line(found.key)


# -- JSON --------------------------------------------------------------------------------------


def as_json(pairs: Sequence[Pair]) -> dict[str, Any]:
    """All of it as an object, as diff.schema.json beside this file says."""
    return {
        "version": VERSION,
        "differ": list(dict.fromkeys(name for pair in pairs for name in pair.differences())),
        "unknown": list(dict.fromkeys(name for pair in pairs for name in pair.unknown())),
        "pairs": [
            {
                "differ": list(pair.differences()),
                "unknown": list(pair.unknown()),
                "left": side_as_json(pair.left),
                "right": side_as_json(pair.right),
            }
            for pair in pairs
        ],
    }


def side_as_json(side: Side) -> dict[str, Any]:
    """One design in one scenario."""
    counted = side.counted and Counted(side.verdict.settings, side.counted)
    return {
        "result": verdict_as_json(side.verdict),
        "concurrency": concurrency.as_json(counted) if counted is not None else None,
    }
