# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of each check of a table and of the cases: what a change does not touch is not lowered again."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from septum.cli import kept_rows
from septum.cli.jobs import Job
from septum.cli.kept_file import PACKAGE
from septum.cli.kept_key import SETTLED, unchanged
from septum.cli.kept_rows import Records, designs_of, file_of
from septum.designs import NAMES, load
from septum.designs.c_options import COptions
from septum.engine.run import Stale
from septum.engine.together_kept import KeptTogether
from septum.machine import codecache
from septum.verdict.checking import check
from septum.verdict.kept import KeptDesign
from septum.verdict.result import PCT, Settings
from tests.cli.keeping import LATE, Keeping, keeping, own_cache

DESIGN = '''"""A design."""
from septum.designs import rfc_v2

class Design(rfc_v2.Design):
    pass
'''
SMALL = Settings("rfc-v2", "split", 2, 1, cover=False, threads=1)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_cache(tmp_path, monkeypatch)


@pytest.fixture
def septum(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keeping:
    """The command, in one process, so that it is seen how often that lowers."""
    monkeypatch.setattr("septum.cli.parallel.cores", lambda: 1)
    return keeping(monkeypatch, capsys)


@pytest.fixture(scope="module")
def records() -> Records:
    return Records(LATE)


# -- the answers --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "check --all rfc-v2 spinlock-shared-no-recheck --scenario split --cpus 2 --splits 1 --json",
        "cases C26",
        "check spinlock-shared-no-recheck --full --scenario split --splits 1 --against spinlock",
    ],
)
def test_the_answer_is_the_same_and_nothing_is_lowered_again(septum: Keeping, cache: Path, words: str) -> None:
    cold, warm = septum(words), septum(words)
    assert cold.code in (0, 1)
    assert (warm.code, warm.out) == (cold.code, cold.out)
    assert (cold.lowered > 0, warm.lowered) == (True, 0)
    assert len(list(cache.glob("*.facts"))) > 0


def test_a_row_of_a_users_file_is_kept_until_that_changes(septum: Keeping, cache: Path, tmp_path: Path) -> None:
    my, other = tmp_path / "my.py", tmp_path / "other.py"
    for file in (my, other):
        file.write_text(DESIGN)
    words = f"check --all {my} {other} --scenario split --cpus 2 --splits 1 --quiet"
    cold, warm = septum(words), septum(words)
    assert (cold.lowered, warm.lowered) == (2, 0) and warm.out == cold.out
    other.write_text(DESIGN.replace("rfc_v2", "spinlock"))
    changed = septum(words)
    assert changed.out != cold.out and changed.lowered == 2, "what one file does to Septum, it does to the other's rows"
    other.write_text("import os\n" + other.read_text())
    assert Records(LATE, [str(my), str(other)]).key(SMALL) == "", "it may read something"


def test_what_is_stale_is_begun_anew(cache: Path, records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    def make() -> Job:
        return Job(load(SMALL.label), SMALL)

    def found(key: str) -> tuple[str, int | None]:
        verdict = records.check(key, make, lambda job: check(*job))
        return verdict.verdict, verdict.states

    key = records.key(SMALL)
    plain = found("")
    assert not records.has(key)
    with monkeypatch.context() as patch:
        patch.setattr(kept_rows, "unchanged", lambda *_: False)
        assert found(key) == plain and not records.has(key)
    with monkeypatch.context() as patch:
        patch.setattr(kept_rows, "own_files", lambda designs: "others now")
        assert found(key) == plain and not records.has(key)
    assert found(key) == plain and records.has(key)

    def stale(*args: object, **options: object) -> None:
        raise Stale("of another model")

    monkeypatch.setattr(KeptDesign, "build", stale)
    assert found(key) == plain
    [file] = cache.glob("*.facts")
    file.write_bytes(codecache.packed(file.stem, b"no pickle", codecache.FACTS))
    assert found(key) == plain


def test_of_all_options_what_is_stale_is_begun_anew(
    septum: Keeping, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stale(*args: object) -> None:
        raise Stale("of other models")

    words = "check rfc-v2 --full --scenario split --splits 1"
    cold, warm = septum(words), septum(words)
    assert (warm.code, warm.out, warm.lowered) == (cold.code, cold.out, 0)
    for code in cache.glob("*.o"):
        code.unlink()
    without_code = septum(words)
    monkeypatch.setattr(KeptTogether, "of", stale)
    for anew in (without_code, septum(words)):
        assert (anew.code, anew.out, anew.lowered) == (cold.code, cold.out, cold.lowered)


def test_of_a_users_file_all_options_are_kept_until_it_changes(septum: Keeping, cache: Path, tmp_path: Path) -> None:
    my = tmp_path / "my.py"
    my.write_text(DESIGN)
    words = f"check {my} --full --scenario split --splits 1"
    cold, warm = septum(words), septum(words)
    assert (warm.code, warm.out, warm.lowered) == (cold.code, cold.out, 0)
    my.write_text(DESIGN.replace("rfc_v2", "spinlock"))
    assert septum(words).out != cold.out


# -- the key ------------------------------------------------------------------------------


def test_all_settings_are_in_the_key_or_have_none(records: Records) -> None:
    plain = records.key(SMALL)
    others: dict[str, Any] = {"label": "v3", "scenario": "regions", "reduce": frozenset(["pages"]), "strategy": PCT}
    others |= {"order": "dfs", "fairness": "strong", "bounds": (("epochs", 3),), "c": COptions()}
    others |= dict.fromkeys(("also", "checkpoint", "resume", "certificate"), "x")
    keys = []
    for name, value in SMALL._asdict().items():
        new: Any = others[name] if name in others else not value if isinstance(value, bool) else value + 7
        keys.append(records.key(SMALL._replace(**{name: new})))
    both = SMALL, SMALL._replace(busy=True)
    keys += [records.key(*both), records.key(*reversed(both))]
    assert plain not in keys and len({key for key in keys if key}) == len(keys) - 3
    assert records.key(SMALL._replace(reduce=frozenset(sorted(SMALL.reduce)))) == plain


def test_nothing_is_kept_by_a_program_or_of_files_that_changed_late(records: Records) -> None:
    assert Records(0).key(SMALL) == Records(0).key_of_case("C26", "bug") == ""
    late = os.stat(kept_rows.__file__).st_ctime_ns
    assert Records(late).key(SMALL) == ""
    assert Records(LATE, ["-"]).key(SMALL) == Records(LATE, ["no-such.py"]).key(SMALL) == ""


def test_which_files_are_in_which_key(records: Records) -> None:
    """All, but for the designs that a design is not made of."""

    def changed(file: str) -> Records:
        other = Records(0)
        other.files, other.own, other.runs_it = records.files | {file: "another"}, records.own, records.runs_it
        return other

    asked = {name: SMALL._replace(label=name) for name in (*NAMES, "./my.py")}
    before = {name: records.key(settings) for name, settings in asked.items()}
    assert len(set(before.values())) == len(NAMES) + 1
    for file in map(file_of, NAMES):
        new = {name for name, settings in asked.items() if changed(file).key(settings) != before[name]}
        assert new == {name for name in NAMES if file in designs_of(file_of(name))} | {"./my.py"}
    for file in records.files:
        assert file in map(file_of, NAMES) or changed(file).key(asked["v6"]) != before["v6"]
        assert changed(file).key_of_case("C26", "bug") != records.key_of_case("C26", "bug")
    assert records.key_of_case("C26", "bug") != records.key_of_case("C26", "fix")
    assert file_of("spinlock") in designs_of(file_of("v3-shared")), "v3-shared is made of v3, and that of spinlock"


def test_a_design_is_made_of_the_designs_that_its_import_loads() -> None:
    code = (
        "import sys, importlib, septum.designs; from septum.designs import NAMES\n"
        "for name in NAMES:\n"
        "    for old in [m for m in sys.modules if m[15:].replace('_', '-') in NAMES]:\n"
        "        del sys.modules[old]; delattr(septum.designs, old[15:])\n"
        "    importlib.import_module('septum.designs.' + name.replace('-', '_'))\n"
        "    print(name, *(m[15:] for m in sys.modules if m[15:].replace('_', '-') in NAMES))"
    )
    lines = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    found = {line.split()[0]: {file_of(name) for name in line.split()[1:]} for line in lines.splitlines()}
    assert list(found) == list(NAMES)
    assert found == {name: designs_of(file_of(name)) for name in NAMES}


def test_what_has_changed_is_seen_by_its_time(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    for name in ("a.py", "inner/b.ll"):
        (tmp_path / name).write_text("")
    files = {"a.py", "inner/b.ll"}
    assert unchanged(tmp_path, files, LATE)
    assert not unchanged(tmp_path, files, os.stat(tmp_path / "inner/b.ll").st_ctime_ns + SETTLED - 1)
    assert not unchanged(tmp_path, files - {"a.py"}, LATE)
    (tmp_path / "a.py").unlink()
    assert not unchanged(tmp_path, files, LATE)
    assert not unchanged(tmp_path / "gone", files, LATE)
    assert unchanged(PACKAGE, Records(LATE).files, LATE)
