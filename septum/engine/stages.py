# SPDX-License-Identifier: GPL-2.0-or-later
"""Search the full space first; switch to a reduced search once the space repays the analysis that it takes.

A small space is searched faster than it takes to work out what commutes and what belongs to whom in it, and a
counterexample of the whole space is the shortest one. So the search begins whole; once it has stored many states,
another one, reduced, takes over. If that one finds a violation, the first continues for a while, to find the shortest
run to it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.cores import idle_cores
from septum.engine.memory import free_memory
from septum.engine.pool import Pool, shares
from septum.engine.run import PAGES, Progress, Result
from septum.engine.search import Options, Search, Tick
from septum.engine.team import Team

#: states up to which a space is searched whole
WHOLE_UP_TO = 200_000
#: states up to which the shortest run is looked for, once there is one
SHORTEST_UP_TO = 2_000_000


#: why CPUs are not exchanged with their pages, and not at all in a search that has begun anew (Search.track)
AS_THEY_ARE = "the CPUs are interchangeable as they are"
BY_NUMBER = "what orders the accesses to a field is kept for each CPU by its number"


class Explored(NamedTuple):
    """The result of a search.

    ``search``   the one whose ``result`` it is, still open;
    ``shortest`` whether runs to violations are the shortest;
    ``pages``    why CPUs were not exchanged together with their pages: None if they were, "" if there was no need;
    ``told_apart`` what the search, which was to exchange CPUs, saw that tells them apart; "" if there was nothing.
    """

    search: Search
    result: Result
    shortest: bool
    pages: str | None
    told_apart: str = ""


Watch = Callable[[Search], Callable[[Progress], None]]


def several(search: Search, tick: Tick | None) -> int | None:
    """Continue with as many threads as the options say, or as there are idle cores if that is faster than one.

    Returns why they ended; None if the search continues by itself, with one thread or with a pool.
    """
    threads = search.options.threads or idle_cores()
    if threads == 1:
        return None
    if shares(search):
        search.pool = Pool(search, threads)
        return None
    search.team = team = Team(search, threads)
    return team.run(tick)


def search_with(compiled: Compiled, options: Options) -> Search:
    """A search that begins with one thread and continues with several once it is worth it."""
    return Search(compiled, options, several)


def told_apart(result: Result) -> str:
    """What tells CPUs apart that a search exchanges; "" if nothing does."""
    found = next((f for f in result.findings if f.kind == PAGES), None)
    if found is None or found.site is None:
        return ""
    if not found.site.line:  # what is said of all such properties together
        return "a property of whole states tells CPUs apart"
    return f"a CPU's number, or memory that is not its own, makes a difference: {found.site}"


def whole_cpus(compiled: Compiled, options: Options) -> tuple[Compiled, Options]:
    """This search with each CPU told apart."""
    return Compiled(compiled.single, optimise=0), options._replace(symmetry=False)


def reduced(compiled: Compiled, options: Options, tick: Watch, pages: str | None) -> Explored:
    """Search with reductions at once; ``pages`` says why CPUs are not to be exchanged with their pages."""
    from septum.analysis.owners import NotInterchangeable

    compiled = compiled.alone()  # in the code of several models fewer steps commute than in that of one
    options = options._replace(symmetry=options.symmetry and compiled.asymmetric is None)
    if pages is None and options.symmetry:
        pages = AS_THEY_ARE
    if pages is None:
        try:
            search = search_with(Compiled(compiled.single, optimise=0, pages=True), options._replace(symmetry=True))
        except NotInterchangeable as why:
            pages = str(why)
        else:
            result = search.run(tick(search))
            if any(search.compiled.tracked):
                return Explored(search, result, not options.alone, BY_NUMBER)
            pages = told_apart(result) or None
            if pages is None:
                return Explored(search, result, not options.alone, None)
            search.close()
    search = search_with(compiled, options)
    result = search.run(tick(search))
    differ = told_apart(result)
    if differ:
        search.close()
        search = search_with(*whole_cpus(compiled, options))
        result = search.run(tick(search))
        pages = differ if pages == AS_THEY_ARE else pages
    return Explored(search, result, not options.alone, pages, differ)


def explore(compiled: Compiled, options: Options, tick: Watch, pages: str | None) -> Explored:
    """Search whole, and from the time on when it is worth it reduced; ``tick`` makes what shows a search."""
    limit = options.max_memory or free_memory() * 3 // 4
    whole = Search(compiled, options._replace(alone=False, threads=1, max_memory=limit // 4))
    with contextlib.ExitStack() as unwanted:
        unwanted.callback(whole.close)
        result = whole.run(tick(whole), WHOLE_UP_TO)
        if why := told_apart(result):
            unwanted.close()
            return explore(*whole_cpus(compiled, options), tick, pages)._replace(told_apart=why)
        if not (whole.enough or whole.full):
            unwanted.pop_all()
            return Explored(whole, result, True, "" if pages is None else pages)
        if any(whole.compiled.tracked):
            compiled, pages = whole.compiled, pages or BY_NUMBER
            options = options._replace(symmetry=False)
        found = reduced(compiled, options._replace(max_memory=limit - whole.progress().bytes), tick, pages)
        unwanted.callback(found.search.close)
        if found.result.findings and not (options.keep_going or whole.full):
            again = whole.run(tick(whole), SHORTEST_UP_TO)
            if again.findings and not told_apart(again):
                unwanted.pop_all()
                found.search.close()
                return Explored(whole, again, True, "the whole space has the shortest run")
        unwanted.pop_all()
        whole.close()
        return found._replace(shortest=found.shortest or not found.result.findings)
