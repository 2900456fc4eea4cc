# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutants of the lowered code: none that a search of two or three CPUs refutes is proved.

More of them: python bench/any_number_false.py mutants, and SEPTUM_MUTANTS=600 pytest tests/proof/test_mutants.py
"""

import os

import pytest

from tests.proof.refuting import mutant

MUTANTS = int(os.environ.get("SEPTUM_MUTANTS", "24"))


@pytest.mark.parametrize("number", range(MUTANTS))
def test_no_mutant_that_fails_is_proved(number: int) -> None:
    found = mutant(number)
    assert found is None or not found.false, found
