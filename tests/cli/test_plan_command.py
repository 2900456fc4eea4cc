# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum plan``: exit codes, errors of one line, JSON, and the page."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.conftest import Septum

LARGE = "examples/host-2046G.dmesg.txt"
HOLES = "examples/host-256G-holes.dmesg.txt"
FLEET = ["--td", "4x64G,2m=90%,churn=10%,vcpus=16"]


def test_a_plan(septum: Septum) -> None:
    ran = septum("plan", LARGE, *FLEET, "--budget", "4G")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("FITS: 3 TDMRs of 3 CMRs")
    assert "The kernel printed 8396820 KB: static PAMT, as planned." in ran.out


def test_exit_codes(septum: Septum) -> None:
    assert septum("plan", LARGE).code == septum("plan", HOLES, "--holes", "cmrs").code == 0
    ran = septum("plan", HOLES)
    assert ran.code == 3
    assert ran.out.startswith("MAY FAIL: With a kernel that takes holes from the memory map: TDMR")
    ran = septum("plan", HOLES, "--holes", "memory")
    assert ran.code == 1
    assert ran.out.startswith("FAILS: TDMR [0x0, 0x80000000): reserved areas exhausted")
    assert "What helps: " in ran.out
    assert septum("plan", "--memory", "64G", "--td", "2x64G").code == 1


def test_a_kernel_that_may_fail(septum: Septum, short_path: Path) -> None:
    file = short_path / "map"
    ranges = [f"{0x1000000 * n + 0x100000:x}-{0x1000000 * (n + 1) - 1:x} : System RAM" for n in range(15)]
    file.write_text("\n".join(ranges), encoding="ascii")
    ran = septum("plan", str(file))
    assert ran.code == 3
    assert ran.out.startswith("MAY FAIL: TDMR [0x0, 0x40000000): reserved areas exhausted")


def test_json(septum: Septum) -> None:
    found = json.loads(septum("plan", LARGE, *FLEET, "--json").out)
    assert (found["pamt_kb"], found["dynamic_pamt_kb"], found["refcounts_kb"]) == (8396820, 81876, 4098)
    assert (len(found["tdmrs"]), found["reserved_areas"]) == (3, [2, 1, 0])
    assert found["pairs_packed_kb"] <= found["pairs_kb"] <= found["pairs_worst_kb"]
    assert json.loads(septum("plan", LARGE, "--json").out)["pairs_kb"] == 0


def test_max_pfn(septum: Septum) -> None:
    found = json.loads(septum("plan", "--memory", "256G", "--max-pfn", "0x10000000000", "--json").out)
    assert found["refcounts_kb"] == 8 * 1024 * 1024


def test_stdin(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    with open(LARGE, encoding="ascii") as file:
        monkeypatch.setattr("sys.stdin", file)
        assert json.loads(septum("plan", "-", "--json").out)["pamt_kb"] == 8396820


def test_the_page_needs_nothing_from_elsewhere(septum: Septum, tmp_path: Path) -> None:
    page = tmp_path / "plan.html"
    ran = septum("plan", LARGE, *FLEET, "--html", str(page))
    text = page.read_text(encoding="ascii")
    assert text.count("<svg") == text.count("</svg>") == 2
    assert not [word for word in ("http", "src=", "href=", "<script", "@import", "url(") if word in text]
    assert ran.out.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#x27;") in text
    body = text[text.index("<body>") : text.index("</html>")]
    assert len(list(ElementTree.fromstring(body).iter("polyline"))) == 4


def test_the_name_of_a_file_is_no_markup(septum: Septum, tmp_path: Path) -> None:
    file = tmp_path / "<script>.txt"
    file.write_text(Path(LARGE).read_text(encoding="ascii"), encoding="ascii")
    assert septum("plan", str(file), "--html", str(tmp_path / "page.html")).code == 0
    assert "<script" not in (tmp_path / "page.html").read_text(encoding="ascii")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "plan: give a FILE (a dmesg, or /proc/iomem read as root) or --memory, one of them"),
        ([LARGE, "--memory", "1G"], "one of them"),
        (["nosuch"], "nosuch: No such file or directory"),
        (["examples"], "examples: Is a directory"),
        ([LARGE, "--td", "64"], "--td '64': '64' is not a whole number of 4K pages; give a unit"),
        ([LARGE, "--td", "0x64G"], "0 TDs; a host has KeyIDs for 1 to 2047"),
        ([LARGE, "--td", "1x64G,2n=5%"], "'2n=5%' is not 2m=SHARE, churn=SHARE or vcpus=N"),
        ([LARGE, "--td", "1x64G,2m=101%"], "'101%' is not a share such as 90% or 0.9"),
        ([LARGE, "--td", "1x64G,vcpus=0"], "'0' is not a number of vCPUs from 1 to 65535"),
        ([LARGE, "--budget", "much"], "'much' is not a size such as 64G"),
        ([LARGE, "--max-pfn", "12"], "--max-pfn: '12' is not a page number from 0x20040000, where memory ends"),
        (["--memory", "1G,x"], "'x' is not a size such as 64G"),
        (["--memory", "1G", "--holes", "cmrs"], "--holes cmrs: --memory has no CMRs"),
        ([LARGE, "--html", "/no/such/place"], "--html /no/such/place: No such file or directory"),
    ],
    ids=range(14),
)
def test_bad_input(septum: Septum, words: list[str], says: str) -> None:
    ran = septum("plan", *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert says in ran.err
