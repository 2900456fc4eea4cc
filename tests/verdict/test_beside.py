# SPDX-License-Identifier: GPL-2.0-or-later
"""The default check is of two scenarios: its first, and a small one where S-EPT pages come from two 2M regions."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from septum import designs
from septum.cli import main
from septum.show.data import as_json
from septum.show.report import head, short
from septum.verdict import any_number
from septum.verdict.checking import beside, check, with_other
from septum.verdict.configure import configure
from septum.verdict.result import (
    HOLDS,
    INCONCLUSIVE,
    NOT_REACHED,
    VIOLATED,
    AnyNumber,
    Costs,
    Settings,
    Tried,
    Verdict,
)

SPLIT = Settings("mine", "split", also="regions")


def verdict(of: str, settings: Settings) -> Verdict:
    return Verdict("mine", settings, of, "a reason", states=1000, seconds={"search": 2.0})


def test_both_hold() -> None:
    """The first one's verdict, with the other one named; what that took is counted."""
    found = with_other(verdict(HOLDS, SPLIT), verdict(HOLDS, beside(SPLIT)))
    assert (found.verdict, found.settings, found.states) == (HOLDS, SPLIT, 1000)
    assert found.seconds == {"search": 2.0, "scenario regions": 2.0}
    assert list(head(found))[1:] == [
        "  mine: scenario split, --cpus 2, --splits 2",
        "  and scenario regions, --cpus 2, --splits 1: 1,000 states",
    ]
    also = as_json(found)["also"]
    assert (also["scenario"], also["cpus"], also["splits"], also["verdict"]) == ("regions", 2, 1, HOLDS)


@pytest.mark.parametrize("other", [VIOLATED, INCONCLUSIVE, NOT_REACHED])
def test_the_other_one_does_not(other: str) -> None:
    """Then it is the outcome, so that whatever prints or replays it names its scenario and size."""
    found = with_other(verdict(HOLDS, SPLIT), verdict(other, beside(SPLIT)))
    assert (found.verdict, found.exit_code) == (other, verdict(other, SPLIT).exit_code)
    assert (found.settings.scenario, found.settings.splits, found.also) == ("regions", 1, None)
    note = "HOLDS in scenario split, --cpus 2, --splits 2: 1,000 states"
    assert found.notes == (note,)
    assert f"  {note}" in list(short(found))


@pytest.mark.parametrize(
    ("design", "scenario", "options", "also"),
    [
        ("spinlock", "", {}, "regions"),
        ("spinlock", "", {"enomem": True, "busy": True, "liveness": True}, "regions"),
        ("spinlock", "split", {}, ""),
        ("spinlock", "", {"cpus": 2}, ""),
        ("spinlock", "", {"splits": 2}, ""),
        ("spinlock", "", {"strategy": "random"}, ""),
        ("spinlock", "", {"checkpoint": "file"}, ""),
        ("spinlock", "", {"resume": "file"}, ""),
        ("spinlock", "", {"certificate": "file"}, ""),
        ("examples/seed_protocol.py", "", {}, ""),
    ],
)
def test_when(design: str, scenario: str, options: dict[str, object], also: str) -> None:
    """Where nothing is said of scenario and size, and the check is a whole search."""
    assert configure(designs.load(design), design, scenario, **options).also == also  # type: ignore[arg-type]


def test_options_are_those_of_the_check() -> None:
    settings = configure(designs.load("spinlock"), "spinlock", enomem=True, busy=True, bounds=(("epochs", 9),))
    other = beside(settings)
    assert (other.enomem, other.busy, other.bounds, other.also) == (True, True, (("epochs", 9),), "")


def test_a_first_one_that_fails_is_enough() -> None:
    searched: list[str] = []

    def way(model: object, settings: Settings, tick: object) -> object:
        from septum.verdict.exhaustive import decide

        searched.append(settings.scenario)
        return decide(model, settings, None)  # type: ignore[arg-type]

    found = check(designs.load("rfc-v2"), configure(designs.load("rfc-v2"), "rfc-v2"), way=way)  # type: ignore[arg-type]
    assert (found.verdict, found.settings.scenario, searched) == (VIOLATED, "split", ["split"])


@pytest.mark.parametrize(
    ("options", "tried"),
    [
        ({}, False),
        ({"any_number": True}, True),
        ({"if_short": True}, True),
        ({"any_number": True, "if_short": True}, True),
    ],
)
def test_a_proof_for_any_number_is_tried_where_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], tried: bool
) -> None:
    """By the option, or because the check is one that has time for it."""
    proof = AnyNumber(HOLDS, 1)
    monkeypatch.setattr(any_number, "decide", lambda build, settings, found, *words: replace(found, any_number=proof))
    settings = Settings("spinlock", "split", splits=1)._replace(**options)
    searched = Tried(Costs(states=7), ("p",), frozenset({"p"}))
    found = check(designs.load("spinlock"), settings, way=lambda *words: searched)
    assert (found.verdict, found.any_number) == (HOLDS, proof if tried else None)


def test_what_shows_in_two_regions_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """M06: HOLDS in split; a file of one's own is checked like a design that has a name."""
    file = tmp_path / "mine.py"
    file.write_text("from septum.designs import v3_shared\n\n\nclass Design(v3_shared.Design):\n    pass\n")
    assert main(["check", str(file), "--json"]) == 1
    [said] = json.loads(capsys.readouterr().out)["results"]
    assert (said["scenario"], said["splits"], said["also"]) == ("regions", 1, None)
    assert [one["property"] for one in said["violations"]] == ["cache-never-short"]
    assert main(["check", str(file), "--scenario", "regions", "--splits", "1", "--replay", said["replay"]]) == 1
    assert "VIOLATED: cache-never-short" in capsys.readouterr().out
