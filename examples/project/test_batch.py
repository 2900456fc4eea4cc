# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold of the design, and the mistake that must stay visible."""

from septum.pytest_plugin import Check


def test_holds_when_allocations_fail(septum_check: Check) -> None:
    septum_check("batch.py", scenario="regions", splits=1, enomem=True)


def test_the_first_version_consumes_what_is_not_there(septum_check: Check) -> None:
    septum_check("batch_forgets.py", violates="cache-never-short")
