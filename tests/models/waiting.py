# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs that wait for each other by what septum/kernel has for it, each right and wrong.

SCENARIOS says what each is found to be: the property that it violates, or "" where it holds.
"""

from typing import Any

from septum.kernel.context import Cpus, task_exit
from septum.kernel.kthread import kthread_should_stop
from septum.kernel.locks import (
    Mutex,
    RwSemaphore,
    Spinlock,
    down_read,
    down_read_trylock,
    down_write,
    down_write_trylock,
    downgrade_write,
    mutex_lock,
    mutex_trylock,
    mutex_unlock,
    spin_lock,
    spin_trylock,
    spin_unlock,
    up_read,
    up_write,
)
from septum.kernel.timer import TimerList, mod_timer, timer_delete_sync, timer_thread
from septum.kernel.wait import (
    Completion,
    WaitQueueHead,
    complete,
    complete_all,
    reinit_completion,
    try_wait_for_completion,
    wait_event,
    wait_for_completion,
    wake_up,
)
from septum.kernel.workqueue import WorkStruct, cancel_work_sync, flush_work, queue_work, worker
from septum.lang import SYNC, Struct, bounded, flag, require, step
from septum.lang.model import Model, Program


class World(Struct):
    """What the programs share."""

    ready: int = flag(kind=SYNC)
    seen: int = flag(kind=SYNC)
    data: int = bounded(0, 7)

    def __init__(self, kthreads: int = 0) -> None:
        self.cpus = Cpus(2, kthreads=kthreads)
        self.queue = WaitQueueHead(self.cpus)
        self.lock = Spinlock(self.cpus, "lock")
        self.mutex = Mutex(self.cpus, "mutex")
        self.sem = RwSemaphore(self.cpus, "sem")
        self.done = Completion(self.cpus, 3)
        self.item = Item(self.cpus, "item", self)
        self.timer = Timer(self.cpus, "timer", self)


class Item(WorkStruct):
    """Counts under a mutex, or sleeps under a spinlock."""

    def __init__(self, cpus: Cpus, name: str, world: World) -> None:
        super().__init__(cpus, name)
        self.world = world

    async def work(self) -> None:
        """In process context."""
        await mutex_lock(self.world.mutex)
        self.world.data += 1
        await mutex_unlock(self.world.mutex)


class Timer(TimerList):
    """Counts under a spinlock, or takes a mutex."""

    sleeps = False

    def __init__(self, cpus: Cpus, name: str, world: World) -> None:
        super().__init__(cpus, name)
        self.world = world

    async def expire(self) -> None:
        """In softirq context."""
        if self.sleeps:
            await mutex_lock(self.world.mutex)
            await mutex_unlock(self.world.mutex)
        await spin_lock(self.world.lock)
        self.world.data += 1
        await spin_unlock(self.world.lock)


class Sleeper(Timer):
    """A mutex in a timer."""

    sleeps = True


async def waits(w: World) -> None:
    """Sleeps until it is ready."""
    await wait_event(w.queue, lambda: w.ready)
    require(w.ready, "ready")
    task_exit(w.cpus)


async def waits_and_clears(w: World) -> None:
    """What kthreads do: sleep until wanted, and clear that."""
    for _ in range(2):
        await wait_event(w.queue, lambda: w.ready)
        await step()
        w.ready = 0
        w.seen = 1
        await wake_up(w.queue)
    task_exit(w.cpus)


async def wakes(w: World) -> None:
    """Says so, then wakes."""
    await step()
    w.ready = 1
    await wake_up(w.queue)
    task_exit(w.cpus)


async def wakes_first(w: World) -> None:
    """Wakes, then says so: the waiter may have looked in between, and sleeps on."""
    await wake_up(w.queue)
    await step()
    w.ready = 1
    task_exit(w.cpus)


async def waits_locked(w: World) -> None:
    """Sleeps under a spinlock."""
    await spin_lock(w.lock)
    await wait_event(w.queue, lambda: w.ready)
    await spin_unlock(w.lock)
    task_exit(w.cpus)


async def waits_once_done(w: World) -> None:
    """Data that was written before complete() is ordered."""
    await wait_for_completion(w.done)
    require(w.data == 1, "completed")
    task_exit(w.cpus)


async def completes(w: World) -> None:
    """Writes, and completes."""
    await step()
    w.data = 1
    await complete(w.done)
    task_exit(w.cpus)


async def completes_all(w: World) -> None:
    """The same for all, now and later."""
    await step()
    w.data = 1
    await complete_all(w.done)
    task_exit(w.cpus)


async def completes_too_early(w: World) -> None:
    """Completes, and then writes."""
    await complete(w.done)
    await step()
    w.data = 1
    task_exit(w.cpus)


async def waits_twice(w: World) -> None:
    """Uses up a complete() that another one needs, or not with complete_all()."""
    await wait_for_completion(w.done)
    await wait_for_completion(w.done)
    require(await try_wait_for_completion(w.done), "completed")
    await reinit_completion(w.done)
    require(not await try_wait_for_completion(w.done), "reinit")
    task_exit(w.cpus)


async def kthread(w: World) -> None:
    """Does what is wanted until it is stopped."""
    while True:
        await wait_event(w.queue, lambda: w.ready or kthread_should_stop(w.cpus))
        if not w.ready:
            break
        await step()
        w.ready = 0
        await complete(w.done)
    task_exit(w.cpus)


async def kthread_that_never_looks(w: World) -> None:
    """Does not ask whether it should stop, and is woken for it again and again."""
    while True:
        await wait_event(w.queue, lambda: w.ready)
        await step()
        w.ready = 0
        await complete(w.done)


async def wants(w: World) -> None:
    """Has the kernel thread do something."""
    await step()
    w.ready = 1
    await wake_up(w.queue)
    await wait_for_completion(w.done)
    task_exit(w.cpus)


async def nothing(w: World) -> None:
    """A process that ends."""
    await step()
    task_exit(w.cpus)


async def queues(w: World) -> None:
    """Queues, and waits for it."""
    await queue_work(w.item)
    await flush_work(w.item)
    await mutex_lock(w.mutex)
    require(w.data > 0, "flushed")
    await mutex_unlock(w.mutex)
    task_exit(w.cpus)


async def flushes_locked(w: World) -> None:
    """Waits for the item with the mutex that the item takes."""
    await queue_work(w.item)
    await mutex_lock(w.mutex)
    await flush_work(w.item)
    await mutex_unlock(w.mutex)
    task_exit(w.cpus)


async def cancels(w: World) -> None:
    """Does not want it after all: nothing runs any more."""
    await queue_work(w.item)
    await cancel_work_sync(w.item)
    task_exit(w.cpus)


async def arms(w: World) -> None:
    """Arms the timer and takes it down again."""
    await mod_timer(w.timer)
    await timer_delete_sync(w.timer)
    await spin_lock(w.lock)
    w.data = 0
    await spin_unlock(w.lock)
    task_exit(w.cpus)


async def deletes_locked(w: World) -> None:
    """With the lock that the timer takes."""
    await mod_timer(w.timer)
    await spin_lock(w.lock)
    await timer_delete_sync(w.timer)
    await spin_unlock(w.lock)
    task_exit(w.cpus)


async def runs_item(w: World) -> None:
    """The worker."""
    await worker(w.item)


async def runs_timer(w: World) -> None:
    """Where the timer fires."""
    await timer_thread(w.timer)


async def tries(w: World) -> None:
    """Counts if the lock is free."""
    if await spin_trylock(w.lock):
        w.data += 1
        await spin_unlock(w.lock)
    if await mutex_trylock(w.mutex):
        await mutex_unlock(w.mutex)
    task_exit(w.cpus)


async def tries_and_goes_on(w: World) -> None:
    """Counts whether it is free or not."""
    got = await spin_trylock(w.lock)
    w.data += 1
    if got:
        await spin_unlock(w.lock)
    task_exit(w.cpus)


async def downgrades(w: World) -> None:
    """Writes, lets readers in, and reads what it has written."""
    await down_write(w.sem)
    w.data += 1
    await downgrade_write(w.sem)
    require(w.data > 0, "kept")
    await up_read(w.sem)
    task_exit(w.cpus)


async def writes_once_downgraded(w: World) -> None:
    """Writes on."""
    await down_write(w.sem)
    await downgrade_write(w.sem)
    w.data = 1
    await up_read(w.sem)
    task_exit(w.cpus)


async def reads(w: World) -> None:
    """A reader, and one that only tries."""
    await down_read(w.sem)
    require(w.data < 7, "kept")
    await up_read(w.sem)
    if await down_read_trylock(w.sem):
        await up_read(w.sem)
    if await down_write_trylock(w.sem):
        await up_write(w.sem)
    task_exit(w.cpus)


async def releases_as_writer(w: World) -> None:
    """After a downgrade it is a reader."""
    await down_write(w.sem)
    await downgrade_write(w.sem)
    await up_write(w.sem)
    task_exit(w.cpus)


#: name -> the programs, those of kernel threads last; the property that is violated, or ""
SCENARIOS: dict[str, tuple[tuple[Any, ...], str]] = {
    "wait": ((waits, wakes), ""),
    "wait-wakes-first": ((waits, wakes_first), "deadlock"),
    "wait-never-woken": ((waits, nothing), "deadlock"),
    "wait-locked": ((waits_locked, wakes), "no-sleep-in-atomic"),
    "wait-cleared": ((waits_and_clears, wakes), "deadlock"),
    "completion": ((waits_once_done, completes), ""),
    "completion-all": ((waits_twice, completes_all), ""),
    "completion-early": ((waits_once_done, completes_too_early), "completed"),
    "completion-twice": ((waits_twice, completes), "deadlock"),
    "kthread": ((wants, nothing, kthread), ""),
    "kthread-not-asked": ((nothing, nothing, kthread), ""),
    "kthread-never-looks": ((wants, nothing, kthread_that_never_looks), "every-operation-ends"),
    "work": ((queues, queues, runs_item), ""),
    "work-flushed-locked": ((flushes_locked, nothing, runs_item), "deadlock"),
    "work-cancelled": ((cancels, queues, runs_item), "flushed"),
    "timer": ((arms, nothing, runs_timer), ""),
    "timer-deleted-locked": ((deletes_locked, nothing, runs_timer), "deadlock"),
    "timer-sleeps": ((arms, nothing, runs_timer), "no-sleep-in-atomic"),
    "trylock": ((tries, tries), ""),
    "trylock-ignored": ((tries_and_goes_on, tries), "race"),
    "downgrade": ((downgrades, reads), ""),
    "downgrade-writes": ((writes_once_downgraded, reads), "race"),
    "downgrade-up-write": ((releases_as_writer, reads), "unlock-held"),
}


def build(scenario: str, cpus: int = 2, splits: int = 1) -> Model:
    """Two processes, and kernel threads."""
    programs, _ = SCENARIOS[scenario]
    world = World(len(programs) - 2)
    if scenario == "timer-sleeps":
        world.timer = Sleeper(world.cpus, "timer", world)
    names = world.cpus.lock_names
    return Model(
        scenario, world, [Program(p, (world,)) for p in programs], (), names, contexts=world.cpus.build_contexts()
    )
