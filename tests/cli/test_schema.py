# SPDX-License-Identifier: GPL-2.0-or-later
"""What --json prints is what its schema says, no name more or less, of one design, of many, of all rows."""

import functools
import json
from typing import Any

import jsonschema
import pytest

from septum.show.data import VERSION, document
from tests.cli.conftest import ROOT, Septum
from tests.cli.test_check import SEED, SHORT

SCHEMA = ROOT / "septum" / "show" / "check.schema.json"
LOOPS = "tests/cli/data/loops.py"


def closed(schema: Any) -> Any:
    """The schema with no room for names that it does not have."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: closed(value) for name, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and "type" in schema:
        found["additionalProperties"] = False
        assert sorted(schema["required"]) == sorted(schema["properties"])
    return found


@functools.cache
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(closed(schema))


def valid(out: str) -> dict[str, Any]:
    """What was printed, once it is what the schema says."""
    found: dict[str, Any] = json.loads(out)
    validator().validate(found)
    return found


@pytest.mark.parametrize(
    "words",
    [
        (SHORT, "--keep-going"),
        (SHORT, "--scenario", "order"),
        (SHORT, "--scenario", "race"),
        (SHORT, "--scenario", "deadlock", "--strategy", "pct", "--runs", "50"),
        (SEED, SHORT),
        (SEED, "--any"),
        (SHORT, "--scenario", "short", "--full"),
        (LOOPS, "--scenario", "trylock", "--liveness"),
    ],
    ids=lambda words: " ".join(words).rpartition("/")[2],
)
def test_valid(septum: Septum, words: tuple[str, ...]) -> None:
    found = valid(septum("check", *words, "--json").out)
    assert found["version"] == VERSION
    assert (found["new"] is None) == ("--full" not in words)
    assert len(found["results"]) == (2 if words == (SEED, SHORT) else 1)


def test_a_row_of_full_is_a_result(septum: Septum) -> None:
    """With its steps, and with what is known and new of each violation."""
    words = ("check", "spinlock-no-recheck", "--against", "spinlock", "--json")
    [row] = valid(septum(*words).out)["results"]
    [found] = row["violations"]
    assert (found["property"], found["known"], found["new"]) == ("cache-never-short", None, True)
    assert (found["file"], found["function"]) == ("septum/kvm/virt_tdx.py", "get_tdx_prealloc_page")
    assert found["values"] == [{"name": "prealloc_split_cache.page_list", "value": "0"}]
    assert len(found["steps"]) == 71
    again = septum(*row["command"].split()[1:])
    assert again.out.startswith("VIOLATED: cache-never-short\n")


def test_the_command_makes_the_same_check(septum: Septum) -> None:
    words = (SHORT, "--scenario", "deadlock", "--strategy", "pct", "--runs", "7", "--seed", "3")
    [one] = valid(septum("check", *words, "--json").out)["results"]
    [again] = valid(septum(*one["command"].split()[1:], "--json").out)["results"]
    different = ("seconds", "seconds_by_phase", "peak_mb")
    assert {n: v for n, v in one.items() if n not in different} == {
        n: v for n, v in again.items() if n not in different
    }


def test_the_schema_refuses(septum: Septum) -> None:
    """A name too few, one too many, another type: what the tests above would notice."""
    right = valid(septum("check", SHORT, "--json").out)
    [result] = right["results"]
    without = {name: value for name, value in result.items() if name != "reason"}
    for wrong in (without, {**result, "more": 1}, {**result, "cpus": "2"}, {**result, "verdict": "holds"}):
        assert not validator().is_valid(document([wrong]))
    step = {**result["violations"][0]["steps"][0], "line": None}
    violation = {**result["violations"][0], "steps": [step]}
    assert not validator().is_valid(document([{**result, "violations": [violation]}]))
    assert not validator().is_valid({**right, "version": VERSION + 1})
