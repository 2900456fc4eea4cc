# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that tests search: files as a user writes them, so that the linters and the type checker read them too."""
