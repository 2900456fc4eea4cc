# SPDX-License-Identifier: GPL-2.0-or-later
"""septum cases: the table, one case in full, JSON, and what goes wrong."""

import json

import pytest

from septum import cases
from tests.cli.conftest import Septum

TWO = ("C27", "C26", "C81")


def test_table(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = [cases.find(name) for name in TWO]
    monkeypatch.setattr(cases, "everything", lambda: everything)
    ran = septum("cases")
    assert ran.code == 0
    lines = ran.out.split("\n")
    rows = [line.split() for line in lines if line.startswith(("C2", "C8"))]
    assert [row[0] for row in rows] == ["C26", "C27", "C81"]
    assert "VIOLATED  HOLDS" in lines[2]
    assert "2 decided, 2 of them as expected, 1 not decided" in lines


def test_one_case(septum: Septum) -> None:
    """In brief: the rows of check --brief, nothing twice; two thirds of what it is in full."""
    ran = septum("cases", "c26")
    assert ran.code == 0
    assert ran.out.startswith("C26: Topped-up pages are taken by another thread\nRACE; Vishal Annapurve, 10 Dec 2025\n")
    assert "\nthe bug: VIOLATED (cache-never-short, " in ran.out
    assert "\nthe fix: HOLDS (cache-never-short, " in ran.out
    assert ran.out.count("\n") <= 42
    [rows] = [part for part in ran.out.split("\n\n") if part.lstrip().startswith("CPU 0")]
    assert rows in septum("check", "C26", "--scenario", "bug", "--brief").out


def test_one_case_in_full(septum: Septum) -> None:
    ran = septum("cases", "c26", "--full")
    assert ran.code == 0
    assert ran.out.startswith("C26: Topped-up pages are taken by another thread\nRACE; Vishal Annapurve, 10 Dec 2025\n")
    assert "\nsource: [1]\n" in ran.out and "\ncode: septum/cases/split_cache.py\n" in ran.out
    assert "\nVIOLATED: cache-never-short (a condition does not hold)\n" in ran.out
    assert "\nthe bug: VIOLATED (cache-never-short, " in ran.out
    assert "\nthe fix: HOLDS (cache-never-short, " in ran.out


def test_mail(septum: Septum) -> None:
    ran = septum("cases", "m01", "--mail")
    assert ran.code == 0
    assert ran.out.startswith("Subject: Re: ")
    assert "\n   1  count: 1 -> 0\n" in ran.out
    assert "`septum check M01 --every-step`" in " ".join(ran.out.split())


def test_replay_key_is_taken_by_check(septum: Septum) -> None:
    """The command that a case prints shows the same run."""
    out = septum("cases", "C27", "--full").out
    command = out.split("replay:\n")[1].split("\n\n")[0].replace("\\\n", " ").split()
    again = septum(*command[1:])
    assert again.code == 1
    assert again.out.rstrip("\n") in out
    assert " ".join(command) in " ".join(septum("cases", "C27").out.replace("\\\n", " ").split())


def test_check_takes_a_variant(septum: Septum) -> None:
    ran = septum("check", "C40", "--scenario", "pair-there")
    assert (ran.code, ran.out.split("\n")[:2]) == (
        0,
        ["HOLDS: every interleaving was explored", "  C40: scenario pair-there, 1 CPU"],
    )


def test_json(septum: Septum) -> None:
    ran = septum("cases", "C27", "C81", "--json")
    assert ran.code == 0
    [c27, c81] = json.loads(ran.out)["cases"]
    assert (c27["id"], c27["bug"], c27["fix"], c27["property"]) == ("C27", "VIOLATED", "HOLDS", "race")
    assert c27["expected"] == {"bug": "VIOLATED", "fix": "HOLDS"}
    assert c27["decided"] is c27["as_expected"] is True
    assert c27["states"] > 0
    assert c27["seconds"] > 0
    assert (c81["id"], c81["decided"], c81["bug"]) == ("C81", False, None)
    assert {"title", "expected", "fix", "as_expected", "states", "property"} <= c81.keys()


def test_what_is_not_expected_shows(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    """The verdict is the search's; a case that expects something else is reported, with exit code 1."""
    right = cases.find("C27")
    assert isinstance(right, cases.Case)
    wrong = right._replace(expected=("HOLDS", "HOLDS"))
    monkeypatch.setattr(cases, "find", lambda name: wrong)
    ran = septum("cases", "C27")
    assert ran.code == 1
    assert "NOT AS EXPECTED: expected HOLDS (race), found VIOLATED (race)" in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["cases", "C2"], "no case 'C2'; did you mean C"),
        (["cases", "spinlock"], "no case 'spinlock'; septum cases shows them all"),
        (["cases", "--full"], "--full is of the text of a case; name one"),
        (["cases", "C26", "--full", "--json"], "--full is of the text of a case; name one"),
        (["cases", "--mail"], "--mail: which one? there is C40, M01, "),
        (["cases", "C26", "--mail"], "C26: there is no mail, as the list knows of it; there is C40, M01, "),
        (["cases", "M01", "--mail", "--json"], "--mail: a mail is text; leave out --json"),
        (["check", "C26", "--cpus", "3"], "C26: --cpus: a case fixes its own CPUs; leave it out"),
        (["check", "C26", "--all"], "C26: --all is for designs; septum cases C26 runs all variants of a case"),
        (["check", "C81"], "C81 is not decided by a search: "),
        (["check", "C26", "--scenario", "fixed"], "C26 has no scenario 'fixed'; did you mean fix?"),
    ],
)
def test_bad_input(septum: Septum, words: list[str], error: str) -> None:
    ran = septum(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"septum: {error}")
    assert ran.err.count("\n") == 1


def test_list(septum: Septum) -> None:
    """All findings, without a search."""
    found = json.loads(septum("list", "cases", "--json").out)
    assert [item["name"] for item in found] == [case.id for case in cases.everything()]
    assert {item["decided"] for item in found} == {False, True}
    assert septum("list", "cases").out.startswith("C01  The module's hint")
