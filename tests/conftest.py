"""What every test has: databases to run on, and an environment without the settings of whoever runs it."""

import os

import pytest

from bot.settings import known_names

pytest_plugins = ["tests.databases", "tests.town"]

for setting in known_names():
    os.environ.pop(setting, None)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI nothing is skipped: a green run there has run everything."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter and reporter.stats.get("skipped"):
        reporter.write_line("CI skips nothing: see the skipped tests above.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
