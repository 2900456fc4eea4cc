# SPDX-License-Identifier: GPL-2.0-or-later
"""Any number of splits where each CPU has pages of its own: what is proved, and that the window loses nothing."""

import json
import os
from collections.abc import Callable
from functools import partial

import pytest

from septum.designs import load
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model
from septum.proof.certificate import Subject, certificate
from septum.proof.prove import HOLDS, INCONCLUSIVE, Proof, Prover, prove
from septum.proof.stepper import Block
from septum.proof.verify import examine
from septum.proof.window import Window
from septum.scenarios import build as build_scenario
from tests.few import MANY
from tests.proof.windows import THIRD, Counts, Undoes, exactly, missing

STATES = int(os.environ.get("SEPTUM_PROOF_STATES", "300"))
PROVED = ("tip", "v5", "v6", "sept-alt", "spinlock", "spinlock-shared", "per-vcpu", "v3", "two-caches")

Build = Callable[[int], Model]


def of_design(name: str, splits: int, scenario: str = "split", both: bool = False) -> Build:
    design = load(name)
    return lambda cpus: design.build(scenario, cpus=cpus, splits=splits, enomem=both, busy=both)


def of_class(design: type[KvmTdx], splits: int) -> Build:
    return lambda cpus: build_scenario(
        design.__name__, design, "split", cpus=cpus, splits=splits, enomem=False, busy=False
    )


def prover_of(of: Callable[[int], Build]) -> Prover:
    """What proves it for any number of splits."""
    prover = Prover(of(2), more=of(3))
    assert prover.out.repeated, prover.out.few
    return prover


def any_splits(of: Callable[[int], Build]) -> Proof:
    """The proof of two splits, or of any number of them."""
    two = of(2)
    return prove(two, any_splits=(two, of(3)))


@pytest.fixture(scope="module")
def tip() -> tuple[Prover, Proof, Prover]:
    """Of `tip`: what proves it, the proof, and its steps with three splits."""
    prover = prover_of(partial(of_design, "tip"))
    return prover, prover.run(), exactly(of_design("tip", 3))


def test_each_pair_is_among_the_views(tip: tuple[Prover, Proof, Prover]) -> None:
    """Of `tip`; others: SEPTUM_MANY."""
    prover, proof, exact = tip
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert proof.views is not None
    pairs, lost = missing(prover, proof.views, exact, 3, 2, STATES)
    assert lost == 0 and pairs >= 10


@pytest.mark.skipif(not MANY, reason="SEPTUM_MANY=1: several minutes")
@pytest.mark.parametrize(("design", "scenario"), [(d, s) for d in PROVED for s in ("split", "resched", "regions")])
def test_holds_for_any_number_of_splits(design: str, scenario: str) -> None:
    """And each pair of each state of CPUs with 1 to 4 pages is among the views."""

    def of(splits: int) -> Build:
        return of_design(design, splits, scenario)

    prover = prover_of(of)
    proof = prover.run()
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert proof.views is not None
    for splits in (1, 2, 3, 4):
        exact = exactly(of(splits))
        for cpus in (2, 3):
            pairs, lost = missing(prover, proof.views, exact, splits, cpus, STATES)
            assert lost == 0 and pairs >= 10, (splits, cpus)


# -- what goes wrong at the third page --------------------------------------------------------------------


@pytest.mark.parametrize("design", THIRD if MANY else THIRD[:1])
def test_what_fails_at_the_third_page_is_proved_for_two(design: type[KvmTdx]) -> None:
    proof = any_splits(lambda splits: of_class(design, splits))
    assert (proof.verdict, proof.repeated) == (HOLDS, False)
    assert proof.few
    with Search(Compiled(of_class(design, 3)(2), 0), Options(max_memory=1 << 26)) as search:
        assert search.run().findings


@pytest.mark.parametrize("design", THIRD[1:] if MANY else THIRD[-1:])
def test_what_fails_at_the_third_page_is_not_proved(design: type[KvmTdx]) -> None:
    assert prover_of(partial(of_class, design)).run().verdict == INCONCLUSIVE


@pytest.mark.skipif(not MANY, reason="SEPTUM_MANY=1")
def test_what_only_counts_to_the_third_page_is_proved() -> None:
    proof = any_splits(lambda splits: of_class(Counts, splits))
    assert (proof.verdict, proof.repeated) == (HOLDS, True)


def test_what_a_page_that_leaves_must_be_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that forgets pages proves what is wrong."""
    prover = prover_of(partial(of_class, Undoes))
    proof = prover.run()
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "mirror-agrees")
    settled = Window.settled

    def forgets(self: Window, block: Block) -> Block:
        found = settled(self, block)
        self.left.clear()
        return found

    monkeypatch.setattr(Window, "settled", forgets)
    assert prover.run().verdict == HOLDS


# -- windows that lose pairs are caught -------------------------------------------------------------------


def keeps_the_page(self: Window, block: Block) -> Block:
    """The page that comes into the window is the one that left it."""
    pc, own, local = original_shifted(self, block)
    kept = list(own)
    for n, m in zip(self.of_page[-1], self.of_page[0], strict=True):
        kept[n] = block[1][m]
    return pc, tuple(kept), local


def forgets_the_end(self: Window, block: Block) -> Block:
    """What is known of the end is not moved with the window."""
    pc, own, local = original_shifted(self, block)
    kept = list(own)
    kept[self.ends] = block[1][self.ends]
    return pc, tuple(kept), local


original_shifted = Window.shifted


@pytest.mark.parametrize("wrong", [keeps_the_page, forgets_the_end])
def test_a_window_that_is_moved_wrongly_is_caught(
    wrong: Callable[[Window, Block], Block], tip: tuple[Prover, Proof, Prover], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Window, "shifted", wrong)
    prover, _, exact = tip
    views, _ = prover.passes(None)
    assert missing(prover, views, exact, 3, 2, STATES)[1] > 0


# -- what is refused --------------------------------------------------------------------------------------


@pytest.mark.skipif(not MANY, reason="SEPTUM_MANY=1")
def test_a_walk_that_begins_anew_is_refused() -> None:
    """After -ENOMEM user space begins at its first page."""
    proof = prover_of(partial(of_design, "two-caches", both=True)).run()
    assert (proof.verdict, proof.reason) == (INCONCLUSIVE, "a walk begins anew behind pages that are done")


@pytest.mark.skipif(not MANY, reason="SEPTUM_MANY=1")
def test_shared_pages_have_no_window() -> None:
    proof = any_splits(partial(of_design, "v5", scenario="same"))
    assert (proof.verdict, proof.repeated) == (HOLDS, False)
    assert proof.few


# -- certificates -----------------------------------------------------------------------------------------


def test_a_certificate_is_of_any_number_of_splits(tip: tuple[Prover, Proof, Prover]) -> None:
    """And one in which a CPU knows of the end of its pages what it cannot know is refused."""
    two, three = of_design("tip", 2), of_design("tip", 3)
    data = json.loads(json.dumps(certificate(tip[1], two(2).digest())))
    subject = Subject(two, three)
    assert examine(data, subject) == ""
    place = next(n for n, (pc, own, _) in enumerate(data["blocks"]) if own[-1] == 3)
    data["blocks"][place][1][-1] = 5
    assert examine(data, subject)
