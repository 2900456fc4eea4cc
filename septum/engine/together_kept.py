# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of the code of several models, and that code without any of them.

What was not asked for when it was kept is not known of it. Then a model is compiled by itself, as any of them can be.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.facts import Known, OwnRaces, Purpose, Tracked
from septum.engine.together import Together
from septum.lang.model import Model


class View(NamedTuple):
    """What is said of the code for one of the models, as in Compiled."""

    properties: tuple[str, ...]
    indexes: bool
    own_races: OwnRaces | None


class TogetherRecord(NamedTuple):
    """What is kept of the code of several models.

    ``purpose``  what it was made for; ``views`` model -> what is said for it, None: it had better have its own code;
    ``further``  what the state keeps more of -> that code.
    """

    purpose: Purpose
    known: Known
    views: Mapping[int, View | None]
    further: Mapping[Tracked, TogetherRecord]


def record_of(together: Together) -> TogetherRecord:
    """What may be kept of the code of several models, of what was asked for."""
    views = {
        number: None if made is None else View(tuple(made.properties), made.indexes, made.own_races)
        for number, made in together.made.items()
    }
    further = {tracked: record_of(other) for tracked, other in together.further.items() if other is not None}
    return TogetherRecord(together.compiled.purpose, together.compiled.keep(), views, further)


class KeptTogether:
    """The code of several models of which something was kept; ``models`` number -> model."""

    def __init__(self, record: TogetherRecord, models: Callable[[int], Model]) -> None:
        self.record = record
        self.models = models
        _, pages, tracked = record.purpose
        self.compiled = Compiled(
            models(0), optimise=0, pages=pages, tracked=tracked, symmetry=record.purpose.symmetry, known=record.known
        )

    def of(self, number: int) -> Compiled | None:
        """The code, for one of the models; None if that had better have its own."""
        said = self.record.views.get(number)
        if said is None:
            return None
        view = copy.copy(self.compiled)
        view.variant, view.single, view.races_of_all = number, self.models(number), True
        view.tracked_together = partial(self._tracking, number)
        view.properties, view.indexes, view.own_races = said
        view.seconds, self.compiled.seconds = dict(self.compiled.seconds), dict.fromkeys(self.compiled.seconds, 0.0)
        return view

    def _tracking(self, number: int, tracked: Tracked) -> Compiled | None:
        """The code of one of the models with more of some fields in the state; None if it was not kept."""
        record = self.record.further.get(tracked)
        compiled = KeptTogether(record, self.models).of(number) if record is not None else None
        return None if compiled is None else compiled.with_own_races()
