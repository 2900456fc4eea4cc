# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers that grow with the number of CPUs, as ordinary ints with a tag.

A counter that every CPU may raise has no bound that holds for any number of CPUs. The fields that grow are put into
*classes*; the value of a field of class k carries the tag k, which addition of constants keeps:

- *exact*: ``tag + v``, the value is v;
- *high*: ``tag + HIGH + e``: the value is ``K + 1 + e + m * S`` for some S >= 0 that nobody knows, the same S for all
  numbers of the class in a state. K is the largest constant that the class is compared with, plus some slack; m is 1
  unless the remainder of a division by m is asked for. A class that is compared with no constant is always high.

So what a comparison says is either the same for all S, and known, or it is not, and then the run is split: S is the
least one, or greater. Which fields share a class, K, and m are found out while steps run: an operation that needs
another answer raises :class:`Learn`, and the proof starts again with it. What no answer helps with is refused.

A class from FIRST_OWN on is of a field of each CPU's own, of which S is another one for each CPU: a number that a CPU
counts itself. It is compared with constants only, also with those that grow: where it may be as much, less, or more,
all three are tried.

The tag 1 is that of constants that grow with the number of CPUs: ``N_TAG + a * HIGH + b`` is a * N + b.

Whether a counter is N itself is asked where the last CPU of all does something. No arithmetic answers that: both
ways are taken, and in the one where it is N, every CPU must be one that the counter counts (views.py). There, sums of
several counters can be compared as well (:class:`Mix`), as far as an invariant says what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import NamedTuple

from septum.proof.family import FEWEST, Refused

TAG = 1 << 40
HALF = TAG >> 1
HIGH = 1 << 30
MIDDLE = HIGH >> 1
N_CLASS = 1
FIRST_CLASS = 2
FIRST_OWN = 1 << 10
MOST_SPLITS = 40


class Split(Exception):
    """What happens depends on S of class ``number``."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Undecided(Exception):
    """What happens depends on something that can be true or false: ``what``."""

    def __init__(self, what: Hashable) -> None:
        super().__init__(what)
        self.what = what


class Learn(Exception):
    """The classes are not good enough: ``what`` is "merge", "compare", "stride", "join" or "carry", with its
    arguments; or a sum of fields is asked for, "linear", with places and factors by turns."""

    def __init__(self, what: str, *about: int) -> None:
        super().__init__(what, *about)
        self.what = what
        self.about = about


class Counter(NamedTuple):
    """A class: the positions of its shared fields, the first of which says how high the class is; K, or None; m."""

    places: tuple[int, ...]
    most: int | None
    stride: int


@dataclass(frozen=True)
class Mix:
    """A sum of numbers with tags: ``number``, the sum of them as they are, and how often each class is in it."""

    number: int
    classes: tuple[tuple[int, int], ...]

    def __lt__(self, other: int) -> bool:
        """Whether it fits somewhere: it is only compared by Arithmetic.order()."""
        raise Refused("a sum of numbers that grow with the number of CPUs is stored")

    __le__ = __gt__ = __ge__ = __lt__


class All(NamedTuple):
    """The question whether class ``number``, which is ``value``, is the number of CPUs."""

    number: int
    value: int


class Than(NamedTuple):
    """The question whether ``value``, a number of a CPU's own, is "<" or "==" than one that grows, ``other``."""

    value: int
    op: str
    other: int


class Coin(NamedTuple):
    """The question how the ``number``-th test of a step goes, of a local that is not kept."""

    number: int


def tag_of(value: int) -> int:
    """The class of a number, 0 for a plain one."""
    return (value + HALF) >> 40


def is_high(value: int) -> bool:
    """Whether a number is one of a counter that is high."""
    number = tag_of(value)
    return number > N_CLASS and value - number * TAG > MIDDLE


def grown(times: int, plus: int) -> int:
    """The number ``times * N + plus``."""
    return N_CLASS * TAG + times * HIGH + plus


class Arithmetic:
    """The operations of steps on numbers that may have tags.

    ``counters`` the classes, by number; ``least`` for each: S is at least this in the run at hand.
    ``cpus``     how many CPUs there are, in a search of some; 0 for any number;
    ``splits``   what N times may be less by a factor of, where each CPU may have any number of pages;
    ``decided``  what is taken to be true or false in the run at hand; ``tests`` how many coins it has tossed;
    ``total``    what a sum of fields is where all CPUs are counted: of (class, factor), and the sum as it is.
    """

    def __init__(self, counters: dict[int, Counter]) -> None:
        self.counters = counters
        self.least: dict[int, int] = dict.fromkeys(counters, 0)
        self.cpus = 0
        self.splits = 1
        self.decided: dict[Hashable, bool] = {}
        self.tests = 0
        self.total: Callable[[tuple[tuple[int, int], ...], int], int] | None = None

    def decide(self, what: Hashable) -> bool:
        """Whether something is true in the run at hand."""
        found = self.decided.get(what)
        if found is None:
            raise Undecided(what)
        return found

    def everybody(self) -> list[All]:
        """What says, in the run at hand, that all CPUs are counted."""
        return [what for what, true in self.decided.items() if true and isinstance(what, All)]

    def coin(self) -> bool:
        """A test of a local that is not kept."""
        self.tests += 1
        return self.decide(Coin(self.tests))

    def add(self, a: int | Mix, b: int | Mix) -> int | Mix:
        """a + b"""
        if isinstance(a, int) and isinstance(b, int) and (a < HALF or b < HALF):
            return a + b
        return mixed(a, b, 1)

    def sub(self, a: int | Mix, b: int | Mix) -> int:
        """a - b"""
        if isinstance(a, Mix) or isinstance(b, Mix):
            raise Refused("two numbers that grow with the number of CPUs are subtracted")
        if b >= HALF:
            if tag_of(a) != tag_of(b):
                if a >= HALF and N_CLASS not in (tag_of(a), tag_of(b)):
                    raise together(tag_of(a), tag_of(b))
                raise Refused("a number that grows with the number of CPUs is subtracted")
            if (a % TAG > MIDDLE) != (b % TAG > MIDDLE):
                raise Refused("a number that is high is subtracted from one that is not")
        return a - b

    def sum(self, number: int, *terms: tuple[int, int]) -> int:
        """``number`` and terms (factor, number), as far as it can be told.

        High numbers of a class must cancel each other, or be there once, and then no other number that grows.
        """
        classes: dict[int, list[tuple[int, int]]] = {}
        for factor, value in terms:
            classes.setdefault(tag_of(value) if value >= HALF else 0, []).append((factor, value))
        tags: list[int] = []
        for tag, parts in classes.items():
            rest = sum(factor * (value - tag * TAG) for factor, value in parts)
            number += rest
            high = {value - tag * TAG > MIDDLE for _, value in parts}
            times = sum(factor for factor, _ in parts) if True in high else 0
            if tag == N_CLASS:
                high, times = {True}, 1 if multiple(grown(0, rest))[0] else 0
            if len(high) > 1 or times not in (0, 1):
                tags += [tag, tag]
            elif times:
                tags.append(tag)
        if len(tags) > 1:
            raise Refused("a sum of numbers that grow with the number of CPUs is compared")
        return sum(tags) * TAG + number

    def order(self, a: int | Mix, b: int | Mix) -> int:
        """A number that is negative, 0 or positive as a is less than, equal to or greater than b."""
        if isinstance(a, Mix) or isinstance(b, Mix):
            difference = mixed(a, b, -1)
            if self.total is None or not self.everybody():
                raise Refused("a sum of numbers that grow with the number of CPUs is compared")
            return self.total(difference.classes, difference.number)
        if a < HALF:
            return a - b if b < HALF else -self.against(b, a)
        if b < HALF:
            return self.against(a, b)
        one, two = tag_of(a), tag_of(b)
        if one == two:
            if one == N_CLASS:
                return self.growing(a - b)
            high = (a - one * TAG > MIDDLE, b - one * TAG > MIDDLE)
            if high == (True, False):
                return self.against(a, b - one * TAG)
            if high == (False, True):
                return -self.against(b, a - one * TAG)
            return a - b
        if N_CLASS in (one, two):
            return -self.cpus_against(b, a) if one == N_CLASS else self.cpus_against(a, b)
        raise together(one, two)

    def growing(self, difference: int) -> int:
        """The sign of ``times * N + plus``, as far as it is the same for every N."""
        times = (difference + MIDDLE) // HIGH
        plus = difference - times * HIGH
        if self.cpus:
            return times * self.cpus + plus
        fewest = FEWEST * times + plus
        if times and fewest * times <= 0:
            raise Refused("numbers that grow differently with the number of CPUs are compared")
        return fewest

    def cpus_against(self, a: int, n: int) -> int:
        """The sign of the difference of a counter and the number of CPUs, which it is never more than: see views.py."""
        if tag_of(a) >= FIRST_OWN:
            return self.own_against(a, n)
        if n != grown(1, 0):
            raise Refused("a counter is compared with a number that grows with the number of CPUs")
        return 0 if self.decide(All(tag_of(a), a)) else -1

    def own_against(self, a: int, n: int) -> int:
        """The sign of the difference of a number of a CPU's own and a constant that grows."""
        times, plus = multiple(n)
        if times < 1:
            raise Refused("a number is compared with one that falls with the number of CPUs")
        rest = a - tag_of(a) * TAG
        if rest < min(MIDDLE, 2 * times + plus) or self.decide(Than(a, "<", n)):
            return -1
        return 0 if self.decide(Than(a, "==", n)) else 1

    def against(self, a: int, c: int) -> int:
        """The sign of the difference of a number with a tag and a plain one."""
        number = tag_of(a)
        rest = a - number * TAG
        if number == N_CLASS:
            times, plus = multiple(a)
            if self.cpus:
                return times * self.cpus + plus - c
            if times < 1 or 2 * times // self.splits + plus <= c:
                raise Refused(f"{times} * N + {plus} is compared with {c}, N the number of CPUs: few differ from many")
            return 1
        if rest < MIDDLE:
            known = self.counters[number].most
            if known is None or c > known:
                raise Learn("compare", number, c)
            return rest - c
        counter = self.counters[number]
        if counter.most is None or c > counter.most:
            raise Learn("compare", number, c)
        lowest = counter.most + 1 + rest - HIGH + counter.stride * self.least[number]
        if lowest <= c:
            raise Split(number)
        return 1

    def low(self, a: int | Mix, least: int) -> bool:
        """Whether a number is below the bound of its field; not checked in a class that nothing compares."""
        if isinstance(a, Mix):
            raise Refused("two numbers that grow with the number of CPUs are added")
        number = tag_of(a)
        if number > N_CLASS and self.counters[number].most is None:
            return False
        return self.order(a, least) < 0

    def outside(self, a: int | Mix, lo: int, hi: int) -> bool:
        """Whether a number does not fit between ``lo`` and ``hi``, a number that grows; not checked for a counter."""
        if isinstance(a, Mix):
            raise Refused("two numbers that grow with the number of CPUs are added")
        if tag_of(a) > N_CLASS:
            return False
        return self.order(a, lo) < 0 or self.order(a, hi) > 0

    def mask(self, a: int, b: int) -> int:
        """a & b"""
        if a < HALF and b < HALF:
            return a & b
        number, mask = tag_of(a), b
        if number == 0:
            a, b = b, a
            number, mask = tag_of(a), b
        if number <= N_CLASS or b >= HALF or mask < 0 or mask & (mask + 1):
            raise Refused("bits of a number that grows with the number of CPUs are used")
        return self.rest(a, mask + 1)

    def rest(self, a: int, c: int) -> int:
        """a % c, for a number with a tag"""
        number = tag_of(a)
        if number == 0:
            return a % c
        if number == N_CLASS or c >= HALF:
            raise Refused("the remainder of a number that grows with the number of CPUs is used")
        counter = self.counters[number]
        rest = a - number * TAG
        if counter.stride % c:
            raise Learn("stride", number, c)
        if rest < MIDDLE:
            return rest % c
        most = -1 if counter.most is None else counter.most
        return (most + 1 + rest - HIGH) % c

    def never(self, a: int, b: int) -> int:
        """An operation that numbers with tags do not have."""
        raise Refused("a number that grows with the number of CPUs is used otherwise than in sums and comparisons")

    def both(self, name: str) -> str:
        """How an operator is written in the code of a step."""
        return {"+": "A_add", "-": "A_sub", "&": "A_mask", "%": "A_rest"}.get(name, "A_never")


def multiple(n: int) -> tuple[int, int]:
    """The inverse of grown()."""
    times, plus = divmod(n - N_CLASS * TAG + MIDDLE, HIGH)
    return times, plus - MIDDLE


def together(one: int, two: int) -> Exception:
    """What to raise where numbers of two classes are compared."""
    if max(one, two) >= FIRST_OWN:
        return Refused("a number that a CPU counts itself is compared with another counter")
    return Learn("merge", one, two)


def mixed(a: int | Mix, b: int | Mix, sign: int) -> Mix:
    """a + b or a - b"""
    classes: dict[int, int] = {}
    number = 0
    for each, factor in ((a, 1), (b, sign)):
        value, parts = (each.number, each.classes) if isinstance(each, Mix) else (each, ((tag_of(each), 1),))
        number += factor * value
        for tag, times in parts:
            classes[tag] = classes.get(tag, 0) + factor * times
    if classes.pop(N_CLASS, 0):
        raise Refused("a number that grows with the number of CPUs is added to a counter")
    classes.pop(0, None)
    if any(tag >= FIRST_OWN for tag in classes):
        raise Refused("a number that a CPU counts itself is added to another counter")
    return Mix(number, tuple(sorted((tag, times) for tag, times in classes.items() if times)))


def show(value: int) -> str:
    """A number for people."""
    number = tag_of(value)
    if not number:
        return str(value)
    rest = value - number * TAG
    if number == N_CLASS:
        return "a multiple of N"
    return str(rest) if rest < MIDDLE else f"high{rest - HIGH:+d}"
