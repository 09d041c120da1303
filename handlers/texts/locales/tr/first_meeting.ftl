### state: draft
### audience: resident
### Who is not known yet: the team looks at what they begin, and is there when they come for the first time.

first-meeting-looked-over =
    Komşuların bunu şimdi görüyor.
    Ekip de bir bakar.
    Sonra yabancılar da görür.

first-meeting-not-seen =
    Ekip önce buna bakıyor.
    Biraz sonra yine bak.

# $connector: who of the team will be there
first-meeting-with =
    { $connector } da orada olacak: { $the }.
    Gün: { $date }.
    Saat: { $clock }.
    Oraya gelince merhaba de.

# audience: connector
first-meeting-seen = Güzel. Artık herkes görüyor.

# audience: connector
first-meeting-there =
    İyi ki sen de oradasın.
    Gün: { $date }.
    Saat: { $clock }.
    Geleceğini söylerim.

# audience: connector
first-meeting-full =
    Yer kalmadı.
    Yine de oraya gidip merhaba diyebilirsin.
