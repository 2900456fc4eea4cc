# SPDX-License-Identifier: GPL-2.0-or-later
"""Lowering: what is folded, what is refused."""
