### audience: resident
### What somebody likes to eat, before their first meal here; who cooks reads it.

taste-question =
    Hi { $name }!
    We will { $doing }, on { $date }.
    What do you like to eat?
    Only whoever cooks reads it.
    .say = ✏️ I will say it
    .fine = 👌 Anything is fine
    .call = We will { $doing }, on { $date }. What do you like to eat? Only whoever cooks hears it.

taste-words =
    What do you like to eat?
    Just type it.
    After the meal I throw it away.
    .retry = { common-too-long }
    .simpler =
        What do you like to eat?
        For example: something with fish.

# audience: buddy
taste-words-heard = What does { $name } like to eat? Type it as you hear it.

taste-kept =
    Nice!
    Whoever cooks will know.
    You do not have to do anything.

# audience: buddy
taste-kept-heard = Nice! Whoever cooks will know.

taste-anything =
    That is easy.
    You do not have to do anything.

# audience: buddy
taste-anything-heard = That is easy. { $name } does not have to do anything.

# To who cooks. $lines: taste-line
# sample $lines: Ines likes “rice”. | Ines likes “rice”.\nMarie-Louise likes “soup without meat”.
tastes-told =
    { CAPITAL($the) } is on { $date }.
    This is what they like to eat:
    { $lines }
    .call = { CAPITAL($the) } is on { $date }. This is what they like to eat: { $lines }

# kind: phrase
# sample $words: rice | soup without meat
taste-line = { $name } likes “{ $words }”.
