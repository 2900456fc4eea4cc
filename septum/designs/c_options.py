# SPDX-License-Identifier: GPL-2.0-or-later
"""How kernel C is read: what the command line says of it besides the file."""

from __future__ import annotations

import shlex
from typing import NamedTuple


class COptions(NamedTuple):
    """Options of kernel C, as they are typed.

    ``more``    C files whose functions and structs the file may use (--with);
    ``tree``    the kernel tree that a diff is against: DIR, or DIR@REV of a git repository; "" for none;
    ``known``   a file with a table of known functions, .toml or .py; "" for none;
    ``bind``    "C=MODEL", see kernel_c.known.ROLES; ``config`` "CONFIG_X", "CONFIG_X=y" or "CONFIG_X=n";
    ``ignore``  functions that have no effect here, or files whose changes have none;
    ``kcsan``   whether plain aligned writes are taken for atomic, as KCSAN does by default.
    """

    more: tuple[str, ...] = ()
    tree: str = ""
    known: str = ""
    bind: tuple[str, ...] = ()
    config: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    kcsan: bool = False

    def words(self) -> list[str]:
        """What a shell command that reads the same says."""
        pairs = [("with", file) for file in self.more]
        pairs += [("tree", self.tree)] * bool(self.tree) + [("known", self.known)] * bool(self.known)
        for name in ("bind", "config", "ignore"):
            pairs += [(name, value) for value in getattr(self, name)]
        return [f"--{name} {shlex.quote(value)}" for name, value in pairs] + ["--kcsan"] * self.kcsan
