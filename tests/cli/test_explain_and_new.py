# SPDX-License-Identifier: GPL-2.0-or-later
"""septum explain and septum new: every name is explained, and the file that is written is a design like its base."""

from pathlib import Path

import pytest

from septum import cases, designs
from septum.cli import new
from septum.cli.explain import said
from septum.properties import PROPERTIES
from tests.cli.conftest import Septum


def test_everything_is_explained() -> None:
    """Properties, cases and designs, each with what its definition says, in 80 columns."""
    for name, found in PROPERTIES.items():
        assert " ".join(found.sentence.split()) in " ".join(" ".join(said(name)).split()), name
    for case in cases.everything():
        text = " ".join(" ".join(said(case.id)).split())
        assert " ".join((case.answer if isinstance(case, cases.Case) else case.why).split()) in text, case.id
    for name in designs.NAMES:
        assert designs.load(name).scenarios[0] in " ".join(said(name))


def test_explain(septum: Septum) -> None:
    ran = septum("explain", "cache-never-short")
    assert ran.code == 0
    assert ran.out.startswith("cache-never-short: a property\n\nIf a split's check finds enough")
    assert "broken in C26" in ran.out
    assert septum("explain", "c26").out.startswith("C26: ")
    assert "A per-VM struct tdx_prealloc under a spinlock" in septum("explain", "spinlock").out
    assert septum("explain", "examples/kthread_cache.py").code == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("explain", "cache-never-shrt"), "did you mean cache-never-short?"),
        (("explain", "C99"), "no case 'C99'"),
        (("explain", "./nothing.py"), "nothing.py"),
        (("new", "1st"), "not the name of a module"),
        (("new", "class"), "not the name of a module"),
        (("new", "x", "--like", "spinlok"), "did you mean spinlock?"),
    ],
)
def test_what_is_refused(septum: Septum, words: tuple[str, ...], says: str) -> None:
    ran = septum(*words)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err and ran.err.count("\n") == 1


@pytest.mark.parametrize("like", designs.NAMES)
def test_the_file_is_a_design(tmp_path: Path, like: str) -> None:
    """It loads, with the scenarios of its base, and names each hook once."""
    file = tmp_path / "mine.py"
    text = "\n".join(new.lines("mine", like)) + "\n"
    file.write_text(text, encoding="ascii")
    assert designs.load(str(file)).scenarios == designs.load(like).scenarios
    assert all(len(line) <= 80 for line in text.split("\n"))
    assert text.count("def prepare_split(") == text.count("def kick_vcpus(") == 1


def test_new_writes_once(septum: Septum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there is left alone; the file passes lint and holds as its base does."""
    septum("list", "designs")  # sets the folder; then another one
    monkeypatch.chdir(tmp_path)
    assert septum("new", "mine").code == 0
    text = Path("mine.py").read_text(encoding="ascii")
    assert septum("lint", "mine.py").out == "nothing found\n"
    ran = septum("new", "mine.py")
    assert (ran.code, "is left alone" in ran.err) == (2, True)
    assert Path("mine.py").read_text(encoding="ascii") == text
