# SPDX-License-Identifier: GPL-2.0-or-later
"""From what a user asks for to a design and its settings, for the command and for septum.check()."""

from __future__ import annotations

import re
from typing import Any

from septum import cases, designs
from septum.scenarios import SCENARIOS
from septum.verdict.checking import BadSettings as BadSettings
from septum.verdict.checking import DesignLike
from septum.verdict.result import (
    EXHAUSTIVE,
    FAIRNESS,
    MAX_CPUS,
    MAX_SPLITS,
    ORDERS,
    REDUCTIONS,
    STRATEGIES,
    Settings,
)

CASE_ID = r"[CcMm]\d\d"
DEFAULT_CPUS = DEFAULT_SPLITS = 2


def find(name: str, c: designs.COptions | None = None) -> DesignLike:
    """A design by its name or its file, or the variants of a case by its id; ``c`` how it is read if it is kernel C.

    Raises DesignError, CaseError, or BadSettings for a case that no search decides.
    """
    if not re.fullmatch(CASE_ID, name):
        return designs.load(name, c)
    if c is not None:
        raise BadSettings(f"{name}: a case is not kernel C; leave {c.words()[0].split()[0]} out")
    case = cases.find(name)
    if isinstance(case, cases.Undecided):
        raise BadSettings(f"{case.id} is not decided by a search: {case.why}; septum cases shows those that are")
    return cases.CaseDesign(case)


def configure(
    design: DesignLike, label: str, scenario: str = "", cpus: int = 0, splits: int = 0, **options: Any
) -> Settings:
    """The settings to check a design with.

    ``label``     the design as the user typed it;
    ``scenario``  "" is the design's first, and another one as well; ``cpus, splits`` counts, 0 is what the scenario
                  fixes, or 2; with one of these only what is named is checked;
    ``options``   further fields of :class:`Settings`, as they are called there.
    Raises BadSettings for a scenario that the design does not have, or settings that make no sense.
    """
    if not design.scenarios:
        raise BadSettings(f"{design.file}: SCENARIOS is empty; name at least one scenario that build() knows")
    default = not scenario
    scenario = scenario or design.scenarios[0]
    if scenario not in design.scenarios:
        raise BadSettings(design.no_scenario(scenario))
    refuse_counts(cpus=(cpus, MAX_CPUS), splits=(splits, MAX_SPLITS))
    fixed = design.size_of(scenario)  # such a scenario has no splits
    settings = Settings(
        label, scenario, cpus or fixed or DEFAULT_CPUS, splits or (0 if fixed else DEFAULT_SPLITS), **options
    )
    if default and not (cpus or splits):
        settings = settings._replace(also=checked_beside(design, settings))
    if isinstance(design, cases.CaseDesign):
        liveness = settings.liveness or design.looks_for_loops(scenario)
        settings = settings._replace(liveness=liveness, cover=False)  # the file of a case holds others, too
    refuse_choices(settings)
    return settings


def checked_beside(design: DesignLike, settings: Settings) -> str:
    """The scenario that is part of a design's default check, besides its first; "" if there is none."""
    s = settings
    if not isinstance(design, designs.Design) or design.is_model or s.strategy != EXHAUSTIVE:
        return ""
    if s.checkpoint or s.resume or s.certificate:  # of one search
        return ""
    first = SCENARIOS.get(s.scenario)
    return first.beside if first is not None and first.beside in design.scenarios else ""


def refuse_counts(**counts: tuple[int, int]) -> None:
    """Raise BadSettings for a count that is not 0, which is the default, nor 1 to its maximum."""
    for name, (value, most) in counts.items():
        if not 0 <= value <= most:
            raise BadSettings(f"{name}={value}: not a whole number from 1 to {most}")


def refuse_choices(settings: Settings) -> None:
    """Raise BadSettings for settings that are none of their choices, or exclude each other."""
    for name, known in (("strategy", STRATEGIES), ("order", ORDERS), ("fairness", FAIRNESS)):
        value = getattr(settings, name)
        if value not in known:
            raise BadSettings(f"{name}='{value}': not one of {', '.join(known)}")
    if unknown := sorted(settings.reduce - REDUCTIONS.keys()):
        raise BadSettings(f"reduce: '{unknown[0]}' is not one of {', '.join(REDUCTIONS)}")
    if settings.liveness and settings.strategy != EXHAUSTIVE:
        raise BadSettings(
            f"--liveness explores the whole space; leave out --strategy {settings.strategy}, or --liveness"
        )
