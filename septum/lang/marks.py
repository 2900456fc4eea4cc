# SPDX-License-Identifier: GPL-2.0-or-later
"""What a module says of itself, so that nothing else has to know where it lies.

``TOOL = True``       it is part of Septum, not of any model: its text does not count in a model's digest;
``PRIMITIVE = True``  its functions are what model code is made of: a timeline shows the line that called them.

A mark in a package's ``__init__.py`` holds for all of its modules.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

_paths: dict[str, str | None] = {}


def is_marked(module: str, mark: str) -> bool:
    """Whether the module called ``module``, or a package that it is in, carries ``mark``."""
    while module:
        if getattr(sys.modules.get(module), mark, False) is True:
            return True
        module = module.rpartition(".")[0]
    return False


def module_of(path: str) -> str | None:
    """The name of the imported module whose file is ``path`` (absolute), or None."""
    if _paths.get(path) not in sys.modules:
        known = {_file_of(module): name for name, module in list(sys.modules.items())}
        _paths.update((file, name) for file, name in known.items() if file is not None)
    return _paths.get(path)


def _file_of(module: ModuleType) -> str | None:
    file = getattr(module, "__file__", None)
    return os.path.abspath(file) if isinstance(file, str) else None
