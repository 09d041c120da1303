### state: draft
### audience: connector
### What people of the team type of their own accord, when they look for their work.

# How each thing is said, with commas between; the names are those of commands.
# kind: typed
work-typed =
    .taken = görev, görevler, görevlerim, işim, işlerim, yapılacak, ne yapmam gerekiyor, bekleyen
    .voorstellen = öneri, öneriler, kim kiminle, eşleştir, eşleşme, yeni grup
    .bellen = arama, aramalar, kimi aramalıyım, kimi arayacağım, arama listesi, telefonlar
    .papier = kağıt, yazdır, mektup, mektuplar, postayla
    .buren = komşular, komşularım, kim yeni, yeni gelenler, grubu olmayan, kim yalnız, birini bul
    .groepen = gruplar, gruplarım, bütün gruplar, hangi gruplar
    .wandelingen = gelecek etkinlikler, bütün etkinlikler, bütün yürüyüşler
    .ontmoet = biriyle tanıştım, tanıştım, birini ekle, yeni komşu, komşu ekle
    .briefje = el ilanı, ilan, ilan yap, broşür
    .inspreken = ses kaydı, kayıt, seslendir
    .wacht = gece nöbeti, nöbet, gece
    .poster = afiş, poster, haftalık afiş
    .partners = ortaklar, kuruluşlar, ortak ekle
    .rol = rolüm, görevim, görevimi bırakmak, daha az yapmak, çok fazla iş
    .overzicht = genel bakış, kaç kişi, kaç kişi katılıyor, durum nasıl
    .wachtrij = bekleyenler, ne bekliyor, gecikenler
    .buurten = mahalleler, başka mahalle, yeni mahalle, mahalle değiştir
    .uitnodigen = davet, gönüllü davet et, yeni gönüllü, bağlantı oluştur, gönüllü ekle
    .team = ekip, ekibim, gönüllüler, kim ne yapıyor, ekipte kim var
    .drukte = kim meşgul, kimin zamanı var, iş yükü
    .dekking = kapsam, hangi diller eksik, hangi sokaklar eksik
    .check = kontrol, her şey yolunda mı, yedek, yedekleme, her şey çalışıyor mu
    .kwartaal = üç aylık, rapor, rakamlar, belediye raporu, sonuçlar
    .seizoen = sezon, yaz, yaz programı
    .schorsen = uzaklaştır, birini engelle, katılamaz
    .bedank = gönüllüye teşekkür, birine teşekkür, kime teşekkür
    .plekken = yerler, yer ekle, buluşma yeri
    .straten = sokaklar, sokak ekle, hangi sokaklar
    .openen = mahalleyi aç, açmak, ne eksik
    .dicht = mahalleyi kapat, kapat
    .weghalen = birini sil, birini çıkar, vefat etti
