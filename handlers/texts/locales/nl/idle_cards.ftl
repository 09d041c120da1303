### audience: resident
### After a year of silence: may the card stay?

keep-card =
    Hoi { $name }!
    Het is al een jaar stil.
    Dat is prima.
    Ik bewaar je kaart nog.
    Mag dat zo blijven?
    Zeg je niets, dan haal ik alles weg.
    Dat is op { $date }.
    .keep = 👍 Ja, dat mag
    .erase = 🗑️ Haal alles weg
    .call = Het is al een jaar stil, en dat is prima. De bot bewaart nog uw naam en uw kaart. Mag dat zo blijven?

keep-card-kept =
    Dat is goed.
    Je kaart blijft.
    Je hoeft niets te doen.

# audience: buddy
keep-card-kept-heard = Goed. De kaart van { $name } blijft.
