### state: draft
### audience: resident
### Whom somebody has come to know: shown to themselves, and taken off their list at will.

connections-told =
    Merhaba { $name }!
    { $count ->
        [one] Artık 1 komşu tanıyorsun.
       *[other] Artık { $count } komşu tanıyorsun.
    }
    Ne güzel!
    Bir şey yapman gerekmez.
    .show = 👀 Kimler
    .call =
        { $count ->
            [one] Artık 1 komşu tanıyorsunuz.
           *[other] Artık { $count } komşu tanıyorsunuz.
        }

connections-known =
    { $count ->
        [one] Artık 1 komşu tanıyorsun:
       *[other] Artık { $count } komşu tanıyorsun:
    }
    { $names }.
    Bu listeyi sadece sen görürsün.
    .hide = ✏️ Birini silmek

connections-none =
    Burada henüz kimse yok.
    Aynı komşularla birkaç kez katıl.
    O zaman burada kimi tanıdığını görürsün.

hideknown-who =
    Listenden kimi çıkarmak istersin?
    .simpler = Kim?

connections-hidden =
    Tamam.
    { $name } artık listende değil.
