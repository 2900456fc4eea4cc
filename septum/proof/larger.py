# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether Python builds a model of more CPUs as it does that of few.

A proof runs the code that was lowered for a few CPUs. What __init__() and the scenario decide by the number of CPUs is
not in that code: of ``self.room = 2 if cpus < 5 else 1`` it has a 2. So the model is built, and not lowered, for some
more numbers of CPUs, and must be as two of them say: of each kind of struct as many more with each CPU, each first
value and each bound as often, or, where all structs of a kind have the same one, larger by as much. Values of which
there are others with each CPU, such as numbers of pages, are not compared.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from septum.lang.model import Model

#: how many CPUs more than in the smaller of the two models
MORE_BY = (-1, 2, 3, 4, 5)
BOUND = "the bound of"
INDEX = re.compile(r"\[\d+\]")


class Kind(NamedTuple):
    """What is compared: as the first value of a field of all structs that have a path but for its indexes."""

    of: str
    path: str


def unlike(
    smaller: Model, larger: Model, built: Callable[[int], Model], more_by: Sequence[int] = MORE_BY
) -> str | None:
    """What of a model with more CPUs, or one less, is not as in the two given; None if all is.

    ``larger``   has one CPU more than ``smaller``;
    ``built``    the model with so many CPUs more than the smaller one; ``more_by`` how many these are.
    """
    few, more = quantities(smaller), quantities(larger)
    for steps in more_by:
        cpus = smaller.cpus + steps
        try:
            there = quantities(built(steps))
        except Exception as error:  # whatever a design's code raises
            return f"the model cannot be built for {cpus} CPUs: {error}"
        for kind in dict.fromkeys([*few, *more, *there]):
            if not continues(few[kind], more[kind], there[kind], steps, kind.of == BOUND):
                return f"{kind.of} {kind.path} for {cpus} CPUs is not as those for {smaller.cpus} and {larger.cpus} say"
    return None


def quantities(model: Model) -> defaultdict[Kind, Counter[int]]:
    """How often each kind has each value, of all that Python has decided of a model."""
    model.reset()  # a native run may have left its last values in the world
    found: defaultdict[Kind, Counter[int]] = defaultdict(Counter)
    for kind, value in _values(model):
        found[kind][value] += 1
    return found


def _values(model: Model) -> Iterator[tuple[Kind, int]]:
    for struct in model.structs:
        path = INDEX.sub("[]", struct.path)
        for name, field in type(struct).fields().items():
            yield Kind("the first value of", f"{path}.{name}"), int(getattr(struct, name))
            yield Kind("the least value of", f"{path}.{name}"), field.lo
            yield Kind(BOUND, f"{path}.{name}"), field.hi(struct)
    for program in model.programs:
        yield Kind("the program", program.function.__qualname__), 0
        for n, argument in enumerate(program.args):
            if isinstance(argument, int):
                yield Kind(f"argument {n} of", f"{program.function.__qualname__}()"), int(argument)
    for check in model.checks:
        yield Kind("the property", check.function.__qualname__), 0


def continues(few: Counter[int], more: Counter[int], there: Counter[int], steps: int, at_least: bool = False) -> bool:
    """Whether a third count of values is what two say that are one CPU apart; ``at_least``: or larger values."""
    if few.keys() == more.keys():
        return all(there[v] == few[v] + steps * (more[v] - few[v]) for v in few.keys() | there.keys())
    if len(few) == len(more) == 1:
        (one, often), (two, so_often) = *few.items(), *more.items()
        value = one + steps * (two - one)
        if at_least and len(there) == 1 and (other := next(iter(there))) > value:
            value = other  # a bound that is larger is kept to where the smaller one is
        return there == {value: often + steps * (so_often - often)}
    return True  # numbers of pages and the like: more of them with each CPU
