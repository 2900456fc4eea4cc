# SPDX-License-Identifier: GPL-2.0-or-later
"""Code of a user's file, run so that nothing it does is taken for Septum's own doing.

What it prints goes to stderr, line by line behind the name of its file: stdout is for verdicts. Where it ends the
interpreter (SystemExit, GeneratorExit, a BaseException of its own), that becomes an error of the file: an exit code is
never the file's. The exceptions that a file may raise by mistake pass, and are told where the file was asked for.
"""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Iterator, Sequence

from septum.text import one_line, said


class DesignError(Exception):
    """A design that cannot be loaded: one line that says which, why, and what to try; ``mistakes``: all of them."""

    def __init__(self, text: str, mistakes: Sequence[object] = ()) -> None:
        super().__init__(text)
        self.mistakes = tuple(mistakes)


class Aside(io.TextIOBase):
    """A stream whose lines go to stderr behind the name of the file that wrote them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.begun = ""

    def writable(self) -> bool:
        """True, as of any stream that is written to."""
        return True

    def write(self, text: str) -> int:
        """Show the lines that are whole, keep the rest."""
        *lines, self.begun = (self.begun + text).split("\n")
        for line in lines:
            self.show(line)
        return len(text)

    def show(self, line: str) -> None:
        """Show one line; a stderr that is closed or full does not end the run."""
        with contextlib.suppress(OSError, ValueError, AttributeError):
            print(one_line(f"{self.file}: {line}"), file=sys.stderr)

    def finish(self) -> None:
        """Show what has no newline yet."""
        if self.begun:
            self.show(self.begun)
            self.begun = ""


@contextlib.contextmanager
def guest(file: str) -> Iterator[None]:
    """Run code of ``file`` in a ``with``. Raises DesignError where it would end the interpreter."""
    aside = Aside(file)
    try:
        with contextlib.redirect_stdout(aside):
            yield
    except (Exception, KeyboardInterrupt):
        raise
    except BaseException as error:
        line = line_in(error, file)
        raise DesignError(
            f"{file}{line and f':{line}'}: {type(error).__name__}: {said(error)}; "
            "a design must not end the interpreter: raise an Exception, or leave it out"
        ) from None
    finally:
        aside.finish()


def line_in(error: BaseException, file: str) -> int:
    """The innermost line of ``file`` that an exception went through, 0 if there is none."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(file.removeprefix("./")):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
