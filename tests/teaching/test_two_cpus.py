# SPDX-License-Identifier: GPL-2.0-or-later
r"""The whole state space of the smallest lock, by hand; then what symmetry and partial order leave of it.

Two CPUs run lock() of tests/models/smallest_lock.py. A step ends at an await, so a CPU is at one of three places:

    L   before the lock        await until(lambda: not w.locked)
    U   inside, before unlock  await step()
    E   ended

With the lock's own flag, a state is three letters: the flag, CPU 0's place, CPU 1's. Of 2 x 3 x 3 combinations
eight can be reached. A line is a step; both CPUs may start, and then one CPU waits for the other:

                 0LL                 both wait for a lock that is free
               0/   \1
            1UL       1LU            one is inside; the other cannot take a step
             |0        |1
            0EL       0LE            one has ended; the lock is free again
             |1        |0
            1EU       1UE            the second one is inside
               1\   /0
                 0EE                 both have ended

1UU is not there: nobody gets the lock while it is held. That is "one-at-a-time", which lock() requires.
"""

from pathlib import Path

import pytest

from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.run import Result, Step
from septum.engine.search import Options, Search
from tests.engine.slow import explore, fields_of
from tests.models import smallest_lock
from tests.models.smallest_lock import build

#: state -> CPU that takes a step -> the state that it leads to
BY_HAND = {
    "0LL": {0: "1UL", 1: "1LU"},
    "1UL": {0: "0EL"},
    "1LU": {1: "0LE"},
    "0EL": {1: "1EU"},
    "0LE": {0: "1UE"},
    "1EU": {1: "0EE"},
    "1UE": {0: "0EE"},
    "0EE": {},
}
STEPS = sum(len(steps) for steps in BY_HAND.values())

LINES = Path(smallest_lock.__file__).read_text(encoding="utf-8").split("\n")


def state_of(native: Native) -> str:
    """The state that a native run is in, as three letters."""

    def place(cpu: int) -> str:
        if native.ended(cpu):
            return "E"
        return "L" if "until" in LINES[native.stack(cpu)[-1].line - 1] else "U"

    world = native.model.world
    assert isinstance(world, smallest_lock.World)
    return f"{world.locked:d}{place(0)}{place(1)}"


def search(scenario: str = "lock", symmetry: bool = False, alone: bool = False) -> Result:
    options = Options(max_memory=1 << 24, symmetry=symmetry, alone=alone)
    with Search(Compiled(build(scenario, 2, 0), 0, symmetry=symmetry), options) as running:
        return running.run()


def test_each_step_leads_where_the_picture_says() -> None:
    """Every run, one CPU's step after the other, natively: from each state the steps of BY_HAND and no others."""
    model = build("lock", 2, 0)
    runs: list[tuple[int, ...]] = [()]
    seen = set()
    for run in runs:
        with Native(model) as native:
            for cpu in run:
                native.take(Step(cpu, 0))
            assert native.failure is None
            state = state_of(native)
            assert [step.cpu for step in native.options()] == list(BY_HAND[state])
            seen.add(state)
            for cpu, leads_to in BY_HAND[state].items():
                runs.append((*run, cpu))
                with Native(model) as next_one:
                    for taken in (*run, cpu):
                        next_one.take(Step(taken, 0))
                    assert state_of(next_one) == leads_to
    assert seen == set(BY_HAND)


def test_the_search_finds_these_states_and_no_more() -> None:
    found = search()
    assert not found.findings
    assert (found.progress.states, found.progress.edges, found.progress.depth) == (len(BY_HAND), STEPS, 4)
    compiled = Compiled(build("lock", 2, 0), 0)
    assert len(explore(compiled.model, fields_of(compiled)).states) == len(BY_HAND)


def test_symmetry_keeps_one_of_two_states_that_are_mirrored() -> None:
    """Both CPUs run one program, so 1UL and 1LU differ by a name only. Left: 0LL, 1UL, 0EL, 1EU, 0EE."""
    kept = {state[0] + "".join(sorted(state[1:])) for state in BY_HAND}
    assert sorted(kept) == ["0EE", "0EL", "0LL", "1EU", "1LU"]
    assert search(symmetry=True).progress.states == len(kept)


def test_partial_order_keeps_the_choice_and_the_end() -> None:
    """From 0LL both steps are tried: who is first matters. From there on a step has nobody to disturb it.

    In 1UL CPU 1 can only wait for the lock, and in 0EL CPU 0 has ended: a step that is alone is taken at once and
    the state before it is not stored. So 0LL leads to 0EE in two ways, and nothing else is kept.
    """
    found = search(alone=True)
    assert (found.progress.states, found.progress.edges) == (2, 2)
    both = search(alone=True, symmetry=True)
    assert both.progress.states == 2


@pytest.mark.parametrize("symmetry", [False, True])
@pytest.mark.parametrize("alone", [False, True])
def test_a_lock_in_two_steps_is_found_out(symmetry: bool, alone: bool) -> None:
    """torn() tests the flag in one step and sets it in the next: both CPUs see it free, and no reduction hides that."""
    [finding] = search("torn", symmetry, alone).findings
    assert (finding.kind, finding.name) == ("require", "one-at-a-time")
    assert len(finding.steps) == 4
    assert [step.cpu for step in finding.steps[:2]] in ([0, 1], [1, 0])
