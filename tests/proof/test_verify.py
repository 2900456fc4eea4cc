# SPDX-License-Identifier: GPL-2.0-or-later
"""Certificates: a proof is checked by other code, and one that is changed is not believed."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from septum.designs import load
from septum.lang.model import Model
from septum.proof.prove import HOLDS, prove
from septum.proof.verify import certificate, check


def build(cpus: int) -> Model:
    return load("v5").build("split", cpus=cpus, splits=1)


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    proof = prove(build)
    assert proof.verdict == HOLDS
    found: dict[str, Any] = json.loads(json.dumps(certificate(proof, build(2).digest())))
    return found


def test_a_certificate_is_believed(written: dict[str, Any]) -> None:
    assert check(written, build) == ""


def forget_a_pair(data: dict[str, Any]) -> None:
    rows = next(rows for rows in data["views"] if len(rows) > 3)
    rows[1][1] = "0x0"


def change_a_weight(data: dict[str, Any]) -> None:
    data["weights"][3][0] += 1


def forget_a_class(data: dict[str, Any]) -> None:
    del data["counters"][0]


def lower_a_class(data: dict[str, Any]) -> None:
    counter = next(c for c in data["counters"] if c[2] is not None)
    counter[2] -= 1


def forget_shared_fields(data: dict[str, Any]) -> None:
    del data["fields"][-1]
    del data["views"][-1]


def another_model(data: dict[str, Any]) -> None:
    data["model"] = "0123456789ab"


def another_format(data: dict[str, Any]) -> None:
    data["format"] = 0


def damage(data: dict[str, Any]) -> None:
    data["weights"] = 7


@pytest.mark.parametrize(
    "change",
    [
        *(forget_a_pair, change_a_weight, forget_a_class, lower_a_class, forget_shared_fields),
        *(another_model, another_format, damage),
    ],
)
def test_one_that_is_changed_is_not(written: dict[str, Any], change: Callable[[dict[str, Any]], None]) -> None:
    data = copy.deepcopy(written)
    change(data)
    assert check(data, build) != ""


def test_nor_one_of_another_design(written: dict[str, Any]) -> None:
    data = copy.deepcopy(written)

    def other(cpus: int) -> Model:
        return load("v6").build("split", cpus=cpus, splits=1)

    data["model"] = other(2).digest()
    assert check(data, other) != ""
