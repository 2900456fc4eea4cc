# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check keeps on disk: found again only for the very same question, and the answers are what they were."""

import argparse
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from septum import cli
from septum.cli import kept, kept_key
from septum.cli.check_options import complete
from septum.cli.kept_key import Changed, key_of, package_files
from septum.designs import NAMES, load
from septum.engine import compiled as engine
from septum.engine.compiled import Compiled, Optimiser
from septum.engine.run import Stale
from septum.machine.compile import Built
from septum.verdict.kept import BUILT, SAID, Gathering, KeptDesign
from septum.verdict.result import Settings
from tests.cli.keeping import LATE, Ran, keeping, own_cache

SMALL = "spinlock --scenario split --cpus 2 --splits 1 --no-any"
Septum = Callable[[str], Ran]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_cache(tmp_path, monkeypatch)


@pytest.fixture
def septum(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Septum:
    run = keeping(monkeypatch, capsys)
    return lambda words: run(f"check {words}")


def parsed(words: str = SMALL) -> argparse.Namespace:
    """The options of a check, as the command has them."""
    args = cli.parser()[0].parse_args(["check", *words.split()])
    complete(args)
    args.started = LATE
    return args


# -- the answers --------------------------------------------------------------------------


FEW = (
    SMALL,
    "spinlock-shared-no-recheck --scenario split --splits 1 --no-any --json",
    "v3-as-posted --scenario split --splits 1 --no-any --keep-going --every-step",
)
ALL = tuple(
    f"{name} {options} --no-any --keep-going"
    for name in NAMES
    for options in ("", "--enomem --json", "--scenario regions --busy", "--reduce none", "--liveness --splits 1")
)


@pytest.mark.parametrize("words", ALL if os.environ.get("SEPTUM_TEST_KEPT") else FEW)
def test_the_answer_is_the_same_without_with_an_empty_and_with_a_full_cache(
    septum: Septum, cache: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    cold, warm = septum(words), septum(words)
    monkeypatch.setenv("SEPTUM_CACHE", "")
    without = septum(words)
    assert cold[:3] == warm[:3] == without[:3]
    assert cold.lowered > 0 and without.lowered > 0  # an idle core may lower the other scenario's
    assert len(list(cache.glob("*.facts"))) == (cold.code != 2)
    if cold.code == 0:
        assert warm.lowered == 0


def test_what_is_damaged_gone_or_stale_is_as_good_as_none(
    septum: Septum, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stale(*args: Any, **options: Any) -> None:
        raise Stale("of another model")

    cold = septum(SMALL)
    [file] = cache.glob("*.facts")
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + b"x")
    assert septum(SMALL) == cold
    assert file.read_bytes() == whole
    assert septum(SMALL) == cold._replace(lowered=0)
    with monkeypatch.context() as patch:
        patch.setattr(KeptDesign, "build", stale)
        assert septum(SMALL) == cold
    for code in cache.glob("*.o"):
        code.unlink()
    assert septum(SMALL) == cold
    assert septum(SMALL) == cold._replace(lowered=0)


def test_facts_of_another_model_are_noticed_when_the_graph_is_asked_for() -> None:
    """The key does not let this happen. What can be noticed is, and nothing counts then that was found out."""
    first, second = Gathering(load("spinlock")), Gathering(load("spinlock-no-restart"))
    for design in (first, second):
        Compiled(design.build("split", cpus=2, splits=1), optimise=0)
    [model] = second.record().models.values()
    [which] = first.record().models
    mixed = KeptDesign(first.record()._replace(models={which: model}), lambda: load("spinlock"))
    with pytest.raises(Stale):
        Compiled(mixed.build("split", cpus=2, splits=1), optimise=0).graph  # noqa: B018


def test_only_records_are_made_of_a_file() -> None:
    for bad in (os.system, Path, eval, Compiled):
        with pytest.raises(pickle.UnpicklingError):
            kept.read(pickle.dumps([bad]))
    data = pickle.dumps([frozenset({"a"}), Settings("spinlock", "split")])
    assert kept.read(data) == [frozenset({"a"}), Settings("spinlock", "split")]


# -- the key ------------------------------------------------------------------------------


OTHER: dict[str, object] = {
    "strategy": "pct",
    "order": "dfs",
    "fairness": "strong",
    "designs": ["rfc-v2"],
    "reduce": ["none"],
    "bound": [("epochs", 3)],
    "known": "a.c",
}


def other(value: object, name: str) -> object:
    """Another value of an option."""
    if name in OTHER:
        return OTHER[name]
    return not value if isinstance(value, bool) else ["x"] if isinstance(value, list) else 7


def forgotten() -> list[str]:
    """The options that can be changed without another key, though they are not about output."""
    plain, same = key_of(parsed()), []
    assert len(plain) == 64
    for name, value in vars(parsed()).items():
        if name in ("json", "every_step", "brief", "began", "function", "started", "command"):
            continue
        args = parsed()
        setattr(args, name, other(value, name))
        if key_of(args) == plain:
            same.append(name)
    return same


def test_every_option_is_in_the_key_or_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_key, "package_files", lambda top, started: "the same for all, and read once")
    assert forgotten() == []
    monkeypatch.setattr(kept_key, "OF_OUTPUT", (*kept_key.OF_OUTPUT, "enomem", "cpus"))  # so a mutant is noticed
    assert forgotten() == ["cpus", "enomem"]


@pytest.mark.parametrize(
    "words",
    [
        *("spinlock --bound epochs=16", "spinlock --strategy pct", "spinlock --replay KEY", "C07", "./spinlock"),
        *("own-", "no-such", "spinlock no-such.py", "-", "examples/mpmc_queue.pml", "examples"),
        *("spinlock --html x.html", "spinlock --checkpoint x", "spinlock --certificate x", "spinlock --watch"),
    ],
)
def test_no_key(words: str) -> None:
    assert key_of(parsed("--any " * ("certificate" in words) + words)) == ""


def test_no_key_for_a_program_that_calls_the_command(septum: Septum, cache: Path) -> None:
    assert cli.main(["check", *SMALL.split(), "--quiet"]) == 0
    assert not list(cache.glob("*.facts"))


def test_no_key_where_a_file_has_changed_since_the_process_began() -> None:
    args = parsed()
    args.started = os.stat(cli.__file__).st_ctime_ns
    assert key_of(args) == ""


def test_what_runs_it_is_in_the_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    keys = {key_of(parsed())}
    for target, name, value in (
        (sys, "version", "3.99"),
        (sys, "path", [*sys.path, "/elsewhere"]),
        (sys, "executable", "/elsewhere/python"),
        (kept_key, "VERSION", 0),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(target, name, value)
            keys.add(key_of(parsed()))
    with monkeypatch.context() as patch:
        patch.setattr("llvmlite.__version__", "0.0")
        keys.add(key_of(parsed()))
    monkeypatch.chdir(tmp_path)
    keys.add(key_of(parsed()))
    assert len(keys) == 7


def test_a_search_needs_neither_designs_nor_graphs() -> None:
    """To import them takes longer than to search: what a check imports that finds what was kept, and that holds."""
    code = (
        "import sys, septum.cli.check, septum.cli.kept, septum.verdict.kept, septum.verdict.exhaustive\n"
        "import septum.verdict.loops, septum.show.report, septum.show.progress\n"
        "print(*(m for m in sys.modules if m.startswith('septum.') and m.split('.')[1] in "
        "('analysis', 'cases', 'designs', 'graph', 'kvm', 'proof', 'scenarios', 'tdx')))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.split() == []


def test_two_processes_have_one_key() -> None:
    code = (
        "from septum import cli; from septum.cli.kept_key import key_of\n"
        "from septum.cli.check_options import complete\n"
        f"args = cli.parser('check')[0].parse_args(['check', *{SMALL.split()}, '--reduce', 'symmetry,pages'])\n"
        "complete(args); args.started = 2**62; print(key_of(args))"
    )
    found = [
        subprocess.run(
            [sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert found[0] == found[1] and len(found[0]) == 65


def test_every_byte_of_the_package_is_in_the_key(tmp_path: Path) -> None:
    def write(name: str, text: str) -> None:
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
        os.utime(file, ns=(5, 5))  # so that its size and content tell

    def seen() -> tuple[tuple[str, str], ...]:
        return package_files(tmp_path, LATE)

    write("designs/spinlock.py", "pages = 1\n")
    write("search.ll", "ret i64 0\n")
    write("lang/model.py", "")
    keys = [seen()]
    write("designs/spinlock.py", "pages = 2\n")
    keys.append(seen())
    write("search.ll", "ret i64 1\n")
    keys.append(seen())
    write("lang/model.py", " ")
    keys.append(seen())
    write("lang/one_more.py", "")
    keys.append(seen())
    os.rename(tmp_path / "lang/one_more.py", tmp_path / "lang/one_less.py")
    keys.append(seen())
    os.utime(tmp_path / "search.ll", ns=(6, 6))
    keys.append(seen())
    assert len(set(keys)) == len(keys)
    write("designs/notes.txt", "not Python")
    (tmp_path / "lang/__pycache__").mkdir()
    write("lang/__pycache__/model.py", "not imported")
    assert seen() == keys[-1]
    shutil.rmtree(tmp_path / "lang")
    assert seen() != keys[-1]
    with pytest.raises(Changed):
        package_files(tmp_path, os.stat(tmp_path / "search.ll").st_ctime_ns + kept_key.SETTLED - 1)


# -- what is kept -------------------------------------------------------------------------


def test_a_kept_model_says_what_the_model_says_and_is_built_for_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    design = Gathering(load("spinlock"))
    model = design.build("split", cpus=2, splits=1)
    compiled = Compiled(model, optimise=0, symmetry=True)
    assert set(vars(model)) == {*SAID, *BUILT, "kept"}, "a new attribute is kept, or built when it is asked for"
    loads = []

    def again() -> Any:
        loads.append(1)
        return load("spinlock")

    again_design = KeptDesign(pickle.loads(pickle.dumps(design.record())), again)
    other = again_design.build("split", cpus=2, splits=1)
    for name in SAID:
        assert getattr(other, name) == getattr(model, name)
    assert (other.cpus, other.operations, other.lock_labels()) == (2, model.operations, model.lock_labels())
    kept_code = Compiled(other, optimise=0, symmetry=True)
    assert kept_code.facts == compiled.facts and kept_code.trails == compiled.trails
    assert kept_code.ghosts_decide == compiled.ghosts_decide
    assert again_design.size_of("split") == design.size_of("split")
    monkeypatch.setattr(engine, "compile_code", lambda texts, optimise: Built(None, True, texts.generated.encode()))
    optimiser, code = Optimiser(kept_code), None
    while optimiser.child and code is None:
        code = optimiser.result()
    optimiser.close()
    assert code == compiled.code.text.encode()
    assert not loads, "another process has lowered it"
    assert kept_code.code.text == compiled.code.text and loads == [1]
    assert other.digest() == model.digest()
    assert other.limits() == model.limits() and loads == [1]
    other.raise_limit("epochs", 100)
    assert other.kept is None, "it is another model now"
    with pytest.raises(AttributeError, match="no such_thing"):
        other.such_thing  # type: ignore[attr-defined]  # noqa: B018
