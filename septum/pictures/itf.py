# SPDX-License-Identifier: GPL-2.0-or-later
"""A run in the Informal Trace Format (ITF), the JSON that Apalache, Quint and their viewers write and read.

Source: apalache-mc.org, ADR 015. A trace is ``vars``, ``states`` and, for a run that repeats forever, ``loop``: the
index of the state to which it returns. State 0 is the one before the first step, state n the one after step n.

The world of a model is structs, arrays and numbers, and so are the variables: each thing in the world is a variable,
structs are records, arrays are sequences. Names of enums are strings. The variable SEPTUM has what has no field: which
CPU took the step, at which line, which locks each CPU holds, and where each waits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from septum.lang.source import Site
from septum.pictures.perfetto import is_number
from septum.pictures.record import Drawn
from septum.verdict.result import Recorded

#: the variable for what the world does not have
SEPTUM = "septum"
#: integers beyond it are written as text, since JSON readers may round them
LARGEST = 1 << 53

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def itf(title: str, found: Drawn) -> str:
    """The trace of one run, as text; ``title`` says of what it is."""
    states = list(states_of(found.run))
    body: dict[str, Any] = {
        "#meta": {
            "format": "ITF",
            "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
            "source": title,
            "description": found.title,
        },
        "params": [],
        "vars": [name for name in states[0] if name != "#meta"],
        "states": states,
    }
    if found.loop is not None:
        body["loop"] = found.loop
        states.pop()  # it is the state that the loop began in
    return json.dumps(body, separators=(",", ":")) + "\n"


def states_of(run: Recorded) -> Iterator[dict[str, Any]]:
    """The state before the first step, and the one after each."""
    fields = dict(run.initial) | {name: new for name, _, new in run.at_start}
    held: list[tuple[str, ...]] = [()] * run.cpus
    waits = places_before(run)
    yield state(0, fields, {"cpu": -1, "line": "", "held": sets(held), "at": list(waits)})
    following = next_places(run)
    for number, shown in enumerate(run.steps, 1):
        cpu = shown.step.cpu
        fields |= {name: new for name, _, new in shown.changes}
        held[cpu] = shown.held if shown.held is not None else held[cpu]
        waits[cpu] = following[number - 1]
        said = {"cpu": cpu, "line": where(shown.site), "held": sets(held), "at": list(waits)}
        yield state(number, fields, said)


def places_before(run: Recorded) -> list[str]:
    """Where each CPU waits before the first step."""
    first = {shown.step.cpu: shown.stack for shown in reversed(run.steps)}
    return [innermost(first.get(place.cpu, place.stack)) for place in run.places]


def next_places(run: Recorded) -> list[str]:
    """Where the CPU of each step waits after it."""
    after = {place.cpu: innermost(place.stack) for place in run.places}
    found = []
    for shown in reversed(run.steps):
        found.append(after[shown.step.cpu])
        after[shown.step.cpu] = innermost(shown.stack)
    return found[::-1]


def innermost(stack: tuple[Site, ...]) -> str:
    """Where a CPU waits, "" if its program has ended."""
    return where(stack[-1]) if stack else ""


def where(site: Site) -> str:
    """A place in the source."""
    return f"{site.function} {site.file}:{site.line}"


def sets(held: list[tuple[str, ...]]) -> list[Any]:
    """What each CPU holds, as a sequence of sets."""
    return [{"#set": sorted(names)} for names in held]


def state(index: int, fields: dict[str, str], said: dict[str, Any]) -> dict[str, Any]:
    """One state: every variable, as records and sequences."""
    world: dict[str, Any] = {}
    for path, value in fields.items():
        put(world, path, value_of(value))
    own = SEPTUM
    while own in world:
        own += "_"
    return {"#meta": {"index": index}, **world, own: said}


def put(world: dict[str, Any], path: str, value: Any) -> None:
    """Set the field at ``path``, such as tasks[1].pages, and make the records and sequences around it."""
    keys: list[str | int] = [name or int(index) for name, index in _PART.findall(path)]
    here: Any = world
    for key, following in pairwise(keys):
        empty: Any = [] if isinstance(following, int) else {}
        if isinstance(here, list):
            assert isinstance(key, int)
            here += [{} for _ in range(key + 1 - len(here))]  # an element without fields of its own
            here = here[key]
        else:
            here = here.setdefault(key, empty)
    here[keys[-1]] = value


def value_of(text: str) -> Any:
    """A number, or the name of one."""
    if not is_number(text):
        return text
    number = int(text)
    return number if abs(number) < LARGEST else {"#bigint": str(number)}
