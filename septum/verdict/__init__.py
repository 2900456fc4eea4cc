# SPDX-License-Identifier: GPL-2.0-or-later
"""From a design to a verdict: configure, decide, conclude.

A verdict is data: findings, what was reached, what cut the search, what was not checked. HOLDS is said only of a space
that was exhausted.

May import: lang, graph, analysis, machine, engine, proof, kernel, tdx, kvm, properties, scenarios, designs,
    cases.
May be imported by: show, pictures, sweep, cli, pytest_plugin.
"""
