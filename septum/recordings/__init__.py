# SPDX-License-Identifier: GPL-2.0-or-later
"""Recordings of a real KVM: ftrace and ``trace-cmd report`` text as named tuples, and its replay by a design.

May import: lang, graph, analysis, machine, engine, kernel, tdx, kvm, properties, scenarios, designs, cases.
May be imported by: cli.
"""

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
