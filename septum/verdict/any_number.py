# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds for some number of CPUs: whether it does for any. Never overrides what a search found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from septum.lang.model import Model
from septum.proof.prove import HOLDS as PROVED
from septum.proof.prove import Proof, prove
from septum.proof.verify import certificate
from septum.verdict.lockorder import LOG, edges_of, not_nested
from septum.verdict.overall import Marks, found_in, logs_of
from septum.verdict.result import EXHAUSTIVE, HOLDS, INCONCLUSIVE, AnyNumber, Settings, Verdict

#: after which a proof is given up
SECONDS = 120.0
#: numbers of CPUs for which an alarm of a proof is searched for, and bytes for each search
TRIED = (2, 3, 4)
SEARCH_MEMORY = 1 << 28


def decide(
    build: Callable[[int], Model], settings: Settings, found: Verdict, search: Callable[[Settings], Verdict]
) -> Verdict:
    """Add what is proved for any number of CPUs to a verdict that HOLDS for one.

    ``build``   the model for a number of CPUs; ``search`` checks the same design with other settings.
    An alarm of the proof is searched for with 2 to 4 CPUs; if a run shows it, the verdict is that run's.
    """
    why = why_not(settings, found)
    if why:
        return replace(found, any_number=AnyNumber(INCONCLUSIVE, settings.splits, 0, (), (), why))
    proof = prove(build, SECONDS)
    cycle = first_of_all_runs(build(2), proof)
    if proof.verdict == PROVED and not cycle:
        if settings.certificate:
            write(proof, build, settings)
        answer = AnyNumber(
            HOLDS, settings.splits, proof.pairs, tuple(proof.invariants), tuple(proof.not_covered), "", proof.seconds
        )
        return replace(found, any_number=answer)
    reason = f"{cycle}, over all runs of all numbers of CPUs" if cycle else proof.reason
    answer = AnyNumber(INCONCLUSIVE, settings.splits, proof.pairs, (), (), reason, proof.seconds)
    if proof.alarm or cycle:
        for cpus in TRIED:
            if cpus != settings.cpus:
                other = search(settings._replace(cpus=cpus, max_memory=SEARCH_MEMORY, any_number=False, cover=False))
                if other.violations:
                    return replace(other, any_number=answer)
    return replace(found, any_number=answer)


def why_not(settings: Settings, found: Verdict) -> str:
    """Why no proof is tried, "" if one is."""
    if settings.strategy != EXHAUSTIVE or found.verdict != HOLDS:
        return f"not tried: it is {found.verdict} for {settings.cpus} CPUs"
    if not settings.splits:
        return "the scenario says itself what its CPUs do"
    return ""


def first_of_all_runs(model: Model, proof: Proof) -> str:
    """What all runs of all numbers of CPUs together may violate, such as a cycle in the order of locks; or ""."""
    for log in logs_of(model):
        for each in found_in(model, [Marks(log, edges_of(proof.logs, log), lambda _: ())]):
            return f"{log}: {each.finding.name}"
    for name in not_nested(edges_of(proof.logs), model.lock_names):
        return f"{LOG}: two locks of the class {name} are held at once, and more CPUs may have more of them"
    return ""


def write(proof: Proof, build: Callable[[int], Model], settings: Settings) -> None:
    """Write the certificate, with what it is of."""
    import json

    s = settings
    data = certificate(proof, build(2).digest())
    data["of"] = {"design": s.label, "scenario": s.scenario, "splits": s.splits, "enomem": s.enomem, "busy": s.busy}
    Path(s.certificate).write_text(json.dumps(data) + "\n", encoding="utf-8")
