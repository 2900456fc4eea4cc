# SPDX-License-Identifier: GPL-2.0-or-later
"""Progress on stderr: one line that changes on a terminal, otherwise a line every few seconds."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Self

from septum.engine.run import Progress
from septum.text import ascii_only

if TYPE_CHECKING:
    from rich.live import Live

SHOW_AFTER = 1.0  # seconds of silence before the first progress
LINE_EVERY = 5.0  # seconds between lines where stderr is not a terminal: a log should stay short
CHANGE_EVERY = 0.2  # seconds between two changes of the line on a terminal: as fast as one can read


class ProgressLine:
    """One line that says how far something is. Use it in a ``with``; nothing shows before a second has passed."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.last: float | None = None
        self.terminal = sys.stderr is not None and sys.stderr.isatty()
        self.live: Live | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self.live is not None:
            self.live.stop()

    def due(self) -> bool:
        """Whether it is time to show something; asked before a text is made."""
        now = time.monotonic()
        if now - self.began < SHOW_AFTER:
            return False
        if self.last is not None and now - self.last < (CHANGE_EVERY if self.terminal else LINE_EVERY):
            return False
        self.last = now
        return True

    def show(self, text: str) -> None:
        """Show one line, whatever the time."""
        line = ascii_only(text).rstrip("\n")
        if not self.terminal:
            with contextlib.suppress(OSError, ValueError, AttributeError):  # nobody reads it: the search continues
                print(line, file=sys.stderr, flush=True)
            return
        from rich.text import Text

        self.on_terminal().update(Text(line, no_wrap=True, overflow="crop"), refresh=True)

    def on_terminal(self) -> Live:
        """What changes a line in place; a short command never loads it."""
        if self.live is None:
            from rich.console import Console
            from rich.live import Live

            self.live = Live(console=Console(stderr=True), auto_refresh=False, transient=True)
            self.live.start()
        return self.live

    def __call__(self, what: str, done: int, total: int | None) -> None:
        """``what`` is being done, how much is done, and of how much (None: nobody knows)."""
        if self.due():
            share = f"{100 * done // total} % of {total:,}" if total else f"{done:,}"
            self.show(f"{what}: {share}, {time.monotonic() - self.began:.0f} s")


class SearchProgress(ProgressLine):
    """The progress of one check of ``what``; ``tick`` takes each :class:`Progress`. ``unit`` is states or runs.

    Up to the first tick a thread says that the model is being compiled: LLVM calls nothing of ours while it works.
    """

    def __init__(self, what: str, unit: str = "states") -> None:
        super().__init__()
        self.what = what
        self.unit = unit
        self.begun = threading.Event()
        self.thread: threading.Thread | None = None
        if not self.terminal:
            self.last = self.began  # a log of short checks has no progress between their verdicts

    def __enter__(self) -> Self:
        self.thread = threading.Thread(target=self._compiling, daemon=True)
        # Ctrl-C is for the main thread, whatever that has blocked for the moment
        before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
        try:
            self.thread.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return self

    def __exit__(self, *error: object) -> None:
        self._begin()
        super().__exit__(*error)

    def _compiling(self) -> None:
        """Say what takes long before there are states to count."""
        while not self.begun.wait(CHANGE_EVERY):
            if self.due():
                self.show(f"{self.what}: compiling the model  {time.monotonic() - self.began:.0f} s")

    def _begin(self) -> None:
        """From now on there is something to count. The thread ends first: a search may fork."""
        if self.thread is not None:
            self.begun.set()
            self.thread.join()
            self.thread = None

    def tick(self, progress: Progress) -> None:
        """Show where the search is, unless it was shown a moment ago."""
        self._begin()
        if self.due():
            self.show(self.line(progress))

    def line(self, p: Progress) -> str:
        """How far it is and how fast it goes."""
        if p.pairs:
            return f"{self.what}: for any number of CPUs: {p.pairs:,} pairs of CPUs  {p.seconds:.0f} s"
        parts = [f"{self.what}:", f"{p.states:,} {self.unit}", f"{rate(p.states / max(p.seconds, 1e-3))}/s"]
        if self.unit == "states":
            parts += [f"depth {p.depth:,}", f"queue {p.queue:,}", f"{p.bytes >> 20:,} MiB"]
        return "  ".join([*parts, f"{p.seconds:.0f} s"])


def rate(number: float) -> str:
    """A number a second, short."""
    for size, unit in ((1e6, " M"), (1e3, " k")):
        if number >= size:
            return f"{number / size:.1f}{unit}"
    return f"{number:.0f}"
