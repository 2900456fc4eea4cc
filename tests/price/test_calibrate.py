# SPDX-License-Identifier: GPL-2.0-or-later
"""Costs from what function_graph says."""

from pathlib import Path

import pytest

from septum.cli import main
from septum.price.calibrate import fit
from septum.price.costs import read, standard

HEAD = """# tracer: function_graph
#
# CPU  DURATION                  FUNCTION CALLS
# |     |   |                     |   |   |   |
"""
SPLIT = """ 0)               |  tdx_sept_split_private_spte [kvm_intel]() {
 0)   1.{n}00 us    |    tdh_mem_range_block [kvm_intel]();
 1)   9.000 us    |  tdh_mem_track();
 0)               |    __tdx_pamt_get() {{
 0)   0.100 us    |      _raw_spin_lock();
 0)   0.300 us    |      unknown_helper();
 0)               |      tdh_phymem_pamt_add() {{
 0)   0.500 us    |        seamcall_helper();
 0) + 14.{n}00 us   |      }}
 0)   0.050 us    |      _raw_spin_unlock();
 0) + 20.000 us   |    }}
 ------------------------------------------
 0) ! 130.000 us  |  }} /* tdx_sept_split_private_spte [kvm_intel] */
"""


def trace(times: int) -> str:
    return HEAD + "".join(SPLIT.replace("{{", "{").replace("}}", "}").replace("{n}", str(n)) for n in range(times))


def test_medians_and_ranges() -> None:
    found = fit(trace(7).splitlines(), standard())
    by_name = {one.name: one for one in found.measured}
    assert by_name["tdh_mem_range_block"].median == pytest.approx(1300)
    assert by_name["tdh_mem_range_block"].at(0.0) == pytest.approx(1000)
    assert by_name["tdh_phymem_pamt_add"].median == pytest.approx(14_300)  # the helper in it has no rule: its own time
    assert by_name["spin_lock"].median == pytest.approx(100)
    assert by_name["tdh_mem_track"].median == pytest.approx(9000)  # another CPU, between two lines of the first
    assert "unknown_helper" not in by_name and "tdx_sept_split_private_spte" not in by_name
    assert (found.odd, found.few) == (0, ())


def test_time_of_calls_with_rules_is_not_their_callers() -> None:
    lines = [" 0)  |  tdp_mmu_link_sp() {", " 0) 2.000 us |    alloc_pages();", " 0) 5.000 us |  }"] * 6
    by_name = {one.name: one.median for one in fit(lines, standard()).measured}
    assert by_name == {"tdp_mmu_link_sp": pytest.approx(3000), "alloc_page": pytest.approx(2000)}


def test_what_comes_out_is_a_file_of_costs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "trace.txt"
    file.write_text(trace(9) + "\nsomething else\n 0) 3.000 us | tdh_vp_flush();\n")
    assert main(["price", "--calibrate", str(file)]) == 0
    out = capsys.readouterr().out
    assert "1 lines not understood" in out and "left out: tdh_vp_flush" in out
    mine = tmp_path / "mine.toml"
    mine.write_text(out)
    rules = {rule.name: rule for rule in read(mine).rules}
    assert rules["tdh_mem_range_block"].call == 1400 and not rules["tdh_mem_range_block"].assumed
    assert rules["tdh_mem_range_block"].low < 1 < rules["tdh_mem_range_block"].high
    assert read(mine).over(standard()).rules[0] in rules.values()


@pytest.mark.parametrize("text", ["", "nothing\n" * 9, HEAD + " 0) 1.000 us | f();\n" * 9])
def test_a_recording_without_such_calls_is_one_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "trace.txt"
    file.write_text(text)
    assert main(["price", "--calibrate", str(file)]) == 2
    error = capsys.readouterr().err
    assert "it takes the output of the function_graph tracer" in error and error.count("\n") == 1


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["price", "--calibrate", "/nowhere/trace"]) == 2
    assert capsys.readouterr().err == "septum: --calibrate /nowhere/trace: No such file or directory\n"
