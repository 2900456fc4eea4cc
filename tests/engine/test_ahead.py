# SPDX-License-Identifier: GPL-2.0-or-later
"""Code that another process makes ahead: it is the same code, and what fails there is done here."""

import os
import signal
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from examples.seed_protocol import build
from septum.engine import lowered
from septum.engine.ahead import Ahead
from septum.engine.aside import HEAD, Aside
from septum.engine.compiled import Compiled, Optimiser
from septum.engine.facts import Purpose, Tracked
from septum.engine.search import Options, Search
from septum.lang.model import Model

PURPOSE = Purpose(symmetry=False, pages=False, tracked=Tracked())


@pytest.fixture(autouse=True)
def nothing_on_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEPTUM_CACHE", "")


@pytest.fixture
def model() -> Model:
    return build("shared", 2, 2)


@pytest.fixture(scope="module")
def plain() -> Compiled:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEPTUM_CACHE", "")
        return Compiled(build("shared", 2, 2), optimise=0)


@pytest.fixture
def aside() -> Iterator[Callable[..., Aside]]:
    made: list[Aside] = []

    def start(work: Callable[[Callable[[bytes], None]], None]) -> Aside:
        made.append(Aside(work))
        return made[-1]

    yield start
    for each in made:
        each.close()


def unused(*words: Any) -> Any:
    raise AssertionError("the model is lowered here")


# -- the process ----------------------------------------------------------------------------


def test_pieces_come_one_after_the_other(aside: Callable[..., Aside]) -> None:
    """Large ones as well, without waiting for whoever takes them; then there are no more, and no process."""
    pieces = [b"a" * 300_000, b"", b"c"]
    here = aside(lambda put: [put(piece) for piece in pieces])
    child = here.child
    assert [here.take(wait=True) for _ in range(5)] == [*pieces, None, None]
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)


def test_a_look_does_not_wait(aside: Callable[..., Aside]) -> None:
    reading, writing = os.pipe()
    here = aside(lambda put: put(os.read(reading, 1)))
    assert [here.take(), here.take()] == [None, None]
    os.write(writing, b"x")
    assert here.take(wait=True) == b"x"
    os.close(reading)
    os.close(writing)


def fails(put: Callable[[bytes], None]) -> None:
    raise ValueError


def is_killed(put: Callable[[bytes], None]) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("work", [fails, is_killed])
def test_of_one_that_fails_nothing_comes(aside: Callable[..., Aside], work: Callable[..., None]) -> None:
    assert aside(work).take(wait=True) is None


def test_a_piece_that_is_not_whole_is_not_taken(aside: Callable[..., Aside]) -> None:
    here = aside(lambda put: put(b"whole"))
    os.waitid(os.P_PID, here.child, os.WEXITED | os.WNOWAIT)
    here.file.truncate(HEAD // 2)
    assert here.take(wait=True) is None


# -- the code -------------------------------------------------------------------------------


def searched(compiled: Compiled, **options: Any) -> tuple[int, int, int]:
    """Numbers of states and steps, and the length of the longest run."""
    with Search(compiled, Options(max_memory=1 << 26, **options)) as search:
        where = search.run().progress
    return where.states, where.edges, where.depth


def test_it_is_the_same_code(model: Model, plain: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lowered here, and what is known of it is what is known without."""
    with Ahead(lambda: Compiled(model, optimise=0)) as ahead:
        monkeypatch.setattr(lowered, "lower", unused)
        model.kept = {PURPOSE: ahead}
        compiled = Compiled(model, optimise=0)
        assert compiled.keep() == plain.keep()
        assert compiled.machine_code == plain.machine_code
        assert searched(compiled) == searched(plain)


def test_what_is_taken_alone_and_optimised_code_come_with_it(
    model: Model, plain: Compiled, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Ahead(lambda: Compiled(model, optimise=0), alone=True) as ahead:
        monkeypatch.setattr(lowered, "lower", unused)
        model.kept = {PURPOSE: ahead}
        compiled = Compiled(model, optimise=0)
        assert compiled.rows_alone == tuple(plain.partial_order.rows)
        before = searched(compiled, alone=True)
        assert compiled.optimiser(False) is ahead
        code = ahead._aside.take(wait=True)
        assert code is not None and ahead.result() is None
        compiled.use(code)
        assert compiled.optimised and searched(compiled, alone=True) == before == searched(plain, alone=True)


def test_what_fails_there_is_done_here(model: Model, plain: Compiled) -> None:
    def fail() -> Compiled:
        raise ValueError

    with Ahead(fail, alone=True) as ahead:
        model.kept = {PURPOSE: ahead}
        compiled = Compiled(model, optimise=0)
        assert compiled.known is None and compiled.machine_code == plain.machine_code
        assert isinstance(compiled.optimiser(False), Optimiser)
