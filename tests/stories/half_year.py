"""Martin's story as one: from his door to a group that a volunteer is there for, and how that goes."""

from tests.stories.board import Board
from tests.stories.martins_group import weeks_4_to_9
from tests.stories.martins_half_year import half_a_year
from tests.stories.martins_handover import looked_back, weeks_21_to_24
from tests.stories.martins_spring import weeks_10_to_20
from tests.stories.martins_street import street
from tests.stories.martins_weeks import play


async def play_half_a_year(board: Board) -> None:
    await play(board)
    here = street(board)
    await weeks_4_to_9(here)
    await weeks_10_to_20(here)
    handover = await weeks_21_to_24(here)
    await board.week("half a year")
    await half_a_year(here)
    await board.week("looking back")
    await looked_back(handover)
