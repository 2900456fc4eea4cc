# SPDX-License-Identifier: GPL-2.0-or-later
"""Locks, atomics, pages, softirqs and the checks of the kernel's debug options."""
