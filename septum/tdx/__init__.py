# SPDX-License-Identifier: GPL-2.0-or-later
"""The TDX module as the host sees it: status codes, PAMT, S-EPT, TLB tracking, SEAMCALL leaves.

A leaf is two steps: the first takes the module's locks and makes the checks, in the module's order; the
second has the effect and drops the locks. All module locks are try-locks, so a leaf that meets a lock in
between returns TDX_OPERAND_BUSY, as the module does.

Files, each importing only those before it: status, locks, module (structs), leaves (records), pamt (walks), leaf (the
prologue), then the leaves: page, range, sept, resize, which mem.py gathers, and td, guest, phymem, sys.

May import: lang, kernel.
May be imported by: kvm, properties, scenarios, kernel_c, designs, cases, recordings, verdict, show, price, cli.
"""
