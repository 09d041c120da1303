"""Weeks 21 to 24 of Martin's story: Nadia leaves the group to Karim, whom it wants; and a look back."""

from dataclasses import dataclass

from tests.stories.board import HeldPhone
from tests.stories.joke_calls import joke_calls
from tests.stories.martins_street import ALL, Street

SIX = (*ALL, "Ines")
OWN_WORDS = "Ik ben Karim. Ik had zelf een moeilijke tijd. Nu loop ik graag."


@dataclass(frozen=True, slots=True)
class Handover:
    here: Street
    ines: HeldPhone
    karim: HeldPhone

    @property
    def members(self) -> tuple[HeldPhone, ...]:
        """Riek and Truus say it to Joke, by phone."""
        return (self.here.martin, self.here.joke, self.here.samira, self.ines)

    async def walks(self, day: str, *also: str) -> None:
        await self.here.walks(day, *SIX, *also, led_by=self.here.martin)

    async def all_say(self, part: str, button: str, spoken: str, aloud: str = "") -> None:
        """`aloud`: how the question begins that Joke reads to who has no phone."""
        for phone in self.members:
            await phone.answers(part, button)
        said = await joke_calls(self.here.board, ("", aloud or part, spoken))
        assert {"Riek", "Truus"} <= {line.partition(":")[0] for line in said.splitlines()}


async def karim_is_a_volunteer(here: Street) -> HeldPhone:
    """Ineke knows him, and looked at what has to be seen."""
    ineke = here.board.phone("ineke")
    await ineke.says("/uitnodigen")
    await ineke.presses("🌱 Een vrijwilliger")
    karim = await here.board.newcomer("Karim", "nl")
    await karim.opens(await ineke.last_link())
    await karim.presses("👍 Dat doe ik", "👍 Ja", "👎 Nee")
    await karim.says("Karim")
    await karim.presses("👍 Ja, dat mag")
    await ineke.presses("✅ Leg vast", "👍 Ja", "👍 Ja", "👍 Ja", "1 jaar")
    return karim


async def it_runs_itself(this: Handover) -> None:
    """Three walks without Nadia, and something done for each other: it is asked whether the bot be quiet."""
    await this.walks("2027-04-20")
    await this.here.until("2027-04-24T12:00")
    await this.here.martin.answers("Is het gelukt?", "👍 Ja")
    await this.walks("2027-04-27")
    await this.here.until("2027-04-28T12:00")
    await this.all_say("Zal ik dan stil zijn?", "👍 Ja, goed", "Ja, goed")
    proposed = "Van de laatste 6 keer kwam het idee 6 keer van de groep.\nJij was er 3 keer niet."
    assert proposed in await this.here.nadia.everything()


async def the_group_says_yes(this: Handover) -> None:
    """Each privately, with Karim's own words about himself; he chose what he tells."""
    nadia, martin = this.here.nadia, this.here.martin
    await nadia.answers("doet bijna alles zelf", "👍 Ja, kies iemand")
    await nadia.presses("Karim")
    await this.karim.presses("👍 Ja, samen doen")
    await this.karim.says(OWN_WORDS)
    assert f"Karim wil jullie groep af en toe helpen, en zegt:\n“{OWN_WORDS}”" in await martin.reads()
    await martin.presses("💬 Eerst meer weten", "👉 Nu kiezen")
    await this.all_say("af en toe helpen", "👍 Ja", "Ja")
    assert "De groep zegt ja." in await this.karim.everything()


async def three_times_together(this: Handover) -> None:
    for day, said in (("2027-05-04", "4 mei"), ("2027-05-11", "11 mei"), ("2027-05-18", "18 mei")):
        for phone in (this.here.nadia, this.karim):
            await phone.answers(f"De Stappers doet iets.\nWe gaan wandelen.\nOp dinsdag {said}.", "👍 Ik kom")
        await this.walks(day, "Nadia", "Karim")
    assert "Jij en Karim waren 3 keer samen bij De Stappers." in await this.here.nadia.everything()


async def handed_over(this: Handover) -> None:
    """At once all of it is Karim's, and Nadia sees the group no more; who has no phone keeps their caller."""
    nadia, karim, martin = this.here.nadia, this.karim, this.here.martin
    assert "Dank je wel, Nadia." in await nadia.answers("Zal ik de groep nu overdragen?", "👍 Ja, draag over")
    assert "Vanaf nu is Karim er voor jullie groep." in await martin.reads()
    await nadia.presses("✏️ Iets doorgeven")
    await nadia.says("Martin loopt graag langzaam")
    assert "Nadia geeft je iets door:\n“Martin loopt graag langzaam”" in await karim.everything()
    assert "25 mei" not in await nadia.says("/wandelingen")
    assert "Je hebt nog geen groep." in await nadia.says("groep")
    assert "Jij bent er voor" in await karim.says("groep")
    assert "Vanaf nu is Karim er voor de groep." in await joke_calls(this.here.board)


async def looked_back(this: Handover) -> None:
    """Six weeks later they are asked once how it goes."""
    await this.here.until("2027-06-30T12:00")
    await this.all_say("Hoe gaat het nu met De Stappers?", "👍 Fijn", "Fijn", "Hoe gaat het nu met")


async def weeks_21_to_24(here: Street) -> Handover:
    await here.board.week("a volunteer")
    this = Handover(here, here.board.phone("ines"), await karim_is_a_volunteer(here))
    await it_runs_itself(this)
    await here.board.week("a volunteer whom the group wants")
    await the_group_says_yes(this)
    await here.board.week("three times together")
    await three_times_together(this)
    await here.board.week("the handover")
    await handed_over(this)
    return this
