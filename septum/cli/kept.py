# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check has worked out of its models before it searched, kept on disk for the next check of the same.

It is found by a key of all that decides it: every file of this package, byte for byte, Python and what else runs it,
the working directory and the module path, the options (cli/kept_key.py), and a user's own file with what it imports
(cli/kept_file.py). Whatever may depend on more than that is not kept. Only the command keeps anything, in a process of
its own; a program that imports Septum may have changed it.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import pickle
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from septum.cli.job import Job
from septum.cli.kept_key import key_of, may_be_built_in
from septum.machine import codecache

if TYPE_CHECKING:
    from septum.verdict.checking import DesignLike
    from septum.verdict.result import Settings

#: what a record is made of; nothing else is made when one is read
KINDS = {
    "septum.cli.kept": ("Record",),
    "septum.cli.kept_rows": ("AllRows",),
    "septum.engine.facts": ("Facts", "Known", "OwnRaces", "Place", "Purpose", "Tracked", "Trails"),
    "septum.engine.together_kept": ("TogetherRecord", "View"),
    "septum.lang.model": ("Role",),
    "septum.lang.source": ("Site",),
    "septum.machine.slot": ("Slot",),
    "septum.machine.tables": ("Alarm",),
    "septum.verdict.kept": ("Configuration", "DesignRecord", "ModelRecord"),
    "septum.verdict.result": ("Settings",),
    "builtins": ("frozenset",),
}


class Record(NamedTuple):
    """What is kept of one check: ``design`` is a septum.verdict.kept.DesignRecord."""

    settings: Settings
    design: Any


class Reader(pickle.Unpickler):
    """Reads records, and makes no object that is not part of one."""

    def find_class(self, module: str, name: str) -> Any:
        """A class of a record. Raises UnpicklingError for any other."""
        if name not in KINDS.get(module, ()):
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)


def read(data: bytes) -> Any:
    """What was written with pickle. Raises UnpicklingError for anything but what records are made of."""
    return Reader(io.BytesIO(data)).load()


def load(key: str) -> Any:
    """What was kept under a key, "" for none; None if there is nothing that can be read."""
    data = codecache.load(key, codecache.FACTS) if key else None
    try:
        return None if data is None else read(data)
    except Exception:  # as pickle raises whatever it meets; then it is not what was written
        return None


def store(key: str, records: object) -> None:
    """Keep records under a key."""
    codecache.store(key, pickle.dumps(records, protocol=5), codecache.FACTS)


class Shelf:
    """The place of one command's checks. ``key``  see :func:`septum.cli.kept_key.key_of`; "" if nothing is kept."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.key = key_of(args)

    def jobs(self) -> list[Job]:
        """The checks to make, if they were kept; none if they were not."""
        records: list[Record] | None = load(self.key)
        if records is None:
            return []
        from septum.verdict.kept import KeptDesign

        return [Job(KeptDesign(r.design, partial(found, r.settings)), r.settings) for r in records]

    def gathering(self, jobs: Sequence[Job]) -> list[Job]:
        """The same checks, of which is gathered what can be kept."""
        if not self.key:
            return list(jobs)
        from septum.verdict.kept import Gathering

        return [Job(Gathering(job.design, not may_be_built_in(job.settings.label)), job.settings) for job in jobs]

    def keep(self, jobs: Sequence[Job]) -> None:
        """Keep what was gathered, unless a file has changed since the process began; what fails here is not told."""
        with contextlib.suppress(Exception, KeyboardInterrupt):  # the verdict is there, and so is its exit code
            self._keep(jobs)

    def _keep(self, jobs: Sequence[Job]) -> None:
        from septum.verdict.kept import Gathering

        gathered = [(design, settings) for design, settings in jobs if isinstance(design, Gathering)]
        if not (self.key and gathered):
            return
        records = [Record(settings, design.record()) for design, settings in gathered]
        if all(record.design.models for record in records) and key_of(self.args) == self.key:
            store(self.key, records)


def found(settings: Settings) -> DesignLike:
    """The design of a check."""
    from septum.designs import load

    return load(settings.label, settings.c)
