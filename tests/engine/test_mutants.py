# SPDX-License-Identifier: GPL-2.0-or-later
"""Would the programs of the suites notice a search that is wrong? Each mutant is noticed, or why it cannot be is said.

By default a mutant is tried on the programs written by hand and on a few random ones, until one notices it.
``SEPTUM_ENGINE_MUTANTS=1000`` draws so many random programs for each suite and tries all of them; with -s it prints
how many notice each mutant.
"""

import os
from collections.abc import Iterator

import pytest

from septum.engine import compiled as compiled_module
from tests.engine import quick
from tests.engine.mutants import MUTANTS, Mutant
from tests.engine.noticing import Suite, make_suites

ALL = int(os.environ.get("SEPTUM_ENGINE_MUTANTS", "0"))
COUNT = ALL or 12
FEW = 20  # programs on which a mutant that is equivalent is tried
WRONG = [name for name, mutant in MUTANTS.items() if not mutant.equivalent]
EQUIVALENT = [name for name, mutant in MUTANTS.items() if mutant.equivalent]


@pytest.fixture(scope="module", autouse=True)
def quickly() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_module, "build", quick.build)
        yield


@pytest.fixture(scope="module")
def suites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Suite]:
    return make_suites(tmp_path_factory.mktemp("mutants"), COUNT)


def notices(suite: Suite, mutant: Mutant) -> list[int]:
    """The programs that notice a mutant: the first one, or all of them where all are tried."""
    found: list[int] = []
    for number in range(min(len(suite), FEW if mutant.equivalent else len(suite))):
        if suite.prepare(number):
            with pytest.MonkeyPatch.context() as patch:
                mutant.change(patch)
                if suite.differs(number):
                    found.append(number)
            if found and not ALL:
                break
    return found


def test_there_are_enough() -> None:
    assert len(WRONG) >= 40


@pytest.mark.parametrize("name", ["partial order", "symmetry", "pages", "properties", "races", "races, partial order"])
def test_the_search_itself_is_right(suites: dict[str, Suite], name: str) -> None:
    suite = suites[name]
    compared = [number for number in range(len(suite)) if suite.prepare(number)]
    assert len(compared) > COUNT // 2
    assert not [number for number in compared if suite.differs(number)]


@pytest.mark.parametrize("name", WRONG)
def test_mutant_is_noticed(suites: dict[str, Suite], name: str) -> None:
    suite = suites[MUTANTS[name].suite]
    found = notices(suite, MUTANTS[name])
    print(f"{name}: noticed by {len(found)} of {len(suite)} programs, first by {found[:1]}")
    assert found


@pytest.mark.parametrize("name", EQUIVALENT)
def test_mutant_that_is_equivalent_is_not(suites: dict[str, Suite], name: str) -> None:
    """Or its argument is wrong."""
    assert not notices(suites[MUTANTS[name].suite], MUTANTS[name])
