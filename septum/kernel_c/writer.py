# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of a design, put together of the functions that were translated."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from septum.kernel_c import known
from septum.kernel_c.capacity import filled_to
from septum.kernel_c.expressions import ARRAYS
from septum.kernel_c.fields import CAPACITY, COUNTS, FLAGS, Field, class_of, refuse_shared_words, struct_lines
from septum.kernel_c.gather import Gathered
from septum.kernel_c.parse import line_of
from septum.kernel_c.scope import Dropped, Line, Parameter, Scope, python_name
from septum.kvm.tdx import MIN_SPLIT_CACHE
from septum.lang.source import LangError

if TYPE_CHECKING:
    from tree_sitter import Node

LICENCE = "# SPDX-License-Identifier: GPL-2.0-or-later"
#: parameters that no translated function has
NEVER = ("root", "target_level")


class Writer:
    """Puts the translated functions together to the text of a design."""

    def __init__(self, translator: Gathered, hooks: dict[str, str], consumer: str, consumed: dict[str, Node]) -> None:
        self.t = translator
        self.hooks = hooks
        self.consumer = consumer
        self.cache = next(iter(consumed), "")
        self.lines: list[Line] = []
        used = " ".join(line.text for scope in translator.scopes.values() for line in scope.lines)
        used += "".join(f" self.{name} " for name, _ in translator.held)
        self.fields = [
            f for f in translator.own if re.search(rf"\.{re.escape(f.name)}\b", used) or f.name == self.cache
        ]
        for field in translator.own:
            if field not in self.fields:
                translator.dropped.append(Dropped(field.line, field.line, "fields that nothing uses"))
        self.needed = {f.type.removeprefix("struct ") for f in self.fields} & set(translator.structs)
        for name, fields in translator.structs.items():
            for field in fields:
                if name not in self.needed:
                    translator.dropped.append(Dropped(field.line, field.line, "structs that nothing uses"))
        scopes = translator.scopes.values()
        self.of_vcpus = any(scope.vcpu_caches or scope.vcpus for scope in scopes)
        self.in_faults = self.of_vcpus and not any(scope.blocks for scope in scopes)

    def add(self, text: str = "", first: int = 0, last: int = 0) -> None:
        """A line."""
        self.lines.append(Line(text, first, last or first))

    def write(self) -> tuple[list[Line], list[Line]]:
        """The text in two parts, between which what is missing is named; what it imports is found from its names."""
        body: list[Line] = []
        self.lines = body
        body += self.t.constant_lines
        for name in sorted(self.needed):
            body += struct_lines(self.t.source, name, self.t.structs[name])
        replaced = [n for n, hook in self.hooks.items() if hook == "tdp_mmu_split_huge_pages_root"]
        for name in replaced:
            self.function(name, "kvm: Kvm, tdx: KvmTdx", 0)
        self.design(replaced)
        head = [Line(LICENCE), Line(f'"""Translated from kernel C: {file_name(self.t.source.file)}."""'), Line("")]
        head += [*imports(body, self.t.table.words), Line("")]
        return head, body

    def design(self, replaced: list[str]) -> None:
        """``class Design(KvmTdx)``."""
        t = self.t
        self.add()
        self.add()
        bases = self.bases()
        self.add(f"class Design({', '.join(bases)}):")
        self.add('    """struct kvm_tdx as the file has it."""')
        self.add()
        if replaced:
            self.add("    replaces = (tdp_mmu_split_huge_pages_root,)")
            t.bound.append("tdp_mmu_split_huge_pages_root() takes the place of the model's")
        if not any(scope.takes_pair for scope in t.scopes.values()) and self.cache:
            self.add("    reuse_pair = False")
            t.bound.append("the DEMOTE wrapper takes the pair, for each try")
        if t.shared:
            self.add("    shared = True")
        if t.held:
            self.add("    splits_in_hook = True")
            t.bound.append(f"an ioctl that splits holds {', '.join(name for name, _ in t.held)}")
        if "ControlPages" in bases:
            t.bound.append("S-EPT pages bring their pair: tdx_alloc_control_page() is the model's")
        if self.in_faults:
            t.bound.append("faults split, too, under read mmu_lock: kvm_get_running_vcpu() tells them apart")
        elif self.of_vcpus:
            t.bound.append("no fault splits, as a split blocks: vCPUs' threads do, for an ACCEPT")
        if self.of_vcpus:
            t.bound.append("the caches of vCPUs are the model's, topped up as for any fault")
        if any("topup_pamt_cache_from(" in line.text for scope in t.scopes.values() for line in scope.lines):
            t.bound.append(f"{'(), '.join(known.TOPUPS)}() of a vCPU's cache is the model's")
        how = f"read mmu_lock: {t.shared}() asserts it" if t.shared else "write mmu_lock"
        t.bound.append(f"split under {how}")
        refuse_shared_words(t.source, self.fields)
        for field in self.fields:
            if field.type in FLAGS:
                self.add(f"    {field.name}: int = flag()", field.line)
        self.init()
        for name in t.scopes:
            if name not in replaced:
                self.function(name, "self", 1)
        self.glue()

    def bases(self) -> list[str]:
        """What a design derives from: what of the model it has by its members of kvm_x86_ops, and by --bind."""
        found = [t for (op, name), t in known.MODEL_OPS.items() if self.t.ops.get(op) == name]
        for name, version in self.t.table.versions.items():
            found += [known.VERSIONS[name][version]] * bool(known.VERSIONS[name][version])
            self.t.bound.append(f"{name}() is the model's of {version}")
        return ["FaultsSplit"] * self.in_faults + found or ["KvmTdx"]

    def init(self) -> None:
        """The fields."""
        self.add()
        self.add("    def __init__(self, kvm: Kvm) -> None:")
        self.add("        super().__init__(kvm)")
        if self.of_vcpus:
            self.add("        self.vcpu_pairs = VcpuPairs(kvm)")
        for field in self.fields:
            if field.type in FLAGS:
                continue
            most = self.most(self.t.structs.get(field.type.removeprefix("struct "), ()))
            made = field.made(self.t.structs, field.name in self.t.initialised, most)
            if not made:
                ways = ARRAYS if field.type.endswith("[]") else "locks, caches, flags and counts are known"
                what = f"{field.type} {field.name}: a field of this type"
                raise LangError(self.t.source.file, field.line, what, ways)
            self.add(f"        self.{field.name} = {made}", field.line)

    def most(self, struct: Sequence[Field]) -> str:
        """How many pages a cache can hold: what it is topped up to; by each CPU once, unless ioctls hold a mutex."""
        lists = [field.name for field in struct if field.type == "struct list_head"]
        counts = [field.name for field in struct if field.type in COUNTS]
        if len(lists) != 1 or len(counts) != 1:
            return CAPACITY
        texts = [
            self.head(name, "self") + "\n" + textwrap.dedent("\n".join(line.text for line in scope.lines))
            for name, scope in self.t.scopes.items()
        ]
        numbers = {line.text.partition(" = ")[0]: int(line.text.partition(" = ")[2]) for line in self.t.constant_lines}
        filled = filled_to([text.replace("\n", "\n    ") for text in texts], numbers, lists[0], counts[0])
        if self.t.held and filled:
            return str(filled)
        return f"{filled} + len(self.cpus.tasks)" if filled > MIN_SPLIT_CACHE else CAPACITY

    def head(self, name: str, first: str) -> str:
        """The first line of a translated function; ``first`` its parameters that C has not."""
        scope = self.t.scopes[name]
        function = scope.function
        fixed = (*NEVER, *(scope.values if name in self.hooks else ()))
        given = [first, *(parameter(p, scope) for p in function.parameters if p.passed and p.name not in fixed)]
        returns = "None" if function.type == "void" else "int"
        called = self.hooks.get(name, name)
        return f"async def {python_name(called)}({', '.join(given)}) -> {returns}:"

    def function(self, name: str, first: str, indent: int) -> None:
        """One translated function."""
        scope = self.t.scopes[name]
        line = line_of(scope.function.node)
        text = "    " * indent
        self.add()
        if not indent:
            self.add()
        self.add(text + self.head(name, first), line)
        self.add(f'{text}    """{name}()."""', line)
        self.lines += scope.lines

    def glue(self) -> None:
        """What the model calls in another shape: the consumer of pages, and the accounts."""
        if self.consumer:
            function = self.t.functions[self.consumer]
            line = line_of(function.node)
            argument = f"self.{self.cache}" if any(p.passed for p in function.parameters) else ""
            self.add()
            self.add("    async def alloc_pamt_page(self) -> bool:", line)
            self.add(f'        """A page for a pair: {self.consumer}()."""', line)
            self.add(f"        page = await self.{python_name(self.consumer)}({argument})", line)
            self.add('        require(page, "cache-never-short")', line)
            self.add("        return page != 0", line)
            self.t.bound.append(f"{self.consumer}() takes each page of a pair, from {self.cache}")
        elif self.cache:
            self.model_cache()
        for name, text, locks in (
            ("begin_split_ioctl", "mutex_lock", self.t.held),
            ("end_split_ioctl", "mutex_unlock", self.t.held[::-1]),
        ):
            if locks:
                self.add()
                self.add(f"    async def {name}(self) -> None:", locks[0][1])
                self.add('        """What an ioctl that splits holds."""', locks[0][1])
                for lock, line in locks:
                    self.add(f"        await {text}(self.{lock})", line)
        counted = [c for f in self.fields for c in f.counted(self.t.structs)]
        if counted:
            self.add()
            self.add("    def cached_pages(self) -> int:", self.fields[0].line)
            self.add('        """Pages in the caches."""', self.fields[0].line)
            self.add(f"        return {' + '.join(counted)}", self.fields[0].line)
        for name, hook in self.hooks.items():
            if hook != "tdp_mmu_split_huge_pages_root":
                self.t.bound.append(f"{name}() is the model's {hook}()")

    def model_cache(self) -> None:
        """A cache of a type that the model has."""
        field = next((f for f in self.fields if f.name == self.cache), None)
        line = field.line if field is not None else 1
        if field is None or field.type != "struct kvm_mmu_memory_cache":
            raise LangError(
                self.t.source.file,
                line,
                f"pairs come from {self.cache}, and no function takes pages from it",
                f"add one that is called {' or '.join(known.CONSUMERS)}",
            )
        self.add()
        self.add("    async def alloc_pamt_page(self) -> bool:", line)
        self.add('        """A page for a pair: kvm_mmu_memory_cache_alloc()."""', line)
        self.add(f"        return await memory_cache_alloc(self.{self.cache}) != 0", line)


def parameter(one: Parameter, scope: Scope) -> str:
    """A parameter of the generated function, with its type."""
    name, kind = one
    if kind == "struct tdp_iter *":
        return "it: TdpIter"
    if kind == "struct kvm_vcpu *":
        return f"{python_name(name)}: int"
    own = {"spinlock_t *": "Spinlock", "struct mutex *": "Mutex", "rwlock_t *": "Rwlock"}
    struct = re.fullmatch(r"struct (\w+) \*", kind)
    if kind in own:
        return f"{python_name(name)}: {own[kind]}"
    if struct and struct[1] not in ("page", "kvm_mmu_page"):
        return f"{python_name(name)}: {class_of(struct[1])}"
    return f"{python_name(name) if name else scope.fresh('unused')}: int"


def file_name(path: str) -> str:
    """The last part of a path, as a docstring may have it."""
    return re.sub(r"[^\w.+-]", "_", path.rpartition("/")[2]) or "a file"


def imports(body: Sequence[Line], known_words: Mapping[str, str]) -> list[Line]:
    """The import statements that a text needs."""
    text = "\n".join(line.text for line in body)
    named_there = set(re.findall(r"(?<![.\w])[A-Za-z_]\w*", re.sub(r'"""[^"]*"""', "", text)))
    defined = set(re.findall(r"^(?:async )?(?:def|class) (\w+)", text, re.M))
    lines = []
    for module, words in known_words.items():
        used = sorted((set(words.split()) & named_there) - defined)
        if used:
            lines.append(Line(f"from {module} import {', '.join(used)}"))
    return lines
