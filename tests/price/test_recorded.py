# SPDX-License-Identifier: GPL-2.0-or-later
"""A recording as a workload: what is taken from it, what is left out and said, and that its run is the model's."""

import random
from pathlib import Path

import pytest

import septum.designs
from septum.cli import main as cli
from septum.engine import timed
from septum.engine.timed import Host, TimedMachine, TimedModel
from septum.lang.witnesses import witnesses
from septum.price.costs import price, standard
from septum.price.phases import ACCEPT_2M, ACCEPT_4K, SPLIT
from septum.price.recorded import LEFT_OUT, read_recording
from septum.price.report import as_json, text
from septum.price.result import Job, Priced
from septum.price.workloads import Built, WorkloadError, find, with_values
from septum.price.world import FOLLOWED, LOCKS, FullWorld
from septum.recordings import SpteChanged, TraceReader
from septum.recordings.mappings import MappingReader
from tests.engine.test_timed import replay, same_memory
from tests.few import part

DATA = Path(__file__).parent.parent / "recordings" / "data"
LINE = "           vcpu{pid}-{pid}     [{cpu:03}] ...1.    {time:.6f}: {event}\n"
NONE, LEAF, HUGE, TABLE = 0x8000000000000000, 0x102B8AE67, 0x1028009E7, 0x102144827


class Trace:
    """A recording, line by line."""

    def __init__(self) -> None:
        self.lines = ["# tracer: nop\n"]

    def add(self, pid: int, event: str) -> None:
        self.lines.append(LINE.format(pid=pid, cpu=pid % 4, time=12 + 1e-3 * len(self.lines), event=event))

    def change(self, pid: int, gfn: int, level: int, old: int, new: int, as_id: int = 0) -> None:
        fields = f"as id {as_id} gfn {gfn:x} level {level} old_spte {old:x} new_spte {new:x}"
        self.add(pid, f"kvm_tdp_mmu_spte_changed: {fields}")

    def split(self, pid: int, gfn: int, level: int = 2, errno: int = 0) -> None:
        if not errno and level == 2:
            self.change(pid, gfn, 2, HUGE, TABLE)
        self.add(pid, f"kvm_mmu_split_huge_page: gfn {gfn:x} spte {HUGE:x} level {level} errno {errno}")

    def fault(self, pid: int, gfn: int) -> None:
        self.add(pid, f"kvm_page_fault: vcpu 0 rip 0x1000 address 0x{gfn << 12:016x} error_code 0x200000006")

    def write(self, folder: Path) -> Path:
        path = folder / "boot.trace.txt"
        path.write_text("".join(self.lines))
        return path


def boot_and_splits(vcpus: int = 2, pages: int = 2, each: int = 5) -> Trace:
    """vCPUs map pages by 4K and one each by 2M; another thread splits these, and some that were there before."""
    trace = Trace()
    for number in range(pages * each):
        for vcpu in range(vcpus):
            gfn = 512 * (vcpu * pages + number % pages) + number // pages
            trace.fault(700 + vcpu, gfn)
            trace.change(700 + vcpu, gfn, 1, NONE, LEAF)
    for vcpu in range(vcpus):
        trace.change(700 + vcpu, 512 * (1000 + vcpu), 2, NONE, HUGE)
        trace.split(900, 512 * (1000 + vcpu))
        trace.split(900, 512 * (2000 + vcpu))
    return trace


def built_of(path: Path, *more: str) -> Built:
    workload = find("trace")
    return workload.build(with_values(workload, [f"file={path}", *more]))


def priced(path: Path, design: str, *more: str) -> Priced:
    return Job(design, septum.designs.load(design).module.Design, "trace", built_of(path, *more), standard()).run()


# -- reading ------------------------------------------------------------------------------------------------------


def test_what_is_taken_and_what_is_left_out(tmp_path: Path) -> None:
    trace = boot_and_splits()
    trace.change(700, 0, 1, NONE, LEAF)  # mapped again
    trace.change(700, 0, 1, LEAF, LEAF | 1 << 60)  # bits
    trace.change(700, 0, 1, LEAF, NONE)  # removed
    trace.change(700, 0, 4, NONE, TABLE)  # a table above
    trace.change(700, 512 * 512, 3, NONE, HUGE)  # a 1G leaf
    trace.change(700, 512 * 1000, 2, TABLE, HUGE)  # huge again
    trace.change(700, 0, 1, NONE, LEAF, as_id=1)
    trace.split(900, 0)  # mapped by 4K
    trace.split(900, 512 * 512, level=3)
    trace.split(900, 512 * 1000, errno=-16)
    trace.lines.append("what is this\n")
    trace.add(700, "kvm_entry: vcpu 0, rip 0x1000")
    found = read_recording(trace.write(tmp_path))
    assert (found.splits, found.small, found.large, found.huge, found.pages) == (4, 20, 2, 2, 8)
    assert found.left_out == {
        "removed": 1,
        "mapped-again": 1,
        "huge-again": 1,
        "split-failed": 1,
        "split-again": 1,
        "level-3": 2,
        "smm": 1,
        "bits": 1,
        "tables": 1,
        "other": 1,
        "faults": 20,
        "lines": 1,
    }
    assert set(found.left_out) == set(LEFT_OUT)
    # pages 2 and 4 of vCPU 700, by turns, so that nothing follows on; then a 2M page
    first = list(found.scripts[0].choices)
    assert first[:8] == [ACCEPT_4K, 2, 0, 0, ACCEPT_4K, 4, 0, 0]
    assert first[-4:] == [ACCEPT_2M, 6, 0, 511]
    assert list(found.scripts[2].choices) == [SPLIT, 6, SPLIT, 0, SPLIT, 7, SPLIT, 1]


def test_pages_that_follow_on_are_one_thing(tmp_path: Path) -> None:
    trace = Trace()
    for gfn in (*range(510, 516), 100, 101):
        trace.change(700, gfn, 1, NONE, LEAF)
    (script,) = read_recording(trace.write(tmp_path), paced=True).scripts
    assert list(script.choices) == [ACCEPT_4K, 0, 510, 1, ACCEPT_4K, 1, 0, 3, ACCEPT_4K, 0, 100, 1]
    assert list(script.not_before) == [0, 0, 0, 0, 2_000_000_000, 0, 0, 0, 6_000_000_000, 0, 0, 0]


def test_faults_alone_will_do(tmp_path: Path) -> None:
    trace = Trace()
    for gfn in (5, 6, 5, 9):
        trace.fault(701, gfn)
    found = read_recording(trace.write(tmp_path))
    assert (found.small, found.left_out) == (3, {"mapped-again": 1})


@pytest.mark.parametrize("name", sorted(path.name for path in DATA.glob("*-*.txt")))
def test_lines_read_at_once_are_those_read_one_by_one(name: str) -> None:
    events = ("kvm_tdp_mmu_spte_changed", "kvm_mmu_split_huge_page")
    reader = TraceReader(DATA / name, events=events)
    wanted = [
        (e.pid, e.time_ns, e.gfn)
        if isinstance(e, SpteChanged) and (e.level, e.as_id) == (1, 0) and e.new_spte & 2048 > e.old_spte & 2048
        else e
        for e in reader
    ]
    found: list[object] = []
    bulk = MappingReader(DATA / name, events, lambda *one: found.append(one), found.append)
    bulk.run()
    assert found == wanted
    for what in ("lines_read", "lines_skipped", "skipped_events", "problems", "problem_counts", "layout"):
        assert getattr(bulk, what) == getattr(reader, what), what


# -- running ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", part(["spinlock", "v6"], 2))
def test_every_step_can_be_taken_natively(name: str, tmp_path: Path) -> None:
    built = built_of(boot_and_splits(pages=1, each=3).write(tmp_path))
    assert built.recorded is not None
    design = septum.designs.load(name).module.Design
    with witnesses(2):
        world = FullWorld(design, built.size)
    (phase,) = built.phases
    model = TimedModel(world.model(phase), followed=FOLLOWED, locks=LOCKS, fills=world.fills, optimise=0)
    rng = random.Random(3)
    costs = {
        number: cost._replace(busy=rng.randint(1, 400))
        for number, cost in price(model.points, standard(), world.sept_regions).costs.items()
    }
    host = Host(near=30, tick=3000, region_pages=512, regions=world.sept_regions)
    machine = TimedMachine(model, costs, host, log=100_000, scripts=built.recorded.scripts)
    machine.start(0)
    while machine.run(10_000) == timed.RUNNING:
        pass
    assert machine.result().state == timed.ENDED
    plain = FullWorld(design, built.size).model(phase)
    assert replay(machine, plain).failure is None
    assert same_memory(machine, plain) > 3000


def test_what_the_recording_says_is_done(tmp_path: Path) -> None:
    path = boot_and_splits(vcpus=6, pages=1, each=5).write(tmp_path)
    found = priced(path, "spinlock")
    assert found.finding is None
    assert found.leaves["tdh_mem_page_demote"].succeeded == 12
    assert found.leaves["tdh_mem_page_aug"].succeeded == 30 + 6
    assert found.leaves["tdg_mem_page_accept"].succeeded == 30 + 6
    assert found.out["fault"].times == found.functions["tdx_handle_ept_violation"].calls == 36
    assert found.functions["kick_vcpus"].calls >= found.leaves["tdh_mem_track"].calls == 12
    assert found.functions["kvm_make_vcpu_request"].calls == 7 * found.functions["kick_vcpus"].calls
    shown = text([found])
    assert "not replayed: 30 faults, beside the events of what they mapped" in " ".join(shown.split())
    assert max(map(len, shown.splitlines())) <= 80
    assert as_json(found)["left_out"] == {"faults": 30}


def test_recorded_times_hold_it_back(tmp_path: Path) -> None:
    path = boot_and_splits().write(tmp_path)
    free, recorded = priced(path, "per-vcpu"), priced(path, "per-vcpu", "pace=recorded")
    assert free.seconds < 0.001
    assert 0.04 < recorded.seconds < 0.06  # a line each ms
    done = [{name: leaf.succeeded for name, leaf in one.leaves.items()} for one in (free, recorded)]
    assert done[0] == done[1]


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ([], "trace takes file=FILE"),
        (["file=/nowhere"], "/nowhere"),
        (["file=/nowhere", "pace=fast"], "pace=fast: give free or recorded"),
    ],
)
def test_bad_input_is_one_line(parameters: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli(["price", "spinlock", "trace", *parameters]) == 2
    error = capsys.readouterr().err
    assert said in error and error.count("\n") == 1


def test_a_recording_of_other_events_is_refused(tmp_path: Path) -> None:
    trace = Trace()
    trace.add(1, "kvm_entry: vcpu 0, rip 0x1000")
    with pytest.raises(WorkloadError, match="lines is of a 2M page that was split"):
        built_of(trace.write(tmp_path))
