# SPDX-License-Identifier: GPL-2.0-or-later
"""What the analyses look at: the graph of a small model, without its machine code."""

from pathlib import Path

from septum.graph.fold import fold
from septum.graph.ir import Graph, Key
from septum.graph.lower import lower_model
from septum.graph.ranges import analyse
from septum.lang.model import Model
from tests.engine.slow import load


def graph_of(model: Model) -> Graph:
    """The graph of a model, folded, with the ranges of its locals."""
    model.reset()
    graph = fold(lower_model(model))
    analyse(graph, model.cpus)
    return graph


def build(folder: Path, source: str) -> tuple[Model, Graph]:
    """The model of some source, and its graph."""
    model: Model = load(folder, source).build()
    return model, graph_of(model)


def names_of(model: Model, keys: frozenset[Key]) -> set[str]:
    """Fields by name, as in a C expression."""
    paths = {id(struct): struct.path for struct in model.structs}
    return {f"{paths[ident]}.{name}".removeprefix("world.") for ident, name in keys}
