# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs that notice a wrong search: each suite holds one way to search against one that is right.

What is right is worked out without the mutant, once for each program: the search of every interleaving with no
reduction, or a brute force that is no part of the engine. A search that ends with an error is noticed, too.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from septum.analysis.owners import NotInterchangeable
from septum.engine.compiled import Compiled
from septum.engine.run import PAGES, Result
from septum.engine.search import Options, Search
from septum.engine.stages import search_with
from septum.lang import LangError
from septum.lang.model import Model
from tests.analysis.depending import by_hand, depending
from tests.analysis.paging import by_hand as paged_by_hand
from tests.analysis.paging import paging
from tests.analysis.telling import by_hand as told_by_hand
from tests.analysis.telling import telling
from tests.analysis.test_reduction import GHOSTS, confirm, outcome
from tests.engine import checking, racing
from tests.engine.slow import MEMORY, load

#: what a search came to: the outcome, and how many states it stored
Right = tuple[Any, int]


def drawn(strategy: st.SearchStrategy[str], count: int) -> list[str]:
    """The first programs that Hypothesis draws, the same every time."""
    found: list[str] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(source=strategy)
    def gather(source: str) -> None:
        found.append(source)

    gather()
    return list(dict.fromkeys(found))


def run(compiled: Compiled, **options: Any) -> tuple[Result, Search]:
    """Search everything; runs to what is found are confirmed natively."""
    searched = search_with(compiled, Options(keep_going=True, max_memory=MEMORY, **options))
    result = searched.run()
    for finding in result.findings:
        if finding.kind != PAGES:
            confirm(compiled.model, finding)
    return result, searched


def classes(searched: Search) -> int:
    """How many of the states that were found differ by more than a renaming of CPUs."""
    compiled, found = searched.compiled, set()
    layout = compiled.layout
    for number in range(searched.c.count):
        state = searched.state(number)
        blocks = [tuple(compiled.block(state, cpu)) for cpu in range(layout.cpus)]
        rest = list(state)
        for home in layout.blocks:
            for word in range(home.word, home.word + layout.block_words):
                width = 64 if layout.block_words > 1 else layout.block_bits
                rest[word] &= ~(((1 << width) - 1) << home.shift)
        groups = [sorted(group) for group in {frozenset(compiled.twins(cpu)) for cpu in range(layout.cpus)}]
        key = [tuple(sorted(blocks[cpu] for cpu in group)) for group in sorted(groups)]
        found.add((tuple(rest), tuple(key)))
    return len(found)


class Suite:
    """Programs of one kind, and what is right of each. ``draw`` makes the programs."""

    def __init__(self, folder: Path, draw: Callable[[], list[str]]) -> None:
        self.folder = folder
        self.draw = draw
        self.programs: list[str] = []
        self.right: dict[int, Right | None] = {}
        self.models: dict[int, Model] = {}

    def __len__(self) -> int:
        self.programs = self.programs or self.draw()
        return len(self.programs)

    def prepare(self, number: int) -> bool:
        """Work out what is right of a program; whether it is one to compare by. To be called without the mutant."""
        if number not in self.right:
            self.models[number] = load(self.folder, self.programs[number]).build()
            try:
                self.right[number] = self.reference(self.models[number])
            except (LangError, NotInterchangeable):
                self.right[number] = None
        return self.right[number] is not None

    def differs(self, number: int) -> bool:
        """Whether the search of a program comes to something else than what is right, or to no end."""
        try:
            return self.searched(self.models[number]) != self.right[number]
        except Exception:  # an assertion, no run to what was found, a loop in the code: the mutant shows
            return True

    def reference(self, model: Model) -> Right | None:
        """What is right; None if the program is not one to compare by."""
        result, searched = run(Compiled(model, optimise=0))
        searched.close()
        if any(f.kind == "overflow" and f.name in GHOSTS for f in result.findings):
            return None
        return outcome(result), 0

    def searched(self, model: Model) -> Right:
        """What the search in question comes to."""
        raise NotImplementedError


class PartialOrder(Suite):
    """Partial-order reduction, and locks taken rightly and wrongly."""

    def searched(self, model: Model) -> Right:
        result, searched = run(Compiled(model, optimise=0), alone=True)
        searched.close()
        return outcome(result), 0


class Exchanged(Suite):
    """CPUs are exchanged, alone or (``pages``) with their pages: one state of each class is stored, and no other."""

    pages = False

    def compiled(self, model: Model) -> Compiled:
        """For such a search."""
        return Compiled(model, optimise=0, pages=self.pages, symmetry=not self.pages)

    def reference(self, model: Model) -> Right | None:
        """What is right: also of programs in which CPUs are told apart, as of those the exchange is wrong."""
        right = super().reference(model)
        if right is None:
            return None
        try:
            compiled = self.compiled(model)
        except NotInterchangeable:
            return right
        if compiled.layout.memory.owners is None:
            return right
        result, searched = run(compiled)
        apart = any(f.kind == PAGES for f in result.findings)
        count = 0 if apart else classes(searched)
        searched.close()
        return right[0], count

    def searched(self, model: Model) -> Right:
        """As stages.py does: without an exchange where it is refused, or turns out to be wrong."""
        right = self.right[next(n for n, m in self.models.items() if m is model)]
        assert right is not None
        try:
            compiled = self.compiled(model)
        except NotInterchangeable:
            return right
        if compiled.layout.memory.owners is None:
            return right
        result, searched = run(compiled, symmetry=True)
        states = result.progress.states
        searched.close()
        if any(f.kind == PAGES for f in result.findings):
            return right
        return outcome(result), states if right[1] else 0


class Pages(Exchanged):
    """With their pages."""

    pages = True


class Changed(Suite):
    """Properties of whole states, checked where something that they read has changed: what fails, and how often."""

    def reference(self, model: Model) -> Right | None:
        return self.counted(model, True)

    def searched(self, model: Model) -> Right:
        return self.counted(model, False)

    def counted(self, model: Model, whole: bool) -> Right:
        """The states in which each alarm is raised, and its depth; ``whole``: all is checked in each state."""
        compiled = Compiled(model, optimise=0, symmetry=True)
        options = Options(keep_going=True, max_memory=MEMORY, exact=False, symmetry=compiled.asymmetric is None)
        with search_with(compiled, options) as searched:
            searched.c.whole = whole
            searched.run()
            return [(alarm.count, alarm.depth) for alarm in searched.alarms], searched.c.count


def racing_by_hand() -> list[tuple[list[racing.Cpu], set[str]]]:
    """What random programs seldom are: the second CPU comes after the first, which leaves one access behind."""
    step, wait, ends = ("step",), ("until", "", "s0", 1), racing.Step(None, ("step",), [])
    write = [("write", "p1", 1)]
    found = []
    for left, touched in (
        (("read", "p0"), ("store", "p0", 1)),
        (("write", "p0", 1), ("load", "p0")),
        (("load", "p0"), ("write", "p0", 1)),
        (("store", "p0", 1), ("read", "p0")),
        (("read", "p0"), ("read", "p0")),
        (("load", "p0"), ("store", "p0", 1)),
        (("store", "p0", 1), ("write", "p0", 1)),
        (("write", "p0", 1), ("store", "p0", 1)),
    ):
        one = racing.Cpu([], [racing.Step(None, step, [("write", "s0", 1), left]), ends])
        other = racing.Cpu([], [racing.Step(None, wait, [touched]), racing.Step(2, step, [("write", "p0", 0), *write])])
        races = racing.brute_force([one, other])
        assert races is not None
        found.append(([one, other], races))
    return found


class Races(Suite):
    """Data races, by the brute force of racing.py. ``options`` of the search."""

    def __init__(self, folder: Path, count: int, **options: Any) -> None:
        super().__init__(folder, list)
        self.options = options
        programs = [(program, races) for _, program, races in racing.programs(7_000_000, count)]
        self.known = [(racing.source(program), races) for program, races in racing_by_hand() + programs]
        self.programs = [source for source, _ in self.known]

    def prepare(self, number: int) -> bool:
        if number not in self.models:
            self.models[number] = load(self.folder, self.programs[number]).build()
        return True

    def differs(self, number: int) -> bool:
        try:
            result, searched = run(Compiled(self.models[number], optimise=0), **self.options)
            searched.close()
        except Exception:  # as above
            return True
        found, races = {f.name for f in result.findings if f.kind == "race"}, self.known[number][1]
        short = {"q[0].v": "q0", "q[1].v": "q1"}
        names = {short.get(name, name) for name in (name.removeprefix("world.") for name in found)}
        return bool(names) != bool(races) or not names <= races


def make_suites(folder: Path, count: int) -> dict[str, Suite]:
    """All of them, of so many programs each."""
    return {
        "partial order": PartialOrder(folder, lambda: by_hand() + depending(0, count)),
        "symmetry": Exchanged(folder, lambda: told_by_hand() + drawn(telling(few=8), count)),
        "pages": Pages(folder, lambda: paged_by_hand() + drawn(paging(), count)),
        "properties": Changed(folder, lambda: checking.by_hand() + checking.checking(0, 2 * count)),
        "races": Races(folder, count),
        "races, partial order": Races(folder, count, alone=True),
    }
