# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs to draw: each design is checked once for all tests of this folder."""

import pytest

from tests.cli.conftest import ROOT


@pytest.fixture(autouse=True)
def _root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
