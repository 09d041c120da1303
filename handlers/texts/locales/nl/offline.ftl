### audience: connector
### Somebody was met: how we reach them, what they agreed to aloud, and a short card.

met-name =
    Wie heb je ontmoet?
    Alleen een roepnaam.
    .retry = Typ alleen een roepnaam.

met-route =
    Hoe bereiken we { $name }?
    .telegram = 📱 Telegram
    .phone = 📞 Bellen
    .door = 🚪 Aan de deur

# The script that is read aloud; the words of the neighbour count, so they may be said in one's own words.
met-consent =
    Vraag dit aan { $name }:

    “Mag ik uw naam en nummer opschrijven?
    Ik en het team kunnen het zien.
    U kunt altijd zeggen: haal het weg.”

    Dit is voor wie 18 jaar of ouder is.
    Heb je het gevraagd, en is het goed?
    .yes = 👍 Ja, gevraagd
    .no = 👎 Nee

met-purposes =
    Vraag ook dit aan { $name }, en tik aan wat mag:

    “Mag ik buren voor u zoeken?
    Mag ik u bellen als er iets leuks is?
    Mag ik u de dag ervoor nog even bellen?”
    .matched = 🔍 Buren zoeken
    .contacted = ✉️ Uitnodigen
    .reminders = 🔔 Herinneren

met-number =
    Wat is het nummer van { $name }?
    .retry =
        Dat lijkt geen telefoonnummer.
        Typ alleen de cijfers.
    .none = ⏭️ Geen nummer

met-nothing-kept =
    Prima. Ik heb niets bewaard.
    Je mag het later nog een keer vragen.

# $link: what opens the bot
# sample $link: https://t.me/buren_bot?start=abc
met-link =
    Laat { $name } dit plaatje scannen.
    Of stuur deze link door:
    { $link }
    De link is alleen voor { $name }, en werkt 30 dagen.

metcard-enjoy = Wat doet { $name } graag?

metcard-offer = En wat wil { $name } voor een ander doen? Klein is ook goed.

metcard-wish = En wat zou { $name } zelf fijn vinden? Niets kiezen mag ook.

metcard-minutes =
    Hoe lang wandelen gaat goed voor { $name }?

metcard-comfort =
    Hoe gaat het goed voor { $name }?
    .first-with-known = 🤝 Eerst met bekende

metcard-when =
    Wanneer heeft { $name } vaak tijd?

metcard-area = Waar woont { $name } ongeveer?

met-done =
    { $name } doet nu mee.
    Een belmaatje kan { $name } bellen met berichten. Zonder belmaatje doe jij dat.
    .buddy = 🔍 Belmaatje zoeken
