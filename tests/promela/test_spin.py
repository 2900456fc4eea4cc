# SPDX-License-Identifier: GPL-2.0-or-later
"""Spin counts as many states and transitions as the search without reductions: the seed, and three designs.

The models in Promela were written by hand: ``bench/seed.pml`` beside examples/seed_protocol.py, ``split.pml`` here
beside septum/kvm, at the same grain. Nothing of them is made from Septum's code. Skipped where Spin or a C compiler is
missing.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from examples.seed_protocol import build
from septum.engine.compiled import Compiled
from tests.conftest import Explore, SplitDesign
from tests.designs.test_design_verdicts import PLAIN, SPACE
from tests.engine.test_seed_counts import SMALL

ROOT = Path(__file__).parent.parent.parent
CC = shutil.which("gcc") or shutil.which("cc")

pytestmark = pytest.mark.skipif(
    CC is None or shutil.which("spin") is None,
    reason="Spin and a C compiler count these spaces; Debian: apt install spin gcc",
)

#: design -> how split.pml is told so
DESIGNS = {
    "spinlock": {"SHARED": 0, "PER_VCPU": 0},
    "spinlock-shared": {"SHARED": 1, "PER_VCPU": 0},
    "per-vcpu": {"SHARED": 1, "PER_VCPU": 1},
}


def spin(folder: Path, model: Path, **defined: int) -> tuple[int, int]:
    """States and transitions of a model in Promela; no assertion of it fails."""
    define = [f"-D{name}={value}" for name, value in defined.items()]
    for command in (
        ["spin", "-a", *define, str(model)],
        [str(CC), "-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"],
    ):
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    ran = subprocess.run(["./pan", "-m100000"], cwd=folder, check=True, capture_output=True, text=True, timeout=300)
    assert "errors: 0" in ran.stdout and "truncated" not in ran.stdout, ran.stdout
    [states] = re.findall(r"^\s*(\d+) states, stored", ran.stdout, re.M)
    [transitions] = re.findall(r"^\s*(\d+) transitions", ran.stdout, re.M)
    return int(states), int(transitions) - 1  # Spin counts the first state as the end of a transition


@pytest.mark.parametrize("design", DESIGNS)
def test_split(explore: Explore, split_design: SplitDesign, tmp_path: Path, design: str) -> None:
    counted = spin(tmp_path, Path(__file__).parent / "split.pml", CPUS=2, SPLITS=2, **DESIGNS[design])
    found = explore(split_design(design, "split", 2, 2))
    assert (found.progress.states, found.progress.edges, found.findings) == (*counted, ())
    assert SPACE[design, PLAIN]["split"] == counted


@pytest.mark.parametrize(("scenario", "cpus", "splits", "states", "edges", "classes"), SMALL)
def test_seed(
    explore: Explore, tmp_path: Path, scenario: str, cpus: int, splits: int, states: int, edges: int, classes: int
) -> None:
    shared = int(scenario == "shared")
    counted = spin(tmp_path, ROOT / "bench" / "seed.pml", CPUS=cpus, SPLITS=splits, SHARED=shared)
    assert counted == (states, edges)
    found = explore(Compiled(build(scenario, cpus, splits), 0))
    assert (found.progress.states, found.progress.edges) == counted


def test_a_design_without_the_second_check_fails_in_spin_too(tmp_path: Path) -> None:
    """The model in Promela can fail: without the check under the split lock a page is taken that is not there."""
    text = (Path(__file__).parent / "split.pml").read_text(encoding="ascii")
    broken = text.replace("pc = (SHARED -> second_check : get_inc)", "pc = get_inc")
    assert broken != text
    (tmp_path / "broken.pml").write_text(broken, encoding="ascii")
    with pytest.raises(AssertionError, match="errors: 1"):
        spin(tmp_path, tmp_path / "broken.pml", CPUS=2, SPLITS=1, **DESIGNS["spinlock-shared"])
