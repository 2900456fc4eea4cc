# SPDX-License-Identifier: GPL-2.0-or-later
"""The fixture ``septum_check`` for tests of designs; pytest loads this file by itself where Septum is installed.

::

    def test_regions(septum_check):
        septum_check("mydesign.py", scenario="regions", enomem=True)

Nothing else of Septum is imported before a test asks for it.

May import: verdict, show.
May be imported by: no other room.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from septum.verdict.result import Verdict


class Check(Protocol):
    """What the fixture gives."""

    def __call__(
        self, design: str | Path, scenario: str = "", *, violates: str | None = None, **options: Any
    ) -> Verdict:
        """Check a design, and fail the test if its verdict is not the expected one. See :func:`septum_check`."""


@pytest.fixture
def septum_check(request: pytest.FixtureRequest) -> Check:
    """Check a design as :func:`septum.check` does, and fail the test, with the brief timeline, unless it HOLDS.

    ``design``    name of a design, id of a case, or path of a file, which is looked up beside the test first;
    ``violates``  name of the property that has to be the first to be violated: for a design that is known to be broken;
    the rest      as for :func:`septum.check`: ``scenario``, ``cpus``, ``splits``, ``enomem=True``, ...

    Returns the :class:`septum.verdict.result.Verdict`.
    """

    def check(design: str | Path, scenario: str = "", *, violates: str | None = None, **options: Any) -> Verdict:
        __tracebackhide__ = True
        import septum

        beside = request.path.parent / design
        found = septum.check(str(beside if beside.is_file() else design), scenario, **options)
        unexpected = wrong(found, violates)
        if unexpected:
            pytest.fail(f"{unexpected}\n\n{told(found)}", pytrace=False)
        return found

    return check


def wrong(found: Verdict, violates: str | None) -> str:
    """How a verdict is not the expected one, "" if it is."""
    first = found.violations[0].prop.name if found.violations else None
    if violates is None:
        return "" if found.verdict == "HOLDS" else f"{found.verdict}, expected HOLDS"
    if first == violates:
        return ""
    return f"{found.verdict}{f' ({first})' if first else ''}, expected VIOLATED ({violates})"


def told(found: Verdict) -> str:
    """The verdict as ``septum check`` says it, with the brief timeline of each violation."""
    from septum.show.report import head
    from septum.show.timeline import timeline

    return "\n\n".join(["\n".join(head(found)), *(timeline(found.settings, one) for one in found.violations)])
