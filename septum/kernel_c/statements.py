# SPDX-License-Identifier: GPL-2.0-or-later
"""C statements as lines of the language.

A goto to a label at the end of the function repeats what follows the label, since all calls are inlined anyway; a goto
to the head of a loop's body is a ``continue``. guard() releases its lock on every way out of its block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from septum.kernel_c.expressions import Expressions
from septum.kernel_c.known import BUGS, DROPPED
from septum.kernel_c.parse import MOST_DEPTH, broken, last_line_of, line_of, named, part
from septum.kernel_c.scope import CFunction, Scope, Unknown, python_name, type_of
from septum.kernel_c.switch import switch
from septum.lang.source import LangError

if TYPE_CHECKING:
    from tree_sitter import Node

#: lines of one translated function; a goto repeats what follows its label
MOST_LINES = 3000
GUARDS = {
    "mutex": ("mutex_lock", "mutex_unlock"),
    "spinlock": ("spin_lock", "spin_unlock"),
    "spinlock_bh": ("spin_lock_bh", "spin_unlock_bh"),
    "spinlock_irqsave": ("spin_lock_irqsave", "spin_unlock_irqrestore"),
    "read_lock": ("read_lock", "read_unlock"),
    "write_lock": ("write_lock", "write_unlock"),
    "rwsem_read": ("down_read", "up_read"),
    "rwsem_write": ("down_write", "up_write"),
}


class Statements:
    """Translates the body of one function into the lines of its scope."""

    def __init__(
        self, scope: Scope, functions: Mapping[str, CFunction], ops: Mapping[str, str], constants: Mapping[str, str]
    ) -> None:
        self.scope = scope
        self.expressions = Expressions(scope, functions, ops, constants)
        self.functions = functions
        self.labels: dict[str, list[Node]] = {}
        self.renamed: set[str] = set()  # locals that have a name of their own since they were counted up
        self.tails = 0  # labels whose tails are being repeated
        self.declared: list[set[str]] = []  # names, for each block that is open

    def function(self) -> None:
        """The whole body. Raises LangError for what cannot be left out."""
        body = list(named(self.scope.function.body))
        for index, node in enumerate(body):
            if node.type == "labeled_statement":
                self.labels[self.scope.source.words(part(node, "label"))] = body[index:]
        choosers = [rf"\b{name}\(" for name, function in self.functions.items() if function.chooses]
        for chosen in (r"&to_tdx\(\w+\)->\w+", *choosers):
            self.scope.choices |= set(re.findall(rf"\b(\w+) = (?:[^;]*[?:] |\(+)?{chosen}", self.scope.words))
        before = len(self.scope.lines)
        self.compound(body)
        if len(self.scope.lines) == before:
            self.scope.emit("pass", self.scope.function.body, head=True)

    # -- blocks ------------------------------------------------------------------------------

    def compound(self, nodes: list[Node]) -> None:
        """The statements of a block, and what its guards release."""
        self.declared.append(set())
        before = len(self.scope.guards)
        for node in nodes:
            self.statement(node)
        if not self.left():
            self.release(before, nodes[-1] if nodes else self.scope.function.body)
        del self.scope.guards[before:]
        for name in self.declared.pop():
            self.scope.types.pop(name, None)
            self.scope.values.pop(name, None)

    def left(self) -> bool:
        """Whether the line before this one leaves the block."""
        lines = self.scope.lines
        indent = "    " * self.scope.indent
        return bool(lines) and re.match(rf"{indent}(?:return|break|continue)\b", lines[-1].text) is not None

    def release(self, above: int, node: Node) -> None:
        """Release the guards above a number of them, the last one first."""
        for text, _, _ in reversed(self.scope.guards[above:]):
            self.scope.emit(text, node, head=True)

    def nested(self, node: Node) -> None:
        """A statement that is the body of another one."""
        self.scope.indent += 1
        before = len(self.scope.lines)
        self.compound(list(named(node)) if node.type == "compound_statement" else [node])
        if len(self.scope.lines) == before:
            self.scope.emit("pass", node, head=True)
        self.scope.indent -= 1

    def statement(self, node: Node) -> None:
        """One statement; a call that is not understood, and whose value nobody wants, is left out and noted."""
        scope = self.scope
        scope.depth += 1
        try:
            if scope.depth > MOST_DEPTH or len(scope.lines) > MOST_LINES:
                what = f"more than {MOST_DEPTH} levels, or {MOST_LINES} lines, of statements"
                raise scope.error(node, what, "write it in smaller functions")
            method = getattr(self, f"_{node.type}", None)
            if method is None:
                raise scope.error(node, f"a {node.type.replace('_', ' ')}", "it is not translated; write it otherwise")
            before = len(scope.lines)
            try:
                if node.type == "expression_statement":
                    self.expressions.check(node)
                method(node)
            except LangError as error:
                inner = next(named(node), None)
                if node.type != "expression_statement" or inner is None or inner.type != "call_expression":
                    raise
                del scope.lines[before:]
                scope.unknown.append(Unknown(line_of(node), last_line_of(node), error.what))
            except LookupError:
                raise scope.error(node, "this is not C", "mend it and try again") from None
        finally:
            scope.depth -= 1

    def _compound_statement(self, node: Node) -> None:
        self.compound(list(named(node)))

    def _comment(self, node: Node) -> None:
        """Nothing."""

    # -- declarations and assignments --------------------------------------------------------

    def _declaration(self, node: Node) -> None:
        if (bad := broken(node)) is not None:
            raise self.scope.error(bad, f"this is not C: {self.expressions.short(node)}", "mend it and try again")
        if any(child.type == "storage_class_specifier" for child in node.children):
            what = f"'{self.expressions.short(node)}' outlives its function"
            raise self.scope.error(node, what, "make it a field of struct kvm_tdx")
        for child in node.children_by_field_name("declarator"):
            inner = part(child, "declarator") if child.type == "init_declarator" else child
            kind, name = type_of(self.scope.source, node, inner)
            self.declare(node, name, kind)
            if kind == "struct tdp_iter":
                self.scope.values[name] = "it"
                self.scope.emit(f"it = {self.scope.kvm}.iters[me()]", node)
            elif child.type == "init_declarator":
                self.assign(node, name, part(child, "value"))

    def declare(self, node: Node, name: str, kind: str) -> None:
        """A local variable; the language has one of each name in a function."""
        again = name in self.declared[-1] and node.parent is not None and node.parent.type == "for_statement"
        if name in self.scope.types and not again:
            what = f"{name} is declared twice, and one hides the other"
            raise self.scope.error(node, what, "give one another name")
        if name in self.scope.table.of_user():
            raise self.scope.error(node, f"{name} is a name of your table", "give one another name")
        self.declared[-1].add(name)
        self.scope.types[name] = kind

    def choice(self, node: Node, value: Node, give: Callable[[Node], None]) -> bool:
        """``c ? x : y`` of which one side may wait, as an if and an else that ``give`` each side; False for others."""
        while value.type == "parenthesized_expression" and (inside := next(named(value), None)) is not None:
            value = inside
        if value.type != "conditional_expression":
            return False
        self.expressions.check(value)
        sides = [part(value, "consequence"), part(value, "alternative")]
        if not any("await " in self.expressions.value(side) for side in sides):
            return False
        self.scope.emit(f"if {bare(self.condition(part(value, 'condition')))}:", node, head=True)
        for side in sides:
            self.scope.indent += 1
            give(side)
            self.scope.indent -= 1
            if side is sides[0]:
                self.scope.emit("else:", side, head=True)
        return True

    def assign(self, node: Node, name: str, value: Node) -> None:
        """``name = value`` for a local variable."""
        if not self.scope.types.get(name, "").startswith("struct "):
            self.scope.choices.discard(name)
        if name in self.scope.choices:
            self.scope.emit(f"{python_name(name)} = {bare(self.expressions.which_cache(value))}", node)
            return
        if self.choice(node, value, lambda side: self.assign(node, name, side)):
            return
        kind = self.scope.types.get(name, "")
        if kind in ("struct kvm_tdx *", "struct kvm *"):
            same = {"struct kvm_tdx *": self.scope.tdx, "struct kvm *": self.scope.kvm}[kind]
            if self.expressions.value(value) != same:
                raise self.scope.error(node, f"{name} is another {kind}", "there is one VM")
            return
        if kind == "struct kvm_vcpu *":
            self.scope.vcpus.add(name)
            text = self.expressions.value(value)
            if not text.startswith("running_vcpu(") and text not in self.scope.vcpus:
                raise self.scope.error(node, f"{name} is another vCPU", "the model has kvm_get_running_vcpu()")
            self.scope.emit(f"{python_name(name)} = {text}", node)
            return
        if kind.endswith(("[]", "()")):
            raise self.scope.error(node, f"an array that is filled: {name}", "it is not translated")
        entry = self.list_entry(name, value)
        target = self.scope.values[name] if name in self.renamed else python_name(name)
        text = entry or bare(self.expressions.number(value))
        if kind.endswith("*") and self.sets(name) == 1:
            self.scope.pointers[name] = text
        self.scope.emit(f"{target} = {text}", node)

    def sets(self, name: str) -> int:
        """How often the function sets a local."""
        return len(re.findall(rf"(?<![\w.>]){re.escape(name)} = ", self.scope.words))

    def count(self, node: Node, name: str, operator: str, value: Node) -> None:
        """``name op= value`` outside of loops: a name of its own, as a local that is counted up has no bound."""
        text = f"{self.expressions.value(part(node, 'left'))} {operator[:-1]} {self.expressions.number(value)}"
        new = self.scope.fresh(name)
        self.scope.emit(f"{new} = {text}", node)
        self.scope.values[name] = new
        self.renamed.add(name)

    def list_entry(self, name: str, value: Node) -> str:
        """The first entry of a list: 1, or 0 if it is empty; pages are counted, not named. "" for anything else."""
        source = self.scope.source
        if value.type != "call_expression":
            return ""
        called = source.words(part(value, "function"))
        if called not in ("list_first_entry_or_null", "list_first_entry", "list_last_entry"):
            return ""
        arguments = list(named(part(value, "arguments")))
        if not arguments:
            raise self.scope.error(value, f"{called}()", "give it a list")
        field = self.expressions.list_field(arguments[0])
        self.scope.lists[name] = field
        if called != "list_first_entry_or_null":
            self.scope.emit(f'require({field} > 0, "cache-never-short")', value)
            return "1"
        return f"int({field} > 0)"

    def assignment(self, node: Node) -> None:
        """An assignment as a statement."""
        source, expressions = self.scope.source, self.expressions
        target, operator = part(node, "left"), source.words(part(node, "operator"))
        value = part(node, "right")
        if operator != "=":
            expressions.refuse_units(node, target)
        if operator not in ("=", "+=", "-=", "*=", "&=", "|=", "^=", "<<=", ">>="):
            raise self.scope.error(node, f"the operator {operator}", "write it otherwise")
        if target.type == "identifier":
            name = source.words(target)
            if name not in self.scope.types:
                raise self.scope.error(node, f"{name} is not declared in this function", "declare it")
            if operator != "=" and len(self.declared) == 1 and not self.scope.loops and not self.tails:
                self.count(node, name, operator, value)
                return
            if name in self.scope.values and name not in self.renamed:
                raise self.scope.error(node, f"{name} gets another value", "it is one value here; use another name")
            if operator == "=":
                self.assign(node, name, value)
                return
        elif target.type == "subscript_expression":
            expressions.value(target)
        elif target.type != "field_expression":
            raise self.scope.error(node, f"an assignment to '{expressions.short(target)}'", "assign to a field")
        place, text = expressions.value(target), bare(expressions.number(value))
        compound = operator != "=" or re.search(rf"(?<![\w.]){re.escape(place)}\b", text) is not None
        if self.scope.table.kcsan and not compound and not place.startswith("it."):
            self.scope.emit(f"await WRITE_ONCE(lambda: {place}, {text})", node)
        else:
            self.scope.emit(f"{place} {operator} {text}", node)

    # -- expressions as statements -------------------------------------------------------------

    def _expression_statement(self, node: Node) -> None:
        inner = next(named(node), None)
        if inner is None:
            return
        while inner.type == "parenthesized_expression":
            inner = next(named(inner), inner)
        if inner.type == "assignment_expression":
            self.assignment(inner)
        elif inner.type == "update_expression":
            operator = self.scope.source.words(part(inner, "operator"))
            self.expressions.refuse_units(inner, part(inner, "argument"))
            target = self.expressions.value(part(inner, "argument"))
            self.scope.emit(f"{target} {operator[0]}= 1", node)
        elif inner.type == "call_expression":
            self.call(node, inner)
        elif inner.type == "cast_expression" and self.scope.source.words(part(inner, "type")) == "void":
            self.scope.drop(node, "unused values")
        else:
            self.scope.emit(self.expressions.value(inner), node)

    def call(self, node: Node, inner: Node) -> None:
        """A call whose value nobody wants."""
        source, scope = self.scope.source, self.scope
        called = part(inner, "function")
        arguments = list(named(part(inner, "arguments")))
        name = source.words(called)
        if called.type == "call_expression" and source.words(part(called, "function")) == "guard":
            self.guard(node, source.words(part(called, "arguments")).strip("() "), arguments)
            return
        own = name in self.functions
        rule = next((r for word, r in DROPPED.items() if name.startswith(word)), "") if not own else ""
        if name in scope.table.ignore:
            rule = "--ignore"
        if rule:
            if any(c.type in ("assignment_expression", "update_expression") for c in arguments) or any(
                re.search(rf"\b{own}\(", source.words(inner)) for own in self.functions
            ):
                raise scope.error(node, f"{name}() of what changes something", "give it values")
            scope.drop(node, rule)
        elif name in BUGS and not own:
            self.bug(inner)
        elif name in ("list_add", "list_add_tail") and len(arguments) == 2:
            field = self.expressions.list_field(arguments[1])
            self.page_of(arguments[0])
            scope.emit(f"{field} += 1", node)
            scope.emit(f"give_pages({scope.tdx}.cpus, 1)", node)
        elif name in ("list_del", "list_del_init") and len(arguments) == 1:
            page = self.page_of(arguments[0])
            if page not in scope.lists:
                what = f"list_del() of {page}, which is not the first entry of a list in this function"
                raise scope.error(node, what, "take it with list_first_entry_or_null()")
            scope.emit(f"{scope.lists[page]} -= 1", node)
            scope.emit(f"take_pages({scope.tdx}.cpus, 1)", node)
        else:
            scope.emit(self.expressions.value(inner), node)

    def page_of(self, node: Node) -> str:
        """The variable in ``&page->lru``."""
        words = self.scope.source.words(node)
        name = words.removeprefix("&").partition("->")[0].strip()
        if self.scope.types.get(name) != "struct page *" or not words.startswith("&"):
            raise self.scope.error(node, f"'{words}' is not a page in a list", "write &page->lru")
        return name

    def bug(self, node: Node) -> None:
        """KVM_BUG_ON() and the like: its condition violates a property, and is what it returns."""
        name = self.scope.source.words(part(node, "function"))
        arguments = list(named(part(node, "arguments")))
        if not arguments:
            raise self.scope.error(node, f"{name}()", "give it a condition")
        text = self.expressions.value(arguments[0])
        if "await " in text:
            bug = self.scope.fresh("bug")
            self.scope.emit(f"{bug} = {text}", node)
            text = bug
        self.scope.emit(f'require(not {text}, "{BUGS[name]}")', node)
        self.expressions.bugs[node.id] = text

    def condition(self, node: Node) -> str:
        """The condition of an if, after the line that it may need before it."""
        self.expressions.check(node)
        if (found := self.expressions.first_bug(node)) is not None:
            self.bug(found)
        inner = list(named(node))
        if node.type == "parenthesized_expression" and len(inner) == 1:
            return self.expressions.value(inner[0])
        return self.expressions.value(node)

    # -- guards ----------------------------------------------------------------------------------

    def guard(self, node: Node, kind: str, arguments: list[Node]) -> None:
        """guard(kind)(&lock): held to the end of the block."""
        if kind == "rcu":
            lock = f"{self.scope.kvm}.rcu"
            texts = (f"rcu_read_lock({lock})", f"rcu_read_unlock({lock})")
        elif kind in GUARDS and arguments:
            lock = self.expressions.value(arguments[0])
            texts = (f"await {GUARDS[kind][0]}({lock})", f"await {GUARDS[kind][1]}({lock})")
        else:
            raise self.scope.error(node, f"guard({kind})", f"it knows rcu, {', '.join(GUARDS)}")
        self.scope.emit(texts[0], node, head=True)
        self.scope.guards.append((texts[1], len(self.scope.loops), len(self.declared)))

    # -- control -----------------------------------------------------------------------------------

    def _if_statement(self, node: Node) -> None:
        self.scope.emit(f"if {bare(self.condition(part(node, 'condition')))}:", node, head=True)
        self.nested(part(node, "consequence"))
        other = node.child_by_field_name("alternative")
        body = next(named(other), None) if other is not None else None
        if body is not None:
            self.scope.emit("else:", body, head=True)
            self.nested(body)

    def _while_statement(self, node: Node) -> None:
        name = self.scope.source.name_at(node)
        if name != "while":
            self.macro(node, name)
            return
        condition = part(node, "condition")
        inner = condition
        while inner.type == "parenthesized_expression":
            inner = next(named(inner), condition)
        forever = False
        if inner.type == "assignment_expression":
            self.scope.emit("while True:", node, head=True)
            self.scope.indent += 1
            self.assignment(inner)
            self.scope.emit(f"if not {self.expressions.value(part(inner, 'left'))}:", node, head=True)
            self.scope.emit("    break", node, head=True)
            self.scope.indent -= 1
        else:
            self.expressions.check(condition)
            text = bare(self.expressions.value(inner))
            forever = text == "1"
            self.scope.emit(f"while {'True' if forever else text}:", node, head=True)
        self.loop(part(node, "body"), [], forever)

    def _do_statement(self, node: Node) -> None:
        self.expressions.check(part(node, "condition"))
        condition = self.expressions.value(part(node, "condition"))
        self.scope.emit("while True:", node, head=True)
        self.loop(part(node, "body"), [f"if not {condition}:", "    break"], True, part(node, "condition"))

    def _switch_statement(self, node: Node) -> None:
        switch(self.scope, self.expressions, self.compound, node)

    def _for_statement(self, node: Node) -> None:
        first, test, after = (node.child_by_field_name(f) for f in ("initializer", "condition", "update"))
        if first is not None:
            if first.type == "declaration":
                self._declaration(first)
            else:
                self.assignment(first)
        self.scope.emit(f"while {self.expressions.value(test) if test is not None else 'True'}:", node, head=True)
        lines: list[str] = []
        if after is not None:
            if after.type != "update_expression":
                raise self.scope.error(after, f"'{self.expressions.short(after)}' in a for", "write i++")
            operator = self.scope.source.words(part(after, "operator"))
            lines = [f"{self.expressions.value(part(after, 'argument'))} {operator[0]}= 1"]
        self.loop(part(node, "body"), lines, test is None)

    def loop(self, body: Node, before_next: list[str], again: bool, at: Node | None = None) -> None:
        """The body of a loop; ``before_next`` what comes before each next round, which is from the line of ``at``.

        ``again``  a goto to the head of the body may be a ``continue``: no condition is tested on the way, or one
        that is true as long as the body runs.
        """
        scope = self.scope
        first = next(named(body), None) if body.type == "compound_statement" else body
        head = ""
        if again and first is not None and first.type == "labeled_statement":
            head = scope.source.words(part(first, "label"))
        scope.loops.append("\n".join(before_next))
        scope.loop_labels.append(head)
        self.nested(body)
        scope.loops.pop()
        scope.loop_labels.pop()
        scope.indent += 1
        if not self.left():
            for text in before_next:
                scope.emit(text, at or body, head=True)
        scope.indent -= 1

    def macro(self, node: Node, name: str) -> None:
        """A loop macro, or scoped_guard()."""
        source, scope = self.scope.source, self.scope
        arguments = split(source.words(part(node, "condition")))
        nodes = flat(part(node, "condition"))
        if name == "scoped_guard" and len(arguments) in (1, 2):
            before = len(scope.guards)
            self.guard(node, arguments[0], nodes[1:])
            self.compound(list(named(part(node, "body"))))
            if not self.left():
                self.release(before, node)
            del scope.guards[before:]
        elif name == "for_each_tdp_pte_min_level" and len(arguments) == len(nodes) == 6:
            start, end = (self.expressions.value(n) for n in nodes[4:])
            scope.emit(f"await tdp_iter_start(it, {scope.kvm}, {start})", node, head=True)
            scope.emit("while it.valid:", node, head=True)
            self.loop(part(node, "body"), [f"await tdp_iter_next(it, {scope.kvm}, {end})"], True)
        else:
            raise scope.error(node, f"{name}({', '.join(arguments)})", "the loop is not known; write while or for")

    def _labeled_statement(self, node: Node) -> None:
        for child in list(named(node))[1:]:
            self.statement(child)

    def _goto_statement(self, node: Node) -> None:
        scope = self.scope
        label = scope.source.words(part(node, "label"))
        if scope.loop_labels and scope.loop_labels[-1] == label:
            self.release_loop(node)
            scope.emit("continue", node)
        elif label in self.labels:
            outer = sum(1 for _, _, block in scope.guards if block == 1)  # those of blocks within are left
            self.release(outer, node)
            kept = scope.loops, scope.loop_labels, scope.guards
            scope.loops, scope.loop_labels, scope.guards = [], [], scope.guards[:outer]
            self.tails += 1
            for tail in self.labels[label]:
                self.statement(tail)
            self.tails -= 1
            if not self.left():
                self.release(0, node)
                scope.emit("return", node)
            scope.loops, scope.loop_labels, scope.guards = kept
        else:
            raise scope.error(
                node, f"goto {label}, which is neither at the end of the function nor at the head of this loop's body"
            )

    def release_loop(self, node: Node) -> None:
        """Release the guards of the innermost loop's body."""
        self.release(sum(1 for _, loops, _ in self.scope.guards if loops < len(self.scope.loops)), node)

    def _continue_statement(self, node: Node) -> None:
        if not self.scope.loops or self.scope.loops[-1] == "switch":
            what = "continue in a switch that an if breaks out of" if self.scope.loops else "continue in no loop"
            raise self.scope.error(node, what, "write the cases as if and else")
        self.release_loop(node)
        for text in filter(None, self.scope.loops[-1].split("\n")):
            self.scope.emit(text, node)
        self.scope.emit("continue", node)

    def _break_statement(self, node: Node) -> None:
        if not self.scope.loops:
            raise self.scope.error(node, "break in no loop")
        self.release_loop(node)
        self.scope.emit("break", node)

    def _return_statement(self, node: Node) -> None:
        value = next(named(node), None)
        self.returned(node, value)

    def returned(self, node: Node, value: Node | None) -> None:
        """``return value;``"""
        text = ""
        if value is not None:
            self.expressions.check(node)
            chooses = self.scope.function.chooses
            if not chooses and self.choice(node, value, lambda side: self.returned(node, side)):
                return
            if (found := self.expressions.first_bug(value)) is not None:
                self.bug(found)
            give = self.expressions.which_cache if chooses else self.expressions.number
            text = bare(give(value))
        if self.scope.guards and text:
            kept = self.scope.fresh("ret")
            self.scope.emit(f"{kept} = {text}", node)
            text = kept
        self.release(0, node)
        self.scope.emit(f"return {text}".strip(), node)


def bare(text: str) -> str:
    """An expression without the parentheses around it."""
    depth = 0
    for number, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0 and (number < len(text) - 1 or not text.startswith("(")):
            return text
    return text[1:-1]


def split(text: str) -> list[str]:
    """The arguments of a macro, from its text in parentheses."""
    inner = text.strip().removeprefix("(").removesuffix(")")
    found, depth = [""], 0
    for letter in inner:
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return [one.strip() for one in found]


def flat(node: Node) -> list[Node]:
    """The operands of a parenthesised comma expression."""
    inner = next(named(node), node)
    found: list[Node] = []
    while inner.type == "comma_expression":
        found.append(part(inner, "left"))
        inner = part(inner, "right")
    return [*found, inner]
