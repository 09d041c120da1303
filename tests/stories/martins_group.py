"""Weeks 4 to 9 of Martin's story: a group, a picnic, coffee, and things done for each other, both ways."""

from tests.stories.joke_calls import joke_calls
from tests.stories.martins_street import Street

MORE = "vaker iets doen"


async def a_group(here: Street) -> None:
    """Three times together in six weeks: each is asked apart, two by phone; then they choose a name."""
    await joke_calls(here.board)
    await here.walks("2026-12-22")
    await here.walks("2026-12-29")
    assert MORE not in await here.nadia.everything(), "the team is there for others"
    for phone in (here.martin, here.joke, here.samira):
        await phone.answers(f"Wil je {MORE}", "👍 Ja, leuk")
    assert "Er is een groep van 3 buren." in await here.nadia.everything()
    said = await joke_calls(here.board, ("", f"Wilt u {MORE}", "Ja, leuk"))
    assert "Truus: Bel Truus: 020 - 000 00 04\n“Jullie waren nu 3 keer samen." in said
    assert "Truus" in await here.martin.says("groep"), "by phone they joined as well"
    await here.martin.answers("Jullie zijn nu een groep", "💡 Een naam")
    await here.martin.says("De Stappers")
    said = await here.until("2026-12-30T18:00", ("Riek", "Kunt u iets doen", "Dit kan ik"))
    assert "Kunt u iets doen voor een ander?" in said
    await here.joke.answers("Wat wil Riek doen voor een ander?", "🍰 Iets bakken")
    said = await here.until("2027-01-02T12:00", ("", "De groep kan zo heten", "Het is goed"))
    assert "De groep kan zo heten" in said
    for phone, name in ((here.martin, "Martin"), (here.joke, "Joke"), (here.samira, "Samira")):
        await phone.answers(f"Hoi {name}!\nDe groep kan zo heten", "👍 Het is goed")
    assert "Jullie groep heet nu:\n“De Stappers”" in await here.martin.everything()
    assert "Truus: Bel Truus: 020 - 000 00 04\n“De groep heet nu" in await joke_calls(here.board)


async def a_picnic(here: Street) -> None:
    """Joke's idea. "Iets anders" is the next idea, in the words of who said it, and not asked of her."""
    await here.joke.says("groep")
    await here.joke.answers("👥 De Stappers", "💡 Een idee")
    await here.joke.says("samen picknicken")
    await here.martin.answers("Joke heeft een idee.", "👍 Leuk")
    assert "Niemand hoort wat jij koos." in await here.martin.reads()
    await here.samira.answers("Joke heeft een idee.", "💡 Iets anders")
    await here.samira.says("samen koffie drinken")
    assert "samen picknicken" in await joke_calls(
        here.board,
        ("Riek", "samen picknicken", "Leuk"),
        ("Truus", "samen picknicken", "Maakt niet uit"),
        ("", "samen koffie", "Leuk"),
    )
    assert "Samira heeft een idee" not in await here.samira.everything()
    await here.plans(here.joke, "zaterdag 9 januari om 12 uur", "Buurthuis")
    for phone, name in ((here.martin, "Martin"), (here.joke, "Joke")):
        await phone.answers(f"Hoi {name}!\nSamira heeft een idee", "🤷 Maakt niet uit")
    assert "Doet u mee?" in await joke_calls(here.board)
    await here.plans(here.samira, "zaterdag 16 januari om 3 uur in de middag", "Buurthuis")
    await here.walks("2027-01-05")
    await here.until("2027-01-09T15:30")
    await here.tells(here.joke, *ALL_BUT_JOKE)
    for phone in (here.martin, here.samira):
        assert "nog niet" not in await phone.reads()


ALL_BUT_JOKE = ("Martin", "Samira", "Riek", "Truus")


async def milk_on_fridays(here: Street) -> None:
    """Riek says it to Joke on the phone; Nadia decides whom to ask; it becomes every week, with thanks."""
    await here.until("2027-01-11T12:00")
    await here.joke.answers("Dat was je belrondje", "⭐ Wens van Riek")
    await here.joke.presses("🛒 Uit de winkel", "vrijdag", "✏️ Zeg wat precies")
    await here.joke.says("melk")
    await here.nadia.answers("Riek wil graag", "👍 Ja, vraag het")
    question = await here.martin.reads()
    assert "(“melk”)." in question
    assert "Jij zei: boodschappen meenemen, dat kan ik." in question
    agreed = await here.martin.answers("Doe jij dit?", "👍 Ik doe het")
    assert "Jij geeft: boodschappen meenemen (“melk”)." in agreed
    assert "Tot 50 euro: geef de bon en het geld terug." in agreed
    assert "💬 Ik heb zorgen" in await here.martin.buttons()
    assert "Geef nooit uw pas of pincode" in await joke_calls(here.board)
    await here.walks("2027-01-12")
    await here.until("2027-01-16T11:30")
    await here.martin.answers("Is het gelukt?", "👍 Ja")
    await here.martin.presses("🔁 Elke week helpen")
    said = await joke_calls(here.board)
    assert "Martin heeft u geholpen." in said
    assert "Martin wil dit elke week doen" in said
    await here.joke.says("Dank je wel jongen, ik was er blij mee.")
    heard = await here.martin.everything()
    assert "Riek zegt:\n“Dank je wel jongen, ik was er blij mee.”" in heard
    assert "De volgende keer is op vrijdag 22 januari." in heard


async def both_ways(here: Street) -> None:
    """Asked once what they could do: Riek bakes for Martin; Samira comes in to talk with Truus, at home."""
    await here.samira.answers("Wat kunnen jullie doen voor elkaar?", "🎁 Dit kan ik")
    await here.samira.presses("👂 Luisteren", "✅ Klaar")
    await here.until("2027-01-16T17:00")
    await here.tells(here.samira, "Martin", "Joke", "Riek", "Truus")
    await here.walks("2027-01-19")
    await here.until("2027-01-25T12:00")
    await here.joke.answers("Dat was je belrondje", "⭐ Wens van Truus")
    await here.joke.presses("👂 Even praten", "donderdag")
    await here.nadia.answers("Truus wil graag", "👍 Ja, vraag het")
    await here.samira.answers("Doe jij dit?", "👍 Ik doe het")
    assert "Samira doet het graag" in await joke_calls(
        here.board, ("Truus", "doet het graag", "Kom maar binnen")
    )
    assert "Bij Truus mag je binnen komen." in await here.samira.reads()
    await here.samira.answers("Bij Truus mag je binnen komen.", "👍 Binnen is goed")
    await here.martin.answers("Wat kunnen jullie doen voor elkaar?", "⭐ Dit wil ik")
    assert (await here.martin.everything()).count("Wat kunnen jullie doen voor elkaar?") == 1
    await here.martin.says("iets lekkers")
    await here.martin.presses("✅ Klaar", "🤝 Vraag een buur", "donderdag")
    await here.nadia.answers("Martin wil graag", "👍 Ja, vraag het")
    assert "Martin wil graag iets lekkers." in await joke_calls(here.board)
    both = "Jij geeft: boodschappen meenemen.\nJij krijgt: iets lekkers.\n"
    assert both in await here.martin.reads(), "and no balance of it anywhere"
    await here.walks("2027-01-26")
    await here.until("2027-01-29T12:00")
    await here.samira.answers("Is het gelukt?", "👍 Ja")


async def for_each_other(here: Street) -> None:
    """After three meals one idea of the bot: who wants it plans it."""
    await here.joke.says("groep")
    await here.joke.answers("👥 De Stappers", "💡 Een idee")
    await here.joke.says("samen eten")
    for phone in (here.martin, here.samira):
        await phone.answers("Joke heeft een idee.", "👍 Leuk")
    await joke_calls(here.board)
    await here.plans(here.joke, "zaterdag 30 januari om 5 uur in de middag", "Buurthuis")
    await here.until("2027-01-31T11:00")
    await here.tells(here.joke, *ALL_BUT_JOKE)
    await here.until("2027-02-01T12:00", ("", "voor elkaar", "Samen klussen"))
    for phone in (here.martin, here.joke, here.samira):
        await phone.answers("Jullie zijn nu vaak samen", "🔧 Samen klussen")
    await joke_calls(here.board)
    assert "iets doen voor elkaar:\nsamen klussen." in await here.martin.everything()
    later = await here.nadia.answers("doet bijna alles zelf", "🌱 Nog niet")
    assert "Jij blijft er voor De Stappers." in later


async def weeks_4_to_9(here: Street) -> None:
    await here.board.week("a group, and a name")
    await a_group(here)
    await here.board.week("a picnic")
    await a_picnic(here)
    await here.board.week("milk on Fridays")
    await milk_on_fridays(here)
    await here.board.week("coffee, and both ways")
    await both_ways(here)
    await here.board.week("something for each other")
    await for_each_other(here)
