# SPDX-License-Identifier: GPL-2.0-or-later
"""Every configuration of a design that makes sense, as rows of one table, and what is new in them against a base.

A row is a scenario with or without failing allocations and a busy module. The row with both has the runs of the other
three: each of its choices may go the way that a row without it always goes. So where it HOLDS, the rows with one of
the two are not searched again. The plain row always is, though not for data races, which are a matter of single runs:
in it a property may ask for more (``all-split``), and a run that repeats forever may need that nothing fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from septum.designs import NAMES
from septum.verdict.known import Kind, Known, known
from septum.verdict.result import EVERY_OPERATION_ENDS, HOLDS, INCONCLUSIVE, Counterexample, Settings, Verdict

PLAIN, BOTH = (False, False), (True, True)
#: (--enomem, --busy), in the order of the table
OPTIONS = (PLAIN, (True, False), (False, True), BOTH)
#: scenarios whose loops are what they are for: one page for each CPU has them all, and they are shorter
SPLITS = {"endless": 1}

Check = Callable[[Settings], Verdict]
#: what hides behind a finding that a design and its base both have in some configuration
Behind = Callable[[Verdict, Verdict], tuple[Kind, ...]]


class Row(NamedTuple):
    """One configuration: the verdict on the design, and on the base where the design violates something.

    ``among``  it was not searched: its runs are among those of the row with both options, which HOLDS;
    ``base``   None if there is no base, if it does not have the scenario, or if nothing is to be compared;
    ``behind`` what the design violates and the base does not once a finding that both have is mended in both.
    """

    verdict: Verdict
    among: bool = False
    base: Verdict | None = None
    behind: tuple[Kind, ...] = ()


class Violated(NamedTuple):
    """A violation in a row: what and where, the finding that it is, if it is a known one, and whether it is new."""

    kind: Kind
    known: Known | None
    new: bool


class Report(NamedTuple):
    """All rows of a design.

    ``base``       what it was compared with, "" for nothing but the known findings;
    ``rows``       in the order of the table;
    ``unreached``  (file:line, text) of the design's statements that no row executes;
    ``uncovered``  how many rows were not asked which lines they execute, since they were cut.
    """

    design: str
    base: str
    rows: tuple[Row, ...]
    unreached: tuple[tuple[str, str], ...] = ()
    uncovered: int = 0


# -- searching the rows of one scenario --------------------------------------------------------


class Lines:
    """Which statements of a design no row has executed so far; None as long as no row was asked."""

    def __init__(self) -> None:
        self.left: dict[str, str] | None = None
        self.uncovered = 0

    def add(self, verdict: Verdict) -> None:
        """Take in what a row has left."""
        if not verdict.settings.cover:
            return
        if verdict.cut is not None:
            self.uncovered += 1
            return
        found = dict(verdict.unreached)
        self.left = found if self.left is None else {p: t for p, t in self.left.items() if p in found}


def search_rows(
    configurations: Sequence[Settings], check: Check, base: Check | None, lines: Lines, behind: Behind | None = None
) -> list[Row]:
    """The rows of one scenario, in the order of ``configurations``: each once with its options.

    ``check, base``  what searches one configuration of the design, and of the base; the base's is asked only where
    the design violates something, and ``behind`` only where both do.
    """
    rows: dict[tuple[bool, bool], Row] = {}
    by_options = {(s.enomem, s.busy): s for s in configurations}
    all_hold = False
    for options in sorted(by_options, key=lambda o: -sum(o) if o in (PLAIN, BOTH) else 1):
        settings = by_options[options]
        if all_hold and options not in (PLAIN, BOTH):
            rows[options] = Row(among_both(rows[BOTH].verdict, settings), among=True)
            continue
        # in a run that is among those of 'both' there is no race, and it executes no other lines
        asked = settings._replace(cover=False, races=False) if all_hold else settings
        verdict = check(asked)
        lines.add(verdict)
        if options == BOTH and len(by_options) > 1:
            all_hold = verdict.verdict == HOLDS
        before = base(settings) if verdict.violations and base is not None else None
        hidden = behind(verdict, before) if behind is not None and before is not None and before.violations else ()
        rows[options] = Row(verdict, base=before, behind=hidden)
    return [rows[s.enomem, s.busy] for s in configurations]


def among_both(both: Verdict, settings: Settings) -> Verdict:
    """The verdict on a row with one option where the row with both of them HOLDS."""
    reason = "its runs are among those of --enomem --busy"
    off = ((EVERY_OPERATION_ENDS, "checked without the options, and with both"),)
    return Verdict(both.design, settings, HOLDS, reason, both.properties, off=off)


# -- what is new --------------------------------------------------------------------------------


def kind_of(found: Counterexample) -> Kind:
    """What is violated, and where: in which function, by which field, in which cycle of locks."""
    finding = found.finding
    if finding.kind == "require" and finding.site is not None:
        return Kind(found.prop.name, finding.site.function)
    return Kind(found.prop.name, "" if finding.name == found.prop.name else finding.name)


def violated(row: Row, compared: bool) -> Iterator[Violated]:
    """The violations in a row, each kind once. ``compared``: there is a base, and it says what is new.

    Without one, all is new but what is known of the design itself, which has to be one that comes with Septum.
    """
    settings = row.verdict.settings
    before = {kind_of(found) for found in row.base.violations} if row.base is not None else set()
    for kind in dict.fromkeys((*map(kind_of, row.verdict.violations), *row.behind)):
        if compared:
            new = kind not in before or kind in row.behind
            entry = None if new else known(kind, settings, frozenset(NAMES))
        else:
            entry = known(kind, settings, frozenset([settings.label]))
            new = entry is None
        yield Violated(kind, entry, new)


def new_kinds(report: Report) -> dict[Kind, list[Row]]:
    """What is new, each kind with its rows."""
    return kinds(report, lambda found: found.new)


def kinds(report: Report, wanted: Callable[[Violated], bool]) -> dict[Kind, list[Row]]:
    """The kinds of violations that are ``wanted``, each with the rows that have it."""
    out: dict[Kind, list[Row]] = {}
    for row in report.rows:
        for found in violated(row, bool(report.base)):
            if wanted(found):
                out.setdefault(found.kind, []).append(row)
    return out


def undecided(rows: Iterable[Row]) -> list[Row]:
    """The rows in which something cut a search, of the design or of its base."""
    return [row for row in rows if row.verdict.verdict == INCONCLUSIVE or row.verdict.cut is not None]
