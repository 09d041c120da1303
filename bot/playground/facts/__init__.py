"""What the Bot API asks and answers, as facts: the part of it that the playground serves."""

import json
from pathlib import Path
from typing import Any

FACTS_FILE = Path(__file__).with_name("bot_api.json")

_facts: dict[str, Any] = json.loads(FACTS_FILE.read_text())

BOT_API_VERSION: str = _facts["bot_api"]
# name of a method -> name of a parameter -> {"type", "required", "length"?}
METHODS: dict[str, dict[str, dict[str, Any]]] = _facts["methods"]
# name of a type -> name of a field -> {"type", "required", "length"?}
TYPES: dict[str, dict[str, dict[str, Any]]] = _facts["types"]
