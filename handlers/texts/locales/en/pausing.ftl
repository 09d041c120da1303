### audience: resident
### A pause: nothing is asked and nothing is sent until a date that somebody chose.

pause-weeks =
    A rest is good.
    I send you nothing then.
    How long do you want to rest?
    .simpler =
        How long do you want to rest?
        For example: 1 week.
    .one = 1 week
    .two = 2 weeks
    .four = 4 weeks

# $until: the day on which it begins again
pause-begun =
    That is fine.
    You have a rest until { $until }.
    I send you nothing.
    You do not have to do anything.
    Back earlier?
    Type: I am back.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    That is fine.
    You have a rest until { $until }.
    I send you nothing.
    You do not have to go anywhere.
    Your place is free again.
    Back earlier?
    Type: I am back.

pause-nothing =
    I send you nothing.
    You do not have to do anything.

paused-menu =
    You have a rest until { $until }.
    What do you want to do?
    .simpler =
        You are having a rest.
        Do you want to come back?
    .again = 👋 I am back
    .longer = ⏸️ Rest longer
    .stay = 👍 It is good

paused-still =
    That is fine.
    I send you nothing.

paused-not =
    Good to see you.
    You had no break.

welcome-back =
    Good that you are back!
    Your break is over.
    You do not have to do anything.
    You hear from me when there is something.
    .call = Your break is over. Good that you are back.

# Back before the end: $again is what they do again, in lines.
# sample $again: The walk, Wednesday 3 March. | The coffee, Tuesday 9 March.
welcome-back-again =
    Good that you are back!
    Your break is over.
    I count on you again:
    { $again }
    You do not have to do anything.

# $full: what others have the last place of now, in lines.
# sample $full: The walk, Wednesday 3 March.
welcome-back-full =
    There is no place left here:
    { $full }
    There will be something again.

# kind: phrase
welcome-back-activity = { CAPITAL($the) }, { $date }.
