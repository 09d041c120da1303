### state: draft
### audience: resident
### Feasts of the people of a group.
### sample $words: عيد الفطر | عيد ميلاد الحديقة
### sample $who: Joke | أحد الجيران | Marie-Louise

# kind: phrase
feast-line =
    .one = { $date }: “{ $words }”، { $who }.
    .none = لا شيء بعد.

# sample $lines: لا شيء بعد. | الخميس 17 سبتمبر: “عيد الفطر”، Joke.
# sample $group: المجموعة | De Stappers
feasts =
    🎉 أعياد { $group }
    { $lines }
    .add = ✏️ إضافة عيد
    .told = 🔔 أخبرني
    .not-told = 🔕 لا تخبرني
    .away = 🗑️ حذف أعيادي

feast-what =
    أي عيد تريد أن تضيف؟
    المجموعة تراه مع اسمك.
    .retry = { common-too-long }
    .simpler =
        أي عيد؟
        مثلًا: عيد الفطر.

feast-day =
    في أي يوم؟
    اكتب اليوم والشهر.
    .retry = { common-too-long }
    .simpler =
        أي يوم؟
        مثلًا: 5 مايو.

feast-day-unclear =
    لم أفهم هذا اليوم.
    هذا خطئي.
    اكتب مرة أخرى هكذا: 5 مايو.

feast-enough =
    لديك هنا أعياد كثيرة.
    لاحقًا يكون هناك مكان.

feast-kept =
    جميل! تمت الإضافة:
    { $date }: “{ $words }”.

feasts-told =
    حسنًا.
    سأخبرك قبل 3 أيام.

feasts-not-told =
    حسنًا.
    لن أخبرك بعد الآن.

feasts-away =
    حسنًا.
    تم حذف أعيادك.

feast-soon =
    هناك عيد قريب، { $who }:
    “{ $words }”
    يوم { $date }.
    لا يلزم أن تفعل شيئًا.
    .call = هناك عيد قريب، { $who }: “{ $words }”. يوم { $date }.
