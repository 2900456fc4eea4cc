# SPDX-License-Identifier: GPL-2.0-or-later
"""Which tests run which lines: what ``bench/mutate.py`` needs to run only the tests that can notice a change."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from pathlib import Path

import coverage
import pytest


class Covering:
    """A plugin of pytest that writes, for each line below ``folder``/septum, which tests ran it.

    What runs in processes that a test starts is not seen, nor what a test finds made by an earlier one. A file of
    JSON: ``tests`` are node ids, ``seconds`` what each took, ``lines`` {file: {line: [index of a test]}}; -1 is what
    runs when a module is imported.
    """

    def __init__(self, folder: Path, out: Path) -> None:
        self.folder, self.out = folder, out
        self.tests: list[str] = []
        self.seconds: list[float] = []
        self.coverage = coverage.Coverage(data_file=None, source=[str(folder / "septum")], messages=False)

    def pytest_sessionstart(self) -> None:
        self.coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.coverage.switch_context(str(len(self.tests)))
        began = time.perf_counter()
        try:
            return (yield)
        finally:
            self.tests.append(item.nodeid)
            self.seconds.append(time.perf_counter() - began)
            self.coverage.switch_context("")

    def pytest_sessionfinish(self) -> None:
        self.coverage.stop()
        data = self.coverage.get_data()
        lines = {
            str(Path(file).relative_to(self.folder)): {
                line: sorted(int(name or -1) for name in names) for line, names in data.contexts_by_lineno(file).items()
            }
            for file in data.measured_files()
        }
        self.out.write_text(json.dumps({"tests": self.tests, "seconds": self.seconds, "lines": lines}))


class Covered:
    """What :class:`Covering` has written."""

    def __init__(self, file: Path) -> None:
        said = json.loads(file.read_text())
        self.tests: list[str] = said["tests"]
        self.seconds: list[float] = said["seconds"]
        self.lines: dict[str, dict[int, list[int]]] = {
            name: {int(line): tests for line, tests in lines.items()} for name, lines in said["lines"].items()
        }

    def tests_of(self, file: str, first: int, last: int) -> list[str]:
        """The tests that run a line of ``first``..``last`` of a file, quick ones first.

        If none is seen in these lines, they may run at import, or in a child: then all of each file of tests of which
        one runs anything of the file. If none is seen in the file, all tests: it may have names and texts only.
        """
        lines = self.lines.get(file, {})
        found = {test for line in range(first, last + 1) for test in lines.get(line, ()) if test >= 0}
        if not found:
            files = {self.tests[test].split("::")[0] for tests in lines.values() for test in tests if test >= 0}
            found = {test for test, name in enumerate(self.tests) if name.split("::")[0] in files}
        found = found or set(range(len(self.tests)))
        return [self.tests[test] for test in sorted(found, key=lambda test: self.seconds[test])]

    def time_of(self, tests: list[str]) -> float:
        """Seconds that some of the tests took together."""
        known = dict(zip(self.tests, self.seconds, strict=True))
        return sum(known[test] for test in tests)
