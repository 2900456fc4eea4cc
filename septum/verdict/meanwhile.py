# SPDX-License-Identifier: GPL-2.0-or-later
"""Code that is likely to be needed later in a check, made meanwhile by another process if a core is idle.

No verdict depends on it: what is not there when it is needed is made then.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from septum.engine.ahead import Ahead
from septum.engine.compiled import Compiled
from septum.engine.cores import spare_core
from septum.engine.facts import Known, Purpose, Tracked
from septum.lang.model import Model
from septum.verdict import exhaustive
from septum.verdict.result import Settings, Tick, Tried


def purpose_of(settings: Settings) -> Purpose:
    """What the code is made for with which a search begins."""
    return Purpose("symmetry" in settings.reduce, False, Tracked())


@contextlib.contextmanager
def other(model: Model, settings: Settings, build: Callable[[], Model]) -> Iterator[Ahead | None]:
    """The code of the other model of a default check, which ``build`` makes, unless that of the first was kept."""
    purpose = purpose_of(settings)
    if not spare_core() or isinstance((model.kept or {}).get(purpose), Known):
        yield None
        return
    with Ahead(lambda: Compiled(build(), optimise=0, symmetry=purpose.symmetry)) as ahead:
        yield ahead


def decide(ahead: Ahead, model: Model, settings: Settings, tick: Tick | None) -> Tried:
    """Search a model of which the code is being made."""
    model.kept = (model.kept or {}) | {purpose_of(settings): ahead}
    return exhaustive.decide(model, settings, tick)
