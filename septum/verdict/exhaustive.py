# SPDX-License-Identifier: GPL-2.0-or-later
"""Decide by a search of every interleaving: which search, what it found, what it left out, and what it took."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.interrupt import STOPPED, Interrupted, interruptible
from septum.engine.run import DFS, LIMIT, Progress, Result
from septum.engine.search import THREADS_FROM, Options, Search, stands_for
from septum.engine.stages import BY_NUMBER, WHOLE_UP_TO, Explored, explore, reduced, search_with
from septum.lang.model import Model
from septum.verdict import lockorder
from septum.verdict.concluding import omission
from septum.verdict.findings import NamedRuns, property_of, reached_limits
from septum.verdict.overall import Marks, found_in, logs_of
from septum.verdict.result import (
    EVERY_OPERATION_ENDS,
    REDUCTIONS,
    Costs,
    Counterexample,
    Endless,
    Settings,
    Tick,
    Tried,
)

MOST_OMISSION = 0.001  # probability of a lost state with which a compacted search can still say HOLDS
#: whole states up to which runs that repeat forever are looked for unasked, however small the check was: that takes
#: half of what starting and compiling does
LOOPS_UP_TO = 100_000
OPTIMISE_AFTER = 0.1  # seconds of search after which optimised machine code is worth making
NOT_ASKED = "not asked for (--reduce)"
NOT_PROVED = "not with --checkpoint or --resume: that no CPU is told apart only shows in a search"
NOT_EXHAUSTED = "the space was not exhausted"

Notes = Iterator[tuple[str, str]]


class Asked(NamedTuple):
    """One search to make; ``asymmetric`` says why CPUs are not interchangeable, None if they are."""

    model: Model
    settings: Settings
    compiled: Compiled
    options: Options
    asymmetric: str | None


class Done(NamedTuple):
    """The search that was made, still open, and the seconds of its phases."""

    explored: Explored
    seconds: dict[str, float]

    @property
    def search(self) -> Search:
        """The search whose result it is."""
        return self.explored.search

    @property
    def result(self) -> Result:
        """What it found out."""
        return self.explored.result


def decide(model: Model, settings: Settings, tick: Tick | None, compiled: Compiled | None = None) -> Tried:
    """Search all interleavings of ``model``. Ctrl-C ends it early, with what is known so far.

    ``compiled``  its code, if that is there: engine/together.py.
    Raises LangError or TooLarge for a model that cannot be compiled, BadCheckpoint for a file to resume from.
    """
    asked = prepared(model, settings, compiled)
    with interruptible() as interrupted:
        done = searched(asked, patient(tick, interrupted))
        stopped = bool(done.result.findings) and not settings.keep_going
        cut = cut_of(asked, done)
        with contextlib.ExitStack() as still_open:
            still_open.callback(done.search.close)
            if done.search.saver is not None:
                still_open.callback(done.search.saver.close)
            found = violations(model, done)
            lines = unreached(asked, done)
            reductions = dict(reductions_of(asked, done))  # looks into the stored states
            unlooked = why_no_loops(asked, done, stopped, cut)
            if not is_whole(done):
                still_open.close()  # its memory is free for another one
            endless = look_for_loops(asked, done, patient(tick, interrupted)) if not unlooked else None
    why = f"{unlooked} without reductions"
    if endless is not None and endless.cut is not None and not must_decide(asked, endless):
        unlooked, why, endless = endless.brief, endless.cut, None
    return Tried(
        costs_of(done),
        names_of(asked, done),
        reached_of(model, done),
        model.unreachable,
        found,
        cut,
        stopped,
        reductions,
        (*omitted(asked, done, stopped), *not_looked(unlooked, why)),
        tuple(lines),
        endless,
        unlooked if unlooked != NOT_EXHAUSTED else "",
    )


def prepared(model: Model, settings: Settings, given: Compiled | None = None) -> Asked:
    """The compiled model, and how to search it."""
    wanted = "symmetry" in settings.reduce
    compiled = given or Compiled(model, optimise=0, symmetry=wanted)
    asymmetric = compiled.asymmetric if wanted else NOT_ASKED
    if (settings.resume or settings.checkpoint) and asymmetric is None and compiled.may_tell_apart:
        compiled, asymmetric = Compiled(model, optimise=0), NOT_PROVED
    options = Options(
        symmetry=asymmetric is None,
        keep_going=settings.keep_going,
        races=settings.races,
        max_memory=settings.max_memory,
        order=settings.order,
        threads=settings.threads,
        compact=settings.compact,
        alone="partial-order" in settings.reduce and not settings.compact,
    )
    return Asked(model, settings, compiled, options, asymmetric)


# -- searching -----------------------------------------------------------------------------


def searched(asked: Asked, show: Tick) -> Done:
    """Make the search; ``show`` is called now and then."""
    began = time.perf_counter()
    seconds = dict(asked.compiled.seconds)
    explored = search_as_asked(asked, lambda search: watching(search, show))
    spent = 0.0
    for each in {id(c): c for c in (asked.compiled, explored.search.compiled)}.values():
        for name, took in each.seconds.items():
            if each is not asked.compiled or name == "independence":
                seconds[name] = seconds.get(name, 0.0) + took
                spent += took
    seconds["search"] = time.perf_counter() - began - spent
    return Done(explored, seconds)


def search_as_asked(asked: Asked, watch: Callable[[Search], Tick]) -> Explored:
    """Search in one piece with a checkpoint, in stages by default, or with the named reductions at once."""
    settings, compiled, options = asked.settings, asked.compiled, asked.options
    pages = None if "pages" in settings.reduce else NOT_ASKED
    if settings.resume or settings.checkpoint:  # such a search is one, from its start to its end
        search = search_with(compiled, options)
        search.title = f"{asked.model.name}, scenario {settings.scenario}"
        prepare_files(search, settings)
        result = search.run(watch(search))
        return Explored(search, result, not options.alone, pages or "not with --checkpoint or --resume")
    if (options.alone or pages is None) and not (settings.at_once or settings.compact):
        return explore(compiled, options, watch, pages)
    if settings.compact and not settings.at_once:
        pages = pages or "with --hash-compact only if it is named"
    return reduced(compiled, options, watch, pages)


def prepare_files(search: Search, settings: Settings) -> None:
    """Continue from a checkpoint, and write others, as the user wants it."""
    from septum.engine import checkpoint

    saver = checkpoint.Saver(settings.checkpoint, settings.every, warn) if settings.checkpoint else None
    try:
        if saver is not None:
            saver.claim(search)
        if settings.resume:
            checkpoint.load(search, settings.resume)
    except BaseException:
        if saver is not None:
            saver.close()
        search.close()
        raise
    search.saver = saver


def warn(text: str) -> None:
    """Say on stderr what goes wrong beside a search."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(f"septum: {text}", file=sys.stderr, flush=True)


def patient(tick: Tick | None, interrupted: Interrupted) -> Tick:
    """A tick that also sees Ctrl-C."""

    def watch(progress: Progress) -> None:
        interrupted.check()
        if tick is not None:
            tick(progress)

    return watch


def watching(search: Search, show: Tick) -> Tick:
    """A tick that also has better machine code made for a search that takes long."""

    def watch(progress: Progress) -> None:
        show(progress)
        if progress.seconds > OPTIMISE_AFTER:
            search.optimise()

    return watch


# -- runs that repeat forever ----------------------------------------------------------------


def why_no_loops(asked: Asked, done: Done, stopped: bool, cut: str | None) -> str:
    """Why runs that repeat forever are not looked for, "" if they are.

    Unasked they are where that takes less than the check did, measured in states, so that a verdict is the same on
    every machine: in the states of the search itself, if these are all; otherwise among a number of states that the
    space has without reductions.
    """
    if stopped or cut is not None:
        return NOT_EXHAUSTED
    if asked.settings.liveness or is_whole(done):
        return ""
    most = most_states(done)
    each = stands_for(done.search) / 2 if done.search.options.symmetry and not asked.settings.compact else 1.0
    return over(most) if done.result.progress.states * max(1.0, each) > most else ""


def over(states: int) -> str:
    """There are more than that."""
    return f"over {states:,} states"


def is_whole(done: Done) -> bool:
    """Whether the states that a search has stored are all that there are, every step between them taken."""
    search = done.search
    o = search.options
    reduced = o.symmetry or o.alone or o.compact or any(search.compiled.tracked)
    small = done.result.progress.states <= THREADS_FROM and search.team is None
    return small and o.order != DFS and not (reduced or search.resumed or done.result.findings)


def most_states(done: Done) -> int:
    """How many states without reductions are worth exploring, unasked: no more than the check itself."""
    states = done.result.progress.states
    if done.search.options.alone or done.explored.pages is None:
        states += WHOLE_UP_TO  # it was searched whole for so long
    return min(max(LOOPS_UP_TO, 2 * states), THREADS_FROM)


def must_decide(asked: Asked, endless: Endless) -> bool:
    """Whether a search for loops that was cut makes the verdict INCONCLUSIVE: it was asked for, or the user cut it."""
    return asked.settings.liveness or (endless.cut or "").startswith(STOPPED)


def look_for_loops(asked: Asked, done: Done, tick: Tick) -> Endless:
    """Search the exhausted space for runs that repeat forever."""
    from septum.verdict.loops import look_for_loops

    began = time.perf_counter()
    search = done.search if is_whole(done) else None
    most = 0 if asked.settings.liveness else most_states(done)
    found = look_for_loops(asked.model, done.search.compiled, asked.settings, tick, search, most)
    done.seconds["loops"] = time.perf_counter() - began
    return found


def not_looked(unlooked: str, why: str) -> Notes:
    """Why runs that repeat forever were not looked for, if they were not; ``why`` in more words."""
    if unlooked == NOT_EXHAUSTED:
        yield EVERY_OPERATION_ENDS, f"not checked: {unlooked}"
    elif unlooked:
        yield EVERY_OPERATION_ENDS, f"not checked: {why}; --liveness does, and takes longer"


# -- what it found ---------------------------------------------------------------------------


def violations(model: Model, done: Done) -> tuple[Counterexample, ...]:
    """What went wrong in a run, and in all runs together, recorded."""
    search, logs = done.search, done.result.logs
    marks = [
        Marks(
            log,
            lockorder.edges_of(logs, log),
            lambda edge, log=log: lockorder.first_run_of(model, search, edge, log),  # type: ignore[misc]
        )
        for log in logs_of(model)
    ]
    single = [NamedRuns(finding, (finding.steps,)) for finding in done.result.findings if finding.kind != LIMIT]
    found = single + found_in(model, marks)
    if not found:
        return ()
    from septum.verdict.recorded import counterexamples
    from septum.verdict.switches import calmer

    return counterexamples(model, calmer(model, found))


def names_of(asked: Asked, done: Done) -> tuple[str, ...]:
    """The properties that are checked, in the order to show them."""
    compiled = done.search.compiled
    index = ["index"] * compiled.indexes
    found = [property_of(finding) for finding in done.result.findings if finding.kind != LIMIT]
    names = [*compiled.properties, *found, "deadlock", "race", "bounds", *index, *logs_of(asked.model)]
    return tuple(dict.fromkeys(names))


def reached_of(model: Model, done: Done) -> frozenset[str]:
    """The properties that some run checked."""
    compiled = done.search.compiled
    races = compiled.facts.plain or any(compiled.tracked)  # what orders the latter is in the state
    always = {"deadlock", "bounds", "index"} | ({"race"} if races else set())
    logged = {log for log, _ in done.result.logs if log in logs_of(model)}
    return done.result.reached | always | logged


def unreached(asked: Asked, done: Done) -> list[tuple[str, str]]:
    """The design's lines that no interleaving executes; of a search that was cut or has stopped, nothing is known."""
    from septum.engine.coverage import executed, unreached

    stopped = done.result.findings and not asked.settings.keep_going
    if done.result.cut is not None or stopped or not asked.settings.cover:
        return []
    return unreached(asked.model, executed(done.search.compiled, done.result))


# -- what it left out, and what it took --------------------------------------------------------


def cut_of(asked: Asked, done: Done) -> str | None:
    """What cut the search, with what to do about it."""
    cut, saver = done.result.cut, done.search.saver
    limits = [finding for finding in done.result.findings if finding.kind == LIMIT]
    if cut is None and limits:
        return reached_limits(asked.model, limits)
    if cut is not None and saver is not None and saver.written:
        return f"{cut}; --resume {asked.settings.checkpoint} continues"
    if cut is None and done.result.omission > MOST_OMISSION:
        return f"{omission(done.result.omission)}; give --hash-compact more bits"
    return cut


def omitted(asked: Asked, done: Done, stopped: bool) -> Notes:
    """(name, why) of everything that was not checked or not used."""
    if why := asked.asymmetric or done.explored.told_apart:
        yield "symmetry", why
    elif any(done.search.compiled.tracked):
        yield "symmetry", BY_NUMBER
    if not asked.compiled.facts.plain:
        yield "race", "no plain field is shared and written: there is nothing to race on"
    elif not asked.settings.races:
        yield "race", "looked for in another search, among whose runs these are"
    if asked.settings.order == DFS:
        yield "shortest run", "depth first: a counterexample need not be the shortest"
    yield from unused(asked, done)
    if not done.explored.shortest:
        yield "shortest run", "with partial-order reduction a counterexample need not be the shortest"
    if stopped:
        yield "the rest", "the search stopped at the first violation; --keep-going looks on"
    elif done.result.findings:
        yield "after a failure", "states after a failing step are not explored"
    nests = lockorder.not_nested(lockorder.edges_of(done.result.logs), asked.model.lock_names)
    for name in nests:
        yield lockorder.LOG, f"two locks of the class {name} are held at once; lockdep wants spin_lock_nested() there"


def unused(asked: Asked, done: Done) -> Notes:
    """The reductions that were not used, and why."""
    if done.explored.pages:
        yield "pages", done.explored.pages
    if done.search.options.alone:
        return
    if asked.settings.compact:
        yield "partial-order", "not with --hash-compact"
    elif "partial-order" in asked.settings.reduce:
        yield "partial-order", f"{done.result.progress.states:,} states are few enough to explore all of them"
    else:
        yield "partial-order", NOT_ASKED


def reductions_of(asked: Asked, done: Done) -> Notes:
    """The reductions that were used, and what each saved."""
    search = done.search
    if search.options.symmetry:
        name = "symmetry" if done.explored.pages is not None else "pages"
        saved = "" if asked.settings.compact else f"; a state stands for {stands_for(search):.1f} (estimated)"
        yield name, REDUCTIONS[name] + saved
    if search.options.alone:
        saved = f"; {search.passed():,} were, and the states before them are not stored"
        yield "partial-order", REDUCTIONS["partial-order"] + saved


def costs_of(done: Done) -> Costs:
    """The figures of a search."""
    result, facts, progress = done.result, done.search.compiled.facts, done.result.progress
    return Costs(
        states=progress.states,
        transitions=progress.edges,
        depth=progress.depth,
        state_bits=facts.bits,
        state_words=facts.words,
        bytes_per_state=progress.bytes / max(1, progress.states),
        seconds=done.seconds,
        threads=result.threads,
        resumed=done.search.resumed,
        waiting=progress.queue if result.cut is not None else 0,
        omission=result.omission,
    )
