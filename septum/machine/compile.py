# SPDX-License-Identifier: GPL-2.0-or-later
"""LLVM: from texts of IR to machine code in memory, which is also kept on disk (codecache.py)."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import re
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import llvmlite.binding as llvm

from septum.machine import codecache
from septum.machine.objects import ROOM, joined, objects_of

U64 = ctypes.c_uint64

#: how much LLVM optimises: code that is there at once, or code that is as fast as it gets
LEVELS = (0, 2)
#: in place of a level: optimised code without loops of steps
PLAIN = 3
#: x86 processors since 2013, and what they have that those before do not: a line of the table is compared in four
#: instructions. There is no third kind, so that machines that share a cache share most of the code.
MODERN = "x86-64-v3"
OF_MODERN = ("avx", "avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe", "popcnt", "cx16", "sahf", "sse4.2", "xsave")
#: the name of a function that IR calls, and that is elsewhere
DECLARED = re.compile(r"^declare [^\n]*?@(\w+)\(", re.MULTILINE)


class Texts(NamedTuple):
    """What is compiled together.

    ``generated``  IR of one model's steps, "" for code that no model is linked with;
    ``loops``      IR of what calls them, the same for all models;
    ``public``     names, or prefixes that end in ``_``, of the functions that Python calls;
    ``fast``       makes IR of the steps to be optimised, with loops of theirs or without; None if it is ``generated``;
    ``looping``    whether the optimised code is to have these loops;
    ``shape``      functions of the model that give a number, and these: what quick code of ``loops`` has built in.
    """

    generated: str
    loops: tuple[str, ...]
    public: frozenset[str]
    fast: Callable[[bool], str] | None = None
    looping: bool = True
    shape: tuple[tuple[str, int], ...] = ()

    def plain(self) -> Texts:
        """These without loops of steps."""
        return self._replace(looping=False)

    def steps(self, optimise: int) -> str:
        """All IR of one model."""
        return self.fast(self.looping) if optimise and self.fast is not None else self.generated

    def is_public(self, function: str) -> bool:
        """Whether a function must keep its name."""
        return function in self.public or function.startswith(tuple(p for p in self.public if p.endswith("_")))


class Built(NamedTuple):
    """Machine code, ready to run; ``optimised`` says whether it is as fast as it gets."""

    engine: llvm.ExecutionEngine
    optimised: bool
    code: bytes


@functools.cache
def processor() -> str:
    """What optimised code is made for: MODERN, if this processor is such, or "", what any one of its kind can run."""
    if not llvm.get_default_triple().startswith("x86_64"):
        return ""
    has = llvm.get_host_cpu_features()
    return MODERN if all(has.get(feature) for feature in OF_MODERN) else ""


def _machine(optimise: int, anywhere: bool = False) -> llvm.TargetMachine:
    """What makes machine code; ``anywhere``: of an object whose sections may be more than 2 GiB from each other."""
    if optimise not in LEVELS:
        raise ValueError(f"optimise={optimise}: not one of {LEVELS}")
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    cpu = processor() if optimise else ""
    reloc, model = ("static", "large") if anywhere else ("pic", "small")
    return target.create_target_machine(cpu=cpu, opt=optimise, reloc=reloc, codemodel=model, jit=True)


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Hold back Ctrl-C and SIGTERM for the moment: LLVM loses an exception that is raised while it calls Python."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def function_of(engine: llvm.ExecutionEngine, name: str, *arguments: Any) -> Callable[..., int]:
    """A public function as a Python callable that releases the interpreter lock."""
    kind = ctypes.CFUNCTYPE(U64, *arguments)
    return kind(engine.get_function_address(name))


def address_of(engine: llvm.ExecutionEngine, name: str) -> int:
    """Where a public function is."""
    return int(engine.get_function_address(name))


def load_code(code: bytes) -> llvm.ExecutionEngine:
    """An engine of machine code that exists."""
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine(0), use_lmm=True)
    for each in objects_of(code):
        engine.add_object_file(llvm.ObjectFileRef.from_data(each))
    engine.finalize_object()
    return engine


def build(texts: Texts, optimise: int) -> Built:
    """Machine code, from the disk or made now.

    Optimised code that is on the disk is taken even where quick code would do, also such as has no loops.
    """
    return built_before(names_of(texts), optimise) or compile_code(texts, optimise)


def built_before(names: Mapping[int, str], optimise: int) -> Built | None:
    """Machine code of one of these names, see :func:`names_of`, if there is some on the disk."""
    for level in (2, PLAIN, optimise):
        if (code := codecache.load(_name_here(names, level))) is not None:
            return Built(load_code(code), level > 0, code)
    return None


def compile_code(texts: Texts, optimise: int) -> Built:
    """Link the generated steps with the loops and compile both; what comes out is also kept on the disk."""
    with uninterrupted():
        engine, code = _compile_apart(texts) if texts.generated and not optimise else _compile(texts, optimise)
    codecache.store(_name_here(names_of(texts), optimise), code)
    return Built(engine, optimise == 2, code)


def _compile(texts: Texts, optimise: int) -> tuple[llvm.ExecutionEngine, bytes]:
    """An engine, and the machine code that is in it."""
    machine = _machine(optimise)
    module = _prepared(texts, machine, optimise)
    made: list[bytes] = []
    engine = llvm.create_mcjit_compiler(module, machine, use_lmm=True)  # all sections near each other
    engine.set_object_cache(lambda _, code: made.append(bytes(code)))
    engine.finalize_object()
    return engine, made[0]


def _prepared(texts: Texts, machine: llvm.TargetMachine, optimise: int) -> llvm.ModuleRef:
    """The texts, linked and optimised."""
    module = _linked((texts.loops[0], texts.steps(optimise), *texts.loops[1:]))
    for function in module.functions:
        if not function.is_declaration and not texts.is_public(function.name):
            function.linkage = "internal"
        if optimise and texts.fast is not None and texts.looping and function.name.startswith("step_"):
            function.add_function_attribute("alwaysinline")
    options = llvm.create_pipeline_tuning_options(speed_level=optimise)
    options.loop_vectorization = False
    options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return module


def _compile_apart(texts: Texts) -> tuple[llvm.ExecutionEngine, bytes]:
    """Quick code: the loops are compiled once for all models of a shape, since nothing else is inlined into them.

    They are as much work as the steps of a small model. The sections of the object that is loaded first are near each
    other. Those of the next one may be put into what is left of its pages, or anywhere.
    """
    loops, asked = _quick_loops(texts.loops, texts.shape)
    steps = llvm.parse_assembly(texts.generated + ROOM)
    for function in steps.functions:
        if not (function.is_declaration or function.name in asked or texts.is_public(function.name)):
            function.linkage = "internal"
    code = joined((_quick_object(steps, _machine(0)), loops))
    return load_code(code), code


@functools.cache
def _quick_loops(loops: tuple[str, ...], shape: tuple[tuple[str, int], ...]) -> tuple[bytes, frozenset[str]]:
    """The loops as an object, from the disk or made now, and what they call of the steps."""
    name = codecache.key("loops", *loops, repr(shape), str(llvm.llvm_version_info), llvm.get_default_triple())
    code = codecache.load(name)
    if code is None:
        code = _quick_object(_linked([_with_numbers(text, shape) for text in loops]), _machine(0, anywhere=True))
        codecache.store(name, code)
    return code, frozenset(called for text in loops for called in DECLARED.findall(text))


def _with_numbers(text: str, shape: Sequence[tuple[str, int]]) -> str:
    """IR with some functions that give a number in place of their declarations."""
    for function, number in shape:
        defined = f"define internal i64 @{function}() alwaysinline {{\n  ret i64 {number}\n}}"
        text = re.sub(rf"^declare i64 @{function}\(\).*$", defined, text, flags=re.MULTILINE)
    return text


def _quick_object(module: llvm.ModuleRef, machine: llvm.TargetMachine) -> bytes:
    """Machine code that is made quickly."""
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=0))
    builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


def _linked(texts: Sequence[str]) -> llvm.ModuleRef:
    module = llvm.parse_assembly(texts[0])
    for text in texts[1:]:
        module.link_in(llvm.parse_assembly(text))
    return module


def _name_here(names: Mapping[int, str], level: int) -> str:
    """The name of code for this processor: one that has less may read the same files, and find names that were kept."""
    return codecache.key(names[level], processor()) if level else names[level]


def names_of(texts: Texts) -> dict[int, str]:
    """What the code is called in the cache, for any processor: how much it is optimised -> name."""
    version, triple = str(llvm.llvm_version_info), llvm.get_default_triple()
    public = " ".join(sorted(texts.public))
    of_all = codecache.key(texts.generated, "".join(texts.loops), public, version, triple)
    plain = codecache.key(of_all, "2", _generator())
    return {0: of_all, 2: codecache.key(plain, "loops") if texts.looping else plain, PLAIN: plain}


@functools.cache
def _generator() -> str:
    """What makes IR that is to be optimised: its text is made only if there is no code, so it cannot be in the name."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return codecache.key(*(file.read_text(encoding="utf-8") for file in files))
