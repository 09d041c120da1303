### audience: resident
### Somebody says that they, or another, are in danger. What they read comes before anything else.

# The same for everybody. The numbers are those of handlers/distress/numbers.toml.
# sample $emergency: 112
# sample $suicide: 113
# sample $free: 0800 - 0113
# sample $violence: 0800 - 2000
# sample $listening: 088 - 076 70 00
# accept everyday_words: zo heet wie helpt; met een andere naam vindt niemand die
distress-card =
    Goed dat je dit zegt.
    Ik ben een computer.
    Niemand leest dit nu.
    Gevaar: bel { $emergency }.
    Wil je niet meer leven: bel { $suicide }, of { $free }.
    Doet iemand je pijn: bel Veilig Thuis, { $violence }.
    Wil je praten: bel de Luisterlijn, { $listening }.
    Dat mag dag en nacht.

# $lines: who hears of it and when, and the number of the neighbourhood
# sample $lines: Ik zeg het nu tegen Nadia.\nNiet wat je schreef.\nIk weet niet wanneer Nadia het leest.\nWacht daar niet op.
distress-human =
    { $lines }
    .fine = 👌 Het gaat wel

# kind: phrase
distress-line =
    .now = Ik zeg nu tegen { $human } dat je hulp nodig hebt.
    .no-words = Wat je schreef, zeg ik niet.
    .unknown-when = Ik weet niet wanneer { $human } het leest.
    .do-not-wait = Wacht daar niet op.
    .later = { $human } hoort het om { $clock }.
    .nobody-before = Voor die tijd leest niemand het.
    .nobody = Er is nu niemand tegen wie ik het kan zeggen.
    .call = Bel zelf, of laat iemand bellen.
    .own-number = Het nummer van de buurt is { $phone }.

# Somebody says that it is a lot for them. Less than danger: they choose whether a human hears of it.
# sample $emergency: 112
# sample $listening: 088 - 076 70 00
# accept everyday_words: zo heet wie luistert; met een andere naam vindt niemand die
distress-heavy =
    Wat naar voor je.
    Ik ben een computer.
    Niemand leest dit nu.
    Nu praten: bel de Luisterlijn, { $listening }.
    Gevaar: bel { $emergency }.

distress-heavy-ask =
    Zal ik tegen { $human } zeggen dat je wilt praten?
    .yes = 👍 Ja, zeg het

# Somebody looked for help; a human hears of it only after a yes.
distress-ask =
    Zal ik tegen { $human } zeggen dat je hulp nodig hebt?
    .yes = 👍 Ja, zeg het

distress-fine =
    Dat is goed om te horen.
    { $human } vraagt het je nog even.
    Dat je hulp zocht, was goed.

# sample $emergency: 112
distress-read-call =
    { $human } heeft mijn bericht gelezen.
    { $human } belt je.
    Gaat het niet meer?
    Bel dan { $emergency }.

# sample $emergency: 112
distress-read-visit =
    { $human } heeft mijn bericht gelezen.
    { $human } komt naar je toe.
    Gaat het niet meer?
    Bel dan { $emergency }.

# audience: connector
# sample $names: Nadia | niemand
# sample $from: 9 uur in de avond
# sample $until: 9 uur in de ochtend
distress-watch =
    Soms schrijft iemand in de nacht dat het heel slecht gaat.
    De nacht is van { $from } tot { $until }.
    Wie dan wakker mag worden: { $names }.
    Mag ik jou dan wakker maken?
    .yes = 👍 Ja, dat mag
    .no = 👎 Nee, liever niet

# kind: phrase
distress-watch-nobody = nog niemand

# audience: connector
distress-watch-on =
    Dank je. Bij nood stuur ik je ook in de nacht een bericht.
    Zet het geluid van je telefoon aan.

# audience: connector
distress-watch-off =
    Dat is goed. In de nacht stuur ik je niets.
