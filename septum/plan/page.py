# SPDX-License-Identifier: GPL-2.0-or-later
"""A plan as one HTML page: its text, and two charts drawn as SVG. Nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from html import escape

from septum.plan.fleet import PAIR_SIZE, Pairs, needs_of
from septum.plan.planning import Plan
from septum.plan.report import report
from septum.plan.sizes import human

#: shares of 2M mappings that the second chart has points for
POINTS = 40
WIDTH, HEIGHT, LEFT, BAR = 760, 260, 190, 26
COLOURS = {"static": "#555555", "arrays": "#1b6ca8", "counts": "#e0a030", "pairs": "#b03a48"}
NAMES = {
    "static": "static PAMT",
    "arrays": "bitmap, 2M and 1G arrays",
    "counts": "reference counts",
    "pairs": "pairs",
}
STYLE = (
    "body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}"
    "pre{font-size:13px;line-height:1.35;background:#f5f5f5;padding:1em;overflow-x:auto}"
    "svg{max-width:100%;height:auto}text{font:13px sans-serif;fill:#222}"
)


def page(plan: Plan, name: str) -> str:
    """The page of the plan of a host that is called ``name``, in ASCII."""
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f"<title>PAMT memory: {escape(name)}</title><style>{STYLE}</style></head><body>",
        f"<h1>PAMT memory: {escape(name)}</h1>",
        "<h2>What PAMT takes</h2>",
        *_bars(plan),
    ]
    if plan.fleet:
        parts += ["<h2>What huge pages change</h2>", *_curves(plan)]
    parts += ["<h2>The plan</h2>", f"<pre>{escape(report(plan))}</pre>", "</body></html>"]
    return "\n".join(parts).encode("ascii", "xmlcharrefreplace").decode() + "\n"


def _bars(plan: Plan) -> Iterator[str]:
    """Static PAMT, and Dynamic PAMT with the fewest, the expected and the most pairs, as stacked bars."""
    fixed = [("arrays", plan.dynamic_pamt()), ("counts", plan.refcounts())]
    bars: list[tuple[str, list[tuple[str, int]]]] = [("static", [("static", plan.pamt())])]
    if plan.fleet:
        for name, pairs in zip(Pairs._fields, plan.needs.pairs, strict=True):
            bars.append((f"dynamic, {name}", [*fixed, ("pairs", pairs * PAIR_SIZE)]))
    else:
        bars.append(("dynamic, no TDs", fixed))
    bars.append(("a pair for every 2M", [*fixed, ("pairs", plan.regions * PAIR_SIZE)]))
    most = max(sum(size for _, size in parts) for _, parts in bars)
    room = WIDTH - LEFT - 90
    height = (len(bars) + 1) * (BAR + 10) + 10
    yield _svg(height, "PAMT in bytes, static and dynamic")
    for row, (name, parts) in enumerate(bars):
        y = row * (BAR + 10) + 5
        yield f'<text x="{LEFT - 8}" y="{y + 18}" text-anchor="end">{escape(name)}</text>'
        x = float(LEFT)
        for kind, size in parts:
            width = room * size / most
            said = f"{NAMES[kind]}: {human(size)}"
            yield (
                f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="{BAR}" fill="{COLOURS[kind]}">'
                f"<title>{escape(said)}</title></rect>"
            )
            x += width
        yield f'<text x="{x + 6:.1f}" y="{y + 18}">{human(sum(size for _, size in parts))}</text>'
    yield from _legend(height - 20, [(NAMES[kind], colour) for kind, colour in COLOURS.items()])
    yield "</svg>"


def _curves(plan: Plan) -> Iterator[str]:
    """All that Dynamic PAMT takes over the share of 2M mappings, between the fewest and the most pairs."""
    shares = [Fraction(point, POINTS) for point in range(POINTS + 1)]
    needs = [needs_of([replace(tds, huge=share) for tds in plan.fleet], plan.regions) for share in shares]
    most = max(plan.pamt(), *(plan.dynamic(need.pairs.worst) for need in needs))
    room, bottom = WIDTH - LEFT - 90, HEIGHT - 50

    def line(sizes: Sequence[int], colour: str, dashes: str = "") -> str:
        points = " ".join(
            f"{LEFT + room * float(share):.1f},{bottom - (bottom - 15) * size / most:.1f}"
            for share, size in zip(shares, sizes, strict=True)
        )
        extra = f' stroke-dasharray="{dashes}"' if dashes else ""
        return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"{extra}/>'

    yield _svg(HEIGHT, "Dynamic PAMT over the share of memory mapped by 2M")
    yield line([plan.pamt()] * len(shares), COLOURS["static"], "2 4")
    yield line([plan.dynamic(need.pairs.worst) for need in needs], COLOURS["pairs"], "6 4")
    yield line([plan.dynamic(need.pairs.expected) for need in needs], COLOURS["pairs"])
    yield line([plan.dynamic(need.pairs.packed) for need in needs], COLOURS["arrays"])
    yield f'<path d="M{LEFT},15 V{bottom} H{LEFT + room}" fill="none" stroke="#222"/>'
    yield f'<text x="{LEFT - 8}" y="20" text-anchor="end">{human(most)}</text>'
    yield f'<text x="{LEFT - 8}" y="{bottom}" text-anchor="end">0</text>'
    for share in (0, 50, 100):
        x = LEFT + room * share / 100
        yield f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{share}% by 2M</text>'
    names = [("static", COLOURS["static"]), ("dynamic, packed", COLOURS["arrays"])]
    yield from _legend(HEIGHT - 14, [*names, ("expected; dashes: worst", COLOURS["pairs"])])
    yield "</svg>"


def _svg(height: int, label: str) -> str:
    return f'<svg viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" aria-label="{label}">'


def _legend(y: int, names: Sequence[tuple[str, str]]) -> Iterator[str]:
    for number, (name, colour) in enumerate(names):
        x = 10 + number * 185
        yield f'<rect x="{x}" y="{y - 11}" width="12" height="12" fill="{colour}"/>'
        yield f'<text x="{x + 18}" y="{y}">{escape(name)}</text>'
