# SPDX-License-Identifier: GPL-2.0-or-later
"""Quick code of the search loop has built in how the states of a model are packed."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from examples.seed_protocol import build
from septum.engine.compiled import Compiled, texts_of
from septum.engine.search import Options, Search
from septum.machine import compile as machine
from septum.machine import layout


@pytest.fixture(autouse=True)
def none_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SEPTUM_CACHE", str(tmp_path))
    machine._quick_loops.cache_clear()
    yield
    machine._quick_loops.cache_clear()


def packed(bits: int, splits: int = 1) -> Compiled:
    """The seed's protocol for 2 CPUs, with so many bits of each word of a state in use."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(layout, "WORD_BITS", bits)
        return Compiled(build("shared", 2, splits), optimise=0)


def counts(compiled: Compiled) -> tuple[int, int]:
    """States and edges."""
    with Search(compiled, Options(max_memory=1 << 24)) as searched:
        found = searched.run().progress
        return found.states, found.edges


@pytest.mark.parametrize("bits", [64, 24])
def test_it_has_the_numbers_of_the_model(bits: int) -> None:
    compiled = packed(bits)
    defined = dict(re.findall(r"^define i64 @(cfg_\w+)\(\) alwaysinline \{\n  ret i64 (\d+)", compiled.code.text, re.M))
    assert dict(compiled.code.shape) == {name: int(defined[name]) for name in ("cfg_words", "cfg_full_keys")}


def test_one_serves_all_models_of_a_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other, wider = packed(64), packed(64, 2), packed(24)
    assert one.code.shape == other.code.shape != wider.code.shape
    made = machine._quick_loops.cache_info()
    assert (made.misses, made.hits) == (2, 1)
    assert counts(one) == counts(wider)
    with_numbers = counts(other)
    asking = machine.compile_code(texts_of(other.code)._replace(shape=()), 0)
    monkeypatch.setattr(other, "engine", asking.engine)
    assert counts(other) == with_numbers


def test_a_number_that_is_not_the_models_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word less: states that differ in that one are taken for one."""
    compiled = packed(24)
    right = counts(compiled)
    wrong = tuple((name, number - 1 if name == "cfg_words" else number) for name, number in compiled.code.shape)
    mistaken = machine.compile_code(texts_of(compiled.code)._replace(shape=wrong), 0)
    monkeypatch.setattr(compiled, "engine", mistaken.engine)
    try:
        noticed = counts(compiled) != right
    except AssertionError:  # a run leads to another state than the one that is stored
        noticed = True
    assert noticed
