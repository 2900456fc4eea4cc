# SPDX-License-Identifier: GPL-2.0-or-later
"""What a design file brings besides its class: scenarios and properties, by name."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from septum.designs.guest import DesignError
from septum.properties import PROPERTIES, Property
from septum.scenarios import SCENARIOS, Scenario


def _given(module: ModuleType, name: str) -> tuple[Any, ...]:
    given = getattr(module, name, ())
    return tuple(given) if isinstance(given, tuple | list) else (given,)


def has_scenarios(module: ModuleType) -> bool:
    """Whether SCENARIOS of a file are scenarios of its design, and no names for a build() of its own."""
    return any(isinstance(one, Scenario) for one in _given(module, "SCENARIOS"))


def own_properties(module: ModuleType, file: str) -> dict[str, tuple[str, str]]:
    """The properties that a file brings: name -> sentence and source. Raises DesignError."""
    found = {}
    for one in _given(module, "PROPERTIES"):
        if not isinstance(one, Property) or not all(isinstance(text, str) and text for text in one):
            raise DesignError(
                f"{file}: PROPERTIES holds {one!r}; write (Property('a-name', 'A sentence.', 'its source'),)"
            )
        if one.name in PROPERTIES:
            raise DesignError(f"{file}: Septum has a property '{one.name}' already; give yours another name")
        found[one.name] = (one.sentence, one.source)
    return found


def own_missing(module: ModuleType, file: str) -> tuple[tuple[str, str], ...]:
    """What a file says that it lacks of its source: MISSING, which septum from-c writes. Raises DesignError."""
    given = getattr(module, "MISSING", ())
    pairs = isinstance(given, tuple) and all(isinstance(one, tuple) and len(one) == 2 for one in given)
    if not pairs or not all(isinstance(text, str) for one in given for text in one):
        raise DesignError(f"{file}: MISSING is not a tuple of pairs; write MISSING = (('x.c:12', 'why'),)")
    return tuple(given)


def own_scenarios(module: ModuleType, file: str) -> dict[str, Scenario]:
    """The scenarios that a file brings for its design, by name. Raises DesignError."""
    found: dict[str, Scenario] = {}
    for one in _given(module, "SCENARIOS"):
        if not isinstance(one, Scenario):
            raise DesignError(
                f"{file}: SCENARIOS holds {one!r}; write (Scenario('a-name', 'what it is', build, cpus),), as "
                "septum/scenarios do"
            )
        if one.name in SCENARIOS or one.name in found:
            raise DesignError(f"{file}: there is a scenario '{one.name}' already; give yours another name")
        found[one.name] = one
    return found
