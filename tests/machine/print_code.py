# SPDX-License-Identifier: GPL-2.0-or-later
"""Print the digest of the generated code of every design: ``print_code.py JUNK``, run by test_same_code.py.

JUNK objects are made and a third of them dropped first, so that all that follows lies at other addresses.
"""

import hashlib
import os
import sys

from septum.analysis.invariance import order_sensitive
from septum.analysis.memory import find_written
from septum.analysis.strides import find_owners
from septum.designs import load, names
from septum.graph.fold import fold
from septum.graph.lower import lower_model
from septum.graph.ranges import analyse
from septum.lang.model import Model
from septum.machine.codegen import generate
from septum.machine.layout import pack


def code_of(model: Model, pages: bool) -> str:
    """The LLVM IR of a model's steps."""
    graph = fold(lower_model(model))
    analyse(graph, model.cpus)
    owners = find_owners(graph, model.cpus) if pages else None
    sensitive = order_sensitive(graph, owners) if owners is not None else frozenset[int]()
    return generate(graph, pack(graph, find_written(graph, model.cpus, owners)), sensitive).text


def main() -> None:
    junk = [object() for _ in range(int(sys.argv[1]))]
    del junk[::3]
    many = bool(os.environ.get("SEPTUM_MANY"))
    for number, name in enumerate(names() if many else names()[::3]):
        model = load(name).build("split", cpus=2, splits=2, enomem=True)
        pages = bool(number % 2)  # both ways of packing, each for every other design
        print(name, pages, hashlib.sha256(code_of(model, pages).encode()).hexdigest())


if __name__ == "__main__":
    main()
