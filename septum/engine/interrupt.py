# SPDX-License-Identifier: GPL-2.0-or-later
"""Ctrl-C and SIGTERM at a moment of our choosing, so that what is known so far can be shown."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

CTRL_C = "Ctrl-C"
#: how the reason of a search that was stopped begins
STOPPED = "stopped by "
#: what stops a search, and what it is called
NAMES = {signal.SIGINT: CTRL_C, signal.SIGTERM: "SIGTERM"}


class Interrupted:
    """Whether the user has pressed Ctrl-C, or SIGTERM has come; ``by`` says which."""

    def __init__(self) -> None:
        self.pressed = False
        self.by = CTRL_C

    def check(self) -> None:
        """Raise KeyboardInterrupt here if Ctrl-C was pressed earlier."""
        if self.pressed:
            raise KeyboardInterrupt(self.by)


def stopped(error: KeyboardInterrupt) -> str:
    """'stopped by Ctrl-C', or by what else an interrupt says that it is."""
    return f"{STOPPED}{str(error) or CTRL_C}"


@contextlib.contextmanager
def interruptible() -> Iterator[Interrupted]:
    """Remember Ctrl-C instead of raising KeyboardInterrupt anywhere; a second one raises it at once.

    SIGTERM, too, where it raises KeyboardInterrupt, as it does in the command.
    """
    state = Interrupted()

    def remember(number: int, frame: FrameType | None) -> None:
        if state.pressed:
            raise KeyboardInterrupt(state.by)
        state.pressed, state.by = True, NAMES[signal.Signals(number)]

    usual = {number: signal.getsignal(number) for number in NAMES}
    if usual[signal.SIGINT] is not signal.default_int_handler or not in_main_thread():
        yield state
        return
    taken = {number: handler for number, handler in usual.items() if callable(handler)}
    for number in taken:
        signal.signal(number, remember)
    try:
        yield state
    finally:
        for number, handler in taken.items():
            signal.signal(number, handler)


def in_main_thread() -> bool:
    """Whether this thread may say what signals do."""
    return threading.current_thread() is threading.main_thread()
