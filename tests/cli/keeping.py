# SPDX-License-Identifier: GPL-2.0-or-later
"""The command with a cache of its own, as tests of what it keeps call it: what it said, how often it lowered."""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from septum import cli
from septum.engine import lowered
from septum.machine import codecache

LATE = 2**62  # a process that begins long after all files were written
#: seconds, MiB and rates, which differ from run to run
MEASURED = re.compile(r"^  (rate|time|memory) .*\n(    .*\n)*|^.*  \d+ s\n|(?<=  )\d+\.\d\d$", re.MULTILINE)

OF_THE_CLOCK = ("seconds", "seconds_by_phase", "peak_mb")


class Ran(NamedTuple):
    """A command that has ended: exit code, what it has written but for what it has measured, how often it lowered."""

    code: int
    out: str
    err: str
    lowered: int


Keeping = Callable[[str], Ran]


def own_cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache of a test."""
    monkeypatch.setenv("SEPTUM_CACHE", str(folder / "cache"))
    codecache.refused.cache_clear()
    return folder / "cache"


def keeping(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keeping:
    """Run ``septum`` as the command does, in this process, whose files are those of long ago."""
    count, lower = 0, lowered.lower

    def counted(*args: Any) -> lowered.Lowered:
        nonlocal count
        count += 1
        return lower(*args)

    def run(words: str) -> Ran:
        nonlocal count
        count = 0
        monkeypatch.setattr(sys, "argv", ["septum", *words.split()])
        capsys.readouterr()
        code = cli.main()
        out, err = capsys.readouterr()
        return Ran(code, without_measures(out), MEASURED.sub("", err), count)

    monkeypatch.setattr(cli, "STARTED", LATE)
    monkeypatch.setattr(lowered, "lower", counted)
    return run


def without_measures(out: str) -> str:
    """What a check has printed, but for what it has measured."""
    if not out.startswith("{"):
        return MEASURED.sub("", out)
    return json.dumps(unmeasured(json.loads(out)))


def unmeasured(value: Any) -> Any:
    """A value of JSON without what was measured, at any depth."""
    if isinstance(value, dict):
        return {name: unmeasured(inner) for name, inner in value.items() if name not in OF_THE_CLOCK}
    return [unmeasured(inner) for inner in value] if isinstance(value, list) else value
