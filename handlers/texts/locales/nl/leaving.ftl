### audience: resident
### Stopping, and being forgotten.

stop-how =
    Wil je stoppen?
    Dat mag altijd.
    Je hoeft niet te zeggen waarom.
    Ik kan je kaart bewaren.
    Dan stuur ik je niets meer.
    Of ik haal alles weg.
    .simpler =
        Wil je stoppen?
        Ik bewaar je kaart, of haal alles weg.
    .keep = 🛑 Bewaar mijn kaart
    .erase = 🗑️ Haal alles weg

stop-done =
    Dat is goed.
    Ik stuur je niets meer.
    Je kaart is er nog.
    Wil je ooit weer meedoen?
    Typ dan: ik ben terug.

forget-sure =
    Ik haal dan alles weg.
    Je naam, je kaart en wat je zei.
    Wat een mens al las, weet die nog.
    Dat kan niet terug.
    Wil je dat?
    .simpler =
        Alles van jou gaat dan weg.
        Wil je dat?
    .erase = 🗑️ Haal alles weg
    .no = 👎 Nee, toch niet

forget-not =
    Dat is goed.
    Alles blijft zoals het was.

erased-goodbye =
    Alles is weg.
    Ik weet niets meer van jou.
    Dank je dat je er was.
    Wil je ooit terug?
    Typ dan: begin.

# Somebody without Telegram wants nothing to be kept any more.
# audience: connector
erase-neighbour =
    Zal ik alles van { $name } weghalen?
    Dat kan niet terug.
    Doe dit alleen als { $name } dat zelf zei.
    .ask = 🗑️ Alles weghalen
    .yes = 🗑️ Ja, haal weg
    .no = 👎 Nee, toch niet

# audience: connector
erase-neighbour-done =
    Alles is weg.
    Gooi ook weg wat je zelf opschreef.

# audience: connector
erase-neighbour-not = Goed. { $name } blijft staan.

# audience: coordinator
erase-whom =
    Wie wil niet meer in de bot staan?
    Hier staat wie geen eigen Telegram heeft.
    Kies een naam.

# audience: coordinator
erase-nobody =
    Er is niemand om weg te halen.
    Wie zelf Telegram heeft, zegt daar: vergeet mij.
