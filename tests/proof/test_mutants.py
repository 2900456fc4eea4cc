# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutants of the lowered code: none that a search of two or three CPUs refutes is proved.

All of them: SEPTUM_MUTANTS=600 pytest tests/proof/test_mutants.py
"""

import os
from collections.abc import Iterable

import pytest

import septum.engine.compiled as compiled_module
import septum.proof.family as family_module
from septum.designs import load
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.graph.fold import fold
from septum.graph.ir import Graph, Key
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.proof.prove import HOLDS, prove
from tests.proof.reaching import mutate

MUTANTS = int(os.environ.get("SEPTUM_MUTANTS", "24"))
DESIGNS = ("v5", "spinlock-shared", "sept-alt", "spinlock", "v6", "per-vcpu")
MEMORY = 1 << 26


def refuted(build, cpus: int) -> str:  # type: ignore[no-untyped-def]
    """What a search of some CPUs finds wrong, "" if nothing."""
    with Search(Compiled(build(cpus), 0), Options(symmetry=False, max_memory=MEMORY)) as search:
        result = search.run()
    return next((f.name if f.kind == "require" else f.kind for f in result.findings), "")


@pytest.mark.parametrize("seed", range(MUTANTS))
def test_no_mutant_that_fails_is_proved(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    name = DESIGNS[seed % len(DESIGNS)]
    design = load(name)
    done: list[str] = []

    def folded(graph: Graph, kept: Iterable[Key] = ()) -> Graph:
        found = fold(graph, kept)
        done.append(mutate(found, seed))
        return found

    monkeypatch.setattr(family_module, "fold", folded)
    monkeypatch.setattr(compiled_module, "fold", folded)

    def build(cpus: int) -> Model:
        return design.build("split", cpus=cpus, splits=1)

    try:
        proof = prove(build, seconds=60)
    except (LangError, KeyError):
        return  # a local is read that the mutant does not set
    if proof.verdict != HOLDS:
        return
    for cpus in (2, 3):
        wrong = refuted(build, cpus)
        if wrong == "overflow" and any(n.startswith("bounds") for n in proof.not_covered):
            continue
        assert not wrong, (name, done[0], cpus, wrong)
