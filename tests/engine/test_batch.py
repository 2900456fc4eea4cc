# SPDX-License-Identifier: GPL-2.0-or-later
"""Many states at once, by program counter, against states one by one: all that a search finds out is the same.

tests/engine/test_search_ways.py compares what is reported; here is what lies behind it, and mutants of the code.
"""

import copy
import functools
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from examples.seed_protocol import build
from septum.engine import compiled as compiled_module
from septum.engine import memory, search, stages
from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.run import Step
from septum.engine.search import Options, Search
from septum.engine.shared import FIRST_MODEL_ALARM, MAX_CHUNK, NO_MOVE
from septum.engine.stages import search_with
from septum.engine.stepper import Stepper
from septum.lang.source import LangError
from septum.machine import compile as usual
from septum.machine import layout
from septum.machine.compile import U64, function_of
from septum.machine.tables import ALARM
from tests.analysis.depending import by_hand, depending
from tests.engine import c_mutants, quick, racing
from tests.engine.generated import FOOTER, HEADER, sources
from tests.engine.noticing import drawn, racing_by_hand
from tests.engine.packing import mispacks
from tests.engine.slow import MEMORY, load, name_of, replay

#: chunks that a level has many of, and one that a level is less than
SIZES = (3, 16, MAX_CHUNK)


@pytest.fixture(scope="module", autouse=True)
def quickly() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_module, "build", quick.build)
        patch.setattr(search, "LEAST", 1)
        patch.setattr(memory, "LARGE_TABLE", memory.FIRST_TABLE)  # tables grow by half
        yield


#: several things fail in one level: a step, a state, another step; or steps of two CPUs
FAILING = (
    """
async def one(w):
    x: u2 = 0
    x = await choose(3)
    await until(lambda: x != 1)
    w.m = 2
    require(x != 0, "p")
    require(x != 2, "q")


async def two(w):
    await until(lambda: w.lock)
""",
    """
async def one(w):
    x: u2 = 0
    x = await choose(3)
    await step()
    w.m = 2
    require(x != 2, "p")
    w.m = 1
    require(x != 1, "q")


async def two(w):
    await until(lambda: w.lock)
""",
    """
def fails(w, bad):
    require(w.b != bad, "p")


async def one(w):
    x: u2 = 0
    x = await choose(3)
    w.b = x
    await step()
    fails(w, 2)


async def two(w):
    await until(lambda: w.b > 0)
    fails(w, 1)
""",
)


@functools.cache
def programs() -> list[str]:
    """Of all kinds: choices, properties, deadlocks, alarms; locks; accesses that race."""
    races = [program for _, program, _ in racing.programs(7_000_000, 4)] + [one for one, _ in racing_by_hand()[:3]]
    both = FOOTER.format(cpus=2, programs="Program(one, (w,)), Program(two, (w,))")
    failing = [f"{HEADER}{body}{both}" for body in FAILING]
    return [*failing, *map(racing.source, races), *by_hand()[:3], *depending(0, 3), *drawn(sources(), 10)]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[Compiled]:
    folder, found = tmp_path_factory.mktemp("models"), []
    for source in programs():
        try:
            found.append(Compiled(load(folder, source).build(), optimise=0))
        except LangError:
            continue
    assert len(found) > 15
    return found


@functools.cache
def with_loops(compiled: Compiled) -> Compiled:
    """The same model with the loops of optimised code, quickly made."""
    view = copy.copy(compiled)
    texts = compiled_module.texts_of(compiled.code)
    view.engine = quick.build(texts._replace(generated=compiled.code.fast(True)), 0).engine
    return view


def options_of(size: int, **options: Any) -> Options:
    """Expand so many states at once, from the first on."""
    return Options(max_memory=MEMORY, exact=False, batch=size, batch_from=0)._replace(**options)


def facts(searched: Search) -> dict[str, Any]:
    """All that does not depend on the order within a level."""
    result = searched.run()
    assert result.cut is None
    notes = searched.notes[: searched.c.nr_notes]
    return {
        "states": sorted(tuple(searched.state(n)) for n in range(searched.c.count)),
        "progress": (result.progress.edges, result.progress.depth, result.progress.queue),
        "alarms": [(a.count, a.depth if a.count else 0) for a in searched.alarms],
        "notes": sorted((n.row, bit, n.depth) for n in notes for bit in range(64) if n.bits >> bit & 1),
        "maybe": list(searched.maybe),
        "reached": result.reached,
    }


@functools.cache
def right(compiled: Compiled) -> dict[str, Any]:
    """What a search finds out that takes one state after the other."""
    with Search(compiled, options_of(0, keep_going=True)) as searched:
        found = facts(searched)
        assert searched.c.batched == 0
    return found


def runs_confirmed(searched: Search) -> bool:
    """Whether runs to what was found and noted do there what the search says."""
    for finding in searched.findings():
        if replay(searched.compiled.model, finding) != name_of(finding):
            return False
    rows, properties = searched.compiled.code.rows, searched.compiled.code.properties
    logs = {row: 64 * number for (log, number), row in rows.items() if log == "reached"}
    for note in searched.notes[: searched.c.nr_notes]:
        if note.row not in logs:
            continue
        named = {properties[logs[note.row] + bit] for bit in range(64) if note.bits >> bit & 1}
        with Native(searched.compiled.model, races=False) as native:
            for step in searched.steps_to(note.state, note.move):
                if native.failure is None:
                    native.take(step)
            if native.failure is None and not named <= native.reached_names:
                return False
    return True


def first_alarms(searched: Search) -> dict[int, tuple[int, int]]:
    """The first state and move of each alarm of a step, by their numbers; states are numbered by levels."""
    stepper, found = Stepper(searched.compiled), dict[int, tuple[int, int]]()
    for number in range(searched.c.count):
        state = searched.state(number)
        for step in sorted(stepper.options(state), key=lambda s: s.cpu | s.choice << 8):
            status, _ = stepper.after(state, Step(*step))
            if status & 0xFF == ALARM:
                found.setdefault(FIRST_MODEL_ALARM + (status >> 8), (number, step.cpu | step.choice << 8))
    return found


def differs(one_by_one: Compiled, compiled: Compiled, size: int) -> bool:
    """Whether a search by chunks, with other code, finds something else than one that takes single states."""
    with Search(compiled, options_of(size, keep_going=True)) as searched:
        if facts(searched) != right(one_by_one) or not runs_confirmed(searched):
            return True
        if searched.c.count > 8 and not searched.c.batched:
            return True
        alarms = list(searched.alarms)
        if size == MAX_CHUNK:
            found = first_alarms(searched)
            if any((alarms[n].state, alarms[n].move) != at for n, at in found.items() if not alarms[n].move2):
                return True
    return size == MAX_CHUNK and stops_elsewhere(compiled, alarms)


def stops_elsewhere(compiled: Compiled, alarms: list[Any]) -> bool:
    """Whether a search that ends at the first failure reports another one than the first of the level."""
    failed = [(a.depth, a.move != NO_MOVE, a.state, a.move) for a in alarms if a.count]
    with Search(compiled, options_of(MAX_CHUNK)) as searched:
        result = searched.run()
        stopped = [(a.depth, a.move != NO_MOVE, a.state, a.move) for a in searched.alarms if a.count]
        if len(result.findings) > 1 or stopped != sorted(failed)[:1]:
            return True
        return not runs_confirmed(searched)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("way", [lambda compiled: compiled, with_loops], ids=["steps", "loops"])
def test_chunks_find_what_single_states_do(
    models: list[Compiled], size: int, way: Callable[[Compiled], Compiled]
) -> None:
    for compiled in models:
        assert not differs(compiled, way(compiled), size), compiled.model.name


def packed(bits: int) -> Compiled:
    """The seed's protocol, 3 CPUs x 2 splits, with so many bits of each word of a state in use."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(layout, "WORD_BITS", bits)
        return Compiled(build("shared", 3, 2), optimise=0)


@pytest.fixture(scope="module")
def seeds() -> list[Compiled]:
    """With states of one word, which are in the table themselves, and of more; large enough for the table to grow."""
    found = [packed(64), packed(24)]
    assert [compiled.layout.words for compiled in found] == [1, 3]
    return found


def miscounts(compiled: Compiled, size: int) -> bool:
    """Whether a search of the seed's protocol loses a state or has one twice."""
    with Search(compiled, Options(max_memory=1 << 25, batch=size, batch_from=0)) as searched:
        where = searched.run().progress
        return where[:3] != (102496, 276048, 179)


@pytest.mark.parametrize("size", [0, 64, MAX_CHUNK])
def test_counts_of_the_seed(seeds: list[Compiled], size: int) -> None:
    assert not any(miscounts(compiled, size) for compiled in seeds)


@pytest.mark.parametrize(("idle", "options", "threads"), [(1, {}, 1), (2, {}, 2), (3, {}, 3), (2, {"batch": 0}, 2)])
def test_idle_cores_take_over_where_they_are_faster(
    monkeypatch: pytest.MonkeyPatch, idle: int, options: dict[str, Any], threads: int
) -> None:
    monkeypatch.setattr(stages, "idle_cores", lambda: idle)
    monkeypatch.setattr(compiled_module, "build", usual.build)  # each thread loads the code anew
    with search_with(packed(64), Options(max_memory=1 << 26, threads=0, threads_from=1000, **options)) as searched:
        result = searched.run()
    assert (result.threads, result.progress.states) == (threads, 102496)


# -- mutants -------------------------------------------------------------------------------------

STEPS = "states are noted by their place"  # without generated loops
#: what is wrong -> the file, what is before an expression of it, the expression, and what is put in its place
IN_C: dict[str, c_mutants.Mutant] = {
    "nobody lives": ("batch", "last |= ", "model_pc(S->states + number * cfg_words(), cpu)", "0"),
    "a chunk crosses the end of a level": ("batch", "u64 n = ", "S->level_end - next", "S->count - next"),
    "steps that are not ordered do not race": ("batch", "NOT_ENABLED || ", "!trailing[which[i]]", "1"),
    "no step touches a plain field": ("batch", "if (!", "model_touches(run->pc)", "0"),
    "states come from others of their run": ("batch", "origin[done] = ", "which[i]", "i"),
    "states come from the first ones": ("batch", "first + ", "origin[k]", "k"),
    "steps that lead nowhere lead to states": ("batch", "copy(to + ", "done * cfg_words()", "i * cfg_words()"),
    "what was dropped is not": ("batch", "copy(to + ", "nr * cfg_words()", "i * cfg_words()"),
    "what comes from what was dropped is not": ("batch", "origin[nr] = ", "origin[i]", "origin[nr]"),
    "states are looked for elsewhere": ("batch", "hashes[nr] = ", "h", "h + (i << 56)"),
    "states are put elsewhere": ("batch", "place[", "k % NEAR", "(k + 1) % NEAR"),
    "the last states are not stored": ("batch", "i < n + ", "NEAR", "1"),
    "what is seen lately may be another state": ("batch", "fresh = ", "!equal(last, s)", "(last[0] ^ s[0]) >> 1 != 0"),
    "what a step can do after an alarm is nothing": (
        *("batch", "enabled[which[i]] |= ", "kind != NOT_ENABLED", "kind == DONE"),
    ),
    "steps that fail lead somewhere": ("batch", "done += ", "kind == DONE", "kind != NOT_ENABLED"),
    "steps that fail are not counted": ("batch", "taken += ", "kind != NOT_ENABLED", "kind == DONE"),
    "no step has another way": ("batch", "*more = ", "kinds & MORE", "0"),
    "all steps have another way": ("batch", "m += ", "(status_of[i] & MORE) != 0", "1"),
    "other ways are of another place": ("batch", "(struct run){ ", "runs[k].pc", "runs[0].pc"),
    "who has ended waits": ("batch", "\t\tif (", "alive(first + i)", "1"),
    "a step that fails comes before a state": ("batch", "\t\treturn ", "a->move == NO_MOVE", "b->move == NO_MOVE"),
    "the last state that fails is kept": ("batch", "b->state ? ", "a->state < b->state", "a->state > b->state"),
    "all alarms are kept": ("batch", "if (", "a != best", "0"),
    "the last of the same alarms is kept": ("c", "a->state >= chunk && (", "state < a->state", "state > a->state"),
    STEPS: ("batch", "now_state = first + ", "from_which[i]", "i"),
    "what is known is counted again": ("lookup", "S->count = n + ", "!e", "1"),
    "who has the same line is known": ("lookup", "__builtin_expect(", "e && !stands_for(e, s, h)", "0"),
    "who has the same line is not passed": ("lookup", "\t\tat = ", "probe(s, h, at)", "at"),
    "the line after a full one is": ("lookup", "\t\tfound = ", "ends(s, h, first)", "1"),
    "places are even": ("lookup", "return first + ", "__builtin_ctzll(found)", "(__builtin_ctzll(found) & 6)"),
    "lines that grow are empty": ("table", "f->fill << 8 | ", "filled(--f->base)", "(--f->base, 0)"),
    "a line that grows has room": ("table", "line < 8 && ", "n < LINE", "1"),
    "a line is filled where it was": ("table", "f->fill << 8 | ", "filled(f->base + line)", "0"),
    "the least origin is the last": ("origins", "least = ", "from < least ? from : least", "from"),
    "the last origin is the most": ("origins", "last = ", "from > last ? from : last", "from"),
    "the first step has the most bits": ("origins", "most |= ", "steps[i]", "i ? 0 : steps[i]"),
    "numbers have a bit less": ("origins", "most ? ", "64 - __builtin_clzll(most)", "63 - __builtin_clzll(most)"),
    "words end with a number": ("origins", "filled ? ", "one >> (each - filled)", "0"),
    "numbers begin with a byte": ("origins", "v >>= ", "bit % 8", "0"),
    "blocks overlap": ("origins", "S->packed_words += ", "BLOCK * each / 64", "BLOCK * each / 64 - 1"),
    "all steps go the first way": ("origins", "step % cfg_cpus() | ", "step / cfg_cpus()", "0"),
    "a step leads to the first state": ("origins", "if (", "!n", "0"),
    "what is not packed is read": ("origins", "n >= ", "S->packed", "S->packed + 1"),
    "some of a block are packed": ("origins", "S->packed + BLOCK <= ", "end", "end + 1"),
}
#: what is wrong -> what of a generated loop, and what is put in its place
IN_LOOPS = {
    "the last state is left out": (
        "%more = icmp ult i64 %i1, %n",
        "%last = add i64 %i1, 1\n  %more = icmp ult i64 %last, %n",
    ),
    "states of loops are noted by their place": ("%number = add i64 %first, %k", "%number = add i64 %first, %i"),
    "what was touched before is touched again": ("store i64 0, ptr %m0", "store i64 1, ptr %b"),
    "a loop takes the states in their order": ("%kw = mul i64 %k,", "%kw = mul i64 %i,"),
    "all statuses are one": (
        "%rp = getelementptr i64, ptr %status, i64 %i",
        "%rp = getelementptr i64, ptr %status, i64 0",
    ),
}


@pytest.fixture(scope="module")
def with_mutants(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The IR of search.c with all mutants in it."""
    return c_mutants.with_mutants(tmp_path_factory.mktemp("c"), IN_C.values())


class Broken:
    """Models whose search can be broken in each of the ways."""

    def __init__(self, models: list[Compiled], search_loop: str, with_loops: bool) -> None:
        self.pairs = [(compiled, copy.copy(compiled)) for compiled in models]
        for _, view in self.pairs:
            texts = compiled_module.texts_of(view.code)._replace(loops=(search_loop,))
            texts = texts._replace(generated=view.code.fast(True) if with_loops else view.code.text)
            view.engine = quick.build(texts, 0).engine

    def choose(self, mutant: int) -> None:
        """Break them."""
        for _, view in self.pairs:
            function_of(view.engine, "set_mutant", U64)(mutant)


@pytest.fixture(scope="module")
def broken(models: list[Compiled], with_mutants: str) -> Broken:
    return Broken(models, with_mutants, True)


@pytest.fixture(scope="module")
def broken_seeds(seeds: list[Compiled], with_mutants: str) -> Broken:
    return Broken(seeds, with_mutants, False)


def notices(one_by_one: Compiled, compiled: Compiled, size: int) -> bool:
    """Whether a search differs, or ends with an error."""
    try:
        return differs(one_by_one, compiled, size)
    except Exception:  # no run to what was found, a native run that fails elsewhere
        return True


def test_without_a_mutant_nothing_differs(broken: Broken, broken_seeds: Broken) -> None:
    broken.choose(0)
    broken_seeds.choose(0)
    assert not any(differs(*pair, 16) for pair in broken.pairs)
    assert not any(miscounts(view, MAX_CHUNK) for _, view in broken_seeds.pairs)
    assert not any(mispacks(view, 0) for _, view in broken_seeds.pairs)


@pytest.mark.parametrize("mutant", IN_C)
def test_each_mutant_of_the_c_is_noticed(broken: Broken, broken_seeds: Broken, with_mutants: str, mutant: str) -> None:
    number = list(IN_C).index(mutant) + 1
    if mutant == STEPS:
        broken = Broken([one_by_one for one_by_one, _ in broken.pairs], with_mutants, False)
    broken.choose(number)
    broken_seeds.choose(number)
    if IN_C[mutant][0] == "origins":
        assert mispacks(broken_seeds.pairs[0][1], 0)
    elif IN_C[mutant][0] == "batch" or "alarms" in mutant:
        assert any(notices(*pair, size) for size in (MAX_CHUNK, 3) for pair in broken.pairs)
    else:
        assert any(miscounts(view, MAX_CHUNK) for _, view in broken_seeds.pairs)


@pytest.mark.parametrize("mutant", IN_LOOPS)
def test_each_mutant_of_the_loops_is_noticed(models: list[Compiled], mutant: str) -> None:
    right, other = IN_LOOPS[mutant]
    assert any(right in compiled.code.fast(True) for compiled in models)
    for compiled in models:
        view, text = copy.copy(compiled), compiled.code.fast(True)
        assert right not in compiled.code.text
        broken = compiled_module.texts_of(compiled.code)._replace(generated=text.replace(right, other))
        view.engine = quick.build(broken, 0).engine
        if any(notices(compiled, view, size) for size in (MAX_CHUNK, 3)):
            return
    pytest.fail("no program notices it")
