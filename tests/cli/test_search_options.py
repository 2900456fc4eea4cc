# SPDX-License-Identifier: GPL-2.0-or-later
"""septum check: depth first, threads, hash compaction, checkpoints; what the summary and the JSON say of them."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from septum.engine.search import Search
from tests.cli.conftest import Septum, only_result

ROOT = Path(__file__).parent.parent.parent
SEED = "examples/seed_protocol.py"
PLAIN = (SEED, "--cpus", "3", "--splits", "2", "--reduce", "none")
#: what a search says that does not depend on time
FACTS = ("verdict", "states", "transitions", "matched", "properties")


def facts(out: str) -> dict[str, object]:
    found = only_result(out)
    return {name: found[name] for name in FACTS}


def test_summary_is_one_screen_and_says_how(septum: Septum) -> None:
    out = septum("check", *PLAIN).out
    assert max(map(len, out.split("\n"))) <= 80
    assert out.count("\n") <= 41
    assert "+ cache-never-short, pages-accounted, locks-free, deadlock, bounds" in out
    assert "- symmetry " in out
    assert "states       102,496 of 50 bits in 1 word" in out
    assert "276,048, of which 173,553 lead to a state seen before" in out
    assert "breadth first, 179 steps deep" in out
    assert "import " in out


def test_depth_first(septum: Septum) -> None:
    first, deep = septum("check", *PLAIN, "--json"), septum("check", *PLAIN, "--json", "--search", "dfs")
    assert facts(first.out) == facts(deep.out)
    assert only_result(deep.out)["search"] == "dfs"
    out = septum("check", *PLAIN, "--search", "dfs").out
    assert re.search(r"- shortest run +depth first: a counterexample need not", out)
    assert "search       depth first, " in out


def test_threads(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a million states, so that they begin; optimised code, which they wait for, may be there too late."""
    monkeypatch.setattr(Search, "optimise", lambda _: None)
    size = (SEED, "--cpus", "4", "--splits", "2", "--reduce", "none")
    many = only_result(septum("check", *size, "--threads", "2", "--json").out)
    assert (many["states"], many["transitions"]) == (3196776, 11207552)
    assert (many["threads"], many["depth"], many["cut"]) == (2, 236, None)


def test_compaction_is_said_with_every_verdict(septum: Septum) -> None:
    ran = septum("check", *PLAIN, "--hash-compact", "40")
    assert ran.code == 0
    assert "HOLDS: every interleaving was explored, unless hash compaction left a state out" in ran.out
    assert "40 bits of a hash are kept" in ran.out
    found = only_result(septum("check", *PLAIN, "--hash-compact", "40", "--json").out)
    assert 0 < found["omission_probability"] < 1e-6
    assert "probability at most" in found["reason"]
    assert found["hash_compact"] == 40
    assert "omission <=" in septum("check", SEED, SEED, "--hash-compact", "40").out


def test_compaction_that_is_not_good_enough_does_not_hold() -> None:
    from septum import designs
    from septum.verdict.checking import check
    from septum.verdict.result import Settings

    settings = Settings(SEED, "shared", 3, 2, reduce=frozenset(), compact=25)
    out = check(designs.load(str(ROOT / SEED)), settings)
    assert out.verdict == "INCONCLUSIVE"
    assert out.cut is not None and "more bits" in out.cut


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--hash-compact", "39"], "a whole number from 40 to 64"),
        (["--hash-compact", "40", "--search", "dfs"], "--search bfs"),
        (["--threads", "0"], "a whole number from 1 to 64"),
        (["--resume", "no-such-file"], "no-such-file: No such file or directory"),
        (["--resume", SEED], f"{SEED}: this is not a checkpoint"),
        (["--checkpoint", "x", "--strategy", "random"], "--checkpoint is of one exhaustive search"),
        (["--checkpoint-every", "5"], "--checkpoint FILE"),
        (["--resume", "x", "--strategy", "pct"], "--resume is of one exhaustive search"),
    ],
)
def test_what_cannot_be_is_one_line(septum: Septum, words: list[str], says: str) -> None:
    ran = septum("check", SEED, *words)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.count("\n") == 1


def test_cut_says_how_far_it_came_and_how_to_go_on(septum: Septum, tmp_path: Path) -> None:
    """Memory that is too small: what is known goes to the file at the end, and more memory goes on from there."""
    file = tmp_path / "cut"
    size = (SEED, "--cpus", "4", "--splits", "2", "--reduce", "none", "--threads", "1")
    ran = septum("check", *size, "--max-memory", "20", "--checkpoint", str(file))
    assert ran.code == 3
    said = " ".join(ran.out.split())
    assert f"(--max-memory) hold no more states; --resume {file} continues" in said
    assert "wait to be expanded" in said
    found = only_result(septum("check", *size, "--resume", str(file), "--json").out)
    assert (found["verdict"], found["states"], found["waiting"]) == ("HOLDS", 3196776, 0)


def test_killed_command_goes_on(septum: Septum, tmp_path: Path) -> None:
    """The command is killed with SIGKILL once there is a checkpoint; --resume ends as if nothing had been."""
    file = tmp_path / "search.checkpoint"
    size = [SEED, "--cpus", "4", "--splits", "3", "--reduce", "none", "--threads", "1"]
    words = [sys.executable, "-m", "septum", "check", *size, "--checkpoint", str(file), "--checkpoint-every", "1"]
    env = os.environ | {"PYTHONPATH": str(ROOT), "SEPTUM_CACHE": ""}
    child = subprocess.Popen(words, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not file.exists() and child.poll() is None:
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert file.exists()  # 15 million states take longer than a second anywhere
    ran = septum("check", *size, "--resume", str(file), "--json")
    found = only_result(ran.out)
    assert (found["states"], found["transitions"]) == (15_040_653, 53_156_728)
    assert 0 < found["resumed"] < 15_040_653
    assert found["verdict"] == "HOLDS"
    assert "another search (" in septum("check", SEED, "--resume", str(file)).err


OWN = """\
from septum.lang import PerCpu, Struct, bounded, me, step
from septum.lang.model import Model, Program
SCENARIOS = ("own",)

class Own(Struct):
    v: int = bounded(0, 7)

class World(Struct):
    def __init__(self, cpus):
        self.own = PerCpu(Own() for _ in range(cpus))

async def program(w):
    await step()
    w.own[me()].v = 1
    await step()
    if w.own[me()].v == 1:
        w.own[me()].v = 2
    await step()
    if w.own[me()].v == 3:
        w.own[me()].v = 4
    await step()
    w.own[me()].v = 5

def build(scenario, cpus, splits):
    w = World(cpus)
    return Model("own", w, [Program(program, (w,))] * cpus)
"""


@pytest.mark.parametrize(("reduce", "states"), [("none", 25), ("partial-order", 2)])
def test_lines_that_run_only_in_steps_taken_at_once_are_reached(
    septum: Septum, tmp_path: Path, reduce: str, states: int
) -> None:
    """No step of these programs is seen by another CPU: reduced, one state is left beside the last."""
    file = tmp_path / "own.py"
    file.write_text(OWN, encoding="utf-8")
    found = only_result(septum("check", str(file), "--reduce", reduce, "--json").out)
    assert (found["verdict"], found["states"]) == ("HOLDS", states)
    number = OWN.splitlines().index("        w.own[me()].v = 4") + 1
    assert [place.rpartition(":")[2] for place in found["unreached"]] == [str(number)]
