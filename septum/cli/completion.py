# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum completion SHELL``: a script for the shell, made of the parser, so that TAB completes options and names.

shtab writes the scripts. A script has the names of this version in it and runs nothing, so that TAB is at once; a
design of your own is completed as a file.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from septum.cli.output import DONE, emit, need

SHELLS = ("bash", "zsh", "fish")
#: files that can be a design
ENDINGS = ("py", "c", "patch", "diff", "mbox")
#: what an argument completes: by the name of its attribute, or by what stands for its value in the help
BY_DEST = {
    **dict.fromkeys(("designs", "design", "left", "right", "against", "vs", "like"), "designs"),
    "scenario": "scenarios",
    "ids": "cases",
    "workload": "workloads",
    "reduce": "reductions",
}
BY_METAVAR = {"FILE": "file", "TRACE": "file", "FOLDER": "directory"}


def add(commands: Any, top: argparse.ArgumentParser) -> None:
    """Add the command; ``top`` is the parser of all commands."""
    completion = commands.add_parser(
        "completion",
        help="print a script for the shell's completion",
        description="Print a script that lets TAB complete commands, options, designs, scenarios,\n"
        "properties and cases.",
        epilog="examples:\n"
        "  septum completion bash > ~/.local/share/bash-completion/completions/septum\n"
        "  septum completion zsh > ~/.zfunc/_septum   # a folder of fpath\n"
        "  septum completion fish > ~/.config/fish/completions/septum.fish",
    )
    completion.add_argument("shell", metavar="SHELL", choices=SHELLS, help="bash, zsh or fish")
    completion.set_defaults(function=partial(run, top))


def run(top: argparse.ArgumentParser, args: argparse.Namespace) -> int:
    """Print the script; returns the exit code."""
    need("shtab", "shell completion")
    emit(script(top, args.shell), plain=True)
    return DONE


def script(top: argparse.ArgumentParser, shell: str) -> str:
    """The script for a shell."""
    import shtab

    known = {name: completer(name, words, name in ("designs", "all")) for name, words in names().items()}
    known |= {"file": dict(shtab.FILE), "directory": dict(shtab.DIRECTORY)}
    for command, action in actions(top):
        what = BY_DEST.get(action.dest) or BY_METAVAR.get(str(action.metavar))
        if command == "explain" and action.dest == "name":
            what = "all"
        if what is not None and action.choices is None and action.nargs != 0:
            action.complete = known[what]  # type: ignore[attr-defined]  # where shtab looks
    return str(shtab.complete(top, shell))


def actions(parser: argparse.ArgumentParser, command: str = "") -> Iterator[tuple[str, argparse.Action]]:
    """All arguments, each with the name of its command."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield from actions(below, name)
        else:
            yield command, action


def names() -> dict[str, tuple[str, ...]]:
    """What can be named: kind -> names."""
    from septum import cases, designs
    from septum.cli.options import REDUCE
    from septum.price.workloads import WORKLOADS
    from septum.properties import PROPERTIES
    from septum.scenarios import SCENARIOS

    ids = tuple(case.id for case in cases.everything())
    return {
        "designs": tuple(designs.names()),
        "scenarios": tuple(SCENARIOS),
        "cases": ids,
        "workloads": tuple(workload.name for workload in WORKLOADS),
        "reductions": REDUCE,
        "all": (*PROPERTIES, *ids, *designs.names()),
    }


def completer(kind: str, words: Iterable[str], files: bool) -> dict[str, Any]:
    """What shtab wants for each shell: words, and ``files`` that can be a design, as well."""
    listed = " ".join(words)
    function = f"_septum_{kind}"
    bash = f'  compgen -W "{listed}" -- "$1"'
    zsh = f"  local -a found=({listed})\n  compadd -a found"
    fish = listed
    if files:
        bash += (
            "".join(f"\n  compgen -f -X '!*.{ending}' -- \"$1\"" for ending in ENDINGS) + '\n  compgen -d -S / -- "$1"'
        )
        zsh += f"\n  _files -g '*.({'|'.join(ENDINGS)})'"
        fish += "".join(f" (__fish_complete_suffix .{ending})" for ending in ENDINGS)
    return {
        "bash": function,
        "zsh": function,
        "fish": fish,
        "preamble": {"bash": f"{function}() {{\n{bash}\n}}", "zsh": f"{function}() {{\n{zsh}\n}}"},
    }
