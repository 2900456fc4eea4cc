# SPDX-License-Identifier: GPL-2.0-or-later
"""C, a diff or a mail as a design: its translation becomes a module whose lines are those of the C.

What has file and line, a timeline, a race, an unreached line, names the C then.
"""

from __future__ import annotations

import ast
import copy
import os
import re
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, NamedTuple

from septum.designs.beside import Beside
from septum.designs.c_options import COptions
from septum.designs.guest import DesignError
from septum.lang.source import LangError, Translated, short_path, take_translated
from septum.text import did_you_mean

if TYPE_CHECKING:
    from septum.kernel_c.image import Image
    from septum.kernel_c.table import Table
    from septum.kernel_c.translate import From, Translation

SUFFIXES = (".c", ".h", ".patch", ".diff", ".mbox", ".eml", ".mail")
STDIN = "-"
_stdin: list[str] = []


class FromC(NamedTuple):
    """A design that was C: its module; ``notes``, ``missing``, ``more_files`` as in Model; what it may import."""

    module: ModuleType
    notes: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]
    more_files: tuple[str, ...] = ()
    beside: Beside | None = None


class Input(NamedTuple):
    """What was given, and its translation."""

    image: Image
    translation: Translation
    beside: Beside | None = None


def is_c(name: str) -> bool:
    """Whether a name is that of C, a diff or a mail: by its suffix, or standard input."""
    return name == STDIN or Path(name).suffix in SUFFIXES


def read_c(path: Path) -> str:
    """The text of a file, or of standard input, which is read once. Raises DesignError."""
    try:
        if str(path) == STDIN:
            if not _stdin:
                _stdin.append(sys.stdin.buffer.read().decode("utf-8-sig", "replace"))
            return _stdin[0]
        return path.read_bytes().decode("utf-8-sig", "replace")
    except (OSError, AttributeError) as error:
        raise DesignError(f"{path}: cannot read it: {error}") from None


def translated(path: Path, options: COptions | None = None) -> Input:
    """The translation of C, a diff or a mail. Raises DesignError for what is outside, or without tree-sitter."""
    options = options or COptions()
    try:
        from septum.designs.c_table import beside_of
        from septum.kernel_c.translate import translate
        from septum.kernel_c.tree import TreeError

        beside = beside_of(options)
        table = table_of(options, beside)
        image = image_of(path, options, table)
        refuse_ignored(path, options, f"{read_c(path)}\n{image.text}")
        return Input(image, translate(image, table), beside)
    except (LangError, TreeError) as error:
        raise DesignError(str(error)) from None
    except ImportError as error:
        raise DesignError(
            f"{path}: kernel C needs {error.name}, which is not installed; try: python3 -m pip install 'septum[c]'"
        ) from None
    except RecursionError:
        raise DesignError(f"{path}: nested too deep to be translated; write it in smaller functions") from None


def refuse_ignored(path: Path, options: COptions, text: str) -> None:
    """Raise DesignError for --ignore of what is neither a function nor a file there."""
    for name in options.ignore:
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is None:
            near = did_you_mean(name, re.findall(r"\b[a-z_]\w+(?=\()", text))
            raise DesignError(f"{path}: --ignore {name}: nothing there is called so{near}; name a function or a file")


def table_of(options: COptions, beside: Beside | None) -> Table:
    """The tables with what the user adds to them. Raises DesignError."""
    from septum.designs.c_table import given
    from septum.kernel_c.known import VERSIONS, Row
    from septum.kernel_c.table import TABLE, Table, wrong_binding, wrong_row

    found = given(options, beside)
    rows = {row[0]: Row(*row) for row in found.rows}
    for row in rows.values():
        if wrong := wrong_row(row, found.names):
            raise DesignError(f"{options.known}: {wrong}")
    bind: dict[str, str] = {}
    versions: dict[str, str] = {}
    for pair in options.bind:
        name, _, model = pair.partition("=")
        if wrong := wrong_binding(name, model):
            raise DesignError(f"--bind {wrong}")
        (versions if model in VERSIONS.get(name, ()) else bind)[name] = model
    words = {**TABLE.words, **({found.module: " ".join(found.names)} if found.module else {})}
    return Table(
        {**TABLE.rows, **rows},
        {**TABLE.constants, **found.constants},
        {**TABLE.configs, **found.configs, **dict(map(config, options.config))},
        words,
        frozenset(options.ignore),
        bind,
        versions,
        options.kcsan,
    )


def config(text: str) -> tuple[str, bool]:
    """CONFIG_X, CONFIG_X=y or CONFIG_X=n of --config. Raises DesignError."""
    name, _, value = text.partition("=")
    if not name.startswith("CONFIG_") or value not in ("", "y", "n"):
        raise DesignError(f"--config {text}: write CONFIG_NAME=y, or =n")
    return name, value != "n"


def image_of(path: Path, options: COptions, table: Table) -> Image:
    """What is to be translated."""
    from septum.kernel_c.image import of_c, with_files
    from septum.kernel_c.mail import is_mail
    from septum.kernel_c.postimage import post_image
    from septum.kernel_c.tree import Tree

    text = read_c(path)
    mail = path.suffix not in (".c", ".h") and is_mail(text)
    if options.tree and not mail:
        raise DesignError(f"{path}: --tree is what a diff is against, and this is none; leave it out")
    tree = Tree(options.tree) if options.tree else None
    image = post_image(str(path), text, table, tree.read if tree else None) if mail else of_c(str(path), text)
    image = with_files(image, [(file, read_c(Path(file))) for file in options.more])
    if mail and not image.text.strip():
        ways = "give the tree that it is against (--tree DIR), or make the patch with git format-patch -W"
        if tree is not None:
            ways = f"its hunks are of no file of {options.tree}, or do not apply there"
        raise LangError(str(path), 1, "no function or struct is whole in it", ways)
    return image


def load_c(path: Path, name: str, options: COptions | None = None) -> FromC:
    """A C file as a module called ``name``. Raises DesignError."""
    from septum.kernel_c.account import account

    image, translation, beside = translated(path, options)
    try:
        tree = ast.parse(translation.text)
    except (SyntaxError, RecursionError) as error:
        raise DesignError(f"{path}: its translation is not Python ({error}); simplify the C") from None
    place(tree, translation.lines)
    files = files_of(translation.lines, image)
    for file, text in image.texts.items():
        spans, own = spans_of(file, translation.lines), own_of(tree, file, files, image.file)
        take_translated(os.path.abspath(file), Translated(text, tree, spans, own))
    module = ModuleType(name)
    module.__file__ = os.path.abspath(path)
    sys.modules[name] = module
    try:
        code = in_their_files(compile(tree, module.__file__, "exec"), files)
        with beside.importable() if beside is not None else nullcontext():
            exec(code, module.__dict__)
    except LangError as error:
        raise DesignError(str(error)) from None
    except Exception as error:  # whatever a translation does that no C should
        raise DesignError(f"{path}: its translation cannot be imported: {type(error).__name__}: {error}") from None
    more = tuple(sorted(set(files.values())))
    return FromC(module, account(image, translation), missing_of(translation), more, beside)


def missing_of(translation: Translation) -> tuple[tuple[str, str], ...]:
    """What of a file its translation does not have, as in Model."""
    return tuple((f"{short_path(one.file)}:{one.first}", one.why) for one in translation.missing)


def spans_of(file: str, lines: tuple[From, ...]) -> dict[int, tuple[int, int]]:
    """Line of a file -> first and last line of the statement there."""
    mine = [line for line in lines if line.file == file and line.first]
    spans = {n: (line.first, line.last) for line in mine for n in range(line.first, line.last + 1)}
    return spans | {line.first: (line.first, line.last) for line in mine}


def place(tree: ast.Module, lines: tuple[From, ...]) -> None:
    """Give every node the lines of the C that it is from; what is from none is at line 1."""
    for node in ast.walk(tree):
        if isinstance(node, ast.expr | ast.stmt | ast.arg | ast.keyword | ast.alias):
            first, last = lines[node.lineno - 1], lines[(node.end_lineno or node.lineno) - 1]
            node.lineno = first.first or 1
            node.end_lineno = max(node.lineno, first.last, last.last)
            node.col_offset = node.end_col_offset = 0


def files_of(lines: tuple[From, ...], image: Image) -> dict[tuple[int, str], str]:
    """(first line, name) of a function that another file than the one given has -> that file."""
    found = {}
    for line in lines:
        words = line.text.split("(")[0].split()
        if line.first and line.file != image.file and "def" in words:
            found[line.first, words[-1]] = os.path.abspath(line.file)
    return found


def own_of(tree: ast.Module, file: str, files: dict[tuple[int, str], str], default: str) -> ast.Module:
    """The tree without the functions that are from other files than this one."""

    def is_own(node: ast.stmt) -> bool:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return True
        return files.get((node.lineno, node.name), os.path.abspath(default)) == os.path.abspath(file)

    body = []
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            node = copy.copy(node)
            node.body = [inner for inner in node.body if is_own(inner)]
        if is_own(node):
            body.append(node)
    return ast.Module(body, [])


def in_their_files(code: CodeType, files: dict[tuple[int, str], str]) -> CodeType:
    """A code object in which each function has the name of the file that it is from."""
    if not files:
        return code

    def of_file(one: CodeType, file: str) -> CodeType:
        file = files.get((one.co_firstlineno, one.co_name), file)
        return one.replace(co_filename=file, co_consts=tuple(inner(one.co_consts, file)))

    def inner(constants: tuple[object, ...], file: str) -> Iterator[object]:
        for value in constants:
            yield of_file(value, file) if isinstance(value, CodeType) else value

    return of_file(code, code.co_filename)
