# SPDX-License-Identifier: GPL-2.0-or-later
"""Random C functions of the subset, what compiles them, and what runs their translation without a model.

A function works on two locals and a parameter, notes numbers in a log, takes locks that only log, and every loop of it
burns fuel, so that it ends.
"""

import random
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from septum.kernel_c.parse import parse
from septum.kernel_c.scope import Scope
from septum.kernel_c.statements import Statements
from septum.kernel_c.translate import Translator

FUEL = 12
INPUTS = (0, 1, 5)

HEAD = """
#include <stdbool.h>
#include <stdio.h>
typedef struct { int counter; } atomic_t;
typedef int spinlock_t;
struct kvm { int unused; };
struct kvm_tdx { atomic_t log, fuel; spinlock_t first, second; } it;
static struct kvm_tdx *to_kvm_tdx(struct kvm *kvm) { return &it; }
static void atomic_add(int n, atomic_t *v) { printf(" %d", n); }
static int atomic_dec_return(atomic_t *v) { return --v->counter; }
static void spin_lock(spinlock_t *l) { printf(" l%d", (int)(l - &it.first)); }
static void spin_unlock(spinlock_t *l) { printf(" u%d", (int)(l - &it.first)); }
static spinlock_t *locked(spinlock_t *l) { spin_lock(l); return l; }
static void cleaned(spinlock_t **l) { spin_unlock(*l); }
#define NAMED(a, b) a##b
#define NAME(a, b) NAMED(a, b)
#define guard(kind) guard_##kind
#define guard_spinlock(l) spinlock_t *NAME(g, __COUNTER__) __attribute__((cleanup(cleaned))) = locked(l)
#define scoped_guard(kind, l) \\
	for (spinlock_t *s __attribute__((cleanup(cleaned))) = locked(l), *o = s; o; o = 0)
"""


class Programs:
    """Makes one random function."""

    def __init__(self, seed: str) -> None:
        self.chance = random.Random(seed)
        self.labels = 0

    def value(self, depth: int = 0) -> str:
        """An expression, 0 to 15 or -1."""
        c = self.chance
        if depth > 2 or c.random() < 0.35:
            return c.choice(("a", "x", "y", str(c.randrange(8))))
        one, two = self.value(depth + 1), self.value(depth + 1)
        return c.choice(
            (
                f"(({one} + {two}) & 15)",
                f"({one} {c.choice(('==', '!=', '<', '>', '<=', '>='))} {two})",
                f"({one} {c.choice(('&&', '||'))} {two})",
                f"(!{one})",
                f"({one} ? {two} : {self.value(depth + 1)})",
                f"(({one} ^ {two}) & 7)",
                f"({c.choice(('int', 'long', 'bool'))})({one})",
            )
        )

    def block(self, depth: int, loop: str, inside: str) -> str:
        """A few statements; ``loop`` "" for none, its kind, or the label at its head."""
        return "".join(self.statement(depth, loop, inside) for _ in range(self.chance.randrange(1, 4)))

    def statement(self, depth: int, loop: str, inside: str) -> str:
        """One statement; ``inside`` the block has a guard of its own loop."""
        c = self.chance
        ways = ["set", "log", "log", "leave"] + [
            "if",
            "if",
            "while",
            "do",
            "for",
            "guarded",
            "scoped",
            "switch",
            "waits",
        ] * (depth < 3)
        match c.choice(ways):
            case "set":
                return f"{c.choice('xy')} = {self.value()};\n"
            case "log":
                return f"atomic_add({c.randrange(100)}, &tdx_->log);\n"
            case "leave":
                return f"if ({self.value()})\n{self.leave(loop, inside)}"
            case "waits":
                call = "atomic_dec_return(&tdx_->fuel)"
                return f"{c.choice('xy')} = {self.value()} ? {c.choice((call, self.value()))} : {call};\n"
            case "switch":
                return self.switch(depth, loop, inside)
            case "if":
                other = f"else {{\n{self.block(depth + 1, loop, inside)}}}\n" if c.random() < 0.5 else ""
                return f"if ({self.value()}) {{\n{self.block(depth + 1, loop, inside)}}}\n{other}"
            case "while":
                self.labels += 1
                label = f"again{self.labels}"
                body = self.block(depth + 1, label, "")
                fuel = "if (atomic_dec_return(&tdx_->fuel) <= 0)\nbreak;\n"
                if c.random() < 0.5:
                    return f"while (1) {{\n{label}:\nx = x;\n{fuel}{body}}}\n"
                body = self.block(depth + 1, "while", "")
                return f"while (atomic_dec_return(&tdx_->fuel) > 0) {{\n{body}}}\n"
            case "do":
                return f"do {{\n{self.block(depth + 1, 'do', '')}}} while (atomic_dec_return(&tdx_->fuel) > 0);\n"
            case "for":
                self.labels += 1
                name = f"i{self.labels}"
                return f"for (int {name} = 0; {name} < 3; {name}++) {{\n{self.block(depth + 1, 'for', '')}}}\n"
            case "guarded":
                held = "loop" if loop else inside
                return f"{{\nguard(spinlock)(&tdx_->second);\n{self.block(depth + 1, loop, held or 'top')}}}\n"
            case _:
                return "scoped_guard(spinlock, &tdx_->second) {\natomic_add(7, &tdx_->log);\n}\n"

    def switch(self, depth: int, loop: str, inside: str) -> str:
        """A switch: cases that share statements, that fall through, and with a break within an if."""
        c = self.chance
        values = [f"case {n}:" for n in c.sample(range(-1, 6), c.randrange(1, 5))]
        labels = [*values, *["default:"] * (c.random() < 0.6)]
        c.shuffle(labels)
        cases = ""
        for label in labels:
            cases += label + "\n"
            if c.random() < 0.2:
                continue
            if c.random() < 0.2:
                cases += f"if ({self.value()})\nbreak;\n"
            body = self.block(depth + 1, "switch" if loop else "", inside) if c.random() < 0.8 else ";\n"
            cases += f"{{\n{body}break;\n}}\n" if c.random() < 0.2 else body
            cases += c.choice(("break;\n", "break;\n", "", "goto out;\n" if not inside else "", "return x;\n"))
        return f"switch ({self.value()}) {{\n{cases}{'' if cases.endswith(';' + chr(10)) else 'break;' + chr(10)}}}\n"

    def leave(self, loop: str, inside: str) -> str:
        """A way out of a block."""
        ways = ["return " + self.value() + ";\n"]
        ways += ["goto out;\n", "goto last;\n"] if not inside else []
        ways += ["break;\n"] if loop else []
        ways += ["continue;\n"] if loop not in ("", "switch") else []
        if loop.startswith("again"):
            ways.append(f"{{ if (atomic_dec_return(&tdx_->fuel) > 0) goto {loop}; }}\n")
        return self.chance.choice(ways)

    def function(self, name: str) -> str:
        """The whole."""
        lock = "guard(spinlock)(&tdx_->first);\n" if self.chance.random() < 0.5 else ""
        body = "".join(self.statement(0, "", "") for _ in range(4))
        return (
            f"int {name}(struct kvm *kvm, int a)\n{{\nstruct kvm_tdx *tdx_ = to_kvm_tdx(kvm);\nint x = a, y = 3;\n"
            f"{lock}{body}atomic_add(50, &tdx_->log);\nout:\natomic_add(51, &tdx_->log);\nlast:\nreturn x;\n}}\n"
        )


def compiled(functions: dict[str, str], folder: Path, compiler: str) -> list[str]:
    """What each function logs and returns for each input, a line each, as a C compiler has it."""
    calls = "".join(
        f'it.fuel.counter = {FUEL}; printf("{name} {a}:"); {{ int r = {name}(0, {a}); printf(" = %d\\n", r); }}\n'
        for name in functions
        for a in INPUTS
    )
    source = folder / "all.c"
    source.write_text(HEAD + "".join(functions.values()) + f"int main(void) {{\n{calls}return 0;\n}}\n")
    subprocess.run([compiler, "-w", "-O0", "-o", str(folder / "all"), str(source)], check=True)
    return subprocess.run([folder / "all"], check=True, capture_output=True, text=True).stdout.splitlines()


def translated(name: str, text: str) -> list[str]:
    """The same, of its translation. Raises LangError for one that is refused."""
    translator = Translator(parse(f"{name}.c", text))
    translator.gather(translator.source.root)
    scope = Scope(translator.source, translator.functions[name], "self.kvm", "self")
    Statements(scope, translator.functions, {}, {}).function()
    assert not scope.unknown
    code = f"async def {name}(self, a):\n" + "".join(line.text[4:] + "\n" for line in scope.lines)
    found = []
    for a in INPUTS:
        log: list[str] = []
        names: dict[str, Any] = stubs(log)
        exec(code, names)
        tdx = SimpleNamespace(first=0, second=1, log=None, fuel=SimpleNamespace(counter=FUEL))
        try:
            names[name](tdx, a).send(None)
        except StopIteration as end:
            found.append(f"{name} {a}:{''.join(log)} = {int(end.value)}")
    return found


def stubs(log: list[str]) -> dict[str, Any]:
    """What a translation calls."""

    async def atomic_add(n: int, v: object) -> None:
        log.append(f" {n}")

    async def atomic_dec_return(v: Any) -> int:
        v.counter -= 1
        return int(v.counter)

    async def spin_lock(lock: int) -> None:
        log.append(f" l{lock}")

    async def spin_unlock(lock: int) -> None:
        log.append(f" u{lock}")

    return {f.__name__: f for f in (atomic_add, atomic_dec_return, spin_lock, spin_unlock)}
