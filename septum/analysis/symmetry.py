# SPDX-License-Identifier: GPL-2.0-or-later
"""When CPUs are interchangeable: equal programs, no CPU's number in what they do, and no CPU's memory named.

:func:`why_not` asks for what a scenario and the text of its programs say. What a CPU can still be told apart by is a
field that differs between the CPUs from the start, or an element of a per-CPU array that is found by something else
than me(): analysis/strides.py proves that there is none, or has the search watch for it. Where a CPU's number only
finds what is the CPU's own, CPUs are interchangeable together with that (analysis/owners.py).
"""

from __future__ import annotations

from septum.analysis.owners import NotInterchangeable, Owners
from septum.analysis.strides import find_strides
from septum.graph.ir import Bin, Branch, Expr, Graph, Load, Me, Store, Table, all_blocks, instr_exprs
from septum.lang.model import Model
from septum.lang.source import Site


def roles(model: Model) -> str | None:
    """Why CPUs are not interchangeable, whatever their steps do; None if that depends on it."""
    if model.cpus == 1:
        return "there is one CPU"
    if any(p != model.programs[0] for p in model.programs):
        return "the CPUs run different programs"
    if not model.symmetric:
        return "the scenario gives the CPUs different roles"
    return None


def why_not(model: Model, graph: Graph) -> str | None:
    """Why states that differ only by renaming CPUs must be told apart; None if they need not be."""
    if (why := roles(model)) is not None:
        return why
    where = cpu_number_used(graph)
    return f"the model uses me() as a number {where}" if where is not None else None


def find_symmetric(model: Model, graph: Graph) -> Owners:
    """What belongs to each CPU, where CPUs can be exchanged with their elements of per-CPU arrays and nothing else.

    Raises NotInterchangeable if they cannot.
    """
    why = why_not(model, graph)
    if why is not None:
        raise NotInterchangeable(why)
    owners, divided = find_strides(graph, model.cpus)
    if divided or any(owners.locals.values()) or any(owners.fields.values()):
        raise NotInterchangeable("a number differs between the CPUs from the start")
    return owners


def cpu_number_used(graph: Graph) -> str | None:
    """Where the model uses me() as a number, not to find the CPU's own struct; None if it never does."""
    for block in all_blocks(graph):
        pending: list[tuple[Expr, Site | None]] = []
        for instr in block.instrs:
            own = isinstance(instr, Store) and instr.loc.own
            pending += [(expr, instr.site) for expr in instr_exprs(instr)[: 1 if own else None]]
        if isinstance(block.term, Branch):
            pending.append((block.term.cond, pending[-1][1] if pending else None))
        while pending:
            expr, site = pending.pop()
            match expr:
                case Me():
                    return f"at or after {site.file}:{site.line}" if site is not None else "in a condition"
                case Bin(a=a, b=b):
                    pending += [(a, site), (b, site)]
                case Table(index=index):
                    pending.append((index, site))
                case Load(loc=loc) if loc.index is not None and not loc.own:
                    pending.append((loc.index, site))
    return None
