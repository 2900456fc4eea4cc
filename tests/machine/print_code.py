# SPDX-License-Identifier: GPL-2.0-or-later
"""Print the digest of the generated code of every design: ``print_code.py JUNK``, run by test_same_code.py.

JUNK objects are made and a third of them dropped first, so that all that follows lies at other addresses.
"""

import hashlib
import sys

from septum.analysis import symmetry
from septum.designs import load, names
from septum.graph.fold import fold
from septum.graph.lower import lower
from septum.graph.ranges import analyse
from septum.lang.model import Model
from septum.machine.codegen import Code
from septum.machine.layout import Layout


def code_of(model: Model, pages: bool) -> str:
    """The LLVM IR of a model's steps."""
    programs = [(p.function, p.args) for p in model.programs]
    graph = fold(lower(programs, [(c.when, c.function, c.args) for c in model.checks]))
    analyse(graph, model.cpus)
    affine = symmetry.affine(graph, model.cpus) if pages else None
    return Code(graph, Layout(graph, model.cpus, affine)).text


def main() -> None:
    junk = [object() for _ in range(int(sys.argv[1]))]
    del junk[::3]
    for name in names():
        model = load(name).build("split", cpus=2, splits=2, enomem=True)
        for pages in (False, True):
            print(name, pages, hashlib.sha256(code_of(model, pages).encode()).hexdigest())


if __name__ == "__main__":
    main()
