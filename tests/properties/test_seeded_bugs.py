# SPDX-License-Identifier: GPL-2.0-or-later
"""Every property can be violated: a check that cannot fail checks nothing."""

from functools import partial

import pytest

from septum.cases import VIOLATED, decided
from septum.designs import per_vcpu, spinlock, spinlock_shared
from septum.engine.compiled import Compiled
from septum.engine.liveness import STRONG, look
from septum.engine.native import Native, run
from septum.engine.schedulers import Replay
from septum.engine.search import Options, Search
from septum.kvm.tdx import KvmTdx
from septum.properties import PROPERTIES
from septum.verdict import irqusage
from septum.verdict.lockorder import cycles, edges_of, first_run_of
from tests.conftest import Explore, Replayed, world_of
from tests.properties.seeded import SEEDS, Seed


def ident(seed: Seed) -> str:
    return f"{seed.breaks}: {seed.what}"


def test_every_property_has_a_bug() -> None:
    broken = {v.property for case in decided() for v in case.variants() if v.expected == VIOLATED}
    assert {seed.breaks for seed in SEEDS} | broken == set(PROPERTIES)


@pytest.mark.parametrize("seed", [s for s in SEEDS if s.kind not in ("lock-order", "irq-usage", "loop")], ids=ident)
def test_bug_is_found(monkeypatch: pytest.MonkeyPatch, explore: Explore, replay: Replayed, seed: Seed) -> None:
    """The search finds the property violated, by a run that ends natively in the same failure."""
    for name, function in seed.patch:
        monkeypatch.setattr(name, function)
    model = seed.model()
    findings = explore(model, races=seed.races, keep_going=seed.at_least).findings
    if not seed.at_least:
        assert len(findings) == 1
    names = {"overflow": "bounds", "race": "race"}
    found = next((f for f in findings if names.get(f.kind, f.name) == seed.breaks), findings[0])
    assert (found.kind, names.get(found.kind, found.name)) == (seed.kind, seed.breaks)
    name = "bounds" if found.kind == "overflow" else found.name
    assert replay(model, found.steps, seed.races) == (found.kind, name)


def test_lock_order_bug_is_found() -> None:
    """No run fails; two runs together show the cycle, and each does so natively."""
    [seed] = [s for s in SEEDS if s.kind == "lock-order"]
    model = seed.model()
    with Search(Compiled(model, 0), Options(max_memory=1 << 28)) as search:
        result = search.run()
        assert (result.findings, result.cut) == ((), None)
        [found] = cycles(edges_of(result.logs), lambda edge: first_run_of(model, search, edge), model.lock_names)
    assert found.finding.kind == "lock-order"
    assert set(found.finding.name.split(" -> ")) == {"external_kvm_split_cache_lock", "stat_lock"}
    seen = set()
    for steps in found.runs:
        with Native(model) as native:
            for _ in run(native, Replay(steps)):
                pass
            assert native.failure is None
            seen |= {(model.lock_names[held], model.lock_names[taken]) for held, taken in edges_of(native.logs)}
    model.reset()
    assert {("stat_lock", "external_kvm_split_cache_lock"), ("external_kvm_split_cache_lock", "stat_lock")} <= seen


def test_loop_bug_is_found() -> None:
    """Nothing fails; the split is tried again for ever, and no fairness helps. With a top-up every split ends."""
    [seed] = [s for s in SEEDS if s.kind == "loop"]
    found = look(Compiled(seed.model(), 0)).loop
    assert found is not None
    assert (found.fairness, found.fair_choices, found.unended) == (STRONG, True, (0, 1))
    sound = without_bug(seed)
    assert sound is not None
    right = look(Compiled(sound.model(), 0))
    assert (right.loop, right.ruled_out, right.cut) == (None, (), None)


def test_irq_usage_bug_is_found() -> None:
    """No run fails; two runs together show both usages of the lock, and with interrupts off nothing is found."""
    [seed] = [s for s in SEEDS if s.kind == "irq-usage"]
    for irqsave, expected in ((False, ["pamt_lock: {SOFTIRQ-ON-W} -> {IN-SOFTIRQ-W}"]), (True, [])):
        model = seed.model()
        world_of(model).host.pamt_lock_irqsave = irqsave
        with Search(Compiled(model, 0), Options(max_memory=1 << 28)) as search:
            result = search.run()
            assert (result.findings, result.cut) == ((), None)
            marks = edges_of(result.logs, irqusage.LOG)
            found = irqusage.inconsistent(
                marks, partial(first_run_of, model, search, log=irqusage.LOG), model.lock_names
            )
            assert [one.finding.name for one in found] == expected


def without_bug(seed: Seed) -> Seed | None:
    """The same configuration of the design that was changed; None if that is not sound either."""
    base = KvmTdx if seed.programs else seed.design.__mro__[1]
    sound = (spinlock.Design, spinlock_shared.Design, per_vcpu.Design)
    return seed._replace(design=base) if not seed.patch and base in sound else None


@pytest.mark.parametrize("seed", [s for s in SEEDS if without_bug(s)], ids=ident)
def test_without_the_bug_nothing_is_found(explore: Explore, seed: Seed) -> None:
    sound = without_bug(seed)
    assert sound is not None
    assert explore(sound.model()).findings == ()
