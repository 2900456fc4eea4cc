# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of each check of a command that makes many: the whole table, the cases.

Each has a key of its own, of its settings, of all files of the package but the designs, and of those designs that its
own is made of: one that has changed leaves the others as they are. What users' files of the same command may have
changed is in all keys: these files are.
"""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from septum.cli.job import Job
from septum.cli.kept import Record, load, store
from septum.cli.kept_file import PACKAGE, Unknown
from septum.cli.kept_key import Changed, digest, may_be_built_in, own_files, package_files, runs_it, unchanged
from septum.engine.run import Stale
from septum.machine import codecache
from septum.verdict.result import EXHAUSTIVE, Settings

if TYPE_CHECKING:  # what these import needs LLVM, and a list of cases does not
    from septum.engine.together_kept import TogetherRecord
    from septum.verdict.checking import DesignLike
    from septum.verdict.kept import DesignRecord
    from septum.verdict.rows import Rows

Value = TypeVar("Value")
DESIGNS = "designs"


class AllRows(NamedTuple):
    """What is kept of the configurations of one scenario: of the design, and of the code that they have in common."""

    design: DesignRecord
    together: TogetherRecord | None


class KeptRows(NamedTuple):
    """Configurations of one scenario; ``key`` of what is to be kept of them, "" for nothing."""

    key: str
    rows: Rows


class Records:
    """The records of one command.

    ``started``  when the process was, in ns since 1970; 0 keeps nothing;
    ``designs``  all that the command loads, by name or file.
    """

    def __init__(self, started: int, designs: Sequence[str] = ()) -> None:
        self.started = started
        self.designs = designs
        try:
            self.files = dict(package_files(PACKAGE, started)) if started else {}
            self.own = own_files(designs)
        except (OSError, Changed, Unknown):
            self.files = {}
        self.runs_it = runs_it() if self.files else ()

    def key(self, settings: Settings, *more: Settings) -> str:
        """The key of checks of a design; "" if nothing is kept of them."""
        together = (settings, *more)
        if not self.files or any(s.strategy != EXHAUSTIVE or s.bounds or s.c is not None for s in together):
            return ""
        options = [[sorted(v) if isinstance(v, frozenset) else v for v in settings] for settings in together]
        files = self.files
        if may_be_built_in(settings.label):
            others = designs() - designs_of(file_of(settings.label))
            files = {file: content for file, content in files.items() if file not in others}
        return digest("row", options, self.runs_it, self.own, files)

    def key_of_case(self, case: str, variant: str) -> str:
        """The key of a check of a variant of a case."""
        return digest("case", case, variant, self.runs_it, self.own, self.files) if self.files else ""

    def has(self, key: str) -> bool:
        """Whether something is kept."""
        return bool(key) and codecache.has(key, codecache.FACTS)

    def check(self, key: str, make: Callable[[], Job], work: Callable[[Job], Value]) -> Value:
        """Make a check with what was kept of it, or from the beginning, and keep then what can be."""
        from septum.verdict.kept import Gathering, KeptDesign

        kept: Record | None = load(key)
        if kept is not None:
            with contextlib.suppress(Stale):
                return work(Job(KeptDesign(kept.design, lambda: make().design), kept.settings))
        design, settings = make()
        if not key:
            return work(Job(design, settings))
        gathering = Gathering(design, bool(self.own))
        found = work(Job(gathering, settings))
        with contextlib.suppress(Exception):  # the verdict is there
            self._keep(key, Record(settings, gathering.record()))
        return found

    def rows(self, load_design: Callable[[], DesignLike], configurations: Sequence[Settings]) -> KeptRows:
        """The configurations of one scenario, with what was kept of them, or from the beginning."""
        from septum.verdict.kept import Gathering, KeptDesign
        from septum.verdict.rows import Rows

        key = self.key(*configurations)
        kept: AllRows | None = load(key)
        if kept is not None:
            return KeptRows("", Rows(KeptDesign(kept.design, load_design), configurations, kept.together))
        design = load_design()
        return KeptRows(key, Rows(Gathering(design, bool(self.own)) if key else design, configurations))

    def keep(self, rows: KeptRows) -> None:
        """Keep what can be of configurations that were checked."""
        from septum.verdict.kept import Gathering

        design = rows.rows.design
        with contextlib.suppress(Exception):  # the verdicts are there
            if isinstance(design, Gathering) and not any(model.operations for _, model in design.built):
                together = rows.rows.record()
                self._keep(rows.key, AllRows(design.record(together is not None), together))

    def _keep(self, key: str, record: Record | AllRows) -> None:
        """Keep what was gathered, unless a file has changed since the process began."""
        whole = bool(record.design.models) and unchanged(PACKAGE, self.files, self.started)
        if whole and own_files(self.designs) == self.own:
            store(key, record)


#: where nothing is kept
NOTHING = Records(0)


def file_of(name: str) -> str:
    """The file of a design, as the package's files are called."""
    return f"{DESIGNS}/{name.replace('-', '_')}.py"


@cache
def designs() -> frozenset[str]:
    """The files of all designs that come with Septum."""
    from septum.designs import NAMES

    return frozenset(map(file_of, NAMES))


@cache
def designs_of(file: str) -> frozenset[str]:
    """The designs that a design is made of, itself among them."""
    found = [file]
    for one in found:
        tree = ast.parse((PACKAGE / one).read_bytes())
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module == f"septum.{DESIGNS}":
                found += [file_of(alias.name) for alias in node.names if file_of(alias.name) not in found]
            elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(f"septum.{DESIGNS}."):
                found += [other for other in [file_of(node.module.split(".")[2])] if other not in found]
    return frozenset(found)
