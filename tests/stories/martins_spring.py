"""Weeks 10 to 20 of Martin's story: rain, two misses, a quarrel, a neighbour along, and quiet."""

from tests.stories.joke_calls import joke_calls
from tests.stories.martins_street import ALL, Street, presses_further
from tests.stories.martins_weeks import tells_their_name

WITHOUT_MARTIN = tuple(name for name in ALL if name != "Martin")
AFTER_A_MISS = ("gemist", "was er niet", "niet gekomen")


async def rain(here: Street) -> None:
    """Samira knows the way, so she may say it: all are told at once, and two are called before the rest."""
    await here.until("2027-02-06T12:00")
    await here.samira.says("/meehelpen")
    await here.samira.presses("🗺️ De weg kiezen")
    await here.until("2027-02-09T09:00")
    await here.samira.answers("Jij gaat de weg kiezen", "🌧️ Slecht weer")
    await here.samira.presses("☕ Binnen koffie", "Buurthuis")
    assert "koffie drinken" in await here.martin.everything()
    assert "koffie" in await here.joke.reads()
    await here.board.lives_to("2027-02-09T09:40")
    assert "Truus is nog niet bereikt." in await here.nadia.everything(), "nobody called in time"
    await joke_calls(here.board, caller="Nadia")
    await here.until("2027-02-09T12:30")
    await here.tells(here.nadia, *ALL)


async def martin_stays_away_twice(here: Street) -> None:
    """No word to him. A human comes by, and why is not written down."""
    await here.walks("2027-02-16")
    await here.walks("2027-02-23")
    await here.walks("2027-03-02", *WITHOUT_MARTIN)
    await here.walks("2027-03-09", *WITHOUT_MARTIN)
    said = (await here.martin.everything()).casefold()
    assert not [words for words in AFTER_A_MISS if words in said]
    about = "Het gaat over de wandeling van dinsdag 9 maart"
    task = f"Martin was er niet. Wil je even langs gaan of bellen?\n{about}"
    assert (await here.nadia.everything()).count("Het gaat over de wandeling van dinsdag 2 maart") == 0
    await here.nadia.answers(task, "🚪 Ik ga langs")
    await here.nadia.presses("✅ Gesproken")


async def the_slowest_in_front(here: Street) -> None:
    """Samira walks too fast for Truus. Joke, whom both trust, hears each apart; then all are asked."""
    await here.until("2027-03-15T12:00")
    await here.nadia.says("/gedoetje")
    for name in ("Truus", "Samira", "Joke"):
        await presses_further(here.nadia, name)
    assert "Samira" in await joke_calls(here.board), "Truus is asked first, by phone"
    await here.joke.presses("👍 Ja, ik luister")
    assert "Joke kiest geen kant." in await here.samira.reads()
    await here.samira.presses("👍 Ja, dat mag")
    await here.joke.presses("☑️ Truus", "☑️ Samira", "🤝 Een afspraak")
    await joke_calls(here.board)
    assert "Het is nu geregeld." in await here.samira.everything()
    await here.joke.says("groep")
    await here.joke.answers("👥 De Stappers", "➡️ Meer kiezen")
    await presses_further(here.joke, "🤝 Iets afspreken")
    await here.joke.presses("🚶 Langzaamste voorop")
    for phone in (here.martin, here.samira):
        await phone.answers("wil iets afspreken", "👍 Ja")
    assert "Truus: Bel Truus" in await joke_calls(here.board)
    assert "Jullie spraken af:\n“De langzaamste loopt voorop.”" in await here.martin.everything()


async def a_neighbour_along(here: Street) -> None:
    """Joke brings Ines and waits for her; Ines needs nobody's yes, and later comes on her own feet."""
    await here.walks("2027-03-16")
    await here.walks("2027-03-23")
    await here.until("2027-03-29T12:00")
    await here.joke.says("groep")
    await here.joke.answers("👥 De Stappers", "👥 Buur meenemen")
    ines = await here.board.newcomer("Ines", "nl")
    heard = await ines.opens(await here.joke.last_link())
    assert "Joke neemt je mee." in heard
    assert "🌍 Taal" in await ines.buttons()
    assert "De Stappers" not in heard, "no list, no name of a group to who is no part of it"
    await ines.presses("👍 Ik kom", "👍 Ja", "👎 Nee", "🔔 Ja, graag")
    await here.joke.answers("Jouw buur komt mee", "👍 Dat doe ik")
    assert "Joke wacht op je." in await ines.everything()
    assert "Dat is om kwart over 10 in de ochtend." in await ines.everything()
    await here.walks("2027-03-30", *ALL, "Nieuwe buur")
    await here.until("2027-03-30T17:00")
    await tells_their_name(ines, "Ines")
    await here.until("2027-03-31T12:00")
    await ines.answers("Fijn dat je er was bij de wandeling.", "👍 Fijn")
    await ines.answers("Nog een keer?", "🔁 Ja, elke week")


async def martin_leads(here: Street) -> None:
    """Nadia leads it no more: whoever of them likes to does, and she hears no names of who does not."""
    await here.walks("2027-04-06", *ALL, "Ines")
    await here.until("2027-04-07T12:00")
    await here.nadia.says("/wandelingen")
    await here.nadia.presses("👋 Niet meer leiden")
    led = await here.martin.answers("We zoeken iemand die het leidt.", "👍 Ja, ik wil")
    assert "Vanaf nu leid jij het." in led


async def on_her_own_feet(here: Street) -> None:
    """Week 19: Joke cannot come, and Ines does."""
    await here.until("2027-04-12T12:00")
    await here.joke.answers("Hoi Joke!\nWe gaan wandelen: morgen, dinsdag 13 april.", "👎 Ik kan niet")
    there = (name for name in ALL if name != "Joke")
    await here.walks("2027-04-13", *there, "Ines", led_by=here.martin)
    assert "Ines" in await here.martin.says("groep"), "who wants to come every week belongs to it"


async def quiet(here: Street) -> None:
    """Nadia hears once a week that she need not do anything."""
    await nadia_is_done(here)
    await here.until("2027-04-19T12:00")
    digest = [one["text"] for one in await here.nadia.messages() if "Dit is je week" in one["text"]][-1]
    assert "De Stappers was vorige week 1 keer samen." in digest
    assert "Je hoeft niets te doen." in digest


async def nadia_is_done(here: Street) -> None:
    for _ in range(8):
        await here.nadia.says("/taken")
        done = [one for one in ("✅ Gesproken", "🙋 Dat doe ik graag") if one in await here.nadia.buttons()]
        if not done:
            return
        await here.nadia.presses(done[0])


async def weeks_10_to_20(here: Street) -> None:
    await here.board.week("rain")
    await rain(here)
    await here.board.week("Martin stays away")
    await martin_stays_away_twice(here)
    await here.board.week("the slowest in front")
    await the_slowest_in_front(here)
    await here.board.week("a neighbour along")
    await a_neighbour_along(here)
    await here.board.week("Martin leads the walk")
    await martin_leads(here)
    await here.board.week("on her own feet")
    await on_her_own_feet(here)
    await here.board.week("a group that needs nobody")
    await quiet(here)
