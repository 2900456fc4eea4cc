# SPDX-License-Identifier: GPL-2.0-or-later
"""A native run that is watched closely: at which lines each step ran, what it touched and changed."""

from __future__ import annotations

import ast
import functools
import os
import re
import sys
from collections.abc import Callable, Sequence
from enum import IntEnum
from types import FrameType
from typing import Any, NamedTuple, TypeVar

from septum.engine.causes import Cause, Reads, Sums, Use, short_name, statement_at
from septum.engine.native import FAILURES, Native, failure_of
from septum.engine.run import Finding, Step
from septum.engine.schedulers import Replay
from septum.lang.executor import attached
from septum.lang.failed import Failed, failure_told
from septum.lang.intrinsics import Violation, Wait
from septum.lang.marks import is_marked, module_of
from septum.lang.model import Model
from septum.lang.source import Site, short_path, source_of, translated
from septum.lang.structs import FREED, GHOST, PLAIN, SYNC, USE_AFTER_FREE, Field, Overflow, PerCpu, Struct

T = TypeVar("T")

BARE = re.compile(r"step\(\)(\s*#.*)?$")
SAYS_NOTHING = re.compile(r"(return( \w+)?|pass|break|continue)(\s*#.*)?$")
PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

#: the code that resumes a program: what called it is not part of the model
RESUMED = Native._go.__code__

Failure = tuple[str, str, str]


class Touched(NamedTuple):
    """One access of a step to a field; ``plain`` if nothing makes it atomic."""

    path: str
    write: bool
    plain: bool
    site: Site
    value: str


class Branch(NamedTuple):
    """A branch that a step reaches, and (name, value) of the locals that it tests."""

    site: Site
    values: tuple[tuple[str, str], ...]


class Shown(NamedTuple):
    """One step, ready to be shown.

    ``site``     line at which the CPU continued, outside the primitives; ``text`` its statement;
    ``stack``    where it had waited, outermost call first; ``depth`` how many of them are above ``site``;
    ``changes``  (field, old, new), as text; ``touched`` every access to a field that can race;
    ``held``     names of the locks that the CPU holds, if that changed; ``ended`` its program is over;
    ``uses``     every write, and every read that decides: of what is atomic or marked, or waited for;
    ``failed``   the calls that failed in it: SEAMCALLs with their status, allocations;
    ``branches`` the branches in it that test locals, in order.
    """

    step: Step
    site: Site
    text: str
    stack: tuple[Site, ...]
    depth: int
    changes: tuple[tuple[str, str, str], ...]
    touched: tuple[Touched, ...]
    held: tuple[str, ...] | None
    ended: bool
    uses: tuple[Use, ...] = ()
    failed: tuple[Failed, ...] = ()
    branches: tuple[Branch, ...] = ()


#: what a per-CPU struct knows of the CPU's locks
LOCKDEP = frozenset({"held", "nested1", "nested2", "nested3"})


class Replayed(NamedTuple):
    """A run: what the programs did before their first await, the steps, and what failed at last, if anything.

    ``failure`` is (kind, property, text); a CPU that is blocked is ("deadlock", "deadlock", "").
    ``race`` are the two accesses of a data race: number of the step (0: before the first await), CPU, access.
    """

    at_start: tuple[tuple[str, str, str], ...]
    steps: tuple[Shown, ...]
    failure: Failure | None
    race: tuple[tuple[int, int, Touched], ...] = ()


def traced(trace: Callable[[FrameType, str, Any], Any], function: Callable[..., T], *args: object) -> T:
    """What a function returns while ``trace`` hears of the lines that it runs; who listened before does so again."""
    outer = sys.gettrace()
    sys.settrace(trace)
    try:
        return function(*args)
    finally:
        sys.settrace(outer)


class Recorder(Native):
    """A run of a model of which everything can be told afterwards; use it in a ``with``.

    A lock is a struct with an attribute ``bit`` that :attr:`Model.lock_names` knows; what a CPU holds is the
    field ``held`` of a per-CPU struct, one bit for each lock. A model that has neither is shown without locks.
    """

    def __init__(self, model: Model, races: bool = True, wanted: str | None = None) -> None:
        self.touched: list[Touched] = []
        self.before_steps: dict[int, list[Touched]] = {}  # what each program touches before its first await
        self.first_line: Site | None = None
        self.failed: list[Site] = []
        self.told: list[Failed] = []  # by the calls of this step
        self.branches: list[Branch] = []  # of this step
        self._begun: dict[tuple[int, Site], Branch] = {}  # the CPU waits within the condition
        self.order: dict[int, list[str]] = {}
        self.asked: dict[str, Site] = {}
        self.reads = Reads()
        self._sums = Sums(self.reads)
        self._uses: list[tuple[Use, Struct, Field]] = []
        self._returned: dict[str, int] = {}  # what each primitive of the step returned first
        self._holders = holders(model)
        self._labels = model.lock_labels()
        self._locks = {id(s) for s in model.structs if self._holders and vars(s).get("bit") in model.lock_names}
        model.reset()
        before = snapshot(model)
        super().__init__(model, races, wanted=wanted)
        self.initial = self.visible(before)
        self.at_start = self.changed(before)

    # -- what a step touches -----------------------------------------------------------

    def access(self, struct: Struct, field: Field, write: bool, marked: bool) -> None:
        """Keep what can race, with its line; for a marked access also the value."""
        if self.reads.quiet:
            return
        super().access(struct, field, write, marked)
        self.reads.access(struct, field, write, marked)
        self._use(struct, field, write, marked)
        if marked or field.kind == PLAIN:
            value = field.show(struct.__dict__.get(field.name, field.init)) if marked else ""
            # of a wait's condition, the line of the wait
            site = shown_site(self.stack(self.cpu))[0] if self._waiting else here(is_primitive)
            touched = Touched(short_name(struct, field.name), write, not marked, site, value)
            self.touched.append(touched)
            if not self.taken:
                self.before_steps.setdefault(self.cpu, []).append(touched)

    def _use(self, struct: Struct, field: Field, write: bool, marked: bool) -> None:
        """Keep a write, or a read that decides; what lockdep knows of a CPU is not kept."""
        inside = id(struct) in self._locks and field.kind in (SYNC, GHOST)
        lock = self._labels[vars(struct)["bit"]] if inside else ""
        if self._is_lockdep(struct, field.name) or not (write or marked or self._waiting or field.kind == SYNC):
            return
        value = field.show(struct.__dict__.get(field.name, field.init))
        site = shown_site(self.stack(self.cpu))[0] if self._waiting else here(is_primitive, 3)
        use = Use(short_name(struct, field.name), write, value, value, site, lock, self._waiting)
        self._uses.append((use, struct, field))

    def uses(self) -> tuple[Use, ...]:
        """Those of the step that was just taken, writes with the values that they left."""
        after: dict[tuple[int, str], str] = {}
        found = []
        for use, struct, field in reversed(self._uses):
            key = (id(struct), field.name)
            if use.write:
                use = use._replace(new=after.get(key, field.show(struct.__dict__.get(field.name, field.init))))
            after[key] = use.old
            if not use.write or use.old != use.new:
                found.append(use)
        return tuple(reversed(found))

    def _is_lockdep(self, struct: Struct, name: str) -> bool:
        return name in LOCKDEP and bool(self.model.lock_names) and id(struct) in self._holders.values()

    def cause(self, failure: Failure | None) -> Cause:
        """What the failure depends on: what its condition read, or what blocked CPUs wait for."""
        if failure is None:
            return Cause()
        if failure[0] == "deadlock":
            return self._awaited()
        if self.race is not None:
            return Cause(((self.race.name.removeprefix("world."), ""),))
        if self.reads.failed is None and failure[0] in ("require", "overflow"):
            self._check_again(failure[1])
        found = self._without_lockdep(self.reads.failed or Cause())
        name = failure[2].partition(" = ")[0].removeprefix("world.")
        if failure[0] == "overflow":
            return found._replace(fields=((name, self._value(name)),))
        if failure[1] == USE_AFTER_FREE:
            return Cause(((f"{name.rpartition('.')[0]}.{FREED}", "1"),))
        return found

    def _without_lockdep(self, found: Cause) -> Cause:
        """The cause, with the names of the locks that the CPU holds for the masks that say so."""
        masks = {
            short_name(struct, name)
            for struct in self.model.structs
            for name in LOCKDEP
            if self._is_lockdep(struct, name)
        }
        fields = tuple(field for field in found.fields if field[0] not in masks)
        if len(fields) == len(found.fields):
            return found
        held = ", ".join(self.held(self.cpu) or ()) or "nothing"
        return found._replace(fields=fields, sides=(("held", held), *found.sides), own=min(found.own, len(fields)))

    def _value(self, path: str) -> str:
        """What a field holds now, as text; "" if there is no such field."""
        for struct in self.model.structs:
            for name, field in type(struct).fields().items():
                if short_name(struct, name) == path:
                    return field.show(struct.__dict__.get(name, field.init))
        return ""

    def _awaited(self) -> Cause:
        """What the conditions read that CPUs wait for now."""
        found = [read for cpu in range(self.model.cpus) for read in self.awaited(cpu)]
        return Cause(tuple(dict(found).items()))

    def awaited(self, cpu: int) -> tuple[tuple[str, str], ...]:
        """(path, value) of each field that the condition reads which a CPU waits for now; () if it waits for none."""
        reads, wait = Reads(), self._waits[cpu]
        reads.cpu = cpu
        with attached(reads):
            if wait is not None:
                wait.ready()
        return tuple(dict(reads.found).items())

    def _check_again(self, name: str) -> None:
        """Evaluate the properties of whole states once more, to see what the one that failed reads."""
        for check in self.model.checks:
            self.reads.clear()
            sums = self._sums = Sums(self.reads)
            outer = sys.gettrace()
            with attached(self.reads, lifetimes=False):
                sys.settrace(self._trace_check)
                try:
                    check.function(*check.args)
                except FAILURES as error:
                    if failure_of(error)[1] == name:
                        if self.reads.failed is not None:
                            self.reads.failed = self.reads.failed._replace(parts=sums.of(self.reads.failed))
                        return
                finally:
                    sys.settrace(outer)
        self.reads.failed = None

    def _trace_check(self, frame: FrameType, event: str, arg: Any) -> Any:
        """Find the line of a property of whole states that fails."""
        file = short_path(frame.f_code.co_filename)
        if is_tool(file):
            return None
        self.reads.trace(frame, event)
        if event in ("line", "return"):
            self._sums.trace(frame, event, real_path(file))
        if event == "exception" and issubclass(arg[0], FAILURES):
            self.reads.fail(frame, real_path(file), names=True)
        return self._trace_check

    def reached(self, name: str) -> None:
        """The property ``name`` was checked."""
        super().reached(name)
        self.asked[name] = here(is_tool)

    def changed(self, before: list[dict[str, int]]) -> tuple[tuple[str, str, str], ...]:
        """The fields that have another value than in ``before``; locks show as what is held."""
        found = []
        for struct, old, new in zip(self.model.structs, before, snapshot(self.model), strict=True):
            for name, field in type(struct).fields().items():
                if old[name] != new[name] and not self._hidden(struct, field):
                    found.append((short_name(struct, name), field.show(old[name]), field.show(new[name])))
        return tuple(found)

    def visible(self, state: list[dict[str, int]]) -> tuple[tuple[str, str], ...]:
        """Every field of a state with its value, as text; locks show as what is held."""
        return tuple(
            (short_name(struct, name), field.show(values[name]))
            for struct, values in zip(self.model.structs, state, strict=True)
            for name, field in type(struct).fields().items()
            if not self._hidden(struct, field)
        )

    def _hidden(self, struct: Struct, field: Field) -> bool:
        """Whether a field is the inside of a lock, or what lockdep knows of a CPU."""
        inside = id(struct) in self._locks and field.kind in (SYNC, GHOST)
        return inside or self._is_lockdep(struct, field.name)

    def held(self, cpu: int) -> tuple[str, ...] | None:
        """The names of the locks that a CPU holds, the first taken first; None if the model does not say."""
        ident = self._holders.get(cpu)
        if ident is None or not self.model.lock_names:
            return None
        struct = next(s for s in self.model.structs if id(s) == ident)
        mask = int(struct.__dict__.get("held", type(struct).fields()["held"].init))
        now = [name for bit, name in sorted(self._labels.items()) if mask >> bit & 1]
        taken = self.order.setdefault(cpu, [])
        taken[:] = [name for name in taken if name in now] + [name for name in now if name not in taken]
        return tuple(taken)

    # -- steps ------------------------------------------------------------------------------

    def show(self, step: Step) -> tuple[Shown, Failure | None]:
        """Take a step and tell about it."""
        wait = self._waits[step.cpu]
        ways = wait.ways if wait is not None else 1
        before, held = snapshot(self.model), self.held(step.cpu)
        self.touched, self.first_line, self.told, self.branches = [], None, [], []
        self._uses, self._returned = [], {}
        self.reads.clear()
        done = self.take(step)
        site, primitive = shown_site(done.stack)
        text = statement(site.file, site.line)
        if primitive is None and BARE.match(text) and self.first_line is not None:
            site = self.first_line
            text = statement(site.file, site.line)
        if primitive is not None and primitive not in text:
            text += f"  [in {primitive}()]"
        if ways > 1:
            text += f"  [{self.outcome(primitive) or f'choice {step.choice} of 0..{ways - 1}'}]"
        depth = sum(1 for s in done.stack if not is_primitive(s.file))
        now = self.held(step.cpu)
        shown = Shown(
            step,
            site,
            text,
            done.stack,
            depth,
            self.changed(before),
            tuple(self.touched),
            now if now != held else None,
            self.ended(step.cpu),
            self.uses(),
            tuple(self.told),
            (*(b for b in (self._begun.get((step.cpu, s)) for s in done.stack) if b is not None), *self.branches),
        )
        self._begun.update({(step.cpu, branch.site): branch for branch in self.branches})
        return shown, done.failure

    def outcome(self, primitive: str | None) -> str:
        """What a choice inside a primitive means to its caller, such as "alloc_page() fails"; "" if it does not say."""
        value = self._returned.get(primitive or "")
        if value is None:
            return ""
        if isinstance(value, bool) and "alloc" in str(primitive):
            return f"{primitive}() {'succeeds' if value else 'fails'}"
        return f"{primitive}() returns {value}"

    def replay(self, steps: Sequence[Step]) -> Replayed:
        """Take recorded steps, up to a failure. Raises CannotReplay if one of them is not possible."""
        recorded, failure = Replay(steps), self.failure
        shown = []
        while failure is None:
            options = self.options()
            step = recorded.pick(options) if options or recorded.position < len(recorded.steps) else None
            if step is None:
                if self.deadlocked():
                    failure = ("deadlock", "deadlock", "")
                break
            one, failure = self.show(step)
            shown.append(one)
        return Replayed(self.at_start, tuple(shown), failure, self.racing(shown))

    def racing(self, shown: Sequence[Shown]) -> tuple[tuple[int, int, Touched], ...]:
        """The two accesses of the race that ended the run; () if none did."""
        found: list[tuple[int, int, Touched]] = []
        for made in self.race or ():
            touched = shown[made.step - 1].touched if made.step else self.before_steps[made.cpu]
            name = short_name(made.access.struct, made.access.field.name)
            same = [t for t in touched if (t.path, t.write, t.plain) == (name, made.access.write, made.access.plain)]
            found += [(made.step, made.cpu, t) for t in same[-1 if not found else 0 :][:1]]
        return tuple(found)

    def _go(self, cpu: int, choice: int | None, wait: Wait | None) -> Failure | None:
        """Resume a coroutine, watching which lines run."""
        return traced(self._trace, super()._go, cpu, choice, wait)

    def _trace(self, frame: FrameType, event: str, arg: Any) -> Any:
        """Find the first line that a step runs outside the primitives, the line that fails, and calls that fail."""
        file = short_path(frame.f_code.co_filename)
        if is_tool(file):
            return None
        self.reads.trace(frame, event)
        if event == "return" and isinstance(arg, int) and is_primitive(file):
            self._returned.setdefault(frame.f_code.co_name, arg)
        if event == "line" and self.first_line is None and not is_primitive(file):
            site = site_of(frame)
            if not SAYS_NOTHING.match(statement(site.file, site.line)):
                self.first_line = site
        if event == "line" and not is_primitive(file):
            self._branch(frame, file)
        if event == "exception" and issubclass(arg[0], Violation | Overflow | IndexError):
            site = site_of(frame)
            self.reads.fail(frame, real_path(file), names=issubclass(arg[0], Violation))
            if self.failed[-1:] != [site]:
                self.failed.append(site)
        if event == "return":
            failed = failure_told(frame.f_code.co_name, arg)
            if failed is not None and (failed.value or failed.status not in [told.status for told in self.told]):
                self.told.append(failed)
        return self._trace

    def _branch(self, frame: FrameType, file: str) -> None:
        """Keep the locals that the branch at this line tests."""
        names = tested_at(real_path(file), frame.f_lineno)
        values = tuple((name, shown_local(frame.f_locals[name])) for name in names if name in frame.f_locals)
        values = tuple((name, value) for name, value in values if value)
        if values:
            self.branches.append(Branch(site_of(frame), values))

    def finding(self, replayed: Replayed) -> Finding | None:
        """What a replay failed with, as the search would say it; None if it did not fail."""
        if replayed.failure is None:
            return None
        kind, name, text = replayed.failure
        if kind == "overflow":
            name = text.partition(" = ")[0]
        ended = all(self.ended(cpu) for cpu in range(self.model.cpus))
        return Finding(
            kind,
            name,
            self.failed[0] if self.failed else self.asked.get(name),
            tuple(s.step for s in replayed.steps),
            "end" if ended and not self.failed and kind == "require" else "step",
        )


def shown_local(value: object) -> str:
    """A number in a local, by its name if it has one; "" of anything else."""
    if isinstance(value, IntEnum):
        return value.name
    return str(int(value)) if isinstance(value, int) else ""


def same_failure(finding: Finding, failure: Failure | None) -> bool:
    """Whether a native run failed as the search says."""
    if failure is None:
        return False
    return failure[0] == finding.kind and (finding.kind == "overflow" or failure[1] == finding.name)


def holders(model: Model) -> dict[int, int]:
    """For each CPU the id of the per-CPU struct that says what it holds."""
    found: dict[int, int] = {}
    for struct in model.structs:
        for _, child in struct.linked():
            if isinstance(child, PerCpu):
                found.update({cpu: id(s) for cpu, s in enumerate(child) if "held" in type(s).fields()})
    return found


def snapshot(model: Model) -> list[dict[str, int]]:
    """The value of every field, without anybody noticing."""
    return [
        {name: struct.__dict__.get(name, f.init) for name, f in type(struct).fields().items()}
        for struct in model.structs
    ]


def is_tool(file: str) -> bool:
    """Whether a file, by its short path, is part of Septum and of no model."""
    return _is_marked(file, "TOOL")


def is_primitive(file: str) -> bool:
    """Whether a file, by its short path, is not a step of its own in a timeline: the line that called it is."""
    return is_tool(file) or _is_marked(file, "PRIMITIVE")


@functools.cache
def _is_marked(file: str, mark: str) -> bool:
    module = module_of(os.path.abspath(real_path(file)))
    return module is not None and is_marked(module, mark)


def site_of(frame: FrameType) -> Site:
    """Where a frame is."""
    return Site(short_path(frame.f_code.co_filename), frame.f_lineno, frame.f_code.co_name)


def here(skip: Callable[[str], bool], above: int = 2) -> Site:
    """The innermost line of model code, from ``above`` frames up, that runs now; a lambda counts as its caller."""
    frame: FrameType | None = sys._getframe(above)
    innermost: FrameType | None = None
    while frame is not None and frame.f_code is not RESUMED:
        file = short_path(frame.f_code.co_filename)
        if not skip(file) and frame.f_code.co_name != "<lambda>":
            return site_of(frame)
        if not is_tool(file):
            innermost = innermost or frame
        frame = frame.f_back
    return site_of(innermost) if innermost is not None else Site("?", 0, "?")


def shown_site(stack: Sequence[Site]) -> tuple[Site, str | None]:
    """The innermost site outside the primitives, and the primitive that it called, if any."""
    primitive = None
    for site in reversed(stack):
        if not is_primitive(site.file):
            return site, primitive
        primitive = site.function
    return stack[-1], None


# -- source text --------------------------------------------------------------------------


def real_path(file: str) -> str:
    """The file that a site's short path means."""
    return os.path.join(PACKAGE, file) if file.startswith("septum/") else file


@functools.cache
def spans(file: str) -> dict[int, tuple[int, int]]:
    """For each line of a file the first and last line of its statement, for a compound one of its head."""
    if (other := translated(file)) is not None:
        return other.spans
    found: dict[int, tuple[int, int]] = {}
    for node in ast.walk(ast.parse(source_of(file), file)):
        if isinstance(node, ast.stmt):
            end = node.end_lineno or node.lineno
            body = getattr(node, "body", None)
            if isinstance(body, list) and body:
                end = max(node.lineno, body[0].lineno - 1)
            for line in range(node.lineno, end + 1):
                found[line] = (node.lineno, end)
    return found


@functools.cache
def tested_at(file: str, line: int) -> tuple[str, ...]:
    """The names that the branch at a line of a real file tests, in their order; () of any other statement."""
    found = statement_at(file, line)
    if not isinstance(found, ast.If | ast.While) or found.lineno != line:
        return ()
    called = {id(node.func) for node in ast.walk(found.test) if isinstance(node, ast.Call)}
    owners = {id(node.value) for node in ast.walk(found.test) if isinstance(node, ast.Attribute)}
    names = [n for n in ast.walk(found.test) if isinstance(n, ast.Name) and id(n) not in called | owners]
    return tuple(dict.fromkeys(n.id for n in sorted(names, key=lambda n: (n.lineno, n.col_offset))))


@functools.cache
def local_of(site: Site) -> str:
    """The local to which the statement at a line assigns, "" if none."""
    found = statement_at(real_path(site.file), site.line)
    if isinstance(found, ast.Assign) and len(found.targets) == 1 and isinstance(found.targets[0], ast.Name):
        return found.targets[0].id
    return found.target.id if isinstance(found, ast.AnnAssign) and isinstance(found.target, ast.Name) else ""


@functools.cache
def statement(file: str, line: int) -> str:
    """The source of the statement at a line, on one line; empty if there is none.

    ``await`` and ``lambda:`` are left out, so that it reads as C.
    """
    path = real_path(file)
    try:
        lines = source_of(path).split("\n")  # as Python counts them: a form feed ends no line
        first, last = spans(path).get(line, (line, line))
    except (OSError, SyntaxError):
        return ""
    if not 0 < first <= len(lines):
        return ""
    parts = [text.strip() for text in lines[first - 1 : last]]
    if len(parts) > 1:
        parts = [text.partition("  #")[0].rstrip() for text in parts if not text.startswith("#")]
    text = " ".join(p for p in parts if p)
    text = re.sub(r"([(\[{]) ", r"\1", re.sub(r",? ([)\]}])", r"\1", text)) if len(parts) > 1 else text
    return re.sub(r"\b(await |lambda: )", "", text)
