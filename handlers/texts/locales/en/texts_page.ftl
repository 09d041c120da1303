### audience: coordinator
### kind: phrase
### The page with all texts, for who reads them through.

# accept everyday_words: the names of programs that somebody installs
texts-page = Everything the bot says
    .how = This is how each message looks on a phone. Read it through. If something can be better, say so, with the name above the message.
    .limits = The check looks at short sentences and everyday words. Whether neighbours understand, only neighbours can show.
    .no-words = The words were not looked up now: that needs wordfreq and simplemma. Install them with: pip install wordfreq simplemma
    .search = Search a word or a name
    .any-finding = All messages
    .open = Still to be looked at
    .error = Has to change
    .warning = Could perhaps be better
    .accepted = Looked at, and fine
    .anybody = For everybody
    .resident = For neighbours
    .connector = For connectors
    .coordinator = For coordinators
    .buddy = For phone buddies
    .spoken = To be said on the phone
    .more-ways = Also like this:
    .more-choices = After “show me more”:
    .home = Below it stay the buttons that were there.
    .answer = Is this fine as it is? Then put this line above the message, with why:
    .why = why it is fine
    .reason = Fine, because:
    .where = Where it stands:
    .words = words
    .longest = longest sentence
    .common = common words
    .rarest = least common word
    .shown = messages
    .nothing = No message found.

# What each rule of the check is about, by its name.
texts-page-rule =
    .short-sentences = A sentence is too long
    .one-sentence-a-line = More than one sentence on a line
    .short-message = The message is too long
    .one-question = More than one question
    .kind-words = A word that we do not use
    .no-shortened-words = A shortened word
    .times-in-words = A date or time in digits
    .no-percentages = A percentage
    .informal = It is formal
    .one-emoji = One picture too many, or a picture alone
    .a-button-fits = A button is too long
    .tidy = Something stands there that should not
    .everyday-words = A word that not everybody knows
    .mostly-common-words = Many less common words together
    .a-way-on = It does not say what comes next
    .like-its-twin = The same button has another picture elsewhere
    .other = Something else
