# SPDX-License-Identifier: GPL-2.0-or-later
"""Design files made from edits of designs and of functions of kvm/, as a patch would make them."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent / "septum"

#: a scenario, --enomem, --busy
Where = tuple[str, bool, bool]


class Change(NamedTuple):
    """A design with one change.

    ``name``   of its file; ``base`` the design that is changed; ``what`` the change, in a sentence;
    ``place``  what is edited: "designs/v6.py", "kvm/tdp_mmu.py:map_small" or "kvm/tdx.py:KvmTdx.tdx_track";
    ``edits``  (old, new): each old text is there just once;
    ``where``  a configuration that decides;
    ``breaks`` the property that it violates there: "a or b" if either may be, "" for a right one.
    """

    name: str
    base: str
    what: str
    place: str
    edits: tuple[tuple[str, str], ...]
    where: Where
    breaks: str = ""


def found(change: Change, new: Collection[str]) -> bool:
    """Whether what is new, by property, is what a change breaks; nothing, for a right one."""
    return not set(change.breaks.split(" or ")).isdisjoint(new) if change.breaks else not new


def write(change: Change, folder: Path) -> Path:
    """The design file of a change."""
    file, _, name = change.place.partition(":")
    source = (ROOT / file).read_text(encoding="utf-8")
    text = edited(source, change) if not name else replacing(change, file, source, name)
    path = folder / f"{change.name}.py"
    path.write_text(text, encoding="utf-8")
    return path


def edited(text: str, change: Change) -> str:
    """``text`` with the edits of a change. Raises ValueError if a text to edit is not there, or twice."""
    for old, new in change.edits:
        if text.count(old) != 1:
            raise ValueError(f"{change.name}: {text.count(old)} times in {change.place}: {old!r}")
        text = text.replace(old, new)
    return text


def replacing(change: Change, file: str, source: str, name: str) -> str:
    """A file with a design that has its own version of a function of kvm/, or of a method of KvmTdx."""
    tree = ast.parse(source)
    owner, _, function = name.rpartition(".")
    body = tree.body
    if owner:
        body = next(node for node in body if isinstance(node, ast.ClassDef) and node.name == owner).body
    node = next(n for n in body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) and n.name == function)
    lines = source.split("\n")[node.lineno - 1 : node.end_lineno]
    text = edited(textwrap.dedent("\n".join(lines)) + "\n", change)
    used = {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)}
    module = "septum." + file.removesuffix(".py").replace("/", ".")
    imports = [name for name in defined(tree) if name in used and name != function]
    head = [f'"""{change.what}"""', "", "from __future__ import annotations", ""]
    head += [f"from septum.designs import {change.base.replace('-', '_')} as base"]
    head += [f"from {module} import {', '.join(imports)}"] if imports else []
    if owner:
        return "\n".join([*head, "", "", "class Design(base.Design):", textwrap.indent(text, "    ")])
    return "\n".join([*head, "", "", text, "", "class Design(base.Design):", f"    replaces = ({function},)", ""])


def defined(tree: ast.Module) -> list[str]:
    """The names that a module has, in order."""
    found: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.ImportFrom | ast.Import):
            found += [alias.asname or alias.name for alias in node.names]
        elif isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found.append(node.name)
        elif isinstance(node, ast.Assign):
            found += [target.id for target in node.targets if isinstance(target, ast.Name)]
    return [name for name in dict.fromkeys(found) if name != "annotations"]
