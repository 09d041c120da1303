"""What every test has: databases to run on, and an environment without the settings of whoever runs it."""

import gc
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, settings

import handlers.features  # noqa: F401 - fills the registries of what tests look at
from bot.settings import known_names
from tests import which_database
from tests.figures import found

pytest_plugins = ["tests.browser", "tests.databases", "tests.town", "tests.voice"]

for setting in known_names():
    os.environ.pop(setting, None)


# How long an example takes says how busy the machine is, and nothing about what is promised.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


WHOLE = {"bare_database_url", "database_url", "migrated_sqlite", "postgresql"}
"""Fixtures that bring a database; `town` builds the whole bot on one."""


# Very many objects live as long as the suite: looking through them for rubbish took an eighth of a story.
RUBBISH_LOOKED_FOR_AFTER = 20_000
gc.disable()


def pytest_collection_finish(session: pytest.Session) -> None:
    gc.freeze()
    gc.set_threshold(RUBBISH_LOOKED_FOR_AFTER, 20, 100)
    gc.enable()


def pytest_addoption(parser: pytest.Parser) -> None:
    which_database.add_option(parser)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks as `whole` what `make test-fast` leaves out, so that no test has to say it of itself."""
    which_database.leave_out_the_other(config, items)
    for item in items:
        if isinstance(item, pytest.Function) and WHOLE & set(item.fixturenames):
            item.add_marker(pytest.mark.whole)
    # The longest of all begin first: at the end they would run alone, on one of the cores.
    items.sort(key=lambda item: item.get_closest_marker("longest") is None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was found, and one line for all that a machine lacks, not one for each test that needs it."""
    for figure in found(terminalreporter.stats.get("passed", [])):
        terminalreporter.write_line(figure)
    skipped = [str(one.longrepr[2]) for one in terminalreporter.stats.get("skipped", [])]
    if skipped:
        terminalreporter.write_line(left_out(skipped))


def left_out(reasons: list[str]) -> str:
    counted = Counter(reason.removeprefix("Skipped: ") for reason in reasons)
    return "Left out: " + "; ".join(f"{count} tests ({why})" for why, count in counted.most_common())


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI nothing is skipped: a green run there has run everything."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter and reporter.stats.get("skipped"):
        reporter.write_line("CI skips nothing: see what was left out above.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
