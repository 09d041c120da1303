### state: draft
### audience: resident
### Somebody would rather not be with somebody they met. The other one never learns of it.

apart-who =
    Kiminle birlikte olmak istemezsin?
    Nedenini söylemek zorunda değilsin.
    .simpler = Kimi görmek istemiyorsun?

# $said: yes, when it was said before and is taken back now
# sample $said: no | yes
apart-sure =
    { $said ->
        [yes] Yine birlikte olabilir misiniz: { $other }?
       *[no] Onunla olmasın mı: { $other }?
    }
    Bunu ona söylemem.
    İkiniz aynı yere giderseniz bir insan yardım eder.
    .simpler =
        { $said ->
            [yes] Yine birlikte olabilir misiniz: { $other }?
           *[no] Onunla olmasın mı: { $other }?
        }

apart-done =
    Tamam.
    Sizi artık bir araya getirmem.
    Bunu ona söylemem.
    Sonra değişsin ister misin?
    O zaman yaz: onunla olmasın.

apart-over =
    Tamam.
    Yine karşılaşabilirsiniz.

apart-unchanged =
    Tamam.
    Her şey olduğu gibi kalır.

apart-nobody =
    Burada henüz kimseyle tanışmadın.
    Görmek istemediğin biri mi var?
    O zaman { $human } ile konuş.
