# SPDX-License-Identifier: GPL-2.0-or-later
"""What a measurement must say about the machine, and tables of plain text."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Sequence

from septum.engine.cores import cores

VERSIONS = (
    "import llvmlite, llvmlite.binding as b; "
    "print('llvmlite', llvmlite.__version__, 'with LLVM', '.'.join(map(str, b.llvm_version_info)))"
)


def cpu_model() -> str:
    """The name of the CPU, as far as the system says it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as info:
            for line in info:
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def load() -> str:
    """The load average of the last minute, five and fifteen."""
    return "load {:.2f} {:.2f} {:.2f}".format(*os.getloadavg())


def huge_pages() -> str:
    """Whether the kernel gives huge pages to those who ask."""
    try:
        with open("/sys/kernel/mm/transparent_hugepage/enabled", encoding="ascii") as setting:
            return setting.read().partition("[")[2].partition("]")[0]
    except OSError:
        return "unknown"


def says(*command: str) -> str:
    """The first line that a command prints, or "" if it cannot be run."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout.strip() or done.stderr.strip()).partition("\n")[0]


def describe() -> str:
    """What the numbers are of, in two lines; llvmlite is asked in another process, for it is large."""
    versions = f"Python {platform.python_version()}, {says(sys.executable, '-c', VERSIONS)}"
    return f"{cpu_model()}, {cores()} cores, huge pages: {huge_pages()}\n{versions}"


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Columns as wide as their contents; the first `left` to the left, the others to the right."""
    cells = [list(heads), *(list(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]

    def line(row: Sequence[str]) -> str:
        parts = [c.ljust(w) if i < left else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths, strict=True))]
        return "  ".join(parts).rstrip()

    return "\n".join([line(cells[0]), "  ".join("-" * width for width in widths), *map(line, cells[1:])])
