# SPDX-License-Identifier: GPL-2.0-or-later
"""Every line of a recording is used, or counted: where each went."""

from collections.abc import Sequence

from septum.recordings import Event, TraceReader


def check_accounts(events: Sequence[Event], reader: TraceReader) -> None:
    """Each line is in one count, and what is kept of problems is printable."""
    count = reader.problem_counts
    cut = sum("not read: " in problem.text for problem in reader.problems if problem.kind == "truncated")
    counted = {
        "events": len(events),
        "joined": reader.lines_joined,
        "noted": reader.lines_noted,
        "other events": sum(reader.skipped_events.values()),
        "malformed": count.get("malformed", 0),
        "unreadable": count.get("unreadable", 0),
        "cut": cut,
    }
    assert sum(counted.values()) == reader.lines_read, counted
    assert sum(reader.malformed_events.values()) == counted["malformed"]
    assert count.get("wrapped", 0) == reader.lines_joined
    assert all(problem.text.isascii() and problem.text.isprintable() for problem in reader.problems)
    assert reader.problems == sorted(reader.problems, key=lambda problem: problem.line)
