### state: draft
### audience: resident
### Who is not known yet: the team looks at what they begin, and is there when they come for the first time.

newhere-looked-over =
    Komşuların bunu şimdi görüyor.
    Ekip de bir bakar.
    Sonra yabancılar da görür.

newhere-not-seen =
    Ekip önce buna bakıyor.
    Biraz sonra yine bak.

# $connector: who of the team will be there
newhere-with =
    { $connector } da orada olacak: { $the }.
    Gün: { $date }.
    Saat: { $clock }.
    Oraya gelince merhaba de.
    .call =
        { $connector } da orada olacak: { $the }.
        Gün: { $date }.
        Saat: { $clock }.

# audience: connector
newhere-seen = Güzel. Artık herkes görüyor.

# audience: connector
newhere-there =
    İyi ki sen de oradasın.
    Gün: { $date }.
    Saat: { $clock }.
    Geleceğini söylerim.

# audience: connector
newhere-full =
    Yer kalmadı.
    Yine de oraya gidip merhaba diyebilirsin.
