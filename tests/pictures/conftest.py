# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs to draw: each design is checked once for all tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.cli.conftest import ROOT
from tests.cli.conftest import septum as septum
from tests.pictures.browser import Browser, NoBrowser, begun


@pytest.fixture(autouse=True)
def _root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all tests: it takes a second to start."""
    try:
        found = begun(tmp_path_factory.mktemp("pages"))
    except NoBrowser as error:
        pytest.skip(str(error))
    try:
        yield found
    finally:
        found.driver.quit()
