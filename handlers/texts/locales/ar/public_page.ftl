### state: draft
### audience: resident
### The page outside Telegram with what is on. No name of anybody stands there.

# $name: of a neighbourhood, or of a place in it
# sample $name: De Linden | Bloemenbuurt Zuid
# kind: phrase
public-page =
    .title = ماذا يوجد: { $name }
    .none = لا شيء مخطط الآن.
    .doors = أماكن تدخلها مباشرة
    .more = المزيد
    .calendar = ضع هذا في تقويمك
    .at = فقط في { $place }
    .call = تفضل الاتصال؟ { $phone }
    .telegram = تابع في تيليغرام
    .languages = لغات أخرى
    .which = في أي حي تسكن؟

public-page-not-here =
    هذه الصفحة غير موجودة هنا.
    ارجع واختر شيئًا آخر.

public-page-too-often =
    الطلبات كثيرة الآن.
    حاول مرة أخرى بعد دقيقة.

public-page-not-now =
    لا ينجح ذلك الآن.
    حاول مرة أخرى بعد دقيقة.
