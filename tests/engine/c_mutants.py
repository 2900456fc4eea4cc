# SPDX-License-Identifier: GPL-2.0-or-later
"""search.c with many mutants in it at once, of which one is chosen when it runs: it is compiled once for all."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from septum.engine import compiled as compiled_module

C = Path(compiled_module.__file__).parent
#: the file, what is before an expression of it, the expression, and what is put in its place
Mutant = tuple[str, str, str, str]
TYPES = "typedef uint16_t u16;\n"


def with_mutants(folder: Path, mutants: Iterable[Mutant], also: Iterable[tuple[str, str, str]] = ()) -> str:
    """The IR of search.c, of whose mutants set_mutant() chooses one, from 1 on; 0 is none.

    ``also``  more to exchange, always: the file, what is in it, and what is put in its place.
    """
    pytest.importorskip("ziglang", reason="needs the compiler that makes the .ll files")
    texts = {file.name: file.read_text(encoding="utf-8") for file in [C / "search.c", *C.glob("search_*.h")]}

    def exchange(file: str, right: str, other: str) -> None:
        name = "search.c" if file == "c" else f"search_{file}.h"
        assert texts[name].count(right) == 1, right
        texts[name] = texts[name].replace(right, other)

    for number, (file, before, right, other) in enumerate(mutants, 1):
        exchange(file, before + right, f"{before}(mutant == {number} ? (u64)({other}) : (u64)({right}))")
    for file, right, other in also:
        exchange(file, right, other)
    exchange("c", TYPES, f"{TYPES}static u64 mutant;\nu64 set_mutant(u64 n)\n{{\n\treturn mutant = n;\n}}\n")
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(C.parents[1] / "tools"))
        from search_ll import compiled as to_ir

        return to_ir(folder / "search.c")
