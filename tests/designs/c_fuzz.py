# SPDX-License-Identifier: GPL-2.0-or-later
"""Damaged C and damaged mails: each is refused in one line, or makes a design."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from septum.designs import COptions, load
from septum.designs.guest import DesignError
from septum.graph.lower import lower_model
from septum.lang.source import LangError
from tests.designs.c_mails import NAME, SERIES, diff, encoded, in_base64, quoted
from tests.designs.c_sources import SHARED, SPINLOCK, TWO_CACHES

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
ODD = (
    "\0",
    "}",
    "{",
    "(",
    ")",
    ";",
    "/*",
    '"',
    "'",
    "\\\n",
    "#if 0\n",
    "@@ -1,3 +1,4 @@\n",
    "é",
    "\r",
    "\f",
    "+",
    "-",
    "0x",
    "await ",
)
STATEMENTS = (
    "switch (ret) { case 0: break; }",
    "switch (ret) { default: ret = 1; case -1: if (ret) break; continue; }",
    "ret = (u8)ret + (struct kvm *)ret;",
    "ret = ret ? tdx_topup_split_cache(kvm) : to_tdx(vcpu)->prealloc;",
    "struct kvm_vcpu *vcpu = kvm_get_running_vcpu();",
    "if (IS_ENABLED(CONFIG_X)) tdx_track(kvm);",
    "\n#ifdef CONFIG_INTEL_TDX_HOST\n",
    "\n#else\n",
    "\n#endif\n",
    "struct x { u8 a : 1, b : 1; };",
    "ret = ret / 2;",
    "ret = (int)ret;",
    "*(&ret) = 1;",
    'asm volatile("nop");',
    "for (;;) { break; }",
    "do { continue; } while (ret);",
    "goto retry;",
    "ret = ({ 1; });",
    "ret = sizeof(ret);",
    "int i; for (i = 0; i < 2; i++) { tdx_track(kvm); }",
    "struct page *p = list_first_entry(&kvm_tdx->nothing, struct page, lru);",
    "guard(spinlock)(&kvm_tdx->external_kvm_split_cache_lock);",
    "scoped_guard(mutex, &kvm->lock) { return 0; }",
    "ret = ret ? tdx_track(kvm) : 0;",
    "kvm_tdx = NULL;",
    "lambda = 1;",
    "int class = 2, def; def = class;",
    'ret = "string";',
    "ret = 08;",
    "ret++; --ret; ret += 3;",
    "if (ret) ; else ;",
    "while (ret) ;",
    "return;",
    "list_add(&page->lru, &kvm_tdx->prealloc_split_cache.page_list);",
    "WRITE_ONCE(ret, 1);",
)


def tokens(text: str, chance: random.Random) -> str:
    """A token dropped, doubled, exchanged with another, or followed by something odd."""
    found = TOKEN.findall(text) or [""]
    at, other = chance.randrange(len(found)), chance.randrange(len(found))
    match chance.randrange(4):
        case 0:
            del found[at]
        case 1:
            found.insert(at, found[at])
        case 2:
            found[at], found[other] = found[other], found[at]
        case _:
            found.insert(at, chance.choice(ODD))
    return "".join(found)


def lines(text: str, chance: random.Random) -> str:
    """Lines dropped, doubled or moved."""
    found = text.split("\n")
    first = chance.randrange(len(found))
    last = min(len(found), first + chance.randrange(1, 8))
    piece = found[first:last]
    if chance.randrange(2):
        del found[first:last]
    at = chance.randrange(len(found) + 1)
    if chance.randrange(2):
        found[at:at] = piece
    return "\n".join(found)


def names(text: str, chance: random.Random) -> str:
    """One use of a name replaced by another name of the file."""
    found = list(re.finditer(r"[a-z_]\w+", text))
    if not found:
        return text
    one, other = chance.choice(found), chance.choice(found)
    return text[: one.start()] + other[0] + text[one.end() :]


def statement(text: str, chance: random.Random) -> str:
    """A statement of another kind, somewhere."""
    ends = [m.end() for m in re.finditer(r";\n", text)]
    at = chance.choice(ends or [0])
    return text[:at] + chance.choice(STATEMENTS) + "\n" + text[at:]


def cut(text: str, chance: random.Random) -> str:
    """The text up to somewhere, or from there."""
    at = chance.randrange(len(text) + 1)
    return text[:at] if chance.randrange(2) else text[at:]


def large(text: str, chance: random.Random) -> str:
    """A long line, or deep nesting."""
    depth = 10 ** chance.randrange(1, 5)
    odd: str = chance.choice(
        ("x" * depth, "(" * depth, "{" * depth, "if (ret) " * depth, "!" * depth + "ret;", "f(" * depth, "a + " * depth)
    )
    ends = [m.end() for m in re.finditer(r";\n", text)]
    at = chance.choice(ends or [0])
    return text[:at] + odd + "\n" + text[at:]


WAYS: tuple[Callable[[str, random.Random], str], ...] = (tokens, tokens, lines, names, statement, statement, cut, large)
#: a patch of one function of a file of a tree, and that file
OLD = SPINLOCK.replace("		if (!page)\n			return -ENOMEM;\n", "")
AGAINST_TREE = diff(OLD, SPINLOCK)
SOURCES = (
    (".c", SPINLOCK),
    (".c", SHARED),
    (".c", TWO_CACHES),
    (".mbox", SERIES),
    (".mbox", encoded()),
    (".eml", quoted()),
    (".eml", in_base64()),
    (".patch", AGAINST_TREE),
)


def damaged(count: int, seed: int = 1) -> Iterator[tuple[str, str, str]]:
    """``count`` texts: what each is called, the suffix of its file, and the text."""
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        suffix, text = SOURCES[number % len(SOURCES)]
        ways = [chance.choice(WAYS) for _ in range(chance.choice((1, 1, 2, 3)))]
        for way in ways:
            text = way(text, chance)
        yield f"{seed}/{number} {' '.join(way.__name__ for way in ways)}", suffix, text


def tried(folder: Path, suffix: str, text: str, lower: bool) -> tuple[bool, str]:
    """Whether a damaged text makes a design, and what is said if not; any exception but these two is a bug.

    ``lower``  whether the design's model is lowered, too.
    """
    file, tree = folder / f"damaged{suffix}", folder / "tree" / NAME
    if not tree.exists():
        tree.parent.mkdir(parents=True)
        tree.write_text(OLD, encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    try:
        design = load(str(file), COptions(tree=str(folder / "tree")) if suffix == ".patch" else None)
        if lower:
            lower_model(design.build("split", cpus=2, splits=1))
    except (DesignError, LangError) as error:
        return False, str(error)
    return True, ""


def wrong(said: str) -> str:
    """What is wrong with what is said of a damaged text; "" if nothing is."""
    if "\n" in said or len(said) >= 500:
        return "more than a line"
    if said and "damaged" not in said:
        return "no file is named"
    return "the translation is not Python" if "cannot be imported" in said or "not Python" in said else ""


UNKNOWN = "\ttdx_frobnicate(kvm);\n"


def with_unknown(text: str, chance: random.Random) -> str:
    """The C with a call of a function that nobody knows, behind some line of it that ends a statement."""
    ends = [m.end() for m in re.finditer(r"[;{}:]\n", text)]
    at = chance.choice(ends)
    return text[:at] + UNKNOWN + text[at:]


def in_forms(before: str, text: str, folder: Path) -> Iterator[tuple[str, COptions | None]]:
    """A C file; a mail that adds all of it; patches of ``before``, whole and against a tree: file and options."""
    tree = folder / "tree" / NAME
    tree.parent.mkdir(parents=True, exist_ok=True)
    tree.write_text(before, encoding="utf-8")
    forms = {
        "x.c": text,
        "all.patch": diff("", text),
        "whole.patch": diff(before, text, 1000),
        "x.patch": diff(before, text),
    }
    for name, form in forms.items():
        (folder / name).write_text(form, encoding="utf-8")
        yield str(folder / name), COptions(tree=str(folder / "tree")) if name == "x.patch" else None
