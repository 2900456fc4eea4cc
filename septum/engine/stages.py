# SPDX-License-Identifier: GPL-2.0-or-later
"""One search that is reduced only when it is worth it: whole first, then with partial-order reduction.

A small space is searched faster than it takes to work out what commutes in it, and a counterexample of the whole
space is the shortest one. So the search begins whole; once it has stored many states, another one, reduced, takes
over. If that one finds a violation, the first goes on for a while, to find the shortest run to it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import NamedTuple

from septum.engine.compile import Compiled
from septum.engine.memory import free_memory
from septum.engine.search import Options, Progress, Result, Search

#: states up to which a space is searched whole
WHOLE_UP_TO = 200_000
#: states up to which the shortest run is looked for, once there is one
SHORTEST_UP_TO = 2_000_000


class Explored(NamedTuple):
    """What a search came to.

    ``search``   the one whose ``result`` it is, still open;
    ``shortest`` whether runs to violations are the shortest.
    """

    search: Search
    result: Result
    shortest: bool


def explore(compiled: Compiled, options: Options, tick: Callable[[Search], Callable[[Progress], None]]) -> Explored:
    """Search whole, and from the time on when it is worth it reduced; ``tick`` makes what shows a search."""
    limit = options.max_memory or free_memory() * 3 // 4
    whole = Search(compiled, options._replace(alone=False, threads=1, max_memory=limit // 4))
    with contextlib.ExitStack() as unwanted:
        unwanted.callback(whole.close)
        result = whole.run(tick(whole), WHOLE_UP_TO)
        if not (whole.enough or whole.full):
            unwanted.pop_all()
            return Explored(whole, result, True)
        reduced = Search(compiled, options._replace(max_memory=limit - whole.progress().bytes))
        unwanted.callback(reduced.close)
        found = reduced.run(tick(reduced))
        if found.findings and not (options.keep_going or whole.full):
            again = whole.run(tick(whole), SHORTEST_UP_TO)
            if again.findings:
                unwanted.pop_all()
                reduced.close()
                return Explored(whole, again, True)
        unwanted.pop_all()
        whole.close()
        return Explored(reduced, found, not found.findings)
