### audience: resident
### What a neighbourhood added itself. Its words stand between quotes, so that they fit, whatever they are.
### sample $what: boules | Cooking from Surinam
### sample $label: 🎯 Boules | Cooking Surinamese

local-activity = { $what }
    .button = { $label }
    .you-enjoy = like “{ $what }”
    .they-enjoy = likes “{ $what }”
    .doing = do “{ $what }”
    .the = “{ $what }”

local-offer = { $what }
    .button = { $label }
    .you-give = help with “{ $what }”
    .they-give = help with “{ $what }”
    .wish = help with “{ $what }”
    .wish-button = { $label }
