# SPDX-License-Identifier: GPL-2.0-or-later
"""Replay keys: one run of a model as a short word that survives a mail and a shell.

    <digest>-<steps>-<check>

``digest`` is the model's (:meth:`Model.digest`), ``check`` four characters that tell a truncated
or mistyped key from a good one. The steps are a string of bits, five to a character: how many
CPUs and steps there are, then for each stretch of steps of one CPU which CPU it is and how long
the stretch is, then the few steps whose choose() went another way than 0. Numbers are written as
Elias gamma codes, so two CPUs that alternate cost one bit a step and a long stretch costs little.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from itertools import groupby

from septum.engine.run import Step

ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
CHECK_CHARACTERS = 4
MAX_STEPS = 1 << 20


class BadKey(Exception):
    """A replay key that cannot be used; the message is one line."""


class StaleKey(BadKey):
    """A replay key of another model, or of another version of this one."""


def encode(digest: str, steps: Sequence[Step]) -> str:
    """The key of a run: ``steps`` of the model with this ``digest``.

    Raises ValueError for a digest that is not hexadecimal or for a run of more than MAX_STEPS.
    """
    if not digest or set(digest) - set("0123456789abcdef"):
        raise ValueError(f"digest {digest!r} is not hexadecimal")
    if len(steps) > MAX_STEPS:
        raise ValueError(f"{len(steps)} steps are more than a key takes ({MAX_STEPS})")
    cpus = 1 + max((s.cpu for s in steps), default=0)
    bits = gamma(cpus) + gamma(len(steps) + 1)
    last = 0
    for number, (cpu, stretch) in enumerate(groupby(steps, key=lambda s: s.cpu)):
        width, code = index_of(cpu, last if number else None, cpus)
        bits += f"{code:0{width}b}" if width else ""
        bits += gamma(sum(1 for _ in stretch))
        last = cpu
    other = [(at, s.choice) for at, s in enumerate(steps) if s.choice]
    bits += gamma(len(other) + 1)
    before = -1
    for at, choice in other:
        bits += gamma(at - before) + gamma(choice)
        before = at
    bits += "0" * (-len(bits) % 5)
    text = "".join(ALPHABET[int(bits[i : i + 5], 2)] for i in range(0, len(bits), 5))
    return f"{digest}-{text}-{check_of(digest, text)}"


def decode(key: str) -> tuple[str, tuple[Step, ...]]:
    """The digest and the steps of a key; white space and line continuations in it are ignored.

    Raises BadKey, with one line, for anything that encode() did not make.
    """
    clean = "".join(key.replace("\\", " ").split()).lower()
    parts = clean.split("-")
    shown = clean if len(clean) <= 24 else clean[:24] + "..."
    if len(parts) != 3 or not all(parts) or set(parts[0]) - set("0123456789abcdef"):
        raise BadKey(f"'{ascii(shown)[1:-1]}' is not a replay key; copy the whole word after --replay")
    digest, text, check = parts
    if check != check_of(digest, text):
        raise BadKey(f"the replay key {ascii(shown)[1:-1]} is incomplete or mistyped; copy it again, as one word")
    try:
        return digest, tuple(steps_of(text))
    except (IndexError, KeyError, ValueError):
        raise BadKey(f"the replay key {shown} was made by another version of septum; check the design again") from None


def steps_for(key: str, digest: str) -> tuple[Step, ...]:
    """The steps of a key that is of the model with this ``digest``. Raises BadKey; StaleKey if it is of another."""
    found, steps = decode(key)
    if found != digest:
        raise StaleKey(
            f"this replay key is of model {found}, but here is {digest}: the design, the scenario or the options "
            "(--cpus, --splits, --enomem, --busy) changed since; check again for a new key, or follow this one as far "
            "as it fits with --loosely"
        )
    return steps


def gamma(number: int) -> str:
    """The Elias gamma code of a number from 1 on: as many zeros as it has bits after the first, then the bits."""
    if number < 1:
        raise ValueError(f"{number} has no gamma code")
    return "0" * (number.bit_length() - 1) + f"{number:b}"


def index_of(cpu: int, last: int | None, cpus: int) -> tuple[int, int]:
    """Width and value of the code of ``cpu``: after another CPU's stretch it cannot be that one again."""
    choices = cpus if last is None else cpus - 1
    width = max(0, choices - 1).bit_length()
    return width, cpu if last is None or cpu < last else cpu - 1


class Bits:
    """Reads a string of bits from its beginning."""

    def __init__(self, text: Iterable[str]) -> None:
        self.bits = "".join(f"{ALPHABET.index(c):05b}" for c in text)
        self.at = 0

    def fixed(self, width: int) -> int:
        """The next ``width`` bits. Raises IndexError when there are not so many."""
        if self.at + width > len(self.bits):
            raise IndexError
        self.at += width
        return int(self.bits[self.at - width : self.at] or "0", 2)

    def gamma(self) -> int:
        """The next gamma code."""
        zeros = 0
        while not self.fixed(1):
            zeros += 1
        return 1 << zeros | self.fixed(zeros)


def steps_of(text: str) -> Iterable[Step]:
    """The steps of a key's middle part. Raises IndexError or ValueError if it is not one."""
    bits = Bits(text)
    cpus, count = bits.gamma(), bits.gamma() - 1
    if count > MAX_STEPS:
        raise ValueError
    order: list[int] = []
    while len(order) < count:
        last = order[-1] if order else None
        width, _ = index_of(0, last, cpus)
        cpu = bits.fixed(width)
        cpu += last is not None and cpu >= last
        stretch = bits.gamma()
        if cpu >= cpus or len(order) + stretch > count:
            raise ValueError
        order += [cpu] * stretch
    choices, at = [0] * count, -1
    for _ in range(bits.gamma() - 1):
        at += bits.gamma()
        choices[at] = bits.gamma()
    if len(bits.bits) - bits.at >= 5 or "1" in bits.bits[bits.at :]:
        raise ValueError
    return [Step(cpu, choice) for cpu, choice in zip(order, choices, strict=True)]


def check_of(digest: str, text: str) -> str:
    """The check characters of a key."""
    number = zlib.crc32(f"septum {digest} {text}".encode(errors="surrogateescape"))
    return "".join(ALPHABET[number >> 5 * i & 31] for i in range(CHECK_CHARACTERS))
