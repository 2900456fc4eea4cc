# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may import whom, and how a tree of Python files is compared with that: what tests/test_layering.py checks."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

#: where models live: what a kernel developer reads and writes, over the words of lang alone
MODEL = ("lang", "kernel", "tdx", "kvm", "properties", "scenarios", "designs", "cases")
#: what runs models
ENGINE = ("lang", "graph", "analysis", "machine", "engine")

#: room -> the rooms that it may import, besides itself; a file directly in the package is a room of its own
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "text": (),
    "sources": (),
    "plan": (),
    "lang": (),
    "graph": ("lang",),
    "analysis": ("lang", "graph"),
    "machine": ("lang", "graph", "analysis"),
    "engine": ("lang", "graph", "analysis", "machine"),
    "proof": ("lang", "graph", "analysis"),
    "kernel": ("lang",),
    "tdx": ("lang", "kernel"),
    "kvm": ("lang", "kernel", "tdx"),
    "properties": ("lang", "kernel", "tdx", "kvm"),
    "scenarios": ("lang", "kernel", "tdx", "kvm", "properties"),
    "kernel_c": ("lang", "kernel", "tdx", "kvm"),
    "designs": ("lang", "kernel", "tdx", "kvm", "properties", "scenarios", "kernel_c"),
    "cases": ("lang", "kernel", "tdx", "kvm", "properties", "scenarios", "designs"),
    "recordings": (*ENGINE, *MODEL[1:], "sources"),
    "verdict": (*ENGINE, "proof", *MODEL[1:]),
    "show": (*ENGINE, "proof", *MODEL[1:], "verdict", "sources"),
    "pictures": ("lang", "engine", "verdict", "show", "sources"),
    "sweep": ("engine", "verdict"),
    "price": (*ENGINE, *MODEL[1:-1], "recordings"),
    "cli": (
        *(*ENGINE, "proof", *MODEL[1:], "recordings", "verdict", "show", "pictures", "plan", "sweep", "price"),
        *("sources", "__init__"),
    ),
    "__init__": ("verdict",),
    "pytest_plugin": ("__init__", "verdict", "show"),
    "__main__": ("cli",),
}
#: text.py imports nothing of the package, and every other room may import it
MAY_IMPORT = {room: (*below, "text") if room != "text" else () for room, below in MAY_IMPORT.items()}


class Import(NamedTuple):
    """That module ``file`` names module ``target`` (both dotted) in an import at ``line``."""

    file: str
    target: str
    line: int


def modules(package: Path) -> dict[str, Path]:
    """Every module below ``package`` -> its file; a folder's name stands for its __init__.py."""
    found = {}
    for file in sorted(package.rglob("*.py")):
        parts = (package.name, *file.relative_to(package).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)] = file
    return found


def imports(package: Path) -> list[Import]:
    """All imports inside ``package``, those in functions and for type checkers counted; ValueError for a relative one.

    That Python runs a folder's __init__.py before a file in it is not counted: only what a statement names is.
    """
    known = modules(package)
    found = set()
    for name, file in known.items():
        for target, line in _named(file, known):
            if target.partition(".")[0] == package.name:
                found.add(Import(name, _module(target, known), line))
    return sorted(found)


def _named(file: Path, known: Mapping[str, Path]) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                raise ValueError(f"{file}:{node.lineno}: a relative import; name the module in full")
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield (whole if whole in known else node.module or ""), node.lineno


def _module(name: str, known: Mapping[str, Path]) -> str:
    """The module that an imported name is, or lies in; the package's own __init__.py if there is none."""
    while name not in known and "." in name:
        name = name.rpartition(".")[0]
    return name if "." in name else f"{name}.__init__"


def room_of(module: str) -> str:
    """The room of a module: the part of its name after the package's."""
    return module.split(".")[1]


def wrong_arrows(package: Path, may_import: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The imports that the table does not allow, as "module imports module"; a room without a row may import none."""
    return sorted(
        {
            f"{found.file} imports {found.target}"
            for found in imports(package)
            if room_of(found.target) not in (room_of(found.file), *may_import.get(room_of(found.file), ()))
        }
    )


def circles(package: Path) -> list[tuple[str, ...]]:
    """Groups of files that import one another, directly or by way of others: strongly connected components."""
    leads: dict[str, set[str]] = {name: set() for name in modules(package)}
    for found in imports(package):
        leads[found.file].add(found.target)
    reached = {name: _reached(name, leads) for name in leads}
    together = {
        tuple(sorted({name, *(o for o in reached[name] if name in reached[o])}))
        for name in leads
        if name in reached[name]
    }
    return sorted(together)


def _reached(start: str, leads: Mapping[str, set[str]]) -> set[str]:
    """Every file that ``start`` imports, or that those import, and so on; ``start`` itself if it is on a circle."""
    seen: set[str] = set()
    left = [*leads[start]]
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            left += leads[name]
    return seen
