# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of LLVM IR of one function, while they are written: a value that is known is not worked out again.

What is known is known within one block of the graph, whose lines run one after the other: the ways out of it in between
do not come back. Code that is made quickly would otherwise work it out each time, and LLVM has less text to read.
"""

from __future__ import annotations

from septum.graph.values import LARGEST


def mask_of(width: int) -> int:
    """``width`` ones, as LLVM writes them."""
    return signed((1 << width) - 1)


def signed(value: int) -> int:
    """A 64-bit pattern as the signed number that LLVM writes for it."""
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >= LARGEST else value


class Lines:
    """The lines of one function.

    ``out``      them;
    ``pointers`` to words behind those that the function is called with, which it begins with;
    ``known``    instruction -> the name of its result, or a number, in this block;
    ``noted``    row of accumulate()'s table -> bits that are to be noted before the step can end;
    ``masked``   word of the masks of plain accesses -> bits that are to be set before the step can end.
    """

    def __init__(self) -> None:
        self.out: list[str] = []
        self.count = 0
        self.pointers: dict[str, str] = {}
        self.known: dict[str, str] = {}
        self.noted: dict[int, int] = {}
        self.masked: dict[int, int] = {}

    def begin(self, label: str) -> None:
        """Begin a block."""
        self.out.append(f"{label}:")
        self.known.clear()

    def op(self, text: str) -> None:
        """Append an instruction without a result."""
        self.out.append("  " + text)

    def new(self, text: str) -> str:
        """The name of what an instruction gives, which depends on its operands alone or is a load."""
        if (name := self.known.get(text)) is None:
            self.count += 1
            name = f"%t{self.count}"
            self.out.append(f"  {name} = {text}")
            if not text.startswith("load "):
                self.known[text] = name
        return name

    def read(self, pointer: str) -> str:
        """The value of a word that is written by :meth:`write` alone, and has no other pointer to it."""
        text = f"load i64, ptr {pointer}"
        if text not in self.known:
            self.known[text] = self.new(text)
        return self.known[text]

    def write(self, pointer: str, value: str) -> None:
        """Set such a word."""
        self.op(f"store i64 {value}, ptr {pointer}")
        self.known[f"load i64, ptr {pointer}"] = value

    def at(self, base: str, word: int) -> str:
        """A pointer to a word behind one that the function is called with."""
        if not word:
            return base
        self.pointers[f"{base}.{word}"] = f"getelementptr i64, ptr {base}, i64 {word}"
        return f"{base}.{word}"

    def label(self) -> str:
        """A new label."""
        self.count += 1
        return f"l{self.count}"

    def note(self, row: int, bits: int) -> None:
        """Note bits of a row of accumulate()'s table."""
        self.noted[row] = self.noted.get(row, 0) | bits

    def set_mask(self, word: int, bits: int) -> None:
        """Set bits of the masks of plain accesses."""
        self.masked[word] = self.masked.get(word, 0) | bits

    def flush(self) -> None:
        """Note what is to be noted, before the step can end or another block begins."""
        for row, bits in self.noted.items():
            self.op(f"call void @note(i64 {row}, i64 {signed(bits)})")
        for word, bits in self.masked.items():
            pointer = self.at("%m", word)
            self.write(pointer, self.new(f"or i64 {self.read(pointer)}, {signed(bits)}"))
        self.noted.clear()
        self.masked.clear()
