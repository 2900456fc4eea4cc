# SPDX-License-Identifier: GPL-2.0-or-later
"""The cache of machine code: only what is whole, of that name and the user's own is loaded, nothing else is touched."""

import os
import time
from pathlib import Path

import pytest

from septum.machine import codecache

NAME = codecache.key("steps", "loops")
CODE = bytes(range(256)) * 9


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("SEPTUM_CACHE", str(folder))
    codecache.refused.cache_clear()
    codecache.store(NAME, CODE)
    assert codecache.load(NAME) == CODE
    codecache.refused.cache_clear()
    return folder


def test_nothing_but_the_whole_file_is_loaded(place: Path) -> None:
    file = place / f"{NAME}.o"
    whole = file.read_bytes()
    for size in (0, 5, codecache.CODE.head - 1, codecache.CODE.head, len(whole) - 1):
        file.write_bytes(whole[:size])
        assert codecache.load(NAME) is None
    for at in range(0, len(whole), 7):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        assert codecache.load(NAME) is None
    file.write_bytes(whole + b"x")
    assert codecache.load(NAME) is None
    codecache.store(NAME, CODE)
    assert codecache.load(NAME) == CODE


def test_code_of_another_name_is_not_loaded(place: Path) -> None:
    other = codecache.key("other steps", "loops")
    os.rename(place / f"{NAME}.o", place / f"{other}.o")
    assert codecache.load(other) is None


@pytest.mark.parametrize("kind", ["fifo", "link", "folder"])
def test_what_is_no_plain_file_is_left_alone(place: Path, tmp_path: Path, kind: str) -> None:
    file = place / f"{NAME}.o"
    elsewhere = tmp_path / "elsewhere"
    file.rename(elsewhere)
    before = elsewhere.read_bytes()
    if kind == "fifo":
        os.mkfifo(file)  # to open it as a file would wait for ever
    elif kind == "link":
        file.symlink_to(elsewhere)
    else:
        file.mkdir()
    mode = file.lstat().st_mode
    assert codecache.load(NAME) is None
    codecache.store(NAME, CODE)
    assert file.lstat().st_mode == mode
    assert elsewhere.read_bytes() == before


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_that_others_can_write_to(place: Path, capsys: pytest.CaptureFixture[str], mode: int) -> None:
    place.chmod(mode)
    assert codecache.load(NAME) is None
    codecache.store(codecache.key("more"), CODE)
    assert [file.name for file in place.iterdir()] == [f"{NAME}.o"]
    assert capsys.readouterr().err.count("others can write to it") == 1
    assert capsys.readouterr().err == ""


def test_a_folder_of_somebody_else(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: place.stat().st_uid + 1)
    assert codecache.load(NAME) is None
    codecache.store(codecache.key("more"), CODE)
    assert [file.name for file in place.iterdir()] == [f"{NAME}.o"]
    assert capsys.readouterr().err.count("it belongs to another user") == 1


def test_only_files_of_its_own_are_dropped(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Old ones go; a file of somebody else stays, whatever it is called and however old it is."""
    monkeypatch.setattr(codecache, "MOST_FILES", 3)
    foreign = [place / "notes.o", place / f"{'a' * 64}.o", place / "thesis.txt"]
    for file in foreign:
        file.write_text("mine", encoding="ascii")
        os.utime(file, (1, 1))
    before = place / f"{'b' * 64}.o"
    before.write_bytes(codecache.CODE.magic.replace(b"3", b"2") + CODE)
    os.utime(before, (1, 1))
    names = [codecache.key(str(number)) for number in range(6)]
    for age, name in enumerate(names):
        codecache.store(name, CODE)
        os.utime(place / f"{name}.o", (time.time() - 100 + age,) * 2)
    assert all(file.read_text(encoding="ascii") == "mine" for file in foreign)
    assert not before.exists(), "of a version before"
    assert not (place / f"{names[0]}.o").exists() and (place / f"{names[-1]}.o").exists()
    assert not list(place.glob(".new-*"))


def test_without_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEPTUM_CACHE", "")
    codecache.store(NAME, CODE)
    assert codecache.load(NAME) is None
    monkeypatch.setenv("SEPTUM_CACHE", "/dev/null/no/folder")
    codecache.refused.cache_clear()
    codecache.store(NAME, CODE)
    assert codecache.load(NAME) is None
