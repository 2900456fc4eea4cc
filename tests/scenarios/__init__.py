# SPDX-License-Identifier: GPL-2.0-or-later
"""Every scenario's space, to exhaustion."""
