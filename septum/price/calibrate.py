# SPDX-License-Identifier: GPL-2.0-or-later
"""Costs from a recording: what the function_graph tracer of a host says that functions take.

    echo function_graph > /sys/kernel/tracing/current_tracer; cat /sys/kernel/tracing/trace > FILE

Each call counts for the rule of costs.toml that fits it and its callers, without the time of calls in it that have
rules of their own. What comes out is a file for --costs: the median, the tenth and ninetieth percentiles as its range,
and how many calls it is of. The tracer's own time is in it: some tenths of a microsecond for each call that is traced.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from septum.graph.ir import Point
from septum.lang.source import Site
from septum.price.costs import CostError, Costs, rule_of

#: names in a trace -> the model's
ALIASES = {
    "_raw_spin_lock": "spin_lock",
    "_raw_spin_unlock": "spin_unlock",
    "_raw_read_lock": "read_lock",
    "_raw_read_unlock": "read_unlock",
    "_raw_write_lock": "write_lock",
    "_raw_write_unlock": "write_unlock",
    "alloc_pages_noprof": "alloc_page",
    "alloc_pages": "alloc_page",
    "tdx_vcpu_enter_exit": "tdh_vp_enter",
    "kvm_make_all_cpus_request": "kick_vcpus",
}
#: calls that a cost has to be of
LEAST = 5
LINE = re.compile(
    r"^(?:\s*[\d.]+ \|)?\s*(\d+)\)(?:\s+\S+-\d+\s+\|)?\s*(?:[+!#*@$]\s*)?(?:([\d.]+) us)?\s*\|\s*(.*?)\s*$"
)
CALL = re.compile(r"^(\w+)(?:\.\w+)*(?: \[\w+\])?\(\);?(?: \[\w+\];?)?( \{)?(?: /\*.*\*/)?$")


class Measured(NamedTuple):
    """What a recording says of one rule: times of its calls, in ns."""

    name: str
    times: tuple[float, ...]

    def at(self, share: float) -> float:
        """A percentile."""
        found = sorted(self.times)
        return found[min(len(found) - 1, int(share * len(found)))]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.times)


class Fitted(NamedTuple):
    """All that a recording says; ``few`` rules with too few calls, ``calls`` read, ``odd`` lines that were not."""

    measured: tuple[Measured, ...]
    few: tuple[str, ...]
    calls: int
    odd: int


class _Open:
    """A call that has not ended: its function, and the time of calls in it that have rules."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.inside = 0.0


def fit(lines: Iterable[str], costs: Costs) -> Fitted:
    """Read the output of function_graph."""
    stacks: dict[str, list[_Open]] = {}
    times: dict[str, list[float]] = {}
    calls = odd = 0
    for line in lines:
        if not line.strip() or line.startswith("#") or set(line.strip()) <= set("-"):
            continue
        found = LINE.match(line)
        if found is None:
            odd += 1
            continue
        cpu, took, body = found.groups()
        stack = stacks.setdefault(cpu, [])
        if body.startswith("}"):
            ended = stack.pop() if stack else None
            if ended is not None and took is not None:
                calls += 1
                _end(ended, 1000 * float(took), stack, times, costs)
        elif (call := CALL.match(body)) is not None:
            name = ALIASES.get(call[1], call[1])
            if call[2]:
                stack.append(_Open(name))
            elif took is not None:
                calls += 1
                _end(_Open(name), 1000 * float(took), stack, times, costs)
        elif not body.startswith(("/*", "=>", "<=", "==")):
            odd += 1
    measured = tuple(Measured(name, tuple(found)) for name, found in sorted(times.items()) if len(found) >= LEAST)
    return Fitted(measured, tuple(sorted(name for name, found in times.items() if len(found) < LEAST)), calls, odd)


def _end(ended: _Open, took: float, stack: list[_Open], times: dict[str, list[float]], costs: Costs) -> None:
    """A call has ended: it counts for its rule; without one its time is its caller's."""
    names = [*(call.name for call in stack), ended.name]
    rule, depth = rule_of(costs.rules, Point(0, tuple(Site("", 0, name) for name in names), 1))
    own = rule is not None and depth == len(names) - 1
    if own and rule is not None:
        times.setdefault(rule.name, []).append(max(0.0, took - ended.inside))
    if stack:
        stack[-1].inside += took if own else ended.inside


def fit_file(path: Path, costs: Costs) -> str:
    """A file for --costs, from a recording. Raises CostError."""
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            fitted = fit(lines, costs)
    except OSError as error:
        raise CostError(f"--calibrate {path}: {error.strerror}") from None
    if not fitted.measured:
        raise CostError(
            f"--calibrate {path}: no function of costs.toml {LEAST} times in {fitted.calls:,} calls; "
            "it takes the output of the function_graph tracer"
        )
    return as_toml(fitted, path.name)


def as_toml(fitted: Fitted, name: str) -> str:
    """The file, with how good each of its numbers is."""
    lines = [
        f"# Fitted to {name}: {fitted.calls:,} calls read, {fitted.odd:,} lines not understood.",
        "# The tracer's own time is in every number.",
    ]
    if fitted.few:
        lines.append(f"# Fewer than {LEAST} calls, left out: {', '.join(fitted.few)}")
    for one in fitted.measured:
        low, high = one.at(0.1), one.at(0.9)
        middle = one.median or 1.0
        said = f"measured: {name}, {len(one.times):,} calls, 8 of 10 within {low:,.0f} to {high:,.0f} ns"
        lines += [
            "",
            "[[cost]]",
            f'function = "{one.name}"',
            f"call = {one.median:.0f}",
            f"low = {low / middle:.2f}",
            f"high = {high / middle:.2f}",
            f"source = {_quoted(said)}",
        ]
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    """A TOML string."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
