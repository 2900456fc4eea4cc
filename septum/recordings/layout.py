# SPDX-License-Identifier: GPL-2.0-or-later
"""How trace lines look: the header every event has, the fields of the four events, the layouts.

The events are printed by ftrace, by ``trace-cmd report`` or by ``perf script``: the same fields behind other columns.

A line is understood in one of two ways.  ``HEADER`` and ``read_fields()`` take any layout, one line at
a time.  Once a first event has shown which layout the input has, ``FastPath`` gives one regular
expression that takes whole blocks of such lines, several times faster; the lines it does not know go
the first way.  So the layout found decides the speed, never the result.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from septum.recordings.events import PARSED_EVENTS

__all__ = [
    "CLOCKS",
    "HEADER",
    "LOST",
    "NOTE",
    "Layout",
    "changes_4k",
    "nanoseconds",
    "origin",
    "read_fields",
    "task_pid_cpu",
    "written",
]

TEXT = {
    "kvm_tdp_mmu_spte_changed": (
        r"as id {as_id:u8} gfn {gfn:x} level {level:u8} old_spte {old_spte:x} new_spte {new_spte:x}",
    ),
    "kvm_page_fault": (
        r"vcpu {vcpu:d} rip 0x{rip:x} address 0x{address:x} error_code 0x{error_code:x}",
        r"address {address:x} error_code {error_code:x}",  # older kernels, 5.10 for one
    ),
    "kvm_mmu_set_spte": (r"gfn {gfn:x} spte {spte:x} \([-rwxu]+\) level {level:u8} at {sptep:x}",),
    "kvm_mmu_split_huge_page": (r"gfn {gfn:x} spte {spte:x} level {level:d} errno {errno:d}",),
}
"""The kernel's print formats, with the fields' names and C types in place of its conversions."""

RAW = {
    "kvm_tdp_mmu_spte_changed": (
        r"gfn={gfn:x} old_spte={old_spte:x} new_spte={new_spte:x} level={level:u8} as_id={as_id:u8}",
    ),
    "kvm_page_fault": (
        r"vcpu_id={vcpu:d} guest_rip=0x{rip:x} fault_address=0x{address:x} error_code=0x{error_code:x}",
        r"fault_address=(?:0x)?{address:x} error_code=(?:0x)?{error_code:x}",
    ),
    "kvm_mmu_set_spte": (r"gfn={gfn:x} spte={spte:x} sptep={sptep:x} level={level:u8} r=\d x=\d u=-?\d",),
    "kvm_mmu_split_huge_page": (r"gfn={gfn:x} spte={spte:x} level={level:d} errno={errno:d}",),
}
"""The same of ``trace-cmd report -R``: fields in the order of the tracepoint's struct."""

PRESENT = r"[0-9a-f]{0,13}[89a-f][0-9a-f]{2}"
"""An SPTE with bit 11, the highest of the third digit from the right. Source: SPTE_MMU_PRESENT_MASK, spte.h."""

ABSENT = r"(?:[0-9a-f]{0,13}[0-7][0-9a-f]{2}|[0-9a-f]{1,2})"
"""One without it."""

NO_ADDRESS = r"(?:[0-9a-f]{1,3}0{10}[0-7][0-9a-f]{2}|[0-7]?[0-9a-f]{1,2})"
"""One without it and without any of bits 51:12."""

TYPES = {"x": r"[0-9a-f]{1,16}", "d": r"-?[0-9]{1,10}", "u8": r"[0-9]{1,3}"}

CLOCKS = {
    "microseconds": (r"(?P<whole>[0-9]{1,19})\.(?P<part>[0-9]{6})", 1000),
    "nanoseconds": (r"(?P<whole>[0-9]{1,19})\.(?P<part>[0-9]{9})", 1),
    "us": (r"(?P<whole>[0-9]{1,19})(?P<part>)us.?", 1000),
    "count": (r"(?P<whole>[0-9]{1,19})(?P<part>)", 1),
}
"""How times are printed: expression for the digits, and nanoseconds in their last."""

FTRACE_PID = 8
"""Columns of a PID and the space after it."""

CLOCK_OF = {6: "microseconds", 9: "nanoseconds"}
"""Digits after the point."""

FIELD = re.compile(r"\{(\w+):(\w+)\}")

BASES = {field: 16 if kind == "x" else 10 for bodies in TEXT.values() for field, kind in FIELD.findall(bodies[0])}

U8 = range(256)

U8_FIELDS = {
    event: [field for field, kind in FIELD.findall(bodies[0]) if kind == "u8"] for event, bodies in TEXT.items()
}

SYSTEM = r"(?:[\w-]+:)?"
"""What ``perf script`` prints before an event's name, such as ``kvmmmu:``."""


def field_groups(template: str, prefix: str = "") -> str:
    """Regular expression for an event's fields, each a group named ``prefix`` + the field's name."""
    return FIELD.sub(lambda field: f"(?P<{prefix}{field[1]}>{TYPES[field[2]]})", template)


def changes_4k(template: str) -> str:
    """Regular expression for the fields of a kvm_tdp_mmu_spte_changed of which only the number counts.

    They are of a 4K SPTE, and not of SMM. An empty group says which: ``bits`` (it was present and is), ``zap``,
    ``map``, or ``none`` (it is not present, was not, and holds no address).
    """
    known = template.replace("{as_id:u8}", "0").replace("{level:u8}", "1").replace("{gfn:x}", TYPES["x"])
    before, middle, after = re.split(r"\{(?:old|new)_spte:x\}", known)
    absent = rf"{ABSENT}{middle}(?:{PRESENT}{after}(?P<map>)|{NO_ADDRESS}{after}(?P<none>))"
    return rf"{before}(?:{PRESENT}{middle}(?:{PRESENT}{after}(?P<bits>)|{ABSENT}{after}(?P<zap>))|{absent})"


BODIES = {
    event: [
        (re.compile(field_groups(body) + r"\s*", re.ASCII), formats is RAW)
        for formats in (TEXT, RAW)
        for body in formats[event]
    ]
    for event in PARSED_EVENTS
}

# The task's name is the shortest text that leaves a valid rest: a name is at most 15 bytes, too short
# to hold another header, so its own spaces, dashes, colons and brackets do not lead astray.  Bounded
# repeats keep a line of garbage from costing more than its length.
HEADER = re.compile(
    rf"""
    \ {{0,20}} (?P<task>[^\0\n]{{0,32}}?) (?: - | (?P<perf>\ {{1,20}}) (?:[0-9]{{1,10}}/)?)
    (?P<pid>[0-9]{{1,10}}) (?P<pid_column>\ {{1,12}})
    (?: \( \ *(?:[0-9]+|-+) \) \ +)?                                    # tgid, option record-tgid
    (?: \[ (?P<cpu>[0-9]{{3,6}}) \] (?P<flags> \ +[.0-9A-Za-z]{{4,10}})?    # irqs-off ... migrate-disable
      | (?P<latency_cpu>[0-9]{{1,6}}) [.A-Za-z][.0-9A-Za-z]{{3,9}})         # both as one word
    (?P<columns>) \ {{1,20}}
    (?P<whole>[0-9]{{1,19}}) (?: \.(?P<part>[0-9]{{1,9}}) | (?P<us>us).? )? : \ {{1,60}}
    (?(perf){SYSTEM}) (?P<event>[\w./-]+|<[a-z\ ]+>)
    (?: (?P<colon>:) (?P<pad>\ *) | (?P<function>\ *<-) | (?= \( | \ *-> | \s*$ ) )
    """,
    re.VERBOSE | re.ASCII,
)
"""Task, CPU, time and event name, in any layout; what follows the match are the event's fields.

Besides ``name: fields`` there are the function tracer's ``name <-caller``, ``sys_name(arguments)``,
``sys_name -> result`` and ``<stack trace>``.  ``perf script`` has no dash before the thread's id, may have
its process's id before it, and puts ``system:`` before the event.
"""

LOST = re.compile(
    r"CPU:(?P<cpu>[0-9]{1,6}) \["
    r"(?:LOST (?:(?P<ftrace>[0-9]{1,18}) )?EVENTS|(?:(?P<tracecmd>[0-9]{1,18}) )?EVENTS DROPPED)\]"
    r"|[^\0\n]{0,60}? \[(?P<perf_cpu>[0-9]{3,6})\] [^\0\n]{0,40}?PERF_RECORD_LOST lost (?P<perf>[0-9]{1,18})\s*$"
)
"""A reader that was overtaken by the writer: ftrace's form, trace-cmd's, and perf's (``--show-lost-events``)."""

NOTE = re.compile(
    r"\s*(?:$|#|=> |cpus=[0-9]+|version = [0-9]+|CPU [0-9]+ is empty)|\s+[0-9a-f]{4,16} [^\0\n]{1,400} \(\S+\)\s*$"
)
"""Lines that are not an event but part of the format: comments, stack traces (perf's: address, symbol and, in
brackets, file), trace-cmd's head."""

WRITTEN = re.compile(r"# (?:entries-in-buffer/entries-written: |latency: .*#)([0-9]{1,18})/([0-9]{1,18})\b")


def written(comment: str) -> tuple[int, int] | None:
    """Events still in the buffer and events ever written to it, if ``comment`` is the line that says so."""
    found = WRITTEN.match(comment)
    return (int(found[1]), int(found[2])) if found else None


def origin(note: str) -> str | None:
    """The program that wrote this line of a trace's head, if only one writes such."""
    if note.startswith("# tracer:"):
        return "ftrace"
    if note.startswith(("cpus=", "version = ")):
        return "trace-cmd report"
    return None


def task_pid_cpu(header: re.Match[str]) -> tuple[str, int, int]:
    """The task's name, its PID and the CPU of a matched header."""
    # The text is latin-1, a character a byte; names are UTF-8 nowadays, but any bytes are allowed in one.
    task = header["task"].encode("latin-1").decode("utf-8", "backslashreplace")
    return task, int(header["pid"]), int(header["cpu"] or header["latency_cpu"])


def nanoseconds(header: re.Match[str]) -> int:
    """The time of a matched header."""
    whole, part, us = header.group("whole", "part", "us")
    if part:
        return int(whole) * 1_000_000_000 + int(part.ljust(9, "0"))
    return int(whole) * 1000 if us else int(whole)


def read_fields(event: str, text: str) -> tuple[dict[str, int], bool] | None:
    """The fields of one of the parsed events, and whether they were raw ones; None if malformed.

    An older kernel's event lacks fields.
    """
    for body, raw in BODIES[event]:
        if found := body.fullmatch(text):
            fields = {field: int(value, BASES[field]) for field, value in found.groupdict().items()}
            if all(fields[field] in U8 for field in U8_FIELDS[event]):
                return fields, raw
    return None


@dataclass(frozen=True)
class Layout:
    """What all lines of one input share, as far as it speeds up reading them."""

    columns: int
    """Characters before the time."""
    clock: str
    """Key of CLOCKS."""
    raw: bool
    """Fields printed by ``trace-cmd report -R``."""
    perf: bool = False
    """Columns of ``perf script``."""

    @classmethod
    def of(cls, header: re.Match[str], raw: bool) -> Layout | None:
        """The layout of a line with this header; None for a time no known layout prints."""
        digits = len(header["part"] or "")
        clock = CLOCK_OF.get(digits) if digits else "us" if header["us"] else "count"
        return cls(header.end("columns"), clock, raw, header["perf"] is not None) if clock else None

    def name(self, header: re.Match[str], program: str | None) -> str:
        """A name for people.  ``program`` is what the head of the trace says, if it has one."""
        if self.perf:
            return "perf script" + " --ns" * (self.clock == "nanoseconds")
        latency = header["latency_cpu"] is not None
        if program is None:
            # trace-cmd pads event names to 20 columns, gives a PID 5 columns (ftrace: 7), and alone prints
            # nanoseconds, raw fields, and the latency columns with a decimal time.
            padded = len(header["pad"] or "") > 1
            narrow = not header["flags"] and header.end("pid_column") - header.start("pid") < FTRACE_PID
            decimal = latency and self.clock != "us"
            by_trace_cmd = self.raw or self.clock == "nanoseconds" or padded or decimal or (narrow and not latency)
            program = "trace-cmd report" if by_trace_cmd else "ftrace"
        name = program
        if program == "ftrace":
            name += " latency-format" if latency else "" if header["flags"] else " noirq-info"
        else:
            name += " -l" * latency + " -R" * self.raw + " -t" * (self.clock == "nanoseconds")
        return name + ", counting clock" * (self.clock == "count")
