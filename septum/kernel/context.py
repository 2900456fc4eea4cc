# SPDX-License-Identifier: GPL-2.0-or-later
"""What CPU runs what, holding which locks: the knowledge of lockdep and might_sleep().

Source: CONFIG_PROVE_LOCKING and CONFIG_DEBUG_ATOMIC_SLEEP, lib/Kconfig.debug; kernel/locking/lockdep.c.
"""

from __future__ import annotations

from septum.lang import GHOST, SYNC, PerCpu, Struct, accumulate, bounded, flag, me, reached, require

PRIMITIVE = True  # a timeline shows the caller

#: lock subclasses that a row of the log "lock-order" tells apart: of the lock that is taken, and of those held
SUBCLASSES = 4
#: rows of that log for one subclass of the lock that is taken, and for one of the locks held: a bit of ``held`` each
ROWS_TAKEN = 64
ROWS_HELD = ROWS_TAKEN * SUBCLASSES

#: what lockdep remembers of a lock's class, bits of the log "irq-usage": how it was taken, and in which context
SOFTIRQ_ON_W, IN_SOFTIRQ_W, SOFTIRQ_ON_R, IN_SOFTIRQ_R = 1, 2, 4, 8


class Task(Struct):
    """What runs on a CPU: a process, or the CPU's softirqs; and what the debug options know of it.

    ``held``  bit mask of the locks it holds, see :attr:`Cpus.lock_names`. SYNC: grace periods wait for it, so
              what is done in a read side comes before the end of a grace period that finds it over;
    ``nested1`` to ``nested3``  those of them that it took in the subclass 1 to 3;
    ``pages`` pages that it has allocated and neither linked anywhere nor freed yet;
    ``interrupted``  a softirq has this process's CPU: it takes no step;
    ``softirqs_off`` how deep it is in local_bh_disable() and local_irq_save(); ``ended`` its program is over;
    ``softirq``  1 for the context in which a CPU's softirqs run;
    ``kthread``  1 for a kernel thread, which has a CPU of its own;
    ``in_ioctl`` whether a system call of it is under way, in scenarios whose threads issue them forever.
    """

    held: int = bounded(0, "all_locks", kind=SYNC)
    nested1: int = bounded(0, "all_locks", kind=GHOST)
    nested2: int = bounded(0, "all_locks", kind=GHOST)
    nested3: int = bounded(0, "all_locks", kind=GHOST)
    pages: int = bounded(0, "most_pages", kind=GHOST, limit="pages-in-hand")
    interrupted: int = flag(kind=SYNC)
    softirqs_off: int = bounded(0, 3, kind=SYNC)
    ended: int = flag(kind=SYNC)
    in_ioctl: int = flag(kind=GHOST)

    def __init__(self, softirq: int, kthread: int = 0) -> None:
        self.all_locks = 0
        self.most_pages = 8
        self.softirq = softirq
        self.kthread = kthread


class Cpus(Struct):
    """The CPUs of the host.

    ``tasks``         the process on each of the ``count`` CPUs; with ``softirqs``, then the softirqs of each CPU; then
                      ``kthreads`` kernel threads, each on a CPU of its own, which has no softirqs;
    ``lock_names``    bit of a lock -> the name of its class; a rwlock has two bits, (r) and (w);
    ``protects``      name of a lock's class -> what it protects, in a few words;
    ``atomic_locks``  mask of the locks under which nobody may sleep.
    """

    def __init__(self, count: int, softirqs: bool = False, kthreads: int = 0) -> None:
        self.count = count
        self.softirqs = softirqs
        self.kthreads = kthreads
        tasks = [Task(softirq) for softirq in range(1 + softirqs) for _ in range(count)]
        self.tasks = PerCpu([*tasks, *(Task(0, 1) for _ in range(kthreads))])
        self.lock_names: dict[int, str] = {}
        self.protects: dict[str, str] = {}
        self.atomic_locks = 0

    def interrupted(self) -> bool:
        """Whether a softirq has the CPU of the process that asks: what pauses its program."""
        return self.tasks[me()].interrupted != 0

    def build_contexts(self) -> dict[int, str]:
        """What the programs that are not a process run as."""
        found = {self.count + cpu: f"the softirqs of CPU {cpu}" for cpu in range(self.count) if self.softirqs}
        last = len(self.tasks)
        return found | dict.fromkeys(range(last - self.kthreads, last), "a kernel thread")

    def add_lock(self, name: str, atomic: bool, protects: str = "", own: bool = False) -> int:
        """Register a lock while the world is built; returns its bit number. Locks of one name are of one class.

        ``protects`` says what for, in a few words; the first lock of a class to say it is heard. ``own``: each CPU has
        one lock of the class, which no other CPU takes; then one bit will do for all of them.
        Raises ValueError for more locks than a mask has bits.
        """
        if protects:
            self.protects.setdefault(name, protects)
        if own:
            for bit, known in self.lock_names.items():
                if known == name:
                    return bit
        bit = len(self.lock_names)
        if bit >= ROWS_TAKEN:
            raise ValueError(f"{name} is lock number {bit + 1}, and a model has at most {ROWS_TAKEN}; make fewer")
        self.lock_names[bit] = name
        if atomic:
            self.atomic_locks |= 1 << bit
        for task in self.tasks:
            task.all_locks |= 1 << bit
        return bit


def lockdep_acquire(cpus: Cpus, bit: int, subclass: int = 0) -> None:
    """A lock is about to be taken: remember what is held, for cycles over all runs.

    ``subclass``  0..3, as in spin_lock_nested(). The log has a row for each lock, subclass of it, and subclass of those
    held; which locks are of one class is for who reads it.
    Source: Documentation/locking/lockdep-design.rst, lock-class dependencies, nested data dependencies.
    """
    task = cpus.tasks[me()]
    row = bit + ROWS_TAKEN * subclass
    if task.nested1 or task.nested2 or task.nested3:
        accumulate("lock-order", row, task.held & ~(task.nested1 | task.nested2 | task.nested3))
        accumulate("lock-order", row + ROWS_HELD, task.nested1)
        accumulate("lock-order", row + 2 * ROWS_HELD, task.nested2)
        accumulate("lock-order", row + 3 * ROWS_HELD, task.nested3)
    else:
        accumulate("lock-order", row, task.held)


def lockdep_usage(cpus: Cpus, bit: int, on: int, inside: int) -> None:
    """A lock of the class ``bit`` is taken: ``inside`` a softirq, or with softirqs ``on``, that is, enabled.

    Source: Documentation/locking/lockdep-design.rst, lock-class usage tracking.
    """
    if cpus.softirqs:
        task = cpus.tasks[me()]
        if task.softirq:
            accumulate("irq-usage", bit, inside)
        elif task.softirqs_off == 0:
            accumulate("irq-usage", bit, on)


def lockdep_acquired(cpus: Cpus, bit: int, subclass: int = 0) -> None:
    """A lock was taken."""
    task = cpus.tasks[me()]
    task.held |= 1 << bit
    if subclass == 1:
        task.nested1 |= 1 << bit
    elif subclass == 2:
        task.nested2 |= 1 << bit
    elif subclass == 3:
        task.nested3 |= 1 << bit


def lockdep_release(cpus: Cpus, bit: int) -> None:
    """A lock is about to be released; it must be held by this CPU."""
    task = cpus.tasks[me()]
    require(task.held & (1 << bit), "unlock-held")
    task.held &= ~(1 << bit)
    if task.nested1:
        task.nested1 &= ~(1 << bit)
    if task.nested2:
        task.nested2 &= ~(1 << bit)
    if task.nested3:
        task.nested3 &= ~(1 << bit)


def lockdep_is_held(cpus: Cpus, bit: int) -> bool:
    """Whether this CPU holds a lock."""
    return cpus.tasks[me()].held & (1 << bit) != 0


def might_sleep(cpus: Cpus) -> None:
    """This may sleep: no spinlock, rwlock or RCU read side may be held, and it is not a softirq and has none disabled.

    Source: CONFIG_DEBUG_ATOMIC_SLEEP, include/linux/kernel.h.
    """
    require(cpus.tasks[me()].held & cpus.atomic_locks == 0, "no-sleep-in-atomic")
    if cpus.softirqs:
        require(not cpus.tasks[me()].softirq and cpus.tasks[me()].softirqs_off == 0, "no-sleep-in-atomic")


def task_exit(cpus: Cpus) -> None:
    """The program of this CPU is over: it may hold neither a lock nor a page."""
    reached("locks-free")
    require(cpus.tasks[me()].held == 0, "locks-free")
    require(cpus.tasks[me()].pages == 0, "no-page-leaked")
    if cpus.softirqs or cpus.kthreads:
        cpus.tasks[me()].ended = 1
