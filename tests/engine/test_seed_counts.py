# SPDX-License-Identifier: GPL-2.0-or-later
"""The mail's protocol has as many states as other model checkers count, and half as many or fewer with symmetry."""

import pytest

from examples.seed_protocol import build
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search

#: states and edges of the whole space, and states when CPUs are interchangeable
SMALL = [
    ("shared", 2, 2, 2860, 5320, 1457),
    ("exclusive", 2, 2, 2044, 3624, 1040),
    ("shared", 3, 2, 102496, 276048, 18381),
    ("exclusive", 3, 2, 46504, 110304, 8404),
]


@pytest.mark.parametrize(("scenario", "cpus", "splits", "states", "edges", "classes"), SMALL)
def test_number_of_states(scenario: str, cpus: int, splits: int, states: int, edges: int, classes: int) -> None:
    compiled = Compiled(build(scenario, cpus, splits), optimise=0, symmetry=True)
    for symmetry, expected in ((False, states), (True, classes)):
        with Search(compiled, Options(symmetry=symmetry, max_memory=1 << 26)) as search:
            result = search.run()
        assert result.findings == ()
        assert result.cut is None
        assert result.progress.states == expected
        assert symmetry or result.progress.edges == edges
        assert result.reached == {"cache-never-short", "pages-accounted", "locks-free"}
