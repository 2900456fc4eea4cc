# SPDX-License-Identifier: GPL-2.0-or-later
"""The one thing about the package that pyproject.toml cannot say: README.md as a package index shows it."""

import re
from pathlib import Path

from setuptools import setup

README = Path(__file__).resolve().parent / "README.md"
#: a link to a file of the checkout, which is nowhere on an index
LINK = re.compile(r"\[([^\]]+)\]\((?!https://)([^)#]+)(?:#[^)]*)?\)")


def description() -> str:
    """README.md with the names of files in place of the links to them."""
    text = LINK.sub(
        lambda link: f"`{link[2]}`" if link[1] in link[2] else f"{link[1]} (`{link[2]}`)", README.read_text("utf-8")
    )
    return f"{text}\nFiles that are named here are in the source distribution.\n"


setup(long_description=description(), long_description_content_type="text/markdown")
