# SPDX-License-Identifier: GPL-2.0-or-later
"""#ifdef and the like of configurations whose value is known: the lines of the branch that is not taken are blanked.

Every line stays where it is. A condition of anything else is left alone, and whatever reads it says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_DIRECTIVE = re.compile(r"\s*#\s*(ifdef|ifndef|if|elif|else|endif)\b(.*)")
_NAMED = re.compile(r"\s*(!?)\s*(?:IS_ENABLED|IS_BUILTIN|IS_REACHABLE|defined)\s*\(?\s*(CONFIG_\w+)\s*\)?\s*")


def value_of(directive: str, rest: str, configs: Mapping[str, bool]) -> bool | None:
    """Whether the condition of a directive is true; None if it is not known."""
    rest = re.sub(r"/\*.*?\*/|//.*", " ", rest)
    if directive in ("ifdef", "ifndef"):
        value = configs.get(rest.strip())
        return value if value is None or directive == "ifdef" else not value
    if found := _NAMED.fullmatch(rest):
        value = configs.get(found[2])
        return value if value is None or not found[1] else not value
    return {"0": False, "1": True}.get(rest.strip())


def after(lines: Sequence[str], number: int) -> str:
    """The next line that is not blank."""
    return next((line for line in lines[number + 1 :] if line.strip()), "")


def with_configs(text: str, configs: Mapping[str, bool]) -> str:
    """A text without the branches that these configurations leave out, and without the directives that say so."""
    if not configs or "#" not in text:
        return text
    lines = text.split("\n")
    #: for each #if that is open: None if it is left alone; otherwise whether its branch now, and one before, is taken
    open_: list[tuple[bool, bool] | None] = []
    for number, line in enumerate(lines):
        found = _DIRECTIVE.match(line)
        hidden = any(one is not None and not one[0] for one in open_)
        if found is None:
            if hidden:
                lines[number] = ""
            continue
        directive, rest = found[1], found[2]
        if directive in ("ifdef", "ifndef", "if"):
            value = value_of(directive, rest, configs) if not hidden else True
            if directive == "ifndef" and after(lines, number).split() == ["#define", rest.strip()]:
                value = True  # an include guard
            open_.append(None if value is None else (value, value))
            if value is not None:
                lines[number] = ""
        elif open_ and (top := open_[-1]) is not None:
            outer = any(one is not None and not one[0] for one in open_[:-1])
            if directive == "endif":
                open_.pop()
            elif directive == "else":
                open_[-1] = (not top[1], True)
            else:
                value = value_of("if", rest, configs)
                if value is None and not top[1] and not outer:
                    return text  # an #elif of something else, and nothing before it is taken
                open_[-1] = (bool(value) and not top[1], top[1] or bool(value))
            lines[number] = ""
        elif open_ and directive == "endif":
            open_.pop()
            if hidden:
                lines[number] = ""
    return "\n".join(lines)
