"""Which ideas together say what (see `rules.py`). The words of each idea are `said-ideas` in the texts."""

RULES = {
    "cannot": """
        cancel - data - all
        ill
        not + come - alone - messages
        not + manage
        not + there
        prevented
        no_transport
        not + fit_in
        instead_of_me
        overslept
        """,
    "pause": """
        pause
        away + while
        away
        while + not
        while + quiet
        quiet + while
        while + leave_alone
        messages + not + while
        send + not + while
        busy
        head + busy
        need + rest
        later + again
        """,
    "stop": """
        stop + messages
        not + messages - while
        not + send - while
        not + contact_me
        leave_alone - while
        off_list
        not + interest
        enough_of
        stop + join
        not + join
        not + stay
        quit
        """,
    "forget-me": """
        delete + data
        delete + all
        delete + me
        delete
        data + gone
        all + gone
        forget + me
        me + out_of + system
        data + out_of
        not + keep + data
        """,
    "about-me": """
        know + about_me
        data + keep
        keep + about_me
        what + keep
        what + data
        show + data
        my_data
        safe
        data + use
        what + keep
        data + where
        """,
    "seen-by": """
        who + see
        see + message
        see + other
        between_us
        others_see
        see + everybody
        pass_on + message
        know + other + about_me
        """,
    "known": """
        who + known
        called + lady
        name + lady
        met
        people + known
        """,
    "who": """
        who + you
        what + you
        you + robot
        this + robot
        robot
        human_or
        organisation + from
        who + behind
        purpose
        cost + this
        how + works
        you + real
        """,
    "unclear": """
        not + understand
        explain
        difficult
        not + manage_this
        difficult + words
        what + mean
        how + must
        lost
        """,
    "aloud": """
        read_aloud
        not + read_well
        eyes
        glasses
        letters + small
        say + aloud
        speak_to_me
        """,
    "tongue": """
        language + speak
        language + in
        language + write
        language + not
        other_tongue + language
        tongue
        language
        """,
    "human": """
        talk + human
        call + me
        human + call
        human
        human + wanted
        call + wanted
        ask + something
        help + me
        help + with
        complaint
        visit + me
        number + phone
        talk + to + somebody
        team
        discuss
        message_to
        """,
    "mine": """
        when + gathering
        where + gathering
        when + we
        where + we
        clock
        who + come
        who + gathering
        goes_on
        am_i + listed
        have + planned
        planned
        what + bring
        when + mine
        appointment
        have_i + something
        must + be + there
        """,
    "look": """
        what + on
        is_there + something
        is_there + on
        activities
        which + activities
        something + day
        what + you_all + do
        what + day
        show + what
        on + day
        can_go + where
        near + things
        near + on
        centre
        programme
        """,
    "something": """
        bored
        join
        together + something
        something + nice
        out_of_house
        among_people
        meet + people
        company
        at_home_all_day
        do + something
        people + get_to_know
        make_friends
        """,
    "card": """
        change + card_part
        card_part + wrong
        moved
        card + wrong
        change
        my_card
        new + card_part
        """,
    "home": """
        beginning
        back
        what + can + i
        are_you_there
        """,
    "story": """
        tell + story
        listener
        get_off_chest
        """,
    "greeting": """
        hello
        """,
}
