# SPDX-License-Identifier: GPL-2.0-or-later
"""Several threads over one table, against one thread that takes one state after the other: all that they find is equal.

tests/engine/test_batch.py has what is compared; here are programs and mutants for what only threads do.
"""

import functools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import pytest

from examples.seed_protocol import build
from septum.engine import compiled as compiled_module
from septum.engine import memory, pool, search
from septum.engine.checkpoint import Saver, load, strays
from septum.engine.compiled import Compiled
from septum.engine.pool import Pool
from septum.engine.run import Progress
from septum.engine.search import Options, Search
from septum.engine.shared import FIRST_MODEL_ALARM, NO_MOVE, SLACK
from septum.engine.stages import search_with
from septum.engine.stepper import Stepper
from septum.lang.source import LangError
from septum.machine.compile import U64, function_of
from septum.machine.tables import ALARM
from tests.engine import checking, quick
from tests.engine.c_mutants import Mutant, with_mutants
from tests.engine.slow import MEMORY
from tests.engine.slow import load as module
from tests.engine.test_batch import facts, options_of, packed, programs, right, runs_confirmed

SEED = (102496, 276048, 179)


class Code:
    """What each thread runs: machine code of a model's steps and the loop, linked once more for each."""

    def __init__(self, loop: str = "") -> None:
        self.loop = loop
        self.made: dict[Compiled, list[llvm.ExecutionEngine]] = {}
        self.mutant = 0

    def engine(self, compiled: Compiled) -> llvm.ExecutionEngine:
        """A copy that none of the last three is."""
        made = self.made.setdefault(compiled, [])
        if len(made) == 3:
            made.append(made.pop(0))
        else:
            texts = compiled_module.texts_of(compiled.code)
            made.append(quick.build(texts._replace(loops=(self.loop,)) if self.loop else texts, 0).engine)
        if self.loop:
            function_of(made[-1], "set_mutant", U64)(self.mutant)
        return made[-1]


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    """Levels of a few states are worth the threads, and tables grow by half from the first one on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_module, "build", quick.build)
        patch.setattr(pool, "copy_of", Code().engine)
        patch.setattr(pool, "EACH", 1)
        patch.setattr(pool, "MANY_LINES", 64)
        for of, name in ((memory, "FIRST_TABLE"), (search, "FIRST_TABLE"), (memory, "LARGE_TABLE")):
            patch.setattr(of, name, 1 << 14)  # a table grows five times
        yield


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[Compiled]:
    folder, found = tmp_path_factory.mktemp("models"), []
    for source in (*programs(), *checking.by_hand()[:4]):
        try:
            compiled = Compiled(module(folder, source).build(), optimise=0)
        except LangError:
            continue
        found.append(compiled)
    assert len(found) > 12
    return found


@pytest.fixture(scope="module")
def seeds() -> list[Compiled]:
    """With states of one word, which are in the table themselves, and of more; large enough for several tables."""
    found = [packed(64), packed(24)]
    assert [compiled.layout.words for compiled in found] == [1, 3]
    return found


@pytest.fixture
def seed(seeds: list[Compiled]) -> Compiled:
    return seeds[0]


def of_pool(size: int, threads: int, **options: Any) -> Options:
    """Search with so many threads from the first level on that has a state for each."""
    return options_of(size, threads=threads, threads_from=1, **options)


class Rounds:
    """How often pools have searched while it is in use, and grown tables."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.searched = self.grown = 0
        advance, widen = Pool.advance, Pool.widen

        def counted(here: Pool, tick: Callable[[], None]) -> int:
            self.searched += 1
            return advance(here, tick)

        def grown(here: Pool, old: int) -> bool:
            done = widen(here, old)
            self.grown += done
            return done

        patch.setattr(Pool, "advance", counted)
        patch.setattr(Pool, "widen", grown)


@pytest.fixture
def rounds(monkeypatch: pytest.MonkeyPatch) -> Rounds:
    return Rounds(monkeypatch)


def differs(compiled: Compiled, size: int, number: int) -> bool:
    """Whether a pool finds something else than one thread, or reports another one of two failures."""
    with search_with(compiled, of_pool(size, number, keep_going=True)) as searched:
        if facts(searched) != right(compiled) or not runs_confirmed(searched):
            return True
        alarms = failures(searched)
    with search_with(compiled, of_pool(size, number)) as searched:
        result = searched.run()
        return len(result.findings) > 1 or failures(searched) != alarms[:1] or not runs_confirmed(searched)


def failures(searched: Search) -> list[tuple[int, int, int]]:
    """Each that was found: depth of the state that was expanded, whether it was a step of it, number."""
    return sorted((a.depth, a.move != NO_MOVE, n) for n, a in enumerate(searched.alarms) if a.count)


@pytest.mark.parametrize(("size", "number"), [(4, 2), (16, 3), (1024, 2)])
def test_pools_find_what_single_states_do(models: list[Compiled], rounds: Rounds, size: int, number: int) -> None:
    for compiled in models:
        assert not differs(compiled, size, number), compiled.model.name
    assert rounds.searched > 100


def counted(compiled: Compiled, size: int, number: int) -> tuple[int, int, int]:
    """States, transitions and depth of the seed's protocol, or how many entries its table has if that is not one each.

    States that their steps do not lead to are none.
    """
    with search_with(compiled, Options(max_memory=1 << 25, batch=size, threads=number, threads_from=1)) as searched:
        where = searched.run().progress
        entered = sum(map(bool, (U64 * searched.c.entries).from_address(searched.table.address)))
        return (entered, 0, 0) if entered != where.states else (entered - strays(searched, entered), *where[1:3])


@pytest.mark.parametrize(("size", "number"), [(1, 3), (64, 2), (1024, 3)])
def test_counts_of_the_seed(seeds: list[Compiled], rounds: Rounds, size: int, number: int) -> None:
    for compiled in seeds:
        before = rounds.searched, rounds.grown
        assert counted(compiled, size, number) == SEED
        assert rounds.searched > before[0] + 100
        assert rounds.grown >= before[1] + 3


def test_what_is_reported_does_not_depend_on_who_was_faster(models: list[Compiled]) -> None:
    """Of several ways to fail in as few steps, the one from the least state, by the least step."""
    found = [reported(compiled, least_alarms(compiled)) for compiled in models]
    assert all(mine == least for mine, least in found)
    assert sum(len(mine) for mine, _ in found) > 5


#: of an alarm the depth, the words of the state, the move
Place = tuple[int, list[int], int]


def reported(compiled: Compiled, least: dict[int, Place]) -> tuple[dict[int, Place], dict[int, Place]]:
    """Where a pool says that steps fail, and where they do of ``least``: alarms that states raise are left out."""
    with search_with(compiled, of_pool(4, 2, keep_going=True)) as searched:
        searched.run()
        mine = {
            number: (a.depth, searched.state(a.state), a.move)
            for number, a in enumerate(searched.alarms)
            if number in least and a.count and not a.move2
        }
    return mine, {number: place for number, place in least.items() if number in mine}


@functools.cache
def least_alarms(compiled: Compiled) -> dict[int, Place]:
    """Of each alarm of a step the least place, worked out by one thread that takes one state after the other."""
    with Search(compiled, options_of(0, keep_going=True)) as searched:
        searched.run()
        states = [(len(searched.steps_to(n)), searched.state(n)) for n in range(searched.c.count)]
    stepper, found = Stepper(compiled), dict[int, Place]()
    for depth, words in states:
        for step in stepper.options(words):
            status, _ = stepper.after(words, step)
            number, at = FIRST_MODEL_ALARM + (status >> 8), (depth, words, step.cpu | step.choice << 8)
            if status & 0xFF == ALARM and at < found.get(number, (depth + 1, [], 0)):
                found[number] = at
    return found


def test_cpus_that_are_exchanged(rounds: Rounds) -> None:
    compiled = Compiled(build("shared", 3, 2), optimise=0, symmetry=True)
    with search_with(compiled, of_pool(16, 2, symmetry=True)) as searched:
        where = searched.run().progress
        assert (where.states, rounds.searched > 50) == (18381, True)


@pytest.mark.parametrize(("number", "which"), [(1, 1), (2, 0)])
def test_a_checkpoint_is_that_of_one_thread(
    seeds: list[Compiled], tmp_path: Path, rounds: Rounds, number: int, which: int
) -> None:
    """It is written in the middle of a level, and one thread or a pool continues from there."""
    file, seed = str(tmp_path / "seed"), seeds[which]
    with search_with(seed, of_pool(1, 3)) as searched:
        searched.saver = saver = Saver(file, every=0)

        def press(progress: Progress) -> None:
            if progress.states > 30_000:
                raise KeyboardInterrupt

        result = searched.run(press)
        saver.close()
        assert result.cut == "stopped by Ctrl-C"
        assert result.threads == 3
        assert 30_000 < result.progress.states < SEED[0]
        assert all_expanded(searched)
    before = rounds.searched
    with search_with(seed, of_pool(64, number)) as searched:
        load(searched, file)
        assert searched.run().progress[:3] == SEED
    assert (rounds.searched > before) == (number > 1)


def all_expanded(searched: Search, sample: int = 97) -> bool:
    """Whether what the search says was expanded was: all that steps from there lead to is stored."""
    stored = {tuple(searched.state(n)) for n in range(searched.c.count)}
    stepper = Stepper(searched.compiled)
    last = range(max(0, searched.c.next - 10), searched.c.next)
    for number in (*range(0, searched.c.next, sample), *last):
        state = searched.state(number)
        if any(tuple(stepper.after(state, step)[1]) not in stored for step in stepper.options(state)):
            return False
    return len(stored) == int(searched.c.count)


@pytest.mark.parametrize("memory", [1, 2])
def test_memory_is_used_up_by_one_thread(seed: Compiled, rounds: Rounds, memory: int) -> None:
    """Where threads might not have room for what they find one continues, and stops where it always does."""
    options = of_pool(64, 2)._replace(max_memory=memory << 20)
    with Search(seed, options._replace(threads=1)) as alone:
        one = alone.run()
    with search_with(seed, options) as searched:
        result = searched.run()
        assert (result.cut, rounds.searched > 10) == (one.cut, True)
        assert "hold no more states" in str(result.cut)
        assert 0 <= searched.capacity - result.progress.states < SLACK + 64 * searched.c.branches
        assert strays(searched, result.progress.states) is False


# -- mutants -------------------------------------------------------------------------------------

TAKE = "__atomic_fetch_add(&pool->next, pool->each, __ATOMIC_RELAXED)"
TOGETHER = "({ u64 n = pool->next; sched_yield(); pool->next = n + pool->each; n; })"
#: what is wrong -> the file, what is before an expression of it, the expression, and what is put in its place
IN_C: dict[str, Mutant] = {
    "two threads claim one state": ("pool", "if (!there && ", "swap(at, &there, e)", "(S->table[at] = e, 1)"),
    "who finds the place taken is known": ("pool", "\t\tif (", "stands_for(there, s, h)", "there"),
    "spans have gaps": ("pool", "__builtin_expect(", "S->count == S->span_end", "S->count + 1 >= S->span_end"),
    "states that are moved keep their entries": ("pool", "i < n && ", "!cfg_full_keys()", "0"),
    "what is known is counted": ("pool", "S->count += cfg_full_keys() ? 0 : ", "new", "1"),
    "a state has the number of the one before": (
        "pool",
        "new = claim(s, h, places[k - begin], entry(s, h, ",
        "n",
        "n - 1",
    ),
    "chunks are taken by two": ("pool", "first = ", TAKE, TOGETHER),
    "a chunk crosses the end of a level": ("pool", "left = ", "S->level_end - first", "pool->each"),
    "a level has no last chunk": ("pool", "\t\tif (", "first >= S->level_end", "first + pool->each > S->level_end"),
    "who is at an end is lost": ("pool", "if (!rise(e, &f) && ", "!put_aside(e)", "0"),
    "a full line has room": ("pool", "\t\tif (", "n == LINE", "0"),
    "no line fills up": ("pool", "f->fill += line < f->base ? 0 : ", "1ull << at", "0"),
    "what was put aside is lost": ("pool", "\twhile (", "nr_aside", "nr_aside && (nr_aside = 0)"),
    "one of several failures is kept": ("c", "(S->finish && ", "before(state, move, a)", "0"),
}
#: in the right code, too: who is about to claim a state lets others go now and then, and takes few numbers at once
YIELDS = [
    ("pool", "SPAN = 1 << 12", "SPAN = 1 << 5"),
    ("c", "u64 cfg_points(void)", "int sched_yield(void);\nu64 cfg_points(void)"),
    ("pool", "\t\tif (!there && ", "\t\tif (!there && !(h >> 60))\n\t\t\tsched_yield();\n\t\tif (!there && "),
]


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Code:
    """Code with all mutants."""
    return Code(with_mutants(tmp_path_factory.mktemp("c"), IN_C.values(), YIELDS))


def notices(patch: pytest.MonkeyPatch, code: Code, models: list[Compiled], seeds: list[Compiled]) -> bool:
    """Whether a search with other code of the threads differs, or ends with an error."""
    patch.setattr(pool, "copy_of", code.engine)
    try:
        if any(counted(compiled, 4, 3) != SEED for compiled in seeds):
            return True
        if any(differs(compiled, 4, 2) for compiled in models[:6]):
            return True
        found = [reported(compiled, least_alarms(compiled)) for compiled in models[:3]]
        return any(mine != least for mine, least in found)
    except Exception:  # no run to what was found, a native run that fails elsewhere
        return True


def test_without_a_mutant_nothing_differs(
    monkeypatch: pytest.MonkeyPatch, broken: Code, models: list[Compiled], seeds: list[Compiled]
) -> None:
    broken.mutant = 0
    assert not notices(monkeypatch, broken, models, seeds)


@pytest.mark.parametrize("mutant", IN_C)
def test_each_mutant_of_the_c_is_noticed(
    monkeypatch: pytest.MonkeyPatch, broken: Code, models: list[Compiled], seeds: list[Compiled], mutant: str
) -> None:
    broken.mutant = list(IN_C).index(mutant) + 1
    assert notices(monkeypatch, broken, models, seeds)


#: what is wrong -> a method of Pool, and what is done in its place
IN_PYTHON: dict[str, tuple[str, Callable[..., object]]] = {
    "what threads have noted is forgotten": ("_add_notes", lambda pool, part: None),
    "what has failed is forgotten": ("_add_alarms", lambda pool: None),
    "gaps are left": ("_closed", lambda pool: int(pool.counters.free)),
    "states behind gaps are lost": ("_closed", lambda pool: min(int(p.state.count) or MEMORY for p in pool.parts)),
    "a table that grew is as it was": ("_move", lambda pool, lines, first, last: True),
}


@pytest.mark.parametrize("mutant", IN_PYTHON)
def test_each_mutant_of_the_rounds_is_noticed(
    monkeypatch: pytest.MonkeyPatch, models: list[Compiled], seeds: list[Compiled], mutant: str
) -> None:
    monkeypatch.setattr(Pool, *IN_PYTHON[mutant])
    assert notices(monkeypatch, Code(), models, seeds)
