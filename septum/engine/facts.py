# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search needs to know of a model's code, as numbers and texts: nothing in it is an object of the model.

So it can be kept on disk, and a search can begin before there is a model. What is not here, such as the graph, is
worked out anew when something asks for it (engine/compiled.py).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import NamedTuple, Self

from septum.lang.source import Site
from septum.machine.slot import Slot
from septum.machine.tables import Alarm

#: masks of plain fields: program counter -> CPU -> plain reads, plain writes, all reads, all writes
Masks = tuple[tuple[tuple[int, int, int, int], ...], ...]


class Tracked(NamedTuple):
    """Plain fields, by name as :meth:`Compiled.field_name` has it, of which the state keeps more.

    ``left``   what the last step of each CPU has left, on its very path (graph/left.py);
    ``known``  what each CPU and place comes after (graph/known.py).
    """

    left: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()

    def further(self, fields: frozenset[str]) -> Tracked:
        """Keep more of some fields."""
        known = self.known | self.left & fields
        return Tracked((self.left | fields) - known, known)


class Purpose(NamedTuple):
    """What code is made for: searches that exchange CPUs, or those with their pages; what the state keeps more of."""

    symmetry: bool
    pages: bool
    tracked: Tracked


class Place(NamedTuple):
    """A place where a CPU can be suspended: in how many ways it continues, and the calls to it, outermost first."""

    ways: int
    stack: tuple[Site, ...]


class Trails(NamedTuple):
    """What CPUs leave unordered, see analysis/trailing.py; ``at_start`` the names of fields."""

    surely: Masks
    maybe: Masks
    at_start: frozenset[str]


class Facts(NamedTuple):
    """The code of a model.

    ``asymmetric``   why a search must not exchange CPUs, None if it may; ``exchanges``  states are packed for it;
    ``words, bits, pc, blocks, block_words, block_bits``  as in machine/layout.py;
    ``full_keys``    as in machine/codegen.py;
    ``alarms, rows, properties, lines, mask_words``  as in machine/tables.py; ``plain`` the names of the fields there;
    ``points``       program counter -> where a CPU is then, None: its program has ended;
    ``starts``       CPU -> a number for its program, equal if the programs are.
    """

    asymmetric: str | None
    exchanges: bool
    words: int
    bits: int
    pc: Slot
    blocks: tuple[Slot, ...]
    block_words: int
    block_bits: int
    full_keys: bool
    plain: tuple[str, ...]
    alarms: tuple[Alarm, ...]
    rows: Mapping[tuple[str, int], int]
    properties: tuple[str, ...]
    lines: Mapping[tuple[str, int], int]
    mask_words: int
    points: tuple[Place | None, ...]
    starts: tuple[int, ...]

    def twins(self) -> list[list[int]]:
        """CPUs that run the same program, in groups of at least two."""
        groups: dict[int, list[int]] = {}
        for cpu, start in enumerate(self.starts):
            groups.setdefault(start, []).append(cpu)
        return [group for group in groups.values() if len(group) > 1]


class Known(NamedTuple):
    """All that is kept of some code.

    ``ghosts_decide``  as in analysis/trailing.py;
    ``names``          what the machine code is called in the cache: how much it is optimised -> name;
    ``alone``          what may be taken alone, the rows of analysis/partial_order.py; None if that was not worked out.
    """

    facts: Facts
    trails: Trails
    ghosts_decide: bool
    names: Mapping[int, str]
    alone: tuple[int, ...] | None = None


class Promised(ABC):
    """What another process is working out; use it in a ``with``. ``optimises``  whether it then optimises."""

    optimises: bool

    @abstractmethod
    def known(self) -> Known | None:
        """What is known of the code, when it is there; None if it has failed."""

    @abstractmethod
    def result(self) -> bytes | None:
        """Optimised code, once, when it is there."""

    @abstractmethod
    def close(self) -> None:
        """Stop the other process."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class OwnRaces(NamedTuple):
    """What is known of the races of one of several models that have one code; ``trails`` None if ghosts decide."""

    ghosts_decide: bool
    trails: Trails | None
