# SPDX-License-Identifier: GPL-2.0-or-later
"""Verdicts as text of 80 columns: one in full, several as a table."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from septum.engine.run import DFS
from septum.show.progress import rate
from septum.text import WIDTH, ascii_only, clause, plural, wrap
from septum.verdict.findings import FOLLOWED
from septum.verdict.result import (
    ANY_SPLITS,
    EVERY_OPERATION_ENDS,
    HOLDS,
    INCONCLUSIVE,
    NOT_REACHED,
    VIOLATED,
    AnyNumber,
    Verdict,
)

MARKS = {VIOLATED: "!", INCONCLUSIVE: "?", HOLDS: "+", NOT_REACHED: "-"}


def text(out: Verdict) -> str:
    """The result of one check: what was checked, the result, what was left out, and what it cost."""
    return ascii_only("\n".join(lines(out)))


def rows(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Two columns, the second wrapped."""
    left = min(38, 4 + max((len(a) for a, _ in pairs), default=0))
    for name, value in pairs:
        first = f"  {name}".ljust(left)
        if len(first) > left:
            yield first
            first = " " * left
        yield from wrap(value, first, " " * left) or [first]


def title(out: Verdict) -> str:
    """What was checked."""
    s = out.settings
    options = "".join(
        f", {name}"
        for name, on in (("--enomem", s.enomem), ("--busy", s.busy), ("--fairness strong", s.fairness == "strong"))
        if on
    ) + "".join(f", --bound {name}={value}" for name, value in s.bounds)
    size = f", --cpus {s.cpus}, --splits {s.splits}" if s.splits else f", {plural(s.cpus, 'CPU')}"
    return f"{s.label}: scenario {s.scenario}{size}{options}"


def head(out: Verdict) -> Iterator[str]:
    """The verdict, which is the first line however long the name of the design is, and what was checked."""
    yield from wrap(f"{out.verdict}: {out.reason}", "", "  ")
    yield from wrap(title(out), "  ", "    ")
    if out.also is not None:
        s = out.also.settings
        size = f"--cpus {s.cpus}, --splits {s.splits}: {out.also.states:,} states"
        yield from wrap(f"and scenario {s.scenario}, {size}", "  ", "    ")


def followed(out: Verdict) -> Iterator[str]:
    """How far each run of a replay key of other code was followed."""
    for name, text in out.off:
        if name == FOLLOWED:
            yield from wrap(text, "  ", "    ")


def lines(out: Verdict) -> Iterator[str]:
    """The lines of :func:`text`."""
    yield from head(out)
    if out.any_number is not None:
        yield from wrap(any_number(out.any_number), "", "  ")
        for name in out.any_number.not_covered:
            yield from wrap(f"not covered: {name}", "  ", "    ")
    for note in out.notes:
        yield from wrap(note, "", "  ")
    yield from ("", "checked: + holds, ! violated, ? inconclusive, - not reached")
    yield from checked(out)
    asked = out.settings.liveness  # otherwise it is not known which loops there are
    if asked and any(p.name == EVERY_OPERATION_ENDS and p.verdict == HOLDS for p in out.properties):
        yield from ("", "runs that repeat forever")
        yield from loops(out)
    if out.off:
        yield from ("", "not checked, or not in use")
        yield from rows([(f"- {name}", why) for name, why in out.off])
    if out.unreached:
        yield from ("", "unreached: lines of the design that no interleaving executes")
        yield from rows(out.unreached)
    yield from ("", "what it took")
    yield from rows(list(costs(out)))


def short(out: Verdict) -> Iterator[str]:
    """The lines before the timeline of a violation that ended the search: what else is known fits in one."""
    yield from head(out)
    states = f"{out.states:,} state{clause(out.states != 1, 's')}"
    yield from wrap(f"{states}; the search stops at the first violation, --keep-going continues", "  ", "    ")
    for note in out.notes:
        yield from wrap(note, "  ", "    ")


def is_short(out: Verdict) -> bool:
    """Whether a violation ended the search, so that nothing else is decided."""
    plain = out.any_number is None and not out.settings.liveness and not out.settings.resume
    left = any(p.verdict == INCONCLUSIVE for p in out.properties)
    return plain and left and out.verdict == VIOLATED and out.states is not None and not out.settings.keep_going


def any_number(found: AnyNumber) -> str:
    """What is proved for any number of CPUs, in one sentence."""
    if found.verdict != HOLDS:
        return f"any number: {found.verdict}, {found.reason}"
    known = plural(len(found.invariants), "invariant")
    pairs = f"{found.pairs:,} pairs of CPUs, {known} (--invariants lists them)"
    if found.roles:
        of_each = " of each role" if len(found.roles) > 1 else ""
        return f"HOLDS for any number of CPUs{of_each} ({'; '.join(found.roles)}): {pairs}"
    if found.splits == ANY_SPLITS:
        return f"HOLDS for any number of CPUs and splits: {pairs}"
    return f"HOLDS for any number of CPUs, --splits {found.splits}: {pairs}"


def invariants(found: AnyNumber) -> str:
    """The invariants of a proof."""
    body = [line for sentence in found.invariants for line in wrap(sentence, "  ", "    ")]
    return ascii_only("\n".join(["invariants, for any number of CPUs", *body]))


def checked(out: Verdict) -> Iterator[str]:
    """The properties by their verdicts: a list of names where there is nothing to explain, otherwise sentences."""
    for verdict, mark in MARKS.items():
        explained = {name for name, _ in out.off} if verdict == NOT_REACHED else set()
        found = [p for p in out.properties if p.verdict == verdict and p.name not in explained]
        if verdict in (HOLDS, INCONCLUSIVE) and found:
            yield from wrap(", ".join(p.name for p in found), f"  {mark} ", "    ")
        else:
            yield from rows([(f"{mark} {p.name}", p.sentence) for p in found])


def loops(out: Verdict) -> Iterator[str]:
    """The loops that fairness rules out."""
    if not out.loops:
        yield from rows([("none", "no run comes back to a state that it was in")])
        return
    from septum.show.loops import summary

    yield from rows([(f"loop {number}", summary(loop)) for number, loop in enumerate(out.loops, 1)])


def costs(out: Verdict) -> Iterator[tuple[str, str]]:
    """Names and figures."""
    search = out.seconds.get("search", 0.0)
    if out.states is not None:
        kept = clause(out.settings.compact, f"; {out.settings.compact} bits of a hash are kept")
        waiting = clause(out.waiting, f"; {out.waiting:,} wait to be expanded")
        yield "states", f"{out.states:,} of {out.state_bits} bits in {plural(out.state_words, 'word')}{kept}{waiting}"
        yield "transitions", f"{out.transitions:,}, of which {matched(out):,} lead to a state seen before"
        yield "search", how(out)
        if search > 0:
            fresh = out.states - out.resumed
            edges = clause(not out.resumed, f", {rate(out.transitions / search)} transitions/s")
            yield "rate", f"{rate(fresh / search)} states/s{edges}"
    else:
        yield "runs", f"{out.runs:,}, {out.transitions:,} steps, the longest {out.depth:,}"
    yield from out.reductions.items()
    phases = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in out.seconds.items())
    yield "time", f"{sum(out.seconds.values()):.2f} s: {phases}"
    each = clause((out.states or 0) > 100_000, f"; {out.bytes_per_state:.0f} bytes a state")  # else mostly empty tables
    yield "memory", f"{out.peak_mb:.0f} MiB at most{each}"


def matched(out: Verdict) -> int:
    """How many transitions of a search led to a state that was known."""
    return max(0, out.transitions - (out.states or 0) + 1)


def how(out: Verdict) -> str:
    """How the search went through the space."""
    order = "depth first" if out.settings.order == DFS else "breadth first"
    threads = clause(out.threads > 1, f", {out.threads} threads")
    resumed = clause(out.resumed, f", {out.resumed:,} states from {out.settings.resume}")
    return f"{order}, {out.depth:,} steps deep{threads}{resumed}"


def bounds(out: Verdict) -> str:
    """What a HOLDS does not say, in a few words."""
    endless = clause(out.unlooked, f"endless runs not checked: {out.unlooked}")
    return "; ".join(filter(None, [endless, clause(out.omission, f"omission <= {out.omission:.0e}")]))


def table(results: Sequence[Verdict]) -> str:
    """Several verdicts, one a line, in at most 80 columns."""
    from tabulate import tabulate

    headers = ["design", "scenario", "verdict", "what", "states", "seconds"]
    body = [
        [
            os.path.basename(r.settings.label),
            r.settings.scenario,
            r.verdict,
            r.reason if r.verdict != HOLDS else bounds(r),
            f"{r.states:,}" if r.states is not None else f"{r.runs:,} runs",
            f"{sum(r.seconds.values()):.2f}",
        ]
        for r in results
    ]
    # tabulate makes a column two wider than its header
    widths = [max(len(headers[i]) + 2, *(len(row[i]) for row in body)) for i in range(6)]
    spare = WIDTH - 2 * 5 - widths[2] - widths[4] - widths[5]
    what = max(min(widths[3], 14), spare - widths[0] - widths[1])  # the longest texts are wrapped first
    scenario = max(min(widths[1], 10), spare - what - widths[0])
    limits = [max(8, spare - what - scenario), scenario, None, what, None, None]
    shown = tabulate(
        body,
        headers,
        tablefmt="simple",
        maxcolwidths=limits,
        colalign=("left", "left", "left", "left", "right", "right"),
        disable_numparse=True,
    )
    return ascii_only(shown)
