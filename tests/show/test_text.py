# SPDX-License-Identifier: GPL-2.0-or-later
"""septum/text.py: lines of 80 columns, whatever is in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from septum.text import WIDTH, ascii_only, clause, closest, did_you_mean, fill, one_line, plural, wrap

WORDS = st.lists(st.text("ab([,.-", min_size=1, max_size=120), max_size=12).map(" ".join)
MARGINS = st.integers(0, 40).map(lambda n: " " * n)


@given(text=WORDS, first=MARGINS, rest=MARGINS)
def test_lines_fit_and_nothing_is_lost(text: str, first: str, rest: str) -> None:
    for lines in (fill(text, first, rest), wrap(text, first, rest)):
        assert all(len(line) <= WIDTH for line in lines)
        assert "".join("".join(lines).split()) == "".join(text.split())


@given(text=st.text())
def test_what_is_printed_is_ascii(text: str) -> None:
    assert ascii_only(text).isascii()
    assert ascii_only(text).endswith("\n")
    assert not [line for line in ascii_only(text).split("\n") if line != line.rstrip()]
    assert "\n" not in one_line(text) and one_line(text).isascii()


def test_long_code_is_broken_behind_a_bracket() -> None:
    name = "function_with_a_long_name(" * 5
    assert all(line.endswith("(") for line in fill(name, "    "))


@pytest.mark.parametrize(("number", "text"), [(0, "0 steps"), (1, "1 step"), (2, "2 steps"), (1234, "1,234 steps")])
def test_plural(number: int, text: str) -> None:
    assert plural(number, "step", ",") == text


def test_names_that_may_be_meant() -> None:
    known = ["spinlock", "per-vcpu"]
    assert (closest("spinlok", known), closest("x", known)) == ("spinlock", "")
    assert (did_you_mean("spinlok", known), did_you_mean("x", known)) == ("; did you mean spinlock?", "")
    assert (clause(0, "a"), clause([1], "a")) == ("", "a")
