# SPDX-License-Identifier: GPL-2.0-or-later
"""Every SEAMCALL leaf of the model as data: what its prologue checks, and which locks it takes, in which mode.

The prologues in leaf.py read these records; a leaf's own file has what is left: its checks of the entry, and its
effect. A record is a class of constants, never an object: model code reads them as it reads any constant.
Source: TDX module 1.5.01, its tables of leaves, OP_STATEs and locks, and PAMT.ADD and PAMT.REMOVE: 2.0.x.
"""

from __future__ import annotations

from typing import ClassVar

from septum.tdx.locks import EXCLUSIVE, SHARED, LockMode
from septum.tdx.module import TDX_PS_1G, TDX_PS_2M, TDX_PS_4K, OpState
from septum.tdx.status import OPERAND_RCX, OPERAND_RDX, OPERAND_TDR


def in_states(*states: OpState) -> int:
    """A set of OP_STATEs, as a bit mask: bit n for the OP_STATE numbered n."""
    return sum(1 << state for state in states)


#: in which a range must be blocked and tracked before it is changed: those in which vCPUs run
TRACKING = in_states(OpState.RUNNABLE, OpState.LIVE_EXPORT, OpState.LIVE_IMPORT)
#: in which a removed page is remembered as such
IMPORT = in_states(OpState.MEMORY_IMPORT, OpState.STATE_IMPORT, OpState.POST_IMPORT, OpState.LIVE_IMPORT)

_ALL = in_states(*OpState)
_INITIALIZED_ON = _ALL & ~in_states(OpState.UNINITIALIZED)
_EXPORT = in_states(OpState.LIVE_EXPORT, OpState.PAUSED_EXPORT, OpState.POST_EXPORT)
_BUILT = in_states(OpState.INITIALIZED, OpState.RUNNABLE)
_CHANGE = _BUILT | _EXPORT | in_states(OpState.POST_IMPORT, OpState.LIVE_IMPORT)


class Leaf:
    """A leaf. ``number`` in RAX bits 15:0; ``name`` as the module's documents and a tracepoint have it."""

    number: ClassVar[int]
    name: ClassVar[str]


class TdLeaf(Leaf):
    """A leaf on a TD.

    ``handle``     operand id of the TD handle: the register that holds the TDR's address (OPERAND_TDR for VP.ENTER,
                   which finds the TDR by itself);
    ``tdr``        how the TDR is locked; OP_STATE is locked, shared, only below a shared TDR;
    ``op_states``  in which the leaf may be called, as a bit mask.
    """

    handle: ClassVar[int]
    tdr: ClassVar[LockMode]
    op_states: ClassVar[int]


class VcpuLeaf(TdLeaf):
    """A leaf on a vCPU. ``tdvpr`` how its TDVPR page is locked, ``vcpu`` operand id of that page."""

    vcpu: ClassVar[int]
    tdvpr: ClassVar[LockMode] = EXCLUSIVE
    tdr = SHARED


class MemLeaf(TdLeaf):
    """A leaf on an S-EPT entry: ``lowest``..``highest`` levels (TDX_PS_*), ``tree`` how the S-EPT tree is locked.

    The entry is locked, too. Left out: the levels above 1G.
    """

    handle = OPERAND_RDX
    tdr = SHARED
    lowest: ClassVar[int]
    highest: ClassVar[int]
    tree: ClassVar[LockMode]


# -- the S-EPT -------------------------------------------------------------------------------------------


class PageAdd(TdLeaf):
    """TDH.MEM.PAGE.ADD, whose exclusive TDR replaces the locks of OP_STATE, tree and entry."""

    number, name = 2, "TDH.MEM.PAGE.ADD"
    handle = OPERAND_RDX
    tdr = EXCLUSIVE
    op_states = in_states(OpState.INITIALIZED)


class SeptAdd(MemLeaf):
    """TDH.MEM.SEPT.ADD."""

    number, name = 3, "TDH.MEM.SEPT.ADD"
    op_states = _BUILT | IMPORT | in_states(OpState.LIVE_EXPORT)
    lowest, highest = TDX_PS_2M, TDX_PS_1G
    tree = SHARED


class PageRelocate(MemLeaf):
    """TDH.MEM.PAGE.RELOCATE."""

    number, name = 5, "TDH.MEM.PAGE.RELOCATE"
    op_states = _CHANGE
    lowest, highest = TDX_PS_4K, TDX_PS_4K
    tree = SHARED


class PageAug(MemLeaf):
    """TDH.MEM.PAGE.AUG."""

    number, name = 6, "TDH.MEM.PAGE.AUG"
    op_states = _BUILT | in_states(OpState.LIVE_EXPORT, OpState.LIVE_IMPORT)
    lowest, highest = TDX_PS_4K, TDX_PS_2M
    tree = SHARED


class RangeBlock(MemLeaf):
    """TDH.MEM.RANGE.BLOCK."""

    number, name = 7, "TDH.MEM.RANGE.BLOCK"
    op_states = _CHANGE
    lowest, highest = TDX_PS_4K, TDX_PS_1G
    tree = EXCLUSIVE


class PageDemote(MemLeaf):
    """TDH.MEM.PAGE.DEMOTE."""

    number, name = 15, "TDH.MEM.PAGE.DEMOTE"
    op_states = _CHANGE
    lowest, highest = TDX_PS_2M, TDX_PS_1G
    tree = SHARED


class PagePromote(MemLeaf):
    """TDH.MEM.PAGE.PROMOTE of 2.0.12 and 1.5.28."""

    number, name = 23, "TDH.MEM.PAGE.PROMOTE"
    op_states = _CHANGE
    lowest, highest = TDX_PS_2M, TDX_PS_1G
    tree = EXCLUSIVE


class PagePromoteShared(PagePromote):
    """TDH.MEM.PAGE.PROMOTE of 1.5.01: the tree shared, and the locks of the entries below one by one."""

    tree = SHARED


class SeptRd(MemLeaf):
    """TDH.MEM.SEPT.RD."""

    number, name = 25, "TDH.MEM.SEPT.RD"
    op_states = _INITIALIZED_ON
    lowest, highest = TDX_PS_4K, TDX_PS_1G
    tree = SHARED


class PageRemove(MemLeaf):
    """TDH.MEM.PAGE.REMOVE."""

    number, name = 29, "TDH.MEM.PAGE.REMOVE"
    op_states = _CHANGE | in_states(OpState.FAILED_IMPORT)
    lowest, highest = TDX_PS_4K, TDX_PS_1G
    tree = SHARED


class SeptRemove(MemLeaf):
    """TDH.MEM.SEPT.REMOVE."""

    number, name = 30, "TDH.MEM.SEPT.REMOVE"
    op_states = _INITIALIZED_ON
    lowest, highest = TDX_PS_2M, TDX_PS_1G
    tree = EXCLUSIVE


class MemTrack(TdLeaf):
    """TDH.MEM.TRACK, which locks the epoch and no entry."""

    number, name = 38, "TDH.MEM.TRACK"
    handle = OPERAND_RCX
    tdr = SHARED
    op_states = _INITIALIZED_ON & ~in_states(OpState.FAILED_IMPORT)


class RangeUnblock(MemLeaf):
    """TDH.MEM.RANGE.UNBLOCK."""

    number, name = 39, "TDH.MEM.RANGE.UNBLOCK"
    op_states = _CHANGE
    lowest, highest = TDX_PS_4K, TDX_PS_1G
    tree = EXCLUSIVE


# -- TDs and vCPUs ---------------------------------------------------------------------------------------


class VpEnter(VcpuLeaf):
    """TDH.VP.ENTER. Its locks of TDVPR and TDR are held until the TD exit."""

    number, name = 0, "TDH.VP.ENTER"
    handle, vcpu = OPERAND_TDR, OPERAND_RCX
    tdvpr = SHARED
    op_states = TRACKING


class MngAddcx(TdLeaf):
    """TDH.MNG.ADDCX. Its OP_STATE matters only for TDCX pages beyond those that a TD needs."""

    number, name = 1, "TDH.MNG.ADDCX"
    handle = OPERAND_RDX
    tdr = EXCLUSIVE
    op_states = in_states(OpState.UNINITIALIZED)


class VpAddcx(VcpuLeaf):
    """TDH.VP.ADDCX."""

    number, name = 4, "TDH.VP.ADDCX"
    handle, vcpu = OPERAND_RDX, OPERAND_RDX
    op_states = in_states(OpState.INITIALIZED, OpState.STATE_IMPORT)


class MngKeyConfig(TdLeaf):
    """TDH.MNG.KEY.CONFIG. Its OP_STATE does not matter: there is no TDCS yet."""

    number, name = 8, "TDH.MNG.KEY.CONFIG"
    handle = OPERAND_RCX
    tdr = EXCLUSIVE
    op_states = _ALL


class MngCreate(Leaf):
    """TDH.MNG.CREATE, which makes the TD: there is no handle."""

    number, name = 9, "TDH.MNG.CREATE"


class VpCreate(TdLeaf):
    """TDH.VP.CREATE, which makes the vCPU: there is no TDVPR to lock."""

    number, name = 10, "TDH.VP.CREATE"
    handle = OPERAND_RDX
    tdr = SHARED
    op_states = in_states(OpState.INITIALIZED, OpState.STATE_IMPORT)


class MrExtend(TdLeaf):
    """TDH.MR.EXTEND."""

    number, name = 16, "TDH.MR.EXTEND"
    handle = OPERAND_RDX
    tdr = EXCLUSIVE
    op_states = in_states(OpState.INITIALIZED)


class MrFinalize(TdLeaf):
    """TDH.MR.FINALIZE."""

    number, name = 17, "TDH.MR.FINALIZE"
    handle = OPERAND_RCX
    tdr = EXCLUSIVE
    op_states = in_states(OpState.INITIALIZED)


class VpFlush(VcpuLeaf):
    """TDH.VP.FLUSH."""

    number, name = 18, "TDH.VP.FLUSH"
    handle, vcpu = OPERAND_RCX, OPERAND_RCX
    op_states = _ALL


class MngVpflushdone(TdLeaf):
    """TDH.MNG.VPFLUSHDONE. Its OP_STATE does not matter, as in all that tears a TD down."""

    number, name = 19, "TDH.MNG.VPFLUSHDONE"
    handle = OPERAND_RCX
    tdr = EXCLUSIVE
    op_states = _ALL


class MngKeyFreeid(TdLeaf):
    """TDH.MNG.KEY.FREEID."""

    number, name = 20, "TDH.MNG.KEY.FREEID"
    handle = OPERAND_RCX
    tdr = EXCLUSIVE
    op_states = _ALL


class MngInit(TdLeaf):
    """TDH.MNG.INIT."""

    number, name = 21, "TDH.MNG.INIT"
    handle = OPERAND_RCX
    tdr = EXCLUSIVE
    op_states = in_states(OpState.UNINITIALIZED)


class VpInit(VcpuLeaf):
    """TDH.VP.INIT."""

    number, name = 22, "TDH.VP.INIT"
    handle, vcpu = OPERAND_RCX, OPERAND_RCX
    op_states = in_states(OpState.INITIALIZED)


# -- memory of the host, and the module itself -----------------------------------------------------------


class PhymemPageRdmd(Leaf):
    """TDH.PHYMEM.PAGE.RDMD."""

    number, name = 24, "TDH.PHYMEM.PAGE.RDMD"


class PhymemPageReclaim(Leaf):
    """TDH.PHYMEM.PAGE.RECLAIM, which finds the TD by the page: there is no handle."""

    number, name = 28, "TDH.PHYMEM.PAGE.RECLAIM"


class SysKeyConfig(Leaf):
    """TDH.SYS.KEY.CONFIG."""

    number, name = 31, "TDH.SYS.KEY.CONFIG"


class SysTdmrInit(Leaf):
    """TDH.SYS.TDMR.INIT."""

    number, name = 36, "TDH.SYS.TDMR.INIT"


class PhymemCacheWb(Leaf):
    """TDH.PHYMEM.CACHE.WB."""

    number, name = 40, "TDH.PHYMEM.CACHE.WB"


class PhymemPageWbinvd(Leaf):
    """TDH.PHYMEM.PAGE.WBINVD."""

    number, name = 41, "TDH.PHYMEM.PAGE.WBINVD"


class SysConfig(Leaf):
    """TDH.SYS.CONFIG."""

    number, name = 45, "TDH.SYS.CONFIG"


class PhymemPamtAdd(Leaf):
    """TDH.PHYMEM.PAMT.ADD. Source: TDX module 2.0.x."""

    number, name = 58, "TDH.PHYMEM.PAMT.ADD"


class PhymemPamtRemove(Leaf):
    """TDH.PHYMEM.PAMT.REMOVE. Source: TDX module 2.0.x."""

    number, name = 59, "TDH.PHYMEM.PAMT.REMOVE"
