# SPDX-License-Identifier: GPL-2.0-or-later
"""Tasks on the workers of a Dask cluster, each in a process of its own there.

Dask brings the machines together, hands tasks out, and gives those of a worker that is lost to another one. A task
runs in a new process on its worker, since a design's file may have changed after another task has loaded it, and since
a search that is killed, as for its memory, should not take the worker with it.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from distributed import Client, Future, KilledWorker, as_completed, get_worker

Task = TypeVar("Task")
#: how long a scheduler may take to answer, in seconds
ANSWER = 10


class ClusterError(Exception):
    """The cluster cannot be used: one line that says what to try."""


class Lost(Exception):
    """The process of a task ended without a result; why."""


def in_own_process(function: str, task: object) -> tuple[str, object]:
    """On a worker: ``module:function`` of a task in a process of its own; also the worker's address. Raises Lost."""
    with tempfile.TemporaryDirectory() as folder:
        asked, made = Path(folder, "asked"), Path(folder, "made")
        asked.write_bytes(pickle.dumps(task))
        command = [sys.executable, "-m", "septum.sweep.worker", function, str(os.getpid()), str(asked), str(made)]
        ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if ended.returncode == 0 and made.exists():
            return str(get_worker().address), pickle.loads(made.read_bytes())
        how = f"was killed by signal {-ended.returncode}" if ended.returncode < 0 else f"exit code {ended.returncode}"
        raise Lost(f"its process on {get_worker().address} ended: {how}: {ended.stderr.strip().rpartition(chr(10))[2]}")


class NoResult(NamedTuple, Generic[Task]):
    """That the process or the worker of a task was lost, more than once; ``why`` says how."""

    task: Task
    why: str


class Cluster:
    """The workers of a scheduler, in a ``with``. Raises ClusterError."""

    def __init__(self, address: str) -> None:
        self.address = address
        try:
            self.client = Client(address, timeout=ANSWER, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise ClusterError(
                f"no Dask scheduler answers at {address} ({type(error).__name__}); start one: dask scheduler"
            ) from None
        self.refused: set[str] = set()

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def workers(self) -> list[str]:
        """The addresses of the workers that there are, without those that were refused."""
        return [worker for worker in self.client.scheduler_info(n_workers=-1)["workers"] if worker not in self.refused]

    def each(
        self, function: str, tasks: Sequence[Task], refuses: Callable[[object], str], tell: Callable[[str], None]
    ) -> Iterator[object]:
        """``module:function`` of each task, in any order; :class:`NoResult` where there is none.

        ``refuses``  why a worker cannot make what it was asked, from its result; "" if it has. Such a worker is told
        of and gets no more, and its task goes to another one.
        """
        waiting: dict[Future[Any], Task] = {}
        running = as_completed([], loop=self.client.loop)

        def submit(task: Task) -> None:
            to = self.workers() if self.refused else None
            future = self.client.submit(in_own_process, function, task, pure=False, retries=1, workers=to)
            waiting[future] = task
            running.add(future)

        if not self.workers():
            tell(f"{self.address} has no workers; start some: dask worker {self.address}; this waits for them")
        for task in tasks:
            submit(task)
        try:
            for future in running:
                task = waiting.pop(future)
                try:
                    worker, result = future.result()
                except (Lost, KilledWorker) as error:
                    yield NoResult(task, str(error).partition("\n")[0])
                    continue
                except Exception as error:  # a worker without Septum cannot even load the task
                    raise ClusterError(
                        f"a worker of {self.address} cannot run a check: {type(error).__name__}: {error}; "
                        "install the same septum[cluster] there"
                    ) from None
                if not (why := refuses(result)):
                    yield result
                    continue
                if worker not in self.refused:
                    tell(f"worker {worker} {why}; it gets no more of this sweep")
                    self.refused.add(worker)
                if not self.workers():
                    raise ClusterError(f"no worker of {self.address} has the code of this sweep; the last one {why}")
                submit(task)
        finally:
            self.client.cancel(list(waiting))
