# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of whole states, where a CPU may have any number of pages (window.py).

Each demand must be about one page of one CPU, and be the same of each page; or be a sum in which each page counts the
same. Then it holds of all pages if it holds of each page that a view shows, of each that has left the window, and of
one that was not begun. That it is the same is checked for each page of the two members that differ in one split.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from septum.graph.ir import Key
from septum.lang.source import Site
from septum.proof.decided import Decided
from septum.proof.demands import Demands, canonical, cpus_of, equation_of, renamed, shared_of
from septum.proof.family import Refused
from septum.proof.longer import Longer
from septum.proof.views import Views, bits
from septum.proof.window import Window

Found = set[tuple[Any, Any, str, Site]]


class Pages:
    """The demands of one member, by page. ``key`` says which page a field is of."""

    def __init__(self, pair: Longer, found: Found, pages: int) -> None:
        self.pair = pair
        self.pages = pages
        self.single: set[Any] = set()  # about no page
        self.each: list[set[Any]] = [set() for _ in range(pages)]
        self.sums: set[Any] = set()
        self.read: set[Key] = set()
        self.first: list[dict[Any, int]] = []  # what page 0 of CPU 0 adds to each sum
        for demand in found:
            self.add(*demand)

    def add(self, given: Any, wanted: Any, name: str, site: Site) -> None:
        """One demand."""
        at = set(self.at((given, wanted)))
        cpus = sorted(cpus_of((given, wanted)))
        equation = equation_of(wanted)
        if len(at) > 1 and equation is not None and not given:
            self.sums.add((name, self.sum(*equation, name, site)))
            return
        if at and len(cpus) > 1:
            raise Refused(f"the property '{name}' is about several pages at once ({site.file}:{site.line})")
        shape = (name, self.alike(renamed((given, wanted), {cpu: i for i, cpu in enumerate(cpus)})))
        if not at:
            self.single.add(shape)
            return
        ((_, page),) = at
        self.each[page].add(shape)
        self.read |= set(self.keys((given, wanted)))

    def at(self, what: Any) -> Iterator[tuple[int, int]]:
        """The pages that a canonical expression mentions: (CPU, page)."""
        if isinstance(what, tuple) and len(what) == 3 and what[0] == "own":
            if what[2] in self.pair.pages:
                yield what[1], self.pair.pages[what[2]][0]
        elif isinstance(what, tuple | frozenset):
            for part in what:
                yield from self.at(part)

    def keys(self, what: Any) -> Iterator[Key]:
        """The fields of pages that it reads, as those of page 0."""
        if isinstance(what, tuple) and len(what) == 3 and what[0] == "own":
            if what[2] in self.pair.pages:
                yield self.pair.pages[what[2]][1]
        elif isinstance(what, tuple | frozenset):
            for part in what:
                yield from self.keys(part)

    def alike(self, what: Any) -> Any:
        """A canonical expression with page 0 in place of each page."""
        if isinstance(what, tuple) and len(what) == 3 and what[0] == "own":
            return ("own", what[1], ("page", *self.pair.pages[what[2]][1])) if what[2] in self.pair.pages else what
        if isinstance(what, tuple):
            return tuple(self.alike(part) for part in what)
        if isinstance(what, frozenset):
            return frozenset(self.alike(part) for part in what)
        return what

    def sum(self, number: int, terms: dict[Any, int], name: str, site: Site) -> Any:
        """An equation of sums in which each page of each CPU counts the same, with either sign."""
        pages: dict[tuple[int, int], set[Any]] = {}
        own: dict[int, set[Any]] = {}
        shared = set()
        for term, factor in terms.items():
            at, of = set(self.at(term)), cpus_of(term)
            if len(at) > 1 or len(of) > 1 or (at and shared_of(term)):
                raise Refused(f"a term of the sum '{name}' mentions several pages ({site.file}:{site.line})")
            shape = (self.alike(renamed(term, dict.fromkeys(of, 0))), factor)
            for page in at:
                pages.setdefault(page, set()).add(shape)
            for cpu in of if not at else ():
                own.setdefault(cpu, set()).add(shape)
            if not of:
                shared.add(shape)
        self.first.append({term: factor for term, factor in terms.items() if set(self.at(term)) == {(0, 0)}})
        kinds = {frozenset(found) for found in pages.values()}
        mine = {frozenset(found) for found in own.values()}
        cpus = {cpu for cpu, _ in pages}
        if (
            len(kinds) != 1
            or len(mine) > 1
            or len(pages) != self.pages * self.pair.first.cpus
            or (own and cpus != own.keys())
        ):
            raise Refused(f"the sum '{name}' treats pages differently ({site.file}:{site.line})")
        both = []
        for sign in (1, -1):
            parts = [frozenset((t, sign * f) for t, f in found) for found in (*kinds, *(mine or [frozenset()]), shared)]
            both.append((sign * number, *parts))
        return frozenset(both)

    def same_pages(self) -> None:
        """Every page has the same demands. Raises Refused."""
        if any(found != self.each[0] for found in self.each):
            raise Refused("a property of whole states is about some pages of a CPU only")


def check(window: Window, demands: Demands) -> None:
    """The properties of whole states are such that a window may be used; it learns what they read. Raises Refused."""
    pair = window.pair
    read: set[Key] = set()
    for number, (when, _) in enumerate(pair.first.graph.invariants):
        found, decided = demands.canonical[number]
        ours = Pages(pair, found, pair.width)
        more = Decided()
        other = canonical(pair.second, pair.second.graph.invariants[number][1], pair.back, more)
        pair.uniform(decided, more)
        theirs = Pages(pair, other, pair.width + 1)
        ours.same_pages()
        theirs.same_pages()
        if ours.single != theirs.single or ours.each[0] != theirs.each[0] or ours.sums != theirs.sums:
            raise Refused(pair.differs("what a property of whole states demands"))
        if when == "end" and ours.sums:
            raise Refused("a sum over pages is demanded when all have ended")
        if any(_value(demands, terms) for terms in ours.first):
            raise Refused("a page that is not begun counts in a sum")
        read |= ours.read
    window.read = frozenset(read)


def _value(demands: Demands, terms: dict[Any, int]) -> int:
    """What a sum of fields of CPU 0 is in the first state."""
    _, first = demands.program.first()
    text = " + ".join(f"{factor} * {demands.text(term)}" for term, factor in terms.items())
    found: int = eval(f"lambda P: {text}", demands.env)(first)
    return found


def begun_anew(views: Views) -> bool:
    """Whether a block with pages behind it has a step that names a page by me()."""
    window = views.stepper.program.window
    if window is None:
        return False
    after: dict[int, int] = {}
    for (_, b), edges in views.edges.items():
        for edge in edges:
            after[b] = after.get(b, 0) | 1 << edge.block
    for shift in views.maps:
        for b, to in shift.items():
            after[b] = after.get(b, 0) | 1 << to
    queue = [views.block_numbers[b] for b in window.moved if b in views.block_numbers]
    seen = set(queue)
    while queue:
        block = queue.pop()
        if views.blocks[block] in window.begins:
            return True
        new = set(bits(after.get(block, 0))) - seen
        seen |= new
        queue += new
    return False
