# SPDX-License-Identifier: GPL-2.0-or-later
"""TDMRs as the kernel makes them: build_tdx_memlist() to tdmr_populate_rsvd_areas() of arch/x86/virt/vmx/tdx/tdx.c.

Source: that file as of commit 01fb93a363e0 of Linux, which takes holes from memory; holes between CMRs are those of
"Reduce TDMR's reserved areas by using CMRs to find memory holes", v8 8.1/9, 20241205124005.92615-1-kai.huang@intel.com,
not in that tree; the bitmap and the reference counts are those of DP-v6 02/11 and 04/11.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from septum.plan.hostmap import Block, HostMap, Range
from septum.plan.sizes import SZ_1G, SZ_1M, SZ_2M, SZ_4K, align_up

#: what the module says of itself. Source: TDX module 1.5.01, MAX_TDMRS, MAX_RESERVED_PER_TDMR, PAMT_4K_ENTRY_SIZE
MAX_TDMRS, MAX_RESERVED_PER_TDMR, PAMT_ENTRY_SIZE = 64, 16, 16
#: bits of the bitmap for each 4K page. Source: DP-v6 02/11, PAMT_PAGE_BITMAP_ENTRY_BITS
PAMT_PAGE_BITMAP_ENTRY_BITS = 1
#: TDMRs left at which fill_out_tdmrs() warns: TDMR_NR_WARN of tdx.h
TDMR_NR_WARN = 4
#: Dynamic PAMT is enabled up to this many bits of a physical address. Source: DP-v6 10/11
DYNAMIC_PAMT_BITS = 48


@dataclass(frozen=True)
class Tdmr:
    """struct tdmr_info, as far as memory goes: ``base`` and ``size`` in bytes, multiples of 1 GiB.

    ``holes`` are its reserved areas that cover holes; PAMTs take more, see :func:`pamts_within`.
    """

    base: int
    size: int
    holes: tuple[Range, ...] = ()

    @property
    def end(self) -> int:
        """tdmr_end(): the address behind it."""
        return self.base + self.size

    def pamt_size(self) -> int:
        """Bytes of its static PAMT: three arrays, each rounded up to 4K. Source: tdmr_get_pamt_sz()."""
        return sum(align_up(self.size // unit * PAMT_ENTRY_SIZE, SZ_4K) for unit in (SZ_4K, SZ_2M, SZ_1G))

    def dynamic_pamt_size(self) -> int:
        """Bytes of its Dynamic PAMT without pairs: a bitmap in place of the 4K array. Source: DP-v6 02/11."""
        bits = self.size // SZ_4K * PAMT_PAGE_BITMAP_ENTRY_BITS
        arrays = (align_up(self.size // unit * PAMT_ENTRY_SIZE, SZ_4K) for unit in (SZ_2M, SZ_1G))
        return align_up(-(-bits // 8), SZ_4K) + sum(arrays)

    def __str__(self) -> str:
        return str(Range(self.base, self.end))


def build_tdx_memlist(blocks: Sequence[Block]) -> list[Block]:
    """The TDX memory blocks: the kernel's memory without the first 1 MiB. Source: build_tdx_memlist()."""
    first = SZ_1M // SZ_4K
    return [
        Block(max(block.start_pfn, first), block.end_pfn, block.nid)
        for block in blocks
        if max(block.start_pfn, first) < block.end_pfn
    ]


def fill_out_tdmrs(memlist: Sequence[Block]) -> list[Tdmr]:
    """A TDMR for each block that the last one does not cover, 1G aligned; more than the module takes are returned, too.

    Source: fill_out_tdmrs(). TDMRs that touch are not merged, so a block may take one for its rest.
    """
    found: list[Tdmr] = []
    for block in memlist:
        start = block.start_pfn * SZ_4K // SZ_1G * SZ_1G
        end = align_up(block.end_pfn * SZ_4K, SZ_1G)
        if found:
            if end <= found[-1].end:
                continue
            start = max(start, found[-1].end)
        found.append(Tdmr(start, end - start))
    return found


def populate_rsvd_holes(tdmr: Tdmr, memory: Sequence[Range]) -> tuple[Range, ...]:
    """The parts of a TDMR that are not in ``memory`` (ascending), a reserved area each.

    Source: tdmr_populate_rsvd_holes().
    """
    holes = []
    prev_end = tdmr.base
    for start, end in memory:
        if start >= tdmr.end:
            break
        if end < tdmr.base:
            continue
        if start > prev_end:
            holes.append(Range(prev_end, start))
        prev_end = end
    if prev_end < tdmr.end:
        holes.append(Range(prev_end, tdmr.end))
    return tuple(holes)


def reaching_into(tdmr: Tdmr, memory: Sequence[Range]) -> Sequence[Range]:
    """The ranges of ``memory`` (ascending, none overlap) of which a part is in a TDMR."""
    first = bisect_right(memory, tdmr.base, key=lambda found: found.end)
    last = bisect_left(memory, tdmr.end, key=lambda found: found.start)
    return memory[first:last]


def construct_tdmrs(host: HostMap, from_cmrs: bool) -> list[Tdmr]:
    """The TDMRs of a host, with their holes, ``from_cmrs`` or from memory. Source: construct_tdmrs()."""
    memlist = build_tdx_memlist(host.blocks)
    memory = host.cmrs if from_cmrs else [block.range() for block in memlist]
    return [
        Tdmr(tdmr.base, tdmr.size, populate_rsvd_holes(tdmr, reaching_into(tdmr, memory)))
        for tdmr in fill_out_tdmrs(memlist)
    ]


def pamts_within(tdmr: Tdmr, sizes: Sequence[int], memory: Sequence[Range]) -> int:
    """How many of the PAMTs of ``sizes`` bytes (ascending) may lie in a TDMR, so that each takes a reserved area of it.

    alloc_contig_pages() takes contiguous memory of any node, of the TDMR's own first; where is not known before the
    kernel runs. One may lie here if some memory that reaches into the TDMR is large enough.
    """
    largest = max((end - start for start, end in reaching_into(tdmr, memory)), default=0)
    return bisect_right(sizes, largest)


def refcounts_size(max_pfn: int) -> int:
    """Bytes of the table of reference counts: an atomic_t of 4 bytes for every 2M below ``max_pfn``.

    Source: init_pamt_refcounts(), DP-v6 04/11: DIV_ROUND_UP(max_pfn, PTRS_PER_PTE) * sizeof(atomic_t).
    """
    return -(-max_pfn // (SZ_2M // SZ_4K)) * 4
