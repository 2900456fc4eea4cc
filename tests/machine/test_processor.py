# SPDX-License-Identifier: GPL-2.0-or-later
"""Optimised code is made for one of two kinds of processor, and only that of this one's kind is loaded."""

from collections.abc import Iterator
from pathlib import Path

import llvmlite.binding as llvm
import pytest

from septum.machine import codecache
from septum.machine import compile as compile_module
from septum.machine.compile import MODERN, OF_MODERN, PLAIN, Texts, built_before, compile_code, names_of, processor

SEVEN = Texts("", ("define i64 @seven() {\n  ret i64 7\n}\n",), frozenset({"seven"}))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SEPTUM_CACHE", str(tmp_path))
    codecache.refused.cache_clear()
    processor.cache_clear()
    yield
    processor.cache_clear()


def be(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compile_module, "processor", lambda: kind)


@pytest.mark.parametrize("level", [2, PLAIN])
@pytest.mark.parametrize(("kind", "other"), [(MODERN, ""), ("", MODERN)])
def test_code_for_another_processor_is_not_loaded(
    level: int, kind: str, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = names_of(SEVEN)
    be(kind, monkeypatch)
    codecache.store(compile_module._name_here(names, level), compile_code(SEVEN, 2).code)
    assert built_before(names, level) is not None
    be(other, monkeypatch)
    assert built_before(names, level) is None
    assert names_of(SEVEN) == names


def test_code_that_is_made_quickly_is_for_any(monkeypatch: pytest.MonkeyPatch) -> None:
    be(MODERN, monkeypatch)
    code = compile_code(SEVEN, 0).code
    be("", monkeypatch)
    found = built_before(names_of(SEVEN), 0)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("missing", [None, *OF_MODERN])
def test_a_processor_that_lacks_something_is_not_modern(missing: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    features = {name: name != missing for name in OF_MODERN}
    monkeypatch.setattr(llvm, "get_default_triple", lambda: "x86_64-unknown-linux-gnu")
    monkeypatch.setattr(llvm, "get_host_cpu_features", lambda: features)
    assert processor() == ("" if missing else MODERN)


def test_another_architecture_is_not_modern(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llvm, "get_default_triple", lambda: "aarch64-unknown-linux-gnu")
    assert processor() == ""
