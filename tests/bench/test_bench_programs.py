# SPDX-License-Identifier: GPL-2.0-or-later
"""The programs of bench/ run to their end where no other model checker is installed; no time is asserted."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

Bench = Callable[..., str]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Run a program of bench/ with a PATH on which nothing is found."""

    def run(*words: str) -> str:
        env = os.environ | {"PATH": str(tmp_path), "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path)}
        program = [sys.executable, str(ROOT / "bench" / words[0]), *words[1:]]
        done = subprocess.run(program, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.isascii()
        assert max(map(len, done.stdout.splitlines())) <= 100 or "--list" in words
        return done.stdout

    return run


def test_mutate_lists_the_same_mutants_each_time(bench: Bench) -> None:
    out = bench("mutate.py", "--list", "--count", "4", "--room", "verdict", "--room", "properties")
    assert re.fullmatch(r"(\d septum/(verdict|properties)/\w+\.py:\d+: `.*` -> `.*`\n){4}", out)
    assert bench("mutate.py", "--list", "--count", "4", "--room", "verdict", "--room", "properties") == out


def test_peers_goes_on_without_peers(bench: Bench) -> None:
    out = bench("peers.py", "--quick", "--rounds", "1", "--instances", "2x2")
    assert "Spin is left out" in out and "Rumur is left out" in out
    assert re.search(r"^2x2 +septum none +2,860 ", out, re.M)
    assert re.search(r"^2x2 +septum symmetry +1,457 ", out, re.M)


def test_limits(bench: Bench) -> None:
    out = bench("limits.py", "--quick", "--rounds", "1")
    assert "334,969 states, 909,162 edges" in out
    assert re.findall(r"^one random access: (\w+)", out, re.M) == ["chase", "read", "update"]


def test_search(bench: Bench) -> None:
    out = bench("search.py", "--quick", "--rounds", "1", "--threads", "2")
    assert "Spin is left out" in out
    rows = [line for line in out.splitlines() if " 334,969 " in line or "  334,969  " in line]
    assert len(rows) >= 9 and all("909,162" in row for row in rows)
    assert re.search(r"^1 word, 2 threads ", out, re.M) and re.search(r"^[34] words, 40 bits kept ", out, re.M)


def test_trace_reader(bench: Bench) -> None:
    assert "lines/s" in bench("trace_reader.py", "--runs", "1", "examples/eager-split-64M.trace.txt.gz")


def test_loops(bench: Bench) -> None:
    out = bench("loops.py", "tests/cli/data/loops.py")
    assert re.search(r"^loops.py +endless +5 +8 .* 1 \+ 3 steps$", out, re.M)
    assert re.search(r"^loops.py +turns .* HOLDS$", out, re.M)
    assert re.search(r"^loops.py +deadlock .* no: the space was not exhausted$", out, re.M)
    assert re.search(r"^share of a check: median [\d.]+%, at most [\d.]+%; load ", out, re.M)


def test_check_time(bench: Bench) -> None:
    out = bench("check_time.py", "--rounds", "1", "--against", str(ROOT), "examples/seed_protocol.py", "--splits", "1")
    for when in ("cold wall", "cold CPU", "warm wall", "warm CPU"):
        assert re.search(rf"^{when}( +\d+\.\d\d s){{6}} +\d+\.\d\d$", out, re.M)


def test_goals_of_another_size_are_not_judged(bench: Bench) -> None:
    out = bench("goals.py", "--quick", "search")
    assert re.search(r"^3x3, 1 word: M states/s +\d+\.\d\d$", out, re.M)
    assert re.search(r"^0 of 0 goals hold\nnot measured: check spinlock --no-any, cold$", out, re.M)


def test_a_goal_holds_or_is_missed() -> None:
    sys.path.insert(0, str(ROOT / "bench"))
    try:
        import goals
    finally:
        sys.path.remove(str(ROOT / "bench"))
    bytes_, rate = "4x3, 1 word: bytes of a state", "4x3, 1 word: rate against Spin's"
    found = {name: [goals.Figure(name, "x", value) for value in (1.0, 12.5, 17.5)] for name in (bytes_, rate)}
    lines = goals.report(found).splitlines()
    assert [line.split()[-1] for line in lines[2:4]] == ["holds", "holds"] and lines[5] == "2 of 2 goals hold"
    found[bytes_].append(goals.Figure(bytes_, "B", 40.0))
    found[rate][2] = goals.Figure(rate, "x", 1.0)
    lines = goals.report({name: values[1:] for name, values in found.items()}).splitlines()
    assert [line.split()[-1] for line in lines[2:4]] == ["MISSED", "MISSED"] and lines[5] == "0 of 2 goals hold"


def test_lowering_is_compared(bench: Bench) -> None:
    out = bench("lowering.py", "--every", "1300", "--against", str(ROOT))
    assert re.search(r"^lower( +\d+\.\d\d s){2} +\d+\.\d\d$", out, re.M)
    assert out.endswith("2 rows\n")


def test_check_time_says_what_failed(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "bench" / "check_time.py"), "--rounds", "1", "no-such-design"],
        env=os.environ | {"XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert re.fullmatch(r"check_time: .*exit code 2: .*no-such-design.*\n", done.stderr)


@pytest.mark.parametrize(
    ("program", "wrong"),
    [("peers.py", "--instances=9"), ("limits.py", "--rounds=0"), ("check_time.py", "--against=gone")],
)
def test_wrong_options(program: str, wrong: str) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "bench" / program), wrong],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2 and "Traceback" not in done.stderr


def test_price_trace(bench: Bench) -> None:
    assert bench("price_trace.py", "--events", "2000", "--faults").startswith("2,000 events: read ")


def test_price(bench: Bench) -> None:
    out = bench("price.py", "1G")
    assert re.search(r"^1G +2\d,\d{3} +\d+( +\d+\.\d\d){4} +\d+ +\d+$", out, re.M)


def test_pictures_goes_on_without_a_browser(bench: Bench) -> None:
    assert "left out: no chromium" in bench("pictures.py", "--rounds", "1")
