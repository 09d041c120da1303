### state: draft
### audience: resident
### The menu button of Telegram, and what stands in the empty chat.

# kind: phrase
menu-command =
    .start = Başla
    .help = Burada ne yapabilirim?
    .nood = Acil yardım
    .mens = Bir insanla konuş
    .kaart = Kartım
    .samen = Birlikte bir şey
    .wandeling = Yürümek istiyorum
    .kijk = Neler var?
    .pauze = Kısa bir ara
    .taal = Başka dil
    .privacy = Kim neyi görür?
    .stop = Bırak
    .taken = Görevlerim
    .voorstellen = Öneriler
    .bellen = Arayacaklarım
    .buren = Komşularım
    .groepen = Gruplar
    .wandelingen = Neler olacak
    .ontmoet = Biriyle tanıştım
    .overzicht = Genel bakış
    .uitnodigen = Davet et
    .partners = Ortaklar
    .papier = Kağıtta
    .seizoen = Sezon
    .team = Ekip
    .poster = Haftanın afişi
    .agenda = Takvim
    .check = Her şey iyi mi?
    .wachtrij = Bekleyenler
    .buurten = Mahallelerim
    .kwartaal = Üç ay
    .schorsen = Biri katılmasın
    .rol = Görevim
    .groep = Grubumuz
    .bedank = Teşekkür

menu-description =
    Ben Komşu botuyum.
    Ben bir bilgisayarım, insan değilim.
    Komşuların buluşmasına yardım ederim.
    Başlat düğmesine dokun.
