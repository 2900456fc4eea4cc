# SPDX-License-Identifier: GPL-2.0-or-later
"""The hooks of struct kvm_tdx: which there are, who calls each, and which locks the CPU holds then.

The callers and the locks are in hook_calls.py, which tools/hooks.py makes.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from septum.cli.hook_calls import CALLED


def hooks(base: type) -> Iterator[tuple[str, Any]]:
    """The methods that a design may override, as struct kvm_tdx has them in its order, those of the base after them."""
    from septum.kvm.tdx import KvmTdx

    names = [name for kind in (KvmTdx, base) for name, value in vars(kind).items() if inspect.isfunction(value)]
    for name in dict.fromkeys(names):
        if not name.startswith("_"):
            yield name, getattr(base, name)


def called(hook: str) -> Iterator[str]:
    """A line on who calls a hook and one on the locks; none for a method that only the design to derive from has."""
    if hook not in CALLED:
        return
    how = CALLED[hook]
    yield f"Called by {', '.join(f'{function}()' for function in how.callers)}."
    if how.always or how.sometimes:
        some = f"; in some designs or calls {', '.join(how.sometimes)}" if how.sometimes else ""
        yield f"Locks held: {', '.join(how.always or ()) or 'none'}{some}."
