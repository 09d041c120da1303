"""Martin's story, week by week, as it is played over HTTP: by a test, and told by `make story`."""

from datetime import datetime

from bot.playground_run import AMSTERDAM
from tests.stories.board import Board, HeldPhone
from tests.stories.joke_calls import joke_calls

DOOR = datetime(2026, 11, 30, 14, 0, tzinfo=AMSTERDAM)
"""Monday of week 0, two in the afternoon."""
YES = "👍 Ja, dat mag"


async def week_0_known_before_matched(martin: HeldPhone, nadia: HeldPhone) -> None:
    assert "Alleen een roepnaam." in await nadia.says("/ontmoet")
    await nadia.says("Martin")
    await nadia.presses("📱 Telegram")
    heard = await martin.opens(await nadia.last_link())
    assert "Ik ben een computer, geen mens." in heard
    assert "Nadia" in heard
    await martin.presses("👍 Ja, begin", "▶️ Nu", YES, "👍 Ja", "👎 Nee", YES, "Martin")
    await martin.presses("🚶 Wandelen", "✅ Klaar", "🛒 Boodschappen", "✅ Klaar", YES, "▶️ Nu", "✅ Klaar")
    await martin.presses("🌅 Ochtend", "✅ Klaar", "Elke dag", "🚶 10 minuten", "✅ Klaar", "👍 Ja")
    read_back = await martin.presses("Lindestraat")
    for line in ("Je gaat graag wandelen.", "Jij kunt boodschappen meenemen.", "Je loopt graag 10 minuten."):
        assert line in read_back
    who_sees = await martin.presses("👍 Het is goed")
    assert "Nadia ziet je hele kaart." in who_sees
    assert "Andere buren zien dit niet." in who_sees
    assert "Martin gaat graag eerst met een bekende." in await nadia.reads()


async def week_1_the_slow_lane(board: Board, martin: HeldPhone, nadia: HeldPhone) -> None:
    await nadia.presses("👍 Goed idee", "woensdag 2 december", "11 uur in de ochtend", "Apotheek")
    await board.lives_to("2026-12-01T10:01")
    assert "Nadia belt bij je aan." in await martin.reads()
    await board.lives_to("2026-12-02T12:00")
    before = await martin.messages()
    await nadia.presses("Er was niemand")
    assert "Martin was er niet. Wil je even langs gaan of bellen?" in await nadia.reads()
    await nadia.presses("🚪 Ik ga langs", "✅ Gesproken")
    await board.lives_to("2026-12-03T12:00")
    assert await martin.messages() == before, "who did not come hears nothing about it"
    await nadia.says("/buren")
    await nadia.presses("Martin", "🚶 Klein rondje", "morgen", "11 uur in de ochtend", "Apotheek")
    await board.lives_to("2026-12-04T12:00")
    await nadia.presses("✏️ Namen kiezen", "Martin", "✅ Klaar")


async def week_3_an_activity_and_a_flyer(board: Board, martin: HeldPhone, nadia: HeldPhone) -> None:
    await board.lives_to("2026-12-04T16:05")
    assert "Hoe was het?" in await martin.reads()
    assert "meer mensen" in await martin.presses("👍 Fijn")
    await board.lives_to("2026-12-13T10:00")
    await martin.presses("👍 Ja, een paar")
    await martin.presses("dinsdag, half 11", "Apotheek", "20 minuten", "🔔 Ja, graag")
    suggestion = await nadia.presses("❓ Waarom")
    for line in ("Joke gaat graag wandelen", "Martin geeft aan", "boodschappen meenemen", "Niemand hoort"):
        assert line in suggestion
    assert await board.get("/printed") == []
    await martin.presses("📄 Maak een briefje")
    preview = await martin.presses("👍 Dit is goed")
    for line in ("“Wie gaat er gezellig mee wandelen?”", "Martin.", "Het is gratis.", "Nadia"):
        assert line in preview
    assert await board.get("/printed") == [], "nothing is printed before his yes"
    await martin.presses("📌 Zo ophangen")
    (paper,) = await board.get("/printed")
    assert paper["title"] == "Wie gaat er gezellig mee wandelen?"
    assert "020 - 000 00 00" in paper["text"]
    assert "?start=f_" in paper["link"]


async def replies(board: Board, nadia: HeldPhone, joke: HeldPhone, piet: HeldPhone) -> None:
    (paper,) = await board.get("/printed")
    samira = await board.newcomer("Samira", "nl")
    heard = await samira.opens(paper["link"])
    assert "Martin gaat wandelen." in heard
    assert "Kom gewoon" in heard
    await samira.presses("👍 Ik kom", "👍 Ja", "👎 Nee")
    await truus_phones(nadia, joke)
    await nadia.answers("Martin wil wandelen", "➕ Iemand erbij")
    await nadia.presses("Truus", "👍 Ja, vraag het")
    await joke.answers("Doe jij mee?", "👍 Ja, ik kom")
    await joke.answers("Wat leuk! Je gaat mee.", "🔔 Ja, graag")
    said = await joke_calls(board, ("", "Doet u mee?", "komt"))
    for name in ("Riek", "Truus"):
        assert f"{name}: Bel {name}: 020" in said
        await joke.answers(f"{name} komt mee", "🔔 Ja, graag")
    assert "een kort stukje mag ook" in said
    await piet.presses("👎 Nu niet")
    assert "Piet" not in await board.phone("martin").everything()


async def truus_phones(nadia: HeldPhone, joke: HeldPhone) -> None:
    """She has no Telegram either: what she agrees to is asked aloud, and Joke may call her."""
    await nadia.says("/ontmoet")
    await nadia.says("Truus")
    assert "U kunt altijd zeggen: haal het weg." in await nadia.presses("📞 Bellen")
    await nadia.presses("👍 Ja, gevraagd", "🔍 Buren zoeken", "✉️ Uitnodigen", "🔔 Herinneren", "✅ Klaar")
    await nadia.says("020 000 00 04")
    await nadia.presses("🚶 Wandelen", "✅ Klaar", "✅ Klaar", "👂 Even praten", "✅ Klaar")
    await nadia.presses(
        "🚶 10 minuten", "🪑 Een bank onderweg", "✅ Klaar", "🌅 Ochtend", "✅ Klaar", "✅ Klaar"
    )
    assert "Truus doet nu mee." in await nadia.presses("Lindestraat")
    await nadia.presses("🔍 Belmaatje zoeken", "Joke")
    assert "Truus" not in await joke.everything(), "no name before both said yes"
    await joke.presses("👍 Ja")
    await nadia.presses("👍 Ja, gevraagd")
    assert "Truus vindt het fijn als jij belt." in await joke.reads()


async def week_4_the_first_activity(
    board: Board, martin: HeldPhone, nadia: HeldPhone, joke: HeldPhone
) -> None:
    await board.lives_to("2026-12-14T10:01")
    reminder = await martin.reads()
    assert "We gaan wandelen: morgen, " in reminder
    assert "Joke en 1 buur komen ook." in reminder, "who keeps their name to themselves is counted"
    assert "Riek en Truus zeiden aan de telefoon ja." in reminder
    assert "Piet" not in reminder
    assert "Komt u ook?" in await joke_calls(board)
    assert "heel gewoon" in await martin.presses("😟 Het is spannend")
    assert "Martin" in await nadia.reads()
    await board.lives_to("2026-12-15T12:00")
    await nadia.answers("Wie waren er?", "✏️ Namen kiezen")
    await nadia.presses("Martin", "Joke", "Riek", "Truus", "Nieuwe buur", "✅ Klaar")
    samira = board.phone("samira")
    await board.lives_to("2026-12-15T16:15")
    await samira_tells_her_name(board, samira)
    for phone in (martin, joke, samira):
        await phone.answers("Fijn dat je er was bij de wandeling.", "👍 Fijn")
        await phone.answers("Nog een keer?", "🔁 Ja, elke week")
    assert "Vanaf nu" not in await martin.everything(), "Riek and Truus have not been asked yet"
    # By phone, through Joke: their answers count as much as anybody's.
    await joke_calls(board, ("", "Hoe was het?", ": fijn"))
    for name in ("Riek", "Truus"):
        await joke.answers(f"Wil {name} nog een keer?", "🔁 Ja, elke week")
    for phone in (martin, samira):
        assert "Vanaf nu gaan we elke dinsdag wandelen." in await phone.everything()


async def samira_tells_her_name(board: Board, samira: HeldPhone) -> None:
    """Only now, after the walk; what she thinks of it counts as well, as soon as she may be asked."""
    await samira.presses("🙂 Mijn naam", "👍 Ja, begin", "▶️ Nu", YES, "👍 Ja", "👎 Nee", YES, "Samira")
    await samira.presses("🚶 Wandelen", "✅ Klaar", "✅ Klaar", YES)
    await samira.presses("🌅 Ochtend", "✅ Klaar", "Elke dag", "🚶 Langer", "✅ Klaar", "🤷 Maakt niet uit")
    await samira.presses("Lindestraat", "👍 Het is goed")
    await board.lives_to("2026-12-15T17:30")


async def play(board: Board) -> None:
    """All of it, in its order."""
    martin, nadia, joke, piet = (board.phone(key) for key in ("martin", "nadia", "joke", "piet"))
    await board.week("Week 0: known before matched")
    await week_0_known_before_matched(martin, nadia)
    await board.week("Week 1: the slow lane")
    await week_1_the_slow_lane(board, martin, nadia)
    await board.week("Week 2: a walk of his own, and a flyer")
    await week_3_an_activity_and_a_flyer(board, martin, nadia)
    await replies(board, nadia, joke, piet)
    await board.week("Week 3: the first walk, and every week from now on")
    await week_4_the_first_activity(board, martin, nadia, joke)
