# SPDX-License-Identifier: GPL-2.0-or-later
"""septum check --full and --against: the first line, the table, JSON, exit codes."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Septum

ONE = ("--scenario", "split", "--cpus", "2", "--splits", "1")


def test_a_sound_design_has_nothing_new(septum: Septum) -> None:
    ran = septum("check", "v6", "--full", *ONE)
    first, *rest = ran.out.split("\n")
    # busy: a DEMOTE that is tried again finds no second pair
    assert (first, ran.code) == ("nothing new", 0)
    assert "* cache-never-short" in "\n".join(rest)
    assert "C40" in ran.out


def test_only_what_the_base_does_not_have_is_new(septum: Septum) -> None:
    words = ("check", "spinlock-no-recheck", "--full", "--scenario", "split")
    ran = septum(*words, "--against", "spinlock")
    assert ran.out.startswith("1 new against spinlock: cache-never-short\n")
    assert "\n! cache-never-short in " in ran.out
    assert ran.code == 1
    itself = septum(*words, "--against", "spinlock-no-recheck")
    assert itself.out.startswith("nothing new against spinlock-no-recheck\n")
    assert itself.code == 0


def test_json_is_what_is_documented(septum: Septum) -> None:
    ran = septum("check", "spinlock-no-recheck", "--full", "--scenario", "split", "--against", "spinlock", "--json")
    found = json.loads(ran.out)
    assert (found["new"], ran.code, sorted(found)) == (1, 1, ["new", "results", "version"])
    assert [(r["enomem"], r["busy"]) for r in found["results"]] == [(0, 0), (1, 0), (0, 1), (1, 1)]
    for row in found["results"]:
        assert {"busy", "command", "design", "enomem", "scenario", "verdict", "violations"} <= row.keys()
        assert (row["design"], row["scenario"], row["verdict"]) == ("spinlock-no-recheck", "split", "VIOLATED")
        assert [(v["property"], v["new"]) for v in row["violations"]] == [("cache-never-short", True)]
        again = septum(*row["command"].split()[1:])
        assert again.out.split("\n")[0] == "VIOLATED: cache-never-short"


def test_against_alone_is_one_configuration(septum: Septum) -> None:
    ran = septum("check", "spinlock-no-recheck", "--against", "spinlock", "--json")
    found = json.loads(ran.out)
    assert (len(found["results"]), found["new"], ran.code) == (1, 1, 1)


def test_a_model_of_its_own_has_no_options(septum: Septum) -> None:
    ran = septum("check", "examples/seed_protocol.py", "--full", "--json", "--scenario", "exclusive")
    found = json.loads(ran.out)
    assert [(r["enomem"], r["busy"], r["verdict"]) for r in found["results"]] == [(False, False, "HOLDS")]
    assert ran.code == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--full"], "--full is of one design"),
        (["v5", "v6", "--full"], "--full is of one design"),
        (["v5", "--full", "--busy"], "--full tries with and without"),
        (["v5", "--full", "--strategy", "pct"], "leave out --strategy"),
        (["v5", "--against", "v7"], "no design 'v7'"),
        (["v5", "--full", "--checkpoint", "x"], "--checkpoint is of one exhaustive search"),
        (["v5", "--full", "--scenario", "splot"], "did you mean"),
    ],
)
def test_what_makes_no_sense_is_refused(septum: Septum, words: list[str], says: str) -> None:
    ran = septum("check", *words)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert ran.err.count("\n") == 1


BASE = Path("septum/designs/spinlock.py")


def test_unreached_is_lines_of_the_design_in_no_scenario(septum: Septum, short_path: Path) -> None:
    """A helper that prepares the file is none, nor a line that only another row executes."""
    text = BASE.read_text(encoding="utf-8")
    text += "\n\nasync def forgotten() -> int:\n    return 7\n"
    text += "\n\ndef at_import() -> int:\n    return 8\n\n\nassert at_import() == 8\n"
    path = short_path / "mine.py"
    path.write_text(text, encoding="utf-8")
    ran = septum("check", str(path), "--full", *ONE)
    unreached = ran.out[ran.out.index("\nunreached:") :].split("\n")[2:]
    assert " ".join(unreached).split()[1:] == ["return", "7"]
    assert "return ret" not in ran.out  # what only a failed allocation executes


PARTLY = """
from septum.lang import SYNC, Struct, bounded, step
from septum.lang.model import Model, Program
SCENARIOS = ("right", "wrong")
class World(Struct):
    a: int = bounded(0, 3, kind=SYNC)
async def right(w):
    await step()
    w.a = 1
async def wrong(w):
    await step()
    w.b = 1
def build(scenario, cpus, splits):
    w = World()
    return Model("m", w, [Program(right if scenario == "right" else wrong, (w,))] * cpus)
"""


def test_a_scenario_that_is_refused_loses_no_other(septum: Septum, tmp_path: Path) -> None:
    file = tmp_path / "partly.py"
    file.write_text(PARTLY)
    ran = septum("check", str(file), "--full", "--json")
    rows = {row["scenario"]: row["verdict"] for row in json.loads(ran.out)["results"]}
    assert (rows, ran.code) == ({"right": "HOLDS", "wrong": "INCONCLUSIVE"}, 2)
    assert "scenario wrong: " in ran.err
    assert "partly.py:12: 'b' is not a field of World" in ran.err
    file.write_text(PARTLY.replace('("right", "wrong")', '("wrong",)'))
    ran = septum("check", str(file), "--full", "--json")
    assert (ran.out, ran.code) == ("", 2)
    assert "partly.py:12: 'b' is not a field of World" in ran.err


def test_a_bug_does_not_hide_behind_a_finding_of_the_base(septum: Septum, tmp_path: Path) -> None:
    """Both break the same properties (M03): with that mended in both, only the one that freezes nothing does."""
    file = tmp_path / "mine.py"
    file.write_text(
        "from septum.cases.walk import tdp_mmu_set_spte_atomic\nfrom septum.designs import spinlock_shared\n\n\n"
        "class Design(spinlock_shared.Design):\n    replaces = (tdp_mmu_set_spte_atomic,)\n"
    )
    ran = septum("check", str(file), "--against", "spinlock-shared", "--scenario", "convert-same", "--busy", "--json")
    found = json.loads(ran.out)
    assert found["results"][0]["verdict"] == "VIOLATED"
    assert (found["new"], ran.code) == (2, 1)
