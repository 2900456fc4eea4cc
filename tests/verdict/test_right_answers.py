# SPDX-License-Identifier: GPL-2.0-or-later
"""Models of a few lines have the one right answer, with every reduction and with none."""

import pytest

from septum import designs
from septum.verdict.checking import check
from septum.verdict.configure import configure
from septum.verdict.result import HOLDS, REDUCTIONS, VIOLATED
from tests.models import answers

ALL, NONE = frozenset(REDUCTIONS), frozenset[str]()


@pytest.mark.parametrize("reduce", [ALL, frozenset({"symmetry"}), NONE], ids=["all", "symmetry", "none"])
@pytest.mark.parametrize("scenario", answers.SCENARIOS)
def test_the_right_answer(scenario: str, reduce: frozenset[str]) -> None:
    design = designs.load(answers.__file__)
    settings = configure(design, design.name, scenario, reduce=reduce, keep_going=True)._replace(cover=False, threads=1)
    found = check(design, settings)
    assert {violation.prop.name for violation in found.violations} == answers.RIGHT[scenario]
    assert found.verdict == (VIOLATED if answers.RIGHT[scenario] else HOLDS)
    assert found.cut is None
