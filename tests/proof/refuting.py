# SPDX-License-Identifier: GPL-2.0-or-later
"""What is proved of broken models, held against a search of 2 and 3 CPUs: for tests, and for bench/any_number.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import septum.engine.compiled as compiled_module
import septum.proof.family as family_module
from septum.designs import DesignError, load
from septum.engine.compiled import Compiled
from septum.engine.run import TooLarge
from septum.engine.search import Options, Search
from septum.graph.fold import fold
from septum.graph.ir import Graph, Key
from septum.graph.values import Watch
from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.proof.prove import HOLDS, Proof, prove
from septum.scenarios import build as build_scenario
from tests.full.bugs import BUGS
from tests.full.changed import write
from tests.proof.reaching import mutate

MEMORY = 1 << 26
SECONDS = 60.0
SEED_PROTOCOL = "examples/seed_protocol.py"
DESIGNS = ("v5", "spinlock-shared", "sept-alt", "spinlock", "v6", "per-vcpu")
#: of so many mutants one is of a design; the others are of the mail's protocol, which is faster
ONE_IN = 6

Build = Callable[[int], Model]


class Held(NamedTuple):
    """A broken model: what was done to it, whether it is proved, and what a search of ``cpus`` CPUs finds wrong.

    ``wrong``  is "" if it finds nothing, or if only a bound fails that the proof says it does not cover.
    """

    what: str
    proved: bool
    wrong: str = ""
    cpus: int = 0


def refuted(build: Build, cpus: int) -> str:
    """What a search of some CPUs finds wrong, "" if nothing."""
    with Search(Compiled(build(cpus), 0), Options(symmetry=False, max_memory=MEMORY)) as search:
        result = search.run()
    return next((f.name if f.kind == "require" else f.kind for f in result.findings), "")


def held(what: str, proof: Proof, builds: Iterable[Build]) -> Held:
    """A proof against searches of each of several models that it is about."""
    if proof.verdict != HOLDS:
        return Held(what, False)
    for build in builds:
        for cpus in (2, 3):
            wrong = refuted(build, cpus)
            covered = wrong != "overflow" or not any(n.startswith("bounds") for n in proof.not_covered)
            if wrong and covered:
                return Held(what, True, wrong, cpus)
    return Held(what, True)


def mutant(number: int) -> Held | None:
    """One mutant of lowered code, the same for the same number; None if it is no program."""
    turn, place = divmod(number, ONE_IN)
    name, scenario = SEED_PROTOCOL, ("shared", "exclusive")[place % 2]
    if place == ONE_IN - 1:
        name, scenario = DESIGNS[turn % len(DESIGNS)], "split"
    design = load(name)
    done: list[str] = []

    def folded(graph: Graph, kept: Iterable[Key] = (), watch: Watch | None = None) -> Graph:
        found = fold(graph, kept, watch)
        done.append(mutate(found, number))
        return found

    def of(splits: int) -> Build:
        return lambda cpus: design.build(scenario, cpus=cpus, splits=splits)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(family_module, "fold", folded)
        patch.setattr(compiled_module, "fold", folded)
        try:
            if name == SEED_PROTOCOL:
                proof, models = prove(of(2), SECONDS, any_splits=(of(2), of(3))), [of(1), of(2)]
                models = models if proof.repeated else [of(2)]
            else:
                proof, models = prove(of(1), SECONDS), [of(1)]
        except (LangError, KeyError, NameError):
            return None  # a local is read that the mutant does not set
        return held(f"{number}: {name} {scenario}: {done[0] if done else '?'}", proof, models)


def bugs(folder: Path) -> Iterator[Held]:
    """The seeded bugs of designs of tests/full and tests/properties, in the scenarios that take any number of CPUs."""
    from tests.properties import seeded

    for change in BUGS:
        yield from bug(load(str(write(change, folder))).build, change.name, ("split", "same", change.where[0]))
    classes = [c for c in vars(seeded).values() if isinstance(c, type) and issubclass(c, KvmTdx) and c is not KvmTdx]
    for design in [c for c in classes if c.__module__ == seeded.__name__]:

        def build(scenario: str, design: type[KvmTdx] = design, **size: int) -> Model:
            return build_scenario(design.__name__, design, scenario, **size)  # type: ignore[arg-type]

        yield from bug(build, design.__name__, ("split", "same"))


def bug(build: Callable[..., Model], name: str, scenarios: Iterable[str]) -> Iterator[Held]:
    """One design in some scenarios, plain and with both options."""
    for scenario in dict.fromkeys(scenarios):
        for both in (False, True):

            def of(cpus: int, scenario: str = scenario, both: bool = both) -> Model:
                return build(scenario, cpus=cpus, splits=1, enomem=both, busy=both)

            try:
                yield held(f"{name} {scenario}{' both' * both}", prove(of, SECONDS), [of])
            except (LangError, DesignError, TooLarge) as error:
                yield Held(f"{name} {scenario}: {type(error).__name__}", False)
