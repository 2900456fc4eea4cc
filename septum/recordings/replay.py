# SPDX-License-Identifier: GPL-2.0-or-later
"""Replay a recording of a real KVM: a TD of the recorded shape, split through a design as the recording says.

The recording is read once (septum.recordings.shape); then every split that succeeded is one call of
kvm.ioctl.split_range() for that 2M page, on the recorded CPU, from its first step to its last, in the order in
which the recorded ones took effect. The S-EPT page is put into the 2M region of host memory that the recorded
table's page lay in. A split that failed with -EBUSY runs beside the one that it lost to.

Left out: zaps and mappings, which are counted but not performed, so the pages and pairs of a range that was
removed stay until it is mapped at 2M again; other interleavings than the recorded order, which are what
``septum check`` is for; data races and lock order, which it looks for too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from traceback import walk_tb
from types import CoroutineType
from typing import Any

from septum import designs
from septum.engine.interrupt import Interrupted, interruptible
from septum.kernel.context import task_exit
from septum.kernel.errno import EBUSY, ENOMEM
from septum.kvm.kvm_host import Mirror, TdpIter
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.lang import intrinsics
from septum.lang.executor import Executor, attached
from septum.lang.intrinsics import Violation, Wait
from septum.lang.patches import replacements
from septum.lang.source import short_path
from septum.lang.structs import Overflow, name_tree
from septum.properties.split import mirror_agrees, pages_accounted, pair_present, refcount_is_users
from septum.recordings.reader import TraceReader
from septum.recordings.report import Explained, Report, Thread
from septum.recordings.shape import PTRS, Again, Recording, Split, name
from septum.recordings.source import TraceError
from septum.scenarios import World
from septum.scenarios.threads import split_range
from septum.tdx.module import PageType, SeptState

__all__ = ["ReplayError", "TraceError", "replay"]

LOOKS = 64  # how often, over a replay, the properties of the whole world are checked

Progress = Callable[[str, int, int | None], None]


class ReplayError(Exception):
    """A recording that cannot be replayed through a design: one line that says which, why, and what to try."""


class Broken(Exception):
    """A property does not hold: ``name`` as in require()."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(name)
        self.name = name
        self.detail = detail


def replay(design: str | designs.Design, source: str | Path, *, progress: Progress | None = None) -> Report:
    """Perform the recorded splits through a design.

    ``design``    a design, its name, or the path of its file;
    ``source``    the recording: a path, or ``-`` for standard input;
    ``progress``  called now and then with what is being done, how much is done, and of how much.

    Ctrl-C ends it early: the report then says so in ``stopped``. A property that does not hold ends it too, and
    is in ``violations`` with the line of the recording. Raises ReplayError for a design that cannot be loaded or is
    a model of its own, TraceError for a recording that cannot be read.
    """
    if isinstance(design, str):
        try:
            design = designs.load(design)
        except designs.DesignError as error:
            raise ReplayError(str(error)) from None
    if design.kvm_tdx is None:
        raise ReplayError(
            f"{design.name} is a model of its own, without a split path; replay wants class Design(KvmTdx)"
        )
    out = Report(design=design.name, trace=str(source))
    recording = read(source, out, progress)
    if recording is not None:
        if any(recording.performed()):
            with interruptible() as stop:
                Driver(design.kvm_tdx, recording, out).perform(stop, progress)
        for split in recording.busy:
            if split.winner is None:
                lost_otherwise(split, out)
    out.explained.sort(key=lambda e: e.thread.line)
    out.unexplained.sort()
    return out


def read(source: str | Path, out: Report, progress: Progress | None) -> Recording | None:
    """Read the recording and fill in what it says; None if that was stopped."""

    def report(done: int, total: int | None) -> None:
        if progress is not None:
            progress("reading", done, total)

    reader = TraceReader(source, tally=True, progress=report)
    recording = Recording()
    try:
        for event in reader:
            recording.feed(event)
    except KeyboardInterrupt:
        out.stopped = f"Ctrl-C while reading, at line {reader.lines_read}; nothing was performed"
    recording.finish(reader.tallied)
    out.layout = reader.layout
    out.lines_read, out.lines_skipped = reader.lines_read, reader.lines_skipped
    out.problems, out.problem_counts = reader.problems, dict(reader.problem_counts)
    out.other_events = dict(reader.skipped_events)
    out.splits_by_level = {level: dict(by_errno) for level, by_errno in sorted(recording.splits.items())}
    out.events_read, out.events_malformed = recording.events(), dict(reader.malformed_events)
    out.refused, out.counted = recording.refused, dict(recording.counted)
    out.mapped_by_set_spte = recording.mapped_by_set_spte
    out.unexplained = recording.unexplained
    out.cpus, out.vcpus = sorted(recording.cpus), sorted(recording.vcpus)
    if recording.from_start:
        out.recorded_leaves = {level: recording.leaves[level] for level in (1, 2, 3)}
    return None if out.stopped else recording


class Call:
    """One call of split_range() by one CPU of the model, for one recorded split."""

    def __init__(self, cpu: int, split: Split, coroutine: Coroutine[Wait, int, int]) -> None:
        self.cpu = cpu
        self.split = split
        self.coroutine = coroutine
        self.wait: Wait | None = None
        self.started = self.done = False
        self.returned = 0
        self.events: Counter[str] = Counter()
        self.errnos: list[int] = []

    def inside(self) -> str:
        """The name of the function that it is in."""
        inner: Any = self.coroutine
        while isinstance(inner.cr_await, CoroutineType):
            inner = inner.cr_await
        return str(inner.cr_code.co_name)


class Driver(Executor):
    """The model, and what drives it."""

    def __init__(self, design: type[KvmTdx], recording: Recording, out: Report) -> None:
        self.recording = recording
        self.out = out
        out.own_loop = any(f.__name__ == "tdp_mmu_split_huge_pages_root" for f in replacements([design]))
        self.shared = design.shared
        splits = list(recording.performed())
        self.pages = {gfn: page for page, gfn in enumerate(dict.fromkeys(s.gfn for s in splits))}
        places = dict.fromkeys(s.sept for s in splits if s.errno == 0)
        self.regions = {place: number for number, place in enumerate(places)}
        used = dict.fromkeys(sorted({s.cpu for s in splits} | {s.cpu for s in recording.busy}))
        self.model_cpu = {cpu: number for number, cpu in enumerate(used)}
        spare = max(self._crowd(s) for s in splits)
        self.world = World(
            observed(design, self),
            cpus=len(used) + spare,
            pages=len(self.pages),
            sept_regions=max(1, len(places)),
            ptrs=PTRS,
            children=0,
            vcpus=max(1, len(recording.vcpus)),
            enomem=any(s.errno == -ENOMEM for s in splits),
            epochs=len(splits) + 3,
        )
        self.replaced = replacements({type(struct): None for struct in name_tree(self.world.tdx, "world")})
        self.topping: list[list[int]] = [[] for _ in range(len(used) + spare)]
        self.split_by: dict[int, Split] = {}  # model page -> the split that made it small
        self.calls: list[Call] = []
        self.current: Call | None = None
        out.pages_split = len(self.pages)
        out.sept_regions = [place for place in places if place is not None]
        out.sept_unknown = sum(s.sept is None and s.errno == 0 for s in splits)

    def _crowd(self, split: Split) -> int:
        """How many spare CPUs a split and those that lost to it need: each is on a CPU of its own in the model."""
        cpus = [s.cpu for s in (split, *split.losers)]
        return len(cpus) - len(set(cpus))

    # -- what the language's words do --------------------------------------------------------------

    def event(self, name: str, values: tuple[int, ...]) -> None:
        """A tracepoint fired: count it."""
        out, call = self.out, self.current
        if call is not None:
            call.events[name] += 1
        if name == "alloc_page":
            out.allocated += 1
            if self.topping[self.cpu]:
                self.topping[self.cpu][-1] += 1
        elif name == "free_page":
            out.freed += values[0]
        elif name == "pair_installed":
            out.pairs["guest" if values[0] < len(self.pages) else "sept"] += 1
            self._pairs_now()
        elif name == "demoted":
            out.performed += 1
            out.pairs["guest"] += 1
            self._pairs_now()
        elif name == "kick":
            out.kicks += 1
        elif name == "kvm_mmu_split_huge_page" and call is not None:
            call.errnos.append(values[1])
        elif name.startswith("TDH."):
            out.seamcalls[name] += 1

    def _pairs_now(self) -> None:
        held = sum(self.out.pairs.values()) - self.out.pairs_returned
        self.out.pairs_most = max(self.out.pairs_most, held)

    # -- driving -------------------------------------------------------------------------------------

    def perform(self, stop: Interrupted, progress: Progress | None) -> None:
        """Perform the actions in order, until one breaks a property or the user wants no more."""
        actions = self.recording.actions
        looked = line = 0
        try:
            for number, action in enumerate(actions):
                if stop.pressed:
                    self.out.stopped = f"Ctrl-C before line {action.line}: {number} of {len(actions)} done"
                    break
                line = action.line
                with attached(self, accesses=False, lifetimes=True):
                    self.act(action)
                if (number + 1) * LOOKS // len(actions) > number * LOOKS // len(actions):
                    self.look()
                    looked = action.line
                if progress is not None:
                    progress("splitting", number + 1, len(actions))
        except Broken as error:
            self.out.violate(line, error.name, error.detail, looked)
        finally:
            with attached(self, accesses=False, lifetimes=True):
                for call in self.calls:
                    with suppress(RuntimeError):  # one that awaits on its way out
                        call.coroutine.close()
            self.count_up()

    def act(self, action: Split | Again) -> None:
        """Perform one action of the recording."""
        if isinstance(action, Again):
            self.again(action)
        elif action.errno == 0:
            self.split(action)
        else:
            self.out_of_memory(action)

    def call(self, split: Split, taken: set[int]) -> Call:
        """A call on the recorded CPU, or on a spare one if that is ``taken``, which it is from now on."""
        cpu = self.model_cpu[split.cpu]
        if cpu in taken:
            cpu = next(c for c in range(len(self.model_cpu), len(self.topping)) if c not in taken)
        taken.add(cpu)
        page = self.pages[split.gfn]
        call = Call(cpu, split, split_range(self.world.kvm, self.world.tdx, page, page + 1))
        self.calls.append(call)
        return call

    def advance(self, call: Call) -> bool:
        """Let a call run to its next await; False if it must wait for another one."""
        self.cpu = call.cpu
        if call.wait is not None and not call.wait.ready():
            return False
        answer = 0 if call.wait is None or call.wait.ways == 1 else self.choose(call)
        self.current = call
        try:
            call.wait = call.coroutine.send(answer if call.started else None)  # type: ignore[arg-type]
            call.started = True
        except StopIteration as end:
            call.done, call.returned = True, end.value
            self.calls.remove(call)
            self.check(lambda: task_exit(self.world.cpus))
        except Violation as error:
            raise Broken(error.name, place(error)) from None
        except Overflow as error:
            raise Broken("bounds", f"{error}, {place(error)}") from None
        except IndexError as error:
            raise Broken("index", place(error)) from None
        finally:
            self.current = None
        return True

    def choose(self, call: Call) -> int:
        """The way to continue where the model leaves it open: as the recording has it."""
        inside = call.inside()
        if inside == "alloc_page":
            return int(call.split.errno == -ENOMEM)
        if inside == "tdp_mmu_alloc_sp_for_split":
            return self.regions.get(call.split.sept, 0)
        return 0

    def finish(self, call: Call) -> None:
        """Run a call to its end; the calls that it waits for run meanwhile."""
        while not call.done:
            if not self.advance(call):
                others = [c for c in self.calls if c is not call]
                if not any(self.advance(other) for other in others):
                    raise Broken(
                        "deadlock", f"CPU {call.split.cpu} waits in {call.inside()}(), and no CPU can continue"
                    )

    def split(self, split: Split) -> None:
        """A split that succeeded, and those that lost to it."""
        page = self.pages[split.gfn]
        if self.world.kvm.sptes[page].state != Mirror.HUGE:
            self.out.unexplained.append((split.line, f"gfn {split.gfn:x} is not a 2M page in the model: not performed"))
            for lost in split.losers:
                lost_otherwise(lost, self.out)
            return
        taken: set[int] = set()
        winner = self.call(split, taken)
        losers = [self.call(loser, taken) for loser in split.losers]
        for loser in losers:
            while not loser.done and not self.about_to_lose(loser) and self.advance(loser):
                pass
        self.finish(winner)
        self.split_by[page] = split
        if not winner.events["demoted"]:
            why = f"gfn {split.gfn:x}: the model's split returned {name(winner.returned)} without a split"
            self.out.unexplained.append((split.line, why))
        for loser in losers:
            self.finish(loser)
            self.explain(loser)

    def about_to_lose(self, call: Call) -> bool:
        """Whether a call has read the entry as huge, and would find out next that it is a table by now.

        Under read mmu_lock that is before its cmpxchg; under write mmu_lock when it wants the lock again that it
        dropped to allocate its sp, or before that the mutex that one splitter holds for all of his work.
        """
        if self.shared:
            return call.inside() == "tdp_mmu_set_spte_atomic"
        it: TdpIter = self.world.kvm.iters[call.cpu]
        return call.inside() == "mutex_lock" or (
            bool(call.events["alloc_page"]) and it.old_spte == Mirror.HUGE and call.inside() == "write_lock"
        )

    def out_of_memory(self, split: Split) -> None:
        """A split that failed with -ENOMEM: its allocations fail."""
        page = self.pages[split.gfn]
        if self.world.kvm.sptes[page].state != Mirror.HUGE:
            why = f"gfn {split.gfn:x}: -ENOMEM, but it is not a 2M page in the model: not performed"
            self.out.unexplained.append((split.line, why))
            return
        call = self.call(split, set())
        self.finish(call)
        if call.returned == -ENOMEM and self.world.kvm.sptes[page].state == Mirror.HUGE:
            self.out.explained.append(Explained(thread(split), "enomem", None, ""))
        else:
            why = f"gfn {split.gfn:x}: -ENOMEM, but the model's split returned {name(call.returned)}"
            self.out.unexplained.append((split.line, why))

    def explain(self, call: Call) -> None:
        """Say how a split lost, and what the model made of it."""
        split, winner = call.split, call.split.winner
        assert winner is not None
        if -EBUSY in call.errnos:
            how = "lost"
        elif not call.events["demoted"]:
            how = "waited"
        else:
            why = f"gfn {split.gfn:x}: -EBUSY, but in the model it splits before the split of line {winner.line}"
            self.out.unexplained.append((split.line, why))
            return
        self.out.explained.append(Explained(thread(split), how, thread(winner), ""))

    def again(self, action: Again) -> None:
        """A range is at 2M again, which no TD can do: by hand, as if it had been removed and added."""
        page = self.pages.get(action.gfn)
        split = self.split_by.pop(page, None) if page is not None else None
        if page is None or split is None:
            return
        world = self.world
        world.kvm.sptes[page].state = Mirror.HUGE
        world.td.sept[page].state = SeptState.MAPPED
        world.module.regions[page].type = PageType.REG
        world.module.regions[page].page_count = 0
        world.host.pamt_refcounts[page].counter = 0
        pairs = 1
        sept = len(self.pages) + self.regions.get(split.sept, 0)
        world.module.regions[sept].page_count -= 1
        world.host.pamt_refcounts[sept].counter -= 1
        if world.host.pamt_refcounts[sept].counter == 0:
            world.module.regions[sept].type = PageType.NDA
            pairs += 1
        returned = SP_PAGES + pairs * TDX_DPAMT_ENTRY_PAGE_CNT
        world.host.pages.allocated -= returned
        self.out.pairs_returned += pairs
        self.out.pages_returned += returned
        self.out.added_again += 1

    # -- looking -------------------------------------------------------------------------------------

    def check(self, look: Callable[[], None]) -> None:
        """Check a property."""
        try:
            look()
        except Violation as error:
            raise Broken(error.name, place(error)) from None

    def look(self) -> None:
        """Check the properties of the whole world; nobody is in a call."""
        with attached(self, accesses=False):
            for look in (pages_accounted, pair_present, mirror_agrees, refcount_is_users):
                self.check(lambda look=look: look(self.world.kvm, self.world.tdx))  # type: ignore[misc]

    def count_up(self) -> None:
        """What there is at the end."""
        out, world = self.out, self.world
        out.cache_left = world.tdx.cached_pages()
        kinds = [r.type == PageType.PAMT for r in world.module.regions]
        out.pairs_end = {"guest": sum(kinds[: len(self.pages)]), "sept": sum(kinds[len(self.pages) :])}
        states = Counter(entry.state for entry in world.td.sept)
        out.model_leaves = {1: PTRS * states[SeptState.NL_MAPPED], 2: states[SeptState.MAPPED]}


def thread(split: Split) -> Thread:
    """Who did a split, and where."""
    return Thread(split.line, split.cpu, split.task, split.pid, split.gfn)


def lost_otherwise(split: Split, out: Report) -> None:
    """An -EBUSY of a split that lost to something that was not performed: say to what."""
    if (change := split.lost_to) is not None:
        by = Thread(change.line, change.cpu, change.task, change.pid, change.gfn)
        what = f"{change.old_spte:x} -> {change.new_spte:x}"
        out.explained.append(Explained(thread(split), "other", by, what))


def place(error: Exception) -> str:
    """The function and line of the model that an exception comes from."""
    language = Path(intrinsics.__file__).parent
    frames = [f for f, _ in walk_tb(error.__traceback__) if Path(f.f_code.co_filename).parent != language]
    code = frames[-1].f_code
    return f"in {code.co_name}(), {short_path(code.co_filename)}:{frames[-1].f_lineno}"


def observed(design: type[KvmTdx], driver: Driver) -> type[KvmTdx]:
    """The design, with what it allocates in its hooks before a split counted as top-ups."""

    async def topping_up(work: Any) -> Any:
        counts = driver.topping[driver.cpu]
        counts.append(0)
        try:
            return await work
        finally:
            if pages := counts.pop():
                driver.out.topups[pages] += 1

    async def prepare_split(self: KvmTdx, it: TdpIter) -> int:
        return int(await topping_up(design.prepare_split(self, it)))

    async def begin_split_ioctl(self: KvmTdx) -> None:
        await topping_up(design.begin_split_ioctl(self))

    async def topup_split_cache(self: KvmTdx) -> int:
        return int(await topping_up(design.topup_split_cache(self)))

    hooks = {f.__name__: f for f in (prepare_split, begin_split_ioctl, topup_split_cache)}
    return type(design.__name__, (design,), hooks)
