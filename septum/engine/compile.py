# SPDX-License-Identifier: GPL-2.0-or-later
"""From a model to machine code in memory: lowering, code generation, LLVM."""

from __future__ import annotations

import ctypes
import functools
import os
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import llvmlite.binding as llvm

from septum.engine import codecache, symmetry
from septum.engine.model import Model
from septum.lang.codegen import Code
from septum.lang.fold import fold
from septum.lang.layout import Layout
from septum.lang.lower import lower
from septum.lang.ranges import analyse
from septum.lang.structs import Field, Struct

if TYPE_CHECKING:
    from septum.lang.independence import Independence

U64 = ctypes.c_uint64
FIRST_MODEL_ALARM = 2
ALARM_DEADLOCK, ALARM_RACE = 0, 1
MAX_WORDS = 64
MAX_MASK_WORDS = 16


class TooLarge(Exception):
    """The model's states or its plain fields are more than the search loop takes."""


class Value(NamedTuple):
    """One field of a decoded state."""

    struct: Struct
    field: Field
    value: int


class Compiled:
    """A model's machine code and the tables that explain what it returns.

    ``pages``: for a search that exchanges CPUs together with their pages; raises NotInterchangeable if it cannot.
    """

    def __init__(self, model: Model, optimise: int = 2, pages: bool = False) -> None:
        self.model = model
        model.reset()  # a native run may have left its last values in the world
        clock = time.perf_counter
        began = clock()
        graph = fold(
            lower(
                [(p.function, p.args) for p in model.programs],
                [(c.when, c.function, c.args) for c in model.checks],
                [p.paused for p in model.programs],
            )
        )
        analyse(graph, model.cpus)
        self.layout = Layout(graph, model.cpus, symmetry.affine(graph, model.cpus) if pages else None)
        self.code = Code(graph, self.layout)
        self.graph = graph
        if self.layout.words > MAX_WORDS or self.code.mask_words > MAX_MASK_WORDS:
            raise TooLarge(
                f"a state of {model.name} takes {self.layout.words} words and {len(self.code.plain)} plain fields; "
                f"the search takes {MAX_WORDS} words and {64 * MAX_MASK_WORDS} fields: make the scenario smaller"
            )
        lowered = clock()
        self.engine, self.optimised, self.machine_code = _build(self.code.text, optimise)
        self.seconds = {"lower": lowered - began, "compile": clock() - lowered}

    @functools.cached_property
    def independence(self) -> Independence:
        """Which steps may be taken alone; worked out when it is first asked for."""
        from septum.lang.independence import Independence

        began = time.perf_counter()
        found = Independence(self.graph, self.layout)
        self.seconds["independence"] = time.perf_counter() - began
        return found

    def use(self, code: bytes) -> None:
        """Go on with other machine code for the same model."""
        self.slow_engine, self.engine = self.engine, load_code(code)  # a search may hold functions of the old one
        self.optimised, self.machine_code = True, code

    def function(self, name: str, *arguments: Any) -> Callable[..., int]:
        """A function of the compiled module as a Python callable that releases the interpreter lock."""
        return function_of(self.engine, name, *arguments)

    def values(self, state: list[int]) -> list[Value]:
        """The fields of a packed state that can change."""
        layout, out = self.layout, []
        for key, slot in layout.shared.items():
            struct = layout.structs[key[0]]
            field = type(struct).fields()[key[1]]
            raw = state[slot.word] >> slot.shift & (1 << slot.width) - 1
            out.append(Value(struct, field, raw + field.lo))
        for key, (cpu, slot) in layout.own.items():
            struct = layout.structs[key[0]]
            field = type(struct).fields()[key[1]]
            home = layout.blocks[cpu]
            raw = state[home.word + slot.word] >> home.shift + slot.shift & (1 << slot.width) - 1
            value = raw + field.lo + cpu * layout.relative(struct, field)
            if value > field.hi(struct):  # of a number that depends on the CPU's, and is not set yet
                value = int(getattr(struct, field.name))
            out.append(Value(struct, field, value))
        return out

    def block(self, state: list[int], cpu: int) -> list[int]:
        """All that a packed state says of one CPU alone."""
        layout, home = self.layout, self.layout.blocks[cpu]
        if layout.block_words > 1:
            return state[home.word : home.word + layout.block_words]
        return [state[home.word] >> home.shift & (1 << layout.block_bits) - 1]

    def twins(self, cpu: int) -> set[int]:
        """The CPUs that run the same program as ``cpu``, itself included."""
        return {c for c, start in enumerate(self.graph.starts) if start is self.graph.starts[cpu]}

    def counters(self, state: list[int]) -> list[int]:
        """The program counter of each CPU in a packed state."""
        pc = self.layout.pc
        return [
            state[home.word + pc.word] >> home.shift + pc.shift & (1 << pc.width) - 1 for home in self.layout.blocks
        ]


class Optimiser:
    """Another process that optimises a model's code, while this one searches with what it has."""

    def __init__(self, compiled: Compiled) -> None:
        self.file = tempfile.TemporaryFile()  # noqa: SIM115  # closed by close()
        self.child = os.fork()
        if self.child == 0:
            try:
                signal.signal(signal.SIGINT, signal.SIG_DFL)
                self.file.write(_compile(compiled.code.text, 2)[1])
                self.file.flush()
            finally:
                os._exit(0)

    def result(self) -> bytes | None:
        """The code, once, when it is there."""
        if not self.child or os.waitpid(self.child, os.WNOHANG)[0] == 0:
            return None
        self.child = 0
        self.file.seek(0)
        return self.file.read() or None

    def close(self) -> None:
        """Stop it."""
        if self.child:
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)
            self.child = 0
        self.file.close()


def _shipped(name: str) -> str:
    return Path(__file__).with_name(f"{name}.ll").read_text(encoding="utf-8")


def _machine(optimise: int) -> llvm.TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(opt=optimise, reloc="pic", codemodel="small", jit=True)


def function_of(engine: llvm.ExecutionEngine, name: str, *arguments: Any) -> Callable[..., int]:
    """A function of the search loop as a Python callable that releases the interpreter lock."""
    kind = ctypes.CFUNCTYPE(U64, *arguments)
    return kind(engine.get_function_address(name))


def load_code(code: bytes) -> llvm.ExecutionEngine:
    """An engine of machine code that exists."""
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine(0), use_lmm=True)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return engine


def build_code(generated: str, *more: str) -> llvm.ExecutionEngine:
    """Quick machine code of generated steps and the search loop, of which the caller uses something else than run.

    ``more`` are other files of the engine to link, by name and without ".ll"; their functions begin with that name.
    """
    return _build(generated, 0, more)[0]


def address_of(engine: llvm.ExecutionEngine, name: str) -> int:
    """Where a public function of the search loop is."""
    return int(engine.get_function_address(name))


def _names(generated: str, loop: str) -> dict[int, str]:
    """What the code is called in the cache, by level of optimisation."""
    version, triple = str(llvm.llvm_version_info), llvm.get_default_triple()
    return {level: codecache.key(generated, loop, version, triple, str(level)) for level in (2, 1, 0)}


def _build(generated: str, optimise: int, more: tuple[str, ...] = ()) -> tuple[llvm.ExecutionEngine, bool, bytes]:
    """The generated steps and the search loop, from the disk or made now; whether optimised; and the machine code.

    Optimised code that is on the disk is taken even where quick code would do.
    """
    names = _names(generated, _shipped("search") + "".join(map(_shipped, more)))
    for level in (2, optimise):
        if (code := codecache.load(names[level])) is not None:
            return load_code(code), level == 2, code
    engine, code = _compile(generated, optimise, more)
    return engine, optimise == 2, code


def _compile(generated: str, optimise: int, more: tuple[str, ...] = ()) -> tuple[llvm.ExecutionEngine, bytes]:
    """Link the generated steps with the search loop and compile both; what comes out is also kept on the disk."""
    machine = _machine(optimise)
    texts = [_shipped("search"), *map(_shipped, more)]
    module = llvm.parse_assembly(texts[0])
    for text in (generated, *texts[1:]):
        module.link_in(llvm.parse_assembly(text))
    public = {"start", "run", "run_deep", "run_team", "rehash", "again", "renumber", "apply", "first", "cover"}
    public |= {"forget", "stretch", "lone", "check", "canon"}
    for function in module.functions:
        if not function.is_declaration and function.name not in public and not function.name.startswith(more):
            function.linkage = "internal"
    options = llvm.create_pipeline_tuning_options(speed_level=optimise)
    options.loop_vectorization = False
    options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    made: list[bytes] = []
    engine = llvm.create_mcjit_compiler(module, machine, use_lmm=True)  # all sections near each other
    engine.set_object_cache(lambda _, code: made.append(bytes(code)))
    engine.finalize_object()
    codecache.store(_names(generated, "".join(texts))[optimise], made[0])
    return engine, made[0]
