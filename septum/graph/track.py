# SPDX-License-Identifier: GPL-2.0-or-later
"""Code that finds data races, put into the steps of a graph: what both ways to do so have in common.

Where the places of CPUs do not say whether some fields race (analysis/trailing.py), the search begins anew with ghost
fields that say more, and with code at each access that keeps them: first what each CPU's last step has left behind its
last release (graph/left.py), and where that does not decide it, what each CPU knows (graph/known.py). No step is added
or split, and nothing that a model does is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from septum.graph.ir import (
    Bin,
    Block,
    Branch,
    Const,
    Disabled,
    Expr,
    Graph,
    Instr,
    Jump,
    Key,
    Loc,
    Local,
    Me,
    Require,
    Set,
    Var,
    instr_accesses,
    step_blocks,
    syncs,
    term_accesses,
)
from septum.lang.source import Site
from septum.lang.structs import PLAIN, Struct

#: (write, plain): kind of an access
Kind = tuple[bool, bool]

#: kind of an access -> the kinds of another CPU's access that it conflicts with
CONFLICTS: dict[Kind, tuple[Kind, ...]] = {
    (True, True): ((True, True), (True, False), (False, True), (False, False)),
    (True, False): ((True, True), (False, True)),
    (False, True): ((True, True), (True, False)),
    (False, False): ((True, True),),
}

NOWHERE = Site("?", 0, "?")


class Access(NamedTuple):
    """One access in the graph; ``index`` says at run time which of the structs it is of, None if there is one."""

    loc: Loc
    marked: bool
    write: bool
    index: Expr | None  # type: ignore[assignment]  # hides tuple.index, which nobody wants
    site: Site

    @property
    def kind(self) -> Kind:
        """(write, plain)"""
        return self.write, not self.marked

    @property
    def orders(self) -> bool:
        """Whether it acquires or releases its place."""
        return syncs(self.loc, self.marked)

    def each(self) -> Iterator[tuple[Key, Struct, Expr | None]]:
        """The places that it may be of, each with 1 if it is this one and 0 if not; None: it surely is."""
        for number, struct in enumerate(self.loc.structs):
            found = None if self.index is None else Bin("==", self.index, Const(number))
            yield (id(struct), self.loc.field.name), struct, found


class Tracker:
    """Puts code into the graph, which is folded and not yet analysed, for the races of some plain fields, ``keys``.

    ``kinds`` are the kinds of access that there are to each.
    """

    def __init__(self, graph: Graph, cpus: int, keys: frozenset[Key]) -> None:
        self.graph, self.cpus = graph, cpus
        self.entries = [*{id(b): b for b in graph.starts}.values(), *(p.entry for p in graph.points if p is not None)]
        self.steps = [step_blocks(entry) for entry in self.entries]
        self.blocks = list({id(b): b for blocks in self.steps for b in blocks}.values())
        self.kinds: dict[Key, set[Kind]] = {}
        self.names: dict[Key, str] = {}
        for a in accesses(self.blocks):
            for key, struct, _ in a.each():
                if key in keys and a.loc.field.kind == PLAIN:
                    self.kinds.setdefault(key, set()).add(a.kind)
                    self.names[key] = f"{struct.path}.{key[1]}"
        self.fields = sorted(self.kinds, key=lambda key: self.names[key])

    # -- what the two ways do ---------------------------------------------------------------------

    def concerns(self, key: Key) -> bool:
        """Whether anything is to be done about accesses to a place that order."""
        return True

    def acquire(self, a: Access, block: Block) -> list[Instr]:
        """The CPU reads a place that orders."""
        return []

    def release(self, a: Access, block: Block) -> list[Instr]:
        """The CPU writes a place that orders."""
        return []

    def left(self, key: Key, kind: Kind) -> list[tuple[str, Expr]]:
        """What must be 0 where a field is accessed: for each kind of :class:`Require` an expression."""
        raise NotImplementedError

    def made(self, a: Access, key: Key, found: Expr | None) -> list[Instr]:
        """A field was accessed."""
        raise NotImplementedError

    def begin(self, entry: Block, blocks: list[Block]) -> list[Instr]:
        """A step begins."""
        return []

    # -- the graph --------------------------------------------------------------------------------

    def rewrite(self) -> None:
        """Put the code into all blocks, each once."""
        waits = {id(b): blocks[0] for blocks in self.steps for b in waiting(blocks)}
        put_off: dict[int, list[tuple[Var, Require]]] = {}  # by id of a step's first block
        for block in self.blocks:
            step = waits.get(id(block))
            self.block(block, None if step is None else put_off.setdefault(id(step), []))
        for entry, blocks in zip(self.entries, self.steps, strict=True):
            checks = put_off.get(id(entry), [])
            if checks:
                leave_wait(blocks, checks)
            entry.instrs[:0] = [*(Set(var, Const(0), var.site) for var, _ in checks), *self.begin(entry, blocks)]

    def block(self, block: Block, put_off: list[tuple[Var, Require]] | None) -> None:
        """Put the code into one block; in the condition of a wait, what is required is put off."""
        out: list[Instr] = []
        site = NOWHERE
        for instr in block.instrs:
            site, after = instr.site, list[Instr]()
            for loc, marked, write in instr_accesses(instr):
                first, then = self.access(Access(loc, marked, write, None, site), block, put_off)
                out += first
                after += then
            out += [instr, *after]
        for loc, marked, write in term_accesses(block):
            out += self.access(Access(loc, marked, write, None, site), block, put_off)[0]
        block.instrs = out

    def access(
        self, a: Access, block: Block, put_off: list[tuple[Var, Require]] | None
    ) -> tuple[list[Instr], list[Instr]]:
        """The code before and after the instruction that makes an access."""
        races = [key for key, _, _ in a.each() if key in self.kinds and a.loc.field.kind == PLAIN]
        orders = a.orders and any(self.concerns(key) for key, _, _ in a.each())
        if not (races or orders):
            return [], []
        before: list[Instr] = []
        index = Me() if a.loc.own else a.loc.index
        if index is not None and not isinstance(index, Const | Me):
            var = Var("index", a.site)
            before.append(Set(var, index, a.site))
            index = Local(var)
        a = a._replace(index=index)
        out: list[Instr] = []
        if a.orders and not a.write:
            out += self.acquire(a, block)
        for key, _, found in a.each():
            if key in races:
                out += [self.require(key, a, found, kind, left, put_off) for kind, left in self.left(key, a.kind)]
                out += self.made(a, key, found)
        if a.orders and a.write:
            out += self.release(a, block)
        return (before, out) if a.write else ([*before, *out], [])

    def require(
        self, key: Key, a: Access, found: Expr | None, kind: str, left: Expr, put_off: list[tuple[Var, Require]] | None
    ) -> Instr:
        """Require that nothing is left; in a condition that may turn out not to hold, remember to do so."""
        if put_off is None:
            wrong = left if found is None else Bin("*", found, Bin("!=", left, Const(0)))
            return Require(Bin("==", wrong, Const(0)), self.names[key], a.site, kind)
        var = Var("seen", a.site)
        put_off.append((var, Require(left, self.names[key], a.site, kind)))
        return Set(var, Const(1) if found is None else Bin("|", Local(var), found), a.site)


def accesses(blocks: Iterable[Block]) -> Iterator[Access]:
    """All accesses of some blocks; indexes are any."""
    for block in blocks:
        for instr in block.instrs:
            yield from (Access(*a, None, instr.site) for a in instr_accesses(instr))
        yield from (Access(*a, None, NOWHERE) for a in term_accesses(block))


def waiting(blocks: list[Block]) -> list[Block]:
    """The blocks of a step that are part of the condition of its wait: those that may find that it does not hold."""
    found = {id(b) for b in blocks if isinstance(b.term, Disabled)}
    known = -1
    while known != len(found):
        known = len(found)
        found |= {id(b) for b in blocks if any(id(n) in found for n in b.next_blocks())}
    return [b for b in blocks if id(b) in found and not isinstance(b.term, Disabled)]


def leave_wait(blocks: list[Block], checks: list[tuple[Var, Require]]) -> None:
    """Where the condition of a wait turns out to hold, require what was put off."""
    region = {id(b) for b in waiting(blocks)}

    def through(to: Block) -> Block:
        if id(to) in region or isinstance(to.term, Disabled):
            return to
        between = Block()
        for var, require in checks:
            assert require.cond is not None
            wrong = Bin("*", Local(var), Bin("!=", require.cond, Const(0)))
            between.instrs.append(require._replace(cond=Bin("==", wrong, Const(0))))
        between.term = Jump(to)
        between.preds = 1
        return between

    for block in blocks:
        if id(block) in region:
            match block.term:
                case Jump(to):
                    block.term = Jump(through(to))
                case Branch(cond, yes, no):
                    block.term = Branch(cond, through(yes), through(no))
