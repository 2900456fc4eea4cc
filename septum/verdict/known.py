# SPDX-License-Identifier: GPL-2.0-or-later
"""Known findings: what the designs that come with Septum violate, by the id under which docs/cases tells it.

``bench/full.py`` searches all of them and says what is missing here; docs/designs.md has the verdicts in a table.
"""

from __future__ import annotations

from typing import NamedTuple

from septum.verdict.result import Settings


class Kind(NamedTuple):
    """A violation, whatever run shows it: the property, and the function, field or cycle of locks ("" if none)."""

    property: str
    where: str


class Known(NamedTuple):
    """A finding: the id of its case, how to tell it, and the designs that have it.

    ``property, where``  of its violations; ``where`` and ``scenarios`` are () for any;
    ``busy``             it shows with --busy only.
    An ``id`` of "" is not a finding but the model's own, explained in docs/limits.md.
    """

    id: str
    property: str
    designs: tuple[str, ...]
    where: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()
    busy: bool = False

    def fits(self, kind: Kind, settings: Settings) -> bool:
        """Whether a violation in some configuration is this one."""
        place = not self.where or kind.where in self.where
        scenario = not self.scenarios or settings.scenario in self.scenarios
        return self.property == kind.property and place and scenario and (settings.busy or not self.busy)


#: get and put of DP-v2 to V5, and a DEMOTE that no lock of the host guards
BEFORE_V6 = (
    *("rfc-v2", "spinlock", "spinlock-no-recheck", "spinlock-shared", "spinlock-shared-no-recheck"),
    *("per-vcpu", "v3", "v5", "sept-alt", "spinlock-no-restart", "v3-as-posted", "v3-shared", "reserved"),
)

#: those without that
LATER = ("v6", "tip", "two-caches")

#: those that split under read mmu_lock
SHARED = ("spinlock-shared", "spinlock-shared-no-recheck", "per-vcpu", "v3-shared")

#: what a top-up found with mmu_lock dropped is believed: that there are pages, and that the entry is still huge
NO_RECHECK = ("spinlock-no-recheck", "spinlock-shared-no-recheck")

#: those that split, under write mmu_lock, what they have read before they dropped it
STALE_ENTRY = ("spinlock-no-recheck", "spinlock-no-restart")

#: those whose (**) puts a huge leaf back without a busy module
SECOND_CHECK = ("spinlock-shared", "v3-shared")

FINDINGS = (
    Known("M01", "no-seamcall-bug", BEFORE_V6, ("seamcall_pamt_remove",)),
    Known("C60", "no-seamcall-bug", BEFORE_V6, scenarios=("other-td",)),
    Known("C25", "race", ("rfc-v2",)),
    *(
        Known("C25", name, ("rfc-v2",))
        for name in ("cache-in-bounds", "page-not-lost", "page-handed-out-once", "cache-never-short")
    ),
    Known("C26", "cache-never-short", NO_RECHECK),
    Known("C26", "no-seamcall-bug", STALE_ENTRY, ("demote_with_reference", "block_and_track")),
    Known("C26", "refcount-is-users", STALE_ENTRY, ("atomic_inc_not_zero",)),
    Known("C26", "unmapped-when-given-away", STALE_ENTRY, ("nothing_of_a_deleted_slot",)),
    Known("C26", "shared-not-mapped", ("spinlock-no-restart",), ("no_shared_page_mapped",)),
    Known("C40", "cache-never-short", ("v3", "v3-as-posted", "v5", "sept-alt", "v6", "tip"), busy=True),
    # what DEMOTE finds busy is another TD's PAMT.ADD there
    Known("C40", "cache-never-short", ("v3", "v3-as-posted", "v5", "sept-alt"), scenarios=("other-td",)),
    Known("C38", "irq-usage", ("v5",), scenarios=("teardown-rcu",)),
    # v3-as-posted does not look whether there is a page; its DEMOTE wrapper says TDX_SW_ERROR then
    Known("C40", "no-seamcall-bug", ("v3-as-posted",), ("demote_with_reference",), busy=True),
    Known("M04", "zaps-exactly", (*BEFORE_V6, *LATER), ("tdp_mmu_zap_leafs",), ("hole-first",)),
    Known("M04", "unmapped-when-given-away", (*BEFORE_V6, *LATER), ("require_unmapped",), ("hole-first",)),
    Known("M05", "invalidation-ended", ("rfc-v2", "v3", "v3-as-posted", "v3-shared")),
    # whose fault is in the range that stays invalidated
    Known("M05", "every-operation-ends", ("rfc-v2", "v3", "v3-as-posted", "v3-shared"), scenarios=("accept-convert",)),
    Known("M06", "cache-never-short", ("v3-shared",)),
    Known("M07", "race", ("v3-as-posted",)),
    Known("M02", "every-operation-ends", (*BEFORE_V6, *LATER), scenarios=("endless",)),
    # limits 39: two vCPUs that are suspected at every entry keep each other out, while memory is short each time
    Known("", "every-operation-ends", (*BEFORE_V6, *LATER), scenarios=("accept-first",), busy=True),
    Known("M03", "zaps-exactly", SHARED, ("tdp_mmu_zap_leafs",), busy=True),
    Known("M03", "split-done", SHARED, ("require_split",), busy=True),
    Known("M03", "split-done", SECOND_CHECK, ("require_split",), ("convert-halves",)),
    Known("M03", "zaps-exactly", SECOND_CHECK, ("tdp_mmu_zap_leafs",), ("convert-halves",)),
)


def known(kind: Kind, settings: Settings, designs: frozenset[str]) -> Known | None:
    """The finding that a violation is, of those that one of ``designs`` has."""
    fitting = (f for f in FINDINGS if not designs.isdisjoint(f.designs) and f.fits(kind, settings))
    return next(fitting, None)
