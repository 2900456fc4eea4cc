# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel traces in every layout, damaged traces, and their replay."""
