### state: draft
### audience: connector
### A connector's own voice for the sentences that are heard most.

record-choose =
    Komşular tanıdıkları bir sesi daha çok sever.
    En çok bunları okuyorum.
    Hangi cümleyi söylemek istersin?
    .own = 👂 Cümlelerim

record-none =
    Henüz sık okuduğum bir şey yok.
    Daha sonra yine bak.

# $words: the sentence, as it is said
# sample $words: Wat wil je doen? | Even rust is goed. Ik stuur je dan niets. Hoe lang wil je rust? Je kunt kiezen: een week. twee weken.
record-speak =
    Bunu yavaşça söyle ve buraya kaydet:
    “{ $words }”

record-listen = Komşular böyle duyar.

record-keep = Böyle iyi mi?
    .keep = 👍 Evet, sakla
    .again = 🔁 Bir daha
    .drop = 👎 Saklama

record-kept =
    Güzel. Komşular artık senin sesini duyar.
    Her zaman silebilirsin: /inspreken gönder.

record-dropped = Tamam. Bunu saklamıyorum.

# $words: the sentence, as it is said
# sample $words: Wat wil je doen? | Even rust is goed. Ik stuur je dan niets. Hoe lang wil je rust?
record-own = “{ $words }”
    .again = 🔁 Bir daha
    .away = 🗑️ Sil

# $count: how many more recordings there are
record-more =
    { $count ->
        [one] 1 cümle daha var.
       *[other] { $count } cümle daha var.
    }
    .show = ➡️ Daha çok göster

record-away = Bu cümlede artık sesin yok.
