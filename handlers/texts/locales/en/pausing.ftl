### audience: resident
### A pause: nothing is asked and nothing is sent until a date that somebody chose.

pause-weeks =
    A break is good.
    I will send you nothing then.
    How long a break do you want?
    .simpler =
        How long a break do you want?
        For example: 1 week.
    .one = 1 week
    .two = 2 weeks
    .four = 4 weeks

# $until: the day on which it begins again
pause-begun =
    That is fine.
    You have a break until { $until }.
    I will send you nothing.
    You do not have to do anything.
    Back earlier?
    Type: I am back.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    That is fine.
    You have a break until { $until }.
    I will send you nothing.
    You do not have to go anywhere.
    Your place is free again.
    Back earlier?
    Type: I am back.

pause-nothing =
    I will send you nothing.
    You do not have to do anything.

paused-menu =
    You have a break until { $until }.
    What do you want to do?
    .simpler =
        You are having a break.
        Do you want to come back?
    .again = 👋 I am back
    .longer = ⏸️ A longer break
    .stay = 👍 It is good

paused-still =
    That is fine.
    I will send you nothing.

paused-not =
    Good to see you.
    You were not on a break.

welcome-back =
    Good to have you back!
    Your break is over.
    You do not have to do anything.
    You will hear from me when there is something.
    .call = Your break is over. Good to have you back.

# Back before the end: $again is what they do again, in lines.
# sample $again: The walk, Wednesday 3 March. | The coffee, Tuesday 9 March.
welcome-back-again =
    Good to have you back!
    Your break is over.
    You are coming again to:
    { $again }
    You do not have to do anything.
    .call = Good to have you back. You are coming again to: { $again } You do not have to do anything.

# $full: what others have the last place of now, in lines.
# sample $full: The walk, Wednesday 3 March.
welcome-back-full =
    There is no place left here:
    { $full }
    There will be something again.
    You do not have to do anything.
    .call = There is no place left here: { $full } You do not have to do anything. There will be something again.

# kind: phrase
welcome-back-activity = { CAPITAL($the) }, { $date }.
