# SPDX-License-Identifier: GPL-2.0-or-later
"""How options are parsed: errors of one line, help of 80 columns, and the types of arguments."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from septum.cli.output import BAD_INPUT
from septum.text import did_you_mean, one_line
from septum.verdict.result import REDUCTIONS

REDUCE = ("none", *REDUCTIONS, "all")


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("formatter_class", Help)
        options.setdefault("allow_abbrev", False)
        super().__init__(*args, **options)

    def error(self, message: str) -> NoReturn:
        """One line on stderr, and exit code 2."""
        self.exit(BAD_INPUT, one_line(f"{self.prog}: {message}; try: {self.prog} --help") + "\n")


class Help(argparse.RawDescriptionHelpFormatter):
    """Help of at most 80 columns, examples as they are written."""

    def __init__(self, prog: str, *args: Any, **options: Any) -> None:
        super().__init__(prog, max_help_position=26, width=79)


def number(lo: int, hi: int | None = None) -> Callable[[str], int]:
    """An argument type: a whole number lo..hi."""
    bounds = f"a whole number from {lo} to {hi}" if hi is not None else f"a whole number, at least {lo}"

    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = lo - 1
        if value < lo or (hi is not None and value > hi):
            raise argparse.ArgumentTypeError(f"'{text}' is not {bounds}")
        return value

    return parse


def bound(text: str) -> tuple[str, int]:
    """An argument type: NAME=N, N a whole number."""
    name, equals, value = text.partition("=")
    if not (name and equals and value.isdecimal() and int(value) < 1 << 32):
        raise argparse.ArgumentTypeError(f"'{text}' is not NAME=N, such as epochs=16")
    return name, int(value)


def reductions(text: str) -> list[str]:
    """An argument type: a comma list of reductions."""
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in REDUCE:
            raise argparse.ArgumentTypeError(f"'{name}' is not one of {', '.join(REDUCE)}{did_you_mean(name, REDUCE)}")
    return names
