# SPDX-License-Identifier: GPL-2.0-or-later
"""A user's table of known functions: a .toml with rows, or a .py that also has the model functions that they name."""

from __future__ import annotations

import importlib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

from septum.designs.beside import Beside, module_name
from septum.designs.c_options import COptions
from septum.designs.guest import DesignError, guest
from septum.text import did_you_mean, said

COLUMNS = ("args", "becomes", "source")
PARTS = ("functions", "constants", "configs")
HOW = '[functions]\nf = { args = 1, becomes = "0", source = "..." }'


class Given(NamedTuple):
    """What a file of --known has: rows as (name, args, becomes, source), and the functions that a .py brings."""

    rows: tuple[tuple[str, int, str, str], ...] = ()
    constants: Mapping[str, str] = {}
    configs: Mapping[str, bool] = {}
    module: str = ""
    names: tuple[str, ...] = ()


def given(options: COptions, beside: Beside | None) -> Given:
    """What the user's table has. Raises DesignError."""
    if not options.known:
        return Given()
    path = Path(options.known)
    if not path.is_file():
        raise DesignError(f"--known {path}: no such file; give a .toml or .py with a table of functions")
    if path.suffix == ".py":
        assert beside is not None
        return of_python(path, beside)
    if path.suffix == ".toml":
        return of_toml(path)
    raise DesignError(f"--known {path}: neither .toml nor .py; docs/kernel-c.md shows one")


def of_toml(path: Path) -> Given:
    """The rows of a .toml."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DesignError(f"{path}: {error}; write {HOW.splitlines()[1]} in [functions]") from None
    for name in found:
        if name not in PARTS or not isinstance(found[name], dict):
            raise DesignError(f"{path}: '{name}' is not one of [{'], ['.join(PARTS)}]{did_you_mean(name, PARTS)}")
    return Given(
        tuple(of_row(path, name, row) for name, row in found.get("functions", {}).items()),
        dict(constants_of(path, found.get("constants", {}))),
        dict(configs_of(path, found.get("configs", {}))),
    )


def of_row(path: Path, name: str, row: object) -> tuple[str, int, str, str]:
    """One row of a .toml."""
    if not isinstance(row, dict) or not isinstance(row.get("becomes"), str):
        raise DesignError(f'{path}: {name}: no becomes = "..."; write {name} = {{ args = 1, becomes = "0" }}')
    for column in row:
        if column not in COLUMNS:
            raise DesignError(f"{path}: {name}: no column '{column}'{did_you_mean(column, COLUMNS)}")
    args = row.get("args", -1)
    if not isinstance(args, int) or not -1 <= args <= 9:
        raise DesignError(f"{path}: {name}: args = {args!r} is not 0 to 9, or -1 for any number")
    return name, args, row["becomes"], str(row.get("source", path.name))


def of_python(path: Path, beside: Beside) -> Given:
    """The rows of a .py, whose functions a translation imports."""
    if not path.stem.isidentifier():
        raise DesignError(f"--known {path}: {path.stem} is not the name of a module; call it mytable.py")
    try:
        with guest(str(path)), beside.importable():
            module = importlib.import_module(path.stem)
    except DesignError:
        raise
    except Exception as error:  # whatever a user's file does while it is imported
        raise DesignError(f"{path}: {type(error).__name__}: {said(error)}; the file cannot be imported") from None
    rows = getattr(module, "ROWS", None)
    if not isinstance(rows, tuple | list) or not all(isinstance(row, tuple) and len(row) == 4 for row in rows):
        raise DesignError(f"{path}: ROWS is not a tuple of rows; write ROWS = (('f', 1, 'await g({{0}})', 'source'),)")
    own = [n for n, v in vars(module).items() if isinstance(v, FunctionType) and v.__module__ == module.__name__]
    return Given(
        tuple(of_row(path, str(n), {"args": a, "becomes": b, "source": s}) for n, a, b, s in rows),
        dict(constants_of(path, getattr(module, "CONSTANTS", {}))),
        dict(configs_of(path, getattr(module, "CONFIGS", {}))),
        path.stem,
        tuple(own),
    )


def constants_of(path: Path, found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Constants, which are numbers."""
    for name, value in found.items():
        if not isinstance(value, int):
            raise DesignError(f"{path}: {name} = {value!r} is not an integer")
        yield name, str(int(value))


def configs_of(path: Path, found: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Configurations, each set or not."""
    for name, value in found.items():
        if not isinstance(value, bool):
            raise DesignError(f"{path}: {name} = {value!r} is neither true nor false")
        yield name, value


def beside_of(options: COptions) -> Beside | None:
    """The folder of a .py of --known, from which a translation imports it."""
    if not options.known.endswith(".py"):
        return None
    path = Path(options.known)
    return Beside(path, module_name("known", path))
