# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.*: the leaves that work on a TD's S-EPT. Each returns the completion status, u64.

Parameters, as they are named in every leaf:

``td``        the TD: its TDR, u64 in RDX;
``level``     of the entry: TDX_PS_4K, TDX_PS_2M or TDX_PS_1G, a constant; RCX bits 2:0;
``page``      number of the guest's 2M page (GPA >> 21), for TDX_PS_1G of its 1G page; with ``index``, RCX bits 51:12;
``index``     the 4K page in the 2M page, 0 for other levels;
``pfn``, ``sept_page``, ``pair0``, ``pair1``  pages of the host that the module is given, as numbers: see pamt.py.

What a leaf returns besides its status is in the entry that it was called on.
Source: TDX module 1.5.01 to 2.0.x; the order of checks is the module's.
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
