# SPDX-License-Identifier: GPL-2.0-or-later
"""For each require() about whole states a state that is wrong."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, NamedTuple

from septum.cases.spte import split_once_model
from septum.designs import spinlock, v6
from septum.kvm.kvm_host import Mirror, Mirror4K
from septum.kvm.tdx import KvmTdx
from septum.lang import Array
from septum.lang.model import Check, Model
from septum.properties.memory import all_accepted
from septum.scenarios import World, build
from septum.scenarios.leaves import NAMED, PTRS, checks_of, huge_leaves, small_leaves
from septum.tdx.module import Detail, PageType, PageUse, Scope, SeptState, Td, TdxModule

Made = Callable[[], Model]


class Wrong(NamedTuple):
    """A state in which a check of states fails that did not before.

    ``right``  fields that are written first, so that an earlier check does not fail instead; ``wrong`` what breaks it.
    """

    site: str
    model: Made
    wrong: Mapping[str, int]
    right: Mapping[str, int] = {}


def of(design: type[KvmTdx], scenario: str = "split", *, enomem: bool = False) -> Made:
    """A design in a scenario, with two CPUs that split one page each."""
    return partial(build, "breach", design, scenario, cpus=2, splits=1, enomem=enomem, busy=False)


def detailed(detail: Detail) -> Model:
    """The module with one TD of one 2M page that is not mapped, and nobody who calls it."""
    module = TdxModule(Scope(regions=2, ptrs=PTRS, children=PTRS, lps=1, most_epochs=4), detail)
    td = Td(module, 1, 1)
    return Model("detailed", td, [], checks_of(module, Array([td])))


class UnderLock(spinlock.Design):
    """References are counted under pamt_lock."""

    counts_under_lock: ClassVar[bool] = True


def accepted() -> Model:
    """Two 2M pages that the guest has accepted."""
    world = World(spinlock.Design, cpus=1, pages=2)
    world.add_memory()
    return Model("accepted", world.tdx, [], [Check("end", all_accepted, (world.kvm, world.tdx))])


LIFETIME, MEMORY, MODULE, SPLIT = (f"properties/{name}.py" for name in ("lifetime", "memory", "module", "split"))

named = partial(huge_leaves, 3, 1)
small = partial(small_leaves, 1, 1)
tdr_locked = partial(huge_leaves, 1, 1, detail=NAMED._replace(tdr_locks=True))
homes = partial(detailed, Detail(homes=True))
split, convert, accept = of(spinlock.Design), of(spinlock.Design, "convert-disjoint"), of(v6.Design, "accept-mismatch")
slot, eager = of(spinlock.Design, "slot-split"), of(spinlock.Design, "dirty-log")
machine, add = of(v6.Design, "get-put"), of(v6.Design, "add-fails")

SPLIT_OR_DEAD = "kvm.td.sept[0].state == SeptState.NL_MAPPED or kvm.lost_tables > 0"

TABLE_WITH_A_PAGE = {"kvm.sptes[0].state": Mirror.TABLE, "kvm.sptes[0].children[0].state": Mirror4K.PAGE}

SPLIT_TABLE = {"state": Mirror.TABLE, **{f"children[{index}].state": Mirror4K.PAGE for index in range(2)}}

STATES = (
    Wrong(f"{LIFETIME} pages_accounted: machine.host.pages.allocated == total", machine, {"host.pages.allocated": 5}),
    Wrong(
        f"{LIFETIME} pair_present: machine.host.module.regions[i].type == PageType.PAMT",
        machine,
        {"host.pamt_refcounts[0].counter": 1},
    ),
    Wrong(  # a count that is looked at under pamt_lock only may lag while it is held
        f"{LIFETIME} pair_present: machine.host.module.regions[i].type == PageType.PAMT",
        of(UnderLock, "get-put"),
        {"host.pamt_lock.locked": 0},
        {"host.pamt_refcounts[0].counter": 1, "host.pamt_lock.locked": 1},
    ),
    Wrong(f"{LIFETIME} nothing_left: machine.host.pages.allocated == 0", machine, {"host.pages.allocated": 1}),
    Wrong(
        f"{LIFETIME} nothing_left: machine.host.module.regions[i].type == PageType.NDA",
        machine,
        {"host.module.regions[1].type": PageType.PAMT},
    ),
    Wrong(
        f"{LIFETIME} nothing_left: machine.host.pamt_refcounts[i].counter == 0",
        machine,
        {"host.pamt_refcounts[1].counter": 1},
    ),
    Wrong(
        f"{LIFETIME} pages_reset: region.unflushed == 0 and region.unreset == 0",
        of(v6.Design, "teardown"),
        {"host.module.regions[1].unreset": 1},
    ),
    Wrong(
        f"{MEMORY} no_shared_page_mapped: kvm.sptes[page].state != Mirror.HUGE",
        convert,
        {"kvm.memory.guest[0].shared": 1},
    ),
    Wrong(
        f"{MEMORY} no_shared_page_mapped: kvm.sptes[page].children[index].state != Mirror4K.PAGE",
        convert,
        {**TABLE_WITH_A_PAGE, "kvm.memory.guest[0].shared": 1},
    ),
    Wrong(
        f"{MEMORY} no_shared_page_mapped: kvm.sptes[page].state != Mirror.HUGE",
        convert,
        {"kvm.memory.guest[2].shared": 1},  # of the second 2M page
        {"kvm.sptes[0].state": Mirror.NONE},
    ),
    Wrong(
        f"{MEMORY} inhibit_kept: kvm.sptes[page].state != Mirror.HUGE",
        accept,
        {"kvm.memory.lpage_info[0].guest_inhibit": 1},
        {"kvm.sptes[0].state": Mirror.HUGE},
    ),
    Wrong(
        f"{MEMORY} all_accepted: accepted",
        accept,
        {"td.sept[0].state": SeptState.PENDING},
        {"td.sept[0].state": SeptState.MAPPED},
    ),
    Wrong(
        f"{MEMORY} all_accepted: accepted",
        accepted,
        {"td.sept[1].state": SeptState.PENDING},
        {"kvm.memory.guest[0].shared": 1, "kvm.memory.guest[1].shared": 1},
    ),
    Wrong(  # its 4K entries say that it is, and nothing leads to them
        f"{MEMORY} all_accepted: accepted",
        accepted,
        {"td.sept[1].state": SeptState.PENDING},
        {f"td.sept[1].children[{index}].state": SeptState.MAPPED for index in range(2)},
    ),
    Wrong(
        f"{MEMORY} nothing_of_a_deleted_slot: kvm.sptes[page].state != Mirror.HUGE",
        slot,
        {"kvm.memory.slot_deleted": 1},
    ),
    Wrong(
        f"{MEMORY} nothing_of_a_deleted_slot: not small",
        slot,
        {"kvm.memory.slot_deleted": 1},
        TABLE_WITH_A_PAGE,
    ),
    Wrong(
        f"{MEMORY} nothing_of_a_deleted_slot: not small",
        slot,
        {"kvm.sptes[0].children[0].state": Mirror4K.PAGE},
        {"kvm.memory.slot_deleted": 1, "kvm.sptes[0].state": Mirror.TABLE},
    ),
    Wrong(
        f"{MEMORY} still_mapped: kvm.sptes[page].children[index].state == Mirror4K.PAGE",
        convert,
        {"kvm.sptes[0].state": Mirror.TABLE},
    ),
    Wrong(
        f"{MEMORY} still_mapped: kvm.sptes[page].state == Mirror.HUGE",
        convert,
        {"kvm.sptes[0].state": Mirror.NONE},
    ),
    Wrong(
        f"{MEMORY} invalidations_ended: kvm.memory.mmu_invalidate_in_progress == 0",
        convert,
        {"kvm.memory.mmu_invalidate_in_progress": 1},
    ),
    Wrong(f"{MEMORY} all_mapped: mapped", of(v6.Design, "fault-split"), {"kvm.sptes[0].state": Mirror.NONE}),
    Wrong(  # a table that lacks the last 4K page
        f"{MEMORY} all_mapped: mapped",
        of(v6.Design, "fault-split"),
        {"kvm.sptes[0].children[1].state": Mirror4K.NONE},
        {f"kvm.sptes[0].{name}": value for name, value in SPLIT_TABLE.items()},
    ),
    Wrong(f"{MEMORY} root_reference_dropped: kvm.memory.root_refs == 0", convert, {"kvm.memory.root_refs": 1}),
    Wrong(f"{MODULE} td_pages_counted: td.chldcnt == total", named, {"td.chldcnt": 1}),
    Wrong(
        f"{MODULE} leaf_maps_own_page: not is_leaf(entry.state) or region.type == PageType.REG",
        homes,
        {"sept[0].state": SeptState.MAPPED},
    ),
    Wrong(
        f"{MODULE} leaf_maps_own_page: is_leaf(entry.state) == (region.type == PageType.REG)",
        split,
        {"td.sept[0].state": SeptState.FREE},
    ),
    Wrong(
        f"{MODULE} leaf_maps_own_page: part.type != PageType.REG and part.page_count > 0",
        split,
        {
            "td.sept[0].state": SeptState.NL_MAPPED,
            "td.sept[0].children[0].state": SeptState.MAPPED,
            "td.module.regions[0].type": PageType.PAMT,
        },
    ),
    Wrong(  # it has 4K pages in use, and is a 2M page itself
        f"{MODULE} leaf_maps_own_page: part.type != PageType.REG and part.page_count > 0",
        homes,
        {"module.regions[0].type": PageType.REG},
        {
            "sept[0].state": SeptState.NL_MAPPED,
            "sept[0].children[0].state": SeptState.MAPPED,
            "module.regions[0].type": PageType.PAMT,
            "module.regions[0].page_count": 1,
        },
    ),
    Wrong(
        f"{MODULE} every_page_mapped_once: huge_leaves_on(td, i * ptrs) == own",
        named,
        {"td.sept[0].state": SeptState.FREE},
    ),
    Wrong(
        f"{MODULE} every_page_mapped_once: small_leaves_on(td, i * ptrs + k) == mine",
        small,
        {"module.regions[0].pages[0].use": PageUse.NDA},
    ),
    Wrong(
        f"{MODULE} every_page_mapped_once: block.type == PageType.REG and block.owner == td.number + 1",
        named,
        {"td.upper[0].state": SeptState.MAPPED},
    ),
    Wrong(f"{MODULE} table_is_sept_page: tables == used", split, {"td.sept[0].state": SeptState.NL_MAPPED}),
    Wrong(
        f"{MODULE} table_is_sept_page: links == mine",
        named,
        {"module.regions[1].pages[0].use": PageUse.EPT, "module.regions[1].pages[0].owner": 1},
    ),
    Wrong(f"{MODULE} one_level_manages: region.page_count == 0", named, {"module.regions[0].page_count": 1}),
    Wrong(
        f"{MODULE} one_level_manages: region.type == PageType.NDA and region.page_count == 0",
        named,
        {"module.blocks[0].type": PageType.REG},
    ),
    Wrong(f"{MODULE} pamt_pages_listed: pairs <= page.bitmap", named, {"module.regions[3].pages[0].bitmap": 0}),
    Wrong(
        f"{MODULE} pamt_pages_listed: not page.bitmap or free == 1",
        named,
        {"module.regions[3].pages[0].use": PageUse.REG},
    ),
    Wrong(f"{MODULE} pamt_pages_listed: listed <= region.pamt_pages", named, {"module.regions[3].pamt_pages": 1}),
    Wrong(f"{MODULE} pamt_pages_listed: listed == region.pamt_pages", named, {"module.regions[2].pamt_pages": 1}),
    Wrong(f"{MODULE} pamt_pages_listed: bits == region.pamt_pages", named, {"module.regions[2].pages[0].bitmap": 1}),
    Wrong(f"{MODULE} pamt_pages_listed: used == region.page_count", named, {"module.regions[2].page_count": 1}),
    Wrong(
        f"{MODULE} two_epochs: not vcpu.in_guest or vcpu.epoch == td.epoch or vcpu.epoch + 1 == td.epoch",
        named,
        {"td.epoch": 3},
        {"td.vcpus[0].in_guest": 1, "td.vcpus[0].epoch": 1},
    ),
    Wrong(
        f"{MODULE} no_stale_tlb: not (vcpu.in_guest and vcpu.tlb[number].held and (not in_use))",
        named,
        {"td.vcpus[0].tlb[7].held": 1},
        {"td.vcpus[0].in_guest": 1},
    ),
    Wrong(
        f"{MODULE} no_bit_left: listed == module.regions[i].pamt_pages", split, {"td.module.regions[1].pamt_pages": 1}
    ),
    Wrong(f"{MODULE} module_locks_free: is_free(module.kot_lock)", named, {"module.kot_lock.readers": 1}),
    Wrong(f"{MODULE} module_locks_free: is_free(module.wb_lock)", named, {"module.wb_lock.exclusive": 1}),
    Wrong(f"{MODULE} module_locks_free: is_free(block.lock)", named, {"module.blocks[0].lock.readers": 1}),
    Wrong(f"{MODULE} module_locks_free: is_free(block.tdmr_lock)", named, {"module.blocks[0].tdmr_lock.exclusive": 1}),
    Wrong(f"{MODULE} module_locks_free: is_free(region.lock)", named, {"module.regions[3].lock.readers": 1}),
    Wrong(f"{MODULE} module_locks_free: is_free(page.lock)", named, {"module.regions[3].pages[1].lock.exclusive": 1}),
    Wrong(
        f"{MODULE} td_locks_free: not vcpu.lock.exclusive and vcpu.lock.readers <= vcpu.in_guest",
        named,
        {"td.vcpus[0].lock.readers": 1},
    ),
    Wrong(f"{MODULE} td_locks_free: not td.lock.exclusive", named, {"td.lock.exclusive": 1}),
    Wrong(f"{MODULE} td_locks_free: td.lock.readers == running", tdr_locked, {"td.lock.readers": 1}),
    Wrong(f"{MODULE} td_locks_free: is_free(td.op_state_lock)", named, {"td.op_state_lock.readers": 1}),
    Wrong(f"{MODULE} td_locks_free: is_free(td.tree)", named, {"td.tree.exclusive": 1}),
    Wrong(f"{MODULE} td_locks_free: is_free(td.epoch_lock)", named, {"td.epoch_lock.readers": 1}),
    Wrong(f"{MODULE} td_locks_free: not upper.locked", named, {"td.upper[0].locked": 1}),
    Wrong(f"{MODULE} td_locks_free: not entry.locked", named, {"td.sept[0].locked": 1}),
    Wrong(f"{MODULE} td_locks_free: not child.locked", named, {"td.sept[0].children[1].locked": 1}),
    Wrong(f"{SPLIT} pages_accounted: kvm.host.pages.allocated == total", split, {"host.pages.allocated": 1}),
    Wrong(
        f"{SPLIT} pair_present: kvm.host.module.regions[i].type == PageType.PAMT",
        split,
        {"host.pamt_refcounts[2].counter": 1},
    ),
    Wrong(
        f"{SPLIT} pair_present: kvm.host.module.regions[i].type == PageType.PAMT",
        of(UnderLock),
        {"host.pamt_lock.locked": 0},
        {"host.pamt_refcounts[2].counter": 1, "host.pamt_lock.locked": 1},
    ),
    Wrong(
        f"{SPLIT} mirror_agrees: (kvm.sptes[page].state == Mirror.TABLE) == "
        "(kvm.td.sept[page].state == SeptState.NL_MAPPED)",
        split,
        {"kvm.sptes[0].state": Mirror.TABLE},
    ),
    Wrong(
        f"{SPLIT} mirror_agrees: (kvm.sptes[page].state == Mirror.HUGE) == is_page(kvm.td.sept[page].state)",
        split,
        {"kvm.sptes[0].state": Mirror.NONE},
    ),
    Wrong(
        f"{SPLIT} mirror_agrees: kvm.sptes[page].state != Mirror.FROZEN",
        split,
        {"kvm.sptes[0].state": Mirror.FROZEN, "td.sept[0].state": SeptState.BLOCKED},
    ),
    Wrong(
        f"{SPLIT} mirror_agrees: small == Mirror4K.PAGE if mapped else small == Mirror4K.NONE",
        split,
        {"kvm.sptes[0].children[1].state": Mirror4K.PAGE},
        {"kvm.sptes[0].state": Mirror.TABLE, "td.sept[0].state": SeptState.NL_MAPPED},
    ),
    Wrong(
        f"{SPLIT} refcount_is_users: kvm.host.pamt_refcounts[i].counter == users",
        split,
        {"host.pamt_refcounts[0].counter": 1},
    ),
    Wrong(
        f"{SPLIT} all_split: kvm.sptes[page].state == Mirror.TABLE",
        split,
        {"kvm.sptes[1].state": Mirror.HUGE},
        {
            **{f"kvm.sptes[{page}].state": Mirror.TABLE for page in (0, 1)},
            **{f"td.sept[{page}].state": SeptState.NL_MAPPED for page in (0, 1)},
        },
    ),
    Wrong(
        f"{SPLIT} all_split: kvm.td.sept[page].state == SeptState.NL_MAPPED",
        split,
        {"kvm.sptes[0].state": Mirror.TABLE},
    ),
    Wrong(
        "scenarios/pamt_add.py split_or_dead: kvm.sptes[0].state == Mirror.TABLE",
        add,
        {"kvm.sptes[0].state": Mirror.HUGE},
        {"kvm.sptes[0].state": Mirror.TABLE, "kvm.lost_tables": 1},
    ),
    Wrong(
        f"scenarios/pamt_add.py split_or_dead: {SPLIT_OR_DEAD}",
        add,
        {"kvm.lost_tables": 0},
        {"kvm.sptes[0].state": Mirror.TABLE, "kvm.lost_tables": 1},
    ),
    Wrong(
        "scenarios/eager.py all_ordinary_split: spte.split",
        eager,
        {"kvm.ordinary[0].direct[0].split": 0},
        {"kvm.ordinary[0].direct[0].split": 1, "kvm.ordinary[0].shadow[0].split": 1},
    ),
    Wrong(
        "scenarios/eager.py all_ordinary_split: spte.split #2",
        eager,
        {"kvm.ordinary[0].shadow[0].split": 0},
        {"kvm.ordinary[0].direct[0].split": 1, "kvm.ordinary[0].shadow[0].split": 1},
    ),
    Wrong(
        "cases/spte.py stats_agree: (kvm.sptes[0].state == Mirror.HUGE) == (tdx.pages_2m == 1)",
        partial(split_once_model, "", busy=False),
        {"pages_2m": 0},
    ),
    Wrong(
        "cases/spte.py stats_agree: (kvm.sptes[0].state == Mirror.TABLE) == (tdx.pages_4k == tdx.ptrs)",
        partial(split_once_model, "", busy=False),
        {"pages_4k": 2},
    ),
)
