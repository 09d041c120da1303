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
    .typed = alışveriş, market, bakkal

offer-listening = Dinlemek
    .button = 👂 Dinlemek
    .you-give = dinlemek
    .they-give = dinlemek
    .wish = onu dinleyen biri
    .wish-button = 👂 Biraz konuşmak
    .typed = dinlemek, dinle, konuşmak, sohbet, dert dinlemek

offer-outside = Birlikte dışarı çıkmak
    .button = 🌳 Birlikte dışarı
    .you-give = birlikte dışarı çıkmak
    .they-give = birlikte dışarı çıkmak
    .wish = birlikte dışarı çıkmak
    .wish-button = 🌳 Dışarı çıkmak
    .typed = dışarı, dışarı çıkmak, yürümek, park, gezmek

offer-calling = Birine telefon etmek
    .button = 📞 Telefon etmek
    .you-give = birine telefon etmek
    .they-give = birine telefon etmek
    .wish = bir telefon
    .wish-button = 📞 Bir telefon
    .typed = telefon etmek, aramak

offer-plants = Çiçek sulamak
    .button = 🪴 Çiçekler
    .you-give = çiçek sulamak
    .they-give = çiçek sulamak
    .wish = çiçeklere bakan biri
    .wish-button = 🪴 Çiçeklere yardım
    .typed = çiçek, çiçekler, çiçek sulamak, bitki

offer-pets = Hayvana bakmak
    .button = 🐾 Hayvana bakmak
    .you-give = bir hayvana bakmak
    .they-give = bir hayvana bakmak
    .wish = hayvanı için yardım
    .wish-button = 🐾 Hayvana yardım
    .typed = hayvan, hayvanlar, köpek, köpek gezdirmek, kedi

offer-letters = Birlikte mektup okumak
    .button = 📄 Mektup okumak
    .you-give = birlikte mektup okumak
    .they-give = birlikte mektup okumak
    .wish = mektuplarda yardım
    .wish-button = 📄 Mektuba yardım
    .typed = mektup, mektuplar, form, formlar, kağıt, evrak

offer-dishes = Bulaşık yıkamak
    .button = 🧽 Bulaşık
    .you-give = bulaşık yıkamak
    .they-give = bulaşık yıkamak
    .wish = bulaşıkta yardım
    .wish-button = 🧽 Bulaşığa yardım
    .typed = bulaşık, bulaşık yıkamak

offer-baking = Kek, börek yapmak
    .button = 🍰 Kek, börek
    .you-give = kek, börek yapmak
    .they-give = kek, börek yapmak
    .wish = güzel bir şey yemek
    .wish-button = 🍰 Tatlı bir şey
    .typed = kek, börek, kurabiye, ekmek, pasta

offer-singing = Şarkı söylemek
    .button = 🎤 Şarkı söylemek
    .you-give = şarkı söylemek
    .they-give = şarkı söylemek
    .wish = birlikte şarkı söylemek
    .wish-button = 🎤 Birlikte şarkı
    .typed = şarkı, şarkı söylemek, koro, türkü

offer-jobs = Ev işleri
    .button = 🔧 Tamir işleri
    .you-give = küçük tamir işleri
    .they-give = küçük tamir işleri
    .wish = küçük bir tamir
    .wish-button = 🔧 Küçük bir tamir
    .typed = tamir, tamirat, boya, lamba, asmak, delmek, ev işi

offer-cooking = Birine yemek yapmak
    .button = 🍲 Birine yemek
    .you-give = birine yemek yapmak
    .they-give = birine yemek yapmak
    .wish = sıcak yemek
    .wish-button = 🍲 Sıcak yemek
    .typed = yemek, yemek yapmak, sıcak yemek

offer-bicycle = Bisiklet tamiri
    .button = 🔩 Bisiklet tamiri
    .you-give = bisiklet tamir etmek
    .they-give = bisiklet tamir etmek
    .wish = bisiklet için yardım
    .wish-button = 🔩 Bisikletim için
    .typed = bisiklet, bisiklet tamiri, lastik

offer-clothes = Dikiş
    .button = 🧵 Dikiş
    .you-give = dikiş dikmek
    .they-give = dikiş dikmek
    .wish = dikişte yardım
    .wish-button = 🧵 Dikişe yardım
    .typed = dikiş, elbise, pantolon, fermuar, düğme dikmek

offer-language = Birlikte dil çalışmak
    .button = 💬 Dil çalışmak
    .you-give = birlikte dil çalışmak
    .they-give = birlikte dil çalışmak
    .wish = dil çalışmak
    .wish-button = 💬 Bir dil çalışmak
    .typed = hollandaca, dil çalışmak, ingilizce, arapça, türkçe

offer-phone = Telefonu anlatmak
    .button = 📱 Telefonu anlatmak
    .you-give = telefonu anlatmak
    .they-give = telefonu anlatmak
    .wish = telefonda yardım
    .wish-button = 📱 Telefona yardım
    .typed = telefon, cep telefonu, whatsapp, tablet

offer-welcome = Yeni komşuları karşılamak
    .button = 🌻 Hoş geldin demek
    .you-give = yeni komşuları karşılamak
    .they-give = yeni komşuları karşılamak
    .wish = sıcak bir karşılama
    .wish-button = 🌻 Sıcak karşılama
    .typed = hoş geldin, karşılamak, misafir

offer-tea = Çay demlemek
    .button = 🫖 Çay demlemek
    .you-give = çay demlemek
    .they-give = çay demlemek
    .wish = birlikte çay içmek
    .wish-button = 🫖 Birlikte çay
    .typed = çay, çay demlemek, kahve yapmak

offer-soup = Çorba götürmek
    .button = 🥣 Çorba götürmek
    .you-give = çorba götürmek
    .they-give = çorba götürmek
    .wish = bir tas çorba
    .wish-button = 🥣 Bir tas çorba
    .typed = çorba

offer-parcels = Paket almak
    .button = 📦 Paket almak
    .you-give = paket almak
    .they-give = paket almak
    .wish = paket için yardım
    .wish-button = 📦 Pakete yardım
    .typed = paket, posta, kargo

offer-bins = Çöpü çıkarmak
    .button = ♻️ Çöpü çıkarmak
    .you-give = çöpü çıkarmak
    .they-give = çöpü çıkarmak
    .wish = çöp için yardım
    .wish-button = ♻️ Çöpe yardım
    .typed = çöp, çöp kutusu, eski kağıt, şişe

offer-lifting = Ağır bir şey taşımak
    .button = 💪 Taşımak
    .you-give = ağır bir şey taşımak
    .they-give = ağır bir şey taşımak
    .wish = ağır bir şey için yardım
    .wish-button = 💪 Ağır bir şey
    .typed = taşımak, kaldırmak, ağır, taşınmak

offer-stories = Kitap okumak
    .button = 📚 Kitap okumak
    .you-give = birine kitap okumak
    .they-give = birine kitap okumak
    .wish = ona kitap okuyan biri
    .wish-button = 📚 Hikâye dinlemek
    .typed = kitap okumak, hikâye, hikaye, masal

offer-gardening = Bahçede yardım etmek
    .button = 🧤 Bahçe işi
    .you-give = bahçede yardım etmek
    .they-give = bahçede yardım etmek
    .wish = bahçede yardım
    .wish-button = 🧤 Bahçeye yardım
    .typed = bahçe, bahçe işi, çim biçmek, budamak, ot

offer-windows = Cam silmek
    .button = 🪟 Cam silmek
    .you-give = cam silmek
    .they-give = cam silmek
    .wish = camlar için yardım
    .wish-button = 🪟 Camlara yardım
    .typed = cam, camlar, cam silmek, temizlik, süpürmek

offer-street = Sokağı temizlemek
    .button = 🧹 Sokağı temizlemek
    .you-give = sokağı temizlemek
    .they-give = sokağı temizlemek
    .wish = birlikte sokağı temizlemek
    .wish-button = 🧹 Birlikte temizlik
    .typed = sokak temizliği, sokağı temizlemek, çöp toplamak

offer-doctor = Doktora birlikte gitmek
    .button = 🏥 Doktora gitmek
    .you-give = doktora birlikte gitmek
    .they-give = doktora birlikte gitmek
    .wish = doktora onunla giden biri
    .wish-button = 🏥 Doktora birlikte
    .typed = doktor, hastane, diş doktoru, eczane

offer-homework = Ev ödevine yardım
    .button = 🎒 Ev ödevi
    .you-give = ev ödevine yardım etmek
    .they-give = ev ödevine yardım etmek
    .wish = ev ödevinde yardım
    .wish-button = 🎒 Ödeve yardım
    .typed = ödev, ev ödevi, ders, matematik, çalışmak

offer-computer = Bilgisayarı anlatmak
    .button = 💻 Bilgisayar
    .you-give = bilgisayarı anlatmak
    .they-give = bilgisayarı anlatmak
    .wish = bilgisayarda yardım
    .wish-button = 💻 Bilgisayar yardımı
    .typed = bilgisayar, internet, yazıcı, e-posta, digid

offer-driving = Birini arabayla götürmek
    .button = 🚗 Arabayla götürmek
    .you-give = birini arabayla götürmek
    .they-give = birini arabayla götürmek
    .wish = arabayla bir yol
    .wish-button = 🚗 Arabayla gitmek
    .typed = araba, arabayla götürmek, şoför
