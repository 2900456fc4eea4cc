# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of a search fit what they are asked to hold, however little memory it is given."""

import gc
from typing import Any

import pytest

from examples.seed_protocol import build
from septum.engine import lowered as lowered_module
from septum.engine import memory, search
from septum.engine.compiled import Compiled
from septum.engine.memory import FEWEST_STATES, FIRST_TABLE, LARGE_TABLE, larger, plan
from septum.engine.search import Options
from septum.engine.shared import SLACK
from septum.engine.stages import search_with
from septum.machine.compile import function_of

SIZES = [1, 1 << 20, 3 << 20, 5 << 20, 9 << 20, 40 << 20, 600 << 20, 1 << 40]


@pytest.mark.parametrize("limit", SIZES)
@pytest.mark.parametrize("per_state", [14, 22, 30, 518])
@pytest.mark.parametrize("dense", [False, True])
def test_plan_keeps_to_its_limit(limit: int, per_state: int, dense: bool) -> None:
    """States and table fit, the table has room for all states, and no other size would hold more."""
    chosen = plan(limit, per_state, dense=dense)
    assert chosen.states <= chosen.entries * 7 // 8
    assert chosen.states < 1 << 32
    if chosen.states > FEWEST_STATES:
        assert chosen.states * per_state + chosen.entries * 8 <= limit
    entries = FIRST_TABLE
    while entries * 8 < limit:
        assert min((limit - entries * 8) // per_state, entries * 7 // 8, (1 << 32) - 2 * SLACK) <= chosen.states
        entries = larger(entries, dense)
    assert entries == FIRST_TABLE or chosen.entries < entries


def test_a_dense_table_has_room_and_is_not_much_larger() -> None:
    """From some million states on: no more than 15 bytes a state when it has just grown."""
    chosen, entries = plan(1 << 40, 14, dense=True), LARGE_TABLE
    while entries < chosen.entries:
        bigger = chosen.larger(entries)
        assert chosen.most(entries) < chosen.most(bigger)
        assert entries == LARGE_TABLE or 8 * bigger < 15.001 * chosen.most(entries)
        entries = bigger


@pytest.mark.parametrize(
    "way", [{}, {"symmetry": True}, {"order": "dfs"}, {"threads": 2, "threads_from": 1, "batch": 0}]
)
def test_a_table_grows_in_small_steps(way: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its entries are moved, and none is lost: each state is found once."""
    monkeypatch.setattr(memory, "LARGE_TABLE", FIRST_TABLE)
    compiled, sizes = Compiled(build("shared", 3, 2), optimise=0, symmetry=True), []

    def spied(engine: Any, name: str, *arguments: Any) -> Any:
        found = function_of(engine, name, *arguments)
        if name != "stretch":
            return found

        def stretch(struct: Any, old: int) -> int:
            sizes.append(old)
            return int(found(struct, old)) or pytest.fail("a table of full keys was filled anew")

        return stretch

    monkeypatch.setattr(search, "function_of", spied)
    with search_with(compiled, Options(max_memory=1 << 26, **way)) as searched:
        result = searched.run()
    assert result.cut is None
    assert result.progress.states == (18381 if way.get("symmetry") else 102496)
    if not way.get("symmetry") and "threads" not in way:
        assert sizes == [FIRST_TABLE, FIRST_TABLE // 2 * 3]


@pytest.mark.parametrize(
    "way", [{}, {"order": "dfs"}, {"threads": 2, "threads_from": 1, "batch": 0}, {"batch_from": 0}]
)
@pytest.mark.parametrize("max_memory", [1 << 20, 3 << 20, 5 << 20])
def test_search_ends_when_its_memory_is_full(max_memory: int, way: dict[str, Any]) -> None:
    """Every table size on the way is used; the result says what cut it, and how far it came."""
    with search_with(Compiled(build("shared", 4, 2), optimise=0), Options(max_memory=max_memory, **way)) as search:
        result = search.run()
    assert result.cut is not None
    assert "memory" in result.cut
    assert result.findings == ()
    assert result.progress.states > FEWEST_STATES // 2
    assert result.progress.queue > 0
    least = FEWEST_STATES * search.per_state * search.options.threads + (2 << 20)  # what any search may take
    assert result.progress.bytes <= max(max_memory, least)


@pytest.mark.parametrize("on", [True, False])
def test_cycles_are_not_collected_while_a_model_is_compiled(monkeypatch: pytest.MonkeyPatch, on: bool) -> None:
    """Afterwards they are as they were before, also when the model is refused."""
    seen: list[bool] = []

    def refuse(*_: Any) -> Any:
        seen.append(gc.isenabled())
        raise ValueError

    was_on = gc.isenabled()
    try:
        gc.enable() if on else gc.disable()
        Compiled(build("shared", 2, 1), optimise=0)
        assert gc.isenabled() == on
        monkeypatch.setattr(lowered_module, "lower_model", refuse)
        with pytest.raises(ValueError):
            Compiled(build("shared", 2, 1), optimise=0)
        assert gc.isenabled() == on
        assert seen == [False]
    finally:
        gc.enable() if was_on else gc.disable()


def test_where_a_limit_ends_a_search_does_not_depend_on_its_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither on how large it is at first, nor on how fast it grows: a space is searched whole, or it is not."""
    monkeypatch.setattr(search, "CHUNK", 40_000)
    compiled, ends = Compiled(build("shared", 3, 2), optimise=0), set()
    for first, large in ((FIRST_TABLE, LARGE_TABLE), (FIRST_TABLE, FIRST_TABLE), (1 << 20, LARGE_TABLE)):
        monkeypatch.setattr(search, "FIRST_TABLE", first)
        monkeypatch.setattr(memory, "LARGE_TABLE", large)
        searched = search.Search(compiled, Options())
        searched.run(limit=55_000)
        ends.add(searched.c.count)
    assert len(ends) == 1
