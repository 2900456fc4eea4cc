# SPDX-License-Identifier: GPL-2.0-or-later
"""PAMT of recorded hosts to the KB, the figures that mails state, pairs against draws, and damaged memory maps."""
