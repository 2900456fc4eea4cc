# SPDX-License-Identifier: GPL-2.0-or-later
"""Checkpoints: a search that is killed goes on from its last one, to the same counts; a wrong file is refused."""

import itertools
import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
import zlib
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

import septum
from examples.seed_protocol import build
from septum.designs import load as design
from septum.engine import checkpoint, lean
from septum.engine import search as engine
from septum.engine.checkpoint import Saver
from septum.engine.compiled import Compiled
from septum.engine.run import BadCheckpoint, Progress, Result
from septum.engine.search import Options, Search
from septum.engine.stages import search_with
from tests.engine.slow import name_of, replay

ROOT = Path(__file__).parent.parent.parent
SEED = {"states": 102496, "edges": 276048}
WAYS: dict[str, dict[str, Any]] = {
    "bfs": {},
    "symmetry": {"symmetry": True},
    "dfs": {"order": "dfs"},
    "compact": {"compact": 48},
    "threads": {"threads": 2, "threads_from": 1000, "batch": 0},
    "chunks": {"batch": 64, "batch_from": 3000},
}


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return Compiled(build("shared", 3, 2), optimise=0, symmetry=True)


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "CHUNK", 5000)
    monkeypatch.setattr(lean, "RELEASED", 4096)


def start(compiled: Compiled, **options: Any) -> Search:
    return search_with(compiled, Options(**{"max_memory": 1 << 26} | options))


def cut(compiled: Compiled, file: Path, states: int, **options: Any) -> Result:
    """A search with checkpoints all the time that Ctrl-C ends after so many states."""
    searched = start(compiled, **options)
    searched.saver = saver = Saver(str(file), every=0)

    def stop(progress: Progress) -> None:
        saver.due_at = 0
        if progress.states >= states and saver.written:
            raise KeyboardInterrupt

    with searched, closing(saver):
        result = searched.run(stop)
        assert searched.saver.written > 0
        return result


def resumed(compiled: Compiled, file: Path, **options: Any) -> tuple[Result, int]:
    with start(compiled, **options) as searched:
        checkpoint.load(searched, str(file))
        return searched.run(), searched.resumed


@pytest.mark.parametrize("way", WAYS)
def test_resumed_search_ends_with_the_same_counts(compiled: Compiled, tmp_path: Path, way: str) -> None:
    options = WAYS[way]
    with start(compiled, **options) as first:
        whole = first.run()
    early = cut(compiled, tmp_path / "c", 30_000 if way != "symmetry" else 9000, **options)
    if way != "threads":
        assert early.cut == "stopped by Ctrl-C"
    result, before = resumed(compiled, tmp_path / "c", **options)
    assert 0 < before <= early.progress.states
    assert before < whole.progress.states or way == "threads"
    assert result.cut is None
    assert result.progress[:3] == whole.progress[:3]
    assert (result.reached, result.logs, result.findings) == (whole.reached, whole.logs, whole.findings)
    assert (result.omission > 0) == (way == "compact")
    assert result.omission == whole.omission
    assert not (tmp_path / "c.new").exists()


@pytest.mark.parametrize(("wrote", "goes_on"), [("threads", "bfs"), ("bfs", "threads")])
def test_number_of_threads_does_not_matter(compiled: Compiled, tmp_path: Path, wrote: str, goes_on: str) -> None:
    cut(compiled, tmp_path / "c", 20_000, **WAYS[wrote])
    result, _ = resumed(compiled, tmp_path / "c", **WAYS[goes_on])
    assert (result.progress.states, result.progress.edges) == (SEED["states"], SEED["edges"])
    assert result.threads == WAYS[goes_on].get("threads", 1)


@pytest.mark.parametrize("way", ["bfs", "dfs", "compact", "threads"])
def test_runs_go_back_behind_the_checkpoint(tmp_path: Path, way: str) -> None:
    """A violation found after the resumption has a whole run; one found before it is not forgotten."""
    model = design("spinlock-no-recheck").build("split", cpus=3, splits=1)
    code = Compiled(model, optimise=0)
    options = WAYS[way] | {"keep_going": True}
    with start(code, **options) as whole:
        expected = {f[:3] for f in whole.run().findings}
    assert expected
    for states in (2000, 8000):
        cut(code, tmp_path / "c", states, **options)
        result, _ = resumed(code, tmp_path / "c", **options)
        assert {f[:3] for f in result.findings} == expected
        for finding in result.findings:
            assert replay(model, finding) == name_of(finding)


PROGRAM = """
import sys
from examples.seed_protocol import build
from septum.engine import search as engine
from septum.engine.checkpoint import Saver
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
engine.CHUNK = 500
search = Search(Compiled(build("shared", 3, 2), optimise=0), Options(max_memory=1 << 26))
search.saver = Saver(sys.argv[1], every=0)
def tick(progress):
    search.saver.due_at = 0
    print(progress.states, flush=True)
while True:
    search.run(tick)
"""


@pytest.mark.parametrize("milliseconds", [2, 30])
def test_killed_while_it_writes(compiled: Compiled, tmp_path: Path, milliseconds: int) -> None:
    """SIGKILL at any moment leaves the last whole checkpoint."""
    file = tmp_path / "c"
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(file)], cwd=ROOT, stdout=subprocess.PIPE, env=os.environ
    )
    assert child.stdout is not None
    for line in child.stdout:
        if int(line) > 10_000 + 500 * milliseconds:
            break
    time.sleep(milliseconds / 1000)
    child.kill()
    assert child.wait() == -signal.SIGKILL
    child.stdout.close()
    result, before = resumed(compiled, file)
    assert before > 10_000
    assert (result.progress.states, result.progress.edges) == (SEED["states"], SEED["edges"])


def test_file_that_is_cut_short_anywhere_is_refused(compiled: Compiled, tmp_path: Path) -> None:
    file = tmp_path / "c"
    cut(compiled, file, 20_000)
    whole = file.read_bytes()
    for size in (0, 5, 20, 100, len(whole) // 2, len(whole) - 5, len(whole) - 1):
        file.write_bytes(whole[:size])
        with pytest.raises(BadCheckpoint, match=r"not whole|not a checkpoint|damaged"):
            resumed(compiled, file)
    for at in (len(whole) // 3, len(whole) - 2):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(BadCheckpoint, match="damaged"):
            resumed(compiled, file)
    file.write_bytes(whole + b"x")
    with pytest.raises(BadCheckpoint, match="damaged"):
        resumed(compiled, file)


def test_file_of_something_else_is_refused(compiled: Compiled, tmp_path: Path) -> None:
    file = tmp_path / "c"
    cut(compiled, file, 20_000)
    other = Compiled(build("exclusive", 3, 2), optimise=0)
    for code, options in ((other, {}), (compiled, {"symmetry": True}), (compiled, {"order": "dfs"})):
        with pytest.raises(BadCheckpoint, match="another search"):
            resumed(code, file, **options)
    with pytest.raises(BadCheckpoint, match="--max-memory"):
        resumed(compiled, file, max_memory=1 << 18)
    newer = bytearray(file.read_bytes())
    newer[len(checkpoint.MAGIC)] += 1
    file.write_bytes(newer)
    with pytest.raises(BadCheckpoint, match="of format 4"):
        resumed(compiled, file)
    for wrong in (tmp_path / "missing", tmp_path):
        with pytest.raises(BadCheckpoint, match="--resume wants"):
            resumed(compiled, wrong)


def test_full_disk_is_said_and_the_search_goes_on(compiled: Compiled, tmp_path: Path) -> None:
    """A limit on the size of files stands for a disk that is full; the last good checkpoint stays."""
    said: list[str] = []
    searched = start(compiled)
    searched.saver = saver = Saver(str(tmp_path / "c"), every=0, warn=said.append)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    numbers = itertools.count()

    def tick(progress: Progress) -> None:
        saver.due_at = 0
        if next(numbers) == 2:
            resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))

    try:
        result = searched.run(tick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        searched.close()
    assert result.progress.states == SEED["states"]
    assert result.cut is None
    assert said and all(line.startswith(f"{tmp_path}/c: no checkpoint: ") for line in said)
    assert not (tmp_path / "c.new").exists()
    again, before = resumed(compiled, tmp_path / "c")
    assert 0 < before < SEED["states"]
    assert again.progress.states == SEED["states"]


def header_of(whole: bytes) -> tuple[dict[str, Any], bytes]:
    """The header of a checkpoint, and what is behind it, without the checksum."""
    at = len(checkpoint.MAGIC) + 8
    length = int.from_bytes(whole[at - 4 : at], "little")
    return json.loads(whole[at : at + length]), whole[at + length : -4]


def forged(header: Any, rest: bytes) -> bytes:
    """A checkpoint whose checksum is right, whatever it says."""
    text = json.dumps(header).encode()
    data = checkpoint.MAGIC + checkpoint.FORMAT.to_bytes(4, "little") + len(text).to_bytes(4, "little") + text + rest
    return data + zlib.crc32(data).to_bytes(4, "little")


def test_a_header_that_is_forged_is_refused(compiled: Compiled, tmp_path: Path) -> None:
    """Each part is left out, and is replaced by values of other kinds, with a checksum that is right."""
    file = tmp_path / "c"
    cut(compiled, file, 20_000)
    header, rest = header_of(file.read_bytes())
    file.write_bytes(forged(header, rest))
    resumed(compiled, file)
    huge = 1 << 70
    others: list[Any] = [None, "x", -1, 1.5, huge, [[huge]], [["x"]], {"x": 1}, [[0, 1, 2]], True]
    for name in header:
        if name in ("title", "base"):
            continue
        parts = [{n: v for n, v in header.items() if n != name}, *({**header, name: value} for value in others)]
        for spoilt in parts:
            file.write_bytes(forged(spoilt, rest))
            with pytest.raises(BadCheckpoint, match=r"damaged|another search|max-memory|not whole"):
                resumed(compiled, file)
    nothing: list[Any] = [None, [], 5, "x"]
    for no_header in nothing:
        file.write_bytes(forged(no_header, rest))
        with pytest.raises(BadCheckpoint, match="damaged"):
            resumed(compiled, file)


@pytest.mark.parametrize("part", ["states", "moves"])
def test_states_that_are_forged_are_refused(compiled: Compiled, tmp_path: Path, part: str) -> None:
    """One bit of a state, or the step that leads to it, with a checksum that is right."""
    file = tmp_path / "c"
    cut(compiled, file, 3_000)
    header, rest = header_of(file.read_bytes())
    total, dice = header["count"], random.Random(1)
    for _ in range(20):
        spoilt, number = bytearray(rest), dice.randrange(1, total)
        if part == "states":
            spoilt[8 * number + dice.randrange(5)] ^= 1 << dice.randrange(8)
        else:
            spoilt[12 * total + 2 * number] ^= dice.choice((1, 2, 0x80))  # another CPU, or one that there is not
        file.write_bytes(forged(header, bytes(spoilt)))
        with pytest.raises(BadCheckpoint, match="damaged"):
            resumed(compiled, file)


def test_forged_states_of_a_reduced_search_end_it_in_one_line(tmp_path: Path) -> None:
    """Partial-order reduction keeps no steps that make a state from the one before it; there is no crash, either."""
    reduced = Compiled(build("shared", 3, 2), 0)
    file, dice = tmp_path / "c", random.Random(1)
    cut(reduced, file, 1_000, alone=True)
    header, rest = header_of(file.read_bytes())
    for _ in range(20):
        spoilt = bytearray(rest)
        for _ in range(50):
            spoilt[dice.randrange(8 * header["count"])] ^= 1 << dice.randrange(8)
        file.write_bytes(forged(header, bytes(spoilt)))
        with suppress(BadCheckpoint):
            resumed(reduced, file, alone=True)


def test_flipped_bits_anywhere_are_refused(compiled: Compiled, tmp_path: Path) -> None:
    file = tmp_path / "c"
    cut(compiled, file, 12_000)
    whole = file.read_bytes()
    chance = random.Random(1)
    places = [chance.randrange(len(whole)) for _ in range(60)] + [chance.randrange(1200) for _ in range(60)]
    for at in places:
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
        with pytest.raises(BadCheckpoint):
            resumed(compiled, file)


def test_a_parent_that_is_no_state_is_refused(compiled: Compiled, tmp_path: Path) -> None:
    file = tmp_path / "c"
    cut(compiled, file, 12_000)
    header, rest = header_of(file.read_bytes())
    at = 8 * compiled.layout.words * header["count"]  # the first of the parents, behind the states
    file.write_bytes(forged(header, rest[:at] + b"\xff" * 4 + rest[at + 4 :]))
    with pytest.raises(BadCheckpoint, match="damaged"):
        resumed(compiled, file)


@pytest.mark.parametrize("kind", ["text", "empty", "link", "fifo", "folder"])
@pytest.mark.parametrize("place", ["c", "c.new"])
def test_what_is_no_checkpoint_is_left_alone(tmp_path: Path, kind: str, place: str) -> None:
    there, elsewhere = tmp_path / place, tmp_path / "thesis"
    elsewhere.write_text("mine", encoding="ascii")
    if kind == "text":
        there.write_text("mine", encoding="ascii")
    elif kind == "empty":
        there.touch()
    elif kind == "link":
        there.symlink_to(elsewhere)
    elif kind == "fifo":
        os.mkfifo(there)
    else:
        there.mkdir()
    if kind == "empty" and place == "c.new":  # of a search that was killed just then
        Saver(str(tmp_path / "c")).close()
        assert not there.exists()
        return
    before = there.lstat()
    with pytest.raises(BadCheckpoint, match="left alone"):
        Saver(str(tmp_path / "c"))
    assert there.lstat()[:7] == before[:7]
    assert elsewhere.read_text(encoding="ascii") == "mine"


def test_a_checkpoint_of_another_search_is_not_overwritten(compiled: Compiled, tmp_path: Path) -> None:
    file = tmp_path / "c"
    cut(compiled, file, 12_000)
    before = file.read_bytes()
    for options, fine in (({}, True), ({"order": "dfs"}, False)):
        search, saver = start(compiled, **options), Saver(str(file))
        with search, closing(saver):
            if fine:
                saver.claim(search)
            else:
                with pytest.raises(BadCheckpoint, match="is not overwritten"):
                    saver.claim(search)
    assert file.read_bytes() == before


def test_where_nothing_can_be_written_is_said_at_once(tmp_path: Path) -> None:
    for file in (tmp_path / "no" / "c", Path("/dev/null/c")):
        with pytest.raises(BadCheckpoint, match="no checkpoint can be written"):
            Saver(str(file))


def test_the_second_search_on_a_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "c"
    first = Saver(str(file))
    with pytest.raises(BadCheckpoint, match="another search writes to it"):
        Saver(str(file))
    (tmp_path / "way").symlink_to(tmp_path)
    with pytest.raises(BadCheckpoint, match="another search writes to it"):
        Saver(str(tmp_path / "way" / "c"))
    Saver(str(tmp_path / "d")).close()
    first.close()
    Saver(str(file)).close()


def test_the_lock_ends_with_the_check(tmp_path: Path) -> None:
    for _ in range(2):
        assert (
            septum.check(
                str(ROOT / "examples" / "seed_protocol.py"), cpus=1, splits=1, checkpoint=str(tmp_path / "c")
            ).verdict
            == "HOLDS"
        )
    (tmp_path / "c").write_text("mine", encoding="ascii")
    for _ in range(2):
        with pytest.raises(BadCheckpoint, match="left alone"):
            septum.check(str(ROOT / "examples" / "seed_protocol.py"), cpus=1, splits=1, checkpoint=str(tmp_path / "c"))


def test_to_resume_from_a_fifo_does_not_wait(compiled: Compiled, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "c")
    with pytest.raises(BadCheckpoint, match="not a plain file"):
        resumed(compiled, tmp_path / "c")
