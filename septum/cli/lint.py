# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum lint``: all that check would refuse in a design file or a model, without a run."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from septum.cli.c_options import add_c_options, c_options, refuse_c
from septum.cli.output import BAD_INPUT, DONE, UserError, emit
from septum.lang.source import LangError
from septum.text import one_line

if TYPE_CHECKING:
    from septum.designs import Design
    from septum.designs.c_options import COptions
    from septum.lang.model import Model
    from septum.show.progress import ProgressLine

CPUS, SPLITS = 2, 1  # of the models that are lowered, where the scenario does not say it


def add(commands: Any) -> None:
    """Add the command."""
    lint = commands.add_parser(
        "lint",
        help="say what in a design file check would refuse",
        description="Say what check would refuse in design files, with file and line: what is outside\n"
        "the language, and what cannot mean what it says, such as a method that overrides\n"
        "nothing. Imports the file and builds its models; takes no step of them.\n"
        "Exit code 2 if anything is found.",
        epilog="example:\n  septum lint mydesign.py",
    )
    lint.add_argument("files", metavar="FILE", nargs="+", help="design files, or other Python files with model code")
    add_c_options(lint.add_argument_group("kernel C").add_argument)
    lint.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Print what is found, or that nothing is; returns the exit code."""
    refuse_c(args, args.files)
    for file in args.files:
        if not os.path.isfile(file):
            raise UserError(f"{file}: there is no such file")
    from septum.show.progress import ProgressLine

    count = 0
    with ProgressLine() as progress:
        for file in args.files:
            for line in dict.fromkeys(findings(file, progress, c_options(file, args))):
                emit(one_line(line) + "\n")
                count += 1
    if not count:
        emit("nothing found\n")
    return BAD_INPUT if count else DONE


def findings(file: str, progress: ProgressLine, c: COptions | None = None) -> Iterator[str]:
    """What is wrong in one file, a line each: seen from its text, then from its classes, then by lowering it.

    ``c``  how it is read if it is kernel C.
    """
    from septum.designs.from_c import is_c
    from septum.lang.check import lint
    from septum.lang.source import short_path

    found = [str(diagnostic) for diagnostic in lint(file)] if not is_c(file) else []
    yield from found
    if short_path(file).startswith("septum" + os.sep):
        return  # a file of Septum itself: it is imported already, and is not a design by its path
    from septum.designs import DesignError, NothingToCheck, load

    try:
        design = load(file if os.sep in file else os.path.join(os.curdir, file), c)
    except NothingToCheck:
        return  # what other files import
    except DesignError as error:
        yield from map(str, error.mistakes or [error])
        return
    yield from (f"{where}: {why}" for where, why in design.missing)
    places = set(map(place, found))
    yield from (line for line in refused(design, progress) if place(line) not in places)


def place(finding: str) -> str:
    """FILE:LINE of a finding."""
    return ":".join(finding.split(":")[:2])


def refused(design: Design, progress: ProgressLine) -> Iterator[str]:
    """What cannot be lowered; every allocation and lock of the module may fail.

    Of a design's scenarios as many as it takes to lower every function of its file.
    """
    from septum.cli.jobs import guarded
    from septum.lang.check import model_functions

    wanted = model_functions(design.module.__file__ or design.file)
    for number, scenario in enumerate(design.scenarios, 1):
        progress(f"{design.name} {scenario}", number, len(design.scenarios))
        try:
            names, lines = guarded(design, partial(tried, design, scenario))
        except UserError as error:
            names, lines = set(), [str(error)]
        yield from lines
        wanted -= names
        if not design.is_model and (not wanted or (lines and not names)):
            return  # a scenario that cannot even be built: the others would meet it, too


def smallest(design: Design, scenario: str) -> Model:
    """The smallest model of a scenario in which everything that may fail does."""
    fixed = design.size_of(scenario)
    both = not design.is_model
    return design.build(scenario, cpus=fixed or CPUS, splits=0 if fixed else SPLITS, enomem=both, busy=both)


def tried(design: Design, scenario: str) -> tuple[set[str], list[str]]:
    """The functions that a scenario has, and what is refused in them, a line each."""
    from septum.graph.refusals import refusals

    model = smallest(design, scenario)
    try:
        return lower_once(model), []
    except LangError as first:
        every, names = refusals(model)  # nothing has run it: it is as it was built
        return names, [str(error) for error in every or [first]]


def lower_once(model: Model) -> set[str]:
    """Lower a model and generate its code; returns the names of the functions in it.

    Raises whatever is wrong with it.
    """
    from septum.analysis.memory import find_written
    from septum.graph.fold import fold
    from septum.graph.ir import all_steps, step_blocks
    from septum.graph.lower import lower_model
    from septum.graph.ranges import analyse
    from septum.machine.codegen import generate
    from septum.machine.layout import pack

    graph = fold(lower_model(model))
    analyse(graph, model.cpus)
    generate(graph, pack(graph, find_written(graph, model.cpus, None)), frozenset())
    blocks = (block for entry, _ in all_steps(graph) for block in step_blocks(entry))
    return {instr.site.function for block in blocks for instr in block.instrs}
