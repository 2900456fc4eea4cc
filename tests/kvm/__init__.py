# SPDX-License-Identifier: GPL-2.0-or-later
"""The split path step by step, natively and compiled."""
