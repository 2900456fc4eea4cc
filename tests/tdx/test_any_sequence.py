# SPDX-License-Identifier: GPL-2.0-or-later
"""Random sequences of SEAMCALLs, legal and illegal, one inside another, on two TDs: the invariants hold after each."""

from collections.abc import Callable, Coroutine
from random import Random
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from septum.lang.structs import name_tree
from septum.properties import module as invariants
from septum.tdx import guest, mem, phymem, td
from septum.tdx import sys as sys_leaves
from septum.tdx.module import (
    MIN_TDCX,
    NO_PAGE,
    TDX_PS_1G,
    TDX_PS_2M,
    TDX_PS_4K,
    Detail,
    Lifecycle,
    OpState,
    PageType,
    PageUse,
    Scope,
    SeptState,
    Td,
    TdxModule,
    Version,
)
from septum.tdx.status import TDX_INTERRUPTED_RESUMABLE, describe
from tests.tdx.leaves import finish

Leaf = Coroutine[Any, int, int]

PTRS, PDS, REGIONS = 2, 2, 16
PAGES = PTRS * REGIONS
EPOCHS = 40
#: regions 0 and 1 are TD 0's, 2 and 3 TD 1's; control, S-EPT and PAMT pages come from the rest
FIRST_CONTROL = 4 * PTRS

OWN_WAY = {"host_priority", "accepted"}  # what a leaf that fails, or is interrupted, may leave behind


SEEDS = st.integers(0, 2**32 - 1)


def free_pages(module: TdxModule) -> list[int]:
    """Pages that a leaf which wants a free 4K page would take."""
    found = []
    for page in range(FIRST_CONTROL, PAGES):
        region = module.regions[page // PTRS]
        entry = region.pages[page % PTRS]
        managed = region.type == (PageType.PAMT if module.dynamic_pamt else PageType.NDA)
        if managed and entry.use == PageUse.NDA and not entry.bitmap and region.block.type == PageType.NDA:
            found.append(page)
    return found


class Place:
    """What a leaf is called on: a TD, a level, an entry, pages; chosen so that it is often legal."""

    def __init__(self, rng: Random, module: TdxModule, tds: list[Td]) -> None:
        self.module = module
        self.rng = rng
        self.td = tds[rng.random() < 0.2]
        self.level = rng.choices((TDX_PS_4K, TDX_PS_2M, TDX_PS_1G), (8, 8, 1))[0]
        self.large = rng.choices((TDX_PS_2M, TDX_PS_1G), (8, 1))[0]
        self.huge = rng.randrange(PDS)
        self.gfn = 0 if self.level == TDX_PS_1G else self.huge
        self.below = self.huge if self.large == TDX_PS_2M else 0
        self.index = rng.randrange(PTRS)

    def page(self) -> int:
        """A page, most often a free one."""
        free = free_pages(self.module)
        return self.rng.choice(free) if free and self.rng.random() < 0.8 else self.rng.randrange(PAGES)

    def region(self) -> int:
        """A region, often one of the guests'."""
        return self.rng.randrange(2 * PDS if self.rng.random() < 0.6 else REGIONS)

    def optional(self) -> int:
        """A page, or none."""
        return self.page() if self.rng.random() < 0.3 else NO_PAGE


#: every leaf, with operands that are drawn
CALLS: dict[str, Callable[[Place], Leaf]] = {
    "BLOCK": lambda p: mem.tdh_mem_range_block(p.td, p.level, p.gfn, p.index),
    "UNBLOCK": lambda p: mem.tdh_mem_range_unblock(p.td, p.level, p.gfn, p.index),
    "TRACK": lambda p: mem.tdh_mem_track(p.td),
    "SEPT.ADD": lambda p: mem.tdh_mem_sept_add(p.td, p.below, p.page(), p.large, p.rng.random() < 0.5),
    "SEPT.REMOVE": lambda p: mem.tdh_mem_sept_remove(p.td, p.below, p.large),
    "SEPT.RD": lambda p: mem.tdh_mem_sept_rd(p.td, p.level, p.gfn, p.index),
    "PAGE.ADD": lambda p: mem.tdh_mem_page_add(p.td, p.huge, p.index, p.optional()),
    "AUG": lambda p: mem.tdh_mem_page_aug(p.td, p.level, p.gfn, p.index, p.optional()),
    "REMOVE": lambda p: mem.tdh_mem_page_remove(p.td, p.level, p.gfn, p.index),
    "RELOCATE": lambda p: mem.tdh_mem_page_relocate(p.td, p.huge, p.index, p.page()),
    "DEMOTE": lambda p: mem.tdh_mem_page_demote(p.td, p.below, p.page(), p.large, p.optional(), p.optional()),
    "PROMOTE": lambda p: mem.tdh_mem_page_promote(p.td, p.below, p.large),
    "PAMT.ADD": lambda p: phymem.tdh_phymem_pamt_add(p.td.module, p.region(), p.page(), p.page()),
    "PAMT.REMOVE": lambda p: phymem.tdh_phymem_pamt_remove(p.td.module, p.region()),
    "RDMD": lambda p: phymem.tdh_phymem_page_rdmd(p.td.module, p.page()),
    "WBINVD": lambda p: phymem.tdh_phymem_page_wbinvd(p.td.module, p.page()),
    "KEY.CONFIG": lambda p: td.tdh_mng_key_config(p.td),
    "ADDCX": lambda p: td.tdh_mng_addcx(p.td, p.page()),
    "MNG.INIT": lambda p: td.tdh_mng_init(p.td),
    "VP.CREATE": lambda p: td.tdh_vp_create(p.td, 0, p.page()),
    "VP.ADDCX": lambda p: td.tdh_vp_addcx(p.td, 0, p.page()),
    "VP.INIT": lambda p: td.tdh_vp_init(p.td, 0),
    "MR.EXTEND": lambda p: td.tdh_mr_extend(p.td, p.huge, p.index),
    "MR.FINALIZE": lambda p: td.tdh_mr_finalize(p.td),
    "VP.FLUSH": lambda p: td.tdh_vp_flush(p.td, 0),
    "VPFLUSHDONE": lambda p: td.tdh_mng_vpflushdone(p.td),
    "CACHE.WB": lambda p: sys_leaves.tdh_phymem_cache_wb(p.td.module, p.td.hkid),
    "FREEID": lambda p: td.tdh_mng_key_freeid(p.td),
    "TDMR.INIT": lambda p: sys_leaves.tdh_sys_tdmr_init(p.td.module, p.region() // PDS),
    "VP.ENTER": lambda p: guest.tdh_vp_enter(p.td, 0, 0, p.rng.random() < 0.5),
}
#: what ends a TD is left to rules of their own, or nothing would live long enough
ANY = sorted(set(CALLS) - {"VP.FLUSH", "VPFLUSHDONE", "FREEID"})
CHANGE = ("REMOVE", "DEMOTE", "PROMOTE", "RELOCATE", "UNBLOCK", "SEPT.REMOVE")


class AnySequence(RuleBasedStateMachine):
    """TD 0 runs; TD 1 is not there yet. Control pages of TD 0 are not in the model."""

    @initialize(dynamic=st.booleans(), tree=st.booleans(), enhanced=st.booleans(), removed=st.booleans())
    def begin(self, dynamic: bool, tree: bool, enhanced: bool, removed: bool) -> None:
        self.module = TdxModule(
            Scope(
                regions=REGIONS,
                ptrs=PTRS,
                children=PTRS,
                lps=4,
                most_epochs=EPOCHS,
                most_tds=2,
                block_regions=PDS,
                hkids=2,
            ),
            Detail(
                named=True,
                tdr_locks=True,
                host_priority=True,
                tlb=True,
                gigantic=True,
                interrupts=True,
                no_entropy=True,
            ),
            Version(dynamic_pamt=dynamic, promote_exclusive=tree, enhanced_demote=enhanced, removed_is_free=removed),
        )
        self.tds = [
            Td(self.module, PDS, 1, pds=PDS),
            Td(self.module, PDS, 1, pds=PDS, first_region=PDS, built=False),
        ]
        self.tds[0].vcpus[0].in_guest = 0
        first = self.module.regions[4]  # the S-EPT page below TD 0's 1G entry is in the model
        self.tds[0].upper[0].table = FIRST_CONTROL
        self.tds[0].chldcnt = first.page_count = 1
        first.pages[0].use, first.pages[0].owner = PageUse.EPT, 1
        if dynamic:
            for region in range(4, REGIONS - 2):
                self.module.regions[region].type = PageType.PAMT
            for region, page in zip(range(4, 8), range(PAGES - 2 * PTRS, PAGES), strict=True):
                self.set_pair(region, page)
        structs = name_tree(self.module, "module")
        for i, each in enumerate(self.tds):
            structs += name_tree(each, f"td{i}")
        self.fields = [
            (struct.path, struct.__dict__, name, field.init)
            for struct in structs
            for name, field in type(struct).fields().items()
            if name not in OWN_WAY
        ]

    def set_pair(self, region: int, page: int) -> None:
        """One page of the region's pair is named, the other is not in the model."""
        self.module.regions[region].pair0 = page
        self.module.regions[page // PTRS].pages[page % PTRS].bitmap = 1
        self.module.regions[page // PTRS].pamt_pages += 1

    def state(self) -> dict[tuple[str, str], int]:
        """Every field of the module and of its TDs, but for what a failing leaf may leave behind."""
        return {(path, field): values.get(field, init) for path, values, field, init in self.fields}

    def call(self, name: str, leaf: Leaf, choice: int) -> int:
        """A leaf from its beginning to its end; one that fails has no effect."""
        before = self.state()
        status = finish(leaf, choice)
        if status != 0 and status != TDX_INTERRUPTED_RESUMABLE:
            assert self.state() == before, f"{name}: {describe(status)} has an effect"
        return status

    def place(self, rng: Random) -> Place:
        return Place(rng, self.module, self.tds)

    def leaf(self, name: str, place: Place) -> None:
        """One leaf; an interrupt or missing entropy now and then."""
        if place.td.epoch < EPOCHS - 2 or name != "TRACK":
            self.call(name, CALLS[name](place), int(place.rng.random() < 0.1))
            self.after_each_call()

    @rule(seed=SEEDS)
    def some_leaves(self, seed: int) -> None:
        rng = Random(seed)
        rng.choices((self.any_leaves, self.map_and_change, self.one_inside_another, self.guest_runs), (2, 5, 2, 2))[0](
            rng
        )

    def any_leaves(self, rng: Random) -> None:
        for _ in range(6):
            self.leaf(rng.choice(ANY), self.place(rng))

    def map_and_change(self, rng: Random) -> None:
        """What a host does: tables and pages are added, ranges are blocked, tracked, changed."""
        place = self.place(rng)
        for name in ("PAMT.ADD", *rng.choices(("SEPT.ADD", "AUG", "AUG", "PAGE.ADD"), k=5)):
            self.leaf(name, self.at(place))
            if rng.random() < 0.5:
                self.guest(self.at(place))
        for _ in range(3):
            place = self.place(rng)
            place.large = max(place.level, TDX_PS_2M)
            place.below = place.gfn
            self.leaf("BLOCK", place)
            if rng.random() < 0.9:
                self.leaf("TRACK", place)
            if rng.random() < 0.9 and place.td.vcpus[0].in_guest:
                finish(guest.td_exit(place.td, 0))
            self.leaf(rng.choice(CHANGE), place)
            if rng.random() < 0.5:
                self.leaf("VP.ENTER", place)

    def at(self, place: Place) -> Place:
        """Another place of the same TD, where something is missing more often than not."""
        other = self.place(place.rng)
        other.td = place.td
        if other.td.upper[0].state == SeptState.FREE:
            other.large, other.below = TDX_PS_1G, 0
        elif place.rng.random() < 0.5:
            other.level = TDX_PS_4K if other.td.sept[other.gfn].state == SeptState.NL_MAPPED else TDX_PS_2M
        return other

    def guest(self, place: Place) -> None:
        """The vCPU, if it is in the guest, accepts or touches a page."""
        if place.td.vcpus[0].in_guest:
            level = min(place.level, TDX_PS_2M)
            finish(guest.tdg_mem_page_accept(place.td, level, place.huge, place.index))
            finish(guest.guest_access(place.td, 0, place.huge, place.index))

    def one_inside_another(self, rng: Random) -> None:
        """The second leaf runs from beginning to end between two steps of the first."""
        for _ in range(6):
            outer, inner = self.place(rng), self.place(rng)
            if outer.td.epoch >= EPOCHS - 3 or inner.td.epoch >= EPOCHS - 3:
                return
            running = CALLS[rng.choice(ANY)](outer)
            running.send(None)  # type: ignore[arg-type]
            try:
                running.send(0)
            except StopIteration:
                continue
            self.check()
            name = rng.choice(ANY)
            self.call(name, CALLS[name](inner), 0)
            self.check()
            finish(running)
            self.after_each_call()

    def guest_runs(self, rng: Random) -> None:
        """vCPUs enter, accept, touch, and exit."""
        place = self.place(rng)
        self.leaf("VP.ENTER", place)
        for _ in range(4):
            self.guest(self.at(place))
        if place.td.vcpus[0].in_guest and rng.random() < 0.3:
            finish(guest.td_exit(place.td, 0))

    @rule(seed=SEEDS)
    def reclaim(self, seed: int) -> None:
        """Of every page, in any order, as its owner's: whose page it is the caller knows from RDMD."""
        rng = Random(seed)
        for page in rng.sample(range(PAGES), PAGES):
            self.reclaim_page(page)

    def reclaim_page(self, page: int) -> None:
        region = self.module.regions[page // PTRS]
        entry = region.pages[page % PTRS]
        owner = region.owner if region.type == PageType.REG else entry.owner
        if region.block.type == PageType.REG or owner == 0:
            return
        is_tdr = region.type != PageType.REG and entry.use == PageUse.TDR
        self.call("RECLAIM", phymem.tdh_phymem_page_reclaim(self.tds[owner - 1], page, is_tdr), 0)

    @rule(steps=st.integers(1, 24))
    def build(self, steps: int) -> None:
        """TD 1 comes up, as far as there are pages and ``steps`` go."""
        each = self.tds[1]
        for _ in range(steps):
            page = (free_pages(self.module) or [0])[0]
            if not each.exists:
                self.call("MNG.CREATE", td.tdh_mng_create(each, page, 1), 0)
            elif each.lifecycle == Lifecycle.HKID_ASSIGNED:
                self.call("KEY.CONFIG", td.tdh_mng_key_config(each), 0)
            elif each.tdcx < MIN_TDCX:
                self.call("ADDCX", td.tdh_mng_addcx(each, page), 0)
            elif each.op_state == OpState.UNINITIALIZED:
                self.call("INIT", td.tdh_mng_init(each), 0)
            elif each.op_state == OpState.INITIALIZED and not each.vcpus[0].created:
                self.call("VP.CREATE", td.tdh_vp_create(each, 0, page), 0)
            elif each.op_state == OpState.INITIALIZED and each.vcpus[0].tdcx < MIN_TDCX:
                self.call("VP.ADDCX", td.tdh_vp_addcx(each, 0, page), 0)
            elif each.op_state == OpState.INITIALIZED and not each.vcpus[0].ready:
                self.call("VP.INIT", td.tdh_vp_init(each, 0), 0)
            else:
                self.call("FINALIZE", td.tdh_mr_finalize(each), 0)

    @rule(which=st.sampled_from((1, 1, 1, 0)), steps=st.integers(0, 4))
    def tear_down(self, which: int, steps: int) -> None:
        """A TD goes, as far as ``steps`` go."""
        each = self.tds[which]
        leaves: list[Leaf] = [
            td.tdh_vp_flush(each, 0),
            td.tdh_mng_vpflushdone(each),
            sys_leaves.tdh_phymem_cache_wb(self.module, each.hkid),
            td.tdh_mng_key_freeid(each),
        ]
        for i, leaf in enumerate(leaves):
            if i < steps:
                self.call("teardown", leaf, 0)
            else:
                leaf.close()

    @invariant()
    def after_each_call(self) -> None:
        if hasattr(self, "tds"):
            self.check()
            for f in invariants.IDLE_MODULE:
                f(self.module)
            for g in invariants.IDLE_TD:
                for each in self.tds:
                    g(each)

    def check(self) -> None:
        """What holds at any time."""
        for f in invariants.ALWAYS_MODULE:
            f(self.module)
        for g in invariants.ALWAYS_TD:
            for each in self.tds:
                g(each)


AnySequence.TestCase.settings = settings(
    max_examples=70, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
TestAnySequence = AnySequence.TestCase
