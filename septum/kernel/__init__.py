# SPDX-License-Identifier: GPL-2.0-or-later
"""What Linux gives to KVM: locks, RCU, READ_ONCE(), pages; and what its debug options enforce.

All of it is model code: read it, change it. The names are the kernel's.
"""
