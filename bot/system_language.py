"""The language in which this computer speaks with its user, for who did not ask for one."""

import os
from collections.abc import Mapping

SPOKEN = ("nl", "en")
OTHERWISE = "en"
"""As all other commands speak."""


def language_of_system(environment: Mapping[str, str] = os.environ) -> str:
    """From the usual variables, the first that says anything: "nl_NL.UTF-8" is nl."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        said = environment.get(name, "")
        if said:
            return next((one for one in SPOKEN if said.lower().startswith(one)), OTHERWISE)
    return OTHERWISE
