# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of costs, and what each step of a model costs by it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from septum.engine.timed import FAULTS, INSIDE, KICKS, LEAVES, REGION, RESCHED, SCRIPT, WATCHED, Cost
from septum.graph.ir import Point

ASSUMPTION, FITTED = "assumption", "fitted"
#: choose() of a kernel function -> which way it goes
WAYS = {"tdp_mmu_iter_cond_resched": RESCHED}
#: functions of phases.py that stand for what user space and guests do: their steps take no time
OUTSIDE = ("recorded", "recorded_before")
#: kernel function -> what its steps, and those of what it calls, are to the loop
MARKS = {"run_guest": INSIDE, "tdx_handle_ept_violation": FAULTS}
#: the same for the steps that it takes itself
OWN_MARKS = {"td_exit": LEAVES, "alloc_page": WATCHED, "kick_vcpus": KICKS}
PS = 1000  # in a nanosecond
RULE_KEYS = {"function", "step", "call", "late", "sleeps", "low", "high", "source"}
HOST_KEYS = ("near", "far", "socket", "tick", "jitter", "default")


class CostError(Exception):
    """A file of costs that cannot be used: one line."""


class Rule(NamedTuple):
    """One [[cost]]. Times in ns.

    ``calls``  the names of functions, outermost first, the last one being whose steps are meant;
    ``step``, ``call``  what a step costs, or a call; one of them is None.
    """

    calls: tuple[str, ...]
    step: float | None
    call: float | None
    late: float
    sleeps: bool
    low: float
    high: float
    source: str

    @property
    def name(self) -> str:
        """As the file has it."""
        return " > ".join(self.calls)

    @property
    def assumed(self) -> bool:
        """Whether nobody has posted it."""
        return self.source.startswith(ASSUMPTION)

    def depth(self, names: Sequence[str]) -> int:
        """How deep in a stack of calls the function is that the rule is about; -1 if the rule does not fit."""
        for deepest in range(len(names) - 1, -1, -1):
            if names[deepest] == self.calls[-1]:
                at, wanted = deepest - 1, len(self.calls) - 2
                while wanted >= 0 and at >= 0:
                    wanted -= names[at] == self.calls[wanted]
                    at -= 1
                return deepest if wanted < 0 else -1
        return -1


class Costs(NamedTuple):
    """A file of costs: ``host`` its numbers, in ns but for jitter and socket; ``rules`` the first ones first."""

    host: Mapping[str, int]
    rules: tuple[Rule, ...]

    def over(self, other: Costs) -> Costs:
        """These costs, and those of ``other`` for what they do not say."""
        mine = {rule.calls for rule in self.rules}
        return Costs({**other.host, **self.host}, (*self.rules, *(r for r in other.rules if r.calls not in mine)))


class Found(NamedTuple):
    """What the steps of a model cost, by program counter; and the rule of each, None for the default."""

    costs: Mapping[int, Cost]
    rules: Mapping[int, Rule | None]


def standard() -> Costs:
    """The costs that come with Septum."""
    return read(Path(__file__).with_name("costs.toml"))


def read(path: Path) -> Costs:
    """The costs of a file. Raises CostError."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CostError(f"--costs {path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CostError(f"--costs {path}: {error}") from None
    host = data.pop("host", {})
    rules = data.pop("cost", [])
    if data or not isinstance(host, dict) or not isinstance(rules, list):
        raise CostError(f"--costs {path}: '{next(iter(data), 'host')}' is neither [host] nor [[cost]]")
    for key, value in host.items():
        if key not in HOST_KEYS or not isinstance(value, int) or value < 0:
            raise CostError(f"--costs {path}: [host] {key} = {value!r}; it has numbers {', '.join(HOST_KEYS)}")
    return Costs(host, tuple(_rule(path, entry) for entry in rules))


def _rule(path: Path, entry: Any) -> Rule:
    """One [[cost]] of a file. Raises CostError."""
    if not isinstance(entry, dict) or not isinstance(entry.get("function"), str):
        raise CostError(f"--costs {path}: a [[cost]] without function = '...'")
    what = f"--costs {path}: the [[cost]] of '{entry['function']}'"
    if unknown := set(entry) - RULE_KEYS:
        raise CostError(f"{what} has '{min(unknown)}'; it may have {', '.join(sorted(RULE_KEYS))}")
    if not entry.get("source"):
        raise CostError(f"{what} has no source; say where it is from, or that it is an assumption")
    if ("step" in entry) == ("call" in entry):
        raise CostError(f"{what} needs step or call, one of them")
    numbers: dict[str, Any] = {key: entry[key] for key in ("step", "call", "late", "low", "high") if key in entry}
    for key, value in numbers.items():
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < 1e15:
            raise CostError(f"{what}: {key} = {value!r} is not a number of nanoseconds")
    calls = tuple(name.strip() for name in entry["function"].split(">"))
    late, low, high = numbers.get("late", 0), numbers.get("low", 1), numbers.get("high", 1)
    return Rule(
        calls, numbers.get("step"), numbers.get("call"), late, bool(entry.get("sleeps")), low, high, entry["source"]
    )


def rule_of(rules: Iterable[Rule], point: Point) -> tuple[Rule | None, int]:
    """The rule for the steps that begin at a point, and how deep in its calls the function is."""
    names = [site.function for site in point.stack]
    best: tuple[int, int] = (-1, 0)
    found: Rule | None = None
    for rule in rules:
        depth = rule.depth(names)
        if depth >= 0 and (depth, len(rule.calls)) > best:
            best, found = (depth, len(rule.calls)), rule
    return found, best[0]


def marks_of(point: Point) -> int:
    """What the step that begins there is to the loop."""
    found = OWN_MARKS.get(point.stack[-1].function, 0)
    for site in point.stack:
        found |= MARKS.get(site.function, 0)
    return found


def way_of(point: Point, regions: int) -> int:
    """Which way a choose() goes: with as many ways as there are regions for S-EPT pages, the next page's.

    Any other one goes the first way, which is never a failure, unless WAYS says otherwise; or as a script says.
    """
    if point.stack[-1].function in OUTSIDE:
        return SCRIPT
    if point.ways == regions:
        return REGION
    return next((WAYS[s.function] for s in reversed(point.stack) if s.function in WAYS), 0)


def price(points: Sequence[Point], costs: Costs, regions: int, end: str = "") -> Found:
    """What steps cost, in a world with so many ``regions`` for S-EPT pages.

    ``end``  "low" or "high" for that end of every assumption.
    """
    ruled = {point.number: (point, *rule_of(costs.rules, point)) for point in points}
    steps: dict[tuple[object, ...], int] = {}
    for point, rule, depth in ruled.values():
        if rule is not None:
            steps[_call(point, rule, depth)] = steps.get(_call(point, rule, depth), 0) + 1
    found: dict[int, Cost] = {}
    for number, (point, rule, depth) in ruled.items():
        way, marks = way_of(point, regions), marks_of(point)
        if rule is None:
            outside = point.stack[-1].function in OUTSIDE
            found[number] = Cost(0 if outside else costs.host["default"] * PS, 0, way, False, marks)
            continue
        by = {"low": rule.low, "high": rule.high}.get(end, 1.0)
        each = rule.step if rule.step is not None else (rule.call or 0) / steps[_call(point, rule, depth)]
        found[number] = Cost(round(each * by * PS), round(rule.late * by * PS), way, rule.sleeps, marks)
    return Found(found, {number: rule for number, (_, rule, _) in ruled.items()})


def _call(point: Point, rule: Rule, depth: int) -> tuple[object, ...]:
    """What is the same for all steps of one call of the function that a rule is about."""
    return (rule.calls, point.stack[:depth])
