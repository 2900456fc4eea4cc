# SPDX-License-Identifier: GPL-2.0-or-later
"""Every case: the code with the bug is found, the code with the fix is not."""
