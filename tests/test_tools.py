# SPDX-License-Identifier: GPL-2.0-or-later
"""The programs that write the documents believe no result of an engine that has changed since."""

import json
import shutil
from pathlib import Path

import model_docs
import pytest
from model_docs import ENGINE, engine_digest

import septum
from septum.machine import codecache

PACKAGE = Path(septum.__file__).parent


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The package, to be changed."""
    for room in (*ENGINE, "kvm"):
        shutil.copytree(PACKAGE / room, tmp_path / room)
    return tmp_path


@pytest.mark.parametrize(
    "file", ["engine/search.c", "engine/search.ll", "engine/search.py", "lang/structs.py", "analysis/locks.py"]
)
def test_a_changed_engine_is_another_one(copied: Path, file: str) -> None:
    before = engine_digest(copied)
    engine_digest.cache_clear()
    assert before == engine_digest(copied) == engine_digest(PACKAGE)
    with (copied / file).open("a", encoding="utf-8") as changed:
        changed.write("\n")
    engine_digest.cache_clear()
    assert engine_digest(copied) != before


def test_a_changed_model_is_not_the_engine(copied: Path) -> None:
    before = engine_digest(copied)
    (copied / "kvm" / "tdx.py").write_text("", encoding="utf-8")
    engine_digest.cache_clear()
    assert engine_digest(copied) == before


def test_what_another_engine_said_is_searched_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A result that is kept is used with this engine only."""
    monkeypatch.setattr(codecache, "folder", lambda: tmp_path)
    model = model_docs.model_of("v5", "split")
    assert model is not None
    wrong = {model.digest(): [["race"], []], f"{model.digest()} 0123456789ab": [["race"], []]}
    (tmp_path / "model_docs.json").write_text(json.dumps(wrong), encoding="utf-8")
    for _ in range(2):
        model_docs.kept.cache_clear()
        model_docs.searched.cache_clear()
        found = model_docs.searched("v5", "split")
        assert found is not None
        assert found.violated == []
        assert ("pamt_cache_lock", "mmu_lock(w)") in found.edges
    kept = json.loads((tmp_path / "model_docs.json").read_text(encoding="utf-8"))
    assert kept.keys() - wrong.keys() == {f"{model.digest()} {engine_digest()}"}


def test_what_the_document_says_of_the_split_lock() -> None:
    """docs/locking.md and docs/seed.md: a top-up holds it for two steps without mmu_lock, a split over its DEMOTE."""
    found = {(hold.lock, hold.within): hold.steps for hold in model_docs.holds("spinlock")}
    assert found["external_kvm_split_cache_lock", False] == 2
    assert found["external_kvm_split_cache_lock", True] == 15
    assert found["mmu_lock", False] == 25
    assert "external_kvm_split_cache_lock" not in {hold.lock for hold in model_docs.holds("per-vcpu")}


def test_a_lock_inside_another_is_held_for_fewer_steps() -> None:
    """pamt_lock in the split lock, that in the last section of mmu_lock."""
    found = model_docs.holds("spinlock")
    [pamt] = [hold.steps for hold in found if hold.lock == "pamt_lock"]
    [split] = [hold.steps for hold in found if hold.lock == "external_kvm_split_cache_lock" and hold.within]
    assert 0 < pamt < split < max(hold.steps for hold in found if hold.lock == "mmu_lock")
