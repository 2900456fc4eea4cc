# SPDX-License-Identifier: GPL-2.0-or-later
"""The questions of the page of septum explore, and their answers: objects of JSON in, objects of JSON out."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from septum.engine.interrupt import STOPPED
from septum.engine.keys import BadKey
from septum.engine.run import Step
from septum.engine.schedulers import CannotReplay
from septum.pictures.data import files_of, run_of
from septum.pictures.page import filled
from septum.pictures.session import Session
from septum.pictures.walks import RUNS, seek
from septum.show.progress import ProgressLine
from septum.show.report import title
from septum.verdict.result import Verdict

#: what the page may do that the one in a file may not: ask where it came from
POLICY = "connect-src 'self'"


class BadQuestion(Exception):
    """A question that makes no sense: one line."""


class CannotSearch(Exception):
    """There is no search of all interleavings here: one line why, and what to do."""


class Explorer:
    """Answers of one session.

    ``search``  tries all interleavings for the shortest violation; raises CannotSearch.
    """

    def __init__(self, session: Session, search: Callable[[], Verdict]) -> None:
        self.session = session
        self.search = search
        self.verdict: Verdict | None = None

    def page(self) -> str:
        """The page, as it is before a question was asked."""
        what = title_of(self.session)
        data: dict[str, Any] = {
            "title": f"septum explore {what}",
            "verdict": None,
            "runs": [],
            "files": {},
            "explore": {"what": what},
        }
        return filled(data, what, ("explore.js",), POLICY)

    def answer(self, question: Any) -> dict[str, Any]:
        """What a question is answered, or an ``error`` of one line.

        ``key``  names the run that is asked of; ``act`` what to do with it (see :attr:`ACTS`), with further members;
        ``files``  the sources that the page has.
        """
        try:
            if not isinstance(question, dict):
                raise BadQuestion("a question is an object")
            act, known = member(question, "act", str), member(question, "files", list)
            if act not in self.ACTS:
                raise BadQuestion(f"'act' is not one of {', '.join(self.ACTS)}")
            steps = self.session.named(member(question, "key", str))
            message = self.ACTS[act](self, steps, question)
        except (BadKey, BadQuestion, CannotReplay, CannotSearch) as error:
            return {"error": str(error)}
        run = run_of(self.session.drawn())
        here = self.session.here()
        places = [cpu["site"]["file"] for cpu in here["cpus"] if cpu["site"] is not None]
        named = {"sites": [[at] for at in range(len(places))], "strings": places}
        return {
            "key": self.session.key,
            "run": run,
            "files": files_of([run, named], known),
            "here": here,
            "message": message,
        }

    # -- what can be done with a run: each shows one and returns what to say of it ---------------

    def show(self, steps: Sequence[Step], question: dict[str, Any]) -> str:
        """The run itself."""
        self.session.go(steps)
        return ""

    def take(self, steps: Sequence[Step], question: dict[str, Any]) -> str:
        """One step of a CPU more, and which way its choose() goes."""
        step = Step(member(question, "cpu", int), member(question, "choice", int))
        self.session.go([*steps, step])
        return ""

    def back(self, steps: Sequence[Step], question: dict[str, Any]) -> str:
        """Its first steps only."""
        count = member(question, "to", int)
        self.session.go(steps[: max(0, count)])
        return ""

    def random(self, steps: Sequence[Step], question: dict[str, Any]) -> str:
        """A failure that random runs find from here on."""
        return self.sought(steps, None)

    def line(self, steps: Sequence[Step], question: dict[str, Any]) -> str:
        """A line of the model that random runs execute from here on."""
        place = (member(question, "file", str), member(question, "line", int))
        said = self.sought(steps, place)
        name = f"{os.path.basename(place[0])}:{place[1]}"
        unreached = self.verdict.unreached if self.verdict is not None else ()
        if any(os.path.basename(where) == name for where, _ in unreached):
            said += "; the search found that no interleaving executes this line"
        return said

    def sought(self, steps: Sequence[Step], place: tuple[str, int] | None) -> str:
        """What random runs find, which is shown; otherwise the run that it was asked of."""
        self.session.go(steps)
        if self.session.failure() is not None:
            return "this run has failed: go back first"
        self.session.close()
        with ProgressLine() as progress:
            found = seek(self.session.model, steps, place, RUNS, lambda done: progress("random runs", done, RUNS))
        end_if_terminated(found.said)
        self.session.go(steps if found.steps is None else found.steps)
        return found.said

    def violation(self, steps: Sequence[Step], question: dict[str, Any]) -> str:
        """The shortest violation from the first state, which a search of all interleavings finds, once."""
        self.session.close()
        if self.verdict is None or self.verdict.cut is not None:
            self.verdict = self.search()
        found = self.verdict
        end_if_terminated(found.cut or "")
        if not found.violations:
            self.session.go(steps)
            return f"{found.verdict}: {found.reason}"
        violation = found.violations[0]
        way = violation.runs if violation.loop is not None else violation.runs[:1]
        self.session.go([shown.step for run in way for shown in run.steps])
        more = {"+": "; the loop is its last steps", ",": "; the first of its runs"}
        what = next((text for sign, text in more.items() if sign in violation.key), "")
        return f"{found.verdict}: {found.reason}{what}"

    ACTS: dict[str, Callable[[Explorer, Sequence[Step], dict[str, Any]], str]] = {
        "show": show,
        "take": take,
        "back": back,
        "random": random,
        "line": line,
        "violation": violation,
    }


def member(question: dict[str, Any], name: str, kind: type) -> Any:
    """A member of a question. Raises BadQuestion if it is not there, or is of another kind."""
    value = question.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise BadQuestion(f"'{name}' is not {'a number' if kind is int else 'a string' if kind is str else 'a list'}")
    return value


def end_if_terminated(said: str) -> None:
    """Ctrl-C ends what takes long and no more; SIGTERM, which is not for it alone, ends septum explore as well."""
    if said.startswith(f"{STOPPED}SIGTERM"):
        raise KeyboardInterrupt("SIGTERM")


def title_of(session: Session) -> str:
    """What is explored."""
    return title(Verdict(session.settings.label, session.settings))
