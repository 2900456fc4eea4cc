# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a sweep: a verdict and what it took, one file of a Parquet dataset each, named by its key.

A row is written into a file of another name, which is then given its own: a file that is there is whole, however the
sweep ends. The key is of what was asked, of the model's code and of Septum's, so a row is never there twice, and is
made again when the code has changed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from septum.sweep.grid import CHECK
from septum.verdict.result import EXHAUSTIVE, Settings, Verdict

SCHEMA = pa.schema(
    [
        pa.field("key", pa.string(), nullable=False),
        pa.field("version", pa.string(), nullable=False),
        pa.field("code", pa.string(), nullable=False),
        pa.field("digest", pa.string(), nullable=False),
        pa.field("command", pa.string(), nullable=False),
        pa.field("design", pa.string(), nullable=False),
        pa.field("against", pa.string()),
        pa.field("scenario", pa.string(), nullable=False),
        pa.field("cpus", pa.int32(), nullable=False),
        pa.field("splits", pa.int32(), nullable=False),
        pa.field("enomem", pa.bool_(), nullable=False),
        pa.field("busy", pa.bool_(), nullable=False),
        pa.field("strategy", pa.string(), nullable=False),
        pa.field("runs", pa.int64()),
        pa.field("seed", pa.int64()),
        pa.field("parameters", pa.string()),  # of price, whose scenario is the workload
        pa.field("verdict", pa.string(), nullable=False),
        pa.field("reason", pa.string(), nullable=False),
        pa.field("cut", pa.string()),
        pa.field("violated", pa.list_(pa.string()), nullable=False),
        pa.field("known", pa.list_(pa.string())),  # of full: ids of findings
        pa.field("new", pa.int32()),  # of full: violations that are not known, or that the base does not have
        pa.field("as_expected", pa.bool_()),  # of cases
        pa.field("priced_seconds", pa.float64()),  # of price: on the virtual clock
        pa.field("pamt_kb", pa.int64()),
        pa.field("priced", pa.string()),  # of price: the JSON of septum price
        pa.field("replay", pa.string()),
        pa.field("states", pa.int64()),
        pa.field("transitions", pa.int64(), nullable=False),
        pa.field("depth", pa.int64(), nullable=False),
        pa.field("seconds", pa.float64(), nullable=False),
        pa.field("peak_mb", pa.float64(), nullable=False),
    ]
)
#: what is asked for: with version and digest, the key
ASKED = ("design", "scenario", "cpus", "splits", "enomem", "busy", "strategy", "runs", "seed")

Row = dict[str, Any]


def asked(settings: Settings) -> Row:
    """The columns that say what is checked; runs and seed only where they mean something."""
    found = {name: getattr(settings, name) for name in ASKED if name != "design"}
    if settings.strategy == EXHAUSTIVE:
        found |= {"runs": None, "seed": None}
    return {"design": settings.label} | found


class Made(NamedTuple):
    """What makes a row besides the settings that are asked for.

    ``version, code``  Septum's, and the hash of its files;
    ``digest``         of the model, and of the base's model where there is one;
    ``against``        the base of ``full``, "" if there is none; ``parameters`` of ``price``.
    """

    version: str
    code: str
    digest: str
    command: str = CHECK
    against: str = ""
    parameters: str = ""


def key_of(settings: Settings, made: Made) -> str:
    """The key of a row: 32 hexadecimal digits."""
    text = json.dumps([*made, *asked(settings).values()])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def row_of(found: Verdict, settings: Settings, made: Made, more: Row | None = None) -> Row:
    """The row of a verdict on ``settings`` as they were asked for; ``more`` columns are those of a command."""
    return {
        "key": key_of(settings, made),
        **made._asdict(),
        "against": made.against or None,
        "parameters": made.parameters or None,
        **asked(settings),
        "verdict": found.verdict,
        "reason": found.reason,
        "cut": found.cut,
        "violated": sorted({violation.prop.name for violation in found.violations}),
        "known": None,
        "new": None,
        "as_expected": None,
        "priced_seconds": None,
        "pamt_kb": None,
        "priced": None,
        "replay": found.replay,
        "states": found.states,
        "transitions": found.transitions,
        "depth": found.depth,
        "seconds": sum(found.seconds.values()),
        "peak_mb": found.peak_mb,
        **(more or {}),
    }


class Dataset:
    """A folder of rows. Other files in it are left alone."""

    def __init__(self, folder: str) -> None:
        """Open it, or make it. Raises OSError."""
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def file(self, key: str) -> Path:
        """Where the row of a key is."""
        return self.folder / f"part-{key}.parquet"

    def has(self, key: str) -> bool:
        """Whether there is a row of this key that can be read."""
        return self.get(key) is not None

    def get(self, key: str) -> Row | None:
        """The row of a key; None if there is none, or its file is damaged or another's."""
        with contextlib.suppress(OSError, pa.ArrowException):
            rows: list[Row] = pq.ParquetFile(self.file(key)).read().to_pylist()
            if len(rows) == 1 and rows[0].keys() == set(SCHEMA.names) and rows[0]["key"] == key:
                return rows[0]
        return None

    def add(self, row: Row) -> None:
        """Write a row, whole or not at all. Raises OSError."""
        file = self.file(row["key"])
        hidden = file.with_name(f".{file.name}.{os.getpid()}")  # readers of datasets pass over names with a dot
        try:
            with open(hidden, "wb") as out:
                pq.write_table(pa.Table.from_pylist([row], schema=SCHEMA), out)
                out.flush()
                os.fsync(out.fileno())
            os.replace(hidden, file)
        finally:
            with contextlib.suppress(OSError):
                hidden.unlink()

    def keys(self) -> frozenset[str]:
        """The keys of all rows that can be read."""
        names = (
            file.name.removeprefix("part-").removesuffix(".parquet") for file in self.folder.glob("part-*.parquet")
        )
        return frozenset(name for name in names if self.has(name))

    def rows(self, keys: Iterable[str]) -> list[Row]:
        """The rows of these keys that there are, in this order."""
        return [row for row in map(self.get, keys) if row is not None]
