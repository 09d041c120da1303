### audience: resident
### What works on every screen: help, a human, language, and what was typed or changed.

help-menu =
    Ik ben de Buren-bot.
    Ik ben een computer, geen mens.
    Ik help buren elkaar te vinden.
    Je mag altijd praten met { $human }.
    Je mag altijd stoppen.
    Wat wil je nu doen?
    .simpler =
        Ik ben een computer.
        Ik help buren elkaar te vinden.
        Wat wil je doen?
    .go-on = ▶️ Verder gaan
    .distress = 🆘 Hulp in nood
    .report = ⚠️ Iets gaat mis

language-choose =
    Ik kan deze talen.
    In welke taal wil je lezen?
    .simpler = Welke taal wil je?

language-changed = Ik praat nu Nederlands.

# Somebody nothing is kept of yet, where there are several neighbourhoods.
human-where = In welke buurt woon je?
    .simpler = Welke buurt is het?

human-ask =
    Praten met { $human } kan.
    Ik geef dan deze chat door.
    Je naam zeg ik niet.
    Mag dat?
    .simpler =
        Wil je praten met { $human }?
        Ik zeg je naam niet.

human-not =
    Dat is goed.
    Ik geef niets door.

human-asked =
    Ik heb het doorgegeven aan { $human }.
    Een antwoord kan even duren.

# $phone: number of the neighbourhood
human-phone =
    Bellen mag ook.
    Het nummer is { $phone }.

human-is-you =
    Buren praten hier met jou.
    Er is nu niemand anders van het team.

human-nobody =
    Er is nog geen buurt open.
    Daarom kan er nog niemand met je praten.
    Probeer het later nog een keer.

# accept mostly_common_words: typen en inspreken zijn wat iemand dan doet; er staan korte zinnen omheen
words-say =
    Wil je alvast iets zeggen tegen { $human }?
    Typ het hier.
    Of spreek het in.
    .simpler =
        Wat wil je zeggen?
        Bijvoorbeeld: bel mij.
    .nothing = 👎 Nee, dank je

words-more =
    Ik geef het door aan { $human }.
    Wil je nog iets zeggen?

# What was not understood was passed on.
words-given =
    Ik geef het door aan { $human }.
    Een antwoord kan even duren.

words-none =
    Dat is goed.
    Je hoeft niets te doen.

# As much as fits waits to be read already. $human: first name of the connector.
words-full =
    { $human } heeft al veel van jou gekregen.
    { $human } leest dat eerst.
    Dit geef ik nog niet door.
    Zeg het later nog een keer.

voice-give =
    Ik ben een computer.
    Ik kan hier niet naar luisteren.
    { $human } kan dat wel.
    Zal ik dit laten horen aan { $human }?
    .simpler = Zal ik { $human } dit laten horen?

voice-given =
    Ik geef het door aan { $human }.
    Je hoeft niets te doen.

voice-not =
    Dat is goed.
    Ik laat het niemand horen.

voice-nobody =
    Ik ben een computer.
    Ik kan hier niet naar luisteren.
    Typ wat je wilt zeggen.

# An old message was changed.
always-edited =
    Je hebt een oud bericht veranderd.
    Dat zie ik niet goed.
    Typ het nog een keer.

# A message of somebody else was forwarded to us.
always-forwarded =
    Dit is een bericht van een ander.
    Ik bewaar het niet.
    Ik geef het ook niet door.
    Zeg het in je eigen woorden.
