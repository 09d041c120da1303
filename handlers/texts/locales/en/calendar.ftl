### audience: resident
### What is planned, as a file for the calendar on a phone.

# What stands in the calendar itself.
# kind: phrase
calendar-entry =
    .title = { CAPITAL($doing) }
    .off = Not going on: { $doing }
    .note = At { $landmark }.

calendar-mine =
    These are your plans.
    Open this with your phone.
    Then they are in your calendar.
    Does something change?
    Ask for a new one with /calendar.
    .take = 📅 In my calendar

calendar-mine-none =
    You have nothing planned now.
    Do you want to see what is on?

# audience: connector
calendar-public =
    This is the calendar of { $neighbourhood }.
    It has all that everybody may see, and what does not go on.
    Does something change? Make a new one with /calendar.

# audience: connector
calendar-public-none =
    Nothing is planned now that everybody may see.
    With /together you start something.
