# SPDX-License-Identifier: GPL-2.0-or-later
"""Quick code in two objects: the loops, compiled once for all models, and the steps of each."""

import struct
from pathlib import Path

import llvmlite.binding as llvm
import pytest

from septum.engine.compiled import shipped
from septum.machine import codecache
from septum.machine import compile as machine_compile
from septum.machine.compile import Texts, build, compile_code, function_of, load_code
from septum.machine.objects import joined, objects_of

LOOPS = """
@noted = internal global i64 0
declare i64 @step()
define void @note(i64 %what) {
  store i64 %what, ptr @noted
  ret void
}
define i64 @run() {
  %found = call i64 @step()
  %noted = load i64, ptr @noted
  %both = add i64 %found, %noted
  ret i64 %both
}
"""


def texts(number: int) -> Texts:
    """A step that notes its number, and returns the hundredfold."""
    steps = f"""
declare void @note(i64)
define i64 @hundredfold() {{
  ret i64 {100 * number}
}}
define i64 @step() {{
  call void @note(i64 {number})
  %found = call i64 @hundredfold()
  ret i64 %found
}}
"""
    return Texts(steps, (LOOPS,), frozenset({"run"}))


def run(engine: llvm.ExecutionEngine) -> int:
    """Call the loops; the engine is there while they run."""
    return function_of(engine, "run")()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The functions of each object that is made, with nothing on the disk before."""
    monkeypatch.setenv("SEPTUM_CACHE", str(tmp_path / "cache"))
    machine_compile._quick_loops.cache_clear()
    codecache.refused.cache_clear()
    found: list[str] = []
    usual = machine_compile._quick_object

    def quick_object(module: llvm.ModuleRef, machine: llvm.TargetMachine) -> bytes:
        found.append(" ".join(f.name for f in module.functions if not f.is_declaration))
        return usual(module, machine)

    monkeypatch.setattr(machine_compile, "_quick_object", quick_object)
    return found


@pytest.mark.parametrize("objects", [[b"one"], [b"one", b""], [b"", b"two\n", b"septum objects\n"]])
def test_several_objects_are_one_code(objects: list[bytes]) -> None:
    assert objects_of(joined(objects)) == objects


def test_each_model_has_its_own_steps_and_all_have_the_same_loops(made: list[str]) -> None:
    engines = [compile_code(texts(number), 0).engine for number in (3, 4)]
    assert [run(engine) for engine in engines] == [303, 404]
    assert made == ["note run", "hundredfold step", "hundredfold step"]


def test_another_process_takes_the_loops_from_the_disk(made: list[str]) -> None:
    compile_code(texts(3), 0)
    machine_compile._quick_loops.cache_clear()  # as it is there
    assert run(compile_code(texts(4), 0).engine) == 404
    assert made == ["note run", "hundredfold step", "hundredfold step"]


def test_code_from_the_disk_is_whole(made: list[str]) -> None:
    code = compile_code(texts(5), 0).code
    found = build(texts(5), 0)
    assert found.code == code and len(made) == 2
    assert run(load_code(code)) == run(found.engine) == 505


def test_other_loops_are_other_code(made: list[str]) -> None:
    """Not those of the model before, though the steps are the same."""
    compile_code(texts(3), 0)
    other = texts(3)._replace(loops=(LOOPS.replace("add i64", "sub i64"),))
    assert run(compile_code(other, 0).engine) == 297


@pytest.mark.skipif(not llvm.get_default_triple().startswith("x86_64"), reason="the numbers are of x86-64")
@pytest.mark.usefixtures("made")
def test_the_loops_may_be_loaded_anywhere() -> None:
    """Their sections may be far from each other: no place in them has 32 bits for an address, or a distance.

    LLVM ends a process that has one which does not fit: it does where a large search has left holes between mappings.
    """
    found = set()
    for section in llvm.ObjectFileRef.from_data(machine_compile._quick_loops((shipped("search"),), ())[0]).sections():
        if ".rela" in str(section.name()):
            found |= {kind for _, kind, _, _ in struct.iter_unpack("<QIIq", section.data())}
    assert found == {1}  # R_X86_64_64
