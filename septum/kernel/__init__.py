# SPDX-License-Identifier: GPL-2.0-or-later
"""What Linux gives to KVM: locks, RCU, READ_ONCE(), pages; and what its debug options enforce.

All of it is model code: read it, change it. The names are the kernel's. A file with ``PRIMITIVE = True`` is left out of
timelines: they show the line that called it.

``cpus`` is the world's Cpus, for what the kernel finds through ``current`` and per-CPU data; ``bit`` is the number of a
lock's class there; a lock, an atomic_t or an allocator is passed as the kernel passes a pointer to it. Numbers are
counts unless a docstring says otherwise, and a function returns what the kernel's returns. A rule that is broken
(sleeping in atomic context, unlocking what is not held) is a violated property, not an exception.

May import: lang.
May be imported by: tdx, kvm, properties, scenarios, kernel_c, designs, cases, recordings, verdict, show, price,
    cli.
"""
