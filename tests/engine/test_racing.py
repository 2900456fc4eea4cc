# SPDX-License-Identifier: GPL-2.0-or-later
"""Data races of random programs, against a brute force over all interleavings; and rules that are wrong by little.

``SEPTUM_RACING=20000`` tries so many programs instead of 2,000.
"""

import itertools
import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from septum.analysis import trailing
from septum.designs import load as load_design
from septum.engine import compiled as compiled_module
from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.search import Options, Search
from septum.graph import known, left, track
from septum.graph.fold import fold
from septum.graph.ir import Block, Graph, step_blocks
from septum.graph.lower import lower
from tests.engine import quick
from tests.engine.racing import Cpu, Step, brute_force, programs, source
from tests.engine.slow import load
from tests.few import MANY

COUNT = int(os.environ.get("SEPTUM_RACING", "2000"))
PARTS = 8
SHORT = {"q[0].v": "q0", "q[1].v": "q1"}


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_module, "build", quick.build)


def searched(folder: Path, program: list[Cpu], **options: Any) -> tuple[set[str], int]:
    """The field in which a search finds a race, if any, and how much of the state it needed to tell."""
    model = load(folder, source(program)).build()
    with Search(Compiled(model, optimise=0), Options(max_memory=1 << 22, keep_going=True, **options)) as search:
        result = search.run()
        assert result.cut is None
        races = [f for f in result.findings if f.kind == "race"]
        assert len(races) <= 1
        for finding in races:
            native = Native(model, checks=False)
            for step in finding.steps:
                assert native.race is None
                native.take(step)
            native.close()
            assert native.race is not None
            assert native.race.name == finding.name
        tracked = search.compiled.tracked
        names = {f.name.removeprefix("world.") for f in races}
        return {SHORT.get(name, name) for name in names}, bool(tracked.left) + 2 * bool(tracked.known)


#: how each program is searched: ways take turns
WAYS: list[dict[str, Any]] = [{}, {"alone": True}, {}, {"alone": True}, {"order": "dfs"}, {"compact": 40}]


@pytest.mark.parametrize("part", range(PARTS))
def test_races_are_those_of_the_brute_force(tmp_path: Path, part: int) -> None:
    seen = Counter[tuple[bool, int]]()
    for number, (seed, program, racing) in enumerate(programs(100_000 * part, COUNT // PARTS)):
        races, kept = searched(tmp_path, program, **WAYS[number % len(WAYS)])
        assert bool(races) == bool(racing), seed
        assert races <= racing, seed
        seen[bool(racing), kept] += 1
    for wanted in (False, True):  # with and without a race, and told by each of the ways
        assert {kept for race, kept in seen if race == wanted} >= {0, 1, 2}


def test_the_next_step_is_not_enough() -> None:
    """That a step races with the one right after it, and with no other, was the rule once."""
    missed = 0
    for _, program, racing in programs(0, 300):
        found = brute_force(program, only_next=True)
        assert found is not None
        missed += bool(racing) and not found
    assert missed


@pytest.mark.parametrize("scenario", ["accept-convert", "teardown-rcu"])
def test_ghosts_of_the_designs_decide_nothing(scenario: str) -> None:
    """Their ghost fields are read by require() only, so clocks in the state are not needed."""
    design = load_design("v6")
    model = design.build(scenario, cpus=design.size_of(scenario), splits=0)
    programs_of = [(p.function, p.args) for p in model.programs]
    assert not trailing.ghosts_decide(
        fold(lower(programs_of, paused=[p.paused for p in model.programs], replaced=model.replaced))
    )


# -- rules that are wrong ------------------------------------------------------------------------

Patch = Callable[[pytest.MonkeyPatch], None]
WRONG: dict[str, Patch] = {}


def wrong(patch: Patch) -> Patch:
    """A change of the rule that makes verdicts wrong."""
    WRONG[patch.__name__] = patch
    return patch


def after(monkeypatch: pytest.MonkeyPatch, change: Callable[[trailing.Trailing], object]) -> None:
    """Change what the search knows of program counters."""
    made = trailing.Trailing.__init__

    def init(self: trailing.Trailing, graph: Graph, cpus: int, numbers: Any) -> None:
        made(self, graph, cpus, numbers)
        change(self)

    monkeypatch.setattr(trailing.Trailing, "__init__", init)


def forget(rows: list[list[trailing.Masks]], numbers: Any = None) -> bool:
    """Nothing is left at any of the program counters."""
    for number in range(len(rows)) if numbers is None else numbers:
        rows[number] = [trailing.Masks() for _ in rows[number]]
    return True


@wrong
def nothing_is_left_for_later(monkeypatch: pytest.MonkeyPatch) -> None:
    after(monkeypatch, lambda t: [forget(t.surely), forget(t.maybe)])


@wrong
def maybe_is_never(monkeypatch: pytest.MonkeyPatch) -> None:
    after(monkeypatch, lambda t: forget(t.maybe))


@wrong
def ended_programs_leave_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    after(monkeypatch, lambda t: [forget(t.surely, [0]), forget(t.maybe, [0])])


@wrong
def starts_do_not_race(monkeypatch: pytest.MonkeyPatch) -> None:
    def change(t: trailing.Trailing) -> None:
        t.at_start = frozenset()

    after(monkeypatch, change)


@wrong
def releases_publish_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands before a release counts as left behind it."""
    monkeypatch.setattr(trailing, "syncs", lambda loc, marked: False)


@wrong
def marked_stores_release_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trailing, "syncs", lambda loc, marked: loc.field.kind == "sync")


@wrong
def marked_stores_do_not_conflict(monkeypatch: pytest.MonkeyPatch) -> None:
    made = trailing.Trailing.masks

    def masks(self: trailing.Trailing, touches: Any, cpu: int) -> trailing.Masks:
        return made(self, [t for t in touches if not (t.marked and t.write)], cpu)

    monkeypatch.setattr(trailing.Trailing, "masks", masks)


@wrong
def every_element_is_surely_the_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trailing.Touch, "exact", True)


@wrong
def some_path_is_every_path(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(self: trailing.Left, other: trailing.Left | None) -> trailing.Left:
        return self if other is None else trailing.Left(self.surely | other.surely, self.some | other.some)

    monkeypatch.setattr(trailing.Left, "both", both)


@wrong
def flags_forget_at_a_release(monkeypatch: pytest.MonkeyPatch) -> None:
    """An access that a release comes after is ordered with everything."""
    made = left.Left.left
    monkeypatch.setattr(left.Left, "left", lambda self, key, kind: [x for x in made(self, key, kind) if x[0] == "race"])


@wrong
def flags_stay_until_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(left.Left, "begin", lambda self, entry, blocks: [])


@wrong
def flags_are_kept_behind_a_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(left.Left, "release", lambda self, a, block: [])


@wrong
def nobody_learns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known.Known, "acquire", lambda self, a, block: [])


@wrong
def nobody_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known.Known, "release", lambda self, a, block: [])


@wrong
def places_are_told_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who came after one access of a CPU comes after its next one."""
    made = known.Known.made

    def once(self: known.Known, a: track.Access, key: Any, found: Any) -> Any:
        return made(self, a, key, found)[: self.cpus]

    monkeypatch.setattr(known.Known, "made", once)


@wrong
def a_condition_is_not_one_operation(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a condition reads plainly before it acquires is not ordered by that; nor is it if it does not hold."""

    def block(self: track.Tracker, b: Block, put_off: Any) -> None:
        made(self, b, None)

    made = track.Tracker.block
    monkeypatch.setattr(track.Tracker, "block", block)


@wrong
def fields_of_a_condition_do_not_race(monkeypatch: pytest.MonkeyPatch) -> None:
    made = trailing.Trailing.step

    def step(self: trailing.Trailing, entry: Block) -> Any:
        waits = {id(b) for b in track.waiting(step_blocks(entry))}
        through = trailing.Trailing.through
        monkeypatch.setattr(self, "through", lambda b, now: now if id(b) in waits else through(self, b, now))
        return made(self, entry)

    monkeypatch.setattr(trailing.Trailing, "step", step)


@wrong
def ghosts_decide_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trailing, "ghosts_decide", lambda graph: False)


def by_hand() -> Iterator[tuple[int, list[Cpu], set[str]]]:
    """What random programs seldom are: only two starts race; a wait for a ghost, for plain fields, for both kinds."""
    ends, write = Step(None, ("step",), []), ("write", "p0", 1)
    for program in (
        [Cpu([write], [ends])] * 2,
        [
            Cpu([], [Step(None, ("step",), [write]), Step(None, ("step",), [("write", "g0", 1)]), ends]),
            Cpu([], [Step(None, ("until", "", "g0", 1), [write])]),
        ],
        [Cpu([], [Step(None, ("step",), [("store", "p0", 1)])]), Cpu([], [Step(None, ("until", "", "p0", 1), [])])],
        [
            Cpu([], [Step(None, ("step",), [write, ("write", "s0", 1)])]),
            Cpu([], [Step(None, ("until", "and", "p0", "s0"), [])]),
        ],
    ):
        racing = brute_force(program)
        assert racing is not None
        yield 0, program, racing


def differs(folder: Path, examples: Iterator[tuple[int, list[Cpu], set[str]]]) -> bool:
    """Whether a search of some program comes to another answer, or to a race that there is not."""
    for _, program, racing in examples:
        try:
            races, _ = searched(folder, program)
        except AssertionError:
            return True
        if bool(races) != bool(racing) or not races <= racing:
            return True
    return False


#: takes as long as all others
LONG = "every_element_is_surely_the_one"


@pytest.mark.parametrize("name", [name for name in WRONG if MANY or name != LONG])
def test_wrong_rule_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    WRONG[name](monkeypatch)
    assert differs(tmp_path, itertools.chain(by_hand(), programs(0, 3000)))
