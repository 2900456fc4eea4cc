# SPDX-License-Identifier: GPL-2.0-or-later
"""A design as it was when it was checked before: what is said of its models and of their code, without either.

A search, and a report that all holds, need no more. For anything else, such as a run to replay, the model is built and
lowered when it is asked for. Verdicts are not kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.facts import Known, Purpose
from septum.engine.run import Stale
from septum.lang.model import Model, Role
from septum.verdict.checking import DesignLike

#: what a model says of itself that is not one of its objects
SAID = (
    *("name", "file", "more_files", "lock_names", "symmetric", "unreachable"),
    *("contexts", "said", "notes", "missing"),
)
#: what only a model that was built has
BUILT = ("world", "programs", "checks", "operations", "structs", "replaced", "_initial")


class Configuration(NamedTuple):
    """Which model of a design."""

    scenario: str
    cpus: int
    splits: int
    enomem: bool
    busy: bool
    counts: tuple[int, ...]


class ModelRecord(NamedTuple):
    """What is kept of a model.

    ``said``  SAID; ``cpus`` how many programs; ``labels`` of its locks;
    ``endless``  it has ``operations``, which are not kept;
    ``code``  what was kept of its code, for each purpose;
    ``digest`` what it must be if it is built again, "" if the key says so.
    """

    said: Mapping[str, Any]
    cpus: int
    labels: Mapping[int, str]
    endless: bool
    code: Mapping[Purpose, Known]
    digest: str = ""


class DesignRecord(NamedTuple):
    """What is kept of a design; ``split_path`` whether its scenarios are of the split path.

    ``sizes, roles``  of the scenarios of which there are ``models``.
    """

    name: str
    file: str
    scenarios: tuple[str, ...]
    sizes: Mapping[str, int]
    roles: Mapping[str, tuple[Role, ...]]
    split_path: bool
    models: Mapping[Configuration, ModelRecord]


class KeptModel(Model):
    """A model that is built when something asks for more than what was kept of it."""

    def __init__(self, record: ModelRecord, build: Callable[[], Model]) -> None:
        self.__dict__.update(record.said)
        self.kept = {purpose: known for purpose, known in record.code.items()}  # noqa: C416  # of wider types
        if not record.endless:
            self.operations = {}
        self._record = record
        self._build = build

    @property
    def cpus(self) -> int:
        """Number of CPUs."""
        return self._record.cpus

    def lock_labels(self) -> dict[int, str]:
        """Bit of a lock -> its name."""
        return dict(self._record.labels)

    def __getattr__(self, name: str) -> Any:
        """What only a model that was built has; this is that one from then on. Raises Stale if it is another one."""
        if name not in BUILT:
            raise AttributeError(f"{type(self).__name__} has no {name}")
        built = self._build()
        if self._record.digest and built.digest() != self._record.digest:
            raise Stale(f"{self.name}: it is not the model of which something was kept")
        for each in BUILT:
            setattr(self, each, getattr(built, each))
        return self.__dict__[name]


class KeptDesign:
    """A design that is loaded when something asks for more than what was kept of it."""

    def __init__(self, record: DesignRecord, load: Callable[[], DesignLike]) -> None:
        self.record = record
        self.load = load
        self.name, self.file, self.scenarios = record.name, record.file, record.scenarios
        self.kvm_tdx = record.name if record.split_path else None

    def no_scenario(self, scenario: str) -> str:
        """Why there is no such scenario, in one line."""
        return self.load().no_scenario(scenario)

    def size_of(self, scenario: str) -> int:
        """How many CPUs a scenario has that fixes who does what; 0 if the user says it."""
        found = self.record.sizes
        return found[scenario] if scenario in found else self.load().size_of(scenario)

    def roles_of(self, scenario: str) -> tuple[Role, ...]:
        """What the CPUs are of a scenario that fixes who does what, if it can be built for more of them."""
        found = self.record.roles
        return found[scenario] if scenario in found else self.load().roles_of(scenario)

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
        """One configuration."""

        def build() -> Model:
            return self.load().build(scenario, cpus=cpus, splits=splits, enomem=enomem, busy=busy, counts=counts)

        kept = self.record.models.get(Configuration(scenario, cpus, splits, enomem, busy, counts))
        return KeptModel(kept, build) if kept is not None else build()


class Gathering:
    """A design whose models are gathered, to be kept; ``own`` if it is a user's, which may build another each time."""

    def __init__(self, design: DesignLike, own: bool = False) -> None:
        self.design = design
        self.own = own
        self.name, self.file, self.scenarios = design.name, design.file, design.scenarios
        self.kvm_tdx = getattr(design, "kvm_tdx", None)
        self.no_scenario, self.size_of, self.roles_of = design.no_scenario, design.size_of, design.roles_of
        self.built: list[tuple[Configuration, Model]] = []

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
        """One configuration."""
        model = self.design.build(scenario, cpus=cpus, splits=splits, enomem=enomem, busy=busy, counts=counts)
        model.kept = {}
        self.built.append((Configuration(scenario, cpus, splits, enomem, busy, counts), model))
        return model

    def record(self, together: bool = False) -> DesignRecord:
        """What is kept of it: of each model that was compiled. Raises Stale if one is not the same each time.

        ``together``  several had one code: of the others, too.
        """
        models: dict[Configuration, ModelRecord] = {}
        for which, model in self.built:
            made = [c for c in (model.kept or {}).values() if isinstance(c, Compiled)]
            code = {compiled.purpose: compiled.keep() for compiled in made}
            if (code or together) and which not in models:
                said = {name: getattr(model, name) for name in SAID}
                digest = self._digest_of(which) if self.own else ""
                models[which] = ModelRecord(said, model.cpus, model.lock_labels(), bool(model.operations), code, digest)
        built = dict.fromkeys(which.scenario for which in models)
        sizes = {scenario: self.size_of(scenario) for scenario in built}
        roles = {scenario: self.roles_of(scenario) for scenario in built}
        return DesignRecord(self.name, self.file, self.scenarios, sizes, roles, self.kvm_tdx is not None, models)

    def _digest_of(self, which: Configuration) -> str:
        """The digest of a model, which is the same whenever it is built, here and once more. Raises Stale if not."""
        s = which
        size = {"cpus": s.cpus, "splits": s.splits}
        again = self.design.build(s.scenario, **size, enomem=s.enomem, busy=s.busy, counts=s.counts)
        found = {model.digest() for other, model in [*self.built, (which, again)] if other == which}
        if len(found) > 1:
            raise Stale(f"{self.name}: it is another model each time that it is built")
        return found.pop()
