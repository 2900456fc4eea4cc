# SPDX-License-Identifier: GPL-2.0-or-later
"""The process that optimises: only what is whole is taken from it, and it does not outlive the search."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from examples.seed_protocol import build
from septum.engine import compiled as module
from septum.engine.compiled import Compiled, Optimiser
from septum.engine.search import Options, Search
from septum.machine import codecache
from septum.machine.compile import Built


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return Compiled(build("shared", 2, 2), optimise=0)


@pytest.fixture
def started(compiled: Compiled) -> Iterator[Callable[[], Optimiser]]:
    made: list[Optimiser] = []

    def start() -> Optimiser:
        made.append(Optimiser(compiled))
        return made[-1]

    yield start
    for optimiser in made:
        optimiser.close()


def ended(optimiser: Optimiser) -> bytes | None:
    """What it hands over when it has ended."""
    os.waitid(os.P_PID, optimiser.child, os.WEXITED | os.WNOWAIT)
    return optimiser.result()


def test_whole_code_is_taken(started: Callable[[], Optimiser]) -> None:
    """Once: there is no more of it."""
    optimiser = started()
    code = ended(optimiser)
    assert code is not None and code.startswith(b"\x7fELF")
    assert optimiser.result() is None


def hang(*words: Any) -> Any:
    time.sleep(3600)


def fail(*words: Any) -> Any:
    os._exit(7)


def test_asked_early_it_goes_on(started: Callable[[], Optimiser], monkeypatch: pytest.MonkeyPatch) -> None:
    """A search asks now and then; before the code is there, that neither waits nor ends anything."""
    reading, writing = os.pipe()

    def wait(*words: Any) -> Built:
        os.read(reading, 1)
        return Built(None, True, b"code")

    monkeypatch.setattr(module, "compile_code", wait)
    optimiser = started()
    assert [optimiser.result() for _ in range(3)] == [None] * 3
    os.write(writing, b"x")
    os.close(writing)
    os.close(reading)
    assert ended(optimiser) == b"code"


def test_closed_it_is_gone(started: Callable[[], Optimiser], monkeypatch: pytest.MonkeyPatch) -> None:
    """No zombie is left, and closing it again does nothing."""
    monkeypatch.setattr(module, "compile_code", hang)
    optimiser = started()
    child = optimiser.child
    optimiser.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)
    optimiser.close()


def test_of_a_killed_one_nothing_is_taken(started: Callable[[], Optimiser], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "compile_code", hang)
    optimiser = started()
    os.kill(optimiser.child, signal.SIGKILL)
    assert ended(optimiser) is None


def test_of_one_that_fails_nothing_is_taken(
    compiled: Compiled, started: Callable[[], Optimiser], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even output that looks whole: its exit code says that it is not."""
    monkeypatch.setattr(module, "compile_code", fail)
    optimiser = started()
    optimiser.file.write(codecache.packed(optimiser.name, b"code"))
    optimiser.file.flush()
    assert ended(optimiser) is None


@pytest.mark.parametrize("spoil", ["short", "bit", "other"])
def test_output_that_is_not_whole_is_not_taken(started: Callable[[], Optimiser], spoil: str) -> None:
    optimiser = started()
    os.waitid(os.P_PID, optimiser.child, os.WEXITED | os.WNOWAIT)
    size = os.fstat(optimiser.file.fileno()).st_size
    if spoil == "short":
        optimiser.file.truncate(size // 2)
    elif spoil == "bit":
        optimiser.file.seek(size // 2)
        byte = optimiser.file.read(1)
        optimiser.file.seek(size // 2)
        optimiser.file.write(bytes([byte[0] ^ 1]))
        optimiser.file.flush()
    else:
        optimiser.name = "another model"
    assert optimiser.result() is None


def test_a_search_goes_on_without_it(compiled: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "compile_code", fail)
    with Search(compiled, Options(max_memory=1 << 26)) as search:
        search.optimise()
        result = search.run()
    assert result.cut is None and not result.findings


def test_it_ends_with_the_search(compiled: Compiled) -> None:
    """Killed, the process that searches cannot end it; the kernel does."""
    reading, writing = os.pipe()
    searcher = os.fork()
    if searcher == 0:
        setattr(module, "compile_code", hang)  # noqa: B010  # as a test's monkeypatch, in a process that has none
        os.write(writing, b"%d\n" % Optimiser(compiled).child)
        time.sleep(3600)
    child = int(os.read(reading, 100))
    os.close(writing)
    os.kill(searcher, signal.SIGKILL)
    os.waitpid(searcher, 0)
    with os.fdopen(reading) as stream:
        assert stream.read() == ""  # the last one that could write to the pipe has gone
    assert not os.path.exists(f"/proc/{child}/exe") or not os.access(f"/proc/{child}/exe", os.R_OK)


def test_a_search_that_is_to_be_short_asks_for_none(compiled: Compiled) -> None:
    with Search(compiled, Options(max_memory=1 << 26)) as search:
        search.run(lambda progress: search.optimise(), 100_000)
        assert search._optimiser is None
