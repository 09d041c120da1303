### state: draft
### audience: resident
### What a neighbourhood added itself. Its words stand between quotes, so that they fit, whatever they are.
### sample $what: jeu de boules | Surinaams koken
### sample $label: 🎯 Jeu de boules | Surinaams koken

local-activity = { $what }
    .button = { $label }
    .you-enjoy = من محبي “{ $what }”
    .they-enjoy = من محبي “{ $what }”
    .doing = “{ $what }”
    .the = “{ $what }”

local-offer = { $what }
    .button = { $label }
    .you-give = المساعدة في “{ $what }”
    .they-give = المساعدة في “{ $what }”
    .wish = مساعدة في “{ $what }”
    .wish-button = { $label }
