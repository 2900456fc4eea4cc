# SPDX-License-Identifier: GPL-2.0-or-later
"""What a translation knows while it translates one function: names, types, and where its lines go."""

from __future__ import annotations

import builtins
import keyword
from typing import TYPE_CHECKING, NamedTuple

from septum.kernel_c.known import ONE_OF_EACH, WORDS
from septum.kernel_c.parse import Source, last_line_of, line_of, named, part
from septum.kernel_c.table import TABLE, Table
from septum.lang.source import LangError

if TYPE_CHECKING:
    from tree_sitter import Node

INDENT = "    "
#: names that generated code uses
TAKEN = {"self", "tdx", "kvm", "it", "Design", "MISSING", *" ".join(WORDS.values()).split()}


class Line(NamedTuple):
    """A line of generated code, and the first and last line of the C that it is from; 0 for none."""

    text: str
    first: int = 0
    last: int = 0


class Dropped(NamedTuple):
    """Lines of C that are left out on purpose, and the rule that says why."""

    first: int
    last: int
    rule: str


class Unknown(NamedTuple):
    """Lines of C that are not understood, and why: one sentence without its file and line."""

    first: int
    last: int
    why: str


class Parameter(NamedTuple):
    """A parameter: ``name`` "" for one that is only a type, ``type`` as "struct page *"."""

    name: str
    type: str

    @property
    def passed(self) -> bool:
        """Whether the translation passes it: not what the model has one of, and not a level."""
        return self.type not in (*ONE_OF_EACH, "void") and not self.type.startswith("enum ")


class CFunction(NamedTuple):
    """A function of the C file."""

    name: str
    type: str
    parameters: tuple[Parameter, ...]
    node: Node
    body: Node
    #: whether it returns a pointer to one of two caches, of which one is a vCPU's
    chooses: bool = False


class Scope:
    """One function while it is translated.

    ``kvm, tdx``   how its code names struct kvm and struct kvm_tdx;
    ``values``     C name -> what it is here, where that is not a local variable;
    ``types``      C name -> its C type;
    ``lists``      variable -> the list whose first entry it is;
    ``consumed``   caches from which it takes a pair, as fields of struct kvm_tdx;
    ``called``     functions of the file that it calls;
    ``vcpus``      variables that are kvm_get_running_vcpu() or NULL: whether there is one;
    ``choices``    pointers that are the VM's cache or the running vCPU's: which, or 0;
    ``blocks``     whether it blocks a page, which takes write mmu_lock;
    ``vcpu_caches``  whether it asks which vCPU runs, or for a cache of one.
    """

    def __init__(self, source: Source, function: CFunction, kvm: str, tdx: str, table: Table = TABLE) -> None:
        self.source = source
        self.table = table
        self.function = function
        self.kvm = kvm
        self.tdx = tdx
        self.values: dict[str, str] = {}
        self.types: dict[str, str] = {p.name: p.type for p in function.parameters}
        self.lists: dict[str, str] = {}
        self.consumed: dict[str, Node] = {}
        self.called: set[str] = set()
        self.vcpus: set[str] = set()  # of a hook, translate() says which its parameter is
        self.choices: set[str] = set()
        self.pointers: dict[str, str] = {}  # a pointer that is set once -> what it points to
        self.blocks = False
        self.vcpu_caches = False
        self.words = source.words(function.body)
        self.takes_pair = False
        self.lines: list[Line] = []
        self.dropped: list[Dropped] = []
        self.unknown: list[Unknown] = []
        self.guards: list[tuple[str, int, int]] = []  # what releases it, how many loops and blocks are around it
        self.loops: list[str] = []  # what comes before each continue; "" for nothing
        self.loop_labels: list[str] = []
        self.indent = 2
        self.depth = 0
        self.made = 0

    def emit(self, text: str, node: Node, *, head: bool = False) -> None:
        """Add a line that is from ``node``; of a compound statement only its ``head``."""
        first = line_of(node)
        last = first if head else last_line_of(node)
        self.lines.append(Line(INDENT * self.indent + text, first, last))

    def fresh(self, what: str) -> str:
        """A name that nobody has."""
        self.made += 1
        new = f"{what}_{self.made}"
        return new if new not in self.types else self.fresh(what)

    def drop(self, node: Node, rule: str) -> None:
        """Leave a statement out on purpose."""
        self.dropped.append(Dropped(line_of(node), last_line_of(node), rule))

    def error(self, node: Node, what: str, instead: str = "") -> LangError:
        """What is wrong at a node."""
        return self.source.error(node, what, instead)


def python_name(name: str) -> str:
    """A C name as Python may have it."""
    taken = keyword.iskeyword(name) or hasattr(builtins, name) or name in TAKEN
    return f"{name}_" if taken else name


def type_of(source: Source, declaration: Node, declarator: Node) -> tuple[str, str]:
    """The type and the name of what a declaration declares; the type of an array ends in "[]"."""
    words = source.words(part(declaration, "type"))
    stars, array, node = "", "", declarator
    while node.type not in ("identifier", "field_identifier"):
        if node.type in ("pointer_declarator", "abstract_pointer_declarator"):
            stars += "*"
        elif node.type in ("array_declarator", "abstract_array_declarator"):
            array = "[]"
        elif node.type in ("function_declarator", "abstract_function_declarator"):
            array = "()"
        inner = node.child_by_field_name("declarator")
        if inner is None:
            inner = next((child for child in named(node) if "declarator" in child.type or "ident" in child.type), None)
        if inner is None:
            return f"{words} {stars}".strip() + array, ""
        node = inner
    return f"{words} {stars}".strip() + array, source.words(node)


def parameters_of(source: Source, declarator: Node) -> tuple[Parameter, ...]:
    """The parameters of a function."""
    found = []
    for node in named(part(declarator, "parameters")):
        if node.type == "parameter_declaration":
            inner = node.child_by_field_name("declarator")
            kind, name = (source.words(part(node, "type")), "") if inner is None else type_of(source, node, inner)
            found.append(Parameter(name, kind))
        elif node.type == "variadic_parameter":
            found.append(Parameter("", "..."))
    return tuple(found)
