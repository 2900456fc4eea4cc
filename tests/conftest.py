# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the model share: compile a model once, search it, and take a run again natively."""

import gc
import signal
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from septum.designs import load
from septum.engine import compiled as compiled_module
from septum.engine.compiled import Compiled
from septum.engine.native import Native, run
from septum.engine.run import Finding, Result, Step
from septum.engine.schedulers import Replay
from septum.engine.search import Options
from septum.engine.stages import search_with
from septum.lang.model import Model
from tests.engine import quick

MEMORY = 1 << 28

# models are large trees that nothing throws away: to look for cycles in them every 700 objects is a seventh of the time
gc.set_threshold(50_000, 20, 20)

# a shell has what it starts in the background ignore Ctrl-C, and so would the commands that tests start and stop
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# no test fails because a machine is slow
settings.register_profile("no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no clock")

#: what the fixtures below give
SplitDesign = Callable[..., Compiled]
Explore = Callable[..., Result]
Replayed = Callable[..., tuple[str, str] | None]
Violated = Callable[..., Finding]


def world_of(model: Model) -> Any:
    """The world of a model with the fields that its own class has; a Model says only that it is a Struct."""
    return model.world


@pytest.fixture(scope="session", autouse=True)
def _own_code_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Machine code of a session is kept for that session: not the user's folder, and nothing from there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEPTUM_CACHE", str(tmp_path_factory.mktemp("code")))
        yield


#: tests that search many models once each, in one thread: without them the search loop is compiled for each model
QUICK = (
    *("analysis/", "designs/", "kernel/", "kvm/", "properties/", "scenarios/", "tdx/"),
    *("engine/test_differential", "engine/test_liveness", "engine/test_races"),
)


@pytest.fixture(autouse=True)
def _quick_code(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Link each model's steps to a search loop that is compiled once; all other tests have the code that users have."""
    if request.node.nodeid.removeprefix("tests/").startswith(QUICK):
        monkeypatch.setattr(compiled_module, "build", quick.build)


@pytest.fixture(scope="session")
def split_design() -> SplitDesign:
    """The compiled model of a built-in design, one for each configuration in the whole session."""
    made: dict[tuple[object, ...], Compiled] = {}

    def get(
        design: str, scenario: str = "split", cpus: int = 2, splits: int = 2, enomem: bool = False, busy: bool = False
    ) -> Compiled:
        key = (design, scenario, cpus, splits, enomem, busy)
        if key not in made:
            model = load(design).build(scenario, cpus=cpus, splits=splits, enomem=enomem, busy=busy)
            made[key] = Compiled(model, 0)
        return made[key]

    return get


@pytest.fixture(scope="session")
def explore() -> Explore:
    """Search every interleaving of a model, or of a compiled one; nothing is cut."""

    def search(what: Model | Compiled, **options: Any) -> Result:
        symmetry = options.get("symmetry", False)
        compiled = Compiled(what, 0, symmetry=symmetry) if isinstance(what, Model) else what
        with search_with(compiled, Options(max_memory=MEMORY, **options)) as running:
            result = running.run()
        assert result.cut is None
        return result

    return search


@pytest.fixture(scope="session")
def replay() -> Replayed:
    """Take a run natively: kind and property of its failure, or None."""

    def take(model: Model, steps: Sequence[Step], races: bool = True) -> tuple[str, str] | None:
        native = Native(model, races)
        try:
            for _ in run(native, Replay(steps)):
                pass
            if native.failure is not None:
                return native.failure[:2]
            alive = any(not native.ended(cpu) for cpu in range(model.cpus))
            return ("deadlock", "deadlock") if alive and not native.options() else None
        finally:
            native.close()
            model.reset()

    return take


@pytest.fixture(scope="session")
def violated(explore: Explore, replay: Replayed) -> Violated:
    """Search a model that is broken: its one finding, after a native run of the same steps failed in the same way."""

    def first(what: Model | Compiled, **options: Any) -> Finding:
        model = what if isinstance(what, Model) else what.model
        finding: Finding
        [finding] = explore(what, **options).findings
        name = "bounds" if finding.kind == "overflow" else finding.name
        assert replay(model, finding.steps, options.get("races", True)) == (finding.kind, name)
        return finding

    return first
