# SPDX-License-Identifier: GPL-2.0-or-later
"""Executors: one run natively, or every interleaving by machine code. Knows nothing of the kernel."""
