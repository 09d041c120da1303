### audience: resident
### A question to each member of a group, privately. Nobody hears who wanted what.
### sample $words: samen picknicken | een keer soep koken in het buurthuis
### sample $group: de groep | De Stappers | De wandelaars van het Esdoornplein

# $who: who of the group had the idea
decision-idea =
    Hoi { $name }!
    { CAPITAL($who) } heeft een idee.
    “{ $words }”
    Wat vind jij?
    .yes = 👍 Leuk
    .any = 🤷 Maakt niet uit
    .no = 👎 Niet voor mij
    .else = 💡 Iets anders
    .call = { CAPITAL($who) } heeft een idee voor de groep: “{ $words }”. Wat vindt u?

decision-time =
    Hoi { $name }!
    { CAPITAL($who) } wil een andere tijd.
    Dan is het op { $weekday }.
    Om { $clock }.
    Wat wil jij?
    .o0 = Het blijft zo
    .o1 = ⏰ Andere tijd
    .any = 🤷 Maakt niet uit
    .else = 💡 Iets anders
    .call = { CAPITAL($who) } wil een andere tijd: op { $weekday }, om { $clock }. Wat wilt u?

decision-place =
    Hoi { $name }!
    { CAPITAL($who) } wil een andere plek.
    De plek is dan: { $place }.
    Wat wil jij?
    .o0 = Het blijft zo
    .o1 = 📍 Andere plek
    .any = 🤷 Maakt niet uit
    .else = 💡 Iets anders
    .call = { CAPITAL($who) } wil een andere plek: { $place }. Wat wilt u?

# $names: what the members thought of
# sample $names: De Stappers en De Linden | De Stappers, De Linden en De wandelaars van het plein
decision-name =
    Hoi { $name }!
    Hoe heet jullie groep?
    { $names }
    Kies een naam.
    .any = 🤷 Maakt niet uit
    .call = Hoe heet de groep? U kunt kiezen uit { $names }.

decision-name-good =
    Hoi { $name }!
    De groep kan zo heten:
    “{ $words }”
    Is dat goed?
    .yes = 👍 Het is goed
    .any = 🤷 Maakt niet uit
    .no = 👎 Liever niet
    .call = De groep kan zo heten: “{ $words }”. Is dat goed?

decision-agreement =
    Hoi { $name }!
    { CAPITAL($who) } wil iets afspreken met { $group }.
    “{ $words }”
    Wil jij dat ook?
    .yes = 👍 Ja
    .any = 🤷 Maakt niet uit
    .no = 👎 Liever niet
    .else = 💡 Iets anders
    .call = { CAPITAL($who) } wil dit afspreken met de groep: “{ $words }”. Wilt u dat ook?

decision-newcomer =
    Hoi { $name }!
    { CAPITAL($who) } vraagt iets.
    Mag er iemand bij in { $group }?
    Niemand hoort wat jij zegt.
    .yes = 👍 Ja
    .any = 🤷 Maakt niet uit
    .no = 👎 Nu niet
    .call = { CAPITAL($who) } vraagt: mag er iemand bij in de groep? Niemand hoort wat u zegt.

decision-phase-self-running =
    Hoi { $name }!
    Jullie doen al veel zelf.
    Zal ik dan stil zijn?
    Dan help ik alleen nog als jullie iets vragen.
    .yes = 👍 Ja, goed
    .any = 🤷 Maakt niet uit
    .no = 🌱 Nog niet
    .call = De groep doet al veel zelf. Zal ik dan stil zijn, en alleen helpen als jullie iets vragen?

decision-phase-resting =
    Hoi { $name }!
    Zal { $group } even rusten?
    Je kunt altijd weer samen iets doen.
    .yes = 👍 Ja, even rust
    .any = 🤷 Maakt niet uit
    .no = 👎 Liever niet
    .call = Zal de groep even rusten? Later weer iets doen kan altijd.

decision-phase-ended =
    Hoi { $name }!
    { CAPITAL($who) } wil stoppen met { $group }.
    Wil jij dat ook?
    Wil één van jullie door, dan blijft de groep.
    .yes = 👍 Ja, stoppen
    .any = 🤷 Maakt niet uit
    .no = 👎 Ik wil door
    .call = { CAPITAL($who) } wil stoppen met de groep. Wilt u dat ook? Wil één van jullie door, dan blijft de groep.

decision-split =
    Hoi { $name }!
    Jullie zijn met veel.
    Er kan een groep bij komen, op een andere dag.
    Wil jij dan in die groep?
    .yes = 👍 Nieuwe groep
    .any = 🤷 Maakt niet uit
    .no = Ik blijf hier
    .call = De groep is groot. Er kan een groep bij komen, op een andere dag. Wilt u dan in die groep?

decision-look-back =
    Hoi { $name }!
    Hoe gaat het nu met { $group }?
    .good = 👍 Fijn
    .so-so = 🤷 Gaat wel
    .bad = 👎 Niet fijn
    .call = Hoe gaat het nu met de groep?

decision-for-each-other =
    Hoi { $name }!
    Jullie zijn nu vaak samen.
    Zullen jullie ook iets doen voor elkaar?
    .errand = 🛒 Boodschappen
    .chore = 🔧 Samen klussen
    .learn = 🎓 Iets leren
    .no = 👌 Laat maar zo
    .call = De groep is nu vaak samen. Zullen jullie ook iets doen voor elkaar? Boodschappen, samen klussen, of iets leren?

# What they would do for each other.
# kind: phrase
decision-for-each-other-what =
    .errand = boodschappen meenemen
    .chore = samen klussen
    .learn = iets leren van elkaar

decision-noted =
    Dank je wel.
    Niemand hoort wat jij koos.
    .change = ✏️ Iets veranderen

# audience: buddy
decision-noted-heard = Dank je. Niemand hoort wat { $name } koos.

decision-talk =
    Dank je dat je dit zegt.
    Niemand hoort wat jij koos.
    Wil je erover praten met { $human }?
    .yes = 👍 Ja

# audience: buddy
decision-talk-heard = Wil { $name } erover praten met { $human }? Niemand hoort wat { $name } koos.

decision-idea-kept =
    Dank je wel voor je idee.
    Ik vraag het aan de groep.
    Je hoeft niets te doen.

# audience: buddy
decision-idea-kept-heard = Dank je. Ik vraag aan de groep wat { $name } bedacht.

decision-over =
    Deze vraag is al klaar.
    Je hoeft niets te doen.

decision-no-member =
    Deze vraag is voor de groep zelf.
    Je hoeft niets te doen.

# To a caller: the neighbour answered it without them.
# audience: buddy
decision-said-self = { $name } heeft dit zelf al gezegd. Dat blijft zo.

decision-enough =
    Er zijn al veel vragen aan de groep.
    Vraag het later nog een keer.

otheridea-what =
    Wat wil jij liever?
    Ik vraag het dan aan de groep.
    .retry = { common-too-long }
    .simpler =
        Wat wil jij doen?
        Bijvoorbeeld: samen koken.

# $connector: who is there for the group now. $who: the volunteer, with their own $words.
decision-handover =
    Hoi { $name }!
    Straks is { $connector } er voor andere buren.
    { CAPITAL($who) } wil jullie groep af en toe helpen, en zegt:
    “{ $words }”
    Zal { $who } een keer meegaan?
    .yes = 👍 Ja
    .more = 💬 Eerst meer weten
    .any = 🤷 Maakt niet uit
    .no = 👎 Liever niet
    .call = Straks is { $connector } er voor andere buren. { CAPITAL($who) } wil de groep af en toe helpen. { CAPITAL($who) } zegt: “{ $words }”. Mag { $who } een keer meegaan? Niemand hoort wat u zegt.

# Somebody would like to know more before they answer.
decision-more =
    { $human } neemt contact met je op.
    Daarna kun je kiezen.
    .choose = 👉 Nu kiezen

# audience: buddy
decision-more-heard =
    { $human } neemt contact op met { $name }.
    .choose = 👉 Nu kiezen

# At the beginning of a season.
decision-season =
    Hoi { $name }!
    Er begint een nieuw seizoen.
    Hoe wil jij het met de groep?
    .new = 💡 Iets nieuws
    .time = ⏰ Een andere tijd
    .less = ⏸️ Wat minder vaak
    .no = 👌 Laat maar zo
    .call = Er begint een nieuw seizoen. Hoe wilt u het met de groep? Iets nieuws, een andere tijd, wat minder vaak, of zo laten?

# kind: phrase
decision-season-what =
    .new = iets nieuws
    .time = een andere tijd
    .less = wat minder vaak

# Once a year.
decision-street =
    Hoi { $name }!
    Zullen jullie iets doen voor de straat?
    Eén keer is genoeg.
    .clean = 🧹 Samen opruimen
    .green = 🌱 Bloemen planten
    .meal = 🍲 Samen eten buiten
    .no = 👌 Laat maar zo
    .call = Zullen jullie iets doen voor de straat? Samen opruimen, bloemen planten, of samen eten buiten? Eén keer is genoeg.

# kind: phrase
decision-street-what =
    .clean = samen opruimen
    .green = bloemen planten
    .meal = samen eten op straat

# $other: the group that would be invited
# sample $other: De Stappers | De wandelaars van het Esdoornplein
decision-visit =
    Hoi { $name }!
    { CAPITAL($who) } wil een groep uitnodigen:
    “{ $other }”
    Mogen zij een keer komen kijken?
    .yes = 👍 Ja
    .any = 🤷 Maakt niet uit
    .no = 👎 Nu niet
    .call = { CAPITAL($who) } wil een groep uitnodigen: “{ $other }”. Mogen zij een keer komen kijken?
