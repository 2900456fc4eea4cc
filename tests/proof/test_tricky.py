# SPDX-License-Identifier: GPL-2.0-or-later
"""Little programs that few CPUs do not break, and more do: none is proved. Of those that hold, these are."""

from pathlib import Path
from typing import Any

import pytest

from septum.proof.concrete import Guess
from septum.proof.prove import HOLDS
from tests.few import part
from tests.proof.tricky import FAIL, HOLD, fails_at, false

#: programs that hold, and that no device helps to prove
NOT_PROVED = {"tickets": "may be any distance apart"}


@pytest.mark.parametrize("name", FAIL)
def test_what_more_cpus_break_is_not_proved(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor where the little search that guesses come from does not say what fails."""
    each = FAIL[name]
    build = each.build(tmp_path)
    assert false(each, build)[1] == ""
    look = Guess.look

    def blindly(self: Guess, *args: Any) -> None:
        look(self, *args)
        self.failure = None

    monkeypatch.setattr(Guess, "look", blindly)
    assert false(each, build)[1] == ""


@pytest.mark.parametrize("name", part(list(FAIL), 6))
def test_as_many_break_it_as_the_table_says(tmp_path: Path, name: str) -> None:
    """Of all of them: python bench/any_number_false.py tricky."""
    assert fails_at(FAIL[name], FAIL[name].build(tmp_path)) == ""


@pytest.mark.parametrize("name", HOLD)
def test_what_holds_is_proved(tmp_path: Path, name: str) -> None:
    proof, _ = false(HOLD[name], HOLD[name].build(tmp_path))
    assert (proof.verdict == HOLDS) == (name not in NOT_PROVED), proof.reason
    assert NOT_PROVED.get(name, "") in proof.reason
