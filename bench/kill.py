# SPDX-License-Identifier: GPL-2.0-or-later
"""A search that is killed at random moments, resumed each time, against one that is not: states, transitions, files.

    python bench/kill.py [--times 100] [--seed 1]

Each round lets a search with checkpoints run for a random time, kills it with SIGKILL, and resumes from the file; when
one is finished, its counts must be those of the search that nobody killed. No file but the checkpoint may be left that
the next search does not clear away. Exit code 1 if anything is wrong.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROGRAM = """
import os, sys
from examples.seed_protocol import build
from septum.engine import checkpoint, search as engine
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
engine.CHUNK = 500
search = Search(Compiled(build("shared", 3, 2), optimise=0), Options(max_memory=1 << 26))
saver = checkpoint.Saver(sys.argv[1], every=0)
saver.claim(search)
if os.path.exists(sys.argv[1]):
    checkpoint.load(search, sys.argv[1])
search.saver = saver
def tick(progress):
    saver.due_at = 0
print("begins", search.resumed, flush=True)
result = search.run(tick)
print("ends", result.progress.states, result.progress.edges, flush=True)
"""


def begun(file: Path) -> subprocess.Popen[str]:
    """A search that resumes from the file if it is there; it has begun when this returns."""
    words = [sys.executable, "-c", PROGRAM, str(file)]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line.startswith("begins"):
        raise SystemExit(f"a search was refused; exit code {process.wait()}")
    return process


def finished(process: subprocess.Popen[str]) -> str:
    """What a search says at its end."""
    out, _ = process.communicate()
    return out.strip()


def main() -> int:
    """Kill and resume, and say what came out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=100, help="how often to kill (default: 100)")
    parser.add_argument("--seed", type=int, default=1, help="of the moments (default: 1)")
    args = parser.parse_args()
    chance = random.Random(args.seed)
    kills = whole = wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        expected = finished(begun(Path(folder) / "never"))
        longest = min(1.0, time.perf_counter() - began)
        file = Path(folder) / "c"
        while kills < args.times:
            process = begun(file)
            time.sleep(chance.random() * longest / 4)
            process.kill()
            out = finished(process)
            kills += not out
            if out:
                whole += 1
                wrong += out != expected
                file.unlink(missing_ok=True)
            print(f"{kills} of {args.times} kills, {whole} finished, {wrong} wrong", file=sys.stderr, end="\r")
        wrong += finished(begun(file)) != expected
        left = sorted(name for name in os.listdir(folder) if name not in ("c", "never"))
    print(f"\n{kills} kills, {whole + 1} searches finished, {wrong} with other counts; left: {left or 'nothing'}")
    return 1 if wrong or left else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(3)
