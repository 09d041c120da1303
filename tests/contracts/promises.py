"""What the texts promise people about what is kept, told and seen; each with the tests that keep it.

`python -m tests.contracts.promises` writes docs/promises.md again.
"""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "promises.md"

SEES = "tests/probes/test_who_sees_what.py"
READ_BY_ONE = (
    "tests/stories/task/test_tasks.py::test_what_is_said_in_private_is_read_by_the_human_who_was_named"
)
NOT_TO_OTHERS = f"{SEES}::test_nothing_reaches_who_may_not_see_it"
ERASE = "tests/stories/leaving/test_erase.py"
GONE = f"{ERASE}::test_one_question_and_everything_is_gone"
NO_CELL = "tests/storage/test_erase.py::test_nothing_of_somebody_is_left_in_any_table"
AGAIN = "tests/storage/test_erased_stays_erased.py::test_not_into_an_empty_folder"
RETENTION = "tests/stories/test_retention.py"
WORDS_GO = f"{RETENTION}::test_words_go_after_ninety_days_done_or_not_and_paper_and_lines_with_them"
PAUSE = "tests/stories/pausing/test_pause_and_stop.py"
SILENT = f"{PAUSE}::test_a_pause_says_until_when_in_words_and_keeps_silence_until_then"
STOPPED = f"{PAUSE}::test_stopping_keeps_the_card_and_nothing_more"
ARRIVING = "tests/stories/arriving/test_start.py"
NO_ANSWER_KEPT = f"{ARRIVING}::test_a_no_to_keeping_stores_nothing_and_leads_to_what_is_on"
REPORT = "tests/stories/report/test_report.py"
ROLES = "tests/stories/team/test_roles.py"
CONTACTED = (
    "tests/stories/card/test_consents_when_needed.py::test_whoever_was_not_asked_yet_is_invited_by_nobody"
)
NO_NAMES = "tests/stories/invitation/test_invitation.py::test_nobody_hears_who_said_not_now"
QUIET_NO = "tests/stories/exchange/test_silence.py::test_the_receiver_reads_the_same_whatever_another_said"
STRANGER = f"{ARRIVING}::test_whoever_would_rather_be_called_gives_only_a_name_and_a_number"

ASKED_FIRST = f"{RETENTION}::test_after_a_year_of_silence_it_is_asked_and_not_answering_is_an_answer"
NOT_UNASKED = f"{RETENTION}::test_however_late_it_runs_nobody_goes_without_having_been_asked"
IN_A_FILE = "tests/stories/privacy/test_privacy.py::test_my_data_is_a_file_to_read_and_a_file_with_every_row"
LEFT_SERIES = (
    "tests/stories/activity/test_weekly.py::test_who_stops_is_expected_nowhere_and_hears_nothing_more"
)
QUIET = "tests/stories/task/test_tasks.py::test_in_the_quiet_hours_it_waits_until_they_are_over"
AT_NIGHT = "tests/stories/distress/test_distress.py::test_at_night_nobody_is_promised_before_the_morning"
NO_WORDS = (
    "tests/stories/distress/test_distress.py::test_of_what_was_said_nothing_stays_but_that_a_card_was_shown"
)
OF_ANOTHER = "tests/stories/card/test_bad_input.py::test_what_another_said_is_no_answer_and_is_not_kept"

GROUPS = "tests/stories/group/test_group.py"
GROUP_QUIET = f"{GROUPS}::test_one_who_wants_it_otherwise_keeps_the_door_closed_and_nobody_hears_who"
HANDOVER_QUIET = "tests/stories/group/test_handover.py::test_the_group_says_no_and_nobody_hears_who"
PRACTICE = (
    "tests/stories/practice/test_practice.py::test_what_works_is_read_without_a_name_and_handed_on_as_a_file"
)
FRICTION = "tests/stories/friction/test_friction.py"
NO_TO_TALK = f"{FRICTION}::test_a_no_ends_it_and_nobody_hears_whose_it_was"
GROUP_NOT_NOW = f"{GROUPS}::test_who_says_not_now_is_told_on_to_nobody_and_asked_no_more"
SUSPENDED = "tests/stories/suspension/test_suspension.py"
MUTED = f"{SUSPENDED}::test_of_a_stranger_who_was_muted_nothing_arrives_but_distress"


@dataclass(frozen=True)
class Promise:
    """`key` of the Dutch text, the `words` in it, and the tests that fail when it is broken."""

    key: str
    words: str
    kept_by: tuple[str, ...]


def _is(key: str, words: str, *kept_by: str) -> Promise:
    return Promise(key, words, kept_by)


PROMISES = (
    _is("start-keep", "{ $human } en het team kunnen ze lezen.", NOT_TO_OTHERS),
    _is("start-keep", "Het team leest het ook.", NOT_TO_OTHERS),
    _is("start-keep", "Je mag altijd alles laten weghalen.", GONE, NO_CELL, AGAIN),
    _is("start-kept-nothing", "Ik bewaar geen antwoord van jou.", NO_ANSWER_KEPT),
    _is(
        "start-adults-only",
        "Ik bewaar geen antwoord van jou.",
        f"{ARRIVING}::test_an_answer_of_under_18_stores_nothing",
    ),
    _is("card-not-kept", "Ik bewaar nog geen antwoord van jou.", NO_ANSWER_KEPT),
    _is("consents-none", "Ik bewaar nog geen antwoord van jou.", NO_ANSWER_KEPT),
    _is("privacy-nothing-kept", "Ik bewaar nog geen antwoord van jou.", NO_ANSWER_KEPT),
    _is("callme-may", "Na 90 dagen haal ik ze weg.", STRANGER, WORDS_GO),
    _is("callme-not", "Ik geef niets door.", f"{ARRIVING}::test_whoever_does_not_want_that_gives_nothing"),
    _is("visibility-nobody-else", "Andere buren zien dit niet.", NOT_TO_OTHERS),
    _is("visibility-signal", "Wat je een mens zegt, leest alleen wie je helpt.", READ_BY_ONE, NOT_TO_OTHERS),
    _is(
        "privacy-menu",
        "Ik bewaar wat je zelf zegt.",
        IN_A_FILE,
    ),
    _is(
        "privacy-kept",
        "Losse berichten vergeet ik in een week.",
        "tests/storage/test_kept_so_long.py::test_what_came_in_goes_within_a_week",
    ),
    _is("privacy-kept", "Wat je tegen { $human } zegt, bewaar ik 90 dagen.", WORDS_GO),
    _is(
        "privacy-kept",
        "Je kaart blijft tot jij hem weghaalt.",
        NOT_UNASKED,
    ),
    _is("privacy-kept", "Dan haal ik jou eruit.", AGAIN),
    _is(
        "keep-card",
        "Zeg je niets, dan haal ik alles weg.",
        ASKED_FIRST,
    ),
    _is("stop-how", "Dan stuur ik je niets meer.", STOPPED),
    _is("stop-how", "Of ik haal alles weg.", f"{ERASE}::test_stop_and_then_everything_is_two_taps", NO_CELL),
    _is("stop-how", "Ik bewaar je kaart, of haal alles weg.", STOPPED, GONE),
    _is("stop-done", "Ik stuur je niets meer.", STOPPED),
    _is("forget-sure", "Ik haal dan alles weg.", GONE, NO_CELL, AGAIN),
    _is("pause-weeks", "Ik stuur je dan niets.", SILENT),
    _is("pause-begun", "Ik stuur je niets.", SILENT),
    _is(
        "pause-begun-and-activities",
        "Ik stuur je niets.",
        f"{PAUSE}::test_no_reminder_breaks_a_pause_for_an_activity_after_it",
    ),
    _is("pause-nothing", "Ik stuur je niets.", SILENT),
    _is("paused-still", "Ik stuur je niets.", SILENT),
    _is(
        "human-not",
        "Ik geef niets door.",
        "tests/stories/test_give_to_human.py::test_of_a_stranger_nothing_is_passed_on_without_a_yes",
    ),
    _is(
        "voice-not",
        "Ik laat het niemand horen.",
        "tests/stories/task/test_tasks.py::test_without_a_yes_nobody_hears_a_voice",
    ),
    _is("always-forwarded", "Ik bewaar het niet.", OF_ANOTHER),
    _is("met-consent", "Ik en het team kunnen het zien.", NOT_TO_OTHERS),
    _is(
        "met-nothing-kept",
        "Ik heb niets bewaard.",
        "tests/stories/offline/test_met.py::test_a_spoken_no_keeps_nothing",
    ),
    _is("neighbourhood-suggested-privacy", "We bewaren wat jij zegt.", WORDS_GO),
    _is("neighbourhood-suggested-privacy", "Met /vergeetmij haal je alles weg.", GONE, NO_CELL),
    _is(
        "role-keep",
        "Met /vergeetmij haal je alles weg.",
        f"{ERASE}::test_a_connector_who_is_erased_leaves_the_neighbourhood_to_another",
    ),
    _is(
        "team-end",
        "Dan krijgt { $name } meteen niets meer voor deze rol.",
        f"{ROLES}::test_rights_end_at_once_also_on_a_button_that_was_made_before",
        f"{ROLES}::test_what_was_on_its_way_for_a_role_is_not_sent_when_the_role_has_ended",
    ),
    _is(
        "vetting-asked",
        "{ $name } ziet nog niets van buren.",
        "tests/stories/vetting/test_vetting.py::test_who_said_yes_sees_nobody_before_a_coordinator_has_looked",
    ),
    _is(
        "vetting-visits",
        "Ik bewaar alleen de dag.",
        "tests/stories/vetting/test_vetting.py::test_without_a_certificate_nobody_goes_to_a_door",
    ),
    _is(
        "report-about",
        "Die hoort er niets van.",
        f"{REPORT}::test_about_who_was_chosen_it_goes_past_them",
        "tests/handlers/test_report_routes.py::test_in_no_case_it_is_misrouted",
    ),
    _is(
        "report-told",
        "Verder zeg ik het tegen niemand.",
        f"{REPORT}::test_the_confidant_hears_it_and_nobody_else",
        NOT_TO_OTHERS,
    ),
    _is(
        "report-closed",
        "Over 90 dagen haal ik alles ervan weg.",
        "tests/storage/test_kept_so_long.py::test_a_closed_report_goes_after_ninety_days",
    ),
    _is(
        "distress-card",
        "Niemand leest dit nu.",
        AT_NIGHT,
    ),
    _is(
        "distress-line",
        "Voor die tijd leest niemand het.",
        AT_NIGHT,
    ),
    _is(
        "task-what",
        "De woorden heb ik niet bewaard.",
        NO_WORDS,
    ),
    _is("exchange-wish", "Niemand hoort het als { $other } nu niet kan.", QUIET_NO),
    _is("exchange-not-now", "Niemand hoort het van mij.", QUIET_NO),
    _is("exchange-not-now-heard", "Niemand hoort het van mij.", QUIET_NO),
    _is("suggestion-why", "Niemand hoort wie er nee zegt.", NO_NAMES),
    _is(
        "series-left",
        "Ik stuur je niets meer over { $the }.",
        LEFT_SERIES,
    ),
    _is("decision-newcomer", "Niemand hoort wat jij zegt.", GROUP_QUIET),
    _is("decision-newcomer", "Niemand hoort wat u zegt.", GROUP_QUIET),
    _is("decision-handover", "Niemand hoort wat u zegt.", HANDOVER_QUIET),
    _is("practice-what", "Niemand leest dat jij het schreef.", PRACTICE),
    _is("decision-noted", "Niemand hoort wat jij koos.", GROUP_QUIET),
    _is("decision-noted-heard", "Niemand hoort wat { $name } koos.", GROUP_QUIET),
    _is("decision-talk", "Niemand hoort wat jij koos.", GROUP_QUIET),
    _is("decision-talk-heard", "Niemand hoort wat { $name } koos.", GROUP_QUIET),
    _is("group-question", "Niemand hoort wat jij zegt.", GROUP_NOT_NOW),
    _is("group-question", "Niemand hoort wat u zegt.", GROUP_NOT_NOW),
    _is(
        "group-left",
        "Niemand hoort waarom.",
        f"{GROUPS}::test_everybody_leaves_in_one_minute_while_something_is_asked",
    ),
    _is("distress-heavy", "Niemand leest dit nu.", AT_NIGHT),
    _is("kept-off-muted", "Ik geef nu niets door.", MUTED),
    _is("series-left-heard", "{ $name } hoort niets meer over { $the }.", LEFT_SERIES),
    _is(
        "neighbourhood-known",
        "Van { $from } tot { $until } stuur ik niets.",
        "tests/handlers/test_quiet.py::test_from_eight_in_the_evening_until_nine_nothing_is_sent",
        QUIET,
    ),
    _is("distress-watch-off", "In de nacht stuur ik je niets.", QUIET),
    _is("task-idle-until", "Zegt niemand iets, dan haal ik alles weg op { $date }.", ASKED_FIRST),
    _is("card-not-contacted", "Ik stuur je geen bericht.", CONTACTED),
    _is(
        "record-dropped",
        "Ik bewaar het niet.",
        "tests/stories/hearing/test_recording.py::test_what_is_not_kept_is_heard_by_nobody",
    ),
    _is(
        "friction-asking",
        "Zonder ja van { $one } hoort niemand iets.",
        f"{FRICTION}::test_both_are_heard_apart_and_only_that_it_is_settled_is_kept",
    ),
    _is("friction-no", "Niemand hoort dat jij nee zei.", NO_TO_TALK),
    _is("friction-no-heard", "Dat is goed. Niemand hoort dat { $name } nee zei.", NO_TO_TALK),
)


def page() -> str:
    rows = [
        f"| “{one.words}” | `{one.key}` | {', '.join(f'`{test}`' for test in one.kept_by)} |"
        for one in PROMISES
    ]
    return "\n".join([HEAD, "| promise | text | kept by |", "| --- | --- | --- |", *rows, ""])


HEAD = """# What is promised to people, and what keeps it

Written by `python -m tests.contracts.promises` from the table in that file. A test fails when words of a
promise change without it, when a test that keeps one is gone, or when a text says something of the kind that
stands in no line here. The tests are found under `tests/`.
"""

if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
