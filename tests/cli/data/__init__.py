# SPDX-License-Identifier: GPL-2.0-or-later
"""Models and golden output of the tests of the commands."""
