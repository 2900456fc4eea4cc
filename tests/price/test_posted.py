# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of posted figures: what its rows are made of; the runs themselves with SEPTUM_MANY=1."""

import pytest

from septum.price.costs import standard
from septum.price.posted import FIGURES, INPUT, KINDS, PREDICTION, RUNS, Row, as_json, compare, text
from septum.price.workloads import find, with_values
from tests.few import MANY


def test_every_run_is_a_workload() -> None:
    for run in RUNS.values():
        workload = find(run.workload)
        assert workload.build(with_values(workload, run.parameters)).about


def test_every_row_says_what_it_is_and_where_it_was_posted() -> None:
    assert {figure.kind for figure in FIGURES} == set(KINDS)
    assert all(figure.source and figure.posted > 0 for figure in FIGURES)
    assert sum(figure.kind == PREDICTION for figure in FIGURES) >= 5


def test_the_table_is_80_columns() -> None:
    rows = [Row(figure, figure.posted * 1.2345) for figure in FIGURES]
    shown = text(rows)
    assert shown.isascii() and max(map(len, shown.splitlines())) <= 80
    assert shown.count("1.23") == len(FIGURES)
    assert {row["kind"] for row in as_json(rows)} == set(KINDS)


@pytest.mark.skipif(not MANY, reason="a minute of runs; SEPTUM_MANY=1")
def test_predictions_are_as_near_as_said() -> None:
    """Totals within 1.5 and ratios of designs within 1.3; but for how long the first users of four TDs wait."""
    for row in compare(standard(), 1):
        near = 1.01 if row.figure.kind == INPUT else 1.3
        if not row.figure.what.startswith("pamt_lock"):
            assert 1 / near < row.ratio < near, row.figure.what
