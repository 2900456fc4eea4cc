# SPDX-License-Identifier: GPL-2.0-or-later
"""A binary trace.dat is read through `trace-cmd report`; here a stand-in for it, which needs no trace-cmd."""

import gzip
import io
import os
import sys
from pathlib import Path

import pytest

from septum.recordings import Problem, TraceError, TraceReader
from septum.recordings.replay import replay

REPORT = Path(__file__).parent / "data" / "a-report.txt"
TRACE_DAT = b"\x17\x08\x44tracing7\0\0\x08\0" + bytes(range(256)) * 40

TOOL = """\
#!/bin/sh
echo $$ > {here}/pid
echo "$@" > {here}/arguments
cmp -s "$3" {here}/trace.dat || {{ echo "not the file that was given" >&2; exit 9; }}
{script}
"""


class Stand:
    """A folder with a trace.dat, and a trace-cmd on PATH."""

    def __init__(self, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.here = here
        self.monkeypatch = monkeypatch
        self.dat = here / "trace.dat"
        self.dat.write_bytes(TRACE_DAT)

    def tool(self, script: str = f"cat {REPORT}") -> None:
        bin_ = self.here / "bin"
        bin_.mkdir()
        tool = bin_ / "trace-cmd"
        tool.write_text(TOOL.format(here=self.here, script=script))
        tool.chmod(0o755)
        self.monkeypatch.setenv("PATH", str(bin_), prepend=os.pathsep)

    def error(self, source: str | Path) -> str:
        with pytest.raises(TraceError) as caught:
            list(TraceReader(source))
        text = str(caught.value)
        assert text.isascii() and text.isprintable()
        return text


@pytest.fixture
def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stand:
    return Stand(tmp_path, monkeypatch)


def test_events_are_those_of_the_report(stand: Stand) -> None:
    stand.tool()
    reader = TraceReader(stand.dat)
    assert list(reader) == list(TraceReader(REPORT))
    assert (reader.layout, reader.problems) == ("trace.dat, trace-cmd report", [])
    assert (stand.here / "arguments").read_text() == f"report -i {stand.dat}\n"


@pytest.mark.parametrize("pack", [False, True])
def test_from_a_pipe_or_packed(pack: bool, stand: Stand) -> None:
    stand.tool()
    data = gzip.compress(TRACE_DAT) if pack else TRACE_DAT
    packed = stand.here / "trace.dat.gz"
    packed.write_bytes(data)
    assert list(TraceReader(packed)) == list(TraceReader(REPORT))
    stand.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert list(TraceReader("-")) == list(TraceReader(REPORT))
    spool = Path((stand.here / "arguments").read_text().split()[2])
    assert not spool.exists()


def test_name_that_looks_like_an_option(stand: Stand) -> None:
    stand.tool()
    (stand.here / "--help").write_bytes(TRACE_DAT)
    stand.monkeypatch.chdir(stand.here)
    assert len(list(TraceReader("--help"))) == 26


def test_without_trace_cmd(stand: Stand) -> None:
    stand.monkeypatch.setenv("PATH", str(stand.here))
    assert stand.error(stand.dat) == (
        f"{stand.dat} is a binary trace.dat, and trace-cmd is not installed: install it, or run "
        f"`trace-cmd report {stand.dat} > out.txt` where it is, and give out.txt"
    )


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("echo; echo '  error reading header' >&2; echo >&2; exit 2", ""),
        ("echo '  error reading header' >&2; exit 2", "but trace-cmd report ended with code 2: error reading header;"),
        ("exit 0", "but trace-cmd report prints nothing;"),
        ("printf '\\033[31mred\\n' >&2; exit 1", "ended with code 1: \\x1b[31mred;"),
    ],
)
def test_trace_cmd_that_makes_no_text(script: str, says: str, stand: Stand) -> None:
    stand.tool(script)
    error = stand.error(stand.dat)
    assert error.startswith(str(stand.dat)) and says in error


def test_trace_cmd_that_fails_in_the_middle(stand: Stand) -> None:
    stand.tool(f"head -n 20 {REPORT}; echo 'short read' >&2; exit 3")
    reader = TraceReader(stand.dat)
    assert len(list(reader)) == 16
    assert reader.problems == [Problem(20, "truncated", "trace-cmd report ended with code 3: short read")]


def test_reading_that_is_given_up_ends_trace_cmd(stand: Stand) -> None:
    stand.tool(f"while :; do cat {REPORT}; done")
    events = iter(TraceReader(stand.dat))
    for _ in range(1000):
        next(events)
    pid = int((stand.here / "pid").read_text())
    os.kill(pid, 0)
    del events
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_progress_counts_text_of_an_unknown_length(stand: Stand) -> None:
    stand.tool()
    calls: list[tuple[int, int | None]] = []
    list(TraceReader(stand.dat, progress=lambda done, total: calls.append((done, total))))
    assert calls == [(REPORT.stat().st_size, None)]


def test_replay(stand: Stand) -> None:
    stand.tool()
    report = replay("spinlock", stand.dat)
    assert report.performed == 5
    assert "  layout                  trace.dat, trace-cmd report" in report.text().splitlines()
