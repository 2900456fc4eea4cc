# SPDX-License-Identifier: GPL-2.0-or-later
"""The places of the model that call require(), by name, and the place where a native run or a check failed."""

import ast
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

import septum
from septum.engine import native
from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.lang import intrinsics
from septum.lang.intrinsics import Violation
from septum.lang.model import Model

PACKAGE = Path(septum.__file__).parent
#: the rooms whose functions are model code
MODEL = ("kernel", "tdx", "kvm", "designs", "cases", "properties", "scenarios")


def _calls(tree: ast.AST, function: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Every call of require() below ``tree``, each with the innermost function that it is in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "require":
            yield function, node
        inside = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else function
        yield from _calls(node, inside)


def _sites() -> dict[tuple[str, int], str]:
    """File and line -> the name of the site: "kvm/tdx.py tdx_track: err == 0"; of several alike, the second is "#2"."""
    found: dict[tuple[str, int], str] = {}
    for room in MODEL:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            file = str(path.relative_to(PACKAGE))
            count: dict[str, int] = {}
            for function, call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
                name = f"{file} {function}: {ast.unparse(call.args[0])}"
                count[name] = count.get(name, 0) + 1
                if count[name] > 1:
                    name += f" #{count[name]}"
                for line in range(call.lineno, (call.end_lineno or call.lineno) + 1):
                    found[file, line] = name
    return found


SITES = _sites()


def site_of(trace: TracebackType | None) -> str:
    """The site of the require() that raised; "" if none did."""
    caller: TracebackType | None = None
    while trace is not None:
        code = trace.tb_frame.f_code
        if caller is not None and code is intrinsics.require.__code__:
            file = Path(caller.tb_frame.f_code.co_filename)
            return SITES.get((str(file.relative_to(PACKAGE)), caller.tb_lineno), "") if PACKAGE in file.parents else ""
        caller, trace = trace, trace.tb_next
    return ""


def put(world: Any, values: Mapping[str, int]) -> None:
    """Write fields of a world: {"kvm.sptes[0].state": 2}."""
    for path, value in values.items():
        *way, name = re.findall(r"\w+", path)
        struct = world
        for part in way:
            struct = struct[int(part)] if part.isdigit() else getattr(struct, part)
        assert isinstance(getattr(struct, name), int), f"there is no field {path}"
        setattr(struct, name, value)


def failing_checks(model: Model) -> set[str]:
    """The sites that fail when every property of whole states is looked at, those of the end too."""
    found = set()
    for check in model.checks:
        try:
            check.function(*check.args)
        except Violation as error:
            found.add(site_of(error.__traceback__))
    return found


@contextmanager
def _noted() -> Iterator[list[str]]:
    """The sites of what fails in native runs, as they come."""
    found: list[str] = []
    original = native.failure_of

    def failure_of(error: Exception) -> tuple[str, str, str]:
        found.append(site_of(error.__traceback__))
        return original(error)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "failure_of", failure_of)
        yield found


def run_to(model: Model, site: str, values: Mapping[str, int], tries: int = 400) -> set[str]:
    """Random native runs until one fails at ``site``: the sites where runs failed.

    ``values``  are put first; then properties of whole states are not looked at.
    """
    seen: set[str] = set()
    for seed in range(tries):
        with _noted() as found, Native(model, races=False, checks=not values) as running:
            put(model.world, values)
            for _ in run(running, Random(seed), 2_000):
                pass
        model.reset()
        seen |= set(found)
        if site in seen:
            break
    return seen
