### audience: coordinator
### Asking somebody for a role, saying yes to it, and who has which.

invite-role =
    Wie wil je vragen?
    Ik maak een link die één keer werkt, een week lang.
    .connector = 🤝 Een kwartiermaker
    .phone-buddy = ☎️ Een belmaatje
    .confidant = 🤝 Een vertrouwenspersoon
    .coordinator = 👥 Nog een coördinator
    .volunteer = 🌱 Een vrijwilliger
    .key-figure = 🌍 Een sleutelfiguur
    .experience-expert = 💛 Ervaringsdeskundige

# sample $role: belmaatje | kwartiermaker
# sample $link: https://t.me/burenbot?start=abc | https://t.me/een_lange_naam_van_een_bot?start=AbCdEfGhIjKlMnOpQrStUv
invite-link =
    Met deze link wordt iemand { $role }:
    { $link }
    Stuur hem door, of laat de QR-code zien.
    Hij werkt één keer, een week lang.

invite-own-link =
    Deze link heb je zelf gemaakt.
    Stuur hem door aan wie je wilt vragen.

# audience: resident
invite-elsewhere =
    Deze link is voor een andere buurt.
    Hoor je bij die buurt?
    Praat dan met { $human }.

# audience: resident
invite-have-it =
    Die rol heb je al.
    Je hoeft niets te doen.

# audience: resident
invite-used =
    Deze link werkt niet meer.
    Vraag om een nieuwe link.

# kind: phrase
role-word =
    .connector = kwartiermaker
    .phone-buddy = belmaatje
    .confidant = vertrouwenspersoon
    .coordinator = coördinator
    .volunteer = vrijwilliger
    .key-figure = sleutelfiguur
    .experience-expert = ervaringsdeskundige

# Beside the name of who is of the team; no name may hold these words.
# audience: resident
# kind: phrase
role-badge = { $name } van het team

# What somebody in the role does, in three lines.
# audience: resident
# kind: phrase
role-means =
    .connector =
        Je maakt kennis met buren.
        Ik laat zien wie bij elkaar past.
        Jij zegt als eerste ja of nee.
    .phone-buddy =
        Je belt een paar buren zonder Telegram.
        Je vertelt ze wat er te doen is.
        Je geeft hun antwoord aan mij door.
    .confidant =
        Buren vertellen jou wat niet goed gaat.
        Je hoort alleen wat ze jou vertellen.
        Je praat er met niemand anders over.
    .coordinator =
        Je maakt de buurt klaar.
        Je vraagt mensen voor een rol.
        Je ziet aantallen, en wie een mens zoekt.
    .volunteer =
        Je bent er af en toe voor één groep.
        De groep doet het zelf.
        Jij ziet alleen die groep.
    .key-figure =
        Jij kent veel mensen in de buurt.
        Je zegt nieuwe buren hallo.
        Je kiest zelf hoe vaak.
    .experience-expert =
        Jij weet zelf hoe het is.
        Je zegt nieuwe buren hallo.
        Wat je vertelt, kies je zelf.

# audience: resident
# sample $role: belmaatje | kwartiermaker
# sample $meaning: Je maakt de buurt klaar. | Je belt een paar buren zonder Telegram.\nJe vertelt ze wat er te doen is.\nJe geeft hun antwoord aan mij door.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | iemand
role-meaning =
    Hoi! Ik ben de Buren-bot.
    Ik ben een computer, geen mens.
    { $by } vraagt jou als { $role }, voor { $neighbourhood }.
    { $meaning }
    Wil je dat doen?
    .simpler =
        Wil je { $role } zijn?
        Nee is ook goed.
    .yes = 👍 Dat doe ik
    .no = 👎 Nee

# audience: resident
role-name =
    Hoe mag ik je noemen?
    Je voornaam is genoeg.
    .retry =
        Dat lijkt geen naam.
        Hoe mag ik je noemen?
    .simpler = Hoe heet je?

# audience: resident
# sample $role: belmaatje | kwartiermaker
role-keep =
    Ik wil bewaren hoe je heet.
    En dat je { $role } bent.
    Buren en je team kunnen dat zien.
    Met /vergeetmij haal je alles weg.
    Mag ik dat bewaren?
    .simpler =
        Mag ik je naam bewaren?
        Stoppen mag altijd.
    .yes = 👍 Ja, dat mag
    .no = 👎 Nee, liever niet

# audience: resident
role-declined =
    Dat is prima.
    Er verandert niets.
    Je hoeft niets te doen.

# audience: resident
# sample $role: belmaatje | kwartiermaker
# sample $meaning: Je maakt de buurt klaar. | Je belt een paar buren zonder Telegram.\nJe vertelt ze wat er te doen is.\nJe geeft hun antwoord aan mij door.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | iemand
another-role =
    { $by } vraagt jou als { $role }, voor { $neighbourhood }.
    { $meaning }
    Wat je al doet, blijft zoals het is.
    Wil je dat doen?
    .simpler = Wil je ook { $role } zijn?
    .yes = 👍 Dat doe ik
    .no = 👎 Nee

# audience: connector
role-welcome-connector =
    Dank je wel, { $name }. Je bent nu kwartiermaker.
    Heb je iemand ontmoet? Typ /ontmoet.

# audience: resident
role-welcome-phone-buddy =
    Dank je wel, { $name }.
    Je bent nu belmaatje.
    Ik stuur een bericht als je kunt bellen.

role-welcome-confidant =
    Dank je wel, { $name }.
    Je bent nu vertrouwenspersoon.
    Ik stuur een bericht als iemand je iets vertelt.

role-welcome-coordinator =
    Dank je wel, { $name }. Je bent nu coördinator.
    Met /openen zie je wat de buurt nog nodig heeft.
    Met /overzicht zie je hoe het gaat.

# audience: resident
# sample $role: belmaatje | kwartiermaker
role-ended =
    Je bent geen { $role } meer.
    Dank je wel voor wat je deed.
    Je hoeft niets te doen.

# sample $lines: Coördinatoren: Ineke | Coördinatoren: Ineke\nKwartiermakers: Nadia en Marie-Louise\nBelmaatjes: nog niemand
# sample $role: belmaatje | kwartiermaker
team-list =
    Dit is het team.
    { $lines }
    Tik op een naam om een rol te stoppen.
    .end = 🛑 { $name }, { $role }
    .vet = ✅ { $name } wacht
    .invite = ✉️ Uitnodigen
    .busy = 📊 Wie heeft ruimte

# kind: phrase
team-line =
    .coordinator = Coördinatoren: { $names }
    .connector = Kwartiermakers: { $names }
    .phone-buddy = Belmaatjes: { $names }
    .confidant = Vertrouwenspersonen: { $names }
    .volunteer = Vrijwilligers: { $names }
    .key-figure = Sleutelfiguren: { $names }
    .experience-expert = Ervaringsdeskundigen: { $names }

# kind: phrase
team-nobody = nog niemand

# Somebody whom the settings name as coordinator, and who did not start yet.
# kind: phrase
team-not-started = iemand die nog niet begon

# sample $role: belmaatje | kwartiermaker
team-end =
    Zal ik deze rol stoppen: { $name }, { $role }?
    Dan krijgt { $name } meteen niets meer voor deze rol.
    Wat al in de chat staat, blijft daar.
    Open taken, telefoontjes en voorstellen gaan naar anderen.
    .yes = 🛑 Ja, stop de rol
    .no = 👎 Nee

team-not-yourself =
    Je eigen rol kun je niet stoppen.
    Er moet altijd een mens achter de bot staan.
    Een andere coördinator kan het wel.

# Who asks, when nobody did but the settings; and a neighbourhood without a name yet.
# kind: phrase
role-asked-by =
    .nobody = Iemand
    .new-place = een nieuwe buurt

# A link that was made and not answered yet. $by: who made it
# kind: phrase
# sample $role: belmaatje | kwartiermaker
# sample $by: Ineke | Marie-Louise
# sample $date: maandag 1 maart
team-asked = Nog geen antwoord: { $role }, gevraagd door { $by } op { $date }.

# audience: resident
role-welcome-volunteer =
    Dank je wel, { $name }.
    Je bent nu vrijwilliger.
    Ik stuur een bericht als een groep je zoekt.
    Je hoeft nog niets te doen.

# audience: resident
role-welcome-key-figure =
    Dank je wel, { $name }.
    Je bent nu sleutelfiguur.
    Ik stuur een bericht als een buur je zoekt.
    Je hoeft nog niets te doen.

# audience: resident
role-welcome-experience-expert =
    Dank je wel, { $name }.
    Je bent nu ervaringsdeskundige.
    Ik stuur een bericht als een buur je zoekt.
    Je hoeft nog niets te doen.

# To who is left of the team, when the last one in a role is gone. $closed: whether the neighbourhood paused.
# audience: coordinator
# sample $role: kwartiermaker | vertrouwenspersoon
# sample $closed: yes | no
last-one-gone =
    In { $neighbourhood } is nu geen { $role } meer.
    { $closed ->
        [yes] De buurt is nu even dicht, en buren weten wie ze kunnen bellen.
       *[no] De buurt kan zo niet open.
    }
    Is er weer iemand? Typ /openen.
    .connector = 🤝 Kwartiermaker vragen
    .confidant = 🤝 Iemand vragen

# To everybody of the neighbourhood.
# audience: resident
neighbourhood-rests =
    { $neighbourhood } is nu even dicht.
    We zoeken nieuwe mensen voor het team.
    Wat al gepland is, gaat door.
    Heb je iemand nodig?
    Bel { $phone }.
    Je hoeft niets te doen.
    .call = { $neighbourhood } is nu even dicht. Wat al gepland is, gaat door. Hebt u iemand nodig? Bel { $phone }.
