# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sweep is asked, its rows in a dataset that was damaged or left half, and what rows say together."""
