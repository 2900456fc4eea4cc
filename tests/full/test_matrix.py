# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of one table, without a search: what is searched, what is merged, and what is new."""

import pytest

from septum import cases
from septum.designs import NAMES
from septum.engine.run import Finding
from septum.lang.source import Site
from septum.properties import PROPERTIES
from septum.scenarios import SCENARIOS
from septum.verdict.known import FINDINGS, Kind, known
from septum.verdict.matrix import (
    BOTH,
    OPTIONS,
    PLAIN,
    Lines,
    Report,
    Row,
    kind_of,
    kinds,
    new_kinds,
    search_rows,
    undecided,
    violated,
)
from septum.verdict.result import HOLDS, INCONCLUSIVE, VIOLATED, Counterexample, PropertyVerdict, Settings, Verdict

ENOMEM, BUSY = (True, False), (False, True)
CONFIGURATIONS = [Settings("mine", "split", enomem=enomem, busy=busy, keep_going=True) for enomem, busy in OPTIONS]


def violation(prop: str, function: str = "demote", kind: str = "require", name: str = "") -> Counterexample:
    site = Site("kvm/tdx.py", 1, function) if kind == "require" else None
    return Counterexample(Finding(kind, name or prop, site, ()), PropertyVerdict(prop, VIOLATED, "", ""), "key", ())


class Checker:
    """Stands for a search: says what it was told to, and remembers what it was asked."""

    def __init__(
        self, violations: dict[tuple[bool, bool], list[Counterexample]], unreached: tuple[str, ...] = ()
    ) -> None:
        self.violations, self.unreached = violations, unreached
        self.asked: list[Settings] = []

    def __call__(self, settings: Settings) -> Verdict:
        self.asked.append(settings)
        found = tuple(self.violations.get((settings.enomem, settings.busy), ()))
        lines = tuple((place, "text") for place in self.unreached) if settings.cover else ()
        return Verdict("mine", settings, VIOLATED if found else HOLDS, "", violations=found, unreached=lines)

    @property
    def rows(self) -> list[tuple[bool, bool]]:
        return [(s.enomem, s.busy) for s in self.asked]


def report(rows: list[Row], base: str = "v6") -> Report:
    return Report("mine", base, tuple(rows))


def test_where_both_options_hold_the_rows_with_one_are_not_searched() -> None:
    check = Checker({})
    rows = search_rows(CONFIGURATIONS, check, None, Lines())
    assert check.rows == [BOTH, PLAIN]
    assert [s.races for s in check.asked] == [True, False]
    assert [row.among for row in rows] == [False, True, True, False]
    assert {row.verdict.verdict for row in rows} == {HOLDS}
    assert [(r.verdict.settings.enomem, r.verdict.settings.busy) for r in rows] == list(OPTIONS)


@pytest.mark.parametrize("where", [BOTH, PLAIN])
def test_where_they_do_not_hold_every_row_is_searched(where: tuple[bool, bool]) -> None:
    """Only the row with both says something about the others."""
    check = Checker({where: [violation("race", kind="race", name="cnt")]})
    search_rows(CONFIGURATIONS, check, None, Lines())
    assert set(check.rows) == (set(OPTIONS) if where == BOTH else {BOTH, PLAIN})


def test_a_row_that_is_cut_merges_nothing() -> None:
    def check(settings: Settings) -> Verdict:
        return Verdict("mine", settings, INCONCLUSIVE, "memory", cut="memory")

    rows = search_rows(CONFIGURATIONS, check, None, Lines())
    assert not any(row.among for row in rows)
    assert undecided(rows) == rows


def test_the_base_is_asked_only_where_the_design_violates_something() -> None:
    base = Checker({})
    search_rows(
        CONFIGURATIONS, Checker({ENOMEM: [violation("all-split")], BOTH: [violation("all-split")]}), base, Lines()
    )
    assert sorted(base.rows) == [ENOMEM, BOTH]


def test_what_the_base_violates_in_the_same_row_is_not_new() -> None:
    m01, other = violation("no-seamcall-bug", "seamcall_pamt_remove"), violation("no-seamcall-bug", "demote")
    base = Checker({o: [m01] for o in OPTIONS})
    assert not new_kinds(report(search_rows(CONFIGURATIONS, Checker({o: [m01] for o in OPTIONS}), base, Lines())))
    rows = search_rows(CONFIGURATIONS, Checker({o: [m01, other] for o in OPTIONS}), base, Lines())
    assert list(new_kinds(report(rows))) == [Kind("no-seamcall-bug", "demote")]
    assert list(kinds(report(rows), lambda v: not v.new)) == [Kind("no-seamcall-bug", "seamcall_pamt_remove")]


def test_what_the_base_violates_in_another_row_only_is_new() -> None:
    short = violation("cache-never-short", "fill_pamt_array")
    check = Checker({o: [short] for o in OPTIONS})
    rows = search_rows(CONFIGURATIONS, check, Checker({BUSY: [short], BOTH: [short]}), Lines())
    [found] = new_kinds(report(rows)).values()
    assert [(r.verdict.settings.enomem, r.verdict.settings.busy) for r in found] == [PLAIN, ENOMEM]


def test_what_hides_behind_a_finding_of_both_is_new() -> None:
    """What only the design violates once that is mended, though the base has the same kind in the same function."""
    m01, other = violation("no-seamcall-bug", "seamcall_pamt_remove"), violation("no-seamcall-bug", "demote")
    both = Checker({PLAIN: [m01, other]})
    [row] = search_rows(
        CONFIGURATIONS[:1], both, both, Lines(), lambda found, base: (kind_of(other), Kind("race", "cnt"))
    )
    assert {v.kind: v.new for v in violated(row, True)} == {
        kind_of(m01): False,
        kind_of(other): True,
        Kind("race", "cnt"): True,
    }


def test_a_base_without_the_scenario_has_none_of_it() -> None:
    rows = search_rows(CONFIGURATIONS, Checker({BOTH: [violation("race", kind="race", name="cnt")]}), None, Lines())
    assert list(new_kinds(report(rows))) == [Kind("race", "cnt")]


@pytest.mark.parametrize(("label", "new"), [("v3", False), ("v6", True), ("./v3.py", True)])
def test_without_a_base_what_is_known_of_the_design_itself_is_not_new(label: str, new: bool) -> None:
    """Of a file nothing is known, whatever it is a copy of."""
    found = violation("no-seamcall-bug", "seamcall_pamt_remove")
    configurations = [s._replace(label=label) for s in CONFIGURATIONS]
    rows = search_rows(configurations, Checker({BOTH: [found]}), None, Lines())
    assert bool(new_kinds(report(rows, base=""))) == new


def test_what_is_new_is_no_known_finding() -> None:
    """A bug of one's own may look like M01; what the base has, too, is M01."""
    found = violation("no-seamcall-bug", "seamcall_pamt_remove")
    for base, expected in ((Checker({}), ""), (Checker({BOTH: [found]}), "M01")):
        rows = search_rows(CONFIGURATIONS, Checker({BOTH: [found]}), base, Lines())
        [told] = [v for row in rows for v in violated(row, compared=True)]
        assert (told.known.id if told.known else "") == expected


@pytest.mark.parametrize(
    ("kind", "scenario", "busy", "design", "expected"),
    [
        (Kind("no-seamcall-bug", "seamcall_pamt_remove"), "get-put", False, "v3", "M01"),
        (Kind("no-seamcall-bug", "seamcall_pamt_remove"), "get-put", False, "v6", ""),
        (Kind("no-seamcall-bug", "demote"), "other-td", False, "v5", "C60"),
        (Kind("no-seamcall-bug", "demote"), "split", False, "v5", ""),
        (Kind("cache-never-short", "tdx_alloc_page_pamt_cache"), "split", True, "v6", "C40"),
        (Kind("cache-never-short", "tdx_alloc_page_pamt_cache"), "split", False, "v6", ""),
        *(
            (Kind("cache-never-short", "tdx_alloc_page_pamt_cache"), "other-td", False, design, expected)
            for design, expected in (
                ("v3", "C40"),
                ("v3-as-posted", "C40"),
                ("v5", "C40"),
                ("sept-alt", "C40"),
                ("v6", ""),
            )
        ),
        (Kind("no-seamcall-bug", "block_and_track"), "slot-split", False, "spinlock-no-recheck", "C26"),
        (Kind("no-seamcall-bug", "block_and_track"), "slot-split", False, "spinlock", ""),
        (Kind("split-done", "require_split"), "convert-same", True, "per-vcpu", "M03"),
        (Kind("split-done", "require_split"), "convert-same", True, "spinlock", ""),
        (Kind("every-operation-ends", "every-operation-ends"), "endless", False, "v6", "M02"),
    ],
)
def test_findings_have_their_ids(kind: Kind, scenario: str, busy: bool, design: str, expected: str) -> None:
    found = known(kind, Settings(design, scenario, busy=busy), frozenset([design]))
    assert (found.id if found else "") == expected


def test_findings_are_cases_and_designs() -> None:
    decided = {case.id for case in cases.decided()}
    for finding in FINDINGS:
        assert finding.id in decided or not finding.id  # "": the model's own, see docs/limits.md
        assert set(finding.designs) <= set(NAMES)
        assert set(finding.scenarios) <= set(SCENARIOS)
        assert finding.property in PROPERTIES


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (violation("no-seamcall-bug", "demote"), Kind("no-seamcall-bug", "demote")),
        (violation("race", kind="race", name="cache.cnt"), Kind("race", "cache.cnt")),
        (violation("deadlock", kind="deadlock"), Kind("deadlock", "")),
        (violation("bounds", kind="overflow", name="cache.cnt"), Kind("bounds", "cache.cnt")),
        (violation("lock-order", kind="lock-order", name="a -> b -> a"), Kind("lock-order", "a -> b -> a")),
    ],
)
def test_a_kind_is_property_and_place(found: Counterexample, kind: Kind) -> None:
    assert kind_of(found) == kind


def test_lines_that_no_row_executes() -> None:
    lines = Lines()
    search_rows(CONFIGURATIONS, Checker({}, ("mine.py:1", "mine.py:2")), None, lines)
    assert set(lines.left or {}) == {"mine.py:1", "mine.py:2"}
    check = Checker({}, ("mine.py:2", "mine.py:3"))
    search_rows(CONFIGURATIONS, check, None, lines)
    assert set(lines.left or {}) == {"mine.py:2"}
    assert [s.cover for s in check.asked] == [True, False]  # what is among the first row's runs is not asked
    search_rows(CONFIGURATIONS, Checker({}), None, lines)
    assert lines.left == {}
