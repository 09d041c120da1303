"""The Chromium of this system, where it is installed."""

import shutil

import pytest

from tests.left_out import left_out

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
)
"""It never asks anything of the world outside."""


@pytest.fixture(scope="session")
def chromium() -> str:
    return shutil.which("chromium") or shutil.which("google-chrome") or left_out("Chromium is")
