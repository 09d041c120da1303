### state: draft
### audience: resident
### Reading aloud: what a voice says, and how to hear everything.

# Said after the words of a screen, before its choices.
# kind: phrase
hearing-choices = Şunları seçebilirsin:

# Under every recording.
hearing-voice =
    .always = 🔊 Hep sesli oku
    .stop = 🔇 Sesli okuma

hearing-always =
    Tamam.
    Artık her şeyi sesli okuyorum.
    İstemezsen yaz:
    sesli okuma.

hearing-stopped =
    Tamam.
    Artık her şeyi sesli okumuyorum.
    Bir şey yapman gerekmez.

hearing-nothing =
    Şu anda okuyacak bir şey yok.
    Bir şey yapman gerekmez.

hearing-not-now =
    Bunu şimdi okuyamıyorum.
    Bu benim hatam.
    { $human } ile konuşabilirsin.
