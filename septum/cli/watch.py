# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check FILE --watch``: checks again when the file, or one that it imports, has changed.

Each check is made by a process of its own, forked from this one: what a file imports is read anew, and Septum is not.
Files are asked for their times a few times a second. That sees an editor that saves by renaming, and works on every
file system; a library that is told of changes would do no better for a handful of files.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import septum
from septum.cli.output import BAD_INPUT, INCONCLUSIVE, UserError, tell, what_went_wrong
from septum.engine.interrupt import stopped
from septum.engine.orphan import end_with
from septum.text import plural

EVERY = 0.1  # seconds between two stat() of a file: as fast as a user notices
READ = 1 << 16
#: what an unreadable file may have been about: files of these kinds beside it
SOURCES = (".py", ".c", ".h", ".diff", ".patch", ".mbox")
#: folders of packages that are nobody's to edit
INSTALLED = frozenset(["site-packages", "dist-packages"])
Check = Callable[[argparse.Namespace], int]


class Stamp(NamedTuple):
    """What is different of a file that was written, or replaced by another one."""

    inode: int
    changed_ns: int
    size: int


Stamps = dict[str, Stamp | None]


class Checked(NamedTuple):
    """The result of a check: its exit code, and the files that it was about. ``cut``: they changed meanwhile."""

    code: int
    files: frozenset[str]
    cut: bool = False


def refuse(args: argparse.Namespace) -> None:
    """Raise UserError for what cannot be watched, or would be written over and over."""
    from septum.designs import NAMES

    files = [name for name in (*args.designs, args.against or "") if name and name not in NAMES]
    if not files or "-" in files:
        raise UserError("--watch is about files; name one: septum check ./mydesign.py --watch")
    for option in ("json", "checkpoint", "resume"):
        if getattr(args, option):
            raise UserError(f"--{option} is of one check; leave out --watch")


def run(args: argparse.Namespace, check: Check) -> int:
    """Check until Ctrl-C; returns the exit code."""
    refuse(args)
    named = [*args.designs, *args.more, args.against, args.known]
    files = frozenset(os.path.abspath(name) for name in named if name and os.path.exists(name))
    checks = 0
    try:
        while True:
            before = stamps(files)
            found = checked(args, check, files, before)
            checks += 1
            files = files_of(files, found)
            before = {**stamps(files), **before}  # of what was known before the check, what it was then
            if not found.cut:
                tell(f"septum: watching {plural(len(files), 'file')}; Ctrl-C ends it")
            tell(f"septum: {', '.join(map(short, changes(before)))} changed; checking again")
    except KeyboardInterrupt as error:
        tell(f"septum: {stopped(error)}: {plural(checks, 'check')}")
        return INCONCLUSIVE


def files_of(before: frozenset[str], found: Checked) -> frozenset[str]:
    """The files to watch from now on.

    Of a check that failed, those before as well, and all sources beside them: it is not known what it would have read.
    """
    files = found.files | before
    if found.code != BAD_INPUT:
        return files
    folders = {Path(name).parent for name in files}
    return files | {str(file) for folder in folders for file in folder.glob("*") if file.suffix in SOURCES}


def short(name: str) -> str:
    """A file as a line of text has it."""
    return os.path.relpath(name) if not os.path.relpath(name).startswith("..") else name


# -- times of files ----------------------------------------------------------------------------


def stamps(files: Iterable[str]) -> Stamps:
    """What the files are now; None for one that is not there."""
    return {name: stamp(name) for name in files}


def stamp(name: str) -> Stamp | None:
    """What a file is now."""
    try:
        found = os.stat(name)
    except OSError:
        return None
    return Stamp(found.st_ino, found.st_mtime_ns, found.st_size)


def changed(before: Stamps) -> list[str]:
    """The files that are others now. One that is gone is not yet: an editor may be about to put it back."""
    now = stamps(before)
    return sorted(name for name, was in before.items() if now[name] is not None and now[name] != was)


def changes(before: Stamps, wait: Callable[[float], None] = time.sleep) -> list[str]:
    """Wait until some files have changed, and no more is written to them."""
    found: list[str] = []
    now: Stamps = {}
    while not found or stamps(before) != now:
        now = stamps(before)
        found = changed(before)
        wait(EVERY)
    return found


# -- a check in a process of its own -----------------------------------------------------------


def checked(args: argparse.Namespace, check: Check, files: Iterable[str], before: Stamps) -> Checked:
    """Make a check; Ctrl-C stops it, and a file that changes: then it prints what it has."""
    for stream in (sys.stdout, sys.stderr):
        stream.flush()  # or the other process would write it as well
    reading, writing = os.pipe()
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)  # a terminal's Ctrl-C reaches this process once, through the other one
        end_with(parent)
        os.close(reading)
        os._exit(in_child(args, check, writing))
    os.close(writing)
    cut = False
    try:
        while os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            if not cut and changed(before):
                cut = True
                os.kill(child, signal.SIGTERM)
            time.sleep(EVERY / 2)
    except KeyboardInterrupt as stop:
        os.kill(child, signal.SIGTERM if str(stop) else signal.SIGINT)
        raise
    finally:
        read = b"".join(iter(lambda: os.read(reading, READ), b""))
        os.close(reading)
        _, status = os.waitpid(child, 0)
    return Checked(os.waitstatus_to_exitcode(status), frozenset(read.decode().split("\0")) - {""}, cut)


def in_child(args: argparse.Namespace, check: Check, writing: int) -> int:
    """The check; then the names of the files that it has read go through the pipe. Returns the exit code."""
    there = set(sys.modules)
    asked = argparse.Namespace(**vars(args))
    asked.watch, asked.began, asked.started = False, time.perf_counter(), 0  # Septum is imported for long
    code = BAD_INPUT
    try:
        code = check(asked)
    except KeyboardInterrupt:
        code = INCONCLUSIVE
    except Exception as error:
        tell(f"septum: {what_went_wrong(error)}")
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    os.write(writing, "\0".join(loaded(there)).encode())
    return code


def loaded(there: set[str]) -> Iterator[str]:
    """The files of modules that are new since ``there``; not those of Septum, of Python and of installed packages."""
    own = (os.path.dirname(septum.__file__), sys.prefix, sys.base_prefix, sys.base_exec_prefix)
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if name in there or not file or not INSTALLED.isdisjoint(Path(file).parts):
            continue
        if not os.path.abspath(file).startswith(tuple(place + os.sep for place in own)):
            yield os.path.abspath(file)
