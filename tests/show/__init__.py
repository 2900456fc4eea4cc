# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests to learn from: a state space that is small enough to write down, beside what the search makes of it."""
