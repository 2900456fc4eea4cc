# SPDX-License-Identifier: GPL-2.0-or-later
"""From a design to a verdict: configure, decide in one of WAYS, conclude.

HOLDS         every interleaving was explored, and none violates a property;
VIOLATED      one does, and here it is;
NOT REACHED   no run reaches a check of the property: the check was vacuous;
INCONCLUSIVE  something cut the search, or only some runs were tried.
"""

from __future__ import annotations

import contextlib
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import replace as changed
from functools import partial
from typing import Protocol

from septum.lang.model import Model, Role
from septum.text import did_you_mean
from septum.verdict.concluding import conclude, without_missing
from septum.verdict.result import EXHAUSTIVE, HOLDS, PCT, RANDOM, Settings, Tick, Tried, Verdict

Way = Callable[[Model, Settings, Tick | None], Tried]


class BadSettings(ValueError):
    """What was asked for cannot be checked: one line that says why, and what to try."""


class DesignLike(Protocol):
    """What a check needs of a design; see septum/designs."""

    @property
    def name(self) -> str:
        """As it is listed, or the name of its file."""

    @property
    def file(self) -> str:
        """Where it is written, for messages."""

    @property
    def scenarios(self) -> tuple[str, ...]:
        """The scenarios that it can run, the default first."""

    def no_scenario(self, scenario: str) -> str:
        """Why there is no such scenario, in one line."""

    def size_of(self, scenario: str) -> int:
        """How many CPUs a scenario has that fixes who does what; 0 if the user says it."""

    def roles_of(self, scenario: str) -> tuple[Role, ...]:
        """What the CPUs are of a scenario that fixes who does what, if it can be built for more of them."""

    def build(
        self,
        scenario: str,
        *,
        cpus: int,
        splits: int,
        enomem: bool = False,
        busy: bool = False,
        counts: tuple[int, ...] = (),
    ) -> Model:
        """One configuration; ``counts``: CPUs of each role."""


def exhaustive(model: Model, settings: Settings, tick: Tick | None) -> Tried:
    """Search; LLVM is loaded only for it."""
    from septum.verdict.meanwhile import decide

    return decide(model, settings, tick)


def some(model: Model, settings: Settings, tick: Tick | None) -> Tried:
    """Take some runs natively."""
    from septum.verdict.sampled import decide

    return decide(model, settings, tick)


#: strategy -> what decides by it
WAYS: dict[str, Way] = {EXHAUSTIVE: exhaustive, RANDOM: some, PCT: some}


def check(design: DesignLike, settings: Settings, tick: Tick | None = None, way: Way | None = None) -> Verdict:
    """Check a design. Ctrl-C ends it early, with what is known so far.

    ``tick``  is called now and then with how far it is;
    ``way``   what decides, by default what the settings say.
    Raises LangError, TooLarge or Overflow for a model that cannot be run, and whatever ``design`` raises.
    """
    began = time.perf_counter()
    model = build(design, settings)
    built = time.perf_counter() - began
    with other_ahead(design, settings, model, way) as other:
        found = concluded(design, settings, model, built, (way or WAYS[settings.strategy])(model, settings, tick))
        if settings.also and found.verdict == HOLDS:
            found = with_other(found, check(design, beside(settings), tick, other or way))
    if not (settings.any_number or settings.if_short) or model.missing:
        return found
    from septum.verdict.any_number import Subject, decide

    subject = Subject(
        lambda cpus, splits: build(design, settings._replace(cpus=cpus, splits=splits)),
        design.roles_of(settings.scenario),
        lambda counts: build(design, settings, counts),
    )
    return decide(subject, settings, found, lambda s: check(design, s, tick), tick)


def concluded(design: DesignLike, settings: Settings, model: Model, built: float, tried: Tried) -> Verdict:
    """The verdict on a model that took ``built`` seconds to build, by what was tried."""
    costs = changed(tried.costs, seconds={"build": built} | tried.costs.seconds, peak_mb=peak_memory())
    omitted = (*assumptions(design, settings), *tried.omitted)
    found = conclude(design.name, settings, changed(tried, costs=costs, omitted=omitted), model.said)
    return without_missing(changed(found, notes=model.notes), model.missing)


@contextlib.contextmanager
def other_ahead(design: DesignLike, settings: Settings, model: Model, way: Way | None) -> Iterator[Way | None]:
    """Have the code of the other scenario of a default check made meanwhile by another process, if a core is idle.

    What decides that one with it; None if there is none.
    """
    if not settings.also or settings.strategy != EXHAUSTIVE or way is not None:
        yield None
        return
    from septum.verdict import meanwhile

    with meanwhile.other(model, beside(settings), lambda: build(design, beside(settings))) as ahead:
        yield partial(meanwhile.decide, ahead=ahead) if ahead is not None else None


def beside(settings: Settings) -> Settings:
    """How the other scenario of a default check is checked."""
    plain = settings._replace(also="", any_number=False, if_short=False, cover=False)
    return plain._replace(scenario=settings.also, cpus=2, splits=1)


def with_other(found: Verdict, other: Verdict) -> Verdict:
    """A verdict that HOLDS, and that of another scenario: the one that does not hold is the outcome."""
    seconds = sum(other.seconds.values())
    if other.verdict == HOLDS:
        return changed(found, also=other, seconds=found.seconds | {f"scenario {other.settings.scenario}": seconds})
    s = found.settings
    before = f"{HOLDS} in scenario {s.scenario}, --cpus {s.cpus}, --splits {s.splits}: {found.states:,} states"
    return changed(other, notes=(*other.notes, before), seconds=found.seconds | other.seconds)


def replay(design: DesignLike, settings: Settings, keys: str, loosely: bool = False) -> Verdict:
    """Take the run of a replay key and say whether it fails.

    ``loosely``  the key may be of other code: take its run as far as it fits.
    Raises BadKey or StaleKey for a key that cannot be used, CannotReplay if its steps do not fit.
    """
    from septum.verdict.replayed import decide

    model = build(design, settings)
    tried = decide(model, settings, keys, loosely)
    costs = changed(tried.costs, peak_mb=peak_memory())
    found = conclude(design.name, settings, changed(tried, costs=costs), model.said)
    return without_missing(changed(found, notes=model.notes), model.missing)


def build(design: DesignLike, settings: Settings, counts: tuple[int, ...] = ()) -> Model:
    """The model of a design in one configuration, ``counts`` CPUs of each role; raises whatever the design raises."""
    s = settings
    size = {"cpus": s.cpus, "splits": s.splits}
    model = design.build(s.scenario, **size, enomem=s.enomem, busy=s.busy, counts=counts)
    for name, value in s.bounds:
        known = model.limits()
        if name not in known:
            there = f"it has: {', '.join(known)}" if known else "it has none that can be raised"
            raise BadSettings(f"{s.label}: no bound '{name}'{did_you_mean(name, known)}; {there}")
        model.raise_limit(name, value)
    return model


def peak_memory() -> float:
    """The most memory this process ever had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def assumptions(design: DesignLike, settings: Settings) -> list[tuple[str, str]]:
    """What a check of a design does not try, however it decides."""
    found = []
    split_path = getattr(design, "kvm_tdx", None) is not None  # only there is anything to allocate or to be busy
    if split_path and not settings.enomem:
        found.append(("-ENOMEM", "no allocation fails; --enomem tries both ways"))
    if split_path and not settings.busy:
        found.append(("BUSY", "the TDX module is never busy; --busy tries both ways"))
    return [*found, ("weak memory", "sequential consistency; a race is reported, not followed")]
