### audience: coordinator
### Which languages residents can choose, and who has read the texts of one that is a draft.

# sample $language: Turks | Oekraïens
# sample $lines: Nederlands: klaar | Nederlands: klaar\nEngels: klaar\nTurks: aan, gelezen door Marie-Louise\nArabisch: uit, door niemand gelezen
languages-list =
    Dit zijn de talen.
    { $lines }
    Tik op een taal om te zien wat je kunt doen.
    .one = { $language }

# sample $language: Turks | Oekraïens
# sample $reader: Emine | Marie-Louise van den Heuvel
# kind: phrase
languages-line =
    .complete = { $language }: klaar
    .signed = { $language }: aan, gelezen door { $reader }
    .draft = { $language }: uit, door niemand gelezen

# sample $language: Turks | Oekraïens
languages-draft =
    { $language } is een ontwerp.
    Bewoners krijgen deze taal nog niet.
    Laat eerst alle teksten lezen door iemand die de taal van huis uit spreekt.
    Wie de bot beheert, kan alle teksten op een pagina zetten.
    .sign = ✍️ De teksten zijn gelezen
    .all = ↩️ Alle talen

# sample $language: Turks | Oekraïens
languages-gaps =
    { $language } is een ontwerp.
    { $count ->
        [one] Er ontbreekt nog 1 tekst.
       *[other] Er ontbreken nog { $count } teksten.
    }
    Deze taal kan aan als alle teksten er zijn.

# $count: how many texts it lacks since then; $people: who chose it
# sample $language: Turks | Oekraïens
# sample $reader: Emine | Marie-Louise van den Heuvel
# sample $people: minder dan 5 mensen | 25 of meer mensen
languages-signed =
    { $language } staat aan.
    { $reader } heeft de teksten gelezen, op { $date }.
    Deze taal lezen { $people }.
    { $count ->
        [0] Alle teksten zijn er.
        [one] 1 tekst is nieuw, en komt nog in het Nederlands.
       *[other] { $count } teksten zijn nieuw, en komen nog in het Nederlands.
    }
    .withdraw = ⏸️ Zet deze taal uit

# sample $language: Turks | Oekraïens
# sample $people: minder dan 5 mensen | 25 of meer mensen
languages-withdraw =
    Wil je { $language } uitzetten?
    Deze taal lezen { $people }.
    Zij krijgen dan Nederlands.
    Zet je de taal weer aan, dan lezen zij die weer.
    .yes = ⏸️ Zet deze taal uit
    .no = ↩️ Laat deze taal aan

# sample $language: Turks | Oekraïens
signature-reader =
    Wie heeft alle teksten in deze taal gelezen?
    { $language }: typ de naam van de lezer.
    De naam komt hier te staan, met de datum van vandaag.
    .retry =
        Dat lijkt geen naam.
        Wie heeft de teksten gelezen?
