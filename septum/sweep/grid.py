# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sweep is asked to check: lists of designs, scenarios and options, read from TOML or given as options.

command   = "check"                                  # or "full", as check --full; "cases"; "price"
designs   = ["spinlock", "./mydesign.py", "C26"]     # names, files, ids of cases
scenarios = ["split", "resched"]                     # left out: all of each design
cpus      = [2, 3]                                   # scenarios that fix their size are checked once
splits    = [1, 2]
enomem    = [false, true]
busy      = [false]
strategy  = "random"                                 # left out: exhaustive
runs      = 1000                                     # of random and pct, for each seed
seeds     = [1, 2, 3]
against   = "v6"                                     # of full: what is new is asked against this design
workloads = ["split", "boot"]                        # of price
parameters = ["memory=64G", "memory=1T threads=16"]  # of price: each with each workload

Of ``full`` the options that it tries anyway are left out, of ``cases`` all but designs, which are ids of cases; without
designs it is all of them. Of ``price`` there are designs, workloads, parameters and seeds.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from septum.text import did_you_mean
from septum.verdict.result import DEFAULT_RUNS, EXHAUSTIVE, MAX_CPUS, MAX_SPLITS, STRATEGIES

#: a sweep of more checks is a mistake in its file, or wants to be several
MOST_POINTS = 100_000
LARGEST_FILE = 1 << 20
MOST_RUNS = 10**9
MOST_SEED = 2**63 - 1
CHECK, FULL, CASES, PRICE = COMMANDS = ("check", "full", "cases", "price")
#: what a row of price has in place of a verdict, if nothing went wrong in the run
PRICED = "PRICED"
#: what each command has besides designs
HAS = {
    CHECK: frozenset({"scenarios", "cpus", "splits", "enomem", "busy", "strategy", "runs", "seeds"}),
    FULL: frozenset({"scenarios", "cpus", "splits", "against"}),
    CASES: frozenset[str](),
    PRICE: frozenset({"workloads", "parameters", "seeds"}),
}


class SweepError(ValueError):
    """What was given cannot be swept: one line that names the thing, the place and what to try."""


@dataclass(frozen=True)
class Grid:
    """The lists whose every combination is checked; see the file's docstring.

    ``scenarios`` is empty for all of each design; ``cpus`` and ``splits`` are empty for the default of 2.
    """

    designs: tuple[str, ...]
    command: str = CHECK
    scenarios: tuple[str, ...] = ()
    cpus: tuple[int, ...] = ()
    splits: tuple[int, ...] = ()
    enomem: tuple[bool, ...] = (False,)
    busy: tuple[bool, ...] = (False,)
    strategy: str = EXHAUSTIVE
    runs: int = DEFAULT_RUNS
    seeds: tuple[int, ...] = (1,)
    against: str = ""
    workloads: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ("",)


NAMES = tuple(field.name for field in fields(Grid))


def read_grid(path: str) -> Grid:
    """The grid in a TOML file. Raises SweepError."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise SweepError(f"{path}: {error.strerror}") from None
    except ValueError as error:  # a NUL in the path
        raise SweepError(f"{path}: {error}") from None
    if len(data) > LARGEST_FILE:
        raise SweepError(f"{path}: larger than {LARGEST_FILE >> 20} MiB; this is not a sweep")
    try:
        return grid_of(tomllib.loads(data.decode()), path)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SweepError(f"{path}: {error}") from None


def grid_of(given: Mapping[str, Any], where: str) -> Grid:
    """The grid of a table of lists. Raises SweepError for what is unknown, of another type, or out of bounds."""
    for name in given:
        if name not in NAMES:
            raise SweepError(f"{where}: '{name}' is not one of {', '.join(NAMES)}{did_you_mean(name, NAMES)}")
    command = given.get("command", CHECK)
    if command not in COMMANDS:
        raise SweepError(f"{where}: command: {command!r} is not one of {', '.join(COMMANDS)}")
    for name in given:
        if name not in {"command", "designs"} | HAS[command]:
            raise SweepError(f"{where}: '{name}' means nothing to command = \"{command}\"; leave it out")
    against = given.get("against", "")
    if not isinstance(against, str):
        raise SweepError(f"{where}: against: {against!r} is not a name")
    strategy = given.get("strategy", EXHAUSTIVE)
    if strategy not in STRATEGIES:
        raise SweepError(f"{where}: strategy: {strategy!r} is not one of {', '.join(STRATEGIES)}")
    if command == PRICE and "workloads" not in given:
        raise SweepError(f'{where}: no workloads; give workloads = ["split"], or --workload')
    if command != PRICE and strategy == EXHAUSTIVE and ("seeds" in given or "runs" in given):
        raise SweepError(f"{where}: runs and seeds are of the strategies random and pct")
    if "designs" not in given and command != CASES:
        raise SweepError(f'{where}: no designs; give designs = ["spinlock"], or --design')
    runs = given.get("runs", DEFAULT_RUNS)
    if not _is_number(runs, 1, MOST_RUNS):
        raise SweepError(f"{where}: runs: {runs!r} is not a whole number from 1 to {MOST_RUNS}")
    return Grid(
        _texts(given, "designs", where),
        command,
        _texts(given, "scenarios", where),
        _numbers(given, "cpus", MAX_CPUS, where),
        _numbers(given, "splits", MAX_SPLITS, where),
        _flags(given, "enomem", where),
        _flags(given, "busy", where),
        strategy,
        runs,
        _numbers(given, "seeds", MOST_SEED, where, 0) or (1,),
        against,
        _texts(given, "workloads", where),
        _texts(given, "parameters", where) or ("",),
    )


def _list(given: Mapping[str, Any], name: str, where: str) -> list[Any]:
    """What a name stands for, as a list without repeats. Raises SweepError for an empty list."""
    found = given[name]
    values = found if isinstance(found, list) else [found]
    if not values or len(values) > MOST_POINTS:
        raise SweepError(f"{where}: {name}: a list of 1 to {MOST_POINTS} values, please; or leave it out")
    return [value for at, value in enumerate(values) if value not in values[:at]]


def _texts(given: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
    if name not in given:
        return ()
    values = _list(given, name, where)
    for value in values:
        if not isinstance(value, str) or not value:
            raise SweepError(f"{where}: {name}: {value!r} is not a name")
    return tuple(values)


def _is_number(value: object, lo: int, hi: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and lo <= value <= hi


def _numbers(given: Mapping[str, Any], name: str, most: int, where: str, least: int = 1) -> tuple[int, ...]:
    if name not in given:
        return ()
    values = _list(given, name, where)
    for value in values:
        if not _is_number(value, least, most):
            raise SweepError(f"{where}: {name}: {value!r} is not a whole number from {least} to {most}")
    return tuple(values)


def _flags(given: Mapping[str, Any], name: str, where: str) -> tuple[bool, ...]:
    if name not in given:
        return (False,)
    values = _list(given, name, where)
    for value in values:
        if not isinstance(value, bool):
            raise SweepError(f"{where}: {name}: {value!r} is neither true nor false")
    return tuple(values)
