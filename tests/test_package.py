# SPDX-License-Identifier: GPL-2.0-or-later
"""The wheel and the sdist: all that the program reads is in them, and the wheel runs where there is no checkout."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT

RECORDING = "eager-split-64M.trace.txt.gz"
BUILD = """
import sys
from setuptools import build_meta
print(getattr(build_meta, "build_" + sys.argv[1])(sys.argv[2]))
"""


def run(*words: str, cwd: Path, **env: str) -> str:
    """What a program prints; it has to end with 0."""
    ran = subprocess.run(words, cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    return ran.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A wheel, made of an sdist that was made of the files that git knows, as ``python -m build`` does."""
    place = tmp_path_factory.mktemp("package")
    source = place / "source"
    if not (ROOT / ".git").exists():
        pytest.skip("this is not a checkout")
    for name in run("git", "ls-files", cwd=ROOT).splitlines():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes((ROOT / name).read_bytes())
    run(sys.executable, "-c", BUILD, "sdist", str(place), cwd=source)
    [sdist] = place.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(place / "unpacked", filter="data")
    [unpacked] = (place / "unpacked").iterdir()
    run(sys.executable, "-c", BUILD, "wheel", str(place), cwd=unpacked)
    [wheel] = place.glob("*.whl")
    return sdist, wheel


def test_the_sdist_is_whole(built: tuple[Path, Path]) -> None:
    """Every file that git knows, so that the tests can be run from it."""
    with tarfile.open(built[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    known = {name for name in run("git", "ls-files", cwd=ROOT).splitlines() if not name.startswith(".git")}
    assert known - names == set()


def test_the_wheel_has_what_the_package_reads(built: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(built[1]) as archive:
        names = set(archive.namelist())
    read = set(run("git", "ls-files", "septum", cwd=ROOT).splitlines())
    assert read - names == set()
    assert any(name.endswith(f"share/septum/examples/{RECORDING}") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "tools/", "bench/"))]


def test_the_wheel_runs_without_a_checkout(built: tuple[Path, Path], tmp_path: Path) -> None:
    """A check, and the recording that septum demo replays."""
    place = tmp_path / "installed"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(place))
    run(*pip, str(built[1]), cwd=tmp_path)
    say = "import septum.cli.demo as d, septum; print(septum.__file__, d.RECORDING.exists(), d.RECORDING)"
    path = str(place)
    file, there, recording = run(sys.executable, "-c", say, cwd=tmp_path, PYTHONPATH=path).split()
    assert file.startswith(path) and there == "True" and recording.startswith(path)
    seed = str(Path(recording).parent / "seed_protocol.py")
    out = run(sys.executable, "-m", "septum", "check", seed, "--quiet", cwd=tmp_path, PYTHONPATH=path)
    assert out.startswith("HOLDS: ")
