# SPDX-License-Identifier: GPL-2.0-or-later
"""Every place that calls require() can fail: a check that cannot fail checks nothing."""

import pytest

from tests.few import part
from tests.properties.sites import SITES, failing_checks, put, run_to
from tests.properties.wrong_code import BROKEN, Broken
from tests.properties.wrong_states import STATES, Wrong


def test_every_site_is_broken() -> None:
    """A require() that nothing here makes fail, or one that is here and nowhere else."""
    broken = {breach.site for breach in (*STATES, *BROKEN)}
    known = set(SITES.values())
    assert sorted(known - broken) == [], "no line in wrong_code.py or wrong_states.py makes these fail"
    assert sorted(broken - known) == [], "these lines are about a require() that is not there"


@pytest.mark.parametrize("breach", part(STATES, 2), ids=lambda breach: breach.site)
def test_state_is_wrong(breach: Wrong) -> None:
    """The properties of the model find the state wrong at that site, and did not before."""
    model = breach.model()
    put(model.world, breach.right)
    assert breach.site not in failing_checks(model)
    put(model.world, breach.wrong)
    assert breach.site in failing_checks(model)


@pytest.mark.parametrize("breach", part(BROKEN, 2), ids=lambda breach: breach.site)
def test_code_is_wrong(monkeypatch: pytest.MonkeyPatch, breach: Broken) -> None:
    """A native run fails at that site."""
    for name, function in breach.patch:
        monkeypatch.setattr(name, function)
    seen = run_to(breach.model(), breach.site, breach.values)
    assert breach.site in seen
