# SPDX-License-Identifier: GPL-2.0-or-later
"""Replay keys: every run survives the round trip, and nothing else is taken for a key."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from septum.engine.keys import BadKey, StaleKey, decode, encode, steps_for
from septum.engine.run import Step

STEPS = st.lists(st.builds(Step, st.integers(0, 7), st.sampled_from([0, 0, 0, 0, 1, 2, 15])), max_size=80)
DIGEST = st.text("0123456789abcdef", min_size=12, max_size=12)


@given(DIGEST, STEPS)
def test_round_trip(digest: str, steps: list[Step]) -> None:
    key = encode(digest, steps)
    assert re.fullmatch(r"[0-9a-f]{12}-[a-z2-7]+-[a-z2-7]{4}", key)
    assert decode(key) == (digest, tuple(steps))
    assert steps_for(key, digest) == tuple(steps)


@given(DIGEST, STEPS, st.data())
def test_damage_is_seen(digest: str, steps: list[Step], data: st.DataObject) -> None:
    key = encode(digest, steps)
    at = data.draw(st.integers(0, len(key) - 1))
    other = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789-").filter(lambda c: c != key[at]))
    with pytest.raises(BadKey):
        decode(key[:at] + other + key[at + 1 :])
    with pytest.raises(BadKey):
        decode(key[:at])


@given(st.text(max_size=40))
def test_any_text_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(BadKey) as caught:
        decode(text)
    assert str(caught.value).isascii()
    assert "\n" not in str(caught.value)


def test_a_mailer_may_break_the_line() -> None:
    key = encode("0123456789ab", [Step(0, 0), Step(1, 2)] * 50)
    assert decode(key[:20] + "\\\n" + key[20:40] + "\r\n  " + key[40:].upper()) == decode(key)


def test_two_cpus_that_alternate_cost_a_bit_a_step() -> None:
    assert len(encode("0123456789ab", [Step(i % 2, 0) for i in range(200)])) < 80 - len("    --replay ")


def test_a_stale_key_says_so() -> None:
    key = encode("0123456789ab", [Step(0, 0)])
    with pytest.raises(StaleKey, match=r"model 0123456789ab, but here is ffffffffffff") as caught:
        steps_for(key, "ffffffffffff")
    assert "\n" not in str(caught.value)


def test_a_run_without_steps_has_a_key() -> None:
    assert decode(encode("0123456789ab", [])) == ("0123456789ab", ())
