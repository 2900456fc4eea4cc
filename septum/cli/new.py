# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum new``: a file to begin a design with, on another one, with the hooks that it may override."""

from __future__ import annotations

import argparse
import inspect
import keyword
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from septum.cli.hooks import called, hooks
from septum.cli.output import DONE, UserError, emit
from septum.text import ascii_only, did_you_mean, wrap

BASE = "spinlock"


def add(commands: Any) -> None:
    """Add the command."""
    new = commands.add_parser(
        "new",
        help="write a file to begin a design with",
        description="Write NAME.py into this folder: a design that derives from another one, with the\n"
        "hooks of struct kvm_tdx that it may override, and what they are for.",
        epilog="example:\n  septum new mydesign --like v6",
    )
    new.add_argument("name", metavar="NAME", help="the name of the design")
    new.add_argument("--like", metavar="DESIGN", default=BASE, help=f"design to derive from (default: {BASE})")
    new.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Write the file and say how to check it; returns the exit code."""
    from septum import designs

    name = args.name.removesuffix(".py")
    if not name.isidentifier() or keyword.iskeyword(name):
        raise UserError(f"'{args.name}': this is not the name of a module; write letters, digits and _")
    if args.like not in designs.NAMES:
        meant = did_you_mean(args.like, designs.NAMES) or "; septum list designs has them"
        raise UserError(f"'{args.like}' is not a design that comes with Septum{meant}")
    file = Path(f"{name}.py")
    text = ascii_only("\n".join(lines(name, args.like)))
    try:
        with file.open("x", encoding="ascii") as place:
            place.write(text)
    except FileExistsError:
        raise UserError(f"{file}: this file exists, and is left alone; give another name") from None
    except OSError as error:
        raise UserError(f"{file}: cannot be written: {error.strerror}") from None
    emit(f"{file} is written; edit it, then: septum check ./{file}\n")
    return DONE


def lines(name: str, like: str) -> Iterator[str]:
    """The file."""
    from septum import designs

    base = designs.load(like).kvm_tdx
    assert base is not None, "a design that comes with Septum has a struct kvm_tdx"
    module = base.__module__.rpartition(".")[2]
    yield "# SPDX-License-Identifier: GPL-2.0-or-later"
    yield from (f'"""{name}: what it changes in {like}, in one line.', "")
    yield from (f"    septum lint ./{name}.py", f"    septum check ./{name}.py", f"    septum check ./{name}.py --full")
    yield from ("", "Source: the patch or mail that has it, with its message-id.", '"""', "")
    yield from (f"from septum.designs import {module}", "", "", f"class Design({module}.Design):")
    yield from ('    """struct kvm_tdx with what the design adds."""', "")
    yield from comment("Fields that the patch adds go into __init__(self, kvm), behind super().__init__(kvm).")
    yield from comment("Each await marks a place where another CPU may take a step.")
    yield from comment("The hooks, and what they are for; write those that the patch changes:")
    for hook, function in hooks(base):
        yield "    #"
        asynchronous = "async def" if inspect.iscoroutinefunction(function) else "def"
        yield from comment(f"{asynchronous} {hook}{inspect.signature(function)}", "  ")
        yield from comment((inspect.getdoc(function) or "").split("\n")[0], "      ")
        yield from (line for said in called(hook) for line in comment(said, "      "))


def comment(text: str, inner: str = "") -> list[str]:
    """A text as comments of the class, of 80 columns."""
    return wrap(text, f"    # {inner}", f"    # {inner}    ")
