### state: draft
### audience: coordinator
### What a neighbourhood adds to the choices: a coordinator says it in her own words.

# sample $lines: Jeu de boules: vindt iemand leuk | Jeu de boules: vindt iemand leuk\nZoom maken: doet iemand voor een ander (niet te kiezen)
localchoice-list =
    { $count ->
        [0] Bu mahallenin henüz kendi seçenekleri yok.
       *[other]
            Mahallenin kendi seçenekleri bunlar.
            { $lines }
    }
    Mahalleli bunları kartında diğer seçeneklerin arasında görür.
    .activity = ➕ Yapacak bir şey
    .offer = ➕ Başkası için bir şey

# sample $what: Jeu de boules | Surinaams koken
# kind: phrase
localchoice-line =
    .activity = { $what }: sevilen bir şey
    .offer = { $what }: başkası için yapılan bir şey
    .hidden = { $what }: şimdi seçilemez

# $people: how many have it on their card
# sample $lines: Je houdt van “jeu de boules”. | Je wilt helpen met “Surinaams koken”.\nJe wilt graag hulp met “Surinaams koken”.
# sample $people: 5 kişiden az | 25 ya da daha çok kişi
localchoice-menu =
    Kartta böyle yazar:
    { $lines }
    Seçen: { $people }.
    Sen kaldırsan da seçenlerde kalır.
    .hide = 🗑️ Seçeneklerden kaldır
    .show = 👁️ Yeniden seçilsin
    .all = ↩️ Bütün kendi seçenekler

localchoice-label =
    Adı ne? Mahallelinin dediği gibi bir ya da iki kelime yaz.
    Örneğin: yoga.
    .retry =
        Bu bir düğmeye sığmıyor.
        En çok 18 harf yaz, resim ya da numara olmadan.

localchoice-language =
    Başka hangi dilde söylemek istersin?
    Bunu atlayabilirsin.

# sample $language: Turks | Oekraïens
# sample $label: Jeu de boules | Surinaams koken
localchoice-other = “{ $label }” bu dilde nasıl denir: { $language }?
    .retry = { localchoice-label.retry }

localchoice-emoji =
    Hangi resim uyar?
    Bunu atlayabilirsin.
    .game = 🎯 Oyun
    .hands = 🪡 Elle yapılan
    .sound = 🎶 Ses
    .food = 🥗 Yemek
    .outside = 🍀 Dışarıda
    .learning = 💡 Öğrenmek
    .people = 💛 İnsanlar

localchoice-o4 = En çok ne için?
    .meet = Buluşmak
    .support = Birbirine destek olmak
    .develop = Kendini geliştirmek
    .undertake = Birlikte bir şey yapmak

# sample $lines: Je houdt van “jeu de boules”. | Je wilt helpen met “Surinaams koken”.\nJe wilt graag hulp met “Surinaams koken”.
localchoice-sure =
    Kartta böyle yazacak:
    { $lines }
    Ne yapmak istersin?
    .add = 👍 Ekle
    .again = ✏️ Başka kelimeler

localchoice-there =
    Bu seçenek zaten var.
    Başka kelimeler seç ya da kendi seçeneklere bak.
