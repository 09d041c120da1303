### audience: resident
### Who helps is a neighbour too, and is invited as a guest.

guest-invite =
    Hoi { $name }!
    Dit is geen werk: kom als gast.
    We gaan { $doing }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Heb je zin?
    .come = 👍 Ja, ik kom
    .not-now = 👎 Nu niet

guest-not-now =
    Dat is goed, { $name }.
    Je bent altijd welkom.
    Je hoeft niets te doen.
