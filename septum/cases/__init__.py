# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings of the reviews on the list, as pairs that can be run: the code with the bug, and with the fix.

A topic file holds a few of them. Where one builder makes both variants, a flag tells them apart, so that they
differ in nothing but the finding. What a case expects is data; what comes out is the verdict of a search
(septum/cli/cases.py). Stories are in our own words; the mail is named by its message-id.

May import: lang, kernel, tdx, kvm, properties, scenarios, designs.
May be imported by: recordings, verdict, show, cli.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import NamedTuple

from septum.designs import no_scenario
from septum.lang.model import Model, Role
from septum.lang.source import short_path
from septum.properties import EVERY_OPERATION_ENDS
from septum.text import did_you_mean

HOLDS, VIOLATED = "HOLDS", "VIOLATED"

#: the files that hold cases
TOPICS = (
    *("accept", "accept_kvm", "arrays", "callbacks", "demote", "gmem", "module", "owners", "pamt_lock", "pamt_refs"),
    *("ranges", "split_cache", "spte", "topup", "undecided", "vcpu_cache", "vm_cache", "walk"),
)


class CaseError(Exception):
    """A case that cannot be run: one line that says which, why, and what to try."""


class Variant(NamedTuple):
    """One thing to check: its name, what it is, how it is built, and the verdict that is expected.

    ``property``  the one that is violated first, or that must be checked and hold.
    """

    name: str
    what: str
    build: Callable[[], Model]
    property: str
    expected: str


class Case(NamedTuple):
    """A finding that a machine can decide.

    ``id``      C01..C83 from the reviews, M01.. found by the model;
    ``tag``     RACE, DEADLOCK, LIVELOCK, LEAK, ATOMIC, INIT, ERRPATH, CTX, COUNT, or FALSE for a false alarm;
    ``by, date, source``  who raised it, when, and where: message-id or patch;
    ``story``   what goes wrong; ``answer`` how it was answered;
    ``bug, fix``  the two models;
    ``property``  what the bug violates and the fix keeps; ``expected`` the two verdicts;
    ``more``    further variants that the story speaks of.
    """

    id: str
    title: str
    tag: str
    by: str
    date: str
    source: str
    story: str
    answer: str
    bug: Callable[[], Model]
    fix: Callable[[], Model]
    property: str
    expected: tuple[str, str] = (VIOLATED, HOLDS)
    more: tuple[Variant, ...] = ()

    def variants(self) -> list[Variant]:
        """All that is checked: "bug", "fix", and what else the case has."""
        bug, fix = self.expected
        return [
            Variant("bug", "the bug", self.bug, self.property, bug),
            Variant("fix", "the fix", self.fix, self.property, fix),
            *self.more,
        ]


class Undecided(NamedTuple):
    """A finding that no search can decide, and why."""

    id: str
    title: str
    tag: str
    by: str
    date: str
    why: str


class CaseDesign:
    """A case as ``septum check`` takes it: its variants are its scenarios, and it says itself who runs what."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.name = case.id
        self.summary = case.title
        self.scenarios = tuple(v.name for v in case.variants())
        self.file = file_of(case)

    def no_scenario(self, scenario: str) -> str:
        """Why there is no such variant, and what there is."""
        return no_scenario(self.name, scenario, self.scenarios)

    def size_of(self, scenario: str) -> int:
        """How many CPUs a variant has."""
        return self.variant(scenario).build().cpus

    def roles_of(self, scenario: str) -> tuple[Role, ...]:
        """None: the CPUs of a variant are its own."""
        return ()

    def looks_for_loops(self, scenario: str) -> bool:
        """Whether a variant is about runs that repeat forever."""
        return self.variant(scenario).property == EVERY_OPERATION_ENDS

    def build(
        self,
        scenario: str,
        *,
        cpus: int,
        splits: int,
        enomem: bool = False,
        busy: bool = False,
        counts: tuple[int, ...] = (),
    ) -> Model:
        """The model of a variant; the other parameters are the case's own and are ignored."""
        return self.variant(scenario).build()

    def variant(self, name: str) -> Variant:
        """A variant by its name."""
        [found] = [v for v in self.case.variants() if v.name == name]
        return found


def file_of(case: Case) -> str:
    """The topic file that a case is in, where it is a variable of its id's name."""
    [module] = [module for module in topics() if hasattr(module, case.id)]
    return short_path(module.__file__ or "?")


def topics() -> list[ModuleType]:
    """The files that hold cases."""
    return [importlib.import_module(f"septum.cases.{topic}") for topic in TOPICS]


def everything() -> list[Case | Undecided]:
    """Every finding, in the order of its id: those of the reviews, then those of the model."""
    found: list[Case | Undecided] = []
    for module in topics():
        found += [value for value in vars(module).values() if isinstance(value, Case)]
        found += getattr(module, "UNDECIDED", ())
    return sorted(found, key=lambda case: case.id)


def decided() -> list[Case]:
    """The findings that a search decides."""
    return [case for case in everything() if isinstance(case, Case)]


def find(name: str) -> Case | Undecided:
    """A finding by its id, in upper or lower case. Raises CaseError."""
    known = {case.id: case for case in everything()}
    if name.upper() in known:
        return known[name.upper()]
    meant = did_you_mean(name.upper(), known) or ";"
    raise CaseError(f"no case '{name}'{meant} septum cases shows them all")
