# SPDX-License-Identifier: GPL-2.0-or-later
"""Fill in the sessions that the documentation shows: each ``$ command`` of a console block, and what it prints.

    python tools/docs.py            write the output into README.md and docs/*.md, and the pages of docs/cases
    python tools/docs.py cases      write the pages of docs/cases only
    python tools/docs.py --check    exit 1 if a document shows something else (times and memory may differ);
                                    the pages of the cases, which tests/cases compares, and the two tables that
                                    search all designs in all scenarios only with --all, too

The pages of the cases are written from what the searches say; the numbers of lines in them may differ.
The man page comes from the parser (tools/man_page.py). Tables between ``<!-- made: NAME -->`` and ``<!-- end -->`` come
from tools/model_docs.py, which runs the model.
The commands run in an empty folder with links to ``septum`` and ``examples``, so they may write files.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import man_page

from septum.engine.cores import cores

ROOT = Path(__file__).resolve().parent.parent
#: tables that take minutes; their verdicts and lock edges are also what tests of designs and of kvm check
LARGE = ("locks", "verdicts")
MADE_BLOCK = re.compile(r"^<!-- made: (\w+) -->\n(.*?)^<!-- end -->$", re.M | re.S)
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
MEASURED = re.compile(r"^(  (rate|time|memory|peak) .*|.*\S  +\d+\.\d\d)$", re.M)
#: what a search says of itself where a machine takes longer than a second
PROGRESS = re.compile(
    r"^\n?.*\d states .*/s  depth .*\n|^\S+ \w+: [\d,]+, \d+ s\n|^\S+: compiling the model  \d+ s\n", re.M
)


def session(block: str, folder: str) -> str:
    """The block's commands with their output. A command may go on with a backslash at the end of its line."""
    lines, out = block.split("\n"), []
    commands: list[str] = []
    for i, line in enumerate(lines):
        if line.startswith("$ "):
            commands.append(line)
            while commands[-1].endswith("\\"):
                i += 1
                commands[-1] += "\n" + lines[i]
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    for command in commands:
        run = subprocess.run(
            ["bash", "-c", command[2:]],
            cwd=folder,
            env={**os.environ, "PATH": path, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        out.append(f"{command}\n{run.stdout}{PROGRESS.sub('', run.stderr)}".rstrip() + "\n")
    return "".join(out)


def sessions(text: str) -> list[str]:
    """What all console blocks of a document show now; they share a folder, and come one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("septum", "examples"):
            os.symlink(ROOT / name, Path(folder) / name)
        return [session(block, folder) for block in BLOCK.findall(text)]


def masked(text: str) -> str:
    """``text`` without what differs from machine to machine."""
    return MEASURED.sub(lambda m: re.sub(r" *[\d.,]+ ?(GiB|MiB|KiB|[kMG]?)", " #", m.group()), text)


def words(page: str) -> list[str]:
    """What is compared of a page: not where lines are broken, nor the numbers of lines of code."""
    return re.sub(r"(?<=[:>(])\d+(?=[\s,)]|$)|\b\d+(?=: )", "#", page, flags=re.M).split()


def case_pages(check: bool) -> list[str]:
    """Write the pages of docs/cases; returns the names of those that were not up to date."""
    from septum.cases import Undecided, decided, everything
    from septum.cli.case_results import run_cases
    from septum.cli.case_text import index, page

    results = list(run_cases(decided(), lambda result: None))
    pages = {f"{r.case.id}.md": page(r) for r in results}
    pages["README.md"] = index(results, [c for c in everything() if isinstance(c, Undecided)])
    folder = ROOT / "docs" / "cases"
    folder.mkdir(exist_ok=True)
    there = {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.md")}
    stale = sorted(n for n in pages.keys() | there if words(pages.get(n, "")) != words(there.get(n, "")))
    for name in [] if check else stale:
        if name in pages:
            (folder / name).write_text(pages[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    return [f"cases/{name}" for name in stale]


def made(block: re.Match[str]) -> str:
    """A block with the table that the model makes now."""
    import model_docs

    name = block.group(1)
    if name not in model_docs.MADE:
        sys.exit(f"docs: nothing makes '{name}'; there is {', '.join(model_docs.MADE)}")
    return f"<!-- made: {name} -->\n{model_docs.MADE[name]()}<!-- end -->"


def tables(text: str, whole: bool) -> str:
    """A document with its tables made anew, the large ones only if the ``whole`` is."""
    return MADE_BLOCK.sub(lambda block: made(block) if whole or block.group(1) not in LARGE else block.group(), text)


def arguments() -> argparse.ArgumentParser:
    """What the command line may say."""
    said = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    said.add_argument("cases", nargs="?", choices=["cases"], help="only the pages of docs/cases")
    said.add_argument("--check", action="store_true", help="compare, and write nothing")
    said.add_argument("--all", action="store_true", help="with --check: what takes minutes, too")
    return said


def main() -> None:
    """Write the documents, or check them."""
    args = arguments().parse_args()
    check, whole = args.check, not args.check or args.all
    stale = case_pages(check) if whole else []
    if man_page.stale():
        stale.append(man_page.PAGE.name)
        if not check:
            man_page.write()
    documents = [] if args.cases else [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    texts = [document.read_text(encoding="utf-8") for document in documents]
    with ThreadPoolExecutor(cores()) as pool:
        shown = [pool.submit(sessions, text) for text in texts]
        remade = [tables(text, whole) for text in texts]  # in this thread alone: a run of a model is
    for document, old, table, blocks in zip(documents, texts, remade, shown, strict=True):
        following = iter(blocks.result())
        new = BLOCK.sub(lambda _, f=following: f"```console\n{next(f)}```", table)  # type: ignore[misc]
        if masked(new) != masked(old):
            stale.append(document.name)
            if not check:
                document.write_text(new, encoding="utf-8")
    if check and stale:
        sys.exit(f"docs: {', '.join(stale)} show what is no longer printed; run make docs")
    print("docs: " + (f"wrote {', '.join(stale)}" if stale else "up to date"))


if __name__ == "__main__":
    main()
