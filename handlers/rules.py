"""The table of who may do which action. An action without a line here is refused to everybody."""

from handlers.roles import Actor, Relation, Thing, relations

R = Relation
ANYONE = frozenset({R.ANYONE})
SELF = frozenset({R.SELF})
NEIGHBOUR = frozenset({R.NEIGHBOUR})
CALLER = frozenset({R.CALLER})
SELF_OR_CALLER = frozenset({R.SELF, R.CALLER})
CONNECTOR = frozenset({R.CONNECTOR})
HOST = frozenset({R.HOST, R.CALLER, R.CONNECTOR})
COORDINATOR = frozenset({R.COORDINATOR})
STAFF = frozenset({R.CONNECTOR, R.COORDINATOR})

RULES: dict[str, frozenset[Relation]] = {
    "leave_home": ANYONE,
    "leave_help": ANYONE,
    "change_language": ANYONE,
    "ask_human_or_not": ANYONE,
    "give_words_to_human": ANYONE,
    "offer_voice": ANYONE,
    "give_voice_or_not": ANYONE,
    "begin_pause": NEIGHBOUR,
    "leave_paused": NEIGHBOUR,
    "stop_or_erase": NEIGHBOUR,
    "erase_or_not": ANYONE,
    "leave_privacy": ANYONE,
    "change_consent": NEIGHBOUR,
    "become_unreachable": NEIGHBOUR,
    "become_reachable": NEIGHBOUR,
    "answer_reminder": SELF_OR_CALLER,
    "stay_in_series": SELF_OR_CALLER,
    "leave_series": SELF_OR_CALLER,
    "begin_telling": HOST,
    "tell_who_came": HOST,
    "tell_nobody_came": HOST,
    "tell_my_name": ANYONE,
    "say_how_it_was": SELF_OR_CALLER,
    "talk_about_walk": SELF_OR_CALLER,
    "answer_company": SELF_OR_CALLER,
    "say_again": SELF_OR_CALLER,
    "tell_idea": SELF_OR_CALLER,
    "answer_call": CALLER,
    "note_no_answer": CALLER,
    "show_calls_to": STAFF,
    "show_tasks_after": STAFF,
    "take_on_task": STAFF,
    "finish_task": STAFF,
    "begin_answer": STAFF,
    "send_answer": STAFF,
}


def may(actor: Actor, action: str, thing: Thing) -> bool:
    """The one authorisation function. An action that has no rule is nobody's."""
    return bool(RULES.get(action, frozenset()) & relations(actor, thing))
