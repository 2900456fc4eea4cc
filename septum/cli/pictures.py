# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that ``septum check`` writes besides its text: a page, and traces for other tools."""

from __future__ import annotations

import os
from collections.abc import Mapping

from septum.cli.output import UserError, tell
from septum.pictures.record import Drawn, drawn, example
from septum.show import report
from septum.text import plural
from septum.verdict.checking import DesignLike, build
from septum.verdict.result import Verdict


def ensure_writable(files: Mapping[str, str]) -> None:
    """Raise UserError for a file that cannot be written, before a search that may take long."""
    if len(set(map(os.path.abspath, files.values()))) < len(files):
        raise UserError(f"{' and '.join(f'--{name}' for name in files)} name one file; give each its own")
    for name, file in files.items():
        folder = os.path.dirname(os.path.abspath(file))
        if os.path.isdir(file):
            raise UserError(f"--{name} {file}: this is a folder; name a file in it")
        if not os.path.isdir(folder):
            raise UserError(f"--{name} {file}: there is no folder {folder}")
        if not os.access(file if os.path.exists(file) else folder, os.W_OK):
            raise UserError(f"--{name} {file}: it cannot be written; name another file")


def write(files: Mapping[str, str], design: DesignLike, result: Verdict) -> None:
    """Write each file, and say so; ``files`` has what it is as the name of its option."""
    runs = drawn(result) or [example(build(design, result.settings))]
    title = f"{result.verdict}: {report.title(result)}"
    for name, file in files.items():
        with open(file, "w", encoding="utf-8") as stream:
            stream.write(text_of(name, title, result, runs))
        tell(f"septum: wrote {file}: {said(name, runs)}")


def text_of(name: str, title: str, result: Verdict, runs: list[Drawn]) -> str:
    """The text of one file."""
    if name == "html":
        from septum.pictures.page import of_verdict

        return of_verdict(result, runs)
    if name == "perfetto":
        from septum.pictures.perfetto import perfetto

        return perfetto(title, runs[0])
    from septum.pictures.itf import itf

    return itf(title, runs[0])


def said(name: str, runs: list[Drawn]) -> str:
    """What is in a file: all runs, or the first."""
    steps = plural(len(runs[0].run.steps), "step", ",")
    if len(runs) == 1:
        return f"{runs[0].title}, {steps}"
    if name == "html":
        return f"{len(runs)} runs"
    return f"run 1 of {len(runs)}, {steps}: {runs[0].title}; the page of --html has all"
