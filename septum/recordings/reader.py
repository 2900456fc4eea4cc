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
from septum.recordings.mail import Broken, begins, spaced, unquoted
from septum.recordings.problems import PROBLEM_KINDS, Problem, ProblemLog, printable
from septum.recordings.source import Source, TraceError
from septum.text import closest

__all__ = ["PROBLEM_KINDS", "Problem", "TraceReader"]

PROGRESS_STEP = 4 << 20
"""Bytes of text between two calls of ``progress``."""

LONGEST_LINE = 1 << 20
"""Characters of one line that are kept; the kernel's own limit for a line of a trace is one page."""

CALM = 200
"""Lines after one that a mailer broke in which blocks are not read at once: others will follow."""

HEADS_KEPT = 10_000
"""Different task/CPU columns remembered; a trace of a big machine has a few hundred."""


class TraceReader:
    """The parsed events of one recording, in the order of the file.

    ``source``
        a path, or ``-`` for standard input.  Plain or gzip; text of ftrace or ``trace-cmd report`` in any of
        their layouts, or of ``perf script``, or a trace.dat, whose text ``trace-cmd report`` makes if it is
        installed; all found out by looking.
    ``events``
        kernel names of the events wanted, of ``PARSED_EVENTS``; None is all of them.
    ``tally``
        do not give out changes of 4K SPTEs (layout.changes_4k()), nearly all lines of most recordings, but count
        them in ``tallied``.  Some are given out nevertheless: those that are read line by line.
    ``progress``
        called about every 4 MB of text, and once at the end, with the bytes read and the bytes there are,
        both of the file as stored; the second is None for a pipe.

    Iterating reads the input as a stream; iterating again reads it again, which standard input cannot.
    Lines that a mailer quoted or broke in two are read as they were before; an event then is on its first
    line.  Damage does not stop it: what was not read is in ``problems``.  TraceError is raised if there is nothing
    to read at all: no such file, no permission, an empty file, a trace.dat without trace-cmd, a text with no
    line of a trace in it.  A line of ``perf script`` without a CPU (``-F`` without ``cpu``) is none.

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
    tallied: dict[str, int]
    """Events that were counted and not given out, see ``tally``: ``bits``, ``zap``, ``map``, ``none``."""
    lines_joined: int
    """Lines that were more of the event on the line before: a mailer had broken it."""
    lines_noted: int
    """Lines that are part of the form but no event: comments, heads, stack traces, empty lines."""
    skipped_events: dict[str, int]
    """Events that were not asked for, or are not among the parsed ones: how many, by name."""
    problems: list[Problem]
    """What was not read, or is missing: at most 1000 of each kind, in the order of their lines."""
    problem_counts: dict[str, int]
    """How often each kind occurred; for ``unreadable``, lines."""
    layout: str
    """Layout of the first parsed event, such as ``trace-cmd report -t``; ``unknown`` before it."""
    malformed_events: dict[str, int]
    """Parsed events whose fields could not be read: how many, by name."""
    lost_events: int
    """Events the recording says it does not hold: overwritten or lost (1 where it does not say how many)."""

    def __init__(
        self,
        source: str | Path,
        *,
        events: Collection[str] | None = None,
        tally: bool = False,
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
        self._tally = tally
        self._progress = progress
        self._reset()

    def _reset(self) -> None:
        self.lines_read = 0
        self.tallied = Counter()
        self.lines_joined = 0
        self.lines_noted = 0
        self.skipped_events = Counter()
        self.layout = "unknown"
        self.malformed_events = Counter()
        self.lost_events = 0
        self._log = ProblemLog()
        self.problems = self._log.kept
        self.problem_counts = self._log.counts
        self._used = 0
        self._recognised = False
        self._program: str | None = None
        self._fast: FastPath | None = None
        self._time = 0
        self._binary = False
        self._held: Broken | None = None
        self._calm_from = 0

    @property
    def lines_skipped(self) -> int:
        """Lines that gave no event: comments, other events, lines not understood."""
        return self.lines_read - self._used - sum(self.tallied.values())

    def __iter__(self) -> Iterator[Event]:
        self._reset()
        source = Source(self._source)
        for text in self._texts(source):
            self._binary = source.binary
            for events in self._block(text):
                self._used += len(events)
                yield from events
        self._let_go()
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
        self._let_go()
        self.lines_read += bool(line)
        self._recognised |= bool(HEADER.match(line) or origin(line))
        parts = [damage or "the last line has no end", f"not read: {printable(line)}" if line else ""]
        self._log.add(self.lines_read, "truncated", ", ".join(filter(None, parts)))

    def _block(self, text: str) -> Iterator[list[Event]]:
        """Events of a block of whole lines: line by line until the layout is known, then the fast way."""
        start = 0
        while start < len(text):
            if self._fast is not None:
                events, start = self._fast_block(text, start, self._fast)
                yield events
                continue
            end = text.index("\n", start)
            self.lines_read += 1
            if event := self._line(self.lines_read, text[start:end]):
                self._time = self._after(self._time, event)
                yield [event]
            start = end + 1

    def _fast_block(self, text: str, start: int, fast: FastPath) -> tuple[list[Event], int]:
        """Events of a block by one expression, and where it ended; the lines it does not know are read one by one."""
        makers, heads, scale = fast.makers, fast.heads, fast.scale
        tally, other, odd = fast.tally, fast.other, fast.odd
        wanted, skipped, tallied = self._events, self.skipped_events, self.tallied
        last = self._time
        unknown = 0
        before = number = self.lines_read
        end = len(text)
        events: list[Event] = []
        for number, match in enumerate(fast.pattern.finditer(text, start), before + 1):
            kind = match.lastindex
            event: Event | None
            if kind in tally and match[1] in heads:
                tallied[tally[kind]] += 1
                time = int(match[2] + match[3]) * scale
                if time < last:
                    self._log.backwards(number, last - time)
                last = time
                continue
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
                if kind == odd:
                    self._look_back(number, text, match.start())
                event = self._line(number, match[0].rstrip("\n"))
                if self._fast is not fast:  # a mailer breaks lines
                    end = match.end()
                    if event is not None:
                        events.append(event)
                        last = self._after(last, event)
                    break
                if event is None:
                    continue
            if event.time_ns < last:
                self._after(last, event)
            last = event.time_ns
            events.append(event)
        self.lines_read = number
        self._time = last
        if 2 * unknown > number - before:
            # Another layout, as when recordings were pasted together: the next event shows which.
            self._fast = None
        return events, end

    def _after(self, last: int, event: Event) -> int:
        """The time of an event, which comes after one of time ``last``; take note if it is earlier."""
        if event.time_ns < last:
            self._log.backwards(event.line, last - event.time_ns)
        return event.time_ns

    def _line(self, number: int, line: str) -> Event | None:
        """The event of a line in any layout, or None and a count of why not, now or with the next lines."""
        text = unquoted(line) if line.startswith((">", "[")) else line
        header = HEADER.match(text)
        if header is None and (again := spaced(text)) is not text and (header := HEADER.match(again)):
            text = again
        held = self._held
        if held is not None and (header or not held.goes_on(number, text, wrapped=self._calm_from > 0)):
            self._let_go()
            held = None
        if line[:1] in (">", "[") and text is not line and (header or held or begins(text)):
            self._log.once(number, "quoted", f"the first: {printable(line)}")
        if header is not None:
            if (fast := self._fast) and fast.columns == header.end("columns") and len(fast.heads) < HEADS_KEPT:
                fast.heads[text[: fast.columns]] = task_pid_cpu(header)
            return self._event(Broken(number, text), header, plain=text is line)
        if held is not None:
            return self._more(held, text)
        if begins(text):
            self._held = Broken(number, text)
        else:
            self._remark(number, text)
        return None

    def _event(self, held: Broken, header: re.Match[str], *, plain: bool) -> Event | None:
        """The event with this header, or None and it is held; ``plain`` if its line is as it was printed."""
        self._recognised = True
        self._held = held
        name, rest = header["event"], held.text[header.end() :]
        if header["function"] or name not in self._events:
            self.skipped_events["function" if header["function"] else name] += 1
            held.known = True
            return None
        found = read_fields(name, spaced(rest)) if header["colon"] else None
        if found is None:
            held.malformed = held.malformed or (name, rest)
            return None
        self._held = None
        fields, raw = found
        if self._fast is None:
            self._learn(header, raw, fast=plain and held.first >= self._calm_from)
        event = PARSED_EVENTS[name]
        values = map(fields.get, event._fields[5:])
        return event._make((held.first, *task_pid_cpu(header), nanoseconds(header), *values))

    def _learn(self, header: re.Match[str], raw: bool, *, fast: bool) -> None:
        """Take the layout of one event for that of all."""
        if layout := Layout.of(header, raw):
            if fast:
                self._fast = FastPath(layout, self._events, self._tally)
            if self.layout == "unknown":
                self.layout = "trace.dat, " * self._binary + layout.name(header, self._program)

    # -- lines that a mailer broke ----------------------------------------------------------------

    def _more(self, held: Broken, text: str) -> Event | None:
        """The event of a line that was broken, with one more of its pieces."""
        held.add(text)
        if held.known:
            self._joined(held, 1)
            return None
        header = HEADER.match(held.text)
        if header is None:
            if not begins(held.text):
                self._let_go()
            return None
        event = self._event(held, header, plain=False)
        pieces = held.last - held.first
        if event is not None or held.known:
            self._joined(held, pieces)
        if event is not None:
            self._used += pieces
        return event

    def _joined(self, held: Broken, lines: int) -> None:
        """Count lines that are joined to the one before."""
        self.lines_joined += lines
        self._log.once(held.first, "wrapped", f"the first: {printable(held.text)}", lines)
        self._fast = None
        self._calm_from = held.last + CALM

    def _let_go(self) -> None:
        """The line that is held does not continue: count what it lacks."""
        held, self._held = self._held, None
        if held is None or held.known:
            return
        for number, text in held.lines():
            if number == held.first and held.malformed is not None:
                name, rest = held.malformed
                self.malformed_events[name] += 1
                self._log.add(number, "malformed", f"{name}: {printable(rest)}")
            else:
                self._log.unreadable(number, text)

    def _look_back(self, number: int, text: str, start: int) -> None:
        """Hold the line before ``start`` if it is of an event that a block's expression only counts.

        The line at ``start`` is not of an event; ``number`` is its number.
        """
        if start == 0 or NOTE.match(text, start) or (self._held is not None and self._held.last == number - 1):
            return
        before = text[text.rfind("\n", 0, start - 1) + 1 : start - 1]
        if (header := HEADER.match(before)) and header["event"] not in self._events:
            self._let_go()
            self._held = Broken(number - 1, before, known=True)

    # -- lines that are not an event ------------------------------------------------------------------

    def _remark(self, number: int, line: str) -> None:
        """Take note of a line that is not an event."""
        program = origin(line)
        lost = LOST.match(line)
        counts = written(line)
        if program or lost or counts:
            self._recognised = True
        note = bool(program or lost or counts or NOTE.match(line))
        self.lines_noted += note
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
        elif not note:
            self._log.unreadable(number, line)
