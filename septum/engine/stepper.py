# SPDX-License-Identifier: GPL-2.0-or-later
"""The compiled model one step at a time, outside of any search: for traces, loops and tests."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

from septum.engine.compiled import Compiled
from septum.engine.run import Finding, Step
from septum.engine.shared import MAX_MASK_WORDS, CNote, CSearch
from septum.machine.compile import U64
from septum.machine.tables import ALARM, DONE


class Stepper:
    """Takes steps with a model's machine code. States are arrays of words, packed as the search has them."""

    def __init__(self, compiled: Compiled) -> None:
        self.compiled = compiled
        self.words = compiled.facts.words
        rows = max(1, len(compiled.facts.rows))
        self._acc, self._notes = (U64 * rows)(), (CNote * (rows * 64))()
        self._masks = (U64 * (4 * MAX_MASK_WORDS))()
        self._c = CSearch(acc=ctypes.addressof(self._acc), notes=ctypes.addressof(self._notes))

    def first(self) -> tuple[ctypes.Array[U64], int]:
        """The first state, CPUs as they are numbered, and the status of getting there: DONE or an alarm."""
        state = (U64 * self.words)()
        first = self.compiled.function("first", ctypes.POINTER(CSearch), ctypes.c_void_p)
        return state, first(ctypes.byref(self._c), ctypes.addressof(state))

    def apply(self, state: ctypes.Array[U64], step: Step) -> int:
        """Take a step: ``state`` becomes the next one.

        Returns a status: NOT_ENABLED, DONE, ENDED, or ALARM with the alarm's number from bit 8 on.
        """
        pointer = ctypes.POINTER(CSearch)
        apply = self.compiled.function("apply", pointer, ctypes.c_void_p, U64, U64, ctypes.c_void_p)
        return apply(ctypes.byref(self._c), ctypes.addressof(state), step.cpu, step.choice, self._masks)

    def after(self, state: Sequence[int], step: Step) -> tuple[int, list[int]]:
        """The status of a step from ``state``, and the state after it."""
        copy = (U64 * self.words)(*state)
        return self.apply(copy, step), list(copy)

    def raises(self, state: ctypes.Array[U64], alarm: int) -> bool:
        """Whether a state does not have the property of whole states that the model's alarm ``alarm`` is about."""
        raises = self.compiled.function("raises", ctypes.POINTER(CSearch), ctypes.c_void_p, U64)
        return bool(raises(ctypes.byref(self._c), ctypes.addressof(state), alarm))

    def options(self, state: Sequence[int]) -> list[Step]:
        """The steps that are possible in a state, those that fail among them."""
        found = []
        for cpu, counter in enumerate(self.compiled.counters(list(state))):
            point = self.compiled.facts.points[counter]
            steps = [Step(cpu, way) for way in range(point.ways if point is not None else 0)]
            found += [step for step in steps if self.after(state, step)[0] != 0]
        return found

    def follow(self, steps: tuple[Step, ...]) -> Finding | None:
        """What the model fails with in a run, if one of its steps fails."""
        state, status = self.first()
        for number, step in enumerate(steps, 1):
            if status != DONE:
                break
            status = self.apply(state, step)
            if status & 0xFF == ALARM:
                alarm = self.compiled.facts.alarms[status >> 8]
                return Finding(alarm.kind, alarm.name, alarm.site, steps[:number])
        return None
