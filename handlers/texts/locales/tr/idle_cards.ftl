### state: draft
### audience: resident
### After a year of silence: may the card stay?

keep-card =
    Merhaba { $name }!
    Bir yıldır ses yok.
    Hiç sorun değil.
    Kartın hâlâ bende duruyor.
    Böyle kalsın mı?
    Bir şey demezsen her şeyi silerim.
    Gün: { $date }.
    .keep = 👍 Evet, kalsın
    .erase = 🗑️ Her şeyi sil
    .call = Bir yıldır ses yok, hiç sorun değil. Adınız ve kartınız hâlâ botta duruyor. Böyle kalsın mı?

keep-card-kept =
    Tamam.
    Kartın kalıyor.
    Bir şey yapman gerekmez.

# audience: buddy
keep-card-kept-heard = Tamam. { $name } için kart kalıyor.
