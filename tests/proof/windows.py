# SPDX-License-Identifier: GPL-2.0-or-later
"""Proofs for any number of splits held against searches: states of CPUs with some pages, as a window shows them; and
designs that go wrong at the third page of a CPU.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest

from septum.designs import v5
from septum.kernel.errno import ENOMEM
from septum.kernel.pages import alloc_page
from septum.kvm import tdp_mmu
from septum.kvm.kvm_host import Kvm, Mirror, TdpIter
from septum.kvm.tdp_iter import tdp_iter_restart
from septum.lang import PerCpu, Struct, bounded, me, step
from septum.lang.patches import original
from septum.proof.numbers import HIGH, MIDDLE, N_CLASS, TAG, grown, tag_of
from septum.proof.parts import Parts
from septum.proof.prove import Prover
from septum.proof.stepper import Block
from septum.proof.steps import Program
from septum.proof.views import Views
from septum.proof.window import END, FAR, Window, is_end
from tests.proof.reaching import Build, states

surely = Parts.surely
PAGE = re.compile(r"(.*\b(?:sptes|sept|regions|pamt_refcounts))\[(\d+)\](.*)")


class Seen:
    """How the blocks of a CPU with ``splits`` pages look through a window."""

    def __init__(self, exact: Program, window: Window, splits: int) -> None:
        self.exact, self.window, self.splits = exact, window, splits
        places: dict[str, dict[int, int]] = {}
        for n, (struct, field) in enumerate(exact.own.values()):
            match = PAGE.match(f"{struct.path}.{field.name}")
            name, page = (f"{match[1]}[]{match[3]}", int(match[2])) if match else (f"{struct.path}.{field.name}", -1)
            places.setdefault(name, {})[page] = n
        self.where: list[tuple[dict[int, int], int]] = []  # for each own field of the window: where, and of which page
        for struct, field in list(window.program.own.values())[:-1]:
            match = PAGE.match(f"{struct.path}.{field.name}")
            name, page = (f"{match[1]}[]{match[3]}", int(match[2])) if match else (f"{struct.path}.{field.name}", -1)
            self.where.append((places[name], page))
        self.first = [int(getattr(s, f.name)) for s, f in window.program.own.values()]

    def same(self, number: int) -> int:
        """The number of all pages, in a model with as many pages as the window shows."""
        if tag_of(number) != N_CLASS:
            return number
        times, plus = divmod(number - N_CLASS * TAG + MIDDLE, HIGH)
        return grown(times * self.window.width // self.splits, plus - MIDDLE)

    def blocks(self, block: Block) -> Iterator[Block]:
        """All that a window can show of a block."""
        pc, own, local = block
        live = self.window.numbers(pc)
        pair = self.window.pair
        kept = [
            END * t + x - t * self.splits if var in pair.end_vars else self.same(x)
            for x, var in zip(local, self.window.program.base.live[pc], strict=True)
            for t in (pair.of_var(var),)
        ]
        for behind in range(self.splits):
            mine = []
            for n, (where, page) in enumerate(self.where):
                if page < 0:
                    mine.append(own[where[-1]])
                else:
                    mine.append(self.same(own[where[page + behind]]) if page + behind in where else self.first[n])
            moved = list(kept)
            for values, places in ((mine, live.own), (moved, live.local)):
                for n, times in places:
                    for _ in range(behind):
                        if not is_end(values[n]):
                            values[n] = values[n] - times if values[n] >= 0 else FAR
            left = self.splits - behind
            for ends in [2 * left + 1, *range(2, 2 * left + 1, 2)]:
                yield pc, (*mine, ends), tuple(moved)


def exactly(build: Build) -> Prover:
    """The model with its own number of splits, as the window's steps see it."""
    with pytest.MonkeyPatch.context() as patch:  # the only page of a CPU is one of several to the proof
        patch.setattr(Parts, "surely", lambda parts, loc: surely(parts, loc) and not PAGE.match(loc.structs[0].path))
        return Prover(build)


def missing(prover: Prover, views: Views, exact: Prover, splits: int, cpus: int, most: int) -> tuple[int, int]:
    """How many pairs of CPUs with ``splits`` pages each are not among the views: (pairs, those that are not)."""
    window = prover.program.window
    assert window is not None
    assert len(exact.program.shared) == len(prover.program.shared)
    real = prover.arithmetic.counters
    exact.arithmetic.counters = real
    stepper = views.stepper
    seen = Seen(exact.program, window, splits)
    pairs = lost = 0
    for state, blocks in states(exact, cpus, most):
        g = tuple(seen.same(x) for x in state)
        prover.arithmetic.counters = real
        for a, b in itertools.combinations(blocks, 2):
            pairs += 1
            lost += not any(known(views, stepper, g, one, two) for one in seen.blocks(a) for two in seen.blocks(b))
    return pairs, lost


def known(views: Views, stepper: object, g: tuple[int, ...], one: Block, two: Block) -> bool:
    """Whether a pair is among the views."""
    s = views.stepper
    s.before = g
    rest = [*one[1], *one[2], *two[1], *two[2]]
    normal, _ = s.normal(list(g), rest, {})
    n, m, k = len(one[1]), len(one[1]) + len(one[2]), len(one[1]) + len(one[2]) + len(two[1])
    first = views.block_numbers.get((one[0], tuple(rest[:n]), tuple(rest[n:m])))
    second = views.block_numbers.get((two[0], tuple(rest[m:k]), tuple(rest[k:])))
    number = views.g_numbers.get(normal)
    return None not in (number, first, second) and bool(views.rows[number or 0].get(first or 0, 0) >> (second or 0) & 1)


# -- designs that go wrong at the third page --------------------------------------------------------------


class Done(Struct):
    """What a CPU has done: how many pages it has split, 2 for more."""

    splits: int = bounded(0, 2)


class Counting(v5.Design):
    """As v5, and each CPU counts what it has split."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.done = PerCpu(Done() for _ in self.cpus.tasks)

    def count(self) -> bool:
        """One more. Whether this is the third, or a later one."""
        if self.done[me()].splits == 2:
            return True
        self.done[me()].splits += 1
        return False


split_one = original(tdp_mmu.tdp_mmu_split_huge_page)


class Counts(Counting):
    """Nothing is wrong with it."""

    async def topup_split_cache(self) -> int:
        """Count."""
        self.count()
        return await super().topup_split_cache()


class NoTopup(Counting):
    """The third time nothing is allocated."""

    async def topup_split_cache(self) -> int:
        """Not for the third."""
        if self.count():
            return 0
        return await super().topup_split_cache()


class Leaks(Counting):
    """The third time a page is allocated, and forgotten."""

    async def topup_split_cache(self) -> int:
        """One more for the third."""
        if self.count() and not await alloc_page(self.host.pages):
            return -ENOMEM
        return await super().topup_split_cache()


async def tdp_mmu_split_huge_page(kvm: Kvm, tdx: Counting, it: TdpIter, sp: int, shared: bool) -> int:
    """With the third page, the one before it becomes huge again."""
    if tdx.count():
        kvm.sptes[it.page - 1].state = Mirror.HUGE
    return await split_one(kvm, tdx, it, sp, shared)  # type: ignore[no-any-return]


class GoesBack(Counting):
    """A page behind the walk is changed."""

    replaces = (tdp_mmu_split_huge_page,)


THIRD = (NoTopup, Leaks, GoesBack)


async def tdp_iter_next(it: TdpIter, kvm: Kvm, end: int) -> None:
    """As it is, but a page becomes huge again when the walk leaves it for another one."""
    if it.yielded:
        await tdp_iter_restart(it, kvm)
        return
    it.next_last_level_page = it.page + 1
    if it.next_last_level_page >= end:
        it.valid = 0
        return
    kvm.sptes[it.page].state = Mirror.HUGE
    it.page = it.next_last_level_page
    await step()
    it.old_spte = kvm.sptes[it.page].state


class Undoes(v5.Design):
    """Each page but the last of a CPU is huge in the end. No step fails."""

    replaces = (tdp_iter_next,)
