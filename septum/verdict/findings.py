# SPDX-License-Identifier: GPL-2.0-or-later
"""What went wrong, before it is recorded: a finding with the runs that show it, and the property that it violates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from septum.engine.run import Finding, Step
from septum.properties import PROPERTIES
from septum.verdict.result import PropertyVerdict

PLUS = "+"  # between the two keys of a loop


class NamedRuns(NamedTuple):
    """A finding and the runs that show it, with what each shows: one run, or one for each edge of a cycle."""

    finding: Finding
    runs: tuple[tuple[Step, ...], ...]
    shows: tuple[str, ...] = ()


def describe(name: str, verdict: str, said: Mapping[str, tuple[str, str]] | None = None) -> PropertyVerdict:
    """A property with its sentence and source, as far as they are registered, or ``said`` by the model (Model.said)."""
    known = PROPERTIES.get(name)
    if known is not None:
        return PropertyVerdict(name, verdict, known.sentence, known.source)
    return PropertyVerdict(name, verdict, *(said or {}).get(name, ("", "")))


def property_of(finding: Finding) -> str:
    """The property that a finding violates."""
    return {"require": finding.name, "overflow": "bounds"}.get(finding.kind, finding.kind)
