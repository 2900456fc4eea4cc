# SPDX-License-Identifier: GPL-2.0-or-later
"""What users read is plain English: none of the turns of phrase that read as translated, none of the old sentences."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT

#: phrase -> what to write instead
HABITS = {
    r"look(s|ed|ing)? at": "explore, check or read",
    r"go(es)? on|going on|went on": "continue",
    r"comes? to|came to": "reach",
    r"(?<!what it )stands?(?! for)|stood": "is",
    r"for ever": "forever",
    r"whoever": "name who",
    r"somebody": "name who: a CPU, a thread",
    r"be had": "name what cannot be done",
    r"came of": "result",
    r"(?<!there )(is|are) no(?! longer| more)": "is not a",
}
HABIT = re.compile(rf"\b({'|'.join(HABITS)})\b", re.I)
#: pieces of sentences that were rewritten
OLD = (
    "have begun ends, if a CPU",
    "was told that there are enough",
    "KVM says it has dealt with",
    "had read as huge",
    "no split that is performed here",
    "go on ending",
    "rules it out: whoever",
    "behind a step that fails",
    "no run comes to where",
    "was looked at",
    "not just what prints",
    "seconds between two (",
    "of CPUs in such runs",
    "says how often; --checkpoint",
    "a case says itself",
    "a checkpoint of something else",
    "may also say itself who",
    "that stays is BUSY",
    "would be let go on",
    "Where all assignments agree on it",
    "could lead out is taken away, all ways",
    "worth it: whole first",
    "so that it never comes to",
    "as many to a 2M page",
)
#: what a line of a comment begins with, so that a phrase over two lines is one
MARGIN = re.compile(r"\n\s*(?:#:?|\*)?\s*")
SOURCES = [
    file
    for folder in ("septum", "examples")
    for file in sorted((ROOT / folder).rglob("*"))
    if file.suffix in (".py", ".c", ".h")
]
#: pages of cases are made from strings of the package
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "bench" / "README.md",
    ROOT / "tests" / "README.md",
    ROOT / "examples" / "project" / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
]


def printed(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Each string of a file that is not a docstring, with its line."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def habits(text: str) -> list[str]:
    """The phrases in a text, however its lines are broken."""
    return [match.group() for match in HABIT.finditer(" ".join(text.split()))]


def test_what_the_package_prints() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{line}: {phrase}"
        for file in sorted((ROOT / "septum").rglob("*.py"))
        for line, text in printed(ast.parse(file.read_text(encoding="utf-8")))
        for phrase in habits(text)
    ]
    assert found == []


def test_docstrings_and_comments() -> None:
    texts = {file: MARGIN.sub(" ", file.read_text(encoding="utf-8", errors="replace")) for file in SOURCES}
    assert [(str(file.relative_to(ROOT)), phrase) for file, text in texts.items() for phrase in habits(text)] == []


def test_a_phrase_over_two_lines_of_a_comment_is_noticed() -> None:
    assert habits(MARGIN.sub(" ", "x = 1  # what is looked\n    # at twice\n/*\n * it goes\n * on\n */")) == [
        "looked at",
        "goes on",
    ]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_documents(document: Path) -> None:
    text = re.sub(
        r"^```.*?^```$", "", document.read_text(encoding="utf-8"), flags=re.M | re.S
    )  # output is printed text
    assert habits(text) == []


def test_no_old_sentence_is_back() -> None:
    files = [*(ROOT / "septum").rglob("*.py"), ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    texts = {file: " ".join(file.read_text(encoding="utf-8").split()) for file in files}
    assert [(piece, file.name) for piece in OLD for file, text in texts.items() if piece in text] == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("every state was looked\nat", "looked at"),
        ("the search goes on", "goes on"),
        ("no run comes to it", "comes to"),
        ("where it stands", "stands"),
        ("spins for ever", "for ever"),
        ("Whoever takes it", "Whoever"),
        ("somebody else", "somebody"),
        ("cannot be had", "be had"),
        ("what came of it", "came of"),
        ("this is no checkpoint", "is no"),
    ],
)
def test_the_phrases_are_noticed(text: str, phrase: str) -> None:
    assert habits(text) == [phrase]


def test_what_is_plain_is_not_refused() -> None:
    assert habits("CPU 1 stands for softirqs; there is no such file; it is no longer there; forever; continues") == []


def test_the_readme_begins_with_a_short_session() -> None:
    """Cause and effect in under 30 lines, and nothing that cuts its output."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    first = text[text.index("```console") :].partition("\n```\n")[0]
    assert len(first.split("\n")) <= 30
    assert "reads" in first and "fails:" in first and "CPU 1" in first
    assert not re.search(r"\| *(sed|head|tail)\b", text)


def test_words_of_verdicts_are_in_the_glossary() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    words = ("step", "interleaving", "explored", "reached", "blocked", "the mail", "DP-v6", "V5", "S-EPT", "PAMT")
    verdicts = ("HOLDS", "VIOLATED", "NOT REACHED", "INCONCLUSIVE", "SEAMCALL", "unreached")
    assert [
        word for word in (*words, *verdicts) if not re.search(rf"^\| ([^|]*, )?{word}(,[^|]*)? \|", text, re.M)
    ] == []
