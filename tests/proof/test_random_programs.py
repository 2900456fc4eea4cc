# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs: what is proved has no state of 2, 3 or 4 CPUs that fails, and all their pairs are among the views.

More of them: SEPTUM_PROGRAMS=300 pytest tests/proof/test_random_programs.py
"""

import os
import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.proof.family import Refused
from septum.proof.prove import HOLDS, Prover
from tests.engine.slow import load
from tests.proof.reaching import missing
from tests.proof.test_refused import HEAD, TAIL

PROGRAMS = int(os.environ.get("SEPTUM_PROGRAMS", "30"))
STATES = 1500
BATCH = 10

#: what a program is made of; indented by its place
LINES = [
    "await step()",
    "await take(w)",
    "w.lock = 0",
    "await take_other(w)",
    "w.other = 0",
    "w.plain = 1",
    "w.plain = 0",
    "w.plain = 3 - w.plain",
    "w.count += 1",
    "w.count -= 1",
    "w.total += 1",
    "w.mine[me()].n += 1",
    "w.mine[me()].n = 0",
    "await until(lambda: w.plain == 0)",
    "await until(lambda: w.count == 0)",
    'require(w.count < 3, "few")',
    'require(w.plain < 3, "small")',
    'require(w.lock, "locked")',
    'require(w.mine[me()].n < 2, "mine is small")',
]


def random_lines(dice: random.Random, more: Sequence[str] = ()) -> list[str]:
    """A program: often with a lock taken and released, and with what is done in between undone."""
    choices = [*LINES, *more]
    lines: list[str] = ["await step()"]
    for _ in range(dice.randrange(1, 4)):
        inner = [dice.choice(choices) for _ in range(dice.randrange(1, 4))]
        match dice.randrange(5):
            case 0:
                lines += ["await take(w)", *inner, "await step()", "w.lock = 0"]
            case 1:
                lines += ["w.count += 1", *inner, "await step()", "w.count -= 1"]
            case 2:
                lines += ["if await choose(2):", *(f"    {line}" for line in inner)]
            case 3:
                lines += ["if w.count > 1:", *(f"    {line}" for line in inner)]
            case _:
                lines += inner
    return lines


def body(dice: random.Random) -> str:
    """A program, and properties of whole states."""
    lines = random_lines(dice)
    checks = 'CHECKS = [("always", adds_up)]\n' if dice.randrange(2) else "CHECKS = []\n"
    text = "\n".join(f"    {line}" for line in lines)
    return f"""
async def run(w: World) -> None:
{text}


def adds_up(w: World) -> None:
    total: u8 = 0
    for each in w.mine:
        total += each.n
    require(w.total <= w.most, "no more than most")
    require(w.lock + w.other < 2 or w.plain < 4, "one of them")
    require(w.mine[0].n < 4, "four are too many")


{checks}"""


def wrong(build: Callable[[int], Model], cpus: int) -> str:
    """What a search finds wrong."""
    with Search(Compiled(build(cpus), 0), Options(symmetry=False, max_memory=1 << 26)) as search:
        return next((f.name if f.kind == "require" else f.kind for f in search.run().findings), "")


def holds(folder: Path, seed: int) -> bool:
    """Whether a program is proved; then it must hold, and all its pairs must be there."""
    text = body(random.Random(seed))
    build: Callable[[int], Model] = load(folder, HEAD + text + TAIL).build
    try:
        prover = Prover(build)
        proof = prover.run()
    except (Refused, LangError):
        return False
    if proof.verdict != HOLDS or proof.views is None:
        return False
    for cpus in (2, 3, 4):
        assert missing(prover, proof.views, cpus, STATES)[1] == 0, (seed, cpus, text)
        found = wrong(build, cpus)
        covered = found != "overflow" or not any(n.startswith("bounds") for n in proof.not_covered)
        assert not (found and covered), (seed, cpus, found, text)
    return True


@pytest.mark.parametrize("batch", range((PROGRAMS + BATCH - 1) // BATCH))
def test_what_is_proved_holds(tmp_path: Path, batch: int) -> None:
    proved = sum(holds(tmp_path, seed) for seed in range(batch * BATCH, (batch + 1) * BATCH))
    assert proved or batch  # of the first programs some are
