# SPDX-License-Identifier: GPL-2.0-or-later
"""Ghost fields that say what each CPU's last step has left unordered: on the very path that it took.

For each CPU and tracked field there are flags for each kind of access: its last step made one, and no release came
after it (``behind``); it made one and a release did (``ahead``). Another CPU's step that conflicts with the first is a
data race; with the second it may be one, which these flags do not tell: a :class:`Require` of kind "unsure" fails.
"""

from __future__ import annotations

from septum.graph.ir import Bin, Block, Const, Expr, Graph, Instr, Key, Load, Loc, Me, Store
from septum.graph.track import CONFLICTS, NOWHERE, Access, Kind, Tracker, accesses
from septum.lang.structs import GHOST, Field, Struct, flag


class Left(Tracker):
    """Flags for some fields.

    ``left_at``: for each step, by the id of its first block, the fields that its CPU's step before may have left.
    """

    def __init__(self, graph: Graph, cpus: int, keys: frozenset[Key], left_at: dict[int, frozenset[Key]]) -> None:
        super().__init__(graph, cpus, keys)
        self.left_at = left_at
        members: dict[str, Field] = {}
        self.behind: dict[tuple[Key, Kind], Field] = {}
        self.ahead: dict[tuple[Key, Kind], Field] = {}
        for number, key in enumerate(self.fields):
            for kind in sorted(self.kinds[key]):
                name = f"{'write' if kind[0] else 'read'}{'' if kind[1] else '_marked'}{number}"
                for flags, prefix in ((self.behind, "behind_"), (self.ahead, "ahead_")):
                    flags[key, kind] = members[prefix + name] = flag(kind=GHOST)
        struct = type("Left", (Struct,), members)
        self.structs = tuple(struct() for _ in range(cpus))
        for cpu, one in enumerate(self.structs):
            one.path = f"left[{cpu}]"
        self.touched: dict[int, set[Key]] = {}  # by a block's id: what steps touch that it is part of
        for blocks in self.steps:
            keys = frozenset(key for a in accesses(blocks) for key, _, _ in a.each() if key in self.kinds)
            for block in blocks:
                self.touched.setdefault(id(block), set()).update(keys)

    def mine(self, of: Field) -> Loc:
        """A flag of the CPU that takes the step."""
        return Loc(self.structs, Me(), of, True)

    def begin(self, entry: Block, blocks: list[Block]) -> list[Instr]:
        """Forget what the step before has left."""
        left = self.left_at.get(id(entry), frozenset())
        return [
            Store(self.mine(of), Const(0), False, NOWHERE)
            for flags in (self.behind, self.ahead)
            for (key, _), of in flags.items()
            if key in left
        ]

    def release(self, a: Access, block: Block) -> list[Instr]:
        """What was accessed up to here is published."""
        out: list[Instr] = []
        for (key, kind), behind in self.behind.items():
            if key in self.touched[id(block)]:
                was, ahead = Load(self.mine(behind)), self.mine(self.ahead[key, kind])
                out.append(Store(ahead, Bin("|", Load(ahead), was), False, a.site))
                out.append(Store(self.mine(behind), Const(0), False, a.site))
        return out

    def left(self, key: Key, kind: Kind) -> list[tuple[str, Expr]]:
        """What other CPUs have left in conflict with an access."""
        out: list[tuple[str, Expr]] = []
        for name, flags in (("race", self.behind), ("unsure", self.ahead)):
            found: Expr | None = None
            for of in (flags[key, other] for other in CONFLICTS[kind] if (key, other) in flags):
                for cpu, struct in enumerate(self.structs):
                    one = Bin("&", Load(Loc((struct,), None, of, False)), Bin("!=", Me(), Const(cpu)))
                    found = one if found is None else Bin("|", found, one)
            if found is not None:
                out.append((name, found))
        return out

    def made(self, a: Access, key: Key, found: Expr | None) -> list[Instr]:
        """Leave a field."""
        place = self.mine(self.behind[key, a.kind])
        return [Store(place, Const(1) if found is None else Bin("|", Load(place), found), False, a.site)]
