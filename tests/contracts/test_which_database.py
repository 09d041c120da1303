"""Each story is played on one database at least, and on both by `make test-both`."""

from collections import Counter

import pytest

from tests.which_database import KINDS, kind_for

STORIES = [f"tests/stories/test_{number}.py::test_it[{{}}-nl]" for number in range(200)]


@pytest.mark.parametrize("story", STORIES[:20])
def test_both_names_of_a_story_have_the_same_database(story: str) -> None:
    assert len({kind_for(story.format(kind), kind) for kind in KINDS}) == 1


def test_about_a_quarter_is_played_on_postgresql() -> None:
    played = Counter(kind_for(story.format("sqlite"), "sqlite") for story in STORIES)
    assert len(STORIES) / 5 < played["postgresql"] < len(STORIES) * 3 / 10
    assert set(played) == set(KINDS)
