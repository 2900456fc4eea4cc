# SPDX-License-Identifier: GPL-2.0-or-later
"""Sizes: the units of the kernel (a KB is 1024 bytes), read from options and printed."""

from __future__ import annotations

import re
from fractions import Fraction

SZ_1K, SZ_4K, SZ_1M, SZ_2M, SZ_1G = 1 << 10, 1 << 12, 1 << 20, 1 << 21, 1 << 30
PTRS_PER_PTE = 512
#: physical addresses have at most so many bits
MAX_PHYS_BITS = 52

_UNITS = "KMGTP"
_SIZE = re.compile(rf"(\d{{1,16}})([{_UNITS}]?)(?:i?B)?", re.I | re.A)
_SHARE = re.compile(r"(\d{1,3}(?:\.\d{1,4})?)(%?)", re.A)


class PlanError(ValueError):
    """What was given cannot be planned with: one line that names the thing, the place and what to try."""


def parse_size(text: str) -> int:
    """Bytes of a size such as 64G, in powers of 1024 as memparse() of the kernel reads them, in whole 4K pages.

    Raises PlanError for what is not a size, is 0, is beyond 52 bits, or is not a whole number of 4K pages.
    """
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise PlanError(f"'{text}' is not a size such as 64G (K, M, G, T, P: powers of 1024)")
    unit = found[2].upper()
    size = int(found[1]) << (10 * (_UNITS.index(unit) + 1) if unit else 0)
    if not 0 < size <= 1 << MAX_PHYS_BITS:
        raise PlanError(f"'{text}' is not a size from 4K to 4P")
    if size % SZ_4K:
        missing = "" if unit else "; give a unit, such as G"
        raise PlanError(f"'{text}' is not a whole number of 4K pages{missing}")
    return size


def parse_share(text: str) -> Fraction:
    """A share 0..1 from '90%' or '0.9'. Raises PlanError for anything else."""
    found = _SHARE.fullmatch(text.strip())
    share = Fraction(found[1]) / (100 if found[2] else 1) if found else Fraction(2)
    if share > 1:
        raise PlanError(f"'{text}' is not a share such as 90% or 0.9")
    return share


def kb(size: int) -> int:
    """KB (1024 bytes) of ``size`` bytes, rounded up."""
    return -(-size // SZ_1K)


def align_up(value: int, unit: int) -> int:
    """``value`` rounded up to a multiple of ``unit``: ALIGN() of the kernel."""
    return -(-value // unit) * unit


def human(size: int) -> str:
    """Bytes for people: '2046 GiB', '79.96 MiB'. Whole numbers below 10000 of a unit are not made fractions."""
    unit = min(len(_UNITS), max(0, (size.bit_length() - 1) // 10))
    if unit and size % (1 << 10 * unit) and not size % (1 << 10 * (unit - 1)) and size >> 10 * (unit - 1) < 10000:
        unit -= 1
    if not unit:
        return f"{size} B"
    number = f"{size / (1 << 10 * unit):.2f}".rstrip("0").rstrip(".")
    return f"{number} {_UNITS[unit - 1]}iB"


def percent(share: Fraction) -> str:
    """A share as '90%' or '33.3%'."""
    return f"{float(share) * 100:.4g}%"
