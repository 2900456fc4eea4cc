# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of cases for people: a table, one case in full, the pages of docs/cases, and JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

from septum.cases import Case, Undecided, file_of
from septum.cases.mails import MAILS
from septum.cli.case_results import CaseResult, VariantResult
from septum.show.command import command_of
from septum.show.timeline import rows_alone, timeline
from septum.sources import linked, source_lines
from septum.text import WIDTH, ascii_only, clause, wrap
from septum.verdict.result import VIOLATED

PAGE_WIDTH = 118  # columns of the pages, which are read in a browser or an editor


def table(results: Iterable[CaseResult], undecided: Iterable[Undecided]) -> str:
    """A few lines for each case: what it is and its result; property, and who found it when."""
    found, left = sorted(results, key=lambda r: r.case.id), list(undecided)
    out = [f"{'id':4} {'title':36} {'states':>9}  {'bug':9} {'fix':7} {'seconds':>8}", "-" * WIDTH]
    for r in found:
        bug, fix = r.variants[:2]
        first, *rest = textwrap.wrap(r.case.title, 36, break_on_hyphens=False)
        out.append(f"{r.case.id:4} {first:36} {r.states:>9,}  {bug.verdict:9} {fix.verdict:7} {r.seconds:>8.2f}")
        out += [f"     {line}" for line in rest]
        out += wrap(f"{r.case.tag}: {bug.broken}; {who(r.case)}", "     ")
        out += [f"     NOT AS EXPECTED: {v.variant.name}: {expectation(v)}" for v in r.variants if not v.as_expected]
    if left:
        out += ["", "not decided by a search"]
        for case in left:
            out += wrap(f"{case.id}  {case.title} ({case.tag}; {who(case)}): {case.why}", "", "     ")
    if found:
        out += ["", *wrap(summary(found, left), "")]
    return ascii_only("\n".join(out))


def summary(results: Sequence[CaseResult], undecided: Sequence[Undecided]) -> str:
    """One line of figures, and what is not as expected."""
    wrong = [r.case.id for r in results if not r.as_expected]
    text = f"{len(results)} decided, {len(results) - len(wrong)} of them as expected"
    text += clause(undecided, f", {len(undecided)} not decided")
    return text + clause(wrong, f"; not as expected: {', '.join(wrong)}")


def who(case: Case | Undecided) -> str:
    """Who raised it, and when."""
    return f"{case.by}, {case.date}" if case.date else case.by


def expectation(v: VariantResult) -> str:
    """Expected and found."""
    return f"expected {v.variant.expected} ({v.variant.property}), found {v.verdict} ({v.broken})"


def timeline_of(result: VariantResult, every_step: bool = False) -> str:
    """The interleaving of a variant that is VIOLATED, "" of any other."""
    violation = result.violation
    return timeline(result.found.settings, violation, every_step) if violation is not None else ""


def heading(case: Case | Undecided) -> list[str]:
    """Id, title, and who raised it."""
    return [*wrap(f"{case.id}: {case.title}", "", "  "), *wrap(f"{case.tag}; {who(case)}", "")]


def text(result: CaseResult, full: bool = False) -> str:
    """One case: the story, the interleaving of the bug, and the verdict of every variant.

    ``full``  with sources, where the code is, and all that a check prints of the bug, such as who wrote what last.
    """
    case = result.case
    out = heading(case)
    if full:
        out += [*source_lines(case.source), f"code: {file_of(case)}"]
    out += ["", *wrap(case.story, ""), "", *wrap(f"Answer: {case.answer}", "")]
    bug = next((v for v in result.variants if v.violation is not None), None)
    if bug is not None and bug.violation is not None:
        shown = timeline_of(bug) if full else rows_alone(bug.violation)
        out += ["", *shown.rstrip("\n").split("\n")]
        if not full:
            out += ["", *command_of(bug.found.settings).line(bug.violation.key).split("\n")]
    return ascii_only("\n".join([*out, "", *verdicts(result)]))


def verdicts(result: CaseResult) -> list[str]:
    """A line for each variant."""
    out: list[str] = []
    for v in result.variants:
        name = "" if v.variant.name in ("bug", "fix") else f" (variant {v.variant.name})"
        out += wrap(f"{v.variant.what}{name}: {outcome(v)}", "", "  ")
    return out


def outcome(v: VariantResult) -> str:
    """Verdict, property and size of a variant."""
    end = f", {v.steps} steps" if v.verdict == VIOLATED else f", {v.states:,} states"
    wrong = "" if v.as_expected else f"; NOT AS EXPECTED: {expectation(v)}"
    return f"{v.verdict} ({v.broken}{end}){wrong}"


def undecided_text(case: Undecided) -> str:
    """A finding that is not decided, and why."""
    return ascii_only("\n".join([*heading(case), "", *wrap(f"not decided: {case.why}", "")]))


def page(result: CaseResult) -> str:
    """The page of a case under docs/cases: story, answer, interleaving, verdicts."""
    case = result.case
    out = [f"# {case.id}: {case.title}", "", f"{case.tag}. {who(case)}: {linked(case.source)}", ""]
    out += [
        *textwrap.wrap(case.story, PAGE_WIDTH),
        "",
        "**Answer.** " + "\n".join(textwrap.wrap(case.answer, PAGE_WIDTH)),
        "",
    ]
    out += ["| variant | | verdict | property | steps |", "| --- | --- | --- | --- | ---: |"]
    for v in result.variants:
        steps = str(v.steps) if v.verdict == VIOLATED else ""
        out.append(f"| `{v.variant.name}` | {v.variant.what} | {v.verdict} | {v.broken} | {steps} |")
    code = f"[{file_of(case)}](../../{file_of(case)})"
    mail = " `--mail` prints a text for the list." if case.id in MAILS else ""
    out += [
        "",
        f"`septum cases {case.id}` runs it; the variants are scenarios of `septum check {case.id}`.{mail} Code: {code}",
        "",
    ]
    for v in result.variants:
        if v.violation is not None:
            shown = timeline_of(v).partition("\nreplay:\n")[0].rstrip("\n")
            out += [f"## The interleaving of `{v.variant.name}`", "", "```text", shown, "```", ""]
            break
    return "\n".join(out)


def index(results: Sequence[CaseResult], undecided: Sequence[Undecided]) -> str:
    """The table of docs/cases."""
    out = [
        "# Cases",
        "",
        *textwrap.wrap(INDEX, PAGE_WIDTH),
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
