### state: draft
### audience: resident
### What somebody said in their own words may be one of the choices.

# $again: yes, after one was chosen
# sample $words: schaken en koken | oude radio’s weer laten spelen, en ook…
# sample $again: no | yes
fits-which =
    Dedin ki: “{ $words }”.
    { $again ->
        [yes] Buna başka bir şey uyar mı?
       *[no] Buna bir şey uyar mı?
    }
    Uymazsa { $human } okur.
    .simpler = Buna iyi uyanı seç.
    .all = 👍 Hepsi uyuyor
    .no = 👎 Bunların hiçbiri
