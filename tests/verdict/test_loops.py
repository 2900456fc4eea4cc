# SPDX-License-Identifier: GPL-2.0-or-later
"""A loop that is found has yet to be recorded, which can take long."""

from septum.engine.compiled import Compiled
from septum.engine.run import Progress
from septum.verdict.loops import look_for_loops
from septum.verdict.result import Settings
from tests.cli.data import loops as models


def test_ctrl_c_while_a_loop_is_recorded() -> None:
    model = models.build("trylock", 2, 1)
    compiled, settings = Compiled(model, optimise=0), Settings("loops.py", "trylock", 2, 1)
    shown: list[Progress] = []
    found = look_for_loops(model, compiled, settings, shown.append)
    assert found.loop is not None and found.violation is not None
    assert shown[-1].seconds >= shown[0].seconds

    left = iter(shown[1:])

    def stop(progress: Progress) -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt

    found = look_for_loops(model, compiled, settings, stop)
    assert found.loop is None
    assert found.cut is not None and found.cut.startswith("stopped by Ctrl-C; there is a loop")
