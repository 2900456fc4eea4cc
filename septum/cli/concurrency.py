# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check DESIGN... --concurrency``: what each design leaves to run at the same time, in steps."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from septum.cli.jobs import Job, guarded, prepare
from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit, emit_json
from septum.engine.compiled import Compiled
from septum.engine.interrupt import STOPPED
from septum.engine.run import Progress
from septum.show.concurrency import Counted, as_json, text
from septum.show.progress import SearchProgress
from septum.verdict.checking import build
from septum.verdict.concurrency import Concurrency, count


def run(args: argparse.Namespace) -> int:
    """Count, and print it; returns the exit code."""
    if not args.designs:
        raise UserError("--concurrency compares designs; name one or several, such as spinlock per-vcpu")
    counted: list[Counted] = []
    for job in [prepare(name, args) for name in args.designs]:
        with SearchProgress(job.settings.label, "states") as progress:
            counted.append(Counted(job.settings, guarded(job.design, partial(counted_in, job, progress.tick))))
        if (counted[-1].found.cut or "").startswith(STOPPED):
            break
    if args.json:
        emit_json({"results": [as_json(one) for one in counted]})
    else:
        emit(text(counted))
    return INCONCLUSIVE if any(one.found.cut is not None for one in counted) else DONE


def counted_in(job: Job, tick: Callable[[Progress], None]) -> Concurrency:
    """What one design allows in its scenario."""
    return count(Compiled(build(job.design, job.settings), optimise=0), job.settings.max_memory, tick)
