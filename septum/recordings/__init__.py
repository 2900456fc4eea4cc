# SPDX-License-Identifier: GPL-2.0-or-later
"""Recordings of a real KVM: read ftrace and ``trace-cmd report`` text as named tuples."""

from septum.recordings.events import PARSED_EVENTS, Event, PageFault, SetSpte, SplitHugePage, SpteChanged
from septum.recordings.problems import PROBLEM_KINDS, Problem
from septum.recordings.reader import TraceReader
from septum.recordings.source import TraceError

__all__ = [
    "PARSED_EVENTS",
    "PROBLEM_KINDS",
    "Event",
    "PageFault",
    "Problem",
    "SetSpte",
    "SplitHugePage",
    "SpteChanged",
    "TraceError",
    "TraceReader",
]
