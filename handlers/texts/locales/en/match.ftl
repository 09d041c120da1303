### audience: coordinator
### kind: phrase
### A list of people in a file: what is not right, and what came out. For whoever keeps the list.
### sample $field: days | can give
### sample $known: name, street, days | name, street, days, likes, can give, would like, languages
### sample $found: bicycle | a long text in a cell
### sample $id: Joke | Marie-Louise
### sample $like: Piet | Fatima
### sample $least: 0 | -100000000
### sample $most: 12 | 100000000
### sample $instead: Tuesday|Friday | 1450
### sample $file: list.csv | people of the neighbourhood.csv
### sample $first: row 2 | row 112 (Joke)
### sample $why: no access | the disk is full
### sample $line: 1 | 112
### sample $word: walkin | walking the dog
### sample $row: 4 | 112 (Joke)
### sample $kind: PDF | HTML
### sample $column: 1 | 10
### sample $expected: a number | a text of at most 200 letters
### sample $before: supporters | volunteers
### sample $usual: residents | neighbours
### sample $names: Jan and jan | Jan, JAN and jan
### sample $street: Kerkstraat | Burgemeester Meineszlaan

match-row = row { $row }

# accept everyday_words: names of kinds of files, and of buttons in a spreadsheet
match-wrong =
    .workbook = this is a workbook of a spreadsheet program, such as xlsx or ods. Save it there as CSV (UTF-8), and add --csv.
    .other-file = this is a { $kind } file. A list in CSV or JSON is expected.
    .not-utf8 = this is not UTF-8 text: line { $line } may say “{ $found }”. Save it once more as CSV (UTF-8).
    .empty = there is nothing in it.
    .not-json = this is not JSON (line { $line }, column { $column }).
    .not-csv = a quote is left open.
    .too-deep = brackets stand in brackets here, deeper than anything that is read.
    .wrong-format = it must say "format": "{ $expected }" (found: "{ $found }").
    .no-names = no names of columns stand here. Put into the first row, for example: name, street, days.
    .no-name = this column holds { $found }, but it has no name. Give the column a name, or make it empty.
    .field-twice = this name stands here twice.
    .unknown-field = there is no such field. { $like ->
        [none] Known are:
       *[other] Did you mean { $like }? Known are:
    } { $known }.
    .unknown-table = there is no list { $found }. Known are: { $known }.
    .no-table = this cell is empty, below { $before }. Write { $before } or { $usual } here.
    .missing = this is missing. Expected: { $expected }.
    .unfit = expected { $expected }, found { $found }.
    .too-many = at most { $most } are read, found { $count }.
    .not-parted = { $found } looks like several answers. Put a bar between them: { $instead }. If it is one answer, put a bar behind it.
    .means-nothing = { $found } says that there is nothing. Leave the cell empty, or it becomes an answer.
    .formula-failed = the spreadsheet says { $found } here: a formula went wrong. Put in what it should be.
    .thousands = { $found } can be read in two ways. Write { $instead } without a point or a comma.
    .shortened-number = the spreadsheet made this number shorter: { $found }. Make the column text, and write the whole number.
    .duplicate-id = the id { $id } stands in { $first } as well. Give each an id of its own.
    .unknown-member = there is no resident { $id }. { $like ->
        [none] A member of a group is a resident too.
       *[other] Did you mean { $like }?
    }
    .unknown-person = nobody in this list is called { $id }. { $like ->
        [none] Write the name as it stands in the list, or take the row away.
       *[other] Did you mean { $like }?
    }
    .more-than-one = { $id } can be more than one person: { $names }. Write the name exactly so.
    .unknown-street = where { $street } is, is not known. { $like ->
        [none] Say its place in one of its rows, such as 52.3702, 4.8952.
       *[other] Did you mean { $like }? If not, say its place in one of its rows.
    }
    .two-kinds-of-place = { $first } says its place in metres, and this row on the map. Choose one for all.
    .not-two = expected two different people, found { $id } twice.
    .sizes-out-of-order = a group has 2 people or more, and group_least is at most group_most.
    .more = And { $count } more.

# accept everyday_words: what the parts of a file are called in the format itself
match-expected =
    .word = a text of 1 to { $most } characters, on one line
    .one-word = one text; a bar (|) only stands between the texts of a list
    .words = a list of at most { $most } different texts (in a spreadsheet: walk|coffee)
    .pairs = at most { $most } features with a text each (in a spreadsheet: street=Lindestraat|age=60)
    .whole = a whole number from { $least } to { $most }
    .metres = a number of metres from { $least } to { $most }
    .number = a number of zero or more
    .degrees = degrees from -{ $most } to { $most }, such as 52.3702
    .lat-lon = a street, a place on the map such as 52.3702, 4.8952, or x and y in metres
    .flag = true or false
    .amounts = a whole number from 0 to { $most } for each id
    .rows = a list of objects
    .row = an object with named fields
    .one-row = exactly one row about the plan as a whole
    .list-of = a list of exactly these: { $names }
    .said = a text, or a list of texts, for each name
    .reason = a reason from the list, with its own parameters
    .unplaced = one of the codes for who is left over
    .or-null = null, or { $expected }

# accept everyday_words: names of kinds of files
match-hint =
    .add-csv = If this is a spreadsheet in CSV, add --csv.
    .leave-out-csv = This looks like JSON: leave out --csv.

# accept everyday_words: the program that holds a list; there is no plainer word for it
match-remark =
    .same-but-for-capitals = { $id } looks like { $other } in { $first }. Are they two people? Then give them names that differ more.
    .like-another-word = only this row says “{ $word }”. Is it the same as “{ $other }”? Then write it the same, or it brings nobody together.
    .only-whole-day = “{ $word }” and “{ $other }” are two different moments here. Who says one meets nobody who says the other.
    .made-a-date = { $id } looks like a date. Did the spreadsheet make that of it? Then make the column text.
    .no-distances = of no street the place is known. Nobody is too far away now. Say the place of a street, such as 52.3702, 4.8952, if distance should count.
    .far-from-others = this place is more than 30 kilometres from the others. Is it right?
    .house-number = leave house numbers out of the list: the street is enough.
    .nobody = nobody is in this list.

# accept everyday_words: what somebody has to type, letter by letter
# $new, $grown: how many groups; $placed, $left: how many people; $part: "99.12"
# sample $new: 1 | 12
# sample $grown: 0 | 12
# sample $placed: 3 | 120
# sample $left: 1 | 12
# sample $part: 99.12 | 7
# sample $seconds: 0.8 | 112.4
# sample $megabytes: 98 | 3900
match-done =
    .written = Written: { $file }
    .groups = { $new ->
        [one] 1 new group
       *[other] { $new } new groups
    }, { $grown ->
        [one] 1 group that grows
       *[other] { $grown } groups that grow
    }: { $placed ->
        [one] 1 person placed
       *[other] { $placed } people placed
    }, { $left } left over.
    .best = No better plan exists.
    .no-time = How good it is at least is not known: not every possible group was looked at, no time.
    .too-many = How good it is at least is not known: not every possible group was looked at, too many of them.
    .at-least = It is worth at least { $part }% of the best there can be.
    .took = { $seconds } s, { $megabytes } MB.
    .stopped = It was stopped before it was ready: this is the best plan so far.
    .stopping = Stopping: the best plan so far is written. Ctrl-C once more ends at once.
    .plain = For a plain sheet of group, name and day, add --plain groups.csv.

# accept everyday_words: what somebody has to type or choose, letter by letter
# $command: what to type next
# sample $command: burengroep match list.csv --csv --out plan.csv
match-example =
    .written = Written: { $file }. Open the list, put in your own neighbours, and save it as CSV (UTF-8). Then type:
    .next = { $command }
    .name = example.csv
    .result = groups.csv

match-plain =
    .group = group
    .name = name
    .day = day
    .activity = what
    .supporter = helped by
    .nobody = not yet

# accept everyday_words: the names of what runs on those computers; whoever reads this started it
# $address: where somebody looked
# sample $address: tcp://10.0.0.5:8786 | planner:8786
match-cluster =
    .not-installed = --cluster needs more. Type: pip install "burengroep[cluster]".
    .not-reached = No dask scheduler answers at { $address }. Is the address right, and does it run?
    .no-workers = There is no computer to help. Start one with: dask worker ADDRESS. Nothing is written yet.
    .lost = The scheduler does not answer any more. Nothing is written yet. Try again later, or without --cluster.
    .worker-died = A part of the plan failed each time on the other computers. They may have too little memory. Nothing is written yet.
    .other-program = One of the other computers has another version. Put the same one everywhere. Else another plan could come out.

match-file =
    .unreadable = { $file } cannot be read: { $why }.
    .unwritable = { $file } cannot be written: { $why }.
    .folder = { $file } is a folder. Give the name of a file.
    .is-the-list = { $file } is the list of people itself. Give another name.
    .ends-otherwise = { $file } must end in { $known }.
    .same-place = { $file } is where something else goes. Give another name.
    .is-there = { $file } is there already, and stays as it is. Give another name behind --example.
    .not-there = no such file or folder
    .not-allowed = this computer does not allow it
    .is-folder = it is a folder
    .no-room = no space left

# $whom: the people of a group, or .plan; $what: one of the others
# sample $whom: Joke, Piet | Marie-Louise, Fatima, Joke, Piet
# sample $what: it was made with other settings | the value is not what it says
verify-wrong =
    .line = WRONG { $whom }: { $what }.
    .plan = the plan
    .other-input = it was made from another list of people, or that list has changed since
    .other-settings = it was made with other settings
    .unknown = names somebody who is not in the list
    .not-free = cannot be placed: is in a group already
    .cannot-be = cannot be: size, distance, a block, nothing shared, or one gives or gets nothing
    .not-shared = the activity, day part or language is not shared by all
    .other-value = the value is not what it says
    .taken-twice = is in more than one group of the plan
    .over-cap = supports more groups than the cap
    .left-out = is neither in a group nor among those left over, or in both
    .other-bound = the upper bound is not the sum of the certificate, or the value is above it
    .not-proved = the certificate does not hold: together these hold less than they could be worth
    .plan-hash = it was changed after it was made: its hash is another one
    .ratio = the ratio is not the value divided by the upper bound
    .proved-optimal = what it says about being the best does not follow from it
    .gives-gets = who gives what to whom is not what these people said
    .reasons = the reasons are not those of this group

# sample $what: No better plan exists. | Nobody is in two groups.
verify-right =
    .line = ok { $what }
    .groups = { $count ->
        [one] 1 group can be, and is worth what the plan says.
       *[other] { $count } groups can be, and each is worth what the plan says.
    }
    .shares = Who gives what to whom, and the reasons, are what these people said.
    .packing = Nobody is in two groups, no supporter has too many, and all others are left over.
    .no-proof = The plan claims no proof: not every possible group was looked at.
    .proof = The certificate holds for every possible group: no plan is worth more than { $most }.
    .searched = That nothing better exists was found by searching, which is not done again here.
