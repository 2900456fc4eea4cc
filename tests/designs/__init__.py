# SPDX-License-Identifier: GPL-2.0-or-later
"""The verdict of every built-in design, and what a design file may hold."""
