# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of a search fit what they are asked to hold, however little memory it is given."""

import pytest

from examples.seed_protocol import build
from septum.engine.compile import Compiled
from septum.engine.search import FIRST_TABLE, Options, Search, larger


@pytest.mark.parametrize("max_memory", [1, 1 << 20, 3 << 20, 5 << 20, 9 << 20, 40 << 20, 600 << 20])
def test_table_has_room_for_all_states(max_memory: int) -> None:
    """Growing stops when there are as many states as fit; the mapping holds the table of that moment."""
    search = Search(Compiled(build("shared", 2, 1), optimise=0), Options(max_memory=max_memory))
    try:
        entries = FIRST_TABLE
        while 2 * (search.search.capacity + 512) > entries - 1:
            entries = larger(entries)
        assert len(search.table.map) >= entries * 8
    finally:
        search.close()


@pytest.mark.parametrize("max_memory", [1 << 20, 3 << 20, 5 << 20])
def test_search_ends_when_its_memory_is_full(max_memory: int) -> None:
    """Every table size on the way is used; the result says what cut it."""
    search = Search(Compiled(build("shared", 4, 2), optimise=0), Options(max_memory=max_memory))
    try:
        result = search.run()
    finally:
        search.close()
    assert result.cut is not None
    assert "memory" in result.cut
    assert result.findings == ()
