# SPDX-License-Identifier: GPL-2.0-or-later
"""A window on the pages of a CPU that moves with its walk, so that the CPU may have any number of them.

Of all pages of a CPU a proof keeps W. Numbers of pages are relative to the first of them. When all numbers that find
pages have passed that one it *leaves*: the window moves on by one page, the last page in it is one that nothing was
done to yet. Where the pages end is not kept, but what is known of it, relative to the window, in one number of the
CPU's own: 2 * k if there are k pages or more, 2 * k + 1 if there are k. A comparison with the end that this does not
decide goes both ways, and each way knows more. A page is only found if it is known to be there.

A page that left keeps its values: a step that would look for it finds an index below 0, which is an alarm. Those
values are remembered, and properties of whole states are asked of them as well, and of a page not begun (variants()).
A walk cannot begin anew once pages have left: me() * splits is then behind the window (:meth:`Window.fresh`).
docs/any-number.md has the argument.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from septum.graph.ir import Expr, Key, Load, Loc, Require, Set, Store, Table, Var, blocks_of_cpus, instr_exprs
from septum.graph.ir import subexpressions as parts_of
from septum.lang.structs import Struct, bounded
from septum.proof.family import Refused
from septum.proof.longer import Longer, page_index
from septum.proof.numbers import FIRST_CLASS, Arithmetic, tag_of
from septum.proof.parts import Alarm, Parts

Fields = tuple[int, ...]
Block = tuple[int, Fields, Fields]

#: in numbers of pages: the number of a CPU's pages, relative to the window, times how often it is in it
END = 1 << 30
#: a number that is further behind the window than by one page; how far is not known
FAR = -(1 << 20)
#: numbers nearer to END, or to FAR, than this are these plus a constant
NEAR = 1 << 16
AT_LEAST_ONE = 2


class Ends(NamedTuple):
    """The question whether a CPU has ``pages`` pages from the window's first on, where it is known to have as many."""

    pages: int


class Walk(Struct):
    """What is known of where a CPU's pages end."""

    ends: int = bounded(0, 1 << 20, init=AT_LEAST_ONE)


class Numbers(NamedTuple):
    """Numbers of pages that a CPU has where it waits: places of its own fields and of its locals, with pages each.

    ``finding``: those of them that find pages, or become numbers that do.
    """

    own: list[tuple[int, int]]
    local: list[tuple[int, int]]
    finding: tuple[list[tuple[int, int]], list[tuple[int, int]]]


class Window:
    """The window of one program, and what was seen of pages in a pass.

    ``left``   the values of pages that left it, as far as properties read them;
    ``moved``  blocks with a page behind them that were found so far; ``begins`` blocks whose step names a page by me().
    """

    def __init__(self, pair: Longer, arithmetic: Arithmetic) -> None:
        self.pair = pair
        self.width = pair.width
        self.arithmetic = arithmetic
        arithmetic.splits = pair.width  # with one page for each CPU there are as many times fewer
        self.walk = Walk()
        self.walk.path = "window"
        self.field = (self.walk, Walk.fields()["ends"])
        self.key: Key = (id(self.walk), "ends")
        self.read: frozenset[Key] = frozenset()  # fields of page 0 that properties read
        self.numbers = cache(self._numbers)
        self.reset()

    def reset(self) -> None:
        """A pass begins."""
        self.left: set[Fields] = set()
        self.moved: set[Block] = set()
        self.begins: set[Block] = set()
        self.at_hand: Block = (0, (), ())  # the block whose step is taken

    def attach(self, program: Parts) -> None:
        """The program that it is of."""
        self.program = program
        width = program.width
        if program.counts:
            raise Refused("a CPU counts up to a number that grows with the number of pages")
        self.ends = program.place[self.key] - width
        fields: dict[Key, dict[int, int]] = {}
        for key in program.own:
            if key in self.pair.pages:
                page, base = self.pair.pages[key]
                fields.setdefault(base, {})[page] = program.place[key] - width
        for base, found in fields.items():
            if len(found) != self.width:
                raise Refused(f"a step finds '{base[1]}' of some pages of a CPU, and not of all")
        self.page_keys = list(fields)
        self.of_page = [[found[r] for found in fields.values()] for r in range(self.width)]
        first = tuple(int(getattr(s, f.name)) for s, f in program.own.values())
        self.initial = self.page(first, self.width - 1)
        self.finders = _finders(self.pair)

    # -- numbers of pages, as steps have them -----------------------------------------------------------------

    def at(self, state: Sequence[int], index: int, each: int, alarm: int) -> int:
        """An index of pages, ``each`` to a page, that must be known to be there."""
        known = self.width if self.arithmetic.cpus else state[self.program.width + self.ends] >> 1
        if not 0 <= index < known * each:
            raise Alarm(alarm)
        return index

    def fresh(self, number: int) -> int:
        """The number of a page, from me(). Raises Refused if pages have left."""
        if not self.arithmetic.cpus:
            self.begins.add(self.at_hand)
            if self.at_hand in self.moved:
                raise Refused("a walk begins anew behind pages that are done")
        return number

    def order(self, state: list[int], times: int, a: int, b: int) -> int:
        """A number that is negative, 0 or positive as a is less than, equal to or greater than b; ``times`` a page."""
        if is_end(b) and not is_end(a):
            return self.against_end(state, times, a, b - times * END)
        if is_end(a) and not is_end(b):
            return -self.against_end(state, times, b, a - times * END)
        if is_far(a) and is_far(b):
            raise Refused("numbers of pages are compared that are long done")
        if is_far(a):
            return self.against_far(times, a, b)
        return -self.against_far(times, b, a) if is_far(b) else a - b

    def against_far(self, times: int, far: int, number: int) -> int:
        """The sign of the difference of a number of a page that is long done and another one."""
        if abs(far - FAR) > NEAR or number <= far - FAR - times - 1:
            raise Refused("the number of a page that is long done is compared with one that is not known to be greater")
        return -1

    def against_end(self, state: list[int], times: int, a: int, plus: int) -> int:
        """The sign of the difference of a number and the end, ``plus`` something."""
        if abs(plus) > NEAR:
            raise Refused("the number of splits is used for more than where a CPU's pages end")
        place = self.program.width + self.ends
        if self.arithmetic.cpus:
            return a - times * self.width - plus
        while True:
            known, exact = divmod(state[place], 2)
            least = times * known + plus
            if is_far(a):
                return self.against_far(times, a, least)
            if exact or a < least:
                return a - least
            state[place] = 2 * known + 1 if self.arithmetic.decide(Ends(known)) else 2 * known + 2

    # -- where a CPU waits ---------------------------------------------------------------------------------

    def _numbers(self, pc: int) -> Numbers:
        """The numbers of pages that are live at a program counter."""
        program, pair = self.program, self.pair
        dead = {place for place, _ in program.dead[pc]}
        own, finding = [], []
        for n, (key, (struct, field)) in enumerate(program.own.items()):
            if key != self.key and (times := pair.of_field(struct, field)) and n + program.width not in dead:
                own.append((n, times))
                if key in self.finders:
                    finding.append((n, times))
        local, too = [], []
        for n, var in enumerate(program.base.live[pc]):
            if times := pair.of_var(var):
                local.append((n, times))
                if var in self.finders:
                    too.append((n, times))
        return Numbers(own, local, (finding, too))

    def page(self, own: Fields, page: int) -> Fields:
        """The fields of a page."""
        return tuple(own[n] for n in self.of_page[page])

    def passed(self, block: Block) -> bool:
        """Whether all numbers that find pages have passed the window's first page, and there is a second one."""
        pc, own, local = block
        of_own, of_local = self.numbers(pc).finding
        found = [(own[n], t) for n, t in of_own] + [(local[n], t) for n, t in of_local]
        found = [(x, times) for x, times in found if not is_end(x)]
        known = self.width if self.arithmetic.cpus else own[self.ends] >> 1
        return known > 1 and bool(found) and all(x >= times for x, times in found)

    def shifted(self, block: Block) -> Block:
        """The same CPU, with the window one page further on."""
        pc, own, local = block
        live = self.numbers(pc)
        mine, kept = list(own), list(local)
        for values, places in ((mine, live.own), (kept, live.local)):
            for n, times in places:
                if not is_end(values[n]) and not is_far(values[n]):
                    values[n] = values[n] - times if values[n] >= 0 else FAR
        for r, places_of in enumerate(self.of_page):
            new = self.page(own, r + 1) if r + 1 < self.width else self.initial
            for n, value in zip(places_of, new, strict=True):
                mine[n] = value
        if not self.arithmetic.cpus:
            mine[self.ends] -= 2
        return pc, tuple(mine), tuple(kept)

    def settled(self, block: Block) -> Block:
        """A block, with the window where it belongs. Remembers what leaves it."""
        while self.passed(block):
            page = self.page(block[1], 0)
            seen = [x if key in self.read else y for key, x, y in zip(self.page_keys, page, self.initial, strict=True)]
            for key, x in zip(self.page_keys, seen, strict=True):
                if tag_of(x) >= FIRST_CLASS:
                    raise Refused(f"a property reads the counter '{key[1]}' of a page that has left")
            self.left.add(tuple(seen))
            block = self.shifted(block)
            self.moved.add(block)
        return block

    def kept(self, block: Block) -> Block:
        """The same, of a CPU with as many pages as there are in the window: for guesses."""
        while self.passed(block):
            block = self.shifted(block)
        return block

    def follow(self, before: Block, after: Block) -> Block:
        """The block after a step, settled."""
        found = self.settled(after)
        if before in self.moved:
            self.moved.add(found)
        return found

    # -- properties ------------------------------------------------------------------------------------------

    def variants(self, block: Block) -> Iterator[Block]:
        """A block with each page in place of all: those in the window, those that left it, and one not begun."""
        pc, own, local = block
        known, exact = divmod(own[self.ends], 2)
        pages = {self.page(own, r) for r in range(min(known, self.width) if exact else self.width)}
        if not exact or known > self.width:
            pages.add(self.initial)
        for page in sorted(pages | self.left):
            mine = list(own)
            mine[self.ends] = 0
            for places in self.of_page:
                for n, value in zip(places, page, strict=True):
                    mine[n] = value
            yield pc, tuple(mine), local

    def unbounded(self) -> list[str]:
        """Fields of pages whose bounds grow with the splits: they are only held against those of two splits."""
        own = self.program.own
        growing = [key for key in own if key in self.pair.growing and not self.pair.of_field(*own[key])]
        return sorted({f"{own[self.pair.pages.get(k, (0, k))[1]][0].path}.{k[1]}" for k in growing})

    def environment(self) -> dict[str, Any]:
        """What the code of steps calls."""
        found: dict[str, Callable[..., int]] = {"W_at": self.at, "W_fresh": self.fresh, "W_order": self.order}
        return dict(found)


def is_end(number: int) -> bool:
    """Whether the number of splits is in a number of pages."""
    return number > END - NEAR


def is_far(number: int) -> bool:
    """Whether it is not known how far a number is behind the window."""
    return number < FAR + NEAR


def _finders(pair: Longer) -> set[Var | Key]:
    """The locals and fields whose numbers find pages, or are given to those that do."""
    found: set[Var | Key] = set()
    given: list[tuple[Var | Key, Expr]] = []
    for block in blocks_of_cpus(pair.first.graph):
        for instr in block.instrs:
            for whole in instr_exprs(instr):
                for part in parts_of(whole):
                    if isinstance(part, Load | Table):
                        index = part.loc.index if isinstance(part, Load) else part.index
                        found |= _names(pair, index)
            match instr:
                case Set(var, expr, _):
                    given.append((var, expr))
                case Store(loc, expr, _, _):
                    found |= _names(pair, loc.index)
                    given.append(((id(loc.structs[0]), loc.field.name), expr))
                case Require():
                    found |= _names(pair, page_index(pair, instr))
    size = -1
    while size != len(found):
        size = len(found)
        for to, expr in given:
            if to in found:
                found |= _names(pair, expr)
    return found


def _names(pair: Longer, expr: Expr | None) -> set[Var | Key]:
    """The locals and fields in an expression that is the number of a page."""
    if expr is None or not pair.times.get(id(expr)):
        return set()
    found: set[Var | Key] = set()
    for part in parts_of(expr):
        if not pair.times.get(id(part)):
            continue
        if isinstance(part, Load):
            loc: Loc = part.loc
            found.add((id(loc.structs[0]), loc.field.name))
        elif hasattr(part, "var"):
            found.add(part.var)
    return found
