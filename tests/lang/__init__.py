# SPDX-License-Identifier: GPL-2.0-or-later
"""The language: what is supported, what is refused with which words."""
