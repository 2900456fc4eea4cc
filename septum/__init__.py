# SPDX-License-Identifier: GPL-2.0-or-later
"""Septum: the executable model of KVM's TDX private-memory path.

>>> import septum
>>> septum.check("spinlock", cpus=2).verdict
'HOLDS'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from septum.verdict.result import Tick, Verdict

__version__ = "0.1.0"
__all__ = ["__version__", "check"]


def check(
    design: str, scenario: str = "", *, cpus: int = 0, splits: int = 0, tick: Tick | None = None, **options: Any
) -> Verdict:
    """Check a design, as ``septum check`` does, and return the verdict; nothing is printed.

    ``design``    name of a design, the path of a design file, or the id of a case;
    ``scenario``  who runs what; "" is the design's first, and what is checked beside it;
    ``cpus``      how many CPUs race, 1 to 8; 0 is what the scenario fixes, or 2;
    ``splits``    huge pages that each splits, 1 to 512; 0 is what the scenario fixes, or 2;
    ``tick``      is called now and then with a :class:`septum.engine.run.Progress`;
    ``options``   further fields of :class:`septum.verdict.result.Settings`: ``enomem=True``, ``liveness=True``, ...;
                  of kernel C, ``c=septum.designs.COptions(more=("helpers.c",))`` says how it is read

    Of the :class:`septum.verdict.result.Verdict`, ``verdict`` is "HOLDS", "VIOLATED", "NOT REACHED" or
    "INCONCLUSIVE", ``violations`` are the counterexamples as data, and :mod:`septum.show` makes text of it.

    Raises DesignError or CaseError for a design that cannot be loaded, BadSettings (a ValueError) for settings that
    make no sense, TypeError for an option that there is not, LangError or TooLarge for a model that cannot be
    compiled, and whatever a design's own file raises.
    """
    from septum.verdict.checking import check as check_design
    from septum.verdict.configure import configure, find

    found = find(design, options.get("c"))
    return check_design(found, configure(found, design, scenario, cpus, splits, **options), tick)
