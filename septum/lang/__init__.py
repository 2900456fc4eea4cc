# SPDX-License-Identifier: GPL-2.0-or-later
"""The language that models are written in: a subset of Python over structs with bounded fields.

May import: no other room.
May be imported by: graph, analysis, machine, engine, proof, kernel, tdx, kvm, properties, scenarios, kernel_c,
    designs, cases, recordings, verdict, show, pictures, price, cli.
"""

from septum.lang.intrinsics import (
    Range,
    Violation,
    accumulate,
    choose,
    marked_load,
    marked_store,
    me,
    reached,
    require,
    step,
    tracepoint,
    u1,
    u2,
    u3,
    u4,
    u8,
    u16,
    until,
)
from septum.lang.source import LangError
from septum.lang.structs import (
    GHOST,
    PLAIN,
    SYNC,
    Array,
    OneForAll,
    Overflow,
    PerCpu,
    Struct,
    bounded,
    enum,
    flag,
)

TOOL = True  # no part of a model: see marks.py

__all__ = [
    "GHOST",
    "PLAIN",
    "SYNC",
    "Array",
    "LangError",
    "OneForAll",
    "Overflow",
    "PerCpu",
    "Range",
    "Struct",
    "Violation",
    "accumulate",
    "bounded",
    "choose",
    "enum",
    "flag",
    "marked_load",
    "marked_store",
    "me",
    "reached",
    "require",
    "step",
    "tracepoint",
    "u1",
    "u2",
    "u3",
    "u4",
    "u8",
    "u16",
    "until",
]
