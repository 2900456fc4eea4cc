# SPDX-License-Identifier: GPL-2.0-or-later
"""C of ``two-caches``, whose cache kvm_get_running_vcpu() chooses: the states of the Python, and wrong choices."""

import os
from pathlib import Path

import pytest

import septum
from septum.designs import COptions, load
from septum.designs.guest import DesignError
from tests.designs.c_sources import TWO_CACHES, edited
from tests.designs.test_from_mail import written
from tests.designs.test_two_caches import SPACE

pytest.importorskip("tree_sitter_c")

#: counts are kept as merged, under one lock
MERGED = COptions(bind=("tdx_pamt_get=merged",))
EVERYTHING = bool(os.environ.get("SEPTUM_C_ALL"))
#: add-fails-split is for splits that come with Septum only
BOTH = tuple(name for name in load("two-caches").scenarios if name != "add-fails-split")
VM = "&kvm_tdx->prealloc_split_cache"
CHOICE = "vcpu ? &to_tdx(vcpu)->prealloc :\n			  &kvm_tdx->prealloc_split_cache;"


@pytest.mark.parametrize("scenario", SPACE if EVERYTHING else ["accept-mismatch"])
def test_it_has_the_states_of_the_python(scenario: str, tmp_path: Path) -> None:
    found = septum.check(written(tmp_path, "two.c", TWO_CACHES), scenario, c=MERGED)
    assert (found.verdict, found.states, found.transitions) == ("HOLDS", *SPACE[scenario][0])


def test_it_has_its_scenarios(tmp_path: Path) -> None:
    design = load(written(tmp_path, "two.c", TWO_CACHES), MERGED)
    assert design.missing == ()
    assert design.scenarios == BOTH
    assert design.from_c is not None
    assert "bound: tdx_pamt_get() is the model's of merged" in design.from_c.notes


#: a wrong choice -> the scenario in which it shows, and what it violates
WRONG = {
    "the VM's cache in a fault": ((CHOICE, f"{VM};"), "faults-split", "cache-never-short"),
    "the other way round": (
        (CHOICE, f"vcpu ? {VM} : &to_tdx(vcpu)->prealloc;"),
        "fault-ioctl",
        "cache-never-short",
    ),
    "DEMOTE that kicks in a fault": (
        ("	if (vcpu && vcpu->kvm == kvm)\n		err", "	if (vcpu && vcpu->kvm != kvm)\n		err"),
        "faults-split",
        "mmu-lock-held-for-write",
    ),
    "no lock in an ioctl": (
        ("	if (!vcpu)\n		spin_lock(", "	if (vcpu && !vcpu)\n		spin_lock("),
        "convert-same",
        "race",
    ),
}


@pytest.mark.parametrize("name", WRONG if EVERYTHING else list(WRONG)[:1])
def test_wrong_choices(name: str, tmp_path: Path) -> None:
    edit, scenario, violates = WRONG[name]
    found = septum.check(written(tmp_path, "two.c", edited(TWO_CACHES, edit)), scenario, c=MERGED)
    assert [v.prop.name for v in found.violations] == [violates]


#: edits that cannot be translated -> the one line that is said
REFUSED = {
    "a field of a vCPU's cache": (
        ("	if (!vcpu)\n		spin_lock(", "	if (!to_tdx(vcpu)->prealloc.cnt)\n		spin_lock("),
        "to_tdx(vcpu)->prealloc: a vCPU's cache is the model's",
    ),
    "another vCPU": (("= kvm_get_running_vcpu();", "= kvm_get_vcpu(kvm, 0);"), "kvm_get_vcpu() is not known"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_of_the_model_is_one_line(name: str, tmp_path: Path) -> None:
    edit, said = REFUSED[name]
    with pytest.raises(DesignError) as caught:
        load(written(tmp_path, "two.c", edited(TWO_CACHES, edit)), MERGED)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
