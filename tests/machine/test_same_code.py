# SPDX-License-Identifier: GPL-2.0-or-later
"""The code of a model is the same in every process.

It names the machine code on disk, and what it packs where decides which of several equal states is stored: code that
followed the addresses of objects, or the seed of string hashes, would be compiled again by chance.
"""

import os
import subprocess
import sys
from pathlib import Path

from septum.designs import names
from tests.few import MANY

PROGRAM = Path(__file__).with_name("print_code.py")


def printed(seed: int, junk: int) -> list[str]:
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(junk)], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_every_process_generates_the_same_code() -> None:
    first, second = printed(1, 0), printed(2, 100_003)
    assert len(first) == len(names() if MANY else names()[::3])
    assert first == second
