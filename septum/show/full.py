# SPDX-License-Identifier: GPL-2.0-or-later
"""All configurations of a design: what is new, one table, what is known, and the command that shows each violation."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

from septum.show.data import as_json as verdict_as_json
from septum.show.data import document
from septum.show.data import violation as violation_as_json
from septum.show.report import MARKS, rows
from septum.text import ascii_only, clause, plural, wrap
from septum.verdict.known import Kind
from septum.verdict.matrix import OPTIONS, Report, Row, Violated, kind_of, kinds, new_kinds, undecided, violated
from septum.verdict.result import EVERY_OPERATION_ENDS, VIOLATED, Settings

KNOWN = "*"  # a row whose violations are all known
AMONG = "="  # a row that was not searched
COLUMNS = ("plain", "--enomem", "--busy", "both")


def first_line(report: Report) -> str:
    """What is new, and against what."""
    new = new_kinds(report)
    against = f" against {report.base}" if report.base else ""
    if not new:
        return f"nothing new{against}"
    return f"{len(new)} new{against}: {', '.join(dict.fromkeys(kind.property for kind in new))}"


def text(report: Report, cut: bool = False) -> str:
    """The report in lines of 80 columns."""
    return ascii_only("\n".join(lines(report, cut)))


def lines(report: Report, cut: bool) -> Iterator[str]:
    """The lines of :func:`text`."""
    yield from wrap(first_line(report), "", "  ")
    yield from wrap(said(report, cut), "", "  ")
    yield ""
    yield from table(report)
    yield ""
    legend = "+ holds, ! new, * known, ? inconclusive, - not reached"
    yield from wrap(f"{legend}, = its runs are among those of 'both', which holds", "", "  ")
    for title, new in (("new", True), ("known", False)):
        found = kinds(report, lambda v, new=new: v.new is new)  # type: ignore[misc]
        if found:
            yield from ("", f"{title}:")
        for kind, where in found.items():
            yield from violation(report, kind, where)
    yield from bounds(report)
    if report.unreached:
        yield from ("", "unreached: lines of the design that no interleaving of any row executes")
        yield from rows(report.unreached)


def said(report: Report, cut: bool) -> str:
    """What was checked."""
    scenarios = {row.verdict.settings.scenario for row in report.rows}
    sized = next((row.verdict.settings for row in report.rows if row.verdict.settings.splits), None)
    size = f"; --cpus {sized.cpus}, --splits {sized.splits} where a scenario does not say it" if sized else ""
    stopped = clause(cut, "; stopped by Ctrl-C, the rest is not known")
    count = plural(len(report.rows), "configuration")
    return f"{report.design}: {count} in {plural(len(scenarios), 'scenario')}{size}{stopped}"


def table(report: Report) -> Iterator[str]:
    """A line for each scenario, a column for each pair of options."""
    by_scenario: dict[str, dict[tuple[bool, bool], Row]] = {}
    for row in report.rows:
        s = row.verdict.settings
        by_scenario.setdefault(s.scenario, {})[s.enomem, s.busy] = row
    used = [n for n, options in enumerate(OPTIONS) if any(options in found for found in by_scenario.values())]
    width = max(map(len, (*by_scenario, "scenario"))) + 2
    yield "scenario".ljust(width) + "".join(COLUMNS[n].center(10) for n in used) + "    states  loops"
    for scenario, found in by_scenario.items():
        marks = "".join((mark(found[OPTIONS[n]], report) if OPTIONS[n] in found else "").center(10) for n in used)
        most = max(row.verdict.states or 0 for row in found.values())
        yield f"{scenario.ljust(width)}{marks}{most:>10,}  {loops(list(found.values()))}".rstrip()


def mark(row: Row, report: Report) -> str:
    """The verdict on a row in one character."""
    if row.among:
        return AMONG
    if row.verdict.verdict == VIOLATED:
        return MARKS[VIOLATED] if any(v.new for v in violated(row, bool(report.base))) else KNOWN
    return MARKS[row.verdict.verdict]


def loops(found: list[Row]) -> str:
    """Whether runs that repeat forever were looked for in the rows of a scenario."""
    missed = [
        row for row in found if not row.among and any(name == EVERY_OPERATION_ENDS for name, _ in row.verdict.off)
    ]
    if not missed:
        return "yes"
    return "no" if len(missed) == sum(not row.among for row in found) else "some"


def violation(report: Report, kind: Kind, where: list[Row]) -> Iterator[str]:
    """What is violated, which finding that is, where it shows, and the command that shows it."""
    found = [v for row in where for v in violated(row, bool(report.base)) if v.kind == kind]
    sign = MARKS[VIOLATED] if found[0].new else KNOWN
    place = f" in {kind.where}{clause(kind.where.isidentifier(), '()')}" if kind.where else ""
    yield from wrap(f"{kind.property}{place}{name_of(report, found)}", f"{sign} ", "    ")
    yield from wrap("; ".join(dict.fromkeys(configuration(row.verdict.settings) for row in where)), "    ", "      ")
    yield from command(where[0]).split("\n")


def name_of(report: Report, found: list[Violated]) -> str:
    """The finding that a violation is, and who else has it."""
    ids = [v.known.id for v in found if v.known is not None and v.known.id]
    others = dict.fromkeys(d for v in found if v.known is not None for d in v.known.designs if d != report.design)
    return clause(ids, f": {', '.join(dict.fromkeys(ids))}") + clause(others, f", also in {', '.join(others)}")


def configuration(settings: Settings) -> str:
    """A row as words of a command."""
    return " ".join([settings.scenario, *["--enomem"] * settings.enomem, *["--busy"] * settings.busy])


def command(row: Row) -> str:
    """The shell command that shows the violations of a row, or its verdict, in lines of 80 columns."""
    s, violations = row.verdict.settings, row.verdict.violations
    words = [f"septum check {shlex.quote(s.label)}", f"--scenario {shlex.quote(s.scenario)}"]
    if s.splits:
        words += [f"--cpus {s.cpus}", f"--splits {s.splits}"]
    words += ["--enomem"] * s.enomem + ["--busy"] * s.busy
    words += ["--keep-going"] * (len(violations) > 1)
    out = ["    " + words[0]]
    for word in words[1:]:
        if len(out[-1]) + len(word) + 3 <= 80:
            out[-1] += " " + word
        else:
            out[-1] += " \\"
            out.append("        " + word)
    return "\n".join(out)


def bounds(report: Report) -> Iterator[str]:
    """What was cut, and what was not explored."""
    notes = [(configuration(row.verdict.settings), row.verdict.cut or "inconclusive") for row in undecided(report.rows)]
    notes += [
        (configuration(row.verdict.settings), f"{report.base} was not exhausted here: {row.base.cut}")
        for row in report.rows
        if row.base is not None and row.base.cut is not None
    ]
    if any(row.verdict.verdict == VIOLATED for row in report.rows):
        notes.append(("after a failure", "states after a failing step are not explored"))
    if report.uncovered:
        notes.append(("unreached", f"{plural(report.uncovered, 'row')} could not tell which lines they execute"))
    if notes:
        yield from ("", "not checked:")
        yield from rows([(f"- {name}", why) for name, why in notes])


# -- JSON -------------------------------------------------------------------------------------


def as_json(report: Report) -> dict[str, Any]:
    """The report as an object: the rows, and how many different violations are new."""
    return document([row_as_json(row, report) for row in report.rows], len(new_kinds(report)))


def row_as_json(row: Row, report: Report) -> dict[str, Any]:
    """A row; ``known`` is the id of the finding, or null."""
    found = {kind_of(one): one for one in reversed(row.verdict.violations)}
    violations = [
        {
            **(violation_as_json(found[v.kind]) if v.kind in found else behind(v.kind)),
            "known": (v.known.id or None) if v.known else None,
            "new": v.new,
        }
        for v in violated(row, bool(report.base))
    ]
    again = " ".join(command(row).replace("\\\n", " ").split())
    return {**verdict_as_json(row.verdict), "violations": violations, "command": again}


def behind(kind: Kind) -> dict[str, Any]:
    """A violation that is seen once the known one before it is mended: in the code with the fix, so without a run."""
    nothing = dict.fromkeys(("kind", "message", "function", "file", "line", "replay"))
    return {"property": kind.property, **nothing, "values": [], "steps": [], "other_runs": []}
