### audience: resident
### Who is not known yet: the team looks at what they begin, and is there when they come for the first time.

newhere-looked-over =
    Your neighbours see it already.
    The team has a look at it too.
    After that strangers see it as well.

newhere-not-seen =
    The team has a look at this first.
    Look again a little later.

# $connector: who of the team will be there
newhere-with =
    { $connector } comes to { $the } too.
    That is { $date }.
    At { $clock }.
    Just say hello when you are there.
    .call =
        { $connector } comes to { $the } too.
        That is { $date }.
        At { $clock }.

# audience: connector
newhere-seen = Good. Everybody sees it now.

# audience: connector
newhere-there =
    Good that you will be there.
    That is { $date }.
    At { $clock }.
    I will say that you will be there.

# audience: connector
newhere-full =
    There is no place left.
    You can go to the place and say hello.
