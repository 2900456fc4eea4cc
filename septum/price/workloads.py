# SPDX-License-Identifier: GPL-2.0-or-later
"""What is priced: workloads by name, with documented parameters whose defaults are from the mails."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from septum.price.phases import (
    Phase,
    boot_share,
    convert_share,
    destroy,
    log_dirty,
    reclaim_share,
    remove_share,
    replay_splits,
    replay_thread,
    split_share,
)
from septum.price.recorded import Recorded, read_recording
from septum.price.world import PTRS, Size
from septum.recordings.source import TraceError
from septum.text import closest

UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
HUGE, SMALL = 2 << 20, 4 << 10
#: the largest memory of all TDs together, and the most threads: what was tried, not where the model ends
MOST_BYTES, MOST_THREADS = 64 << 40, 512
AUTO = "auto"


class WorkloadError(Exception):
    """A workload, or a parameter of one, that cannot be: one line."""


class Parameter(NamedTuple):
    """A parameter: its default, and what it says. A default of words has no numbers but those in ``words``."""

    default: str
    meaning: str
    words: tuple[str, ...] = ()


class Built(NamedTuple):
    """A workload with its parameters: how much of everything, what the threads do, and what it asks for, in words.

    ``recorded``  the recording that it is; None for those that are none.
    """

    size: Size
    phases: list[Phase]
    about: str
    recorded: Recorded | None = None


class Workload(NamedTuple):
    """A workload by name."""

    name: str
    summary: str
    parameters: Mapping[str, Parameter]
    build: Callable[[Mapping[str, str]], Built]


def number(values: Mapping[str, str], name: str, most: int) -> int:
    """A whole number from 1 to ``most``. Raises WorkloadError."""
    text = values[name].replace(",", "")
    if not text.isdecimal() or not 1 <= int(text) <= most:
        raise WorkloadError(f"{name}={values[name]}: give a whole number from 1 to {most:,}")
    return int(text)


def size_of(values: Mapping[str, str], name: str, unit: int) -> int:
    """A size in bytes, a multiple of ``unit``. Raises WorkloadError."""
    found = re.fullmatch(r"(\d{1,9})([KMGT])", values[name])
    size = int(found[1]) * UNITS[found[2]] if found else 0
    if not 0 < size <= MOST_BYTES or size % unit:
        raise WorkloadError(f"{name}={values[name]}: give a size of whole {unit >> 10} KB, up to 64T, such as 8G")
    return size


def word(values: Mapping[str, str], name: str, words: Sequence[str]) -> str:
    """One of some words. Raises WorkloadError."""
    if values[name] not in words:
        raise WorkloadError(f"{name}={values[name]}: give {' or '.join(words)}")
    return values[name]


def threads_of(values: Mapping[str, str], name: str) -> tuple[int, int]:
    """Threads of each TD, and TDs. Raises WorkloadError for more than are supported."""
    threads, tds = number(values, name, MOST_THREADS), number(values, "tds", MOST_THREADS)
    if threads * tds > MOST_THREADS:
        raise WorkloadError(f"tds={tds} {name}={threads}: at most {MOST_THREADS} threads together")
    return threads, tds


# -- split --------------------------------------------------------------------------------------------------------


def build_split(values: Mapping[str, str]) -> Built:
    """All memory, each thread its share in one ioctl."""
    threads, tds = threads_of(values, "threads")
    pages = size_of(values, "memory", HUGE) // HUGE
    if pages < threads or pages * tds * HUGE > MOST_BYTES:
        raise WorkloadError(f"memory={values['memory']}: at least 2M for each thread, and 64T for all TDs")
    share = pages // threads
    about = f"{tds} x {values['memory']}: {threads * share:,} huge pages split by {threads} threads of each TD"
    return Built(Size(pages, threads, tds, mapped=True), [Phase("split", split_share, (threads, share))], about)


# -- boot and teardown ----------------------------------------------------------------------------------------------


def touched_pages(values: Mapping[str, str], memory: int) -> int:
    """4K pages that the guest of a TD touches; "auto" is a line through two posted boots, of 4 and 8 GB."""
    if values["touched"] == AUTO:
        return min(memory // SMALL, 471_000 + 29_250 * memory // UNITS["G"])
    if values["touched"] == "all":
        return memory // SMALL
    return number(values, "touched", memory // SMALL)


def build_boot(values: Mapping[str, str]) -> Built:
    """vCPUs accept memory, each its share."""
    threads, tds = threads_of(values, "vcpus")
    memory = size_of(values, "memory", HUGE)
    touched = touched_pages(values, memory)
    huge = int(word(values, "accept", ("4k", "2m")) == "2m")
    unit = PTRS if huge else 1
    share = max(1, touched // threads // unit) * unit
    pages = -(-share * threads // PTRS)
    size = Size(pages, threads, tds, children=PTRS, vcpus=True)
    about = f"{tds} x {values['memory']}: {share * threads:,} 4K pages accepted by {values['accept']}, {threads} vCPUs"
    return Built(size, [Phase("boot", boot_share, (threads, share, huge))], about)


def build_teardown(values: Mapping[str, str]) -> Built:
    """A TD is booted, and goes away."""
    boot = build_boot(values)
    how = word(values, "how", ("reclaim", "remove"))
    threads = boot.size.threads
    phase = Phase(how, reclaim_share if how == "reclaim" else remove_share, (threads,))
    return Built(boot.size, [*boot.phases, phase, Phase("destroy", destroy, (threads,))], f"{boot.about}; then {how}")


# -- conversion -------------------------------------------------------------------------------------------------------


def build_convert(values: Mapping[str, str]) -> Built:
    """Ranges become shared, one ioctl each, spread evenly over memory that is mapped by 2M pages."""
    threads, tds = threads_of(values, "threads")
    memory, each = size_of(values, "memory", HUGE), size_of(values, "each", SMALL) // SMALL
    count = number(values, "count", memory // SMALL)
    total = memory // SMALL
    stride = total // (-(-count // threads) * threads)
    if stride < each:
        raise WorkloadError(f"count={count} each={values['each']}: more than memory={values['memory']}")
    share = -(-count // threads)
    size = Size(memory // HUGE, threads, tds, children=PTRS, mapped=True, memory=True)
    about = (
        f"{tds} x {values['memory']}: {share * threads:,} ranges of {values['each']} made shared by {threads} threads"
    )
    return Built(size, [Phase("convert", convert_share, (threads, share, stride, each))], about)


# -- dirty logging -----------------------------------------------------------------------------------------------


def build_dirty_log(values: Mapping[str, str]) -> Built:
    """An ordinary VM, whose huge pages are split when dirty logging is set on its memslot."""
    vms = number(values, "vms", MOST_THREADS)
    pages = size_of(values, "memory", HUGE) // HUGE
    size = Size(1, 1, vms, memory=True, ordinary=pages)
    about = f"{vms} x {values['memory']}: {pages:,} huge pages of a direct root split for dirty logging"
    return Built(size, [Phase("log", log_dirty, (1,))], about)


# -- recordings ---------------------------------------------------------------------------------------------------


def build_trace(values: Mapping[str, str]) -> Built:
    """What the threads of a recording did, in a TD. Raises WorkloadError for one that cannot be read."""
    if not values["file"]:
        raise WorkloadError("trace takes file=FILE, a recording of a real KVM, and pace=free or recorded")
    pace = word(values, "pace", ("free", "recorded"))
    try:
        found = read_recording(values["file"], pace == "recorded")
    except TraceError as error:
        raise WorkloadError(str(error)) from None
    threads = len(found.scripts)
    if threads > MOST_THREADS:
        raise WorkloadError(f"file={values['file']}: {threads} threads split or fault, at most {MOST_THREADS} can")
    children = PTRS if found.small or found.large else 0
    pages = max(2, found.pages)  # which one is a choose(), and one of 1 is none
    size = Size(pages, threads, children=children, vcpus=found.guests, huge=found.huge)
    phase = Phase("replay", replay_splits, (pages,))
    if found.guests:
        phase = Phase("replay", replay_thread, (pages, int(found.splits > 0)))
    did = [(found.splits, "splits"), (found.small, "4K pages"), (found.large, "2M pages accepted")]
    words = ", ".join(f"{count:,} {name}" for count, name in did if count)
    about = f"{Path(values['file']).name}: {words} by {threads} threads, of {found.events:,} events"
    return Built(size, [phase], about, found)


TDS = Parameter("1", "TDs at once")
BOOT = {
    "memory": Parameter("8G", "memory of the TD"),
    "vcpus": Parameter("8", "vCPUs of the TD"),
    "touched": Parameter(AUTO, "4K pages that its guest touches: a number, all, or auto: 471,000 and 29,250 a GB"),
    "accept": Parameter("4k", "the guest accepts by 4K pages, or by 2M pages: 4k or 2m"),
    "tds": TDS,
}
WORKLOADS: tuple[Workload, ...] = (
    Workload(
        "split",
        "every huge page of a TD is split",
        {
            "memory": Parameter("1T", "memory of the TD, all mapped by 2M"),
            "threads": Parameter("8", "ioctls"),
            "tds": TDS,
        },
        build_split,
    ),
    Workload("boot", "a TD boots: its vCPUs fault in and accept what the guest touches", BOOT, build_boot),
    Workload("storm", "several TDs boot at once", {**BOOT, "tds": Parameter("5", "TDs at once")}, build_boot),
    Workload(
        "teardown",
        "a TD boots and goes away",
        {
            **BOOT,
            "how": Parameter(
                "reclaim", "its pages are reclaimed once its key is free, or removed before: reclaim, remove"
            ),
        },
        build_teardown,
    ),
    Workload(
        "convert",
        "ranges of a TD become shared: grub's 5,000 small ones",
        {
            "memory": Parameter("256M", "memory of the TD, all mapped by 2M"),
            "count": Parameter("5000", "conversions"),
            "each": Parameter("16K", "size of each"),
            "threads": Parameter("1", "threads that convert"),
            "tds": TDS,
        },
        build_convert,
    ),
    Workload(
        "dirty-log",
        "an ordinary VM: its huge pages are split for dirty logging",
        {"memory": Parameter("64G", "memory of the VM, all mapped by 2M"), "vms": Parameter("1", "VMs at once")},
        build_dirty_log,
    ),
    Workload(
        "trace",
        "what the threads of a recording of a real KVM did, in a TD",
        {
            "file": Parameter("", "the recording, as septum trace reads it"),
            "pace": Parameter(
                "free",
                "each thread does the next thing once the one before is done, or not before it was recorded: "
                "free, recorded",
            ),
        },
        build_trace,
    ),
)


def find(name: str) -> Workload:
    """A workload by name. Raises WorkloadError."""
    names = [w.name for w in WORKLOADS]
    if name not in names:
        meant = closest(name, names)
        raise WorkloadError(
            f"'{name}' is not a workload; {f'did you mean {meant}?' if meant else 'there are ' + ', '.join(names)}"
        )
    return next(w for w in WORKLOADS if w.name == name)


def with_values(workload: Workload, given: Sequence[str]) -> dict[str, str]:
    """The parameters of a workload, those given as NAME=VALUE over the defaults. Raises WorkloadError."""
    values = {name: parameter.default for name, parameter in workload.parameters.items()}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or name not in values or not value:
            raise WorkloadError(f"'{text}': {workload.name} takes {', '.join(f'{n}={v}' for n, v in values.items())}")
        values[name] = value
    return values
