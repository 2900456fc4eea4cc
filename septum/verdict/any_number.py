# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds for some number of CPUs: whether it does for any. Never overrides what a search found."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from septum.engine.interrupt import Interrupted, interruptible, stopped
from septum.engine.memory import uncollected
from septum.engine.run import Progress
from septum.lang.model import Model, Role
from septum.proof.prove import HOLDS as PROVED
from septum.proof.prove import Proof, prove
from septum.text import said
from septum.verdict.lockorder import LOG, edges_of, not_nested
from septum.verdict.overall import Marks, found_in, logs_of
from septum.verdict.result import ANY_SPLITS, EXHAUSTIVE, HOLDS, INCONCLUSIVE, AnyNumber, Settings, Tick, Verdict


class Subject(NamedTuple):
    """What a proof is about: ``build`` makes the model for a number of CPUs and of splits; in a scenario with
    ``roles``, ``of_roles`` makes that for a number of CPUs of each."""

    build: Callable[[int, int], Model]
    roles: tuple[Role, ...] = ()
    of_roles: Callable[[tuple[int, ...]], Model] | None = None


#: after which a proof that was asked for is given up
SECONDS = 120.0
#: how many pairs of CPUs, over all passes, one that was not asked for may take; a second. A clock would make the
#: verdict depend on what else the machine does
UNASKED = 400_000
#: a proof for any number of splits is of the code for so many and one more
SOME = 2
#: and for how many huge pages of each CPU it is tried: the model is lowered twice more
UNASKED_SPLITS = 4
#: numbers of CPUs for which an alarm of a proof is searched for, and bytes for each search
TRIED = (2, 3, 4)
SEARCH_MEMORY = 1 << 28


def decide(
    subject: Subject,
    settings: Settings,
    found: Verdict,
    search: Callable[[Settings], Verdict],
    tick: Tick | None = None,
) -> Verdict:
    """Add what is proved for any number of CPUs to a verdict that HOLDS for one.

    ``search``  checks the same design with other settings;
    ``tick``    is called now and then with how far the proof is.
    An alarm of a proof that was asked for is searched for with 2 to 4 CPUs, but for roles; if a run shows it, the
    verdict is that run's. Ctrl-C ends the proof, and what the search found remains.
    """
    why = why_not(settings, found, subject.roles)
    if not settings.any_number and (not settings.splits or (why and found.verdict != HOLDS)):
        return found
    if why:
        return replace(found, any_number=AnyNumber(INCONCLUSIVE, settings.splits, reason=why))
    began = time.perf_counter()
    try:
        with interruptible() as interrupted:
            proof = proof_of(subject, settings, watched(tick, interrupted))
    except KeyboardInterrupt as error:
        proof = Proof(reason=stopped(error))
    cycle = first_of_all_runs(subject.build(2 if settings.splits else settings.cpus, settings.splits), proof)
    found = replace(found, seconds=found.seconds | {"proof": time.perf_counter() - began})
    if proof.verdict == PROVED and not cycle:
        if settings.certificate:
            write(proof, subject, settings)
        splits = ANY_SPLITS if proof.repeated else settings.splits
        left = [f"other numbers of splits: {proof.few}"] if proof.few and not proof.repeated else []
        answer = AnyNumber(HOLDS, splits, proof.pairs, tuple(proof.invariants), (*proof.not_covered, *left))
        answer = answer._replace(roles=tuple(("" if role.many else "one ") + role.name for role in subject.roles))
        return replace(found, any_number=answer)
    reason = f"{cycle}, over all runs of all numbers of CPUs" if cycle else proof.reason
    alarm = bool(proof.alarm or cycle)
    if alarm and not settings.any_number:
        reason += "; --any searches for a run of 2 to 4 CPUs"
    if proof.cut and not settings.any_number:
        reason = f"it takes more than {UNASKED:,} pairs of CPUs; --any goes further"
    answer = AnyNumber(INCONCLUSIVE, settings.splits, proof.pairs, reason=reason)
    if alarm and settings.any_number and settings.splits:
        for cpus in TRIED:
            if cpus != settings.cpus:
                plain = settings._replace(any_number=False, if_short=False, cover=False, also="")
                other = search(plain._replace(cpus=cpus, max_memory=SEARCH_MEMORY))
                if other.violations:
                    return replace(other, any_number=answer)
    return replace(found, any_number=answer)


def proof_of(subject: Subject, settings: Settings, tick: Callable[[int], None]) -> Proof:
    """The proof, for as long as it may take. What goes wrong in one that nobody asked for leaves the verdict alone."""

    def of(splits: int) -> Callable[[int], Model]:
        return lambda cpus: subject.build(cpus, splits)

    if subject.of_roles is not None and not settings.splits:
        return prove(subject.of_roles, SECONDS, tick, roles=subject.roles)
    one = of(settings.splits)
    several = (one if settings.splits == SOME else of(SOME), of(SOME + 1))
    if settings.any_number:
        return prove(one, SECONDS, tick, any_splits=several)
    try:
        with uncollected():
            return prove(one, math.inf, tick, most_work=UNASKED, any_splits=several)
    except Exception as error:
        return Proof(reason=f"{type(error).__name__}: {said(error)}; --any shows more")


def watched(tick: Tick | None, interrupted: Interrupted) -> Callable[[int], None]:
    """What a proof calls now and then with its number of pairs. Raises KeyboardInterrupt after Ctrl-C."""
    began = time.monotonic()

    def look(pairs: int) -> None:
        interrupted.check()
        if tick is not None:
            tick(Progress(0, 0, 0, 0, time.monotonic() - began, 0, pairs))

    return look


def why_not(settings: Settings, found: Verdict, roles: Sequence[Role] = ()) -> str:
    """Why no proof is tried, "" if one is."""
    if settings.strategy != EXHAUSTIVE or found.verdict != HOLDS:
        return f"not tried: it is {found.verdict} for {settings.cpus} CPUs"
    if not settings.splits and not roles:
        return "the scenario says itself what its CPUs do"
    if not settings.any_number and settings.splits > UNASKED_SPLITS:
        return f"not tried with --splits {settings.splits}; give --any"
    return ""


def first_of_all_runs(model: Model, proof: Proof) -> str:
    """What all runs of all numbers of CPUs together may violate, such as a cycle in the order of locks; or ""."""
    for log in logs_of(model):
        for each in found_in(model, [Marks(log, edges_of(proof.logs, log), lambda _: ())]):
            return f"{log}: {each.finding.name}"
    for name in not_nested(edges_of(proof.logs), model.lock_names):
        return f"{LOG}: two locks of the class {name} are held at once, and more CPUs may have more of them"
    return ""


def write(proof: Proof, subject: Subject, settings: Settings) -> None:
    """Write the certificate, with what it is of."""
    import json

    from septum.proof.certificate import certificate

    s = settings
    splits = SOME if proof.repeated else s.splits
    data = certificate(proof, subject.build(2 if splits else s.cpus, splits).digest())
    data["of"] = {"design": s.label, "scenario": s.scenario, "splits": splits, "enomem": s.enomem, "busy": s.busy}
    Path(s.certificate).write_text(json.dumps(data) + "\n", encoding="utf-8")
