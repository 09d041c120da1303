### state: draft
### audience: resident
### What somebody said in their own words may be one of the choices.

# $again: yes, after one was chosen
# sample $words: schaken en koken | oude radio’s weer laten spelen, en ook…
# sample $again: no | yes
fits-which =
    قلت: “{ $words }”.
    { $again ->
        [yes] هل يناسبه شيء آخر؟
       *[no] هل يناسبه شيء؟
    }
    إذا لم يناسب، يقرؤه { $human }.
    .simpler = اختر ما يناسبه جيدًا.
    .all = 👍 كلها تناسب
    .no = 👎 لا شيء منها
