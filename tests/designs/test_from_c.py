# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel C as designs: the same states as the Python that another hand wrote, bugs found at lines of C, and honesty."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import septum
from septum.cli import main
from septum.designs import load
from septum.designs.from_c import translated
from septum.designs.guest import DesignError
from septum.kernel_c.known import BUGS, KNOWN, SEAMCALLS
from septum.kernel_c.parse import _parser
from septum.scenarios import SCENARIOS
from septum.show.timeline import timeline
from tests.conftest import world_of
from tests.designs.c_mutants import MUTANTS
from tests.designs.c_same import PROGRAMS, compared, figures, file_of, shared_scenarios
from tests.designs.c_sources import NO_RECHECK, RECHECK, ROOT, SAME, SPINLOCK, V3_AS_POSTED, edited, split_function
from tests.scenarios.test_scenario_spaces import SPACE

pytest.importorskip("tree_sitter_c")

#: the environment variable SEPTUM_C_ALL has all designs and mutants checked; in every run these
EVERYTHING = bool(os.environ.get("SEPTUM_C_ALL"))
QUICK_SAME = ("spinlock", "spinlock-shared", "v3", "rfc-v2", "v5")
QUICK_MUTANTS = ("enqueue without the lock", "no second check", "spare sp not freed", "-ENOMEM that returns at once")
#: scenarios of a bare split, which are compared with allocations that fail, too
SPLITS_ALONE = ("split", "same", "regions", "resched")


def written(folder: Path, text: str, name: str = "patch.c") -> str:
    """The path of a file with this text."""
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


@pytest.mark.parametrize("name", PROGRAMS if EVERYTHING else QUICK_SAME)
def test_c_has_the_states_of_the_python(name: str, tmp_path: Path) -> None:
    found = compared(name, "split", tmp_path, splits=1)
    assert found.c == found.python


def test_a_vcpu_splits_with_its_own_cache(tmp_path: Path) -> None:
    """And an ioctl with the VM's, whose mutex it holds; the states of the Python are counted elsewhere."""
    found = septum.check(file_of("v5", tmp_path), "accept-mismatch")
    assert figures(found) == ("HOLDS", [], *SPACE["accept-mismatch"]["v5"])


@pytest.mark.skipif(not EVERYTHING, reason="SEPTUM_C_ALL=1 has all of them compared")
@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("name", PROGRAMS)
def test_c_has_the_states_of_the_python_everywhere(name: str, scenario: str, tmp_path: Path) -> None:
    if scenario not in shared_scenarios(name, tmp_path):
        pytest.skip("only one of them has it")
    for enomem in (False, True) if scenario in SPLITS_ALONE else (False,):
        found = compared(name, scenario, tmp_path, enomem=enomem)
        assert found.equal, (enomem, found)


def test_v3_as_posted_has_its_race(tmp_path: Path) -> None:
    """The Python of it ends a step before each plain access, so that its states are others."""
    found = septum.check(written(tmp_path, V3_AS_POSTED), splits=1)
    assert [v.prop.name for v in found.violations] == ["race"]


V5_MUTANTS = {
    "no mutex_init()": (("	mutex_init(&kvm_tdx->pamt_cache_lock);\n", ""), "lock-initialised"),
    "no guard()": (("	guard(mutex)(&kvm_tdx->pamt_cache_lock);\n", ""), "lockdep-assert-held"),
    "an ioctl with a vCPU's cache": (("	if (vcpu)\n", "	if (!vcpu)\n"), "no-seamcall-bug"),
    "half a pair": (("	npages *= PAMT_PAGES;\n", ""), "cache-never-short"),
}


@pytest.mark.parametrize("name", V5_MUTANTS)
def test_a_lock_that_v5_needs(name: str, tmp_path: Path) -> None:
    edit, violates = V5_MUTANTS[name]
    found = septum.check(written(tmp_path, edited(SAME["v5"], edit)), splits=1)
    assert [v.prop.name for v in found.violations] == [violates]


def test_what_an_ioctl_does_besides_is_unknown(tmp_path: Path) -> None:
    more = ("	guard(write_lock)(&kvm->mmu_lock);\n", "	guard(write_lock)(&kvm->mmu_lock);\n	start = end;\n")
    [(_, why)] = load(written(tmp_path, edited(SAME["v5"], more))).missing
    assert "tdx_gmem_convert() is known for the mutexes" in why
    late = ("	return kvm_tdp_mmu_mirrors_split_huge_pages(kvm, start, end, false);\n", "	return 0;\n")
    with pytest.raises(DesignError, match=r"patch\.c:\d+: tdx_gmem_convert\(\) does not split"):
        load(written(tmp_path, edited(SAME["v5"], late)))


def innermost(text: str, shown: str) -> str:
    """The line of C that a timeline's calls end in, the last function of the C that is on the way."""
    calls = " ".join(shown.partition("\n  calls: ")[2].partition("\n\n")[0].split())
    functions = set(re.findall(r"^[\w *]*?(\w+)\(struct", text, re.M))
    own = [int(n) for name, n in re.findall(r"(\w+):(\d+)", calls) if name in functions]
    return text.split("\n")[own[-1] - 1] if own else ""


@pytest.mark.parametrize("name", MUTANTS if EVERYTHING else QUICK_MUTANTS)
def test_a_bug_in_c_is_found_at_its_line(name: str, tmp_path: Path) -> None:
    mutant = MUTANTS[name]
    found = septum.check(written(tmp_path, mutant.text), **mutant.options)  # type: ignore[arg-type]
    assert (found.verdict, [v.prop.name for v in found.violations]) == ("VIOLATED", [mutant.violates])
    shown = timeline(found.settings, found.violations[0])
    assert "patch.c" in shown
    assert mutant.names in shown or mutant.names in innermost(mutant.text, shown)
    assert [
        line for line in shown.split("\n") if len(line) > 80 and str(tmp_path) not in line and "http" not in line
    ] == []


def test_full_caches_are_full_in_c_too(tmp_path: Path) -> None:
    """Its struct is its own: four pages of a split, and one of each CPU."""
    model = load(written(tmp_path, SPINLOCK)).build("full-cache", cpus=2, splits=1)
    assert world_of(model).cached_pages() == world_of(model).host.pages.allocated == 6


def test_a_replay_key_works(tmp_path: Path) -> None:
    file = written(tmp_path, edited(SPINLOCK, (RECHECK, NO_RECHECK)))
    found = septum.check(file, splits=1)
    from septum.verdict import checking

    assert found.replay is not None
    again = checking.replay(load(file), found.settings, found.replay)
    assert [v.prop.name for v in again.violations] == ["cache-never-short"]


@pytest.mark.parametrize("name", ["spinlock", "v5"])
def test_what_from_c_prints_is_the_same_design(name: str, tmp_path: Path) -> None:
    """By the hash of all definitions that decide what the model does."""
    file = written(tmp_path, SAME[name])
    mine = written(tmp_path, translated(Path(file)).translation.text, "mine.py")
    assert digest(file) == digest(mine) != digest(written(tmp_path, SAME["spinlock-no-recheck"], "other.c"))


def test_what_from_c_prints_is_golden_and_passes_lint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``septum from-c examples/c/spinlock.c > tests/designs/c/spinlock.from-c.txt`` writes it anew."""
    golden = Path(__file__).parent / "c" / "spinlock.from-c.txt"
    text = translated(ROOT / "examples" / "c" / "spinlock.c").translation.text
    assert text == golden.read_text(encoding="utf-8")
    assert main(["lint", written(tmp_path, text, "mine.py")]) == 0
    assert capsys.readouterr().out == "nothing found\n"


def test_nothing_of_it_is_imported_for_another_design() -> None:
    code = (
        "import sys, septum.designs as d; d.load('spinlock'); "
        "print([m for m in sys.modules if m.startswith(('tree_sitter', 'septum.kernel_c'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "[]\n"


def digest(file: str) -> str:
    return load(file).build("split", cpus=2, splits=1).digest()


# -- honesty -----------------------------------------------------------------------------------------------------

UNKNOWN = (("	tdx_track(kvm);\n", "	tdx_track(kvm);\n	tdx_frobnicate(kvm);\n"),)


def test_an_unknown_call_forbids_holds(tmp_path: Path) -> None:
    """The line is named, the properties are not said to hold, and no proof for any number is tried."""
    text = edited(SPINLOCK, *UNKNOWN)
    line = text[: text.index("tdx_frobnicate")].count("\n") + 1
    found = septum.check(written(tmp_path, text), splits=1, any_number=True)
    assert found.verdict == "INCONCLUSIVE" and found.exit_code == 3
    assert f"patch.c:{line}: tdx_frobnicate() is not known" in found.reason
    assert not any(p.verdict == "HOLDS" for p in found.properties)
    assert found.any_number is None


def test_an_unknown_call_lets_a_violation_stand(tmp_path: Path) -> None:
    found = septum.check(written(tmp_path, edited(SPINLOCK, *UNKNOWN, (RECHECK, NO_RECHECK))), splits=1)
    assert found.verdict == "VIOLATED"
    assert any("tdx_frobnicate" in note for note in found.notes)


def test_lint_names_what_is_unknown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", written(tmp_path, edited(SPINLOCK, *UNKNOWN))]) == 2
    assert "tdx_frobnicate() is not known" in capsys.readouterr().out


def test_what_from_c_prints_does_not_forget_what_is_unknown(tmp_path: Path) -> None:
    text = translated(Path(written(tmp_path, edited(SPINLOCK, *UNKNOWN)))).translation.text
    assert "MISSING = (" in text
    assert [why for _, why in load(written(tmp_path, text, "mine.py")).missing] == ["tdx_frobnicate() is not known"]


TAIL = "\nstatic void tdx_forgotten(struct kvm *kvm)\n{\n\ttdx_track(kvm);\n}\n"

#: what is added or changed -> what is said of it, and that it is no bad input
UNKNOWN_TOPS = {
    "a function that nothing calls": ("", TAIL, "tdx_forgotten() is called by nothing that the model runs"),
    "a variable": ("", "static int tdx_count;\n", "a variable of the file"),
    "a macro": ("", "#define TWICE(x) ((x) + (x))\n", "TWICE"),
    "an #ifdef": ("", "#ifdef CONFIG_MAGIC\nint f(void);\n#endif\n", "CONFIG_MAGIC"),
    "another table": ("", "static const struct other t = {\n\t.a = b,\n};\n", "a variable of the file"),
    "an #ifdef in a struct": ("struct x {\n#ifdef CONFIG_Y\n\tint y;\n#endif\n};\n", "", "not understood in a struct"),
    "an enum": ("", "enum x { A, B };\n", "an enum"),
    "no C at all": ("", "\n@@@ what is this ???\n", ""),
}


@pytest.mark.parametrize("name", UNKNOWN_TOPS)
def test_what_is_unknown_at_the_top_is_named(name: str, tmp_path: Path) -> None:
    """No check is run: what a design is missing decides, as above."""
    before, after, said = UNKNOWN_TOPS[name]
    design = load(written(tmp_path, before + SPINLOCK + after))
    assert design.missing
    assert any(said in why for _, why in design.missing)


#: edits that no translation can do without -> the one line that is said
REFUSED = {
    "an unknown value": (
        ("	ret = tdx_pamt_get(sept_page, ", "	ret = tdx_pamt_gett(sept_page, "),
        "tdx_pamt_gett() is not known; did you mean tdx_pamt_get()? Or give its source (--with FILE.c), a row of a "
        "table (--known FILE), or --ignore tdx_pamt_gett",
    ),
    "GFP_ATOMIC": (("alloc_page(GFP_KERNEL_ACCOUNT)", "alloc_page(GFP_ATOMIC)"), "alloc_page(GFP_ATOMIC)"),
    "another VM's field": (("	tdx_track(kvm);\n", "	ret = kvm->nothing;\n"), "has no nothing"),
    "a goto into a loop": (("			goto retry;\n", "			goto nowhere;\n"), "goto nowhere"),
    "a name": (("	sp = NULL;\n	}", "	sp = NULLL;\n	}"), "NULLL is not known; did you mean NULL?"),
    "an array that is read": (("	tdx_track(kvm);\n", "	ret = pamt_pages;\n"), "pamt_pages is an array"),
    "a static variable": (("	int ret;\n\n	if", "	static int ret;\n\n	if"), "outlives its function"),
    "a name that hides another": (
        ("		if (!page)\n", "		if (!page) {\n			int page = 1;\n		}\n		if (!page)\n"),
        "page is declared twice",
    ),
    "a missing brace": (("	return 0;\n}\n", "	return 0;\n"), ""),
    "two parameters of a name": (("gfn_t start, gfn_t end", "gfn_t end, gfn_t end"), "two parameters of one name"),
    "a sum of gfns": (
        ("	gpa_t gpa = gfn_to_gpa(gfn);\n", "	gpa_t gpa = gfn + 512;\n"),
        "gfn in 'gfn + 512'; the model counts",
    ),
    "a gfn that is counted up": (
        ("	tdx_track(kvm);\n", "	tdx_track(kvm);\n	gpa += 4096;\n"),
        "gpa in 'gpa += 4096'",
    ),
    "a division": (("	tdx_track(kvm);\n", "	ret = ret / 2;\n"), "the operator /"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_translated_is_one_line(name: str, tmp_path: Path) -> None:
    edit, said = REFUSED[name]
    with pytest.raises(DesignError) as caught:
        load(written(tmp_path, edited(SPINLOCK, edit)))
    assert said in str(caught.value)
    assert re.search(r"patch\.c:\d+: ", str(caught.value))
    assert "\n" not in str(caught.value)


def test_two_functions_for_one_of_the_model_are_refused(tmp_path: Path) -> None:
    """Python would keep the one that is written last."""
    other = split_function(SPINLOCK).replace("tdx_sept_split_private_spte(", "tdx_sept_split_private_spt(")
    with pytest.raises(DesignError, match="are both the model's tdx_sept_split_private_spte"):
        load(written(tmp_path, SPINLOCK + other))


def test_a_flag_of_the_vm(tmp_path: Path) -> None:
    lock, track = "	spinlock_t external_kvm_split_cache_lock;\n", "	tdx_track(kvm);\n"
    text = edited(
        SPINLOCK,
        (lock, lock + "	bool was_split;\n"),
        (track, track + "	WRITE_ONCE(kvm_tdx->was_split, true);\n"),
    )
    file = written(tmp_path, text)
    assert "was_split: int = flag()" in translated(Path(file)).translation.text
    assert septum.check(file, splits=1).verdict == "HOLDS"


LOCK = "	spinlock_t external_kvm_split_cache_lock;\n"
SETS = ("	tdx_track(kvm);\n", "	tdx_track(kvm);\n	WRITE_ONCE(kvm_tdx->was_split, true);\n")


def test_a_bit_field_that_is_alone_is_a_flag(tmp_path: Path) -> None:
    bit = written(tmp_path, edited(SPINLOCK, (LOCK, LOCK + "	u8 was_split : 1;\n"), SETS), "bit.c")
    flag = written(tmp_path, edited(SPINLOCK, (LOCK, LOCK + "	bool was_split;\n"), SETS), "flag.c")
    assert digest(bit) == digest(flag)
    wide = written(tmp_path, edited(SPINLOCK, (LOCK, LOCK + "	u8 was_split : 2;\n"), SETS), "wide.c")
    with pytest.raises(DesignError, match=r"wide\.c:\d+: u8:2 was_split: a field of this type"):
        load(wide)


def test_two_bit_fields_that_are_used_are_refused(tmp_path: Path) -> None:
    """A write of one reads and writes the word of both."""
    two = (SETS[0], SETS[1] + "	WRITE_ONCE(kvm_tdx->other, true);\n")
    text = edited(SPINLOCK, (LOCK, LOCK + "	u8 was_split : 1;\n	u8 other : 1;\n"), two)
    with pytest.raises(DesignError, match="was_split and other are bits of one word"):
        load(written(tmp_path, text, "two.c"))


def test_casts_that_change_no_value(tmp_path: Path) -> None:
    cast = edited(SPINLOCK, ("READ_ONCE(prealloc->cnt) < MIN_PAGES", "(int)READ_ONCE(prealloc->cnt) < (int)MIN_PAGES"))
    assert digest(written(tmp_path, cast, "cast.c")) == digest(written(tmp_path, SPINLOCK, "plain.c"))
    less = edited(SPINLOCK, ("READ_ONCE(prealloc->cnt) < MIN_PAGES", "(u8)READ_ONCE(prealloc->cnt) < MIN_PAGES"))
    with pytest.raises(DesignError, match="a cast to u8"):
        load(written(tmp_path, less, "less.c"))


def test_a_goto_past_the_condition_of_its_loop_is_refused(tmp_path: Path) -> None:
    """A continue would look at the condition again."""
    label = (
        "		struct page *page = alloc_page",
        "again:\n		tdx_track(kvm);\n		struct page *page = alloc_page",
    )
    text = edited(
        SPINLOCK,
        label,
        ("		if (!page)\n			return -ENOMEM;\n", "		if (!page)\n			goto again;\n"),
    )
    with pytest.raises(DesignError, match="goto again, which is neither"):
        load(written(tmp_path, text))


def test_a_list_that_is_initialised_again_is_not_dropped(tmp_path: Path) -> None:
    """Only where a VM is made does INIT_LIST_HEAD() say nothing."""
    again = (
        "	tdx_track(kvm);\n",
        "	tdx_track(kvm);\n	INIT_LIST_HEAD(&kvm_tdx->prealloc_split_cache.page_list);\n",
    )
    assert load(written(tmp_path, edited(SPINLOCK, again))).missing
    once = (
        "\nint tdx_vm_init(struct kvm *kvm)\n{\n\tspin_lock_init(&to->external_kvm_split_cache_lock);\n\treturn 0;\n}\n"
    )
    assert load(written(tmp_path, SPINLOCK + once)).missing == ()


def test_and_is_0_or_1_as_in_c(tmp_path: Path) -> None:
    edit = ("		if (!page)\n", "		min = min && 7;\n		if (min != 1)\n")
    text = edited(
        SPINLOCK,
        edit,
        ("	while (READ_ONCE(prealloc->cnt)", "	int min = 5;\n\n	while (READ_ONCE(prealloc->cnt)"),
    )
    found = septum.check(written(tmp_path, text), splits=1)
    assert found.verdict == "HOLDS"
    assert "return -ENOMEM;" in [line for _, line in found.unreached]  # min is 1


def test_names_of_c_are_not_those_of_generated_code(tmp_path: Path) -> None:
    text = re.sub(r"\bsp\b", "me", re.sub(r"\bret\b", "step", SPINLOCK)).replace("MIN_PAGES", "MIN_SPLIT_CACHE")
    assert "int step;" in text and "*me = NULL" in text
    assert figures(septum.check(written(tmp_path, text), splits=1)) == figures(septum.check("spinlock", splits=1))


def test_a_file_without_what_the_model_calls_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DesignError, match="no function of it is one that the model calls"):
        load(written(tmp_path, "int f(void)\n{\n\treturn 0;\n}\n"))


def test_every_line_is_accounted_for(tmp_path: Path) -> None:
    design = load(written(tmp_path, SPINLOCK))
    assert design.from_c is not None
    assert ", 9 dropped (bindings 3, tracing 6), 0 unknown" in design.from_c.notes[0]


def test_without_tree_sitter_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _parser.cache_clear()
    monkeypatch.setitem(sys.modules, "tree_sitter", None)
    with pytest.raises(DesignError, match=r"kernel C needs tree_sitter, .* pip install 'septum\[c\]'"):
        load(written(tmp_path, SPINLOCK))


def test_the_table_in_the_documents_is_the_table() -> None:
    page = (ROOT / "docs" / "kernel-c.md").read_text(encoding="utf-8")
    for name in (*KNOWN, *SEAMCALLS, *BUGS):
        assert f"| `{name}()` " in page, f"{name}(): make docs"
