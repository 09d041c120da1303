### audience: resident
### What somebody said in their own words may be one of the choices.

# $again: yes, after one was chosen
# sample $words: schaken en koken | oude radio’s weer laten spelen, en ook…
# sample $again: no | yes
fits-which =
    Je zei: “{ $words }”.
    { $again ->
        [yes] Past hier nog iets bij?
       *[no] Past hier iets bij?
    }
    Past het niet, dan leest { $human } het.
    .simpler = Kies wat er goed bij past.
    .all = 👍 Alles past
    .no = 👎 Geen van deze
