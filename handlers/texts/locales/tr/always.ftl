### state: draft
### audience: resident
### What works on every screen: help, a human, language, and what was typed or changed.

help-menu =
    Ben Komşu botuyum.
    Ben bir bilgisayarım, insan değilim.
    Komşuların buluşmasına yardım ederim.
    { $human } ile her zaman konuşabilirsin.
    Her zaman bırakabilirsin.
    Şimdi ne yapmak istersin?
    .simpler =
        Ben bir bilgisayarım.
        Komşuların buluşmasına yardım ederim.
        Ne yapmak istersin?
    .go-on = ▶️ Devam et
    .distress = 🆘 Acil yardım
    .report = ⚠️ Bir sorun var

language-choose =
    Bu dilleri biliyorum.
    Hangi dilde okumak istersin?
    .simpler = Hangi dili istersin?

language-changed = Artık Türkçe konuşuyorum.

# Somebody nothing is kept of yet, where there are several neighbourhoods.
human-where = Hangi mahallede oturuyorsun?
    .simpler = Hangi mahalle?

human-ask =
    { $human } ile konuşabilirsin.
    O zaman bu sohbeti ona iletirim.
    Adını söylemem.
    Olur mu?
    .simpler =
        { $human } ile konuşmak ister misin?
        Adını söylemem.

human-not =
    Tamam.
    Kimseye bir şey iletmem.

human-asked =
    Bunu { $human } kişisine ilettim.
    Cevap biraz sürebilir.

# $phone: number of the neighbourhood
human-phone =
    Telefon da edebilirsin.
    Numara: { $phone }.

human-is-you =
    Komşular burada seninle konuşuyor.
    Şu anda ekipte başka kimse yok.

human-nobody =
    Henüz açık bir mahalle yok.
    Bu yüzden henüz kimse seninle konuşamaz.
    Daha sonra bir daha dene.

words-say =
    { $human } için bir sözün var mı?
    Buraya yaz.
    Ya da sesli söyle.
    .simpler =
        Ne söylemek istersin?
        Örneğin: beni ara.
    .nothing = 👎 Hayır, sağ ol

words-more =
    { $human } için iletiyorum.
    Başka bir şey söylemek ister misin?

# What was not understood was passed on.
words-given =
    Bunu { $human } kişisine iletiyorum.
    Cevap biraz sürebilir.

words-none =
    Tamam.
    Bir şey yapman gerekmez.

# As much as fits waits to be read already. $human: first name of the connector.
words-full =
    { $human } senden zaten çok şey aldı.
    { $human } önce onları okuyacak.
    Bunu henüz iletmiyorum.
    Daha sonra tekrar söyle.

voice-give =
    Ben bir bilgisayarım.
    Bunu dinleyemem.
    { $human } dinleyebilir.
    { $human } bunu dinlesin mi?
    .simpler = { $human } bunu dinlesin mi?

voice-given =
    { $human } için iletiyorum.
    Bir şey yapman gerekmez.

voice-not =
    Tamam.
    Bunu kimse dinlemeyecek.

voice-nobody =
    Ben bir bilgisayarım.
    Bunu dinleyemem.
    Söylemek istediğini yaz.

# An old message was changed.
always-edited =
    Eski bir mesajı değiştirdin.
    Bunu iyi göremiyorum.
    Bir daha yaz.

# A message of somebody else was forwarded to us.
always-forwarded =
    Bu, başka birinin mesajı.
    Onu saklamıyorum.
    Başkasına da iletmiyorum.
    Kendi sözlerinle söyle.
