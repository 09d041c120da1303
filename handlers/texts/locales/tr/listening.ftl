### state: draft
### audience: resident
### Somebody would like to talk for a while; a human listens, at hours that are shown.
### sample $day: salı | perşembe

# $lines: who listens when, a line each
# sample $lines: Nadia: salı saat 10 ile 12 arası. | Nadia: salı saat 10 ile 12 arası.\nMarie-Louise: perşembe saat 2 ile 4 arası.
listening-who =
    Biraz konuşabilirsin.
    Bu kişiler seni dinler.
    { $lines }
    Kiminle konuşmak istersin?

# kind: phrase
# sample $hours: salı saat 10 ile 12 arası
listening-who-line = { $who }: { $hours }.

# kind: phrase
listening-hour =
    .morning = { $day } saat 10 ile 12 arası
    .afternoon = { $day } saat 2 ile 4 arası
    .evening = { $day } saat 6 ile 8 arası

listening-asked =
    Biri seni arayacak.
    Bu { $name } ya da başka bir insan.
    Gün: { $date }, { $clock }.
    Bir şey yapman gerekmez.

listening-asked-already =
    Bunu senin için zaten sordum.
    Bir şey yapman gerekmez.

listening-not-now =
    O saat şimdi boş değil.
    Her zaman { $human } ile konuşabilirsin.

# Somebody of the team, about their own hours. $hours: a line each
# sample $hours: salı saat 10 ile 12 arası | salı saat 10 ile 12 arası\ncuma saat 2 ile 4 arası
# sample $any: yes | no
listening-mine =
    { $any ->
        [yes] O zaman sen dinlersin:
              { $hours }
       *[no] Şimdi dinlemek için saatin yok.
    }
    Komşular bunu görür, seninle konuşabilir.
    .more = ➕ Bir saat daha

# kind: button
listening-away =
    .morning = 🗑️ { $day } 10
    .morning-short = 🗑️ Saat 10
    .afternoon = 🗑️ { $day } 2
    .afternoon-short = 🗑️ Saat 2
    .evening = 🗑️ { $day } 6
    .evening-short = 🗑️ Saat 6

listenhour-day = Hangi gün dinlemek istersin?
    .simpler = Bir gün seç.

listenhour-part = O gün ne zaman?
    .simpler = Bir saat seç.
    .morning = 🌅 10 ile 12 arası
    .afternoon = ☀️ 2 ile 4 arası
    .evening = 🌙 6 ile 8 arası

listening-kept =
    Teşekkürler.
    Komşular bunu şimdi görür.
    /rol ile değiştirebilirsin.

# audience: connector
listen-asked =
    { $who } biraz konuşmak istiyor.
    { $who } senin saatini seçti.
    Gün: { $date }, { $clock }.
    O zaman ara ya da yaz.

# The hour of somebody else was chosen, who is not there for this.
# audience: connector
listen-asked-instead =
    { $who } biraz konuşmak istiyor.
    Gün: { $date }, { $clock }.
    O zaman ara ya da yaz.

# audience: connector
listen-now-instead =
    { $who } biraz konuşmak istiyor.
    Şimdi ara ya da yaz.

# audience: connector
listen-now =
    Şimdi dinleme saatin.
    { $who } biraz konuşmak istiyor.
    Şimdi ara ya da yaz.
