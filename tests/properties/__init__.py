# SPDX-License-Identifier: GPL-2.0-or-later
"""Every property has a seeded bug that breaks it."""
