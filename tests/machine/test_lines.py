# SPDX-License-Identifier: GPL-2.0-or-later
"""Values that are worked out once, notes that wait, arrays in a row: what native runs do, and a mistake is noticed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import pytest

from septum.analysis.memory import find_written
from septum.engine import compiled as compiled_module
from septum.engine.compiled import Compiled
from septum.lang.model import Model
from septum.machine.codegen import Code, generate
from septum.machine.layout import pack
from septum.machine.lines import Lines
from septum.machine.packed import Packed, Row
from septum.machine.steps import StepFunction
from tests.analysis.lowered import graph_of
from tests.engine import quick
from tests.engine.slow import compare, load

#: several accesses to one word and one local in a block; properties before a step ends early; an element of an array
PROGRAM = """
from septum.lang import Array, Struct, bounded, choose, flag, require, step, u2
from septum.lang.model import Model, Program


class Item(Struct):
    v = bounded(0, 2)


class World(Struct):
    a = bounded(0, 3)
    b = bounded(0, 2)
    c = flag()

    def __init__(self):
        self.items = Array(Item() for _ in range(3))


async def run(w):
    i: u2 = await choose(3)
    w.items[i].v = i
    w.a = 1
    w.a = w.a + w.items[i].v
    require(w.a < 4, "small")
    if i > 1:
        require(w.c, "tight")
        w.b = w.a + i
    w.b = w.items[i].v + w.c
    w.c = 1
    require(w.c, "set")
    if w.a > 2:
        w.a = w.a - 1
    else:
        w.a = i
    await step()
    w.items[i].v = 0
    require(w.a > 0, "large")
    w.a = i


def build():
    w = World()
    return Model("several", w, [Program(run, (w,))] * 2)
"""


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Model:
    monkeypatch.setattr(compiled_module, "build", quick.build)
    return load(tmp_path, PROGRAM).build()  # type: ignore[no-any-return]


def code_of(model: Model) -> Code:
    """The code of a model, made without machine code."""
    graph = graph_of(model)
    return generate(graph, pack(graph, find_written(graph, model.cpus)))


def test_it_is_what_native_runs_do(model: Model) -> None:
    space, _ = compare(model)
    assert len(space.states) > 15
    assert {name for _, name in space.violations} >= {"bounds", "large", "tight"}
    text = Compiled(model, optimise=0).code.text
    assert "mul i64" in text  # the array is in a row


@pytest.mark.parametrize("fast", [False, True])
def test_no_value_is_known_on_another_way(model: Model, monkeypatch: pytest.MonkeyPatch, fast: bool) -> None:
    """Where the block in which it was worked out may not have run."""

    def verify() -> None:
        code = code_of(model)
        llvm.parse_assembly(code.fast(True) if fast else code.text).verify()

    verify()
    monkeypatch.setattr(Lines, "begin", lambda self, label: self.out.append(f"{label}:"))
    with pytest.raises(RuntimeError, match="does not dominate"):
        verify()


def old_values(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Lines, "write", lambda self, pointer, value: self.op(f"store i64 {value}, ptr {pointer}"))


def early_ends_note_nothing(patch: pytest.MonkeyPatch) -> None:
    def mistaken(made: Callable[..., None]) -> Callable[..., None]:
        def leave(self: Any, *words: Any) -> None:
            noted, self.noted = self.noted, {}
            made(self, *words)
            self.noted = noted

        return leave

    for name in ("leave_if", "leave_unless"):
        patch.setattr(StepFunction, name, mistaken(getattr(StepFunction, name)))


def elements_overlap(patch: pytest.MonkeyPatch) -> None:
    made = Packed.shift_in
    patch.setattr(Packed, "shift_in", lambda self, row, index: made(self, row._replace(step=row.step - 1), index))


def bits_stay(patch: pytest.MonkeyPatch) -> None:
    def set_row_bits(self: Packed, row: Row, index: str, raw: str) -> None:
        pointer, up = self.at("%s", row.word), self.new(f"shl i64 {raw}, {self.shift_in(row, index)}")
        self.write(pointer, self.new(f"or i64 {self.read(pointer)}, {up}"))

    patch.setattr(Packed, "set_row_bits", set_row_bits)


def first_element_alone(patch: pytest.MonkeyPatch) -> None:
    made = Packed.row_bits
    patch.setattr(Packed, "row_bits", lambda self, row, index: made(self, row, "0"))


MISTAKES = (old_values, early_ends_note_nothing, elements_overlap, bits_stay, first_element_alone)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_noticed(
    model: Model, monkeypatch: pytest.MonkeyPatch, mistake: Callable[[pytest.MonkeyPatch], None]
) -> None:
    mistake(monkeypatch)
    with pytest.raises((AssertionError, RuntimeError)):
        compare(model)
