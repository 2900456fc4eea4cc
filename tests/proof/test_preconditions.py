# SPDX-License-Identifier: GPL-2.0-or-later
"""What docs/any-number.md says is checked before: a model that breaks one of it is refused, with its place.

What constants decide: test_decided.py.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from septum.lang.model import Model, Program
from septum.proof.prove import INCONCLUSIVE, prove
from tests.proof.test_seed_protocol import TEXT, family, replaced
from tests.proof.tricky import Tricky


class Broken(NamedTuple):
    """A program, why it is refused, and the line of its body, or of its property, that the reason names.

    0 is the step before the body; None where there is no line, or it is the one from which the step was taken.
    """

    program: Tricky
    reason: str
    line: int | None = None
    of: str = "run"


BROKEN = {
    # -- all CPUs begin alike, and do the same ---------------------------------------------------------
    "what one CPU has": Broken(
        Tricky('require(w.mine[me()].n < 3, "few")\nw.mine[me()].n = 0', begin="w.mine[1].n = 1"),
        "the CPUs begin with different values of mine[1].n",
    ),
    "a number of a CPU": Broken(Tricky("w.plain = me()"), "the CPUs are not interchangeable", 1),
    "the memory of another CPU": Broken(
        Tricky("await take(w)\nw.mine[w.small].n = 1\nw.lock = 0"), "which 'n' an index finds differs", 2
    ),
    "the memory of the next CPU": Broken(
        Tricky("if me() + 1 < w.cpus:\n    w.mine[me() + 1].n = 1"), "the CPUs are not interchangeable", 1
    ),
    # -- the code is the same ---------------------------------------------------------------------------
    "a loop over CPUs": Broken(Tricky("for each in w.mine:\n    each.n = 1"), "the code of a step differs", 0),
    "a loop over CPUs with steps": Broken(
        Tricky("for i in range(w.cpus):\n    await step()"), "few differ from many", 2
    ),
    "a choice of as many": Broken(
        Tricky("which: u8 = await choose(w.cpus)\nif which:\n    w.small = 1"), "a place where a CPU waits differs", 1
    ),
    "another first value": Broken(
        Tricky("w.total += 1", begin="w.total = w.cpus"), "the first value of world.total differs"
    ),
    # -- numbers that grow -------------------------------------------------------------------------------
    "twice a counter": Broken(Tricky("w.a += 1\nw.b = w.a * 2"), "otherwise than in sums and comparisons"),
    "half a counter": Broken(Tricky("w.a += 1\nw.b = w.a // 2"), "otherwise than in sums and comparisons"),
    "bits of a counter": Broken(Tricky("w.a += 1\nw.b = w.a & 5"), "bits of a number"),
    "a counter less than half of the CPUs": Broken(
        Tricky('w.total += 1\nrequire(w.total < 2 * w.cpus, "few")'), "compared with a number that grows", 0
    ),
    "two counters added": Broken(Tricky("w.a += 1\nw.b = w.a + w.total\nw.total += 1"), "are added"),
    "each CPU twice": Broken(
        Tricky('w.total += 1\nawait step()\nw.total += 1\nrequire(w.total > w.cpus or w.lock == 0, "few")'),
        "counted 2 times",
    ),
    # -- properties of whole states ------------------------------------------------------------------------
    "a property of three CPUs": Broken(
        Tricky("w.mine[me()].n = 1", always='require(w.mine[0].n + w.mine[1].n + w.mine[2].n < 4, "few")'),
        "is about more than two CPUs at once",
        1,
        "always",
    ),
    "a product": Broken(
        Tricky("w.small = 1\nw.little = 1", always='require(w.small * w.little < 4, "few")'),
        "neither a sum nor about two CPUs",
        1,
        "always",
    ),
    "a sum of which one CPU has more": Broken(
        Tricky(
            "w.total += 1\nw.mine[me()].n += 1",
            always='more: u8 = w.mine[0].n\nfor each in w.mine:\n    more += each.n\nrequire(w.total == more, "sum")',
        ),
        "treats CPUs differently",
        4,
        "always",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_not_covered_is_refused_with_its_place(tmp_path: Path, name: str) -> None:
    program, reason, line, of = BROKEN[name]
    build = program.build(tmp_path)
    proof = prove(build)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "")
    assert reason in proof.reason
    if line is None and "first value" not in proof.reason and "begin with" not in proof.reason:
        assert "in the step from " in proof.reason and ".py:" in proof.reason
    if line is not None:
        [file] = tmp_path.glob("*.py")
        first = next(n for n, text in enumerate(file.read_text().splitlines(), 1) if f"def {of}(" in text)
        first += of == "run"  # the step before the body
        assert f"{file.name}:{first + line}" in proof.reason


def test_programs_must_be_one_and_not_be_paused(tmp_path: Path) -> None:
    build = Tricky("w.small = 1").build(tmp_path)

    def other(cpus: int) -> Model:
        model = build(cpus)
        function, args, _ = model.programs[0]
        model.programs[0] = Program(function, (*args,), None)
        model.programs[1] = Program(again(function), args)
        return model

    assert prove(other).reason == "the CPUs run different programs"

    def few(cpus: int) -> Model:
        return build(2)

    assert prove(few).reason == "the scenario says itself how many CPUs there are"

    def paused(cpus: int) -> Model:
        model = build(cpus)
        model.programs = [p._replace(paused=w.waits) for p in model.programs for w in p.args]
        return model

    assert prove(paused).reason.startswith("a program can be paused by another one")


def again(function: Callable[..., object]) -> Callable[..., object]:
    """Another function."""

    async def run(w: object) -> None:
        pass

    return run


SPLITS = {
    "they bound what is compared": (
        "    page: u4 = 0\n",
        "    page: u4 = 0\n    await until(lambda: p.consumed < p.splits)\n",
    ),
    "the local is used otherwise": ("        page += 1\n", "        require(page < 9, 'few')\n        page += 1\n"),
    "more than four": ("    page: u4 = 0\n", "    page: u4 = 0\n    if p.splits > 4:\n        p.consumed += 1\n"),
}


@pytest.mark.parametrize("name", SPLITS)
def test_splits_that_do_more_than_count_are_as_many_as_they_are(tmp_path: Path, name: str) -> None:
    """Then the proof is for the number of splits that was asked for, or none."""
    assert SPLITS[name][0] in TEXT
    models = family(tmp_path, replaced(*SPLITS[name]), "exclusive")
    proof = prove(models(2), any_splits=(models(2), models(3)))
    assert not proof.repeated
