# SPDX-License-Identifier: GPL-2.0-or-later
"""What went wrong, before it is recorded: a finding with the runs that show it, and the property that it violates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from septum.engine.run import LIMIT, Finding, Step
from septum.lang.model import Model
from septum.properties import PROPERTIES
from septum.verdict.result import PropertyVerdict

PLUS = "+"  # between the two keys of a loop
FOLLOWED = "replay"  # what a verdict calls the note that says how far a key of other code was followed


class NamedRuns(NamedTuple):
    """A finding and the runs that show it, with what each shows: one run, or one for each edge of a cycle."""

    finding: Finding
    runs: tuple[tuple[Step, ...], ...]
    shows: tuple[str, ...] = ()


def reached_limits(model: Model, findings: Iterable[Finding]) -> str:
    """Which bounds of the model were reached, where, and how to raise them."""
    limits = model.limits()
    places = {f.name: f.site for f in reversed([f for f in findings if f.kind == LIMIT])}
    found = []
    for name, site in sorted(places.items()):
        at = f" at {site.file}:{site.line}" if site is not None else ""
        found.append(f"{name} would be more than {limits[name]}{at}; --bound {name}={2 * limits[name]} raises it")
    return "a bound of the model, not of the kernel: " + "; ".join(found)


def describe(name: str, verdict: str, said: Mapping[str, tuple[str, str]] | None = None) -> PropertyVerdict:
    """A property with its sentence and source, as far as they are registered, or ``said`` by the model (Model.said)."""
    known = PROPERTIES.get(name)
    if known is not None:
        return PropertyVerdict(name, verdict, known.sentence, known.source)
    return PropertyVerdict(name, verdict, *(said or {}).get(name, ("", "")))


def property_of(finding: Finding) -> str:
    """The property that a finding violates."""
    return {"require": finding.name, "overflow": "bounds"}.get(finding.kind, finding.kind)


def wanted_of(found: NamedRuns) -> str:
    """The property of whole states that must end the runs of a finding; "" if none must."""
    return property_of(found.finding) if found.finding.kind in ("require", "overflow") else ""
