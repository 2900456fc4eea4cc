# SPDX-License-Identifier: GPL-2.0-or-later
"""Compile the C files of septum/engine to LLVM IR (search.c to search.ll), for developers who change them.

Uses the clang inside the PyPI package ``ziglang`` (``pip install -e .[dev]``), so that
everybody gets the same text. With ``--check``, only says whether the .ll files are up to date.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ENGINE = Path(__file__).resolve().parent.parent / "septum" / "engine"
FLAGS = ["-S", "-emit-llvm", "-O2", "-g0", "-fno-stack-protector", "-fno-sanitize=all", "-fno-unwind-tables"]
HEADER = """\
; SPDX-License-Identifier: GPL-2.0-or-later
; Made from {} by tools/search_ll.py; do not edit.
"""


def compiled(source: Path) -> str:
    """A C file as LLVM IR, without what names a machine or a compiler's build."""
    command = [sys.executable, "-m", "ziglang", "cc", *FLAGS, "-target", "x86_64-linux-gnu"]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.ll"
        run = subprocess.run([*command, "-o", str(out), str(source)], capture_output=True, text=True, check=False)
        if run.returncode:
            sys.exit(f"search_ll: the compiler failed:\n{run.stderr}")
        text = out.read_text()
    text = re.sub(r"^(; ModuleID|source_filename|target |!llvm\.ident|!llvm\.module\.flags).*\n", "", text, flags=re.M)
    text = re.sub(r'^!\d+ = !\{!"clang.*\n|^!\d+ = !\{i32 [0-9]+, !"[^"]*", i32 \d+\}\n', "", text, flags=re.M)
    text = re.sub(r' (uwtable|"[a-z-]+"="[^"]*")', "", text)
    text = text.replace("= { }", "= { nounwind }")
    return HEADER.format(source.name) + text.lstrip("\n")


def main() -> None:
    """Write the .ll files, or check them."""
    for source in sorted(ENGINE.glob("*.c")):
        target, text = source.with_suffix(".ll"), compiled(source)
        if "--check" not in sys.argv[1:]:
            target.write_text(text)
            print(f"wrote {target} ({len(text.splitlines())} lines)")
        elif not target.exists() or target.read_text() != text:
            sys.exit(f"search_ll: {target.name} is not what {source.name} compiles to; run make search-ll")
        else:
            print(f"{target.name} is up to date")


if __name__ == "__main__":
    main()
