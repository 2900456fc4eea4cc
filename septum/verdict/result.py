# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check is asked, and what it answers: records of plain data, made once and never changed.

Nothing here is text to print: septum/show makes timelines, tables and JSON of these records. All of them can be
pickled, so that a check in another process can send its verdict.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from septum.engine.run import BFS, DFS, Finding, Progress
from septum.lang.source import Site

if TYPE_CHECKING:
    from septum.designs.c_options import COptions
    from septum.engine.causes import Cause
    from septum.engine.liveness import Loop
    from septum.engine.watched import Failure, Shown, Touched

HOLDS, VIOLATED, NOT_REACHED, INCONCLUSIVE = "HOLDS", "VIOLATED", "NOT REACHED", "INCONCLUSIVE"
EXIT_CODES = {HOLDS: 0, VIOLATED: 1, INCONCLUSIVE: 3, NOT_REACHED: 4}
STRATEGIES = EXHAUSTIVE, RANDOM, PCT = ("exhaustive", "random", "pct")
ORDERS = (BFS, DFS)
FAIRNESS = WEAK, STRONG = ("weak", "strong")
REDUCTIONS = {
    "symmetry": "states that differ only by which of the equal CPUs is which count once",
    "partial-order": "steps that no other CPU can notice are taken at once",
    "pages": "states that differ only by which CPU works on which pages of its own count once",
}
MAX_CPUS = 8  # a CPU's column in a timeline, and the pages of its own, get too narrow beyond it
MAX_SPLITS = 512  # the 4K entries of one page table
DEFAULT_RUNS = 1000
CHECKPOINT_EVERY = 60

EVERY_OPERATION_ENDS = "every-operation-ends"

#: shows how far a check is
Tick = Callable[[Progress], None]


class Settings(NamedTuple):
    """What to check and how.

    ``label``       the design as the user typed it, for the command that replays;
    ``cpus, splits``  counts; 0 splits where the model says itself how much each CPU does;
    ``enomem, busy``  allocations may fail; the TDX module may be busy;
    ``bounds``        (name, value) of bounds of the model to raise, see Model.limits();
    ``strategy``    one of STRATEGIES;
    ``reduce``      names of REDUCTIONS to use where they are sound;
    ``at_once``     do not wait with reductions that take time until they are worth it;
    ``max_memory``  bytes for the tables of the search; 0 is three quarters of what is free;
    ``keep_going``  do not stop at the first violation;
    ``order``       of the search: one of ORDERS;
    ``threads``     of the search; 0 is as many as there are idle cores;
    ``compact``     bits of a hash that the search keeps instead of a state; 0 keeps states;
    ``checkpoint``  file to which the search is written every ``every`` seconds; ``resume`` one to continue from;
    ``runs, seed``  for the strategies random and pct;
    ``cover``       say which lines no interleaving executes;
    ``any_number``  prove what holds for any number of CPUs, too; ``if_short`` only if that takes little;
    ``certificate`` file to write the proof to, or "";
    ``liveness``    find runs that repeat forever whatever it takes, and show the loops that fairness rules out, too;
                    without, where that takes less than the rest of the check; ``fairness`` of CPUs, one of FAIRNESS;
    ``races``       look for data races; without, another search has looked for them in the same runs;
    ``also``        scenario that is checked as well where this one HOLDS, with two CPUs and one split each, or "";
    ``c``           how the design is read if it is kernel C, None for the default.
    """

    label: str
    scenario: str
    cpus: int = 2
    splits: int = 2
    enomem: bool = False
    busy: bool = False
    bounds: tuple[tuple[str, int], ...] = ()
    strategy: str = EXHAUSTIVE
    reduce: frozenset[str] = frozenset(REDUCTIONS)
    at_once: bool = False
    max_memory: int = 0
    keep_going: bool = False
    order: str = BFS
    threads: int = 0
    compact: int = 0
    checkpoint: str = ""
    every: int = CHECKPOINT_EVERY
    resume: str = ""
    runs: int = DEFAULT_RUNS
    seed: int = 1
    cover: bool = True
    liveness: bool = False
    fairness: str = WEAK
    any_number: bool = False
    if_short: bool = False
    certificate: str = ""
    races: bool = True
    also: str = ""
    c: COptions | None = None


class PropertyVerdict(NamedTuple):
    """The verdict of one property; ``sentence`` and ``source`` are empty for one that is registered nowhere."""

    name: str
    verdict: str
    sentence: str
    source: str


# -- runs ----------------------------------------------------------------------------


class Place(NamedTuple):
    """Where a CPU is at the end of a run.

    ``ended``  its program is over; ``stack`` where it waits, outermost call first;
    ``held``   names of the locks that it holds, the first taken first; None if the model has no names of locks.
    """

    cpu: int
    ended: bool
    stack: tuple[Site, ...]
    held: tuple[str, ...] | None


class Recorded(NamedTuple):
    """One run as data, enough to draw it without the model: what every picture of a run is made from.

    ``cpus``      how many the model has; ``contexts`` (number, what it stands for) of those that are not CPUs;
    ``at_start``  (field, old, new) of what the programs change before their first step;
    ``steps``     each with its CPU, line, changes, accesses and locks; ``failure`` (kind, property, text) or None;
    ``failed``    the calls to the line that failed, outermost first, empty if none did;
    ``places``    where each CPU is at the end;
    ``shows``     what this run shows, if a finding takes several;
    ``race``      the two accesses of a data race: number of the step (0: before the first await), CPU, access;
    ``cause``     what the failing condition read, or what the CPUs of a deadlock wait for;
    ``initial``   (field, value) of every field that a picture shows, before the programs do anything; locks show as
                  what is held.
    """

    cpus: int
    contexts: tuple[tuple[int, str], ...]
    at_start: tuple[tuple[str, str, str], ...]
    steps: tuple[Shown, ...]
    failure: Failure | None
    failed: tuple[Site, ...]
    places: tuple[Place, ...]
    shows: str = ""
    race: tuple[tuple[int, int, Touched], ...] = ()
    cause: Cause | None = None
    initial: tuple[tuple[str, str], ...] = ()


class ShownLoop(NamedTuple):
    """A run that repeats forever.

    ``key``         two replay keys with a plus between them: the way to the loop, and one round of it;
    ``violates``    it breaks every-operation-ends under the fairness that is assumed;
    ``operations``  the model says what its operations are; otherwise what does not end is a program;
    ``stem, round`` both parts, recorded if the loop is to be shown in full;
    ``closes``      the native run, too, is back where the round began.
    """

    loop: Loop
    key: str
    violates: bool
    operations: bool
    stem: Recorded | None = None
    round: Recorded | None = None
    closes: bool = True


class Counterexample(NamedTuple):
    """A violation: what went wrong, the property, the replay key, and the runs that show it.

    For a ``loop`` the runs are the way to it and one round."""

    finding: Finding
    prop: PropertyVerdict
    key: str
    runs: tuple[Recorded, ...]
    loop: ShownLoop | None = None


ANY_SPLITS = "any"


class AnyNumber(NamedTuple):
    """What is proved for any number of CPUs.

    ``verdict``      HOLDS or INCONCLUSIVE, with the ``reason``; ``splits`` of each CPU that it is about, or ANY_SPLITS;
    ``pairs``        of CPUs that were seen together; ``invariants`` as sentences;
    ``not_covered``  what it says nothing of; ``roles`` what the CPUs are, where they run several programs: "one ..." of
                     a role that has exactly one.
    """

    verdict: str
    splits: int | str
    pairs: int = 0
    invariants: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()
    reason: str = ""
    roles: tuple[str, ...] = ()


# -- what a check finds out ------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Costs:
    """What a check took.

    ``states, transitions, depth``  of the search; for runs, None, the steps taken, and the longest run;
    ``state_bits, state_words``  of a packed state, 0 without a search;
    ``seconds``  phase -> seconds, in the order of the phases; ``peak_mb`` MiB, the most the process ever had;
    ``threads``  that searched, in the end; ``resumed`` states that came from a checkpoint;
    ``waiting``  states that were found and not expanded when the search was cut;
    ``omission`` the probability that hash compaction left a state out is at most this.
    """

    states: int | None = None
    transitions: int = 0
    depth: int = 0
    state_bits: int = 0
    state_words: int = 0
    bytes_per_state: float = 0.0
    seconds: dict[str, float] = field(default_factory=dict)
    peak_mb: float = 0.0
    runs: int = 0
    threads: int = 1
    resumed: int = 0
    waiting: int = 0
    omission: float = 0.0


@dataclass(frozen=True)
class Endless:
    """The answer of a search for runs that repeat forever.

    ``cut``  why it is not known whether there are any, or None, ``brief`` in a few words;
    ``states, steps`` of the space without reductions;
    ``loop`` the one to show; ``ruled_out`` those that fairness rules out, if there is no other;
    ``violation``  the loop as one, if it is one; ``repeats`` without one: some unfair run repeats forever.
    """

    cut: str | None = None
    states: int = 0
    steps: int = 0
    loop: ShownLoop | None = None
    ruled_out: tuple[ShownLoop, ...] = ()
    violation: Counterexample | None = None
    repeats: bool = False
    brief: str = ""


@dataclass(frozen=True)
class Tried:
    """What one way to decide found out, for :func:`septum.verdict.concluding.conclude`.

    ``names``       the properties that were checked, in the order to show them; ``reached`` those with a check that
                    some run executed; ``unreachable`` those whose subject cannot happen in this configuration;
    ``found``       the violations; ``stopped`` the search ended at the first;
    ``cut``         what cut it, None if the space is exhausted;
    ``reductions``  those in use, and what each saved; ``omitted`` (name, why) of what was not checked or not used;
    ``unreached``   (file:line, text) of the design's statements that no interleaving executes;
    ``endless``     what was found out about runs that repeat forever, None if they were not looked for;
    ``unlooked``    why they were not, though all else was, in a few words, "" if they were;
    ``run``         the run that was replayed, if nothing failed in it.
    """

    costs: Costs
    names: tuple[str, ...] = ()
    reached: frozenset[str] = frozenset()
    unreachable: frozenset[str] = frozenset()
    found: tuple[Counterexample, ...] = ()
    cut: str | None = None
    stopped: bool = False
    reductions: dict[str, str] = field(default_factory=dict)
    omitted: tuple[tuple[str, str], ...] = ()
    unreached: tuple[tuple[str, str], ...] = ()
    endless: Endless | None = None
    unlooked: str = ""
    run: Recorded | None = None


@dataclass(frozen=True)
class Verdict(Costs):
    """The outcome of one check, and what it took (:class:`Costs`).

    ``verdict``     HOLDS, VIOLATED, NOT_REACHED or INCONCLUSIVE; ``reason`` why, in one line;
    ``properties``  the verdict of each; ``violations`` with the runs that show them;
    ``cut``         what cut the search, if anything;
    ``loops``       runs that repeat forever: the one that violates every-operation-ends, or those that are ruled out;
    ``unlooked``    why runs that repeat forever were not looked for, "" if they were;
    ``any_number``  what is proved for any number of CPUs, if that was asked;
    ``also``        the verdict in the other scenario that was checked: HOLDS, as another one is the outcome itself;
    ``notes``       what the model says of itself, see Model.notes;
    ``reductions, off, unreached, run``  as in :class:`Tried`, where ``off`` is called ``omitted``.
    """

    design: str
    settings: Settings
    verdict: str = INCONCLUSIVE
    reason: str = ""
    properties: tuple[PropertyVerdict, ...] = ()
    violations: tuple[Counterexample, ...] = ()
    cut: str | None = None
    reductions: dict[str, str] = field(default_factory=dict)
    off: tuple[tuple[str, str], ...] = ()
    unreached: tuple[tuple[str, str], ...] = ()
    loops: tuple[ShownLoop, ...] = ()
    unlooked: str = ""
    run: Recorded | None = None
    any_number: AnyNumber | None = None
    also: Verdict | None = None
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 HOLDS, 1 VIOLATED, 3 INCONCLUSIVE, 4 NOT REACHED."""
        return EXIT_CODES[self.verdict]

    @property
    def replay(self) -> str | None:
        """The replay key of the first violation."""
        return self.violations[0].key if self.violations else None
