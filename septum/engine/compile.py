# SPDX-License-Identifier: GPL-2.0-or-later
"""From a model to machine code in memory: lowering, code generation, LLVM."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import llvmlite.binding as llvm

from septum.engine.model import Model
from septum.lang.codegen import Code
from septum.lang.layout import Layout
from septum.lang.lower import lower
from septum.lang.ranges import analyse
from septum.lang.structs import Field, Struct

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
    """A model's machine code and the tables that explain what it returns."""

    def __init__(self, model: Model, optimise: int = 2) -> None:
        self.model = model
        model.reset()  # a native run may have left its last values in the world
        clock = time.perf_counter
        began = clock()
        graph = lower(
            [(p.function, p.args) for p in model.programs],
            [(c.when, c.function, c.args) for c in model.checks],
        )
        analyse(graph, model.cpus)
        self.layout = Layout(graph, model.cpus)
        self.code = Code(graph, self.layout)
        self.graph = graph
        if self.layout.words > MAX_WORDS or self.code.mask_words > MAX_MASK_WORDS:
            raise TooLarge(
                f"a state of {model.name} takes {self.layout.words} words and {len(self.code.plain)} plain fields; "
                f"the search takes {MAX_WORDS} words and {64 * MAX_MASK_WORDS} fields: make the scenario smaller"
            )
        lowered = clock()
        self.engine = _build(self.code.text, optimise)
        self.seconds = {"lower": lowered - began, "compile": clock() - lowered}

    def optimise(self) -> None:
        """Make the machine code anew, optimised."""
        self.slow_engine = self.engine  # a search may hold functions of it
        self.engine = _build(self.code.text, 2)

    def function(self, name: str, *arguments: Any) -> Callable[..., int]:
        """A function of the compiled module as a Python callable that releases the interpreter lock."""
        kind = ctypes.CFUNCTYPE(U64, *arguments)
        return kind(self.engine.get_function_address(name))

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
            out.append(Value(struct, field, raw + field.lo))
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


def _build(generated: str, optimise: int) -> llvm.ExecutionEngine:
    """Link the generated steps with the search loop and compile both."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    loop = Path(__file__).with_name("search.ll").read_text(encoding="utf-8")
    module = llvm.parse_assembly(loop)
    module.link_in(llvm.parse_assembly(generated))
    target = llvm.Target.from_default_triple()
    machine = target.create_target_machine(opt=optimise, reloc="pic", codemodel="small", jit=True)
    public = {"start", "run", "rehash", "apply", "canon", "first"}
    for function in module.functions:
        if not function.is_declaration and function.name not in public:
            function.linkage = "internal"
    options = llvm.create_pipeline_tuning_options(speed_level=optimise)
    options.loop_vectorization = False
    options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine
