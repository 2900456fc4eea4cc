# SPDX-License-Identifier: GPL-2.0-or-later
"""Code that is likely to be needed later in a check, made meanwhile by another process if a core is idle.

No verdict depends on it: what is not there when it is needed is made then.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from septum.analysis.symmetry import roles
from septum.engine.ahead import Ahead
from septum.engine.compiled import Compiled
from septum.engine.cores import spare_core
from septum.engine.facts import Known, Purpose, Tracked
from septum.lang.model import Model
from septum.verdict import exhaustive
from septum.verdict.result import Settings, Tick, Tried

#: with more CPUs a space is seldom small enough to be searched whole
FEW_CPUS = 2
PAGES = Purpose(symmetry=False, pages=True, tracked=Tracked())


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


def decide(model: Model, settings: Settings, tick: Tick | None, ahead: Ahead | None = None) -> Tried:
    """Search a model, of which ``ahead`` makes the code if there is one; what a reduced search takes is made, too."""
    if ahead is not None:
        model.kept = (model.kept or {}) | {purpose_of(settings): ahead}
    with pages(model, settings):
        return exhaustive.decide(model, settings, tick)


@contextlib.contextmanager
def pages(model: Model, settings: Settings) -> Iterator[None]:
    """The code for a search that exchanges CPUs with their pages, where it looks as if one is to follow."""
    if not (may_be_reduced(model, settings) and spare_core()):
        yield
        return
    alone = "partial-order" in settings.reduce
    with Ahead(lambda: Compiled(model, optimise=0, pages=True), alone) as ahead:
        model.kept = (model.kept or {}) | {PAGES: ahead}
        yield


def may_be_reduced(model: Model, settings: Settings) -> bool:
    """Whether a search may get too large to be whole, and may then exchange CPUs with their pages."""
    if "pages" not in settings.reduce or settings.compact or settings.resume or settings.checkpoint:
        return False
    kept = any(isinstance(each, Known) for each in (model.kept or {}).values())  # with it, if one has followed
    return model.cpus > FEW_CPUS and not kept and roles(model) is not None
