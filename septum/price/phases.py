# SPDX-License-Identifier: GPL-2.0-or-later
"""What the threads of a workload do: model code over the functions of kvm/, one function for each phase.

All threads run the same function, which takes its share from me(): so that code does not grow with threads and TDs.
``machine`` is a Machine of world.py: its ``vms``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kvm.kvm_main import kvm_destroy_vm
from septum.kvm.tdx_run import vcpu_run
from septum.lang import Struct, me
from septum.scenarios.threads import split_range


class Phase(NamedTuple):
    """A phase by name: its function, and the numbers it is called with after the machine."""

    name: str
    function: Callable[..., Any]
    numbers: tuple[int, ...] = ()


async def split_share(machine: Any, threads: int, share: int) -> None:
    """Split ``share`` huge pages of this thread's own, in one ioctl; on -ENOMEM user space tries again."""
    tdx = machine.vms[me() // threads]
    kvm = tdx.kvm
    first = me() % threads * share
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await split_range(kvm, tdx, first, first + share)
    task_exit(kvm.host.cpus)


async def boot_share(machine: Any, threads: int, share: int, huge: int) -> None:
    """Run this thread's vCPU until its guest has accepted ``share`` 4K pages, by 2M pages where ``huge``."""
    tdx = machine.vms[me() // threads]
    kvm = tdx.kvm
    kvm.vcpus[me()].gfn = me() % threads * share
    kvm.vcpus[me()].accepts_2m = huge
    await vcpu_run(kvm, tdx, me() % threads * share + share)


async def destroy(machine: Any, threads: int) -> None:
    """The first thread of each TD drops the last reference to it."""
    if me() % threads == 0:
        tdx = machine.vms[me() // threads]
        await kvm_destroy_vm(tdx.kvm, tdx)


__all__ = ["Phase", "Struct", "boot_share", "destroy", "split_share"]
