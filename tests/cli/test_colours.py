# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours: of verdicts, on a terminal alone, unless NO_COLOR says otherwise; never in JSON."""

import io
import re
import sys

import pytest

from septum.cli import output

TEXT = "HOLDS: every interleaving was explored\n  d: UNHOLDS, scenario split\nv5  NOT REACHED  VIOLATED: race\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, **env: str) -> str:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    output.emit(TEXT)
    return stream.getvalue()


def test_a_terminal_has_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each verdict that is a word of its own, and nothing else, changes."""
    out = printed(monkeypatch, Terminal(), TERM="xterm")
    assert re.findall(r"\x1b\[1;(\d+)m([A-Z ]+)\x1b\[0m", out) == [
        ("32", "HOLDS"),
        ("33", "NOT REACHED"),
        ("31", "VIOLATED"),
    ]
    assert re.sub(r"\x1b\[[\d;]*m", "", out) == TEXT


@pytest.mark.parametrize("env", [{"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "dumb"}, {}])
def test_a_terminal_without_colours(monkeypatch: pytest.MonkeyPatch, env: dict[str, str]) -> None:
    assert printed(monkeypatch, Terminal(), **env) == TEXT


def test_no_color_that_is_empty_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" in printed(monkeypatch, Terminal(), TERM="xterm", NO_COLOR="")


def test_a_file_or_a_pipe_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed(monkeypatch, io.StringIO(), TERM="xterm") == TEXT


def test_json_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    printed(monkeypatch, stream, TERM="xterm")
    stream.truncate(0)
    output.emit_json({"verdict": "HOLDS"})
    assert "\x1b" not in stream.getvalue()
