# SPDX-License-Identifier: GPL-2.0-or-later
"""Seeded bugs are new against their bases, right variations are not: each in one configuration, a part of them.

``bench/full.py`` runs all of them as ``septum check FILE --full --against BASE``.
"""

from pathlib import Path

import pytest

from septum import designs
from septum.verdict.checking import check
from septum.verdict.configure import configure
from septum.verdict.matrix import Lines, Report, new_kinds, search_rows
from septum.verdict.result import Settings, Verdict
from tests.full.bugs import BUGS as OF_SPLITS
from tests.full.changed import Change, found, write
from tests.full.faults import BUGS as OF_FAULTS
from tests.full.right import RIGHT

BUGS = (*OF_SPLITS, *OF_FAULTS)
CHANGES = (*BUGS, *RIGHT)
A_PART = (*BUGS[::16], *RIGHT[::10])


def test_there_are_enough_of_them() -> None:
    assert len(BUGS) >= 80
    assert len(RIGHT) >= 28
    assert len({change.name for change in CHANGES}) == len(CHANGES)


@pytest.mark.parametrize("change", CHANGES[::2], ids=lambda c: c.name)
def test_every_change_is_a_design(change: Change, tmp_path: Path) -> None:
    """Each edit still finds its text, and the file can be built where it is searched."""
    design = designs.load(str(write(change, tmp_path)))
    scenario, enomem, busy = change.where
    settings = configure(design, design.name, scenario)
    design.build(scenario, cpus=settings.cpus, splits=settings.splits, enomem=enomem, busy=busy)


@pytest.mark.parametrize("change", A_PART, ids=lambda c: c.name)
def test_a_bug_is_new_and_a_right_variation_is_not(change: Change, tmp_path: Path) -> None:
    path = str(write(change, tmp_path))
    design, base = designs.load(path), designs.load(change.base)
    scenario, enomem, busy = change.where
    settings = configure(design, path, scenario, enomem=enomem, busy=busy, keep_going=True)
    settings = settings._replace(cover=False, threads=1)

    def of_base(s: Settings) -> Verdict:
        return check(base, s._replace(label=change.base))

    rows = search_rows([settings], lambda s: check(design, s), of_base, Lines())
    new = {kind.property for kind in new_kinds(Report(path, change.base, tuple(rows)))}
    assert found(change, new), new
