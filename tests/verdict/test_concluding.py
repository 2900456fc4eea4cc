# SPDX-License-Identifier: GPL-2.0-or-later
"""The verdict that follows from what was tried: a function of plain records, so every row is said here by hand."""

from dataclasses import replace

import pytest

from septum.engine.run import Finding
from septum.verdict.checking import WAYS
from septum.verdict.concluding import conclude
from septum.verdict.findings import describe
from septum.verdict.result import (
    EVERY_OPERATION_ENDS,
    HOLDS,
    INCONCLUSIVE,
    NOT_REACHED,
    STRATEGIES,
    VIOLATED,
    Costs,
    Counterexample,
    Endless,
    Settings,
    Tried,
)

SETTINGS = Settings("d", "s")


def violation(name: str, kind: str = "require") -> Counterexample:
    return Counterexample(Finding(kind, name, None, ()), describe(name, VIOLATED), f"key-of-{name}", ())


ALL = Tried(Costs(states=7), ("p", "q", "deadlock"), frozenset({"p", "q", "deadlock"}))
LOOP = violation(EVERY_OPERATION_ENDS, "loop")

#: what was tried -> verdict, the beginning of the reason, and the verdict on each property
TABLE: dict[str, tuple[Tried, str, str, dict[str, str]]] = {
    "all": (ALL, HOLDS, "every interleaving", {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS}),
    "one is violated": (
        replace(ALL, found=(violation("q"),), stopped=True),
        VIOLATED,
        "q",
        {"p": INCONCLUSIVE, "q": VIOLATED, "deadlock": INCONCLUSIVE},
    ),
    "two are violated, and the search continued": (
        replace(ALL, found=(violation("q"), violation("p"))),
        VIOLATED,
        "p, q",
        {"p": VIOLATED, "q": VIOLATED, "deadlock": HOLDS},
    ),
    "the memory ended": (
        replace(ALL, cut="memory"),
        INCONCLUSIVE,
        "memory",
        {"p": INCONCLUSIVE, "q": INCONCLUSIVE, "deadlock": INCONCLUSIVE},
    ),
    "violated before the memory ended": (
        replace(ALL, cut="memory", found=(violation("p"),)),
        VIOLATED,
        "p",
        {"p": VIOLATED, "q": INCONCLUSIVE, "deadlock": INCONCLUSIVE},
    ),
    "one is never reached": (
        replace(ALL, reached=frozenset({"p", "deadlock"})),
        NOT_REACHED,
        "no run reaches a check of q",
        {"p": HOLDS, "q": NOT_REACHED, "deadlock": HOLDS},
    ),
    "one cannot be reached, as the model says": (
        replace(ALL, reached=frozenset({"p", "deadlock"}), unreachable=frozenset({"q"})),
        HOLDS,
        "every interleaving",
        {"p": HOLDS, "q": NOT_REACHED, "deadlock": HOLDS},
    ),
    "a state may have been left out": (
        replace(ALL, costs=Costs(states=7, omission=1e-9)),
        HOLDS,
        "every interleaving was explored, unless hash compaction",
        {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS},
    ),
    "no loop": (
        replace(ALL, endless=Endless(None, 7, 9)),
        HOLDS,
        "every interleaving",
        {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS, EVERY_OPERATION_ENDS: HOLDS},
    ),
    "no step in which anything could end": (
        replace(ALL, endless=Endless(None, 1, 0)),
        HOLDS,
        "every interleaving",
        {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS, EVERY_OPERATION_ENDS: NOT_REACHED},
    ),
    "loops were not looked for": (
        replace(ALL, unlooked="over 7 states"),
        HOLDS,
        "all interleavings; endless runs not checked: over 7 states",
        {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS},
    ),
    "loops were not looked for, and a state may have been left out": (
        replace(ALL, unlooked="over 7 states", costs=Costs(states=7, omission=1e-9)),
        HOLDS,
        "all interleavings; endless runs not checked: over 7 states, unless hash compaction",
        {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS},
    ),
    "loops were not looked for, and one is never reached": (
        replace(ALL, unlooked="over 7 states", reached=frozenset({"p", "deadlock"})),
        NOT_REACHED,
        "endless runs not checked: over 7 states; no run reaches a check of q",
        {"p": HOLDS, "q": NOT_REACHED, "deadlock": HOLDS},
    ),
    "loops were not looked for behind a violation": (
        replace(ALL, unlooked="over 7 states", found=(violation("q"),)),
        VIOLATED,
        "q",
        {"p": HOLDS, "q": VIOLATED, "deadlock": HOLDS},
    ),
    "loops were not decided": (
        replace(ALL, endless=Endless(cut="too many states")),
        INCONCLUSIVE,
        f"{EVERY_OPERATION_ENDS}: too many states",
        {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS, EVERY_OPERATION_ENDS: INCONCLUSIVE},
    ),
    "a loop": (
        replace(ALL, endless=Endless(None, 7, 9, violation=LOOP)),
        VIOLATED,
        EVERY_OPERATION_ENDS,
        {"p": HOLDS, "q": HOLDS, "deadlock": HOLDS, EVERY_OPERATION_ENDS: VIOLATED},
    ),
    "a violation and a loop": (
        replace(ALL, found=(violation("p"),), endless=Endless(None, 7, 9, violation=LOOP)),
        VIOLATED,
        f"p, {EVERY_OPERATION_ENDS}",
        {"p": VIOLATED, "q": HOLDS, "deadlock": HOLDS, EVERY_OPERATION_ENDS: VIOLATED},
    ),
    "a violation, and loops were not decided": (
        replace(ALL, found=(violation("p"),), endless=Endless(cut="too many states")),
        VIOLATED,
        "p",
        {"p": VIOLATED, "q": HOLDS, "deadlock": HOLDS, EVERY_OPERATION_ENDS: INCONCLUSIVE},
    ),
}


@pytest.mark.parametrize("row", TABLE.values(), ids=TABLE.keys())
def test_verdict(row: tuple[Tried, str, str, dict[str, str]]) -> None:
    tried, verdict, reason, properties = row
    out = conclude("d", SETTINGS, tried)
    assert out.verdict == verdict
    assert out.reason.startswith(reason)
    assert {p.name: p.verdict for p in out.properties} == properties
    keys = [v.key for v in tried.found] + [LOOP.key] * (tried.endless is not None and tried.endless.violation is LOOP)
    assert [v.key for v in out.violations] == keys
    assert out.replay == (keys[0] if keys else None)
    assert out.states == tried.costs.states


def test_the_same_in_the_same_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """No clock and no model is asked, and what was tried stays as it is."""

    def forbidden(*args: object) -> None:
        raise AssertionError("a clock was asked")

    for clock in ("time", "perf_counter", "monotonic"):
        monkeypatch.setattr(f"time.{clock}", forbidden)
    for tried, *_ in TABLE.values():
        before = repr(tried)
        assert conclude("d", SETTINGS, tried) == conclude("d", SETTINGS, tried)
        assert repr(tried) == before


def test_every_strategy_has_a_way() -> None:
    assert tuple(WAYS) == STRATEGIES


def test_a_vacuous_check_that_was_asked_for_is_none() -> None:
    out = conclude("d", SETTINGS._replace(liveness=True), replace(ALL, endless=Endless(None, 1, 0)))
    assert (out.verdict, out.reason) == (NOT_REACHED, f"{EVERY_OPERATION_ENDS}: no CPU takes a step")


@pytest.mark.parametrize("unlooked", ["over 1,000,000 states", "too little memory", "the first state fails"])
def test_what_was_not_looked_at_is_said_on_the_first_line(unlooked: str) -> None:
    out = conclude("d", SETTINGS, replace(ALL, unlooked=unlooked))
    assert out.unlooked == unlooked
    assert len(f"{out.verdict}: {out.reason}") <= 80
    assert out.reason.endswith(unlooked)


def test_why_loops_are_not_decided_is_always_said() -> None:
    for tried, *_ in TABLE.values():
        decided = tried.endless is not None and tried.endless.cut is None
        assert bool(conclude("d", SETTINGS, tried).unlooked) != decided


def test_what_fairness_rules_out_is_noted() -> None:
    out = conclude("d", SETTINGS, replace(ALL, endless=Endless(None, 9, 9, repeats=True)))
    assert out.off == (
        ("reductions", f"not for {EVERY_OPERATION_ENDS}: it explores all 9 states"),
        ("fairness", "there are endless runs, of unfair CPUs or choices only; --liveness shows them"),
    )
