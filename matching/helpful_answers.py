"""Which one extra answer of somebody would open most groups? Counted, not guessed."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import islice
from typing import Protocol

from matching.feasible import FARTHER, is_within
from matching.missing_exchange import is_complete, missing_exchange
from matching.near_sets import NearSet, NearSets
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident
from matching.plan import Help
from matching.settings import Settings
from matching.ties import tie
from matching.word_bits import Bits, Shared, WordBits, single_bits

SETS = 5_000
"""So many sets of a size are looked at for one person, in an order that names do not decide."""


class Question(StrEnum):
    """What somebody can answer; of answers that open equally many groups, the easier question goes first."""

    DAY_PARTS = "day_parts"
    ENJOYS = "enjoys"
    OFFERS = "offers"
    WISHES = "wishes"
    LANGUAGES = "languages"
    REACH = "reach_m"


GROUND_QUESTIONS = (Question.ENJOYS, Question.DAY_PARTS, Question.LANGUAGES)
"""In the order of `word_bits.GROUND`."""
EASIEST_FIRST = tuple(Question)

Answer = tuple[Question, int]


class Counts(Protocol):
    """The same counts, sooner: (question by its place, number of the word, how many sets it opens)."""

    def opened(self, one: Resident, words: Bits, others: int) -> list[tuple[int, int, int]]: ...


Fast = Callable[[Sequence[Resident], Sequence[Bits], int], Counts]
"""From who is free, in the order in which to look, their words, and how many sets of a size are looked at."""


class HelpfulAnswers:
    """Of a neighbourhood in which the `free` may be placed."""

    def __init__(
        self,
        neighbourhood: Neighbourhood,
        free: Sequence[Resident],
        settings: Settings,
        fast: Fast | None = None,
    ) -> None:
        self._neighbourhood, self._settings = neighbourhood, settings
        self._words = WordBits(neighbourhood.residents, neighbourhood.groups)
        in_order = sorted(free, key=lambda one: tie(0, one.id))
        self._near = NearSets(neighbourhood, in_order, self._words)
        self._of_id = {one.id: self._words.of(one) for one in neighbourhood.residents}
        self._counts = (
            fast(in_order, self._near.bits, SETS) if fast and not neighbourhood.supporters else None
        )
        self._helpers = [(one, self._words.of(one)) for one in neighbourhood.supporters]

    def best(self, one: Resident) -> tuple[Help, ...]:
        """The one answer that opens most groups; nothing when no single answer opens any."""
        helps = self.opened_by_one_answer(one)
        return tuple(
            sorted(helps, key=lambda h: (-h.opens, EASIEST_FIRST.index(h.question), tie(0, h.answer)))[:1]
        )

    def anybody_fits(self, one: Resident) -> bool:
        return self._near.anybody(one, self._of_id[one.id])

    def opened_by_one_answer(self, one: Resident) -> tuple[Help, ...]:
        """Every answer that opens a group that has room for one, or a new group of the smallest size.

        Larger new groups are made of the same answers, so they count only where no smaller one opens.
        """
        opened: Counter[Answer] = Counter()
        for group in self._neighbourhood.groups:
            opened.update(self._growth(one, group))
        for size in range(self._settings.group_least, self._settings.group_most + 1):
            if self._counts is not None:
                opened.update(self._counted(one, size - 1))
            for found in (
                ()
                if self._counts is not None
                else islice(self._near.around(one, self._of_id[one.id], size - 1), SETS)
            ):
                others = [self._near.bits[at] for at in found.members]
                # Most lack an answer and a circle: none of what follows is needed to see that.
                if not found.lacks or is_complete([self._of_id[one.id], *others]):
                    opened.update(self._new_group(one, found, others))
            if opened:
                break
        return tuple(
            Help(question, self._said(question, bit, one), n) for (question, bit), n in opened.items()
        )

    def _counted(self, one: Resident, others: int) -> dict[Answer, int]:
        assert self._counts is not None
        questions = (*GROUND_QUESTIONS, Question.OFFERS, Question.WISHES, Question.REACH)
        found = self._counts.opened(one, self._of_id[one.id], others)
        return {
            (questions[field], 0 if questions[field] is Question.REACH else 1 << bit): opens
            for field, bit, opens in found
        }

    def _said(self, question: Question, bit: int, one: Resident) -> str:
        return str(one.reach_m * FARTHER) if question == Question.REACH else self._words.word(question, bit)

    def _new_group(self, one: Resident, found: NearSet, others: Sequence[Bits]) -> Iterator[Answer]:
        mine = self._of_id[one.id]
        _, when, language = (theirs & own for theirs, own in zip(found.shared, mine.ground, strict=True))
        for question, bit in _answers(mine, others, found.shared, found.far, [mine, *others]):
            moments, spoken = _with(question, bit, when, language)
            if not self._helpers or self._is_helped(one, found, moments, spoken):
                yield question, bit
        if self._helpers and when and language and not self._is_helped(one, found, when, language):
            yield from self._for_a_supporter(one, found, when, language)

    def _for_a_supporter(self, one: Resident, found: NearSet, when: int, language: int) -> Iterator[Answer]:
        """They can be together, but nobody can help them as they are: another time or language may do."""
        mine = self._of_id[one.id]
        everybody = [mine, *(self._near.bits[at] for at in found.members)]
        if found.far or not found.shared[0] & mine.enjoys:
            return
        if not missing_exchange(mine, everybody[1:], whom=everybody).complete:
            return
        more = zip(GROUND_QUESTIONS[1:], found.shared[1:], mine.ground[1:], strict=True)
        answers = ((kind, bit) for kind, theirs, own in more for bit in single_bits(theirs & ~own))
        for kind, bit in answers:
            if self._is_helped(one, found, *_with(kind, bit, when, language)):
                yield kind, bit

    def _is_helped(self, one: Resident, found: NearSet, when: int, language: int) -> bool:
        members = [one, *(self._near.free[at] for at in found.members)]
        return any(
            bits.day_parts & when
            and bits.languages & language
            and all(
                member.id != helper.id
                and is_within(helper.reach_m, helper, member)
                and not self._neighbourhood.apart(helper.id, member.id)
                for member in members
            )
            for helper, bits in self._helpers
        )

    def _growth(self, one: Resident, group: Group) -> Iterator[Answer]:
        if (
            one.id in group.members
            or len(group.members) >= group.capacity
            or not self._settings.newcomers_most
            or not is_within(one.reach_m * FARTHER, one, group)
            or any(self._neighbourhood.apart(one.id, member) for member in group.members)
        ):
            return
        mine = self._of_id[one.id]
        others = [self._of_id[member] for member in group.members]
        far = not is_within(one.reach_m, one, group)
        yield from _answers(mine, others, self._words.of(group).ground, far, [mine])


def _with(question: Question, bit: int, when: int, language: int) -> tuple[int, int]:
    """The day parts and languages that an answer adds, where it adds one; else those that are shared now."""
    return (
        bit if question == Question.DAY_PARTS else when,
        bit if question == Question.LANGUAGES else language,
    )


def _answers(
    mine: Bits, others: Sequence[Bits], shared: Shared, far: bool, whom: Sequence[Bits]
) -> Iterator[Answer]:
    """Each single answer with which it can be, though it cannot be without."""
    exchange = missing_exchange(mine, others, whom=whom)
    missing = [
        (kind, theirs)
        for kind, theirs, own in zip(GROUND_QUESTIONS, shared, mine.ground, strict=True)
        if not theirs & own
    ]
    if not missing and not far:
        yield from ((Question.OFFERS, bit) for bit in single_bits(exchange.offers))
        yield from ((Question.WISHES, bit) for bit in single_bits(exchange.wishes))
    elif exchange.complete and len(missing) + far == 1:
        yield from ((kind, bit) for kind, theirs in missing for bit in single_bits(theirs))
        if far:
            yield Question.REACH, 0
