# SPDX-License-Identifier: GPL-2.0-or-later
"""Models whose CPUs run several programs: any number of CPUs of each *role*, or exactly one.

A block of a CPU belongs to the role whose program its program counter is in; that of a CPU whose program is over says
so (its locals are the number of the role). So pairs of blocks are of any two roles, and the steps of all programs are
those of "CPU 0": what belongs to a CPU is found by me() alone, whatever it runs. How many CPUs a role has is a quantity
like those of quantities.py, with weight 1 for each block of the role: it is 1, or at least 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from septum.graph.ir import Await, Block, step_blocks
from septum.lang.model import Model, Role
from septum.proof.family import SIZES, Family, Member, Pair, Refused, lowered, refuse
from septum.proof.larger import MORE_BY

Counts = tuple[int, ...]
Build = Callable[[Counts], Model]


def counts_of(roles: Sequence[Role], *more: int) -> Counts:
    """One CPU of each role, or two of one that is alone, and one more for each time that a role is in ``more``."""
    return tuple(1 + (len(roles) == 1) + more.count(number) for number in range(len(roles)))


def few(roles: Sequence[Role]) -> list[Counts]:
    """Small numbers of CPUs: one of each role, two of one, two of all that may have several."""
    many = [n for n, role in enumerate(roles) if role.many]
    return list(dict.fromkeys([counts_of(roles), *(counts_of(roles, n) for n in many), counts_of(roles, *many)]))


def member(build: Build, roles: Sequence[Role], counts: Counts) -> Member:
    """Lower the model for some number of CPUs of each role, those of the first role first. Raises Refused."""
    model = build(counts)
    programs = list(dict.fromkeys(p for p in model.programs))
    if len(programs) != len(roles):
        raise Refused(f"the CPUs run {len(programs)} different programs, and there are {len(roles)} roles")
    wanted = [program for program, count in zip(programs, counts, strict=True) for _ in range(count)]
    if model.programs != wanted:
        raise Refused("the scenario says itself how many CPUs there are")
    return lowered(model)


class Roles(Family):
    """A model with several programs, whose code is the same for any number of CPUs of each role. Raises Refused.

    It is lowered for one CPU of each role and two of the last that may have many, for one more of each, and, if there
    are several such roles, for one of the last and two of the first. So what is the same is the same for one CPU of a
    role and for two; one of each is what a search is for. What grows must grow with the number of all CPUs: as much
    with each role.
    """

    def __init__(self, build: Build, roles: Sequence[Role]) -> None:
        self.roles = tuple(roles)
        many = [n for n, role in enumerate(roles) if role.many]
        if not many:
            raise Refused("no role may have any number of CPUs")
        first, last = many[0], many[-1]
        base = member(build, roles, counts_of(roles, last))
        raised = {n: member(build, roles, counts_of(roles, last, n)) for n in many}
        for number in many:
            self.same_built(base.model, raised[number].model, self._with_more(build, number, last), MORE_BY[1:])
        self.take([base, raised[first]])
        for number in many[1:]:
            pair = Pair(base, raised[number])
            if growth(pair) != growth(self.pair):
                one, two = roles[first].name, roles[number].name
                raise Refused(f"what grows with {one} does not grow as much with {two}")
            self.others.append(pair)
        if first != last:
            self.same_growth(self.pair, Pair(member(build, roles, counts_of(roles, first)), raised[first]))

    def _with_more(self, build: Build, number: int, last: int) -> Callable[[int], Model]:
        """The model with so many CPUs of a role more than the base has."""
        return lambda more: build(counts_of(self.roles, last, *[number] * more))


def family_of(
    build: Callable[[Any], Model],
    roles: Sequence[Role],
    sizes: Sequence[int] = SIZES,
    members: list[Member] | None = None,
) -> Family:
    """What a proof is about: ``build`` takes a number of CPUs, or one for each of some roles. Raises Refused.

    ``members``  those of ``sizes``, if they are lowered already.
    """
    if not roles:
        return Family(build, sizes, members)
    return Roles(build, roles) if len(roles) > 1 else Family(lambda cpus: build((cpus,)), sizes)


def growth(pair: Pair) -> tuple[object, ...]:
    """What grows from one member to another, and how much."""
    bounds = {}
    for key, (struct, field) in pair.growing.items():
        other = pair.structs[id(struct)]
        bounds[key] = type(other).fields()[field.name].hi(other)
    tables = {ident: other.values for ident, (_, other) in pair.tables.items()}
    return {ident: by for ident, by in pair.consts.items() if by}, pair.arrays, bounds, tables


def role_of_points(member: Member) -> dict[int, int]:
    """Program counter -> number of the role whose program it is in. Raises Refused if it is in several."""
    found: dict[int, int] = {}
    for role, start in enumerate(member.starts):
        pending: list[Block] = [start]
        while pending:
            for block in step_blocks(pending.pop()):
                if isinstance(block.term, Await) and found.setdefault(block.term.point.number, -1) != role:
                    point = block.term.point
                    if found[point.number] != -1:
                        refuse("two programs wait at one place", point.stack[-1] if point.stack else None)
                    found[point.number] = role
                    pending.append(point.entry)
    return found
