# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of C structs, and the structs of the language that they become.

A list of pages becomes their number, a count and a flag are bounded; how large a list or a count can be is the model's
bound: what one split needs, and one page for each CPU.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from septum.kernel_c.parse import Source, line_of, named
from septum.kernel_c.scope import Line, python_name, type_of
from septum.lang.source import LangError

if TYPE_CHECKING:
    from tree_sitter import Node

COUNTS = {"int", "unsigned int", "unsigned", "u8", "u16", "u32", "u64", "unsigned long", "size_t", "long"}
LOCKS = {"spinlock_t": "Spinlock", "struct mutex": "Mutex", "rwlock_t": "Rwlock", "struct rw_semaphore": "RwSemaphore"}
#: a bit field of one bit
BIT = ":1"
FLAGS = ("bool", BIT)
#: what a cache has, unless its class says otherwise; see scenarios/full_cache.py
USUAL = ("page_list", "cnt")
CAPACITY = "MIN_SPLIT_CACHE + len(self.cpus.tasks)"


class Field(NamedTuple):
    """A field of a struct: C ``type``, ``name``, and its line."""

    type: str
    name: str
    line: int

    def made(self, structs: Mapping[str, Sequence[Field]], initialised: bool, most: str = CAPACITY) -> str:
        """What ``struct kvm_tdx`` makes of it, of a cache for ``most`` pages; "" for a type that is not known."""
        if self.type == "struct mutex":
            return f'Mutex(self.cpus, "{self.name}", "", initialised={initialised})'
        if self.type in LOCKS:
            return f'{LOCKS[self.type]}(self.cpus, "{self.name}")'
        if self.type == "atomic_t":
            return f"Atomic({CAPACITY})"
        if self.type == "struct kvm_mmu_memory_cache":
            return "KvmMmuMemoryCache(self.cpus, MIN_SPLIT_CACHE)"
        name = self.type.removeprefix("struct ")
        if name in structs:
            return f"{class_of(name)}(self.cpus, {most})"
        return ""

    def counted(self, structs: Mapping[str, Sequence[Field]]) -> list[str]:
        """The expressions, in a method of its struct, that count the pages in it."""
        if self.type == "struct kvm_mmu_memory_cache":
            return [f"pages_in(self.{self.name})"]
        inner = structs.get(self.type.removeprefix("struct "), ())
        return [f"self.{self.name}.{f.name}" for f in inner if f.type == "struct list_head"]


def class_of(struct: str) -> str:
    """struct tdx_prealloc -> TdxPrealloc."""
    return "".join(word.capitalize() for word in struct.split("_"))


def fields_of(source: Source, body: Node) -> list[Field]:
    """The fields of a struct."""
    found = []
    for node in named(body):
        if node.type == "field_declaration":
            bits = [source.words(child).strip(": ") for child in named(node) if child.type == "bitfield_clause"]
            for child in node.children_by_field_name("declarator"):
                kind, name = type_of(source, node, child)
                if bits:
                    kind = BIT if bits == ["1"] else f"{kind}:{bits[0]}"
                found.append(Field(kind, python_name(name), line_of(node)))
    return found


def refuse_shared_words(source: Source, fields: Sequence[Field]) -> None:
    """Raise LangError for a second bit field among fields that are used: a write of one writes the others."""
    bits = [field for field in fields if field.type == BIT]
    if len(bits) > 1:
        what = f"{bits[0].name} and {bits[1].name} are bits of one word: a write of one writes the other"
        raise LangError(source.file, bits[1].line, what, "make them bool")


def not_fields(body: Node) -> list[Node]:
    """What in a struct is not a field with a name: a macro, a struct or union without a name, #ifdef, or not C."""
    return [
        node
        for node in named(body)
        if node.type != "field_declaration" or node.has_error or not node.children_by_field_name("declarator")
    ]


def holding(fields: Sequence[Field]) -> tuple[str, ...]:
    """The list of pages of a struct, and the count of them if there is one; () if it has other ones, too."""
    lists = tuple(field.name for field in fields if field.type == "struct list_head")
    counts = tuple(field.name for field in fields if field.type in COUNTS)
    return lists + counts if len(lists) == 1 and len(counts) <= 1 else ()


def struct_lines(source: Source, name: str, fields: Sequence[Field]) -> list[Line]:
    """The class of a struct. Raises LangError for a field that it cannot have."""
    first = fields[0].line if fields else 1
    lines = [Line(""), Line(""), Line(f"class {class_of(name)}(Struct):", first, first)]
    lines += [Line(f'    """struct {name}."""', first, first), Line("")]
    made = []
    refuse_shared_words(source, fields)
    if (cached := holding(fields)) not in ((), USUAL):
        lines += [Line(f"    cached = {cached!r}", first, first), Line("")]
    for field in fields:
        if field.type in FLAGS:
            lines.append(Line(f"    {field.name}: int = flag()", field.line, field.line))
        elif field.type in COUNTS or field.type == "struct list_head":
            lines.append(Line(f'    {field.name}: int = bounded(0, "most")', field.line, field.line))
        elif field.type in LOCKS:
            made.append(Line(f"        self.{field.name} = {field.made({}, True)}", field.line, field.line))
        else:
            what = f"{field.type} {field.name}: a field of this type"
            raise LangError(source.file, field.line, what, "lists, counts, flags and locks are known")
    lines += [Line(""), Line("    def __init__(self, cpus: Cpus, most: int) -> None:", first, first)]
    lines += [Line("        self.cpus = cpus", first, first), Line("        self.most = most", first, first)]
    return lines + made
