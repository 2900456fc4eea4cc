# SPDX-License-Identifier: GPL-2.0-or-later
"""Diffs and mails as designs: one patch in eight forms is one model, and what a mail does not have is said."""

import base64
import io
import re
from pathlib import Path

import pytest

import septum
from septum.cli import main
from septum.designs import COptions, from_c, load
from septum.designs.guest import DesignError
from septum.show.timeline import timeline
from tests.designs.c_mails import FIRST, FORMS, PATCH, SECOND, SERIES, diff, in_base64, mail
from tests.designs.c_sources import SPINLOCK

pytest.importorskip("tree_sitter_c")


def written(folder: Path, name: str, text: str) -> str:
    """The path of a file with this text."""
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def digest(file: str, c: COptions | None = None) -> str:
    """What decides a model's verdict and states: equal for equal models."""
    return load(file, c).build("split", cpus=2, splits=1).digest()


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_patch_is_the_same_model(form: str, tmp_path: Path) -> None:
    name, text = FORMS[form]
    file = written(tmp_path, name, text)
    assert digest(file) == digest(written(tmp_path, "spinlock.c", SPINLOCK))
    assert load(file).missing == ()


@pytest.mark.parametrize(("name", "text"), [("series.mbox", SERIES), ("spinlock.c", SPINLOCK)])
def test_a_byte_order_mark_and_ends_of_lines_change_nothing(name: str, text: str, tmp_path: Path) -> None:
    """Editors for Windows write them; a mail behind such a mark was not seen to be one."""
    same = digest(written(tmp_path, name, text))
    for other in ("\ufeff" + text, "\ufeff" + text.replace("\n", "\r\n")):
        assert digest(written(tmp_path, name, other)) == same


def test_a_patch_that_lacks_the_check_is_another_model(tmp_path: Path) -> None:
    first = written(tmp_path, "first.mbox", mail(1, "Split", diff("", FIRST)))
    assert digest(first) != digest(written(tmp_path, "series.mbox", SERIES))


def test_a_timeline_names_lines_of_the_mail(tmp_path: Path) -> None:
    text = mail(1, "Split", diff("", FIRST))
    found = septum.check(written(tmp_path, "first.mbox", text), splits=1)
    shown = timeline(found.settings, found.violations[0])
    assert "tdx_topup_split_cache() first.mbox" in shown
    number = text[: text.index("+		list_add(")].count("\n") + 1
    assert re.search(rf"\b{number}: list_add\(&page->lru, &prealloc->page_list\);", shown)


def test_an_added_line_of_a_function_that_is_not_whole_forbids_holds(tmp_path: Path) -> None:
    old = "int other(void)\n{\n\tone();\n\ttwo();\n\tthree();\n\tfour();\n\tfive();\n\tsix();\n\treturn 0;\n}\n"
    patch = diff(old, old.replace("\tfour();\n", "\tfour();\n\tspin_lock(&lock);\n")).replace("tdx.c", "other.c")
    text = PATCH + patch
    design = load(written(tmp_path, "two.patch", text))
    [(place, why)] = design.missing
    assert place.endswith(f":{text[: text.index('+	spin_lock(&lock);')].count(chr(10)) + 1}")
    assert "git format-patch -W" in why


def test_a_line_that_is_only_removed_is_not_forgotten(tmp_path: Path) -> None:
    old = "int other(void)\n{\n\tone();\n\ttwo();\n\tthree();\n\tfour();\n\tfive();\n\tsix();\n\treturn 0;\n}\n"
    patch = diff(old, old.replace("\tfour();\n", "")).replace("tdx.c", "other.c")
    assert load(written(tmp_path, "two.patch", PATCH + patch)).missing


def test_a_function_that_is_removed_is_not_forgotten(tmp_path: Path) -> None:
    patch = diff("int other(void)\n{\n\tspin_lock(&lock);\n\treturn 0;\n}\n", "").replace("tdx.c", "other.c")
    [(_, why)] = load(written(tmp_path, "two.patch", PATCH + patch)).missing
    assert "removed" in why


def test_fields_that_are_added_to_a_struct_are_taken(tmp_path: Path) -> None:
    """The struct itself is not in the mail but for its name behind the @@."""
    start, end = SPINLOCK.index("struct kvm_tdx {"), SPINLOCK.index("static bool tdx_need")
    fields = [line for line in SPINLOCK[start:end].split("\n") if line.startswith("\t")]
    rest = SPINLOCK[:start] + SPINLOCK[end:]
    hunk = "@@ -40,2 +40,6 @@ struct kvm_tdx {\n \tu64 before;\n" + "".join(f"+{line}\n" for line in fields) + " \n"
    file = written(tmp_path, "fields.patch", diff("", rest) + "--- a/tdx.h\n+++ b/tdx.h\n" + hunk)
    assert digest(file) == digest(written(tmp_path, "spinlock.c", SPINLOCK))
    assert load(file).missing == ()


def test_files_that_are_no_c_are_dropped_by_name(tmp_path: Path) -> None:
    text = PATCH + "--- a/Documentation/x.rst\n+++ b/Documentation/x.rst\n@@ -1,1 +1,2 @@\n one\n+two\n"
    design = load(written(tmp_path, "doc.patch", text))
    assert design.missing == ()
    assert design.from_c is not None and "files that are not C 1" in design.from_c.notes[0]


#: what no design can be made of -> what is said
REFUSED = {
    "a hunk alone": (diff(FIRST, SPINLOCK), "git format-patch -W"),
    "base64 that is none": (
        "From: a@b\nContent-Transfer-Encoding: base64\n\nK2E=\n+!\n",
        "x.patch:5: this is not base64",
    ),
    "base64 that is cut": ("From: a@b\nContent-Transfer-Encoding: base64\n\nK2E=\nK2", "x.patch:5: base64 that is cut"),
    "text": ("Hello,\n\nplease look at my patch.\n", "this is not C; give a C file, a diff or a mail"),
    "nothing": ("", "one that the model calls"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_has_no_function_is_one_line(name: str, tmp_path: Path) -> None:
    text, said = REFUSED[name]
    with pytest.raises(DesignError, match=re.escape(said)) as caught:
        load(written(tmp_path, "x.patch", text))
    assert "\n" not in str(caught.value)


def test_an_error_names_the_line_of_the_mail(tmp_path: Path) -> None:
    text = SERIES.replace(
        "+		if (kvm_x86_call(need_topup_split_cache)(kvm))", "+		if (kvm_x86_call(need_topup)(kvm))"
    )
    number = text[: text.index("(need_topup)")].count("\n") + 1
    assert SECOND.count("kvm_x86_call") == 2
    with pytest.raises(DesignError, match=rf"series\.mbox:{number}: kvm_x86_ops\.need_topup is set nowhere"):
        load(written(tmp_path, "series.mbox", text))


def test_a_line_of_base64_is_the_line_of_the_mail_that_it_begins_in(tmp_path: Path) -> None:
    head, _, code = in_base64().partition("\n\n")
    wrong = base64.b64decode(code).replace(b"kvm_x86_call(need_topup_split_cache)", b"kvm_x86_call(need_topup)")
    at = wrong.decode().index("+		if (kvm_x86_call(need_topup)")
    number = head.count("\n") + 3 + at // 57  # 57 bytes in each line
    text = head + "\n\n" + base64.encodebytes(wrong).decode()
    with pytest.raises(DesignError, match=rf"x\.eml:{number}: kvm_x86_ops\.need_topup is set nowhere"):
        load(written(tmp_path, "x.eml", text))


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Stdin:
        buffer = io.BytesIO(SERIES.encode())

    monkeypatch.setattr("sys.stdin", Stdin())
    monkeypatch.setattr(from_c, "_stdin", [])
    assert main(["from-c", "-"]) == 0
    assert "class Design(KvmTdx):" in capsys.readouterr().out


def test_what_hunks_of_one_function_initialise_is_taken_together(tmp_path: Path) -> None:
    """Two hunks set members of kvm_x86_ops in a function of which nothing else is in the mail."""
    ops = SPINLOCK.index("static struct kvm_x86_ops")
    lines = [f"\tvt_x86_ops.{line.strip('.,')};" for line in SPINLOCK[ops:].split("\n")[1:4] for line in [line.strip()]]
    hunks = "".join(
        f"@@ -{n}0,1 +{n}0,2 @@ int tdx_hardware_setup(void)\n \ta();\n+{line}\n" for n, line in enumerate(lines, 1)
    )
    text = diff("", SPINLOCK[:ops]) + "--- a/main.c\n+++ b/main.c\n" + hunks
    file = written(tmp_path, "ops.patch", text)
    assert digest(file) == digest(written(tmp_path, "spinlock.c", SPINLOCK))
    assert load(file).missing == ()
