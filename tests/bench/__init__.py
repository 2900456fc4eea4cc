# SPDX-License-Identifier: GPL-2.0-or-later
"""The programs under bench/ run and print what they promise; no test asserts a time."""
