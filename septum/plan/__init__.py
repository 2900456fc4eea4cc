# SPDX-License-Identifier: GPL-2.0-or-later
"""PAMT memory of a host: from a memory map and a fleet of TDs to TDMRs, reserved areas, static and Dynamic PAMT.

Arithmetic that follows arch/x86/virt/vmx/tdx/tdx.c; no model is run and nothing is searched.

May import: no other room.
May be imported by: cli.
"""

TOOL = True  # no part of a model: see lang/marks.py
