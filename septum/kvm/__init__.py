# SPDX-License-Identifier: GPL-2.0-or-later
"""What KVM does: the TDP MMU's split path, Dynamic PAMT references, and the glue to the TDX module.

Follow a split from tdp_mmu.tdp_mmu_split_huge_pages_root() down to tdx.KvmTdx.tdx_sept_split_private_spte().
Sources are cited as in docs/design.md: HP-v3 k/24, DP-v4 k/16, V5 k/45, and message-ids.
"""
