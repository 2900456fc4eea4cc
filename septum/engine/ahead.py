# SPDX-License-Identifier: GPL-2.0-or-later
"""The code of a model, made by another process before this one asks for it."""

from __future__ import annotations

import pickle
from collections.abc import Callable

from septum.engine.aside import Aside
from septum.engine.compiled import Compiled, texts_of
from septum.engine.facts import Known, Promised
from septum.machine import codecache
from septum.machine.compile import compile_code


class Ahead(Promised):
    """What is to be known of a model's code, and the code itself; use it in a ``with``.

    ``make``   makes the code, in the other process; if that fails, it is made here when it is asked for;
    ``alone``  for a search that takes steps alone: what may be is worked out as well, and the code then optimised.

    It waits in :attr:`Model.kept`, in the place of what it is of.
    """

    def __init__(self, make: Callable[[], Compiled], alone: bool = False) -> None:
        self.optimises = alone

        def work(put: Callable[[bytes], None]) -> None:
            compiled = make()
            if alone:
                compiled.partial_order  # noqa: B018  # so that it is kept
            put(pickle.dumps((compiled.keep(), None if compiled.optimised else compiled.machine_code)))
            if alone and not compiled.optimised:
                put(compile_code(texts_of(compiled.code).plain(), 2).code)

        self._aside = Aside(work)
        self._known: Known | None = None

    def known(self) -> Known | None:
        """What is known of the code, which :func:`septum.machine.codecache.load` then has; None if that has failed."""
        if self._known is None and (piece := self._aside.take(wait=True)) is not None:
            known, code = pickle.loads(piece)
            assert isinstance(known, Known)
            if code is not None:
                codecache.bring(known.names[0], code)
            self._known = known
        return self._known

    def result(self) -> bytes | None:
        """The optimised code, once, when it is there."""
        return self._aside.take()

    def close(self) -> None:
        """Stop it."""
        self._aside.close()
