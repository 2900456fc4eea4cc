# SPDX-License-Identifier: GPL-2.0-or-later
"""Septum's tests: folders mirror the rooms of the package; README.md says where a new test belongs."""
