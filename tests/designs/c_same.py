# SPDX-License-Identifier: GPL-2.0-or-later
"""C in own words against the Python design that another hand wrote: verdict, property, states, transitions.

``python bench/kernel_c.py same`` compares all of them in all scenarios that both have.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import septum
from septum.designs import COptions, load
from septum.verdict.result import Tick, Verdict
from tests.designs.c_sources import SAME, TWO_CACHES

#: Python design -> the C
PROGRAMS = {**SAME, "two-caches": TWO_CACHES}
#: counts are kept as merged, under one lock
OPTIONS = {"two-caches": COptions(bind=("tdx_pamt_get=merged",))}


class Compared(NamedTuple):
    """What a check of C and one of the Python found: verdict, properties violated, states, transitions."""

    c: tuple[object, ...]
    python: tuple[object, ...]

    @property
    def equal(self) -> bool:
        """Whether they are; where something is violated, but for how much was searched until then.

        Both search for a shortest interleaving, and what they look at before it depends on how states are packed.
        """
        count = 4 if self.python[0] == "HOLDS" else 2
        return self.c[:count] == self.python[:count]


def file_of(name: str, folder: Path) -> str:
    """The C of a design, in a file."""
    file = folder / f"{name}.c"
    file.write_text(PROGRAMS[name], encoding="utf-8")
    return str(file)


def shared_scenarios(name: str, folder: Path) -> Iterator[str]:
    """Those that the C and the Python of a design both have."""
    mine = load(file_of(name, folder), OPTIONS.get(name)).scenarios
    return (scenario for scenario in load(name).scenarios if scenario in mine)


def figures(found: Verdict) -> tuple[object, ...]:
    """What is compared."""
    return found.verdict, [v.prop.name for v in found.violations], found.states, found.transitions


def compared(name: str, scenario: str, folder: Path, tick: Tick | None = None, **options: object) -> Compared:
    """Check both; ``options`` as of septum.check()."""
    c = septum.check(file_of(name, folder), scenario, tick=tick, c=OPTIONS.get(name), **options)  # type: ignore[arg-type]
    python = septum.check(name, scenario, tick=tick, **options)  # type: ignore[arg-type]
    return Compared(figures(c), figures(python))
