# SPDX-License-Identifier: GPL-2.0-or-later
"""Several objects of machine code as one code: parts that are compiled apart, and are loaded together."""

from __future__ import annotations

from collections.abc import Sequence

#: IR: llvmlite only has room for the table of what an object calls elsewhere where the object has data of its own
ROOM = "@room = global [8 x i64] zeroinitializer\n@room_too = constant [8 x i64] zeroinitializer\n"
#: how code of several objects begins; each has its length before it, 8 bytes
SEVERAL = b"septum objects\n"
LENGTH = 8


def joined(objects: Sequence[bytes]) -> bytes:
    """Several objects as one code; one is the code."""
    if len(objects) == 1:
        return objects[0]
    return SEVERAL + b"".join(len(each).to_bytes(LENGTH, "little") + each for each in objects)


def objects_of(code: bytes) -> list[bytes]:
    """The objects of some code."""
    if not code.startswith(SEVERAL):
        return [code]
    found, at = list[bytes](), len(SEVERAL)
    while at < len(code):
        size = int.from_bytes(code[at : at + LENGTH], "little")
        found.append(code[at + LENGTH : at + LENGTH + size])
        at += LENGTH + size
    return found
