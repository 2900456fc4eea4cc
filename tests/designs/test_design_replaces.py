# SPDX-License-Identifier: GPL-2.0-or-later
"""A design replaces any function of kvm/ by its name, for itself alone; what it says wrongly is said to it."""

import ast
import importlib
import sys
from pathlib import Path
from types import FunctionType

import pytest

from septum.designs import DesignError, load
from septum.designs.isolated import snapshot, take_back
from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.graph.expand import expanded
from septum.graph.ir import Graph
from septum.graph.lower import lower_model
from septum.kvm import tdp_mmu, virt_tdx
from septum.kvm.tdx import KvmTdx
from septum.lang import patches
from septum.lang.model import Model
from septum.proof.family import member
from septum.scenarios import SCENARIOS
from septum.scenarios import build as build_scenario
from tests.conftest import Explore, Violated

Copies = tuple[FunctionType, ...]


def written(to: Path, text: str, name: str = "mine") -> str:
    file = to / f"{name}.py"
    file.write_text(text, encoding="utf-8")
    return str(file)


LEAK = '''\
"""The pair that PAMT.REMOVE gives back is not freed."""

from septum.designs import v6
from septum.kernel.atomic import atomic_set
from septum.kernel.locks import atomic_dec_and_lock, spin_unlock
from septum.kvm.virt_tdx import Host, seamcall_pamt_remove


async def tdx_pamt_put_v6(host: Host, region: int) -> None:
    """As in DP-v6, but for the last line."""
    refcount = host.pamt_refcounts[region]
    if not await atomic_dec_and_lock(refcount, host.pamt_lock):
        return
    err = await seamcall_pamt_remove(host, region)
    if err != 0:
        await atomic_set(refcount, 1)
    await spin_unlock(host.pamt_lock)
'''
LISTED = """

class Design(v6.Design):
    replaces = (tdx_pamt_put_v6,)
"""
#: as a file does that knows nothing of replaces: it assigns to every module that has the function
ASSIGNED = """

import sys

for module in list(sys.modules.values()):
    if module.__name__.startswith("septum."):
        for key, value in list(vars(module).items()):
            if value is virt_tdx.tdx_pamt_put_v6:
                setattr(module, key, tdx_pamt_put_v6)

import septum.cases.pamt_refs  # imported when the change is there


class Design(v6.Design):
    pass
"""


@pytest.mark.parametrize("how", ["listed", "assigned"])
def test_replaced_for_one_design(
    tmp_path: Path, violated: Violated, explore: Explore, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is violated by what it replaces; the design below it holds before and after, in the same process."""
    text = (
        LEAK + LISTED
        if how == "listed"
        else LEAK.replace("import v6", "import v6\nfrom septum.kvm import virt_tdx") + ASSIGNED
    )
    before = virt_tdx.tdx_pamt_put_v6
    import septum.cases.pamt_refs

    monkeypatch.setattr(septum.cases, "pamt_refs", septum.cases.pamt_refs)
    monkeypatch.delitem(sys.modules, "septum.cases.pamt_refs")
    design = load(written(tmp_path, text, how))
    for name in ("septum.kvm.virt_tdx", "septum.designs.v6"):
        assert vars(sys.modules[name])["tdx_pamt_put_v6"] is before
    assert explore(load("v6").build("get-put", cpus=2, splits=0)).findings == ()
    found = violated(design.build("get-put", cpus=2, splits=0))
    assert found.site is not None
    assert (found.name, found.site.function) == ("no-page-leaked", "task_exit")
    assert explore(load("v6").build("get-put", cpus=2, splits=0)).findings == ()
    if how == "assigned":
        assert sys.modules["septum.cases.pamt_refs"].__dict__.get("tdx_pamt_put_v6", before) is before


#: what a file says wrongly -> its text, and what it is told
WRONG = {
    "no such function": (
        "async def tdp_mmu_split_huge_page_root(kvm, tdx, start, end, shared):\n    return 0\n"
        "class Design(KvmTdx):\n    replaces = (tdp_mmu_split_huge_page_root,)\n",
        "mine.py:2: Design.replaces names tdp_mmu_split_huge_page_root(), which is not a function of kvm/; "
        "did you mean tdp_mmu_split_huge_pages_root or tdp_mmu_split_huge_page",
    ),
    "a method": (
        "async def tdx_track(self):\n    pass\nclass Design(KvmTdx):\n    pass\n",
        "mine.py:2: tdx_track() is a method of KvmTdx, and nothing runs this one; move it into class Design",
    ),
    "a method that is listed": (
        "async def tdx_track(self):\n    pass\nclass Design(KvmTdx):\n    replaces = (tdx_track,)\n",
        "mine.py:2: tdx_track() is a method of KvmTdx, and nothing runs this one; move it into class Design",
    ),
    "not listed": (
        "async def tdp_mmu_free_sp(kvm, tdx, sp):\n    pass\nclass Design(KvmTdx):\n    pass\n",
        "mine.py:2: tdp_mmu_free_sp() is a function of kvm/, and nothing runs this version of it; "
        "write replaces = (tdp_mmu_free_sp,) in class Design",
    ),
    "not async": (
        "def tdp_mmu_free_sp(kvm, tdx, sp):\n    pass\nclass Design(KvmTdx):\n    replaces = (tdp_mmu_free_sp,)\n",
        "mine.py:2: tdp_mmu_free_sp() is async, and this version of it is otherwise; write async def",
    ),
    "a constant of a module": (
        "from septum.kvm import tdx\ntdx.MIN_SPLIT_CACHE = 2\nclass Design(KvmTdx):\n    pass\n",
        "changes septum.kvm.tdx.MIN_SPLIT_CACHE for every design; a design may change",
    ),
    "a function that no design may have": (
        "from septum.kernel import pages\ndef give_pages(cpus, n):\n    pass\n"
        "pages.give_pages = give_pages\nclass Design(KvmTdx):\n    pass\n",
        "changes septum.kernel.pages.give_pages for every design",
    ),
    "a class": (
        "async def kick(self):\n    pass\nKvmTdx.kick_vcpus = kick\nclass Design(KvmTdx):\n    pass\n",
        "changes KvmTdx.kick_vcpus for every design",
    ),
    "a new method": (
        "KvmTdx.is_new = lambda self: 1\nclass Design(KvmTdx):\n    pass\n",
        "changes KvmTdx.is_new for every design",
    ),
    "no design": (
        "from septum.kvm import tdp_mmu\nasync def tdp_mmu_free_sp(kvm, tdx, sp):\n    pass\n"
        "tdp_mmu.tdp_mmu_free_sp = tdp_mmu_free_sp\ndef build(scenario, cpus, splits):\n    pass\n",
        "changes septum.kvm.tdp_mmu.tdp_mmu_free_sp for every design",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_said_of_a_wrong_file(tmp_path: Path, what: str) -> None:
    """One line with the place and what to write; and nothing of it is left."""
    text, said = WRONG[what]
    before, kick = tdp_mmu.tdp_mmu_free_sp, KvmTdx.kick_vcpus
    with pytest.raises(DesignError) as error:
        load(written(tmp_path, "from septum.kvm.tdx import KvmTdx\n" + text))
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert (tdp_mmu.tdp_mmu_free_sp, KvmTdx.kick_vcpus) == (before, kick)
    assert not hasattr(KvmTdx, "is_new")
    assert importlib.import_module("septum.kvm.tdx").MIN_SPLIT_CACHE == 4


def test_nothing_changed() -> None:
    """Loading the designs of the package, or a file that only reads, takes nothing back."""
    before = snapshot()
    load("tests/designs/../models/smallest_lock.py")
    assert take_back(before) == []


# -- every function at once ------------------------------------------------------------


def copies(to: Path) -> Copies:
    """A copy of every function of kvm/ in a file of another name, line for line."""
    found = []
    for name in sorted({function.__module__ for function in patches.known()}):
        if not name.startswith("septum.kvm."):
            continue
        module = sys.modules[name]
        assert module.__file__ is not None
        file = to / f"copy_of_{name.rpartition('.')[2]}.py"
        file.write_text(Path(module.__file__).read_text(encoding="utf-8"), encoding="utf-8")
        tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
        functions = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        scope = dict(vars(module))
        exec(compile(ast.Module([*tree.body[1:2], *functions], []), str(file), "exec"), scope)
        found += [scope[node.name] for node in functions]
    return tuple(found)


def places(graph: Graph) -> set[tuple[str, str]]:
    """(file, function) of every call path of every point."""
    return {(Path(site.file).name, site.function) for point in graph.points if point for site in point.stack}


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Copies:
    return copies(tmp_path_factory.mktemp("copies"))


def model_of(base: str, scenario: str, functions: Copies) -> Model:
    kind = type("Design", (load(base).kvm_tdx,), {"replaces": functions})
    cpus = SCENARIOS[scenario].cpus
    return build_scenario("copy", kind, scenario, cpus=cpus or 2, splits=0 if cpus else 1, enomem=True, busy=True)


def test_the_copies_are_of_all(copied: Copies) -> None:
    ours = {f.__name__ for f in patches.known() if f.__module__.startswith("septum.kvm.")}
    assert {f.__name__ for f in copied} == ours
    assert {"tdp_mmu_split_huge_pages_root", "kvm_tdp_mmu_map", "tdp_mmu_zap_leafs", "kvm_delete_memslot"} <= ours
    assert {"kvm_vm_set_mem_attributes", "kvm_destroy_vm", "tdx_pamt_get", "tdx_pamt_put_v6"} <= ours


@pytest.mark.parametrize("scenario", ["split", "accept-convert", "slot-split", "dirty-log", "teardown-rcu"])
def test_no_line_of_the_original_is_run(copied: Copies, scenario: str) -> None:
    """Every function replaced by its copy: the graph has the copies, and of kvm/ itself the methods only."""
    before, after = (places(expanded(lower_model(model_of("v5", scenario, functions)))) for functions in ((), copied))
    names = {f.__name__ for f in copied}
    assert {(file.removeprefix("copy_of_"), function) for file, function in after} == before
    assert {function for file, function in after if file.startswith("copy_of_")} == {f for _, f in before if f in names}


def test_copies_have_the_same_space(copied: Copies, explore: Explore) -> None:
    one, two = (explore(model_of("v6", "get-put", functions)) for functions in ((), copied))
    assert (one.progress.states, one.progress.edges, one.findings) == (two.progress.states, two.progress.edges, ())


def test_copies_run_the_same_natively(copied: Copies) -> None:
    """Step by step: where the CPU was, and what changed."""
    told = []
    for functions in ((), copied):
        with Native(model_of("v5", "teardown-rcu", functions)) as native:
            told.append(
                [
                    ([s.function for s in done.stack], [(c.struct.path, c.field.name, c.new) for c in done.changes])
                    for done in run(native, Random(5))
                ]
            )
            files = {Path(s.file).name for cpu in range(native.model.cpus) for s in native.stack(cpu)}
    assert told[0] == told[1]
    assert len(told[0]) > 50
    assert not files & {"kvm_main.py", "mmu.py"}


def test_a_proof_is_of_the_replacement(tmp_path: Path) -> None:
    """What is proved for any number of CPUs is lowered from the design's own version as well."""
    text = (
        "from septum.designs import spinlock\n"
        "from septum.kvm.tdp_mmu import Kvm, KvmTdx, Page2M, step\n\n\n"
        "async def tdp_mmu_free_sp(kvm: Kvm, tdx: KvmTdx, sp: int) -> None:\n"
        "    await step()\n\n\n"
        "class Design(spinlock.Design):\n    replaces = (tdp_mmu_free_sp,)\n"
    )
    design = load(written(tmp_path, text))
    graph = member(lambda cpus: design.build("split", cpus=cpus, splits=1), 2).graph
    assert ("mine.py", "tdp_mmu_free_sp") in places(graph)
    assert ("tdp_mmu.py", "tdp_mmu_free_sp") not in places(graph)
