### state: draft
### audience: resident
### A pause: nothing is asked and nothing is sent until a date that somebody chose.

pause-weeks =
    الراحة جيدة.
    لن أرسل لك شيئًا خلالها.
    كم تريد أن ترتاح؟
    .simpler =
        كم تريد أن ترتاح؟
        مثلًا: أسبوع واحد.
    .one = أسبوع واحد
    .two = أسبوعان
    .four = 4 أسابيع

# $until: the day on which it begins again
pause-begun =
    حسنًا.
    أنت في راحة حتى { $until }.
    لن أرسل لك شيئًا.
    لا يلزمك فعل شيء.
    تريد العودة قبل ذلك؟
    اكتب: لقد عدت.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    حسنًا.
    أنت في راحة حتى { $until }.
    لن أرسل لك شيئًا.
    لا يلزمك الذهاب إلى أي مكان.
    صار مكانك متاحًا لغيرك.
    تريد العودة قبل ذلك؟
    اكتب: لقد عدت.

pause-nothing =
    لن أرسل لك شيئًا.
    لا يلزمك فعل شيء.

paused-menu =
    أنت في راحة حتى { $until }.
    ماذا تريد أن تفعل؟
    .simpler =
        أنت الآن في راحة.
        هل تريد أن تعود؟
    .again = 👋 لقد عدت
    .longer = ⏸️ راحة أطول
    .stay = 👍 هذا جيد

paused-still =
    حسنًا.
    لن أرسل لك شيئًا.

paused-not =
    سعيد بوجودك.
    لم تكن في راحة.

welcome-back =
    أهلًا بعودتك!
    انتهت راحتك.
    لا يلزمك فعل شيء.
    سأكتب لك إذا كان هناك شيء.
    .call = انتهت راحتكم. أهلًا بعودتكم.

# Back before the end: $again is what they do again, in lines.
# sample $again: النزهة: الأربعاء 3 مارس.
welcome-back-again =
    أهلًا بعودتك!
    انتهت راحتك.
    أنت تشارك من جديد في:
    { $again }
    لا يلزمك فعل شيء.
    .call = أهلًا بعودتكم. تشاركون من جديد في: { $again } لا يلزمكم فعل شيء.

# $full: what others have the last place of now, in lines.
# sample $full: النزهة: الأربعاء 3 مارس.
welcome-back-full =
    لم يبق مكان هنا:
    { $full }
    سيأتي شيء آخر.
    لا يلزمك فعل شيء.
    .call = لم يبق مكان هنا: { $full } لا يلزمكم فعل شيء. سيأتي شيء آخر.

# kind: phrase
welcome-back-activity = { $the }: { $date }.
