# SPDX-License-Identifier: GPL-2.0-or-later
"""Septum: the executable model of KVM's TDX private-memory path."""

__version__ = "0.1.0"
