### audience: resident
### What a neighbourhood added itself. Its words stand between quotes, so that they fit, whatever they are.
### sample $what: jeu de boules | Surinaams koken
### sample $label: 🎯 Jeu de boules | Surinaams koken

local-activity = { $what }
    .button = { $label }
    .you-enjoy = houdt van “{ $what }”
    .they-enjoy = houdt van “{ $what }”
    .doing = “{ $what }”
    .the = “{ $what }”

local-offer = { $what }
    .button = { $label }
    .you-give = helpen met “{ $what }”
    .they-give = helpen met “{ $what }”
    .wish = hulp met “{ $what }”
    .wish-button = { $label }
