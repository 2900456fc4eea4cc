# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of locks on the paths through one step.

A step is walked path by path. On each path some fields are known to be 0 or to be at least 1: because a branch
tested them, because the step stored to them, or because the caller says so. Branches whose outcome is known are
followed one way only, so a wait for a lock that is known to be held turns out to be no step at all.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from septum.graph.ir import (
    Await,
    Bin,
    Block,
    Branch,
    Const,
    End,
    Expr,
    Jump,
    Key,
    Load,
    Loc,
    Local,
    Point,
    Set,
    Store,
    expr_vars,
    key_of,
    step_blocks,
)
from septum.graph.ranges import values_of
from septum.graph.values import COMPARISONS, FOLD

#: Paths through one block that are told apart; further ones only know what all of them know. Measured over the
#: built-in designs: with 1 a lock or two are not recognised, with 2 one in the teardown scenarios; 8 finds no more
#: than 4, and takes up to a third longer. Knowing less costs reduction; it never makes a step look independent.
MOST_PATHS = 4


class Facts(NamedTuple):
    """What is known at a point that a path reaches.

    ``held``    locks that this CPU surely holds, ``maybe`` those that it may hold;
    ``zero``    fields that are 0, ``some`` fields that are at least 1;
    ``absent``  locks that count their holders, of whom one CPU is surely not one, whatever happens on the path;
    ``numbers`` locals whose value is known.
    """

    held: frozenset[Key] = frozenset()
    maybe: frozenset[Key] = frozenset()
    zero: frozenset[Key] = frozenset()
    some: frozenset[Key] = frozenset()
    absent: frozenset[Key] = frozenset()
    numbers: frozenset[tuple[int, int]] = frozenset()

    def both(self, other: Facts) -> Facts:
        """What is known if either may be the case."""
        return Facts(
            self.held & other.held,
            self.maybe | other.maybe,
            self.zero & other.zero,
            self.some & other.some,
            self.absent & other.absent,
            self.numbers & other.numbers,
        )


def bounds_of(expr: Expr, facts: Facts, cpus: int, ways: int) -> tuple[int, int] | None:
    """The least and the greatest value of an expression on a path; None if nothing is known."""
    match expr:
        case Const(value=value):
            return value, value
        case Local(var=var):
            for ident, value in facts.numbers:
                if ident == id(var):
                    return value, value
        case Load(loc=loc):
            key = key_of(loc)
            if key in facts.zero:
                return 0, 0
            if key in facts.absent:
                return int(key in facts.some), cpus - 1
            if key in facts.some:
                return 1, max(1, loc.field.hi(loc.structs[0]))
            return None if key is None else (loc.field.lo, loc.field.hi(loc.structs[0]))
        case Bin(op=op, a=a, b=b):
            left, right = bounds_of(a, facts, cpus, ways), bounds_of(b, facts, cpus, ways)
            if left is None or right is None:
                return None
            if left[0] == left[1] and right[0] == right[1] and op in FOLD:
                try:
                    value = FOLD[op](left[0], right[0])
                except (ValueError, ZeroDivisionError):
                    return None
                return value, value
            return compared(op, left, right) if op in COMPARISONS else None
    found = values_of(expr, cpus, ways)
    return None if found is None else (found.lo, found.hi)


def compared(op: str, a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    """The outcome of a comparison of two intervals: (1, 1), (0, 0), or (0, 1) if it is open."""
    below, above = a[1] < b[0], a[0] > b[1]
    not_above, not_below = a[1] <= b[0], a[0] >= b[1]
    never, surely = {
        "==": (below or above, False),
        "!=": (False, below or above),
        "<": (not_below, below),
        "<=": (above, not_above),
        ">": (not_above, above),
        ">=": (below, not_below),
    }[op]
    return (1, 1) if surely else (0, 0) if never else (0, 1)


def learn(cond: Expr, outcome: bool, facts: Facts) -> Facts:
    """What a branch on a field tells about it."""
    match cond:
        case Load(loc=loc):
            field = loc
        case Bin(op="==" | "!=" | ">" as op, a=Load(loc=loc), b=Const(value=0)) if op != ">" or loc.field.lo >= 0:
            field, outcome = loc, outcome != (op == "==")
        case _:
            return facts
    key = key_of(field)
    if key is None or field.field.lo < 0:
        return facts
    if outcome:
        return facts._replace(some=facts.some | {key}, zero=facts.zero - {key})
    return facts._replace(zero=facts.zero | {key}, some=facts.some - {key})


class StepWalk(NamedTuple):
    """All paths through a step.

    ``blocks``  the blocks that some path reaches, other than those that only find out that the CPU has to wait;
    ``after``   what is known where the step ends: (the next point or None for the program's end, facts);
    ``stores``  each store to a lock, with what is known just before it.
    """

    blocks: tuple[Block, ...]
    after: tuple[tuple[Point | None, Facts], ...]
    stores: tuple[tuple[Store, Facts], ...]


class _Step(NamedTuple):
    """What is the same in all walks of one step.

    ``entry``   its first block, kept so that its id is of no other block;
    ``stored``  the fields that it stores to;
    ``changes`` id of a block -> its stores, and its assignments to locals that some branch of the step tests.
    """

    entry: Block
    stored: frozenset[Key]
    changes: Mapping[int, Sequence[Set | Store]]


def _step_of(entry: Block) -> _Step:
    blocks = step_blocks(entry)
    tested = {id(var) for b in blocks if isinstance(b.term, Branch) for var in expr_vars(b.term.cond)}
    changes: dict[int, Sequence[Set | Store]] = {}
    stored: set[Key] = set()
    for block in blocks:
        found: list[Set | Store] = []
        for instr in block.instrs:
            if isinstance(instr, Set):
                if id(instr.var) in tested:
                    found.append(instr)
            elif isinstance(instr, Store):
                found.append(instr)
                stored.update((id(s), instr.loc.field.name) for s in instr.loc.structs)
        changes[id(block)] = found
    return _Step(entry, frozenset(stored), changes)


class Walker:
    """Walks steps of one model; ``locks`` are the fields whose stores take and release a lock.

    A walk is made once for all that it depends on: the step, what is known where it begins, and which of the fields
    that the step stores to are locks.
    """

    def __init__(self, locks: frozenset[Key], cpus: int) -> None:
        self.locks = locks
        self.cpus = cpus
        self.steps: dict[int, _Step] = {}  # by the id of the first block
        self.walks: dict[tuple[int, int, Facts, frozenset[Key]], StepWalk] = {}

    def of(self, locks: frozenset[Key]) -> Walker:
        """A walker with other locks, for the same model: what does not depend on them is not walked again."""
        other = Walker(locks, self.cpus)
        other.steps, other.walks = self.steps, self.walks
        return other

    def walk(self, entry: Block, ways: int, begin: Facts) -> StepWalk:
        """Walk the step that begins at ``entry`` with ``begin`` known; its choose() can go ``ways`` ways."""
        step = self.steps.get(id(entry))
        if step is None:
            step = self.steps[id(entry)] = _step_of(entry)
        locks = self.locks & step.stored
        key = (id(entry), ways, begin, locks)
        walk = self.walks.get(key)
        if walk is None:
            walk = self.walks[key] = _Paths(locks, self.cpus, ways, step.changes).walk(entry, begin)
        return walk


class _Paths:
    """The paths through one step, while they are walked.

    ``known``  id of a block -> what is known where paths begin it, for each path that is told apart;
    ``leads``  id of a block -> ids of the blocks before it on some path;
    ``ends``   ids of the blocks in which the step ends.
    """

    def __init__(
        self, locks: frozenset[Key], cpus: int, ways: int, changes: Mapping[int, Sequence[Set | Store]]
    ) -> None:
        self.locks = locks
        self.cpus = cpus
        self.ways = ways
        self.changes = changes
        self.known: dict[int, list[Facts]] = {}
        self.blocks: dict[int, Block] = {}
        self.leads: dict[int, set[int]] = {}
        self.ends: list[int] = []
        self.after: list[tuple[Point | None, Facts]] = []
        self.stores: list[tuple[Store, Facts]] = []

    def walk(self, entry: Block, begin: Facts) -> StepWalk:
        """Walk them all."""
        queue: list[tuple[Block, Facts, int]] = [(entry, begin, 0)]
        known, leads = self.known, self.leads
        while queue:
            block, facts, came_from = queue.pop()
            ident = id(block)
            seen = known.get(ident)
            if seen is None:
                known[ident], leads[ident] = [facts], {came_from}
                self.blocks[ident] = block
            else:
                leads[ident].add(came_from)
                news = self.news(seen, facts)
                if news is None:
                    continue
                facts = news
            for instr in self.changes[ident]:
                facts = self.set(instr, facts) if isinstance(instr, Set) else self.store(instr, facts)
            term = block.term
            if isinstance(term, Jump):
                queue.append((term.to, facts, ident))
            else:
                queue += self.follow(block, facts)
        through = self.coreachable()
        blocks = tuple(block for ident, block in self.blocks.items() if ident in through)
        return StepWalk(blocks, tuple(self.after), tuple(self.stores))

    def news(self, seen: list[Facts], facts: Facts) -> Facts | None:
        """What a path knows that begins a block, if no path before it knew the same, which are the ``seen``."""
        if facts in seen:
            return None
        if len(seen) < MOST_PATHS:
            seen.append(facts)
            return facts
        # from here on one more path, which knows what all of them know
        facts = functools.reduce(Facts.both, seen[MOST_PATHS - 1 :], facts)
        if facts == seen[-1]:
            return None
        seen[MOST_PATHS - 1 :] = [facts]
        return facts

    def follow(self, block: Block, facts: Facts) -> list[tuple[Block, Facts, int]]:
        """Where a block leads within the step, other than by a jump, and what is known there."""
        match block.term:
            case Branch(cond, yes, no):
                found = bounds_of(cond, facts, self.cpus, self.ways)
                both: list[tuple[Block, Facts, int]] = []
                if found != (0, 0):
                    both.append((yes, learn(cond, True, facts), id(block)))
                if found is None or found[0] <= 0 <= found[1]:
                    both.append((no, learn(cond, False, facts), id(block)))
                return both
            case Await(point):
                self.after.append((point, facts))
                self.ends.append(id(block))
            case End():
                self.after.append((None, facts))
                self.ends.append(id(block))
        return []

    def coreachable(self) -> set[int]:
        """The blocks from which some path reaches an end of the step; the others only find that the CPU waits."""
        through, pending = set[int](), list(self.ends)
        while pending:
            ident = pending.pop()
            if ident and ident not in through:
                through.add(ident)
                pending += self.leads[ident]
        return through

    def set(self, instr: Set, facts: Facts) -> Facts:
        """``local = expr``, of a local that some branch of the step tests."""
        var = id(instr.var)
        found = bounds_of(instr.expr, facts, self.cpus, self.ways)
        numbers = {n for n in facts.numbers if n[0] != var}
        if found is not None and found[0] == found[1]:
            numbers.add((var, found[0]))
        return facts if numbers == facts.numbers else facts._replace(numbers=frozenset(numbers))

    def store(self, instr: Store, facts: Facts) -> Facts:
        """``field = expr``"""
        key = key_of(instr.loc)
        if key is None:
            gone = {(id(s), instr.loc.field.name) for s in instr.loc.structs}
            return facts._replace(zero=facts.zero - gone, some=facts.some - gone)
        if key in self.locks:
            self.stores.append((instr, facts))
            taken, counts = takes(instr)
            held = facts.held | {key} if taken else facts.held - {key}
            maybe = facts.maybe | {key} if taken else facts.maybe - {key}
            some = facts.some | {key} if taken else facts.some - {key}
            zero = facts.zero - {key} if taken or counts else facts.zero | {key}
            return facts._replace(held=held, maybe=maybe, some=some, zero=zero)
        found = bounds_of(instr.expr, facts, self.cpus, self.ways)
        zero, some = facts.zero - {key}, facts.some - {key}
        if found == (0, 0):
            zero |= {key}
        elif found is not None and found[0] >= 1:
            some |= {key}
        return facts._replace(zero=zero, some=some)


def adds(instr: Store) -> int:
    """1 for ``f = f + expr``, -1 for ``f = f - expr``, 0 for any other store."""
    match instr.expr:
        case Bin(op="+" | "-" as op, a=Load(loc=loc)) if same_place(loc, instr.loc):
            return 1 if op == "+" else -1
    return 0


def same_place(a: Loc, b: Loc) -> bool:
    """Whether two places in one instruction are surely the same."""
    if a.field is not b.field or a.own != b.own or len(a.structs) != len(b.structs):
        return False
    if any(x is not y for x, y in zip(a.structs, b.structs, strict=True)):
        return False
    if a.index is None or b.index is None or a.own:
        return a.index is b.index or a.own
    return isinstance(a.index, Local) and isinstance(b.index, Local) and a.index.var is b.index.var


def takes(instr: Store) -> tuple[bool, bool]:
    """Of a store to a lock: whether it takes the lock, and whether the lock counts its holders."""
    sign = adds(instr)
    if sign:
        return sign > 0, True
    return isinstance(instr.expr, Const) and instr.expr.value == 1, False


def like_a_lock(instr: Store) -> bool:
    """Whether a store may take or release a lock: 1, 0, one holder more, one less."""
    if adds(instr):
        amount = instr.expr.b if isinstance(instr.expr, Bin) else None
        return isinstance(amount, Const) and amount.value == 1
    return isinstance(instr.expr, Const) and instr.expr.value in (0, 1)
