# SPDX-License-Identifier: GPL-2.0-or-later
"""What a design may bring besides hooks: threads, scenarios, properties, checks, fields of struct kvm and kvm_vcpu."""

from pathlib import Path

import pytest

from septum.designs import DesignError, load
from septum.verdict.checking import check
from septum.verdict.result import HOLDS, VIOLATED, Settings
from tests.conftest import Explore, Violated

FILE = '''\
"""A counter of splits in struct kvm, that a thread looks at."""

from septum.designs import spinlock
from septum.kernel.context import task_exit
from septum.kernel.kthread import kthread_should_stop
from septum.kvm.kvm_host import Kvm, Vcpu
from septum.lang import SYNC, bounded, flag, require, step, until
from septum.properties import Property
from septum.scenarios.base import Scenario, model_of
from septum.scenarios.threads import convert_disjoint
from septum.scenarios.world import World


class CountedKvm(Kvm):
    splits: int = bounded(0, 7, kind=SYNC)


class LoudVcpu(Vcpu):
    loud: int = flag()


async def looks(kvm, tdx):
    await until(lambda: kthread_should_stop(tdx.cpus))
    require(kvm.splits == tdx.wanted, "all-counted")
    task_exit(tdx.cpus)


def few_splits(kvm, tdx):
    require(kvm.splits <= tdx.most, "few-splits")


class Design(spinlock.Design):
    struct_kvm = CountedKvm
    struct_kvm_vcpu = LoudVcpu
    kthreads = (looks,)
    holds_always = (few_splits,)
    holds_at_end = (few_splits,)
    wanted = 2
    most = 2

    async def count_demoted(self, page):
        await super().count_demoted(page)
        self.kvm.splits += 1


def two(name, design, size):
    world = World(design, cpus=2, pages=2, enomem=size.enomem, busy=size.busy)
    return model_of(name, world, [(convert_disjoint, (world.kvm, world.tdx, 1))] * 2, size)


SCENARIOS = (Scenario("two", "two threads", two, 2),)
PROPERTIES = (
    Property("all-counted", "Every split is counted.", "nobody"),
    Property("few-splits", "There are not more splits than that.", "somebody"),
)
'''


def written(to: Path, text: str) -> str:
    file = to / "brings.py"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_all_of_it(tmp_path: Path, explore: Explore) -> None:
    """The threads run beside every scenario, also the file's own; --enomem and --busy are for both."""
    design = load(written(tmp_path, FILE))
    assert design.scenarios[0] == "split"
    assert design.scenarios[-1] == "two"
    model = design.build("split", cpus=2, splits=1)
    assert model.cpus == 3
    assert model.contexts == {2: "a kernel thread"}
    assert explore(model).findings == ()
    own = design.build("two", cpus=2, splits=0, enomem=True, busy=True)
    assert own.world.host.pages.can_fail and own.world.td.busy  # type: ignore[attr-defined]
    assert (own.cpus, [c.function.__name__ for c in own.checks].count("few_splits")) == (3, 2)
    vcpu = design.build("accept-first", cpus=2, splits=0).world.kvm.vcpus[0]  # type: ignore[attr-defined]
    assert type(vcpu).__name__ == "LoudVcpu"
    assert design.build("two-tds", cpus=2, splits=0).cpus == 4  # a thread of each


@pytest.mark.parametrize(
    ("change", "prop", "sentence", "source"),
    [
        (("wanted = 2", "wanted = 3"), "all-counted", "Every split is counted.", "nobody"),
        (("most = 2", "most = 1"), "few-splits", "There are not more splits than that.", "somebody"),
    ],
)
def test_what_it_says_is_looked_at(
    tmp_path: Path, change: tuple[str, str], prop: str, sentence: str, source: str
) -> None:
    """With its sentence and source, in the verdict and in what shows the run."""
    path = written(tmp_path, FILE.replace(*change))
    for scenario, splits in (("two", 0), ("split", 1)):
        verdict = check(load(path), Settings(path, scenario, 2, splits))
        [found] = verdict.violations
        assert (verdict.verdict, found.prop) == (VIOLATED, (prop, VIOLATED, sentence, source))
        assert (prop, VIOLATED, sentence, source) in verdict.properties


def test_properties_that_hold_have_their_sentence(tmp_path: Path) -> None:
    path = written(tmp_path, FILE)
    verdict = check(load(path), Settings(path, "two", 2, 0))
    assert (verdict.verdict, verdict.reason) == (HOLDS, "every interleaving was explored")
    assert ("all-counted", HOLDS, "Every split is counted.", "nobody") in verdict.properties


def test_a_thread_that_waits_for_ever(tmp_path: Path, violated: Violated) -> None:
    """It has to ask whether it should stop."""
    text = FILE.replace("kthread_should_stop(tdx.cpus))", "kvm.splits > 6)")
    assert violated(load(written(tmp_path, text)).build("two", cpus=2, splits=0)).kind == "deadlock"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('Scenario("two"', 'Scenario("split"'), "there is a scenario 'split' already"),
        (('Property("all-counted"', 'Property("race"'), "a property 'race' already"),
        (('"nobody"', '""'), "write (Property('a-name', 'A sentence.', 'its source'),)"),
        (('SCENARIOS = (Scenario("two", "two threads", two, 2),)', 'SCENARIOS = ("two",)'), "SCENARIOS holds 'two'"),
    ],
)
def test_refused(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    assert change[0] in FILE
    with pytest.raises(DesignError) as error:
        load(written(tmp_path, FILE.replace(*change)))
    assert said in str(error.value)
    assert "brings.py" in str(error.value)
