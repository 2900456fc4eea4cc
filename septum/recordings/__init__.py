# SPDX-License-Identifier: GPL-2.0-or-later
"""Recordings of a real KVM as named tuples (text of ftrace, trace-cmd report, perf script), and their replay.

May import: lang, graph, analysis, machine, engine, kernel, tdx, kvm, properties, scenarios, designs, cases,
    sources.
May be imported by: price, cli.
"""

from septum.recordings.events import PARSED_EVENTS, Event, PageFault, SetSpte, SplitHugePage, SpteChanged
from septum.recordings.problems import PROBLEM_KINDS, Problem, TraceError
from septum.recordings.reader import TraceReader

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
