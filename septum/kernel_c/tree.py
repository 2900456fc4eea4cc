# SPDX-License-Identifier: GPL-2.0-or-later
"""The kernel tree that a series is against: a folder, a git repository, or a revision of one."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path, PurePosixPath


class TreeError(Exception):
    """A tree that cannot be read: one line."""


class Tree:
    """``spec`` is DIR, or DIR@REV for what a git repository has at a revision."""

    def __init__(self, spec: str) -> None:
        folder, _, revision = spec.rpartition("@")
        if Path(spec).is_dir():
            folder, revision = spec, ""
        self.spec = spec
        self.folder = Path(folder)
        self.revision = revision
        if not folder or not self.folder.is_dir():
            raise TreeError(f"--tree {spec}: no such folder; give a kernel tree, or DIR@REV of a git repository")
        bare = (self.folder / "HEAD").is_file() and (self.folder / "objects").is_dir()
        if bare and not revision:
            self.revision = "HEAD"
        if self.revision:
            self.git("rev-parse", "--quiet", "--verify", f"{self.revision}^{{commit}}", wanted=True)

    def read(self, path: str) -> str | None:
        """The text of a file of the tree; None if it has none of this path. Raises TreeError."""
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
            return None
        return _read(self, path)

    def git(self, *words: str, wanted: bool = False) -> str | None:
        """What git says; None where it fails, or a TreeError if that must not be."""
        command = ["git", "-C", str(self.folder), *words]
        try:
            ran = subprocess.run(command, capture_output=True, check=False, timeout=60)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise TreeError(f"--tree {self.spec}: git cannot be run: {error}") from None
        if ran.returncode and wanted:
            raise TreeError(f"--tree {self.spec}: git knows no revision {self.revision} of it")
        return None if ran.returncode else ran.stdout.decode("utf-8", "replace")


@cache
def _read(tree: Tree, path: str) -> str | None:
    if tree.revision:
        return tree.git("show", f"{tree.revision}:{path}")
    try:
        return (tree.folder / path).read_bytes().decode("utf-8", "replace")
    except OSError:
        return None
