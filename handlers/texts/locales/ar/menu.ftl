### state: draft
### audience: resident
### The menu button of Telegram, and what stands in the empty chat.

# kind: phrase
menu-command =
    .start = ابدأ
    .help = ماذا يمكنني هنا؟
    .nood = مساعدة عاجلة
    .mens = تكلم مع إنسان
    .kaart = بطاقتي
    .samen = شيء معًا
    .wandeling = أريد أن أمشي
    .kijk = ماذا يوجد؟
    .pauze = راحة قصيرة
    .taal = لغة أخرى
    .privacy = من يرى ماذا؟
    .stop = توقف
    .taken = مهامي
    .voorstellen = اقتراحات
    .bellen = من أتصل به
    .buren = جيراني
    .groepen = المجموعات
    .wandelingen = ما سيأتي
    .ontmoet = قابلت أحدًا
    .overzicht = نظرة عامة
    .uitnodigen = دعوة
    .partners = الشركاء
    .papier = على الورق
    .seizoen = الموسم
    .team = الفريق
    .poster = ملصق الأسبوع
    .agenda = التقويم
    .check = هل كل شيء جيد؟
    .wachtrij = ما ينتظر
    .buurten = أحيائي
    .kwartaal = ثلاثة أشهر
    .schorsen = أحد لا يشارك
    .rol = دوري
    .groep = مجموعتنا
    .bedank = شكر

menu-description =
    أنا بوت الجيران.
    أنا حاسوب، لست إنسانًا.
    أساعد الجيران على اللقاء.
    اضغط على ابدأ.
