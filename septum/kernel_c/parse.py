# SPDX-License-Identifier: GPL-2.0-or-later
"""From the text of a C file in kernel style to a syntax tree, by tree-sitter.

tree-sitter takes fragments without their headers. What it does not know of kernel style is blanked or renamed with text
of the same length, so that every offset and line stays that of the file: annotations such as ``__must_check``, loop
macros and scoped_guard(), which become ``while``, and ``struct`` in the arguments of list_first_entry() and
container_of().
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from septum.kernel_c.configs import with_configs
from septum.lang.source import LangError

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

#: annotations that say nothing to a model
ANNOTATIONS = (
    *("__always_inline", "__must_check", "__maybe_unused", "__user", "__init", "__exit", "__ro_after_init", "noinline"),
    *("__read_mostly", "asmlinkage", "__used", "__cold", "__weak", "__percpu", "__rcu", "__force", "noinstr"),
)
_ANNOTATION = re.compile(rf"\b(?:{'|'.join(ANNOTATIONS)})\b|\b__(?:acquires|releases|must_hold|guarded_by)\([^()\n]*\)")
_LOOP = re.compile(r"\b(?:for_each_\w+|list_for_each\w*|scoped_guard|scoped_cond_guard)(?=\s*\()")
_ENTRY = re.compile(r"(\b(?:list_\w*entry\w*|container_of)\([^,;{}]*,\s*)struct(?=\s)")
#: statements and expressions within one another
MOST_DEPTH = 60
#: bytes of a file; a series of patches has some 100,000
MOST_BYTES = 4 << 20


class Source(NamedTuple):
    """A C file: ``file`` its path, ``text`` as it is, ``data`` the same as bytes, ``root`` of its tree."""

    file: str
    text: str
    data: bytes
    root: Node

    def words(self, node: Node) -> str:
        """The text of a node as the file has it, with single spaces and without comments."""
        text = self.data[node.start_byte : node.end_byte].decode("utf-8", "replace")
        if "/" in text:
            text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)
        return " ".join(text.split())

    def name_at(self, node: Node) -> str:
        """The word that a node begins with, as the file has it: the macro that was renamed to ``while``."""
        found = re.match(rb"\w+", self.data[node.start_byte : node.start_byte + 80])
        return found[0].decode() if found else ""

    def error(self, node: Node, what: str, instead: str = "") -> LangError:
        """What is wrong at a node."""
        return LangError(self.file, line_of(node), what, instead)


def line_of(node: Node) -> int:
    """1-based line that a node begins on."""
    return int(node.start_point[0]) + 1


def last_line_of(node: Node) -> int:
    """1-based line that a node ends on."""
    row, column = node.end_point
    return int(row) + 1 if column or row == node.start_point[0] else int(row)


def named(node: Node) -> Iterator[Node]:
    """The named children of a node, without comments."""
    return (child for child in node.children if child.is_named and child.type != "comment")


def part(node: Node, field: str) -> Node:
    """A child that a node of its type must have. Raises LookupError where the text is damaged."""
    found = node.child_by_field_name(field)
    if found is None:
        raise LookupError(field)
    return found


def parse(file: str, text: str, configs: Mapping[str, bool] = MappingProxyType({})) -> Source:
    """The tree of a C file; ``configs`` configuration -> whether it is set.

    Raises LangError for what no C file is, ImportError without tree-sitter.
    """
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise LangError(file, line, "a NUL byte", "give a text file")
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise LangError(file, 1, f"over {MOST_BYTES:,} bytes", "give the functions of the patch only")
    text = with_configs(text, configs)
    data = text.encode("utf-8", "replace")
    shaped = _ANNOTATION.sub(lambda m: " " * len(m[0]), text)
    shaped = _LOOP.sub(lambda m: "while" + " " * (len(m[0]) - 5), shaped)
    shaped = _ENTRY.sub(lambda m: m[1] + " " * 6, shaped)
    return Source(file, text, data, _parser().parse(shaped.encode("utf-8", "replace")).root_node)


@cache
def _parser() -> Parser:
    import tree_sitter
    import tree_sitter_c

    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_c.language()))


def broken(node: Node) -> Node | None:
    """The first place in a node that is not C, or None."""
    return next(all_broken(node), None)


def all_broken(node: Node) -> Iterator[Node]:
    """The places in a node that are not C."""
    stack = [node] if node.has_error else []
    while stack:
        found = stack.pop()
        if found.type == "ERROR" or found.is_missing:
            yield found
        else:
            stack += [child for child in reversed(found.children) if child.has_error or child.is_missing]
