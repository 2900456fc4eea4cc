# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids that make no sense, rows and their keys, damaged files, and the summary."""

from pathlib import Path
from typing import Any

import pyarrow.dataset
import pytest

from septum.sweep.grid import Grid, SweepError, grid_of, read_grid
from septum.sweep.rows import ASKED, SCHEMA, Dataset, Made, key_of, row_of
from septum.sweep.summary import summary
from septum.verdict.result import HOLDS, VIOLATED, Settings, Verdict

ASKING = Settings("spinlock", "split", 2, 1)
MADE = Made("1", "c0de", "abc")


def row(settings: Settings = ASKING, verdict: str = HOLDS, states: int | None = 12345, **other: Any) -> dict[str, Any]:
    found = Verdict("spinlock", settings, verdict=verdict, states=states, transitions=99, seconds={"search": 1.5})
    return row_of(found, settings, MADE) | other


def test_a_grid_of_toml(tmp_path: Path) -> None:
    file = tmp_path / "sweep.toml"
    file.write_text('designs = ["a", "b", "a"]\ncpus = [3, 2]\nenomem = [false, true]\nscenarios = "split"\n')
    assert read_grid(str(file)) == Grid(("a", "b"), "check", ("split",), (3, 2), (), (False, True))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", 'no designs; give designs = ["spinlock"], or --design'),
        ("designs = []", "designs: a list of 1 to 100000 values, please"),
        ("designs = [1]", "designs: 1 is not a name"),
        ('designs = ["a"]\ncpu = 2', "'cpu' is not one of designs, command, scenarios, cpus, splits, enomem, "),
        ('designs = ["a"]\ncpus = [9]', "cpus: 9 is not a whole number from 1 to 8"),
        ('designs = ["a"]\ncpus = [true]', "cpus: True is not a whole number"),
        ('designs = ["a"]\ncpus = [2.0]', "cpus: 2.0 is not a whole number"),
        ('designs = ["a"]\nbusy = [0]', "busy: 0 is neither true nor false"),
        ('designs = ["a"]\nseeds = [1]', "runs and seeds are of the strategies random and pct"),
        ('designs = ["a"]\nstrategy = "dfs"', "strategy: 'dfs' is not one of exhaustive, random, pct"),
        ('designs = ["a"]\nstrategy = "pct"\nruns = 0', "runs: 0 is not a whole number from 1"),
        ('designs = ["a"]\ncommand = "cost"', "command: 'cost' is not one of check, full, cases, price"),
        ('designs = ["a"]\ncommand = "price"', 'no workloads; give workloads = ["split"], or --workload'),
        ('designs = ["a"]\nagainst = "v6"', "'against' means nothing to command = \"check\"; leave it out"),
        ('designs = ["a"]\ncommand = "full"\nbusy = true', "'busy' means nothing to command = \"full\"; leave it out"),
        ('designs = ["a"]\ncommand = "full"\nagainst = 6', "against: 6 is not a name"),
        ("designs = [", "sweep.toml: "),
        ("\x00", "sweep.toml: "),
        ("a = " + "[" * 10000, "sweep.toml: "),
    ],
    ids=range(19),
)
def test_no_grid(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "sweep.toml"
    file.write_text(text)
    with pytest.raises(SweepError) as error:
        read_grid(str(file))
    assert says in str(error.value)


@pytest.mark.parametrize("name", ["/no/such", "/", "a\0b", "/dev/zero"])
def test_no_file(name: str) -> None:
    with pytest.raises(SweepError):
        read_grid(name)


def test_a_table_in_place_of_a_list() -> None:
    with pytest.raises(SweepError):
        grid_of({"designs": {"a": 1}}, "x")


# -- rows ----------------------------------------------------------------------------------


def test_a_row_comes_back_as_it_was(tmp_path: Path) -> None:
    dataset, written = Dataset(str(tmp_path / "rows")), row(violated=["a", "b"], states=None)
    dataset.add(written)
    dataset.add(written)
    assert dataset.rows([written["key"], "nosuch"]) == [written]
    assert pyarrow.dataset.dataset(tmp_path / "rows").to_table().to_pylist() == [written]
    assert len(list((tmp_path / "rows").iterdir())) == 1


def test_the_key_is_of_all_that_was_asked() -> None:
    others: dict[str, Any] = {"label": "v5", "scenario": "same", "cpus": 3, "splits": 2, "enomem": True, "busy": True}
    others["strategy"] = "pct"
    makers = [MADE, *(MADE._replace(**{name: "other"}) for name in MADE._fields)]
    keys = {key_of(ASKING, made) for made in makers}
    keys |= {key_of(ASKING._replace(**{name: value}), MADE) for name, value in others.items()}
    runs = ASKING._replace(strategy="pct")
    keys |= {key_of(change, MADE) for change in (runs._replace(seed=2), runs._replace(runs=7))}
    assert len(keys) == len(makers) + len(others) + 2
    assert {*others, "seed", "runs"} == {*ASKED, "label"} - {"design"}
    assert key_of(ASKING._replace(seed=5), MADE) == key_of(ASKING, MADE)  # a search has no seed


@pytest.mark.parametrize("kept", [0, 1, 4, 100, -1], ids=str)
def test_a_damaged_file_is_no_row(tmp_path: Path, kept: int) -> None:
    dataset, written = Dataset(str(tmp_path)), row()
    dataset.add(written)
    file = dataset.file(written["key"])
    file.write_bytes(file.read_bytes()[:kept])
    assert not dataset.has(written["key"])
    dataset.add(written)
    assert dataset.get(written["key"]) == written


def test_the_file_of_another_row_is_no_row(tmp_path: Path) -> None:
    dataset, written = Dataset(str(tmp_path)), row()
    dataset.add(written)
    dataset.file(written["key"]).rename(dataset.file("0" * 32))
    assert not dataset.has("0" * 32)


def test_a_file_that_was_being_written_is_not_read(tmp_path: Path) -> None:
    dataset, written = Dataset(str(tmp_path)), row()
    dataset.add(written)
    (tmp_path / f".part-{'1' * 32}.parquet.17").write_bytes(b"PAR1 half a row")
    assert pyarrow.dataset.dataset(tmp_path).to_table().num_rows == 1


def test_every_column_has_a_value_of_its_type() -> None:
    assert set(row()) == set(SCHEMA.names)


# -- the summary ---------------------------------------------------------------------------


def test_the_summary_by_hand() -> None:
    rows = [
        row(),
        row(ASKING._replace(enomem=True), VIOLATED, 99),
        row(ASKING._replace(scenario="same"), states=1_000_000),
    ]
    assert summary(rows).split("\n") == [
        "design    scenario      H    V    I    N     states    seconds",
        "--------  ----------  ---  ---  ---  ---  ---------  ---------",
        "spinlock  split         1    1               12,345        3.0",
        "spinlock  same          1                 1,000,000        1.5",
        "",
        "verdict, and power of 10 of its states (of runs: of steps); of seeds the worst",
        "",
        "                 a   b",
        "spinlock split  H4  V1",
        "spinlock same   H6   .",
        "",
        "H HOLDS, V VIOLATED, I INCONCLUSIVE, N NOT REACHED",
        "a: --cpus 2 --splits 1",
        "b: --cpus 2 --splits 1 --enomem",
        "",
    ]


def test_the_worst_of_several_seeds_is_shown() -> None:
    seeds = [ASKING._replace(strategy="pct", seed=seed) for seed in (1, 2, 3)]
    rows = [row(seeds[0], states=None), row(seeds[1], VIOLATED, None), row(seeds[2], states=None)]
    assert "spinlock split  V1\n" in summary(rows)


def test_a_wide_map_fits() -> None:
    rows = [
        row(Settings("x" * 60, "y" * 40, cpus, splits), states=10**9) for cpus in range(1, 9) for splits in range(1, 9)
    ]
    text = summary(rows)
    assert all(len(line) <= 80 for line in text.split("\n"))
    assert text.count("H9") == 64
    assert "\nbl: --cpus 8 --splits 8\n" in text
