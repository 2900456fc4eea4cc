# SPDX-License-Identifier: GPL-2.0-or-later
"""Executors against each other and against plain slow ones."""
