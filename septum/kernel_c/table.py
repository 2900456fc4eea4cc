# SPDX-License-Identifier: GPL-2.0-or-later
"""What a translation knows: the tables of known.py, and what a user adds to them."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import NamedTuple

from septum.kernel_c import known
from septum.kernel_c.known import Row
from septum.text import closest

#: words of an expression that are not names of functions
SYNTAX = {"await", "not", "and", "or", "if", "else", "lambda", "True", "False", "int", "kvm", "tdx"}


class Table(NamedTuple):
    """What the kernel's names are here.

    ``rows``       known functions; ``constants`` name -> what it is; ``configs`` configuration -> whether it is set;
    ``words``      module -> names of it, with blanks between them, that generated code may use;
    ``ignore``     functions that have no effect here, and files whose changes have none;
    ``bind``       function of the file -> the name in known.ROLES that it has here, whatever it is called;
    ``versions``   function of the model -> which version of it the file is for, see known.VERSIONS;
    ``kcsan``      whether a plain write that reads nothing of its place is taken for atomic.
    """

    rows: Mapping[str, Row] = known.KNOWN
    constants: Mapping[str, str] = known.CONSTANTS
    configs: Mapping[str, bool] = MappingProxyType(dict.fromkeys(known.CONFIGS, True))
    words: Mapping[str, str] = known.WORDS
    ignore: frozenset[str] = frozenset()
    bind: Mapping[str, str] = MappingProxyType({})
    versions: Mapping[str, str] = MappingProxyType({})
    kcsan: bool = False

    def role(self, name: str) -> str:
        """What a function of the file is called in the tables: its own name, unless the user says otherwise."""
        return self.bind.get(name, name)

    def of_user(self) -> set[str]:
        """The names that the user's own modules bring."""
        return {word for module, words in self.words.items() if module not in known.WORDS for word in words.split()}


#: without anything of a user's
TABLE = Table()


def wrong_row(row: Row, names: Collection[str]) -> str:
    """What is wrong with a user's row, "" if nothing is; ``names`` what it may call besides the words of known.py."""
    if not re.fullmatch(r"[A-Za-z_]\w*", row.name):
        return f"'{row.name}' is not the name of a function"
    try:
        text = row.becomes.format(*(f"_{n}" for n in range(max(row.args, 0) or 9)), kvm="kvm", tdx="tdx")
    except (IndexError, KeyError, ValueError) as error:
        what = f"{{{str(error) or '?'}}} is none of its arguments, {{kvm}} or {{tdx}}"
        return f"{row.name}: becomes '{row.becomes}': {what}"
    try:
        tree = ast.parse(f"async def f():\n    ({text})")
    except SyntaxError:
        return f"{row.name}: becomes '{row.becomes}', which is not an expression of Python"
    every = {*" ".join(known.WORDS.values()).split(), *names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in every | SYNTAX and not re.fullmatch(r"_\d", node.id):
            near = closest(node.id, every)
            return f"{row.name}: {node.id} is nothing that a row may name" + (f"; did you mean {near}?" if near else "")
    return ""


def wrong_binding(name: str, model: str) -> str:
    """What is wrong with C=MODEL of --bind, "" if nothing is."""
    choices = [*known.ROLES, *(known.VERSIONS.get(name, ()))]
    if model in choices:
        return ""
    near = closest(model, choices)
    return f"{name}={model}: the model has {', '.join(choices)}" + (f"; did you mean {near}?" if near else "")
