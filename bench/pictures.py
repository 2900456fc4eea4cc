# SPDX-License-Identifier: GPL-2.0-or-later
"""How long Chromium takes to open the page of a run of 5,000 steps, folded and with every step.

python bench/pictures.py

The steps are those of the first example of spinlock, one after the other until there are enough: the states are not
those of a run, but the texts, the fields and the sources are. Folded, every 50th step is a row. The time is from the
start of the navigation until the page is drawn, as the browser's own clock has it, and for "all steps" that of the
switch, with the layout. Medians of --rounds; needs Debian's chromium and chromium-driver, and selenium.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from machine import describe, load, table

from septum.designs import load as load_design
from septum.pictures.data import files_of, run_of
from septum.pictures.page import filled
from septum.pictures.record import Drawn, example
from septum.show.rows import MUST, Row

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.pictures.browser import Browser, NoBrowser, begun

EVERY = 50

OPENED = """
const [entry] = performance.getEntriesByType("navigation");
return [entry.loadEventEnd, performance.getEntriesByName("drawn")[0].startTime];
"""
#: reading a height makes the browser lay out what has changed
ALL_STEPS = """
const began = performance.now();
document.getElementById("fold").click();
document.getElementById("steps").offsetHeight;
return performance.now() - began;
"""


def long_run(count: int) -> Drawn:
    """A run of ``count`` steps, of which every 50th matters."""
    found = example(load_design("spinlock").build("split", cpus=2, splits=2))
    steps = (found.run.steps * (count // len(found.run.steps) + 1))[:count]
    rows = tuple(
        Row(number, shown.step.cpu, shown.site, shown.text, MUST, shown.changes)
        for number, shown in enumerate(steps, 1)
        if number % EVERY == 0
    )
    return found._replace(run=found.run._replace(steps=steps), items=rows)


def page_of(count: int) -> str:
    """Its page."""
    run = run_of(long_run(count))
    return filled({"title": "", "verdict": None, "runs": [run], "files": files_of([run]), "explore": None}, "")


def measure(browser: Browser, text: str, rounds: int) -> list[tuple[float, float, float]]:
    """Of each round: milliseconds until the page is loaded, until it is drawn, and to show all steps."""
    found = []
    for _ in range(rounds):
        browser.open(text)
        loaded, drawn = browser.run(OPENED)
        found.append((loaded, drawn, browser.run(ALL_STEPS)))
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="How long Chromium takes to open the page of a long run.")
    parser.add_argument("--steps", type=int, default=5000, metavar="N", help="steps of the run (default: 5000)")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="rounds (default: 7)")
    args = parser.parse_args()
    print(f"{describe()}; {load()}")
    with tempfile.TemporaryDirectory() as folder:
        try:
            browser = begun(Path(folder))
        except NoBrowser as error:
            print(f"left out: {error}")
            return 0
        try:
            text = page_of(args.steps)
            found = measure(browser, text, args.rounds)
        finally:
            browser.driver.quit()
    names = ("page drawn, folded", "page loaded", "all steps shown")
    rows = []
    for name, at in zip(names, (1, 0, 2), strict=True):
        values = [one[at] for one in found]
        rows.append([name, f"{statistics.median(values):,.0f}", f"{min(values):,.0f}", f"{max(values):,.0f}"])
    print(f"{args.steps:,} steps, a page of {len(text) / 1e6:.1f} MB")
    print(table(["ms", "median", "least", "most"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
