### state: draft
### audience: resident
### Who does small things often is offered something more; nothing is given to them.

ladder-offer =
    مرحبًا { $name }!
    فعلت كثيرًا من أجل المجموعة.
    شكرًا لك.
    هل تريد أن تفعل أكثر قليلًا؟
    .welcome = 👋 جيران جدد
    .phone = ☎️ الاتصال بالجيران
    .group = 👥 مجموعة
    .not-now = 🌱 هذا يكفي

ladder-talk =
    هذا جميل.
    سأنقل ذلك إلى { $human }.
    تتكلمان أولًا معًا.
    بعد ذلك تختار أنت.

ladder-not-now =
    حسنًا.
    ما تفعله جميل.
    لا يلزمك فعل شيء.
