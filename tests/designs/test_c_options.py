# SPDX-License-Identifier: GPL-2.0-or-later
"""What the command line adds to kernel C: files, a table, bindings, what is ignored, a kernel tree, KCSAN's rule."""

import shlex
import subprocess
from pathlib import Path

import pytest

import septum
from septum.cli import main
from septum.designs import COptions, Design, load
from septum.designs.from_c import translated
from septum.designs.guest import DesignError
from septum.graph.lower import lower_model
from septum.show.timeline import timeline
from tests.designs.c_mails import NAME, diff, mail
from tests.designs.c_sources import SAME, SPINLOCK, V3_AS_POSTED, edited
from tests.designs.test_from_mail import digest, written

pytest.importorskip("tree_sitter_c")

TRACK = "	tdx_track(kvm);\n"
FROB = edited(SPINLOCK, (TRACK, TRACK + "	tdx_frobnicate(kvm, 3);\n"))
START, END = SPINLOCK.index("static bool tdx_need_topup"), SPINLOCK.index("static int tdx_topup_split_cache")
NEED, REST = SPINLOCK[START:END], SPINLOCK[:START] + SPINLOCK[END:]


def text_of(file: str, c: COptions | None = None) -> str:
    return translated(Path(file), c).translation.text


def whys(design: Design) -> list[str]:
    return [why for _, why in design.missing]


# -- --with -----------------------------------------------------------------------------------------------------------


def test_functions_of_another_file_are_taken(tmp_path: Path) -> None:
    """What nothing uses of it is nobody's question."""
    more = written(tmp_path, "need.c", "static int unused;\n\n" + NEED)
    file = written(tmp_path, "rest.c", REST)
    with pytest.raises(DesignError, match=r"rest\.c:\d+: kvm_x86_ops\.need_topup_split_cache is set nowhere"):
        load(file)
    c = COptions(more=(more,))
    assert load(file, c).missing == ()
    whole = text_of(written(tmp_path, "whole.c", SPINLOCK))
    assert sorted(text_of(file, c).replace("rest.c", "whole.c").split("\n")) == sorted(whole.split("\n"))


def test_a_timeline_names_the_other_file_and_its_replay_the_option(tmp_path: Path) -> None:
    plain = NEED.replace("READ_ONCE(kvm_tdx->prealloc_split_cache.cnt)", "kvm_tdx->prealloc_split_cache.cnt")
    file, more = written(tmp_path, "rest.c", REST), written(tmp_path, "need.c", plain)
    c = COptions(more=(more,))
    found = septum.check(file, splits=1, c=c)
    shown = " ".join(timeline(found.settings, found.violations[0]).split())
    assert "in tdx_need_topup_split_cache() at need.c:5 return kvm_tdx->prealloc_split_cache.cnt < MIN_PAGES" in shown
    assert f"--with {more} --scenario split" in shown.replace("\\ ", "")


def test_lines_of_the_other_file_that_nothing_reaches_are_named(tmp_path: Path) -> None:
    more = NEED.replace("	return READ", "	if (0)\n		return true;\n	return READ")
    file = written(tmp_path, "rest.c", REST)
    found = septum.check(file, splits=1, cpus=1, c=COptions(more=(written(tmp_path, "need.c", more),)))
    assert any(place.endswith("need.c:6") and text == "return true;" for place, text in found.unreached)


# -- unknown functions -----------------------------------------------------------------------------------------------


def test_an_unknown_function_comes_with_the_ways_out(tmp_path: Path) -> None:
    file = written(tmp_path, "x.c", FROB.replace("	tdx_frobnicate(", "	ret = tdx_frobnicate("))
    with pytest.raises(DesignError) as caught:
        load(file)
    for way in ("--with FILE.c", "--known FILE", "--ignore tdx_frobnicate"):
        assert way in str(caught.value)


def test_what_is_ignored_is_said(tmp_path: Path) -> None:
    file = written(tmp_path, "x.c", FROB)
    assert whys(load(file)) == ["tdx_frobnicate() is not known"]
    design = load(file, COptions(ignore=("tdx_frobnicate",)))
    assert design.missing == ()
    assert design.from_c is not None and "(--ignore 1, " in design.from_c.notes[0]


def test_what_is_nowhere_cannot_be_ignored(tmp_path: Path) -> None:
    with pytest.raises(DesignError, match=r"--ignore tdx_frobnicat: .*did you mean tdx_frobnicate\?; name a function"):
        load(written(tmp_path, "x.c", FROB), COptions(ignore=("tdx_frobnicat",)))


def test_a_value_cannot_be_ignored(tmp_path: Path) -> None:
    file = written(tmp_path, "x.c", FROB.replace("	tdx_frobnicate(", "	ret = tdx_frobnicate("))
    with pytest.raises(DesignError, match=r"x\.c:\d+: --ignore tdx_frobnicate: its value is used"):
        load(file, COptions(ignore=("tdx_frobnicate",)))


TOML = '[functions]\ntdx_frobnicate = { args = 2, becomes = "await atomic_add({1}, {tdx}.x)", source = "mine" }\n'
PY = '''
from septum.kernel.atomic import READ_ONCE

ROWS = (("tdx_frobnicate", 2, "await frob({tdx}, {1})", "mine"),)
CONFIGS = {"CONFIG_MAGIC": True}


async def frob(tdx, most):
    """Waits, as the real one does."""
    await READ_ONCE(lambda: tdx.prealloc_split_cache.cnt)
'''


def test_a_table_of_the_users_own(tmp_path: Path) -> None:
    file = written(tmp_path, "x.c", FROB)
    c = COptions(known=written(tmp_path, "my.toml", TOML))
    assert "await atomic_add(3, self.x)" in text_of(file, c)
    assert load(file, COptions(known=written(tmp_path, "mine.toml", TOML.replace(".x", ".host.x")))).missing == ()


def test_a_table_with_model_functions(tmp_path: Path) -> None:
    file, table = written(tmp_path, "x.c", FROB), written(tmp_path, "mytable.py", PY)
    lower_model(load(file, COptions(known=table)).build("split", cpus=2, splits=1))
    assert "from mytable import frob" in text_of(file, COptions(known=table))


#: a table -> what is said of it
WRONG_TABLES = {
    "no.toml": ("", "no.toml: no such file"),
    "a.txt": ("x", "neither .toml nor .py"),
    "b.toml": ("[functions\n", "b.toml: Expected"),
    "c.toml": ('[functions]\nf = "0"\n', 'f: no becomes = "..."'),
    "d.toml": ("[funktions]\nf = 1\n", "'funktions' is not one of [functions], [constants], [configs]; did you mean"),
    "e.toml": ('[functions]\nf = { becomes = "0", arg = 1 }\n', "no column 'arg'; did you mean args?"),
    "f.toml": ('[functions]\nf = { becomes = "{1}", args = 1 }\n', "{1} is none of its arguments"[4:]),
    "g.toml": (
        '[functions]\nf = { becomes = "await spin_lok({0})" }\n',
        "spin_lok is nothing that a row may name; did",
    ),
    "h.toml": ('[functions]\nf = { becomes = "(" }\n', "not an expression of Python"),
    "i.toml": ("[constants]\nX = 1.5\n", "X = 1.5 is not an integer"),
    "j.toml": ("[configs]\nCONFIG_X = 1\n", "neither true nor false"),
    "k.py": ("ROWS = 1\n", "ROWS is not a tuple of rows"),
    "l.py": ("1 / 0\n", "ZeroDivisionError"),
    "m-n.py": ("", "not the name of a module"),
}


@pytest.mark.parametrize("name", WRONG_TABLES)
def test_a_wrong_table_is_one_line(name: str, tmp_path: Path) -> None:
    text, said = WRONG_TABLES[name]
    if text or name.endswith(".py"):
        written(tmp_path, name, text)
    with pytest.raises(DesignError) as caught:
        load(written(tmp_path, "x.c", FROB), COptions(known=str(tmp_path / name)))
    assert said in str(caught.value) and "\n" not in str(caught.value)


# -- --bind -----------------------------------------------------------------------------------------------------------


def test_bindings_overrule_names(tmp_path: Path) -> None:
    renamed = SPINLOCK.replace("get_tdx_prealloc_page", "take_one").replace("tdp_mmu_split_huge_pages_root", "walk")
    file = written(tmp_path, "x.c", renamed)
    with pytest.raises(DesignError, match="no function takes pages from it"):
        load(file)
    c = COptions(bind=("take_one=get_tdx_prealloc_page", "walk=tdp_mmu_split_huge_pages_root"))
    design = load(file, c)
    assert design.missing == ()
    assert design.from_c is not None
    assert "bound: take_one() takes each page of a pair, from prealloc_split_cache" in design.from_c.notes
    plain = text_of(written(tmp_path, "y.c", SPINLOCK)).replace("get_tdx_prealloc_page", "take_one")
    assert text_of(file, c).replace('"""walk()', '"""tdp_mmu_split_huge_pages_root()').replace("x.c", "y.c") == plain


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        ("tdx_trak=tdx_vm_init", "there is no function tdx_trak() in it"),
        ("tdx_topup_split_cache=tdx_vm_ini", "did you mean tdx_vm_init?"),
        ("tdx_topup_split_cache", "the model has "),
    ],
)
def test_a_wrong_binding_is_one_line(pair: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(DesignError) as caught:
        load(written(tmp_path, "x.c", SPINLOCK), COptions(bind=(pair,)))
    assert said in str(caught.value)


# -- configurations ----------------------------------------------------------------------------------------------------

IFDEF = "#ifdef CONFIG_MAGIC\n	tdx_frobnicate(kvm, 3);\n#else\n	tdx_track(kvm);\n#endif\n"


def test_configurations_that_are_named(tmp_path: Path) -> None:
    file = written(tmp_path, "x.c", edited(SPINLOCK, (TRACK, IFDEF)))
    with pytest.raises(DesignError, match="preproc ifdef"):
        load(file)
    design = load(file, COptions(config=("CONFIG_MAGIC=n",)))
    assert design.missing == ()
    assert design.from_c is not None and "configurations 4" in design.from_c.notes[0]
    assert whys(load(file, COptions(config=("CONFIG_MAGIC",)))) == ["tdx_frobnicate() is not known"]
    with pytest.raises(DesignError, match="write CONFIG_NAME=y, or =n"):
        load(file, COptions(config=("MAGIC",)))


def test_is_enabled(tmp_path: Path) -> None:
    text = edited(SPINLOCK, (TRACK, "	if (!IS_ENABLED(CONFIG_MAGIC))\n		tdx_track(kvm);\n"))
    file = written(tmp_path, "x.c", text)
    with pytest.raises(DesignError, match="--config CONFIG_MAGIC=y, or =n"):
        load(file)
    assert "if (not 0):" in text_of(file, COptions(config=("CONFIG_MAGIC=n",))).replace("if not 0:", "if (not 0):")


# -- --kcsan -----------------------------------------------------------------------------------------------------------

PLAIN_FLAG = edited(
    SPINLOCK,
    (
        "	spinlock_t external_kvm_split_cache_lock;\n",
        "	spinlock_t external_kvm_split_cache_lock;\n	bool splits;\n",
    ),
    (TRACK, TRACK + "	kvm_tdx->splits = true;\n"),
    (
        "		struct page *page = alloc_page",
        "		WRITE_ONCE(kvm_tdx->splits, false);\n		struct page *page = alloc_page",
    ),
)


def test_plain_writes_are_atomic_where_it_is_said(tmp_path: Path) -> None:
    """A plain write against a marked one: a race in the strict reading, none in KCSAN's; each such write is a step."""
    file = written(tmp_path, "x.c", PLAIN_FLAG)
    assert [v.prop.name for v in septum.check(file, splits=1).violations] == ["race"]
    marked = PLAIN_FLAG.replace("	kvm_tdx->splits = true;", "	WRITE_ONCE(kvm_tdx->splits, true);")
    other = written(tmp_path, "marked.c", marked)
    assert digest(file, COptions(kcsan=True)) == digest(other) != digest(file)


def test_a_plain_read_is_a_race_all_the_same(tmp_path: Path) -> None:
    """KCSAN takes neither a plain read nor a read-modify-write such as cnt++ for atomic."""
    posted = written(tmp_path, "x.c", V3_AS_POSTED)
    assert digest(posted, COptions(kcsan=True)) == digest(posted)
    add = "	WRITE_ONCE(prealloc->cnt, prealloc->cnt + 1);"
    for text in ("	prealloc->cnt++;", "	prealloc->cnt += 1;", "	prealloc->cnt = prealloc->cnt + 1;"):
        compound = written(tmp_path, "y.c", SPINLOCK.replace(add, text))
        assert "WRITE_ONCE(lambda: prealloc.cnt, (prealloc.cnt + 1)" not in text_of(compound, COptions(kcsan=True))


# -- --tree ------------------------------------------------------------------------------------------------------------

#: a file of a tree, in own words: the loop without its second check, and what no series here touches
UPSTREAM = (
    "#include <linux/kvm.h>\n\n#define DEFINE_ODD(x) \\\n	int x\n\n"
    "static const struct kvm_odd odd[] = {\n	{ 1, 2 },\n};\n\n"
    "static int untouched(struct kvm *kvm)\n{\n	return kvm->odd[3];\n}\n\n" + SPINLOCK
)
CHECK = SPINLOCK[SPINLOCK.index("		/* Another CPU may") : SPINLOCK.index("		if (tdp_mmu_split_huge_page(")]


def kernel_tree(folder: Path, text: str) -> Path:
    """A plain tree."""
    file = folder / "linux" / NAME
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return folder / "linux"


def test_a_hunk_is_applied_to_a_tree(tmp_path: Path) -> None:
    """Three lines of context are enough then; what no patch touches need not be understood."""
    tree = kernel_tree(tmp_path, edited(UPSTREAM, (CHECK, "")))
    text = mail(1, "Check again", diff(edited(UPSTREAM, (CHECK, "")), UPSTREAM))
    file = written(tmp_path, "one.patch", text)
    with pytest.raises(DesignError, match="--tree DIR"):
        load(file)
    c = COptions(tree=str(tree))
    design = load(file, c)
    assert design.missing == ()
    assert design.from_c is not None and "one.patch: 19 lines translated, 3 dropped" in design.from_c.notes[0]
    whole = text_of(written(tmp_path, "whole.c", SPINLOCK))
    assert sorted(text_of(file, c).replace("one.patch", "whole.c").split("\n")) == sorted(whole.split("\n"))


def test_a_timeline_names_the_file_of_the_tree_and_the_line_of_the_mail(tmp_path: Path) -> None:
    """An edit of the top-up that forgets WRITE_ONCE()."""
    new = UPSTREAM.replace("WRITE_ONCE(prealloc->cnt, prealloc->cnt + 1);", "prealloc->cnt++;")
    tree, text = kernel_tree(tmp_path, UPSTREAM), diff(UPSTREAM, new)
    found = septum.check(written(tmp_path, "one.patch", text), splits=1, c=COptions(tree=str(tree)))
    assert [v.prop.name for v in found.violations] == ["race"]
    line, of_mail = (t[: t.index("prealloc->cnt++;")].count("\n") + 1 for t in (new, text))
    shown = " ".join(timeline(found.settings, found.violations[0]).split())
    assert f"tdx_topup_split_cache() at {NAME}:{line}"[-8:] in shown
    assert f"prealloc->cnt++; // one.patch:{of_mail}" in shown


def test_a_revision_of_a_git_repository(tmp_path: Path) -> None:
    old = edited(UPSTREAM, (CHECK, ""))
    tree = kernel_tree(tmp_path, old)
    git = f"git -C {shlex.quote(str(tree))} -c user.name=a -c user.email=a@b.c"
    for command in ("init -q", "add -A", "commit -qm one", "rm -q --cached -r .", "commit -qm two --allow-empty"):
        subprocess.run(f"{git} {command}", shell=True, check=True)
    (tree / NAME).unlink()
    file = written(tmp_path, "one.patch", diff(old, UPSTREAM))
    wanted = digest(written(tmp_path, "spinlock.c", SPINLOCK))
    design = load(file, COptions(tree=f"{tree}@HEAD^"))
    assert design.missing == ()
    assert len(design.build("split", cpus=2, splits=1).digest()) == len(wanted)
    bare = tmp_path / "bare"
    subprocess.run(f"git clone -q --bare {shlex.quote(str(tree))} {shlex.quote(str(bare))}", shell=True, check=True)
    assert load(file, COptions(tree=f"{bare}@HEAD^")).missing == ()
    with pytest.raises(DesignError, match="its hunks are of no file of"):
        load(file, COptions(tree=str(bare)))  # its HEAD does not have the file
    with pytest.raises(DesignError, match="git knows no revision nothing of it"):
        load(file, COptions(tree=f"{tree}@nothing"))
    with pytest.raises(DesignError, match="no such folder"):
        load(file, COptions(tree=str(tmp_path / "nowhere")))


def test_an_added_line_that_is_nowhere_forbids_holds(tmp_path: Path) -> None:
    """Whatever was made of the rest: one that a configuration leaves out is dropped by a name, another is unknown."""
    new = edited(UPSTREAM, (TRACK, TRACK + "#ifdef CONFIG_MAGIC\n	tdx_frobnicate(kvm);\n#endif\n")) + "odd()\n"
    tree, file = kernel_tree(tmp_path, UPSTREAM), written(tmp_path, "one.patch", diff(UPSTREAM, new))
    design = load(file, COptions(tree=str(tree), config=("CONFIG_MAGIC=n",)))
    assert design.from_c is not None and "3 dropped (configurations 3), 1 unknown" in design.from_c.notes[0]
    assert len(design.missing) == 1


def test_a_hunk_that_does_not_apply_to_the_tree_forbids_holds(tmp_path: Path) -> None:
    tree = kernel_tree(tmp_path, UPSTREAM)
    other = "int other(void)\n{\n\tone();\n\ttwo();\n\tthree();\n\tfour();\n\tfive();\n\tsix();\n\treturn 0;\n}\n"
    text = diff(UPSTREAM, UPSTREAM + "\n")
    stray = diff(other, other.replace("\tfour();\n", "\tfour();\n\tspin_lock(&lock);\n"))
    design = load(written(tmp_path, "two.patch", text + stray), COptions(tree=str(tree)))
    assert any("does not apply to" in why for why in whys(design))


def test_a_tree_is_for_diffs(tmp_path: Path) -> None:
    with pytest.raises(DesignError, match="this is none"):
        load(written(tmp_path, "x.c", SPINLOCK), COptions(tree=str(tmp_path)))


# -- series ------------------------------------------------------------------------------------------------------------


def test_what_of_a_series_is_not_taken_is_listed_by_patch(tmp_path: Path) -> None:
    other = "int other(void)\n{\n\tone();\n\ttwo();\n\tthree();\n\tfour();\n\tfive();\n\tsix();\n\treturn 0;\n}\n"
    more = other.replace("\tfour();\n", "\tfour();\n\tspin_lock(&lock);\n")
    path = "static int tdp_mmu_link_sp(struct kvm *kvm)\n{\n	return 0;\n}\n"
    series = (
        mail(1, "Split", diff("", SPINLOCK))
        + mail(2, "Something else", diff(other, more).replace("tdx.c", "other.c"))
        + mail(3, "Refactor", diff("", path).replace("tdx.c", "tdp_mmu.c"))
    )
    design = load(written(tmp_path, "series.mbox", series))
    assert design.from_c is not None
    notes = "\n".join(design.from_c.notes)
    assert "patches: 1 of 3 are taken as a whole" in notes
    assert "not taken: 1 of 1 line of '[PATCH 2/2] KVM: TDX: Something else': a hunk without the rest" in notes
    assert "'[PATCH 3/2] KVM: TDX: Refactor': tdp_mmu_link_sp() is of the common path" in notes


def test_what_from_c_prints_of_a_mail_does_not_forget_its_hunks(tmp_path: Path) -> None:
    """What is missing of the mail itself, and in the numbers of its lines."""
    other = "int other(void)\n{\n\tone();\n\ttwo();\n\tthree();\n\tfour();\n\tfive();\n\tsix();\n\treturn 0;\n}\n"
    more = other.replace("\tfour();\n", "\tfour();\n\tspin_lock(&lock);\n")
    file = written(tmp_path, "two.patch", diff("", FROB) + diff(other, more).replace("tdx.c", "other.c"))
    mine = written(tmp_path, "mine.py", text_of(file))
    assert load(mine).missing == load(file).missing
    assert len(load(mine).missing) == 2


# -- the command -------------------------------------------------------------------------------------------------------


def test_the_options_need_c(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "spinlock", "--kcsan"]) == 2
    assert "--kcsan is about kernel C" in capsys.readouterr().err
    assert main(["check", "C26", "--ignore", "f"]) == 2
    with pytest.raises(DesignError, match="--with is about kernel C"):
        load("spinlock", COptions(more=("x.c",)))


def test_explore_takes_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, "x.c", FROB.replace("	tdx_frobnicate(", "	ret = tdx_frobnicate("))
    assert main(["explore", file]) == 2
    assert "tdx_frobnicate() is not known" in capsys.readouterr().err
    table = written(
        tmp_path, "my.toml", TOML.replace(".x", ".host.x").replace("await atomic_add({1}, {tdx}.host.x)", "0")
    )
    assert main(["explore", file, "--known", table, "--replay", "abc"]) == 2
    assert "'abc' is not a replay key" in capsys.readouterr().err
    assert main(["explore", "spinlock", "--known", table]) == 2
    assert "--known is about kernel C" in capsys.readouterr().err


def test_from_c_and_lint_take_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, "x.c", FROB)
    assert main(["from-c", file]) == 3
    assert main(["from-c", file, "--ignore", "tdx_frobnicate"]) == 0
    capsys.readouterr()
    assert main(["lint", file, "--ignore", "tdx_frobnicate"]) == 0
    assert SAME["spinlock"] == SPINLOCK
