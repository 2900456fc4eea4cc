# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m septum`` is the command ``septum``."""

import sys

from septum.cli import main

if __name__ == "__main__":
    sys.exit(main())
