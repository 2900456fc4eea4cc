# SPDX-License-Identifier: GPL-2.0-or-later
"""One check to make, and the errors of a design's own file in one line. Imports nothing that a design needs."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TypeVar

from septum.cli.output import DEBUG, UserError, lacking
from septum.engine.run import Stale
from septum.text import said

if TYPE_CHECKING:
    from septum.verdict.checking import DesignLike
    from septum.verdict.result import Settings

Value = TypeVar("Value")


class Job(NamedTuple):
    """One check to make."""

    design: DesignLike
    settings: Settings


def guarded(design: DesignLike, work: Callable[[], Value]) -> Value:
    """Do something with a design; what its file does wrong becomes a UserError."""
    try:
        return work()
    except (OSError, UserError, Stale):
        raise
    except Exception as error:
        raise_told(error, design)


def raise_told(error: Exception, design: DesignLike) -> NoReturn:
    """Raise what a user is told of an error, if it is one of the design's file."""
    from septum.designs.guest import DesignError
    from septum.engine.keys import BadKey
    from septum.engine.run import BadCheckpoint, TooLarge
    from septum.engine.schedulers import CannotReplay
    from septum.lang import LangError, Overflow
    from septum.verdict.checking import BadSettings

    match error:
        case LangError():
            raise UserError(f"{error}; septum lint {design.file} shows all such lines") from None
        case TooLarge():
            raise UserError(f"{error}, or give fewer --cpus or --splits") from None
        case DesignError() | BadSettings() | BadKey() | BadCheckpoint() | CannotReplay():
            raise UserError(str(error)) from None
        case Overflow():
            text = str(error).removeprefix("?.")  # the struct has no name before the model is built
            raise UserError(f"{design.file}: {text}{where(error, design)}; give the field a larger bound") from None
        case MemoryError():
            raise UserError(f"{design.name}: out of memory; give --max-memory, or fewer --cpus or --splits") from None
    if os.environ.get(DEBUG) or lacking(error):
        raise error
    raise UserError(
        f"{design.file}: {type(error).__name__}: {said(error)}{where(error, design)}; {DEBUG}=1 shows the traceback"
    ) from None


def where(error: BaseException, design: DesignLike) -> str:
    """' (line N)': the innermost line of the design's own file that an exception went through."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if os.path.basename(trace.tb_frame.f_code.co_filename) == os.path.basename(design.file):
            line = trace.tb_lineno
        trace = trace.tb_next
    return f" (line {line})" if line else ""
