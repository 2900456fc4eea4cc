# SPDX-License-Identifier: GPL-2.0-or-later
"""Run the cases of septum/cases and say what came of them: a table, one case in full, a page, JSON."""

from __future__ import annotations

import textwrap
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from septum.cases import Case, CaseDesign, Undecided, Variant, file_of
from septum.cli.parallel import each
from septum.show.report import WIDTH, ascii_only
from septum.verdict.checking import HOLDS, VIOLATED, Settings, check

MEMORY = 1 << 30  # bytes for the tables of one search; the largest case takes a fraction of it


@dataclass
class VariantResult:
    """What came of one variant: the verdict, and what it took.

    ``broken``  the property that was violated first; if none was, the variant's, once it was looked at and holds.
    """

    variant: Variant
    verdict: str
    broken: str
    states: int
    steps: int
    seconds: float
    timeline: str
    key: str

    @property
    def as_expected(self) -> bool:
        """The expected verdict, because of the expected property."""
        return self.verdict == self.variant.expected and self.broken == self.variant.property


@dataclass
class CaseResult:
    """What came of a case."""

    case: Case
    variants: list[VariantResult] = field(default_factory=list)

    @property
    def as_expected(self) -> bool:
        """Every variant came out as expected."""
        return all(v.as_expected for v in self.variants)

    @property
    def states(self) -> int:
        """Of all variants."""
        return sum(v.states for v in self.variants)

    @property
    def seconds(self) -> float:
        """Of all variants."""
        return sum(v.seconds for v in self.variants)


# -- running ---------------------------------------------------------------------------


def run_variant(case: Case, variant: Variant) -> VariantResult:
    """Search one variant, with one thread: there are as many cases to go round as there are cores."""
    began = time.perf_counter()
    design = CaseDesign(case)
    settings = Settings(
        label=case.id,
        scenario=variant.name,
        cpus=design.size_of(variant.name),
        splits=0,
        max_memory=MEMORY,
        threads=1,
        cover=False,
        progress=design.looks_for_loops(variant.name),
    )
    out = check(design, settings)
    violation = out.violations[0] if out.violations else None
    looked_at = [p.name for p in out.properties if p.name == variant.property and p.verdict == HOLDS]
    return VariantResult(
        variant,
        out.verdict,
        violation.prop.name if violation is not None else (looked_at[0] if looked_at else "not looked at"),
        out.states or 0,
        len(violation.finding.steps) if violation is not None else 0,
        time.perf_counter() - began,
        violation.timeline if violation is not None else "",
        violation.key if violation is not None else "",
    )


def run_case(case: Case) -> CaseResult:
    """Search all variants of a case."""
    return CaseResult(case, [run_variant(case, variant) for variant in case.variants()])


def run_by_id(name: str) -> CaseResult | tuple[str, str]:
    """run_case() for another process; an error comes back as its id and text."""
    from septum.cases import find

    case = find(name)
    assert isinstance(case, Case)
    try:
        return run_case(case)
    except Exception as error:
        return name, f"{type(error).__name__}: {error}"


class CaseFailed(Exception):
    """A case could not be run at all, which is a bug of the case."""


def run_cases(cases: Sequence[Case], done: Callable[[CaseResult], None]) -> Iterator[CaseResult]:
    """Run cases, several at a time if there are several CPUs; ``done`` hears of each as it ends."""
    # the heaviest first would be best; the order of the ids is what a reader of the progress understands
    for found in each(run_by_id, [case.id for case in cases]):
        if not isinstance(found, CaseResult):
            raise CaseFailed(f"{found[0]}: {found[1]}")
        done(found)
        yield found


# -- text ------------------------------------------------------------------------------


def table(results: Iterable[CaseResult], undecided: Iterable[Undecided]) -> str:
    """A few lines for each case: what it is and what came of it; property, and who found it when."""
    found, left = sorted(results, key=lambda r: r.case.id), list(undecided)
    out = [f"{'id':4} {'title':36} {'states':>9}  {'bug':9} {'fix':7} {'seconds':>8}", "-" * WIDTH]
    for r in found:
        bug, fix = r.variants[:2]
        first, *rest = textwrap.wrap(r.case.title, 36, break_on_hyphens=False)
        out.append(f"{r.case.id:4} {first:36} {r.states:>9,}  {bug.verdict:9} {fix.verdict:7} {r.seconds:>8.2f}")
        out += [f"     {line}" for line in rest]
        out += wrapped(f"{r.case.tag}: {bug.broken}; {who(r.case)}", "     ")
        out += [f"     NOT AS EXPECTED: {v.variant.name}: {expectation(v)}" for v in r.variants if not v.as_expected]
    if left:
        out += ["", "not decided by a search"]
        for case in left:
            out += wrapped(f"{case.id}  {case.title} ({case.tag}; {who(case)}): {case.why}", "", "     ")
    if found:
        out += ["", *wrapped(summary(found, left), "")]
    return ascii_only("\n".join(out))


def summary(results: Sequence[CaseResult], undecided: Sequence[Undecided]) -> str:
    """One line of figures, and what is not as expected."""
    wrong = [r.case.id for r in results if not r.as_expected]
    text = f"{len(results)} decided, {len(results) - len(wrong)} of them as expected"
    text += f", {len(undecided)} not decided" if undecided else ""
    return text + (f"; not as expected: {', '.join(wrong)}" if wrong else "")


def who(case: Case | Undecided) -> str:
    """Who raised it, and when."""
    return f"{case.by}, {case.date}" if case.date else case.by


def expectation(v: VariantResult) -> str:
    """Expected and found."""
    return f"expected {v.variant.expected} ({v.variant.property}), found {v.verdict} ({v.broken})"


def wrapped(text: str, first: str, other: str | None = None) -> list[str]:
    """``text`` in lines of 80 columns."""
    rest = first if other is None else other
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
    )


def heading(case: Case | Undecided) -> list[str]:
    """Id, title, and who raised it."""
    return [*wrapped(f"{case.id}: {case.title}", "", "  "), *wrapped(f"{case.tag}; {who(case)}", "")]


def text(result: CaseResult) -> str:
    """One case in full: the story, the interleaving of the bug, and the verdict of every variant."""
    case = result.case
    out = [
        *heading(case),
        *wrapped(case.source, ""),
        f"code: {file_of(case)}",
        "",
        *wrapped(case.story, ""),
        "",
        *wrapped(f"Answer: {case.answer}", ""),
    ]
    shown = [v for v in result.variants if v.timeline][:1]
    out += [line for v in shown for line in ("", *v.timeline.rstrip("\n").split("\n"))]
    return ascii_only("\n".join([*out, "", *verdicts(result)]))


def verdicts(result: CaseResult) -> list[str]:
    """A line for each variant."""
    out: list[str] = []
    for v in result.variants:
        name = "" if v.variant.name in ("bug", "fix") else f" (variant {v.variant.name})"
        out += wrapped(f"{v.variant.what}{name}: {outcome(v)}", "", "  ")
    return out


def outcome(v: VariantResult) -> str:
    """Verdict, property and size of a variant."""
    end = f", {v.steps} steps" if v.verdict == VIOLATED else f", {v.states:,} states"
    wrong = "" if v.as_expected else f"; NOT AS EXPECTED: {expectation(v)}"
    return f"{v.verdict} ({v.broken}{end}){wrong}"


def undecided_text(case: Undecided) -> str:
    """A finding that is not decided, and why."""
    return ascii_only("\n".join([*heading(case), "", *wrapped(f"not decided: {case.why}", "")]))


# -- pages -----------------------------------------------------------------------------


def page(result: CaseResult) -> str:
    """The page of a case under docs/cases: story, answer, interleaving, verdicts."""
    case = result.case
    out = [f"# {case.id}: {case.title}", "", f"{case.tag}. {who(case)}: `{case.source}`", ""]
    out += [*textwrap.wrap(case.story, 118), "", "**Answer.** " + "\n".join(textwrap.wrap(case.answer, 118)), ""]
    out += ["| variant | | verdict | property | steps |", "| --- | --- | --- | --- | ---: |"]
    for v in result.variants:
        steps = str(v.steps) if v.verdict == VIOLATED else ""
        out.append(f"| `{v.variant.name}` | {v.variant.what} | {v.verdict} | {v.broken} | {steps} |")
    code = f"[{file_of(case)}](../../{file_of(case)})"
    out += [
        "",
        f"`septum cases {case.id}` runs it; the variants are scenarios of `septum check {case.id}`. Code: {code}",
        "",
    ]
    for v in result.variants:
        if v.timeline:
            shown = v.timeline.partition("\nreplay:\n")[0].rstrip("\n")
            out += [f"## The interleaving of `{v.variant.name}`", "", "```text", shown, "```", ""]
            break
    return "\n".join(out)


def index(results: Sequence[CaseResult], undecided: Sequence[Undecided]) -> str:
    """The table of docs/cases."""
    out = [
        "# Cases",
        "",
        *textwrap.wrap(INDEX, 118),
        "",
        "| | title | tag | who, when | property | bug | fix |",
        "|" + " --- |" * 7,
    ]
    for r in sorted(results, key=lambda r: r.case.id):
        c, (bug, fix) = r.case, r.variants[:2]
        out.append(
            f"| [{c.id}]({c.id}.md) | {c.title} | {c.tag} | {who(c)} | {c.property} | {bug.verdict} | {fix.verdict} |"
        )
    out += ["", "Not decided by a search:", "", "| | title | tag | who, when | why |", "|" + " --- |" * 5]
    out += [f"| {c.id} | {c.title} | {c.tag} | {who(c)} | {c.why} |" for c in undecided]
    return "\n".join([*out, ""])


INDEX = (
    "Findings of the reviews on the list, each as the code with the bug and the code with the fix. `septum cases` "
    "runs them all, `septum cases C26` tells one, `make docs` writes these pages anew from what the searches say. "
    "M01 and on were found by the model."
)


# -- JSON ------------------------------------------------------------------------------


def as_json(results: Iterable[CaseResult], undecided: Iterable[Undecided]) -> dict[str, Any]:
    """One object with ``cases``, in the order of their ids; ``seconds`` and ``states`` are of all variants together."""
    found = [_decided(r) for r in results] + [_undecided(c) for c in undecided]
    return {"cases": sorted(found, key=lambda c: str(c["id"]))}


def _decided(r: CaseResult) -> dict[str, Any]:
    case, (bug, fix) = r.case, r.variants[:2]
    return {
        **_who(case),
        "decided": True,
        "source": case.source,
        "expected": {"bug": case.expected[0], "fix": case.expected[1]},
        "bug": bug.verdict,
        "fix": fix.verdict,
        "as_expected": r.as_expected,
        "property": case.property,
        "states": r.states,
        "seconds": round(r.seconds, 6),
        "variants": [
            {
                "name": v.variant.name,
                "what": v.variant.what,
                "expected": v.variant.expected,
                "verdict": v.verdict,
                "property": v.broken,
                "states": v.states,
                "steps": v.steps,
                "replay": v.key or None,
            }
            for v in r.variants
        ],
    }


def _undecided(case: Undecided) -> dict[str, Any]:
    nothing = dict.fromkeys(("expected", "bug", "fix", "as_expected", "property", "states", "seconds"))
    return {**_who(case), "decided": False, **nothing, "why": case.why}


def _who(case: Case | Undecided) -> dict[str, Any]:
    return {"id": case.id, "title": case.title, "tag": case.tag, "by": case.by, "date": case.date}
