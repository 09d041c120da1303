"""Telegram's pace: a message a second to one chat, about 26 in all, none while Telegram says wait."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.limiter import (
    AHEAD,
    ANSWERING,
    BESIDE_ANSWERS,
    MANY_ANSWERS,
    MOST_IN_A_SECOND,
    OF_THE_REST,
    ON_THEIR_WAY,
    OVERALL,
    PER_CHAT,
    REMEMBERED,
    Limiter,
)

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
MARTIN, JOKE = 41, 42


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON, running=False)


@pytest.fixture
def limiter(clock: MovableClock) -> Limiter:
    return Limiter(clock)


def pass_seconds(clock: MovableClock, seconds: float) -> None:
    clock.move_by(timedelta(seconds=seconds))


def send_as_fast_as_allowed(clock: MovableClock, limiter: Limiter, how_many: int) -> list[float]:
    moments = []
    for _ in range(how_many):
        pass_seconds(clock, limiter.until_pace())
        limiter.leave(live=True)
        limiter.come_back(live=True)
        moments.append(clock.monotonic())
    return moments


def test_the_first_message_waits_for_nothing(limiter: Limiter) -> None:
    assert (limiter.until_chat(MARTIN), limiter.until_pace()) == (0.0, 0.0)


def test_one_chat_gets_a_message_a_second_and_another_does_not_wait_for_it(
    clock: MovableClock, limiter: Limiter
) -> None:
    limiter.sent(MARTIN)
    assert limiter.until_chat(MARTIN) == pytest.approx(PER_CHAT)
    assert limiter.until_chat(JOKE) == 0.0
    pass_seconds(clock, PER_CHAT)
    assert limiter.until_chat(MARTIN) == 0.0


def test_a_second_counts_from_the_answer_and_not_from_the_request(
    clock: MovableClock, limiter: Limiter
) -> None:
    """A request that took three seconds may have been delivered at its end."""
    limiter.leave(live=True)
    pass_seconds(clock, 3)
    limiter.sent(MARTIN)
    assert limiter.until_chat(MARTIN) == pytest.approx(PER_CHAT)


def test_in_all_there_are_26_a_second_and_never_more_than_a_few_on_top(
    clock: MovableClock, limiter: Limiter
) -> None:
    moments = send_as_fast_as_allowed(clock, limiter, 200)
    most = max(sum(one <= other < one + 1 for other in moments) for one in moments)
    assert most <= 26 + AHEAD + 1 < 30
    assert 199 / (moments[-1] - moments[0]) == pytest.approx(26, rel=0.02)


def test_while_many_are_answered_the_rest_goes_slower_and_answers_do_not_wait_for_it(
    clock: MovableClock, limiter: Limiter
) -> None:
    limiter.leave(live=False)
    assert limiter.until_pace(live=False) <= OVERALL
    for _ in range(MANY_ANSWERS):
        pass_seconds(clock, OVERALL)
        limiter.leave(live=True)
    pass_seconds(clock, OVERALL)
    limiter.leave(live=False)
    pass_seconds(clock, 1.5 * OVERALL)
    assert limiter.until_pace(live=True) == 0.0
    assert limiter.until_pace(live=False) == pytest.approx(BESIDE_ANSWERS - 1.5 * OVERALL, abs=1e-5)
    pass_seconds(clock, ANSWERING)
    limiter.leave(live=False)
    assert limiter.until_pace(live=False) == 0.0


def test_a_few_answers_slow_nothing_down(clock: MovableClock, limiter: Limiter) -> None:
    for _ in range(MANY_ANSWERS - 1):
        limiter.leave(live=True)
    pass_seconds(clock, 1.0)
    limiter.leave(live=False)
    assert limiter.until_pace(live=False) <= OVERALL


def test_what_was_not_used_is_not_saved_up(clock: MovableClock, limiter: Limiter) -> None:
    pass_seconds(clock, 3600)
    moments = send_as_fast_as_allowed(clock, limiter, 60)
    assert max(sum(one <= other < one + 1 for other in moments) for one in moments) < 30


def test_what_turned_out_to_be_nothing_gives_its_place_in_the_pace_back(limiter: Limiter) -> None:
    for _ in range(50):
        limiter.leave(live=False)
        limiter.unused()
        limiter.come_back(live=False)
    assert limiter.until_pace() == 0.0


def test_only_so_many_are_on_their_way_and_an_answer_always_finds_a_place(limiter: Limiter) -> None:
    for _ in range(OF_THE_REST):
        assert limiter.has_place(live=False)
        limiter.leave(live=False)
    assert not limiter.has_place(live=False)
    for _ in range(ON_THEIR_WAY - OF_THE_REST):
        assert limiter.has_place(live=True)
        limiter.leave(live=True)
    assert not limiter.has_place(live=True)
    limiter.come_back(live=False)
    assert limiter.has_place(live=True)


def test_when_telegram_asks_one_chat_to_wait_no_other_waits(clock: MovableClock, limiter: Limiter) -> None:
    limiter.asked_to_wait(MARTIN, 3600)
    assert limiter.until_chat(MARTIN) == pytest.approx(3600)
    assert (limiter.until_chat(JOKE), limiter.until_pace()) == (0.0, 0.0)
    pass_seconds(clock, 3600)
    assert limiter.until_chat(MARTIN) == 0.0


def test_when_it_asks_a_second_chat_it_asks_everybody(clock: MovableClock, limiter: Limiter) -> None:
    limiter.asked_to_wait(MARTIN, 3600)
    limiter.asked_to_wait(JOKE, 7)
    assert limiter.until_pace() == pytest.approx(7)
    assert limiter.until_pause_ends() == pytest.approx(7)
    pass_seconds(clock, 7)
    assert limiter.until_pace() == 0.0
    assert limiter.until_chat(MARTIN) == pytest.approx(3593)


def test_the_same_chat_twice_and_two_one_after_the_other_are_not_everybody(
    clock: MovableClock, limiter: Limiter
) -> None:
    limiter.asked_to_wait(MARTIN, 5)
    limiter.asked_to_wait(MARTIN, 9)
    pass_seconds(clock, 9)
    limiter.asked_to_wait(JOKE, 5)
    assert limiter.until_pace() == 0.0


def test_it_remembers_only_who_got_something_lately(clock: MovableClock, limiter: Limiter) -> None:
    for chat in range(1000, 1500):
        limiter.sent(chat)
    pass_seconds(clock, REMEMBERED)
    limiter.sent(MARTIN)
    assert limiter.lately == {MARTIN}
    assert list(limiter._chat_free) == [MARTIN]


@pytest.mark.parametrize("step", [timedelta(hours=-3), timedelta(days=3650)])
def test_a_wall_clock_that_is_set_changes_nothing(
    clock: MovableClock, limiter: Limiter, step: timedelta
) -> None:
    limiter.leave(live=True)
    limiter.sent(MARTIN)
    limiter.asked_to_wait(JOKE, 60)
    clock.set_wall(step)
    assert limiter.until_chat(MARTIN) == pytest.approx(PER_CHAT)
    assert limiter.until_chat(JOKE) == pytest.approx(60)
    assert limiter.until_pace() <= OVERALL


def test_no_second_has_too_many_however_late_messages_arrive(clock: MovableClock, limiter: Limiter) -> None:
    """Eight are held up on their way, and arrive all at once, just before those that follow."""
    for _ in range(ON_THEIR_WAY):
        pass_seconds(clock, limiter.until_pace())
        limiter.leave(live=True)
    pass_seconds(clock, 1)
    arrived = [clock.monotonic()] * ON_THEIR_WAY
    for _ in range(ON_THEIR_WAY):
        limiter.come_back(live=True)
    arrived += send_as_fast_as_allowed(clock, limiter, 50)
    most = max(sum(at <= other < at + 1.0 for other in arrived) for at in arrived)
    assert most == MOST_IN_A_SECOND
