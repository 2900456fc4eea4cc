# SPDX-License-Identifier: GPL-2.0-or-later
"""Machine code of many small models: the search loop is compiled once, and each model's steps are linked to it."""

import functools

import llvmlite.binding as llvm

from septum.machine import compile as usual
from septum.machine.compile import Built, Texts, _machine


@functools.cache
def loop(text: str) -> bytes:
    """The object code of the search loop."""
    return bytes(_machine(0).emit_object(llvm.parse_assembly(text)))


def build(texts: Texts, optimise: int) -> Built:
    """As septum.machine.compile.build(), without its cache; what is optimised, or has two loops, it leaves to that."""
    if optimise or len(texts.loops) > 1:
        return usual.build(texts, optimise)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(texts.steps(0)), _machine(0), use_lmm=True)
    for text in texts.loops:
        engine.add_object_file(llvm.ObjectFileRef.from_data(loop(text)))
    engine.finalize_object()
    return Built(engine, False, b"")
