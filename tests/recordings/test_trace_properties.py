# SPDX-License-Identifier: GPL-2.0-or-later
"""Any event in any layout is read back as it was printed; no input makes the reader fail otherwise."""

import contextlib
import gzip
import tempfile
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from septum.recordings import Event, PageFault, SetSpte, SplitHugePage, SpteChanged, TraceError, TraceReader
from tests.recordings.accounts import check_accounts

U8 = st.integers(0, 255)
INT = st.integers(-(2**31), 2**31 - 1)
U64 = st.one_of(st.integers(0, 2**64 - 1), st.sampled_from([0, 1 << 63, 0x80000000000005A0, 2**64 - 1]))

# comm is at most 15 bytes; a name that holds a whole header itself cannot be told from one, nor a space at its
# end from the columns of perf script, nor a > at the left edge from a quotation.
TASKS = st.one_of(
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=15),
    st.text("ab0 -:[].()<>", max_size=12),
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=3),
).map(lambda task: task.lstrip(" >").rstrip(" "))

HEAD = (
    st.just(0),
    TASKS,
    st.integers(0, 4_194_304),
    st.integers(0, 8191),
    st.integers(0, 10**10).map(lambda microseconds: microseconds * 1000),
)

EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(SplitHugePage, *HEAD, U64, U64, INT, INT),
    st.builds(SpteChanged, *HEAD, U8, U64, U8, U64, U64),
    st.builds(SetSpte, *HEAD, U64, U64, U8, U64),
    st.builds(PageFault, *HEAD, st.integers(0, 2**32 - 1), U64, U64, U64),
    st.builds(PageFault, *HEAD, st.none(), st.none(), U64, st.integers(0, 2**32 - 1)),
)


def fields(event: Event, raw: bool = False) -> tuple[str, str]:
    """Name and text of an event, from the kernel's print formats."""
    match event:
        case SplitHugePage(gfn=gfn, spte=spte, level=level, errno=errno):
            text = f"gfn {gfn:x} spte {spte:x} level {level} errno {errno}"
            form = f"gfn={gfn:x} spte={spte:x} level={level} errno={errno}"
            return "kvm_mmu_split_huge_page", form if raw else text
        case SpteChanged(as_id=as_id, gfn=gfn, level=level, old_spte=old, new_spte=new):
            text = f"as id {as_id} gfn {gfn:x} level {level} old_spte {old:x} new_spte {new:x}"
            form = f"gfn={gfn:x} old_spte={old:x} new_spte={new:x} level={level} as_id={as_id}"
            return "kvm_tdp_mmu_spte_changed", form if raw else text
        case SetSpte(gfn=gfn, spte=spte, level=level, sptep=sptep):
            text = f"gfn {gfn:x} spte {spte:x} (r-x) level {level} at {sptep:x}"
            form = f"gfn={gfn:x} spte={spte:x} sptep={sptep:x} level={level} r=1 x=1 u=-1"
            return "kvm_mmu_set_spte", form if raw else text
        case PageFault(vcpu=None, address=address, error_code=error):
            text = f"address {address:x} error_code {error:x}"
            form = f"fault_address={address:x} error_code={error:x}"
            return "kvm_page_fault", form if raw else text
        case PageFault(vcpu=vcpu, rip=rip, address=address, error_code=error):
            text = f"vcpu {vcpu} rip 0x{rip:x} address 0x{address:016x} error_code 0x{error:x}"
            form = f"vcpu_id={vcpu} guest_rip=0x{rip:x} fault_address=0x{address:016x} error_code=0x{error:x}"
            return "kvm_page_fault", form if raw else text


def seconds(event: Event, digits: int = 6) -> str:
    whole, rest = divmod(event.time_ns, 10**9)
    return f"{whole:5}.{rest // 10 ** (9 - digits):0{digits}}"


def ftrace(event: Event, tgid: str = "", flags: str = " d..1.") -> str:
    name, text = fields(event)
    who = f"{event.task:>16}-{event.pid:<7} {tgid}[{event.cpu:03}]"
    return f"{who}{flags} {seconds(event)}: {name}: {text}"


def ftrace_latency(event: Event) -> str:
    name, text = fields(event)
    return f"{event.task:>8}-{event.pid:<7} {event.cpu:3}d..1. {event.time_ns // 1000:4}us!: {name}: {text}"


def trace_cmd(event: Event, digits: int = 6, raw: bool = False) -> str:
    name, text = fields(event, raw)
    who = f"{event.task:>16}-{event.pid:<5} [{event.cpu:03}]"
    return f"{who} {seconds(event, digits)}: {name + ':':<21} {text}"


def trace_cmd_latency(event: Event) -> str:
    name, text = fields(event)
    return f"{event.task:>8}-{event.pid:<5} {event.cpu:3}.N.1. {seconds(event)}: {name + ':':<21} {text}"


def perf_script(event: Event, digits: int = 6) -> str:
    name, text = fields(event)
    return f"{event.task:>16} {event.pid:>7} [{event.cpu:03}] {seconds(event, digits)}: {'kvmmmu:' + name:>31}: {text}"


LAYOUTS: dict[str, Callable[[Event], str]] = {
    "ftrace": ftrace,
    "ftrace, old flags": lambda event: ftrace(event, flags=" d..1"),
    "ftrace, tgid": lambda event: ftrace(event, tgid="(    710) "),
    "ftrace, noirq-info": lambda event: ftrace(event, flags=""),
    "ftrace, latency-format": ftrace_latency,
    "trace-cmd report": trace_cmd,
    "trace-cmd report -t": lambda event: trace_cmd(event, digits=9),
    "trace-cmd report -R": lambda event: trace_cmd(event, raw=True),
    "trace-cmd report -l": trace_cmd_latency,
    "perf script": perf_script,
    "perf script --ns": lambda event: perf_script(event, digits=9),
}


def read(data: bytes) -> list[Event]:
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        reader = TraceReader(file.name)
        events = list(reader)
    check_accounts(events, reader)
    return events


@settings(max_examples=60, deadline=None)
@given(st.lists(EVENTS, min_size=1, max_size=6))
def test_events_are_read_back_in_every_layout(events: list[Event]) -> None:
    for name, render in LAYOUTS.items():
        # Twice, so that every line is also read by the block expression.
        printed = [event._replace(line=number) for number, event in enumerate(events * 2, 1)]
        text = "".join(f"{render(event)}\n" for event in printed)
        assert read(text.encode()) == printed, name


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(LAYOUTS)), EVENTS), min_size=1, max_size=12))
def test_layouts_may_be_mixed(lines: list[tuple[str, Event]]) -> None:
    printed = [(layout, event._replace(line=number)) for number, (layout, event) in enumerate(lines, 1)]
    text = "".join(f"{LAYOUTS[layout](event)}\n" for layout, event in printed)
    assert read(text.encode()) == [event for _, event in printed]


PIECES = st.one_of(
    st.binary(max_size=60),
    EVENTS.map(lambda event: f"{ftrace(event)}\n".encode()),
    EVENTS.map(lambda event: trace_cmd(event).encode()[:-3]),
    st.sampled_from([b"\n", b"\0", b"#", b" ", b"cpus=2\n", b"CPU:1 [LOST 9 EVENTS]\n", b"9" * 5000, b" " * 5000]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=12), st.booleans(), st.integers(0, 40))
def test_any_bytes_are_read_or_refused(pieces: list[bytes], pack: bool, cut: int) -> None:
    data = b"".join(pieces)
    if pack:
        data = gzip.compress(data)
        data = data[: len(data) - cut]
    with contextlib.suppress(TraceError):
        read(data)
