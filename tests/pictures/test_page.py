# SPDX-License-Identifier: GPL-2.0-or-later
"""The page as a file: its parts, its data, that it asks nobody for anything, and that names stay text."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from septum.pictures import page
from septum.pictures.data import files_of, run_of, verdict_of
from septum.pictures.page import filled, of_verdict, part
from septum.pictures.record import Drawn, example
from septum.show import report
from septum.verdict.recorded import record
from septum.verdict.result import AnyNumber
from tests.pictures import hostile
from tests.pictures.runs import FAILING, LOOPS, SHORT, checked, model_of


class Read(HTMLParser):
    """The elements of a page with their attributes, and the text in those that have no markup in them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.inside: list[tuple[str, str]] = []
        self.open = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.open = tag

    def handle_endtag(self, tag: str) -> None:
        self.open = ""

    def handle_data(self, data: str) -> None:
        if self.open in ("script", "style"):
            self.inside.append((self.open, data))

    def scripts(self) -> list[str]:
        return [text for tag, text in self.inside if tag == "script"]


@pytest.fixture(scope="module")
def short_page() -> Read:
    verdict, runs = checked(SHORT, "short")
    return Read(of_verdict(verdict, runs))


def test_it_asks_nobody_for_anything(short_page: Read) -> None:
    for tag, attributes in short_page.elements:
        assert tag not in ("iframe", "object", "embed", "img", "base")
        assert not {"src", "srcset", "action", "style"} & attributes.keys()
        assert attributes.get("href", "data:,") == "data:,"
        assert not [name for name in attributes if name.startswith("on")]
    assert not re.search(r"@import|url\(", part("page.css"))


def test_the_policy_allows_its_own_script_and_style_only(short_page: Read) -> None:
    [policy] = [a["content"] for _, a in short_page.elements if a.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'" and rules["base-uri"] == "'none'"
    assert "connect-src" not in rules and "unsafe" not in policy
    [_, script] = short_page.scripts()
    [style] = [text for tag, text in short_page.inside if tag == "style"]
    for name, text in (("script-src", script), ("style-src", style)):
        hashed = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert rules[name] == f"'sha256-{hashed}'"


def test_scripts_build_elements_and_never_markup() -> None:
    scripts = "".join(part(name) for name in page.SCRIPTS)
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "DOMParser"):
        assert word not in scripts


def test_every_element_that_a_script_asks_for_is_there(short_page: Read) -> None:
    known = {attributes["id"] for _, attributes in short_page.elements if "id" in attributes}
    scripts = "".join(part(name) for name in page.SCRIPTS)
    asked = set(re.findall(r'get\("([\w-]+)"\)', scripts))
    assert len(asked) > 20 and asked <= known
    assert len(known) == sum("id" in attributes for _, attributes in short_page.elements)


def data_of(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Read(text).scripts()[0])
    return found


def test_the_verdict_is_the_one_that_is_printed() -> None:
    verdict, runs = checked(SHORT, "short")
    data = data_of(of_verdict(verdict, runs))
    assert data["verdict"]["verdict"] == verdict.verdict and data["verdict"]["reason"] == verdict.reason
    assert data["verdict"]["text"] == report.text(verdict)
    assert [(p["name"], p["verdict"]) for p in data["verdict"]["properties"]] == [
        (p.name, p.verdict) for p in verdict.properties
    ]


@pytest.mark.parametrize("scenario", [*FAILING, "enomem"])
def test_a_run_is_whole_in_the_data(scenario: str) -> None:
    """Every step with its line, changes, reads, failed calls and locks, read back from the tables."""
    found = checked("tests/cli/data/folded.py" if scenario == "enomem" else SHORT, scenario)[1][0]
    raw = json.loads(json.dumps(run_of(found)))
    text, sites = raw["strings"], raw["sites"]

    def site(number: int) -> tuple[str, int, str]:
        return text[sites[number][0]], sites[number][1], text[sites[number][2]]

    assert [(text[name], text[value]) for name, value in raw["initial"]] == list(found.run.initial)
    assert len(raw["steps"]) == len(found.run.steps)
    for said, shown in zip(raw["steps"], found.run.steps, strict=True):
        assert (said["c"], said["w"]) == shown.step
        assert site(said["s"]) == shown.site and text[said["t"]] == shown.text
        assert [site(number) for number in raw["stacks"][said["k"]]] == list(shown.stack)
        assert [tuple(text[i] for i in change[:3]) for change in said.get("d", [])] == list(shown.changes)
        assert (tuple(text[i] for i in said["h"]) if "h" in said else None) == shown.held
        reads = {use.path: use for use in shown.uses if not use.write}
        for use in shown.uses:
            if use.write:
                reads.pop(use.path, None)
        assert {(text[n], text[value], site(at)) for n, value, at in said.get("r", [])} == {
            (path, use.old, use.site) for path, use in reads.items()
        }
        assert [text[i] for i in said.get("f", [])] == [str(failed) for failed in shown.failed]
        for name, _, _, line in said.get("d", []):
            uses = [use.site for use in shown.uses if use.write and use.path == text[name]]
            assert not uses or site(line) == uses[-1]


def test_lines_of_the_design_and_of_the_model_are_there() -> None:
    verdict, runs = checked(SHORT, "short")
    files = data_of(of_verdict(verdict, runs))["files"]
    assert files[SHORT]["text"].count("\n") > 100
    model = run_of(example(model_of("spinlock", "split")))
    assert {file["short"] for file in files_of([model]).values()} >= {"designs/spinlock.py", "kvm/tdp_mmu.py"}
    assert files_of([model], ["septum/kvm/tdp_mmu.py"]).keys() == files_of([model]).keys() - {"septum/kvm/tdp_mmu.py"}


def test_a_loop_says_where_it_begins() -> None:
    verdict, runs = checked(LOOPS, "trylock", liveness=True)
    [run] = data_of(of_verdict(verdict, runs))["runs"]
    assert run["loop"] == runs[0].loop and "a run that repeats forever" in run["why"][0]


def nasty_run() -> Drawn:
    model = hostile.build()
    found = example(model)
    assert found.run.failure is not None and found.run.failure[1] == hostile.NASTY
    assert any(shown.held == (hostile.NASTY,) for shown in found.run.steps)
    return found


def test_names_that_are_markup_stay_text() -> None:
    """Of structs, fields, values, locks, properties and contexts; in the data and where there is no script."""
    found = nasty_run()
    raw = run_of(found)
    data: dict[str, Any] = {
        "title": hostile.NASTY,
        "verdict": None,
        "runs": [raw],
        "files": {hostile.NASTY: {}},
        "explore": None,
    }
    text = filled(data, hostile.NASTY)
    read = Read(text)
    usual = Read(filled({}, ""))
    assert [tag for tag, _ in read.elements] == [tag for tag, _ in usual.elements]
    assert json.loads(read.scripts()[0]) == json.loads(json.dumps(data))
    assert "<script>window" not in text and "<img" not in text
    strings = raw["strings"]
    assert hostile.NASTY in strings and f"{hostile.NASTY}.page" in strings
    assert [1, hostile.NASTY] in raw["contexts"]


def test_places_in_what_is_filled_in_are_left_alone() -> None:
    """A name such as @SCRIPT@ is no place of the template."""
    [data, _] = Read(filled({"title": "@SCRIPT@ @TEXT@"}, "@DATA@")).scripts()
    assert json.loads(data) == {"title": "@SCRIPT@ @TEXT@"}


def test_the_run_of_a_lock_that_is_nasty_replays() -> None:
    found = nasty_run()
    again = record(hostile.build(), [shown.step for shown in found.run.steps])
    assert again.failure == found.run.failure


def test_what_holds_for_any_number_of_cpus_is_said_first() -> None:
    verdict, _ = checked(SHORT, "short")
    proved = AnyNumber("HOLDS", 2, 3, ("a",), ("races",), "")
    first, second = verdict_of(replace(verdict, any_number=proved, notes=()))["notes"]
    assert first.startswith("HOLDS for any number of CPUs, --splits 2") and second == "not covered: races"


def test_what_was_checked_is_the_head_of_the_verdict() -> None:
    """Of a default check with both of its scenarios."""
    verdict, _ = checked(SHORT, "never")
    other = replace(verdict, settings=verdict.settings._replace(scenario="short", splits=1), states=7)
    said = verdict_of(replace(verdict, also=other))["title"]
    assert said == f"{report.title(verdict)} and scenario short, --cpus 2, --splits 1: 7 states"
