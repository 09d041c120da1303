### state: draft
### audience: coordinator
### kind: phrase
### De pagina met alle teksten, voor wie ze doorleest.

texts-page = Botun söylediği her şey
    .how = Her mesaj telefonda böyle görünür. Hepsini oku. Daha iyi olabilecek bir şey varsa, mesajın üstündeki adla söyle.
    .limits = Denetim kısa cümlelere ve günlük kelimelere bakar. Komşuların anlayıp anlamadığını yalnız komşular gösterebilir.
    .no-words = Kelimelere şimdi bakılmadı: bunun için wordfreq ve simplemma gerekir. Şöyle kurulur: pip install wordfreq simplemma
    .search = Bir kelime ya da isim ara
    .any-finding = Bütün mesajlar
    .open = Bakılacak
    .error = Değişmeli
    .warning = Belki daha iyi olabilir
    .accepted = Bakıldı ve iyi
    .anybody = Herkes için
    .resident = Komşular için
    .connector = Tanıştırıcılar için
    .coordinator = Koordinatörler için
    .buddy = Telefon arkadaşları için
    .spoken = Telefonda söylemek için
    .more-ways = Şöyle de olur:
    .more-choices = “Daha çok göster” düğmesinden sonra:
    .home = Altında önceki düğmeler durmaya devam eder.
    .answer = Böyle iyi mi? O zaman mesajın üstüne bu satırı yaz, nedeniyle birlikte:
    .why = neden iyi olduğu
    .reason = İyi, çünkü:
    .where = Nerede duruyor:
    .words = kelime
    .longest = en uzun cümle
    .common = günlük kelime
    .rarest = en az kullanılan kelime
    .shown = mesaj
    .nothing = Mesaj bulunamadı.

# What each rule of the check is about, by its name.
texts-page-rule =
    .short-sentences = Bir cümle çok uzun
    .one-sentence-a-line = Bir satırda birden çok cümle
    .short-message = Mesaj çok uzun
    .one-question = Birden çok soru
    .kind-words = Kullanmadığımız bir kelime
    .no-shortened-words = Bir kısaltma
    .times-in-words = Rakamla yazılmış tarih ya da saat
    .no-percentages = Bir yüzde
    .informal = Siz diyor
    .one-emoji = Fazla resim ya da yalnız resim
    .a-button-fits = Bir düğme çok uzun
    .tidy = Oraya ait olmayan bir şey var
    .everyday-words = Herkesin bilmediği bir kelime
    .mostly-common-words = Az kullanılan çok kelime bir arada
    .a-way-on = Şimdi ne olacağını söylemiyor
    .like-its-twin = Aynı düğmenin başka yerde başka resmi var
    .other = Başka bir şey
