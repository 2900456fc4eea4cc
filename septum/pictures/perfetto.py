# SPDX-License-Identifier: GPL-2.0-or-later
"""A run as a trace for ui.perfetto.dev: CPUs and locks as tracks, functions as slices, fields as counters.

The format is the JSON array of trace events that Chromium's tracing defined and Perfetto reads ("Trace Event Format",
event types M, X, i and C). Times are in microseconds there; here step 1 takes the microsecond from 1 to 2, step 2 the
one after it, and so on: a picture of the order, not of what anything takes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from septum.engine.watched import Shown
from septum.lang.source import Site
from septum.pictures.record import Drawn
from septum.verdict.result import Recorded

Event = dict[str, Any]

#: process numbers: the tracks of the CPUs, those of the locks, the counters
CPUS, LOCKS, FIELDS = 1, 2, 3
#: how processes are named, in the order of their tracks
PROCESSES = {CPUS: "CPUs (1 us is one step)", LOCKS: "locks", FIELDS: "fields"}


def perfetto(title: str, found: Drawn) -> str:
    """The trace of one run, as text; ``title`` says of what it is.

    A reader nests slices by the order in which they come, so the outer of two that begin together comes first.
    """
    drawn = list(events(found))
    body = {
        "traceEvents": [
            *(e for e in drawn if e["ph"] == "M"),
            *sorted((e for e in drawn if e["ph"] != "M"), key=lambda e: (e["ts"], -e.get("dur", 0))),
        ],
        "displayTimeUnit": "ns",
        "otherData": {"title": title, "shows": found.title, "time": "1 us is one step"},
    }
    return json.dumps(body, separators=(",", ":")) + "\n"


def events(found: Drawn) -> Iterator[Event]:
    """All events of a run."""
    run = found.run
    for order, (pid, name) in enumerate(PROCESSES.items()):
        yield named("process_name", pid, 0, {"name": name})
        yield named("process_sort_index", pid, 0, {"sort_index": order})
    contexts = dict(run.contexts)
    for cpu in range(run.cpus):
        name = f"CPU {cpu}: {contexts[cpu]}" if cpu in contexts else f"CPU {cpu}"
        yield named("thread_name", CPUS, cpu, {"name": name})
        yield named("thread_sort_index", CPUS, cpu, {"sort_index": cpu})
        yield from functions(run, cpu)
    for number, shown in enumerate(run.steps, 1):
        yield slice_of(shown.text or shown.site.function, CPUS, shown.step.cpu, number, number + 1, told(shown))
    yield from lock_slices(run)
    yield from counters(run)
    yield from instants(found)


def named(kind: str, pid: int, tid: int, args: dict[str, Any]) -> Event:
    """What a track is called, or where it is."""
    return {"ph": "M", "name": kind, "pid": pid, "tid": tid, "args": args}


def slice_of(name: str, pid: int, tid: int, first: int, end: int, args: dict[str, Any]) -> Event:
    """Something that lasts from step ``first`` up to step ``end``, which is not in it."""
    return {"ph": "X", "name": name, "pid": pid, "tid": tid, "ts": first, "dur": end - first, "args": args}


def told(shown: Shown) -> dict[str, Any]:
    """What is known of a step: a line of the model, what changes, what is held, what fails."""
    args: dict[str, Any] = {"line": f"{shown.site.file}:{shown.site.line} ({shown.site.function})"}
    args |= {name: f"{old} -> {new}" for name, old, new in shown.changes}
    if shown.held is not None:
        args["held"] = ", ".join(shown.held) or "nothing"
    if shown.failed:
        args["fails"] = "; ".join(map(str, shown.failed))
    return args


def functions(run: Recorded, cpu: int) -> list[Event]:
    """The calls of a CPU as slices, outer ones first: a step waits in the functions in which the one before it ended.

    Two calls from the same line are one slice if no step ends between them.
    """
    ended = len(run.steps) + 1
    taken = [(number, shown.stack) for number, shown in enumerate(run.steps, 1) if shown.step.cpu == cpu]
    if not run.places[cpu].ended:
        taken.append((ended - 1, run.places[cpu].stack))
    by_depth: list[tuple[int, Event]] = []
    begun: list[int] = []  # the first step of each call that is open
    before: tuple[Site, ...] = ()
    first = 1
    for number, stack in [*taken, (ended, ())]:
        same = shared(before, stack)
        for depth in range(same, len(before)):
            if begun[depth] < first:
                site = before[depth]
                said = {"file": site.file}
                by_depth.append((depth, slice_of(f"{site.function}()", CPUS, cpu, begun[depth], first, said)))
        begun[same:] = [first] * (len(stack) - same)
        first, before = number + 1, stack
    return [event for _, event in sorted(by_depth, key=lambda found: found[0])]


def shared(before: Sequence[Site], after: Sequence[Site]) -> int:
    """How many calls, from the outermost on, two stacks have in common."""
    for depth, (one, other) in enumerate(zip(before, after, strict=False)):
        called_there = depth == 0 or before[depth - 1].line == after[depth - 1].line
        if (one.file, one.function) != (other.file, other.function) or not called_there:
            return depth
    return min(len(before), len(after))


def lock_slices(run: Recorded) -> Iterator[Event]:
    """Who holds which lock, a track for each lock and CPU: two readers hold a lock at once."""
    since: dict[tuple[str, int], int] = {}
    tracks: dict[tuple[str, int], int] = {}
    for number, shown in enumerate(run.steps, 1):
        cpu = shown.step.cpu
        if shown.held is None:
            continue
        for name in [name for name, holder in since if holder == cpu and name not in shown.held]:
            yield slice_of(name, LOCKS, tracks[name, cpu], since.pop((name, cpu)), number + 1, {"CPU": cpu})
        for name in shown.held:
            since.setdefault((name, cpu), number)
            tracks.setdefault((name, cpu), len(tracks))
    for (name, cpu), first in since.items():
        yield slice_of(name, LOCKS, tracks[name, cpu], first, len(run.steps) + 1, {"CPU": cpu})
    for (name, cpu), tid in tracks.items():
        yield named("thread_name", LOCKS, tid, {"name": f"{name}: CPU {cpu}"})
        yield named("thread_sort_index", LOCKS, tid, {"sort_index": tid})


def counters(run: Recorded) -> Iterator[Event]:
    """The fields that change and are numbers."""
    changing = {name for shown in run.steps for name, _, _ in shown.changes}
    now = {name: value for name, value in run.initial if name in changing}
    now |= {name: new for name, _, new in run.at_start if name in changing}
    numbers = {name for name, value in now.items() if is_number(value)}
    for name in sorted(numbers):
        yield counter(name, 0, now[name])
    for number, shown in enumerate(run.steps, 1):
        for name, _, new in shown.changes:
            if name in numbers and is_number(new):
                yield counter(name, number, new)


def is_number(text: str) -> bool:
    """Whether a value is a whole number, and no name."""
    return text.removeprefix("-").isdecimal()


def counter(name: str, number: int, value: str) -> Event:
    """A field has a value from step ``number`` on."""
    return {"ph": "C", "name": name, "pid": FIELDS, "tid": 0, "ts": number, "args": {"value": int(value)}}


def instants(found: Drawn) -> Iterator[Event]:
    """Where a run fails, and where a loop begins."""
    number = len(found.run.steps)
    if found.fails:
        yield instant(found.title, found.run.steps[-1].step.cpu, number, {"why": "\n".join(found.why)})
    if found.loop is not None:
        yield instant("the loop begins", found.run.steps[found.loop].step.cpu, found.loop + 1, {})


def instant(name: str, cpu: int, number: int, args: dict[str, Any]) -> Event:
    """A mark over all tracks, where a step begins."""
    return {"ph": "i", "s": "g", "name": name, "pid": CPUS, "tid": cpu, "ts": number, "args": args}
