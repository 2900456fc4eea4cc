# SPDX-License-Identifier: GPL-2.0-or-later
"""A model as machine code with the search loop around it: lowered, packed, compiled, and what explains the states."""

from __future__ import annotations

import copy
import functools
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import llvmlite.binding as llvm

from septum.engine.aside import Aside
from septum.engine.facts import Facts, Known, OwnRaces, Promised, Purpose, Tracked, Trails
from septum.engine.memory import uncollected
from septum.engine.run import PAGES, Stale
from septum.engine.shared import compare, expected
from septum.lang.model import Model
from septum.lang.structs import Field, Struct
from septum.machine import codecache
from septum.machine.compile import (
    PLAIN,
    U64,
    Texts,
    build,
    built_before,
    compile_code,
    function_of,
    load_code,
    names_of,
)

if TYPE_CHECKING:
    from septum.analysis.partial_order import PartialOrder
    from septum.analysis.trailing import Trailing
    from septum.engine.lowered import Lowered
    from septum.graph.ir import Graph, Key
    from septum.lang.variants import Variants
    from septum.machine.codegen import Code
    from septum.machine.layout import Layout

#: functions of search.c that Python calls, and that it hands to other code; other files name theirs with a prefix
PUBLIC = frozenset(
    (
        *("start", "run", "run_deep", "run_team", "forget", "rehash", "stretch", "again", "stray", "renumber"),
        *("pack", "reached"),
        *("run_pool", "moved", "widen", "lift", "put_back", "enter_some"),
        *("first", "apply", "raises", "lone", "canon", "shared_table", "outside_step", "set_which"),
    )
)


class Value(NamedTuple):
    """One field of a decoded state."""

    struct: Struct
    field: Field
    value: int


class Compiled:
    """A model's machine code and the tables that explain what it returns.

    ``pages``: for a search that exchanges CPUs together with their pages; raises NotInterchangeable if it cannot;
    ``symmetry``: for one that exchanges CPUs alone; ``asymmetric`` says why it must not, None if it may;
    ``tracked``: the plain fields of which the state keeps more than where CPUs are to tell whether they race;
    ``variants``: the code is that of all of these models, of which ``model`` is the first; engine/together.py uses it,
    and ``known``, where that was kept of such code: then there is neither graph nor layout, and Stale is raised.

    ``single`` is the model that runs, with its numbers as constants: what native runs take, and what is compiled anew
    where more is asked of the code. Without ``variants`` it is ``model``. ``properties`` are the names that its code
    requires, ``indexes`` says whether an index in it may be outside its array. Where something was kept of the code
    (``Model.kept``), the model is lowered only when the graph, the layout or the text is asked for.
    """

    variant: int | None = None  # which of several models runs, where the code is that of all
    own_graph: Graph | None = None  # what is left of the graph for that one
    tracked_together: Callable[[Tracked], Compiled | None] | None = None  # that variant, of code of all that keeps more
    races_of_all = False  # whether what is known of races is of all of them together
    own_trails: Trails | None = None  # of that one, in place of those of all
    own_races: OwnRaces | None = None  # what is known of those of that one, once it was asked for

    @uncollected()
    def __init__(
        self,
        model: Model,
        optimise: int = 2,
        pages: bool = False,
        tracked: Tracked | None = None,
        symmetry: bool = False,
        variants: Variants | None = None,
        known: Known | None = None,
    ) -> None:
        self.model = self.single = model
        self.tracked = tracked or Tracked()
        self.purpose = Purpose(symmetry, pages, self.tracked)
        self.variants = variants
        clock = time.perf_counter
        began = clock()
        alone = variants is None and known is None
        self.known = kept_of(model, self.purpose) if alone else known
        self.of_several = not alone and variants is None
        self.ahead = promised(model, self.purpose) if self.known is not None else None
        self.facts = self.known.facts if self.known is not None else self._facts()
        self.asymmetric = self.facts.asymmetric
        self.properties: Sequence[str] = self.facts.properties
        self.indexes = any(alarm.name == "index" for alarm in self.facts.alarms)
        lowered = clock()
        built = built_before(self.known.names, optimise) if self.known is not None else None
        self.engine, self.optimised, self.machine_code = built or build(texts_of(self.code), optimise)
        compare(self.engine, "shared_table", expected())
        self.seconds = {"lower": lowered - began, "compile": clock() - lowered}
        if model.kept is not None and alone:
            model.kept[self.purpose] = self

    def _facts(self) -> Facts:
        from septum.engine.lowered import facts_of

        return facts_of(self._lowered)

    @functools.cached_property
    def _lowered(self) -> Lowered:
        """What the model is lowered to, worked out when it is first asked for. Raises Stale, see :class:`Stale`."""
        from septum.engine.lowered import facts_of, lower

        if self.of_several:
            raise Stale(f"{self.model.name}: of the code that it has in common with others only something was kept")
        with uncollected():
            lowered = lower(self.model, self.purpose, self.variants)
        known = self.known
        if known is not None and (facts_of(lowered), names_of(texts_of(lowered.code))) != (
            known.facts,
            known.names,
        ):
            raise Stale(f"{self.model.name}: what was kept of its code is not what it is lowered to")
        return lowered

    @property
    def graph(self) -> Graph:
        """The control-flow graph."""
        return self._lowered.graph

    @property
    def layout(self) -> Layout:
        """How states are packed."""
        return self._lowered.layout

    @property
    def code(self) -> Code:
        """The generated code."""
        return self._lowered.code

    def keep(self) -> Known:
        """What may be kept of this code, for models that are built alike."""
        known = self.known or Known(self.facts, self.trails, self.ghosts_decide, self.names)
        return known._replace(alone=tuple(self.partial_order.rows)) if "partial_order" in vars(self) else known

    @property
    def names(self) -> Mapping[int, str]:
        """What its machine code is called in the cache: how much it is optimised -> name."""
        return self.known.names if self.known is not None else names_of(texts_of(self.code))

    @property
    def may_tell_apart(self) -> bool:
        """Whether only a search tells that CPUs can be exchanged: a finding of kind "pages" is that they cannot."""
        return any(alarm.kind == PAGES for alarm in self.facts.alarms)

    @functools.cached_property
    def partial_order(self) -> PartialOrder:
        """Which steps may be taken alone; worked out when it is first asked for."""
        from septum.analysis.partial_order import find_partial_order

        began = time.perf_counter()
        found = find_partial_order(self.graph, self.layout.memory, self.trailing)
        self.seconds["independence"] = time.perf_counter() - began
        return found

    @property
    def rows_alone(self) -> Sequence[int]:
        """The same, as rows of bits."""
        known = self.known
        return known.alone if known is not None and known.alone is not None else self.partial_order.rows

    @functools.cached_property
    def trailing(self) -> Trailing:
        """What each CPU's last step leaves unordered, by program counter."""
        from septum.analysis.trailing import Trailing

        return Trailing(self.graph, self.model.cpus, self.code.plain)

    @property
    def trails(self) -> Trails:
        """The same, as numbers and names."""
        if self.own_trails is not None:
            return self.own_trails
        return self.known.trails if self.known is not None else self._lowered.trails(self.trailing)

    @functools.cached_property
    def ghosts_decide(self) -> bool:
        """Whether a race may not show where its first CPU is."""
        if self.known is not None:
            return self.known.ghosts_decide
        from septum.analysis.trailing import ghosts_decide

        return ghosts_decide(self.graph)

    def field_name(self, key: Key) -> str:
        """A field as a C expression."""
        return self._lowered.field_name(key)

    def optimiser(self, loops: bool) -> Optimiser | Promised:
        """What makes optimised code of it; ``loops`` as there."""
        return self.ahead if self.ahead is not None and self.ahead.optimises else Optimiser(self, loops)

    def use(self, code: bytes) -> None:
        """Continue with other machine code for the same model."""
        self.slow_engine, self.engine = self.engine, load_code(code)  # a search may hold functions of the old one
        self.optimised, self.machine_code = True, code
        self.choose()

    def choose(self) -> None:
        """Let the variant run that this is; before each search, since others run the same code."""
        if self.variant is not None:
            self.function("set_which", U64)(self.variant)

    def alone(self) -> Compiled:
        """Code of this model and no other, for what the code of several models does not do; itself if it is that."""
        if self.variant is None:
            return self
        return Compiled(self.single, optimise=0, tracked=self.tracked, symmetry=self.asymmetric is None)

    def tracking(self, tracked: Tracked) -> Compiled:
        """Code of the same model that keeps more of some fields in the state, and does not exchange CPUs."""
        found = self.tracked_together(tracked) if self.tracked_together is not None else None
        return found or Compiled(self.single, optimise=0, tracked=tracked)

    def with_own_races(self) -> Compiled:
        """This code, together with what is known of the races of the one model that runs.

        If ghost fields may decide about them it is the code of that model: then fields of it have to be named.
        """
        if self.own_races is None and self.own_graph is not None:
            self.own_races = self._own_races(self.own_graph)
        if self.own_races is None or self.own_races.ghosts_decide:
            return self.alone()
        view = copy.copy(self)
        view.races_of_all, view.ghosts_decide, view.own_trails = False, False, self.own_races.trails
        return view

    def _own_races(self, graph: Graph) -> OwnRaces:
        """What is known of the races in what is left of the graph."""
        from septum.analysis.trailing import Trailing, ghosts_decide

        if ghosts_decide(graph):
            return OwnRaces(True, None)
        return OwnRaces(False, self._lowered.trails(Trailing(graph, self.model.cpus, self.code.plain)))

    def function(self, name: str, *arguments: Any) -> Callable[..., int]:
        """A function of the compiled module as a Python callable that releases the interpreter lock."""
        return function_of(self.engine, name, *arguments)

    def values(self, state: list[int]) -> list[Value]:
        """The fields of a packed state that can change."""
        layout, out = self.layout, []
        for key, slot in layout.shared.items():
            struct = layout.structs[key[0]]
            field = type(struct).fields()[key[1]]
            raw = state[slot.word] >> slot.shift & (1 << slot.width) - 1
            out.append(Value(struct, field, raw + field.lo))
        for key, (cpu, slot) in layout.own.items():
            struct = layout.structs[key[0]]
            field = type(struct).fields()[key[1]]
            home = layout.blocks[cpu]
            raw = state[home.word + slot.word] >> home.shift + slot.shift & (1 << slot.width) - 1
            value = raw + field.lo + cpu * layout.memory.field_stride(struct, field)
            if value > field.hi(struct):  # of a number that depends on the CPU's, and is not set yet
                value = int(getattr(struct, field.name))
            out.append(Value(struct, field, value))
        return out

    def block(self, state: list[int], cpu: int) -> list[int]:
        """All that a packed state says of one CPU alone."""
        facts, home = self.facts, self.facts.blocks[cpu]
        if facts.block_words > 1:
            return state[home.word : home.word + facts.block_words]
        return [state[home.word] >> home.shift & (1 << facts.block_bits) - 1]

    def twins(self, cpu: int) -> set[int]:
        """The CPUs that run the same program as ``cpu``, itself included."""
        return {c for c, start in enumerate(self.facts.starts) if start == self.facts.starts[cpu]}

    def counters(self, state: list[int]) -> list[int]:
        """The program counter of each CPU in a packed state."""
        pc = self.facts.pc
        return [state[home.word + pc.word] >> home.shift + pc.shift & (1 << pc.width) - 1 for home in self.facts.blocks]


class Optimiser(Aside):
    """Another process that optimises a model's code, while this one searches with what it has.

    ``loops``  with what takes many states at once (machine/loops.py), which doubles the time that it takes.

    What it hands over is taken only if it is whole, under a name that is this model's; if not, the search continues
    with the code that it has.
    """

    def __init__(self, compiled: Compiled, loops: bool = True) -> None:
        name = compiled.names[2 if loops else PLAIN]

        def work(put: Callable[[bytes], None]) -> None:
            texts = texts_of(compiled.code)  # here, since it is lowered for it if it was kept on the disk
            put(codecache.packed(name, compile_code(texts if loops else texts.plain(), 2).code))

        self.name = name
        super().__init__(work)

    def result(self) -> bytes | None:
        """The code, once, when it is there."""
        piece = self.take()
        return codecache.unpacked(self.name, piece) if piece is not None else None


def kept_of(model: Model, purpose: Purpose) -> Known | None:
    """What was kept of a model's code, if that was made for the same purpose."""
    found = model.kept.get(purpose) if model.kept is not None else None
    found = found.known() if isinstance(found, Promised) else found
    return found if isinstance(found, Known) else None


def promised(model: Model, purpose: Purpose) -> Promised | None:
    """The process that works out what is known of a model's code, if there is one."""
    found = model.kept.get(purpose) if model.kept is not None else None
    return found if isinstance(found, Promised) else None


def texts_of(code: Code) -> Texts:
    """The generated steps with the search loop."""
    return Texts(code.text, (shipped("search"),), PUBLIC, code.fast, shape=code.shape)


def shipped(name: str) -> str:
    """The IR of a C file of this folder."""
    return Path(__file__).with_name(f"{name}.ll").read_text(encoding="utf-8")


def build_alone(name: str) -> llvm.ExecutionEngine:
    """Machine code of a file of this folder that no model is linked with; its functions begin with its name and _.

    Made quickly: the C compiler has optimised the IR, and with no generated code beside it there is nothing to inline.
    """
    return build(Texts("", (shipped(name),), frozenset({f"{name}_"})), 0).engine
