# SPDX-License-Identifier: GPL-2.0-or-later
"""From what was tried to the verdict: no search, no model, no text to print and no clock; the same in, the same out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from septum.text import clause, plural
from septum.verdict import irqusage, lockorder
from septum.verdict.findings import describe
from septum.verdict.result import (
    EVERY_OPERATION_ENDS,
    HOLDS,
    INCONCLUSIVE,
    NOT_REACHED,
    VIOLATED,
    Endless,
    PropertyVerdict,
    Settings,
    ShownLoop,
    Tried,
    Verdict,
)

#: properties that the engine checks by itself, whatever the model requires
BUILT_IN = frozenset({"deadlock", "race", "bounds", "index", lockorder.LOG, irqusage.LOG, EVERY_OPERATION_ENDS})


class Decided(NamedTuple):
    """A verdict and why, in one line; ``cut`` is what cut the search, if anything."""

    verdict: str
    reason: str
    cut: str | None


def conclude(
    design: str, settings: Settings, tried: Tried, said: Mapping[str, tuple[str, str]] | None = None
) -> Verdict:
    """The verdict on each property, and on the whole; ``said`` as in Model."""
    safety = decide(tried)
    endless = tried.endless
    decided = safety if endless is None else with_endless(safety, endless, settings.liveness)
    if tried.unlooked and decided.verdict in (HOLDS, NOT_REACHED):
        decided = without_endless(decided, tried)
    properties = [describe(name, verdict_of(name, tried), said) for name in tried.names]
    loops: tuple[ShownLoop, ...] = ()
    violations, off = tried.found, tried.omitted
    if endless is not None:
        properties.append(verdict_of_endless(endless))
        loops = (endless.loop,) if endless.loop is not None else endless.ruled_out
        violations += (endless.violation,) if endless.violation is not None else ()
        off += notes_of(endless, tried.costs.states)
    return Verdict(
        design,
        settings,
        *decided[:2],
        properties=tuple(properties),
        violations=violations,
        cut=decided.cut,
        reductions=tried.reductions,
        off=off,
        unreached=tried.unreached,
        loops=loops,
        unlooked=unlooked(tried),
        run=tried.run,
        **vars(tried.costs),
    )


def omission(probability: float) -> str:
    """What hash compaction may have done, as words."""
    return f"hash compaction left a state out (probability at most {probability:.1g})"


def without_missing(found: Verdict, missing: Sequence[tuple[str, str]]) -> Verdict:
    """The verdict on a model that has not all that its source has: nothing HOLDS of the source then.

    ``missing``  as in Model. A violation stays: its run takes no step that the source does not have.
    """
    if not missing:
        return found
    places = "; ".join(f"{place}: {why}" for place, why in missing[:3])
    more = f"; and {len(missing) - 3} more" if len(missing) > 3 else ""
    what = f"{plural(len(missing), 'place')} not in the model: {places}{more}"
    off = (*found.off, *((place, f"not in the model: {why}") for place, why in missing))
    if found.verdict not in (HOLDS, NOT_REACHED):
        return replace(found, off=off, notes=(*found.notes, what))
    properties = tuple(p._replace(verdict=INCONCLUSIVE) if p.verdict == HOLDS else p for p in found.properties)
    return replace(found, verdict=INCONCLUSIVE, reason=what, properties=properties, off=off)


# -- safety ------------------------------------------------------------------------------


def verdict_of(name: str, tried: Tried) -> str:
    """The verdict on one property."""
    if name in violated(tried):
        return VIOLATED
    if tried.cut or tried.stopped:
        return INCONCLUSIVE
    return HOLDS if name in tried.reached else NOT_REACHED


def violated(tried: Tried) -> frozenset[str]:
    """The names of the properties that are violated."""
    return frozenset(found.prop.name for found in tried.found)


def decide(tried: Tried) -> Decided:
    """The verdict on all properties but the one about runs that repeat forever."""
    own = [name for name in tried.names if name not in BUILT_IN]
    missed = [name for name in own if name not in tried.reached and name not in tried.unreachable]
    broken = violated(tried)
    if broken:
        names = ", ".join(name for name in tried.names if name in broken)
        searched = tried.costs.states is not None  # of runs it is said elsewhere that they are not all
        return Decided(VIOLATED, names + clause(searched and tried.cut, f"; cut: {tried.cut}"), tried.cut)
    if tried.cut:
        return Decided(INCONCLUSIVE, tried.cut, tried.cut)
    if missed:
        return Decided(NOT_REACHED, f"no run reaches a check of {', '.join(missed)}", tried.cut)
    reason = "every interleaving was explored"
    return Decided(HOLDS, reason + unless(tried), tried.cut)


def unless(tried: Tried) -> str:
    """What a reduction may have done to a HOLDS."""
    return clause(tried.costs.omission, f", unless {omission(tried.costs.omission)}")


# -- runs that repeat forever --------------------------------------------------------------


def with_endless(safety: Decided, endless: Endless, asked: bool) -> Decided:
    """The verdict with every-operation-ends; a violation outweighs all, anything else only HOLDS.

    ``asked``  the user wants to know: if it is vacuous, the verdict is.
    """
    if endless.violation is not None:
        reason = EVERY_OPERATION_ENDS
        if safety.verdict == VIOLATED:
            reason = f"{safety.reason}, {reason}"
        return safety._replace(verdict=VIOLATED, reason=reason)
    if safety.verdict != HOLDS:
        return safety
    if endless.cut is not None:
        return Decided(INCONCLUSIVE, f"{EVERY_OPERATION_ENDS}: {endless.cut}", endless.cut)
    if asked and endless.loop is None and not endless.steps:
        return Decided(NOT_REACHED, f"{EVERY_OPERATION_ENDS}: no CPU takes a step", safety.cut)
    return safety


def without_endless(safety: Decided, tried: Tried) -> Decided:
    """The verdict on all else, which says that it is none on runs that repeat forever: on its first 80 columns."""
    missed = f"endless runs not checked: {tried.unlooked}"
    if safety.verdict == HOLDS:
        return safety._replace(reason=f"all interleavings; {missed}{unless(tried)}")
    return safety._replace(reason=f"{missed}; {safety.reason}")


def unlooked(tried: Tried) -> str:
    """Why runs that repeat forever were not looked for, or not decided; "" if they were."""
    if tried.endless is not None:
        return tried.endless.brief or tried.endless.cut or ""
    return tried.unlooked or "the space was not exhausted"


def verdict_of_endless(endless: Endless) -> PropertyVerdict:
    """The verdict on every-operation-ends."""
    if endless.cut is not None or (endless.loop is not None and endless.violation is None):
        return describe(EVERY_OPERATION_ENDS, INCONCLUSIVE)
    if endless.violation is not None:
        return describe(EVERY_OPERATION_ENDS, VIOLATED)
    return describe(EVERY_OPERATION_ENDS, HOLDS if endless.steps else NOT_REACHED)


def notes_of(endless: Endless, states: int | None) -> tuple[tuple[str, str], ...]:
    """What the search for loops could not decide, did not use, or ruled out; nothing of a loop that was replayed.

    ``states``  those of the other search.
    """
    if endless.cut is not None:
        return ((EVERY_OPERATION_ENDS, f"not decided: {endless.cut}"),)
    notes: list[tuple[str, str]] = []
    if endless.states and endless.states != states:
        notes.append(("reductions", f"not for {EVERY_OPERATION_ENDS}: it explores all {endless.states:,} states"))
    if endless.repeats and not endless.ruled_out:
        notes.append(("fairness", "there are endless runs, of unfair CPUs or choices only; --liveness shows them"))
    return tuple(notes)
