"""`python -m bot` is `burengroep`."""

import sys

from bot.cli import main

sys.exit(main())
