### state: draft
### audience: resident
### Reading aloud: what a voice says, and how to hear everything.

# Said after the words of a screen, before its choices.
# kind: phrase
hearing-choices = يمكنك أن تختار:

# Under every recording.
hearing-voice =
    .always = 🔊 اقرأ دائمًا
    .stop = 🔇 أوقف القراءة

hearing-always =
    حسنًا.
    سأقرأ الآن كل شيء بصوت.
    لا تريد ذلك بعد الآن؟
    اكتب: أوقف القراءة.

hearing-stopped =
    حسنًا.
    لن أقرأ كل شيء بعد الآن.
    لا يلزمك فعل شيء.

hearing-nothing =
    لا يوجد الآن شيء أقرؤه.
    لا يلزمك فعل شيء.

hearing-not-now =
    لا أستطيع قراءة هذا الآن.
    الخطأ مني.
    يمكنك الكلام مع { $human }.
