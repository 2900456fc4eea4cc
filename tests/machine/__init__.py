# SPDX-License-Identifier: GPL-2.0-or-later
"""How a graph is packed and generated as machine code."""
