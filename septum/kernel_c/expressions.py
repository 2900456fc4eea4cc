# SPDX-License-Identifier: GPL-2.0-or-later
"""C expressions as expressions of the language: texts of Python, with ``await`` where a step ends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from septum.kernel_c.known import BUGS, CONSUMERS, GFP, SEAMCALLS, TOPUPS
from septum.kernel_c.parse import MOST_DEPTH, broken, named, part
from septum.kernel_c.scope import CFunction, Scope, python_name
from septum.text import closest

if TYPE_CHECKING:
    from tree_sitter import Node

OPERATORS = {"&&": "and", "||": "or"}
SAME = {"==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "&", "|", "^", "<<", ">>"}
#: of these an address is made another one
CHANGES = {"+", "-", "*", "&", "|", "^", "<<", ">>"}
ADDRESSES = {"gfn_t", "gpa_t", "hpa_t", "kvm_pfn_t"}
#: fields of struct kvm that the model has, too
OF_KVM = {"mmu_lock"}
OF_ITER = {"old_spte", "yielded"}
#: casts that change no value of the model: to integers of 32 bits and more, and of what is a number here
WIDE = {
    *("int", "unsigned int", "unsigned", "u32", "s32", "u64", "s64", "long", "unsigned long", "size_t"),
    *("long long", "unsigned long long", "gfn_t", "gpa_t", "hpa_t", "kvm_pfn_t"),
    *("void *", "struct page *", "struct kvm_mmu_page *"),
}
WITH = "--with FILE.c"
ARRAYS = "arrays are not translated; give each element a name of its own"
#: functions that take a pair from a cache, the last argument, where that may be a vCPU's
FROM_CACHES = {
    "tdx_pamt_get": "await pamt_get_from({tdx}, {tdx}.sept_page_of({0}), {which})",
    "alloc_pamt_array": "await alloc_pamt_array_from({tdx}, {which})",
}
#: the VM's cache or a vCPU's, as what a pointer to one of them is
VM, VCPU = "OF_VM", "OF_VCPU"
#: a field of the VM's
OF_THE_VM = re.compile(r"(?:\breturn|[=?:]) &(?:to_kvm_tdx\(\w+\)|(?!to_)\w+)->(\w+)")


class Expressions:
    """Translates expressions in one scope; ``functions`` of the file, ``ops`` member of kvm_x86_ops -> function."""

    def __init__(
        self,
        scope: Scope,
        functions: Mapping[str, CFunction],
        ops: Mapping[str, str],
        constants: Mapping[str, str],
    ) -> None:
        self.scope = scope
        self.functions = functions
        self.ops = ops
        self.constants = constants
        self.bugs: dict[int, str] = {}  # node of a KVM_BUG_ON() that has its line already -> its condition

    def value(self, node: Node) -> str:
        """An expression. Raises LangError for one that is outside."""
        self.scope.depth += 1
        if self.scope.depth > MOST_DEPTH:
            raise self.scope.error(node, f"more than {MOST_DEPTH} levels within one another", "write it in parts")
        try:
            if node.type == "ERROR" or node.is_missing:
                raise self.scope.error(node, "this is not C", "mend it and try again")
            method = getattr(self, f"_{node.type}", None)
            if method is None:
                what = node.type.replace("_", " ")
                raise self.scope.error(node, f"{what}: {self.short(node)}", "it is not translated; write it otherwise")
            return str(method(node))
        finally:
            self.scope.depth -= 1

    def number(self, node: Node) -> str:
        """An expression whose value is kept: && and || are 0 or 1 in C, and one of their sides in Python."""
        inner = node
        while inner.type == "parenthesized_expression" and (inside := next(named(inner), None)) is not None:
            inner = inside
        text = self.value(node)
        if inner.type == "binary_expression" and self.scope.source.words(part(inner, "operator")) in OPERATORS:
            return f"(1 if {text} else 0)"
        return text

    def short(self, node: Node) -> str:
        """A node's text for a message."""
        text = self.scope.source.words(node)
        return text if len(text) <= 40 else text[:37] + "..."

    # -- names and literals ----------------------------------------------------------------

    def _identifier(self, node: Node) -> str:
        name = self.scope.source.words(node)
        scope = self.scope
        if name in scope.values:
            return scope.values[name]
        if name in scope.types:
            kind = scope.types[name]
            if kind.endswith("[]"):
                raise scope.error(node, f"{name} is an array", "it is not translated; name what it holds")
            if kind == "struct kvm *":
                return scope.kvm
            if kind == "struct kvm_tdx *":
                return scope.tdx
            if kind == "struct kvm_vcpu *" and name not in scope.vcpus:
                raise scope.error(node, f"{name} is a vCPU", "this needs a model of vCPUs; leave it out")
            return python_name(name)
        if name in self.constants:
            return self.constants[name]
        known = scope.table.constants
        if name in known:
            return known[name]
        near = closest(name, [*scope.types, *known, *self.constants])
        raise scope.error(node, f"{name} is not known", f"did you mean {near}?" if near else "declare or #define it")

    def _number_literal(self, node: Node) -> str:
        text = self.scope.source.words(node).rstrip("uUlL")
        if text.startswith("-"):  # as tree-sitter has the label of a case
            return f"(-{self.integer(node, text[1:].strip())})"
        return self.integer(node, text)

    def integer(self, node: Node, text: str) -> str:
        """An integer without a sign, as Python has it."""
        if not re.fullmatch(r"0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*", text):
            raise self.scope.error(node, f"the number {text}", "write an integer")
        return str(int(text, 8) if re.fullmatch(r"0[0-7]+", text) else int(text, 0))

    def _true(self, node: Node) -> str:
        return "1"

    def _false(self, node: Node) -> str:
        return "0"

    def _null(self, node: Node) -> str:
        return "0"

    # -- operators ---------------------------------------------------------------------------

    def _parenthesized_expression(self, node: Node) -> str:
        inner = list(named(node))
        if len(inner) != 1:
            raise self.scope.error(node, f"'{self.short(node)}'", "write one expression")
        return f"({self.value(inner[0])})"

    def _unary_expression(self, node: Node) -> str:
        operator = self.scope.source.words(part(node, "operator"))
        if operator == "!":
            return f"(not {self.value(part(node, 'argument'))})"
        if operator in "-~+":
            return f"({operator}{self.number(part(node, 'argument'))})"
        raise self.scope.error(node, f"the operator {operator}")

    def _binary_expression(self, node: Node) -> str:
        operator = self.scope.source.words(part(node, "operator"))
        left, right = part(node, "left"), part(node, "right")
        if operator in OPERATORS:
            return f"({self.value(left)} {OPERATORS[operator]} {self.value(right)})"
        if operator in ("==", "!=") and self.value(left) == self.value(right) == self.scope.kvm:
            return str(int(operator == "=="))  # vcpu->kvm == kvm: there is one VM
        if operator in CHANGES:
            self.refuse_units(node, left, right)
        if operator in SAME:
            return f"({self.number(left)} {operator} {self.number(right)})"
        raise self.scope.error(node, f"the operator {operator}", "write it without a division")

    def refuse_units(self, node: Node, *operands: Node) -> None:
        """Raise LangError for an address in a sum, a shift or a mask."""
        for operand in operands:
            words = self.scope.source.words(operand).strip("() ")
            if self.scope.types.get(words) in ADDRESSES or re.search(r"(?:\.|->)gfn$", words):
                what = f"{words} in '{self.short(node)}'"
                raise self.scope.error(node, what, "the model counts 2M pages where the C has gfns of 4K: compare only")

    def _subscript_expression(self, node: Node) -> str:
        raise self.scope.error(node, f"{self.short(node)}: an element of an array", ARRAYS)

    def _conditional_expression(self, node: Node) -> str:
        texts = [self.value(part(node, "condition"))]
        texts += [self.number(part(node, f)) for f in ("consequence", "alternative")]
        if "await " in texts[1] + texts[2]:
            raise self.scope.error(node, "a ?: of which one side may wait", "write if and else")
        return f"({texts[1]} if {texts[0]} else {texts[2]})"

    def _pointer_expression(self, node: Node) -> str:
        operator = self.scope.source.words(part(node, "operator"))
        if operator == "&":
            return self.value(part(node, "argument"))
        raise self.scope.error(node, f"'{self.short(node)}' reads through a pointer", "name a field: p->field")

    def _cast_expression(self, node: Node) -> str:
        kind = " ".join(self.scope.source.words(part(node, "type")).split())
        value = part(node, "value")
        if kind == "bool":
            return f"(1 if {self.value(value)} else 0)"
        if kind not in WIDE:
            what = f"a cast to {kind}: {self.short(node)}"
            raise self.scope.error(node, what, "widths are not in the model, nor is one struct as another")
        return self.number(value)

    def _field_expression(self, node: Node) -> str:
        words = self.scope.source.words(node)
        base, field = part(node, "argument"), self.scope.source.words(part(node, "field"))
        scope = self.scope
        if field == "arch" and self.value(base) == scope.kvm:
            return scope.tdx
        if scope.source.words(base) in scope.vcpus and field == "kvm":
            return scope.kvm
        if self.of_vcpu(node) or scope.source.words(base) in scope.choices:
            ways = f"pass its address to {', '.join((*FROM_CACHES, *TOPUPS))} or the wrapper of DEMOTE"
            raise scope.error(node, f"{words}: a vCPU's cache is the model's", ways)
        kind = scope.types.get(scope.source.words(base), "")
        if kind == "struct kvm_mmu_page *" and field in ("external_spt", "spt"):
            return self.value(base)
        if kind == "struct tdp_iter" or kind == "struct tdp_iter *":
            if field == "level":
                return "PG_LEVEL_2M"
            if field == "gfn":
                return f"{self.value(base)}.page"
            if field not in OF_ITER:
                raise scope.error(node, f"{words}: the model's struct tdp_iter has no {field}")
            return f"{self.value(base)}.{field}"
        of = self.value(base)
        if not re.match(r"[A-Za-z_]", of):
            raise scope.error(node, f"{words}: {scope.source.words(base)} is not a struct", "name a field of one")
        if of == scope.kvm and field not in OF_KVM:
            raise scope.error(node, f"{words}: the model's struct kvm has no {field}", "declare it in the file")
        return f"{of}.{python_name(field)}"

    # -- calls -------------------------------------------------------------------------------

    def _call_expression(self, node: Node) -> str:
        called, arguments = part(node, "function"), list(named(part(node, "arguments")))
        source = self.scope.source
        if called.type == "call_expression":
            outer = source.words(part(called, "function"))
            if outer in ("kvm_x86_call", "static_call"):
                op = source.words(part(called, "arguments")).strip("() ").removeprefix("kvm_x86_")
                return self.call_op(node, op, arguments)
        if called.type != "identifier":
            raise self.scope.error(node, f"a call of '{self.short(called)}'", "call a function by its name")
        name = source.words(called)
        if node.id in self.bugs:
            return self.bugs[node.id]
        special = getattr(self, f"call_{name}", None)
        if special is not None and name not in self.functions:
            return str(special(node, arguments))
        if name in self.functions:
            return self.call_own(node, self.functions[name], arguments)
        if name in SEAMCALLS:
            return self.seamcall(node, name, arguments[1:], "")
        if name in self.scope.table.rows:
            return self.known(node, name, arguments)
        if name in self.scope.table.ignore:
            raise self.scope.error(
                node, f"--ignore {name}: its value is used", f"give it a row of a table: --known FILE, or {WITH}"
            )
        if name in BUGS:
            raise self.scope.error(
                node, f"{name}() within a larger expression", "make it the whole condition of an if, or the first part"
            )
        raise self.unknown(node, name)

    def unknown(self, node: Node, name: str) -> Exception:
        """That a function is not known, and the ways out."""
        near = closest(name, [*self.scope.table.rows, *self.functions, *BUGS])
        meant = f"did you mean {near}()? Or " if near else ""
        ways = f"{meant}give its source ({WITH}), a row of a table (--known FILE), or --ignore {name}"
        return self.scope.error(node, f"{name}() is not known", ways)

    def known(self, node: Node, name: str, arguments: list[Node]) -> str:
        """A call of a function of the table."""
        row = self.scope.table.rows[name]
        if row.args >= 0 and len(arguments) != row.args:
            count = f"{row.args} argument{'s' * (row.args != 1)}"
            raise self.scope.error(node, f"{name}() with {len(arguments)} arguments", f"it has {count} here")
        used = {int(n) for n in re.findall(r"\{(\d)\}", row.becomes)}
        given = [self.number(a) if number in used else "" for number, a in enumerate(arguments)]
        if name in FROM_CACHES:
            which = self.consumes(node, arguments[-1])
            self.scope.takes_pair |= name == "alloc_pamt_array"
            if which not in ("0", VM):
                becomes = FROM_CACHES[name]
                return becomes.format(*given, tdx=self.scope.tdx, which=which)
        return row.becomes.format(*given, kvm=self.scope.kvm, tdx=self.scope.tdx)

    def of_vcpu(self, node: Node) -> bool:
        """Whether an expression is ``to_tdx(vcpu)->cache`` of the running vCPU, or its address."""
        found = re.fullmatch(r"&?to_tdx\((\w+)\)->\w+", self.scope.source.words(node))
        return found is not None and found[1] in self.scope.vcpus

    def is_choice(self, node: Node) -> bool:
        """Whether an expression may be either cache: a pointer to one of them, or what a function returns as one."""
        if node.type == "call_expression":
            function = self.functions.get(self.scope.source.words(part(node, "function")))
            return function is not None and function.chooses
        return self.scope.source.words(node) in self.scope.choices or self.of_vcpu(node)

    def which_cache(self, node: Node) -> str:
        """A pointer to one of two caches: 0, OF_VM or OF_VCPU."""
        while node.type == "parenthesized_expression" and (inside := next(named(node), None)) is not None:
            node = inside
        if node.type == "conditional_expression":
            sides = [self.which_cache(part(node, side)) for side in ("consequence", "alternative")]
            return f"({sides[0]} if {self.value(part(node, 'condition'))} else {sides[1]})"
        return self.consumes(node, node)

    def consumes(self, node: Node, argument: Node) -> str:
        """Note which cache a pair is taken from. Returns which it is: 0 for NULL, OF_VM, OF_VCPU, or what tells."""
        name = self.scope.source.words(argument)
        if name in self.scope.choices:
            return python_name(name)
        if self.is_choice(argument) and not self.of_vcpu(argument):
            return self.value(argument)
        if self.of_vcpu(argument):
            self.scope.vcpu_caches = True
            return VCPU
        text = self.scope.pointers.get(name) or self.value(argument)
        prefix = f"{self.scope.tdx}."
        if text != "0" and not text.startswith(prefix):
            raise self.scope.error(node, f"the cache '{self.short(argument)}'", "name a field of struct kvm_tdx")
        if text == "0":
            return text
        self.scope.consumed[text.removeprefix(prefix)] = node
        return VM

    def call_own(self, node: Node, function: CFunction, arguments: list[Node]) -> str:
        """A call of a function of the file."""
        if len(arguments) != len(function.parameters) and [p.type for p in function.parameters] != ["void"]:
            raise self.scope.error(
                node, f"{function.name}() with {len(arguments)} arguments", f"it has {len(function.parameters)}"
            )
        if function.name in TOPUPS and arguments and self.is_choice(arguments[0]):
            return self.topup(node, function, arguments)
        given = []
        for parameter, argument in zip(function.parameters, arguments, strict=False):
            if self.is_choice(argument):
                what = f"{function.name}() of '{self.short(argument)}', which may be a vCPU's cache"
                ways = f"the model's may be passed to {', '.join((*FROM_CACHES, *TOPUPS))} and the wrapper of DEMOTE"
                raise self.scope.error(node, what, ways)
            if parameter.passed:
                given.append(self.number(argument))
            elif parameter.type.startswith("enum ") and not re.search(r"level|LEVEL_2M", self.short(argument)):
                raise self.scope.error(node, f"the level {self.short(argument)}", "a split is of level 2M")
        self.scope.called.add(function.name)
        if self.scope.table.role(function.name) in CONSUMERS and given:
            self.scope.consumed[given[0].removeprefix(f"{self.scope.tdx}.")] = node
        return f"await {self.scope.tdx}.{python_name(function.name)}({', '.join(given)})"

    def topup(self, node: Node, function: CFunction, arguments: list[Node]) -> str:
        """A top-up of one of two caches: of the VM's by the file's own function, of a vCPU's by the model's."""
        source = self.scope.source
        if len(arguments) != 2:
            raise self.scope.error(
                node, f"{function.name}() of a vCPU's cache", "give it a cache and a number of pairs"
            )
        chosen = [f.body for f in self.functions.values() if f.chooses and f"{f.name}(" in self.scope.words]
        found = {m for body in (*chosen, self.scope.function.body) for m in OF_THE_VM.findall(source.words(body))}
        if len(found) != 1:
            what = f"which cache of the VM '{self.short(arguments[0])}' may be"
            raise self.scope.error(node, what, "write &to_kvm_tdx(kvm)->cache where it is chosen")
        which, pairs = self.which_cache(arguments[0]), self.number(arguments[1])
        if "await " in pairs:
            raise self.scope.error(node, f"{function.name}() of a number that is read", "read it first")
        self.scope.called.add(function.name)
        self.scope.vcpu_caches = True
        tdx = self.scope.tdx
        own = f"{tdx}.{python_name(function.name)}({tdx}.{found.pop()}, {pairs})"
        return f"await topup_pamt_cache_from({tdx}, {which}, {pairs}, lambda: {own})"

    def call_op(self, node: Node, op: str, arguments: list[Node]) -> str:
        """A call through kvm_x86_ops."""
        if op in self.ops and self.ops[op] in self.functions:
            return self.call_own(node, self.functions[self.ops[op]], arguments)
        if op in self.functions:
            return self.call_own(node, self.functions[op], arguments)
        raise self.scope.error(node, f"kvm_x86_ops.{op} is set nowhere in the file", f"write .{op} = its function")

    def seamcall(self, node: Node, name: str, arguments: list[Node], how: str) -> str:
        """A SEAMCALL; ``arguments`` after struct tdx_td *."""
        row = SEAMCALLS[name]
        if len(arguments) <= max(row.page, row.sp):
            raise self.scope.error(node, f"{name}() with too few arguments", "give it those of the kernel")
        given = [self.scope.tdx, self.value(arguments[row.page])]
        self.scope.blocks |= name == "tdh_mem_range_block"
        becomes = row.becomes
        if row.sp >= 0:
            given.append(self.value(arguments[row.sp]))
        for argument in arguments[row.sp + 1 :] if row.sp >= 0 else ():
            if self.is_cache(argument) and (which := self.consumes(node, argument)) not in ("0", VM):
                becomes += "_from"
                given.append(which)
        return f"await {becomes}{how}({', '.join(given)})"

    def is_cache(self, node: Node) -> bool:
        """Whether an argument is a pointer to a cache: none of a SEAMCALL's outputs, and no array of pages."""
        name = self.scope.source.words(node)
        if name.startswith("&"):
            return "->" in name
        return self.is_choice(node) or self.scope.pointers.get(name, "").startswith(f"{self.scope.tdx}.")

    def call_tdh_do_no_vcpus(self, node: Node, arguments: list[Node]) -> str:
        """tdh_do_no_vcpus(leaf, kvm, td, ...)."""
        leaf = self.short(arguments[0]) if arguments else ""
        if leaf not in SEAMCALLS:
            raise self.scope.error(node, f"tdh_do_no_vcpus({leaf}, ...)", f"it knows {', '.join(SEAMCALLS)}")
        return self.seamcall(node, leaf, arguments[3:], "_no_vcpus")

    def call_READ_ONCE(self, node: Node, arguments: list[Node]) -> str:
        """A marked read."""
        return f"await READ_ONCE(lambda: {self.place(node, arguments, 1)})"

    def call_smp_load_acquire(self, node: Node, arguments: list[Node]) -> str:
        """A marked read."""
        return f"await smp_load_acquire(lambda: {self.place(node, arguments, 1)})"

    def call_WRITE_ONCE(self, node: Node, arguments: list[Node]) -> str:
        """A marked write."""
        return f"await WRITE_ONCE(lambda: {self.place(node, arguments, 2)}, {self.number(arguments[1])})"

    def call_smp_store_release(self, node: Node, arguments: list[Node]) -> str:
        """A marked write."""
        return f"await smp_store_release(lambda: {self.place(node, arguments, 2)}, {self.number(arguments[1])})"

    def place(self, node: Node, arguments: list[Node], count: int) -> str:
        """The first of ``count`` arguments, which is a field."""
        if len(arguments) != count:
            raise self.scope.error(node, f"{len(arguments)} arguments", f"give it {count}")
        text = self.value(arguments[0])
        if "." not in text or "(" in text:
            raise self.scope.error(node, f"'{self.short(arguments[0])}' is not a field", "name one: p->field")
        return text

    def call_IS_ENABLED(self, node: Node, arguments: list[Node]) -> str:
        """IS_ENABLED(CONFIG_X)."""
        name = self.short(arguments[0]) if arguments else ""
        if name not in self.scope.table.configs:
            raise self.scope.error(node, f"whether {name} is set is not known", f"say so: --config {name}=y, or =n")
        return str(int(self.scope.table.configs[name]))

    def call_kvm_get_running_vcpu(self, node: Node, arguments: list[Node]) -> str:
        """Whether this thread runs a vCPU."""
        self.scope.vcpu_caches = True
        return f"running_vcpu({self.scope.tdx})"

    def call_to_kvm_tdx(self, node: Node, arguments: list[Node]) -> str:
        """One VM, one struct kvm_tdx."""
        return self.scope.tdx

    def call_container_of(self, node: Node, arguments: list[Node]) -> str:
        """container_of(field, struct kvm_tdx, field): there is one, as for to_kvm_tdx()."""
        kind = self.short(arguments[1]) if len(arguments) == 3 else ""
        if kind != "kvm_tdx":
            ways = "that of struct kvm_tdx is known; name the struct itself"
            raise self.scope.error(node, f"'{self.short(node)}': which struct that is", ways)
        self.value(arguments[0])
        return self.scope.tdx

    def call_alloc_page(self, node: Node, arguments: list[Node]) -> str:
        """alloc_page(gfp)."""
        flags = self.scope.source.words(arguments[0]) if arguments else ""
        if flags not in GFP:
            raise self.scope.error(node, f"alloc_page({flags})", f"the model has {' and '.join(sorted(GFP))}")
        return f"int(await alloc_page({self.scope.tdx}.host.pages))"

    def list_field(self, node: Node) -> str:
        """The list that ``&cache->list`` names."""
        text = self.value(node)
        if "." not in text or "(" in text:
            raise self.scope.error(node, f"'{self.short(node)}' is not a list of a struct", "name one: &p->list")
        return text

    def call_list_empty(self, node: Node, arguments: list[Node]) -> str:
        """Lists are counted."""
        return f"({self.list_field(arguments[0])} == 0)" if arguments else "0"

    def first_bug(self, node: Node) -> Node | None:
        """The KVM_BUG_ON() or the like that is evaluated first in a condition, if one is."""
        while node.type in ("parenthesized_expression", "binary_expression", "unary_expression"):
            if node.type == "binary_expression":
                if self.scope.source.words(part(node, "operator")) not in OPERATORS:
                    return None
                node = part(node, "left")
            elif node.type == "unary_expression":
                node = part(node, "argument")
            else:
                node = next(named(node), node)
                if node.type == "comment":
                    return None
        if node.type == "call_expression" and self.scope.source.words(part(node, "function")) in BUGS:
            return node
        return None

    def check(self, node: Node) -> None:
        """Raises LangError for what the parser could not read."""
        if (bad := broken(node)) is not None:
            raise self.scope.error(bad, f"this is not C: {self.short(node)}", "mend it and try again")
