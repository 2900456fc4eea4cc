# SPDX-License-Identifier: GPL-2.0-or-later
"""Optimised code in two objects: together they are what one is."""

import os
import re
from collections.abc import Sequence

import pytest

from examples.seed_protocol import build
from septum.engine.aside import at_once
from septum.engine.compiled import Compiled, texts_of
from septum.engine.search import Options, Search
from septum.machine.compile import Texts, compile_code, compile_in_two
from septum.machine.halves import halves
from septum.machine.objects import SEVERAL

DEFINED = re.compile(r"^define [^\n]*@(\w+)\(", re.MULTILINE)


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEPTUM_CACHE", "")
        return Compiled(build("shared", 2, 2), optimise=0)


@pytest.fixture(autouse=True)
def nothing_on_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEPTUM_CACHE", "")


def explored(compiled: Compiled) -> tuple[list[list[int]], list[tuple[int, int]], int]:
    """Every state in order, how each was reached, and the number of steps: one by one, and many at once."""
    states, ways, edges = list[list[int]](), list[tuple[int, int]](), 0
    for size in (0, 4):
        with Search(compiled, Options(max_memory=1 << 26, batch=size, batch_from=0)) as search:
            result = search.run()
            count = result.progress.states
            states += [search.state(number) for number in range(count)]
            ways += [(len(search.steps_to(number)), search.steps_to(number)[-1].cpu) for number in range(1, count, 97)]
            edges += result.progress.edges
    return states, ways, edges


@pytest.mark.parametrize("loops", [False, True])
def test_two_objects_are_one_code(compiled: Compiled, loops: bool) -> None:
    texts = texts_of(compiled.code)
    texts = texts if loops else texts.plain()
    found: list[tuple[list[list[int]], list[tuple[int, int]], int]] = []
    for code in (compile_code(texts, 2).code, compile_in_two(texts, at_once)):
        assert code.startswith(SEVERAL) == bool(found)
        compiled.use(code)
        found.append(explored(compiled))
    assert found[0] == found[1]


@pytest.mark.parametrize("loops", [False, True])
def test_each_function_is_in_one_part(compiled: Compiled, loops: bool) -> None:
    text = compiled.code.fast(loops)
    parts = halves(text, 0)
    assert parts is not None
    first, second = (DEFINED.findall(part) for part in parts[:2])
    assert sorted(first + second) == sorted(DEFINED.findall(text))
    assert parts.shared == {*second, "note"}
    assert all(re.match(r"(step|loop)_\d+$", name) for name in second)
    numbers = {name.partition("_")[2] for name in second}
    assert not [name for name in first if name.partition("_")[2] in numbers and name[:4] in ("step", "loop")]
    assert 0.4 < len(parts.second) / len(text) < 0.6
    more = halves(text, len(text) // 2)
    assert more is not None and len(more.second) > len(parts.second)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "define void @alone() {\n  ret void\n}\n",
        "define void @step_1() {\n  call void @helper()\n  ret void\n}\ndefine void @helper() {\n  ret void\n}\n",
    ],
)
def test_what_cannot_be_divided_stays_one(compiled: Compiled, text: str) -> None:
    """No steps, or one that calls what is not a step."""
    assert halves(text, 0) is None


def test_without_steps_there_is_one_object(compiled: Compiled) -> None:
    texts = Texts("define i64 @seven() {\n  ret i64 7\n}\n", ("",), frozenset({"seven"}))
    asked = []

    def never(works: Sequence[object]) -> list[bytes]:
        asked.append(works)
        return []

    assert compile_in_two(texts, never).startswith(b"\x7fELF") and not asked


def test_what_another_process_fails_to_do_is_done_here() -> None:
    here = os.getpid()

    def work() -> bytes:
        if os.getpid() != here:
            os._exit(1)
        return b"done"

    assert at_once([lambda: b"first", work, lambda: b"%d" % (os.getpid() == here)]) == [b"first", b"done", b"0"]
