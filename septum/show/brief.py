# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a run that matter, one column per CPU, and who wrote last what its failing condition read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from septum.engine.causes import Part, Use
from septum.show.columns import HEAD_EVERY, NUMBER, before, names, offset_of, short_file, show_changes
from septum.show.rows import Item, Repeat, Row, fewest, gaps
from septum.text import GLUE, WIDTH, clause, fill, plural
from septum.verdict.result import Recorded

#: fields of a condition whose last writers are named one by one; of more, those that are not 0
NAMED_FIELDS = 6
#: values of a field that a loop reads, up to which all are printed
MOST_VALUES = 4


def brief(run: Recorded, rows: Sequence[Row], number: int = 0) -> Iterator[str]:
    """The rows in their CPUs' columns, folded; ``number`` is how many steps were shown before."""
    yield from before(run)
    yield from drawn(run, chosen(run, rows), number)


def chosen(run: Recorded, rows: Sequence[Row]) -> list[Item]:
    """The rows that are printed: as many as fit on a screen."""
    return fewest(rows, lambda items: sum(1 for _ in drawn(run, items, 0)))


def drawn(run: Recorded, items: Sequence[Item], number: int) -> Iterator[str]:
    """The lines of what is printed, under the names of the CPUs."""
    offset = offset_of(run)
    since_head, last_cpu, last_number, place = HEAD_EVERY, -1, 0, ("", "")
    for left, item in gaps(items, run):
        lines = [*([""] if last_cpu >= 0 else []), names(run)] if since_head >= HEAD_EVERY else []
        since_head = 0 if lines else since_head
        lines += [omitted(left, offset)] if left else []
        if item is None:
            yield from lines[-1:] if left else []
            break
        first = rows_in(item)[0]
        margin = " " * (NUMBER + first.cpu * offset)
        if first.cpu != last_cpu or isinstance(item, Repeat):
            place = ("", "")
        if isinstance(item, Repeat):
            lines += fill(f"{item.times} times, steps {number + item.first}..{number + item.last}:", margin)
        for row in rows_in(item):
            here = (row.site.function, row.site.file)
            one = lock_lines(row, margin) if row.locks and here != place else row_lines(row, margin, here != place)
            if row.number != last_number:
                one[0] = f"{number + row.number:>{NUMBER - 1}}" + one[0][NUMBER - 1 :]
            last_number, place = row.number, place if row.locks else here
            lines += one
        if isinstance(item, Repeat):
            place = ("", "")
        last_cpu = first.cpu
        since_head += len(lines)
        yield from lines


def rows_in(item: Item) -> tuple[Row, ...]:
    """The rows that are printed for an item."""
    return item.rows if isinstance(item, Repeat) else (item,)


def omitted(left: dict[int, int], offset: int) -> str:
    """'... 19 steps' in the column of each CPU that takes steps that are left out."""
    line = ""
    for cpu, count in left.items():
        text = f"... {plural(count, 'step')}" if offset > len("... 1,000 steps") else f"..{count}"
        line = f"{line:{NUMBER + cpu * offset}}{text}"
    return line


def lock_lines(row: Row, margin: str) -> list[str]:
    """A row that takes or releases locks in another function than the row before it: as much of where as fits."""
    function, place = f"{row.site.function}()", f"{short_file(row.site.file)}:{row.site.line}"
    for where in (f" in {function} {place}", f" in {function}"):
        if len(margin + row.locks + where) <= WIDTH:
            return [margin + row.locks + where]
    return fill(row.locks, margin, margin + "  ")


def row_lines(row: Row, margin: str, heading: bool) -> list[str]:
    """One row behind ``margin``, with the name of its function if ``heading``."""
    inner = margin + " " * 6
    lines = fill(f"{row.site.function}()  {short_file(row.site.file)}", margin) if heading else []
    lines += fill(row.locks or row.text, f"{margin}{row.site.line:4}: ", inner)
    if row.reads:
        read = ", ".join(f"{name}{GLUE}={GLUE}{values_of(values)}" for name, values in row.reads)
        lines += fill(f"reads {read}", inner, inner + "  ")
    if row.changes:
        lines += fill(show_changes(row.changes), inner, inner + "  ")
    if row.note:
        lines += fill(row.note, inner, inner + "  ")
    return lines


def values_of(values: Sequence[str]) -> str:
    """The values that a loop reads, one after the other."""
    if len(values) > MOST_VALUES:
        values = [*values[: MOST_VALUES - 2], "...", values[-1]]
    return f",{GLUE}".join(values)


# -- who wrote what decides --------------------------------------------------------------------


def written(run: Recorded) -> Iterator[str]:
    """Each field that the failing condition read: its value, and who wrote it last; then the locals."""
    if run.cause is None or run.race:  # the two accesses of a race say it all
        return
    fields = list(run.cause.fields[: run.cause.own] if run.cause.parts else run.cause.fields)
    if len(fields) > NAMED_FIELDS:
        fields = [(name, value) for name, value in fields if value != "0"]
    for name, value in fields[:NAMED_FIELDS]:
        yield from fill(f"{name}{GLUE}={GLUE}{value}: {last_write(run, name)}", "      ", "        ")
    more = fields[NAMED_FIELDS:]
    if more:
        others = ", ".join(f"{name}{GLUE}={GLUE}{value}" for name, value in more)
        yield from fill(f"and {others}", "      ", "        ")
    for text, value in run.cause.sides:
        yield from fill(f"{text}{GLUE}={GLUE}{value}{clause(run.cause.parts, ', of which')}", "      ", "        ")
    for part in run.cause.parts:
        yield from fill(f"{part.amount}: {'; '.join(held(run, part))}", "        ", "          ")


def held(run: Recorded, part: Part) -> Iterator[str]:
    """The fields that say what a place adds to a sum, with who wrote each last."""
    for name, value in part.fields:
        yield f"{name}{GLUE}={GLUE}{value}, {last_write(run, name)}"


def last_write(run: Recorded, name: str) -> str:
    """Who wrote a field last, and where."""
    for number in range(len(run.steps), 0, -1):
        shown = run.steps[number - 1]
        uses = [use for use in shown.uses if use.write and use.path == name]
        if uses:
            return f"CPU {shown.step.cpu} wrote it last, in step {number}, {place_of(uses[-1])}"
    if any(name == changed for changed, _, _ in run.at_start):
        return "written before the first step"
    return "its initial value"


def place_of(use: Use) -> str:
    """The line that wrote."""
    return f"{use.site.function}() at {short_file(use.site.file)}:{use.site.line}"
