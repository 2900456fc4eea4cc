# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory maps: each form of line, what is refused in one line, and 1,000 maps that were damaged.

SEPTUM_FUZZ_MAPS=N damages N maps.
"""

import os
import random
import re
from itertools import pairwise
from pathlib import Path

import pytest

from septum.plan.data import plan_json
from septum.plan.hostmap import Block, HostMap, Range, joined, of_sizes, parse_map, read_map
from septum.plan.planning import Plan, make_plan
from septum.plan.report import report
from septum.plan.sizes import SZ_1G, SZ_1M, SZ_4K, PlanError, human, kb, parse_size
from septum.plan.tdmr import populate_rsvd_holes
from tests.plan.test_hosts import HOLES, LARGE

MAPS = int(os.environ.get("SEPTUM_FUZZ_MAPS", "1000"))

E820 = """\
[    0.000000] BIOS-provided physical RAM map:
[    0.000000] BIOS-e820: [mem 0x0000000000000000-0x000000000009efff] usable
[    0.000000] BIOS-e820: [mem 0x000000000009f000-0x00000000000fffff] reserved
[    0.000000] BIOS-e820: [mem 0x0000000000100000-0x000000007fffffff] usable
[    0.000000] BIOS-e820: [mem 0x0000000100000000-0x000000207fffffff] usable
[    0.000000] e820: update [mem 0x00000000-0x00000fff] usable ==> reserved
[    0.000000] e820: remove [mem 0x000a0000-0x000fffff] usable
[    0.000000] e820: update [mem 0x70000000-0x70ffffff] usable ==> reserved
[    0.000000] e820: last_pfn = 0x2080000 max_arch_pfn = 0x400000000
"""
NODES = """\
kernel: Early memory node ranges
kernel:   node   0: [mem 0x0000000000001000-0x000000000009efff]
kernel:   node   0: [mem 0x0000000000100000-0x000000007fffffff]
kernel:   node   0: [mem 0x0000000100000000-0x000000107fffffff]
kernel:   node   1: [mem 0x0000001080000000-0x000000207fffffff]
kernel: Initmem setup node 0 [mem 0x0000000000001000-0x000000107fffffff]
"""
IOMEM = """\
00000000-00000fff : Reserved
00001000-0009efff : System RAM
00100000-7fffffff : System RAM
  01000000-01e00000 : Kernel code
80000000-8fffffff : PCI MMCONFIG 0000 [bus 00-ff]
100000000-207fffffff : System RAM
2080000000-307fffffff : Persistent Memory
  2080000000-307fffffff : System RAM (kmem)
"""
CMRS = "virt/tdx: CMR: [0x100000, 0x80000000)\nvirt/tdx: CMR: [0x100000000, 0x1080000000)\n"
TOUCHING = CMRS + "virt/tdx: CMR: [0x1080000000, 0x2080000000)\n"


def ranges(text: str) -> list[Range]:
    return [block.range() for block in parse_map(text, "map").blocks]


def test_e820_with_its_updates() -> None:
    assert ranges(E820) == [
        Range(0x100000, 0x70000000),
        Range(0x71000000, 0x80000000),
        Range(0x100000000, 0x2080000000),
    ]
    assert parse_map(E820, "map").max_pfn == 0x2080000


def test_a_map_that_the_user_gave_takes_the_place_of_the_firmwares() -> None:
    user = E820 + "user: [mem 0x0000000000100000-0x000000003fffffff] usable\n"
    assert ranges(user) == [Range(0x100000, 0x40000000)]


def test_iomem() -> None:
    assert ranges(IOMEM) == [Range(0x100000, 0x80000000), Range(0x100000000, 0x2080000000)]


def test_nodes_come_first() -> None:
    host = parse_map(E820 + NODES + TOUCHING, "map")
    assert host.blocks == (Block(0x100, 0x80000, 0), Block(0x100000, 0x1080000, 0), Block(0x1080000, 0x2080000, 1))
    assert host.exact


@pytest.mark.parametrize("text", [E820, IOMEM], ids=["e820", "iomem"])
def test_a_map_is_cut_where_cmrs_touch(text: str) -> None:
    """As it is where one node ends and another begins: the same TDMRs as from the ranges of nodes."""
    assert len(make_plan(parse_map(text, "map")).tdmrs) == 2
    cut, known = make_plan(parse_map(text + TOUCHING, "map")), make_plan(parse_map(NODES, "map"))
    assert [tdmr.base for tdmr in cut.tdmrs] == [tdmr.base for tdmr in known.tdmrs]
    assert (cut.pamt(), cut.problems) == (known.pamt(), ())


def test_order_prefixes_and_repeats_do_not_matter() -> None:
    lines = [f"<6>[   12.3456] {line}" for line in TOUCHING.splitlines()]
    assert parse_map("\r\n".join([*lines[::-1], *lines]), "map").cmrs == parse_map(TOUCHING, "map").cmrs


def test_null_cmrs_are_none() -> None:
    assert len(parse_map(CMRS + "virt/tdx: CMR: [0x0, 0x0)\n", "map").cmrs) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "map: no CMR, node range, usable e820 entry or System RAM in it; give a dmesg"),
        ("00000000-00000000 : System RAM\n" * 3, "map: all its addresses are 0, as /proc/iomem shows them to users"),
        ("00001000-0009efff : System RAM\n", "map: no memory above 1 MiB"),
        ("virt/tdx: CMR: [0x100000, 0x778", "map:1: no CMR: [0x..., 0x...)"),
        ("\nvirt/tdx: CMR: [0x100000, 0x77800zzz)", "map:2: no CMR"),
        ("virt/tdx: CMR: [0x77800000, 0x100000)", "map:1: [0x77800000, 0x100000): ends before it begins"),
        ("virt/tdx: CMR: [0x100001, 0x77800000)", "not aligned to 4K"),
        ("virt/tdx: CMR: [0x100000, 0x77800000000000)", "beyond the 52 bits"),
        (CMRS + "virt/tdx: CMR: [0x40000000, 0xc0000000)", "CMR [0x100000, 0x80000000) and [0x40000000, 0xc0000000)"),
        ("".join(f"CMR: [{n:#x}000, {n + 1:#x}000)\n" for n in range(1000, 1066, 2)), "33 CMRs; a platform has"),
        ("BIOS-e820: [mem 0x100000-0x7fffffff", "map:1: no [mem 0x...-0x...] and type"),
        ("BIOS-e820: [mem 0x100000-0x0] usable", "ends before it begins"),
        (NODES.replace("0x0000000100000000", "0x0000000040000000"), "overlap"),
        ("node 0: [mem 0x1000-]", "map:1: no [mem 0x...-0x...] of a node"),
        ("1000x-2000 : System RAM", "map:1: no START-END in hexadecimal"),
        ("virt/tdx: KB allocated for PAMT", "map:1: no number of KB"),
        ("e820: update [mem 0x1000-] usable ==> reserved", "map:1: no [mem 0x...-0x...] of an e820 update"),
        (NODES + "last_pfn = 0xfffffffffffff max_arch_pfn = 0x400000000", "last_pfn = 0xfffffffffffff: beyond"),
        ("".join(f"{n:x}000-{n:x}fff : System RAM\n" for n in range(1, 9000, 2)), "map:4097: more than 4096 ranges"),
        (TOUCHING.replace("\n", " "), "map:1: two ranges in one line"),
        ("last_pfn\n" * 70000, "map:65537: more than 65536 lines about memory"),
        ("\n\nCMR" + "x" * 70000, "map:3: a line of 70003 characters"),
    ],
    ids=range(22),
)
def test_what_is_refused(text: str, says: str) -> None:
    with pytest.raises(PlanError) as error:
        make_plan(parse_map(text, "map"))
    assert says in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["/dev/zero", "/", "/no/such/file", "a\0b", str(Path(__file__))])
def test_a_file_that_is_no_map(name: str) -> None:
    with pytest.raises(PlanError):
        read_map(name)


@pytest.mark.parametrize("text", ["", "0", "-1G", "1.5G", "12", "G", "5P", "9" * 30, "64 G", "\u0664G"])
def test_no_size(text: str) -> None:
    with pytest.raises(PlanError):
        parse_size(text)


def test_sizes() -> None:
    assert [parse_size(text) for text in ("4k", "2M", "64G", "64GiB", "1TB", "4096")] == [
        *(SZ_4K, 2 * SZ_1M, 64 * SZ_1G, 64 * SZ_1G),
        *(1024 * SZ_1G, SZ_4K),
    ]
    assert [human(size) for size in (0, 4095, 4096, 2046 * SZ_1G, 4098 * 1024, 81876 * 1024, SZ_1G + SZ_1M)] == [
        *("0 B", "4095 B", "4 KiB", "2046 GiB", "4098 KiB", "79.96 MiB"),
        "1025 MiB",
    ]


def test_the_smallest_and_the_largest_host() -> None:
    tiny = make_plan(of_sizes([SZ_1M + SZ_4K]))
    assert tiny.verdict == "FAILS"  # no room for its PAMT
    huge = make_plan(of_sizes([1 << 52]))
    check(huge)
    assert huge.refcounts() == 8 * SZ_1G
    assert any("not enabled" in note for note in huge.notes)
    with pytest.raises(PlanError):
        of_sizes([1 << 52, SZ_4K])
    with pytest.raises(PlanError):
        of_sizes([SZ_1M])


# -- damaged maps --------------------------------------------------------------------------

FORMS = [
    *(E820, NODES, IOMEM, TOUCHING, E820 + TOUCHING, NODES + CMRS, IOMEM + TOUCHING),
    *(Path(name).read_text("ascii") for name in (LARGE, HOLES)),
]


def damaged(text: str, drawing: random.Random) -> str:
    """A map of which a few characters, words or lines are gone, changed, twice or elsewhere."""
    for _ in range(drawing.randint(1, 4)):
        at, end = sorted(drawing.randint(0, len(text)) for _ in range(2))
        how = drawing.randrange(8)
        lines = text.split("\n")
        some = drawing.randrange(len(lines))
        if how == 0:
            text = text[:at] + text[at + 1 :]
        elif how == 1:
            text = text[:at] + drawing.choice("0123456789abcdefx-[]) ,:\n\0\u00e9\t") + text[at + 1 :]
        elif how == 2:
            text = text[: drawing.randint(0, len(text))]
        elif how == 3:
            text = text[:at] + text[max(at, end - 5) :]
        elif how == 4:
            text = "\n".join([*lines[:some], lines[drawing.randrange(len(lines))], *lines[some:]])
        elif how == 5:
            text = "\n".join(lines[:some] + lines[some + 1 :])
        elif how == 6:
            digits = [at.start() for at in re.finditer(r"[0-9a-f]", text) if drawing.random() < 0.02]
            for place in digits:
                text = text[:place] + drawing.choice("0123456789abcdef") + text[place + 1 :]
        else:
            drawing.shuffle(lines)
            text = "\n".join(lines)
    return text


def covered(host: HostMap) -> int:
    """Bytes of all GiB in which there is memory of the kernel's, counted by sweeping once over their edges."""
    edges: list[tuple[int, int]] = []
    for block in host.blocks:
        start, end = max(block.start_pfn * SZ_4K, SZ_1M), block.end_pfn * SZ_4K
        edges += [(start // SZ_1G, 1), (-(-end // SZ_1G), -1)]
    total = depth = last = 0
    for at, change in sorted(edges):
        total += (at - last) * (depth > 0)
        depth, last = depth + change, at
    return total * SZ_1G


def check(plan: Plan) -> None:
    """What holds of every plan, counted in another way."""
    size = 0
    blocks = [Range(max(block.start_pfn * SZ_4K, SZ_1M), block.end_pfn * SZ_4K) for block in plan.host.blocks]
    memory = plan.host.cmrs if plan.from_cmrs else blocks
    for tdmr, pamts in zip(plan.tdmrs, plan.pamts, strict=True):
        gib = tdmr.size // SZ_1G
        assert tdmr.base % SZ_1G == tdmr.size % SZ_1G == 0 < tdmr.size
        assert kb(tdmr.pamt_size()) == 4 * (1024 * gib + 2 * gib + -(-gib // 256))
        assert kb(tdmr.dynamic_pamt_size()) == 4 * (8 * gib + 2 * gib + -(-gib // 256))
        filled = sum(max(0, min(end, tdmr.end) - max(start, tdmr.base)) for start, end in memory)
        assert sum(end - start for start, end in tdmr.holes) + filled == tdmr.size
        assert tdmr.holes == populate_rsvd_holes(tdmr, memory)  # of all memory, not only of what reaches into it
        largest = max(end - start for start, end in joined(blocks) if start < tdmr.end and end > tdmr.base)
        assert pamts == sum(other.dynamic_pamt_size() <= largest for other in plan.tdmrs)
        size += tdmr.size
    assert all(low.end <= high.base for low, high in pairwise(plan.tdmrs))
    assert size == covered(plan.host)


def test_damaged_maps() -> None:
    """Each is refused in one line, or planned, and then the plan adds up."""
    drawing = random.Random(16)
    planned, refusals = 0, []
    for number in range(MAPS):
        text = damaged(drawing.choice(FORMS), drawing)
        try:
            plan = make_plan(parse_map(text, "map"), from_cmrs=None if number % 3 else False)
        except PlanError as error:
            refusals.append(str(error))
            continue
        planned += 1
        check(plan)
        if number % 20 == 0:
            assert all(len(line) <= 80 for line in report(plan).split("\n"))
            assert plan_json(plan)["pamt_kb"] == kb(plan.pamt())
    assert all(line.startswith("map:") and "\n" not in line for line in refusals)
    assert MAPS // 5 < planned < MAPS
