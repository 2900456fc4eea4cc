# SPDX-License-Identifier: GPL-2.0-or-later
"""A C file in kernel style as a design: Python text, where each line is from, and what became of each line of C.

Every line of the file is translated, dropped by a rule that has a name, or unknown. What a function that the model
runs does not understand, and what nothing that the model runs calls, is unknown: a check of the design then cannot
conclude HOLDS.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from septum.kernel_c import known
from septum.kernel_c.fields import Field, class_of, fields_of, struct_lines
from septum.kernel_c.parse import Source, all_broken, broken, last_line_of, line_of, named, parse, part
from septum.kernel_c.scope import (
    CFunction,
    Dropped,
    Line,
    Parameter,
    Scope,
    Unknown,
    parameters_of,
    python_name,
    type_of,
)
from septum.kernel_c.statements import Statements
from septum.kvm.tdx import KvmTdx
from septum.lang.source import LangError, short_path

if TYPE_CHECKING:
    from tree_sitter import Node

LICENCE = "# SPDX-License-Identifier: GPL-2.0-or-later"


class Translation(NamedTuple):
    """What became of a C file.

    ``lines``    of the design's text, each with the lines of C that it is from;
    ``dropped``  lines of C that are left out by a rule; ``unknown`` those that are not understood;
    ``bound``    what of the file takes over what of the model, a line each.
    """

    file: str
    lines: tuple[Line, ...]
    dropped: tuple[Dropped, ...]
    unknown: tuple[Unknown, ...]
    bound: tuple[str, ...]

    @property
    def text(self) -> str:
        """The design as a file."""
        return "".join(line.text + "\n" for line in self.lines)


class Translator:
    """Gathers what a file has, then translates what the model can run."""

    def __init__(self, source: Source) -> None:
        self.source = source
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
        self.unknown.append(Unknown(line_of(node), last_line_of(node), why))

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
        if re.fullmatch(r"\d+|0[xX][0-9a-fA-F]+", text):
            self.constants[name] = python_name(name)
            self.constant_lines.append(Line(f"{python_name(name)} = {int(text, 0)}", line_of(node), line_of(node)))
        else:
            self.unknown_at(node, f"#define {name}, which is no number")

    def _preproc_ifdef(self, node: Node) -> None:
        name = self.source.words(part(node, "name"))
        if self.source.data[node.start_byte : node.start_byte + 6] == b"#ifdef" and name in known.CONFIGS:
            self.gather(node)
        else:
            self.unknown_at(node, f"#ifdef {name}: whether it is set is not known")

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
        elif name in ("kvm_tdx", "kvm_arch"):
            self.own += fields_of(self.source, body)
            self.not_fields(body)
        else:
            self.not_fields(body)
            self.structs.setdefault(name, []).extend(fields_of(self.source, body))

    def not_fields(self, body: Node) -> None:
        """What in a struct is no field: #ifdef, or no C."""
        for node in named(body):
            if node.type != "field_declaration" or node.has_error:
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
            self.unknown_at(node, f"a second {name}()")
            return
        parameters = parameters_of(self.source, declarator)
        kind = re.sub(r"\b(static|inline|const) ", "", kind).removesuffix("()")
        self.functions[name] = CFunction(name, kind, parameters, node, part(node, "body"))

    # -- what the model runs -------------------------------------------------------------------

    def hooks(self) -> dict[str, str]:
        """Function of the file -> what it takes over of the model."""
        found = {name: hook for name, hook in known.BOUND.items() if name in self.functions}
        for op, name in self.ops.items():
            if op in known.OPS and name in self.functions:
                found[name] = known.OPS[op]
        return found

    def initialisation(self) -> None:
        """What the functions that initialise a VM set up, and the members of kvm_x86_ops that functions set."""
        for name, function in list(self.functions.items()):
            left = []
            for node in named(function.body):
                words = self.source.words(node).rstrip(";")
                op = re.fullmatch(r"vt_x86_ops\.(\w+) = &?(\w+)", words)
                lock = re.fullmatch(r"(?:mutex_init|spin_lock_init|INIT_LIST_HEAD)\(&(?:\w+->)+([\w.]+)\)", words)
                if op:
                    self.ops[op[1]] = op[2]
                    self.drop(node, "bindings")
                elif lock and name in known.INITS:
                    self.initialised.add(lock[1])
                    self.drop(node, "initialisation")
                else:
                    left.append(node)
            simple = all(
                re.match(r"return 0|struct kvm_tdx \*\w+ = to_kvm_tdx\(\w+\)", self.source.words(n)) for n in left
            )
            if simple and len(left) < len(list(named(function.body))):
                del self.functions[name]
            elif name in known.INITS:
                for node in left:
                    if not re.match(r"return 0|struct kvm_tdx \*", self.source.words(node)):
                        self.unknown_at(node, f"{name}() is known for what it initialises only")
                del self.functions[name]

    def ioctl(self) -> None:
        """What an ioctl that splits holds around the split: mutexes, by guard() or from the first to the last line."""
        for name in known.IOCTLS:
            function = self.functions.pop(name, None)
            if function is None:
                continue
            held: list[str] = []
            for node in named(function.body):
                words = self.source.words(node).rstrip(";")
                lock = re.fullmatch(r"(?:guard\(mutex\)\(&|mutex_lock\(&)(?:to_kvm_tdx\(kvm\)|kvm_tdx)->(\w+)\)", words)
                freed = re.fullmatch(r"mutex_unlock\(&(?:to_kvm_tdx\(kvm\)|kvm_tdx)->(\w+)\)", words)
                if lock and not self.split_seen:
                    self.held.append((lock[1], line_of(node)))
                    held += [lock[1]] if words.startswith("mutex_lock") else []
                elif freed and self.split_seen and held and held[-1] == freed[1]:
                    held.pop()
                elif any(word in words for word in known.IN_IOCTL):
                    self.split_seen |= known.IN_IOCTL[0] in words
                    self.drop(node, "the model's ioctl")
                elif re.fullmatch(r"struct kvm_tdx \*kvm_tdx = to_kvm_tdx\(kvm\)|return 0|return ret|int ret", words):
                    self.drop(node, "the model's ioctl")
                else:
                    self.unknown_at(node, f"{name}() is known for the mutexes that it holds around its split only")
            if held or not self.split_seen:
                what = f"{name}() does not split by {known.IN_IOCTL[0]}(), or keeps {', '.join(held) or 'nothing'}"
                raise self.source.error(function.node, what, "hold its mutexes around one call of it")

    def translate(self, name: str, hook: str) -> None:
        """Translate a function, and those that it calls."""
        if name in self.scopes:
            return
        function = self.functions[name]
        replaced = hook == "tdp_mmu_split_huge_pages_root"
        scope = Scope(self.source, function, "kvm" if replaced else "self.kvm", "tdx" if replaced else "self")
        for parameter in function.parameters:
            if parameter.name == "level" or (hook and parameter.name in known.PARAMETERS):
                scope.values[parameter.name] = known.PARAMETERS[parameter.name]
            elif hook and parameter.name in ("shared", "mmu_lock_shared") and not replaced:
                scope.values[parameter.name] = "self.shared"
            if parameter.type == "struct tdp_iter *":
                scope.values[parameter.name] = "it"
        if not hook and hasattr(KvmTdx, name) and name not in known.CONSUMERS:
            raise scope.error(
                function.node, f"{name}() is the model's own", "what calls it there does not call this one"
            )
        names = [p.name for p in function.parameters if p.name]
        if len(set(names)) < len(names):
            raise scope.error(function.node, f"{name}() has two parameters of one name", "mend it and try again")
        self.scopes[name] = scope
        if replaced:
            scope.indent = 1
        Statements(scope, self.functions, self.ops, self.constants).function()
        for bad in all_broken(function.node):
            if not any(one.first <= line_of(bad) <= one.last for one in scope.unknown):
                raise scope.error(bad, f"this is no C: {self.source.words(bad)[:40]}", "mend it and try again")
        for called in sorted(scope.called):
            self.translate(called, self.hooks().get(called, ""))

    def run(self) -> Translation:
        """Translate the file. Raises LangError for what a function that the model runs cannot do without."""
        self.gather(self.source.root)
        if (bad := broken(self.source.root)) is not None and not self.functions:
            raise self.source.error(bad, "this is no C", "give a C file, a diff or a mail")
        self.initialisation()
        self.ioctl()
        hooks = self.hooks()
        if not hooks:
            known_names = ", ".join(known.BOUND)
            raise LangError(
                self.source.file, 1, "no function of it is one that the model calls", f"it calls {known_names}"
            )
        for name, hook in hooks.items():
            if list(hooks.values()).count(hook) > 1:
                both = " and ".join(f"{other}()" for other in hooks if hooks[other] == hook)
                raise self.source.error(self.functions[name].node, f"{both} are both the model's {hook}()", "keep one")
            self.translate(name, hook)
        consumed = {cache: node for scope in self.scopes.values() for cache, node in scope.consumed.items()}
        consumer = self.consumer(consumed)
        self.account()
        lines = Writer(self, hooks, consumer, consumed).write()
        return Translation(self.source.file, tuple(lines), tuple(self.dropped), tuple(self.unknown), tuple(self.bound))

    def consumer(self, consumed: dict[str, Node]) -> str:
        """The function that takes a page from the cache, translated; "" if the file has none."""
        if len(consumed) > 1:
            first = next(iter(consumed.values()))
            raise self.source.error(first, f"pairs from several caches: {', '.join(consumed)}", "one is all it may be")
        found = next((name for name in known.CONSUMERS if name in self.functions), "")
        if found and consumed:
            self.translate(found, "")
        return found if consumed else ""

    def account(self) -> None:
        """What became of the lines of the functions."""
        for name, function in self.functions.items():
            if name not in self.scopes:
                why = f"{name}() is called by nothing that the model runs"
                self.unknown.append(Unknown(line_of(function.node), last_line_of(function.node), why))
        for scope in self.scopes.values():
            self.dropped += scope.dropped
            self.unknown += [one for one in scope.unknown if one not in self.unknown]
            words = self.source.words(scope.function.body)
            if "lockdep_assert_held_read(&kvm->mmu_lock)" in words:
                self.shared = scope.function.name
        self.dropped = sorted(set(self.dropped))
        self.unknown = sorted(set(self.unknown))


class Writer:
    """Puts the translated functions together to the text of a design."""

    def __init__(self, translator: Translator, hooks: dict[str, str], consumer: str, consumed: dict[str, Node]) -> None:
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

    def add(self, text: str = "", first: int = 0, last: int = 0) -> None:
        """A line."""
        self.lines.append(Line(text, first, last or first))

    def write(self) -> list[Line]:
        """The whole text; what it imports is found from what it names."""
        body: list[Line] = []
        self.lines = body
        body.append(Line(""))
        if self.t.unknown:
            shown = short_path(self.t.source.file)
            body.append(Line("#: lines of the C that are not in this design: it cannot HOLD"))
            body.append(Line("MISSING = ("))
            body += [Line(f"    ({f'{shown}:{one.first}'!r}, {one.why!r}),") for one in self.t.unknown]
            body.append(Line(")"))
        body += self.t.constant_lines
        for name in sorted(self.needed):
            body += struct_lines(self.t.source, name, self.t.structs[name])
        replaced = [n for n, hook in self.hooks.items() if hook == "tdp_mmu_split_huge_pages_root"]
        for name in replaced:
            self.function(name, "kvm: Kvm, tdx: KvmTdx", 0, "tdp_mmu_split_huge_pages_root")
        self.design(replaced)
        head = [Line(LICENCE), Line(f'"""Translated from kernel C: {file_name(self.t.source.file)}."""'), Line("")]
        head += imports(body)
        return head + body

    def design(self, replaced: list[str]) -> None:
        """``class Design(KvmTdx)``."""
        t = self.t
        self.add()
        self.add()
        base = next((t for (op, name), t in known.MODEL_OPS.items() if self.t.ops.get(op) == name), "KvmTdx")
        self.add(f"class Design({base}):")
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
        if base != "KvmTdx":
            t.bound.append("S-EPT pages bring their pair: tdx_alloc_control_page() is the model's")
        how = f"read mmu_lock: {t.shared}() asserts it" if t.shared else "write mmu_lock"
        t.bound.append(f"split under {how}")
        for field in self.fields:
            if field.type == "bool":
                self.add(f"    {field.name}: int = flag()", field.line)
        self.init()
        for name in t.scopes:
            if name not in replaced:
                self.function(name, "self", 1, self.hooks.get(name, name))
        self.glue()

    def init(self) -> None:
        """The fields."""
        self.add()
        self.add("    def __init__(self, kvm: Kvm) -> None:")
        self.add("        super().__init__(kvm)")
        for field in self.fields:
            if field.type == "bool":
                continue
            made = field.made(self.t.structs, field.name in self.t.initialised)
            if not made:
                raise LangError(
                    self.t.source.file,
                    field.line,
                    f"{field.type} {field.name}: a field of this type",
                    "locks, caches, flags and counts are known",
                )
            self.add(f"        self.{field.name} = {made}", field.line)

    def function(self, name: str, first: str, indent: int, called: str) -> None:
        """One translated function."""
        scope = self.t.scopes[name]
        function = scope.function
        fixed = (*DROPPED, *(scope.values if name in self.hooks else ()))
        given = [first, *(parameter(p, scope) for p in function.parameters if p.passed and p.name not in fixed)]
        line = line_of(function.node)
        text = "    " * indent
        self.add()
        if not indent:
            self.add()
        returns = "None" if function.type == "void" else "int"
        self.add(f"{text}async def {python_name(called)}({', '.join(given)}) -> {returns}:", line)
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


#: parameters that no translated function has
DROPPED = ("root", "target_level")


def parameter(one: Parameter, scope: Scope) -> str:
    """A parameter of the generated function, with its type."""
    name, kind = one
    if kind == "struct tdp_iter *":
        return "it: TdpIter"
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


def imports(body: list[Line]) -> list[Line]:
    """The import statements that a text needs."""
    text = "\n".join(line.text for line in body)
    named_there = set(re.findall(r"(?<![.\w])[A-Za-z_]\w*", re.sub(r'"""[^"]*"""', "", text)))
    defined = set(re.findall(r"^(?:async )?(?:def|class) (\w+)", text, re.M))
    lines = []
    for module, words in known.WORDS.items():
        used = sorted((set(words.split()) & named_there) - defined)
        if used:
            lines.append(Line(f"from {module} import {', '.join(used)}"))
    return lines


def translate(file: str, text: str) -> Translation:
    """A C file as a design. Raises LangError for what is outside, ImportError without tree-sitter."""
    return Translator(parse(file, text)).run()
