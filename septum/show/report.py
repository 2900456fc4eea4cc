# SPDX-License-Identifier: GPL-2.0-or-later
"""Verdicts as text of 80 columns and as JSON, and the progress of a search on stderr."""

from __future__ import annotations

import os
import sys
import textwrap
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from septum.engine.search import DFS
from septum.verdict.checking import (
    EVERY_OPERATION_ENDS,
    HOLDS,
    INCONCLUSIVE,
    NOT_REACHED,
    VIOLATED,
    Verdict,
)

if TYPE_CHECKING:
    from rich.live import Live

    from septum.engine.run import Progress

WIDTH = 80
MARKS = {VIOLATED: "!", INCONCLUSIVE: "?", HOLDS: "+", NOT_REACHED: "-"}
SHOW_AFTER = 1.0  # seconds of silence before the first progress
LINE_EVERY = 5.0  # seconds between progress lines where stderr is no terminal


def text(out: Verdict) -> str:
    """The result of one check: what was checked, what came of it, what was left out, and what it cost."""
    return ascii_only("\n".join(lines(out)))


def ascii_only(shown: str) -> str:
    """``shown`` in printable ASCII, no white space at the ends of lines, and a newline at the end."""
    escaped = shown.encode("ascii", "backslashreplace").decode()
    return "\n".join(line.rstrip() for line in escaped.rstrip("\n").split("\n")) + "\n"


def rows(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Two columns, the second wrapped."""
    left = min(38, 4 + max((len(a) for a, _ in pairs), default=0))
    for name, value in pairs:
        first = f"  {name}".ljust(left)
        if len(first) > left:
            yield first
            first = " " * left
        yield from textwrap.wrap(
            value, WIDTH, initial_indent=first, subsequent_indent=" " * left, break_on_hyphens=False
        ) or [first]


def title(out: Verdict) -> str:
    """What was checked."""
    s = out.settings
    options = "".join(
        f", {name}"
        for name, on in (("--enomem", s.enomem), ("--busy", s.busy), ("--fairness strong", s.fairness == "strong"))
        if on
    )
    size = f", --cpus {s.cpus}, --splits {s.splits}" if s.splits else f", {s.cpus} CPU{'s' * (s.cpus != 1)}"
    return f"{s.label}: scenario {s.scenario}{size}{options}"


def lines(out: Verdict) -> Iterator[str]:
    """The lines of :func:`text`."""
    yield from textwrap.wrap(title(out), WIDTH, subsequent_indent="  ", break_on_hyphens=False)
    yield from textwrap.wrap(f"{out.verdict}: {out.reason}", WIDTH, subsequent_indent="  ", break_on_hyphens=False)
    yield from ("", "checked: + holds, ! violated, ? inconclusive, - not reached")
    for verdict, mark in MARKS.items():
        explained = {name for name, _ in out.off} if verdict == NOT_REACHED else set()
        found = [p for p in out.properties if p.verdict == verdict and p.name not in explained]
        if verdict in (HOLDS, INCONCLUSIVE) and found:
            yield from textwrap.wrap(
                ", ".join(p.name for p in found),
                WIDTH,
                initial_indent=f"  {mark} ",
                subsequent_indent="    ",
                break_on_hyphens=False,
            )
        else:
            yield from rows([(f"{mark} {p.name}", p.sentence) for p in found])
    if any(p.name == EVERY_OPERATION_ENDS and p.verdict == HOLDS for p in out.properties):
        yield from ("", "runs that repeat for ever")
        loops = [(f"loop {number}", loop.text) for number, loop in enumerate(out.loops, 1)]
        yield from rows(loops or [("none", "no run comes back to a state that it was in")])
    if out.off:
        yield from ("", "not checked, or not in use")
        yield from rows([(f"- {name}", why) for name, why in out.off])
    if out.unreached:
        yield from ("", "unreached: lines of the design that no interleaving executes")
        yield from rows(out.unreached)
    yield from ("", "what it took")
    yield from rows(list(costs(out)))


def costs(out: Verdict) -> Iterator[tuple[str, str]]:
    """Names and figures."""
    search = out.seconds.get("search", 0.0)
    if out.states is not None:
        words = f"{out.state_words} word{'s' * (out.state_words != 1)}"
        kept = f"; {out.settings.compact} bits of a hash are kept" if out.settings.compact else ""
        waiting = f"; {out.waiting:,} wait to be expanded" * bool(out.waiting)
        matched = max(0, out.transitions - out.states + 1)
        yield "states", f"{out.states:,} of {out.state_bits} bits in {words}{kept}{waiting}"
        yield "transitions", f"{out.transitions:,}, of which {matched:,} lead to a state seen before"
        yield "search", how(out)
        if search > 0:
            fresh = out.states - out.resumed
            yield (
                "rate",
                f"{rate(fresh / search)} states/s"
                + (f", {rate(out.transitions / search)} transitions/s" if not out.resumed else ""),
            )
    else:
        yield "runs", f"{out.runs:,}, {out.transitions:,} steps, the longest {out.depth:,}"
    yield from out.reductions.items()
    phases = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in out.seconds.items())
    yield "time", f"{sum(out.seconds.values()):.2f} s: {phases}"
    each = f"; {out.bytes_per_state:.0f} bytes a state" * ((out.states or 0) > 100_000)  # else mostly empty tables
    yield "memory", f"{out.peak_mb:.0f} MiB at most{each}"


def how(out: Verdict) -> str:
    """How the search went through the space."""
    order = "depth first" if out.settings.order == DFS else "breadth first"
    threads = f", {out.threads} threads" * (out.threads > 1)
    resumed = f", {out.resumed:,} states from {out.settings.resume}" * bool(out.resumed)
    return f"{order}, {out.depth:,} steps deep{threads}{resumed}"


def rate(number: float) -> str:
    """A number a second, short."""
    for size, unit in ((1e6, " M"), (1e3, " k")):
        if number >= size:
            return f"{number / size:.1f}{unit}"
    return f"{number:.0f}"


def as_json(out: Verdict) -> dict[str, Any]:
    """The result of one check as an object: plain numbers, seconds and MiB."""
    s = out.settings
    return {
        "design": out.design,
        "scenario": s.scenario,
        "cpus": s.cpus,
        "splits": s.splits,
        "enomem": s.enomem,
        "busy": s.busy,
        "strategy": s.strategy,
        "verdict": out.verdict,
        "reason": out.reason,
        "cut": out.cut,
        "properties": [p._asdict() for p in out.properties],
        "violations": [
            {"property": v.prop.name, "kind": v.finding.kind, "steps": len(v.finding.steps), "replay": v.key}
            for v in out.violations
        ],
        "replay": out.replay,
        "states": out.states,
        "transitions": out.transitions,
        "depth": out.depth,
        "runs": out.runs,
        "state_bits": out.state_bits,
        "seconds": round(sum(out.seconds.values()), 6),
        "seconds_by_phase": {name: round(seconds, 6) for name, seconds in out.seconds.items()},
        "search": s.order,
        "threads": out.threads,
        "matched": max(0, out.transitions - out.states + 1) if out.states is not None else None,
        "state_words": out.state_words,
        "bytes_per_state": round(out.bytes_per_state, 1),
        "hash_compact": s.compact,
        "omission_probability": out.omission,
        "resumed": out.resumed,
        "waiting": out.waiting,
        "peak_mb": round(out.peak_mb, 1),
        "reductions": [{"name": name, "what": what} for name, what in out.reductions.items()],
        "unreached": [where for where, _ in out.unreached],
        "loops": [loop.as_json() for loop in out.loops],
        "off": [{"name": name, "why": why} for name, why in out.off],
    }


def table(results: Sequence[Verdict]) -> str:
    """Several verdicts, one a line, in at most 80 columns."""
    from tabulate import tabulate

    headers = ["design", "scenario", "verdict", "what", "states", "seconds"]
    body = [
        [
            os.path.basename(r.settings.label),
            r.settings.scenario,
            r.verdict,
            r.reason if r.verdict != HOLDS else f"omission <= {r.omission:.0e}" * bool(r.omission),
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


class ProgressView:
    """Progress on stderr: one line that changes on a terminal, otherwise a line every few seconds.

    Call it with each :class:`Progress`; nothing shows before a second has passed. Use it in a ``with``.
    """

    def __init__(self, what: str, unit: str = "states") -> None:
        self.what = what
        self.unit = unit
        self.began = self.last = time.monotonic()
        self.live: Live | None = None
        self.terminal = sys.stderr.isatty()

    def __enter__(self) -> ProgressView:
        return self

    def __exit__(self, *error: object) -> None:
        if self.live is not None:
            self.live.stop()

    def __call__(self, progress: Progress) -> None:
        """Show where the search stands, unless it was shown a moment ago."""
        now = time.monotonic()
        if now - self.began < SHOW_AFTER or now - self.last < (0.2 if self.terminal else LINE_EVERY):
            return
        self.last = now
        line = self.line(progress)
        if not self.terminal:
            print(line, file=sys.stderr, flush=True)
            return
        if self.live is None:
            from rich.console import Console
            from rich.live import Live

            self.live = Live(console=Console(stderr=True), auto_refresh=False, transient=True)
            self.live.start()
        from rich.text import Text

        self.live.update(Text(line, no_wrap=True, overflow="crop"), refresh=True)

    def line(self, p: Progress) -> str:
        """One line: how far it is and how fast it goes."""
        parts = [f"{self.what}:", f"{p.states:,} {self.unit}", f"{rate(p.states / max(p.seconds, 1e-3))}/s"]
        if self.unit == "states":
            parts += [f"depth {p.depth:,}", f"queue {p.queue:,}", f"{p.bytes >> 20:,} MiB"]
        return ascii_only("  ".join([*parts, f"{p.seconds:.0f} s"])).rstrip("\n")
