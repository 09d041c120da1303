### state: draft
### audience: coordinator
### kind: phrase
### Een lijst met mensen in een bestand: wat er niet klopt, en wat eruit kwam. Voor wie de lijst bijhoudt.
### sample $field: dagen | vindt leuk
### sample $known: naam, straat, dagen | naam, straat, dagen, vindt leuk, kan geven, wil graag, talen
### sample $found: fiets | een lange tekst in een cel
### sample $id: Joke | Marie-Louise
### sample $like: Piet | Fatima
### sample $least: 0 | -100000000
### sample $most: 12 | 100000000
### sample $instead: dinsdag|vrijdag | 1450
### sample $file: lijst.csv | mensen van de buurt.csv
### sample $first: rij 2 | rij 112 (Joke)
### sample $why: geen toegang | de schijf is vol
### sample $line: 1 | 112
### sample $word: wandeln | de hond uitlaten
### sample $codes: nl | nl, en
### sample $row: 4 | 112 (Joke)
### sample $kind: PDF | HTML
### sample $column: 1 | 10
### sample $expected: een getal | een tekst van hoogstens 200 letters
### sample $before: supporters | vrijwilligers
### sample $usual: residents | buren
### sample $names: Jan en jan | Jan, JAN en jan
### sample $street: Kerkstraat | Burgemeester Meineszlaan

match-row = satır { $row }

match-wrong =
    .workbook = bu bir hesap tablosu dosyası, xlsx veya ods gibi. Orada CSV UTF-8 olarak kaydet ve --csv ekle.
    .other-file = bu bir { $kind } dosyası. CSV veya JSON listesi gerekli.
    .not-utf8 = { $line }. satır UTF-8 değil: orada belki “{ $found }” yazıyor. Listeyi yeniden CSV UTF-8 olarak kaydet.
    .empty = içinde bir şey yok.
    .not-json = bu JSON değil (satır { $line }, yer { $column }).
    .not-csv = bir tırnak işareti açık kalmış.
    .too-deep = burada parantezler okuduğumuzdan daha derin.
    .wrong-format = şöyle yazmalı: "format": "{ $expected }". Yazan: "{ $found }".
    .no-names = burada sütun adları yok. İlk satıra örneğin şunu yaz: naam, straat, dagen.
    .no-name = bu sütunda { $found } var, ama sütunun adı yok. Sütuna bir ad ver ya da onu boşalt.
    .field-twice = bu ad burada iki kez var.
    .unknown-field = bunu bilmiyoruz. { $like ->
        [none] Bildiklerimiz:
       *[other] { $like } mi demek istedin? Bildiklerimiz:
    } { $known }.
    .unknown-table = { $found } adında bir liste yok. Olanlar: { $known }.
    .no-table = bu hücre { $before } altında boş. Buraya { $before } veya { $usual } yaz.
    .missing = burası boş. Gereken: { $expected }.
    .unfit = gereken: { $expected }. Yazan: { $found }.
    .too-many = en çok { $most } okunur. Burada { $count } var.
    .not-parted = { $found } birden çok cevaba benziyor. Aralarına çizgi koy: { $instead }. Tek cevapsa arkasına bir çizgi koy.
    .means-nothing = { $found } bir şey yok demek. Hücreyi boş bırak, yoksa bir cevap olur.
    .formula-failed = tablo burada { $found } diyor: bir formül çalışmadı. Olması gerekeni yaz.
    .thousands = { $found } iki türlü okunabilir. Noktasız ve virgülsüz { $instead } yaz.
    .shortened-number = tablo bu sayıyı kısaltmış: { $found }. Sütunu metin yap ve sayıyı tam yaz.
    .duplicate-id = { $id } şurada da var: { $first }. Herkese ayrı bir ad ver.
    .unknown-member = { $id } adında bir komşu yok. { $like ->
        [none] Grupta olan, komşular listesinde de olmalı.
       *[other] { $like } mi demek istedin?
    }
    .unknown-person = bu listede { $id } adında kimse yok. { $like ->
        [none] Adı listedeki gibi yaz ya da satırı sil.
       *[other] { $like } mi demek istedin?
    }
    .more-than-one = { $id } birden çok kişi olabilir: { $names }. Adı tam böyle yaz.
    .unknown-street = { $street } nerede, bilmiyoruz. { $like ->
        [none] O sokağın bir satırına yerini de yaz, örneğin 52.3702, 4.8952.
       *[other] { $like } mi demek istedin? Değilse bir satıra yerini de yaz.
    }
    .two-kinds-of-place = { $first } yeri metre olarak, bu satır haritada veriyor. Hepsi için birini seç.
    .not-two = iki ayrı kişi gerekli, ama { $id } iki kez var.
    .sizes-out-of-order = bir grupta 2 veya daha çok kişi olur, ve group_least en çok group_most kadardır.
    .more = Ve { $count } tane daha.

match-expected =
    .word = 1 ile { $most } arasında harf, tek satır
    .one-word = tek bir cevap; çizgi (|) yalnız bir dizinin cevapları arasında durur
    .words = en çok { $most } ayrı cevap, aralarında çizgi: wandelen|koffie
    .pairs = en çok { $most } özellik, her birine bir cevap: straat=Lindestraat|leeftijd=60
    .whole = { $least } ile { $most } arasında tam sayı
    .metres = { $least } ile { $most } arasında metre
    .number = sıfır veya daha büyük bir sayı
    .degrees = -{ $most } ile { $most } arasında derece, örneğin 52.3702
    .lat-lon = bir sokak, haritada 52.3702, 4.8952 gibi bir yer, ya da metre olarak x ve y
    .flag = evet veya hayır
    .amounts = her ad için 0 ile { $most } arasında tam sayı
    .rows = satırlardan bir liste
    .row = alan adları olan bir satır
    .one-row = bütün plan için tam bir satır
    .list-of = tam olarak şunlardan bir liste: { $names }
    .said = her ad için bir metin ya da bir metin listesi
    .reason = listeden bir neden, yanında olması gerekenle
    .unplaced = henüz yeri olmayanlar için kodlardan biri
    .or-null = null, ya da { $expected }

match-hint =
    .add-csv = Bu bir hesap tablosundan CSV mi? O zaman --csv ekle.
    .leave-out-csv = Bu JSON gibi görünüyor: --csv yazma.

match-remark =
    .same-but-for-capitals = { $id }, { $first } içindeki { $other } adına benziyor. İki kişi mi? O zaman daha farklı adlar ver.
    .like-another-word = “{ $word }” yalnız burada var. “{ $other }” ile aynı mı? O zaman aynı yaz, yoksa kimseyi bir araya getirmez.
    .only-whole-day = “{ $word }” ve “{ $other }” burada iki ayrı zaman. Birini söyleyen, ötekini söyleyenle buluşmaz.
    .made-a-date = { $id } bir tarihe benziyor. Tablo mu böyle yaptı? O zaman sütunu metin yap.
    .no-distances = hiçbir sokağın yerini bilmiyoruz. Şimdi kimse çok uzakta sayılmıyor. Uzaklık önemliyse bir sokağın yerini yaz, örneğin 52.3702, 4.8952.
    .far-from-others = bu yer ötekilerden 30 kilometreden uzak. Doğru mu?
    .house-number = listeye kapı numarası yazma: sokak yeter.
    .nobody = bu listede kimse yok.

# sample $new: 1 | 12
# sample $grown: 0 | 12
# sample $placed: 3 | 120
# sample $left: 1 | 12
# sample $part: 99,12 | 7
# sample $seconds: 0,8 | 112,4
# sample $megabytes: 98 | 3900
match-done =
    .written = Hazır: { $file }
    .groups = { $new ->
        [one] 1 yeni grup
       *[other] { $new } yeni grup
    }, { $grown ->
        [one] büyüyen 1 grup
       *[other] büyüyen { $grown } grup
    }. { $placed ->
        [one] 1 komşunun
       *[other] { $placed } komşunun
    } yeri var, { $left } kişinin henüz yok.
    .best = Daha iyisi yok.
    .no-time = En az ne kadar iyi, bilmiyoruz: bütün gruplara bakmaya zaman yoktu.
    .too-many = En az ne kadar iyi, bilmiyoruz: hepsine bakmak için çok fazla grup var.
    .at-least = Bu, en iyinin en az %{ $part } kadarı.
    .took = { $seconds } saniye, { $megabytes } MB.
    .stopped = Bitmeden durduruldu: bu, şimdiye kadarki en iyi plan.
    .stopping = Duruyorum: şimdiye kadarki en iyi plan yazılıyor. Bir kez daha Ctrl-C hemen durdurur.
    .plain = Grup, ad ve gün olan sade bir sayfa için --plain groepen.csv ekle.

# sample $command: burengroep match lijst.csv --csv --out plan.csv
match-example =
    .written = Hazır: { $file }. Listeyi aç, kendi komşularını yaz ve CSV UTF-8 olarak kaydet. Sonra şunu yaz:
    .next = { $command }
    .name = ornek.csv
    .result = gruplar.csv

match-plain =
    .group = grup
    .name = ad
    .day = gün
    .activity = ne
    .supporter = yardım eden
    .nobody = henüz yok

# accept everyday_words: o bilgisayarlarda çalışan programların adları
# $address: where somebody looked
# sample $address: tcp://10.0.0.5:8786 | planner:8786
match-cluster =
    .not-installed = --cluster için daha fazlası gerekiyor. Yaz: pip install "burengroep[cluster]".
    .not-reached = { $address } adresinde dask scheduler cevap vermiyor. Adres doğru mu, program çalışıyor mu?
    .no-workers = Yardım eden bilgisayar yok. Şununla başlat: dask worker ADRES. Henüz bir şey kaydedilmedi.
    .lost = Scheduler artık cevap vermiyor. Henüz bir şey kaydedilmedi. Sonra tekrar dene veya --cluster olmadan dene.
    .worker-died = Planın bir parçası diğer bilgisayarlarda her seferinde durdu. Belki bellekleri az. Henüz bir şey kaydedilmedi.
    .other-program = Diğer bilgisayarlardan birinde başka bir sürüm var. Her yere aynısını kur. Yoksa başka bir plan çıkabilir.

match-file =
    .unreadable = { $file } okunamıyor: { $why }.
    .unwritable = { $file } yazılamıyor: { $why }.
    .folder = { $file } bir klasör. Bir dosya adı ver.
    .is-the-list = { $file } listenin kendisi. Başka bir ad ver.
    .ends-otherwise = { $file } şununla bitmeli: { $known }.
    .same-place = { $file } başka bir şeyin yeri. Başka bir ad ver.
    .is-there = { $file } zaten var ve olduğu gibi kalıyor. --example arkasına başka bir ad yaz.
    .not-there = böyle bir dosya veya klasör yok
    .not-allowed = bu bilgisayar izin vermiyor
    .is-folder = bu bir klasör
    .no-room = yer kalmadı

# sample $whom: Joke, Piet | Marie-Louise, Fatima, Joke, Piet
# sample $what: het is gemaakt met andere instellingen | de waarde is niet wat er staat
verify-wrong =
    .line = YANLIŞ { $whom }: { $what }.
    .plan = plan
    .other-input = başka bir listeden yapılmış, ya da liste sonra değişmiş
    .other-settings = başka ayarlarla yapılmış
    .unknown = listede olmayan biri var
    .not-free = olamaz: zaten bir grubu var
    .cannot-be = olamaz: büyüklük, uzaklık, bir araya gelmeyen iki kişi, ortak bir şey yok, ya da biri vermiyor veya almıyor
    .not-shared = ne yaptıkları, zaman veya dil hepsinin değil
    .other-value = değer yazıldığı gibi değil
    .taken-twice = planda birden çok grupta
    .over-cap = anlaşılandan çok gruba yardım ediyor
    .left-out = ne bir grupta ne de yeri olmayanlarda, ya da ikisinde
    .other-bound = sınır kanıtın toplamı değil, ya da değer daha yüksek
    .not-proved = kanıt doğru değil: birlikte değerlerinden az tutuyorlar
    .plan-hash = hazır olduktan sonra değişmiş
    .ratio = oran, değerin sınıra bölümü değil
    .proved-optimal = en iyi olduğu buradan çıkmıyor
    .gives-gets = kim kime ne veriyor, bu insanların dediği gibi değil
    .reasons = nedenler bu grubun değil

# sample $what: Beter kan niet. | Niemand staat in twee groepen.
verify-right =
    .line = doğru { $what }
    .groups = { $count ->
        [one] Grup olabilir ve değeri yazıldığı gibi.
       *[other] { $count } grubun hepsi olabilir ve değerleri yazıldığı gibi.
    }
    .shares = Kim kime ne veriyor ve neden, bu insanların dediği gibi.
    .packing = Kimse iki grupta değil, kimse çok fazla gruba yardım etmiyor, ötekilerin henüz yeri yok.
    .no-proof = Plan ne kadar iyi olduğunu söylemiyor: her gruba bakılmadı.
    .proof = Kanıt olabilecek her grup için doğru: hiçbir plan { $most } değerinden fazla değil.
    .searched = Daha iyisinin olmadığı aranarak bulundu. Burada yeniden aramıyoruz.
