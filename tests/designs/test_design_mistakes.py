# SPDX-License-Identifier: GPL-2.0-or-later
"""A design file means what its author thinks, or is refused in one line: bad and good files in pairs."""

from pathlib import Path

import pytest

from septum.cli import main
from septum.designs import DesignError, load, names
from septum.designs.mistakes import mistakes

TOP = """\
from septum.designs import spinlock
from septum.kernel.locks import spin_lock
from septum.kernel.pages import give_pages
from septum.kvm.kvm_types import KvmMmuMemoryCache
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TdxPrealloc, get_tdx_prealloc_page
from septum.lang import PerCpu, Struct, bounded, flag, me, require, step


"""
FIRST = TOP.count("\n") + 1

#: a class that is wrong; its line, counted from the class; words of what is said; the same class when it is right
PAIRS = {
    "a misspelt hook": (
        "class Design(spinlock.Design):\n    async def prepare_splitt(self, it):\n        return 0\n",
        2,
        "Design.prepare_splitt() overrides nothing, and nothing calls it; did you mean prepare_split",
        "class Design(spinlock.Design):\n    async def prepare_split(self, it):\n        return 0\n",
    ),
    "a method that nothing calls": (
        "class Design(spinlock.Design):\n    def zzz(self):\n        return 0\n",
        2,
        "Design.zzz() overrides nothing, and nothing calls it; call it, or begin its name with _",
        "class Design(spinlock.Design):\n    def zzz(self):\n        return 0\n"
        "    async def split_cache_low(self):\n        await step()\n        return self.zzz() != 0\n",
    ),
    "a misspelt constant": (
        "class Design(spinlock.Design):\n    share = True\n",
        2,
        "Design.share is new, and nothing reads it; did you mean shared",
        "class Design(spinlock.Design):\n    shared = True\n",
    ),
    "a misspelt constant in __init__": (
        "class Design(spinlock.Design):\n    def __init__(self, kvm):\n        super().__init__(kvm)\n"
        "        self.reuse_pairs = False\n",
        4,
        "self.reuse_pairs is new, and nothing reads it; did you mean reuse_pair?",
        "class Design(spinlock.Design):\n    def __init__(self, kvm):\n        super().__init__(kvm)\n"
        "        self.reuse_pair = False\n",
    ),
    "a field that nothing reads": (
        "class Design(spinlock.Design):\n    wait_for_zap: int = flag()\n",
        2,
        "Design.wait_for_zap is new, and nothing reads it; did you mean wait_for_sept_zap",
        "class Design(spinlock.Design):\n    wait_for_zap: int = flag()\n"
        "    async def split_cache_low(self):\n        await step()\n        return self.wait_for_zap != 0\n",
    ),
    "annotated, not set": (
        "class Design(spinlock.Design):\n    shared: True\n",
        2,
        "Design.shared is annotated and not set: it stays as in KvmTdx; write shared = ...",
        "class Design(spinlock.Design):\n    shared: bool = True\n",
    ),
    "a field that is a number": (
        "class Design(spinlock.Design):\n    wait_for_sept_zap = 0\n",
        2,
        "Design.wait_for_sept_zap is a number, and in KvmTdx it is a field",
        "class Design(spinlock.Design):\n    wait_for_sept_zap: int = flag(init=True)\n",
    ),
    "a constant that is a method": (
        "class Design(spinlock.Design):\n    def shared(self):\n        return True\n",
        2,
        "Design.shared is a method that is not async, and in KvmTdx it is a number",
        "class Design(spinlock.Design):\n    shared = False\n",
    ),
    "not async": (
        "class Design(spinlock.Design):\n    def lock_split_cache(self):\n        pass\n",
        2,
        "Design.lock_split_cache is a method that is not async, and in spinlock.Design it is an async method",
        "class Design(spinlock.Design):\n    async def lock_split_cache(self):\n        pass\n",
    ),
    "async": (
        "class Design(spinlock.Design):\n    async def cached_pages(self):\n        return 0\n",
        2,
        "Design.cached_pages is an async method, and in spinlock.Design it is a method that is not async",
        "class Design(spinlock.Design):\n    def cached_pages(self):\n        return 0\n",
    ),
    "a parameter more": (
        "class Design(spinlock.Design):\n    async def split_cache_low(self, sp):\n        return False\n",
        2,
        "Design.split_cache_low(self, sp) takes other arguments; KvmTdx has split_cache_low(self)",
        "class Design(spinlock.Design):\n    async def split_cache_low(self, sp=0):\n        return False\n",
    ),
    "a parameter less": (
        "class Design(spinlock.Design):\n    async def prepare_split(self):\n        return 0\n",
        2,
        "Design.prepare_split(self) takes other arguments; spinlock.Design has prepare_split(self, it)",
        "class Design(spinlock.Design):\n    async def prepare_split(self, iter_):\n        return 0\n",
    ),
    "another order": (
        "class Design(spinlock.Design):\n    async def demote(self, sept_page, page):\n        return 0\n",
        2,
        "Design.demote(self, sept_page, page) has its parameters in another order; "
        "KvmTdx has demote(self, page, sept_page)",
        "class Design(spinlock.Design):\n    async def demote(self, gfn, sept_page):\n        return 0\n",
    ),
    "no super().__init__()": (
        "class Design(spinlock.Design):\n    def __init__(self, kvm):\n        self.kvm = kvm\n",
        2,
        "Design.__init__() does not call that of spinlock.Design; begin it with super().__init__(kvm)",
        "class Design(spinlock.Design):\n    def __init__(self, kvm):\n        super().__init__(kvm)\n",
    ),
    "no return": (
        "class Design(spinlock.Design):\n    async def prepare_split(self, it):\n        await step()\n",
        2,
        "Design.prepare_split() may end without returning int; return a value on every path",
        "class Design(spinlock.Design):\n    async def prepare_split(self, it):\n        await step()\n"
        "        return 0\n",
    ),
    "no return on a path": (
        "class Design(spinlock.Design):\n    async def split_cache_low(self):\n        if self.wait_for_sept_zap:\n"
        "            return True\n        await step()\n",
        2,
        "Design.split_cache_low() may end without returning bool",
        "class Design(spinlock.Design):\n    async def split_cache_low(self):\n        if self.wait_for_sept_zap:\n"
        "            return True\n        while True:\n            await step()\n            return False\n",
    ),
    "a bare return": (
        "class Design(spinlock.Design):\n    async def prepare_split(self, it):\n        if it.yielded:\n"
        "            return\n        return 0\n",
        4,
        "Design.prepare_split() may end without returning int",
        "class Design(spinlock.Design):\n    async def lock_split_cache(self):\n        if self.wait_for_sept_zap:\n"
        "            return\n        await super().lock_split_cache()\n",
    ),
    "no cached_pages()": (
        "class Design(KvmTdx):\n    def __init__(self, kvm):\n        super().__init__(kvm)\n"
        "        self.cache = TdxPrealloc(self.cpus, 4)\n"
        "    async def alloc_pamt_page(self):\n        return await get_tdx_prealloc_page(self.cache)\n",
        4,
        "cached_pages() does not count the pages in self.cache; override cached_pages() in Design and add them",
        "class Design(KvmTdx):\n    def __init__(self, kvm):\n        super().__init__(kvm)\n"
        "        self.cache = TdxPrealloc(self.cpus, 4)\n"
        "    async def alloc_pamt_page(self):\n        return await get_tdx_prealloc_page(self.cache)\n"
        "    def counted(self):\n        return self.cache.page_list\n"
        "    def cached_pages(self):\n        return self.counted()\n",
    ),
    "a second cache": (
        "class Own(Struct):\n    def __init__(self, cpus):\n        self.cache = TdxPrealloc(cpus, 4)\n"
        "class Design(spinlock.Design):\n    def __init__(self, kvm):\n        super().__init__(kvm)\n"
        "        self.own = PerCpu(Own(self.cpus) for _ in self.cpus.tasks)\n",
        7,
        "cached_pages() does not count the pages in self.own",
        "class Design(spinlock.Design):\n    def __init__(self, kvm):\n        super().__init__(kvm)\n"
        "        self.prealloc_split_cache = TdxPrealloc(self.cpus, 9)\n",
    ),
    "a count of its own": (
        "class Design(KvmTdx):\n    pages: int = bounded(0, 4)\n    async def alloc_pamt_page(self):\n"
        "        self.pages -= 1\n        return True\n",
        4,
        "alloc_pamt_page() takes pages from self.pages, which cached_pages() does not count",
        "class Design(KvmTdx):\n    pages: int = bounded(0, 4)\n    async def alloc_pamt_page(self):\n"
        "        self.pages -= 1\n        return True\n    def cached_pages(self):\n        return self.pages\n",
    ),
    "another name": (
        "class Desing(spinlock.Design):\n    shared = True\n",
        1,
        "class Desing derives from KvmTdx; call it Design to have it checked",
        "class Design(spinlock.Design):\n    shared = True\n",
    ),
    "a replacement with other parameters": (
        "async def tdx_pamt_put_v6(host):\n    await step()\n"
        "class Design(spinlock.Design):\n    replaces = (tdx_pamt_put_v6,)\n",
        1,
        "tdx_pamt_put_v6(host) takes other arguments; kvm/ has tdx_pamt_put_v6(host, region)",
        "async def tdx_pamt_put_v6(host, region):\n    await step()\n"
        "class Design(spinlock.Design):\n    replaces = (tdx_pamt_put_v6,)\n",
    ),
}


def written(to: Path, text: str, name: str = "mine") -> Path:
    file = to / f"{name}.py"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("what", PAIRS)
def test_bad_is_refused_and_good_is_not(tmp_path: Path, what: str) -> None:
    bad, line, said, good = PAIRS[what]
    with pytest.raises(DesignError) as error:
        load(str(written(tmp_path, TOP + bad, "bad")))
    text = str(error.value)
    assert f"bad.py:{FIRST - 1 + line}: {said}" in text
    assert "\n" not in text
    assert load(str(written(tmp_path, TOP + good, "good"))).scenarios


def test_lint_says_all_of_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """check says the first, and how many more there are; lint says each in a line."""
    text = (
        TOP
        + "class Design(spinlock.Design):\n    share = True\n    async def prepare_splitt(self, it):\n        pass\n"
    )
    file = str(written(tmp_path, text))
    assert main(["check", file]) == 2
    assert f"(1 more: septum lint {file})" in capsys.readouterr().err
    assert main(["lint", file]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition("; ")[0].partition(": ")[2] for line in lines] == [
        "Design.share is new, and nothing reads it",
        "Design.prepare_splitt() overrides nothing, and nothing calls it",
    ]


@pytest.mark.parametrize("name", names())
def test_no_design_of_the_package_is_wrong(name: str) -> None:
    assert mistakes(load(name).module) == []


#: a line of a hook that takes the classes to refuse, and words of what is said
LOWERED = {
    "x = self.kvm.nothing": "Kvm has no 'nothing'",
    "x = nowhere": "the name 'nowhere' is not bound here",
    "await self.cached_pages()": "cached_pages() is not async",
    "await spin_lock(self.kvm)": "Kvm has no 'cpus'",
    "give_pages(self.host, self)": "Host has no 'tasks'",
    "self.kvm = 1": "'kvm' is not a field of Design",
    "x = self.host": "",
}


@pytest.mark.parametrize("body", LOWERED)
def test_lint_says_what_lowering_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str], body: str) -> None:
    """With the line of the user's file; a good file has nothing found, and exit code 0."""
    hook = f"    async def split_cache_low(self):\n        {body}\n        return False\n"
    code = main(["lint", str(written(tmp_path, TOP + "class Design(spinlock.Design):\n" + hook))])
    out = capsys.readouterr().out
    if LOWERED[body]:
        assert code == 2
        assert f"mine.py:{FIRST + 2}: {LOWERED[body]}" in out
        assert len(out.splitlines()) == 1
    else:
        assert (code, out) == (0, "nothing found\n")


SEVERAL = """\
class Design(spinlock.Design):
    async def split_cache_low(self):
        low = nowhere
        if self.kvm.nothing > low:
            self.kvm = 1
        for i in range(low):
            x = 1.5
        return low

    async def unlock_split_cache(self):
        while elsewhere:
            await step()
        low = await self.split_cache_low()
        await step(low)
"""


def test_lint_says_each_refusal_of_lowering_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A refused statement hides neither those after it nor those in it, and what only follows from it is no line."""
    assert main(["lint", str(written(tmp_path, TOP + SEVERAL))]) == 2
    lines = capsys.readouterr().out.splitlines()
    said = {int(line.split(":")[1]) - FIRST: line.split(": ", 1)[1].partition(";")[0] for line in lines}
    assert said == {
        2: "the name 'nowhere' is not bound here",
        3: "Kvm has no 'nothing'",
        4: "'kvm' is not a field of Design",
        6: "the literal 1.5 is not in the language",
        10: "the name 'elsewhere' is not bound here",
    }
    assert len(said) == len(lines)


def test_lint_of_a_model_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        "from septum.lang import SYNC, Struct, bounded, step\nfrom septum.lang.model import Model, Program\n"
        "SCENARIOS = ('one', 'two')\n"
        "class World(Struct):\n    a: int = bounded(0, 3, kind=SYNC)\n"
        "async def one(w):\n    await step()\n    w.a = 1\n"
        "async def two(w):\n    await step()\n    w.b = 1\n"
        "def build(scenario, cpus, splits):\n    w = World()\n"
        "    return Model('m', w, [Program(one if scenario == 'one' else two, (w,))] * cpus)\n"
    )
    assert main(["lint", str(written(tmp_path, text))]) == 2
    assert "mine.py:11: 'b' is not a field of World" in capsys.readouterr().out
    assert main(["lint", str(written(tmp_path, text.replace("w.b", "w.a"), "right"))]) == 0


# -- files beside it ------------------------------------------------------------------------------------------

HELPER = (
    "from septum.kvm.tdx import KvmTdx\n\n\nclass Base(KvmTdx):\n    shared = {}\n\n"
    "    async def {}(self):\n        {}\n"
)
USER = "from helper import Base\n\n\nclass Design(Base):\n    pass\n"


def test_two_designs_have_each_their_own_helper(tmp_path: Path) -> None:
    """Two folders with a file of the same name; neither is left to the next, and nothing is written there."""
    import sys

    found = []
    for shared in (True, False):
        folder = tmp_path / str(shared)
        folder.mkdir()
        written(folder, HELPER.format(shared, "lock_split_cache", "pass"), "helper")
        found.append(load(str(written(folder, USER))))
        assert "helper" not in sys.modules
        assert str(folder) not in sys.path
        assert {p.name for p in folder.iterdir()} == {"helper.py", "mine.py"}
    assert [design.kvm_tdx.shared for design in found] == [True, False]
    models = [design.build("split", cpus=2, splits=1) for design in found]
    assert models[0].digest() != models[1].digest()


def test_mistakes_in_a_helper_have_its_name(tmp_path: Path) -> None:
    written(tmp_path, HELPER.format(True, "lock_split_cach", "pass"), "helper")
    with pytest.raises(DesignError, match=r"helper\.py:7: Base\.lock_split_cach\(\) overrides nothing"):
        load(str(written(tmp_path, USER)))


def test_the_line_of_an_error_in_a_helper(tmp_path: Path) -> None:
    written(tmp_path, "x = 1\ny = x / 0\n", "helper")
    with pytest.raises(DesignError, match=r"helper\.py:2: ZeroDivisionError"):
        load(str(written(tmp_path, USER)))


def test_import_errors_have_a_line_and_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also by a relative path."""
    monkeypatch.chdir(tmp_path)
    written(tmp_path, "\n\nfrom septum.kvm.tdx import KvmTxd\n")
    with pytest.raises(DesignError, match=r"^mine\.py:3: ImportError: .*; did you mean KvmTdx\?"):
        load("mine.py")
    written(tmp_path, "\nimport septum.kvm.kvm_hots\n")
    with pytest.raises(
        DesignError, match=r"^mine\.py:2: ModuleNotFoundError: .*; did you mean septum\.kvm\.kvm_host\?"
    ):
        load("mine.py")


def test_a_build_may_import_beside_it(tmp_path: Path) -> None:
    """At the time when it builds, too."""
    written(tmp_path, "COUNT = 2\n", "helper")
    text = (
        "from septum.lang import SYNC, Struct, bounded, step\nfrom septum.lang.model import Model, Program\n"
        "class World(Struct):\n    a: int = bounded(0, 3, kind=SYNC)\n"
        "async def one(w):\n    await step()\n    w.a = 1\n"
        "def build(scenario, cpus, splits):\n    import helper\n    w = World()\n"
        "    return Model('m', w, [Program(one, (w,))] * helper.COUNT)\n"
    )
    assert load(str(written(tmp_path, text))).build("default", cpus=5, splits=1).cpus == 2
