### audience: resident
### Partners, as neighbours and who speaks for a partner read it.
### sample $partner: Bibliotheek Oost | Samen aan Tafel

activity-there-already =
    This is there already at { $partner }:
    { $the }.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    You may also begin something yourself.
    .come = 👍 I will come

partner-hello =
    This is the chat for { $partner }.
    I am a computer.
    You see what there is to do.
    You do not see who comes.
    Do you know somebody for the neighbourhood?
    .introduce = 👋 Introduce someone

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
warm-link =
    Show this to a neighbour.
    They make a photo of it.
    It works once, for 7 days.
    Do not tell me who they are.
    { $link }
    .again = ➕ One more

warm-hello =
    You come by way of { $partner }.
    They told me nothing about you.
    May they hear that somebody came?
    I do not say your name.
    .yes = 👍 Yes, they may
    .no = 👎 Rather not

warm-told =
    That is fine.
    { $partner } hears that somebody came.
    Nothing else.

warm-not-told =
    That is fine.
    They hear nothing.

warm-arrived =
    Somebody whom you introduced has come.
    I do not tell more.
    You do not have to do anything.
