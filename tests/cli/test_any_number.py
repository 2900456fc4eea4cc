# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check --any`` and ``septum verify``."""

import json
from pathlib import Path

import pytest

from septum.cli import main


def test_one_more_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "v5", "--splits", "1", "--any", "--invariants"]) == 0
    out = capsys.readouterr().out
    assert "HOLDS for any number of CPUs, --splits 1: " in out
    assert "not covered: every-operation-ends" in out
    assert "pamt_cache_lock.locked = " in out
    assert all(len(line) <= 80 for line in out.splitlines())


def test_never_overrides_the_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "rfc-v2", "--splits", "1", "--any", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["verdict"] == "VIOLATED"
    assert found["any_number"]["verdict"] == "INCONCLUSIVE"
    assert "VIOLATED" in found["any_number"]["reason"]


FEW = """
from septum.lang import SYNC, Struct, bounded, require, step
from septum.lang.model import Model, Program

SCENARIOS = ("few",)


class World(Struct):
    count: int = bounded(0, "cpus", kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.cpus = cpus


async def run(w: World) -> None:
    await step()
    w.count += 1
    require(w.count < 3, "few")
    await step()
    w.count -= 1


def build(scenario: str, cpus: int, splits: int) -> Model:
    w = World(cpus)
    return Model("few", w, [Program(run, (w,))] * cpus)
"""


def test_what_fails_with_more_cpus_is_violated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "few.py"
    file.write_text(FEW, encoding="utf-8")
    assert main(["check", str(file)]) == 0
    assert "for any number" not in capsys.readouterr().out
    assert main(["check", str(file), "--any"]) == 1
    out = capsys.readouterr().out
    assert "--cpus 3" in out and "VIOLATED: few" in out


def test_a_certificate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "v5.json"
    assert main(["check", "v5", "--splits", "1", "--certificate", str(file)]) == 0
    capsys.readouterr()
    assert main(["verify", str(file)]) == 0
    assert capsys.readouterr().out == "HOLDS for any number of CPUs: v5, scenario split, --splits 1\n"
    data = json.loads(file.read_text(encoding="utf-8"))
    data["weights"][2][0] += 1
    file.write_text(json.dumps(data), encoding="utf-8")
    assert main(["verify", str(file)]) == 3
    assert "does not prove" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"of": 7}'])
def test_what_is_no_certificate(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(text, encoding="utf-8")
    assert main(["verify", str(file)]) == 2
    assert "no certificate" in capsys.readouterr().err
    assert main(["verify", str(tmp_path / "nosuch.json")]) == 2
