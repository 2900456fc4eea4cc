# SPDX-License-Identifier: GPL-2.0-or-later
"""Compile septum/engine/search.c to search.ll, for developers who change the search loop.

Uses the clang inside the PyPI package ``ziglang`` (``pip install -e .[dev]``), so that
everybody gets the same text. With ``--check``, only says whether search.ll is up to date.
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
; Made from search.c by tools/search_ll.py; do not edit.
"""


def compiled() -> str:
    """The text of search.ll, without what names a machine or a compiler's build."""
    command = [sys.executable, "-m", "ziglang", "cc", *FLAGS, "-target", "x86_64-linux-gnu"]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "search.ll"
        run = subprocess.run(
            [*command, "-o", str(out), str(ENGINE / "search.c")], capture_output=True, text=True, check=False
        )
        if run.returncode:
            sys.exit(f"search_ll: the compiler failed:\n{run.stderr}")
        text = out.read_text()
    text = re.sub(r"^(; ModuleID|source_filename|target |!llvm\.ident|!llvm\.module\.flags).*\n", "", text, flags=re.M)
    text = re.sub(r'^!\d+ = !\{!"clang.*\n|^!\d+ = !\{i32 [0-9]+, !"[^"]*", i32 \d+\}\n', "", text, flags=re.M)
    text = re.sub(r' (uwtable|"[a-z-]+"="[^"]*")', "", text)
    text = text.replace("= { }", "= { nounwind }")
    return HEADER + text.lstrip("\n")


def main() -> None:
    """Write search.ll, or check it."""
    target, text = ENGINE / "search.ll", compiled()
    if "--check" in sys.argv[1:]:
        if target.read_text() != text:
            sys.exit("search_ll: search.ll is not what search.c compiles to; run make search-ll")
        print("search.ll is up to date")
    else:
        target.write_text(text)
        print(f"wrote {target} ({len(text.splitlines())} lines)")


if __name__ == "__main__":
    main()
