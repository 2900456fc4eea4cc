# SPDX-License-Identifier: GPL-2.0-or-later
"""Which lines some interleaving executes: the search's notes against Python's own tracing of all native runs."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings

from septum.engine.compiled import Compiled
from septum.engine.coverage import executed, statements
from septum.engine.search import Options, Search
from septum.lang import LangError
from septum.lang.model import Model
from septum.lang.source import short_path
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import MEMORY, TooMany, explore, fields_of, load

PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)


@contextmanager
def lines_of(file: str) -> Iterator[set[int]]:
    """The numbers of the lines of ``file`` that this thread executes meanwhile."""
    seen: set[int] = set()

    def on_line(frame: FrameType, event: str, _: Any) -> Callable[..., Any]:
        if event == "line":
            seen.add(frame.f_lineno)
        return on_line

    def on_call(frame: FrameType, _event: str, _arg: Any) -> Callable[..., Any] | None:
        return on_line if frame.f_code.co_filename == file else None

    before = sys.gettrace()
    sys.settrace(on_call)
    try:
        yield seen
    finally:
        sys.settrace(before)


def noted(model: Model, compiled: Compiled) -> set[int]:
    """The lines of the model's own file that a search with nothing reduced notes."""
    with Search(compiled, Options(keep_going=True, max_memory=MEMORY)) as searched:
        result = searched.run()
    if result.cut is not None:
        reject()
    found = executed(compiled, result)
    assert {file for file, _ in found} <= {short_path(model.file)}
    return {line for _, line in found}


@settings(PROFILE, max_examples=40, suppress_health_check=list(HealthCheck), phases=PHASES)
@given(source=sources())
def test_notes_are_the_lines_that_native_runs_execute(tmp_path_factory: pytest.TempPathFactory, source: str) -> None:
    model = load(tmp_path_factory.mktemp("models"), source).build()
    try:
        compiled = Compiled(model, optimise=0)
    except LangError:
        reject()
    found = noted(model, compiled)
    model.reset()
    with lines_of(model.file) as seen:
        try:
            explore(model, fields_of(compiled))
        except TooMany:
            reject()
    wanted = statements(model.file).keys()
    assert found & wanted == seen & wanted
