# SPDX-License-Identifier: GPL-2.0-or-later
"""What docs/price.md says to findings of the reviews and to the mail, with workloads of a size that takes seconds."""

import re
import shlex
from functools import cache
from pathlib import Path

import pytest

import septum.designs
from septum.cases import Undecided, find
from septum.price.costs import standard
from septum.price.result import Job, Lock, Priced
from septum.price.workloads import find as find_workload
from septum.price.workloads import with_values

ROOT = Path(__file__).parent.parent.parent
COMMANDS = sorted(
    set(re.findall(r"`septum price ([a-z][^`]*)`", (ROOT / "docs/price.md").read_text().replace("\n", " ")))
)


@cache
def priced(design: str, workload: str, *parameters: str) -> Priced:
    found = find_workload(workload)
    built = found.build(with_values(found, parameters))
    result = Job(design, septum.designs.load(design).module.Design, workload, built, standard()).run()
    assert result.finding is None
    return result


def lock(result: Priced, name: str) -> Lock:
    (found,) = [known for known in result.locks if known.name == name]
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_in_the_document_is_one(command: str) -> None:
    words = [word for word in shlex.split(command) if word not in ("DESIGN", "WORKLOAD")]
    if len(words) < 2 or command.startswith("DESIGN"):
        return
    plain = words[: words.index("--vs")] if "--vs" in words else words
    septum.designs.load(words[0])
    workload = find_workload(plain[1])
    values = with_values(workload, [word for word in plain[2:] if "=" in word])
    if values.get("file") != "FILE":
        assert workload.build(values).about


@pytest.mark.parametrize("name", ["C11", "C42", "C76", "C81"])
def test_a_finding_that_no_search_decides_names_its_command(name: str) -> None:
    found = find(name)
    assert isinstance(found, Undecided)
    assert re.search(r"septum price \w+", found.why), found.why


def test_the_mail_split_lock_under_write_and_under_read_mmu_lock() -> None:
    """Next to nobody waits for it under write mmu_lock; under read mmu_lock it is held nearly all the time."""
    under_write, under_read = (priced(name, "split", "memory=512M") for name in ("spinlock", "spinlock-shared"))
    held = lock(under_write, "external_kvm_split_cache_lock")
    assert held.contended < 0.02 * held.acquisitions
    assert lock(under_read, "external_kvm_split_cache_lock").in_use > 0.9
    assert under_read.section is not None
    assert under_read.section.locks[:2] == ("mmu_lock(r)", "external_kvm_split_cache_lock")  # nobody writes mmu_lock
    # what eight CPUs can do at once, if nothing is in their way: 6 to 8 times as much
    assert 5.5 < under_read.seconds / priced("per-vcpu", "split", "memory=512M").seconds < 8


def test_c42_what_the_split_lock_is_held_for() -> None:
    """A DEMOTE, and at times a PAMT.ADD with it: 4 us each."""
    held = lock(priced("spinlock", "split", "memory=512M"), "external_kvm_split_cache_lock").hold
    assert held.average < 2 and 8 < held.most < 12


def test_c76_a_mutex_around_the_ioctl() -> None:
    """Seven of eight threads wait, for the whole of those before them: three and a half ioctls on average."""
    result = priced("v5", "split", "memory=256M")
    mutex = next(known for known in result.locks if known.name.startswith("pamt_cache"))
    assert mutex.acquisitions == 8 and mutex.contended == 7
    assert mutex.wait.total / 7 == pytest.approx(4 * mutex.hold.average, rel=0.05)
    assert mutex.hold.average * 8 == pytest.approx(1e6 * result.seconds, rel=0.05)


def test_c11_c81_gets_with_and_without_the_fast_path() -> None:
    """Without it every get takes pamt_lock, and most of its time is the pair that it draws and gives back."""
    fast, simple = (priced(name, "boot", "memory=16M", "touched=3200", "vcpus=2") for name in ("v6", "tip"))
    assert lock(fast, "pamt_lock").acquisitions < 20
    taken = lock(simple, "dpamt_lock" if any(k.name == "dpamt_lock" for k in simple.locks) else "pamt_lock")
    assert taken.acquisitions >= 3200
    gets = [result.functions["pamt_get"] for result in (fast, simple)]
    assert gets[0].calls == gets[1].calls >= 3200
    # 2.03 s to 0.05 s for 705,000 gets; few touches mean more first users among them
    assert gets[1].total > 10 * gets[0].total
    assert taken.wait.total / 1e6 < 0.2 * gets[1].total
