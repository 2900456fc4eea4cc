# SPDX-License-Identifier: GPL-2.0-or-later
"""Verdicts as plain data for JSON: objects, lists, numbers and strings, as check.schema.json beside this file says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from septum.show.command import reproduce
from septum.show.report import matched
from septum.verdict.result import Counterexample, Recorded, ShownLoop, Verdict

#: of the schema: raised when a name goes or means something else, not when one is added
VERSION = 1


def document(results: Sequence[dict[str, Any]], new: int | None = None) -> dict[str, Any]:
    """What ``septum check --json`` prints, of one design as of many.

    ``new``  how many different violations are new, None if that was not asked.
    """
    return {"version": VERSION, "results": list(results), "new": new}


def as_json(out: Verdict) -> dict[str, Any]:
    """The result of one check as an object: plain numbers, seconds and MiB."""
    s = out.settings
    return {
        "design": out.design,
        "scenario": s.scenario,
        "cpus": s.cpus,
        "splits": s.splits,
        "enomem": s.enomem,
        "busy": s.busy,
        "bounds": dict(s.bounds),
        "strategy": s.strategy,
        "verdict": out.verdict,
        "reason": out.reason,
        "cut": out.cut,
        "properties": [p._asdict() for p in out.properties],
        "violations": [violation(v) for v in out.violations],
        "replay": out.replay,
        "states": out.states,
        "transitions": out.transitions,
        "depth": out.depth,
        "runs": out.runs,
        "state_bits": out.state_bits,
        "seconds": round(sum(out.seconds.values()), 6),
        "seconds_by_phase": {name: round(seconds, 6) for name, seconds in out.seconds.items()},
        "search": s.order,
        "threads": out.threads,
        "matched": matched(out) if out.states is not None else None,
        "state_words": out.state_words,
        "bytes_per_state": round(out.bytes_per_state, 1),
        "hash_compact": s.compact,
        "omission_probability": out.omission,
        "resumed": out.resumed,
        "waiting": out.waiting,
        "peak_mb": round(out.peak_mb, 1),
        "reductions": [{"name": name, "what": what} for name, what in out.reductions.items()],
        "unreached": [where for where, _ in out.unreached],
        "endless_runs_not_checked": out.unlooked or None,
        "loops": [loop(shown) for shown in out.loops],
        "also": as_json(out.also) if out.also is not None else None,
        "any_number": out.any_number and out.any_number._asdict(),
        "off": [{"name": name, "why": why} for name, why in out.off],
        "notes": list(out.notes),
        "command": reproduce(s),
    }


def violation(found: Counterexample) -> dict[str, Any]:
    """A violation: ``steps`` of the run that shows it; of several runs, as for a lock-order cycle, of the first.

    ``other_runs`` has the steps of each further run. For a loop ``steps`` is the way to it and one round.
    ``function``, ``file`` and ``line`` are null where no line fails, as in a deadlock; ``known`` and ``new`` where
    nothing was asked of that.
    """
    first, *rest = found.runs
    site = found.finding.site
    runs = [[*steps(first), *(step for run in rest for step in steps(run))]]
    if found.loop is None:
        runs = [list(steps(run)) for run in found.runs]
    return {
        "property": found.prop.name,
        "kind": found.finding.kind,
        "message": found.prop.sentence,
        "function": site.function if site is not None else None,
        "file": site.file if site is not None else None,
        "line": site.line if site is not None else None,
        "values": values(found.runs[-1]),
        "steps": runs[0],
        "other_runs": runs[1:],
        "replay": found.key,
        "known": None,
        "new": None,
    }


def values(run: Recorded) -> list[dict[str, str]]:
    """What the failing condition read: fields first, then locals and constants of what it compares."""
    if run.cause is None or run.race:
        return []
    return [{"name": name, "value": value} for name, value in (*run.cause.fields, *run.cause.sides)]


def steps(run: Recorded) -> Iterator[dict[str, Any]]:
    """Each step of a run: its CPU, the line where it begins, the fields that it changes, and the locks held after it.

    ``held`` is null in a model that has no names of locks. ``failed`` are calls: the SEAMCALL's ``call``, its
    ``status`` by name, the ``operand`` and the ``value`` in hex; of an allocation ``call`` and ``status``.
    """
    named = any(place.held is not None for place in run.places) or any(s.held is not None for s in run.steps)
    held: dict[int, tuple[str, ...]] = {}
    for shown in run.steps:
        cpu, choice = shown.step
        if shown.held is not None:
            held[cpu] = shown.held
        yield {
            "cpu": cpu,
            "choice": choice,
            "function": shown.site.function,
            "file": shown.site.file,
            "line": shown.site.line,
            "text": shown.text,
            "changes": [{"field": name, "old": old, "new": new} for name, old, new in shown.changes],
            "held": list(held.get(cpu, ())) if named else None,
            "failed": [failed._asdict() for failed in shown.failed],
        }


def loop(shown: ShownLoop) -> dict[str, Any]:
    """A loop: numbers of steps, CPUs by number."""
    from septum.show.loops import FAIRNESS, summary

    found = shown.loop
    return {
        "stem": len(found.stem),
        "round": len(found.round),
        "fairness": FAIRNESS[found.fairness],
        "fair_choices": found.fair_choices,
        "unended": list(found.unended),
        "never_step": list(found.could),
        "wait": list(found.waits),
        "states": found.states,
        "violates": shown.violates,
        "text": summary(shown),
        "replay": shown.key,
    }
