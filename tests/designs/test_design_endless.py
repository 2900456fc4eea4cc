# SPDX-License-Identifier: GPL-2.0-or-later
"""Splits for ever: in which designs does every one of them end?"""

import pytest

from septum.engine.compiled import Compiled
from septum.engine.liveness import NONE, STRONG, WEAK, look
from septum.engine.native import Native
from tests.conftest import Explore, SplitDesign

PER_VM = ("spinlock", "spinlock-shared", "v3")
UNDER_MUTEX = ("v5", "sept-alt", "v6")

#: (design, option) -> states of the whole space, 2 CPUs with a page each
SPACE = {
    ("v3", ""): 2_188,
    ("v3", "enomem"): 4_544,
    ("spinlock", ""): 2_024,
    ("spinlock", "enomem"): 4_366,
    ("spinlock", "busy"): 2_590,
    ("spinlock-shared", ""): 2_648,
    ("spinlock-shared", "enomem"): 5_412,
    ("spinlock-shared", "busy"): 3_635,
    ("per-vcpu", ""): 3_008,
    ("per-vcpu", "enomem"): 12_352,
}


def endless(split_design: SplitDesign, design: str, option: str = "", cpus: int = 2) -> Compiled:
    made: Compiled = split_design(design, "endless", cpus=cpus, splits=1, **{name: True for name in (option,) if name})
    return made


@pytest.mark.parametrize(("design", "option"), SPACE)
def test_nothing_else_is_wrong(split_design: SplitDesign, explore: Explore, design: str, option: str) -> None:
    result = explore(endless(split_design, design, option))
    assert result.findings == ()
    assert result.progress.states == SPACE[design, option]


@pytest.mark.parametrize(
    ("design", "option"), [(d, o) for d in PER_VM for o in ("", "enomem", "busy") if (d, o) != ("v3", "busy")]
)
def test_a_cache_of_the_vm_starves_one_thread(split_design: SplitDesign, design: str, option: str) -> None:
    """CPU 0 fills the cache, CPU 1 consumes it, before CPU 0 takes mmu_lock again; for ever, and all CPUs run.

    (With a busy module v3 consumes too much, which is another finding.)
    """
    compiled = endless(split_design, design, option)
    found = look(compiled)
    assert (found.cut, found.states) == (None, SPACE[design, option])
    loop = found.loop
    assert loop is not None and loop.violates(STRONG)
    assert (loop.fairness, loop.unended, loop.could, loop.waits) == (STRONG, (0,), (), ())
    assert {step.cpu for step in loop.round} == {0, 1}


@pytest.mark.parametrize("design", PER_VM)
def test_the_starving_thread_has_filled_the_cache(split_design: SplitDesign, design: str) -> None:
    """In the loop CPU 0 allocates what a split needs, and CPU 1 splits a page: natively, round after round."""
    compiled = endless(split_design, design)
    loop = look(compiled).loop
    assert loop is not None
    with Native(compiled.model) as native:
        for step in loop.stem:
            native.take(step)
        for _ in range(3):
            events: dict[tuple[int, str], int] = {}
            for step in loop.round:
                for name, _values in native.take(step).events:
                    events[step.cpu, name] = events.get((step.cpu, name), 0) + 1
            assert native.failure is None
            assert events[0, "topup"] == events[0, "alloc_page"] == 4
            assert (0, "demoted") not in events
            assert events[1, "demoted"] == 1
    compiled.model.reset()


@pytest.mark.parametrize("design", UNDER_MUTEX)
def test_a_cache_under_a_mutex_starves_nobody_if_the_mutex_is_fair(split_design: SplitDesign, design: str) -> None:
    """The mutex is held from the top-up to the consumption: a thread can only fail to get it."""
    compiled = endless(split_design, design)
    loop = look(compiled).loop
    assert loop is not None
    assert (loop.fairness, loop.fair_choices, loop.could) == (WEAK, True, loop.unended)
    found = look(compiled, assumed=STRONG)
    assert found.loop is None
    assert [(loop.fairness, loop.fair_choices) for loop in found.ruled_out] == [(WEAK, True)]


@pytest.mark.parametrize("option", ["", "enomem"])
def test_a_cache_of_the_vcpu_starves_nobody(split_design: SplitDesign, option: str) -> None:
    """Weak fairness is enough, and it is needed: a CPU that never runs does not end."""
    found = look(endless(split_design, "per-vcpu", option))
    assert (found.loop, found.cut) == (None, None)
    assert [(loop.fairness, loop.fair_choices) for loop in found.ruled_out] == [(NONE, True)]


@pytest.mark.parametrize("design", ["spinlock", "spinlock-shared", "per-vcpu"])
def test_one_thread_alone_ends_every_split(split_design: SplitDesign, design: str) -> None:
    """Its run repeats, so the scenario leaves nothing behind; but no operation is under way all the time."""
    compiled = endless(split_design, design, cpus=1)
    found = look(compiled)
    assert (found.loop, found.ruled_out, found.cut) == (None, (), None)
    assert found.edges == found.states
