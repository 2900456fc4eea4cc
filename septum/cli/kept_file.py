# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user's design file is made of: its text and that of the files beside it, or that this cannot be known.

A file is known if nothing but these texts and Septum decides what it builds. So it may import only what reads nothing:
the parts of Python in PURE, the rooms of Septum that designs are written with, designs, and files beside it of which
the same is true. It may not name what else reads files, the environment, or the clock, or what finds modules by other
ways than an import statement. What is not surely so is not known: nothing is kept of it then, and nothing is wrong.
"""

from __future__ import annotations

import ast
import os
import sys
import warnings
from collections.abc import Iterator
from importlib.util import cache_from_source
from pathlib import Path
from typing import NamedTuple

import septum

PACKAGE = Path(septum.__file__).parent
#: modules of Python that read nothing
PURE = frozenset(
    (
        *("__future__", "abc", "bisect", "collections", "copy", "dataclasses", "enum", "fractions", "functools"),
        *("heapq", "itertools", "math", "numbers", "operator", "string", "textwrap", "typing"),
    )
)
#: folders of Septum that read nothing, and the files of lang/ that do not
ROOMS = ("kernel", "kvm", "properties", "scenarios", "tdx")
LANG = ("intrinsics", "marks", "model", "patches", "structs")
#: builtins that read something else, find a module by a name that is made up, differ from process to process (as the
#: order of a set does), or print
READS = frozenset(
    (
        *("breakpoint", "compile", "delattr", "dir", "eval", "exec", "frozenset", "getattr", "globals"),
        *("hash", "help", "id", "input", "locals", "open", "print", "set", "setattr", "vars"),
    )
)
#: names with two underscores that lead to nothing else
HARMLESS = frozenset(
    ("__class__", "__doc__", "__init__", "__init_subclass__", "__name__", "__post_init__", "__qualname__", "__slots__")
)
#: fields of struct tdp_iter of before, of which stderr tells each time (designs/moved.py)
OF_BEFORE = frozenset(("it.gfn", "it.next_last_level_gfn", "it.yielded_gfn"))
ELSEWHERE = frozenset(sys.stdlib_module_names) - PURE


class Unknown(Exception):
    """A file that may depend on something that cannot be known: where, and on what."""


class Stamp(NamedTuple):
    """What a file is: ``time`` of its last change, ns since 1970; ``changed`` when anything of it last did."""

    file: str
    time: int
    size: int
    content: bytes
    changed: int


def stamp(file: str) -> Stamp:
    """What a file is now. Raises OSError, also for one that is written to at this moment."""
    handle = os.open(file, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    try:
        found = os.fstat(handle)
        content = os.read(handle, found.st_size + 1)
    finally:
        os.close(handle)
    if len(content) != found.st_size:
        raise OSError(f"{file}: its size has changed")
    return Stamp(file, found.st_mtime_ns, found.st_size, content, max(found.st_mtime_ns, found.st_ctime_ns))


def sources(path: Path) -> list[Stamp]:
    """All files that decide what a design's file builds, itself first. Raises Unknown, and OSError."""
    if path.suffix != ".py" or not path.is_file():
        raise Unknown(f"{path}: not a Python file")
    folder = path.resolve().parent
    found: dict[Path, list[Stamp]] = {}
    waiting = [path]
    for file in waiting:
        if file not in found:
            found[file] = text, *_ = as_imported(file)
            waiting += (folder / f"{name}.py" for name in Text(text, folder).beside())
    return [each for stamps in found.values() for each in stamps]


def as_imported(file: Path) -> list[Stamp]:
    """A file, and its byte code if there is some, which Python may run instead."""
    code = cache_from_source(str(file))
    return [stamp(str(file)), *([stamp(code)] if os.path.exists(code) else [])]


class Text:
    """The text of one file, in a folder in which it finds others."""

    def __init__(self, source: Stamp, folder: Path) -> None:
        self.source = source
        self.folder = folder
        self.imported: set[str] = set()
        self.asked: set[int] = set()  # ids of nodes of which is asked what is in them, in any order

    def beside(self) -> list[str]:
        """The modules beside it that it imports. Raises Unknown."""
        try:
            with warnings.catch_warnings(record=True) as said:
                warnings.simplefilter("always")
                tree = ast.parse(self.source.content)
                compile(tree, self.source.file, "exec")
        except (SyntaxError, ValueError, RecursionError):
            raise Unknown(f"{self.source.file}: not Python") from None
        if said:
            raise self.unknown(1, "Python warns of it, which is not to be said once only")
        nodes = list(ast.walk(tree))
        found = [name for node in nodes for name in self.imports(node)]
        for node in nodes:
            self.look_at(node)
        return found

    def unknown(self, line: int, why: str) -> Unknown:
        """That the file is not known."""
        return Unknown(f"{self.source.file}:{line}: {why}")

    def imports(self, node: ast.AST) -> Iterator[str]:
        """The modules beside it that a statement imports. Raises Unknown for one that may read something."""
        if not isinstance(node, ast.Import | ast.ImportFrom):
            return
        names = {alias.name for alias in node.names}
        self.imported |= {alias.asname or alias.name for alias in node.names}
        if isinstance(node, ast.Import):
            modules = names
        elif node.level or node.module is None or "*" in names or names & ELSEWHERE:
            raise self.unknown(node.lineno, "what it imports is not said, or finds other modules")
        else:
            modules = {node.module}
        for module in sorted(modules):
            first = module.partition(".")[0]
            if first == "septum" and isinstance(node, ast.ImportFrom):
                if not reads_nothing(module, names):
                    raise self.unknown(node.lineno, f"{module} may read something")
            elif first in sys.stdlib_module_names or first == "septum":
                if first not in PURE or self.in_folder(first):
                    raise self.unknown(node.lineno, f"{module} may read something")
            elif module == first and self.in_folder(first) == [f"{first}.py"]:
                yield first
            else:
                raise self.unknown(node.lineno, f"{module} is not a file beside it")

    def in_folder(self, name: str) -> list[str]:
        """What of the folder Python may take for a module."""
        return [each for each in os.listdir(self.folder) if each.partition(".")[0] == name]

    def look_at(self, node: ast.AST) -> None:
        """Raise Unknown for a name that leads elsewhere."""
        if isinstance(node, ast.Name) and (node.id in READS or leads_elsewhere(node.id)):
            raise self.unknown(node.lineno, f"{node.id} may read something")
        if isinstance(node, ast.Compare):
            asked = zip(node.ops, node.comparators, strict=True)
            self.asked |= {id(of) for op, of in asked if isinstance(op, ast.In | ast.NotIn)}
        if isinstance(node, ast.Set | ast.SetComp) and id(node) not in self.asked:
            raise self.unknown(node.lineno, "the order of a set may be another one each time")
        if not isinstance(node, ast.Attribute):
            return
        root: ast.AST = node
        while isinstance(root, ast.Attribute):
            root = root.value
        of_module = isinstance(root, ast.Name) and root.id in self.imported
        if leads_elsewhere(node.attr) or (of_module and node.attr in ELSEWHERE):
            raise self.unknown(node.lineno, f"{node.attr} may read something")
        if ast.unparse(node) in OF_BEFORE:
            raise self.unknown(node.lineno, f"{node.attr} has another name now, which is not to be said once only")


def leads_elsewhere(name: str) -> bool:
    """Whether a name is one of Python's own by which anything may be found."""
    return name.startswith("__") and name.endswith("__") and name not in HARMLESS


def reads_nothing(module: str, names: set[str]) -> bool:
    """Whether names of a module of Septum can be imported by a design that is kept."""
    _, *inner = module.split(".")
    places = [[*inner, name] if PACKAGE.joinpath(*inner, f"{name}.py").is_file() else inner for name in names]
    return all(place_reads_nothing(place) for place in places)


def place_reads_nothing(place: list[str]) -> bool:
    """The same of a file, without the package's name."""
    room, *inner = place or [""]
    file = PACKAGE.joinpath(*place)
    if not (file.with_suffix(".py").is_file() or (file / "__init__.py").is_file()):
        return False  # a name of before, of which is told where it is now
    if room == "lang":
        return inner == [] or (len(inner) == 1 and inner[0] in LANG)
    if room == "designs":
        return len(inner) == 1 and b"\nclass Design(" in file.with_suffix(".py").read_bytes()
    return room in ROOMS
