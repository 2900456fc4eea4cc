# SPDX-License-Identifier: GPL-2.0-or-later
"""Mails about findings that nobody has mentioned. That each fits the list and tells its run is in test_cases.py."""

from septum.cases import Case, decided, find
from septum.cases.mails import MAILS
from septum.cli.case_mail import mail
from septum.cli.case_results import run_case
from tests.cases.mailed import COLUMN, check_mail, steps_of, wrong_lines


def test_another_run_is_noticed() -> None:
    """What wrong_lines() says of a text that is not the run's: a number, a value, a CPU, a lock, a call."""
    case, letter = find("M01"), MAILS["M01"]
    assert isinstance(case, Case)
    found = run_case(case)
    check_mail(found)
    text, right = mail(found, letter), " " * COLUMN
    for old, new in (
        ("   1  count: 1 -> 0", "   2  count: 1 -> 0"),
        ("   1  count: 1 -> 0", "   1  count: 1 -> 2"),
        ("   1  count: 1 -> 0", f"   1  {right}count: 1 -> 0"),
        (f"   7  {right}unlock", f"   7  {right}lock"),
        (f"   5  {right}PAMT.ADD", f"   4  {right}PAMT.ADD"),
        (f"  17  {right}seamcall", f"  16  {right}seamcall"),
    ):
        assert old in text, old
        assert wrong_lines(text.replace(old, new), steps_of(found), letter.shows) != [], new
    without = text.replace(f"   6  {right}count: 0 -> 1\n", "")
    assert without != text
    assert wrong_lines(without, steps_of(found), letter.shows) == ["count: not all of its changes"]


def test_each_finding_of_the_model_has_a_mail() -> None:
    assert {case.id for case in decided() if case.id[0] == "M"} <= set(MAILS)
    assert {case.id for case in decided() if case.by.startswith("nobody known")} <= set(MAILS)
