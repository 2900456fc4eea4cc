# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's leaves against tables of facts, one fact a row with its source."""
