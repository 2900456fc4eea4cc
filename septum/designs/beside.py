# SPDX-License-Identifier: GPL-2.0-or-later
"""A design file may import the files beside it, as a script may; another design never sees them.

Python finds such a file by its bare name, and keeps it under that name for the whole process: the ``common`` of one
folder would be that of the next. So it is found only while its design is imported or built, and known to nobody else.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FunctionType, ModuleType


def module_name(kind: str, path: Path) -> str:
    """What the module of a user's file is called: no other file has the name, wherever it is."""
    digest = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:8]
    return f"septum_{kind}_{path.stem}_{digest}"


class Beside:
    """The folder of one design file.

    ``name``     what the design's own module is called;
    ``modules``  the files beside it that it has imported: name in its import statements -> module.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.folder = path.resolve().parent
        self.name = name
        self.modules: dict[str, ModuleType] = {}

    @contextmanager
    def importable(self) -> Iterator[None]:
        """The files of the folder can be imported by their bare names, whatever else has such a name."""
        hidden = {n: m for n, m in list(sys.modules.items()) if self.is_hidden(n)}
        for name in hidden:
            del sys.modules[name]
        sys.modules.update(self.modules)
        before = set(sys.modules)
        path, writes = list(sys.path), sys.dont_write_bytecode
        sys.path.insert(0, str(self.folder))
        sys.path_importer_cache.pop(str(self.folder), None)  # a file may be newer than what is known of its folder
        sys.dont_write_bytecode = True  # the folder is the user's
        try:
            yield
        finally:
            sys.path[:], sys.dont_write_bytecode = path, writes
            for name in [n for n in sys.modules if n not in before and self.has(n, sys.modules[n])]:
                self.keep(name, sys.modules[name])
            for name in self.modules:
                sys.modules.pop(name, None)
            sys.modules.update(hidden)

    def has(self, name: str, module: ModuleType) -> bool:
        """Whether a module is a file of the folder."""
        place = self.folder.joinpath(*name.split("."))
        file = getattr(module, "__file__", None)
        return file is not None and Path(file).resolve() in (place.with_suffix(".py"), place / "__init__.py")

    def is_hidden(self, name: str) -> bool:
        """Whether something else has the name of a file of the folder, and is neither Python's nor Septum's."""
        first = name.partition(".")[0]
        if first in sys.stdlib_module_names or first in ("septum", "__main__"):
            return False
        place = self.folder / first
        return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()

    def keep(self, name: str, module: ModuleType) -> None:
        """Know a module under a name of this design's own, which is where its classes look for their source."""
        private = f"{self.name}.{name}"
        for value in vars(module).values():
            if isinstance(value, type | FunctionType) and value.__module__ == name:
                value.__module__ = private
        module.__name__ = private
        sys.modules[private] = module
        self.modules[name] = module
