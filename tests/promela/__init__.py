# SPDX-License-Identifier: GPL-2.0-or-later
"""Spaces counted by another model checker, of models written in its own language."""
