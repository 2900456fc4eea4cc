# SPDX-License-Identifier: GPL-2.0-or-later
"""Read a recording of KVM's TDP MMU tracepoints: the text of ftrace, ``trace-cmd report`` or ``perf script``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from septum.recordings.events import PARSED_EVENTS, Event
from septum.recordings.fast import FastPath
from septum.recordings.layout import (
    HEADER,
    LOST,
    NOTE,
    Layout,
    nanoseconds,
    origin,
    read_fields,
    task_pid_cpu,
    written,
)
from septum.recordings.problems import PROBLEM_KINDS, Problem, ProblemLog, printable
from septum.recordings.source import Source, TraceError
from septum.text import closest

__all__ = ["PROBLEM_KINDS", "Problem", "TraceReader"]

PROGRESS_STEP = 4 << 20
"""Bytes of text between two calls of ``progress``."""

LONGEST_LINE = 1 << 20
"""Characters of one line that are kept; the kernel's own limit for a line of a trace is one page."""

HEADS_KEPT = 10_000
"""Different task/CPU columns remembered; a trace of a big machine has a few hundred."""


class TraceReader:
    """The parsed events of one recording, in the order of the file.

    ``source``
        a path, or ``-`` for standard input.  Plain or gzip; text of ftrace or ``trace-cmd report`` in any of
        their layouts, or of ``perf script``; all found out by looking.
    ``events``
        kernel names of the events wanted, of ``PARSED_EVENTS``; None is all of them.
    ``progress``
        called about every 4 MB of text, and once at the end, with the bytes read and the bytes there are,
        both of the file as stored; the second is None for a pipe.

    Iterating reads the input as a stream; iterating again reads it again, which standard input cannot.
    Damage does not stop it: what was not read is in ``problems``.  TraceError is raised if there is nothing
    to read at all: no such file, no permission, an empty file, a binary trace.dat, a text with no line of
    a trace in it.  A line of ``perf script`` without a CPU (``-F`` without ``cpu``) is none.

    The attributes below are complete when the iteration has ended; during it they may be a block of some
    hundred lines ahead of the event just given out.

    Left out: the fields of other events, and latency-format with the option ``verbose`` (``unreadable``).
    Of ``trace-cmd report`` of several buffers or hosts at once, the prefix is taken for part of the task's
    name.  The fields of ``-R`` are read as hexadecimal, where some releases of trace-cmd print decimal:
    mostly ``malformed``, but decimal digits can pass for another number (a false alarm), so prefer reports
    without ``-R``.
    """

    lines_read: int
    """Lines of the input so far, a cut last line included."""
    skipped_events: dict[str, int]
    """Events that were not asked for, or are not among the parsed ones: how many, by name."""
    problems: list[Problem]
    """What was not read, or is missing: at most 1000 of each kind, in the order of their lines."""
    problem_counts: dict[str, int]
    """How often each kind occurred; for ``unreadable``, lines."""
    layout: str
    """Layout of the first parsed event, such as ``trace-cmd report -t``; ``unknown`` before it."""
    lost_events: int
    """Events the recording says it does not hold: overwritten or lost (1 where it does not say how many)."""

    def __init__(
        self,
        source: str | Path,
        *,
        events: Collection[str] | None = None,
        progress: Callable[[int, int | None], None] | None = None,
    ) -> None:
        wanted = PARSED_EVENTS if events is None else (events,) if isinstance(events, str) else events
        for event in wanted:
            if event not in PARSED_EVENTS:
                near = closest(str(event), PARSED_EVENTS, cutoff=0.3)
                hint = f"Did you mean {near}?" if near else f"One of: {', '.join(PARSED_EVENTS)}."
                raise TraceError(f"events: {event!r} is not an event that is parsed. {hint}")
        self._events = [event for event in PARSED_EVENTS if event in wanted]
        self._source = source
        self._progress = progress
        self._reset()

    def _reset(self) -> None:
        self.lines_read = 0
        self.skipped_events = Counter()
        self.layout = "unknown"
        self.lost_events = 0
        self._log = ProblemLog()
        self.problems = self._log.kept
        self.problem_counts = self._log.counts
        self._parsed = 0
        self._recognised = False
        self._program: str | None = None
        self._fast: FastPath | None = None
        self._time = 0

    @property
    def lines_skipped(self) -> int:
        """Lines that gave no event: comments, other events, lines not understood."""
        return self.lines_read - self._parsed

    def __iter__(self) -> Iterator[Event]:
        self._reset()
        source = Source(self._source)
        for text in self._texts(source):
            for events in self._block(text):
                self._parsed += len(events)
                yield from events
        self._log.finish()
        if not self._recognised:
            raise TraceError(
                f"{source.name}: none of its {self.lines_read} lines is of an ftrace trace, a trace-cmd report or "
                "perf script; give the text of `cat /sys/kernel/tracing/trace`, `trace-cmd report` or `perf script`"
            )

    def _texts(self, source: Source) -> Iterator[str]:
        """The input in blocks of whole lines, one character a byte (latin-1), so that any byte is text."""
        tail = bytearray()
        text_bytes = reported = 0
        for block in source.blocks():
            text_bytes += len(block)
            if cut := block.rfind(b"\n") + 1:
                yield (tail + block[:cut]).decode("latin-1")
                tail[:] = block[cut:]
            elif len(tail) < LONGEST_LINE:
                tail += block
            if self._progress and text_bytes - reported >= PROGRESS_STEP:
                reported = text_bytes
                self._progress(source.bytes_done, source.bytes_total)
        if tail or source.damage:
            self._cut(tail.decode("latin-1"), source.damage)
        if self._progress:
            self._progress(source.bytes_done, source.bytes_total)

    def _cut(self, line: str, damage: str | None) -> None:
        """Report a last line without its end.  It is not read: its last number may have lost digits."""
        self.lines_read += bool(line)
        self._recognised |= bool(HEADER.match(line) or origin(line))
        parts = [damage or "the last line has no end", f"not read: {printable(line)}" if line else ""]
        self._log.add(self.lines_read, "truncated", ", ".join(filter(None, parts)))

    def _block(self, text: str) -> Iterator[list[Event]]:
        """Events of a block of whole lines: line by line until the layout is known, then the fast way."""
        start = 0
        while start < len(text) and self._fast is None:
            end = text.index("\n", start)
            self.lines_read += 1
            if event := self._line(self.lines_read, text[start:end]):
                if event.time_ns < self._time:
                    self._log.backwards(event.line, self._time - event.time_ns)
                self._time = event.time_ns
                yield [event]
            start = end + 1
        if self._fast and start < len(text):
            yield self._fast_block(text[start:], self._fast)

    def _fast_block(self, text: str, fast: FastPath) -> list[Event]:
        """Events of a block by one expression; the lines it does not know are read one by one."""
        makers, heads, other = fast.makers, fast.heads, fast.other
        wanted, skipped = self._events, self.skipped_events
        last = self._time
        unknown = 0
        before = number = self.lines_read
        events: list[Event] = []
        for number, match in enumerate(fast.pattern.finditer(text), before + 1):
            kind = match.lastindex
            event: Event | None
            if make := makers.get(kind):
                try:
                    event = make(number, match)
                except KeyError:  # columns not met before, or a number too big for its field
                    event = None
            elif kind == other and match[other] not in wanted and match[1] in heads:
                skipped[match[other]] += 1
                continue
            else:
                event = None
            if event is None:
                unknown += 1
                event = self._line(number, match[0].rstrip("\n"))
                if event is None:
                    continue
            if event.time_ns < last:
                self._log.backwards(number, last - event.time_ns)
            last = event.time_ns
            events.append(event)
        self.lines_read = number
        self._time = last
        if 2 * unknown > number - before:
            # Another layout, as when recordings were pasted together: the next event shows which.
            self._fast = None
        return events

    def _line(self, number: int, line: str) -> Event | None:
        """The event of a line in any layout, or None and a count of why not."""
        header = HEADER.match(line)
        if header is None:
            self._remark(number, line)
            return None
        self._recognised = True
        if (fast := self._fast) and fast.columns == header.end("columns") and len(fast.heads) < HEADS_KEPT:
            fast.heads[line[: fast.columns]] = task_pid_cpu(header)
        name, rest = header["event"], line[header.end() :]
        if header["function"] or name not in self._events:
            self.skipped_events["function" if header["function"] else name] += 1
            return None
        found = read_fields(name, rest) if header["colon"] else None
        if found is None:
            self._log.add(number, "malformed", f"{name}: {printable(rest)}")
            return None
        fields, raw = found
        if self._fast is None:
            self._learn(header, raw)
        event = PARSED_EVENTS[name]
        values = map(fields.get, event._fields[5:])
        return event._make((number, *task_pid_cpu(header), nanoseconds(header), *values))

    def _learn(self, header: re.Match[str], raw: bool) -> None:
        """Take the layout of one event for that of all."""
        if layout := Layout.of(header, raw):
            self._fast = FastPath(layout, self._events)
            if self.layout == "unknown":
                self.layout = layout.name(header, self._program)

    def _remark(self, number: int, line: str) -> None:
        """Take note of a line that is no event."""
        program = origin(line)
        lost = LOST.match(line)
        counts = written(line)
        if program or lost or counts:
            self._recognised = True
        if program:
            self._program = program
        elif lost:
            count = lost["ftrace"] or lost["tracecmd"] or lost["perf"]
            self.lost_events += int(count or 1)
            many = count or "an unknown number of"
            self._log.add(number, "lost-events", f"CPU {int(lost['cpu'] or lost['perf_cpu'])} lost {many} events")
        elif counts:
            kept, all_events = counts
            if kept < all_events:
                self.lost_events += all_events - kept
                text = f"{kept} of {all_events} events left; record with a bigger buffer (trace-cmd record -b)"
                self._log.add(number, "overwritten", text)
        elif not NOTE.match(line):
            self._log.unreadable(number, line)
