### state: draft
### audience: resident
### What works on every screen: help, a human, language, and what was typed or changed.

help-menu =
    أنا بوت الجيران.
    أنا حاسوب، لست إنسانًا.
    أساعد الجيران على اللقاء.
    يمكنك دائمًا الكلام مع { $human }.
    يمكنك دائمًا التوقف.
    ماذا تريد الآن؟
    .simpler =
        أنا حاسوب.
        أساعد الجيران على اللقاء.
        ماذا تريد؟
    .go-on = ▶️ تابع
    .distress = 🆘 مساعدة عاجلة
    .report = ⚠️ شيء غير صحيح

language-choose =
    أعرف هذه اللغات.
    بأي لغة تريد القراءة؟
    .simpler = أي لغة تريد؟

language-changed = أتكلم الآن العربية.

# Somebody nothing is kept of yet, where there are several neighbourhoods.
human-where = في أي حي تسكن؟
    .simpler = أي حي هو؟

human-ask =
    الكلام مع { $human } ممكن.
    سأرسل له هذه المحادثة.
    لن أقول اسمك.
    هل توافق؟
    .simpler =
        هل تريد الكلام مع { $human }؟
        لن أقول اسمك.

human-not =
    حسنًا.
    لن أرسل شيئًا.

human-asked =
    أوصلته إلى { $human }.
    قد يتأخر الجواب قليلًا.

# $phone: number of the neighbourhood
human-phone =
    يمكنك الاتصال أيضًا.
    الرقم هو { $phone }.

human-is-you =
    الجيران يتكلمون هنا معك.
    لا يوجد الآن شخص آخر من الفريق.

human-nobody =
    لا يوجد حي مفتوح بعد.
    لذلك لا أحد يستطيع الكلام معك بعد.
    حاول مرة أخرى في وقت آخر.

words-say =
    هل تريد أن تقول شيئًا مسبقًا إلى { $human }؟
    اكتبه هنا.
    أو قله بصوتك.
    .simpler =
        ماذا تريد أن تقول؟
        مثلًا: اتصل بي.
    .nothing = 👎 لا، شكرًا

words-more =
    سأرسله إلى { $human }.
    هل تريد أن تقول شيئًا آخر؟

# What was not understood was passed on.
words-given =
    سأوصله إلى { $human }.
    قد يتأخر الجواب قليلًا.

words-none =
    حسنًا.
    لا يلزمك فعل شيء.

# As much as fits waits to be read already. $human: first name of the connector.
words-full =
    وصلت أشياء كثيرة منك إلى { $human }.
    تلك الأشياء تُقرأ أولًا.
    لن أرسل هذا الآن.
    يمكنك قوله مرة أخرى لاحقًا.

voice-give =
    أنا حاسوب.
    لا أستطيع سماع هذا.
    { $human } يستطيع.
    هل أرسله كي يسمعه { $human }؟
    .simpler = هل أرسله كي يسمعه { $human }؟

voice-given =
    سأرسله إلى { $human }.
    لا يلزمك فعل شيء.

voice-not =
    حسنًا.
    لن يسمعه أحد.

voice-nobody =
    أنا حاسوب.
    لا أستطيع سماع هذا.
    اكتب ما تريد قوله.

# An old message was changed.
always-edited =
    غيّرت رسالة قديمة.
    لا أرى ذلك جيدًا.
    اكتبها مرة أخرى.

# A message of somebody else was forwarded to us.
always-forwarded =
    هذه رسالة من شخص آخر.
    لا أحفظها.
    ولا أعطيها لأحد.
    قلها بكلماتك أنت.
