# SPDX-License-Identifier: GPL-2.0-or-later
"""What of the files of a kernel tree a series needs besides what it changes: found by the names that are used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from septum.kernel_c import known
from septum.kernel_c.table import Table
from septum.kvm.tdx import KvmTdx

SPECIAL = ("READ_ONCE", "WRITE_ONCE", "to_kvm_tdx", "container_of", "alloc_page", "list_empty", "tdh_do_no_vcpus")
_NAME = re.compile(r"[A-Za-z_]\w*")


class Chunk(NamedTuple):
    """A part of a file: its lines, their numbers from 0, and whether a patch changes one."""

    lines: list[str]
    numbers: list[int]
    changed: bool

    @property
    def name(self) -> str:
        """What it defines: a function, a struct, a macro, or kvm_x86_ops; "#" for a directive, "" for anything else."""
        head = " ".join(self.lines).partition("{")[0]
        if found := re.match(r"\s*#\s*define\s+(\w+)", head):
            return found[1]
        if re.match(r"\s*#\s*(?:if|else|elif|endif)", head):
            return "#"
        if "kvm_x86_ops" in head:
            return "kvm_x86_ops"
        if found := re.match(r"(?:static )?struct (\w+)\s*$", head.strip()):
            return found[1]
        calls = [m for m in re.finditer(r"(\w+)\s*\(", head) if not m[1].startswith("__")]
        return calls[0][1] if calls and "{" in " ".join(self.lines) else ""


def is_known(name: str, table: Table) -> bool:
    """Whether the model has a function, so that its source is not wanted."""
    dropped = any(name.startswith(word) for word in known.DROPPED)
    return (
        name in SPECIAL or dropped or name in {*table.rows, *known.SEAMCALLS, *known.BUGS} or hasattr(KvmTdx, name)
    ) and name not in table.bind


def used(made: Sequence[str], chunks: Sequence[Chunk], table: Table) -> set[int]:
    """Which chunks are needed, by id(): what is changed or bound, and what these name, directly or by others."""
    of_name: dict[str, list[Chunk]] = {}
    for chunk in chunks:
        of_name.setdefault(chunk.name, []).append(chunk)
    bound = {*known.BOUND, *known.CONSUMERS, *table.bind, "kvm_x86_ops", "#"}
    queue = [chunk for chunk in chunks if chunk.changed or chunk.name in bound]
    found = {id(chunk) for chunk in queue}
    texts = ["\n".join(made), *("\n".join(chunk.lines) for chunk in queue)]
    for text in texts:  # it grows
        for name in set(_NAME.findall(text)) & of_name.keys():
            for chunk in of_name[name] if not is_known(name, table) else ():
                if id(chunk) not in found:
                    found.add(id(chunk))
                    texts.append("\n".join(chunk.lines))
    return found
