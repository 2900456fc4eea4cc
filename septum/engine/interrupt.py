# SPDX-License-Identifier: GPL-2.0-or-later
"""Ctrl-C at a moment of our choosing, so that what is known so far can be shown."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType


class Interrupted:
    """Whether the user has pressed Ctrl-C."""

    def __init__(self) -> None:
        self.pressed = False

    def check(self) -> None:
        """Raise KeyboardInterrupt here if Ctrl-C was pressed earlier."""
        if self.pressed:
            raise KeyboardInterrupt


@contextlib.contextmanager
def interruptible() -> Iterator[Interrupted]:
    """Remember Ctrl-C instead of raising KeyboardInterrupt anywhere; a second one raises it at once."""
    state = Interrupted()

    def remember(number: int, frame: FrameType | None) -> None:
        if state.pressed:
            raise KeyboardInterrupt
        state.pressed = True

    usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if not usual or threading.current_thread() is not threading.main_thread():
        yield state
        return
    signal.signal(signal.SIGINT, remember)
    try:
        yield state
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
