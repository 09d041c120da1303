"""What an organisation starts from: compose file, image and example settings agree with the program."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import make_url

from bot.settings import Settings, known_names, load_settings

ROOT = Path(__file__).parents[2]
ANY_TAG = re.compile(r":\d+\.\d+(\.\d+)?[\w.-]*$")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    return loaded


def test_every_setting_of_the_compose_file_exists(compose: dict[str, Any]) -> None:
    given = {name for one in ("bot", "migrate") for name in compose["services"][one]["environment"]}
    assert given <= set(known_names())


def test_every_secret_comes_from_a_file_and_none_stands_in_the_compose_file(compose: dict[str, Any]) -> None:
    wanted = {name for service in compose["services"].values() for name in service["secrets"]}
    assert wanted == set(compose["secrets"])
    assert all(secret["file"].startswith("./secrets/") for secret in compose["secrets"].values())
    for name in ("bot", "migrate"):
        given = compose["services"][name]["environment"]
        paths = [value for key, value in given.items() if key.endswith("_FILE") and key != "HEALTH_FILE"]
        handed_in = set(compose["services"][name]["secrets"])
        assert {path.removeprefix("/run/secrets/") for path in paths} == handed_in, name


def test_the_bot_is_neither_superuser_nor_owner_of_its_database(compose: dict[str, Any]) -> None:
    """What each role may is tried on a real server: tests/storage/test_postgresql_roles.py."""
    services = compose["services"]
    roles = {
        name: make_url(services[name]["environment"]["DATABASE_URL"]).username for name in ("bot", "migrate")
    }
    assert roles == {"bot": "burengroep_bot", "migrate": "burengroep_owner"}
    assert services["database"]["environment"]["POSTGRES_USER"] not in roles.values()
    assert "owner_password" not in services["bot"]["secrets"]
    assert all(str(role) in (ROOT / "docker" / "roles.sql").read_text("utf-8") for role in roles.values())


def test_containers_are_closed_restart_and_say_whether_they_are_alive(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        assert "ports" not in service, name
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["mem_limit"] == service["memswap_limit"], name
        assert service["pids_limit"] <= 128, name
        if name != "migrate":
            assert service["healthcheck"]["test"], name
            assert service["restart"] == "unless-stopped", name
        assert ANY_TAG.search(service["image"]), name
    assert compose["services"]["bot"]["stop_grace_period"] == "10s"


def test_the_image_starts_from_one_pinned_python_and_installs_by_hash() -> None:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    bases = set(re.findall(r"^FROM (\S+)", text, re.MULTILINE))
    assert len(bases) == 1
    assert ANY_TAG.search(bases.pop())
    assert "--require-hashes" in text
    assert re.search(r"^USER [1-9]\d*", text, re.MULTILINE)


def test_the_image_takes_everything_that_it_copies(compose: dict[str, Any]) -> None:
    let_in = set(re.findall(r"^!(\S+)", (ROOT / ".dockerignore").read_text("utf-8"), re.MULTILINE))
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (ROOT / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    assert {name for line in copied for name in line.split()} == let_in


def test_the_example_of_settings_is_complete_and_changes_nothing() -> None:
    example = ROOT / ".env.example"
    text = example.read_text(encoding="utf-8")
    assert [name for name in known_names() if not re.search(rf"\b{name}\b", text)] == []
    assert load_settings(example) == Settings()
