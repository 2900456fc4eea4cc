# SPDX-License-Identifier: GPL-2.0-or-later
"""What septum explore knows: one model, the run that is shown, and what each CPU can do after it.

A run has a name, its replay key, and every question carries it: so a page may ask of any run, in any order, and an
address in a browser names one. The run that was asked of last is kept, to take a further step from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from septum.engine.keys import encode, steps_for
from septum.engine.native import FAILURES, failure_of
from septum.engine.run import LIMIT, Finding, Step
from septum.engine.schedulers import CannotReplay
from septum.engine.watched import Failure, Recorder, Replayed, Shown, shown_site, statement
from septum.lang.executor import Executor, attached
from septum.lang.model import Model
from septum.pictures.record import Drawn
from septum.show import timeline
from septum.show.brief import chosen
from septum.show.command import command_of
from septum.show.rows import is_short, rows_of
from septum.text import ascii_only, plural
from septum.verdict.findings import describe, property_of, reached_limits
from septum.verdict.loosely import why_not
from septum.verdict.recorded import recorded
from septum.verdict.result import VIOLATED, Recorded, Settings

HOLDS_HERE, FAILS_HERE, HELD = "holds here", "fails here", "held where the run checked it"


class Reached(Executor):
    """The properties that a check of whole states asks of."""

    def __init__(self) -> None:
        self.names: dict[str, None] = {}

    def reached(self, name: str) -> None:
        """A require() of this property is evaluated."""
        self.names[name] = None


class Session:
    """One model and the run that was asked of last; close() it.

    ``settings``  what is explored, for the command that replays a run.
    """

    def __init__(self, model: Model, settings: Settings) -> None:
        self.model = model
        self.settings = settings
        self.digest = model.digest()
        self.shown: list[Shown] = []
        self.recorder: Recorder | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The run that was asked of last."""
        return tuple(shown.step for shown in self.shown)

    @property
    def key(self) -> str:
        """The replay key of the run."""
        return encode(self.digest, self.steps)

    def named(self, key: str) -> tuple[Step, ...]:
        """The run of a name; "" is the run without steps. Raises BadKey or StaleKey."""
        return steps_for(key, self.digest) if key else ()

    def close(self) -> None:
        """Forget the run: the model is free for others."""
        if self.recorder is not None:
            self.recorder.close()
        self.recorder, self.shown = None, []

    def go(self, steps: Sequence[Step]) -> None:
        """Show the run of these steps. Raises CannotReplay, and shows those before it, if one is not possible."""
        done = len(self.shown)
        if self.recorder is None or list(steps[:done]) != list(self.steps):
            self.close()
            self.recorder, done = Recorder(self.model), 0
        for number, step in enumerate(steps[done:], done + 1):
            if self.failure() is not None:
                raise CannotReplay(f"step {number}: the run ends with a failure before it")
            if step not in self.recorder.options():
                raise CannotReplay(f"step {number}: {why_not(self.recorder, step)}")
            self.shown.append(self.recorder.show(step)[0])

    def at(self) -> Recorder:
        """The run that is shown, where it is now."""
        if self.recorder is None:
            self.go(())
        assert self.recorder is not None
        return self.recorder

    def failure(self) -> Failure | None:
        """How the run fails, if it does: kind, property, text."""
        recorder = self.at()
        if recorder.failure is None and recorder.deadlocked():
            return ("deadlock", "deadlock", "")
        return recorder.failure

    # -- what is shown -----------------------------------------------------------------

    def drawn(self) -> Drawn:
        """The run that is shown."""
        recorder, failure = self.at(), self.failure()
        replayed = Replayed(recorder.at_start, tuple(self.shown), failure, recorder.racing(self.shown))
        run = recorded(recorder, replayed)
        finding = recorder.finding(replayed)
        count = plural(len(self.shown), "step")
        replay = command_of(self.settings).line(self.key)
        if finding is None:
            return Drawn(f"{count}: nothing has failed", run, replay=replay)
        if finding.kind == LIMIT:
            why = f"cut: {reached_limits(self.model, [finding])}"
            return Drawn(f"{count}: a bound of the model is reached", run, why=(why,), replay=replay)
        return self.failing(run, finding, replay)

    def failing(self, run: Recorded, finding: Finding, replay: str) -> Drawn:
        """A run that fails, with why it does."""
        prop = describe(property_of(finding), VIOLATED, self.model.said)
        why = ascii_only("\n".join(timeline.verdict(run, finding, prop, True))).rstrip("\n").split("\n")
        items = None if is_short(run) else tuple(chosen(run, rows_of(run, finding)))
        of_step = finding.kind != "deadlock" and finding.at != "end" and bool(run.steps)
        title = f"{plural(len(run.steps), 'step')}: {prop.name} is violated"
        return Drawn(title, run, None, items, tuple(why), replay=replay, fails=of_step)

    def here(self) -> dict[str, Any]:
        """What can happen next, and what holds now."""
        recorder, failure = self.at(), self.failure()
        options = recorder.options() if failure is None else []
        return {
            "cpus": [self.next_of(cpu, options) for cpu in range(self.model.cpus)],
            "failed": failure is not None,
            "ended": all(recorder.ended(cpu) for cpu in range(self.model.cpus)),
            "properties": self.properties(),
        }

    def next_of(self, cpu: int, options: Sequence[Step]) -> dict[str, Any]:
        """The next step of a CPU: its line, the ways it can go, or what it waits for."""
        recorder = self.at()
        ways = [step.choice for step in options if step.cpu == cpu]
        stack = recorder.stack(cpu)
        if recorder.ended(cpu) or not stack:
            return {"cpu": cpu, "ended": recorder.ended(cpu), "ways": [], "site": None, "text": "", "awaits": []}
        site, primitive = shown_site(stack)
        text = statement(site.file, site.line)
        if primitive is not None and primitive not in text:
            text += f"  [in {primitive}()]"
        return {
            "cpu": cpu,
            "ended": False,
            "ways": ways,
            "site": {"file": site.file, "line": site.line, "name": site.function},
            "text": text,
            "awaits": [] if ways else self.awaited(cpu),
        }

    def awaited(self, cpu: int) -> list[tuple[str, str]]:
        """What the condition reads that a CPU waits for."""
        try:
            return list(self.at().awaited(cpu))
        except FAILURES:  # its step fails
            return []

    def properties(self) -> list[dict[str, str]]:
        """Each property that this run has checked, and the properties of whole states: whether it holds here."""
        recorder, failure = self.at(), self.failure()
        found = dict.fromkeys(sorted(recorder.reached_names), HELD)
        ended = all(recorder.ended(cpu) for cpu in range(self.model.cpus))
        for check in self.model.checks:
            if check.when == "always" or ended:
                found |= self.evaluated(check.function, check.args)
        if failure is not None and failure[0] != LIMIT:
            name = failure[1] if failure[0] == "require" else {"overflow": "bounds"}.get(failure[0], failure[0])
            found[name] = FAILS_HERE
        return [
            {"name": name, "here": here, "sentence": describe(name, "", self.model.said).sentence}
            for name, here in found.items()
        ]

    def evaluated(self, function: Any, args: tuple[Any, ...]) -> dict[str, str]:
        """The properties that a function asks of in this state; behind one that fails nothing is asked."""
        reached = Reached()
        with attached(reached, accesses=False):
            try:
                function(*args)
            except FAILURES as error:
                name = failure_of(error)[1]
                return dict.fromkeys(reached.names, HOLDS_HERE) | {name: FAILS_HERE}
        return dict.fromkeys(reached.names, HOLDS_HERE)
