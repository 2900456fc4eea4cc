# SPDX-License-Identifier: GPL-2.0-or-later
"""What is proved of broken models, held against a search of 2 and 3 CPUs: for tests, and for
bench/any_number_false.py."""

from __future__ import annotations

import contextlib
import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import septum.engine.lowered as lowered_module
import septum.proof.family as family_module
from septum.cases import Case, everything
from septum.designs import DesignError, load
from septum.engine.compiled import Compiled
from septum.engine.run import TooLarge
from septum.engine.search import Options, Search
from septum.graph.fold import fold
from septum.graph.ir import Graph
from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.proof.concrete import Guess
from septum.proof.prove import HOLDS, Proof, prove
from septum.scenarios import build as build_scenario
from tests.full.bugs import BUGS
from tests.full.changed import write
from tests.proof.reaching import mutate

MEMORY = 1 << 26
SMALL_MEMORY = 1 << 24
#: pairs over all passes that a proof may take
WORK = 1_000_000
SEED_PROTOCOL = "examples/seed_protocol.py"
DESIGNS = ("v5", "spinlock-shared", "sept-alt", "spinlock", "v6", "per-vcpu")
#: designs that are proved for any number of splits, the small ones more often
WINDOWS = ("tip", "v5", "sept-alt", "v6", "two-caches", "tip", "v5", "spinlock")
#: of so many mutants one is of a design; the others are of the mail's protocol, which is faster
ONE_IN = 6

Build = Callable[[int], Model]


class Held(NamedTuple):
    """A broken model: what was done to it, whether it is proved, and what a search of ``cpus`` CPUs finds wrong.

    ``wrong``  is "" if it finds nothing; ``said`` whether that is a bound that the proof says it does not cover;
    ``why``    it is not proved.
    """

    what: str
    proved: bool
    wrong: str = ""
    cpus: int = 0
    said: bool = False
    why: str = ""

    @property
    def false(self) -> bool:
        """Whether something is proved that a search refutes."""
        return self.proved and self.wrong != "" and not self.said


@contextlib.contextmanager
def blind() -> Iterator[None]:
    """The little search that guesses come from does not say what fails: the views must show it."""
    look = Guess.look

    def blindly(self: Guess, *args: Any) -> None:
        look(self, *args)
        self.failure = None

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Guess, "look", blindly)
        yield


def refuted(build: Build, cpus: int, memory: int = MEMORY) -> str:
    """What a search of some CPUs finds wrong, "" if nothing."""
    with Search(Compiled(build(cpus), 0), Options(symmetry=False, max_memory=memory)) as search:
        result = search.run()
    return next((f.name if f.kind == "require" else f.kind for f in result.findings), "")


def held(
    what: str, proof: Proof, builds: Iterable[Build], always: bool = False, sizes: tuple[int, ...] = (2, 3)
) -> Held:
    """A proof against searches of each of several models that it is about; ``always``: even if there is no proof."""
    proved = proof.verdict == HOLDS
    why = "" if proved else proof.alarm or proof.reason
    for build in builds if proved or always else ():
        for cpus in sizes:
            wrong = refuted(build, cpus, MEMORY if proved else SMALL_MEMORY)
            if wrong:
                said = wrong == "overflow" and any(n.startswith("bounds") for n in proof.not_covered)
                return Held(what, proved, wrong, cpus, said, why)
    return Held(what, proved, why=why)


def mutant(number: int, always: bool = False) -> Held | None:
    """One mutant of lowered code, the same for the same number; None if it is no program."""
    turn, place = divmod(number, ONE_IN)
    name, scenario = SEED_PROTOCOL, ("shared", "exclusive")[place % 2]
    if place == ONE_IN - 1:
        name, scenario = DESIGNS[turn % len(DESIGNS)], "split"
    design = load(name)

    def of(splits: int) -> Build:
        return lambda cpus: design.build(scenario, cpus=cpus, splits=splits)

    with blind(), mutated(number) as done:
        try:
            if name == SEED_PROTOCOL:
                proof, models = prove(of(2), most_work=WORK, any_splits=(of(2), of(3))), [of(1), of(2)]
                models = models if proof.repeated else [of(2)]
            else:
                proof, models = prove(of(1), most_work=WORK), [of(1)]
            return held(f"{number}: {name} {scenario}: {done[0] if done else '?'}", proof, models, always)
        except (LangError, KeyError, NameError):
            return None  # a local is read that the mutant does not set


@contextlib.contextmanager
def mutated(number: int) -> Iterator[list[str]]:
    """Each model that is lowered is changed in one place; says what was done."""
    done: list[str] = []

    def folded(graph: Graph, *args: Any, **named: Any) -> Graph:
        found = fold(graph, *args, **named)
        done.append(mutate(found, number))
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(family_module, "fold", folded)
        patch.setattr(lowered_module, "fold", folded)
        yield done


def any_splits(what: str, build: Callable[..., Model], always: bool = False) -> Held | None:
    """A broken design, for any number of splits if that is proved; searches of two CPUs with one to three splits each.

    None if it is not a program.
    """

    def of(splits: int) -> Build:
        return lambda cpus: build("split", cpus=cpus, splits=splits, enomem=False, busy=False)

    two = of(2)
    try:
        proof = prove(two, most_work=WORK, any_splits=(two, of(3)))
        return held(what, proof, [of(1), two, of(3)] if proof.repeated else [two], always, (2,))
    except (LangError, KeyError, NameError, DesignError, TooLarge, ValueError) as error:
        return None if isinstance(error, LangError | KeyError | NameError) else Held(what, False)


def windows(count: int, always: bool = False) -> Iterator[Held | None]:
    """Seeded bugs and mutants of designs, for any number of splits."""
    from tests.properties import seeded

    classes = [c for c in vars(seeded).values() if isinstance(c, type) and issubclass(c, KvmTdx) and c is not KvmTdx]
    with blind():
        for design in [c for c in classes if c.__module__ == seeded.__name__]:
            yield any_splits(f"{design.__name__}, any splits", of_class(design), always)
        for number in range(count):
            name = WINDOWS[number % len(WINDOWS)]
            with mutated(number) as done:
                found = any_splits(f"{number}: {name}, any splits", load(name).build, always)
            yield found and found._replace(what=f"{found.what}: {done[0] if done else '?'}")


def bugs(folder: Path, always: bool = False) -> Iterator[Held]:
    """The seeded bugs of designs of tests/full and tests/properties, in the scenarios that take any number of CPUs."""
    from tests.properties import seeded

    for change in BUGS:
        yield from bug(load(str(write(change, folder))).build, change.name, ("split", "same", change.where[0]), always)
    classes = [c for c in vars(seeded).values() if isinstance(c, type) and issubclass(c, KvmTdx) and c is not KvmTdx]
    for design in [c for c in classes if c.__module__ == seeded.__name__]:
        yield from bug(of_class(design), design.__name__, ("split", "same"), always)


def of_class(design: type[KvmTdx]) -> Callable[..., Model]:
    """How a design that has no file is built."""

    def build(scenario: str, **size: int) -> Model:
        return build_scenario(design.__name__, design, scenario, **size)  # type: ignore[arg-type]

    return build


def cases(always: bool = False) -> Iterator[Held]:
    """What the cases of the reviews say is wrong: the models themselves, and their designs for any number of CPUs."""
    for case in everything():
        if not isinstance(case, Case):
            continue
        for variant in case.variants():
            build = variant.build
            what = f"{case.id} {variant.name}"
            taken = inspect.signature(build).parameters
            if isinstance(build, functools.partial) and "cpus" in taken:
                made: Build = lambda cpus, build=build: build(cpus=cpus)  # type: ignore[misc] # noqa: E731
            else:
                made = lambda _, build=build: build()  # type: ignore[misc] # noqa: E731
            yield proved_or_not(what, made, always and "cpus" in taken)
            designs = [a for a in getattr(build, "args", ()) if isinstance(a, type) and issubclass(a, KvmTdx)]
            for design in designs:
                yield from bug(of_class(design), f"{what}, {design.__name__}", ("split", "same", "regions"), always)


def bug(build: Callable[..., Model], name: str, scenarios: Iterable[str], always: bool = False) -> Iterator[Held]:
    """One design in some scenarios, plain and with both options."""
    for scenario in dict.fromkeys(scenarios):
        for both in (False, True):

            def of(cpus: int, scenario: str = scenario, both: bool = both) -> Model:
                return build(scenario, cpus=cpus, splits=1, enomem=both, busy=both)

            yield proved_or_not(f"{name} {scenario}{' both' * both}", of, always)


def proved_or_not(what: str, build: Build, always: bool = False) -> Held:
    """A model that may not be one that can be proved, or searched."""
    try:
        with blind():
            return held(what, prove(build, most_work=WORK), [build], always)
    except (LangError, DesignError, TooLarge, ValueError) as error:
        return Held(what, False, why=type(error).__name__)
