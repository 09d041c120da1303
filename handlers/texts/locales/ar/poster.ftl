### state: draft
### audience: connector
### The week on a poster: made by who keeps the door of a place.

# What stands on the paper itself.
# audience: resident
# kind: phrase
# $from, $until: the first and the last day
# sample $from: الاثنين 2 مارس | الاثنين 14 سبتمبر
# sample $until: الأحد 8 مارس | الأحد 20 سبتمبر
poster-paper =
    .title = هذا الأسبوع في { $neighbourhood }
    .days = من { $from } إلى { $until }
    .come = تعال ببساطة. لا حاجة للتسجيل.

# One of what is on, in three lines.
# audience: resident
# kind: phrase
# sample $free: yes | no | unsaid
poster-row =
    .what = { CAPITAL($doing) }
    .when = { $date }، { $clock }
    .where =
        المكان: { $landmark }.{ $free ->
            [yes] {" "}مجانًا.
            [no] {" "}التكلفة { $cost }.
           *[other] {""}
        }

poster-made =
    هذا هو الأسبوع على الورق.
    اطبعه وعلّقه عند الباب.
    من يمسح الرمز يرى ما يوجد حينها.
    .a3 = 📄 أكبر، A3
    .a4 = 📄 أصغر، A4
    .next = 📅 الأسبوع القادم
    .this = 📅 هذا الأسبوع

poster-none =
    في ذلك الأسبوع لا يوجد شيء آخر يراه الجميع.
    بكتابة /samen تبدأ شيئًا.

# A flyer for no activity.
# audience: resident
# kind: phrase
# $moment: when the doors are open, as the coordinator wrote it
# sample $moment: الثلاثاء من العاشرة إلى الثانية عشرة
come-paper =
    .headline = تعال وانظر. الكل مرحب به.
    .when = { $moment }
    .where = { $place }، { $landmark }

comelook-where = أين يأتي الجيران لينظروا؟

# sample $headline: تعال وانظر. الكل مرحب به.
comelook-headline =
    ماذا يكتب على الإعلان بحروف كبيرة؟
    مثلًا:
    “{ $headline }”
    اختر، أو اكتب كلماتك.
    .retry =
        هذا طويل على إعلان.
        هل يمكنك قوله أقصر؟
    .good = 👍 هذا جيد

come-made =
    الإعلان جاهز.
    اطبعه وعلّقه أو وزعه.
    من يمسح الرمز يرى ما يوجد حينها.

come-no-place =
    لا يوجد مكان للحضور بعد.
    المنسق يضيفه بكتابة /plekken.
