# SPDX-License-Identifier: GPL-2.0-or-later
"""Who calls the hooks, and under which locks: what the table says is what the sources and native runs say."""

from collections.abc import Mapping

import hooks as tool
import pytest

from septum.cli import new
from septum.cli.hook_calls import CALLED, Called
from septum.cli.hooks import hooks
from septum.designs import load
from septum.engine.native import run
from septum.engine.schedulers import Random
from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model
from septum.lang.structs import Field

AGAIN = "septum/kvm has changed; run python tools/hooks.py and make docs"
SEEDS, LONGEST = range(2), 600
#: small, and between them most hooks are called
RUNS = [("spinlock", ""), ("v5", "split --busy"), ("two-caches", "faults-split"), ("v6", "teardown-rcu")]


def disagreements(model: Model, seen: tool.Watch, table: Mapping[str, Called]) -> set[str]:
    """What a native run says of hooks that the table does not."""
    found = {f"{hook} is called by {caller}" for hook, caller in seen.calls if caller not in table[hook].callers}
    for hook, (always, sometimes) in tool.noted(model, seen.logs).items():
        said = table[hook]
        assert said.always is not None, hook
        known = {*said.always, *said.sometimes}
        missed = {tool.plain(lock) for lock in said.always} - {tool.plain(lock) for lock in always}
        found |= {f"{hook} is called without {lock}" for lock in missed}
        found |= {
            f"{hook} is called with {lock}" for lock in always | sometimes if not {lock, tool.plain(lock)} & known
        }
    return found


def ran(design: str, scenario: str) -> tuple[Model, list[tool.Watch]]:
    """Random runs of a configuration whose hooks note what is held."""
    model, seen = tool.noting_model(design, scenario), []
    for seed in SEEDS:
        watch = tool.Watch(model)
        for _ in run(watch, Random(seed), LONGEST):
            pass
        watch.close()
        seen.append(watch)
    model.reset()
    return model, seen


def test_every_hook_is_there() -> None:
    assert list(CALLED) == [name for name, _ in hooks(KvmTdx)], AGAIN
    assert {name for name, called in CALLED.items() if called.always is None} == set(tool.BETWEEN_STEPS)


def test_the_callers_are_those_of_the_sources() -> None:
    found = tool.callers()
    other = [name for name, called in CALLED.items() if called.callers != found[name]]
    assert other == [], AGAIN
    assert all(called.callers for called in CALLED.values())


@pytest.mark.parametrize(("design", "scenario"), RUNS)
def test_native_runs_agree(design: str, scenario: str) -> None:
    model, seen = ran(design, scenario)
    assert any(watch.calls for watch in seen)
    assert {text for watch in seen for text in disagreements(model, watch, CALLED)} == set()


def test_what_is_wrong_is_noticed() -> None:
    """A caller that is not there, a lock that is not held, and the other side of one that is."""
    model, [seen, *_] = ran("spinlock", "")
    wrong = dict(CALLED)
    wrong["prepare_split"] = Called((), ("mmu_lock(r)", "kvm->lock", "rcu"), ())
    assert disagreements(model, seen, wrong) == {
        "prepare_split is called by tdp_mmu_split_huge_pages_root",
        "prepare_split is called without kvm->lock",
        "prepare_split is called with mmu_lock(w)",
    }


def test_a_design_that_notes_is_the_design() -> None:
    """The hooks that note change no other choice of a design."""
    for name, scenario in RUNS:
        noting, plain = tool.noting_design(name, scenario).kvm_tdx, load(name).kvm_tdx
        own = {key: value for key, value in vars(KvmTdx).items() if isinstance(value, bool | int | tuple | Field)}
        assert own and {key: getattr(noting, key) for key in own} == {key: getattr(plain, key) for key in own}


def test_a_new_file_says_it() -> None:
    text = " ".join(line.strip(" #") for line in new.lines("mine", "spinlock"))
    said = "Called by tdp_mmu_split_huge_pages_root(). Locks held: mmu_lock, rcu; in some designs or calls "
    assert said in text
