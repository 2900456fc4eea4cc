# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory maps of hosts, read from dmesg or /proc/iomem: CMRs, RAM, and what the kernel said about its PAMT.

Read are lines of these forms, behind any prefix (times, log levels); all other lines are passed over:

    virt/tdx: CMR: [0x100000, 0x77800000)                                  end not included
    virt/tdx: 8396820 KB allocated for PAMT
    BIOS-e820: [mem 0x0000000000100000-0x000000005d168fff] usable          end included
    e820: update [mem 0x00000000-0x00000fff] usable ==> reserved
      node   0: [mem 0x0000000000001000-0x000000000009ffff]                "Early memory node ranges"
    00100000-5d168fff : System RAM                                         /proc/iomem, read as root
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from septum.plan.sizes import MAX_PHYS_BITS, SZ_1M, SZ_4K, PlanError

#: a dmesg is a few MB at most; more than this is some other file
LARGEST_FILE = 16 * SZ_1M
#: printk() cuts lines at 1 KB or so; behind it are expressions that take longer the longer a line is
LONGEST_LINE = 4096
#: the kernel keeps at most 128 + 3 * MAX_NUMNODES entries of a map
MOST_RANGES = 4096
#: lines with one of the words that are looked for
MOST_LINES = 1 << 16
#: CMRs that a platform has at most. Source: TDX module 1.5.01, constants
MOST_CMRS = 32
#: what a map without addresses is
UNREADABLE = "all its addresses are 0, as /proc/iomem shows them to users; read it as root"


class Range(NamedTuple):
    """Physical addresses ``start`` to ``end`` in bytes, ``end`` not included."""

    start: int
    end: int

    def __str__(self) -> str:
        return f"[{self.start:#x}, {self.end:#x})"


class Block(NamedTuple):
    """struct tdx_memblock: pages ``start_pfn`` to ``end_pfn`` (not included) of node ``nid``, -1 if it is not known."""

    start_pfn: int
    end_pfn: int
    nid: int = -1

    def range(self) -> Range:
        """The addresses of its pages."""
        return Range(self.start_pfn * SZ_4K, self.end_pfn * SZ_4K)


@dataclass(frozen=True)
class HostMap:
    """What is known of a host's memory.

    ``cmrs``      convertible memory regions, in ascending order, () if not known;
    ``blocks``    the kernel's memory regions, as for_each_mem_pfn_range() gives them, in ascending order;
    ``origin``    where ``blocks`` are from, for people;
    ``exact``     ``blocks`` are the kernel's own list, with its nodes;
    ``has_map``   ``blocks`` are from a memory map, not from CMRs alone;
    ``max_pfn``   the page behind the last one;
    ``printed``   KB allocated for PAMT as the kernel printed it, None if it did not;
    ``notes``     what was assumed about the map, a sentence each.
    """

    cmrs: tuple[Range, ...]
    blocks: tuple[Block, ...]
    origin: str
    exact: bool
    has_map: bool
    max_pfn: int
    printed: int | None = None
    notes: tuple[str, ...] = ()


# -- lines ---------------------------------------------------------------------------------

_HEX = r"0x([0-9a-f]{1,16})"
_MEM = rf"\[mem {_HEX}-{_HEX}\]"
# What a line begins with, and all of it. They begin with letters, which re finds fast; \b before them it does not.
_CMR_AT = re.compile(r"CMR:? {0,8}\[")
_CMR = re.compile(rf"CMR:? {{0,8}}\[{_HEX}, {{0,8}}{_HEX}\)")
#: who gave an e820 map: a map that the user gave takes the firmware's place
_E820_AT = {"user": "user: [", "BIOS-e820": "BIOS-e820: ["}
_E820 = re.compile(rf": {_MEM} (\w.*)")
_UPDATE_AT = re.compile(r"e820: (?:update|remove) \[")
_UPDATE = re.compile(rf"e820: (?:update {_MEM} usable ==> \w.*|remove {_MEM} usable)")
_NODE_AT = re.compile(r"node {1,8}\d+: \[mem")
_NODE = re.compile(rf"node {{1,8}}(\d{{1,4}}): {_MEM}")
_IOMEM_END = " : System RAM"
_IOMEM = re.compile(r"([0-9a-f]{1,16})-([0-9a-f]{1,16}) : System RAM\s*")
_PAMT_AT = "KB allocated for PAMT"
_PAMT = re.compile(r"\b(\d{1,15}) KB allocated for PAMT")
#: one of these is in every line that is read
_WORDS = re.compile(r"CMR|\[mem|System RAM|allocated for PAMT|last_pfn")
_LAST_PFN = re.compile(r"last_pfn = 0x([0-9a-f]{1,13}) max_arch_pfn")


@dataclass
class _Lines:
    """What lines have said so far; ``e820`` by the word before the range, ``e820_top`` the end of its last entry."""

    name: str
    cmrs: list[Range] = field(default_factory=list)
    e820: dict[str, list[Range]] = field(default_factory=dict)
    e820_top: int = 0
    taken: list[Range] = field(default_factory=list)
    nodes: list[Block] = field(default_factory=list)
    iomem: list[Range] = field(default_factory=list)
    hidden: int = 0
    last_pfn: int = 0
    printed: int | None = None

    def wrong(self, number: int, what: str) -> PlanError:
        """An error at a line."""
        return PlanError(f"{self.name}:{number}: {what}")

    def span(self, number: int, start: str, end: str, included: bool) -> Range:
        """A range from two hexadecimal numbers; ``included``: the end is the last byte. Raises PlanError."""
        found = Range(int(start, 16), int(end, 16) + included)
        if found.end > 1 << MAX_PHYS_BITS:
            raise self.wrong(number, f"{found}: beyond the {MAX_PHYS_BITS} bits of a physical address")
        if found.start >= found.end:
            raise self.wrong(number, f"{found}: ends before it begins; is the line cut or mistyped?")
        return found

    def add(self, number: int, line: str) -> None:
        """Read one line. Raises PlanError for one that begins like one of those above and is none."""
        e820 = {kind: line.count(head) for kind, head in _E820_AT.items()}
        if sum(e820.values()) + len(_CMR_AT.findall(line)) + len(_NODE_AT.findall(line)) > 1:
            raise self.wrong(number, "two ranges in one line; were lines joined?")
        if _CMR_AT.search(line):
            self.add_cmr(number, line)
        elif sum(e820.values()):
            self.add_e820(number, line, max(e820, key=lambda kind: e820[kind]))
        elif _UPDATE_AT.search(line):
            self.add_update(number, line)
        elif _NODE_AT.search(line):
            self.add_node(number, line)
        elif line.rstrip().endswith(_IOMEM_END) and not line[0].isspace():
            self.add_iomem(number, line)
        elif _PAMT_AT in line:
            number_kb = _PAMT.search(line)
            if number_kb is None:
                raise self.wrong(number, "no number of KB allocated for PAMT; is the line cut or mistyped?")
            self.printed = int(number_kb[1])
        elif last := _LAST_PFN.search(line):
            self.last_pfn = max(self.last_pfn, int(last[1], 16))

    def add_cmr(self, number: int, line: str) -> None:
        found = _CMR.search(line)
        if found is None:
            raise self.wrong(number, "no CMR: [0x..., 0x...); is the line cut or mistyped?")
        if int(found[2], 16) == int(found[1], 16):
            return  # the module may report null CMRs behind the last one
        cmr = self.span(number, found[1], found[2], False)
        if cmr.start % SZ_4K or cmr.end % SZ_4K:
            raise self.wrong(number, f"CMR {cmr}: not aligned to 4K; is the line cut or mistyped?")
        self.cmrs.append(cmr)

    def add_e820(self, number: int, line: str, kind: str) -> None:
        found = _E820.search(line)
        if found is None:
            raise self.wrong(number, "no [mem 0x...-0x...] and type of an e820 entry; is the line cut or mistyped?")
        entry = self.span(number, found[1], found[2], True)
        self.e820_top = max(self.e820_top, entry.end)
        entries = self.e820.setdefault(kind, [])
        if found[3].strip() == "usable":
            entries.append(entry)

    def add_update(self, number: int, line: str) -> None:
        found = _UPDATE.search(line)
        if found is not None:
            start, end = [digits for digits in found.groups() if digits]
            self.taken.append(self.span(number, start, end, True))
        elif "usable" in line:
            raise self.wrong(number, "no [mem 0x...-0x...] of an e820 update; is the line cut or mistyped?")

    def add_node(self, number: int, line: str) -> None:
        found = _NODE.search(line)
        if found is None:
            raise self.wrong(number, "no [mem 0x...-0x...] of a node; is the line cut or mistyped?")
        start, end = self.span(number, found[2], found[3], True)
        self.nodes.append(Block(-(-start // SZ_4K), end // SZ_4K, int(found[1])))

    def add_iomem(self, number: int, line: str) -> None:
        found = _IOMEM.fullmatch(line)
        if found is None:
            raise self.wrong(number, "no START-END in hexadecimal before System RAM; is the line cut or mistyped?")
        if int(found[1], 16) == int(found[2], 16) == 0:
            self.hidden += 1
            return
        self.iomem.append(self.span(number, found[1], found[2], True))

    def count(self) -> int:
        """Ranges so far."""
        e820 = sum(map(len, self.e820.values()))
        return len(self.cmrs) + e820 + len(self.taken) + len(self.nodes) + len(self.iomem)


def read_map(path: str) -> HostMap:
    """The map in a file, or on stdin for '-'. Raises PlanError."""
    if path == "-":
        return parse_map(_bounded(sys.stdin.buffer.read(LARGEST_FILE + 1), "stdin"), "stdin")
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise PlanError(f"{path}: {error.strerror}; give a dmesg, or /proc/iomem read as root") from None
    except ValueError as error:  # a NUL in the path
        raise PlanError(f"{path}: {error}") from None
    return parse_map(_bounded(data, path), path)


def _bounded(data: bytes, name: str) -> str:
    """A file as text. Raises PlanError if it is too large to be a dmesg."""
    if len(data) > LARGEST_FILE:
        raise PlanError(f"{name}: larger than {LARGEST_FILE // SZ_1M} MiB; give the lines of its memory map alone")
    return data.decode("utf-8", "replace")


def parse_map(text: str, name: str) -> HostMap:
    """The map in a text that is called ``name`` in errors. Raises PlanError."""
    lines = _Lines(name)
    for used, (number, line) in enumerate(_lines_with_words(text)):
        if used >= MOST_LINES:
            raise lines.wrong(
                number, f"more than {MOST_LINES} lines about memory; this is neither dmesg nor /proc/iomem"
            )
        if len(line) > LONGEST_LINE:
            raise lines.wrong(number, f"a line of {len(line)} characters; this is neither dmesg nor /proc/iomem")
        lines.add(number, line)
        if lines.count() > MOST_RANGES:
            raise lines.wrong(number, f"more than {MOST_RANGES} ranges; no host has so many")
    return _gathered(lines)


def _lines_with_words(text: str) -> Iterator[tuple[int, str]]:
    """The lines that have one of the words, and their numbers from 1; the others cost nothing."""
    number, end = 1, 0
    while found := _WORDS.search(text, end):
        start = text.rfind("\n", 0, found.start()) + 1
        number += text.count("\n", end, start)
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield number, text[start:end]


# -- from lines to a map -------------------------------------------------------------------


def _gathered(lines: _Lines) -> HostMap:
    cmrs = _ordered(lines, "CMR", lines.cmrs)
    if len(cmrs) > MOST_CMRS:
        raise PlanError(f"{lines.name}: {len(cmrs)} CMRs; a platform has at most {MOST_CMRS}")
    notes: list[str] = []
    exact = has_map = True
    if lines.nodes:
        blocks = _ordered_blocks(lines)
        origin = f"{len(blocks)} memory node ranges"
    elif lines.e820 or lines.iomem:
        exact = False
        blocks, origin = _map_blocks(lines, cmrs, notes)
    else:
        exact = has_map = False
        blocks, origin = [_block(cmr) for cmr in cmrs], f"{len(cmrs)} CMRs"
        notes.append(
            "The memory map is not known: RAM is taken to be what the CMRs are. A kernel that takes holes from the map "
            "may need more reserved areas."
        )
    blocks = [block for block in blocks if block.end_pfn > SZ_1M // SZ_4K and block.start_pfn < block.end_pfn]
    if not blocks:
        raise PlanError(_nothing(lines))
    max_pfn = max(lines.last_pfn, blocks[-1].end_pfn)
    if max_pfn > 1 << MAX_PHYS_BITS - 12:
        raise PlanError(f"{lines.name}: last_pfn = {max_pfn:#x}: beyond {MAX_PHYS_BITS} bits of a physical address")
    return HostMap(tuple(cmrs), tuple(blocks), origin, exact, has_map, max_pfn, lines.printed, tuple(notes))


def _nothing(lines: _Lines) -> str:
    """That there is no memory in a map, and why."""
    if lines.hidden:
        return f"{lines.name}: {UNREADABLE}"
    if lines.count():
        return f"{lines.name}: no memory above 1 MiB, where CMRs begin"
    return (
        f"{lines.name}: no CMR, node range, usable e820 entry or System RAM in it; give a dmesg, "
        "/proc/iomem read as root, or --memory"
    )


def _block(found: Range) -> Block:
    """The whole pages of a range: PFN_UP() of its start, PFN_DOWN() of its end."""
    return Block(-(-found.start // SZ_4K), found.end // SZ_4K)


def _ordered(lines: _Lines, what: str, ranges: Iterable[Range]) -> list[Range]:
    """Ranges in ascending order, each once. Raises PlanError if two overlap."""
    found = sorted(set(ranges))
    for low, high in pairwise(found):
        if high.start < low.end:
            raise PlanError(
                f"{lines.name}: {what} {low} and {high} overlap; is this of two hosts, or of two boots of one?"
            )
    return found


def _ordered_blocks(lines: _Lines) -> list[Block]:
    """The ranges of nodes, in ascending order. Raises PlanError if two overlap."""
    _ordered(lines, "node range", {block.range() for block in lines.nodes if block.start_pfn < block.end_pfn})
    return sorted({block.range(): block for block in lines.nodes}.values())


def _map_blocks(lines: _Lines, cmrs: Sequence[Range], notes: list[str]) -> tuple[list[Block], str]:
    """Blocks from a map without nodes, cut where CMRs touch, and where they came from.

    memblock keeps the memory of each node apart, a map does not. CMRs are kept apart by node, too (inferred from the
    CMRs that hosts print), so where one ends another node may begin.
    """
    if lines.e820:
        kind = next(kind for kind in _E820_AT if kind in lines.e820)
        ram = _without(_ordered(lines, "e820 entry", lines.e820[kind]), lines.taken)
        top, origin = lines.e820_top, "usable e820 entries"
    else:
        ram = joined(_ordered(lines, "System RAM", lines.iomem))
        top, origin = max((found.end for found in ram), default=0), "System RAM ranges"
    said = f"{len(ram)} {origin}"
    cut = [part for found in ram for part in _cut(found, cmrs)]
    above = [Range(max(cmr.start, top), cmr.end) for cmr in cmrs if cmr.end > top]
    if above and lines.e820:
        notes.append(f"The map ends at {top:#x}; above it RAM is taken to be what the CMRs are.")
        cut += above
    if not cmrs:
        notes.append("Nodes are not known: memory that touches is taken to be of one node.")
    return [_block(found) for found in cut], said


def joined(ranges: Sequence[Range]) -> list[Range]:
    """Ascending ranges of which none touch, as memblock_add() keeps those of one node."""
    found: list[Range] = []
    for each in ranges:
        if found and found[-1].end == each.start:
            found[-1] = Range(found[-1].start, each.end)
        else:
            found.append(each)
    return found


def _without(ranges: Sequence[Range], taken: Sequence[Range]) -> list[Range]:
    """What is left of ranges, joined where they touch."""
    left = joined(ranges)
    for gone in taken:
        left = [
            part
            for each in left
            for part in (Range(each.start, min(each.end, gone.start)), Range(max(each.start, gone.end), each.end))
            if part.start < part.end
        ]
    return left


def _cut(found: Range, cmrs: Sequence[Range]) -> list[Range]:
    """A range in parts, one for each CMR that begins where another ends."""
    ends = {cmr.end for cmr in cmrs}
    at = [cmr.start for cmr in cmrs if cmr.start in ends and found.start < cmr.start < found.end]
    return [Range(low, high) for low, high in zip([found.start, *at], [*at, found.end], strict=True)]


def of_sizes(sizes: Sequence[int]) -> HostMap:
    """A host of whom only sizes in bytes are known: a range of memory each, one behind the other from address 0.

    Raises PlanError if they reach beyond 52 bits, or have no memory above 1 MiB.
    """
    blocks, end = [], 0
    for nid, size in enumerate(sizes):
        blocks.append(Block(end // SZ_4K, (end + size) // SZ_4K, nid))
        end += size
    if end > 1 << MAX_PHYS_BITS:
        raise PlanError(f"--memory: beyond the {MAX_PHYS_BITS} bits of a physical address")
    if end <= SZ_1M:
        raise PlanError("--memory: no memory above 1 MiB, where CMRs begin")
    note = "Only sizes are given: memory begins at 0, has no holes, and each size is a node."
    return HostMap((), tuple(blocks), "the sizes given", False, False, end // SZ_4K, notes=(note,))
