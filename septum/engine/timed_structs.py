# SPDX-License-Identifier: GPL-2.0-or-later
"""The structs of timed.c as ctypes has them, and its numbers that both sides must agree on."""

from __future__ import annotations

import ctypes
from typing import Any

#: buckets of a histogram, and steps of the longest section that are kept
BUCKETS, PATH = 256, 64
U8, U16, U32, U64, I64 = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_uint64, ctypes.c_int64


class LockStats(ctypes.Structure):
    """struct lock_stats."""

    _fields_ = [(name, U64) for name in ("taken", "contended", "waited", "most_waited", "held", "most_held")] + [
        ("wait_histogram", U64 * BUCKETS),
        ("hold_histogram", U64 * BUCKETS),
    ]


class Held(ctypes.Structure):
    """struct held."""

    _fields_ = [("queue", U64), ("since", U64)]


class Spread(ctypes.Structure):
    """struct spread."""

    _fields_ = [*((name, U64) for name in ("count", "total", "most")), ("histogram", U64 * BUCKETS)]


class SectionStats(ctypes.Structure):
    """struct section."""

    _fields_ = [*((name, U64) for name in ("depth", "since", "time", "waited", "cpu", "steps")), ("path", U32 * PATH)]


class Logged(ctypes.Structure):
    """struct logged."""

    _fields_ = [("time", U64), ("cpu", U32), ("number", U32), ("choice", U32), ("unused", U32)]


def _pointers(kind: Any, names: str) -> list[tuple[str, Any]]:
    return [(name, ctypes.POINTER(kind)) for name in names.split()]


def _numbers(names: str) -> list[tuple[str, Any]]:
    return [(name, U64) for name in names.split()]


class Timed(ctypes.Structure):
    """struct timed."""

    _fields_ = [
        *_numbers("memory"),
        *_pointers(U64, "frames"),
        *_numbers("frame_words cpus"),
        *_pointers(U64, "cost handover"),
        *_pointers(U8, "kind"),
        *_pointers(I64, "policy"),
        *_pointers(U8, "mark"),
        *_pointers(U64, "count busy waited"),
        *_pointers(Spread, "stalls"),
        *_pointers(U64, "moves"),
        *_numbers("points"),
        *_pointers(U32, "head tail"),
        *_pointers(U16, "owner lock"),
        *_pointers(U8, "spins"),
        *_pointers(LockStats, "stats"),
        *_pointers(U32, "next"),
        *_pointers(U64, "since clock yielded"),
        *_pointers(Held, "held"),
        *_pointers(U32, "heap"),
        *_numbers("heap_size"),
        *_pointers(U16, "socket"),
        *_pointers(U32, "before"),
        *_pointers(U64, "out"),
        *_pointers(U8, "faulted"),
        *_pointers(SectionStats, "section"),
        *_pointers(U64, "script not_before script_next script_end"),
        *_numbers("move_near move_far tick jitter seed region_pages regions queues"),
        *_numbers("region_next steps state alarm alarm_cpu alarm_number now"),
        *_pointers(Spread, "outs"),
        *_pointers(SectionStats, "longest"),
        *_numbers("watched watched_size peak"),
        *_pointers(Logged, "log"),
        *_numbers("log_size logged mutant"),
    ]
