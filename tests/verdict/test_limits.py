# SPDX-License-Identifier: GPL-2.0-or-later
"""Bounds of the model are no bugs of the design: INCONCLUSIVE, with the bound and what raises it."""

from pathlib import Path

import pytest

from septum.cli import main
from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.lang import GHOST, SYNC, Struct, bounded, require, step
from septum.lang.model import Model, Program
from septum.lang.structs import LIMIT
from tests.engine.slow import compare

SCENARIOS = ("counts", "negative", "breaks", "violates")


class World(Struct):
    """``done`` counts what the scenario does; ``users`` what a property is about."""

    done: int = bounded(0, "most", kind=GHOST, limit="rounds")
    users: int = bounded(0, 1, kind=SYNC, breaks="users-counted")

    def __init__(self) -> None:
        self.most = 2


async def counts(w: World) -> None:
    """Three times where the model has room for two."""
    for _ in range(3):
        await step()
        w.done += 1


async def negative(w: World) -> None:
    """Below nothing, which no larger bound would mend."""
    await step()
    w.done -= 1


async def breaks(w: World) -> None:
    """A user twice."""
    for _ in range(2):
        await step()
        w.users += 1


async def violates(w: World) -> None:
    """A violation before the bound is reached."""
    await step()
    require(w.done > 0, "done-first")
    await counts(w)


PROGRAMS = {p.__name__: p for p in (counts, negative, breaks, violates)}


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One CPU."""
    w = World()
    return Model("limits", w, [Program(PROGRAMS[scenario], (w,))])


def check(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """Exit code, and what is said on both streams, as one line."""
    code = main(["check", __file__, *words])
    out = capsys.readouterr()
    return code, " ".join((out.out + out.err).split())


def test_a_bound_of_the_model_is_inconclusive(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = check(capsys, "--scenario", "counts")
    assert code == 3
    assert "INCONCLUSIVE: a bound of the model, not of the kernel: rounds would be more than 2 at " in said
    assert "--bound rounds=4 raises it" in said


def test_the_option_raises_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = check(capsys, "--scenario", "counts", "--bound", "rounds=4")
    assert code == 0
    assert said.startswith("HOLDS: ")
    assert ", --bound rounds=4 " in said


def test_runs_say_it_too(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = check(capsys, "--scenario", "counts", "--strategy", "random", "--runs", "3")
    assert code == 3
    assert "3 of them cut by a bound of the model, not of the kernel: rounds would be more than 2" in said


@pytest.mark.parametrize(
    ("scenario", "name"), [("negative", "bounds"), ("breaks", "users-counted"), ("violates", "done-first")]
)
def test_violations(capsys: pytest.CaptureFixture[str], scenario: str, name: str) -> None:
    code, said = check(capsys, "--scenario", scenario)
    assert code == 1
    assert f"VIOLATED: {name}" in said
    assert "a bug of septum" not in said


def test_what_can_be_wrong_with_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = check(capsys, "--scenario", "counts", "--bound", "round=4")
    assert code == 2
    assert "no bound 'round'; did you mean rounds?; it has: rounds" in said
    with pytest.raises(SystemExit):
        main(["check", __file__, "--bound", "rounds"])


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_native_is_compiled(scenario: str) -> None:
    compare(build(scenario, 1, 1))


def test_native_says_which_bound() -> None:
    with Native(build("counts", 1, 1)) as native:
        for _ in run(native, Random(1)):
            pass
        assert native.failure is not None
        assert native.failure[:2] == (LIMIT, "rounds")


TWICE = """\
from septum.designs import {base} as base

class Design(base.Design):
    async def get_sept_page(self, cache, sept_page):
        return await self.pamt_get(None, sept_page)
"""
TRACKS = """\
from septum.designs import spinlock

class Design(spinlock.Design):
    async def tdx_track(self):
        await super().tdx_track()
        await super().tdx_track()
"""


def test_a_reference_taken_twice_is_what_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "twice.py"
    file.write_text(TWICE.format(base="v5"), encoding="utf-8")
    assert main(["check", str(file)]) == 1
    assert "VIOLATED: refcount-is-users" in capsys.readouterr().out


def test_epochs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """TRACK twice is right; the scenario counts epochs up to a bound."""
    file = tmp_path / "tracks.py"
    file.write_text(TRACKS, encoding="utf-8")
    size = ("--cpus", "2", "--splits", "1")
    assert main(["check", str(file), *size, "--bound", "epochs=12"]) == 0
    capsys.readouterr()
    assert main(["check", str(file), "--splits", "2"]) == 3
    assert "--bound epochs=" in capsys.readouterr().out
