# SPDX-License-Identifier: GPL-2.0-or-later
"""Names in require() and the registry say the same."""

import ast

from septum.properties import PROPERTIES
from tests.properties.sites import MODEL, PACKAGE

#: what the language and the search look at by themselves
BUILT_IN = {"index", "use-after-free", "deadlock", "race", "bounds", "lock-order", "irq-usage", "every-operation-ends"}


def names_used() -> dict[str, str]:
    """Every name in require() and reached() of the model -> a place where it is."""
    found: dict[str, str] = {}
    for part in MODEL:
        for file in sorted((PACKAGE / part).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Name)
                    and node.func.id in ("require", "reached")
                ):
                    name = node.args[-1]
                    place = f"{file.relative_to(PACKAGE)}:{node.lineno}"
                    assert isinstance(name, ast.Constant), f"{place}: the name is not a literal"
                    assert isinstance(name.value, str), f"{place}: the name is not a string"
                    found.setdefault(name.value, place)
    return found


def test_every_name_is_registered() -> None:
    unknown = {name: place for name, place in names_used().items() if name not in PROPERTIES}
    assert unknown == {}


def test_every_registered_name_is_used() -> None:
    assert set(PROPERTIES) == set(names_used()) | BUILT_IN


def test_sentences() -> None:
    """A property is one sentence, and has a source."""
    for prop in PROPERTIES.values():
        assert prop.sentence.endswith(".")
        assert ". " not in prop.sentence
        assert prop.source
