# SPDX-License-Identifier: GPL-2.0-or-later
"""What the page knows, as plain data: the verdict, the runs, and the sources that they go through.

Every text that a run repeats, such as the name of a field, is in its table ``strings`` once, and is named by its index;
so is every line of the source in ``sites`` and every stack in ``stacks``. page.js reads exactly this.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from septum.engine.watched import Shown, real_path
from septum.lang.source import Site, source_of
from septum.pictures.record import Drawn
from septum.show import report
from septum.show.columns import short_file
from septum.show.rows import Item, Repeat, Row
from septum.sources import footnotes
from septum.verdict.result import PropertyVerdict, Verdict

Value = TypeVar("Value")


class Table(Generic[Value]):
    """Values, each once, in the order in which they are met."""

    def __init__(self) -> None:
        self.numbers: dict[Value, int] = {}

    def __call__(self, value: Value) -> int:
        """The index of a value."""
        return self.numbers.setdefault(value, len(self.numbers))

    def __iter__(self) -> Any:
        return iter(self.numbers)


class Tables:
    """What the steps of one run have in common."""

    def __init__(self) -> None:
        self.strings: Table[str] = Table()
        self.sites: Table[Site] = Table()
        self.stacks: Table[tuple[Site, ...]] = Table()

    def site(self, site: Site) -> int:
        """The index of a line."""
        return self.sites(site)

    def data(self) -> dict[str, Any]:
        """The tables; stacks may add sites, which may add strings."""
        stacks = [[self.sites(site) for site in stack] for stack in self.stacks]
        sites = [[self.strings(site.file), site.line, self.strings(site.function)] for site in self.sites]
        return {"strings": list(self.strings), "sites": sites, "stacks": stacks}


# -- runs ----------------------------------------------------------------------------------


def run_of(found: Drawn) -> dict[str, Any]:
    """One run.

    ``initial``  (field, value) before the programs do anything, ``start`` what they change before their first step;
    ``steps``    see :func:`step_of`; ``items`` see :func:`item_of`, null where every step is shown;
    ``places``   of each CPU at the end: whether it has ended, the stack, the locks it holds.
    """
    run, tables = found.run, Tables()
    body = {
        "title": found.title,
        "cpus": run.cpus,
        "contexts": [[number, what] for number, what in run.contexts],
        "locks": any(s.held is not None for s in run.steps) or any(p.held is not None for p in run.places),
        "initial": [[tables.strings(name), tables.strings(value)] for name, value in run.initial],
        "start": [[tables.strings(text) for text in change] for change in run.at_start],
        "steps": [step_of(shown, tables) for shown in run.steps],
        "items": None if found.items is None else [item_of(item, tables) for item in found.items],
        "loop": found.loop,
        "fails": found.fails,
        "failed": tables.stacks(run.failed) if found.fails and run.failed else None,
        "race": [number for number, _, _ in run.race],
        "places": [
            {"ended": p.ended, "stack": tables.stacks(p.stack), "held": [tables.strings(n) for n in p.held or ()]}
            for p in run.places
        ],
        "why": list(found.why),
        "text": found.text,
        "replay": found.replay,
    }
    return body | tables.data()


def step_of(shown: Shown, tables: Tables) -> dict[str, Any]:
    """One step: keys of one letter, since a run may have thousands.

    ``c`` CPU, ``w`` way of its choose(), ``s`` line, ``t`` statement, ``k`` stack where it had waited, ``d`` changes as
    (field, old, new, line or -1), ``r`` reads that decide as (field, value, line), ``h`` locks held if that changed,
    ``f`` calls that failed, ``e`` its program has ended.
    """
    strings = tables.strings
    written = {use.path: tables.site(use.site) for use in shown.uses if use.write}
    reads = {use.path: use for use in shown.uses if not use.write and use.path not in written}
    step: dict[str, Any] = {
        "c": shown.step.cpu,
        "w": shown.step.choice,
        "s": tables.site(shown.site),
        "t": strings(shown.text),
        "k": tables.stacks(shown.stack),
    }
    if shown.changes:
        step["d"] = [[strings(n), strings(old), strings(new), written.get(n, -1)] for n, old, new in shown.changes]
    if reads:
        step["r"] = [[strings(name), strings(use.old), tables.site(use.site)] for name, use in reads.items()]
    if shown.held is not None:
        step["h"] = [strings(name) for name in shown.held]
    if shown.failed:
        step["f"] = [strings(str(failed)) for failed in shown.failed]
    if shown.ended:
        step["e"] = True
    return step


def item_of(item: Item, tables: Tables) -> dict[str, Any]:
    """Rows that matter: of step ``n``, or ``times`` the same ones in steps ``a`` to ``b``."""
    if isinstance(item, Repeat):
        rows = [row_of(row, tables) for row in item.rows]
        return {"times": item.times, "a": item.first, "b": item.last, "rows": rows}
    return {"n": item.number, "rows": [row_of(item, tables)]}


def row_of(row: Row, tables: Tables) -> dict[str, Any]:
    """A line that does something, as a brief timeline has it."""
    strings = tables.strings
    return {
        "s": tables.site(row.site),
        "t": strings(row.locks or row.text),
        "d": [[strings(name), strings(old), strings(new)] for name, old, new in row.changes],
        "r": [[strings(name), [strings(value) for value in values]] for name, values in row.reads],
        "n": strings(row.note),
        "l": bool(row.locks),
    }


# -- the verdict ---------------------------------------------------------------------------


def verdict_of(result: Verdict) -> dict[str, Any]:
    """What was found out, as septum check prints it, in parts; ``notes`` are what it says first."""
    proved = [] if result.any_number is None else [report.any_number(result.any_number)]
    beyond = [] if result.any_number is None else [f"not covered: {name}" for name in result.any_number.not_covered]
    return {
        "verdict": result.verdict,
        "reason": result.reason,
        "title": what_was_checked(result),
        "properties": [property_of(prop) for prop in result.properties],
        "off": [list(pair) for pair in result.off],
        "unreached": [list(pair) for pair in result.unreached],
        "costs": [list(pair) for pair in report.costs(result)],
        "notes": [*proved, *beyond, *result.notes],
        "text": report.text(result),
    }


def what_was_checked(result: Verdict) -> str:
    """The head of the verdict on one line, without what comes first in it: the verdict itself."""
    head = " ".join(" ".join(report.head(result)).split())
    return head.removeprefix(" ".join(f"{result.verdict}: {result.reason}".split())).strip()


def property_of(prop: PropertyVerdict) -> dict[str, Any]:
    """A property with its sentence; its source with links."""
    source, links = footnotes(prop.source)
    return {
        "name": prop.name,
        "verdict": prop.verdict,
        "sentence": prop.sentence,
        "source": source,
        "links": links,
    }


# -- sources -------------------------------------------------------------------------------


def files_of(runs: Iterable[dict[str, Any]], known: Sequence[str] = ()) -> dict[str, dict[str, str]]:
    """The text of every file that a run names, but for the ``known`` ones; the name that a reader knows it by.

    A file that cannot be read any more is left out.
    """
    found: dict[str, dict[str, str]] = {}
    for run in runs:
        for number in dict.fromkeys(site[0] for site in run["sites"]):
            file = run["strings"][number]
            if file in found or file in known:
                continue
            try:
                found[file] = {"short": short_file(file), "text": source_of(real_path(file))}
            except (OSError, SyntaxError):
                continue
    return found
