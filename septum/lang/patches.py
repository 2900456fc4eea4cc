# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions that one model may have its own version of, as a kernel has that a patch was applied to.

A file of model code that ends in ``patchable(__name__)`` makes each function in it one. A call of such a function
asks the executor which version its model has; lowering asks the model, before there is an executor. The versions are
named by the classes of the model's structs, in ``replaces``: so they are the model's, and no other model in the same
process sees them. Nothing is overwritten anywhere.
"""

from __future__ import annotations

import difflib
import functools
import inspect
import sys
from collections.abc import Callable, Iterable, Mapping
from types import FunctionType
from typing import Any

from septum.lang.executor import slot
from septum.lang.source import LangError

Function = Callable[..., Any]

#: every patchable function by its name, as other files see it: the one that asks
_known: dict[str, FunctionType] = {}
#: the same -> what it is where nothing replaces it
_originals: dict[FunctionType, FunctionType] = {}


def patchable(module: str) -> None:
    """Make every function that the file of ``module`` defines one that a model may replace; its last line.

    Raises ValueError for a name that another file has already: a replacement is found by name.
    """
    scope = vars(sys.modules[module])
    for name, function in list(scope.items()):
        if isinstance(function, FunctionType) and function.__module__ == module and function not in _originals:
            if name in _known and _known[name].__module__ != module:
                raise ValueError(f"{module} and {_known[name].__module__} both have a function {name}()")
            scope[name] = _known[name] = ask = _asking(function)
            _originals[ask] = function


def _asking(function: FunctionType) -> FunctionType:
    """``function``, or the version of it that the running model has."""

    @functools.wraps(function)
    def ask(*args: Any, **kwargs: Any) -> Any:
        return slot.executor.replaced.get(function, function)(*args, **kwargs)

    assert isinstance(ask, FunctionType)
    return ask


def original(function: Function) -> Function:
    """What a patchable function is where nothing replaces it; any other function is itself.

    For a replacement that wants to call what it replaces: ``before = original(tdx_pamt_put)`` at the top of its file.
    """
    return _originals.get(function, function) if isinstance(function, FunctionType) else function


def names() -> frozenset[str]:
    """The names of all patchable functions of the files that are imported."""
    return frozenset(_known)


def known() -> list[FunctionType]:
    """Those functions as they are where nothing replaces them, in the order of their files and lines."""
    found = [_originals[function] for function in _known.values()]
    return sorted(found, key=lambda f: (f.__code__.co_filename, f.__code__.co_firstlineno))


def is_patchable(function: object) -> bool:
    """Whether this is a patchable function, as other files see it."""
    return isinstance(function, FunctionType) and function in _originals


def replacements(kinds: Iterable[type]) -> dict[FunctionType, FunctionType]:
    """What some classes of structs replace: the original function -> the version that a model with them runs.

    A derived class goes before its base. Raises LangError for a function that does not exist, one of another kind
    (async or not), or two versions of one function.
    """
    found: dict[FunctionType, FunctionType] = {}
    for kind in kinds:
        of_kind: dict[FunctionType, FunctionType] = {}
        for base in kind.__mro__:
            own: dict[str, FunctionType] = {}
            for held in vars(base).get("replaces", ()):
                function = _checked(base, held)
                if own.setdefault(function.__name__, function) is not function:
                    raise _error(
                        function, f"{base.__qualname__}.replaces names {function.__name__}() twice", "name one"
                    )
                of_kind.setdefault(_originals[_known[function.__name__]], function)
        for old, new in of_kind.items():
            if found.setdefault(old, new) is not new:
                raise _error(new, f"a second version of {old.__name__}() in one model", "one design is all it may have")
    return found


def _checked(kind: type, function: object) -> FunctionType:
    """What ``replaces`` of a class holds, if it may."""
    if not isinstance(function, FunctionType):
        file = getattr(sys.modules.get(kind.__module__), "__file__", None) or kind.__module__
        raise LangError(file, 1, f"{kind.__qualname__}.replaces holds {function!r}", "name functions: (f, g)")
    name = function.__name__
    if name not in _known:
        close = difflib.get_close_matches(name, _known, 3)
        meant = f"did you mean {' or '.join(close)}?" if close else "septum list functions shows them all"
        raise _error(function, f"{kind.__qualname__}.replaces names {name}(), which is not a function of kvm/", meant)
    if is_patchable(function):
        raise _error(function, f"{kind.__qualname__}.replaces names {name}() itself", "name your version of it")
    waits = inspect.iscoroutinefunction(_originals[_known[name]])
    if inspect.iscoroutinefunction(function) != waits:
        what = f"{name}() is {'async' if waits else 'not async'}, and this version of it is otherwise"
        raise _error(function, what, f"write {'async def' if waits else 'def'}")
    return function


def _error(function: FunctionType, what: str, instead: str) -> LangError:
    code = function.__code__
    return LangError(code.co_filename, code.co_firstlineno, what, instead)


def resolve(function: Function, replaced: Mapping[FunctionType, FunctionType]) -> Function:
    """What a call of ``function`` runs in a model with these replacements; lowering asks this for each call.

    What :func:`original` returned is not a patchable function any more, and stays as it is.
    """
    found = _originals.get(function) if isinstance(function, FunctionType) else None
    return function if found is None else replaced.get(found, found)
