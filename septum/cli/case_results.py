# SPDX-License-Identifier: GPL-2.0-or-later
"""The cases of septum/cases run, and what is found: records of data."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from septum import cases
from septum.cases import Case, CaseDesign, Variant
from septum.cli.jobs import Job, read_once
from septum.cli.kept_rows import NOTHING, Records
from septum.cli.parallel import Killed, each
from septum.verdict.checking import check
from septum.verdict.configure import configure
from septum.verdict.result import HOLDS, Counterexample, Settings, Verdict

#: the cases that take longest, begun first, so that no CPU waits for another one in the end
SLOW = ("M03", "M08", "M05", "C27", "C40", "M04", "M09", "M06", "C32")
MEMORY = 1 << 30  # bytes for the tables of one search; the largest case takes a fraction of it


@dataclass(frozen=True)
class VariantResult:
    """One variant, its verdict, and the seconds that it took in all."""

    variant: Variant
    found: Verdict
    seconds: float

    @property
    def verdict(self) -> str:
        """HOLDS, VIOLATED, NOT REACHED or INCONCLUSIVE."""
        return self.found.verdict

    @property
    def violation(self) -> Counterexample | None:
        """What was violated first."""
        return self.found.violations[0] if self.found.violations else None

    @property
    def broken(self) -> str:
        """The property that was violated first; if none was, the variant's, once it was checked and holds."""
        if self.violation is not None:
            return self.violation.prop.name
        holds = [p.name for p in self.found.properties if p.verdict == HOLDS]
        return self.variant.property if self.variant.property in holds else "not checked"

    @property
    def states(self) -> int:
        """States of the search."""
        return self.found.states or 0

    @property
    def steps(self) -> int:
        """Steps to the violation, 0 if there is none."""
        return len(self.violation.finding.steps) if self.violation is not None else 0

    @property
    def key(self) -> str:
        """The replay key of the violation, "" if there is none."""
        return self.found.replay or ""

    @property
    def as_expected(self) -> bool:
        """The expected verdict, because of the expected property."""
        return self.verdict == self.variant.expected and self.broken == self.variant.property


@dataclass(frozen=True)
class CaseResult:
    """A case and the results of its variants, in their order."""

    case: Case
    variants: tuple[VariantResult, ...]

    @property
    def as_expected(self) -> bool:
        """Every variant has the expected verdict."""
        return all(v.as_expected for v in self.variants)

    @property
    def states(self) -> int:
        """Of all variants."""
        return sum(v.states for v in self.variants)

    @property
    def seconds(self) -> float:
        """Of all variants."""
        return sum(v.seconds for v in self.variants)


class CaseFailed(Exception):
    """A case could not be run at all, which is a bug of the case."""


def settings_of(case: Case, variant: Variant) -> Settings:
    """How a variant is searched: with one thread, as there are as many cases to go round as there are cores."""
    return configure(CaseDesign(case), case.id, variant.name, max_memory=MEMORY, threads=1)


def run_variant(case: Case, variant: Variant, records: Records = NOTHING) -> VariantResult:
    """Search one variant."""
    began = time.perf_counter()
    key = records.key_of_case(case.id, variant.name)
    found = records.check(key, lambda: Job(CaseDesign(case), settings_of(case, variant)), lambda job: check(*job))
    return VariantResult(variant, found, time.perf_counter() - began)


def run_case(case: Case, records: Records = NOTHING) -> CaseResult:
    """Search all variants of a case; ``records``  what is kept of them."""
    return CaseResult(case, tuple(run_variant(case, variant, records) for variant in case.variants()))


def run_by_id(name: str, records: Records = NOTHING) -> CaseResult | tuple[str, str]:
    """run_case() for another process; an error is returned as its id and text."""
    case = cases.find(name)
    assert isinstance(case, Case)
    try:
        return run_case(case, records)
    except Exception as error:
        return name, f"{type(error).__name__}: {error}"


def lost(name: str, why: str) -> CaseResult:
    """A case whose process was killed: nothing is known of its variants."""
    case = cases.find(name)
    assert isinstance(case, Case)
    settings = [configure(CaseDesign(case), case.id, variant.name) for variant in case.variants()]
    verdicts = [Verdict(case.id, chosen, reason=why, cut=why) for chosen in settings]
    return CaseResult(
        case, tuple(VariantResult(v, found, 0.0) for v, found in zip(case.variants(), verdicts, strict=True))
    )


def run_cases(
    to_run: Sequence[Case], done: Callable[[CaseResult], None], records: Records = NOTHING
) -> Iterator[CaseResult]:
    """Run cases, several at a time if there are several CPUs; ``done`` hears of each as it ends. Raises CaseFailed.

    ``records``  what is kept of them.
    """
    from septum.verdict import exhaustive  # noqa: F401  # once, not in each process

    new = [case for case in to_run if not records.has(records.key_of_case(case.id, case.variants()[0].name))]
    if len(new) > 1:
        read_once(CaseDesign(new[0]), settings_of(new[0], new[0].variants()[0]))
    ids = sorted((case.id for case in to_run), key=lambda id: SLOW.index(id) if id in SLOW else len(SLOW))
    for found in each(partial(run_by_id, records=records), ids):
        if isinstance(found, Killed):
            found = lost(found.item, found.why)
        if not isinstance(found, CaseResult):
            raise CaseFailed(f"{found[0]}: {found[1]}")
        done(found)
        yield found
