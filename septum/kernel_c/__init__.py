# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel C as designs: a C file in kernel style is translated to what a design file has.

mail.py takes diffs out of mails, postimage.py makes C of what is whole in them or in the tree that they are against
(tree.py, around.py), and image.py is that C as one text, with where each line is from. parse.py reads it with
tree-sitter, gather.py says what it consists of. known.py says what each kernel function is here, table.py adds what a
user says. expressions.py, statements.py and switch.py translate functions, translate.py all that the model runs,
writer.py puts a design together, and account.py says what became of every line. words.py is the model code that
translated functions call.

May import: lang, kernel, tdx, kvm.
May be imported by: designs.
"""
