# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a sweep: a verdict and what it took, one file of a Parquet dataset each, named by its key.

A row is written into a file of another name, which is then given its own: a file that is there is whole, however the
sweep ends. The key is of what was asked, of the model's code and of Septum's version, so a row is never there twice,
and is made again when the code has changed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from septum.verdict.result import EXHAUSTIVE, Settings, Verdict

SCHEMA = pa.schema(
    [
        pa.field("key", pa.string(), nullable=False),
        pa.field("version", pa.string(), nullable=False),
        pa.field("digest", pa.string(), nullable=False),
        pa.field("design", pa.string(), nullable=False),
        pa.field("scenario", pa.string(), nullable=False),
        pa.field("cpus", pa.int32(), nullable=False),
        pa.field("splits", pa.int32(), nullable=False),
        pa.field("enomem", pa.bool_(), nullable=False),
        pa.field("busy", pa.bool_(), nullable=False),
        pa.field("strategy", pa.string(), nullable=False),
        pa.field("runs", pa.int64()),
        pa.field("seed", pa.int64()),
        pa.field("verdict", pa.string(), nullable=False),
        pa.field("reason", pa.string(), nullable=False),
        pa.field("cut", pa.string()),
        pa.field("violated", pa.list_(pa.string()), nullable=False),
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


def key_of(settings: Settings, digest: str, version: str) -> str:
    """The key of a row: 32 hexadecimal digits."""
    text = json.dumps([version, digest, *asked(settings).values()])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def row_of(found: Verdict, settings: Settings, digest: str, version: str) -> Row:
    """The row of a verdict on ``settings`` as they were asked for."""
    return {
        "key": key_of(settings, digest, version),
        "version": version,
        "digest": digest,
        **asked(settings),
        "verdict": found.verdict,
        "reason": found.reason,
        "cut": found.cut,
        "violated": sorted({violation.prop.name for violation in found.violations}),
        "replay": found.replay,
        "states": found.states,
        "transitions": found.transitions,
        "depth": found.depth,
        "seconds": sum(found.seconds.values()),
        "peak_mb": found.peak_mb,
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

    def rows(self, keys: Iterable[str]) -> list[Row]:
        """The rows of these keys that there are, in this order."""
        return [row for row in map(self.get, keys) if row is not None]
