# SPDX-License-Identifier: GPL-2.0-or-later
"""From a design to a verdict, and a verdict as text and as JSON."""
