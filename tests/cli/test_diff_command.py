# SPDX-License-Identifier: GPL-2.0-or-later
"""septum diff: what differs is marked and said, what is the same is not; goldens, JSON, exit codes, bad input."""

import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from septum.cli import diff
from septum.engine.interrupt import STOPPED
from septum.show import difference
from septum.verdict.concurrency import Concurrency
from septum.verdict.difference import CONCURRENCY, PAGES, PROPERTIES, VERDICT, Pair, Side
from septum.verdict.pages import Pages, Range
from septum.verdict.result import (
    EVERY_OPERATION_ENDS,
    HOLDS,
    INCONCLUSIVE,
    VIOLATED,
    PropertyVerdict,
    Settings,
    Verdict,
)
from tests.cli.conftest import DATA, ROOT, Septum
from tests.cli.test_schema import closed
from tests.cli.test_schema import validator as check_validator

SMALLEST = ROOT / "tests" / "models" / "smallest_lock.py"
TAKE = "await until(lambda: not w.locked)\n    w.locked = 1\n    w.inside += 1\n"


def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads((ROOT / "septum" / "show" / "diff.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(closed(schema))


@pytest.fixture
def torn(short_path: Path) -> str:
    """The smallest lock with a step between its test and its set, in a file of its own."""
    text = SMALLEST.read_text(encoding="utf-8")
    assert text.count(TAKE) == 1
    file = short_path / "torn_lock.py"
    file.write_text(text.replace(TAKE, TAKE.replace("\n", "\n    await step()\n", 1)), encoding="utf-8")
    return str(file)


def test_a_model_and_one_with_a_bug(septum: Septum, torn: str) -> None:
    ran = septum("diff", str(SMALLEST), torn, "--scenario", "lock")
    assert ran.code == diff.DIFFER
    lines = ran.out.split("\n")
    assert lines[0] == "differ: verdict, properties"
    [verdict] = [line.split() for line in lines if line.startswith("verdict")]
    assert verdict == ["verdict", "HOLDS", "|", "VIOLATED"]
    assert ["one-at-a-time", "HOLDS", "|", "VIOLATED"] in [line.split() for line in lines]
    command = ran.out.split(": one-at-a-time\n")[1].split("\n\n")[0].replace("\\\n", " ").split()
    again = septum(*command[1:])
    assert (again.code, "VIOLATED: one-at-a-time" in again.out) == (1, True)


def test_a_model_and_its_copy(septum: Septum, tmp_path: Path) -> None:
    """Two files of one name: nothing differs, and the table says which is which."""
    copy = tmp_path / ("a-folder-with-a-name" * 4) / SMALLEST.name  # longer than a line
    copy.parent.mkdir()
    copy.write_text(SMALLEST.read_text(encoding="utf-8"), encoding="utf-8")
    ran = septum("diff", str(SMALLEST), str(copy), "--scenario", "lock")
    assert (ran.code, ran.out.split("\n")[0]) == (0, "same: verdict, properties, pages, concurrency")
    assert "longest section" not in ran.out  # a heading of nothing: it has no lock
    together = re.sub(r"\n +", "", ran.out)
    assert f"A: {SMALLEST}" in together and f"B: {copy}" in together and " | " not in ran.out


def test_what_both_violate_is_of_neither_alone(septum: Septum, torn: str) -> None:
    copy = Path(torn).with_name("other.py")
    copy.write_text(Path(torn).read_text(encoding="utf-8"), encoding="utf-8")
    ran = septum("diff", torn, str(copy), "--scenario", "lock")
    assert ran.code == 0
    assert ["one-at-a-time", "VIOLATED", "VIOLATED"] in [line.split() for line in ran.out.split("\n")]
    assert " only, scenario " not in ran.out


def test_designs(septum: Septum) -> None:
    """The whole of it, in one scenario: a golden output."""
    words = ("diff", "spinlock-no-recheck", "spinlock-shared", "--scenario", "split", "--splits", "1")
    ran = septum(*words)
    assert ran.code == diff.DIFFER
    out = re.sub(r"--replay \S+", "--replay KEY", ran.out)  # which is of the code of the model
    assert out == (DATA / "diff.txt").read_text(encoding="utf-8")


def test_json(septum: Septum, torn: str) -> None:
    out = json.loads(septum("diff", str(SMALLEST), torn, "--scenario", "lock", "--json").out)
    validator().validate(out)
    [pair] = out["pairs"]
    assert (out["differ"], pair["differ"], out["unknown"]) == ([VERDICT, PROPERTIES], [VERDICT, PROPERTIES], [])
    for side in ("left", "right"):
        check_validator().validate({"version": 1, "results": [pair[side]["result"]], "new": None})
    assert pair["right"]["concurrency"]["fails"] == ["one-at-a-time"]
    assert pair["left"]["concurrency"]["pages"] is None
    assert not validator().is_valid({**out, "more": 1})


def test_every_scenario(septum: Septum, torn: str) -> None:
    """One table; a scenario that only one of them has is named."""
    other = Path(torn)
    other.write_text(other.read_text(encoding="utf-8").replace('("lock", "torn")', '("lock", "new")'), encoding="utf-8")
    ran = septum("diff", str(SMALLEST), torn, "--all")
    assert ran.code == diff.DIFFER
    said = " ".join(ran.out.split())
    assert f"only {SMALLEST} has: torn" in said and f"only {torn} has: new" in said
    assert "lock HOLDS | VIOLATED one-at-a-time HOLDS | VIOLATED" in said
    assert "CPUs at once" not in said


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("nodesign", "spinlock"), "septum: "),
        (("spinlock", "./nofile.py"), "septum: "),
        (("spinlock", "v6", "--scenario", "nope"), "septum: "),
        (("spinlock", str(SMALLEST), "--all"), f"septum: spinlock and {SMALLEST} have no scenario in common"),
        (("spinlock", "v6", "--kcsan"), "septum: --kcsan is about kernel C"),
        (("spinlock",), "septum diff: the following arguments are required: B"),
    ],
)
def test_bad_input(septum: Septum, words: tuple[str, ...], error: str) -> None:
    ran = septum("diff", *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(error)


# -- what is compared --------------------------------------------------------------------------

PAGE = Pages(6, 4, 2, Range(6, 6), Range(4, 4))
COUNTED = Concurrency(9, 9, {"tdh_mem_page_demote": 1, "helper": 1}, (), ("tdh_mem_page_demote",), pages=PAGE)


def side(verdict: str = HOLDS, prop: str = HOLDS, counted: Concurrency | None = COUNTED) -> Side:
    found = (PropertyVerdict("p", prop, "", ""),)
    return Side(Verdict("d", Settings("d", "split", 2, 1), verdict, properties=found), counted)


@pytest.mark.parametrize(
    ("other", "differ", "unknown"),
    [
        (side(), (), ()),
        (side(VIOLATED, VIOLATED), (VERDICT, PROPERTIES), ()),
        (side(INCONCLUSIVE, INCONCLUSIVE), (), (VERDICT, PROPERTIES)),
        (side(counted=COUNTED._replace(pages=PAGE._replace(hands=3))), (PAGES,), ()),
        (side(counted=COUNTED._replace(pages=PAGE._replace(left=Range(5, 6)))), (PAGES,), ()),
        (side(counted=COUNTED._replace(pages=None)), (PAGES,), ()),
        (side(counted=COUNTED._replace(at_once={"tdh_mem_page_demote": 2})), (CONCURRENCY,), ()),
        (side(counted=COUNTED._replace(at_once={"tdh_mem_page_demote": 1, "other": 2})), (), ()),
        (side(counted=COUNTED._replace(states=10)), (), ()),
        (side(VIOLATED, counted=COUNTED._replace(cut="memory")), (VERDICT,), (PAGES, CONCURRENCY)),
    ],
)
def test_what_differs(other: Side, differ: tuple[str, ...], unknown: tuple[str, ...]) -> None:
    for pair in (Pair(side(), other), Pair(other, side())):
        assert (pair.differences(), pair.unknown()) == (differ, unknown)


def test_runs_that_repeat_forever_were_looked_for_in_one_only() -> None:
    """What they are in the other is not known, so that they do not differ."""
    found = (PropertyVerdict(EVERY_OPERATION_ENDS, HOLDS, "", ""),)
    looked = side()._replace(verdict=replace(side().verdict, properties=found))
    unlooked = side()._replace(verdict=replace(side().verdict, properties=(), unlooked="over 9 states"))
    for pair in (Pair(looked, unlooked), Pair(unlooked, looked)):
        assert (pair.differences(), pair.unknown()) == ((), (PROPERTIES,))
        assert " | " not in difference.text([pair])
    both = Pair(unlooked, unlooked)
    assert (both.differences(), both.unknown()) == ((), ())


def test_what_a_verdict_does_not_say_is_said() -> None:
    """Endless runs that were not looked for, a search that was cut; of a violation nothing."""
    holds = side()._replace(verdict=replace(side().verdict, unlooked="over 9 states"))
    cut = side(INCONCLUSIVE, INCONCLUSIVE)
    cut = cut._replace(verdict=replace(cut.verdict, reason="memory is full"))
    for brief in (False, True):
        text = difference.text([Pair(holds, cut)], brief=brief)
        assert "\nd, scenario split: endless runs not checked: over 9 states\n" in text
        assert "\nd, scenario split: INCONCLUSIVE: memory is full\n" in text
    assert "scenario split:" not in difference.text([Pair(side(), side(VIOLATED, VIOLATED))])


def test_what_was_stopped() -> None:
    assert not diff.was_stopped(side())
    assert diff.was_stopped(side(counted=COUNTED._replace(cut=f"{STOPPED} by Ctrl-C")))
