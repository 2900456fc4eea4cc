# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of septum check: each in a group, none without effect, and the words of before."""

import argparse
import re

import pytest

from septum.cli import parser
from septum.cli.check_options import DEFAULTS, OF_PROOF, OF_RUNS, OF_SEARCH, option
from tests.cli.conftest import Septum
from tests.cli.test_check import FOLDED, SEED, SHORT

LOOPS = "tests/cli/data/loops.py"

GROUPS = ("model", "search", "reductions", "any number of CPUs", "kernel C", "output")


def check_parser() -> argparse.ArgumentParser:
    """The parser of the command."""
    [commands] = [a for a in parser()[0]._actions if isinstance(a, argparse._SubParsersAction)]
    found = commands.choices["check"]
    assert isinstance(found, argparse.ArgumentParser)
    return found


def test_every_option_is_in_a_group() -> None:
    check = check_parser()
    assert [group.title for group in check._action_groups][2:] == list(GROUPS)
    named = {group.title: [a.option_strings for a in group._group_actions] for group in check._action_groups}
    assert named["options"] == [["-h", "--help"]]


def test_what_is_not_given_is_known() -> None:
    """No option that has a default is filled in by the parser: then it would count as given."""
    for action in check_parser()._actions:
        if action.dest in DEFAULTS:
            assert action.default is None
        elif action.dest not in ("help", "progress", "designs"):
            assert action.default in (None, False, []), action.dest
    names = {action.dest: action.option_strings for action in check_parser()._actions}
    for name in (*DEFAULTS, *OF_PROOF, *OF_RUNS, *OF_SEARCH):
        assert option(name) in names[name]


def test_groups_in_the_help(septum: Septum) -> None:
    shown = re.findall(r"^([\w ]+):$", septum("check", "--help").out, re.M)
    assert shown == ["options", *GROUPS, "examples"]
    assert "--progress" not in septum("check", "--help").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--progress"], "--progress is called --liveness now"),
        (["--runs", "1000"], "--runs is about random runs; give it with --strategy random or pct"),
        (["--seed", "1"], "--seed is about random runs"),
        (["--strategy", "random", "--reduce", "none"], "--reduce has no effect on --strategy random; leave it out"),
        (["--strategy", "pct", "--search", "bfs"], "--search has no effect on --strategy pct"),
        (["--strategy", "pct", "--threads", "1"], "--threads has no effect on --strategy pct"),
        (["--strategy", "pct", "--hash-compact", "40"], "--hash-compact has no effect on --strategy pct"),
        (["--strategy", "pct", "--max-memory", "99"], "--max-memory has no effect on --strategy pct"),
        (["--strategy", "pct", "--fairness", "weak"], "--fairness has no effect on --strategy pct"),
        (["--checkpoint-every", "60"], "--checkpoint-every needs --checkpoint FILE"),
        (["--replay", "x", "--liveness"], "--liveness has no effect on --replay, which takes one run"),
        (["--replay", "x", "--strategy", "exhaustive"], "--strategy has no effect on --replay"),
        (["--replay", "x", "--search", "dfs"], "--search has no effect on --replay"),
        (["--replay", "x", "--any"], "--any has no effect on --replay"),
        (["--replay", "x", "--quiet"], "--quiet has no effect on --replay"),
        (["--timelines"], "--timelines is about the table of --all; give it with --all"),
        (["--full", "--timelines"], "--timelines is about the table of --all"),
        (["--all", "--every-step"], "--every-step is about timelines, and there are none"),
        (["--json", "--every-step"], "--every-step is about timelines, and there are none"),
        (["--quiet", "--every-step"], "--every-step is about timelines, and there are none"),
        (["--quiet", "--json"], "--json and --quiet exclude each other"),
        (["--brief", "--json"], "--brief is of one check of one design"),
        (["--quiet", "--full"], "--quiet has no effect on --full and --against"),
        (["--concurrency", "--quiet"], "--quiet has no effect on --concurrency"),
        (["--loosely"], "--loosely is about a replay key; give it with --replay KEY"),
    ],
    ids=lambda v: "_".join(v) if isinstance(v, list) else "",
)
def test_an_option_without_effect_is_refused(septum: Septum, words: list[str], says: str) -> None:
    ran = septum("check", SEED, *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert says in ran.err


def test_quiet_is_the_verdict_and_what_was_checked(septum: Septum) -> None:
    whole = septum("check", SEED, "--splits", "1")
    ran = septum("check", SEED, "--splits", "1", "--quiet")
    assert (ran.code, ran.out.count("\n")) == (0, 2)
    assert whole.out.startswith(ran.out)
    ran = septum("check", SHORT, "--quiet")
    assert (ran.code, ran.out.split("\n")[0], ran.out.count("\n")) == (1, "VIOLATED: cache-never-short", 2)


def test_quiet_is_the_table_of_several(septum: Septum) -> None:
    ran = septum("check", SHORT, SEED, "--splits", "1", "--scenario", "short", "--quiet")
    assert ran.code == 2
    ran = septum("check", SHORT, SHORT, "--quiet")
    assert (ran.code, ran.out.count("\n")) == (1, 4)


@pytest.mark.parametrize(("now", "before"), [("demo", "run"), ("trace", "replay")])
def test_words_of_before_still_work(septum: Septum, now: str, before: str) -> None:
    new, old = (septum(word, "--help") for word in (now, before))
    assert (new.code, new.out) == (0, old.out)
    assert f"{now} ({before})" in septum("--help").out


def test_brief_is_the_verdict_and_the_rows(septum: Septum) -> None:
    """The same rows as without it, of a run and of a loop, and neither sentences nor a key."""
    for words in (("check", FOLDED, "--scenario", "condition"), ("check", LOOPS, "--scenario", "blocked")):
        brief, whole = septum(*words, "--brief"), septum(*words)
        head, _, rows = brief.out.partition("\n\n")
        assert brief.code == whole.code == 1
        assert whole.out.startswith(head) and rows.strip("\n") in whole.out
        assert "replay" not in brief.out and brief.out.count("VIOLATED") == 1


@pytest.mark.parametrize(
    ("design", "verdict"),
    [
        ("spinlock-no-recheck", "VIOLATED: cache-never-short"),  # what the mail asks
        ("spinlock", "HOLDS"),  # its answer
        ("spinlock-shared-no-recheck", "VIOLATED: cache-never-short"),  # its (b), without the second check
    ],
)
def test_the_mail_fits_on_screens(septum: Septum, design: str, verdict: str) -> None:
    """Its question, its answer, and the variant that it warns of, each in less than 30 lines of 80 columns."""
    ran = septum("check", design, "--brief", "--no-any")
    assert ran.out.startswith(verdict)
    assert ran.out.count("\n") < 30
    assert ("CPU 0" in ran.out and "CPU 1" in ran.out) == verdict.startswith("VIOLATED")
