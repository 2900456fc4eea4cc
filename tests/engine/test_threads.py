# SPDX-License-Identifier: GPL-2.0-or-later
"""What runs several threads: all have returned when it does, whatever happens meanwhile."""

import _thread
import threading
import time

import pytest

from septum.engine.threads import each


class Works:
    """Works that end when they are told to; Ctrl-C is pressed again when the first one does."""

    def __init__(self, pressed: bool) -> None:
        self.stopped, self.ended, self.pressed = threading.Event(), 0, pressed

    def first(self) -> int:
        """Is the first to be waited for."""
        assert self.stopped.wait(60)
        if self.pressed:
            _thread.interrupt_main()
        self.ended += 1
        return 1

    def last(self) -> int:
        """Takes a little longer."""
        assert self.stopped.wait(60)
        time.sleep(0.3)
        self.ended += 1
        return 2

    def press(self) -> None:
        """Ctrl-C, at once."""
        raise KeyboardInterrupt


@pytest.mark.parametrize("pressed", [False, True])
def test_ctrl_c_is_raised_when_all_threads_have_returned(pressed: bool) -> None:
    """They write to memory that is given back after that."""
    works = Works(pressed)
    with pytest.raises(KeyboardInterrupt):
        each([works.first, works.last], works.stopped.set, works.press)
    assert works.ended == 2


def test_an_error_of_one_ends_the_others() -> None:
    works = Works(False)

    def fail() -> int:
        raise ValueError("one")

    with pytest.raises(ValueError, match="one"):
        each([works.first, fail], works.stopped.set)
    assert works.ended == 1


def test_results_are_in_order() -> None:
    assert each([lambda: 1, lambda: 2, lambda: 3], lambda: None) == [1, 2, 3]
