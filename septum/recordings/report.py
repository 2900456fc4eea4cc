# SPDX-License-Identifier: GPL-2.0-or-later
"""What came out of a replay: as text of 80 columns, and as one JSON object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from septum.properties import PROPERTIES
from septum.recordings.problems import PROBLEM_KINDS, Problem, printable
from septum.recordings.shape import COUNTED, REFUSED, Where, name
from septum.sources import source_lines
from septum.text import ascii_only, clause, plural, wrap

COLUMN = 25
SHOWN = 8  # lines of the recording named with each reason; JSON has them all
SHOWN_SPLITS = 20
LEVELS = {1: "4K", 2: "2M", 3: "1G"}
PAIR = 2
VIOLATED, INCONCLUSIVE, NOT_REACHED = 1, 3, 4
SPLIT = "kvm_mmu_split_huge_page"
RECORD = "record with: trace-cmd record -e kvmmmu -e kvm:kvm_page_fault"

ENOMEM = "An allocation failed; in the model, too: -ENOMEM is returned, and nothing has changed."
HOW = {
    "lost": "The model loses them, too: another CPU split the page after the loser read the SPTE, so its "
    "cmpxchg in tdp_mmu_set_spte_atomic() fails with -EBUSY; then it finds the table, and frees its sp.",
    "waited": "With this design they do not fail: it splits under write mmu_lock, so the loser, who had read the "
    "entry as huge, waits for mmu_lock, finds a table, and frees its sp.",
    "enomem": ENOMEM,
    "other": "Another thread changed the entry after the loser had read it, so its cmpxchg failed. That change was "
    "not one of the replayed splits, so this split is not replayed either.",
}
"""How a split that failed is accounted for."""


class Thread(NamedTuple):
    """Who did what the recording shows at a line."""

    line: int
    cpu: int
    task: str
    pid: int
    gfn: int


class Explained(NamedTuple):
    """A split that failed in the recording, and why.

    ``how`` key of HOW; ``by`` what it lost to; ``what`` the SPTE's old and new value, for "other".
    """

    thread: Thread
    how: str
    by: Thread | None
    what: str


class Violated(NamedTuple):
    """A property that did not hold: found at ``line``, and not yet broken at line ``since`` (0: never checked)."""

    line: int
    property: str
    detail: str
    since: int


@dataclass
class Report:
    """A replay, done or stopped.

    Numbers are pages of 4 KiB unless they say otherwise. ``pairs`` were installed during the replay, ``pairs_end``
    are at its end, ``pairs_most`` were at once, each by what the region holds: "guest" memory, or "sept" pages.
    ``refused``: key of shape.REFUSED -> where; ``topups``: size -> how often, which is not known of a design with a
    split loop of its own (``own_loop``), as kernel C has it. ``events_read``, ``events_malformed``
    and ``other_events`` (which a replay does not use): how many, by kernel name.
    """

    design: str
    trace: str
    layout: str = "unknown"
    stopped: str = ""
    lines_read: int = 0
    lines_skipped: int = 0
    problems: Sequence[Problem] = ()
    problem_counts: dict[str, int] = field(default_factory=dict)
    events_read: dict[str, int] = field(default_factory=dict)
    events_malformed: dict[str, int] = field(default_factory=dict)
    other_events: dict[str, int] = field(default_factory=dict)
    splits_by_level: dict[int, dict[int, int]] = field(default_factory=dict)
    cpus: list[int] = field(default_factory=list)
    vcpus: list[int] = field(default_factory=list)
    pages_split: int = 0
    sept_regions: list[int] = field(default_factory=list)
    sept_unknown: int = 0
    recorded_leaves: dict[int, int] | None = None
    model_leaves: dict[int, int] = field(default_factory=dict)
    refused: dict[str, list[Where]] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)
    mapped_by_set_spte: bool = False
    explained: list[Explained] = field(default_factory=list)
    unexplained: list[tuple[int, str]] = field(default_factory=list)
    violations: list[Violated] = field(default_factory=list)
    performed: int = 0
    added_again: int = 0
    allocated: int = 0
    freed: int = 0
    pages_returned: int = 0
    cache_left: int = 0
    topups: Counter[int] = field(default_factory=Counter)
    own_loop: bool = False
    seamcalls: Counter[str] = field(default_factory=Counter)
    kicks: int = 0
    pairs: Counter[str] = field(default_factory=Counter)
    pairs_returned: int = 0
    pairs_most: int = 0
    pairs_end: dict[str, int] = field(default_factory=lambda: {"guest": 0, "sept": 0})

    def violate(self, line: int, name: str, detail: str, since: int) -> None:
        """A property does not hold."""
        self.violations.append(Violated(line, name, detail, since))

    @property
    def splits(self) -> dict[int, int]:
        """errno -> recorded splits, of all levels."""
        total: Counter[int] = Counter()
        for by_errno in self.splits_by_level.values():
            total.update(by_errno)
        return dict(sorted(total.items(), reverse=True))

    @property
    def exit_code(self) -> int:
        """1 if a property does not hold, 3 if it was stopped, 4 if there was no split to replay, 0 otherwise."""
        if self.violations:
            return VIOLATED
        if self.stopped:
            return INCONCLUSIVE
        return 0 if self.splits_by_level else NOT_REACHED

    # -- JSON ----------------------------------------------------------------------------------------

    def json(self) -> dict[str, Any]:
        """The report as an object of plain numbers and strings; its names are stable."""
        return {
            "design": self.design,
            "trace": self.trace,
            "layout": self.layout,
            "stopped": self.stopped or None,
            "lines_read": self.lines_read,
            "lines_skipped": self.lines_skipped,
            "problems": [p._asdict() for p in self.problems],
            "problem_counts": self.problem_counts,
            "events": {"read": self.events_read, "malformed": self.events_malformed, "other": self.other_events},
            "splits": {str(errno): count for errno, count in self.splits.items()},
            "splits_by_level": {
                str(level): {str(errno): count for errno, count in by_errno.items()}
                for level, by_errno in self.splits_by_level.items()
            },
            "performed": self.performed,
            "cpus": len(self.cpus),
            "cpu_numbers": self.cpus,
            "vcpus": len(self.vcpus),
            "pages_split": self.pages_split,
            "sept_regions": len(self.sept_regions),
            "sept_pages_unplaced": self.sept_unknown,
            "pages": self.pages(),
            "topups": None if self.own_loop else self.topups_json(),
            "cache_left": self.cache_left,
            "seamcalls": dict(sorted(self.seamcalls.items())),
            "kicks": self.kicks,
            "pairs_installed": sum(self.pairs_end.values()),
            "pairs": {"end": self.pairs_end, "added": dict(self.pairs), "most": self.pairs_most},
            "leaves": {"recorded": named(self.recorded_leaves), "model": named(self.model_leaves)},
            "refused": [
                {
                    "kind": kind,
                    "reason": REFUSED[kind][0],
                    "then": REFUSED[kind][1],
                    "count": len(places),
                    "lines": [where.line for where in places],
                    "gfns": [where.gfn for where in places],
                }
                for kind, places in self.refused.items()
            ],
            "added_again": self.added_again,
            "explained": [
                {
                    **e.thread._asdict(),
                    "how": e.how,
                    "why": HOW[e.how],
                    "by": e.by._asdict() if e.by is not None else None,
                    "change": e.what or None,
                }
                for e in self.explained
            ],
            "unexplained": [{"line": line, "why": why} for line, why in self.unexplained],
            "counted": self.counted,
            "violations": [
                {**v._asdict(), "sentence": PROPERTIES[v.property].sentence if v.property in PROPERTIES else v.detail}
                for v in self.violations
            ],
        }

    def topups_json(self) -> dict[str, Any]:
        """Top-ups, by their size."""
        return {
            "count": self.topups.total(),
            "pages": sum(size * count for size, count in self.topups.items()),
            "sizes": {str(size): count for size, count in sorted(self.topups.items())},
        }

    def pages(self) -> dict[str, int]:
        """Pages by purpose, over the whole replay; allocated = the three purposes + freed + cache_left."""
        return {
            "page_tables": 2 * self.performed,
            "sept_pairs": PAIR * self.pairs["sept"],
            "guest_pairs": PAIR * self.pairs["guest"],
            "allocated": self.allocated,
            "freed": self.freed,
            "returned": self.pages_returned,
            "cache_left": self.cache_left,
        }

    # -- text ----------------------------------------------------------------------------------------

    def text(self) -> str:
        """The report in at most 80 columns of ASCII."""
        return ascii_only("\n".join(line for part in self._parts() for line in part))

    def _parts(self) -> Iterator[Iterator[str]]:
        yield self._head()
        yield self._recording()
        if self.performed or self.allocated:
            yield self._model()
        yield self._violated()
        yield self._explained()
        yield self._refused()
        yield self._unexplained()

    def _head(self) -> Iterator[str]:
        yield from wrap(f"replay of {printable(self.trace, 200)} through {printable(self.design, 60)}", "", "  ")
        errnos = ", ".join(f"{count:,} with {name(errno)}" for errno, count in self.splits.items() if errno)
        if self.violations:
            broken = ", ".join(f"{v.property} at line {v.line}" for v in self.violations)
            yield from wrap(f"VIOLATED: {broken}", "", "  ")
        elif self.stopped:
            yield from wrap(f"STOPPED: {self.stopped}", "", "  ")
        elif not self.splits_by_level:
            yield from self._not_reached()
            return
        yield from wrap(
            f"{self.performed:,} of {self.splits.get(0, 0):,} recorded splits performed{clause(errnos, f'; {errnos}')}",
            "",
            "  ",
        )

    def _not_reached(self) -> Iterator[str]:
        """What was read, what of it a replay does not use, what it lacks, and how to record that."""
        readable = clause(SPLIT in self.events_malformed, " that can be read")
        yield from wrap(f"NOT REACHED: no {SPLIT} in it{readable}, so no split to replay", "", "  ")
        yield from wrap(f"read: {named_counts(self.events_read)}", "  ", "    ")
        if self.events_malformed:
            text = f"not read: {named_counts(self.events_malformed)}, whose fields are not as the kernel prints them"
            yield from wrap(text, "  ", "    ")
        if self.other_events:
            yield from wrap(f"not used: {named_counts(self.other_events)}", "  ", "    ")
        there = {*self.events_read, *self.events_malformed}
        if missing := [event for event in (SPLIT, "kvm_tdp_mmu_spte_changed") if event not in there]:
            yield from wrap(f"missing: {', '.join(missing)}; {RECORD}", "  ", "    ")

    def _recording(self) -> Iterator[str]:
        yield from ("", "recording")
        yield from row("layout", self.layout)
        yield from row("lines", f"{self.lines_read:,} read, {self.lines_skipped:,} of them not used")
        for problem, count in sorted(self.problem_counts.items()):
            first = next(p for p in self.problems if p.kind == problem)
            note = f"{count:,}, first at line {first.line}: {PROBLEM_KINDS[problem]} ({first.text})"
            yield from row(f"! {problem}", note)
        for level, by_errno in self.splits_by_level.items():
            counts = ", ".join(f"{count:,} x {name(errno)}" for errno, count in sorted(by_errno.items(), reverse=True))
            yield from row(f"splits at level {level}", counts)
        if self.splits_by_level:
            yield from row("on CPUs", ", ".join(map(str, self.cpus)) or "none")
            yield from row("vCPUs", str(len(self.vcpus) or "not recorded (1 taken)"))
            known = f"{plural(len(self.sept_regions), 'region', ',')} of 2M"
            unknown = f"; {self.sept_unknown:,} in a place not recorded, taken as one more"
            yield from row("their tables lie in", known + clause(self.sept_unknown, unknown))
            leaves = "not known: some were mapped before the recording"
            if self.recorded_leaves is not None:
                leaves = ", ".join(f"{n:,} of {LEVELS[level]}" for level, n in self.recorded_leaves.items())
            yield from row("leaves at its end", leaves)
        if self.counted:
            yield from ("", "counted, not performed: no part of a split")
        for what, text in COUNTED.items():
            if number := self.counted.get(what):
                note = ", by kvm_mmu_set_spte alone" if self.mapped_by_set_spte else ""
                yield from row(text, f"{number:,}{note}")

    def _model(self) -> Iterator[str]:
        pages, sept = self.pages(), self.pairs["sept"]
        yield from ("", "pages of 4 KiB, by purpose")
        yield from row("page tables", f"{pages['page_tables']:,}: sp->spt and sp->external_spt of each split")
        yield from row(
            "pairs, S-EPT pages", f"{pages['sept_pairs']:,}: {sept:,} PAMT.ADD for regions that S-EPT pages lie in"
        )
        yield from row("pairs, guest range", f"{pages['guest_pairs']:,}: a pair for each DEMOTE")
        yield from row("cache left over", f"{self.cache_left:,}")
        yield from row("allocated", f"{self.allocated:,}, of them freed unused {self.freed:,}")
        if self.added_again:
            yield from row("given back by hand", f"{pages['returned']:,}: see huge-again below")
        yield from ("", "top-ups")
        for size, count in sorted(self.topups.items(), reverse=True):
            yield from row(f"of {plural(size, 'page')}", f"{count:,}")
        if not self.topups:
            yield from row("not counted" if self.own_loop else "none", "they are in its own loop" * self.own_loop)
        yield from ("", "SEAMCALLs")
        for leaf, count in sorted(self.seamcalls.items()):
            yield from row(leaf, f"{count:,}")
        yield from row("vCPUs kicked", f"{self.kicks:,} times")
        yield from ("", "at the end")
        guest, regions = self.pairs_end["guest"], self.pairs_end["sept"]
        yield from row(
            "PAMT pairs", f"{guest + regions:,}: {guest:,} for guest memory, {regions:,} for regions of S-EPT pages"
        )
        if self.pairs_most > guest + regions:
            yield from row("most at once", f"{self.pairs_most:,} pairs")
        leaves = ", ".join(f"{n:,} of {LEVELS[level]}" for level, n in self.model_leaves.items())
        yield from row("leaves in the model", f"{leaves}, of the {self.pages_split:,} 2M pages that are split")

    def _violated(self) -> Iterator[str]:
        for v in self.violations:
            yield from ("", f"VIOLATED: {v.property}")
            known = PROPERTIES.get(v.property)
            since = f", after it held at line {v.since}" if v.since and v.since != v.line else ""
            yield from wrap(f"at line {v.line} of the recording{since}; nothing after it was performed", "  ")
            if known is not None:
                yield from wrap(known.sentence, "  ")
                yield from source_lines(known.source, "  ")
            if v.detail:
                yield from wrap(v.detail, "  ")

    def _explained(self) -> Iterator[str]:
        for how, why in HOW.items():
            found = [e for e in self.explained if e.how == how]
            if not found:
                continue
            errno = "-ENOMEM" if how == "enomem" else "-EBUSY"
            yield from ("", f"explained: {len(found):,} x {errno}")
            yield from wrap(why, "  ")
            for e in found[:SHOWN_SPLITS]:
                lost = f"lost to line {e.by.line}, {who(e.by)}" if e.by is not None else ""
                text = f"line {e.thread.line}, {who(e.thread)}, gfn {e.thread.gfn:x} {lost}"
                yield from wrap(text + clause(e.what, f": {e.what}"), "  ", "    ")
            if len(found) > SHOWN_SPLITS:
                yield f"  and {len(found) - SHOWN_SPLITS:,} more; --json has them all"

    def _refused(self) -> Iterator[str]:
        if self.refused:
            yield from ("", "refused: what the recorded VM did and a TD cannot")
        for kind, places in self.refused.items():
            reason, then = REFUSED[kind]
            yield from wrap(f"{kind}: {len(places):,} x {reason}", "  ", "    ")
            yield from wrap(f"line{clause(len(places) > 1, 's')} {some(places)}", "    ")
            yield from wrap(f"here: {then}", "    ")

    def _unexplained(self) -> Iterator[str]:
        if self.unexplained:
            yield from ("", f"unexplained: {len(self.unexplained):,}")
        for line, why in self.unexplained[:SHOWN_SPLITS]:
            yield from wrap(f"line {line}: {why}", "  ", "    ")
        if len(self.unexplained) > SHOWN_SPLITS:
            yield f"  and {len(self.unexplained) - SHOWN_SPLITS:,} more; --json has them all"


def named(leaves: dict[int, int] | None) -> dict[str, int] | None:
    """Leaves by the size of their page."""
    return None if leaves is None else {LEVELS[level]: count for level, count in leaves.items()}


def who(thread: Thread) -> str:
    """A thread in a few words."""
    return f"CPU {thread.cpu} {printable(thread.task, 20)}-{thread.pid}"


def named_counts(events: dict[str, int]) -> str:
    """Events by name, the most frequent first."""
    ordered = sorted(events.items(), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{count:,} {printable(event, 60)}" for event, count in ordered[:SHOWN])
    more = clause(len(ordered) > SHOWN, f" and {len(ordered) - SHOWN:,} other names")
    return shown + more or "none of the events that a replay uses"


def some(places: Sequence[Where]) -> str:
    """The first places of many."""
    shown = ", ".join(f"{where.line} (gfn {where.gfn:x})" for where in places[:SHOWN])
    return shown if len(places) <= SHOWN else f"{shown} ... {places[-1].line} (gfn {places[-1].gfn:x})"


def row(left: str, right: str) -> list[str]:
    """A name and its value."""
    return wrap(right, f"  {left}".ljust(COLUMN) + " ", " " * (COLUMN + 1)) or [f"  {left}"]
