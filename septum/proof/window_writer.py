# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes steps in which numbers of pages are relative to a window (window.py)."""

from __future__ import annotations

from septum.graph.ir import Bin, Block, Const, Expr, Instr, Loc, Require, Var
from septum.graph.values import COMPARISONS
from septum.lang.structs import Struct
from septum.proof.longer import page_index
from septum.proof.parts import Parts
from septum.proof.window import END, Window
from septum.proof.writer import Writer


class WindowWriter(Writer):
    """Writes the function of one step. An index of pages must be one that is known to be there."""

    def __init__(
        self, parts: Parts, name: str, entry: Block, live: tuple[Var, ...], ended: tuple[int, ...], window: Window
    ) -> None:
        self.window = window
        self.pair = window.pair
        super().__init__(parts, name, entry, live, ended)

    def check_var(self, var: Var, indent: str) -> None:
        """A local that is the number of a page has no bound."""
        if not self.pair.of_var(var):
            super().check_var(var, indent)

    def instr(self, instr: Instr, indent: str) -> None:
        """One instruction."""
        if isinstance(instr, Require) and (index := page_index(self.pair, instr)) is not None:
            self.note(index, indent)
            n = self.failure("require", instr.name, instr.site)
            self.put(indent, f"W_at(S, {self.expr(index)}, {self.pair.times[id(index)]}, {n})")
            return
        super().instr(instr, indent)

    def bound(self, loc: Loc, struct: Struct, n: int, tagged: bool, indent: str) -> None:
        """The value fits the field: for the number of a page, that of any CPU, with any number of splits."""
        times = self.pair.of_field(struct, loc.field)
        if not times:
            super().bound(loc, struct, n, tagged, indent)
            return
        first = self.pair.first.owners
        room = first.room(loc.field.lo, loc.field.hi(struct), first.field_stride(struct, loc.field))
        most = times * END + loc.field.lo + room - times * self.window.width
        self.put(indent, f"if x < {loc.field.lo} or W_order(S, {times}, x, {most}) > 0: raise Alarm({n})")

    def relative(self, loc: Loc, struct: Struct, indent: str) -> None:
        """What is stored is one that the others can store: see bound()."""
        if not self.pair.of_field(struct, loc.field):
            super().relative(loc, struct, indent)

    def index(self, index: Expr) -> str:
        """An index of an array or a table."""
        text = super().index(index)
        times = self.pair.times[id(index)]
        if not times:
            return text
        return f"W_at(S, {text}, {times}, {self.failure('pages', 'pages', self.site)})"

    def expr(self, expr: Expr) -> str:
        """An expression as a number."""
        if isinstance(expr, Const) and id(expr) in self.pair.ends:
            by = self.pair.ends[id(expr)]
            return str(by * END + expr.value - by * self.window.width)
        text = super().expr(expr)
        return f"W_fresh({text})" if id(expr) in self.pair.fresh else text

    def test(self, expr: Expr) -> str:
        """An expression as a condition."""
        if isinstance(expr, Bin) and expr.op in COMPARISONS and (times := self.pair.times[id(expr.a)]):
            return f"W_order(S, {times}, {self.expr(expr.a)}, {self.expr(expr.b)}) {expr.op} 0"
        return super().test(expr)
