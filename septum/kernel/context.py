# SPDX-License-Identifier: GPL-2.0-or-later
"""What CPU runs what, holding which locks: the knowledge of lockdep and might_sleep().

Source: CONFIG_PROVE_LOCKING and CONFIG_DEBUG_ATOMIC_SLEEP, lib/Kconfig.debug; kernel/locking/lockdep.c.
"""

from __future__ import annotations

from septum.lang import GHOST, SYNC, PerCpu, Struct, accumulate, bounded, flag, me, reached, require

PRIMITIVE = True  # a timeline shows the caller

#: what lockdep remembers of a lock's class, bits of the log "irq-usage": how it was taken, and in which context
SOFTIRQ_ON_W, IN_SOFTIRQ_W, SOFTIRQ_ON_R, IN_SOFTIRQ_R = 1, 2, 4, 8


class Task(Struct):
    """What runs on a CPU: a process, or the CPU's softirqs; and what the debug options know of it.

    ``held``  bit mask of the locks it holds, see :attr:`Cpus.lock_names`;
    ``pages`` pages that it has allocated and neither linked anywhere nor freed yet;
    ``interrupted``  a softirq has this process's CPU: it takes no step;
    ``softirqs_off`` how deep it is in local_bh_disable() and local_irq_save(); ``ended`` its program is over;
    ``softirq``  1 for the context in which a CPU's softirqs run;
    ``kthread``  1 for a kernel thread, which has a CPU of its own;
    ``in_ioctl`` whether a system call of it is under way, in scenarios whose threads issue them for ever.
    """

    held: int = bounded(0, "all_locks", kind=GHOST)
    pages: int = bounded(0, "most_pages", kind=GHOST)
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
    ``lock_names``    bit of a lock -> its name; a rwlock has two bits, (r) and (w);
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
        """What the programs that are no process run as."""
        found = {self.count + cpu: f"the softirqs of CPU {cpu}" for cpu in range(self.count) if self.softirqs}
        last = len(self.tasks)
        return found | dict.fromkeys(range(last - self.kthreads, last), "a kernel thread")

    def add_lock(self, name: str, atomic: bool, protects: str = "") -> int:
        """Register a lock while the world is built; returns the bit number of its class, which is its name.

        ``protects`` says what for, in a few words; the first lock of a class to say it is heard.
        """
        if protects:
            self.protects.setdefault(name, protects)
        for bit, known in self.lock_names.items():
            if known == name:
                return bit
        bit = len(self.lock_names)
        self.lock_names[bit] = name
        if atomic:
            self.atomic_locks |= 1 << bit
        for task in self.tasks:
            task.all_locks |= 1 << bit
        return bit


def lockdep_acquire(cpus: Cpus, bit: int) -> None:
    """A lock is about to be taken: remember what is held, for cycles over all runs.

    Source: Documentation/locking/lockdep-design.rst, lock-class dependencies.
    """
    accumulate("lock-order", bit, cpus.tasks[me()].held)


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


def lockdep_acquired(cpus: Cpus, bit: int) -> None:
    """A lock was taken."""
    cpus.tasks[me()].held |= 1 << bit


def lockdep_release(cpus: Cpus, bit: int) -> None:
    """A lock is about to be released; it must be held by this CPU."""
    require(cpus.tasks[me()].held & (1 << bit), "unlock-held")
    cpus.tasks[me()].held &= ~(1 << bit)


def lockdep_is_held(cpus: Cpus, bit: int) -> bool:
    """Whether this CPU holds a lock."""
    return cpus.tasks[me()].held & (1 << bit) != 0


def might_sleep(cpus: Cpus) -> None:
    """This may sleep: no spinlock, rwlock or RCU read side may be held, and it is no softirq and has none disabled.

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
