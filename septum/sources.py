# SPDX-License-Identifier: GPL-2.0-or-later
"""What the short names of patch series stand for: ``HP-v3 19/24`` is a patch of "TDX huge pages v3".

A patch is cited as the key of its series, its number, and how many there are: ``HP-v3 19/24``, ``V5 k/45``. Kernel
code is cited by its path in the tree, and by the series whose version of it is meant where they differ: ``base`` and
``merged`` say which kernels those are, where that is known. A path alone does not say a version.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

from septum.text import wrap

#: where a message is, before its id
LORE = "https://lore.kernel.org/r/"

#: a message-id, as mails and cover letters have it; not the one inside a link
_MESSAGE_ID = re.compile(r"(?<![\w./+=-])[A-Za-z0-9][\w.+=/-]*@\w[\w-]*(?:\.[\w-]+)*")


class Series(NamedTuple):
    """A patch series on the mailing list.

    ``key``         how this project cites it;
    ``title``       what it is about;
    ``by``          who posted it;
    ``date``        when, as YYYY-MM-DD in the poster's own time;
    ``patches``     how many patches it has, the cover letter not counted;
    ``message_id``  of its cover letter;
    ``base``        what it applies to, as its cover letter says; "" where that is not known;
    ``merged``      which of it went where, with commits; "" if nothing is known to have been merged.
    """

    key: str
    title: str
    by: str
    date: str
    patches: int
    message_id: str
    base: str = ""
    merged: str = ""

    def said(self) -> str:
        """What its key stands for, in one line."""
        return f"{self.title}, {self.by}, {self.date}, {self.patches} patches, {self.message_id}"


_YAN = "Yan Zhao"
_RICK = "Rick Edgecombe"
_HUGE = "TDX huge pages"
_DPAMT = "Dynamic PAMT"

_ALL = (
    Series(
        "DP-v2",
        _DPAMT + " v2",
        "Kirill Shutemov",
        "2025-06-09",
        12,
        "20250609191340.2051741-1-kirill.shutemov@linux.intel.com",
    ),
    Series("DP-v3", _DPAMT + " v3", _RICK, "2025-09-18", 16, "20250918232224.2202592-1-rick.p.edgecombe@intel.com"),
    Series("DP-v4", _DPAMT + " v4", _RICK, "2025-11-20", 16, "20251121005125.417831-1-rick.p.edgecombe@intel.com"),
    Series(
        "V5",
        "RFC v5, Dynamic PAMT and S-EPT huge pages",
        "Sean Christopherson",
        "2026-01-28",
        45,
        "20260129011517.3545883-1-seanjc@google.com",
        base="kvm-x86-next-2026.01.23",
        merged="1 to 4 in Linux 7.2: 4487492b92a4, 02eaaffdd865, a8b2924676ec, e1a31ca28c9d",
    ),
    Series("DP-v6", _DPAMT + " v6", _RICK, "2026-05-25", 11, "20260526023515.288829-1-rick.p.edgecombe@intel.com"),
    Series("HP-v1", _HUGE + " RFC v1", _YAN, "2025-04-24", 21, "20250424030033.32635-1-yan.y.zhao@intel.com"),
    Series(
        "HP-v2", _HUGE + " RFC v2", _YAN, "2025-08-07", 23, "20250807093950.4395-1-yan.y.zhao@intel.com", base="DP-v2"
    ),
    Series("HP-v3", _HUGE + " v3", _YAN, "2026-01-06", 24, "20260106101646.24809-1-yan.y.zhao@intel.com"),
)

#: key -> series, in the order above
SERIES = {series.key: series for series in _ALL}

#: a citation in text: key; numbers of patches, as in "06, 07 and 19"; how many patches the series has
_CITED = re.compile(r"\b((?:HP|DP)-v\d+|V\d+)\b(?: ((?:\d+|k)(?:(?:, | and | to |-)\d+)*)/(\d+))?")


class UnknownSource(ValueError):
    """A key that is in no table, or a patch that its series does not have: one line that says which."""


def cited(text: str) -> list[Series]:
    """The series that a text cites, each once, in the order in which they are cited first.

    Raises UnknownSource for a key that is not in SERIES, and for a patch number that the series does not have.
    """
    found: dict[str, Series] = {}
    for key, patches, of in _CITED.findall(" ".join(text.split())):
        if key not in SERIES:
            raise UnknownSource(f"'{key}' is not a series; septum/sources.py has {', '.join(SERIES)}")
        series = SERIES[key]
        if of and (int(of) != series.patches or any(int(n) > series.patches for n in re.findall(r"\d+", patches))):
            raise UnknownSource(f"'{key} {patches}/{of}': {key} has {series.patches} patches")
        found[key] = series
    return list(found.values())


def link(message_id: str) -> str:
    """Where a message can be read: it and its thread. lore.kernel.org takes a "/" of an id for the end of the id."""
    return LORE + quote(message_id, safe="@+=")


def footnotes(text: str) -> tuple[str, list[str]]:
    """A text with [1], [2] ... in place of its message-ids, and the links that these stand for."""
    ids = list(dict.fromkeys(_MESSAGE_ID.findall(text)))
    for number, found in enumerate(ids, 1):
        text = text.replace(f", {found}", f" [{number}]").replace(found, f"[{number}]")
    return text, [link(found) for found in ids]


def source_lines(text: str, margin: str = "") -> list[str]:
    """A source for a terminal and for a mail, its messages as footnotes.

    A link is never broken: its line may be longer than 80 columns, as Link: lines of commits may.
    """
    noted, links = footnotes(text)
    lines = wrap(f"source: {noted}", margin, margin + "  ")
    return lines + [f"{margin}  [{number}] {url}" for number, url in enumerate(links, 1)]


def linked(text: str) -> str:
    """A text in Markdown, each message-id a link."""
    return _MESSAGE_ID.sub(lambda found: f"[{found.group()}]({link(found.group())})", text)
