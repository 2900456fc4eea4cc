# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of a search: whether it has all states, what cut it, and where its findings are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Annotated, Any

import pytest

from septum.engine.run import DFS, Finding, Step
from septum.lang import SYNC, Range, Struct, bounded, require, step
from septum.lang.model import Model, Program
from septum.lang.structs import LIMIT
from septum.verdict import exhaustive
from septum.verdict.exhaustive import Asked, Done, cut_of, is_whole, prepared, searched
from septum.verdict.recorded import with_site
from septum.verdict.result import Settings


class World(Struct):
    a: int = bounded(0, 3, kind=SYNC)
    done: int = bounded(0, "most", kind=SYNC, limit="rounds")

    def __init__(self) -> None:
        self.most = 2


async def adds(w: World) -> None:
    await step()
    w.a += 1
    await step()


async def fails(w: World) -> None:
    await step()
    w.a += 1
    require(w.a < 2, "few")


async def leaves_its_bounds(w: World) -> None:
    """A local of which Python does not know the bounds."""
    x: Annotated[int, Range(0, 2)] = 2
    await step()
    x = x + w.a + 1
    w.a = 1


def model(program: Callable[..., Any]) -> Model:
    w = World()
    return Model("w", w, [Program(program, (w,))] * 2)


@contextmanager
def search(program: Callable[..., Any], **options: Any) -> Iterator[tuple[Asked, Done]]:
    """A search of two CPUs that run a program, and what was asked."""
    asked = prepared(model(program), Settings("w", "only")._replace(**({"threads": 1} | options)))
    done = searched(asked, lambda progress: None)
    try:
        yield asked, done
    finally:
        done.search.close()


AS_IT_IS: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("program", "options", "whole"),
    [
        (adds, {"reduce": AS_IT_IS}, True),
        (adds, {}, False),  # the CPUs are interchangeable
        (adds, {"reduce": frozenset({"partial-order"}), "at_once": True}, False),
        (adds, {"reduce": AS_IT_IS, "compact": 60}, False),
        (adds, {"reduce": AS_IT_IS, "order": DFS}, False),
        (fails, {"reduce": AS_IT_IS, "keep_going": True}, False),  # nothing is stored behind a step that fails
    ],
    ids=["all", "symmetry", "partial-order", "compact", "depth first", "violation"],
)
def test_endless_runs_are_looked_for_in_what_is_stored_if_that_is_all(
    program: Callable[..., Any], options: dict[str, Any], whole: bool
) -> None:
    with search(program, **options) as (_, done):
        assert done.result.cut is None
        assert is_whole(done) == whole
        done.search.resumed = 1  # of those no step is known
        assert not is_whole(done)


ROUNDS = "a bound of the model, not of the kernel: rounds would be more than 2; --bound rounds=4 raises it"


@pytest.mark.parametrize(
    ("result", "written", "said"),
    [
        ({}, 0, None),
        ({}, 2, None),
        ({"cut": "memory"}, 0, "memory"),
        ({"cut": "memory"}, 2, "memory; --resume FILE continues"),
        ({"cut": "memory", "omission": 1.0}, 0, "memory"),
        ({"omission": 1e-9}, 0, None),
        ({"omission": 0.5}, 0, "give --hash-compact more bits"),
        ({"findings": (Finding(LIMIT, "rounds", None, ()),)}, 0, ROUNDS),
        ({"findings": (Finding(LIMIT, "rounds", None, ()),), "omission": 0.5}, 0, ROUNDS),
        ({"findings": (Finding(LIMIT, "rounds", None, ()),), "cut": "memory"}, 0, "memory"),
    ],
)
def test_what_cut_a_search(result: dict[str, Any], written: int, said: str | None) -> None:
    """A search that the memory ended is not INCONCLUSIVE for another reason, and one that ended is for any of them."""
    with search(adds, checkpoint="") as (asked, done):
        done.search.saver = SimpleNamespace(written=written)
        asked = asked._replace(settings=asked.settings._replace(checkpoint="FILE"))
        found = cut_of(asked, done._replace(explored=done.explored._replace(result=done.result._replace(**result))))
    assert (found or "").endswith(said or "") and (found is None) == (said is None)


def test_a_search_with_checkpoints_begins_anew(tmp_path: Path) -> None:
    """Only --resume reads one."""
    file = str(tmp_path / "c")
    tried = exhaustive.decide(model(adds), Settings("w", "only", checkpoint=file, threads=1), None)
    assert (tried.cut, tried.costs.resumed) == (None, 0)


def test_a_finding_without_a_line_gets_the_one_where_it_fails_natively() -> None:
    found = with_site(model(fails), Finding("require", "few", None, (Step(0, 0), Step(1, 0))))
    assert found.site is not None and found.site.function == "fails"


def test_what_fails_in_compiled_code_only_is_left_as_it_is() -> None:
    finding = Finding("overflow", "x", None, (Step(0, 0),))
    assert with_site(model(leaves_its_bounds), finding) == finding
