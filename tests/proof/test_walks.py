# SPDX-License-Identifier: GPL-2.0-or-later
"""Little walks that three splits break, and two do not: none is proved for any number of splits.

That as many break them as the table says: python bench/any_number_false.py walks.
"""

from pathlib import Path

import pytest

from septum.proof.prove import HOLDS
from tests.few import part
from tests.proof.refuting import blind
from tests.proof.walks import WALKS, proof_of, wrong_about


@pytest.mark.parametrize("name", WALKS)
def test_what_more_splits_break_is_not_proved(tmp_path: Path, name: str) -> None:
    """Nor where the little search that guesses come from does not say what fails."""
    each = WALKS[name]
    with blind():
        proof = proof_of(each, tmp_path)
    assert (proof.verdict == HOLDS and proof.repeated) == each.proved, proof.few or proof.reason
    assert proof.repeated or proof.few


@pytest.mark.parametrize("name", part(list(WALKS), 6))
def test_as_many_break_it_as_the_table_says(tmp_path: Path, name: str) -> None:
    assert wrong_about(WALKS[name], tmp_path) == ""
