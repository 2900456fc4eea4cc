# SPDX-License-Identifier: GPL-2.0-or-later
"""Certificates of proofs for any number of CPUs: how they are written, and the model that one is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from septum.lang.model import Model, Role
from septum.proof.demands import Demands
from septum.proof.family import member
from septum.proof.numbers import Arithmetic, Counter
from septum.proof.prove import HOLDS, Proof
from septum.proof.quantities import candidates, roles_of
from septum.proof.roles import counts_of, family_of
from septum.proof.splits import any_number
from septum.proof.stepper import Stepper
from septum.proof.steps import Program
from septum.proof.window_demands import check

FORMAT = 2


def certificate(proof: Proof, digest: str) -> dict[str, Any]:
    """What is needed to check a proof that HOLDS; ``digest`` of the model that it is about."""
    views = proof.views
    if proof.verdict != HOLDS or views is None:
        raise ValueError("there is no proof to certify")
    counters = views.stepper.arithmetic.counters
    return {
        "format": FORMAT,
        "model": digest,
        "counters": [[n, list(c.places), c.most, c.stride] for n, c in counters.items()],
        "any_splits": proof.repeated,
        "carried": sorted(views.stepper.carried),
        "quantities": [[q.kind, list(q.places), q.value, q.text] for q in views.quantities],
        "signs": views.signs,
        "fields": [list(g) for g in views.gs],
        "blocks": [[pc, list(own), list(local)] for pc, own, local in views.blocks],
        "weights": [list(w) for w in views.weights],
        "views": [[[b, hex(row)] for b, row in rows.items()] for rows in views.rows],
    }


class Subject:
    """What a certificate is about: the steps of a model, and what is demanded of it. Raises Refused.

    ``more``        the model with one split more, where it is for any number of them (``any_splits``);
    ``roles``       of its CPUs, where they run several programs: then ``build`` takes a number of CPUs for each;
    ``quantities``  what may be a sum over CPUs, by kind, places, value and text; ``digest`` of the model.
    """

    def __init__(
        self, build: Callable[[Any], Model], more: Callable[[int], Model] | None = None, roles: Sequence[Role] = ()
    ) -> None:
        family = family_of(build, roles)
        self.any_splits = more is not None
        self.arithmetic = Arithmetic({})
        several = any_number(family, lambda: member(more, family.base.cpus), self.arithmetic) if more else ()
        self.program = Program(family, self.arithmetic, *several)
        self.demands = Demands(family, self.program, self.arithmetic)
        if self.program.window is not None:
            check(self.program.window, self.demands)
        known = candidates(self.program, self.demands, family) + roles_of(family)
        self.quantities = {(q.kind, q.places, q.value, q.text): q for q in known}
        self.digest = build(counts_of(roles) if roles else 2).digest()

    def stepper(self, counters: dict[int, Counter], carried: frozenset[int]) -> Stepper:
        """What runs steps, with these classes of counters."""
        if self.program.window is not None:
            self.program.window.reset()
        self.arithmetic.counters = counters
        self.arithmetic.least = dict.fromkeys(counters, 0)
        return Stepper(self.program, self.arithmetic, self.demands.sums["always"], carried)
