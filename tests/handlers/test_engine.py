"""The engine: where an answer leads, and that nothing which was said is lost on the way."""

from dataclasses import replace

import pytest

from handlers.engine.advance import advance, begin
from handlers.engine.flow import Choice, Flow, Option, Place, Screen
from handlers.engine.step import Answer, Done, Left, Next, Same, Step, Why
from handlers.engine.view import keys_in_view

TAGS = ("walk", "coffee", "garden", "games", "cooking", "music", "picnic")


def shorter(words: str) -> str | None:
    return words if len(words) < 10 else None


FLOW = Flow(
    "outing",
    (
        Screen(
            "enjoy",
            (*map(Choice, TAGS), Choice("own", goes="told")),
            next="day",
            none="until",
            many=True,
            own_words=True,
            check=shorter,
            voice=True,
            then="keep_enjoy",
            part="enjoy",
        ),
        Screen("told", own_words=True, next="day", then="keep_enjoy", part="enjoy"),
        Screen("day", (Choice("monday"), Choice("never", goes="until")), next="place"),
        Screen(
            "place", (Choice("elsewhere"),), options="places", own_words=True, location=True, next="until"
        ),
        Screen("until", (Choice("late"),)),
    ),
    action="go_out",
)


def say(place: Place, *choices: str) -> Step:
    """All these choices, one after the other."""
    step: Step = Same(place, Why.MORE)
    for choice in choices:
        step = advance(FLOW, step.place, Answer(choice=choice))
    return step


def at(screen: str, **answers: object) -> Place:
    return begin(FLOW, dict(answers), screen)


def test_a_choice_leads_to_the_next_screen_and_is_remembered() -> None:
    step = say(at("day"), "monday")
    assert isinstance(step, Next)
    assert (step.place.screen, step.place.answers["day"]) == ("place", "monday")


def test_a_choice_can_lead_elsewhere() -> None:
    assert say(at("day"), "never").place.screen == "until"


def test_the_last_answer_ends_the_flow() -> None:
    step = say(at("until"), "late")
    assert isinstance(step, Done)
    assert step.place.answers == {"until": "late"}


def test_of_many_one_may_choose_more_and_a_second_tap_undoes_nothing() -> None:
    step = say(begin(FLOW), "walk", "coffee", "walk")
    assert isinstance(step, Same)
    assert step.why is Why.CHOSEN
    assert step.place.answers["enjoy"] == ["walk", "coffee"]


def test_what_was_chosen_is_out_of_view_until_one_chooses_again() -> None:
    step = say(begin(FLOW), "walk")
    assert "walk" not in keys_in_view(FLOW, FLOW.first, step.place)[0]
    again = say(step.place, "clear").place
    assert "enjoy" not in again.answers
    assert "walk" in keys_in_view(FLOW, FLOW.first, again)[0]


def test_staff_see_their_ticks_and_take_one_away_by_ticking_again() -> None:
    staff = replace(FLOW, audience="staff")
    once = advance(staff, begin(staff), Answer("walk"))
    assert advance(staff, once.place, Answer("walk")).place.answers["enjoy"] == []
    assert "walk" in keys_in_view(staff, staff.first, once.place)[0]


def test_many_are_kept_when_done() -> None:
    step = say(begin(FLOW), "walk", "music", "done")
    assert isinstance(step, Next)
    assert step.keep == "keep_enjoy"
    assert (step.place.screen, step.place.answers["enjoy"]) == ("day", ["walk", "music"])


def test_done_with_nothing_chosen_leads_on_too() -> None:
    step = say(begin(FLOW), "done")
    assert (step.place.screen, step.place.answers["enjoy"]) == ("until", [])


def test_a_way_out_of_many_keeps_what_was_chosen() -> None:
    step = say(begin(FLOW), "walk", "own")
    assert (step.place.screen, step.place.answers["enjoy"]) == ("told", ["walk"])


def test_back_loses_nothing() -> None:
    step = say(begin(FLOW), "walk", "done", "monday", "back", "back")
    assert isinstance(step, Next)
    assert step.place.screen == "enjoy"
    assert step.place.answers == {"enjoy": ["walk"], "day": "monday"}
    assert say(step.place, "done").place.screen == "day"


def test_back_from_the_first_screen_leaves_the_flow() -> None:
    assert isinstance(say(begin(FLOW), "back"), Left)


def test_back_goes_the_way_that_one_came() -> None:
    assert say(at("day"), "never", "back").place.screen == "day"


def test_more_shows_other_choices_and_goes_on() -> None:
    step = say(begin(FLOW), "walk", "more")
    assert isinstance(step, Same)
    assert (step.why, step.place.page, step.place.answers["enjoy"]) == (Why.MORE, 1, ["walk"])
    last = say(step.place, "more", "more").place
    assert last.page == 2  # It goes on, and never begins from the start.
    assert say(last, "back").place.page == 1


def test_where_there_is_no_more_nothing_changes() -> None:
    assert say(at("day"), "more").place.page == 0


def test_the_next_screen_begins_at_its_first_choices() -> None:
    assert say(begin(FLOW), "more", "more", "walk", "done").place.page == 0


def test_own_words_beside_choices_stand_apart() -> None:
    step = advance(FLOW, say(begin(FLOW), "walk").place, Answer(words="schaken"))
    assert step.place.answers == {"enjoy": ["walk"], "enjoy_words": "schaken"}
    assert step.place.screen == "day"


def test_own_words_alone_are_the_answer() -> None:
    assert advance(FLOW, at("told"), Answer(words="schaken")).place.answers == {"told": "schaken"}


def test_words_that_cannot_be_are_asked_again() -> None:
    step = advance(FLOW, begin(FLOW), Answer(words="much too long"))
    assert isinstance(step, Same)
    assert (step.why, step.place) == (Why.AGAIN, replace(begin(FLOW), simpler=True))


def test_a_voice_note_is_an_answer_where_it_may_be() -> None:
    assert advance(FLOW, begin(FLOW), Answer(voice="file")).place.answers == {"enjoy_voice": "file"}
    step = advance(FLOW, at("day"), Answer(voice="file"))
    assert isinstance(step, Same)
    assert step.why is Why.NOT_UNDERSTOOD


def test_a_location_is_an_answer_where_it_may_be() -> None:
    step = advance(FLOW, at("place"), Answer(location=(52.1, 4.3)))
    assert step.place.answers == {"place_at": [52.1, 4.3]}


def test_an_option_of_the_neighbourhood_is_a_choice() -> None:
    here = replace(at("place"), options=(Option("7", "Square", literal=True),))
    assert advance(FLOW, here, Answer(choice="7")).place.answers["place"] == "7"
    assert isinstance(advance(FLOW, here, Answer(choice="8")), Same)


def test_the_last_answer_to_a_question_counts_in_whatever_form() -> None:
    first = advance(FLOW, at("place"), Answer(words="the park"))
    again = say(say(first.place, "back").place, "elsewhere")
    assert again.place.answers == {"place": "elsewhere"}
    words = advance(FLOW, say(again.place, "back").place, Answer(words="the park"))
    assert words.place.answers == {"place_words": "the park"}


@pytest.mark.parametrize("answer", [Answer(choice="tuesday"), Answer(words="hm"), Answer()])
def test_what_is_not_understood_changes_no_answer(answer: Answer) -> None:
    step = advance(FLOW, at("day", enjoy=["walk"]), answer)
    assert isinstance(step, Same)
    assert (step.place.screen, step.place.answers) == ("day", {"enjoy": ["walk"]})


def test_how_often_in_a_row_is_counted_and_forgotten() -> None:
    twice = say(at("day"), "hm", "hm").place
    assert twice.missed == 2
    assert say(twice, "monday").place.missed == 0
    assert say(twice, "more").place.missed == 0


def test_who_changes_one_answer_is_done_after_that_part() -> None:
    place = begin(FLOW, {"enjoy": ["walk"]}, "enjoy", only=True)
    step = say(place, "coffee", "done")
    assert isinstance(step, Done)
    assert step.keep == "keep_enjoy"
    assert step.place.answers["enjoy"] == ["walk", "coffee"]


def test_a_part_of_several_screens_is_changed_together() -> None:
    step = say(begin(FLOW, {}, "enjoy", only=True), "own")
    assert isinstance(step, Next)
    assert step.place.screen == "told"
    assert isinstance(advance(FLOW, step.place, Answer(words="schaken")), Done)


def test_a_place_survives_the_database() -> None:
    place = replace(say(begin(FLOW, {}, "enjoy", only=True), "walk", "more", "own").place, missed=1)
    place = replace(place, options=(Option("7", "Square", literal=True),))
    assert Place.from_json(place.to_json()) == place
