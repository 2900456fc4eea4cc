# SPDX-License-Identifier: GPL-2.0-or-later
"""The command ``septum``: its options, its exit codes, and errors of one line.

Exit codes: 0 HOLDS or done, 1 VIOLATED, 2 bad input or usage, 3 INCONCLUSIVE, 4 NOT REACHED; of several
designs the worst, in the order 1, 3, 4, 0. What is asked for goes to stdout, everything else to stderr.
Modules are imported by the command that needs them: a cold start is most of a short check.

May import: lang, graph, analysis, machine, engine, kernel, tdx, kvm, properties, scenarios, designs, cases,
    recordings, verdict, show, sources.
May be imported by: no other room.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from septum import __version__

if TYPE_CHECKING:
    from septum.cases import Case, CaseDesign, Undecided
    from septum.verdict.checking import DesignLike, Settings, Verdict

BEGAN = time.perf_counter()
DONE, BAD_INPUT, INCONCLUSIVE = 0, 2, 3
WORST_FIRST = (1, 3, 4, 0)
MAX_CPUS = 8
MAX_SPLITS = 512
STRATEGIES = ("exhaustive", "random", "pct")
ORDERS = ("bfs", "dfs")
MAX_THREADS = 64
CHECKPOINT_EVERY = 60
CASE_ID = r"[CcMm]\d\d"
REDUCTIONS = ("none", "symmetry", "partial-order", "pages", "all")
DEBUG = "SEPTUM_DEBUG"


class UserError(Exception):
    """What the user gave cannot be used: one line that names the thing, the place and what to try."""


# -- options ----------------------------------------------------------------------


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("formatter_class", Help)
        options.setdefault("allow_abbrev", False)
        super().__init__(*args, **options)

    def error(self, message: str) -> NoReturn:
        """One line on stderr, and exit code 2."""
        self.exit(BAD_INPUT, one_line(f"{self.prog}: {message}; try: {self.prog} --help") + "\n")


class Help(argparse.RawDescriptionHelpFormatter):
    """Help of at most 80 columns, examples as they are written."""

    def __init__(self, prog: str, *args: Any, **options: Any) -> None:
        super().__init__(prog, max_help_position=26, width=79)


def number(lo: int, hi: int | None = None) -> Callable[[str], int]:
    """An argument type: a whole number lo..hi."""
    bounds = f"a whole number from {lo} to {hi}" if hi is not None else f"a whole number, at least {lo}"

    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = lo - 1
        if value < lo or (hi is not None and value > hi):
            raise argparse.ArgumentTypeError(f"'{text}' is not {bounds}")
        return value

    return parse


def reductions(text: str) -> list[str]:
    """An argument type: a comma list of reductions."""
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in REDUCTIONS:
            raise argparse.ArgumentTypeError(f"'{name}' is not one of {', '.join(REDUCTIONS)}{meant(name, REDUCTIONS)}")
    return names


def parser() -> Parser:
    """The options of all commands."""
    top = Parser(
        prog="septum",
        description="The executable model of KVM's TDX private-memory path.",
        epilog="exit codes: 0 HOLDS or done, 1 VIOLATED, 2 bad input, 3 INCONCLUSIVE,\n"
        "4 NOT REACHED\n\nexample:\n  septum check spinlock --cpus 2 --splits 2",
    )
    top.add_argument("--version", action="version", version=f"septum {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    add_check(commands)

    run = commands.add_parser(
        "run",
        help="check the designs of the mail and replay a recording",
        description="Check every design of the mail, then replay a recording of a real KVM.",
        epilog="example:\n  septum run",
    )
    run.add_argument("--json", action="store_true", help="one JSON object on stdout")
    run.set_defaults(function=cmd_run)

    replay = commands.add_parser(
        "replay",
        help="replay a recorded kernel trace against a design",
        description="Replay a trace of a real KVM (ftrace or trace-cmd report text) against a design.",
        epilog="example:\n  septum replay spinlock split.trace",
    )
    replay.add_argument("design", metavar="DESIGN", help="name of a design, or a file")
    replay.add_argument("trace", metavar="TRACE", help="the recording; - is stdin")
    replay.add_argument("--json", action="store_true", help="one JSON object on stdout")
    replay.set_defaults(function=cmd_replay)

    lint = commands.add_parser(
        "lint",
        help="say what in a model file is outside the language",
        description="Say what in model files is outside the language, with file and line.\nExit code 2 if anything is.",
        epilog="example:\n  septum lint mydesign.py",
    )
    lint.add_argument("files", metavar="FILE", nargs="+", help="Python files with model code")
    lint.set_defaults(function=cmd_lint)

    cases = commands.add_parser(
        "cases",
        help="run the findings of the reviews, bug and fix",
        description="Run the findings of the reviews on the list: the bug must be VIOLATED, the fix must HOLD.\n"
        "With an id: the story, the interleaving of the bug, and the verdict of the fix.\n"
        "Exit code 1 if anything comes out other than the case expects.",
        epilog="examples:\n  septum cases\n  septum cases C26\n  septum check C26 --scenario fix",
    )
    cases.add_argument("ids", metavar="ID", nargs="*", help="C01..C83, M01..; without any, all of them")
    cases.add_argument("--json", action="store_true", help="one JSON object on stdout")
    cases.set_defaults(function=cmd_cases)

    listing = commands.add_parser(
        "list",
        help="list designs, scenarios, properties or cases",
        description="List what there is to check.",
        epilog="example:\n  septum list designs",
    )
    listing.add_argument("what", choices=("designs", "scenarios", "properties", "cases"))
    listing.add_argument("--json", action="store_true", help="an array of objects on stdout")
    listing.set_defaults(function=cmd_list)
    return top


def add_check(commands: Any) -> None:
    """The options of ``septum check``."""
    check = commands.add_parser(
        "check",
        help="try every interleaving of a design",
        description="Try every interleaving of a design and say what holds. A violation is shown as a\n"
        "timeline. Several designs are shown as a table first. Without a design: all of\n"
        "them in all scenarios, or in --scenario.",
        epilog="examples:\n"
        "  septum check spinlock\n"
        "  septum check ./mydesign.py --scenario shared --cpus 3 --splits 1\n"
        "  septum check rfc-v2 --strategy pct --runs 5000\n"
        "  septum check --all",
    )
    add = check.add_argument
    add("designs", metavar="DESIGN", nargs="*", help="name of a design, or a file; without any, all that have a name")
    add("--all", action="store_true", help="every scenario, in one table (without a design: the default)")
    add("--timelines", action="store_true", help="with --all: each violation's timeline, not just what prints it")
    add("--cpus", type=number(1, MAX_CPUS), metavar="N", help="CPUs that race, 1..8 (default: 2)")
    add("--splits", type=number(1, MAX_SPLITS), metavar="K", help="huge pages each splits (default: 2)")
    add("--scenario", metavar="S", help="who runs what (default: the design's first)")
    add("--enomem", action="store_true", help="let every allocation succeed and fail")
    add("--busy", action="store_true", help="let the TDX module be busy wherever it may be")
    add("--progress", action="store_true", help="look for runs that repeat for ever, too")
    add("--fairness", choices=("weak", "strong"), default="weak", help="of CPUs in such runs (default: weak)")
    add("--strategy", choices=STRATEGIES, default="exhaustive", help="all interleavings, or some (default: exhaustive)")
    add(
        "--reduce",
        type=reductions,
        action="extend",
        metavar="LIST",
        help="reductions to use where they are sound: none, symmetry, partial-order, pages, all (default: all)",
    )
    add("--search", choices=ORDERS, default="bfs", help="breadth first, or depth first (default: bfs)")
    add(
        "--threads",
        type=number(1, MAX_THREADS),
        metavar="N",
        help="threads of a long search (default: one for each idle core)",
    )
    add("--hash-compact", type=number(40, 64), metavar="BITS", help="keep 40..64 bits of a hash instead of each state")
    add("--checkpoint", metavar="FILE", help="write the search to a file now and then")
    add(
        "--checkpoint-every",
        type=number(1),
        default=CHECKPOINT_EVERY,
        metavar="S",
        help="seconds between two (default: 60)",
    )
    add("--resume", metavar="FILE", help="go on from what --checkpoint wrote")
    add("--replay", metavar="KEY", help="show the run of this replay key, nothing else")
    add("--max-memory", type=number(1), metavar="MB", help="memory for the search (default: 3/4 of what is free)")
    add("--runs", type=number(1), default=1000, metavar="N", help="runs of random and pct (default: 1000)")
    add("--seed", type=number(0), default=1, metavar="N", help="first seed of random and pct (default: 1)")
    add("--keep-going", action="store_true", help="do not stop at the first violation")
    add("--json", action="store_true", help="one JSON object on stdout")
    check.set_defaults(function=cmd_check)


def meant(name: str, known: Iterable[str]) -> str:
    """'; did you mean ...?', if something is close."""
    import difflib

    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""


# -- commands ------------------------------------------------------------------------


def cmd_check(args: argparse.Namespace) -> int:
    """septum check"""
    from septum.verdict import checking

    several = args.all or len(args.designs) != 1
    if args.replay is not None and several:
        raise UserError("--replay is of one design; name only that one")
    for option in ("checkpoint", "resume"):
        if getattr(args, option) is not None and (several or args.strategy != "exhaustive"):
            raise UserError(f"--{option} is of one exhaustive search; name one design, and no other --strategy")
    if args.resume is None and args.checkpoint is None and args.checkpoint_every != CHECKPOINT_EVERY:
        raise UserError("--checkpoint-every says how often; --checkpoint FILE says where")
    if args.hash_compact is not None and args.search == "dfs":
        raise UserError("--hash-compact keeps no states to go back to; give it with --search bfs")
    if args.all or not args.designs:
        return check_all(args)
    jobs = [prepare(name, args) for name in args.designs]
    imported = time.perf_counter() - BEGAN
    results: list[Verdict] = []
    for design, settings in jobs:
        if args.replay is not None:
            results.append(guarded(design, partial(checking.replay, design, settings, args.replay)))
            continue
        from septum.show.report import ProgressView

        unit = "states" if settings.strategy == "exhaustive" else "runs"
        with ProgressView(settings.label, unit) as view:
            found = guarded(design, partial(checking.check, design, settings, view))
        found.seconds = {"import": imported if not results else 0.0} | found.seconds
        results.append(found)
        if found.cut is not None and found.cut.endswith("Ctrl-C"):
            break
    show(results, args)
    codes = [r.exit_code for r in results]
    return next(code for code in WORST_FIRST if code in codes)


def check_all(args: argparse.Namespace) -> int:
    """septum check --all: every scenario of each design, or the one that is asked for where it makes sense."""
    from septum import designs
    from septum.cli import everything
    from septum.recordings.report import ProgressLine
    from septum.scenarios import SCENARIOS
    from septum.show import report

    names = args.designs or designs.names()
    jobs: list[Settings] = []
    for name in names:
        design = found_design(name, args)
        known = design.scenarios
        if args.scenario is None:
            sized = args.cpus or args.splits  # then only those that can be given a size
            wanted = tuple(s for s in known if not (sized and design.size_of(s)))
        elif args.designs or args.scenario not in SCENARIOS:
            wanted = (args.scenario,)
        else:
            wanted = tuple(s for s in known if s == args.scenario)
        jobs += [prepare(name, args, scenario)[1] for scenario in wanted]
    results: list[Verdict] = []
    cut = False
    try:
        with ProgressLine() as progress:
            for found in everything.run_all(jobs):
                results.append(found)
                progress(f"{found.settings.label} {found.settings.scenario}", len(results), len(jobs))
    except KeyboardInterrupt:
        cut = True
        print(f"septum: stopped by Ctrl-C: {len(results)} of {len(jobs)} configurations", file=sys.stderr)
    except everything.CannotCheck as error:
        raise UserError(str(error)) from None
    results = everything.in_order(results, jobs)
    if args.json:
        emit_json({"results": [report.as_json(r) for r in results]})
    elif results:
        emit(everything.text(results, args.timelines))
    codes = [r.exit_code for r in results]
    return INCONCLUSIVE if cut else next(code for code in WORST_FIRST if code in codes)


def prepare(name: str, args: argparse.Namespace, scenario: str | None = None) -> tuple[DesignLike, Settings]:
    """A design and how to check it, tried once so that what is wrong shows before a long search.

    ``scenario``  the one to check it in; by default what was asked for, or the design's first.
    """
    from septum.verdict.checking import REDUCTIONS as KNOWN
    from septum.verdict.checking import Settings, build

    case = found_variants(name, args) if re.fullmatch(CASE_ID, name) else None
    design = case or found_design(name, args)
    if not design.scenarios:
        raise UserError(f"{design.file}: SCENARIOS is empty; name at least one scenario that build() knows")
    scenario = scenario or args.scenario or design.scenarios[0]
    if scenario not in design.scenarios:
        raise UserError(design.no_scenario(scenario))
    if args.progress and args.strategy != "exhaustive":
        raise UserError(f"--progress looks at the whole space; leave out --strategy {args.strategy}, or --progress")
    fixed = design.size_of(scenario)  # such a scenario has no --splits
    asked = set(args.reduce or ["all"])
    settings = Settings(
        label=name,
        scenario=scenario,
        cpus=args.cpus or fixed or 2,
        splits=args.splits or (0 if fixed else 2),
        enomem=args.enomem,
        busy=args.busy,
        strategy=args.strategy,
        reduce=frozenset(KNOWN if "all" in asked else asked - {"none"}),
        at_once=not asked.isdisjoint({"partial-order", "pages"}),
        max_memory=(args.max_memory or 0) << 20,
        keep_going=args.keep_going,
        order=args.search,
        threads=args.threads or 0,
        compact=args.hash_compact or 0,
        checkpoint=args.checkpoint or "",
        every=args.checkpoint_every,
        resume=args.resume or "",
        runs=args.runs,
        seed=args.seed,
        progress=args.progress or (case is not None and case.looks_for_loops(scenario)),
        fairness=args.fairness,
        cover=case is None,  # the file of a case holds others, too
    )
    guarded(design, partial(build, design, settings))
    return design, settings


def found_design(name: str, args: argparse.Namespace) -> DesignLike:
    """A design by its name, by its file, or as the id of a case."""
    from septum import designs

    if re.fullmatch(CASE_ID, name):
        return found_variants(name, args)
    try:
        return designs.load(name)
    except designs.DesignError as error:
        raise UserError(str(error)) from None


def found_variants(name: str, args: argparse.Namespace) -> CaseDesign:
    """The variants of a case as a design whose scenarios they are."""
    from septum import cases

    given = [f"--{o}" for o in ("cpus", "splits", "enomem", "busy") if getattr(args, o)]
    if given:
        raise UserError(f"{name}: {', '.join(given)}: a case says itself who runs what; leave it out")
    case = found_case(name)
    if args.all:
        raise UserError(f"{name}: --all is for designs; septum cases {case.id} runs all variants of a case")
    if isinstance(case, cases.Undecided):
        raise UserError(f"{case.id} is not decided by a search: {case.why}; septum cases shows those that are")
    return cases.CaseDesign(case)


def found_case(name: str) -> Case | Undecided:
    """A case by its id."""
    from septum import cases

    try:
        return cases.find(name)
    except cases.CaseError as error:
        raise UserError(str(error)) from None


def guarded(design: DesignLike, work: Callable[[], Any]) -> Any:
    """Do something with a design; what its file does wrong becomes a UserError."""
    from septum.designs import DesignError
    from septum.engine.compiled import TooLarge
    from septum.engine.keys import BadKey
    from septum.engine.schedulers import CannotReplay
    from septum.engine.search import BadCheckpoint
    from septum.lang import LangError, Overflow

    try:
        return work()
    except LangError as error:
        raise UserError(f"{error}; septum lint {design.file} shows all such lines") from None
    except TooLarge as error:
        raise UserError(f"{error}, or give fewer --cpus or --splits") from None
    except (DesignError, BadKey, BadCheckpoint, CannotReplay) as error:
        raise UserError(str(error)) from None
    except Overflow as error:
        text = str(error).removeprefix("?.")  # the struct has no name before the model is built
        raise UserError(f"{design.file}: {text}{where(error, design)}; give the field a larger bound") from None
    except MemoryError:
        raise UserError(f"{design.name}: out of memory; give --max-memory, or fewer --cpus or --splits") from None
    except (OSError, UserError):
        raise
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        raise UserError(
            f"{design.file}: {type(error).__name__}: {error}{where(error, design)}; {DEBUG}=1 shows the traceback"
        ) from None


def where(error: BaseException, design: DesignLike) -> str:
    """' (line N)': the innermost line of the design's own file that an exception went through."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if os.path.basename(trace.tb_frame.f_code.co_filename) == os.path.basename(design.file):
            line = trace.tb_lineno
        trace = trace.tb_next
    return f" (line {line})" if line else ""


def show(results: Sequence[Verdict], args: argparse.Namespace) -> None:
    """Print what came out: one result in full, several as a table, then the timelines."""
    from septum.show import report

    if args.json:
        found = [report.as_json(r) for r in results]
        emit_json(found[0] if len(args.designs) == 1 else {"results": found})
        return
    if len(args.designs) == 1:
        if args.replay is None:
            emit(report.text(results[0]))
        elif not results[0].violations:
            emit(report.ascii_only(f"{report.title(results[0])}\n\n{results[0].timeline}"))
    else:
        emit(report.table(results))
    for result in results:
        for violation in result.violations:
            emit(("" if args.replay is not None else "\n") + violation.timeline)


def cmd_run(args: argparse.Namespace) -> int:
    """septum run"""
    from septum.cli.demo import run

    outcome = run()
    if args.json:
        emit_json(outcome.json())
    else:
        emit(outcome.text())
    return outcome.exit_code


def cmd_replay(args: argparse.Namespace) -> int:
    """septum replay"""
    from septum import designs
    from septum.recordings.replay import ReplayError, TraceError, replay
    from septum.recordings.report import ProgressLine, Report

    try:
        design = designs.load(args.design)
    except designs.DesignError as error:
        raise UserError(str(error)) from None

    def work() -> Report:
        try:
            with ProgressLine() as progress:
                return replay(design, args.trace, progress=progress)
        except (ReplayError, TraceError) as error:
            raise UserError(str(error)) from None

    found: Report = guarded(design, work)
    if args.json:
        emit_json(found.json())
    else:
        emit(found.text())
    return found.exit_code


def cmd_cases(args: argparse.Namespace) -> int:
    """septum cases"""
    from septum import cases
    from septum.cli import cases as report
    from septum.recordings.report import ProgressLine

    asked = [found_case(name) for name in dict.fromkeys(args.ids)] or cases.everything()
    to_run = [case for case in asked if isinstance(case, cases.Case)]
    undecided = [case for case in asked if isinstance(case, cases.Undecided)]
    results: list[report.CaseResult] = []
    cut = False
    try:
        with ProgressLine() as progress:

            def tell(result: report.CaseResult) -> None:
                if len(to_run) > len(results) + 1:  # the last one is on the screen at once
                    progress(f"cases, {result.case.id} last", len(results) + 1, len(to_run))

            for result in report.run_cases(to_run, tell):
                results.append(result)
    except KeyboardInterrupt:
        cut = True
        print(f"septum: stopped by Ctrl-C: {len(results)} of {len(to_run)} cases", file=sys.stderr)
    except report.CaseFailed as error:
        raise UserError(str(error)) from None
    if args.json:
        emit_json(report.as_json(results, undecided))
    elif args.ids:
        shown = {r.case.id: report.text(r) for r in results} | {c.id: report.undecided_text(c) for c in undecided}
        emit("\n\n".join(shown[case.id] for case in asked if case.id in shown))
    else:
        emit(report.table(results, undecided))
    if cut or any(v.verdict == "INCONCLUSIVE" for r in results for v in r.variants):
        return INCONCLUSIVE
    return int(not all(r.as_expected for r in results))


def cmd_lint(args: argparse.Namespace) -> int:
    """septum lint"""
    for file in args.files:
        if not os.path.isfile(file):
            raise UserError(f"{file}: there is no such file")
    from septum.lang.check import lint

    found = []
    for file in args.files:
        found += [str(diagnostic) for diagnostic in lint(file)]
    for line in found:
        emit(one_line(line) + "\n")
    return BAD_INPUT if found else DONE


def cmd_list(args: argparse.Namespace) -> int:
    """septum list"""
    items: list[dict[str, Any]]
    if args.what == "designs":
        from septum import designs

        loaded = [designs.load(name) for name in designs.names()]
        items = [{"name": d.name, "summary": d.summary, "file": d.file, "scenarios": list(d.scenarios)} for d in loaded]
    elif args.what == "scenarios":
        from septum.scenarios import SCENARIOS

        items = [{"name": s.name, "summary": s.summary} for s in SCENARIOS.values()]
    elif args.what == "cases":
        from septum import cases

        items = [{"name": c.id, "summary": c.title, "decided": isinstance(c, cases.Case)} for c in cases.everything()]
    else:
        from septum.properties import PROPERTIES

        items = [{"name": p.name, "summary": p.sentence, "source": p.source} for p in PROPERTIES.values()]
    if args.json:
        emit_json(items)
        return DONE
    from septum.show.report import ascii_only, rows

    emit(ascii_only("\n".join(line.removeprefix("  ") for line in rows([(i["name"], i["summary"]) for i in items]))))
    return DONE


# -- output and errors -----------------------------------------------------------------


def one_line(text: str) -> str:
    """``text`` as one line of ASCII."""
    return " ".join(text.split()).encode("ascii", "backslashreplace").decode()


def emit_json(value: object) -> None:
    """JSON on stdout."""
    import json

    emit(json.dumps(value, indent=2) + "\n")


def emit(text: str) -> None:
    """Write to stdout. A reader that has gone away is no error; a disk that is full is."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # nobody reads on; the exit code still says what came out
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UserError(f"cannot write to stdout: {error.strerror}") from None


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    top = parser()
    words = list(sys.argv[1:] if argv is None else argv)
    commands = ("check", "run", "cases", "replay", "lint", "list")
    if words and not words[0].startswith("-") and words[0] not in commands:
        top.error(f"'{words[0]}' is not a command{meant(words[0], commands)}")
    try:
        args = top.parse_args(words)
        if args.command is None:
            top.print_help()
            return BAD_INPUT
        return int(args.function(args))
    except UserError as error:
        print(one_line(f"septum: {error}"), file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        print("septum: INCONCLUSIVE: stopped by Ctrl-C before there was anything to show", file=sys.stderr)
        return INCONCLUSIVE
    except OSError as error:
        print(one_line(f"septum: {error}"), file=sys.stderr)
        return BAD_INPUT
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        text = f"septum: bug: {type(error).__name__}: {error}; please report it with what {DEBUG}=1 shows"
        print(one_line(text), file=sys.stderr)
        return BAD_INPUT
