"""What every test has: databases to run on, and an environment without the settings of whoever runs it."""

import os

from bot.settings import known_names

pytest_plugins = ["tests.databases"]

for name in known_names():
    os.environ.pop(name, None)
