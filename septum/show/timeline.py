# SPDX-License-Identifier: GPL-2.0-or-later
"""A counterexample as text to paste into a mail: 80 columns, plain ASCII, one column per CPU.

Each step shows the line of the model at which its CPU went on, and only what it changed. A line
in a kernel primitive is of no use to a reader, so the innermost line outside septum/kernel and
septum/lang is shown; a bare ``await step()`` is replaced by the statement that ran after it.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple, Protocol

from septum.engine.keys import encode
from septum.engine.run import Finding, Step
from septum.engine.watched import Recorder, Replayed, Touched, same_failure, shown_site, statement
from septum.lang.model import Model
from septum.lang.source import Site

WIDTH = 80
NUMBER = 5  # columns of the step's number and the space after it
HEAD_EVERY = 30
GLUE = "\0"  # a space at which no line should end


class PropertyLike(Protocol):
    """What is known of a property: one sentence, and where it comes from."""

    @property
    def name(self) -> str:
        """As given to require()."""

    @property
    def sentence(self) -> str:
        """What must hold."""

    @property
    def source(self) -> str:
        """A message-id, a file of the kernel, a section of a manual."""


class Command(NamedTuple):
    """What was checked, so that it can be typed again. ``cpus`` and ``splits`` are counts; 0 splits: a case."""

    design: str
    scenario: str
    cpus: int
    splits: int
    enomem: bool = False
    busy: bool = False

    def line(self, key: str) -> str:
        """The shell command that replays ``key``, in lines of at most 80 columns."""
        first = f"septum check {shlex.quote(self.design)}"
        words = [f"--scenario {shlex.quote(self.scenario)}"]
        if self.splits:
            words += [f"--cpus {self.cpus}", f"--splits {self.splits}"]
        words += ["--enomem"] * self.enomem + ["--busy"] * self.busy
        lines = [first]
        for word in [*words, f"--replay {key}"]:
            if len(lines[-1]) + len(word) + 5 <= WIDTH:
                lines[-1] += " " + word
            else:
                lines.append("    " + word)
        # a shell joins a word that goes on at the very beginning of the next line
        while len(lines[-1]) > WIDTH:
            lines[-1:] = [lines[-1][: WIDTH - 1], lines[-1][WIDTH - 1 :]]
        out = lines[0]
        for before, line in pairwise(lines):
            out += ("\\\n" if len(before) == WIDTH - 1 and line[0] != " " else " \\\n") + line
        return out


def render(
    model: Model,
    run: Command,
    finding: Finding,
    prop: PropertyLike,
    extra: Sequence[tuple[Step, ...]] = (),
    shows: Sequence[str] = (),
) -> str:
    """The timeline of ``finding``, ending with the command that replays it.

    ``extra`` are further runs without which the finding does not show: each edge of a lock-order
    cycle but the first has its own; ``shows`` says of each run, the first included, what it shows.
    Raises CannotReplay if the steps do not fit the model.
    """
    runs = [finding.steps, *extra]
    digest = model.digest()
    key = ",".join(encode(digest, steps) for steps in runs)
    count = len(finding.steps)
    steps_text = f"{count} step{'s' * (count != 1)} to a violation of {prop.name}"
    where = f"{run.design}, scenario {run.scenario}, {run.cpus} CPU{'s' * (run.cpus != 1)}"
    out = [*fill(f"{where}: {steps_text if len(runs) == 1 else prop.name + ' is violated'}", "", "  "), ""]
    for number, steps in enumerate(runs, 1):
        with Recorder(model) as recorder:
            replayed = recorder.replay(steps)
            if shows:
                out += fill(f"run {number} of {len(runs)}: {shows[number - 1]}", "")
            out += [*columns(model, replayed), ""]
            if shows:
                out += waiting(recorder, [steps[-1].cpu] if steps else range(model.cpus))
                out.append("")
            if number == len(runs):
                out += verdict(model, recorder, replayed, finding, prop)
    out += ["", "replay:", *run.line(key).split("\n")]
    return plain("\n".join(out))


def render_run(model: Model, replayed: Replayed) -> str:
    """The timeline of a run that did not fail."""
    count = len(replayed.steps)
    return plain("\n".join([*columns(model, replayed), "", f"{count} step{'s' * (count != 1)}: nothing failed"]))


def plain(text: str) -> str:
    """Printable ASCII, without white space at the ends of lines."""
    escaped = text.encode("ascii", "backslashreplace").decode()
    return "\n".join(line.rstrip() for line in escaped.split("\n")) + "\n"


def fill(text: str, first: str, other: str | None = None) -> list[str]:
    """``text`` in lines of 80 columns, the first behind ``first``, the others behind ``other``.

    A word that is too long is broken behind a bracket, a comma or a dot, if it has one.
    """
    rest = first if other is None else other
    room = WIDTH - max(len(first), len(rest))
    words: list[str] = []
    for word in text.split():
        if len(word) > room and GLUE in word:
            words += word.split(GLUE)
            continue
        while len(word) > room:
            cut = max((word.rfind(c, room // 3, room) + 1 for c in "([,."), default=0) or room
            words.append(word[:cut])
            word = word[cut:]
        words.append(word)
    lines = [first]
    for number, word in enumerate(words):
        if number and len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(rest + word)
        else:
            lines[-1] += " " * bool(number) + word
    return [line.replace(GLUE, " ") for line in lines]


# -- the steps ---------------------------------------------------------------


def columns(model: Model, replayed: Replayed, number: int = 0) -> Iterator[str]:
    """The steps of a run, each in its CPU's column; ``number`` is how many were shown before."""
    offset = min(26, 42 // max(1, model.cpus - 1))
    head = " " * NUMBER + "".join(
        f"{f'CPU {cpu}' if offset > 6 else f'CPU{cpu}':{offset}}" for cpu in range(model.cpus)
    )
    for context, what in sorted(model.contexts.items()):
        yield from fill(f"CPU {context} stands for {what}", "", " " * 6)
    if model.contexts:
        yield ""
    if replayed.at_start:
        yield from fill(show_changes(replayed.at_start), "at start: ", " " * 10)
        yield ""
    first, since_head = number, HEAD_EVERY
    where: tuple[object, ...] = ()
    for cpu, group in groupby(replayed.steps, key=lambda s: s.step.cpu):
        if number > first:
            yield ""
        if since_head >= HEAD_EVERY:
            yield head
            since_head = 0
        margin = " " * (NUMBER + cpu * offset)
        for shown in group:
            number += 1
            lines: list[str] = []
            here = (cpu, shown.site.function, shown.site.file, shown.depth)
            if here != where:
                lines += fill(f"{shown.site.function}()  {short_file(shown.site.file)}", margin)
                where = here
            lines += fill(shown.text, f"{margin}{shown.site.line:4}: ", margin + " " * 6)
            inner = margin + " " * 6
            read = [t for t in shown.touched if not t.write and not t.plain]
            if read:
                lines += fill(
                    "reads " + ", ".join(f"{t.path}{GLUE}={GLUE}{t.value}" for t in read), inner, inner + "  "
                )
            if shown.changes:
                lines += fill(show_changes(shown.changes), inner, inner + "  ")
            if shown.held is not None:
                lines += fill("held: " + (", ".join(shown.held) or "nothing"), inner, inner + "  ")
            if shown.ended:
                lines.append(f"{inner}(ends)")
            lines[0] = f"{number:>{NUMBER - 1}}" + lines[0][NUMBER - 1 :]
            yield from lines
            since_head += len(lines)


def short_file(file: str) -> str:
    """A file of the package from its inside, any other by its name."""
    return file.removeprefix("septum/") if file.startswith("septum/") else file.rpartition("/")[2]


def show_changes(changes: Sequence[tuple[str, str, str]]) -> str:
    """name: old -> new, with commas; a line ends within one only if it has to."""
    return ", ".join(f"{name}:{GLUE}{old}{GLUE}->{GLUE}{new}" for name, old, new in changes)


# -- what failed ----------------------------------------------------------------


def verdict(
    model: Model, recorder: Recorder, replayed: Replayed, finding: Finding, prop: PropertyLike
) -> Iterator[str]:
    """What failed, why it must not, and where each CPU is."""
    kinds = {
        "require": "a condition does not hold",
        "overflow": "a value leaves its bounds",
        "race": "a data race",
        "deadlock": "a deadlock",
        "lock-order": "a cycle in the order of locks",
        "irq-usage": "a lock taken in a softirq and with softirqs enabled",
    }
    yield from heading(prop, kinds.get(finding.kind, finding.kind))
    if finding.kind == "race":
        yield from race(replayed, finding)
    elif finding.kind == "deadlock":
        yield from waiting(recorder, range(model.cpus))
    elif finding.kind == "lock-order":
        yield from fill(f"the locks: {finding.name}", "  ", "    ")
    elif finding.kind == "irq-usage":
        yield from fill(f"inconsistent usage of {finding.name}", "  ", "    ")
    else:
        yield from failing(recorder, replayed, finding)
    if finding.kind not in ("lock-order", "irq-usage") and not same_failure(finding, replayed.failure):
        got = f"'{replayed.failure[1]}' fails" if replayed.failure else "nothing fails"
        text = "Python has no bound for a local: run natively, these steps go on."
        if finding.kind != "overflow" or replayed.failure is not None:
            text = f"compiled and native run differ here ({got} natively): a bug of septum, please report it."
        yield from fill(f"note: {text}", "  ")


def heading(prop: PropertyLike, how: str) -> Iterator[str]:
    """The property that is violated, and in which way."""
    yield f"VIOLATED: {prop.name} ({how})"
    if prop.sentence:
        yield from fill(prop.sentence, "  ")
    if prop.source:
        yield from fill(f"source: {prop.source}", "  ", "    ")
    yield ""


def failing(recorder: Recorder, replayed: Replayed, finding: Finding) -> Iterator[str]:
    """The line with the condition, and the calls that led there."""
    last = replayed.steps[-1] if replayed.steps else None
    whose = f"on CPU {last.step.cpu} in step {len(replayed.steps)}" if last is not None else "before the first step"
    if finding.at == "end" or last is None:
        whose = "when all programs had ended" if last is not None else whose
    if finding.site is not None:
        site = finding.site
        yield from fill(f"{whose}: {site.function}() at {short_file(site.file)}:{site.line}", "  ", "    ")
        yield from fill(statement(site.file, site.line), "      ")
    else:
        yield from fill(whose, "  ")
    if replayed.failure is not None and replayed.failure[2]:
        yield from fill(replayed.failure[2], "  ", "    ")
    if last is not None and finding.at != "end":
        yield from calls(list(reversed(recorder.failed)) or last.stack, "  ")


def calls(stack: Sequence[Site], margin: str) -> Iterator[str]:
    """The chain of calls, outermost first."""
    if len(stack) < 2:
        return
    chain = " > ".join(f"{s.function}:{s.line}" for s in stack)
    yield from fill(f"calls: {chain}", margin, margin + "  ")


def race(replayed: Replayed, finding: Finding) -> Iterator[str]:
    """Both accesses of a data race, with their lines."""
    pair, name = replayed.steps[-2:], finding.name.removeprefix("world.")
    for shown, others in zip(pair, reversed(pair), strict=True):
        other_writes = any(t.path == name and t.write for t in others.touched)
        found = [t for t in shown.touched if t.path == name and (t.write or other_writes)]
        found.sort(key=lambda t: (not t.write, not t.plain))
        for touched in found[:1]:
            yield from accessed(shown.step.cpu, touched)
    yield "  Nothing orders the two accesses, and not both are marked."


def accessed(cpu: int, touched: Touched) -> Iterator[str]:
    """One access to a field."""
    how = f"{'writes' if touched.write else 'reads'} {touched.path}{'' if touched.plain else ' (marked)'}"
    site = touched.site
    yield from fill(f"CPU {cpu} {how} in {site.function}() at {short_file(site.file)}:{site.line}", "  ", "    ")
    yield from fill(statement(site.file, site.line), "      ")


def waiting(recorder: Recorder, cpus: Iterable[int]) -> Iterator[str]:
    """Where CPUs wait, and what they hold."""
    for cpu in cpus:
        if recorder.ended(cpu):
            yield f"  CPU {cpu} has ended"
            continue
        stack = recorder.stack(cpu)
        site, primitive = shown_site(stack)
        text = statement(site.file, site.line)
        inside = f"  [in {primitive}()]" if primitive is not None and primitive not in text else ""
        yield from fill(f"CPU {cpu} waits in {site.function}() at {short_file(site.file)}:{site.line}", "  ", "    ")
        yield from fill(text + inside, "      ")
        yield from calls(stack, "      ")
        held = recorder.held(cpu)
        if held is not None:
            yield from fill("held: " + (", ".join(held) or "nothing"), "      ", "        ")
