# SPDX-License-Identifier: GPL-2.0-or-later
"""CPUs that are exchanged together with their pages, against the search of every interleaving."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, reject, settings

from septum.analysis.invariance import order_sensitive
from septum.analysis.owners import NotInterchangeable
from septum.designs import load as design
from septum.engine import compiled as compiled_module
from septum.engine import search, stages
from septum.engine.compiled import Compiled
from septum.engine.run import DFS, PAGES, Result
from septum.engine.search import Options, stands_for
from septum.engine.stages import reduced, search_with
from septum.lang import LangError
from septum.lang.model import Model
from septum.machine.compile import build as build_code
from septum.verdict.checking import check
from septum.verdict.result import HOLDS, Settings, Verdict
from tests.analysis.paging import FOOTER, HEADER, paging
from tests.analysis.test_reduction import CASES, GHOSTS, confirm, outcome
from tests.engine.slow import MEMORY, load


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


def run(compiled: Compiled, **options: Any) -> tuple[Result, float]:
    """Search; also how many states the stored ones stand for, all together."""
    with search_with(compiled, Options(keep_going=True, max_memory=MEMORY, **options)) as searched:
        result = searched.run()
        assert result.cut is None
        for finding in result.findings:
            if finding.kind != PAGES:
                confirm(compiled.model, finding)
        return result, stands_for(searched, 1 << 30) * result.progress.states


def compare(folder: Path, source: str) -> str:
    """Search a program with its pages interchanged and without; what came of it."""
    model = load(folder, source).build()
    try:
        compiled = Compiled(model, optimise=0)
    except LangError:
        reject()
    try:
        pages = Compiled(model, optimise=0, pages=True)
    except NotInterchangeable as why:
        return str(why).partition(" at or")[0]
    plain, _ = run(compiled)
    if any(f.kind == "overflow" and f.name in GHOSTS for f in plain.findings):
        reject()
    for alone in (False, True):
        result, _ = run(pages, symmetry=True, alone=alone)
        if any(f.kind == PAGES for f in result.findings):
            return "fell back"
        assert outcome(result) == outcome(plain)
    return "compared, with violations" if plain.findings else "compared"


def test_random_programs(folder: Path) -> None:
    seen = Counter[str]()

    @settings(CASES, max_examples=80)
    @given(source=paging())
    def each(source: str) -> None:
        seen[compare(folder, source)] += 1

    each()
    print(seen)
    assert seen["compared"] + seen["compared, with violations"] > 20
    assert seen["compared, with violations"] > 10
    assert seen["fell back"] > 0


DESIGNS = [
    # design, CPUs, splits, whether allocations fail and the module is busy; states: whole, and with CPUs exchanged
    ("spinlock", 2, 2, False, 4054, 2044),
    ("spinlock", 3, 1, False, 21290, 3941),
    ("spinlock-no-recheck", 2, 1, True, None, None),
    ("spinlock-shared", 2, 1, True, 6132, 3109),
    ("spinlock-shared-no-recheck", 3, 1, False, 54669, 9932),
    ("per-vcpu", 2, 2, False, 4752, 2405),
    ("rfc-v2", 2, 2, False, 16838, 8481),
]


@pytest.mark.parametrize(("name", "cpus", "splits", "trouble", "whole", "stored"), DESIGNS)
def test_designs(name: str, cpus: int, splits: int, trouble: bool, whole: int | None, stored: int | None) -> None:
    model = design(name).build("split", cpus=cpus, splits=splits, enomem=trouble, busy=trouble)
    plain, _ = run(Compiled(model, optimise=0))
    pages = Compiled(model, optimise=0, pages=True)
    result, stood_for = run(pages, symmetry=True)
    assert outcome(result) == outcome(plain)
    assert round(stood_for) == plain.progress.states  # each state once, and none that is not reached
    if whole is not None:
        assert (plain.progress.states, result.progress.states) == (whole, stored)
    both, _ = run(pages, symmetry=True, alone=True)
    assert outcome(both) == outcome(plain)
    assert both.progress.states < result.progress.states


def test_ways_to_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_module, "build", build_code)  # threads load machine code that quick code has not
    monkeypatch.setattr(search, "CHUNK", 1000)
    model = design("spinlock-shared").build("split", cpus=3, splits=1)
    pages = Compiled(model, optimise=0, pages=True)
    for way in ({"order": DFS}, {"threads": 2, "threads_from": 1000}, {"compact": 64}):
        searched = search_with(pages, Options(symmetry=True, max_memory=MEMORY, **way))
        result = searched.run()
        searched.close()
        assert (result.progress.states, result.findings, result.cut) == (10165, (), None)
        assert result.threads == way.get("threads", 1)


def build(folder: Path, *lines: str, cpus: int = 2, each: int = 2, checks: str = "") -> Model:
    text = "async def one(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n"
    programs = ", ".join(["Program(one, (w,))"] * cpus)
    module = load(folder, HEADER + text + FOOTER.format(cpus=cpus, each=each, programs=programs, checks=checks))
    model: Model = module.build()
    return model


MARK = ("p: u4 = me() * 2", "for q in range(p, p + 2):", "    await step()", "    w.pages[q].state = 1")


def test_marking_pages(folder: Path) -> None:
    """Each CPU has 3 places to be, in any order: 3 * 3 states, of which 3 are like others."""
    model = build(folder, *MARK)
    found = reduced(Compiled(model, optimise=0), Options(max_memory=MEMORY), lambda _: lambda _: None, None)
    found.search.close()
    assert (found.pages, found.result.progress.states) == (None, 6)


WHY_NOT = [
    (["await step()", "w.pages[me()].state = 1", "w.a = me()"], "'a' of world, which is of no CPU, gets me()"),
    (["await step()", "w.pages[me() * 2].lock = me() * 2"], "pages[0].lock has no room"),
    (["await step()", "w.pages[me() * 2].state = 1", "w.pages[me()].state = 2"], "is found in different ways"),
    (["await step()", "w.pages[me()].state = 1", "w.pages[0].state = 2"], "is named, not found by me(),"),
    (["p: u4 = me()", "await step()", "if p == 1:", "    w.a = 1"], "is compared with one that does not"),
    (["p: u4 = me()", "await step()", "w.a = w.pages[p & 1].n"], "is used with &"),
    (["p: u4 = me()", "await step()", "if p:", "    w.a = 1"], "what happens depends on me()"),
    (["p: u4 = me()", "await step()", "p = 0"], "depends on me(), and one that does not,"),
    (["await step()", "w.a = 1"], "no page is a CPU's own"),
    (["x: u2 = 0", *MARK, "await step()", "x = w.c & 3", "w.pages[x].n = 1"], "makes a difference"),
    ([*MARK, "await step()", "w.pages[p + 2].n = 1"], "makes a difference"),
    (["await step()", "w.pages[w.cpu[me()].gfn].n = 1", *MARK, "w.cpu[me()].gfn = p"], "makes a difference"),
]


@pytest.mark.parametrize(("lines", "why"), WHY_NOT)
def test_why_not(folder: Path, lines: list[str], why: str) -> None:
    compiled = Compiled(build(folder, *lines), optimise=0)
    found = reduced(compiled, Options(keep_going=True, max_memory=MEMORY), lambda _: lambda _: None, None)
    found.search.close()
    assert why in (found.pages or "")
    plain, _ = run(compiled)
    assert found.result.progress.states == plain.progress.states


def test_property_of_one_page(folder: Path) -> None:
    """A property that only looks at page 0 is violated by CPU 0 alone: exchanged, the state has it. (It races, too.)"""
    lines = ["p: u4 = me() * 2", "await step()", "if w.c == 1:", "    w.pages[p].n = 3", "w.c = (w.c + 1) & 3"]
    compiled = Compiled(build(folder, *lines, checks='Check("always", first, (w,))'), optimise=0)
    found = reduced(compiled, Options(keep_going=True, max_memory=MEMORY, races=False), lambda _: lambda _: None, None)
    found.search.close()
    assert "a property of whole states" in (found.pages or "")
    assert [f.name for f in found.result.findings] == ["first"]


@pytest.mark.parametrize("each", [1, 2])
def test_properties_that_are_the_same_for_all(folder: Path, each: int) -> None:
    """Those that are proved; random programs look at all of them."""
    names = ["summed", "paired", "counted", "weighted", "ordered", "first"]
    stores = ["state = 2", "n = w.a", "lock = 1", "parts[0].on = 1", "parts[1].on = 1"]
    lines = ["await step()", "w.c = 1", "w.a = 1", *(f"w.pages[me() * {each}].{store}" for store in stores)]
    checks = ", ".join(f'Check("always", {name}, (w,))' for name in names)
    pages = Compiled(build(folder, *lines, cpus=3, each=each, checks=checks), optimise=0, pages=True)
    owners = pages.layout.memory.owners
    assert owners is not None
    sensitive = order_sensitive(pages.graph, owners)
    proved = [name for number, name in enumerate(names) if number not in sensitive]
    assert proved == ["summed", "counted"]


def test_too_many_orders(folder: Path) -> None:
    """A property that is not proved would have to be looked at in 7! orders."""
    lines = ["await step()", *(f"w.pages[me() * 2].{store}" for store in ("state = 2", "n = w.a", "lock = 1"))]
    for name, refused in (("summed", False), ("first", True)):
        model = build(folder, *lines, cpus=7, checks=f'Check("always", {name}, (w,))')
        found = reduced(Compiled(model, optimise=0), Options(max_memory=MEMORY), lambda _: lambda _: None, None)
        found.search.close()
        assert ("too many CPUs" in (found.pages or "")) == refused


def check_split(**settings: object) -> Verdict:
    return check(design("spinlock-shared"), Settings("spinlock-shared", "split", cpus=3, splits=1, **settings))  # type: ignore[arg-type]


def test_verdict_names_what_it_saved() -> None:
    verdict = check_split(reduce=frozenset({"pages"}), at_once=True)
    assert (verdict.verdict, verdict.states) == (HOLDS, 10165)
    assert "a state stands for 5." in verdict.reductions["pages"]


def test_default_begins_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = check_split()
    assert (whole.verdict, whole.states) == (HOLDS, 56238)
    assert not whole.reductions
    monkeypatch.setattr(stages, "WHOLE_UP_TO", 10_000)
    monkeypatch.setattr(search, "CHUNK", 1000)
    both = check_split()
    assert (both.verdict, both.states) == (HOLDS, 1439)
    assert {"pages", "partial-order"} <= set(both.reductions)
    assert both.unreached == whole.unreached
