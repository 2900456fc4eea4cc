# SPDX-License-Identifier: GPL-2.0-or-later
"""The configurations of one scenario, checked with one code where that serves them all; see engine/together.py."""

from __future__ import annotations

from collections.abc import Sequence

from septum.engine.together import Together, together
from septum.engine.together_kept import KeptTogether, TogetherRecord, record_of
from septum.lang.model import Model
from septum.verdict.checking import DesignLike, build, check
from septum.verdict.exhaustive import decide
from septum.verdict.result import Settings, Tick, Tried, Verdict


class Rows:
    """Configurations of a design that differ in --enomem and --busy; ``kept`` what was kept of their code."""

    def __init__(
        self, design: DesignLike, configurations: Sequence[Settings], kept: TogetherRecord | None = None
    ) -> None:
        self.design = design
        self.configurations = list(configurations)
        self.shared: Together | KeptTogether | None = None
        self.prepared = len(self.configurations) < 2  # one alone has nothing to share
        if kept is not None:
            self.prepared = True
            self.shared = KeptTogether(kept, lambda number: build(design, self.configurations[number]))

    def record(self) -> TogetherRecord | None:
        """What may be kept of their code; None if they have none in common."""
        return record_of(self.shared) if isinstance(self.shared, Together) else None

    def check(self, settings: Settings) -> Verdict:
        """The verdict on one of them, the same as that of :func:`septum.verdict.checking.check`."""
        if not self.prepared:
            self.prepared = True
            self.shared = self._together()
        if self.shared is None:
            return check(self.design, settings)
        options = [(s.enomem, s.busy) for s in self.configurations]
        compiled = self.shared.of(options.index((settings.enomem, settings.busy)))
        if compiled is None:
            return check(self.design, settings)

        def way(_: Model, asked: Settings, tick: Tick | None) -> Tried:
            return decide(compiled.single, asked, tick, compiled)

        return check(self.design, settings, way=way)

    def _together(self) -> Together | None:
        """The code of all of them; None if some cannot be built: that is said where it is checked.

        Nor is there one if building the others changes what the first is: a file may keep an option in a global, or in
        a class.
        """
        try:
            first = build(self.design, self.configurations[0])
            before = outside(first)
            models = [first, *(build(self.design, settings) for settings in self.configurations[1:])]
        except Exception:
            return None
        if outside(first) != before:
            return None
        return together(models, "symmetry" in self.configurations[0].reduce)


def outside(model: Model) -> object:
    """What a model is besides its structs: its functions, with the globals and the classes that they see."""
    classes = dict.fromkeys(base for struct in model.structs for base in type(struct).__mro__)
    plain = [
        (kind, name, value) for kind in classes for name, value in vars(kind).items() if isinstance(value, int | str)
    ]
    return model.digest(), plain
