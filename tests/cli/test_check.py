# SPDX-License-Identifier: GPL-2.0-or-later
"""septum check: verdicts, timelines, exit codes, JSON and replays."""

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import DATA, Septum, only_result

SHORT = "tests/cli/data/short.py"
FOLDED = "tests/cli/data/folded.py"
SEED = "examples/seed_protocol.py"
KEY = re.compile(r"--replay ([a-z0-9,+-]+)")
VIOLATED = {
    "short": "cache-never-short",
    "deadlock": "deadlock",
    "race": "race",
    "overflow": "bounds",
    "local": "bounds",
    "end": "empty",
    "always": "empty",
    "index": "index",
    "order": "lock-order",
    "begin": "empty",
}


def without_keys(text: str) -> str:
    """Keys change with every change of the model's file."""
    return KEY.sub("--replay KEY", text)


def timelines(text: str, design: str) -> str:
    """What a check prints from its first timeline on: the paragraph that names the design and its scenario."""
    named = text.index(f"\n  {design}, scenario")
    return without_keys(text[text.rindex("\n\n", 0, named) + 2 :])


def commands(text: str) -> list[list[str]]:
    """The words of the replay commands in a timeline."""
    found = re.findall(r"^replay:\n(septum [^\n]*(?:(?<=\\)\n[^\n]*)*)", text, re.M)
    return [shlex.split(command.replace("\\\n", ""))[1:] for command in found]


@pytest.mark.parametrize("golden", sorted(DATA.glob("golden_*.txt")), ids=lambda p: p.stem)
def test_the_timeline_is_exactly_this(septum: Septum, golden: Path) -> None:
    scenario = golden.stem.removeprefix("golden_")
    cpus = "2" if scenario != "many" else "8"
    scenario = scenario if scenario != "many" else "short"
    ran = septum("check", SHORT, "--scenario", scenario, "--cpus", cpus, "--reduce", "none")
    assert timelines(ran.out, SHORT) == golden.read_text(encoding="utf-8")


def test_there_is_a_brief_golden_of_each_kind() -> None:
    kinds = ("condition", "race", "deadlock", "loop", "order", "irq", "bounds", "sleeping")
    assert [kind for kind in kinds if not (DATA / f"brief_{kind}.txt").exists()] == []


@pytest.mark.parametrize("golden", sorted(DATA.glob("brief_*.txt")), ids=lambda p: p.stem)
def test_the_brief_timeline_is_exactly_this(septum: Septum, golden: Path) -> None:
    """Long runs, folded, of each kind of violation; their keys show the same."""
    ran = septum("check", FOLDED, "--scenario", golden.stem.removeprefix("brief_"), "--reduce", "none")
    assert ran.code == 1
    assert timelines(ran.out, FOLDED) == golden.read_text(encoding="utf-8")
    for words in commands(ran.out):
        assert septum(*words).out in ran.out


@pytest.mark.parametrize(("scenario", "name"), VIOLATED.items())
@pytest.mark.parametrize("reduce", ["none", "all"])
def test_a_violation_is_shown_and_its_replay_fails_the_same_way(
    septum: Septum, scenario: str, name: str, reduce: str
) -> None:
    ran = septum("check", SHORT, "--scenario", scenario, "--reduce", reduce)
    assert ran.code == 1
    assert f"\nVIOLATED: {name}" in ran.out
    assert "please report" not in ran.out
    for words in commands(ran.out):
        again = septum(*words)
        assert again.code == 1
        assert again.out in ran.out


@pytest.mark.parametrize("strategy", ["random", "pct"])
@pytest.mark.parametrize(("scenario", "name"), [v for v in VIOLATED.items() if v[0] != "local"])
def test_random_runs_find_it_too(septum: Septum, scenario: str, name: str, strategy: str) -> None:
    ran = septum("check", SHORT, "--scenario", scenario, "--strategy", strategy, "--runs", "200")
    assert ran.code == 1
    assert f"VIOLATED: {name} (" in ran.out
    for words in commands(ran.out):
        assert septum(*words).out in ran.out


@pytest.mark.parametrize("cpus", range(2, 9))
def test_a_timeline_has_room_for_every_cpu(septum: Septum, cpus: int) -> None:
    ran = septum("check", SHORT, "--scenario", "short", "--cpus", str(cpus), "--strategy", "random", "--runs", "99")
    assert ran.code == 1
    assert re.search(rf"CPU ?{cpus - 1}", ran.out)


def test_holds(septum: Septum) -> None:
    ran = septum("check", SEED)
    assert ran.code == 0
    assert ran.out.split("\n")[0] == "HOLDS: every interleaving was explored"
    assert "1,457 of 38 bits in 1 word" in ran.out


def test_without_reduction_there_are_more_states_and_the_same_verdict(septum: Septum) -> None:
    ran = septum("check", SEED, "--reduce", "none")
    assert ran.code == 0
    assert "2,860 of 38 bits" in ran.out
    assert "not asked for" in ran.out


def test_not_reached(septum: Septum) -> None:
    ran = septum("check", SHORT, "--scenario", "never")
    assert ran.code == 4
    assert "NOT REACHED: no run reaches a check of never-looked-at" in ran.out


def test_random_runs_without_a_violation_are_inconclusive(septum: Septum) -> None:
    ran = septum("check", SEED, "--strategy", "random", "--runs", "7", "--seed", "5")
    assert ran.code == 3
    assert "INCONCLUSIVE: 7 random runs from --seed 5: some interleavings, not all" in ran.out


def test_memory_that_is_too_small_is_inconclusive(septum: Septum) -> None:
    ran = septum("check", SEED, "--cpus", "6", "--max-memory", "20", "--reduce", "none")
    assert ran.code == 3
    assert "--max-memory" in ran.out
    [line] = re.findall(r"^  \? .*$", ran.out, re.M)
    assert "cache-never-short, pages-accounted, locks-free" in line
    assert re.findall(r"^  [+!] ", ran.out, re.M) == []


def test_keep_going_shows_every_violation(septum: Septum) -> None:
    ran = septum("check", SHORT, "--scenario", "deadlock", "--keep-going")
    assert ran.code == 1
    assert "VIOLATED: deadlock (" in ran.out
    assert "VIOLATED: lock-order (" in ran.out


def test_symmetry_is_off_where_the_number_of_the_cpu_matters(septum: Septum) -> None:
    ran = septum("check", SHORT, "--scenario", "order", "--reduce", "symmetry", "--every-step")
    assert "the model uses me() as a number" in ran.out
    assert "the CPUs run different programs" in septum("check", SHORT, "--scenario", "deadlock", "--every-step").out
    assert "there is one CPU" in septum("check", SEED, "--cpus", "1").out


def test_several_designs_are_a_table_and_the_worst_decides(septum: Septum) -> None:
    ran = septum("check", SEED, SHORT)
    assert ran.code == 1
    table = ran.out.split("\n\n")[0].split("\n")
    assert [line.split()[:3] for line in table] == [
        ["design", "scenario", "verdict"],
        ["-" * len(w) for w in table[1].split()[:3]],
        ["seed_protocol.py", "shared", "HOLDS"],
        ["short.py", "short", "VIOLATED"],
    ]
    assert "steps to a violation of cache-never-short" in " ".join(ran.out.split())


def test_the_table_is_narrow_enough_whatever_is_in_it() -> None:
    from septum.show.report import table
    from septum.verdict.result import INCONCLUSIVE, NOT_REACHED, Settings, Verdict

    results = [
        Verdict("d", Settings("a/" + "long-" * 12 + ".py", "s" * 40), INCONCLUSIVE, "memory: " * 20, states=1 << 32),
        Verdict("d", Settings("b.py", "s"), NOT_REACHED, "x" * 100, states=3, seconds={"search": 123456.0}),
    ]
    for some in (results, results[:1], results[1:]):
        assert max(map(len, table(some).split("\n"))) <= 80


def test_json(septum: Septum) -> None:
    ran = septum("check", SHORT, "--json")
    assert ran.code == 1
    assert ran.err == ""
    found = only_result(ran.out)
    kinds = {
        "design": str,
        "scenario": str,
        "cpus": int,
        "splits": int,
        "enomem": bool,
        "busy": bool,
        "strategy": str,
        "verdict": str,
        "reason": str,
        "cut": type(None),
        "properties": list,
        "violations": list,
        "replay": str,
        "states": int,
        "transitions": int,
        "depth": int,
        "runs": int,
        "state_bits": int,
        "search": str,
        "threads": int,
        "matched": int,
        "state_words": int,
        "bytes_per_state": float,
        "hash_compact": int,
        "omission_probability": float,
        "resumed": int,
        "waiting": int,
        "seconds": float,
        "seconds_by_phase": dict,
        "peak_mb": float,
        "reductions": list,
        "unreached": list,
        "endless_runs_not_checked": str,
        "loops": list,
        "also": type(None),
        "any_number": type(None),
        "bounds": dict,
        "off": list,
        "notes": list,
        "command": str,
    }
    assert {name: type(value) for name, value in found.items()} == kinds
    assert all(set(p) == {"name", "verdict", "sentence", "source"} for p in found["properties"])
    verdicts = {"HOLDS", "VIOLATED", "NOT REACHED", "INCONCLUSIVE"}
    assert {p["verdict"] for p in found["properties"]} | {found["verdict"]} <= verdicts
    assert septum("check", SHORT, "--replay", found["replay"]).code == 1


def test_json_of_several_and_of_random_runs(septum: Septum) -> None:
    found = json.loads(septum("check", SEED, SHORT, "--json").out)
    assert [r["verdict"] for r in found["results"]] == ["HOLDS", "VIOLATED"]
    found = only_result(septum("check", SEED, "--strategy", "pct", "--runs", "3", "--json").out)
    assert (found["states"], found["runs"], found["replay"]) == (None, 3, None)


def test_a_stale_key_is_refused(septum: Septum) -> None:
    from septum.engine.keys import encode
    from septum.engine.run import Step

    ran = septum("check", SEED, "--replay", encode("0123456789ab", [Step(0, 0)]))
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert "of model 0123456789ab" in ran.err and "check again" in ran.err


def test_a_replay_that_does_not_fail_says_so(septum: Septum) -> None:
    from septum import designs
    from septum.engine.keys import encode
    from septum.engine.run import Step

    model = designs.load(SEED).build("shared", cpus=2, splits=2)
    ran = septum("check", SEED, "--replay", encode(model.digest(), [Step(0, 0), Step(1, 0), Step(0, 0)]))
    assert ran.code == 3
    assert ran.out.endswith("3 steps: nothing failed\n")
    ran = septum("check", SEED, "--replay", encode(model.digest(), [Step(7, 0)]))
    assert (ran.code, ran.out) == (2, "")
    assert "not possible" in ran.err


def test_all_scenarios_in_one_table(septum: Septum) -> None:
    """Each scenario of a design is a line; each violation comes with the command that shows it."""
    from septum import designs

    ran = septum("check", SHORT, SEED, "--all", "--scenario", "short")
    assert ran.code == 2  # the second one has no such scenario
    ran = septum("check", SEED, "--all", "--splits", "1")
    assert ran.code == 1
    found = json.loads(septum("check", SEED, "--all", "--splits", "1", "--json").out)["results"]
    scenarios = designs.load(SEED).scenarios
    verdicts = ["VIOLATED" if name.endswith("-endless") else "HOLDS" for name in scenarios]  # M02
    assert [(f["scenario"], f["verdict"]) for f in found] == list(zip(scenarios, verdicts, strict=True))
    assert sum(line.startswith("seed_protocol.py  ") for line in ran.out.splitlines()) == len(scenarios)


def test_a_violation_in_the_table_of_all_can_be_replayed(septum: Septum) -> None:
    ran = septum("check", SHORT, "--all", "--scenario", "short", "--cpus", "2")
    assert ran.code == 1
    command = ran.out[ran.out.index("septum check") : ran.out.index("\n\n")].replace("\\\n", " ")
    again = septum(*shlex.split(command)[1:])
    assert again.code == 1
    assert "VIOLATED" in again.out


def test_a_scenario_of_all_designs(septum: Septum) -> None:
    ran = septum("check", "--scenario", "nosuch")
    assert ran.code == 2
    assert "no scenario 'nosuch'" in ran.err


def test_all_with_timelines(septum: Septum) -> None:
    ran = septum("check", SHORT, "--all", "--scenario", "short", "--cpus", "2", "--timelines")
    assert ran.code == 1
    assert "VIOLATED: cache-never-short" in ran.out
    assert ran.out.index("replay:") < ran.out.index("verdict")
    assert ran.out.rstrip().splitlines()[-1].startswith(("short", "tests/cli/data/short.py"))
