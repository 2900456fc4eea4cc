# SPDX-License-Identifier: GPL-2.0-or-later
"""KVM's functions as tests call them: natively on CPU 0, with what their choose() give."""

from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from septum.designs import load
from septum.kvm.tdx import KvmTdx
from septum.lang.executor import Executor, attached
from septum.lang.structs import name_tree
from septum.scenarios import World


class Watch(Executor):
    """CPU 0; keeps the tracepoints that fired."""

    def __init__(self) -> None:
        self.events: list[tuple[str, tuple[int, ...]]] = []

    def event(self, name: str, values: tuple[int, ...]) -> None:
        """A tracepoint."""
        self.events.append((name, values))

    def count(self, name: str) -> int:
        """How often a tracepoint fired."""
        return sum(event == name for event, _ in self.events)


class Stuck(Exception):
    """The function waits for something that nobody will do."""


def drive(
    coroutine: Coroutine[Any, int, Any], choices: Iterable[int] = (), others: Callable[[], object] = lambda: None
) -> tuple[Any, Watch]:
    """Run a function to its end: its result, and the tracepoints.

    Each choose() gets one of ``choices``, then 0; ``others`` act between two steps.
    """
    watch, left = Watch(), iter(choices)
    try:
        with attached(watch):
            wait = coroutine.send(None)  # type: ignore[arg-type]  # how a coroutine is started
            while True:
                others()
                if not wait.ready():
                    raise Stuck(f"{coroutine} waits")
                wait = coroutine.send(next(left, 0) if wait.ways > 1 else 0)
    except StopIteration as end:
        return end.value, watch


def world(design: str | type[KvmTdx] = "spinlock", **options: Any) -> World:
    """A world of one CPU, unless ``options`` say otherwise."""
    kind = load(design).kvm_tdx if isinstance(design, str) else design
    made = World(kind, **{"cpus": 1, "pages": 3, **options})
    name_tree(made.tdx, "world")
    return made
