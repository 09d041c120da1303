"""What was sealed before walks became activities is read under the names of today; all else stays."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation.registry import ACTIONS
from handlers.texts.localise import Tongue
from handlers.texts.message import when
from handlers.texts.speaker import FIRST, LOCALES
from storage.renamed import OLD_KEYS, renamed, text_key

NOW = datetime(2027, 3, 8, 12, 0, tzinfo=UTC)
_AT = NOW + timedelta(days=1)
_PARAMS = {"date": when(_AT, "date"), "clock": when(_AT, "clock"), "landmark": "het bankje"}
SAID = st.recursive(
    st.none() | st.integers() | st.sampled_from(["walk", "walk-coming.yes", "activity-walk.button", "hoi"]),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["walk", "text", "kind", "flow"]), inner),
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"walk": 17, "person": 3}, {"activity": 17, "person": 3}),
        ({"answers": {"walk": 17}}, {"answers": {"activity": 17}}),
        ({"flow": "walk", "screen": "when"}, {"flow": "activity", "screen": "when"}),
        (
            {"flow": "walk", "answers": {"when": "morgen"}},
            {"flow": "activity", "answers": {"category": "walk", "when": "morgen"}},
        ),
        ({"kind": "walk_reminder"}, {"kind": "activity_reminder"}),
        ({"action": "call_off_walk"}, {"action": "call_off_activity"}),
        ({"text": "walk-coming"}, {"text": "activity-coming"}),
        ([{"label": "look-walk.come"}], [{"label": "look-activity.come"}]),
    ],
)
def test_what_was_named_after_a_walk_has_its_new_name(before: object, after: object) -> None:
    assert renamed(before) == after


@pytest.mark.parametrize(
    "value",
    [
        {"label": "card-enjoy.walk"},
        {"label": "activity-walk.button"},
        {"category": "walk"},
        {"text": "walk"},
        {"text": "walk-in"},
        {"answer": "A walk-coming person"},
        {"kind": "sidewalk"},
    ],
)
def test_walking_itself_and_what_somebody_said_stay(value: object) -> None:
    assert renamed(value) == value


def test_a_message_that_waited_through_the_upgrade_says_that_it_was_a_walk() -> None:
    stored = renamed({"text": "walk-called-off-nameless", "params": _PARAMS})
    said = Tongue(FIRST, NOW).text(stored["text"], stored["params"])
    assert said.startswith("De wandeling van dinsdag 9 maart gaat niet door.")


def test_who_came_without_a_name_before_the_upgrade_is_thanked_for_the_walk() -> None:
    stored = renamed({"text": "afterwards-your-name", "params": {}})
    assert "bij de wandeling" in Tongue(FIRST, NOW).text(stored["text"], stored["params"])


@given(SAID)
def test_read_twice_is_read_once(value: object) -> None:
    assert renamed(renamed(value)) == renamed(value)


def test_every_old_key_leads_to_a_text_that_is_there() -> None:
    texts = "\n".join(path.read_text("utf-8") for path in (LOCALES / FIRST).glob("*.ftl"))
    assert [key for key in OLD_KEYS if f"\n{text_key(key)} =" not in texts] == []


def test_no_action_bears_the_old_name() -> None:
    assert [name for name in ACTIONS if "walk" in name] == []
