### state: draft
### audience: resident
### Pictures with the choices, for who reads little.

pictures-shown =
    Tamam.
    Artık seçeneklerle resim görüyorsun.
    Resimler OpenMoji'den.
    İstemezsen yaz:
    resim yok.
    .stop = 🚫 Resim yok

pictures-hidden =
    Tamam.
    Artık resim görmüyorsun.
    Bir şey yapman gerekmez.
