# SPDX-License-Identifier: GPL-2.0-or-later
"""Who calls each hook of struct kvm_tdx, and which locks the CPU holds then: makes septum/cli/hook_calls.py.

    python tools/hooks.py            write the file; some minutes
    python tools/hooks.py --check    exit 1 if it says something else

The callers are read from the sources. The locks are what searches find: each design is searched with hooks that note
the held locks when they are called, in every interleaving of the scenarios in RUNS.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import inspect
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType

import septum
from septum.cli.hook_calls import CALLED, Called
from septum.cli.hooks import hooks
from septum.designs import NAMES, Design, load
from septum.engine.native import Native
from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model

PACKAGE = Path(septum.__file__).parent
TARGET = PACKAGE / "cli" / "hook_calls.py"
#: where hooks are called; a design's own calls of its hooks are its own business
ROOMS = ("kernel", "kvm", "properties", "scenarios")
LOG = "hooks"
#: functions that await what they get as an argument
PASSED = ("fill_pamt_array", "tdh_do_no_vcpus")
#: called by properties, too, between two steps, when no CPU runs
BETWEEN_STEPS = ("cached_pages", "references_of_caches")
MEMORY = 1 << 30
#: design -> scenarios, besides the first one of every design
FURTHER = {
    "spinlock": (
        "split --enomem",
        "convert-overlap",
        "accept-convert",
        "fault-split",
        "full-destroy",
        "dirty-fault",
        "slot-split",
    ),
    "spinlock-shared": ("convert-overlap", "fault-split", "split --busy"),
    "per-vcpu": ("convert-overlap", "fault-split"),
    "two-caches": ("faults-split", "fault-ioctl", "full-destroy"),
    "reserved": ("convert-overlap", "accept-convert"),
    "v3": ("convert-overlap", "add-fails", "split --busy"),
    "v5": (
        "split --busy",
        "split --enomem",
        "convert-overlap",
        "accept-convert",
        "fault-split",
        "teardown",
        "full-destroy",
    ),
    "v6": ("convert-overlap", "accept-convert", "fault-split", "teardown", "teardown-rcu", "two-tds", "slot-split"),
    "tip": ("convert-overlap", "accept-convert", "fault-split", "teardown", "full-destroy"),
}
RUNS = tuple((name, scenario) for name in NAMES for scenario in ("", *FURTHER.get(name, ())))


# -- who calls it --------------------------------------------------------------------------------------------


@cache
def callers() -> dict[str, tuple[str, ...]]:
    """Hook -> the functions that call it, in the order in which they are written."""
    names = {name for name, _ in hooks(KvmTdx)}
    found: dict[str, dict[str, None]] = {name: {} for name in names}
    for room in ROOMS:
        for file in sorted((PACKAGE / room).glob("*.py")):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            for function in ast.walk(tree):
                if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                    for name in called_in(function):
                        if name in names:
                            found[name][function.name] = None
    return {name: tuple(by) for name, by in found.items()}


def called_in(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """The names of the methods that a function calls, but for those of its base class."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            base = node.func.value
            if not (isinstance(base, ast.Call) and isinstance(base.func, ast.Name) and base.func.id == "super"):
                yield node.func.attr


class Watch(Native):
    """A native run that remembers who calls the hooks that note: (hook, function)."""

    def __init__(self, model: Model) -> None:
        self.calls: set[tuple[str, str]] = set()
        super().__init__(model, races=False)

    def accumulate(self, log: str, row: int, mask: int) -> None:
        """A hook notes what is held; a function that gets the hook as an argument is not the caller."""
        super().accumulate(log, row, mask)
        if log != LOG:
            return
        frame = sys._getframe(2)
        hook, caller = frame.f_code.co_name, frame.f_back
        while caller is not None and caller.f_code.co_name in set(PASSED) - set(callers()[hook]):
            caller = caller.f_back
        if caller is not None and Path(caller.f_code.co_filename).parent.name in ROOMS:
            self.calls.add((hook, caller.f_code.co_name))


# -- under which locks ----------------------------------------------------------------------------------------


def classes(names: Mapping[int, str]) -> dict[str, list[int]]:
    """The locks of a class, both sides of a rwlock among them, by their bits: the first one is what notes are about."""
    found: dict[str, list[int]] = defaultdict(list)
    for bit, name in sorted(names.items()):
        found[plain(name)].append(bit)
    return found


def noting(name: str, names: Mapping[int, str]) -> str:
    """A design file: the design ``name`` whose hooks note the held locks, and the classes of which none is held."""
    bits = classes(names).values()
    moved = [f"((held >> {bit}) & 1) << {first}" for first, *others in bits for bit in others]
    every = sum(1 << first for first, *_ in bits)
    lines = [
        f"from {load(name).module.__name__} import Design as Base",
        "from septum.lang import accumulate, me",
        "class Design(Base):",
        "    rcu_frees = Base.rcu_frees",  # or it follows from which hooks there are
    ]
    for row, (hook, function) in enumerate(hooks(KvmTdx)):
        if hook in BETWEEN_STEPS:
            continue
        args = [parameter for parameter in inspect.signature(function).parameters if parameter != "self"]
        asynchronous = inspect.iscoroutinefunction(function)
        lines += [
            f"    {'async ' * asynchronous}def {hook}({', '.join(['self', *args])}):",
            "        held = self.cpus.tasks[me()].held",
            f'        accumulate("{LOG}", {2 * row}, held)',
            f'        accumulate("{LOG}", {2 * row + 1}, {every} & ~({" | ".join(["held", *moved])}))',
            f"        return {'await ' * asynchronous}super().{hook}({', '.join(args)})",
        ]
    return "\n".join(lines) + "\n"


@cache
def folder() -> tempfile.TemporaryDirectory[str]:
    """Where the design files are; removed when the process ends."""
    return tempfile.TemporaryDirectory()


@cache
def noting_design(name: str, scenario: str) -> Design:
    """The design that notes, for a scenario with its options: the bits of locks are that one's."""
    names = built(load(name), scenario).lock_names
    file = Path(folder().name) / f"noting_{re.sub(r'[^a-z0-9]+', '_', f'{name} {scenario}')}.py"
    file.write_text(noting(name, names), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None and spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    return Design(name, module)


def built(design: Design, scenario: str) -> Model:
    """A configuration: a scenario, with its options behind it; "" stands for the first one of the design."""
    scenario, *options = scenario.split() or [design.scenarios[0]]
    fixed = design.size_of(scenario)
    assert {"--enomem", "--busy"}.issuperset(options)
    enomem, busy = "--enomem" in options, "--busy" in options
    return design.build(scenario, cpus=fixed or 2, splits=0 if fixed else 2, enomem=enomem, busy=busy)


def noting_model(name: str, scenario: str) -> Model:
    """The same of the design that notes."""
    return built(noting_design(name, scenario), scenario)


def noted(model: Model, logs: dict[tuple[str, int], int]) -> dict[str, tuple[set[str], set[str]]]:
    """Hook -> the locks that are always held when it is called, and those that are sometimes.

    A rwlock that is held, now for read and now for write, is there without a side.
    """
    found = {}
    for row, (hook, _) in enumerate(hooks(KvmTdx)):
        held, missed = logs.get((LOG, 2 * row), 0), logs.get((LOG, 2 * row + 1), 0)
        if not held and not missed:
            continue  # it is never called
        always, sometimes = set[str](), set[str]()
        for name, bits in classes(model.lock_names).items():
            sides = {model.lock_names[bit] for bit in bits if held >> bit & 1}
            if sides:
                (sometimes if missed >> bits[0] & 1 else always).add(sides.pop() if len(sides) == 1 else name)
        found[hook] = always, sometimes
    return found


def searched(name: str, scenario: str) -> dict[str, tuple[set[str], set[str]]]:
    """The same from every interleaving of a configuration."""
    from septum.engine.compiled import Compiled
    from septum.engine.search import Options as SearchOptions
    from septum.engine.search import Search

    model = noting_model(name, scenario)
    with Search(Compiled(model, 0), SearchOptions(max_memory=MEMORY, keep_going=True, races=False)) as search:
        result = search.run()
    if result.cut is not None:
        sys.exit(f"hooks: {name}, {scenario or 'first scenario'}: {result.cut}")
    return noted(model, result.logs)


def plain(lock: str) -> str:
    """A lock without its side."""
    return lock.removesuffix("(r)").removesuffix("(w)")


def joined(found: list[tuple[set[str], set[str]]]) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """What holds in all configurations together: (always, sometimes); (None, ()) of no configuration."""
    if not found:
        return None, ()
    sides: dict[str, set[str]] = defaultdict(set)
    for always, sometimes in found:
        for lock in always | sometimes:
            sides[plain(lock)].add(lock)
    everywhere = set.intersection(*({plain(lock) for lock in always} for always, _ in found))
    said = {lock: next(iter(names)) if len(names) == 1 else lock for lock, names in sides.items()}
    names = [tuple(sorted(said[lock] for lock in some)) for some in (everywhere, sides.keys() - everywhere)]
    return names[0], names[1]


def table() -> dict[str, Called]:
    """Every hook."""
    found: dict[str, list[tuple[set[str], set[str]]]] = defaultdict(list)
    for number, (name, scenario) in enumerate(RUNS, 1):
        print(f"hooks: {number} of {len(RUNS)}: {name} {scenario}", file=sys.stderr)
        for hook, locks in searched(name, scenario).items():
            found[hook].append(locks)
    return {hook: Called(callers()[hook], *joined(found[hook])) for hook, _ in hooks(KvmTdx)}


HEAD = '''\
# SPDX-License-Identifier: GPL-2.0-or-later
"""Who calls each hook of struct kvm_tdx, and which locks the CPU holds then; made by tools/hooks.py, not by hand."""

from __future__ import annotations

from typing import NamedTuple


class Called(NamedTuple):
    """How a hook is called.

    ``callers``    functions of kvm/, scenarios/ and properties/;
    ``always``     locks that the CPU holds whenever it is called; a rwlock without (r) or (w) is held either way.
                   None for what properties call, when no CPU runs;
    ``sometimes``  locks that it holds in some designs or scenarios, or in some of the calls.
    """

    callers: tuple[str, ...]
    always: tuple[str, ...] | None
    sometimes: tuple[str, ...]


CALLED: dict[str, Called] = {
'''


def text(found: dict[str, Called]) -> str:
    """The file."""
    lines = [HEAD]
    for hook, called in found.items():
        lines.append(f'    "{hook}": Called(\n')
        for names in called:
            if names is None:
                lines.append("        None,\n")
                continue
            inner = ", ".join(f'"{name}"' for name in names)
            lines.append(f"        ({inner}{',' * (len(names) == 1)}),\n")
        lines.append("    ),\n")
    return "".join(lines) + "}\n"


def main() -> None:
    """Write the file, or check it."""
    said = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    said.add_argument("--check", action="store_true", help="compare, and write nothing")
    args = said.parse_args()
    found = table()
    if args.check:
        if {name: tuple(called) for name, called in CALLED.items()} != {n: tuple(c) for n, c in found.items()}:
            sys.exit("hooks: septum/cli/hook_calls.py says something else; run python tools/hooks.py")
        return
    TARGET.write_text(text(found), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(TARGET)], check=True)


if __name__ == "__main__":
    main()
