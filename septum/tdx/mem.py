# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.*: the leaves that work on a TD's S-EPT. Each returns the completion status, u64.

Parameters: ``td`` stands for RDX; ``level`` is TDX_PS_4K, TDX_PS_2M or TDX_PS_1G, a constant; ``gfn`` the number of
the 2M page (of the 1G page, for TDX_PS_1G) and ``index`` the 4K page in it, 0 for other levels, which are RCX; a page
given to the module is a number, see TdxModule. What a leaf returns besides its status is in the entry that it was
called on. Source: TDX module 1.5.01 to 2.0.x; the order of checks is the module's.
Left out: operand formats (no caller in the model gives a wrong one), the extended error in RCX and RDX, L2 VMs,
migration (its states are there, the leaves that lead to them are not).
"""

from septum.tdx.page import tdh_mem_page_add, tdh_mem_page_aug, tdh_mem_page_relocate, tdh_mem_page_remove
from septum.tdx.range import tdh_mem_range_block, tdh_mem_range_unblock, tdh_mem_track
from septum.tdx.resize import tdh_mem_page_demote, tdh_mem_page_promote
from septum.tdx.sept import tdh_mem_sept_add, tdh_mem_sept_rd, tdh_mem_sept_remove

__all__ = [
    "tdh_mem_page_add",
    "tdh_mem_page_aug",
    "tdh_mem_page_demote",
    "tdh_mem_page_promote",
    "tdh_mem_page_relocate",
    "tdh_mem_page_remove",
    "tdh_mem_range_block",
    "tdh_mem_range_unblock",
    "tdh_mem_sept_add",
    "tdh_mem_sept_rd",
    "tdh_mem_sept_remove",
    "tdh_mem_track",
]
