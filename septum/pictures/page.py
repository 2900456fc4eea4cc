# SPDX-License-Identifier: GPL-2.0-or-later
"""The page: one file of HTML with its style, its scripts and its data, which asks nobody for anything.

A policy in the page (CSP) allows the scripts and the style that are in it, by their hashes, and nothing else. What a
model says, such as the name of a field, is in the page as data only: as JSON that no parser of HTML takes for markup.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Sequence
from importlib import resources
from typing import Any

from septum.pictures.data import files_of, run_of, verdict_of
from septum.pictures.record import Drawn
from septum.show import report
from septum.verdict.result import Verdict

#: the scripts of the page, in their order; what begins to draw comes last
SCRIPTS = ("run.js", "page.js")
BEGIN = "begin();\n"
#: characters that could end a script element, or begin a comment in it, -> how JSON writes them
ESCAPED = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def of_verdict(result: Verdict, runs: Sequence[Drawn]) -> str:
    """The page of a verdict with its runs."""
    found = [run_of(one) for one in runs]
    title = f"{result.verdict}: {report.title(result)}"
    data = {"title": title, "verdict": verdict_of(result), "runs": found, "files": files_of(found), "explore": None}
    text = "\n".join([report.text(result), *(one.text for one in runs)])
    return filled(data, text)


def filled(data: dict[str, Any], text: str, more: Sequence[str] = (), policy: str = "") -> str:
    """The template with everything in its place.

    ``text``    what a browser without scripts shows;
    ``more``    further scripts of this package;
    ``policy``  what the page may do besides, as directives of a Content-Security-Policy.
    """
    script = "\n" + "\n".join(part(name) for name in (*SCRIPTS, *more)) + BEGIN
    style = "\n" + part("page.css")
    places = {
        "CSP": policy_of(script, style, policy),
        "STYLE": style,
        "TEXT": html.escape(text, quote=False),
        "DATA": json.dumps(data, separators=(",", ":")).translate(ESCAPED),
        "SCRIPT": script,
    }
    # in one pass from left to right: what is filled in is not searched for places
    first, *rest = part("page.html").split("@")
    out = [first]
    for at, piece in enumerate(rest):
        out.append(places[piece] if at % 2 == 0 else piece)
    return "".join(out)


def part(name: str) -> str:
    """A file of this package."""
    return resources.files("septum.pictures").joinpath(name).read_text(encoding="utf-8")


def policy_of(script: str, style: str, more: str = "") -> str:
    """A Content-Security-Policy that allows one script and one style, by their hashes, and ``more``."""
    rules = [
        "default-src 'none'",
        f"script-src 'sha256-{hashed(script)}'",
        f"style-src 'sha256-{hashed(style)}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join([*rules, *filter(None, [more])])


def hashed(text: str) -> str:
    """The hash of a script or a style as a policy has it."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
