### state: draft
### audience: resident
### Partners, as neighbours and who speaks for a partner read it.
### sample $partner: Bibliotheek Oost | Samen aan Tafel

activity-there-already =
    هذا موجود عند { $partner }:
    { $the }.
    { $date }.
    { $clock }.
    عند { $landmark }.
    يمكنك أيضًا أن تبدأ شيئًا بنفسك.
    .come = 👍 سآتي

partner-hello =
    هذه محادثة { $partner }.
    أنا حاسوب.
    ترى ما يمكن فعله.
    لا ترى من يأتي.
    هل تعرف أحدًا للحي؟
    .introduce = 👋 قدّم شخصًا

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
warm-link =
    دع جارًا يمسح هذا بنفسه.
    يعمل مرة واحدة، لمدة 7 أيام.
    لا تخبرني شيئًا عن هذا الجار.
    { $link }
    .again = ➕ شخص آخر

warm-hello =
    أتيت عن طريق { $partner }.
    لم يخبروني شيئًا عنك.
    هل يعرفون أن أحدًا جاء؟
    لا أقول اسمك.
    .yes = 👍 نعم، لا بأس
    .no = 👎 الأفضل لا

warm-told =
    حسنًا.
    يعرف { $partner } أن أحدًا جاء.
    لا شيء آخر.

warm-not-told =
    حسنًا.
    لا يعرفون شيئًا.

warm-arrived =
    جاء شخص قدّمته أنت.
    لا أقول أكثر.
    لا يلزمك فعل شيء.
