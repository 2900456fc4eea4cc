# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes of 4K SPTEs that are counted and not given out: a replay says the same with them as without."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from septum.recordings import TraceReader
from septum.recordings.replay import replay
from septum.recordings.shape import Recording
from tests.recordings.accounts import check_accounts

DATA = Path(__file__).parent / "data"
FORMS = sorted(path.name for path in DATA.glob("*-*.txt"))
HEAD = "           vcpu0-710     [001] ...1.    14.{:06}: kvm_tdp_mmu_spte_changed: "
TEXT = "as id {as_id} gfn {gfn:x} level {level} old_spte {old:x} new_spte {new:x}"
RAW = "gfn={gfn:x} old_spte={old:x} new_spte={new:x} level={level} as_id={as_id}"


def spte(rng: random.Random) -> int:
    """An SPTE of any kind: of every length, with few bits, with one bit more or less than a usual one."""
    usual = rng.choice([0, 1 << 63, 0x5A0, 0x80000000000005A0, 0x2A85E67, 0x6000002A85E77, 0x279D6827, 0x8000101306047])
    kinds = [usual, usual ^ 1 << rng.randrange(64), rng.getrandbits(rng.randint(0, 64)), 1 << rng.randrange(64)]
    return rng.choice(kinds)


def both(trace: Path) -> tuple[TraceReader, Recording]:
    """Read with and without tallying; everything that a recording says is the same."""
    found = []
    for tally in (False, True):
        reader, recording = TraceReader(trace, tally=tally), Recording()
        events = list(reader)
        for event in events:
            recording.feed(event)
        recording.finish(reader.tallied)
        check_accounts([*events, *events[:1] * sum(reader.tallied.values())], reader)
        found.append((reader, recording))
    (plain, without), (reader, recording) = found
    assert not plain.tallied
    for what in (
        "counted",
        "leaves",
        "changes",
        "refused",
        "unexplained",
        "splits",
        "from_start",
        "mapped_by_set_spte",
    ):
        assert getattr(recording, what) == getattr(without, what), what
    for what in ("problems", "problem_counts", "lines_skipped", "skipped_events", "layout"):
        assert getattr(reader, what) == getattr(plain, what), what
    return reader, recording


@pytest.mark.parametrize("form", [TEXT, RAW])
@pytest.mark.parametrize("seed", range(4))
def test_any_sptes(form: str, seed: int, tmp_path: Path) -> None:
    rng = random.Random(seed)
    lines = []
    for number in range(1500):
        level, as_id = rng.choice([1, 1, 1, 1, 2, 3, 11]), rng.choice([0] * 8 + [1])
        time = number + rng.choice([0] * 50 + [-3])
        lines.append(
            HEAD.format(max(time, 0))
            + form.format(as_id=as_id, gfn=rng.getrandbits(30), level=level, old=spte(rng), new=spte(rng))
        )
    trace = tmp_path / "trace.txt"
    trace.write_text("".join(f"{line}\n" for line in lines))
    reader, recording = both(trace)
    assert min(reader.tallied[which] for which in ("bits", "zap", "map", "none")) > 20
    assert recording.counted["special"] > 20


@pytest.mark.parametrize("name", FORMS)
def test_recordings(name: str, tmp_path: Path) -> None:
    many = tmp_path / "many.txt"
    many.write_text((DATA / name).read_text() * 3)
    reader, _ = both(many)
    assert bool(reader.tallied) == (name != "f-trace.txt")


def test_report_of_a_replay(monkeypatch: pytest.MonkeyPatch) -> None:
    tallied = replay("spinlock", DATA / "a-trace.txt").json()

    def plain(source: str | Path, *, tally: bool, progress: Callable[[int, int | None], None]) -> TraceReader:
        assert tally
        return TraceReader(source, progress=progress)

    monkeypatch.setattr("septum.recordings.replay.TraceReader", plain)
    assert replay("spinlock", DATA / "a-trace.txt").json() == tallied
    assert tallied["events"]["read"]["kvm_tdp_mmu_spte_changed"] == 14
