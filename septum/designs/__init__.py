# SPDX-License-Identifier: GPL-2.0-or-later
"""The designs that the mailing list argues about, one file each, and how a design is found.

A design file holds ``class Design(KvmTdx)``: the fields that its patch adds to struct kvm_tdx and the hooks
that it overrides. Copy one, edit it like the patch you have in mind, and check it by its path. Any other function of
kvm/ it replaces by its name, as a patch does: the file has its own version of the function, and the class says so in
``replaces``. It may bring scenarios (``SCENARIOS``, a tuple of Scenario), properties with a sentence and a source
(``PROPERTIES``, a tuple of Property), kernel threads, checks and fields of struct kvm and struct kvm_vcpu (see KvmTdx).
A file may instead be a model of its own: then it has ``SCENARIOS`` and ``build(scenario, cpus, splits)``.

May import: lang, kernel, tdx, kvm, properties, scenarios, kernel_c.
May be imported by: cases, recordings, verdict, show, price, cli.
"""

from __future__ import annotations

import contextlib
import copy
import importlib
import importlib.util
import pkgutil
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from septum.designs.beside import Beside, module_name
from septum.designs.c_options import COptions as COptions
from septum.designs.from_c import FromC, is_c, load_c
from septum.designs.guest import DesignError as DesignError
from septum.designs.guest import guest
from septum.designs.isolated import Changed, replaced_functions, snapshot, take_back
from septum.designs.mistakes import mistakes
from septum.designs.moved import find_moved, say_moved_fields
from septum.designs.own import has_scenarios, own_missing, own_properties, own_scenarios
from septum.kvm.tdx import KvmTdx
from septum.lang import Struct, patches
from septum.lang.model import Model, Role
from septum.lang.patches import replacements
from septum.lang.source import LangError, class_tree, module_tree, short_path
from septum.scenarios import SCENARIOS, Scenario
from septum.scenarios import build as build_scenario
from septum.text import closest, did_you_mean, said

#: in the order of the mails
NAMES = (
    *("rfc-v2", "spinlock", "spinlock-no-recheck", "spinlock-no-restart"),
    *("spinlock-shared", "spinlock-shared-no-recheck", "per-vcpu", "two-caches"),
    *("v3", "v3-as-posted", "v3-shared", "reserved", "v5", "sept-alt", "v6", "tip"),
)


class NothingToCheck(DesignError):
    """A file that is not a design."""


class Design:
    """A design, ready to build models of.

    ``scenarios``  the names of what it can be raced in, the default first;
    ``from_c``     what its C file says of it, if it is one;
    ``missing``    what its source has and it does not, as in Model: MISSING of a file that septum from-c wrote.
    """

    def __init__(
        self, name: str, module: ModuleType, beside: Beside | None = None, from_c: FromC | None = None
    ) -> None:
        self.name = name
        self.module = module
        self.from_c = from_c
        self.beside = beside
        self.file = short_path(module.__file__ or "?")
        doc = module.__doc__
        self.summary = doc.strip().split("\n")[0] if isinstance(doc, str) else ""
        self._build: Callable[..., Model] | None = getattr(module, "build", None)
        self.kvm_tdx: Any = getattr(module, "Design", None)
        if self.kvm_tdx is not None and has_scenarios(module):
            self._build = None  # one that a Scenario names
        self._check_kinds()
        self._check_replacements()
        self._said = own_properties(module, self.file)
        self.missing = own_missing(module, self.file) if from_c is None else from_c.missing
        self.own: dict[str, Scenario] = {}
        if beside is not None:
            self._check_mistakes(beside)
        if self._build is not None:
            self.scenarios: tuple[str, ...] = tuple(getattr(module, "SCENARIOS", ("default",)))
        elif self.kvm_tdx is not None:
            self.own = own_scenarios(module, self.file)
            known = {**SCENARIOS, **self.own}
            self.scenarios = tuple(n for n, s in known.items() if not s.not_for(self.kvm_tdx))
        else:
            raise nothing_to_check(module, self.file)

    def _check_mistakes(self, beside: Beside) -> None:
        """Whether the file means what it says. Raises DesignError."""
        found = mistakes(self.module, *beside.modules.values())
        if found:
            more = f" ({len(found) - 1} more: septum lint {self.file})" if len(found) > 1 else ""
            raise DesignError(f"{found[0]}{more}", found)

    def _check_kinds(self) -> None:
        """Whether the names that Septum uses are what it takes them for. Raises DesignError."""
        if self._build is not None and not callable(self._build):
            raise DesignError(f"{self.file}: build is not a function; write def build(scenario, cpus, splits)")
        if self.kvm_tdx is not None and not (isinstance(self.kvm_tdx, type) and issubclass(self.kvm_tdx, KvmTdx)):
            raise DesignError(f"{self.file}: Design is not a struct kvm_tdx; write class Design(KvmTdx)")
        known = getattr(self.module, "SCENARIOS", ()) if self._build is not None else ()
        if not isinstance(known, tuple | list) or not all(isinstance(name, str) for name in known):
            raise DesignError(
                f"{self.file}: SCENARIOS is not a tuple of names; write strings: SCENARIOS = ('first', 'second')"
            )

    def _check_replacements(self) -> None:
        """Whether what the file has its own version of exists, and is run. Raises DesignError."""
        kinds = [v for v in vars(self.module).values() if isinstance(v, type) and issubclass(v, Struct)]
        listed = {f for kind in kinds for base in kind.__mro__ for f in vars(base).get("replaces", ())}
        for name, function in vars(self.module).items() if self.kvm_tdx is not None else ():
            if not isinstance(function, FunctionType) or function.__module__ != self.module.__name__:
                continue
            place = f"{self.file}:{function.__code__.co_firstlineno}: {name}()"
            if name not in patches.names() and hasattr(KvmTdx, name):
                raise DesignError(
                    f"{place} is a method of KvmTdx, and nothing runs this one; move it into class Design"
                )
            if name in patches.names() and function not in listed:
                raise DesignError(
                    f"{place} is a function of kvm/, and nothing runs this version of it; write "
                    f"replaces = ({name},) in class Design, or give it another name"
                )
        try:
            for kind in kinds:
                replacements([kind])
        except LangError as error:
            raise DesignError(str(error)) from None

    @property
    def is_model(self) -> bool:
        """Whether the file is a model of its own, and no design of the split path."""
        return self._build is not None

    def no_scenario(self, scenario: str) -> str:
        """Why there is no such scenario for this design, and what there is."""
        known = {**SCENARIOS, **self.own}
        if self.kvm_tdx is not None and scenario in known:
            return f"{self.name}: scenario {scenario} is not for it: {known[scenario].not_for(self.kvm_tdx)}"
        return no_scenario(self.name, scenario, self.scenarios)

    def size_of(self, scenario: str) -> int:
        """How many CPUs a scenario has that says itself who does what; 0 if the user says it."""
        return 0 if self._build is not None else {**SCENARIOS, **self.own}[scenario].cpus

    def roles_of(self, scenario: str) -> tuple[Role, ...]:
        """What the CPUs are of a scenario that says itself who does what, if it can be built for more of them."""
        return () if self._build is not None else {**SCENARIOS, **self.own}[scenario].roles

    def with_functions(self, functions: Sequence[Callable[..., Any]]) -> Design | None:
        """The design with some functions of kvm/ replaced, by functions of the same names.

        None if it is a model of its own, or has versions of its own of any of them.
        """
        if self.kvm_tdx is None or self._build is not None:
            return None
        own = {function.__name__ for function in replacements([self.kvm_tdx])}
        if not own.isdisjoint(function.__name__ for function in functions):
            return None
        other = copy.copy(self)
        other.kvm_tdx = type("Design", (self.kvm_tdx,), {"replaces": tuple(functions)})
        return other

    def build(
        self,
        scenario: str,
        *,
        cpus: int,
        splits: int,
        enomem: bool = False,
        busy: bool = False,
        counts: tuple[int, ...] = (),
    ) -> Model:
        """The model of one configuration. Raises DesignError for a scenario that the design does not have.

        ``counts``  CPUs of each role, instead of one, of a scenario that has roles.
        """
        if scenario not in self.scenarios:
            raise DesignError(self.no_scenario(scenario))
        if self._build is not None:
            if enomem or busy:
                raise DesignError(f"{self.name}: --enomem and --busy are for designs of the split path")
            with guest(self.file), self.beside.importable() if self.beside is not None else nullcontext():
                made = self._build(scenario, cpus=cpus, splits=splits)
            if isinstance(made, Model):
                made.said = self._said
            return made
        fixed = self.size_of(scenario)
        if fixed and (cpus, splits) != (fixed, 0):
            raise DesignError(
                f"scenario {scenario} says itself what its {fixed} CPUs do; leave --cpus and --splits out"
            )
        with guest(self.file):
            chosen, size = self.own.get(scenario, scenario), {"cpus": cpus, "splits": splits}
            model = build_scenario(self.name, self.kvm_tdx, chosen, enomem=enomem, busy=busy, counts=counts, **size)
        model.said = self._said
        if self.from_c is not None:
            model.notes = self.from_c.notes
            model.more_files = self.from_c.more_files
        model.missing = self.missing
        model.file = self.module.__file__ or model.file  # whatever the world of the scenario is
        return model


def names() -> list[str]:
    """The designs that come with Septum."""
    return list(NAMES)


def load(name: str, c: COptions | None = None) -> Design:
    """A design by its name, or by the path of its file; ``c`` how it is read if it is C. Raises DesignError."""
    if c is not None and not is_c(name):
        [first, *_] = c.words()
        raise DesignError(f"{name}: {first.split()[0]} is about kernel C; give it with a .c file, a patch or a mail")
    if name in NAMES:
        return Design(name, importlib.import_module("septum.designs." + name.replace("-", "_")))
    path = Path(name)
    if name == "-":
        return of_c(path, c)
    if path.suffix != ".py" and not path.exists():
        raise DesignError(f"no design '{name}'{_meant(name, names())}; septum list designs shows them all")
    if path.exists() and not path.is_file():
        raise DesignError(f"{name}: not a file; give a design's name or the path of its file")
    if not path.is_file():
        raise DesignError(f"{name}: no such file; septum list designs shows the designs that have a name")
    if is_c(name):
        return of_c(path, c)
    find_moved()
    before = snapshot()
    beside = Beside(path, module_name("design", path))
    try:
        module = _import(path, beside)
    finally:
        changed = take_back(before)
    _adopt(module, path, changed)
    with contextlib.suppress(OSError, SyntaxError):  # what cannot be decoded is refused when it is lowered
        say_moved_fields(module_tree(str(module.__file__)), name)
    return Design(path.stem, module, beside)


def of_c(path: Path, c: COptions | None = None) -> Design:
    """A design that is C, a diff or a mail. Raises DesignError."""
    name = module_name("design", path)
    from_c = load_c(path, name, c)
    return Design(path.stem, from_c.module, from_c.beside or Beside(path, name), from_c)


def _adopt(module: ModuleType, path: Path, changed: list[Changed]) -> None:
    """Take functions of kvm/ that a file has assigned to as replacements of its design. Raises DesignError."""
    functions, other = replaced_functions(changed)
    design = getattr(module, "Design", None)
    if other is not None or (functions and not isinstance(design, type)):
        what = other or changed[0]
        raise DesignError(
            f"{path}: it changes {what} for every design; a design may change what is in its own class, and replace "
            "functions of kvm/ by 'replaces = (function,)' in it"
        )
    if functions and design is not None:
        own = vars(design).get("replaces", ())
        design.replaces = (*own, *(f for f in functions.values() if f not in own))


def _import(path: Path, beside: Beside) -> ModuleType:
    """Run a design file. Its errors become one line with its file and line."""
    spec = importlib.util.spec_from_file_location(beside.name, path)
    if spec is None or spec.loader is None:
        raise DesignError(f"{path}: not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[beside.name] = module
    try:
        with guest(str(path)), beside.importable():
            spec.loader.exec_module(module)
    except SyntaxError as error:
        raise DesignError(
            f"{short_path(error.filename or str(path))}:{error.lineno or 1}: {error.msg}; mend it and try again"
        ) from None
    except (LangError, DesignError):
        raise
    except Exception as error:  # whatever a user's file does while it is imported
        what = f"{type(error).__name__}: {said(error)}{import_meant(error)}"
        raise DesignError(f"{place_of(error, path, beside)}: {what}; the file cannot be imported") from None
    return module


def place_of(error: BaseException, path: Path, beside: Beside) -> str:
    """file:line of the innermost line of the user's own files that an exception went through."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).resolve() == path.resolve():
            return f"{path}:{frame.lineno}"
        if Path(frame.filename).resolve().parent == beside.folder:
            return f"{short_path(frame.filename)}:{frame.lineno}"
    return f"{path}:1"


def import_meant(error: BaseException) -> str:
    """For an import that finds no such module or name: the one that may be meant."""
    if isinstance(error, ModuleNotFoundError) and error.name:
        folder, _, wanted = error.name.rpartition(".")
        inside = sys.modules.get(folder)
        known = [m.name for m in pkgutil.iter_modules(getattr(inside, "__path__", []))]
        close = closest(wanted, known)
        return f"; did you mean {folder}.{close}?" if close else ""
    found = re.match(r"cannot import name '(\w+)'", str(error)) if isinstance(error, ImportError) else None
    module = sys.modules.get(error.name or "") if isinstance(error, ImportError) else None
    if found is None or module is None:
        return ""
    close = closest(found[1], [n for n in vars(module) if not n.startswith("_")])
    return f"; did you mean {close}?" if close else ""


def nothing_to_check(module: ModuleType, file: str) -> DesignError:
    """That a file has neither of what it must have one of, with the class that may be meant as it."""
    named: dict[str, Any] = vars(module)
    for name, kind in named.items():
        if isinstance(kind, type) and issubclass(kind, KvmTdx) and kind.__module__ == module.__name__:
            line = class_tree(named[name]).lineno
            return DesignError(f"{file}:{line}: class {name} derives from KvmTdx; call it Design to have it checked")
    return NothingToCheck(
        f"{file}: neither 'class Design(KvmTdx)' nor 'build(scenario, cpus, splits)' is in it; "
        "copy one of septum/designs"
    )


def no_scenario(name: str, scenario: str, known: Sequence[str]) -> str:
    """That ``name`` has no such scenario, which one may be meant, and what there is."""
    return f"{name} has no scenario '{scenario}'{did_you_mean(scenario, known)}; it has: {', '.join(known)}"


def _meant(name: str, known: list[str]) -> str:
    close = closest(name, known)
    return f"; did you mean '{close}'?" if close else f"; there is {', '.join(known)}"
