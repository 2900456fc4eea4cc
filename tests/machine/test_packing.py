# SPDX-License-Identifier: GPL-2.0-or-later
"""What a state has room for, what is in it, and what ends a step that would leave that room."""

from pathlib import Path

import pytest

from septum.engine.compiled import Compiled
from septum.engine.run import PAGES
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.lang.structs import LIMIT
from septum.machine.steps import MAX_ROUNDS
from tests.analysis import paging
from tests.engine.slow import compare, load, search
from tests.lang.test_supported import FOOTER, HEADER


def model(folder: Path, *lines: str) -> Model:
    """CPU 0 runs these; CPU 1 takes two steps."""
    body = "\n".join(lines).replace("\n", "\n    ")
    made: Model = load(folder, f"{HEADER}    {body}\n{FOOTER}").build()
    return made


def test_a_small_state_is_one_word(tmp_path: Path) -> None:
    """Locals that are never live together have the same bits."""
    lines = [f"{name}: u4 = await choose(16)\nawait step()\nw.out = {name}" for name in ("x", "y", "z")]
    layout = Compiled(model(tmp_path, *lines), optimise=0).layout
    assert (layout.words, layout.block_words) == (1, 1)
    assert layout.block_bits == layout.pc.width + 4


def test_locals_of_several_words_are_no_more_words_than_they_need(tmp_path: Path) -> None:
    lines = [f"x{i}: Annotated[int, Range(0, 1 << 40)] = w.a + {i}" for i in range(3)]
    layout = Compiled(model(tmp_path, *lines, "await step()", "w.out = x0 + x1 + x2"), optimise=0).layout
    assert layout.block_words == 3


def test_states_that_differ_in_their_second_word_only(tmp_path: Path) -> None:
    """Where a state is one word that is never all ones, it is found by that word; not where there are more."""
    lines = ["x = await choose(16)", "y = await choose(16)", "w.big = x << 60 | y << 40", "await step()"]
    compiled = Compiled(model(tmp_path, *lines), optimise=0)
    assert compiled.layout.words == 2 and compiled.layout.never_all_ones()
    assert search(compiled).progress.states == 3 * (1 + 1 + 16 + 2 * 16 * 16)


@pytest.mark.parametrize("values", ["x * 6", "x * 9 - 7", "(1 << x) - 1", "Kind.HIGH if x else Kind.LOW"])
def test_locals_whose_values_have_gaps(tmp_path: Path, values: str) -> None:
    """They are numbered in a state, over an await, and are themselves again behind it."""
    made = model(tmp_path, "x = await choose(3)", f"y = {values}", "await step()", "w.out = y", "await step()")
    compiled = Compiled(made, optimise=0)
    [slot] = {local.slot for point in compiled.layout.locals for local in point if local.var.name == "y"}
    assert slot.width <= 2
    compare(made)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("-= 1", ("overflow", "bounds")),  # no larger bound would mend that
        ("+= 3", (LIMIT, "rounds")),
        ("+= 2", None),
        ("= w.a - 4", ("overflow", "bounds")),
        ("= w.a", (LIMIT, "rounds")),
    ],
)
def test_a_bound_of_the_model_is_one_above(tmp_path: Path, change: str, found: tuple[str, str] | None) -> None:
    """Below, what it bounds leaves its range like any other field."""
    text = HEADER.replace("    b: int", '    done: int = bounded(0, 2, kind=GHOST, limit="rounds")\n    b: int')
    space, _ = compare(load(tmp_path, f"{text}    w.done {change}\n{FOOTER}").build())
    assert space.violations == ({found} if found else set())


def test_a_loop_without_a_step_ends_the_search(tmp_path: Path) -> None:
    """What the loop calls may return before its first await, and here it always does."""
    made = model(tmp_path, "while w.a == 3:\n    await maybe(w, w.b == 3)")
    with pytest.raises(LangError, match="a loop without an await"):
        search(Compiled(made, optimise=0))


def test_a_loop_of_many_rounds_is_not_endless(tmp_path: Path) -> None:
    rounds = MAX_ROUNDS - 1
    lines = [
        f"i: Annotated[int, Range(0, {rounds})] = 0",
        f"while i < {rounds}:\n    i += 1\n    await maybe(w, w.b == 3)",
    ]
    result = search(Compiled(model(tmp_path, *lines, "w.out = i"), optimise=0))
    assert result.findings == () and result.cut is None


@pytest.mark.parametrize(("more", "found", "exchanged"), [(1, set(), set()), (3, {"overflow"}, {PAGES})])
def test_a_local_that_has_room_on_one_cpu_only(tmp_path: Path, more: int, found: set[str], exchanged: set[str]) -> None:
    """Where CPUs are exchanged with their pages, what fits on CPU 0 and not on CPU 1 tells them apart."""
    lines = ["p: u2 = me() * 2", "await step()", f"p = p + {more}", "w.cpu[me()].n = 1", "await step()"]
    text = paging.HEADER + "async def one(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
    programs = ", ".join(["Program(one, (w,))"] * 2)
    made = load(tmp_path, text + paging.FOOTER.format(cpus=2, each=2, programs=programs, checks="")).build()
    for pages, expected in ((False, found), (True, exchanged)):
        result = search(Compiled(made, optimise=0, pages=pages), symmetry=pages)
        assert {finding.kind for finding in result.findings} == expected
