# SPDX-License-Identifier: GPL-2.0-or-later
"""The command ``septum``, also as ``python -m septum``: what must be so before anything else is imported.

Ctrl-C and SIGTERM end it in one line with exit code 3 from the first import on, warnings are one line, a stream that
is closed is never another file by accident, and what cannot be written at the end does not change the exit code.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import warnings
from types import FrameType
from typing import NoReturn

INCONCLUSIVE = 3


def terminated(number: int, frame: FrameType | None) -> NoReturn:
    """SIGTERM is Ctrl-C by another name."""
    raise KeyboardInterrupt("SIGTERM")


def one_line_warning(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, line: str | None = None
) -> str:
    """A warning, of a design's file as a rule."""
    from septum.text import one_line

    return one_line(f"septum: {filename}:{lineno}: {category.__name__}: {message}") + "\n"


def open_closed() -> None:
    """Give /dev/null the descriptors 0 to 2 that are closed: a file that is opened later would take their place.

    sys.stdout and sys.stderr are None then, as Python leaves them.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free, which is this one


def finish() -> None:
    """Write what is left; from here on nothing may add lines or change the exit code."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            try:
                stream.flush()
            except (OSError, ValueError):
                with contextlib.suppress(OSError, ValueError):
                    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def main() -> int:
    """Run the command; returns its exit code."""
    try:
        if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
            signal.signal(signal.SIGTERM, terminated)
        open_closed()
        warnings.formatwarning = one_line_warning
        from septum import cli

        code = cli.main()
        finish()
    except KeyboardInterrupt as error:
        finish()
        with contextlib.suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(
                f"septum: INCONCLUSIVE: stopped by {error or 'Ctrl-C'} before there was anything to show\n"
            )
        finish()
        return INCONCLUSIVE
    return code


if __name__ == "__main__":
    sys.exit(main())
