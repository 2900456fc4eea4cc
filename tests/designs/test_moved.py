# SPDX-License-Identifier: GPL-2.0-or-later
"""A design file that imports modules by the names that they had before."""

import importlib
import importlib.util
from pathlib import Path

import pytest

from septum.designs import load
from septum.designs.moved import MOVED, Moved
from septum.verdict.checking import check
from septum.verdict.result import Settings

OLD = """
\"\"\"spinlock, written for the files of before.\"\"\"
from septum.engine.model import Model
from septum.kvm.host import Kvm
from septum.kvm.fault import Mirror, Small
from septum.designs import spinlock as base
import septum.kvm.pamt

pages = Small.NONE, Mirror.HUGE, Kvm, Model, septum.kvm.pamt.tdx_pamt_get_simple


class Design(base.Design):
    pass
"""


def test_old_imports_find_the_new_modules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "old.py"
    file.write_text(OLD)
    model = load(str(file)).build("split", cpus=2, splits=1)
    assert model.cpus == 2
    assert load("spinlock").build("split", cpus=2, splits=1).cpus == 2
    said = capsys.readouterr().err
    assert "septum.kvm.fault is septum.kvm.mmu and" in said or not said  # said once in a process


def test_a_field_of_before_is_the_field_of_now(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A design that says it.gfn checks what one that says it.page does; one line says what to write."""
    hook = "    async def prepare_split(self, it):\n        require(it.gfn > 0, 'my-first')\n        return 0\n"
    text = (
        "from septum.designs import spinlock\nfrom septum.lang import require\n\n\nclass Design(spinlock.Design):\n"
        + hook
    )
    found = []
    for name in ("gfn", "page"):
        path = str(tmp_path / f"{name}.py")
        Path(path).write_text(text.replace("gfn", name))
        verdict = check(load(path), Settings(path, "split", 1, 2))
        found.append([violation.prop.name for violation in verdict.violations])
    assert found == [["my-first"]] * 2
    assert capsys.readouterr().err.count("gfn.py:7: it.gfn is it.page now, the number of a 2M page") == 1


@pytest.mark.parametrize("old", MOVED)
def test_new_modules_exist_and_old_ones_do_not(old: str) -> None:
    assert importlib.util.find_spec(old) is None or isinstance(importlib.import_module(old), Moved)
    for new in MOVED[old]:
        importlib.import_module(new)


def test_an_assignment_reaches_the_new_module(monkeypatch: pytest.MonkeyPatch) -> None:
    from septum.kvm import mmu_internal

    name = next(n for n, v in vars(mmu_internal).items() if callable(v) and v.__module__ == mmu_internal.__name__)
    for new in MOVED["septum.kvm.fault"]:  # each that has the name is assigned to, and is to be as before
        module = importlib.import_module(new)
        if hasattr(module, name):
            monkeypatch.setattr(module, name, getattr(module, name))
    old = Moved("septum.kvm.fault")
    setattr(old, name, "patched")
    assert getattr(mmu_internal, name) == "patched" == getattr(old, name)


def test_a_name_that_went_nowhere_says_where_to_look() -> None:
    with pytest.raises(AttributeError, match="nothing_like_it is not in septum"):
        _ = Moved("septum.kvm.fault").nothing_like_it
