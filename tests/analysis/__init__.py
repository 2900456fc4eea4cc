# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of a graph without running it, and each reduction against the search of every interleaving."""
