### state: draft
### audience: resident
### Somebody says that they, or another, are in danger. What they read comes before anything else.

# The same for everybody. The numbers are those of handlers/distress/numbers.toml.
# sample $emergency: 112
# sample $suicide: 113
# sample $free: 0800 - 0113
# sample $violence: 0800 - 2000
# sample $listening: 088 - 076 70 00
distress-card =
    جيد أنك قلت هذا.
    أنا حاسوب.
    لا أحد يقرأ هذا الآن.
    في خطر: اتصل بالرقم { $emergency }.
    لا تريد أن تعيش: اتصل { $suicide } أو { $free }.
    أحد يؤذيك: اتصل Veilig Thuis، { $violence }.
    تريد أن تتكلم: اتصل Luisterlijn، { $listening }.
    يمكنك الاتصال ليلًا ونهارًا.

# $lines: who hears of it and when, and the number of the neighbourhood
# sample $lines: أقول الآن: نادية، إنك تحتاج مساعدة.\nلا أقول ما كتبته.\nلا أعرف متى تُقرأ الرسالة.\nلا تنتظر ذلك.
distress-human =
    { $lines }
    .fine = 👌 أنا بخير

# kind: phrase
distress-line =
    .now = أخبر الآن { $human } أنك تحتاج مساعدة.
    .no-words = لا أقول ما كتبته.
    .unknown-when = لا أعرف متى تصل الرسالة إلى { $human }.
    .do-not-wait = لا تنتظر ذلك.
    .later = تصل رسالتي إلى { $human } فقط { $clock }.
    .nobody-before = قبل ذلك لا يقرأها أحد.
    .nobody = لا يوجد الآن أحد أخبره.
    .call = اتصل بنفسك، أو اطلب من أحد أن يتصل.
    .own-number = رقم الحي هو { $phone }.

# Somebody says that it is a lot for them. Less than danger: they choose whether a human hears of it.
# sample $emergency: 112
# sample $listening: 088 - 076 70 00
distress-heavy =
    هذا صعب عليك.
    أنا حاسوب.
    لا أحد يقرأ هذا الآن.
    للكلام الآن: اتصل Luisterlijn، { $listening }.
    في خطر: اتصل بالرقم { $emergency }.

distress-heavy-ask =
    هل أقول لـ { $human } إنك تريد أن تتكلم؟
    .yes = 👍 نعم، أخبره

# Somebody looked for help; a human hears of it only after a yes.
distress-ask =
    هل أخبر { $human } أنك تحتاج مساعدة؟
    .yes = 👍 نعم، أخبره

distress-fine =
    هذا خبر جيد.
    { $human } سيسألك مع ذلك.
    جيد أنك بحثت عن مساعدة.

# sample $emergency: 112
distress-read-call =
    { $human } قرأ رسالتي.
    { $human } سيتصل بك.
    هل صار الأمر صعبًا جدًا؟
    اتصل إذن بالرقم { $emergency }.

# sample $emergency: 112
distress-read-visit =
    { $human } قرأ رسالتي.
    { $human } سيأتي إليك.
    هل صار الأمر صعبًا جدًا؟
    اتصل إذن بالرقم { $emergency }.

# audience: connector
# sample $names: نادية | لا أحد
# sample $from: 9 مساءً
# sample $until: 9 صباحًا
distress-watch =
    أحيانًا يكتب أحد في الليل أنه في خطر.
    الليل من { $from } إلى { $until }.
    من يمكن إيقاظه عندها: { $names }.
    هل يمكنني إيقاظك عندها؟
    .yes = 👍 نعم، يمكن
    .no = 👎 لا، أفضّل ألا

# kind: phrase
distress-watch-nobody = لا أحد بعد

# audience: connector
distress-watch-on =
    شكرًا. عند الخطر أرسل إليك رسالة في الليل أيضًا.
    شغّل صوت هاتفك.

# audience: connector
distress-watch-off =
    حسنًا. في الليل لا أرسل إليك شيئًا.
