# SPDX-License-Identifier: GPL-2.0-or-later
"""Traces for Perfetto, read by a reader of our own and held against native runs."""

import json
from collections import defaultdict
from typing import Any

import pytest

from septum.pictures.perfetto import CPUS, FIELDS, LOCKS, perfetto
from septum.pictures.record import example
from tests.pictures.runs import FAILING, LOOPS, SHORT, checked, fields, held, model_of, natively

Event = dict[str, Any]
FOLDED = "tests/cli/data/folded.py"


def events(scenario: str, design: str = SHORT, **options: Any) -> list[Event]:
    found: list[Event] = json.loads(perfetto("title", checked(design, scenario, **options)[1][0]))["traceEvents"]
    return found


def slices(found: list[Event], pid: int) -> dict[int, list[tuple[int, int, str]]]:
    """Of each track its slices in the order of the file: first, end, name."""
    tracks = defaultdict(list)
    for event in found:
        if event["ph"] == "X" and event["pid"] == pid:
            tracks[event["tid"]].append((event["ts"], event["ts"] + event["dur"], event["name"]))
    return tracks


@pytest.mark.parametrize("scenario", [*FAILING, "order"])
def test_slices_nest_in_the_order_of_the_file(scenario: str) -> None:
    """A reader keeps a stack for each track: a slice begins in the one that is open, and ends no later."""
    found = events(scenario)
    times = [event["ts"] for event in found if event["ph"] != "M"]
    assert times == sorted(times)
    for pid in (CPUS, LOCKS):
        for track in slices(found, pid).values():
            open_: list[tuple[int, int, str]] = []
            for first, end, name in track:
                while open_ and open_[-1][1] <= first:
                    open_.pop()
                assert first < end
                assert not open_ or end <= open_[-1][1], (name, open_)
                open_.append((first, end, name))


#: what an event of a type has, by the rules of the "Trace Event Format"; other types, such as flows, are not written
MEMBERS = {
    "M": {"ph", "name", "pid", "tid", "args"},
    "X": {"ph", "name", "pid", "tid", "ts", "dur", "args"},
    "C": {"ph", "name", "pid", "tid", "ts", "args"},
    "i": {"ph", "name", "pid", "tid", "ts", "s", "args"},
}
#: kind of metadata -> its argument, and the type of that
METADATA = {
    "process_name": ("name", str),
    "process_sort_index": ("sort_index", int),
    "thread_name": ("name", str),
    "thread_sort_index": ("sort_index", int),
}


def broken_rules(text: str) -> list[str]:
    """Where a trace is not as the format has it: members and their types, metadata, tracks without a name."""
    body = json.loads(text)
    found = [] if body.get("displayTimeUnit") in ("ms", "ns") else ["displayTimeUnit"]
    named: set[tuple[str, int, int]] = set()
    for event in body["traceEvents"]:
        ph, args = event.get("ph"), event.get("args", {})
        numbers = all(
            type(event.get(member, 0)) is int and event.get(member, 0) >= 0 for member in ("pid", "tid", "ts")
        )
        right = set(event) == MEMBERS.get(ph) and numbers and isinstance(event["name"], str) and isinstance(args, dict)
        if right and ph == "M":
            member, kind = METADATA.get(event["name"], ("", int))
            right = set(args) == {member} and type(args[member]) is kind
            named.add((event["name"], event["pid"], event["tid"] if event["name"].startswith("thread") else 0))
        if right and ph == "X":
            right = type(event["dur"]) is int and event["dur"] > 0
        if right and ph == "C":
            right = bool(args) and all(type(value) is int for value in args.values())
        if right and ph == "i":
            right = event["s"] in ("g", "p", "t")
        if not right:
            found.append(str(event))
        elif ph != "M" and ("process_name", event["pid"], 0) not in named:
            found.append(f"no name of the process of {event}")
        elif ph in ("X", "i") and ("thread_name", event["pid"], event["tid"]) not in named:
            found.append(f"no name of the track of {event}")
    return found


@pytest.mark.parametrize("scenario", [*FAILING, "order"])
def test_events_are_as_the_format_has_them(scenario: str) -> None:
    text = perfetto("title", checked(SHORT, scenario)[1][0])
    assert broken_rules(text) == []
    assert {"M", "X"} <= {event["ph"] for event in json.loads(text)["traceEvents"]}


@pytest.mark.parametrize(
    "change",
    [
        {"ph": "B"},
        {"ts": -1},
        {"ts": 1.5},
        {"dur": 0},
        {"pid": "CPU 0"},
        {"tid": 99},
        {"name": None},
        {"flow": 1},
    ],
    ids=str,
)
def test_an_event_that_is_not_is_noticed(change: Event) -> None:
    body = json.loads(perfetto("title", checked(SHORT, "short")[1][0]))
    event = next(event for event in body["traceEvents"] if event["ph"] == "X")
    event |= change
    assert len(broken_rules(json.dumps(body))) == 1


def nested(track: list[tuple[int, int, str]], at: int) -> list[str]:
    """The slices of a track that cover a step, outermost first."""
    return [name for first, end, name in track if first <= at < end]


@pytest.mark.parametrize("scenario", FAILING)
def test_a_step_is_inside_the_calls_in_which_it_waited(scenario: str) -> None:
    run = checked(SHORT, scenario)[1][0].run
    tracks = slices(events(scenario), CPUS)
    for number, shown in enumerate(run.steps, 1):
        calls = [f"{site.function}()" for site in shown.stack]
        assert nested(tracks[shown.step.cpu], number) == [*calls, shown.text]


@pytest.mark.parametrize("scenario", ["short", "deadlock", "order"])
def test_locks_are_those_that_a_native_run_holds(scenario: str) -> None:
    found, run = events(scenario), checked(SHORT, scenario)[1][0].run
    model = model_of(SHORT, scenario)
    names = {e["tid"]: e["args"]["name"] for e in found if e["name"] == "thread_name" and e["pid"] == LOCKS}
    before: list[set[str]] = [set(), set()]
    steps = tuple(shown.step for shown in run.steps)
    for number, _ in enumerate(natively(model, steps)):
        now = held(model)
        drawn = {names[tid] for tid, track in slices(found, LOCKS).items() if nested(track, number)}
        # a lock is drawn from the step that takes it to the one that releases it, both included
        assert drawn == {f"{name}: CPU {cpu}" for cpu in (0, 1) for name in now[cpu] | before[cpu]}
        before = now


@pytest.mark.parametrize("scenario", FAILING)
def test_counters_are_the_numbers_that_change(scenario: str) -> None:
    found, run = events(scenario), checked(SHORT, scenario)[1][0].run
    model = model_of(SHORT, scenario)
    values: dict[str, dict[int, int]] = defaultdict(dict)
    for event in found:
        if event["ph"] == "C":
            assert event["pid"] == FIELDS
            values[event["name"]][event["ts"]] = event["args"]["value"]
    changing = {name for shown in run.steps for name, _, new in shown.changes if new.isdecimal()}
    assert set(values) == changing
    for number, _ in enumerate(natively(model, tuple(shown.step for shown in run.steps))):
        for name, points in values.items():
            last = max(ts for ts in points if ts <= number)
            assert str(points[last]) == fields(model)[name]


def test_marks() -> None:
    [fails] = [event for event in events("short") if event["ph"] == "i"]
    assert fails["ts"] == len(checked(SHORT, "short")[1][0].run.steps)
    assert fails["name"].startswith("cache-never-short")
    _, [loop] = checked(LOOPS, "trylock", liveness=True)
    [begins] = [event for event in events("trylock", LOOPS, liveness=True) if event["ph"] == "i"]
    assert loop.loop is not None and begins["ts"] == loop.loop + 1
    assert not [event for event in events("end") if event["ph"] == "i"]


def test_tracks_have_names() -> None:
    found = events("short")
    names = {(e["pid"], e["tid"]): e["args"]["name"] for e in found if e["name"] == "thread_name"}
    assert names[CPUS, 0] == "CPU 0"
    for pid in (CPUS, LOCKS):
        assert all((pid, tid) in names for tid in slices(found, pid))


def test_a_call_is_one_slice_however_many_steps_it_takes() -> None:
    """Each CPU takes three locks, two of them in one call, from a line each, and releases them."""
    one = example(model_of(SHORT, "order"))
    tracks = slices(json.loads(perfetto("", one))["traceEvents"], CPUS)
    for cpu, way in enumerate(("one_way()", "other_way()")):
        names = [name for _, _, name in tracks[cpu]]
        assert [names.count(name) for name in ("gated()", way, "lock()", "unlock()")] == [1, 1, 3, 3]


def test_a_step_says_what_it_does() -> None:
    run = checked(SHORT, "short")[1][0].run
    steps = {e["ts"]: e["args"] for e in events("short") if e["ph"] == "X" and "line" in e["args"]}
    assert [*steps] == [*range(1, len(run.steps) + 1)]
    for number, shown in enumerate(run.steps, 1):
        said = steps[number]
        assert said["line"] == f"{shown.site.file}:{shown.site.line} ({shown.site.function})"
        assert {name: said[name] for name, _, _ in shown.changes} == {
            n: f"{old} -> {new}" for n, old, new in shown.changes
        }
        assert ("held" in said) == (shown.held is not None)


def test_a_call_that_fails_is_named() -> None:
    found = [e["args"]["fails"] for e in events("enomem", FOLDED) if "fails" in e.get("args", {})]
    assert found and all("alloc_page()" in text or "-ENOMEM" in text for text in found)
