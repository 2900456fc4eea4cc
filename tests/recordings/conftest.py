# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the reader share."""

import pytest

from septum.recordings import Event, TraceReader


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the lines that readers read one by one from now on, not in blocks."""
    numbers: list[int] = []
    line_by_line = TraceReader._line

    def counted(reader: TraceReader, number: int, line: str) -> Event | None:
        numbers.append(number)
        return line_by_line(reader, number, line)

    monkeypatch.setattr(TraceReader, "_line", counted)
    return numbers
