"""Who may do what: `python -m handlers.documents.permissions_page` writes docs/permissions.md."""

from collections.abc import Iterable
from pathlib import Path

import handlers.features  # noqa: F401 - fills the registries
from handlers.conversation.registry import ACTIONS, ALLOWED
from handlers.documents.dpia_tables import table
from handlers.permission.relations import Relation

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"
ABOUT = """# Who may do what

Generated from `@action(may=...)` beside each verb. `make permissions` writes this page again; a test fails
when it is old. A verb without a line here does not exist. Each press is judged anew, by how whoever presses
stands to what the button is about (`handlers/permission/relations.py`): *self* it is about them, *caller*
calls for who it is about, *host* leads the activity; *neighbour*, *connector* and *coordinator* are of the
same neighbourhood."""


def feature_of(action: str) -> str:
    return ACTIONS[action].__module__.split(".")[1]


def page() -> str:
    sections = [ABOUT]
    for feature in dict.fromkeys(feature_of(action) for action in ACTIONS):
        actions = [action for action in ACTIONS if feature_of(action) == feature]
        sections.append(f"## {feature}\n\n{table(('action', 'who may'), _rows(actions))}")
    return "\n\n".join(one.rstrip("\n") for one in sections) + "\n"


def _rows(actions: Iterable[str]) -> Iterable[tuple[str, str]]:
    for action in sorted(actions):
        yield action, ", ".join(one.value for one in Relation if one in ALLOWED[action])


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
