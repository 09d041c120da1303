### audience: connector
### What people of the team type of their own accord, when they look for their work.

# How each thing is said, with commas between; the names are those of commands.
# kind: typed
work-typed =
    .taken = task, tasks, my work, work, what do i have to do, to do, todo, what is open, what is waiting for me,
        anything for me, my jobs
    .voorstellen = suggestion, suggestions, who fits together, match, matches, matching, who could go together, bring people
        together, new groups
    .bellen = calls, call list, who do i call, who should i call, phone round, phone calls, calling
    .papier = paper, on paper, print, printing, letter, letters, by post
    .buren = neighbours, neighbors, my people, who is new, new people, who has no group, not in a group, without a
        group, who is alone, never invited, not spoken to for long, find somebody, find someone, look somebody up,
        residents, participants
    .groepen = groups, all groups, my groups, which groups, groups and activities, how are the groups
    .wandelingen = what is coming up, coming activities, all activities, all walks, coming walks
    .ontmoet = met, met somebody, met someone, i met somebody, add somebody, add someone, add a neighbour, sign somebody
        up, new neighbour, somebody without a phone
    .briefje = flyer, flyers, make a flyer, leaflet, note for the board
    .inspreken = record, recording, record my voice, voice
    .wacht = on call, night duty, at night, who is on call
    .poster = poster, posters, week poster, make a poster
    .partners = partner, partners, organisations, partner organisations, add a partner
    .rol = my role, role, stop my role, rest my role, do less, too much work
    .overzicht = overview, how is it going, how many people, how many take part, numbers
    .wachtrij = queue, what is waiting, what waits too long, backlog, overdue
    .buurten = neighbourhoods, my neighbourhoods, another neighbourhood, switch neighbourhood, new neighbourhood, add a
        neighbourhood
    .uitnodigen = invite, invite a colleague, invite a volunteer, new volunteer, new connector, make a link, add a
        volunteer, add a colleague
    .team = team, my team, who is in the team, colleagues, volunteers, who does what, connectors
    .drukte = who is busy, who has time, workload, who has room
    .dekking = coverage, which languages are missing, which streets are missing
    .check = check, is everything all right, does everything work, backup, is there a backup, all in order
    .kwartaal = quarter, report, quarterly report, figures, figures for the municipality, results, statistics
    .seizoen = season, summer, summer programme
    .schorsen = suspend, suspend somebody, block somebody, may not take part
    .bedank = thank somebody, thank a volunteer, thank the volunteers, who should i thank
    .plekken = places, add a place, new place, meeting place
    .straten = streets, add a street, add streets, which streets
    .openen = open, open the neighbourhood, can we open, what is missing before we open
    .dicht = close the neighbourhood, close
    .weghalen = remove somebody, remove someone, erase somebody, somebody died
