# SPDX-License-Identifier: GPL-2.0-or-later
"""What commands share: exit codes, errors of one line, and writing to stdout."""

from __future__ import annotations

import contextlib
import importlib
import os
import re
import sys
from collections.abc import Iterable
from typing import TextIO

from septum.text import one_line, said

DONE, BAD_INPUT, INCONCLUSIVE = 0, 2, 3
WORST_FIRST = (1, 3, 4, 0)
DEBUG = "SEPTUM_DEBUG"
#: packages that a command may need and an installation may lack; each is also what pip calls it
LIBRARIES = ("distributed", "llvmlite", "pyarrow", "rich", "shtab", "tabulate")
#: verdict -> its colour, as a terminal is told: bold, and green, red or yellow
COLOURS = {"HOLDS": "1;32", "VIOLATED": "1;31", "INCONCLUSIVE": "1;33", "NOT REACHED": "1;33"}
VERDICTS = re.compile(rf"\b({'|'.join(COLOURS)})\b")


class UserError(Exception):
    """What the user gave cannot be used: one line that names the thing, the place and what to try."""


def worst(codes: Iterable[int]) -> int:
    """The exit code of several verdicts."""
    found = set(codes)
    return next(code for code in WORST_FIRST if code in found)


def need(library: str, what: str) -> None:
    """Load a library that ``what`` takes. Raises UserError with the command that installs it."""
    try:
        importlib.import_module(library)
    except ImportError:
        raise UserError(missing(library, what)) from None


def missing(library: str, what: str) -> str:
    """That a library is not installed, and what to do."""
    return f"{what} needs {library}, which is not installed; try: python3 -m pip install {library}"


def lacking(error: Exception) -> str:
    """The one of LIBRARIES that an import did not find, "" for any other error."""
    name = (error.name or "").partition(".")[0] if isinstance(error, ImportError) else ""
    return name if name in LIBRARIES else ""


def what_went_wrong(error: Exception) -> str:
    """An error as one line that says what to do."""
    if isinstance(error, UserError | OSError):
        return said(error)
    if library := lacking(error):
        return missing(library, "this")
    return f"bug: {type(error).__name__}: {said(error)}; please report it with what {DEBUG}=1 shows"


def emit_json(value: object) -> None:
    """JSON on stdout."""
    import json

    emit(json.dumps(value, indent=2) + "\n", plain=True)


def tell(text: str) -> None:
    """Write one line to stderr, if it takes it: a verdict and its exit code do not depend on that."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(one_line(text), file=sys.stderr, flush=True)


def on_terminal(stream: TextIO) -> bool:
    """Whether a stream is a terminal that shows colours, and the user has not said NO_COLOR (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") not in (None, "", "dumb")


def coloured(text: str) -> str:
    """``text`` with its verdicts in colours; what else it says, and where its columns are, stays as it is."""
    return VERDICTS.sub(lambda found: f"\x1b[{COLOURS[found.group()]}m{found.group()}\x1b[0m", text)


def emit(text: str, plain: bool = False) -> None:
    """Write to stdout, on a terminal with colours, unless it is ``plain``.

    A reader that has gone away is not an error; a stdout that is closed, or a full disk, is.
    """
    if sys.stdout is None:
        raise UserError("cannot write to stdout: it is closed")
    try:
        sys.stdout.write(text if plain or not on_terminal(sys.stdout) else coloured(text))
        sys.stdout.flush()
    except BrokenPipeError:
        # nobody reads the rest; the exit code still says what the verdict is
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UserError(f"cannot write to stdout: {error.strerror}") from None
