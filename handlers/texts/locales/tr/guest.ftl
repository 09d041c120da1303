### state: draft
### audience: resident
### Who helps is a neighbour too, and is invited as a guest.

guest-invite =
    Merhaba { $name }!
    Bu iş değil: misafir olarak gel.
    Birlikte: { $doing }.
    { $date }.
    { $clock }.
    Yer: { $landmark }.
    Gelmek ister misin?
    .come = 👍 Evet, gelirim
    .not-now = 👎 Şimdi değil

guest-not-now =
    Tamam, { $name }.
    Her zaman gelebilirsin.
    Bir şey yapman gerekmez.
