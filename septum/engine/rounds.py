# SPDX-License-Identifier: GPL-2.0-or-later
"""A closed walk that takes each of some edges: the round of a loop in which each choose() goes every way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import count

OFTEN = 1 << 12  # steps between two looks at progress and Ctrl-C
PER_EDGE, PER_STEP = 400, 800  # bytes that Python takes: for an edge of the walk, and for a step of the loop to show

#: state -> the edges to take from it, each with the state that it leads to
Edges = Mapping[int, Sequence[tuple[int, int]]]


class TooLarge(Exception):
    """A loop exists, but there is no memory to show it; the text says how much it would take."""


def nothing() -> None:
    """No progress to show."""


def tree(start: int, edges: Edges, tick: Callable[[], None]) -> dict[int, tuple[int, int]]:
    """For each state how it is reached first from ``start``, breadth first: the edge, and the state before it."""
    found = {start: (-1, start)}
    queue = [start]
    for number, state in enumerate(queue):
        if number % OFTEN == 0:
            tick()
        for edge, to in edges[state]:
            if to not in found:
                found[to] = edge, state
                queue.append(to)
    return found


def backward(edges: Edges) -> dict[int, list[tuple[int, int]]]:
    """The same edges, each from where it leads to."""
    found: dict[int, list[tuple[int, int]]] = {state: [] for state in edges}
    for state, leads in edges.items():
        for edge, to in leads:
            found[to].append((edge, state))
    return found


def times(start: int, edges: Edges, tick: Callable[[], None]) -> dict[int, int]:
    """How often a closed walk takes each edge: as often as makes it leave each state as often as it gets there.

    What arrives too often at a state is sent on towards ``start``, and what leaves it too often is sent there from
    ``start``, each along a tree of shortest ways; so it is linear in the edges.
    """
    often = {edge: 1 for leads in edges.values() for edge, _ in leads}
    surplus = {state: -len(leads) for state, leads in edges.items()}
    for leads in edges.values():
        for _, to in leads:
            surplus[to] += 1
    home, away = tree(start, backward(edges), tick), tree(start, edges, tick)
    for state in reversed(home):
        edge, to = home[state]
        if state != start and surplus[state] > 0:
            often[edge] += surplus[state]
            surplus[to] += surplus[state]
            surplus[state] = 0
    for state in reversed(away):
        edge, before = away[state]
        if state != start and surplus[state] < 0:
            often[edge] -= surplus[state]
            surplus[before] += surplus[state]
            surplus[state] = 0
    return often


def tour(start: int, edges: Edges, tick: Callable[[], None] = nothing, room: int | None = None) -> list[int]:
    """A walk from ``start`` back to it that takes each edge at least once; every state must reach every other.

    An Euler tour (Hierholzer's) once edges are taken as often as times() says. It takes time in proportion to the
    edges and to its own length. Raises TooLarge if the tour and what is made of it take more than ``room`` bytes.
    """
    often = times(start, edges, tick)
    length = sum(often.values())
    if room is not None and length * PER_STEP > room:
        need = length * PER_STEP >> 20
        raise TooLarge(f"memory: a loop is there, but to show its {length:,} steps takes {need} MiB more")
    left = {state: list(reversed(leads)) for state, leads in edges.items()}
    walk: list[int] = []
    stack = [(-1, start)]
    for number in count():
        if not stack:
            break
        if number % OFTEN == 0:
            tick()
        edge, state = stack[-1]
        if left[state]:
            taken = left[state][-1]
            often[taken[0]] -= 1
            if not often[taken[0]]:
                left[state].pop()
            stack.append(taken)
        else:
            walk.append(edge)
            stack.pop()
    return walk[-2::-1]
