# SPDX-License-Identifier: GPL-2.0-or-later
"""What a recording says about the VM in it: its splits in order, who lost to whom, and what no TD can do.

An SPTE of the TDP MMU is present if bit 11 is set, a leaf above level 1 if bit 7 is set too, and holds a
host physical address in bits 51:12. Source: arch/x86/kvm/mmu/spte.h, SPTE_MMU_PRESENT_MASK, PT_PAGE_SIZE_MASK.
"""

from __future__ import annotations

import errno as errno_module
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from septum.kernel import errno as kernel_errno
from septum.kernel.errno import EBUSY, ENOMEM
from septum.recordings.events import Event, PageFault, SetSpte, SplitHugePage, SpteChanged

PRESENT = 1 << 11
LARGE = 1 << 7
ADDRESS = 0x000F_FFFF_FFFF_F000
REGION_SHIFT = 21
PTRS = 512

REFUSED = {
    "1g-leaf": (
        "a 1 GiB leaf was mapped: TDH.MEM.PAGE.AUG tops out at 2M",
        "not mapped; what becomes of it is taken from where it is split",
    ),
    "level-3": (
        "a split at level 3: a TD has no 1 GiB leaf, for TDH.MEM.PAGE.AUG tops out at 2M",
        "not performed; its 512 2M leaves are taken as 2M pages that were mapped",
    ),
    "level": ("a split at a level that has nothing to split", "not performed"),
    "second-root": ("a second root beside the first: a TD has one for life", "one tree, as if there were one"),
    "table-removed": (
        "a page table was removed: a TD keeps its S-EPT pages while it runs",
        "the S-EPT page stays; zaps are counted, not performed",
    ),
    "huge-again": (
        "a table became a 2M leaf, at once or after it was removed: a TD has an S-EPT page there, and never promotes",
        "taken as if the range had been removed, its S-EPT page too, and added again at 2M",
    ),
    "smm": ("an SPTE of address space 1: a TD has no SMM", "ignored"),
    "split-again": ("a split of a page that is split already, and was not mapped at 2M again", "not performed"),
    "split-unmapped": ("a split of a page that is not mapped", "not performed"),
}
"""What a TD cannot do: kind -> (what and why, how the replay continues)."""

COUNTED = {
    "zap-huge": "huge pages removed",
    "zap-4k": "4K pages removed",
    "map-4k": "4K pages mapped",
    "map-huge": "huge pages mapped",
    "bits": "leaves' bits changed",
    "special": "MMIO SPTEs",
}
"""What takes no part in a split, and is counted only."""


class Where(NamedTuple):
    """A line of the recording, and the gfn that it is about."""

    line: int
    gfn: int


class Kind(IntEnum):
    """What an SPTE holds."""

    NONE = 0
    LEAF = 1
    TABLE = 2


def kind(spte: int, level: int) -> Kind:
    """What ``spte``, an entry of a table of ``level``, holds."""
    if not spte & PRESENT:
        return Kind.NONE
    return Kind.LEAF if level == 1 or spte & LARGE else Kind.TABLE


def region(spte: int) -> int:
    """The 2M region of host memory that the page in ``spte`` lies in."""
    return (spte & ADDRESS) >> REGION_SHIFT


@dataclass(eq=False)
class Split:
    """A recorded split of a 2M page, or the attempt.

    ``line``    of kvm_mmu_split_huge_page; ``gfn`` of the 2M page;
    ``sept``    2M region of the new table's page, None if the recording does not say;
    ``lost_to`` the change by another thread that made this one fail with -EBUSY; ``winner`` its split, if it is one;
    ``losers``  the splits that lost to this one.
    """

    line: int
    task: str
    pid: int
    cpu: int
    gfn: int
    errno: int
    spte: int
    sept: int | None = None
    lost_to: SpteChanged | None = None
    winner: Split | None = None
    losers: list[Split] = field(default_factory=list)


class Again(NamedTuple):
    """A range that was split is mapped at 2M again."""

    line: int
    gfn: int


Action: TypeAlias = Split | Again


class Recording:
    """Feed it the events of a recording in order, then finish() it.

    ``actions``     what to perform, in the order in which it took effect;
    ``splits``      recorded splits: level -> errno -> how many;
    ``busy``        the splits that failed with -EBUSY;
    ``refused``     key of REFUSED -> where;
    ``counted``     key of COUNTED -> how many;
    ``unexplained`` (line, why) of events that the rest of the recording does not account for;
    ``leaves``      level -> leaf SPTEs at the end; ``from_start`` whether they were counted from the first one;
    ``cpus``        CPUs that split 2M pages;
    ``vcpus``       numbers of the vCPUs that faulted, or of an older kernel, which does not print them, their PIDs;
    ``changes``     kvm_tdp_mmu_spte_changed fed, ``faults`` kvm_page_fault, ``set_sptes`` kvm_mmu_set_spte;
    ``mapped_by_set_spte`` whether ``counted`` has mappings from kvm_mmu_set_spte, for want of the changes.

    The tables are followed by value (what, and where), because a gfn can be mapped under two roots at once.
    """

    def __init__(self) -> None:
        self.actions: list[Action] = []
        self.splits: dict[int, Counter[int]] = defaultdict(Counter)
        self.busy: list[Split] = []
        self.refused: dict[str, list[Where]] = {}
        self.counted: Counter[str] = Counter()
        self.unexplained: list[tuple[int, str]] = []
        self.leaves: Counter[int] = Counter()
        self.from_start = True
        self.cpus: set[int] = set()
        self.vcpus: set[int] = set()
        self.changes = 0
        self.faults = 0
        self.set_sptes = 0
        self.mapped_by_set_spte = False
        self._slots: list[Action | None] = []
        self._entries: dict[tuple[int, int], list[tuple[Kind, int]]] = {}
        self._tables: set[int] = set()  # 2M gfns that have an S-EPT page, once and for all
        self._pending: dict[tuple[int, int, int], tuple[SpteChanged, int]] = {}
        self._left: dict[int, list[SpteChanged]] = defaultdict(list)  # changes of 2M leaves, by gfn
        self._by_change: dict[int, Split] = {}
        self._last: dict[int, list[Split]] = defaultdict(list)
        self._unseen: list[Split] = []
        self._top = 0
        self._mapped: dict[tuple[int, int], int] = {}  # level and gfn of kvm_mmu_set_spte -> host address
        self._mappings: Counter[str] = Counter()

    def feed(self, event: Event) -> None:
        """The next event."""
        if isinstance(event, SpteChanged):
            self.changes += 1
            if event.as_id:
                self._refuse("smm", event)
            elif event.level == 1:
                self._changed_4k(event.old_spte & PRESENT, event.new_spte)
            else:
                self._changed(event)
        elif isinstance(event, SplitHugePage):
            self._split(event)
        elif isinstance(event, SetSpte):
            self.set_sptes += 1
            if not self.changes:
                self._set_spte(event)
        elif isinstance(event, PageFault):
            self.faults += 1
            self.vcpus.add(event.pid if event.vcpu is None else event.vcpu)

    def finish(self, tallied: Mapping[str, int] = MappingProxyType({})) -> None:
        """There are no more events; ``tallied`` are those that were counted only, see layout.changes_4k()."""
        self.changes += sum(tallied.values())
        self.leaves[1] += tallied.get("map", 0) - tallied.get("zap", 0)
        for which, key in (("bits", "bits"), ("map", "map-4k"), ("zap", "zap-4k")):
            if number := tallied.get(which):
                self.counted[key] += number
        if not self.changes:
            self.from_start = False
            self.mapped_by_set_spte = bool(self._mappings)
            self.counted.update(self._mappings)
        for change, _ in self._pending.values():
            if change.level == 2:
                why = f"gfn {change.gfn:x} became a table, and no kvm_mmu_split_huge_page follows: not performed"
                self.unexplained.append((change.line, why))
        if self.changes:  # else the event was not recorded at all
            for split in self._unseen:
                why = f"gfn {split.gfn:x} was split, and no kvm_tdp_mmu_spte_changed says so: taken as mapped at 2M"
                self.unexplained.append((split.line, why))
        for split in self.busy:
            if split.lost_to is not None:
                split.winner = self._by_change.get(split.lost_to.line)
            if split.winner is not None:
                split.winner.losers.append(split)
            elif split.lost_to is None:
                why = f"gfn {split.gfn:x}: -EBUSY, but no other thread changed the entry before"
                self.unexplained.append((split.line, why))
        self.unexplained.sort()
        self.actions = [action for action in self._slots if action is not None]

    def performed(self) -> Iterable[Split]:
        """The splits among the actions."""
        return (action for action in self.actions if isinstance(action, Split))

    def events(self) -> dict[str, int]:
        """Events fed, by kernel name; those that there were none of are left out."""
        fed = {
            "kvm_mmu_split_huge_page": sum(by_errno.total() for by_errno in self.splits.values()),
            "kvm_tdp_mmu_spte_changed": self.changes,
            "kvm_mmu_set_spte": self.set_sptes,
            "kvm_page_fault": self.faults,
        }
        return {event: count for event, count in fed.items() if count}

    def _refuse(self, what: str, event: SpteChanged | SplitHugePage) -> None:
        self.refused.setdefault(what, []).append(Where(event.line, event.gfn))

    def _set_spte(self, e: SetSpte) -> None:
        """A mapping, unless the same page was mapped there before (then it was found mapped, or made writable).

        What was zapped in between is not to be seen without kvm_tdp_mmu_spte_changed.
        """
        place, address = (e.level, e.gfn), e.spte & ADDRESS
        if self._mapped.get(place) != address:
            self._mapped[place] = address
            self._mappings["map-4k" if e.level == 1 else "map-huge"] += 1

    # -- kvm_tdp_mmu_spte_changed ------------------------------------------------------------------

    def _changed_4k(self, old: int, new: int) -> None:
        """A 4K SPTE: only counted."""
        if new & PRESENT:
            self.counted["bits" if old else "map-4k"] += 1
            self.leaves[1] += not old
        elif old:
            self.counted["zap-4k"] += 1
            self.leaves[1] -= 1
        elif new & ADDRESS:
            self.counted["special"] += 1

    def _changed(self, e: SpteChanged) -> None:
        """An SPTE of level 2 or more."""
        old, new = kind(e.old_spte, e.level), kind(e.new_spte, e.level)
        known = self._entries.setdefault((e.level, e.gfn), [])
        if self._top <= e.level:
            self._top = e.level
            if new == Kind.TABLE and any(what == Kind.TABLE for what, _ in known):
                self._refuse("second-root", e)
        if old != Kind.NONE:
            before = (old, e.old_spte & ADDRESS)
            if before in known:
                known.remove(before)
            else:
                self.from_start = False
        if new != Kind.NONE:
            known.append((new, e.new_spte & ADDRESS))
        if old == Kind.LEAF and new == Kind.LEAF:
            self.counted["bits"] += 1
        else:
            self._step(e, old, new)
        if old == Kind.LEAF and e.level == 2:
            self._left[e.gfn].append(e)

    def _step(self, e: SpteChanged, old: Kind, new: Kind) -> None:
        """An SPTE holds another kind of thing than before."""
        self.leaves[e.level] += (new == Kind.LEAF) - (old == Kind.LEAF)
        if e.level == 2 and old == Kind.TABLE:
            self._tables.add(e.gfn)  # whether or not the recording saw it being linked
        if e.level == 2 and Kind.LEAF in (old, new) and e.gfn in self._tables and new != Kind.NONE:
            self._refuse("huge-again", e)
            self._tables.discard(e.gfn)
            self._slots.append(Again(e.line, e.gfn))
        elif e.level > 2 and new == Kind.LEAF:
            self._refuse("1g-leaf", e)
        elif old == Kind.TABLE and new == Kind.NONE:
            self._refuse("table-removed", e)
        if e.level == 2 and new == Kind.TABLE:
            self._tables.add(e.gfn)
        if old == Kind.LEAF and new == Kind.TABLE:
            self.leaves[e.level - 1] += PTRS
            self._pending[e.pid, e.gfn, e.level] = (e, len(self._slots))
            self._slots.append(None)
            if e.level == 3:
                for i in range(PTRS):
                    child = (Kind.LEAF, (e.old_spte & ADDRESS) + (i << REGION_SHIFT))
                    self._entries.setdefault((2, e.gfn + i * PTRS), []).append(child)
        elif old == Kind.LEAF:
            self.counted["zap-huge"] += 1

    # -- kvm_mmu_split_huge_page -------------------------------------------------------------------

    def _split(self, e: SplitHugePage) -> None:
        self.splits[e.level][e.errno] += 1
        change, slot = self._pending.pop((e.pid, e.gfn, e.level), (None, -1)) if e.errno == 0 else (None, -1)
        if e.level != 2:
            self._refuse("level-3" if e.level == 3 else "level", e)
            return
        self.cpus.add(e.cpu)
        split = Split(e.line, e.task, e.pid, e.cpu, e.gfn, e.errno, e.spte)
        if e.errno == -EBUSY:
            self._lost(split)
        elif e.errno == 0 and change is not None:
            split.sept = region(change.new_spte)
            self._slots[slot] = split
            self._by_change[change.line] = split
            self._last[e.gfn].append(split)
        elif e.errno == 0:
            self._without_change(split, e)
        elif e.errno == -ENOMEM:
            self._slots.append(split)
        else:
            why = f"gfn {e.gfn:x}: nothing in the recording leads to {name(e.errno)}: not performed"
            self.unexplained.append((e.line, why))

    def _without_change(self, split: Split, e: SplitHugePage) -> None:
        """A split that succeeded, with no change of the SPTE by the same thread before it."""
        known = self._entries.get((2, split.gfn))
        holds = {what for what, _ in known or ()}
        if Kind.LEAF not in holds and split.gfn in self._tables:
            self._refuse("split-again", e)
        elif known is not None and Kind.LEAF not in holds:
            self._refuse("split-unmapped", e)
        else:
            self.from_start = False
            self._tables.add(split.gfn)
            self._entries[2, split.gfn] = [(Kind.TABLE, 0)]
            self._slots.append(split)
            self._unseen.append(split)
            self._last[split.gfn].append(split)

    def _lost(self, split: Split) -> None:
        """Find what made a split fail with -EBUSY: the last change of the SPTE that it had read, by another thread."""
        self.busy.append(split)
        others = [c for c in reversed(self._left[split.gfn]) if c.pid != split.pid]
        exact = [c for c in others if c.old_spte == split.spte]
        # Hardware sets the A and D bits without an event, so the value may differ a little.
        close = [c for c in others if c.old_spte & ADDRESS == split.spte & ADDRESS]
        split.lost_to = next(iter(exact + close), None)
        if split.lost_to is None:
            split.winner = next((s for s in reversed(self._last[split.gfn]) if s.pid != split.pid), None)


def name(errno: int) -> str:
    """``-16`` as ``-EBUSY``."""
    ours = {number: word for word, number in vars(kernel_errno).items() if word.isupper()}
    known = {**errno_module.errorcode, **ours}
    return "0" if errno == 0 else f"-{known[-errno]}" if -errno in known else str(errno)
