# SPDX-License-Identifier: GPL-2.0-or-later
"""One patch in the forms that patches are mailed in, made of the tests' own C."""

import base64
import difflib
import quopri

from tests.designs.c_sources import NO_RECHECK, RECHECK, SPINLOCK, edited

NAME = "arch/x86/kvm/vmx/tdx.c"
HEAD = (
    "From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001\n"
    "From: Some Body <some.body@example.org>\nDate: Tue, 6 Jan 2026 10:00:00 +0000\n"
    "Subject: [PATCH {number}/2] KVM: TDX: {what}\n{more}\n"
    "{what}, since + and - may begin a line of a text, too:\n\n- one\n- two\n\n---\n {name} | 1 +\n\n"
)


def diff(old: str, new: str, context: int = 3) -> str:
    """A diff as git makes it."""
    lines = difflib.unified_diff(
        old.splitlines(keepends=True), new.splitlines(keepends=True), f"a/{NAME}", f"b/{NAME}", n=context
    )
    return f"diff --git a/{NAME} b/{NAME}\n" + "".join(lines)


def mail(number: int, what: str, body: str, more: str = "") -> str:
    """A patch as git format-patch writes it."""
    return HEAD.format(number=number, what=what, more=more, name=NAME) + body + "-- \n2.47.0\n\n"


PATCH = diff("", SPINLOCK)
#: the loop is there already, without its second check; -W shows it whole
LOOP = SPINLOCK[
    SPINLOCK.index("static int tdp_mmu_split_huge_pages_root") : SPINLOCK.index("static struct kvm_x86_ops")
]
SECOND = LOOP[LOOP.index("		/* Another CPU") : LOOP.index("		if (tdp_mmu_split_huge_page(")]
WHOLE = diff(edited(LOOP, (SECOND, "")), SPINLOCK, 1000)
FIRST = edited(SPINLOCK, (RECHECK, NO_RECHECK))
SERIES = mail(1, "Split", diff("", FIRST)) + mail(2, "Check again", diff(FIRST, SPINLOCK))


def encoded() -> str:
    """The first patch in quoted-printable."""
    more = "Content-Transfer-Encoding: quoted-printable\n"
    head, _, body = mail(1, "Split", PATCH, more).partition("\n\n")
    return head + "\n\n" + quopri.encodestring(body.encode()).decode()


def in_base64() -> str:
    """The first patch in base64, as mailers do that find a letter which is not ASCII."""
    more = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n"
    head, _, body = mail(1, "Split", PATCH, more).partition("\n\n")
    return head + "\n\n" + base64.encodebytes(body.encode()).decode()


def attached() -> str:
    """A mail with the patch attached, in base64, behind a text in quoted-printable and its HTML."""
    more = 'MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary="=-=-="\n'
    head = mail(1, "Split", "", more).partition("\n\n")[0]
    texts = (
        "Content-Transfer-Encoding: quoted-printable\n\nplease look =E2=80=94 it is attached\n",
        "Content-Type: text/html\n\n<pre>\n+one\n+two\n+three\n</pre>\n",
        "Content-Type: text/x-patch; name=one.patch\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(PATCH.encode()).decode(),
    )
    return head + "\n\n" + "".join(f"--=-=-=\n{text}" for text in texts) + "--=-=-=--\n"


def quoted() -> str:
    """A reply that quotes the patch, with a remark between its lines."""
    lines = ["> " + line for line in PATCH.split("\n")]
    at = next(i for i, line in enumerate(lines) if "tdx_topup_split_cache(struct" in line)
    lines[at:at] = ["", "I would not call it that.", ""]
    head = "From: Any Body <any.body@example.org>\nSubject: Re: [PATCH 1/2] Split\n\n"
    return head + "On Tue, Jan 06, 2026, Some Body wrote:\n" + "\n".join(lines) + "\n"


def pasted() -> str:
    """Fragments in a reply: no headers of a diff, tabs turned into spaces."""
    lines = ["+" + line.expandtabs(8) for line in SPINLOCK.split("\n")]
    at = next(i for i, line in enumerate(lines) if line.startswith("+struct page *get_tdx"))
    return "\n".join(["How about this?", "", *lines[:at], "", "and further down", "", *lines[at:], "", "Thanks", ""])


FORMS = {
    "a patch": ("one.patch", PATCH),
    "a patch with whole functions": ("whole.patch", WHOLE),
    "a series in an mbox": ("series.mbox", SERIES),
    "quoted-printable": ("encoded.mbox", encoded()),
    "base64": ("base64.eml", in_base64()),
    "an attachment": ("attached.eml", attached()),
    "a reply that quotes it": ("reply.eml", quoted()),
    "fragments with tabs as spaces": ("pasted.mail", pasted()),
}
