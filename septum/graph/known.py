# SPDX-License-Identifier: GPL-2.0-or-later
"""Ghost fields that say what each CPU, and each place that orders anything, comes after.

For each kind of access to a tracked field there is a mask, in each CPU and each place: the CPUs whose last access of
that kind it does *not* come after. An access sets its CPU's bit everywhere else; a release takes from the place's masks
what the CPU comes after, an acquire the other way round; an access to a field requires that nobody's conflicting access
is left in its own CPU's masks. These are the vector clocks of engine/order.py, of which only "known or not" of each
last access is kept, so there are finitely many.
"""

from __future__ import annotations

from collections.abc import Iterator

from septum.graph.ir import Bin, Block, Const, Expr, Graph, Instr, Key, Load, Loc, Local, Me, Set, Store, Var
from septum.graph.track import CONFLICTS, NOWHERE, Access, Kind, Tracker, accesses
from septum.lang.structs import GHOST, Field, Struct, bounded


class Known(Tracker):
    """Masks for some fields; ``told`` are those of places."""

    def __init__(self, graph: Graph, cpus: int, keys: frozenset[Key]) -> None:
        super().__init__(graph, cpus, keys)
        self.full = (1 << cpus) - 1
        written: dict[Key, Struct] = {}
        read: set[Key] = set()
        for a in accesses(self.blocks):
            for key, struct, _ in a.each() if a.orders else ():
                if a.write:
                    written[key] = struct
                else:
                    read.add(key)
        members: dict[str, Field] = {}
        self.masks: dict[tuple[Key, Kind], Field] = {}
        for number, key in enumerate(self.fields):
            for kind in sorted(self.kinds[key]):
                name = f"{'write' if kind[0] else 'read'}{'' if kind[1] else '_marked'}{number}"
                self.masks[key, kind] = members[name] = bounded(0, self.full, kind=GHOST)
        struct_type = type("Known", (Struct,), members)
        self.of_cpus = tuple(struct_type() for _ in range(cpus))
        self.told = {
            key: struct_type() for key in sorted(written, key=lambda k: (written[k].path, k[1])) if key in read
        }
        for number, struct in enumerate((*self.of_cpus, *self.told.values())):
            struct.path = f"known[{number}]"
        self.before: dict[int, set[Key]] = {}  # by a block's id: the places that a step may have released by then
        for blocks in self.steps:
            self.find_before(blocks)
        self.flags = {key: Var("released", NOWHERE) for key in self.told}

    def find_before(self, blocks: list[Block]) -> None:
        """What a step may have released when it reaches each of its blocks, or does there."""
        here = {id(b): {k for a in accesses([b]) if a.orders and a.write for k, _, _ in a.each()} for b in blocks}
        queue = list(blocks)
        for block in blocks:
            self.before.setdefault(id(block), set()).update(here[id(block)] & self.told.keys())
        while queue:
            block = queue.pop()
            for to in block.next_blocks():
                if not self.before[id(block)] <= self.before[id(to)]:
                    self.before[id(to)] |= self.before[id(block)]
                    queue.append(to)

    # -- expressions ------------------------------------------------------------------------------

    def mine(self, mask: Field) -> Loc:
        """A mask of the CPU that takes the step."""
        return Loc(self.of_cpus, Me(), mask, False)

    @staticmethod
    def of(struct: Struct, mask: Field) -> Loc:
        """A mask of one CPU or place."""
        return Loc((struct,), None, mask, False)

    def unless(self, found: Expr | None, mask: Expr) -> Expr:
        """``mask``, or all CPUs if ``found`` is 0."""
        return mask if found is None else Bin("|", mask, Bin("*", Bin("==", found, Const(0)), Const(self.full)))

    # -- what an access does ------------------------------------------------------------------------

    def concerns(self, key: Key) -> bool:
        """Whether a place is written by one and read by another."""
        return key in self.told

    def acquire(self, a: Access, block: Block) -> list[Instr]:
        """Come after what was released to a place; so does what this step has released before."""
        out: list[Instr] = []
        for key, _, found in a.each():
            if key not in self.told:
                continue
            for mask in self.masks.values():
                known = self.unless(found, Load(self.of(self.told[key], mask)))
                out.append(Store(self.mine(mask), Bin("&", Load(self.mine(mask)), known), False, a.site))
                for other in self.in_order(self.before[id(block)] - {key}):
                    place = self.of(self.told[other], mask)
                    others = Bin("|", known, Bin("<<", Const(1), Me()))
                    both = self.unless(Local(self.flags[other]), others)
                    out.append(Store(place, Bin("&", Load(place), both), False, a.site))
        return out

    def in_order(self, keys: set[Key]) -> Iterator[Key]:
        """Places, always in the same order."""
        return (key for key in self.told if key in keys)

    def release(self, a: Access, block: Block) -> list[Instr]:
        """What comes after a place from now on comes after what this CPU has done."""
        out: list[Instr] = []
        for key, _, found in a.each():
            if key not in self.told:
                continue
            for mask in self.masks.values():
                place = self.of(self.told[key], mask)
                known = self.unless(found, Load(self.mine(mask)))
                out.append(Store(place, Bin("&", Load(place), known), False, a.site))
            flag = self.flags[key]
            out.append(Set(flag, Const(1) if found is None else Bin("|", Local(flag), found), a.site))
        return out

    def left(self, key: Key, kind: Kind) -> list[tuple[str, Expr]]:
        """The CPUs whose conflicting accesses this one does not come after."""
        found: Expr | None = None
        for mask in (self.masks[key, other] for other in CONFLICTS[kind] if (key, other) in self.masks):
            load = Load(self.mine(mask))
            found = load if found is None else Bin("|", found, load)
        return [] if found is None else [("race", found)]

    def made(self, a: Access, key: Key, found: Expr | None) -> list[Instr]:
        """Nobody else comes after this access yet."""
        mask, me = self.masks[key, a.kind], Bin("<<", Const(1), Me())
        bit: Expr = me if found is None else Bin("*", me, found)
        out: list[Instr] = []
        for cpu, struct in enumerate(self.of_cpus):
            others: Expr = Bin("&", bit, Const(self.full & ~(1 << cpu)))
            out.append(Store(self.of(struct, mask), Bin("|", Load(self.of(struct, mask)), others), False, a.site))
        for struct in self.told.values():
            out.append(Store(self.of(struct, mask), Bin("|", Load(self.of(struct, mask)), bit), False, a.site))
        return out

    def begin(self, entry: Block, blocks: list[Block]) -> list[Instr]:
        """Nothing is released in this step yet."""
        keys: set[Key] = set()
        for block in blocks:
            keys |= self.before[id(block)]
        return [Set(self.flags[key], Const(0), NOWHERE) for key in self.in_order(keys)]
