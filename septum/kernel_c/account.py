# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of the lines of C, as text: counts by rule, what was bound, which patches are not taken and why."""

from __future__ import annotations

from collections import Counter

from septum.kernel_c.image import Image, lines_of
from septum.kernel_c.translate import Translation
from septum.lang.source import short_path
from septum.text import plural

#: reasons that are named for a patch
MOST_REASONS = 2


def account(image: Image, translation: Translation) -> tuple[str, ...]:
    """Lines for the head of a verdict."""
    omitted = [one for one in translation.omitted if one.file == image.file]
    dropped = Counter(dict.fromkeys(sorted({one.rule for one in omitted}), 0))
    gone: set[int] = set()
    for one in omitted:
        lines = {n for n in range(one.first, one.last + 1) if n in image.added} - gone
        dropped[one.rule] += len(lines)
        gone |= lines
    unknown = lines_of(translation.missing, image.file)
    code = len(image.added - gone - unknown)
    rules = ", ".join(f"{rule} {count}" for rule, count in dropped.items() if count)
    said = f"{short_path(image.file)}: {plural(code, 'line')} translated, {len(gone)} dropped"
    said += f" ({rules})" if rules else ""
    return (
        f"{said}, {len(unknown)} unknown",
        *(f"bound: {line}" for line in translation.bound),
        *(series(image, translation) if len(image.patches) > 1 else ()),
    )


def series(image: Image, translation: Translation) -> list[str]:
    """Which patches of a series are not taken as a whole, and why."""
    found = []
    missing = [one for one in translation.missing if one.file == image.file]
    for patch in image.patches:
        mine = [one for one in missing if not patch.lines.isdisjoint(range(one.first, one.last + 1))]
        count = len(patch.lines & lines_of(mine, image.file))
        if not count:
            continue
        reasons = list(dict.fromkeys(one.why for one in mine))
        more = f"; and {len(reasons) - MOST_REASONS} more reasons" if len(reasons) > MOST_REASONS else ""
        subject = patch.subject or "a patch without a subject"
        found.append(
            f"not taken: {count} of {plural(len(patch.lines), 'line')} of '{subject}': "
            f"{'; '.join(reasons[:MOST_REASONS])}{more}"
        )
    taken = len(image.patches) - len(found)
    return [f"patches: {taken} of {len(image.patches)} are taken as a whole", *found]
