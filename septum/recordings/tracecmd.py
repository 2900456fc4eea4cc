# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of a binary trace.dat, which only ``trace-cmd report`` can make."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO

from septum.recordings.problems import TraceError, printable

__all__ = ["TRACE_DAT", "Report"]

TRACE_DAT = b"\x17\x08\x44tracing"
"""First bytes of every trace.dat. Source: trace-cmd.dat(5)."""

BLOCK = 1 << 16


class Report:
    """Runs ``trace-cmd report``.

    ``damage`` is why its text may not be all of it, known at the end; None if nothing is wrong.
    """

    def __init__(self, name: str) -> None:
        """Raises TraceError if trace-cmd is not installed; ``name`` is what messages call the file."""
        self.name = name
        self.damage: str | None = None
        tool = shutil.which("trace-cmd")
        if tool is None:
            raise TraceError(
                f"{name} is a binary trace.dat, and trace-cmd is not installed: install it, or run "
                f"`trace-cmd report {name} > out.txt` where it is, and give out.txt"
            )
        self._tool = tool

    def blocks(self, path: str) -> Iterator[bytes]:
        """Yield the text of the file at ``path`` in blocks of any size but 0.

        Raises TraceError if there is none. A run that is given up, by Ctrl-C for one, ends trace-cmd.
        """
        with tempfile.TemporaryFile() as errors:
            command = [self._tool, "report", "-i", os.path.abspath(path)]
            try:
                process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors)
            except OSError as error:
                raise TraceError(
                    f"{self.name}: {self._tool} cannot be run: {error.strerror}; {self._by_hand()}"
                ) from error
            assert process.stdout is not None
            some = False
            try:
                while block := os.read(process.stdout.fileno(), BLOCK):
                    some = True
                    yield block
                process.wait()
            finally:
                if process.poll() is None:
                    process.kill()
                    process.wait()
                process.stdout.close()
            said = last_line(errors)
            failed = f"trace-cmd report ended with code {process.returncode}" if process.returncode else ""
            if not some:
                why = ": ".join(filter(None, [failed or "trace-cmd report prints nothing", said]))
                raise TraceError(f"{self.name} is a binary trace.dat, but {why}; copy it again, or {self._by_hand()}")
            if failed:
                self.damage = ": ".join(filter(None, [failed, said]))

    def _by_hand(self) -> str:
        return f"try `trace-cmd report {self.name} > out.txt`"


@contextmanager
def spooled(blocks: Iterable[bytes]) -> Iterator[str]:
    """The path of a file with these bytes, while the ``with`` lasts: trace-cmd seeks, which no pipe can."""
    with tempfile.NamedTemporaryFile(prefix="septum-", suffix=".dat") as file:
        for block in blocks:
            file.write(block)
        file.flush()
        yield file.name


def last_line(file: IO[bytes]) -> str:
    """The last line of what a program said, in printable ASCII."""
    file.seek(0)
    lines = [line.strip() for line in file.read(BLOCK).decode("utf-8", "replace").splitlines() if line.strip()]
    return printable(lines[-1], 200) if lines else ""
