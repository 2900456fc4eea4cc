# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a trace's bytes come from: a file or standard input, plain or gzip."""

from __future__ import annotations

import os
import stat
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from itertools import chain
from pathlib import Path
from typing import IO

from septum.recordings.problems import TraceError
from septum.recordings.tracecmd import TRACE_DAT, Report, spooled
from septum.text import closest

__all__ = ["Source", "TraceError"]

BLOCK = 1 << 16
"""Bytes read, and most bytes unpacked, at a time: small enough to stay in a core's cache."""

GZIP_MAGIC = b"\x1f\x8b"

REFUSED = {
    b"PERFILE2": "is a perf.data file: run `perf script -i {name} > out.txt` and give out.txt",
    b"\x28\xb5\x2f\xfd": "is packed with zstd: run `zstd -d {name}` and give what it unpacks",
    b"\xfd7zXZ\0": "is packed with xz: run `unxz -k {name}` and give what it unpacks",
    b"BZh": "is packed with bzip2: run `bunzip2 -k {name}` and give what it unpacks",
    b"\xff\xfe": "is UTF-16 text: run `iconv -f UTF-16 -t UTF-8 {name} > out.txt` and give out.txt",
}
"""First bytes of files people give by mistake, and what to do instead."""

LONGEST_MAGIC = max(map(len, (*REFUSED, TRACE_DAT)))


class Source:
    """The text of one trace, unpacked if it is gzip, and made by ``trace-cmd report`` if it is a trace.dat.

    ``source`` is a path, or ``-`` for standard input (``./-`` is a file of that name).
    """

    name: str
    """What messages call it."""
    bytes_done: int
    """Bytes read so far, as they are stored (packed)."""
    bytes_total: int | None
    """Bytes there are in all; None for a pipe."""
    damage: str | None
    """Why the bytes ended early; None while nothing is known to be wrong."""
    binary: bool
    """Whether the text is made of a trace.dat: its bytes are counted then, and how many there will be is not known."""

    def __init__(self, source: str | Path) -> None:
        self._source = source
        name = str(source)
        self.name = "standard input" if source == "-" else name if name and name.isprintable() else ascii(name)
        self.bytes_done = 0
        self.bytes_total = None
        self.damage = None
        self.binary = False

    def blocks(self) -> Iterator[bytes]:
        """Yield the bytes in order, in blocks of any size but 0.

        Raises TraceError if nothing can be read, or if it is a kind of file that is known not to be text.
        """
        blocks = self._stored()
        first = _start(blocks)
        if not first:
            if self._source == "-":
                raise TraceError("standard input is empty: read what the command before the pipe says")
            raise TraceError(
                f"{self.name} is empty: tar, rsync and scp copy files of tracefs as empty ones, "
                "so copy with `cat /sys/kernel/tracing/trace > trace.txt`"
            )
        packed = first.startswith(GZIP_MAGIC)
        if packed:
            blocks = self._gunzip(chain((first,), blocks))
            first = _start(blocks)
            if not first:
                raise TraceError(f"{self.name} holds no text: {self.damage or 'empty gzip'}; copy it again")
        if first.startswith(TRACE_DAT):
            yield from self._reported(first, blocks, spool=packed or self._source == "-")
            return
        for magic, advice in REFUSED.items():
            if first.startswith(magic):
                raise TraceError(f"{self.name} {advice.format(name=self.name)}")
        yield first
        yield from blocks

    def _stored(self) -> Iterator[bytes]:
        if self._source == "-":
            if sys.stdin is None:
                raise TraceError("standard input is closed: give the name of a file instead of -")
            # read1() hands out what a pipe has, without waiting for a whole block.
            yield from self._read(getattr(sys.stdin.buffer, "read1", sys.stdin.buffer.read), sys.stdin.buffer)
            return
        try:
            with open(self._source, "rb", buffering=0) as file:
                yield from self._read(file.read, file)
        except (OSError, ValueError) as error:
            raise TraceError(self._cannot_open(error)) from error

    def _read(self, read: Callable[[int], bytes | None], file: IO[bytes]) -> Iterator[bytes]:
        self.bytes_total = _size(file)
        try:
            while block := read(BLOCK):
                self.bytes_done += len(block)
                yield block
        except OSError as error:
            raise TraceError(
                f"{self.name} cannot be read beyond byte {self.bytes_done}: {error.strerror}; "
                "copy it to a local disk and try again"
            ) from error

    def _reported(self, first: bytes, blocks: Iterator[bytes], *, spool: bool) -> Iterator[bytes]:
        """The text of a trace.dat; ``spool`` if it is in no file of its own."""
        report = Report(self.name)
        with spooled(chain((first,), blocks)) if spool else nullcontext(str(self._source)) as path:
            self.binary = True
            self.bytes_done, self.bytes_total = 0, None
            for block in report.blocks(path):
                self.bytes_done += len(block)
                yield block
        self.damage = self.damage or report.damage

    def _gunzip(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        """Unpack gzip, which may be several members in a row, as pigz and ``cat`` make."""
        unzip = zlib.decompressobj(wbits=31)
        fed = False
        try:
            for block in blocks:
                packed = block
                while packed:
                    fed = True
                    if text := unzip.decompress(packed, BLOCK):
                        yield text
                    packed = unzip.unconsumed_tail
                    if unzip.eof:
                        # Some copiers pad a file with zeros; gzip(1) takes that silently, too.
                        packed = unzip.unused_data.lstrip(b"\0")
                        unzip = zlib.decompressobj(wbits=31)
                        fed = False
            if fed:
                if text := unzip.flush():
                    yield text
                if not unzip.eof:
                    self.damage = "the gzip data ends early"
        except zlib.error as error:
            self.damage = f"the gzip data is damaged before byte {self.bytes_done} ({error})"

    def _cannot_open(self, error: OSError | ValueError) -> str:
        if isinstance(error, IsADirectoryError):
            return f"{self.name} is a directory: give the trace file in it"
        if isinstance(error, PermissionError):
            return f"{self.name} may not be read by this user: try `sudo cat {self.name} > trace.txt`"
        if isinstance(error, FileNotFoundError):
            path = Path(self._source)
            near = ""
            with suppress(OSError):
                near = closest(path.name, os.listdir(path.parent))
            advice = f". Did you mean {path.parent / near}?" if near else ": check the name and the folder you are in"
            return f"{self.name}: no such file{advice}"
        reason = error.strerror if isinstance(error, OSError) else error
        return f"{self.name} cannot be opened: {reason}; give the name of a file that holds a trace"


def _start(blocks: Iterator[bytes]) -> bytes:
    """Take blocks until there is enough to tell what kind of file it is."""
    start = b""
    for block in blocks:
        start += block
        if len(start) >= LONGEST_MAGIC:
            break
    return start


def _size(file: IO[bytes]) -> int | None:
    """Size of a regular file; None for anything without one (files of tracefs say 0)."""
    try:
        status = os.fstat(file.fileno())
    except (OSError, ValueError):
        return None
    return status.st_size or None if stat.S_ISREG(status.st_mode) else None
