# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands: output, exit codes, files, Ctrl-C."""
