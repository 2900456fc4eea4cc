# SPDX-License-Identifier: GPL-2.0-or-later
"""A fleet of TDs, and the pairs of PAMT pages that Dynamic PAMT takes for it.

A pair (2 pages, 8 KB) is there for each 2M region of the host in which at least one 4K page is in use by the module: a
guest page that is mapped by 4K, an S-EPT page, or a control page. Guest memory that is mapped by 2M takes none
(HP-v3 17/24, V5 29/45). So what counts is in how many regions the 4K pages lie:

packed    the fewest: guest memory is contiguous in 2M, S-EPT and control pages of all TDs lie side by side;
expected  ``churn`` of the 4K pages lie at random in what is left of the host's memory, the others are packed;
worst     each 4K page in a region of its own, as far as there are regions.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from septum.plan.sizes import PTRS_PER_PTE, SZ_1G, SZ_2M, SZ_4K, PlanError, parse_share, parse_size

#: pages of a pair: 512 entries of 16 bytes. Source: TDX_DPAMT_ENTRY_PAGE_CNT, DP-v6 03/11
PAIR_PAGES = 2
PAIR_SIZE = PAIR_PAGES * SZ_4K
#: TDR, and the TDCX pages of a TDCS: six are needed, nine are the most. Source: TDX module 1.5.01
TD_PAGES = 1 + 9
#: TDVPR and TDCX of a vCPU. Source: TDX module 1.5.01, six TDVPS pages
VCPU_PAGES = 6
#: KeyIDs that the module knows at most, one of them its own
MOST_TDS = 2047
MOST_VCPUS = 0xFFFF

_HEAD = re.compile(r"(?:(\d{1,6})x)?([^,=]+)", re.A)


@dataclass(frozen=True)
class Tds:
    """``count`` TDs of ``memory`` bytes and ``vcpus`` vCPUs each.

    ``huge``  share 0..1 of the 2M regions of their memory that are mapped by 2M;
    ``churn`` share 0..1 of their 4K pages that lie at random places in the host's memory.
    """

    count: int
    memory: int
    huge: Fraction = Fraction(0)
    churn: Fraction = Fraction(0)
    vcpus: int = 1

    def huge_pages(self) -> int:
        """2M leaves of one TD; a last part of less than 2M is mapped by 4K."""
        return math.floor(self.memory // SZ_2M * self.huge)

    def small_pages(self) -> int:
        """4K leaves of one TD."""
        return self.memory // SZ_4K - self.huge_pages() * PTRS_PER_PTE

    def sept_pages(self) -> int:
        """S-EPT pages of one TD, if its memory begins at 0 and has no holes; the root is one of the TDCX pages."""
        tables = -(-self.small_pages() // PTRS_PER_PTE)
        return tables + sum(-(-self.memory // unit) for unit in (SZ_1G, SZ_1G * PTRS_PER_PTE))

    def control_pages(self) -> int:
        """TDR, TDCS and the vCPUs' pages of one TD."""
        return TD_PAGES + VCPU_PAGES * self.vcpus


def parse_tds(text: str) -> Tds:
    """TDs from '4x64G,2m=90%,churn=10%,vcpus=16'. Raises PlanError."""
    head, *rest = [part.strip() for part in text.split(",")]
    found = _HEAD.fullmatch(head)
    if found is None:
        raise PlanError(f"--td '{text}': '{head}' is not COUNTxMEMORY, such as 4x64G")
    count = int(found[1] or 1)
    if not 1 <= count <= MOST_TDS:
        raise PlanError(f"--td '{text}': {count} TDs; a host has KeyIDs for 1 to {MOST_TDS}")
    try:
        return _with(Tds(count, parse_size(found[2])), rest)
    except PlanError as error:
        raise PlanError(f"--td '{text}': {error}") from None


def _with(tds: Tds, words: Sequence[str]) -> Tds:
    for word in words:
        name, _, value = word.partition("=")
        if name == "2m":
            tds = replace(tds, huge=parse_share(value))
        elif name == "churn":
            tds = replace(tds, churn=parse_share(value))
        elif name == "vcpus":
            if not re.fullmatch(r"\d{1,5}", value, re.A) or not 1 <= int(value) <= MOST_VCPUS:
                raise PlanError(f"'{value}' is not a number of vCPUs from 1 to {MOST_VCPUS}")
            tds = replace(tds, vcpus=int(value))
        else:
            raise PlanError(f"'{word}' is not 2m=SHARE, churn=SHARE or vcpus=N")
    return tds


class Pairs(NamedTuple):
    """Pairs that a fleet takes: the fewest, as many as its churn lets expect, the most. See the file's docstring."""

    packed: int
    expected: int
    worst: int


@dataclass(frozen=True)
class Needs:
    """What a fleet uses: pages of its memory by size of their mapping, and what maps and runs them.

    ``huge`` 2M leaves, ``small`` 4K leaves, ``sept`` and ``control`` pages; ``pairs`` of the host that it runs on.
    """

    tds: int
    huge: int
    small: int
    sept: int
    control: int
    pairs: Pairs

    def used(self) -> int:
        """4K pages that the module has in use: each needs the pair of its region."""
        return self.small + self.sept + self.control

    def memory(self) -> int:
        """Bytes of guest memory, S-EPT and control pages, pairs not counted."""
        return self.huge * SZ_2M + self.used() * SZ_4K


def needs_of(fleet: Sequence[Tds], regions: int) -> Needs:
    """What a fleet needs on a host whose memory lies in ``regions`` regions of 2M."""
    huge = sum(tds.count * tds.huge_pages() for tds in fleet)
    small = sum(tds.count * tds.small_pages() for tds in fleet)
    sept = sum(tds.count * tds.sept_pages() for tds in fleet)
    control = sum(tds.count * tds.control_pages() for tds in fleet)
    pairs = pairs_of(fleet, max(0, regions - huge))
    return Needs(sum(tds.count for tds in fleet), huge, small, sept, control, pairs)


def pairs_of(fleet: Sequence[Tds], regions: int) -> Pairs:
    """The pairs of a fleet on a host with ``regions`` regions that no 2M leaf has."""
    packed = dense = scattered = used = 0
    lone = lone_dense = 0  # S-EPT and control pages, which TDs may share a region for
    for tds in fleet:
        small, rest = tds.small_pages(), tds.sept_pages() + tds.control_pages()
        moved, rest_moved = round(small * tds.churn), round(rest * tds.churn)
        packed += tds.count * -(-small // PTRS_PER_PTE)
        dense += tds.count * -(-(small - moved) // PTRS_PER_PTE)
        lone += tds.count * rest
        lone_dense += tds.count * (rest - rest_moved)
        scattered += tds.count * (moved + rest_moved)
        used += tds.count * (small + rest)
    packed += -(-lone // PTRS_PER_PTE)
    dense += -(-lone_dense // PTRS_PER_PTE)
    worst = max(packed, min(used, regions))
    expected = dense + math.ceil(regions_hit(scattered, max(0, regions - dense)))
    return Pairs(packed, min(max(packed, expected), worst), worst)


def regions_hit(pages: int, regions: int) -> float:
    """How many of ``regions`` regions of 512 pages have one of ``pages`` pages drawn at random, on average.

    A region is missed with the probability C(n - 512, pages) / C(n, pages), n all pages.
    """
    every = regions * PTRS_PER_PTE
    if pages + PTRS_PER_PTE > every:
        return float(min(regions, pages))
    missed = math.fsum(math.log1p(-pages / (every - i)) for i in range(PTRS_PER_PTE))
    return regions * -math.expm1(missed)
