# SPDX-License-Identifier: GPL-2.0-or-later
"""septum.check(), the check for programs: the same verdict as the command's, and errors that can be caught."""

import pickle
import subprocess
import sys

import pytest

import septum
from septum.cli import main
from septum.designs import DesignError
from septum.show.data import as_json
from septum.verdict.configure import BadSettings
from tests.cli.conftest import ROOT, only_result
from tests.cli.test_check import SEED, SHORT


def test_holds() -> None:
    verdict = septum.check("spinlock", cpus=2)
    assert (verdict.verdict, verdict.exit_code, verdict.settings.cpus) == ("HOLDS", 0, 2)
    assert verdict.states is not None and verdict.states > 1000


def test_as_the_command_says(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    verdict = septum.check(SHORT, "race", cpus=2)
    assert main(["check", SHORT, "--scenario", "race", "--cpus", "2", "--json"]) == verdict.exit_code
    said = only_result(capsys.readouterr().out)
    assert as_json(verdict)["violations"] == said["violations"]
    assert verdict.verdict == said["verdict"] == "VIOLATED"


def test_a_case_and_its_loops() -> None:
    verdict = septum.check("C26", "fix")
    assert (verdict.verdict, verdict.settings.splits) == ("HOLDS", 0)


def test_it_can_be_sent_to_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """With everything that a picture of it needs."""
    from septum.show.timeline import timeline

    monkeypatch.chdir(ROOT)
    for scenario in ("short", "order"):
        verdict = septum.check(SHORT, scenario)
        again = pickle.loads(pickle.dumps(verdict))
        assert again == verdict
        [violation] = again.violations
        assert timeline(again.settings, violation) == timeline(verdict.settings, verdict.violations[0])


@pytest.mark.parametrize(
    ("words", "options", "says"),
    [
        (("spinlock", "nosuch"), {}, "has no scenario 'nosuch'"),
        (("spinlock",), {"cpus": 9}, "cpus=9: not a whole number from 1 to 8"),
        (("spinlock",), {"splits": -1}, "splits=-1"),
        (("spinlock",), {"strategy": "dfs"}, "strategy='dfs': not one of exhaustive, random, pct"),
        (("spinlock",), {"order": "sideways"}, "order='sideways'"),
        (("spinlock",), {"fairness": "none"}, "fairness='none'"),
        (("spinlock",), {"reduce": frozenset({"symetry"})}, "reduce: 'symetry' is not one of"),
        (("spinlock",), {"liveness": True, "strategy": "pct"}, "leave out --strategy pct"),
        (("C81",), {}, "is not decided by a search"),
    ],
)
def test_settings_that_make_no_sense(words: tuple[str, ...], options: dict[str, object], says: str) -> None:
    with pytest.raises(BadSettings, match=says) as refused:
        septum.check(*words, **options)  # type: ignore[arg-type]
    assert "\n" not in str(refused.value)


def test_errors() -> None:
    with pytest.raises(DesignError, match="did you mean 'spinlock'"):
        septum.check("spinlok")
    with pytest.raises(TypeError, match="keep_on"):
        septum.check("spinlock", keep_on=True)


def test_ticks() -> None:
    """Whoever waits is told how far it is."""
    ticks: list[int] = []
    septum.check(str(ROOT / SEED), strategy="random", runs=5, tick=lambda progress: ticks.append(progress.states))
    assert ticks == [1, 2, 3, 4, 5]


def test_importing_septum_is_light() -> None:
    code = "import sys; import septum; print([m for m in sys.modules if m.startswith(('septum.', 'llvmlite'))])"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
