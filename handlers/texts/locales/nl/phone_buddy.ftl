### audience: connector
### A phone buddy: somebody calls a neighbour who has no Telegram.

buddy-who = Wie zou { $name } kunnen bellen?

buddy-nobody =
    Ik weet nu niemand die { $name } kan bellen.
    Tot dan zijn de telefoontjes voor jou.

buddy-asked =
    Ik vraag het aan { $buddy }.
    De naam van { $name } noem ik nog niet.

# $name: who is asked; no name of who would be called
# audience: resident
buddy-question =
    Hoi { $name }!
    Een buur heeft geen Telegram.
    Die buur hoort graag wat er te doen is.
    Je kiest zelf wanneer je belt.
    Wil jij die buur af en toe bellen?
    .yes = 👍 Ja
    .no = 👎 Nu niet

# audience: resident
# kind: message
buddy-thanks =
    .yes =
        Wat fijn!
        Ik vraag eerst of die buur het goed vindt.
        Je hoort het van mij.
    .no =
        Dat is prima.
        Je hoeft niet te zeggen waarom.

# audience: resident
buddy-found =
    Er is al iemand die belt.
    Dank je dat je wilde!

buddy-said-yes =
    { $buddy } wil { $name } wel bellen.
    Vraag { $name } eerst: “Mag { $buddy } u bellen?”
    Tot dan zijn de telefoontjes voor jou.
    .yes = 👍 Ja, gevraagd
    .no = 👎 Liever niet

buddy-said-no =
    { $buddy } kan { $name } nu niet bellen.
    De telefoontjes blijven bij jou.

buddy-begun = Mooi. { $buddy } belt { $name } vanaf nu.

buddy-not-begun = Prima. De telefoontjes naar { $name } blijven bij jou.

# audience: resident
buddy-begins =
    { $name } vindt het fijn als jij belt.
    Je krijgt een bericht als er iets te bellen is.
    Daar staat het nummer bij.
    Geef het nummer aan niemand door.
    Stoppen mag altijd.

# audience: resident
buddy-not-needed =
    Hoi { $name }!
    Bellen hoeft nu toch niet.
    Dank je dat je wilde!

# audience: resident
buddy-stopped-thanks =
    Dat is prima.
    Je hoeft niet meer te bellen.
    Dank je dat je zo vaak belde!

buddy-stopped =
    { $buddy } belt { $name } niet meer.
    De telefoontjes zijn nu weer voor jou.
