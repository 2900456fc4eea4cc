# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check says before it has states to count."""

import threading

import pytest

from septum.engine.run import Progress
from septum.show import progress as module
from septum.show.progress import SearchProgress


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(module, "SHOW_AFTER", 0)
    monkeypatch.setattr(module, "CHANGE_EVERY", 0.001)
    monkeypatch.setattr(module, "LINE_EVERY", 0)
    return []


def test_the_model_is_being_compiled_until_there_are_states(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    shown = threading.Event()

    def show(_: SearchProgress, text: str) -> None:
        said.append(text)
        shown.set()

    monkeypatch.setattr(SearchProgress, "show", show)
    with SearchProgress("mine") as progress:
        assert shown.wait(60)
        assert said[0].startswith("mine: compiling the model ")
        thread = progress.thread
        assert thread is not None and thread.is_alive()
        progress.tick(Progress(5, 9, 1, 2, 1.0, 0))
        assert not thread.is_alive()  # the search may fork
        assert said[-1].startswith("mine:  5 states ")


def test_a_check_that_never_ticks_leaves_no_thread() -> None:
    with SearchProgress("mine") as progress:
        thread = progress.thread
    assert thread is not None and not thread.is_alive()
