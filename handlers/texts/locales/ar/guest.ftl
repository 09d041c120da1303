### state: draft
### audience: resident
### Who helps is a neighbour too, and is invited as a guest.

guest-invite =
    مرحبًا { $name }!
    هذا ليس عملًا: تعال كضيف.
    معًا: { $doing }.
    { $date }.
    { $clock }.
    المكان: { $landmark }.
    هل تحب أن تأتي؟
    .come = 👍 نعم، سآتي
    .not-now = 👎 ليس الآن

guest-not-now =
    حسنًا { $name }.
    أنت دائمًا مرحب بك.
    لا يلزمك فعل شيء.
