# SPDX-License-Identifier: GPL-2.0-or-later
"""A recording of a TD's boot, read and replayed under a virtual clock: seconds of the process, nothing cached.

python bench/price_trace.py                 675,000 mappings of 4K pages; --faults: every other one a fault
python bench/price_trace.py --events 20000 --design tip

The recording is made here: vCPUs that fault in one 4K page after the other, each in its share of memory, as ftrace
prints kvm_tdp_mmu_spte_changed and kvm_page_fault.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from machine import describe, load

HEAD = "# tracer: nop\n#\n#           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION\n"
LINE = "           vcpu{cpu}-{pid:<7} [{cpu:03}] {flags} {us:>12.6f}: {event}\n"
CHANGED = "kvm_tdp_mmu_spte_changed: as id 0 gfn {gfn:x} level 1 old_spte 8000000000000000 new_spte {spte:x}"
FAULT = "kvm_page_fault: vcpu {cpu} rip 0x1000 address 0x{address:016x} error_code 0x200000006"


def write_boot(path: Path, events: int, vcpus: int, faults: bool) -> None:
    """A recording of so many events."""
    pages = events // 2 if faults else events
    share = -(-pages // vcpus)
    with path.open("w", encoding="ascii") as out:
        out.write(HEAD)
        for number in range(pages):
            cpu, gfn = number % vcpus, number % vcpus * share + number // vcpus
            us = 12.5 + number * 2e-6
            if faults:
                text = FAULT.format(cpu=cpu, address=gfn << 12)
                out.write(LINE.format(cpu=cpu, pid=700 + cpu, flags=".....", us=us, event=text))
            text = CHANGED.format(gfn=gfn, spte=0x100000E67 + (gfn << 12))
            out.write(LINE.format(cpu=cpu, pid=700 + cpu, flags="...1.", us=us + 1e-6, event=text))


def measure(path: Path, design: str) -> str:
    """Read and replay, in this process; a line of what it took."""
    from septum.designs import load as load_design
    from septum.price.costs import standard
    from septum.price.result import Job
    from septum.price.workloads import find, with_values

    began = time.process_time()
    workload = find("trace")
    built = workload.build(with_values(workload, [f"file={path}"]))
    read = time.process_time()
    job = Job(design, load_design(design).module.Design, "trace", built, standard())
    compiled = time.process_time()
    result = job.run()
    ended = time.process_time()
    assert result.finding is None and built.recorded is not None
    mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return (
        f"{built.recorded.events:,} events: read {read - began:.2f} s, compile {compiled - read:.2f} s, "
        f"{result.steps:,} steps {ended - compiled:.2f} s\n"
        f"process {ended:.2f} s, {mb} MB; a boot of {result.seconds:.3g} s"
    )


def main() -> None:
    """Make a recording, and measure."""
    parser = argparse.ArgumentParser(description="a recorded boot under a virtual clock")
    parser.add_argument("--events", type=int, default=675_000)
    parser.add_argument("--vcpus", type=int, default=8)
    parser.add_argument("--faults", action="store_true", help="every other event is a fault")
    parser.add_argument("--design", default="v6")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure is not None:
        print(measure(Path(args.measure), args.design))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "boot.trace.txt"
        write_boot(path, args.events, args.vcpus, args.faults)
        command = [sys.executable, __file__, "--measure", str(path), "--design", args.design]
        done = subprocess.run(command, env=os.environ | {"XDG_CACHE_HOME": folder}, check=False)
    print(describe())
    print(load())
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
