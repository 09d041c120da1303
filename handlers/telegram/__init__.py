"""The thin port to Telegram: updates become what was said, what is ready becomes a Bot API call."""

import os

# Spans of time come from python-telegram-bot as `timedelta`; the numbers of before are on their way out, and
# each use of one warns. The library looks at this whenever it hands one out.
os.environ.setdefault("PTB_TIMEDELTA", "true")
