# SPDX-License-Identifier: GPL-2.0-or-later
"""Results as files: a page with charts that needs no network, a trace for ui.perfetto.dev, and Parquet."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from septum.engine.timed import Taken
from septum.price.report import COLUMNS, as_rows, text
from septum.price.result import Priced

WIDTH, HEIGHT, LEFT = 640, 160, 90
COLOURS = ("#2563a8", "#c2571a", "#3a7d44", "#8a3b8f", "#6b6b6b")
STYLE = """body { font: 15px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
pre { font-size: 12px; overflow-x: auto } svg text { font: 11px sans-serif } h2 { font-size: 1.1rem }"""


def as_parquet(results: Sequence[Priced]) -> bytes:
    """The rows of report.as_rows()."""
    import pyarrow
    import pyarrow.parquet

    columns = list(zip(*as_rows(results), strict=True))
    table = pyarrow.table({name: list(column) for name, column in zip(COLUMNS, columns, strict=True)})
    out = io.BytesIO()
    pyarrow.parquet.write_table(table, out)
    return out.getvalue()


# -- traces ----------------------------------------------------------------------------------------------------------


def as_perfetto(results: Sequence[Priced]) -> str:
    """The last steps of each run in the JSON format that ui.perfetto.dev reads: a process for each, a thread a CPU.

    A function is open from its first step to the first step outside of it; so what a step costs, and what is waited
    for before the next, is in the function that the step is in.
    """
    events: list[dict[str, Any]] = []
    for number, result in enumerate(results):
        name = {"name": f"{result.design}, seed {result.seed}"}
        events.append({"ph": "M", "name": "process_name", "pid": number, "args": name})
        by_cpu: dict[int, list[Taken]] = {}
        for taken in result.last:
            by_cpu.setdefault(taken.step.cpu, []).append(taken)
        for cpu, steps in sorted(by_cpu.items()):
            events.append({"ph": "M", "name": "thread_name", "pid": number, "tid": cpu, "args": {"name": f"CPU {cpu}"}})
            events += ({**event, "pid": number, "tid": cpu} for event in calls_of(steps, result.seconds * 1e6))
    return json.dumps({"displayTimeUnit": "ns", "traceEvents": events}, separators=(",", ":"))


def calls_of(steps: Sequence[Taken], end: float) -> Iterator[dict[str, Any]]:
    """Where the functions of one CPU begin and end; ``end`` of the run, in us."""
    is_open: list[tuple[object, str]] = []
    for taken in steps:
        stack = taken.point.stack if taken.point is not None else ()
        now: list[tuple[object, str]] = [(stack[:depth], site.function) for depth, site in enumerate(stack)]
        same = 0
        while same < min(len(now), len(is_open)) and now[same] == is_open[same]:
            same += 1
        for _ in is_open[same:]:
            yield {"ph": "E", "ts": taken.time / 1e6}
        for _, name in now[same:]:
            yield {"ph": "B", "name": name, "ts": taken.time / 1e6}
        is_open = now
    for _ in is_open:
        yield {"ph": "E", "ts": end}


# -- the page --------------------------------------------------------------------------------------------------------


def as_html(results: Sequence[Priced]) -> str:
    """One file with everything in it."""
    first: dict[str, Priced] = {}
    for result in results:
        first.setdefault(result.design, result)
    shown = [result for result in first.values() if result.finding is None]
    title = html.escape(f"septum price: {results[0].workload}, {', '.join(first)}")
    charts = "".join(
        f"<h2>{html.escape(name)}</h2>\n{chart}\n"
        for name, chart in (
            ("Pages allocated over time", lines_chart(shown, lambda sample: sample[1], "pages")),
            ("PAMT pairs over time", lines_chart(shown, lambda sample: sample[2], "pairs")),
            ("Pages in caches for splits over time", lines_chart(shown, lambda sample: sample[4], "pages")),
            ("Pages in vCPUs' caches over time", lines_chart(shown, lambda sample: sample[5], "pages")),
            ("Waiting for locks, s in all", bars_chart(lock_bars(shown, waits=True))),
            ("Holding locks, s in all", bars_chart(lock_bars(shown, waits=False))),
            ("Functions, s in all, with what they wait for", bars_chart(function_bars(shown))),
        )
        if chart
    )
    return (
        f"<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'><title>{title}</title>"
        f"<style>{STYLE}</style></head>\n<body><h1>{title}</h1>\n{charts}"
        f"<h2>Tables</h2>\n<pre>{html.escape(text(list(first.values()), results))}</pre></body></html>\n"
    )


def lines_chart(results: Sequence[Priced], pick: Callable[[Any], int], unit: str) -> str:
    """A line for each design; "" if there is nothing to see."""
    most = max((pick(s) for r in results for s in r.samples), default=0)
    end = max((r.samples[-1].seconds for r in results), default=0.0)
    if not most or not end:
        return ""
    parts = [frame(f"{most:,} {unit}", f"{end:.4g} s")]
    for number, result in enumerate(results):
        points = " ".join(
            f"{LEFT + WIDTH * s.seconds / end:.1f},{20 + HEIGHT * (1 - pick(s) / most):.1f}" for s in result.samples
        )
        colour = COLOURS[number % len(COLOURS)]
        parts.append(f"<polyline points='{points}' fill='none' stroke='{colour}' stroke-width='2'/>")
        parts.append(label(LEFT + 10 + 130 * number, 12, result.design, colour))
    return svg(HEIGHT + 45, parts)


def frame(top: str, right: str) -> str:
    """The axes of a chart, with what their ends mean."""
    low = 20 + HEIGHT
    return (
        f"<path d='M{LEFT} 20V{low}H{LEFT + WIDTH}' fill='none' stroke='#999'/>"
        f"<text x='{LEFT - 6}' y='26' text-anchor='end'>{html.escape(top)}</text>"
        f"<text x='{LEFT - 6}' y='{low}' text-anchor='end'>0</text>"
        f"<text x='{LEFT + WIDTH}' y='{low + 16}' text-anchor='end'>{html.escape(right)}</text>"
    )


def label(x: float, y: float, words: str, colour: str) -> str:
    """Words in a colour."""
    return f"<text x='{x:.0f}' y='{y:.0f}' fill='{colour}'>{html.escape(words)}</text>"


def svg(height: int, parts: Sequence[str]) -> str:
    """A picture."""
    return f"<svg viewBox='0 0 {LEFT + WIDTH + 20} {height}' role='img'>{''.join(parts)}</svg>"


def lock_bars(results: Sequence[Priced], waits: bool) -> list[tuple[str, float, str]]:
    """Name, seconds and colour for each lock of each design."""
    return [
        (f"{r.design}: {lock.name}", (lock.wait.total if waits else lock.hold.total) / 1e6, COLOURS[i % len(COLOURS)])
        for i, r in enumerate(results)
        for lock in r.locks
    ]


def function_bars(results: Sequence[Priced]) -> list[tuple[str, float, str]]:
    """Name, seconds and colour for the functions that take longest, a few of each design."""
    found = []
    for number, result in enumerate(results):
        longest = sorted(result.functions.items(), key=lambda item: -item[1].total)[:12]
        found += [(f"{result.design}: {name}", f.total, COLOURS[number % len(COLOURS)]) for name, f in longest]
    return found


def bars_chart(bars: Sequence[tuple[str, float, str]]) -> str:
    """A bar for each; "" if all are 0."""
    most = max((value for _, value, _ in bars), default=0.0)
    if not most:
        return ""
    parts, side = [], 300
    for row, (name, value, colour) in enumerate(bars):
        y, wide = 18 * row + 4, (LEFT + WIDTH - side - 90) * value / most
        parts.append(f"<text x='{side - 6}' y='{y + 11}' text-anchor='end'>{html.escape(name)}</text>")
        parts.append(f"<rect x='{side}' y='{y}' width='{wide:.1f}' height='13' fill='{colour}'/>")
        parts.append(f"<text x='{side + wide + 5:.1f}' y='{y + 11}'>{value:.4g}</text>")
    return svg(18 * len(bars) + 10, parts)
