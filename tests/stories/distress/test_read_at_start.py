"""The word lists are read when the bot starts: nobody's first message waits for them."""

from handlers.crisis_words import recognise
from tests.town import Town


def read_so_far() -> tuple[int, int]:
    return recognise._ideas_of.cache_info().misses, recognise._list_of.cache_info().misses


async def test_after_a_start_no_list_is_left_to_read(town: Town) -> None:
    await town.runtime.close()
    recognise._ideas_of.cache_clear()
    recognise._list_of.cache_clear()
    await town.runtime.start()
    read = read_so_far()
    recognise.distress_in("hoi")
    assert read_so_far() == read
