# SPDX-License-Identifier: GPL-2.0-or-later
"""What the threads of a recording did, as scripts for timed runs.

A recording is what septum.recordings.TraceReader reads. Of each thread, in its own order, are taken: splits of 2M pages
that succeeded; and the pages that were mapped, which the guest of a TD has to accept, by 4K or 2M as they were mapped.
What maps is the first of these events that the recording has: kvm_tdp_mmu_spte_changed, kvm_mmu_set_spte, and of
kvm_page_fault each 4K page that a thread faulted on, once.

Everything else is counted, and a result says so: see LEFT_OUT. Nothing is removed in the TD, so what was mapped again
was there already. A 2M page that is split, and that the recording does not map, was mapped before it began.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from septum.engine.timed import Script
from septum.price.phases import ACCEPT_2M, ACCEPT_4K, SPLIT
from septum.recordings.events import Event, SetSpte, SplitHugePage, SpteChanged
from septum.recordings.mappings import MappingReader
from septum.recordings.reader import TraceReader
from septum.recordings.shape import PTRS, Kind, kind
from septum.recordings.source import TraceError

CHANGED, SET, FAULT, SPLITS = (
    *("kvm_tdp_mmu_spte_changed", "kvm_mmu_set_spte", "kvm_page_fault", "kvm_mmu_split_huge_page"),
)
#: what a recording may hold that is not replayed, and why
LEFT_OUT = {
    "removed": "pages removed: they stay in the TD",
    "mapped-again": "pages mapped again, which are in the TD already",
    "huge-again": "tables that became a 2M leaf: a TD does not promote",
    "split-failed": "splits that failed",
    "split-again": "splits of a page that is split already, or mapped by 4K",
    "level-3": "splits of 1G leaves, and 1G leaves mapped: a TD has none",
    "smm": "SPTEs of address space 1: a TD has no SMM",
    "bits": "changes of a leaf's bits, and SPTEs that hold no page",
    "tables": "tables linked or removed above 2M: a TD links them itself",
    "other": "other events",
    "faults": "faults, beside the events of what they mapped",
    "lines": "lines that could not be read, or events that are missing",
}
SMALL, HUGE = 1, 2


class Recorded(NamedTuple):
    """A recording, ready for a run.

    ``scripts``  one for each thread; ``pages`` 2M pages of the TD, of which the first ``huge`` are mapped at first;
    ``guests``   whether threads run vCPUs; ``splits``, ``small``, ``large`` what is replayed: splits, 4K and 2M pages;
    ``events``   that were read; ``left_out`` key of LEFT_OUT -> how many, those that there are none of left out.
    """

    scripts: tuple[Script, ...]
    pages: int
    huge: int
    guests: bool
    splits: int
    small: int
    large: int
    events: int
    left_out: dict[str, int]


class _Thread:
    """What one thread did: of each thing what, the gfn, how many 4K pages from there on, and when (ns).

    ``next`` is the gfn that would belong to the last thing, if it were accepted by 4K now; -1 for none.
    """

    __slots__ = ("count", "gfn", "next", "time", "what")

    def __init__(self) -> None:
        self.what = array("B")
        self.gfn = array("Q")
        self.count = array("I")
        self.time = array("Q")
        self.next = -1

    def add(self, what: int, gfn: int, count: int, time: int) -> None:
        """One more thing."""
        self.what.append(what)
        self.gfn.append(gfn)
        self.count.append(count)
        self.time.append(time)
        self.next = gfn + 1 if what == ACCEPT_4K else -1


class _Reading:
    """The events of a recording, one after the other, and what they leave behind in a TD."""

    def __init__(self) -> None:
        self.threads: dict[int, _Thread] = {}
        self.left_out: Counter[str] = Counter()
        #: 2M page -> whether each of its 4K pages is mapped; None for one that is or was mapped by a leaf
        self.small: dict[int, bytearray | None] = {}
        self.split: set[int] = set()
        self.first_huge: dict[int, None] = {}
        self.splits = self.small_pages = self.large_pages = 0
        self.begins: int | None = None

    def feed(self, event: Event) -> None:
        """The next event, if it is not one for map_one()."""
        if self.begins is None:
            self.begins = event.time_ns
        if isinstance(event, SpteChanged):
            self.changed(event)
        elif isinstance(event, SplitHugePage):
            self.split_huge(event)
        elif isinstance(event, SetSpte):
            self.mapped(event.pid, event.time_ns, event.gfn, event.level)
        else:
            self.map_small(event.pid, event.time_ns, event.address >> 12)

    def map_one(self, pid: int, time: int, gfn: int) -> None:
        """The next event, if it is a change of an SPTE by which a 4K page is mapped."""
        if self.begins is None:
            self.begins = time
        self.map_small(pid, time, gfn)

    def map_small(self, pid: int, time: int, gfn: int) -> None:
        """A 4K page was mapped. Most events of a recording are this."""
        try:
            known = self.small[gfn // PTRS]
        except KeyError:
            known = self.small[gfn // PTRS] = bytearray(PTRS)
        if known is None or known[gfn % PTRS]:
            self.left_out["mapped-again"] += 1
            return
        known[gfn % PTRS] = 1
        self.small_pages += 1
        thread = self.threads.get(pid) or self.thread(pid)
        if gfn == thread.next and gfn % PTRS:  # with those before it, if it comes right behind them in the same 2M page
            thread.count[-1] += 1
            thread.next = gfn + 1
        else:
            thread.add(ACCEPT_4K, gfn, 1, time)

    def thread(self, pid: int) -> _Thread:
        """What a thread did."""
        if pid not in self.threads:
            self.threads[pid] = _Thread()
        return self.threads[pid]

    def mapped(self, pid: int, time: int, gfn: int, level: int) -> None:
        """A leaf was mapped, of any level."""
        page = gfn // PTRS
        if level == SMALL:
            self.map_small(pid, time, gfn)
        elif level > HUGE:
            self.left_out["level-3"] += 1
        elif page in self.small:
            again = self.small[page] is None and page not in self.split
            self.left_out["mapped-again" if again else "huge-again"] += 1
        else:
            self.small[page] = None
            self.large_pages += 1
            self.thread(pid).add(ACCEPT_2M, page * PTRS, PTRS, time)

    def changed(self, event: SpteChanged) -> None:
        """An SPTE has another value."""
        old, new = kind(event.old_spte, event.level), kind(event.new_spte, event.level)
        if event.as_id:
            self.left_out["smm"] += 1
        elif new == Kind.LEAF and old != Kind.LEAF:
            self.mapped(event.pid, event.time_ns, event.gfn, event.level)
        elif new == Kind.NONE and old == Kind.LEAF:
            self.left_out["removed"] += 1
        elif new == Kind.TABLE and old == Kind.LEAF:
            return  # a split, which has an event of its own
        elif Kind.TABLE in (old, new):
            self.left_out["tables"] += 1
        else:
            self.left_out["bits"] += 1

    def split_huge(self, event: SplitHugePage) -> None:
        """A page was split, or not."""
        page = event.gfn // PTRS
        if event.level != HUGE:
            self.left_out["level-3"] += 1
        elif event.errno:
            self.left_out["split-failed"] += 1
        elif page in self.split or self.small.get(page) is not None:
            self.left_out["split-again"] += 1
        else:
            if page not in self.small:
                self.first_huge[page] = None
                self.small[page] = None
            self.split.add(page)
            self.splits += 1
            self.thread(event.pid).add(SPLIT, page * PTRS, PTRS, event.time_ns)

    def maps(self) -> bool:
        """Whether any page was mapped."""
        return self.small_pages + self.large_pages > 0

    def result(self, events: int, paced: bool) -> Recorded:
        """The scripts: pages are numbered, those first that are mapped before the recording begins."""
        pages = dict.fromkeys([*self.first_huge, *(page for page in self.small if page not in self.first_huge)])
        numbers = {page: number for number, page in enumerate(pages)}
        begins = (self.begins or 0) if paced else None
        return Recorded(
            tuple(_script(thread, numbers, begins) for thread in self.threads.values()),
            len(pages),
            len(self.first_huge),
            self.maps(),
            self.splits,
            self.small_pages,
            self.large_pages,
            events,
            {key: self.left_out[key] for key in LEFT_OUT if self.left_out[key]},
        )


def _script(thread: _Thread, numbers: dict[int, int], begins: int | None) -> Script:
    """What a thread of phases.py asks recorded() for: what, which 2M page, which 4K page in it, and how many.

    ``begins``  the time of the first event, for things that are not done before their own (ns); None for no such time.
    """
    choices, times = array("Q"), array("Q")
    for what, gfn, count, time in zip(thread.what, thread.gfn, thread.count, thread.time, strict=True):
        number = numbers[gfn // PTRS]
        asked = (what, number) if what == SPLIT else (what, number, gfn % PTRS, count - 1)
        choices.extend(asked)
        times.append(1000 * max(0, time - begins) if begins is not None else 0)
        times.extend((0,) * (len(asked) - 1))
    return Script(choices, times)


def read_recording(path: str | Path, paced: bool = False) -> Recorded:
    """Read a recording. Raises TraceError for one that cannot be read, or holds nothing to replay."""
    reading = _Reading()
    bulk = MappingReader(path, (CHANGED, SPLITS), reading.map_one, reading.feed)
    bulk.run()
    reader: TraceReader = bulk
    for name in (SET, FAULT):
        if not reading.maps() and reader.skipped_events.get(name):
            reading, reader = _Reading(), TraceReader(path, events=(name, SPLITS))
            for event in reader:
                reading.feed(event)
    if not reading.maps() and not reading.splits:
        raise TraceError(
            f"{path}: none of its {reader.lines_read:,} lines is of a 2M page that was split, or of a mapping; "
            f"record {SPLITS}, and {CHANGED} or {FAULT}"
        )
    skipped = sum(reader.skipped_events.values())
    _count_rest(reader, reading.left_out, skipped)
    return reading.result(reader.lines_read - reader.lines_skipped + skipped, paced)


def _count_rest(reader: TraceReader, left_out: Counter[str], skipped: int) -> None:
    """What the reader has read that is not an event here."""
    faults = reader.skipped_events.get(FAULT, 0) + reader.skipped_events.get(SET, 0)
    left_out["faults"] += faults
    left_out["other"] += skipped - faults
    left_out["lines"] += sum(reader.malformed_events.values()) + reader.lost_events
    left_out["lines"] += reader.problem_counts.get("unreadable", 0)


def said(left_out: Mapping[str, int]) -> Iterator[str]:
    """What is not replayed, in words."""
    for key, count in left_out.items():
        yield f"{count:,} {LEFT_OUT[key]}"
