# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions that are lowered once for calls that are alike: the graph is that of calls that are inlined one by one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from septum.designs import load as load_design
from septum.graph import lower as lower_module
from septum.graph.expand import expanded
from septum.graph.fold import fold
from septum.graph.ir import Graph
from septum.graph.lower import Lowerer, lower_model
from septum.graph.sharing import MAX_INLINE_DEPTH
from septum.lang import Array, LangError, PerCpu, Struct, accumulate, bounded, me, require, step, u2, until
from septum.lang.model import Check, Model, Program
from tests.engine.generated import PROFILE
from tests.engine.slow import load
from tests.graph.dumped import dump


class Counting(Lowerer):
    """Counts the functions that it lowers."""

    bodies = 0

    def inline(self, *given: Any) -> Any:
        Counting.bodies += 1
        return super().inline(*given)


class Inlining(Counting):
    """Inlines each call by itself."""

    @property
    def shares(self) -> bool:
        return False

    @shares.setter
    def shares(self, to: bool) -> None:
        pass


def lowered(model: Model, kind: type[Counting], patch: pytest.MonkeyPatch) -> tuple[Graph | str, int]:
    """The graph of a model, or what is refused in it; and how many functions were lowered for it."""
    Counting.bodies = 0
    model.reset()
    with patch.context() as now:
        now.setattr(lower_module, "Lowerer", kind)
        try:
            return lower_model(model), Counting.bodies
        except LangError as error:
            return str(error), Counting.bodies


def compare(model: Model, patch: pytest.MonkeyPatch) -> tuple[int, int]:
    """Hold one way against the other; returns how many functions each lowered."""
    shared, few = lowered(model, Counting, patch)
    inlined, all_ = lowered(model, Inlining, patch)
    if isinstance(shared, Graph) and isinstance(inlined, Graph):
        folded = [lowered(model, kind, patch)[0] for kind in (Counting, Inlining)]
        one, other = (fold(graph, (), None, model.noted) for graph in folded if isinstance(graph, Graph))
        assert dump(one) == dump(other) and one.required == other.required
        assert dump(expanded(shared, model.noted)) == dump(expanded(inlined, model.noted))
    assert type(shared) is type(inlined)
    assert isinstance(shared, Graph) or shared == inlined
    return few, all_


class Item(Struct):
    v: int = bounded(0, 7)

    def __init__(self, number: int) -> None:
        self.number = number

    def mine(self) -> int:
        return self.v + self.number


class World(Struct):
    a: int = bounded(0, 7)
    b: int = bounded(0, 7)

    def __init__(self) -> None:
        self.items = Array(Item(i) for i in range(3))
        self.others = Array(Item(i + 3) for i in range(3))
        self.own = PerCpu(Item(i) for i in range(2))


def two(program: Callable[..., Any], *args: Any) -> Model:
    """A model of two CPUs that run a program."""
    world = World()
    return Model("two", world, [Program(program, (world, *args))] * 2, [])


# -- what calls depend on ---------------------------------------------------------


async def put(item: Item, n: int) -> None:
    await step()
    item.v = n


async def same_and_not(w: World) -> None:
    for i in range(2):
        await put(w.items[i], 1)
        for j in range(2):
            await step()
            w.a = both(i, j)
            w.b = both(i, i)
            w.a = both(j, i)
            w.a = three(i, j, i)
            w.b = three(i, j, j)
            w.a = pair(w.items[i], w.items[i])
            w.a = pair(w.items[i], w.items[j])
            one = w.items[i]
            w.a = pick(one, one, j).v
        await put(w.others[i], 1)
        await put(w.items[i], 2)


def both(x: int, y: int) -> int:
    return 1 if x == y else x


def three(x: int, y: int, z: int) -> int:
    return x + 2 * y + 4 * z & 7


def pair(x: Item, y: Item) -> int:
    y.v = 2
    return x.mine() + y.v


def pick(x: Item, y: Item, n: int) -> Item:
    if n:
        return x
    return y


async def one_of_two(w: World) -> None:
    for i in range(2):
        await step()
        one = w.items[i]
        w.a = pick(one, one, i).v
        w.a = pick(one, w.items[i], i).v


async def logged(w: World) -> None:
    low = me() + 1
    high = me() + 5
    log(low)
    log(high)
    await step()
    log(low)


def log(row: int) -> None:
    accumulate("seen", row, 1)


async def asked(w: World) -> None:
    for i in range(2):
        item = w.items[i]
        await when(lambda: item.v == 1)  # noqa: B023
        item = w.own[me()]
        await when(lambda: w.a == 1)
        await when(lambda: w.own[me()].mine() == 1)
        if w.a:
            await when(lambda: w.items[i].v == 1)  # noqa: B023
        else:
            await when(lambda: w.items[i].v == 1)  # noqa: B023


async def asked_in_rounds(w: World) -> None:
    await step()
    for i in range(3):
        w.a = holds(lambda: w.items[i].v)  # noqa: B023
    for i in range(3):
        w.b = holds(lambda: w.items[i].v)  # noqa: B023


def holds(cond: Callable[[], int]) -> int:
    return cond()


async def when(cond: Callable[[], int]) -> None:
    await until(lambda: cond())
    require(cond(), "held")


async def around(w: World) -> None:
    n = 0
    while n < 2:
        if await maybe(w, 1):
            n += 1
        await maybe(w, 0)
        await maybe(w, 1)
    k = counted(w.items, 2)
    w.a = counted(w.others, 3) + k


async def maybe(w: World, how: int) -> int:
    if w.a == how:
        await step()
        return how
    return 0


def counted(items: Array[Item], most: int) -> int:
    found = 0
    for item in items:
        if item.v < most:
            found += 1
    return found


async def given_back(w: World) -> None:
    for i in range(3):
        await step()
        item = passed(w.items[i])
        item.v = 1
        first_free(w.items, i).v = 2
        first_free(w.others, i).v = 3
        passed(w.items[i]).v = item.v


async def handed_on(w: World) -> None:
    for i in range(3):
        await step()
        item = w.items[i]
        if w.a:
            one = passed(item)
        else:
            one = item
        one.v = 1
        w.a = holds(same_question(lambda: w.b))
        w.b = holds(same_question(lambda: w.b))
        near(w.items, i).v = 2
        near(w.items, w.a).v = 3


def same_question(cond: Callable[[], int]) -> Callable[[], int]:
    return cond


def near(items: Array[Item], n: int) -> Item:
    k: u2 = 0
    if n:
        k = 1
    return items[k]


async def never_back(w: World) -> None:
    await step()
    if w.a:
        await turns(w)
        await step()
        w.a = 2
    await turns(w)
    await step()


async def turns(w: World) -> None:
    while True:
        await step()
        w.b = 1 - w.b


def passed(item: Item) -> Item:
    return item


def first_free(items: Array[Item], n: int) -> Item:
    k = (n + 1) % 3
    return items[k]


@pytest.mark.parametrize(
    "program", [same_and_not, logged, asked, asked_in_rounds, around, given_back, handed_on, never_back]
)
def test_what_calls_depend_on(program: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    compare(two(program), monkeypatch)
    assert isinstance(lowered(two(program), Counting, monkeypatch)[0], Graph)


def test_which_references_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    compare(two(one_of_two), monkeypatch)
    assert "one of several structs" in str(lowered(two(one_of_two), Counting, monkeypatch)[0])


def mine(w: World) -> int:
    return w.own[me() & 1].v


async def reads(w: World) -> None:
    await step()
    w.a = mine(w)


def reads_as_well(w: World) -> None:
    require(mine(w) < 9, "small")


def test_a_check_calls_what_a_program_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """me() has no value in a check."""
    world = World()
    model = Model("two", world, [Program(reads, (world,))] * 2, [Check("always", reads_as_well, (world,))])
    compare(model, monkeypatch)
    assert isinstance(lowered(model, Counting, monkeypatch)[0], str)


def test_programs_that_are_paused(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked where each step begins is part of the function that has the await."""
    world = World()
    programs = [Program(around, (world,), paused) for paused in (None, world.items[0].mine, world.items[1].mine)]
    compare(Model("three", world, programs, []), monkeypatch)


def test_alike_calls_are_lowered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert compare(two(around), monkeypatch) == (5, 6)


# -- what is refused, and how deep calls nest ---------------------------------------


async def later(w: World) -> None:
    await step()
    w.a = over(w, 1)
    w.b = under(w, 1)


def over(w: World, n: int) -> int:
    return under(w, 0) if n else w.a


def under(w: World, n: int) -> int:
    return over(w, 1) if n else w.b


def test_a_call_that_is_known_and_leads_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """over(w, 1) is lowered first where it is right; where under() calls it, under() is called again in it."""
    found = [lowered(two(later), kind, monkeypatch)[0] for kind in (Counting, Inlining)]
    assert found[0] == found[1] and "calls itself" in str(found[0])


DEEP = """
from septum.lang import *
from septum.lang.model import Model, Program


class World(Struct):
    a: int = bounded(0, 7)


def f0(w):
    return w.a
{functions}

async def program(w):
    await step()
    w.a = f{short}(w)
    w.a = f{long}(w)


def build():
    w = World()
    return Model("deep", w, [Program(program, (w,))] * 2, [])
"""


@pytest.mark.parametrize("by", [0, 1])
def test_calls_that_are_known_nest_too_deep(tmp_path: Path, by: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What f19() was lowered to, as it is called first, is refused where it is called far within other calls."""
    long = MAX_INLINE_DEPTH - 1 + by
    functions = "".join(f"\n\ndef f{n}(w):\n    return f{n - 1}(w)\n" for n in range(1, long + 1))
    source = DEEP.format(functions=functions, short=20, long=long)
    model = load(tmp_path, source).build()
    compare(model, monkeypatch)
    assert isinstance(lowered(model, Counting, monkeypatch)[0], str) == bool(by)


# -- random programs ----------------------------------------------------------------

HEADER = """
from typing import Annotated

from septum.lang import *
from septum.lang.model import Check, Model, Program


class Item(Struct):
    v: int = bounded(0, 7)
    busy: int = flag(kind=SYNC)

    def __init__(self, number):
        self.number = number
        self.on = number % 2

    def mine(self, n):
        return self.v + n * self.number


class World(Struct):
    a: int = bounded(0, 7)
    b: int = bounded(0, 7)

    def __init__(self):
        self.items = Array(Item(i) for i in range(3))
        self.own = PerCpu(Item(i) for i in range(2))


"""
FOOTER = """

def check(w):
    require(w.items[w.b % 3].mine(1) < 7, "a")
    require(w.items[1].mine(1) < 7, "a")


def build():
    w = World()
    return Model("calls", w, [Program(program, (w,))] * 2, [Check("always", check, (w,))])
"""


class Writer:
    """Draws functions that call each other: ``f0(w, x, n, ask)``, which others may call, and so on."""

    def __init__(self, data: st.DataObject) -> None:
        self.data = data
        self.known: list[tuple[str, bool]] = []  # (name, whether it is async)

    def pick(self, *options: Any) -> Any:
        return self.data.draw(st.sampled_from(options))

    def item(self) -> str:
        return self.pick("x", "x", "w.items[0]", "w.items[1]", "w.items[n % 3]", "w.items[k]", "w.own[me()]", "y")  # type: ignore[no-any-return]

    def number(self) -> str:
        return self.pick("0", "1", "n", "k", "x.number", "me()", "w.a", "x.v & 1", "y.mine(1) & 1")  # type: ignore[no-any-return]

    def ask(self) -> str:
        return self.pick("ask", "ask", "lambda: w.a", "lambda: x.v == k", "lambda: x.on", "lambda: ask() and y.v == n")  # type: ignore[no-any-return]

    def call(self, waits: bool) -> str | None:
        names = [name for name, is_async in self.known if is_async == waits]
        if not names:
            return None
        call = f"{self.pick(*names)}(w, {self.item()}, {self.number()}, {self.ask()})"
        return f"(await {call})" if waits else call

    def statement(self, waits: bool, level: int) -> Iterator[str]:
        pad = "    " * level
        call = self.call(waits and self.pick(True, True, False))
        match self.pick("call", "call", "call", "store", "local", "if", "for", "log", "ask", "require", "return"):
            case "call" if call is not None:
                yield pad + self.pick(f"k = {call} % 3", f"w.a = {call} & 7", call)
            case "store":
                yield pad + f"{self.item()}.v = {self.number()} & 7"
            case "if" if level < 3:
                yield pad + f"if {self.pick('ask()', 'x.on', f'{self.number()} == {self.number()}', 'x.v > n')}:"
                yield from self.statement(waits, level + 1)
                yield pad + "else:"
                yield from self.statement(waits, level + 1)
            case "for" if level < 3:
                yield pad + f"for i{level} in range({self.pick('2', '2', 'n')}):"
                yield pad + f"    k = i{level}" if self.pick(True, False) else pad + "    w.b = k"
                yield from self.statement(waits, level + 1)
            case "log":
                yield pad + f'accumulate("log", {self.pick("x.number", "me()", "0")}, {self.number()})'
            case "ask" if waits:
                yield pad + self.pick("await until(lambda: ask())", "await until(lambda: x.busy == 0)", "await step()")
            case "require":
                yield pad + f'require({self.number()} < 2, "p")'
            case "return":
                yield pad + f"if {self.number()}:"
                yield pad + f"    return {self.number()}"
            case _:
                yield pad + f"k = {self.number()} % 3"

    def function(self, name: str, waits: bool) -> str:
        lines = [f"{'async ' * waits}def {name}(w, x, n, ask):"]
        lines += [
            f"    k: Annotated[int, Range(0, 2)] = {self.pick('0', '1', 'n % 3')}",
            f"    y = {self.pick('x', 'w.items[k]', 'w.items[2]')}",
        ]
        lines += ["    await step()"] * (waits and self.pick(True, False))
        for _ in range(self.pick(2, 3)):
            lines += self.statement(waits, 1)
        lines += [f"    return {self.number()}", "", "", ""]
        self.known.append((name, waits))
        return "\n".join(lines)


@st.composite
def sources(draw: st.DrawFn) -> str:
    writer = Writer(draw(st.data()))
    text = "".join(writer.function(f"f{n}", n % 2 == 1) for n in range(6))
    lines = [
        "async def program(w):",
        "    x = w.items[me()]",
        "    y = w.items[1]",
        "    n = 0",
        "    k: Annotated[int, Range(0, 2)] = 1",
    ]
    calls = [writer.call(draw(st.booleans())) or "0" for _ in range(5)]
    lines += ["    await step()", *(f"    n = {call} & 1" for call in calls)]
    return HEADER + text + "\n".join(lines).replace("ask()", "w.b").replace(", ask)", ", lambda: w.b)") + FOOTER


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("calls")


def test_random_programs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, int]] = []

    @settings(PROFILE, max_examples=40, suppress_health_check=list(HealthCheck))
    @given(source=sources())
    def run(source: str) -> None:
        seen.append(compare(load(folder, source).build(), monkeypatch))

    run()
    few, all_ = map(sum, zip(*seen, strict=True))
    assert few < all_ * 0.8, "too few calls are alike"
    print(few, all_)


@pytest.mark.parametrize(("design", "scenario"), [("two-caches", "convert-same"), ("v3", "teardown-rcu")])
def test_designs(design: str, scenario: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = load_design(design)
    few, all_ = compare(found.build(scenario, cpus=2, splits=0 if found.size_of(scenario) else 2), monkeypatch)
    assert few < all_ / 2
