# SPDX-License-Identifier: GPL-2.0-or-later
"""The process of one task on a worker of a cluster, see cluster.py."""

import importlib
import pickle
import sys
from pathlib import Path

from septum.engine.orphan import end_with


def main(function: str, parent: str, asked: str, made: str) -> None:
    """Read the task from a file, write what comes of it into another one."""
    end_with(int(parent))
    module, _, name = function.partition(":")
    result = getattr(importlib.import_module(module), name)(pickle.loads(Path(asked).read_bytes()))
    Path(made).write_bytes(pickle.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
