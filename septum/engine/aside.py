# SPDX-License-Identifier: GPL-2.0-or-later
"""Another process that works for this one meanwhile, and hands over what it has made."""

from __future__ import annotations

import gc
import os
import select
import signal
import tempfile
from collections.abc import Callable

from septum.engine.orphan import end_with

#: bytes of the length of a piece
HEAD = 8


class Aside:
    """A process that hands over pieces of bytes, one after the other; it ends with this one, however that ends.

    ``work``  what it does: it is given a function that hands over a piece. Where that raises, there are no more pieces.
    """

    def __init__(self, work: Callable[[Callable[[bytes], None]], None]) -> None:
        self.file = tempfile.TemporaryFile()  # noqa: SIM115  # closed by close()
        self.reading, writing = os.pipe()
        self._taken = 0
        parent = os.getpid()

        def put(piece: bytes) -> None:
            self.file.write(piece)
            self.file.flush()
            os.write(writing, len(piece).to_bytes(HEAD, "little"))

        self.child = os.fork()
        if self.child == 0:
            status = 1
            try:
                signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal; the parent decides what that means
                signal.signal(signal.SIGTERM, signal.SIG_DFL)
                end_with(parent)
                gc.disable()  # it ends soon, and its memory with it
                work(put)
                status = 0
            finally:
                os._exit(status)
        os.close(writing)  # only the process has it now: when it ends, the pipe says so

    def take(self, wait: bool = False) -> bytes | None:
        """The next piece; None if there is none yet, or, with ``wait``, if there will be none."""
        if not self.child or not (wait or select.select([self.reading], [], [], 0)[0]):
            return None
        head = os.read(self.reading, HEAD)
        piece = os.pread(self.file.fileno(), size, self._taken) if (size := int.from_bytes(head, "little")) else b""
        if len(head) < HEAD or len(piece) < size:
            self.close()
            return None
        self._taken += size
        return piece

    def close(self) -> None:
        """Stop it."""
        if self.child:
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)
            self.child = 0
            os.close(self.reading)
        self.file.close()
