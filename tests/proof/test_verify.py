# SPDX-License-Identifier: GPL-2.0-or-later
"""Certificates: a proof is checked by other code, and one that is changed is not believed."""

import copy
import json
import random
from collections.abc import Callable
from typing import Any

import pytest

from septum.designs import load
from septum.lang.model import Model
from septum.proof.certificate import Subject, certificate
from septum.proof.prove import HOLDS, prove
from septum.proof.verify import examine


def build(cpus: int) -> Model:
    return load("v5").build("split", cpus=cpus, splits=1)


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    proof = prove(build)
    assert proof.verdict == HOLDS
    found: dict[str, Any] = json.loads(json.dumps(certificate(proof, build(2).digest())))
    return found


@pytest.fixture(scope="module")
def subject() -> Subject:
    return Subject(build)


def test_a_certificate_is_believed(written: dict[str, Any], subject: Subject) -> None:
    assert examine(written, subject) == ""


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


def forget_weights(data: dict[str, Any]) -> None:
    del data["weights"][-1]


def invent_a_quantity(data: dict[str, Any]) -> None:
    data["quantities"][0][0] = "less"


def any_number_of_splits(data: dict[str, Any]) -> None:
    data["any_splits"] = True


@pytest.mark.parametrize(
    "change",
    [
        *(forget_a_pair, change_a_weight, forget_a_class, lower_a_class, forget_shared_fields, forget_weights),
        *(another_model, another_format, damage, invent_a_quantity, any_number_of_splits),
    ],
)
def test_one_that_is_changed_is_not(
    written: dict[str, Any], subject: Subject, change: Callable[[dict[str, Any]], None]
) -> None:
    data = copy.deepcopy(written)
    change(data)
    assert examine(data, subject) != ""


def test_without_any_one_pair_it_is_not(written: dict[str, Any], subject: Subject) -> None:
    """Whichever pair is left out, for both of its CPUs, some step leads to it."""
    pairs = [(g, b, c) for g, rows in enumerate(written["views"]) for b, row in rows for c in at(row) if b <= c]
    assert len(pairs) > 100
    for g, b, c in random.Random(1).sample(pairs, 30):
        data = copy.deepcopy(written)
        for row in data["views"][g]:
            for one, other in ((b, c), (c, b)):
                if row[0] == one:
                    row[1] = hex(int(row[1], 16) & ~(1 << other))
        assert examine(data, subject) != "", (g, b, c)


def at(row: str) -> list[int]:
    """The numbers of the blocks in a row."""
    mask = int(row, 16)
    return [n for n in range(mask.bit_length()) if mask >> n & 1]


def test_with_any_one_weight_changed_it_is_not(written: dict[str, Any], subject: Subject) -> None:
    """Of each quantity whose sign is known: one more or less for some block."""
    known = [n for n, sign in enumerate(written["signs"]) if sign]
    dice = random.Random(1)
    for n in known:
        for by in (-1, 1):
            data = copy.deepcopy(written)
            data["weights"][dice.randrange(len(data["weights"]))][n] += by
            assert examine(data, subject) != "", n


def test_a_property_that_fails_in_the_views_is_found(written: dict[str, Any], subject: Subject) -> None:
    """What is demanded of whole states is asked of the views of the certificate, too."""
    demands = subject.demands.views["always"]
    one = next(d for d in demands if d.cpus < 2)
    demands.append(one._replace(name="never", holds=lambda g, p, q: False, text="False"))
    try:
        assert examine(written, subject).startswith("'never' may not hold")
    finally:
        demands.pop()


def test_nor_one_of_another_design(written: dict[str, Any]) -> None:
    data = copy.deepcopy(written)

    def other(cpus: int) -> Model:
        return load("v6").build("split", cpus=cpus, splits=1)

    data["model"] = other(2).digest()
    assert examine(data, Subject(other)) != ""
