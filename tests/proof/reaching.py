# SPDX-License-Identifier: GPL-2.0-or-later
"""Proofs held against searches: every state of a few CPUs, as the proof would see it; and mutants of lowered code."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from septum.graph.ir import Branch, Const, Graph, Instr, Jump, Store, all_steps, step_blocks
from septum.lang.model import Model
from septum.lang.structs import SYNC
from septum.proof.numbers import HIGH, MIDDLE, TAG
from septum.proof.prove import Prover
from septum.proof.stepper import Failed, Stepper
from septum.proof.views import Views, bits

Build = Callable[[int], Model]
State = tuple[tuple[int, ...], tuple[Any, ...]]
FAR = 1 << 20  # no counter of a few CPUs gets here


def states(prover: Prover, cpus: int | Sequence[int], most: int) -> Iterator[State]:
    """At most ``most`` states of some CPUs, breadth first, with the counters' tags; not beyond what fails.

    ``cpus``  how many, or how many of each role.
    """
    real = prover.arithmetic.counters
    prover.arithmetic.counters = {n: c._replace(most=FAR) for n, c in real.items()}
    try:
        stepper = Stepper(prover.program, prover.arithmetic, (), frozenset(real))
        g, before = stepper.first()
        starts: list[Any] = []
        for block, count in zip(before, (cpus,) if isinstance(cpus, int) else cpus, strict=True):
            starts += [stepper.step(g, block)[0][0].block] * count
        first = (g, tuple(sorted(starts)))
        seen, queue = {first}, deque([first])
        while queue:
            state = queue.popleft()
            yield state
            prover.arithmetic.counters = {n: c._replace(most=FAR) for n, c in real.items()}
            for cpu, block in enumerate(state[1]):
                if block[0] == 0 or block in state[1][:cpu]:
                    continue
                try:
                    results = stepper.step(state[0], block)[0]
                except Failed:
                    continue
                for r in results:
                    others = [stepper.shifted(b, r.shift) for b in state[1]]
                    blocks = tuple(sorted((*others[:cpu], r.block, *others[cpu + 1 :])))
                    after = (r.g, blocks)
                    if after not in seen and len(seen) < most:
                        seen.add(after)
                        queue.append(after)
    finally:
        prover.arithmetic.counters = real


def missing(prover: Prover, views: Views, cpus: int | Sequence[int], most: int) -> tuple[int, int]:
    """How many pairs of how many states are not among the views."""
    real = prover.arithmetic.counters
    stepper = views.stepper
    pairs = lost = 0
    for g, blocks in states(prover, cpus, most):
        prover.arithmetic.counters = real
        for i, a in enumerate(blocks):
            for b in blocks[i + 1 :]:
                pairs += 1
                stepper.before = g
                rest = [*a[1], *a[2], *b[1], *b[2]]
                normal, _ = stepper.normal(list(g), rest, {})
                mine, theirs = rest[: len(a[1]) + len(a[2])], rest[len(a[1]) + len(a[2]) :]
                stepper.normal_own(mine)
                stepper.normal_own(theirs)
                rest = mine + theirs
                n, m, k = len(a[1]), len(a[1]) + len(a[2]), len(a[1]) + len(a[2]) + len(b[1])
                one = (a[0], tuple(rest[:n]), tuple(rest[n:m]))
                two = (b[0], tuple(rest[m:k]), tuple(rest[k:]))
                g_number = views.g_numbers.get(normal)
                first, second = views.block_numbers.get(one), views.block_numbers.get(two)
                known = g_number is not None and first is not None and second is not None
                lost += not (known and views.rows[g_number or 0].get(first or 0, 0) >> (second or 0) & 1)
    return pairs, lost


def abstract(views: Views) -> frozenset[tuple[Any, ...]]:
    """The set of views, in a form in which those of several proofs can be compared."""
    pairs: set[tuple[Any, ...]] = set()
    for n, rows in enumerate(views.rows):
        for b, row in rows.items():
            pairs |= {(views.gs[n], views.blocks[b], views.blocks[c]) for c in bits(row)}
    return frozenset(pairs)


# -- mutants ------------------------------------------------------------------------------------------


def mutate(graph: Graph, seed: int) -> str:
    """Change one place of the lowered code; the same one in every graph of a model. Returns what was done."""
    dice = random.Random(seed)
    checks = {id(block) for _, block in graph.invariants}
    # a block that is in several steps is there as often, and so is changed more often
    blocks = [b for entry, _ in all_steps(graph) if id(entry) not in checks for b in step_blocks(entry)]
    stores = [
        (b, n) for b in blocks for n, i in enumerate(b.instrs) if isinstance(i, Store) and i.loc.field.kind != "ghost"
    ]
    branches = [b for b in blocks if isinstance(b.term, Branch)]
    kind = dice.choice(["delete", "double", "change", "drop", "force", "swap"])
    if kind in ("delete", "double", "change", "drop"):
        if kind == "drop":  # a lock is not taken, or not released
            locks = {(id(b), n) for b in blocks for n, i in enumerate(b.instrs) if is_lock(i)}
            stores = [(b, n) for b, n in stores if (id(b), n) in locks] or stores
        block, at = stores[dice.randrange(len(stores))]
        instr = block.instrs[at]
        assert isinstance(instr, Store)
        if kind in ("delete", "drop"):
            del block.instrs[at]
        elif kind == "double":
            block.instrs.insert(at, instr)
        else:
            value = dice.choice([0, 1, 2])
            block.instrs[at] = instr._replace(expr=Const(value))
        return f"{kind} the store to {instr.loc.field.name} at {instr.site.file}:{instr.site.line}"
    block = branches[dice.randrange(len(branches))]
    term = block.term
    assert isinstance(term, Branch)
    if kind == "swap":
        block.term = Branch(term.cond, term.no, term.yes)
    else:
        block.term = Jump(dice.choice([term.yes, term.no]))
    return f"{kind} a branch after {block.instrs[-1].site if block.instrs else '?'}"


def is_lock(instr: Instr) -> bool:
    """Whether an instruction stores to what orders CPUs."""
    return isinstance(instr, Store) and instr.loc.field.kind == SYNC


def plain(value: int, cpus: int) -> int:
    """A number without its tag, for some CPUs."""
    if value < TAG >> 1:
        return value
    rest = value - TAG
    times = (rest + MIDDLE) // HIGH
    return times * cpus + rest - times * HIGH
