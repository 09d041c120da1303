### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# Above the lines, once a day.
call-round =
    ☎️ Belrondje
    Fijn dat je belt.
    Vertel wat er staat, en tik daarna het antwoord aan.
    Je kunt de lijst ook zelf openen met /bellen.
    .stop = 🛑 Stop met bellen

# kind: phrase
call-how =
    .phone = Bel { $name }: { $phone }
    .street = Ga langs bij { $name }, { $street }
    .door = Ga langs bij { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line =
    ☎️ { $how }
    “{ $words }”
    .told = ✅ Gezegd
    .no-answer = 📵 Geen gehoor

# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line-answers =
    ☎️ { $how }
    “{ $words }”
    Wat zegt { $name }?

call-noted = Genoteerd voor { $name }.

call-all-done = Dat was je belrondje. Dank je wel!

call-later = Geen punt. Over 2 uur zet ik { $name } weer op je lijst.

# $connector: who takes it on
call-handed-over = Geen punt. { $connector } neemt { $name } van je over.

call-your-task = Ik zet { $name } bij je taken. Misschien kun je even langs gaan.

call-gone =
    Dit hoeft niet meer.
    De afspraak is veranderd, of iemand was je voor.

call-none = Er is nu niemand om te bellen.
