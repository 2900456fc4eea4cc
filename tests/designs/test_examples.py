# SPDX-License-Identifier: GPL-2.0-or-later
"""Designs under examples/ that use what the kernel has for it: each holds, and each rule that it forgets is noticed."""

from pathlib import Path

import pytest

from septum.designs import load
from septum.verdict.checking import check
from septum.verdict.result import HOLDS, Settings
from tests.conftest import Explore, Violated
from tests.few import part

FOLDER = Path(__file__).resolve().parents[2] / "examples"
EXAMPLES = ("percpu_cache", "rcu_cache", "kthread_cache")
#: where races take ten seconds, as objects that are freed need vector clocks; "septum check" of the file looks for them
NO_RACES = ("rcu_cache",)


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_holds(explore: Explore, name: str) -> None:
    """Also where allocations fail; and all that it is checked for has happened."""
    model = load(str(FOLDER / f"{name}.py")).build("split", cpus=2, splits=1, enomem=True)
    result = explore(model, races=name not in NO_RACES)
    assert result.findings == ()
    assert {"cache-never-short", "all-split"} <= result.reached


#: what is forgotten: the example, what stands there, what instead, and the violation
FORGOTTEN = {
    "the magazine of another CPU is full": (
        "percpu_cache",
        "full = self.magazines[cpu].pages == MIN_SPLIT_CACHE  # of another CPU, perhaps",
        "full = False",
        "pages",
    ),
    "preemption is enabled before the split consumes": (
        "percpu_cache",
        "        if self.magazines[cpu].pages == MIN_SPLIT_CACHE:\n            return 0\n",
        "        if self.magazines[cpu].pages == MIN_SPLIT_CACHE:\n"
        "            await put_cpu(self.preemption)\n            return 0\n",
        "preemption-disabled",
    ),
    "preemption stays disabled while mmu_lock is dropped": (
        "percpu_cache",
        "        await put_cpu(self.preemption)\n        rcu_read_unlock",
        "        rcu_read_unlock",
        "no-sleep-in-atomic",
    ),
    "the old cache is freed at once": (
        "rcu_cache",
        "        await synchronize_rcu(self.kvm.rcu)\n",
        "",
        "use-after-free",
    ),
    "the pointer is read outside of the read side": (
        "rcu_cache",
        "        rcu_read_unlock(self.kvm.rcu)\n        await kvm_mmu_unlock",
        "        rcu_read_unlock(self.kvm.rcu)\n"
        "        cache = await rcu_dereference(self.kvm.rcu, lambda: self.cache)\n        await kvm_mmu_unlock",
        "rcu-dereference",
    ),
    "the thread forgets that it was asked once it has looked": (
        "kthread_cache",
        "        await wake_up(tdx.split_wait)\n",
        "        await step()\n        tdx.wanted = 0\n        await wake_up(tdx.split_wait)\n",
        "deadlock",
    ),
    "nobody is asked for what a split has taken": (
        "kthread_cache",
        "        if low:\n            await self.ask()\n",
        "",
        "deadlock",
    ),
}


@pytest.mark.parametrize("what", FORGOTTEN)
def test_what_is_forgotten_is_noticed(tmp_path: Path, violated: Violated, what: str) -> None:
    name, old, new, expected = FORGOTTEN[what]
    text = text_of(name)
    assert text.count(old) == 1
    file = tmp_path / "changed.py"
    file.write_text(text.replace(old, new), encoding="utf-8")
    found = violated(load(str(file)).build("split", cpus=2, splits=1), races=name not in NO_RACES)
    assert expected in (found.kind, found.name.split(".")[-1])


#: scenario of the queue -> what it violates, "" for nothing
QUEUE = {"queue": "", "early": "race", "unclaimed": "race", "same-turn": "room-again"}


@pytest.mark.parametrize(("cpus", "items"), part([(2, 2), (3, 1)], 2))
@pytest.mark.parametrize("scenario", QUEUE)
def test_a_queue_without_a_lock(explore: Explore, violated: Violated, scenario: str, cpus: int, items: int) -> None:
    model = load(str(FOLDER / "mpmc_queue.py")).build(scenario, cpus=cpus, splits=items)
    if not QUEUE[scenario]:
        result = explore(model)
        assert result.findings == ()
        assert {"items-conserved", "room-again"} <= result.reached
        return
    found = violated(model)
    assert QUEUE[scenario] in (found.kind, found.name)
    if scenario == "unclaimed":  # and what the race may lead to
        assert "items-conserved" in {f.name for f in explore(model, races=False, keep_going=True).findings}


def test_races_of_the_queue_are_looked_for() -> None:
    """Its sums decide, so that what orders each item is in the state from the start: it is checked all the same."""
    name = str(FOLDER / "mpmc_queue.py")
    verdict = check(load(name), Settings(name, "queue", 2, 1))
    assert ("race", HOLDS) in [(p.name, p.verdict) for p in verdict.properties]
