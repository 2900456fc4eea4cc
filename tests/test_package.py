# SPDX-License-Identifier: GPL-2.0-or-later
"""The wheel and the sdist: all that the program reads is in them, and the wheel runs where there is no checkout."""

import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.cli.conftest import ROOT

RECORDING = "eager-split-64M.trace.txt.gz"
#: septum demo of one design: a search, and the replay of the recording that the wheel brings
DEMO = """
from septum import cli, designs
designs.names = lambda: ["spinlock"]
raise SystemExit(cli.main(["demo"]))
"""


def run(*words: str, cwd: Path, **env: str) -> str:
    """What a program prints; it has to end with 0."""
    ran = subprocess.run(words, cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    return ran.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """What ``python -m build`` makes of the files that git knows: an sdist, and a wheel of what is in that."""
    pytest.importorskip("build", reason="make .venv/.dev installs it")
    if not (ROOT / ".git").exists():
        pytest.skip("this is not a checkout")
    place = tmp_path_factory.mktemp("package")
    source = place / "source"
    for name in run("git", "ls-files", cwd=ROOT).splitlines():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes((ROOT / name).read_bytes())
    # an environment of its own would be a download for each run
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(place), cwd=source)
    [sdist], [wheel] = place.glob("*.tar.gz"), place.glob("*.whl")
    return sdist, wheel


@pytest.fixture(scope="module")
def installed(built: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a fresh environment: the wheel and what it says that it needs, nothing else."""
    place = tmp_path_factory.mktemp("fresh")
    venv.create(place, symlinks=True)
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(place), "platbase": str(place)}))
    for name in needed("septum"):
        for file in distribution(name).files or ():
            top = file.parts[0]
            if top not in ("..", "__pycache__") and not (packages / top).exists():
                (packages / top).symlink_to(str(distribution(name).locate_file(top)))
    pip = (sys.executable, "-m", "pip", "--python", str(place / "bin" / "python"), "install", "--quiet", "--no-index")
    run(*pip, str(built[1]), cwd=place)
    return place / "bin"


def needed(name: str) -> set[str]:
    """The packages without which one does not run, as their metadata says."""
    found: set[str] = set()
    left = [name]
    while left:
        for text in distribution(left.pop()).requires or ():
            wanted = Requirement(text)
            if (wanted.marker is None or wanted.marker.evaluate({"extra": ""})) and wanted.name not in found:
                found.add(wanted.name)
                left.append(wanted.name)
    return found


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
    for file in run("git", "ls-files", "examples", cwd=ROOT).splitlines():
        assert any(name.endswith(f"share/septum/{file}") for name in names), file
    assert not [name for name in names if name.startswith(("tests/", "tools/", "bench/"))]


def test_an_index_shows_no_link_that_leads_nowhere(built: tuple[Path, Path]) -> None:
    """README.md is what the metadata says; a link of it to a file is the file's name there."""
    with zipfile.ZipFile(built[1]) as archive:
        [metadata] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        text = archive.read(metadata).decode()
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "Description-Content-Type: text/markdown" in text
    assert readme.splitlines()[0] in text and "`docs/limits.md`" in text
    assert [link for link in re.findall(r"\]\(([^)]*)\)", text) if not link.startswith("https://")] == []
    named = set(re.findall(r"\]\((?!https:)([^)#]+)", readme))
    assert named and all(f"`{name}`" in text for name in named)


def test_the_wheel_runs_in_a_fresh_environment(installed: Path, tmp_path: Path) -> None:
    """A check by name, the page of a check, and the tour with its recording."""
    out = run(str(installed / "septum"), "check", "spinlock", "--quiet", "--html", "page.html", cwd=tmp_path)
    assert out.startswith("HOLDS: every interleaving was explored")
    assert "</html>" in (tmp_path / "page.html").read_text(encoding="utf-8")
    out = run(str(installed / "python"), "-c", DEMO, cwd=tmp_path)
    assert " HOLDS " in out and "split" in out
    assert RECORDING in out


def test_the_wheel_in_a_folder(built: tuple[Path, Path], tmp_path: Path) -> None:
    """pip's --target puts what the wheel shares elsewhere; it is found there."""
    place = tmp_path / "installed"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(place))
    run(*pip, str(built[1]), cwd=tmp_path)
    say = "import septum.cli.demo as d, septum; print(septum.__file__, d.RECORDING.exists(), d.RECORDING)"
    path = str(place)
    file, there, recording = run(sys.executable, "-c", say, cwd=tmp_path, PYTHONPATH=path).split()
    assert file.startswith(path) and there == "True" and recording.startswith(path)
