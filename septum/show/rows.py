# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a run that say why it fails, and the rest folded: how many steps each CPU takes between them.

A row is a line of the model, in the step in which it runs, that changes or tests a field on which the failing
condition depends, in which a call fails, or that takes or releases a lock held there which another CPU takes, too. Rows
of a CPU that repeat are one, with how often and what they change all together. Which rows are left out is decided by
rank; the failing line, what fails in its step, the last write to each field of the condition, and a row of each CPU
that takes part always stay.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from septum.engine.causes import Use
from septum.engine.run import Finding
from septum.engine.watched import Shown, local_of, statement
from septum.lang.source import Site
from septum.verdict.result import Recorded

#: a run of no more steps is shown whole: folding would not make it shorter
SHORT_RUN = 12
#: lines of a brief timeline, with what says why below it a screen; what must be shown is, even if it takes more
MOST_LINES = 25
#: fields of a condition up to which the other fields of their structs, which are tested in its stead, count, too
FEW_FIELDS = 3
#: rows of the longest loop that is folded
LONGEST_LOOP = 16
#: further kinds of rows to try after the first that does not fit
LATER = 8

#: why a row is shown, the most important first; rows of the last kinds are left out if there are too many
MUST, HELD, FIELD, TESTED, BESIDE, LOCK = range(6)


class Row(NamedTuple):
    """A line of the model in one step. ``number`` of the step, from 1; several rows can be of one step.

    ``changes``  (field, old, new); ``reads`` (field, values); ``locks`` what is taken and released, as text;
    ``note``     what else there is to say.
    """

    number: int
    cpu: int
    site: Site
    text: str
    rank: int
    changes: tuple[tuple[str, str, str], ...] = ()
    reads: tuple[tuple[str, tuple[str, ...]], ...] = ()
    locks: str = ""
    note: str = ""

    def same(self, other: Row) -> bool:
        """Whether it is the same line that does the same, be it with other values."""
        return self.kind() == other.kind()

    def kind(self) -> tuple[object, ...]:
        """What rows have in common that do the same."""
        return (self.cpu, self.site, self.locks, self.note, *self.fields())

    def fields(self) -> tuple[str, ...]:
        """What it changes and reads."""
        return (*(name for name, _, _ in self.changes), "", *(name for name, _ in self.reads))


class Repeat(NamedTuple):
    """Rows that a CPU repeats, ``times`` in steps ``first`` to ``last``, with what they change all together."""

    times: int
    first: int
    last: int
    rows: tuple[Row, ...]


Item = Row | Repeat


def is_short(*runs: Recorded) -> bool:
    """Whether every step of the runs of a finding is shown."""
    return sum(len(run.steps) for run in runs) <= SHORT_RUN


# -- rows ----------------------------------------------------------------------------------


class Chosen(NamedTuple):
    """What rows are about: fields, the other fields of their structs, and names of locks."""

    fields: frozenset[str]
    beside: frozenset[str]
    locks: frozenset[str]


def rows_of(run: Recorded, finding: Finding, wanted: Sequence[str] = (), cycle: bool = False) -> list[Row]:
    """The rows that matter of a run, in order.

    ``wanted``  fields that matter besides those of its cause; ``cycle`` its last state is its first.
    """
    of_locks = finding.kind in ("lock-order", "irq-usage")
    fields = [] if of_locks else fields_of(run, wanted)
    named = {word.strip(":,") for word in finding.name.split()} if of_locks else set()
    chosen = Chosen(frozenset(fields), beside(run, fields), frozenset(base(name) for name in named))
    locks = Locks(run, cycle)
    rows = [row for number, shown in enumerate(run.steps, 1) for row in rows_of_step(number, shown, chosen, locks)]
    rows = sorted([*rows, *branches(run, chosen)], key=lambda row: row.number)
    rows = with_failing(rows, run, finding)
    return with_every_cpu(with_locks(must(tested(rows, run), fields), locks, run), run)


def fields_of(run: Recorded, wanted: Sequence[str]) -> list[str]:
    """The fields on which the failure depends; if the condition read none, those that the last step used."""
    found = [name for name, _ in run.cause.fields] if run.cause is not None else []
    found += [name for name in wanted if name not in found]
    if not found and run.steps:
        found = list(dict.fromkeys(use.path for use in run.steps[-1].uses if not use.lock))
    return found


def beside(run: Recorded, fields: Sequence[str]) -> frozenset[str]:
    """Fields of the same structs that some step tests: a count beside the list that it counts."""
    if not 0 < len(fields) <= FEW_FIELDS:
        return frozenset()
    owners = {name.rpartition(".")[0] for name in fields} - {""}
    tested = {use.path for shown in run.steps for use in shown.uses if not use.write and not use.lock}
    return frozenset(name for name in tested if name.rpartition(".")[0] in owners) - frozenset(fields)


def rows_of_step(number: int, shown: Shown, chosen: Chosen, locks: Locks) -> Iterator[Row]:
    """The rows of one step, but for locks that matter only because of where they are held."""
    told = False
    lines = [site for site, _ in by_line(shown.uses, chosen)]
    if shown.step.choice and shown.site not in lines and not shown.failed:  # 0 is the usual way
        yield Row(number, shown.step.cpu, shown.site, shown.text, BESIDE)
    for site, uses in by_line(shown.uses, chosen):
        writes = [use for use in uses if use.write]
        tests = {use.path: use.old for use in uses if not use.write and not use.lock}
        locked = any(use.lock for use in uses)
        if locked:
            row = locks.rows.get(number)
            if row is not None and not told:
                told = True
                yield row._replace(rank=FIELD)
            continue
        rank = FIELD if any(use.path in chosen.fields for use in uses) else BESIDE
        changes = tuple((use.path, use.old, use.new) for use in writes)
        reads = tuple((path, (value,)) for path, value in tests.items() if path not in {c[0] for c in changes})
        yield Row(number, shown.step.cpu, site, text_at(shown, site), rank, changes, (*reads, *locals_at(shown, site)))
    row = locks.rows.get(number)
    if row is not None and not told and locks.moved[number] & chosen.locks:
        yield row._replace(rank=FIELD)
    if shown.failed:
        rank = FIELD if any(failed.value for failed in shown.failed) else BESIDE
        what = "; ".join(map(str, shown.failed))
        yield Row(number, shown.step.cpu, shown.site, shown.text, rank, note=f"fails: {what}")


def by_line(uses: Sequence[Use], chosen: Chosen) -> Iterator[tuple[Site, list[Use]]]:
    """The uses of chosen fields, those of a line together, in the order of the lines."""
    found: dict[Site, list[Use]] = {}
    for use in uses:
        if use.path in chosen.fields or use.path in chosen.beside:
            found.setdefault(use.site, []).append(use)
    yield from found.items()


def locals_at(shown: Shown, site: Site) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The locals that the branch at a line tests, with their values."""
    for branch in shown.branches:
        if branch.site == site:
            yield from ((name, (value,)) for name, value in branch.values)
            return


def branches(run: Recorded, chosen: Chosen) -> Iterator[Row]:
    """The branches that test a local into which the same function of the same CPU has read a chosen field."""
    read: dict[tuple[int, str], set[str]] = {}
    for number, shown in enumerate(run.steps, 1):
        sites = [use.site for use in shown.uses if not use.write and use.path in chosen.fields | chosen.beside]
        for site in sites:
            read.setdefault((shown.step.cpu, site.function), set()).add(local_of(site))
        for branch in shown.branches:
            names = read.get((shown.step.cpu, branch.site.function), set())
            if branch.site not in sites and names & {name for name, _ in branch.values}:
                values = tuple((name, (value,)) for name, value in branch.values)
                yield Row(number, shown.step.cpu, branch.site, text_at(shown, branch.site), BESIDE, reads=values)


def text_at(shown: Shown, site: Site) -> str:
    """The statement of a row, with the choice that the step made if it begins there."""
    return shown.text if site == shown.site else statement(site.file, site.line)


class Locks:
    """Which locks each CPU holds in each step, from what the steps say of it.

    ``rows``   by the number of the step, the row of one that takes or releases a lock; ``moved`` the names of those;
    ``moves``  the other way round: (CPU, name) -> numbers of the steps that take or release it;
    ``real``   names of locks to wait for;
    ``held``   after each step, what its CPU holds; ``shared`` the names that matter: two CPUs take them, and never
               both hold them. What is not a lock to wait for, such as rcu_read_lock(), is not among them.
    """

    def __init__(self, run: Recorded, cycle: bool = False) -> None:
        now: list[tuple[str, ...]] = [()] * run.cpus
        if cycle:  # what a CPU holds at the end of a round it held when the round began
            for shown in run.steps:
                now[shown.step.cpu] = shown.held if shown.held is not None else now[shown.step.cpu]
        takers: dict[str, set[int]] = {}
        together: set[str] = set()
        self.rows: dict[int, Row] = {}
        self.moved: dict[int, frozenset[str]] = {}
        self.moves: dict[tuple[int, str], list[int]] = {}
        self.held: list[frozenset[str]] = []
        for number, shown in enumerate(run.steps, 1):
            cpu = shown.step.cpu
            if shown.held is not None:
                taken = [name for name in shown.held if name not in now[cpu]]
                released = [name for name in now[cpu] if name not in shown.held]
                self.rows[number] = lock_row(number, shown, taken, released)
                self.moved[number] = frozenset(base(name) for name in [*taken, *released])
                for name in self.moved[number]:
                    self.moves.setdefault((cpu, name), []).append(number)
                now[cpu] = shown.held
            mine = frozenset(base(name) for name in now[cpu])
            for name in mine:
                takers.setdefault(name, set()).add(cpu)
                if any(other != cpu and name in {base(lock) for lock in held} for other, held in enumerate(now)):
                    together.add(name)
            self.held.append(mine)
        self.real = {base(use.lock) for shown in run.steps for use in shown.uses if use.lock and use.write}
        self.shared = frozenset(name for name, cpus in takers.items() if len(cpus) > 1 and name in self.real) - together

    def since(self, row: Row, name: str) -> int:
        """The step in which the row's CPU took a lock that it holds there; locks that nobody waits for are last."""
        mine = self.moves.get((row.cpu, name), [])
        at = bisect_right(mine, row.number)
        return mine[at - 1] if at and name in self.real else row.number


def lock_row(number: int, shown: Shown, taken: Sequence[str], released: Sequence[str]) -> Row:
    """The row of a step that takes or releases locks, at the line that does."""
    sites = [use.site for use in shown.uses if use.lock and use.write]
    real = {base(use.lock) for use in shown.uses if use.lock and use.write}
    both = [[name for name in names if base(name) in real or not real] for names in (taken, released)]
    parts = [f"{verb} {', '.join(names)}" for verb, names in zip(("takes", "releases"), both, strict=True) if names]
    site = sites[0] if sites else shown.site
    return Row(number, shown.step.cpu, site, "", LOCK, locks=", ".join(parts))


def base(lock: str) -> str:
    """The name of a lock without how it is held: mmu_lock of mmu_lock(w)."""
    return lock.partition("(")[0]


def with_failing(rows: list[Row], run: Recorded, finding: Finding) -> list[Row]:
    """The rows, with the line that fails, or both lines of a race; it is a row of its own."""
    found = list(rows)
    for number, cpu, touched in run.race:
        if number:
            how = f"{'writes' if touched.write else 'reads'} {touched.path}{'' if touched.plain else ' (marked)'}"
            text = statement(touched.site.file, touched.site.line)
            found = [row for row in found if (row.number, row.site) != (number, touched.site)]
            found.append(Row(number, cpu, touched.site, text, MUST, note=how))
    fails = finding.kind in ("require", "overflow") and finding.at != "end" and not run.race
    if run.steps and fails and finding.site is not None:
        number, last = len(run.steps), run.steps[-1]
        found = [
            row._replace(rank=MUST) if row.number == number and (row.site == last.site or row.note) else row
            for row in found
        ]
        text = statement(finding.site.file, finding.site.line)
        found = [row for row in found if row.changes or (row.number, row.site) != (number, finding.site)]
        values = ", ".join(f"{name} = {value}" for name, value in both_sides(run))
        note = f"fails: {values}" if values else "fails"
        found.append(Row(number, last.step.cpu, finding.site, text, MUST, note=note))
    return sorted(found, key=lambda row: row.number)


def both_sides(run: Recorded) -> list[tuple[str, str]]:
    """What the failing condition compares, fields and locals, unless it is more than a line tells."""
    if run.cause is None:
        return []
    found = [*run.cause.fields[: run.cause.own], *run.cause.sides]
    return found if len(found) <= FEW_FIELDS else []


def tested(rows: list[Row], run: Recorded) -> list[Row]:
    """The rows; what the CPU of the failing step tests before matters more than what else changes, most its last."""
    cpu = run.steps[-1].step.cpu if run.steps else None
    mine = [at for at, row in enumerate(rows) if row.cpu == cpu and row.rank == BESIDE and row.reads]
    mine = [at for at in mine if not rows[at].changes]
    found = list(rows)
    for at in mine:
        found[at] = rows[at]._replace(rank=HELD if at == mine[-1] else TESTED)
    return found


def with_locks(rows: list[Row], locks: Locks, run: Recorded) -> list[Row]:
    """The rows, with where locks are taken and released that a CPU holds in one of them and that matter."""
    found: dict[int, int] = {}
    for row in rows:
        for name in locks.held[row.number - 1] & locks.shared:
            outermost = all(locks.since(row, name) <= locks.since(row, other) for other in locks.held[row.number - 1])
            rank = {MUST: HELD, TESTED: TESTED}.get(row.rank, LOCK) if outermost else LOCK
            for number in around(row, name, locks):
                found[number] = min(rank, found.get(number, LOCK))
    if rows and run.failure is not None:
        last = rows[-1]
        for name in locks.held[last.number - 1] - locks.shared:
            number = next(iter(around(last, name, locks)), last.number)
            if number in locks.rows and name in locks.moved[number]:
                found.setdefault(number, LOCK)
    there = {row.number for row in rows if row.locks}
    extra = [locks.rows[number]._replace(rank=rank) for number, rank in found.items() if number not in there]
    # a lock is taken when its step begins and released when it ends its work
    return sorted([*extra, *rows], key=lambda row: row.number)


def around(row: Row, name: str, locks: Locks) -> list[int]:
    """The steps in which the row's CPU took a lock that it holds there, and released it."""
    mine = locks.moves[row.cpu, name]
    at = bisect_right(mine, row.number)
    return mine[max(0, at - 1) : at + 1]


def must(rows: list[Row], fields: Sequence[str]) -> list[Row]:
    """The rows, the last write to each field of the condition marked as what must be shown."""
    last = {name: at for at, row in enumerate(rows) for name, _, _ in row.changes}
    keep = {last[name] for name in fields[:FEW_FIELDS] if name in last}
    return [row._replace(rank=MUST) if at in keep else row for at, row in enumerate(rows)]


def with_every_cpu(rows: list[Row], run: Recorded) -> list[Row]:
    """The rows, with one at least of each CPU that takes a step."""
    found = list(rows)
    for cpu in sorted({shown.step.cpu for shown in run.steps}):
        mine = [at for at, row in enumerate(found) if row.cpu == cpu]
        if mine:
            at = min(mine, key=lambda at: (found[at].rank, -at))
            found[at] = found[at]._replace(rank=MUST)
        else:
            number, shown = max((n, s) for n, s in enumerate(run.steps, 1) if s.step.cpu == cpu)
            found.append(Row(number, cpu, shown.site, shown.text, MUST, shown.changes))
    return sorted(found, key=lambda row: row.number)


# -- folding -------------------------------------------------------------------------------


def fewest(rows: Sequence[Row], height: Callable[[list[Item]], int]) -> list[Item]:
    """The rows in order, repeated ones as one, as many as MOST_LINES lets by their ``height``: of the lowest rank.

    Rows that do the same are left out together, so that a loop that is shown is shown whole; of one rank, those that
    are done first.
    """
    kinds: dict[tuple[object, ...], list[int]] = {}
    for at, row in enumerate(rows):
        kinds.setdefault((at,) if row.rank <= HELD or row.locks else row.kind(), []).append(at)
    order = sorted(kinds.values(), key=lambda kind: (min(rows[at].rank for at in kind), -kind[-1]))
    ends = list(accumulate(map(len, order)))
    ranked = [at for kind in order for at in reversed(kind)]

    def first(count: int) -> list[Item]:
        return folded([rows[at] for at in sorted(ranked[:count])])

    least = sum(row.rank == MUST for row in rows)
    found = most_that_fit([end for end in ends if end >= least], lambda count: height(first(count)) <= MOST_LINES)
    return first(max(found, least))


def most_that_fit(counts: Sequence[int], fits: Callable[[int], bool]) -> int:
    """The largest of increasing counts that fits, or close to it: more rows can take fewer lines, if they repeat."""
    if not counts or fits(counts[-1]):
        return counts[-1] if counts else 0
    at = bisect_left(counts, True, key=lambda count: not fits(count))
    later = [count for count in counts[at + 1 : at + LATER] if fits(count)]
    return max(later, default=counts[at - 1] if at else 0)


def folded(rows: Sequence[Row]) -> list[Item]:
    """The rows, those that are repeated at once folded; of several ways, the one that folds the most."""
    found: list[Item] = []
    at = 0
    while at < len(rows):
        length, times = best_loop(rows, at)
        if times > 1:
            block = [rows[at + n * length : at + (n + 1) * length] for n in range(times)]
            merged = tuple(net([round[n] for round in block]) for n in range(length))
            found.append(Repeat(times, rows[at].number, rows[at + times * length - 1].number, merged))
        else:
            found.append(rows[at])
        at += length * times
    return found


def best_loop(rows: Sequence[Row], at: int) -> tuple[int, int]:
    """Length and times of the loop that begins at a row; (1, 1) if none does."""
    best = (1, 1)
    for length in range(1, min(LONGEST_LOOP, (len(rows) - at) // 2) + 1):
        if rows[at + length - 1].cpu != rows[at].cpu:
            break
        times = 1
        while repeats(rows, at, at + times * length, length):
            times += 1
        if times > 1 and length * (times - 1) > best[0] * (best[1] - 1):
            best = (length, times)
    return best


def repeats(rows: Sequence[Row], one: int, other: int, length: int) -> bool:
    """Whether ``length`` rows from ``other`` on do the same as those from ``one`` on."""
    if other + length > len(rows):
        return False
    return all(rows[one + n].same(rows[other + n]) for n in range(length))


def net(rows: Sequence[Row]) -> Row:
    """One row for several that do the same: from the first value to the last."""
    first, last = rows[0], rows[-1]
    changes = tuple((name, old, new) for (name, old, _), (_, _, new) in zip(first.changes, last.changes, strict=True))
    reads = tuple(
        (name, tuple(dict.fromkeys(value for row in rows for value in row.reads[at][1])))
        for at, (name, _) in enumerate(first.reads)
    )
    return first._replace(changes=changes, reads=reads)


# -- what is left out ------------------------------------------------------------------------


def gaps(items: Sequence[Item], run: Recorded) -> Iterator[tuple[dict[int, int], Item | None]]:
    """Before each item the steps that are left out, as CPU -> count, and None after the last.

    Steps of the CPU itself within a loop that is folded belong to it.
    """
    after = 1
    left: dict[int, int] = {}
    for item in items:
        first, last = (item.first, item.last) if isinstance(item, Repeat) else (item.number, item.number)
        yield added(left, counts(run, after, first - 1)), item
        cpu = item.rows[0].cpu if isinstance(item, Repeat) else item.cpu
        within = counts(run, max(first, after), last) if isinstance(item, Repeat) else {}
        left = {other: count for other, count in within.items() if other != cpu}
        after = max(after, last + 1)
    yield added(left, counts(run, after, len(run.steps))), None


def added(one: dict[int, int], other: dict[int, int]) -> dict[int, int]:
    """Both counts together."""
    return {cpu: one.get(cpu, 0) + other.get(cpu, 0) for cpu in sorted({*one, *other})}


def counts(run: Recorded, first: int, last: int) -> dict[int, int]:
    """How many steps each CPU takes from number ``first`` to number ``last``."""
    found: dict[int, int] = {}
    for shown in run.steps[first - 1 : max(first - 1, last)]:
        found[shown.step.cpu] = found.get(shown.step.cpu, 0) + 1
    return found
