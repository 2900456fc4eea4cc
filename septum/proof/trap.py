# SPDX-License-Identifier: GPL-2.0-or-later
"""Not all have ended: sets of places in which there always is a CPU, as a trap of a Petri net keeps a token.

Pairs cannot say that two CPUs have ended and a third one has not: each pair of the three is one of some state in which
all have. What rules that state out is that some CPU is where it still will change something. So a set of blocks is
looked for, for each value of the shared fields, in which there is a CPU in every state that can be reached: a CPU that
leaves the set does so beside another one in it. All CPUs begin in it, and where all of them must not be, it is empty.

Source: traps, T. Murata, "Petri nets: Properties, analysis and applications", Proc. IEEE 77(4), 1989,
doi.org/10.1109/5.24143, over blocks instead of places; that the set depends on the shared fields, and that weights say
who is beside the one that leaves, is added here.
"""

from __future__ import annotations

from septum.proof.views import Edge, Views, bits


def never_all(views: Views, outside: dict[int, int]) -> bool:
    """Whether there is no state whose CPUs are all in the blocks ``outside`` of its shared fields (by number).

    The set that always has a CPU in it begins with all other blocks, and loses those that a step can leave behind
    empty, until none does. What is lost is lost for good, so it is the largest such set.
    """
    out = dict(outside)
    into: dict[int, list[tuple[int, int, Edge]]] = {}
    for (g, block), edges in views.edges.items():
        for edge in edges:
            into.setdefault(edge.g, []).append((g, block, edge))
    first = views.g_numbers[views.stepper.first()[0]]
    starts = sum(1 << views.block_numbers[block] for block in views.starts)
    queue = list(out)
    while queue:
        to = queue.pop()
        for g, block, edge in into.get(to, ()):
            lost = leaves(views, g, block, edge, out[to])
            if lost & ~out.get(g, 0):
                out[g] = out.get(g, 0) | lost
                queue.append(g)
        if out.get(first, 0) & starts:
            return False
    return not out.get(first, 0) & starts


def leaves(views: Views, g: int, block: int, edge: Edge, out: int) -> int:
    """The blocks that are lost at ``g`` by one step of ``block``, after which those in ``out`` are not in the set.

    0 if the CPU that moves is in the set then, or another one surely is: one of those that the weights say there are.
    """
    if not out >> edge.block & 1:
        return 0
    row = views.rows[g][block]
    gone = 0
    if edge.shift:
        for b in bits(row):
            if views.moved(1 << b, edge.shift) & out:
                gone |= 1 << b
    else:
        gone = row & out
    if any(not row & views.positive[n] & gone for n in views.limits_at(g, block).wanted):
        return 0
    return gone | 1 << block
