### state: draft
### audience: resident
### What a neighbourhood added itself. Its words stand between quotes, so that they fit, whatever they are.
### sample $what: jeu de boules | Surinaams koken
### sample $label: 🎯 Jeu de boules | Surinaams koken

local-activity = { $what }
    .button = { $label }
    .you-enjoy = şunu seversin: “{ $what }”
    .they-enjoy = şunu sever: “{ $what }”
    .doing = “{ $what }” yapmak
    .the = “{ $what }” buluşması

local-offer = { $what }
    .button = { $label }
    .you-give = şuna yardım etmek: “{ $what }”
    .they-give = şuna yardım etmek: “{ $what }”
    .wish = şunda yardım: “{ $what }”
    .wish-button = { $label }
