# SPDX-License-Identifier: GPL-2.0-or-later
"""The runs that are drawn: what a verdict has, and an example where it has none."""

import pytest

from septum.engine.keys import decode
from septum.pictures import record
from septum.pictures.record import drawn, example, of_loop
from septum.show.rows import Repeat
from septum.verdict.result import NOT_REACHED
from tests.pictures.runs import FAILING, LOOPS, SHORT, checked, fields, model_of, natively


@pytest.mark.parametrize("scenario", FAILING)
def test_first_state_and_changes_are_every_state(scenario: str) -> None:
    """What a picture knows of the state is what a run that is not watched has, after every step."""
    _, (found, *_) = checked(SHORT, scenario)
    model = model_of(SHORT, scenario)
    native = natively(model, tuple(shown.step for shown in found.run.steps))
    now = dict(found.run.initial) | {name: new for name, _, new in found.run.at_start}
    for shown, _ in zip((None, *found.run.steps), native, strict=True):
        for name, old, new in shown.changes if shown is not None else ():
            assert now[name] == old
            now[name] = new
        assert now == fields(model)


def test_what_a_run_shows() -> None:
    verdict, [found] = checked(SHORT, "short")
    assert found.title == "cache-never-short: a condition does not hold"
    assert found.fails and found.loop is None
    assert "VIOLATED: cache-never-short" in found.why[0]
    assert found.replay in found.text
    assert verdict.replay is not None and verdict.replay in found.replay


def test_an_end_that_fails_is_no_failing_step() -> None:
    assert not checked(SHORT, "end")[1][0].fails
    assert not checked(SHORT, "deadlock")[1][0].fails


def test_a_cycle_of_locks_has_a_run_for_each_edge() -> None:
    verdict, found = checked(SHORT, "order")
    assert len(found) == 2 == len(verdict.violations[0].runs)
    assert [one.title.partition("; ")[2][:10] for one in found] == ["run 1 of 2", "run 2 of 2"]
    assert not any(one.fails for one in found)


def test_a_loop_is_the_way_to_it_and_one_round() -> None:
    verdict, [found] = checked(LOOPS, "trylock", liveness=True)
    [loop] = verdict.loops
    assert found.loop == len(loop.loop.stem)
    assert found.title.startswith("every-operation-ends: ") and found.title.endswith(", forever")
    assert of_loop(verdict.settings, loop, None).title == found.title.removeprefix("every-operation-ends: ")
    assert [shown.step for shown in found.run.steps] == [*loop.loop.stem, *loop.loop.round]
    now = first = dict(found.run.initial) | {name: new for name, _, new in found.run.at_start}
    states = [first]
    for shown in found.run.steps:
        now = now | {name: new for name, _, new in shown.changes}
        states.append(now)
    assert states[-1] == states[found.loop]


def test_rows_of_a_round_are_numbered_behind_the_way_to_it() -> None:
    _, [found] = checked("tests/cli/data/folded.py", "loop", liveness=True)
    assert found.items is not None and found.loop is not None
    numbers = [(i.first, i.last) if isinstance(i, Repeat) else (i.number, i.number) for i in found.items]
    assert all(1 <= first <= last <= len(found.run.steps) for first, last in numbers)
    assert [a for a, _ in numbers] == sorted(a for a, _ in numbers)
    assert any(a > found.loop for a, _ in numbers)


def test_where_nothing_fails_there_is_an_example() -> None:
    verdict, found = checked(SHORT, "never")
    assert verdict.verdict == NOT_REACHED and found == ()
    one = example(model_of(SHORT, "never"))
    assert all(place.ended for place in one.run.places)
    assert one.title == "an example of a run: one of many, nothing fails in it"
    assert not one.fails and not one.why and not one.replay
    assert {shown.step.cpu for shown in one.run.steps} == {0, 1}


def test_an_example_that_fails_says_so() -> None:
    """Of a check that was cut, for example."""
    one = example(model_of(SHORT, "overflow"))
    assert one.title == "an example of a run, which fails: a value leaves its bounds, bounds"


def test_an_example_of_a_model_that_does_not_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "LONGEST_EXAMPLE", 50)
    one = example(model_of(LOOPS, "endless"))
    assert len(one.run.steps) == 50
    assert one.title == "an example of a run, cut after 50 steps"


def test_a_replayed_run_is_drawn_though_nothing_fails() -> None:
    from septum import designs
    from septum.engine.keys import encode
    from septum.verdict.checking import replay
    from septum.verdict.configure import configure

    design = designs.load(SHORT)
    settings = configure(design, SHORT, "short")
    verdict, _ = checked(SHORT, "short")
    assert verdict.replay is not None
    digest, steps = decode(verdict.replay)
    [found] = drawn(replay(design, settings, encode(digest, steps[:4])))
    assert found.title == "the run of the replay key: nothing fails in it"
    assert len(found.run.steps) == 4


def test_a_run_that_fails_before_its_first_step() -> None:
    """Every picture of it has the state that the programs left."""
    import json

    from septum.pictures.data import run_of
    from septum.pictures.itf import itf
    from septum.pictures.perfetto import perfetto

    found = checked(SHORT, "begin")[1][0]
    assert not found.run.steps and not found.fails
    [state] = json.loads(itf("", found))["states"]
    assert state["cnt"] == 1
    assert not [e for e in json.loads(perfetto("", found))["traceEvents"] if e["ph"] == "X"]
    raw = run_of(found)
    assert [raw["strings"][i] for i in raw["start"][0]] == ["cnt", "0", "1"]
