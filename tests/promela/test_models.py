# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/model.md: its code is that of the examples, its numbers are Septum's and Spin's, and both find each bug."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from septum.designs import load
from tests.conftest import Explore
from tests.engine import quick
from tests.few import MANY, part

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "examples"
PAGE = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
CC = shutil.which("gcc") or shutil.which("cc")

with_spin = pytest.mark.skipif(
    CC is None or shutil.which("spin") is None,
    reason="Spin and a C compiler count these spaces; Debian: apt install spin gcc",
)

ROW = re.compile(r"^\| (\w+) \| (\w+) \| (\d) \| (\d) \| ([\d,]+) \| ([\d,]+) \|$", re.M)
#: model, scenario, CPUs, splits, states, transitions
COUNTED = [
    (model, scenario, int(cpus), int(splits), int(states.replace(",", "")), int(edges.replace(",", "")))
    for model, scenario, cpus, splits, states, edges in ROW.findall(PAGE)
]

#: model -> what splits are called in Promela, and what is defined besides
RIGHT = {
    "ticket_lock": ("ROUNDS", {"TICKETS": 8, "TORN": 0}),
    "philosophers": ("ROUNDS", {"ORDERED": 1, "EARLY": 0}),
    "mpmc_queue": ("ITEMS", {"EARLY": 0, "UNCLAIMED": 0, "NEXT_TURN": 2}),
}
#: model, scenario, CPUs, what is defined otherwise in Promela; what Septum finds, and what Spin says
BROKEN = [
    ("ticket_lock", "torn", 2, {"TORN": 1}, "one-at-a-time", "assertion violated (inside==1)"),
    ("philosophers", "naive", 3, {"ORDERED": 0}, "deadlock", "invalid end state"),
    ("mpmc_queue", "unclaimed", 2, {"UNCLAIMED": 1}, "items-conserved", "assertion violated (sent==got)"),
    ("ticket_lock", "few", 3, {"TICKETS": 2}, "one-at-a-time", "assertion violated (inside==1)"),
    ("philosophers", "shared", 3, {"EARLY": 1}, "own-fork", "assertion violated ((users["),
    ("mpmc_queue", "same-turn", 2, {"NEXT_TURN": 1}, "room-again", "assertion violated 0"),
    ("mpmc_queue", "early", 2, {"EARLY": 1}, "race", "assertion violated (sent==got)"),
]


@pytest.fixture(autouse=True)
def _one_search_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("septum.engine.compiled.build", quick.build)


def spin(folder: Path, model: str, cpus: int, splits: int, changed: dict[str, int], ignored: str = "") -> str:
    """What the verifier says. ``ignored``: -E for invalid end states, -A for assertions, so that the other is found."""
    name, defined = RIGHT[model]
    define = [f"-D{n}={v}" for n, v in {"CPUS": cpus, name: splits, **defined, **changed}.items()]
    for command in (
        ["spin", "-a", *define, str(EXAMPLES / f"{model}.pml")],
        [str(CC), "-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"],
    ):
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    pan = ["./pan", "-m100000", *([ignored] if ignored else [])]
    return subprocess.run(pan, cwd=folder, check=True, capture_output=True, text=True, timeout=300).stdout


def test_the_page_has_a_number_for_each_model() -> None:
    assert {model for model, *_ in COUNTED} == set(RIGHT)
    assert len(COUNTED) == 7


@pytest.mark.parametrize(("model", "scenario", "cpus", "splits", "states", "edges"), COUNTED)
def test_septum_counts_what_the_page_says(
    explore: Explore, model: str, scenario: str, cpus: int, splits: int, states: int, edges: int
) -> None:
    found = explore(load(str(EXAMPLES / f"{model}.py")).build(scenario, cpus=cpus, splits=splits), races=False)
    assert (found.progress.states, found.progress.edges, found.findings) == (states, edges, ())


@with_spin
@pytest.mark.parametrize(("model", "scenario", "cpus", "splits", "states", "edges"), part(COUNTED, 2))
def test_spin_counts_the_same(
    tmp_path: Path, model: str, scenario: str, cpus: int, splits: int, states: int, edges: int
) -> None:
    said = spin(tmp_path, model, cpus, splits, {})
    assert "errors: 0" in said and "truncated" not in said, said
    [stored] = re.findall(r"^\s*(\d+) states, stored", said, re.M)
    [taken] = re.findall(r"^\s*(\d+) transitions", said, re.M)
    assert (int(stored), int(taken) - 1) == (states, edges)


@pytest.mark.parametrize(("model", "scenario", "cpus", "_", "finds", "says"), BROKEN)
def test_septum_finds_each_bug(
    explore: Explore, model: str, scenario: str, cpus: int, _: dict[str, int], finds: str, says: str
) -> None:
    built = load(str(EXAMPLES / f"{model}.py")).build(scenario, cpus=cpus, splits=1)
    found = explore(built, keep_going=True, races=finds == "race").findings
    assert finds in {name for finding in found for name in (finding.name, finding.kind)}


@with_spin
@pytest.mark.parametrize(("model", "scenario", "cpus", "changed", "finds", "says"), BROKEN if MANY else BROKEN[:3])
def test_spin_finds_each_bug(
    tmp_path: Path, model: str, scenario: str, cpus: int, changed: dict[str, int], finds: str, says: str
) -> None:
    said = spin(tmp_path, model, cpus, 1, changed, "-A" if finds == "deadlock" else "-E")
    assert "errors: 1" in said and says in said, said


def blocks(kind: str) -> Iterator[str]:
    """The blocks of a language on the page."""
    yield from re.findall(rf"^```{kind}\n(.*?)^```$", PAGE, re.M | re.S)


@pytest.mark.parametrize(("kind", "ending", "least"), [("python", "py", 3), ("promela", "pml", 2)])
def test_code_on_the_page_is_that_of_the_examples(kind: str, ending: str, least: int) -> None:
    texts = [file.read_text(encoding="utf-8") for file in EXAMPLES.glob(f"*.{ending}")]
    found = list(blocks(kind))
    assert len(found) >= least
    assert [block for block in found if not any(block in text for text in texts)] == []
