### audience: coordinator
### Before a role begins: what the coordinator has seen of somebody, and until when it counts.
### sample $role: belmaatje | kwartiermaker

# Who opened a link and said yes; it need not be who was asked.
vetting-asked =
    { $name } zei ja als { $role }.
    { $name } ziet nog niets van buren.
    Is dit wie je vroeg? Leg dan vast wat je hebt gezien.
    .begin = ✅ Leg vast
    .refuse = 🙅 Niet doen

# kind: button
vetting-seen =
    .yes = 👍 Ja
    .not-yet = 🌱 Nog niet

vetting-met =
    Heb jij { $name } gezien en gesproken?
    .simpler = Ken je { $name } echt?

vetting-references =
    Heb je iemand gesproken die { $name } al kent?
    .simpler = Zei een ander iets goeds over { $name }?

vetting-training =
    Weet { $name } hoe het werkt, en wat niet mag?
    .simpler = Heb je het { $name } uitgelegd?

# A VOG is the Dutch certificate of conduct; only that it was seen is kept.
vetting-visits =
    Gaat { $name } ook bij buren langs, thuis?
    Dan moet jij een VOG hebben gezien.
    Ik bewaar alleen de dag.
    .simpler = Mag { $name } bij buren thuis komen?
    .seen = 🏠 Ja, VOG gezien
    .none = 🙅 Nee, niet thuis

vetting-until =
    Hoe lang telt dit?
    Daarna kijkt iemand opnieuw.
    .simpler = Wanneer kijken we weer?
    .half = Een half jaar
    .one = 1 jaar
    .two = 2 jaar

# What is still to be seen to.
# kind: phrase
vetting-needs =
    .met-on = { $name } zien en spreken.
    .references-on = Iemand spreken die { $name } al kent.
    .training-on = Uitleggen hoe het werkt, en wat niet mag.

# sample $lines: Joke zien en spreken. | Marie-Louise zien en spreken.\nIemand spreken die Marie-Louise al kent.\nUitleggen hoe het werkt, en wat niet mag.
vetting-not-yet =
    Dat is goed. { $name } is nog geen { $role }.
    Dit is nog nodig:
    { $lines }

# The role is there, and goes on until that day.
# sample $lines: Joke zien en spreken. | Marie-Louise zien en spreken.\nIemand spreken die Marie-Louise al kent.\nUitleggen hoe het werkt, en wat niet mag.
vetting-stays =
    Dat is goed. { $name } is { $role } tot { $until }.
    Om door te gaan is dit nog nodig:
    { $lines }

vetting-signed =
    { $name } is nu { $role }, tot { $until }.
    Ik heb het aan { $name } verteld.

vetting-refused =
    Dat is goed. { $name } wordt geen { $role }.
    Ik heb het vriendelijk aan { $name } verteld.

# A month before it ends. $until: the last day
vetting-ends =
    { $name } is { $role } tot { $until }.
    Daarna stopt de rol vanzelf.
    Wil je opnieuw vastleggen wat je hebt gezien?
    .again = ✅ Leg vast

# audience: resident
role-asked =
    Dank je wel, { $name }.
    Iemand van het team praat eerst met jou.
    Daarna begint het.
    Je hoeft nu niets te doen.

# audience: resident
role-not-given =
    Je wordt nu geen { $role }.
    Dank je wel dat je wilde helpen.
    Als buur ben je altijd welkom.
    Je hoeft niets te doen.

# audience: connector
visits-not-yet =
    Bij iemand thuis komen kan nog niet.
    Vraag de coördinator om je VOG vast te leggen.

# The coordinator has seen it all; a second human of the team says yes as well. $who: who is asked for that
# sample $who: Nadia | Nadia en Marie-Louise
vetting-second =
    Dank je wel. Voor een coördinator zeggen twee mensen ja.
    Ik vraag het nu ook aan { $who }.
    Zegt een van hen ja? Dan begint { $name }.

vetting-second-nobody =
    Voor een coördinator zeggen twee mensen ja.
    Er is nog niemand anders in het team.
    Vraag eerst een kwartiermaker.

# $by: the coordinator who looked; the one who reads this looks too
# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-asked =
    { $by } wil dat { $name } ook coördinator wordt, in { $neighbourhood }.
    Een coördinator ziet het team en wat er wacht.
    Ken jij { $name }, en vind jij het goed?
    .yes = 👍 Het is goed
    .no = 👎 Nu niet

# audience: connector
second-yes-thanks =
    Dank je wel.
    { $name } is nu coördinator.

# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-refused =
    Dat is goed. { $name } wordt nu geen coördinator.
    Ik zeg het tegen { $by }.

# To who looked first.
second-yes-told =
    Het team vindt: { $name } wordt nu geen coördinator.
    Praat er samen over.

second-yes-given =
    { $name } is nu coördinator.
