# SPDX-License-Identifier: GPL-2.0-or-later
"""From a design to a verdict: run a search, or a number of runs, and say what came of each property.

HOLDS         every interleaving was looked at, and none violates it;
VIOLATED      one does, and here it is;
NOT REACHED   nothing ever came to where it is looked at: the check was vacuous;
INCONCLUSIVE  something cut the search, or only some runs were tried.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from septum.analysis.symmetry import why_not
from septum.engine.compiled import Compiled
from septum.engine.interrupt import Interrupted, interruptible
from septum.engine.keys import encode, steps_for
from septum.engine.memory import peak_memory
from septum.engine.native import Native, run
from septum.engine.run import Finding, Progress, Result, Step
from septum.engine.schedulers import Pct, Random
from septum.engine.search import BFS, DFS, Options, Search, stands_for
from septum.engine.stages import explore, reduced
from septum.lang.model import Model
from septum.properties import PROPERTIES
from septum.verdict import irqusage, lockorder
from septum.verdict.lockorder import Edge, NamedRuns

if TYPE_CHECKING:
    from septum.engine.watched import Replayed
    from septum.show.timeline import Command
    from septum.verdict.loops import ShownLoop

HOLDS, VIOLATED, NOT_REACHED, INCONCLUSIVE = "HOLDS", "VIOLATED", "NOT REACHED", "INCONCLUSIVE"
EXIT_CODES = {HOLDS: 0, VIOLATED: 1, INCONCLUSIVE: 3, NOT_REACHED: 4}
STRATEGIES = ("exhaustive", "random", "pct")
REDUCTIONS = {
    "symmetry": "states that differ only by which of the equal CPUs is which count once",
    "partial-order": "steps that no other CPU can notice are taken at once",
    "pages": "states that differ only by which CPU works on which pages of its own count once",
}
LONGEST_RUN = 100_000
COVERED_STATES = 4_000_000  # up to which the lines that no interleaving executes are looked for
DEFAULT_RUNS = 1000
MOST_OMISSION = 0.001  # probability of a lost state with which a compacted search can still say HOLDS
OPTIMISE_AFTER = 0.1  # seconds of search after which optimised machine code is worth making

EVERY_OPERATION_ENDS = "every-operation-ends"

Tick = Callable[[Progress], None]


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
        """How many CPUs a scenario has that says itself who does what; 0 if the user says it."""

    def build(self, scenario: str, *, cpus: int, splits: int, enomem: bool = False, busy: bool = False) -> Model:
        """One configuration."""


class PropertyVerdict(NamedTuple):
    """What came of one property; ``sentence`` and ``source`` are empty for one that is registered nowhere."""

    name: str
    verdict: str
    sentence: str
    source: str


class Violation(NamedTuple):
    """A violation, its replay key, and its timeline."""

    finding: Finding
    prop: PropertyVerdict
    key: str
    timeline: str


class Settings(NamedTuple):
    """What to check and how.

    ``label``       the design as the user typed it, for the command that replays;
    ``reduce``      names of REDUCTIONS to use where they are sound;
    ``at_once``     do not wait with reductions that take time until they are worth it;
    ``max_memory``  bytes for the tables of the search; 0 is three quarters of what is free;
    ``order``       of the search: BFS or DFS;
    ``threads``     of the search; 0 is as many as there are idle cores;
    ``compact``     bits of a hash that the search keeps instead of a state; 0 keeps states;
    ``checkpoint``  file to which the search is written every ``every`` seconds; ``resume`` one to go on from;
    ``runs, seed``  for the strategies random and pct;
    ``splits``      0 where the model says itself how much each CPU does;
    ``cover``       look for the lines that no interleaving executes;
    ``progress``    look for runs that repeat for ever as well; ``fairness`` of CPUs in them, "weak" or "strong".
    """

    label: str
    scenario: str
    cpus: int = 2
    splits: int = 2
    enomem: bool = False
    busy: bool = False
    strategy: str = "exhaustive"
    reduce: frozenset[str] = frozenset(REDUCTIONS)
    at_once: bool = False
    max_memory: int = 0
    keep_going: bool = False
    order: str = BFS
    threads: int = 0
    compact: int = 0
    checkpoint: str = ""
    every: int = 60
    resume: str = ""
    runs: int = DEFAULT_RUNS
    seed: int = 1
    cover: bool = True
    progress: bool = False
    fairness: str = "weak"


@dataclass
class Verdict:
    """The outcome of one check.

    ``reason``  why the verdict is what it is, in one line; ``cut`` what cut the search, if anything;
    ``states, transitions, depth``  of the search; for runs, None, the steps taken, and the longest run;
    ``state_bits, state_words``  of a packed state, 0 without a search;
    ``threads``  that searched, in the end; ``resumed`` states that came from a checkpoint;
    ``waiting``  states that were found and not expanded when the search was cut;
    ``omission`` the probability that hash compaction left a state out is at most this;
    ``reductions``  those in use, and what each saved; ``off``  what was not checked or not used, and why;
    ``unreached``  (file:line, text) of the design's statements that no interleaving executes;
    ``loops``  runs that repeat for ever: the one that violates every-operation-ends, or those that are ruled out.
    """

    design: str
    settings: Settings
    verdict: str = INCONCLUSIVE
    reason: str = ""
    properties: list[PropertyVerdict] = field(default_factory=list)
    violations: list[Violation] = field(default_factory=list)
    cut: str | None = None
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
    reductions: dict[str, str] = field(default_factory=dict)
    off: list[tuple[str, str]] = field(default_factory=list)
    timeline: str = ""
    unreached: list[tuple[str, str]] = field(default_factory=list)
    loops: list[ShownLoop] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        """0 HOLDS, 1 VIOLATED, 3 INCONCLUSIVE, 4 NOT REACHED."""
        return EXIT_CODES[self.verdict]

    @property
    def replay(self) -> str | None:
        """The replay key of the first violation."""
        return self.violations[0].key if self.violations else None


#: properties that the engine looks at by itself, whatever the model requires
BUILT_IN = frozenset({"deadlock", "race", "bounds", "index", lockorder.LOG, irqusage.LOG, EVERY_OPERATION_ENDS})


def describe(name: str, verdict: str) -> PropertyVerdict:
    """A property with its sentence and source, as far as they are registered."""
    known = PROPERTIES.get(name)
    return PropertyVerdict(name, verdict, known.sentence if known else "", known.source if known else "")


def omission(probability: float) -> str:
    """What hash compaction may have done, as words."""
    return f"hash compaction left a state out (probability at most {probability:.1g})"


def property_of(finding: Finding) -> str:
    """The property that a finding violates."""
    return {"require": finding.name, "overflow": "bounds"}.get(finding.kind, finding.kind)


def build(design: DesignLike, settings: Settings) -> Model:
    """The model of a design in one configuration; raises whatever the design raises."""
    s = settings
    return design.build(s.scenario, cpus=s.cpus, splits=s.splits, enomem=s.enomem, busy=s.busy)


def check(design: DesignLike, settings: Settings, tick: Tick | None = None) -> Verdict:
    """Check a design. Ctrl-C ends it early, with what is known so far.

    Raises LangError, TooLarge or Overflow for a model that cannot be run, and whatever ``design`` raises.
    """
    began = time.perf_counter()
    model = build(design, settings)
    out = Verdict(design.name, settings)
    out.seconds["build"] = time.perf_counter() - began
    split_path = getattr(design, "kvm_tdx", None) is not None  # only there is anything to allocate or to be busy
    if split_path and not settings.enomem:
        out.off.append(("-ENOMEM", "no allocation fails; --enomem tries both ways"))
    if split_path and not settings.busy:
        out.off.append(("BUSY", "the TDX module is never busy; --busy tries both ways"))
    out.off.append(("weak memory", "sequential consistency; a race is reported, not followed"))
    if settings.strategy == "exhaustive":
        exhaust(model, settings, out, tick)
    else:
        sample(model, settings, out, tick)
    out.peak_mb = peak_memory()
    return out


# -- every interleaving ----------------------------------------------------------


def warn(text: str) -> None:
    """Say on stderr what goes wrong beside a search."""
    print(f"septum: {text}", file=sys.stderr, flush=True)


def exhaust(model: Model, settings: Settings, out: Verdict, tick: Tick | None) -> None:
    """Search all interleavings of ``model`` and fill in ``out``."""
    compiled = Compiled(model, optimise=0)
    out.seconds |= compiled.seconds
    code = compiled.code
    why = why_not(model, compiled.graph) if "symmetry" in settings.reduce else "not asked for (--reduce)"
    if why is not None:
        out.off.append(("symmetry", why))
    if not code.plain:
        out.off.append(("race", "no plain field is shared and written: there is nothing to race on"))
    if settings.order == DFS:
        out.off.append(("shortest run", "depth first: a counterexample need not be the shortest"))
    began = time.perf_counter()
    options = Options(
        symmetry=why is None,
        keep_going=settings.keep_going,
        max_memory=settings.max_memory,
        order=settings.order,
        threads=settings.threads,
        compact=settings.compact,
        alone="partial-order" in settings.reduce and not settings.compact,
    )
    with interruptible() as interrupted:
        show = patient(tick, interrupted)

        def watch(search: Search) -> Tick:
            def look(progress: Progress) -> None:
                show(progress)
                if progress.seconds > OPTIMISE_AFTER:
                    search.optimise()

            return look

        in_file = settings.resume or settings.checkpoint  # such a search is one, from its start to its end
        pages = None if "pages" in settings.reduce else "not asked for (--reduce)"
        if in_file:
            search = Search(compiled, options)
            search.title = f"{model.name}, scenario {settings.scenario}"
            prepare_files(search, settings)
            result, shortest = search.run(watch(search)), not options.alone
            pages = pages or "not with --checkpoint or --resume"
        elif (options.alone or pages is None) and not (settings.at_once or settings.compact):
            search, result, shortest, pages = explore(compiled, options, watch, pages)
        else:
            if settings.compact and not settings.at_once:
                pages = pages or "with --hash-compact only if it is named"
            search, result, shortest, pages = reduced(compiled, options, watch, pages)
        out.resumed = search.resumed
        spent = 0.0
        for each in {id(c): c for c in (compiled, search.compiled)}.values():
            for name, seconds in each.seconds.items():
                if each is not compiled or name == "independence":
                    out.seconds[name] = out.seconds.get(name, 0.0) + seconds
                    spent += seconds
        out.seconds["search"] = time.perf_counter() - began - spent
        compiled, code = search.compiled, search.compiled.code
        name_reductions(search, result, settings, out, pages)
        if not shortest:
            out.off.append(("shortest run", "with partial-order reduction a counterexample need not be the shortest"))
        findings = result.findings
        found = [NamedRuns(f, (f.steps,)) for f in findings]
        found += together(
            model,
            lambda log: lockorder.edges_of(result.logs, log),
            lambda log, edge: lockorder.first_run_of(model, search, edge, log),
        )
        if result.cut is None and not result.findings and settings.cover:
            began = time.perf_counter()
            if settings.compact:
                out.off.append(("unreached", "hash compaction keeps no states to look at lines from"))
            elif result.progress.states <= COVERED_STATES:
                from septum.engine.coverage import executed, unreached

                out.unreached = unreached(model, executed(compiled, search, interrupted.check))
                out.seconds["unreached"] = time.perf_counter() - began
            else:
                out.off.append(("unreached", f"more than {COVERED_STATES:,} states: lines were not looked at"))
        search.close()
    progress = result.progress
    out.threads = result.threads
    out.states, out.transitions, out.depth = progress.states, progress.edges, progress.depth
    out.state_bits, out.state_words = compiled.layout.bits, compiled.layout.words
    out.bytes_per_state = progress.bytes / max(1, progress.states)
    out.cut, out.waiting = result.cut, progress.queue if result.cut is not None else 0
    if result.cut is not None and search.saver is not None and search.saver.written:
        out.cut = f"{result.cut}; --resume {settings.checkpoint} goes on"
    if result.omission > MOST_OMISSION:
        out.cut = out.cut or f"{omission(result.omission)}; give --hash-compact more bits"
    out.omission = result.omission
    names = [*code.properties, "deadlock", "race", "bounds"]
    names += ["index"] * any(a.name == "index" for a in code.alarms) + over_all_runs(model)
    reached = result.reached | {"deadlock", "bounds", "index"} | ({"race"} if code.plain else set())
    reached |= {log for log, _ in result.logs if log in over_all_runs(model)}
    stopped = bool(findings) and not settings.keep_going
    if stopped:
        out.off.append(("the rest", "the search stopped at the first violation; --keep-going looks on"))
    elif findings:
        out.off.append(("after a failure", "nothing is looked at behind a step that fails"))
    if not settings.progress:
        out.off.append((EVERY_OPERATION_ENDS, "not looked at; --progress looks for runs that repeat for ever"))
    elif stopped or out.cut is not None:
        out.off.append((EVERY_OPERATION_ENDS, "not looked at: the space was not exhausted"))
    conclude(model, out, list(dict.fromkeys(names)), reached, found, "stopped at the first violation" * stopped)
    if settings.progress and not stopped and out.cut is None:
        from septum.verdict.loops import look_for_loops

        with interruptible() as interrupted:
            look_for_loops(model, compiled, settings, out, patient(tick, interrupted))


def prepare_files(search: Search, settings: Settings) -> None:
    """Go on from a checkpoint, and write others, as the user wants it."""
    from septum.engine import checkpoint

    if settings.resume:
        checkpoint.load(search, settings.resume)
    if settings.checkpoint:
        search.saver = checkpoint.Saver(settings.checkpoint, settings.every, warn)


def name_reductions(search: Search, result: Result, settings: Settings, out: Verdict, pages: str | None) -> None:
    """Which reductions a search used, what each saved, and why others were not used."""
    if search.options.symmetry:
        name = "symmetry" if pages is not None else "pages"
        saved = "" if settings.compact else f"; a state stands for {stands_for(search):.1f} (estimated)"
        out.reductions[name] = REDUCTIONS[name] + saved
    if pages:
        out.off.append(("pages", pages))
    if search.options.alone:
        saved = f"; {search.passed():,} were, and the states before them are not stored"
        out.reductions["partial-order"] = REDUCTIONS["partial-order"] + saved
    elif settings.compact:
        out.off.append(("partial-order", "not with --hash-compact"))
    elif "partial-order" in settings.reduce:
        states = result.progress.states
        out.off.append(("partial-order", f"{states:,} states are few enough to look at all of them"))
    else:
        out.off.append(("partial-order", "not asked for (--reduce)"))


def patient(tick: Tick | None, interrupted: Interrupted) -> Tick:
    """A tick that also sees Ctrl-C."""

    def watch(progress: Progress) -> None:
        interrupted.check()
        if tick is not None:
            tick(progress)

    return watch


def over_all_runs(model: Model) -> list[str]:
    """The properties of all runs together that a model can have: each is also the log that it is found in."""
    return [lockorder.LOG] * bool(model.lock_names) + [irqusage.LOG] * bool(model.contexts)


def together(
    model: Model, marks: Callable[[str], set[Edge]], run_of: Callable[[str, Edge], tuple[Step, ...]]
) -> list[NamedRuns]:
    """What is wrong with all runs together, from the marks of each log and the run that made one."""
    looks = {lockorder.LOG: lockorder.cycles, irqusage.LOG: irqusage.inconsistent}
    found = []
    for log in over_all_runs(model):
        found += looks[log](marks(log), lambda edge, log=log: run_of(log, edge), model.lock_names)  # type: ignore[misc]
    return found


# -- some runs ---------------------------------------------------------------------


def sample(model: Model, settings: Settings, out: Verdict, tick: Tick | None) -> None:
    """Take random runs of ``model`` natively and fill in ``out``."""
    began = time.perf_counter()
    reached: set[str] = set()
    found: dict[str, Finding] = {}
    logs: dict[tuple[str, int], int] = {}
    runs_of: dict[tuple[str, Edge], tuple[Step, ...]] = {}
    longest, unended = 64, 0
    with interruptible() as interrupted:
        try:
            for number in range(settings.runs):
                interrupted.check()
                seed = settings.seed + number
                scheduler = Random(seed) if settings.strategy == "random" else Pct(seed, model.cpus, longest)
                native = Native(model)
                steps: list[Step] = []
                try:
                    for done in run(native, scheduler, LONGEST_RUN):
                        steps.append(done.step)
                        if len(steps) % 1000 == 0:
                            interrupted.check()
                finally:
                    native.close()
                out.runs, longest = number + 1, max(longest, len(steps))
                out.transitions, out.depth = out.transitions + len(steps), max(out.depth, len(steps))
                reached |= native.reached_names
                remember(model, native.logs, tuple(steps), runs_of)
                for key, bits in native.logs.items():
                    logs[key] = logs.get(key, 0) | bits
                failure = native.failure
                if failure is None and any(not native.ended(cpu) for cpu in range(model.cpus)):
                    unended += len(steps) == LONGEST_RUN
                    failure = ("deadlock", "deadlock", "") if len(steps) < LONGEST_RUN else None
                if failure is not None:
                    finding = Finding(failure[0], failure[1], None, tuple(steps))
                    found.setdefault(property_of(finding), finding)
                    if not settings.keep_going:
                        break
                if tick is not None:
                    seconds = time.perf_counter() - began
                    tick(Progress(out.runs, out.transitions, out.depth, settings.runs - out.runs, seconds, 0))
        except KeyboardInterrupt:
            out.cut = "stopped by Ctrl-C"
    out.seconds["search"] = time.perf_counter() - began
    what = f"{out.runs:,} {settings.strategy} run{'s' * (out.runs != 1)} from --seed {settings.seed}"
    what += f", {unended} of them cut after {LONGEST_RUN:,} steps" * bool(unended)
    out.cut = f"{what}; {out.cut}" if out.cut else f"{what}: some interleavings, not all"
    out.off.append(("symmetry", f"runs of strategy {settings.strategy} have no use for it"))
    violated = [NamedRuns(with_site(model, f), (f.steps,)) for f in found.values()]
    violated += among(model, runs_of)
    names = [*sorted(reached), *(property_of(n.finding) for n in violated), "deadlock", "race", "bounds"]
    names += over_all_runs(model)
    conclude(model, out, list(dict.fromkeys(names)), reached, violated, "")


def remember(
    model: Model,
    logs: Mapping[tuple[str, int], int],
    steps: tuple[Step, ...],
    runs_of: dict[tuple[str, Edge], tuple[Step, ...]],
) -> None:
    """Keep a run for each mark that no run before it has made."""
    for log in over_all_runs(model):
        for edge in lockorder.edges_of(logs, log):
            runs_of.setdefault((log, edge), steps)


def among(model: Model, runs_of: Mapping[tuple[str, Edge], tuple[Step, ...]]) -> list[NamedRuns]:
    """What is wrong with some runs together."""
    return together(
        model,
        lambda wanted: {edge for log, edge in runs_of if log == wanted},
        lambda log, edge: runs_of[log, edge],
    )


def with_site(model: Model, finding: Finding) -> Finding:
    """A native finding with the line at which it failed."""
    from septum.engine.watched import Recorder

    with Recorder(model) as recorder:
        return recorder.finding(recorder.replay(finding.steps)) or finding


# -- one run ------------------------------------------------------------------------


def replay(design: DesignLike, settings: Settings, keys: str) -> Verdict:
    """Take the run of a replay key (several, with commas between, for a lock-order cycle; two, with a plus between,
    for a loop) and show it.

    Raises BadKey or StaleKey for a key that cannot be used, CannotReplay if its steps do not fit.
    """
    from septum.engine.watched import Recorder
    from septum.show.timeline import render_run

    model = build(design, settings)
    out = Verdict(design.name, settings, runs=1)
    if "+" in keys:
        from septum.verdict.loops import replay_loop

        return replay_loop(model, settings, out, keys)
    runs = [steps_for(key, model.digest()) for key in keys.split(",")]
    began = time.perf_counter()
    finding: Finding | None = None
    replayed: Replayed | None = None
    reached: set[str] = set()
    runs_of: dict[tuple[str, Edge], tuple[Step, ...]] = {}
    for steps in runs:
        with Recorder(model) as recorder:
            replayed = recorder.replay(steps)
            finding = finding or recorder.finding(replayed)
            reached |= recorder.reached_names
            remember(model, recorder.logs, steps, runs_of)
            if finding is None:
                out.timeline = render_run(model, replayed)
        out.transitions, out.depth = out.transitions + len(steps), max(out.depth, len(steps))
    found = []
    if finding is None and len(runs) == 1:
        finding = compiled_failure(model, runs[0])
    if finding is not None:
        found = [NamedRuns(finding, (finding.steps,))]
    else:
        found = among(model, runs_of)
    out.seconds["replay"] = time.perf_counter() - began
    out.cut = f"a replay is one run of {out.transitions} steps" + "; it did not fail" * (not found)
    names = [*sorted(reached), *(property_of(n.finding) for n in found)]
    conclude(model, out, list(dict.fromkeys(names)), reached, found, "")
    out.peak_mb = peak_memory()
    return out


def compiled_failure(model: Model, steps: tuple[Step, ...]) -> Finding | None:
    """What only the compiled model fails with: a local that leaves its bounds, of which Python knows nothing."""
    search = Search(Compiled(model, optimise=0), Options(max_memory=1 << 20))
    try:
        return search.follow(steps)
    finally:
        search.close()


# -- verdicts ------------------------------------------------------------------------


def conclude(
    model: Model,
    out: Verdict,
    names: Sequence[str],
    reached: Collection[str],
    found: Sequence[NamedRuns],
    stopped: str,
) -> None:
    """Fill in the verdict of every property, and of the whole."""
    violated = {property_of(n.finding) for n in found}
    for name in names:
        if name in violated:
            verdict = VIOLATED
        elif out.cut or stopped:
            verdict = INCONCLUSIVE
        else:
            verdict = HOLDS if name in reached else NOT_REACHED
        out.properties.append(describe(name, verdict))
    own = [n for n in names if n not in BUILT_IN]
    missed = [n for n in own if n not in reached and n not in model.unreachable]
    if violated:
        out.verdict = VIOLATED
        out.reason = ", ".join(n for n in names if n in violated)
    elif out.cut:
        out.verdict, out.reason = INCONCLUSIVE, out.cut
    elif missed:
        out.verdict = NOT_REACHED
        out.reason = f"no run comes to where {', '.join(missed)} {'is' if len(missed) == 1 else 'are'} looked at"
    else:
        out.verdict, out.reason = HOLDS, "every interleaving was looked at"
        if out.omission:
            out.reason += f", unless {omission(out.omission)}"
    digest = model.digest() if found else ""
    for runs in found:
        prop = describe(property_of(runs.finding), VIOLATED)
        key = ",".join(encode(digest, steps) for steps in runs.runs)
        out.violations.append(Violation(runs.finding, prop, key, timeline(model, out.settings, runs, prop)))


def timeline(model: Model, settings: Settings, runs: NamedRuns, prop: PropertyVerdict) -> str:
    """The timeline of a violation."""
    from septum.show.timeline import render

    return render(model, command_of(settings), runs.finding, prop, runs.runs[1:], runs.shows)


def command_of(settings: Settings) -> Command:
    """What was checked, for the command that replays it."""
    from septum.show.timeline import Command

    s = settings
    return Command(s.label, s.scenario, s.cpus, s.splits, s.enomem, s.busy)
