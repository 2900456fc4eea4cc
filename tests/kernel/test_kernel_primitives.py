# SPDX-License-Identifier: GPL-2.0-or-later
"""Wait queues to per-CPU data: a right program of each holds, and each wrong one is found for what is wrong with it."""

from types import ModuleType

import pytest

from septum.engine.compiled import Compiled
from septum.engine.liveness import look
from septum.engine.native import Native, run
from septum.engine.run import Finding
from septum.engine.schedulers import Random
from septum.engine.search import Options, Search
from tests.conftest import MEMORY, Explore, Violated
from tests.models import living, waiting

PROGRAMS = [(module, name) for module in (waiting, living) for name in module.SCENARIOS]


@pytest.mark.parametrize(("module", "name"), PROGRAMS, ids=lambda v: v if isinstance(v, str) else v.__name__[13:])
def test_right_or_wrong(module: ModuleType, name: str, explore: Explore, violated: Violated) -> None:
    """As SCENARIOS says; a violation is also one natively, after the same steps."""
    _, wrong = module.SCENARIOS[name]
    if wrong == "":
        assert explore(module.build(name)).findings == ()
    elif wrong == "every-operation-ends":
        compiled = Compiled(module.build(name), 0)
        assert explore(compiled).findings == ()
        loop = look(compiled).loop
        assert loop is not None
        assert 2 in loop.unended
    else:
        found: Finding = violated(module.build(name))
        assert (found.name if found.kind == "require" else found.kind) == wrong


@pytest.mark.parametrize(("module", "name"), PROGRAMS, ids=lambda v: v if isinstance(v, str) else v.__name__[13:])
def test_reductions_agree(module: ModuleType, name: str) -> None:
    """With partial-order reduction a wrong program is found wrong, maybe for another reason, and a right one is not."""
    _, wrong = module.SCENARIOS[name]
    with Search(Compiled(module.build(name), 0), Options(max_memory=MEMORY, alone=True)) as search:
        result = search.run()
    assert bool(result.findings) == (wrong not in ("", "every-operation-ends"))


@pytest.mark.parametrize(("module", "name"), [p for p in PROGRAMS if p[0].SCENARIOS[p[1]][1] == ""])
def test_right_programs_hold_natively(module: ModuleType, name: str) -> None:
    """Random runs, to the end."""
    for seed in range(30):
        with Native(module.build(name)) as native:
            list(run(native, Random(seed)))
            assert native.failure is None
            assert all(native.ended(cpu) for cpu in range(native.model.cpus))
