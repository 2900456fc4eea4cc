# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``septum check`` proves for any number of CPUs, and ``septum verify``."""

import json
from pathlib import Path

import pytest

import septum
from septum.cli import main
from septum.engine.run import Progress
from septum.verdict import any_number
from tests.cli.conftest import only_result


def test_one_more_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "v5", "--splits", "1", "--any", "--invariants"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "HOLDS for any number of CPUs and splits: " in out
    assert "not covered: every-operation-ends" in out
    assert "pamt_cache_lock.locked = " in out


def test_never_overrides_the_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "rfc-v2", "--splits", "1", "--any", "--json"]) == 1
    found = only_result(capsys.readouterr().out)
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
    out = " ".join(capsys.readouterr().out.split())
    assert "any number: INCONCLUSIVE, 'few' fails with 3 CPUs" in out and "; --any searches" in out
    assert main(["check", str(file), "--any"]) == 1
    out = capsys.readouterr().out
    assert "--cpus 3" in out and "VIOLATED: few" in out


def little(tmp_path: Path) -> str:
    """A model that holds for any number of CPUs."""
    file = tmp_path / "little.py"
    file.write_text(FEW.replace("w.count < 3", "w.count > 0"), encoding="utf-8")
    return str(file)


def test_by_itself_where_it_is_short(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = little(tmp_path)
    assert main(["check", name]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("HOLDS for any number of CPUs and splits: ")]
    assert "  not covered: every-operation-ends" in lines and all(len(line) <= 80 for line in lines)
    assert main(["check", name, "--no-any", "--json"]) == 0
    assert only_result(capsys.readouterr().out)["any_number"] is None
    monkeypatch.setattr(any_number, "UNASKED", 1)
    assert main(["check", name, "--json"]) == 0
    found = only_result(capsys.readouterr().out)
    short = "it takes more than 1 pairs of CPUs; --any goes further"
    assert found["any_number"].pop("reason") == short
    assert found["any_number"] == {
        "verdict": "INCONCLUSIVE",
        "splits": 2,
        "pairs": 0,
        "invariants": [],
        "not_covered": [],
        "roles": [],
    }
    assert found["verdict"] == "HOLDS" and found["seconds_by_phase"]["proof"] > 0


def test_not_with_several_designs_nor_with_random_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = little(tmp_path)
    assert main(["check", name, name, "--json"]) == 0
    assert [r["any_number"] for r in json.loads(capsys.readouterr().out)["results"]] == [None, None]
    assert main(["check", name, "--strategy", "random", "--json"]) == 3
    assert only_result(capsys.readouterr().out)["any_number"] is None


def test_ctrl_c_leaves_what_the_search_found(tmp_path: Path) -> None:
    seen: list[int] = []

    def press(progress: Progress) -> None:
        if progress.pairs:
            seen.append(progress.pairs)
            raise KeyboardInterrupt

    found = septum.check(little(tmp_path), any_number=True, tick=press)
    assert found.verdict == "HOLDS" and found.any_number is not None and len(seen) == 1
    assert found.any_number.reason == "stopped by Ctrl-C"


def test_a_certificate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "v5.json"
    assert main(["check", "v5", "--splits", "1", "--certificate", str(file)]) == 0
    capsys.readouterr()
    assert main(["verify", str(file)]) == 0
    assert capsys.readouterr().out == "HOLDS for any number of CPUs and splits: v5, scenario split\n"
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


def test_roles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Any number of CPUs of each of two programs, in a scenario that says what each CPU does."""
    file = str(tmp_path / "tip.json")
    assert main(["check", "tip", "--scenario", "dirty-fault", "--certificate", file]) == 0
    out = " ".join(capsys.readouterr().out.split())
    roles = "threads that set KVM_MEM_LOG_DIRTY_PAGES; vCPUs that write there"
    assert f"HOLDS for any number of CPUs of each role ({roles}): " in out
    assert main(["verify", file]) == 0
    assert capsys.readouterr().out == "HOLDS for any number of CPUs of each role: tip, scenario dirty-fault\n"


def test_roles_only_where_they_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "tip", "--scenario", "dirty-fault", "--json"]) == 0
    assert only_result(capsys.readouterr().out)["any_number"] is None
