# SPDX-License-Identifier: GPL-2.0-or-later
"""A search on disk: written now and then, so that it can continue after a crash, a kill or Ctrl-C.

A file is a line that says what it is, a JSON header, the arrays of the search, and a checksum of all of it. It is
written under another name and renamed when it is whole, so at any moment there is the last one or none. Its key is
the hash of the generated steps and of the options on which states and counts depend; a file with another key is
refused. It does not depend on how many threads search, nor on the memory they may use: the table is not in it.

Only a checkpoint of the same search is ever overwritten, and only a plain file; where nothing can be written is found
out before the search. While a search writes to a file, a second one that would is refused. What a header says is
checked before any of it is used, and each state is made again by the step that led to it. Not with partial-order
reduction or hash compaction, which keep no such steps: there the checksum is all, and it is against damage, not malice.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import os
import socket
import stat
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from septum.engine.checkpoint_header import KEPT, fits, sound
from septum.engine.facts import Tracked
from septum.engine.memory import Mapping
from septum.engine.run import BadCheckpoint
from septum.engine.search import CHUNK, Search
from septum.engine.shared import CSearch

FORMAT = 3
MAGIC = b"septum checkpoint\n"
NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
EVERY = 60.0  # seconds between two checkpoints: what a kill may cost
MOST_OF_TIME = 20  # and this many times the time that one takes, so that writing costs at most 5 %
BLOCK = 1 << 24  # bytes that are read or written at once: large enough for the disk, no second copy of an array
#: options that decide how a search is done, not what it finds
INDIFFERENT = ("max_memory", "threads", "threads_from", "batch", "batch_from")


class Saver:
    """Writes a search to ``file`` every so often; a failure is told by ``warn`` and changes nothing else.

    Raises BadCheckpoint at once if nothing can be written there, if another search does, or if there is something that
    is not a checkpoint.
    """

    def __init__(self, file: str, every: float = EVERY, warn: Callable[[str], None] | None = None) -> None:
        self.file = file
        self.base = ""
        self.lock = _lock(file)
        try:
            self._refuse_foreign()
        except BadCheckpoint:
            self.close()
            raise
        self.every = every
        self.warn = warn
        self.written = 0
        self.due_at = time.monotonic() + every

    def due(self) -> bool:
        """Whether it is time for the next one."""
        return time.monotonic() >= self.due_at

    def _refuse_foreign(self) -> None:
        """Raise BadCheckpoint if what is in the place is not a checkpoint, or nothing can be written there."""
        new = f"{self.file}.new"
        for place, least in ((self.file, len(MAGIC)), (new, 0)):
            begins = _beginning(place)
            if begins is not None and (len(begins) < least or not MAGIC.startswith(begins)):
                raise BadCheckpoint(
                    f"{place}: this is not a checkpoint; it is left alone, give --checkpoint another name"
                )
        try:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(new)  # of a search that was killed while it wrote
            os.close(os.open(new, NEW, 0o666))
            os.unlink(new)
        except OSError as error:
            raise BadCheckpoint(f"{self.file}: no checkpoint can be written: {error.strerror}") from None

    def claim(self, search: Search) -> None:
        """Say what is searched, before it begins. Raises BadCheckpoint if the file is of another search."""
        self.base = key_of(search)
        if _beginning(self.file) is None:
            return
        with open(self.file, "rb") as stream:
            try:
                header = Reader(self.file, stream).header()
            except BadCheckpoint:
                header = {"title": "damaged, or of another format"}
        if header.get("base") != self.base:
            raise BadCheckpoint(
                f"{self.file}: the checkpoint of another search ({header['title']}), or of other code or options, "
                "is there and is not overwritten; delete it, or give --checkpoint another name"
            )

    def close(self) -> None:
        """Let other searches write to the file."""
        self.lock.close()

    def write(self, search: Search) -> None:
        """Write a search that is between two states, or for several threads between two levels."""
        began = time.monotonic()
        new = f"{self.file}.new"
        try:
            try:
                with open(os.open(new, NEW, 0o666), "wb") as stream:
                    _write(search, stream)
                    stream.flush()
                    os.fsync(stream.fileno())
                os.replace(new, self.file)
                self.written += 1
            except OSError:
                with contextlib.suppress(OSError):
                    os.unlink(new)
                raise
        except OSError as error:
            if self.warn is not None:
                self.warn(f"{self.file}: no checkpoint: {error.strerror}; the search continues")
        now = time.monotonic()
        self.due_at = now + max(self.every, MOST_OF_TIME * (now - began))


def _lock(file: str) -> socket.socket:
    """A lock on the name of a file that ends with the process, however that ends, and leaves nothing on the disk.

    It is an address that one socket can have, which Linux does not keep in a folder. Raises BadCheckpoint.
    """
    place = os.path.join(os.path.realpath(os.path.dirname(file)), os.path.basename(file))
    lock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        if sys.platform == "linux":
            lock.bind(b"\0septum checkpoint " + hashlib.sha256(os.fsencode(place)).hexdigest().encode())
    except OSError:
        lock.close()
        raise BadCheckpoint(f"{file}: another search writes to it; give --checkpoint another name") from None
    return lock


def _beginning(place: str) -> bytes | None:
    """How a plain file begins, as far as MAGIC is long; None if there is nothing.

    A link is not followed, and a FIFO is not waited for. Raises BadCheckpoint for what is not a plain file.
    """
    try:
        if not stat.S_ISREG(os.lstat(place).st_mode):
            raise BadCheckpoint(f"{place}: this is not a plain file; it is left alone, give another name")
        with open(os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as stream:
            return stream.read(len(MAGIC))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BadCheckpoint(f"{place}: no checkpoint can be written: {error.strerror}") from None


def key_of(search: Search) -> str:
    """The hash of everything that states and counts depend on."""
    options = {n: v for n, v in search.options._asdict().items() if n not in INDIFFERENT}
    text = f"{FORMAT} {sorted(options.items())} {search.compiled.code.text}"
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()


def _arrays(search: Search) -> list[tuple[str, Mapping, int]]:
    """The arrays with one entry for each state, and the size of an entry."""
    return [("states", search.states, 8 * search.words), ("parents", search.parents, 4), ("moves", search.moves, 2)]


class Writer:
    """Writes the parts of a file and their checksum."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.crc = 0

    def put(self, data: Any) -> None:
        """Bytes, as a part of what the checksum is of."""
        self.crc = zlib.crc32(data, self.crc)
        self.stream.write(data)

    def array(self, memory: Mapping, first: int, last: int) -> None:
        """The bytes first..last-1 of an array, in blocks."""
        with memoryview(memory.map) as view:
            for at in range(first, last, BLOCK):
                with view[at : min(at + BLOCK, last)] as block:
                    self.put(block)

    def end(self) -> None:
        """The checksum."""
        self.stream.write(self.crc.to_bytes(4, "little"))


class Reader:
    """Reads the parts of a file again. Raises BadCheckpoint where it ends too early, or is not what was written."""

    def __init__(self, file: str, stream: BinaryIO) -> None:
        self.file = file
        self.stream = stream
        self.left = os.fstat(stream.fileno()).st_size - 4
        self.crc = 0

    def take(self, size: int) -> bytes:
        """The next bytes."""
        data = self.stream.read(size) if size <= self.left else b""
        if len(data) < size:
            raise BadCheckpoint(f"{self.file}: the checkpoint is not whole; start without --resume")
        self.left -= size
        self.crc = zlib.crc32(data, self.crc)
        return data

    def array(self, memory: Mapping, first: int, last: int) -> None:
        """The bytes first..last-1 of an array, in blocks."""
        with memoryview(memory.map) as view:
            for at in range(first, last, BLOCK):
                end = min(at + BLOCK, last)
                view[at:end] = self.take(end - at)

    def header(self) -> dict[str, Any]:
        """What the file says of itself."""
        if self.left < len(MAGIC) + 8 or self.take(len(MAGIC)) != MAGIC:
            raise BadCheckpoint(f"{self.file}: this is not a checkpoint; --resume wants a file that --checkpoint wrote")
        version, length = (int.from_bytes(self.take(4), "little") for _ in range(2))
        if version != FORMAT:
            raise BadCheckpoint(
                f"{self.file}: a checkpoint of format {version}, this is format {FORMAT}: start without --resume"
            )
        try:
            found = json.loads(self.take(length))
        except (ValueError, RecursionError):
            raise self.damaged() from None
        if not isinstance(found, dict) or not isinstance(found.get("title"), str):
            raise self.damaged()
        return found

    def end(self) -> None:
        """The checksum, which must be the last thing and right."""
        if self.left or int.from_bytes(self.stream.read(4), "little") != self.crc:
            raise self.damaged()

    def damaged(self) -> BadCheckpoint:
        """That the file is."""
        return BadCheckpoint(f"{self.file}: the checkpoint is damaged; start without --resume")


def _header(search: Search) -> dict[str, Any]:
    """All of a search but its arrays. The states that were expanded come first, then those that are not yet."""
    old, waiting = search.frontier()
    alarms, acc, notes, numbers = search.known()
    position = sum(last - first for first, last in old)
    total = position + sum(last - first for first, last in waiting)
    return {
        "key": key_of(search),
        "base": getattr(search.saver, "base", "") or key_of(search),
        "title": search.title,
        "spans": [*old, *waiting],
        "count": total,
        "next": position,
        "level_end": search.c.level_end if search.team is None else total,
        "height": search.c.height,
        "acc": list(acc),
        "tracked": [sorted(names) for names in search.compiled.tracked],
        "maybe": search.team.maybe() if search.team is not None else list(search.maybe),
        "alarms": [[getattr(a, field[0]) for field in a._fields_] for a in alarms],
        "notes": [[getattr(n, field[0]) for field in n._fields_] for n in notes],
        **{name: numbers[name] for name in KEPT},
    }


def _write(search: Search, stream: BinaryIO) -> None:
    """Write the header, then the arrays."""
    header, out = _header(search), Writer(stream)
    text = json.dumps(header).encode()
    out.put(MAGIC)
    out.put(FORMAT.to_bytes(4, "little") + len(text).to_bytes(4, "little") + text)
    for name, memory, size in _arrays(search):
        for first, last in header["spans"]:
            if name == "states" and search.options.compact:
                first = max(first, search.c.next)  # the others are made again
            out.array(memory, first * size, last * size)
    if search.stack is not None:
        out.array(search.stack, 0, search.c.height * 8)
    out.end()


def load(search: Search, file: str) -> None:
    """Continue from a checkpoint: fill the arrays of a search that has not begun.

    Raises BadCheckpoint if the file is none, is not whole, or is of another search.
    """
    try:
        with open(os.open(file, os.O_RDONLY | os.O_NONBLOCK), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise BadCheckpoint(f"{file}: this is not a plain file; --resume wants a file that --checkpoint wrote")
            _load(search, file, stream)
    except OSError as error:
        raise BadCheckpoint(f"{file}: {error.strerror}; --resume wants a file that --checkpoint wrote") from None


def _load(search: Search, file: str, stream: BinaryIO) -> None:
    """Read the arrays, and only then change what the search counts with."""
    read = Reader(file, stream)
    header = read.header()
    if not sound(header):
        raise read.damaged()
    if any(header["tracked"]):
        search.track(Tracked(*map(frozenset, header["tracked"])))
    if header["key"] != key_of(search):
        raise BadCheckpoint(
            f"{file}: this checkpoint is of another search ({header['title']}), or of other code or options: "
            "resume that one, or start without --resume"
        )
    if not fits(search, header):
        raise read.damaged()
    total = header["count"]
    if total > search.capacity:
        need = (total * search.per_state >> 20) + 1
        raise BadCheckpoint(f"{file}: {total:,} states take more than {need} MiB; give a larger --max-memory")
    for name, memory, size in _arrays(search):
        begin = header["next"] if name == "states" and search.options.compact else 0
        read.array(memory, begin * size, total * size)
    if search.stack is not None:
        read.array(search.stack, 0, header["height"] * 8)
    read.end()
    with memoryview(search.parents.map) as view, view[: 4 * total] as part, part.cast("I") as parents:
        if total and max(parents) > max(last for _, last in header["spans"]):
            raise read.damaged()
    _restore(search, header)
    if not (search.options.alone or search.options.compact) and strays(search, total):
        raise read.damaged()


def strays(search: Search, total: int) -> bool:
    """Whether some state is none that the step makes that led to it; in pieces, so that Python sees signals."""
    stray = search.compiled.function("stray", ctypes.POINTER(CSearch), ctypes.c_uint64, ctypes.c_uint64)
    for first in range(0, total, CHUNK):
        last = min(first + CHUNK, total)
        if stray(ctypes.byref(search.c), first, last) < last:
            return True
    return False


def _restore(search: Search, header: dict[str, Any]) -> None:
    """Give the search the numbers of a header; states have other numbers where several threads had found them."""
    new = list(_renumber(search, header["spans"], header["count"]))

    def moved(number: int) -> int:
        return next(number - first + start for first, last, start in new if first <= number < last)

    for name in ("count", "next", "level_end", "height", *KEPT):
        setattr(search.c, name, header[name])
    for i, bits in enumerate(header["acc"]):
        search.acc[i] = bits
    for values, array in ((header["alarms"], search.alarms), (header["notes"], search.notes)):
        for i, numbers in enumerate(values):
            array[i] = type(array[i])(*numbers)
            array[i].state = moved(array[i].state)
    for word, bits in enumerate(header["maybe"]):
        search.maybe[word] = bits
    search.c.nr_notes = len(header["notes"])
    search.c.whole = any(alarm.count for alarm in search.alarms)
    search.resumed = header["count"]
    search.fill(header["count"])


def _renumber(search: Search, spans: list[list[int]], total: int) -> Iterator[tuple[int, int, int]]:
    """Number the states as they come in the file; (first, last, new first) of each span."""
    start, flat = 0, []
    for first, last in spans:
        flat += [first, last, start]
        yield first, last, start
        start += last - first
    if any(flat[i] != flat[i + 2] for i in range(0, len(flat), 3)):
        numbers = (ctypes.c_uint64 * len(flat))(*flat)
        renumber = search.compiled.function("renumber", ctypes.c_void_p, ctypes.c_uint64, ctypes.c_void_p)
        renumber(search.parents.address, total, ctypes.addressof(numbers))
