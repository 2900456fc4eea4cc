# SPDX-License-Identifier: GPL-2.0-or-later
"""What a C file consists of: functions, structs, constants, members of kvm_x86_ops, and what is none of these."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import TYPE_CHECKING

from septum.kernel_c import known
from septum.kernel_c.fields import Field, fields_of, not_fields
from septum.kernel_c.parse import Source, last_line_of, line_of, named, part
from septum.kernel_c.scope import CFunction, Dropped, Line, Scope, Unknown, parameters_of, python_name, type_of
from septum.kernel_c.table import TABLE, Table

if TYPE_CHECKING:
    from tree_sitter import Node


class Gathered:
    """What there is, and what is made of it.

    ``context``  numbers of lines that no patch touches: nobody asks what became of them, unless they are used.
    """

    def __init__(self, source: Source, table: Table = TABLE, context: Set[int] = frozenset()) -> None:
        self.source = source
        self.table = table
        self.context = context
        self.functions: dict[str, CFunction] = {}
        self.structs: dict[str, list[Field]] = {}
        self.own: list[Field] = []
        self.ops: dict[str, str] = {}
        self.constants: dict[str, str] = {}
        self.constant_lines: list[Line] = []
        self.initialised: set[str] = set()
        self.dropped: list[Dropped] = []
        self.unknown: list[Unknown] = []
        self.bound: list[str] = []
        self.scopes: dict[str, Scope] = {}
        self.shared = ""
        self.held: list[tuple[str, int]] = []  # mutexes of the ioctl that splits, and their lines
        self.split_seen = False

    # -- what there is -----------------------------------------------------------------------

    def drop(self, node: Node, rule: str) -> None:
        """Leave something at the top of the file out on purpose."""
        self.dropped.append(Dropped(line_of(node), last_line_of(node), rule))

    def unknown_at(self, node: Node, why: str) -> None:
        """Note that something at the top of the file is not understood."""
        if not self.untouched(node):
            self.unknown.append(Unknown(line_of(node), last_line_of(node), why))

    def untouched(self, node: Node) -> bool:
        """Whether no patch touches any of its lines."""
        return bool(self.context) and all(n in self.context for n in range(line_of(node), last_line_of(node) + 1))

    def gather(self, node: Node) -> None:
        """What a file, or a part of it in #ifdef, consists of."""
        for piece in named(node):
            method = getattr(self, f"_{piece.type}", None)
            try:
                if method is not None:
                    method(piece)
                elif piece.type != "name" and piece.type != "identifier":
                    self.unknown_at(piece, f"not understood: {self.source.words(piece)[:40]}")
            except LookupError:
                self.unknown_at(piece, "not understood, or no C")

    def _preproc_include(self, node: Node) -> None:
        self.drop(node, "includes")

    def _preproc_def(self, node: Node) -> None:
        name, value = self.source.words(part(node, "name")), node.child_by_field_name("value")
        text = self.source.words(value).strip("()") if value is not None else ""
        if name in self.constants:
            self.unknown_at(node, f"a second #define {name}")
        elif re.fullmatch(r"\d+|0[xX][0-9a-fA-F]+", text):
            self.constants[name] = python_name(name)
            self.constant_lines.append(Line(f"{python_name(name)} = {int(text, 0)}", line_of(node), line_of(node)))
        else:
            self.unknown_at(node, f"#define {name}, which is not a number")

    def _preproc_ifdef(self, node: Node) -> None:
        name = self.source.words(part(node, "name"))
        self.unknown_at(node, f"#ifdef {name}: whether it is set is not known; say so: --config {name}=y, or =n")

    def _expression_statement(self, node: Node) -> None:
        inner = next(named(node), None)
        words = self.source.words(node)
        rule = next((r for word, r in known.DROPPED.items() if words.startswith(word)), "")
        if inner is None:
            return
        if rule:
            self.drop(node, rule)
        else:
            self.unknown_at(node, f"not understood: {words[:40]}")

    def _enum_specifier(self, node: Node) -> None:
        self.unknown_at(node, "an enum; write #define")

    def _struct_specifier(self, node: Node) -> None:
        name = self.source.words(part(node, "name"))
        body = node.child_by_field_name("body")
        if body is None or name in ("kvm_x86_ops", "vt_x86_ops"):
            self.drop(node, "declarations")
        else:
            fields = self.own if name in ("kvm_tdx", "kvm_arch") else self.structs.setdefault(name, [])
            there = {field.name for field in fields}
            fields += [field for field in fields_of(self.source, body) if field.name not in there]
            self.note_not_fields(body)

    def note_not_fields(self, body: Node) -> None:
        """What in a struct is not a field: #ifdef, or not C."""
        for node in not_fields(body):
            self.unknown_at(node, f"not understood in a struct: {self.source.words(node)[:40]}")

    def _declaration(self, node: Node) -> None:
        words = self.source.words(node)
        if found := re.match(r"(KVM_X86_OP|EXPORT_SYMBOL|MODULE_)", words):
            self.drop(node, known.DROPPED[found[1]])
            return
        for child in node.children_by_field_name("declarator"):
            table = child.type == "init_declarator" and part(child, "value").type == "initializer_list"
            if table and "kvm_x86_ops" in self.source.words(part(node, "type")):
                self.operations(child)
            elif type_of(self.source, node, child)[0].endswith("()"):
                self.drop(node, "declarations")
            else:
                self.unknown_at(node, f"a variable of the file: {words[:40]}")

    def operations(self, node: Node) -> None:
        """``struct kvm_x86_ops vt_x86_ops = { .op = function, }``."""
        for pair in named(part(node, "value")):
            words = self.source.words(pair)
            found = re.fullmatch(r"\.(\w+) = &?(\w+)", words)
            if found:
                self.ops[found[1]] = found[2]
                self.drop(pair, "bindings")
            else:
                self.unknown_at(pair, f"not understood: {words[:40]}")

    def _function_definition(self, node: Node) -> None:
        declarator = part(node, "declarator")
        kind, name = type_of(self.source, node, declarator)
        while declarator.type == "pointer_declarator":
            declarator = part(declarator, "declarator")
        if declarator.type != "function_declarator" or not name:
            self.unknown_at(node, "a function of another form")
            return
        if name in self.functions:
            self.unknown_at(node, f"a second {name}()")  # of a file of --with, or a tree: the patch has its own
            return
        parameters = parameters_of(self.source, declarator)
        kind = re.sub(r"\b(static|inline|const) ", "", kind).removesuffix("()")
        body = part(node, "body")
        chooses = kind.startswith("struct ") and "return" in (words := self.source.words(body)) and "&to_tdx(" in words
        self.functions[name] = CFunction(name, kind, parameters, node, body, chooses)
