### state: draft
### audience: resident
### Pictures with the choices, for who reads little.

pictures-shown =
    حسنًا.
    ترى الآن صورًا مع الخيارات.
    الصور من OpenMoji.
    لا تريد ذلك بعد الآن؟
    اكتب: بلا صور.
    .stop = 🚫 بلا صور

pictures-hidden =
    حسنًا.
    لن ترى صورًا بعد الآن.
    لا يلزمك فعل شيء.
