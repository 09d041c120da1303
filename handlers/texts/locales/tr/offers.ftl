### state: draft
### audience: resident
### What people can do for somebody else, and the same seen from the other side: the wish it answers.
### The message is its name in a list; .button the choice.
### .you-give follows "Je wilt", .they-give follows a first name and "wil".
### .wish follows "wil graag" or "wilt graag"; .wish-button is its choice.
### .typed: words by which it is known in what somebody says in their own words.

offer-groceries = Alışveriş getirmek
    .button = 🛒 Alışveriş
    .you-give = alışveriş getirmek
    .they-give = alışveriş getirmek
    .wish = alışverişte yardım
    .wish-button = 🛒 Marketten bir şey

offer-listening = Dinlemek
    .button = 👂 Dinlemek
    .you-give = dinlemek
    .they-give = dinlemek
    .wish = onu dinleyen biri
    .wish-button = 👂 Biraz konuşmak

offer-outside = Birlikte dışarı çıkmak
    .button = 🌳 Birlikte dışarı
    .you-give = birlikte dışarı çıkmak
    .they-give = birlikte dışarı çıkmak
    .wish = birlikte dışarı çıkmak
    .wish-button = 🌳 Dışarı çıkmak

offer-calling = Birine telefon etmek
    .button = 📞 Telefon etmek
    .you-give = birine telefon etmek
    .they-give = birine telefon etmek
    .wish = bir telefon
    .wish-button = 📞 Bir telefon

offer-plants = Çiçek sulamak
    .button = 🪴 Çiçekler
    .you-give = çiçek sulamak
    .they-give = çiçek sulamak
    .wish = çiçeklere bakan biri
    .wish-button = 🪴 Çiçeklere yardım

offer-pets = Hayvana bakmak
    .button = 🐾 Hayvana bakmak
    .you-give = bir hayvana bakmak
    .they-give = bir hayvana bakmak
    .wish = hayvanı için yardım
    .wish-button = 🐾 Hayvana yardım

offer-letters = Birlikte mektup okumak
    .button = 📄 Mektup okumak
    .you-give = birlikte mektup okumak
    .they-give = birlikte mektup okumak
    .wish = mektuplarda yardım
    .wish-button = 📄 Mektuba yardım

offer-dishes = Bulaşık yıkamak
    .button = 🧽 Bulaşık
    .you-give = bulaşık yıkamak
    .they-give = bulaşık yıkamak
    .wish = bulaşıkta yardım
    .wish-button = 🧽 Bulaşığa yardım

offer-baking = Kek, börek yapmak
    .button = 🍰 Kek, börek
    .you-give = kek, börek yapmak
    .they-give = kek, börek yapmak
    .wish = güzel bir şey yemek
    .wish-button = 🍰 Tatlı bir şey

offer-singing = Şarkı söylemek
    .button = 🎤 Şarkı söylemek
    .you-give = şarkı söylemek
    .they-give = şarkı söylemek
    .wish = birlikte şarkı söylemek
    .wish-button = 🎤 Birlikte şarkı

offer-jobs = Ev işleri
    .button = 🔧 Tamir işleri
    .you-give = küçük tamir işleri
    .they-give = küçük tamir işleri
    .wish = küçük bir tamir
    .wish-button = 🔧 Küçük bir tamir

offer-cooking = Birine yemek yapmak
    .button = 🍲 Birine yemek
    .you-give = birine yemek yapmak
    .they-give = birine yemek yapmak
    .wish = sıcak yemek
    .wish-button = 🍲 Sıcak yemek

offer-bicycle = Bisiklet tamiri
    .button = 🚲 Bisiklet tamiri
    .you-give = bisiklet tamir etmek
    .they-give = bisiklet tamir etmek
    .wish = bisiklet için yardım
    .wish-button = 🚲 Bisikletim için

offer-clothes = Dikiş
    .button = 🧵 Dikiş
    .you-give = dikiş dikmek
    .they-give = dikiş dikmek
    .wish = dikişte yardım
    .wish-button = 🧵 Dikişe yardım

offer-language = Birlikte dil çalışmak
    .button = 💬 Dil çalışmak
    .you-give = birlikte dil çalışmak
    .they-give = birlikte dil çalışmak
    .wish = dil çalışmak
    .wish-button = 💬 Bir dil çalışmak

offer-phone = Telefonu anlatmak
    .button = 📱 Telefonu anlatmak
    .you-give = telefonu anlatmak
    .they-give = telefonu anlatmak
    .wish = telefonda yardım
    .wish-button = 📱 Telefona yardım
