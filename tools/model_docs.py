# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of docs/locking.md and docs/designs.md, made by running the model.

A document has a line ``<!-- made: NAME -->`` before a table and ``<!-- end -->`` behind it; tools/docs.py puts the
table of that name in between. What a search says is kept by the model's digest and the engine's, beside the machine
code, so a second run only looks whether both are the same.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import os
import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import septum
from septum.cli.hook_calls import CALLED
from septum.cli.hooks import hooks
from septum.designs import NAMES, load
from septum.engine.compiled import Compiled
from septum.engine.native import Native, run
from septum.engine.run import Step
from septum.engine.schedulers import Random
from septum.engine.search import Options, Search
from septum.kernel_c.known import BUGS, ROWS, SEAMCALLS
from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model
from septum.machine import codecache
from septum.verdict import lockorder

MEMORY = 1 << 29
MOST_KEPT = 500
SEEDS = range(3)
#: where the functions are that take a lock for somebody
PRIMITIVES = ("/septum/kernel/", "/septum/lang/")
WRAPPERS = ("lock_pamt", "kvm_mmu_lock", "lock_split_cache", "begin_split_ioctl")
LONGEST = 2000
#: the rooms whose code is the engine; that of models is in their own digests
ENGINE = ("lang", "graph", "analysis", "machine", "engine", "verdict")

#: column of the verdicts -> scenario, options
COLUMNS: dict[str, tuple[str, dict[str, bool]]] = {
    "`split`": ("split", {}),
    "`split --enomem`": ("split", {"enomem": True}),
    "`split --busy`": ("split", {"busy": True}),
    "`regions`": ("regions", {}),
    "`other-td`": ("other-td", {}),
    "`accept-convert --enomem`": ("accept-convert", {"enomem": True}),
    "`teardown`": ("teardown", {}),
}

#: what the order of locks is gathered from, besides the scenario split of every design
FURTHER = (
    *((d, s) for d in ("spinlock", "v5", "v6") for s in ("convert-disjoint", "convert-overlap", "accept-convert")),
    *(("v6", "slot-split"), ("v6", "two-tds")),
)


def model_of(design: str, scenario: str, enomem: bool = False, busy: bool = False) -> Model | None:
    """A configuration, or None if the scenario is not for the design."""
    loaded = load(design)
    if scenario not in loaded.scenarios:
        return None
    fixed = loaded.size_of(scenario)
    return loaded.build(scenario, cpus=fixed or 2, splits=0 if fixed else 2, enomem=enomem, busy=busy)


class Found(NamedTuple):
    """What a search says: properties that are violated, and (held, taken) by name."""

    violated: list[str]
    edges: list[tuple[str, str]]


@cache
def engine_digest(package: Path = Path(septum.__file__).parent) -> str:
    """A hash of all code that decides what a search says of a model: from lowering to what is made of its logs."""
    sha = hashlib.sha256(Path(__file__).read_bytes())
    for room in ENGINE:
        for file in sorted((package / room).rglob("*")):
            if file.suffix in (".py", ".c", ".h", ".ll"):
                sha.update(f"{file.relative_to(package)}\n".encode() + file.read_bytes())
    return sha.hexdigest()[:12]


@cache
def searched(design: str, scenario: str, options: tuple[str, ...] = ()) -> Found | None:
    """The first violation, or the whole space."""
    model = model_of(design, scenario, **dict.fromkeys(options, True))
    if model is None:
        return None
    digest, known = f"{model.digest()} {engine_digest()}", kept()
    if digest in known:
        violated, pairs = known[digest]
        return Found(violated, [(held, taken) for held, taken in pairs])
    with Search(Compiled(model, 0), Options(max_memory=MEMORY, symmetry=False)) as search:
        result = search.run()
    if result.cut is not None:
        sys.exit(f"docs: {design}, {scenario}: {result.cut}")
    names = model.lock_names
    edges = sorted((names[held], names[taken]) for held, taken in lockorder.edges_of(result.logs))
    found = Found([f.kind if f.kind == "race" else f.name for f in result.findings], edges)
    known[digest] = [found.violated, found.edges]
    keep(known)
    return found


@cache
def kept() -> dict[str, Any]:
    """What searches said: digests of the model and the engine -> violated properties, edges."""
    place = codecache.folder()
    try:
        known = json.loads((place / "model_docs.json").read_text(encoding="utf-8")) if place is not None else {}
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def keep(known: dict[str, Any]) -> None:
    """Write it, whole or not at all; where that cannot be done the next run searches again."""
    place = codecache.folder()
    if place is None:
        return
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = place / f"model_docs.{os.getpid()}"
        new.write_text(json.dumps(dict(list(known.items())[-MOST_KEPT:])), encoding="utf-8")
        new.replace(place / "model_docs.json")
    except OSError:
        return


# -- locks --------------------------------------------------------------------------------------------------


class Watch(Native):
    """A native run that remembers which function took each lock."""

    def __init__(self, model: Model) -> None:
        self.takers: set[tuple[str, str]] = set()
        super().__init__(model, races=False)

    def accumulate(self, log: str, row: int, mask: int) -> None:
        """A lock is about to be taken: by the innermost function outside the primitives."""
        super().accumulate(log, row, mask)
        frame = sys._getframe(1)
        while frame.f_back is not None and (
            frame.f_code.co_name in WRAPPERS or any(part in frame.f_code.co_filename for part in PRIMITIVES)
        ):
            frame = frame.f_back
        if log == lockorder.LOG:
            self.takers.add((self.model.lock_names[row], frame.f_code.co_name))


def plain(name: str) -> str:
    """A lock's class without the side of a rwlock."""
    return name.removesuffix("(r)").removesuffix("(w)")


def lock_rows() -> list[list[str]]:
    """Each lock's class: what it is, what it protects, who takes it, and under which others."""
    edges: set[tuple[str, str]] = set()
    takers: dict[str, set[str]] = {}
    protects: dict[str, str] = {}
    sleeps: dict[str, bool] = {}
    for design, scenario in [*((name, "split") for name in NAMES), *FURTHER]:
        model = model_of(design, scenario)
        found = searched(design, scenario)
        if model is None or found is None:
            continue
        edges |= {(plain(held), plain(taken)) for held, taken in found.edges}
        world: Any = model.world
        cpus = (world.host if hasattr(world, "vms") else world).cpus  # a world of several TDs has no one VM
        protects |= {plain(name): what for name, what in cpus.protects.items()}
        sleeps |= {plain(name): not cpus.atomic_locks >> bit & 1 for bit, name in cpus.lock_names.items()}
        for seed in SEEDS:
            native = Watch(model)
            for _ in run(native, Random(seed), LONGEST):
                pass
            for name, function in native.takers:
                takers.setdefault(plain(name), set()).add(function)
            native.close()
        model.reset()
    outer: dict[str, set[str]] = {name: {h for h, t in edges if t == name and h != name} for name in sleeps}
    order = sorted(sleeps.keys() - {"rcu"}, key=lambda name: (depth(name, outer, ()), name))
    rows = []
    for name in order:
        kind = "may sleep" if sleeps[name] else "atomic"
        under = ", ".join(f"`{held}`" for held in order if held in outer[name]) or "-"
        by = ", ".join(f"`{function}()`" for function in sorted(takers.get(name, ())))
        rows.append([f"`{name}`", kind, protects.get(name, "?"), by or "-", under])
    return rows


def depth(name: str, outer: dict[str, set[str]], seen: tuple[str, ...]) -> int:
    """How many locks may be held one inside another before this one is taken."""
    return max((1 + depth(held, outer, (*seen, name)) for held in outer[name] if held not in seen), default=0)


# -- designs -------------------------------------------------------------------------------------------------


class OneSplit(NamedTuple):
    """Pages of one split: of the sp, other pages of the allocator that are used, linked in the cache, taken from it."""

    sp: int
    besides: int
    linked: int
    taken: int


class First:
    """One CPU that always takes the first way."""

    def pick(self, options: list[Step]) -> Step:
        """The first of them."""
        return options[0]


class Ran(NamedTuple):
    """What a run of three splits by one CPU shows."""

    splits: list[OneSplit]
    consuming: set[str]
    topping_up: set[str]


def ran(design: str) -> Ran:
    """Three splits by one CPU, S-EPT pages from one region."""
    model = load(design).build("split", cpus=1, splits=3)
    with Native(model) as native:
        tdx: Any = model.world
        before, splits = tdx.cached_pages(), []
        consuming: set[str] = set()
        topping: set[str] = set()
        linked = taken = allocated = 0
        for done in run(native, First()):
            now = tdx.cached_pages()
            mask = int(tdx.cpus.tasks[0].held)
            held = {name for bit, name in model.lock_names.items() if mask >> bit & 1} - {"rcu"}
            if now < before:
                consuming |= held
            if any(name == "topup" for name, _ in done.events):
                topping |= held
            linked, taken, before = linked + max(0, now - before), taken + max(0, before - now), now
            allocated += sum(name == "alloc_page" for name, _ in done.events)
            if any(name == "demoted" for name, _ in done.events):
                sp = min(2, allocated - linked)  # 0 where it comes out of what was reserved
                splits.append(OneSplit(sp, allocated - linked - sp, linked, taken))
                linked = taken = allocated = 0
        assert native.failure is None
    model.reset()
    return Ran(splits, consuming, topping)


def locks(names: set[str]) -> str:
    """Locks by name, the outermost first as far as the alphabet goes."""
    return ", ".join(f"`{name}`" for name in sorted(names)) or "none"


def page_rows() -> list[list[str]]:
    """What the first split of an S-EPT page's region takes, and the third."""
    rows = []
    for design in NAMES:
        first, _, later = ran(design).splits
        rows.append(
            [
                f"`{design}`",
                *(f"{a}, then {b}" for a, b in zip(first, later, strict=True)),
                str(sum(first) - first.taken),
            ]
        )
    return rows


def guard_rows() -> list[list[str]]:
    """Which locks are held where pages are taken and where they are put in."""
    rows = []
    for design in NAMES:
        found = ran(design)
        shared = load(design).kvm_tdx.shared
        rows.append([f"`{design}`", "read" if shared else "write", locks(found.consuming), locks(found.topping_up)])
    return rows


class Hold(NamedTuple):
    """One acquisition of a lock: the lock, whether mmu_lock is held around it, and the steps to the one that drops it.

    The steps are how many another CPU waits for that comes just behind, if nobody else holds up the holder.
    """

    lock: str
    within: bool
    steps: int


def holds(design: str) -> list[Hold]:
    """Every acquisition of a split by one CPU, the first in its S-EPT page's region, in the order of their ends."""
    model = load(design).build("split", cpus=1, splits=1)
    found: list[Hold] = []
    taken: dict[str, tuple[int, bool]] = {}
    with Native(model) as native:
        tdx: Any = model.world
        for number, _ in enumerate(run(native, First())):
            mask = int(tdx.cpus.tasks[0].held)
            held = {plain(name) for bit, name in model.lock_names.items() if mask >> bit & 1} - {"rcu"}
            for lock in sorted(held - taken.keys()):
                taken[lock] = number, "mmu_lock" in held and lock != "mmu_lock"
            for lock in sorted(taken.keys() - held):
                since, within = taken.pop(lock)
                found.append(Hold(lock, within, number - since))
        assert native.failure is None
    model.reset()
    return found


def hold_rows() -> list[list[str]]:
    """For how many steps one split holds each lock, and how often."""
    rows = []
    for design in NAMES:
        found = holds(design)
        kinds = dict.fromkeys((hold.lock, hold.within) for hold in found)
        for lock, within in sorted(kinds, key=lambda kind: (kind[0] != "mmu_lock", *kind)):
            steps = [hold.steps for hold in found if (hold.lock, hold.within) == (lock, within)]
            where = "itself" if lock == "mmu_lock" else "held" if within else "not held"
            rows.append([f"`{design}`", f"`{lock}`", where, str(len(steps)), str(max(steps))])
    return rows


def verdict_rows() -> list[list[str]]:
    """What a search says of each design in each column."""
    rows = []
    for design in NAMES:
        row = [f"`{design}`"]
        for scenario, options in COLUMNS.values():
            found = searched(design, scenario, tuple(options))
            row.append("not for it" if found is None else ", ".join(f"`{n}`" for n in found.violated) or "holds")
        rows.append(row)
    return rows


def known_rows() -> list[list[str]]:
    """The functions that a translation of C knows, and what each becomes."""
    rows = [[f"`{row.name}()`", f"`{row.becomes}`", row.source] for row in ROWS]
    rows += [[f"`{name}()`", f"`{call.becomes}()` of words.py", call.source] for name, call in SEAMCALLS.items()]
    return rows + [[f"`{name}()`", f"violates `{prop}` if it is true", ""] for name, prop in BUGS.items()]


def table(head: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def json_rows(name: str, command: str = "check") -> list[list[str]]:
    """The members of an object of ``septum check --json``, or of another command, by its schema; "" is the whole."""
    file = Path(septum.__file__).parent / "show" / f"{command}.schema.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    members = (schema["$defs"][name] if name else schema)["properties"]
    return [[f"`{member}`", json_type(said), said["description"]] for member, said in members.items()]


def json_type(said: dict[str, Any]) -> str:
    """A type in JSON, as a reader says it."""
    if "$ref" in said:
        return str(said["$ref"].rpartition("/")[2])
    if "anyOf" in said:
        return " or ".join(one.get("type") or one["$ref"].rpartition("/")[2] for one in said["anyOf"])
    kinds = said["type"] if isinstance(said["type"], list) else [said["type"]]
    items = said.get("items", {})
    of = items.get("$ref", "").rpartition("/")[2] or items.get("type", "")
    return " or ".join(f"array of {of}" if kind == "array" and of else kind for kind in kinds)


def hook_rows() -> list[list[str]]:
    """The methods of struct kvm_tdx that a design may override: what they are for, who calls them, what is held."""
    rows = []
    for name, hook in hooks(KvmTdx):
        called = CALLED[name]
        by = ", ".join(f"`{function}()`" for function in called.callers)
        held = [", ".join(f"`{lock}`" for lock in some or ()) or "-" for some in (called.always, called.sometimes)]
        if called.always is None:
            held = ["no CPU runs", "-"]
        rows.append([f"`{name}()`", (inspect.getdoc(hook) or "").split("\n")[0], by or "designs", *held])
    return rows


MADE: dict[str, Callable[[], str]] = {
    "hooks": lambda: table(
        ["hook", "what it does", "called by", "locks held", "in some designs or calls"], hook_rows()
    ),
    **{
        f"json_{name or 'whole'}": partial(lambda name: table(["name", "type", "what it is"], json_rows(name)), name)
        for name in ("", "result", "property", "violation", "step", "loop")
    },
    **{
        f"diff_{name or 'whole'}": partial(
            lambda name: table(["name", "type", "what it is"], json_rows(name, "diff")), name
        )
        for name in ("", "pair", "side", "concurrency", "lock", "pages")
    },
    "locks": lambda: table(["lock", "kind", "protects", "taken by", "taken while holding"], lock_rows()),
    "pages": lambda: table(
        ["design", "sp", "pair at allocation", "into the cache", "out of the cache", "first split in all"], page_rows()
    ),
    "guards": lambda: table(["design", "`mmu_lock`", "held when pages are taken", "held in the top-up"], guard_rows()),
    "holds": lambda: table(["design", "lock", "`mmu_lock`", "times", "longest"], hold_rows()),
    "verdicts": lambda: table(["design", *COLUMNS], verdict_rows()),
    "kernel_c": lambda: table(["kernel", "becomes", "source"], known_rows()),
}
