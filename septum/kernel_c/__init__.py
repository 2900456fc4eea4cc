# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel C as designs: a C file in kernel style is translated to what a design file has.

mail.py takes diffs out of mails, and postimage.py makes C of what is whole in them. parse.py reads it with tree-sitter,
known.py says what each kernel function is here, expressions.py and statements.py translate functions, translate.py puts
a design together and accounts for every line. words.py is the model code that translated functions call.

May import: lang, kernel, tdx, kvm.
May be imported by: designs.
"""
