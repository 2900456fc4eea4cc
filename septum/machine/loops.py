# SPDX-License-Identifier: GPL-2.0-or-later
"""Loops that take the same step from many states, for a search that expands states by program counter.

One function for each program counter, around the step function of machine/steps.py, which is inlined into it. Only code
that is optimised has them: in code that is made quickly they would take longer to compile than they save, and
engine/search_batch.h, which calls them, takes its steps one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from septum.machine.layout import Layout

#: pc, the states of the chunk, which of them, how many, the CPU, the way of a choose(); the states and statuses that
#: come of it; the plain fields that were touched; the number of the chunk's first state, and where the number of the
#: state is written that a step is taken from
ARGS = (
    "i64 %pc, ptr noalias %from, ptr noalias %which, i64 %n, i64 %cpu, i64 %choice, "
    "ptr noalias %to, ptr noalias %status, ptr noalias %masks, i64 %first, ptr %now"
)
NAMES = (
    "i64 %pc, ptr %from, ptr %which, i64 %n, i64 %cpu, i64 %choice, "
    "ptr %to, ptr %status, ptr %masks, i64 %first, ptr %now"
)
#: for code without loops
WITHOUT = f"""define i64 @cfg_loops() alwaysinline {{
  ret i64 0
}}
define void @model_loop({ARGS}) {{
  unreachable
}}
"""


def touching(numbers: Sequence[bool]) -> list[str]:
    """model_touches(): whether the step at a program counter accesses plain fields that can race."""
    flags = ", ".join(f"i64 {int(touches)}" for touches in numbers)
    return [
        f"@touches = internal constant [{len(numbers)} x i64] [{flags}]",
        "define i64 @model_touches(i64 %pc) alwaysinline {",
        f"  %p = getelementptr [{len(numbers)} x i64], ptr @touches, i64 0, i64 %pc",
        "  %touches = load i64, ptr %p",
        "  ret i64 %touches",
        "}",
    ]


def loops(layout: Layout, points: Sequence[int], mask_words: int, take: Sequence[str], put: Sequence[str]) -> str:
    """The loops for these program counters, and model_loop(), which calls that of one.

    ``take`` and ``put`` copy a CPU's block out of a state, and back; see codegen.py.
    """
    one = "\n".join(_loop(layout, mask_words, take, put))
    lines = ["define i64 @cfg_loops() alwaysinline {", "  ret i64 1", "}"]
    lines += [one.replace("@NUMBER", str(number)) for number in points]
    lines += [f"define void @model_loop({ARGS}) {{", "  switch i64 %pc, label %out ["]
    lines += [f"    i64 {number}, label %p{number}" for number in points]
    lines.append("  ]")
    for number in points:
        lines += [f"p{number}:", f"  call void @loop_{number}({NAMES})", "  br label %out"]
    lines += ["out:", "  ret void", "}"]
    return "\n".join(lines) + "\n"


def _loop(layout: Layout, mask_words: int, take: Sequence[str], put: Sequence[str]) -> list[str]:
    """The loop around one step; @NUMBER stands for its program counter. A state of one word stays in a register."""
    words = layout.words
    lines = [
        f"define internal void @loop_@NUMBER({ARGS}) noinline {{",
        "entry:",
        f"  %b = alloca [{layout.block_words} x i64]",
        "  %one = alloca i64",
        "  br label %go",
        "go:",
        "  %i = phi i64 [ 0, %entry ], [ %i1, %go ]",
        "  %place = getelementptr i16, ptr %which, i64 %i",
        "  %short = load i16, ptr %place",
        "  %k = zext i16 %short to i64",
        "  %number = add i64 %first, %k",
        "  store i64 %number, ptr %now",
        f"  %kw = mul i64 %k, {words}",
        "  %source = getelementptr i64, ptr %from, i64 %kw",
        f"  %iw = mul i64 %i, {words}",
        "  %target = getelementptr i64, ptr %to, i64 %iw",
        f"  %s = getelementptr i64, ptr {'%one' if words == 1 else '%target'}, i64 0",
        *_copy("a", "%source", "%s", words),
        f"  %im = mul i64 %i, {4 * mask_words}",
        "  %m = getelementptr i64, ptr %masks, i64 %im",
    ]
    for k in range(4 * mask_words):
        lines += [f"  %m{k} = getelementptr i64, ptr %m, i64 {k}", f"  store i64 0, ptr %m{k}"]
    lines += [
        *take,
        "  %r = call i64 @step_@NUMBER(ptr %s, ptr %b, i64 %cpu, i64 %choice, ptr %m)",
        *put,
        *(_copy("z", "%s", "%target", 1) if words == 1 else []),
        "  %rp = getelementptr i64, ptr %status, i64 %i",
        "  store i64 %r, ptr %rp",
        "  %i1 = add i64 %i, 1",
        "  %more = icmp ult i64 %i1, %n",
        "  br i1 %more, label %go, label %out",
        "out:",
        "  ret void",
        "}",
    ]
    return lines


def _copy(name: str, source: str, target: str, words: int) -> list[str]:
    """Copy words; ``name`` begins the names that this takes."""
    lines = []
    for k in range(words):
        lines += [
            f"  %{name}p{k} = getelementptr i64, ptr {source}, i64 {k}",
            f"  %{name}v{k} = load i64, ptr %{name}p{k}",
            f"  %{name}q{k} = getelementptr i64, ptr {target}, i64 {k}",
            f"  store i64 %{name}v{k}, ptr %{name}q{k}",
        ]
    return lines
