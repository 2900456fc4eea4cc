# SPDX-License-Identifier: GPL-2.0-or-later
"""Write docs/septum.1, the man page, from the parser of the command; an installation puts it where man looks.

    python tools/man_page.py            write it
    python tools/man_page.py --check    exit 1 if it says something else than the parser

A page by hand would be another one a month later. argparse-manpage was tried: it makes a section of the first level of
each group of options, 48 of them, and leaves out the examples of the commands.
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from septum import __version__
from septum.cli import parser

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "septum.1"
#: variables of the environment that the command reads, and what they do
ENVIRONMENT = {
    "NO_COLOR": "if set and not empty, verdicts on a terminal have no colours.",
    "SEPTUM_CACHE": "folder for machine code and facts of models, instead of septum in $XDG_CACHE_HOME or ~/.cache.",
    "SEPTUM_DEBUG": "if set, errors in a design's own file show their traceback.",
}
DATE = "2026-11-26"  # of this version; mandoc wants one
LINE = 72  # columns, without what escapes add
LAST = """\
.SH SEE ALSO
.BR spin (1),
.BR ftrace (1)
.PP
In docs/ of the sources: writing.md goes from a patch to a verdict, limits.md
says what no verdict covers, glossary.md has every word that is printed.
"""


def filled(text: str) -> str:
    """A paragraph for roff, in lines of the length that mandoc asks for."""
    return escaped("\n".join(textwrap.wrap(" ".join(text.split()), LINE, break_on_hyphens=False)))


def usage(command: argparse.ArgumentParser) -> str:
    """How a command is typed: argparse breaks its lines in another way in each version of Python."""
    words = " ".join(command.format_usage().split()).removeprefix("usage: ")
    return "\n".join(textwrap.wrap(words, LINE, subsequent_indent=" " * 4, break_long_words=False))


def escaped(text: str) -> str:
    """Text for roff: a backslash is one, a hyphen is that of an option, and no line begins as a request does."""
    return re.sub(r"^(?=[.'])", r"\\&", text.replace("\\", r"\e").replace("-", r"\-"), flags=re.M)


def page() -> str:
    """The whole page."""
    top, _ = parser()
    [commands] = [action for action in top._actions if isinstance(action, argparse._SubParsersAction)]
    out = [
        '.\\" Made by tools/man_page.py from the parser of the command; do not edit.',
        f'.TH SEPTUM 1 {DATE} "septum {__version__}"',
    ]
    out += [".SH NAME", escaped("septum - try designs for KVM's TDX private memory before they are code")]
    out += [".SH SYNOPSIS", ".B septum", r".I COMMAND", ".RI [ ARGUMENTS ]"]
    out += [".SH DESCRIPTION", filled(top.description or "")]
    out += ["It explores every interleaving of a design and prints the shortest one that", "breaks a property."]
    out += [".SH COMMANDS"]
    helps = {choice.dest: choice.help or "" for choice in commands._get_subactions()}
    for name, command in commands.choices.items():
        if name in helps:  # other names of a command have none
            out += of_command(name, helps[name], command)
    out += [".SH EXIT STATUS", *exit_codes(top.epilog or "")]
    out += [".SH ENVIRONMENT"]
    for name, what in ENVIRONMENT.items():
        out += [".TP", f".B {name}", filled(what)]
    return "\n".join(out) + "\n" + LAST


def of_command(name: str, what: str, command: argparse.ArgumentParser) -> Iterator[str]:
    """A subsection: usage, what it does, its arguments in their groups, examples."""
    yield from (f'.SS "septum {escaped(name)}"', filled(sentence(what)), ".PP", ".nf")
    yield escaped(usage(command))
    yield ".fi"
    if command.description:
        yield from (".PP", filled(command.description))
    for group in command._action_groups:
        actions = [a for a in group._group_actions if a.help != argparse.SUPPRESS and a.dest != "help"]
        if not actions:
            continue
        yield from (".PP", f".I {escaped(group.title or '')}:")
        for action in actions:
            yield from (".TP", rf".B {escaped(invocation(action))}", filled(expanded(command, action)))
    if command.epilog:
        yield from (".PP", ".nf", escaped(command.epilog.rstrip()), ".fi")


def invocation(action: argparse.Action) -> str:
    """An argument as it is typed."""
    value = "" if action.nargs == 0 else str(action.metavar or (action.choices and "{...}") or action.dest)
    if action.choices is not None and action.metavar is None:
        value = "{" + ",".join(map(str, action.choices)) + "}"
    return " ".join(filter(None, [", ".join(action.option_strings), value]))


def expanded(command: argparse.ArgumentParser, action: argparse.Action) -> str:
    """The help of an argument with its default in it."""
    return command._get_formatter()._expand_help(action) if action.help else action.dest


def sentence(text: str) -> str:
    """With a capital letter and a full stop."""
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def exit_codes(epilog: str) -> Iterator[str]:
    """The codes that the help of the command ends with."""
    said = " ".join(epilog.partition("\n\n")[0].split()).removeprefix("exit codes: ")
    for one in said.split(", "):
        code, _, what = one.partition(" ")
        yield from (".TP", f".B {code}", filled(what))
    yield from (
        ".PP",
        "Of several designs the worst, in the order 1, 3, 4, 0.",
        "Commands with other codes say so above.",
    )


def stale() -> bool:
    """Whether the page says something else than the parser."""
    return not PAGE.exists() or PAGE.read_text(encoding="ascii") != page()


def write() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="ascii")


def arguments() -> argparse.ArgumentParser:
    """The options of this program."""
    options = argparse.ArgumentParser(description="Write docs/septum.1 from the parser of the command.")
    options.add_argument("--check", action="store_true", help="exit 1 if it says something else than the parser")
    return options


def main() -> None:
    """Write the page, or check it."""
    if not arguments().parse_args().check:
        write()
        print(f"man_page: wrote {PAGE.relative_to(ROOT)}")
    elif stale():
        sys.exit("man_page: docs/septum.1 is not what the parser says; run python tools/man_page.py")


if __name__ == "__main__":
    main()
