# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of ``septum check --full`` and ``--against``."""
