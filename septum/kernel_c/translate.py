# SPDX-License-Identifier: GPL-2.0-or-later
"""C in kernel style as a design: Python text, where each line is from, and what became of each line of C.

Every line is translated, dropped by a rule that has a name, or unknown. What a function that the model runs does not
understand, and what nothing that the model runs calls, is unknown: a check of the design then cannot conclude HOLDS.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from septum.kernel_c import known
from septum.kernel_c.configs import with_configs
from septum.kernel_c.gather import Gathered
from septum.kernel_c.image import Image, Missing, Omitted
from septum.kernel_c.parse import all_broken, broken, last_line_of, line_of, named, parse
from septum.kernel_c.scope import Dropped, Line, Scope, Unknown
from septum.kernel_c.statements import Statements
from septum.kernel_c.table import TABLE, Table
from septum.kernel_c.writer import Writer
from septum.kvm.tdx import KvmTdx
from septum.lang import patches
from septum.lang.source import LangError, short_path
from septum.text import did_you_mean

if TYPE_CHECKING:
    from tree_sitter import Node


class From(NamedTuple):
    """A line of a design, and the lines of C that it is from: 0 for none."""

    text: str
    file: str
    first: int
    last: int


class Translation(NamedTuple):
    """What became of C.

    ``lines``    of the design's text, each with the lines of C that it is from;
    ``omitted``  lines of C that are left out by a rule; ``missing`` those that are not understood;
    ``bound``    what of the file takes over what of the model, a line each.
    """

    lines: tuple[From, ...]
    omitted: tuple[Omitted, ...]
    missing: tuple[Missing, ...]
    bound: tuple[str, ...]

    @property
    def text(self) -> str:
        """The design as a file."""
        return "".join(line.text + "\n" for line in self.lines)


class Translator(Gathered):
    """Translates what the model can run of what was gathered."""

    def hooks(self) -> dict[str, str]:
        """Function of the file -> what it takes over of the model."""
        found = {}
        for name in self.functions:
            if (role := self.table.role(name)) in known.BOUND:
                found[name] = known.BOUND[role]
        for op, name in self.ops.items():
            if op in known.OPS and name in self.functions and name not in self.table.bind:
                found[name] = known.OPS[op]
        return found

    def check_bindings(self) -> None:
        """Raises LangError for --bind of a function that is not there."""
        for name in self.table.bind:
            if name not in self.functions:
                what = f"--bind {name}={self.table.bind[name]}: there is no function {name}() in it"
                near = did_you_mean(name, self.functions)
                raise LangError(self.source.file, 0, what + near, "name one of its functions")

    def initialisation(self) -> None:
        """What the functions that initialise a VM set up, and the members of kvm_x86_ops that functions set."""
        for name, function in list(self.functions.items()):
            left = []
            initialises = self.table.role(name) in known.INITS
            for node in named(function.body):
                words = self.source.words(node).rstrip(";")
                op = re.fullmatch(r"vt_x86_ops\.(\w+) = &?(\w+)", words)
                lock = re.fullmatch(r"(?:mutex_init|spin_lock_init|INIT_LIST_HEAD)\(&(?:\w+->)+([\w.]+)\)", words)
                if op:
                    self.ops[op[1]] = op[2]
                    self.drop(node, "bindings")
                elif lock and initialises:
                    self.initialised.add(lock[1])
                    self.drop(node, "initialisation")
                else:
                    left.append(node)
            simple = all(
                re.match(r"return 0|struct kvm_tdx \*\w+ = to_kvm_tdx\(\w+\)", self.source.words(n)) for n in left
            )
            if simple and len(left) < len(list(named(function.body))):
                del self.functions[name]
            elif initialises:
                for node in left:
                    if not re.match(r"return 0|struct kvm_tdx \*", self.source.words(node)):
                        self.unknown_at(node, f"{name}() is known for what it initialises only")
                del self.functions[name]

    def ioctl(self) -> None:
        """What an ioctl that splits holds around the split: mutexes, by guard() or from the first to the last line."""
        for name in [name for name in self.functions if self.table.role(name) in known.IOCTLS]:
            function = self.functions.pop(name)
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
        own = ("kvm", "tdx") if replaced else ("self.kvm", "self")
        scope = Scope(self.source, function, *own, table=self.table)
        for parameter in function.parameters:
            if parameter.name == "level" or (hook and parameter.name in known.PARAMETERS):
                scope.values[parameter.name] = known.PARAMETERS[parameter.name]
            elif hook and parameter.name in ("shared", "mmu_lock_shared") and not replaced:
                scope.values[parameter.name] = "self.shared"
            if parameter.type == "struct kvm_vcpu *" and hook in ("", "topup_split_cache"):
                scope.vcpus.add(parameter.name)
                if hook:
                    scope.values[parameter.name] = f"running_vcpu({scope.tdx})"  # as its caller has it
            if parameter.type == "struct tdp_iter *":
                scope.values[parameter.name] = "it"
        if not hook and hasattr(KvmTdx, name) and self.table.role(name) not in known.CONSUMERS:
            raise scope.error(
                function.node, f"{name}() is the model's own", "what calls it there does not call this one"
            )
        names = [p.name for p in function.parameters if p.name]
        if len(set(names)) < len(names):
            raise scope.error(function.node, f"{name}() has two parameters of one name", "mend it and try again")
        if taken := self.table.of_user().intersection(names):
            raise scope.error(function.node, f"{taken.pop()} is a name of your table", "give one another name")
        self.scopes[name] = scope
        if replaced:
            scope.indent = 1
        Statements(scope, self.functions, self.ops, self.constants).function()
        for bad in all_broken(function.node):
            if not any(one.first <= line_of(bad) <= one.last for one in scope.unknown):
                raise scope.error(bad, f"this is not C: {self.source.words(bad)[:40]}", "mend it and try again")
        for called in sorted(scope.called):
            self.translate(called, self.hooks().get(called, ""))

    def run(self) -> tuple[list[Line], list[Line]]:
        """Translate the file: its text in two parts, between which what is missing is named.

        Raises LangError for what a function that the model runs cannot do without.
        """
        self.gather(self.source.root)
        if (bad := broken(self.source.root)) is not None and not self.functions:
            raise self.source.error(bad, "this is not C", "give a C file, a diff or a mail")
        self.check_bindings()
        self.initialisation()
        self.ioctl()
        hooks = self.hooks()
        if not hooks:
            ways = f"it calls {', '.join(known.BOUND)}; --bind C=MODEL says that a function is one of them"
            raise LangError(self.source.file, 0, "no function of it is one that the model calls", ways)
        for name, hook in hooks.items():
            if list(hooks.values()).count(hook) > 1:
                both = " and ".join(f"{other}()" for other in hooks if hooks[other] == hook)
                raise self.source.error(self.functions[name].node, f"{both} are both the model's {hook}()", "keep one")
            self.translate(name, hook)
        consumed = {cache: node for scope in self.scopes.values() for cache, node in scope.consumed.items()}
        consumer = self.consumer(consumed)
        self.account()
        return Writer(self, hooks, consumer, consumed).write()

    def consumer(self, consumed: dict[str, Node]) -> str:
        """The function that takes a page from the cache, translated; "" if the file has none."""
        if len(consumed) > 1:
            first = next(iter(consumed.values()))
            raise self.source.error(first, f"pairs from several caches: {', '.join(consumed)}", "one is all it may be")
        found = next((name for name in self.functions if self.table.role(name) in known.CONSUMERS), "")
        if found and consumed:
            self.translate(found, "")
        return found if consumed else ""

    def account(self) -> None:
        """What became of the lines of the functions."""
        for name, function in self.functions.items():
            if name in self.scopes or self.untouched(function.node):
                continue
            if name in self.table.ignore:
                self.drop(function.node, "--ignore")
                continue
            why = f"{name}() is called by nothing that the model runs"
            if name in patches.names() or hasattr(KvmTdx, name):
                why = f"{name}() is of the common path, of which the model has its own"
            self.unknown.append(Unknown(line_of(function.node), last_line_of(function.node), why))
        for scope in self.scopes.values():
            self.dropped += scope.dropped
            self.unknown += [one for one in scope.unknown if one not in self.unknown]
            if "lockdep_assert_held_read(&kvm->mmu_lock)" in scope.words:
                self.shared = scope.function.name
        self.dropped = sorted(set(self.dropped))
        self.unknown = sorted(set(self.unknown))


#: lines of a statement; more lie between two lines of it only where they are from two patches
LONGEST = 30


def translate(image: Image, table: Table = TABLE) -> Translation:
    """C as a design. Raises LangError for what is outside, ImportError without tree-sitter."""
    try:
        translator = Translator(parse(image.file, image.text, table.configs), table, image.context)
        head, body = translator.run()
    except LangError as error:
        raise image.error(error) from None
    translator.dropped += hidden(image, table)
    omitted = [Omitted(*r, one.rule) for one in translator.dropped for r in image.ranges(one.first, one.last)]
    missing = {Missing(*r, one.why) for one in translator.unknown for r in image.ranges(one.first, one.last)}
    every = tuple(sorted(missing | set(image.missing)))
    lines = [placed(image, line) for line in (*head, *missing_lines(every), *body)]
    return Translation(tuple(lines), (*image.omitted, *omitted), every, tuple(translator.bound))


def hidden(image: Image, table: Table) -> list[Dropped]:
    """The lines that configurations leave out."""
    left = with_configs(image.text, table.configs).split("\n")
    both = enumerate(zip(image.text.split("\n"), left, strict=True), 1)
    return [Dropped(n, n, "configurations") for n, (before, after) in both if before != after]


def placed(image: Image, line: Line) -> From:
    """A line with the place that it is from."""
    if not line.first:
        return From(line.text, image.file, 0, 0)
    file, first = image.place(line.first)
    other, last = image.place(line.last)
    return From(line.text, file, first, last if other == file and first <= last < first + LONGEST else first)


def missing_lines(missing: tuple[Missing, ...]) -> list[Line]:
    """What a design says that it does not have of its C."""
    if not missing:
        return []
    pairs = [f"    ({f'{short_path(one.file)}:{one.first}'!r}, {one.why!r})," for one in missing]
    head = ["#: lines of the C that are not in this design: it cannot HOLD", "MISSING = ("]
    return [Line(text) for text in (*head, *pairs, ")")]
