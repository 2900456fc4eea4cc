# SPDX-License-Identifier: GPL-2.0-or-later
"""A user's design is a file outside the package; what is wrong with it is said with file and line."""

from pathlib import Path

import pytest

import septum.designs
from septum.designs import DesignError, load
from septum.engine.compiled import Compiled
from septum.lang import LangError
from tests.conftest import Explore, SplitDesign, Violated

DESIGNS = Path(septum.designs.__file__).parent


def copy_of(name: str, to: Path, drop: str = "") -> Path:
    """A design of the package as a user's file, without the line that begins with ``drop``."""
    lines = (DESIGNS / f"{name}.py").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not drop or not line.strip().startswith(drop)]
    assert len(kept) == len(lines) - bool(drop)
    file = to / f"my_{name}.py"
    file.write_text("".join(kept), encoding="utf-8")
    return file


def written(to: Path, text: str) -> str:
    file = to / "mine.py"
    file.write_text(text, encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("name", ["spinlock", "per_vcpu"])
def test_copy_of_a_design(tmp_path: Path, split_design: SplitDesign, explore: Explore, name: str) -> None:
    """It has the same space as the one in the package."""
    design = load(str(copy_of(name, tmp_path)))
    assert design.name == f"my_{name}"
    result = explore(design.build("split", cpus=2, splits=2))
    assert result.findings == ()
    inside = explore(split_design(name.replace("_", "-")))
    assert (result.progress.states, result.progress.edges) == (inside.progress.states, inside.progress.edges)


@pytest.mark.parametrize("scenario", ["split", "same", "regions", "resched"])
def test_one_line_less(tmp_path: Path, violated: Violated, scenario: str) -> None:
    """Without ``iter.yielded = true; continue`` the cache runs short: the question of the mail, answered."""
    design = load(str(copy_of("spinlock", tmp_path, drop="it.yielded = 1")))
    found = violated(design.build(scenario, cpus=2, splits=2))
    assert (found.kind, found.name) == ("require", "cache-never-short")


def test_finding_names_the_users_file(tmp_path: Path, violated: Violated) -> None:
    text = (
        "from septum.kvm.tdx import KvmTdx\n"
        "from septum.lang import require, step\n"
        "class Design(KvmTdx):\n"
        "    async def prepare_split(self, it):\n"
        "        await step()\n"
        "        require(it.page > 0, 'cache-never-short')\n"
        "        return 0\n"
    )
    found = violated(load(written(tmp_path, text)).build("split", cpus=1, splits=1))
    assert found.site is not None
    assert (Path(found.site.file).name, found.site.line) == ("mine.py", 6)


#: text of a file -> what is in the error, the line among it
BROKEN = {
    "syntax": ("class Design:\n    x y\n", ":2: "),
    "import": ("\n\nimport nothing_of_this_name\n", ":3: ModuleNotFoundError"),
    "at import": ("x = 1\ny = x / 0\n", ":2: ZeroDivisionError"),
    "no design": ("x = 1\n", "'class Design(KvmTdx)'"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_broken_file(tmp_path: Path, what: str) -> None:
    text, said = BROKEN[what]
    with pytest.raises(DesignError) as error:
        load(written(tmp_path, text))
    message = str(error.value)
    assert "mine.py" in message
    assert said in message
    assert "\n" not in message


#: a line of prepare_split() that is outside the language
OUTSIDE = {
    "comprehension": "x = [i for i in range(3)]",
    "float": "x = 1.5",
    "with": "with open('x'): pass",
    "no such field": "x = self.kvm.nothing",
    "sync call awaited": "await self.cached_pages()",
    "unbounded": "x = 0\n        while await self.need():\n            x += 1",
}


@pytest.mark.parametrize("what", OUTSIDE)
def test_outside_the_language(tmp_path: Path, what: str) -> None:
    """LangError has file, line and what to write instead; loading alone does not see it."""
    text = (
        "from septum.kvm.tdx import KvmTdx\n"
        "from septum.lang import step\n"
        "class Design(KvmTdx):\n"
        "    async def need(self):\n"
        "        await step()\n"
        "        return self.wait_for_sept_zap\n"
        "    async def prepare_split(self, it):\n"
        f"        {OUTSIDE[what]}\n"
        "        await self.need()\n"
        "        return 0\n"
    )
    design = load(written(tmp_path, text))
    with pytest.raises(LangError) as error:
        Compiled(design.build("split", cpus=1, splits=1), 0)
    assert Path(error.value.file).name == "mine.py"
    assert error.value.line in ((8, 9, 10) if what == "unbounded" else (8,))
    assert "mine.py:" in str(error.value)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("spinlok", "did you mean 'spinlock'?"),
        ("nothing-like-it-at-all", "rfc-v2"),
        ("no/such/file.py", "no such file"),
    ],
)
def test_no_such_design(name: str, said: str) -> None:
    with pytest.raises(DesignError) as error:
        load(name)
    assert said in str(error.value)


def test_no_such_scenario() -> None:
    with pytest.raises(DesignError, match="did you mean split"):
        load("spinlock").build("splitt", cpus=2, splits=2)
