# SPDX-License-Identifier: GPL-2.0-or-later
"""A timeline and the JSON name the calls that failed: SEAMCALLs with status and operand, and -ENOMEM."""

import inspect
from typing import Any

import pytest

import septum
from septum.lang.failed import Failed, failure_told
from septum.show.data import as_json
from septum.show.timeline import timeline
from septum.tdx import guest, leaves, mem, phymem, td
from septum.tdx import sys as sys_leaves
from tests.models import failing

DEMOTE, ACCEPT = "TDH.MEM.PAGE.DEMOTE", "TDG.MEM.PAGE.ACCEPT"
#: scenario -> the calls that fail in its run, in order: call, status, operand, value
FAILS: dict[str, list[tuple[str, str, str, str]]] = {
    "block-missed": [(DEMOTE, "TDX_GPA_RANGE_NOT_BLOCKED", "RCX", "0xc0000b0600000001")],
    "track-missed": [(DEMOTE, "TDX_TLB_TRACKING_NOT_DONE", "RCX", "0xc0000b0800000001")],
    "late": [(DEMOTE, "TDX_GPA_RANGE_NOT_BLOCKED", "RCX", "0xc0000b0600000001")],
    "accept": [(ACCEPT, "TDX_PAGE_ALREADY_ACCEPTED", "0x1", "0x00000b0a00000001")],
    "enomem": [("alloc_page()", "-ENOMEM", "", ""), ("ioctl()", "-ENOMEM", "", "")],
    "other-errno": [],
}


def test_every_scenario_has_its_row() -> None:
    assert tuple(FAILS) == failing.SCENARIOS


@pytest.mark.parametrize("scenario", FAILS)
def test_named_where_they_fail(scenario: str) -> None:
    """In JSON as data, in the timeline on a line of the step, and nothing else is said to fail."""
    out = septum.check(failing.__file__, scenario)
    [found] = as_json(out)["violations"]
    steps: list[list[dict[str, Any]]] = [step["failed"] for step in found["steps"]]
    assert [tuple(call.values()) for step in steps for call in step] == FAILS[scenario]
    said = [str(Failed(*call)) for call in FAILS[scenario]]
    for every in (False, True):  # the run of "late" is too long to be shown whole
        text = " ".join(timeline(out.settings, out.violations[0], every_step=every).split())
        assert text.count("fails: TD") + text.count("fails: alloc_page()") + text.count("fails: ioctl()") == len(said)
        for line in said:
            assert f"fails: {line}" in text


def test_every_leaf_is_named_by_its_function() -> None:
    """A SEAMCALL's name is its function's in capitals: so is that of every record, and every function has its leaf."""
    modules = (guest, mem, phymem, sys_leaves, td)
    functions = {
        name
        for module in modules
        for name, f in vars(module).items()
        if inspect.iscoroutinefunction(f) and name.startswith(("tdh_", "tdg_"))
    }
    named = {record.name for record in vars(leaves).values() if inspect.isclass(record) and hasattr(record, "name")}
    told = {function: failure_told(function, 0xC0000B0600000001) for function in functions}
    assert {f: t.call if t else None for f, t in told.items()} == {f: f.upper().replace("_", ".") for f in functions}
    assert {t.call for t in told.values() if t} - {ACCEPT} == named


@pytest.mark.parametrize(
    ("function", "value"),
    [
        ("tdh_mem_page_demote", 0),
        ("tdh_vp_enter", 48),  # a TD exit: its reason
        ("tdg_mem_page_accept", 48),
        ("tdh_do_no_vcpus", 0x8000020000000092),  # the kernel's own
        ("topup", -5),
        ("alloc_page", True),
        ("tdx_operand_busy", False),
        ("next_page", None),
    ],
)
def test_no_failure(function: str, value: object) -> None:
    assert failure_told(function, value) is None
