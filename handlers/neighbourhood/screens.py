"""What a coordinator tells of a neighbourhood: about itself, a street, and a place to meet."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.clean import call_name
from handlers.texts.phone_numbers import phone_number
from handlers.texts.typed_values import some_lines, some_words, street_names

SKIP = Choice("skip", label="common-choice.skip")
SUGGESTED = (Choice("suggested"),)

NEIGHBOURHOOD = Flow(
    "neighbourhood",
    (
        Screen("name", own_words=True, check=some_words, next="phone", then="keep_neighbourhood"),
        Screen("phone", own_words=True, check=phone_number, next="confidant", then="keep_neighbourhood"),
        Screen("confidant", own_words=True, check=call_name, next="reach", part="confidant"),
        Screen(
            "reach",
            own_words=True,
            check=phone_number,
            next="rules",
            fill="confidant_name",
            then="keep_neighbourhood",
            part="confidant",
        ),
        Screen(
            "rules",
            SUGGESTED,
            own_words=True,
            check=some_lines,
            next="privacy",
            fill="suggested_rules",
            then="keep_neighbourhood",
        ),
        Screen(
            "privacy",
            SUGGESTED,
            own_words=True,
            check=some_lines,
            fill="suggested_privacy",
            then="keep_neighbourhood",
        ),
    ),
    action="finish_neighbourhood",
    audience="staff",
)

NEW_ONE = Flow(
    "newhood",
    (Screen("name", own_words=True, check=some_words),),
    action="make_neighbourhood",
    audience="staff",
)

ORGANISATION = Flow(
    "organisation",
    (Screen("name", (Choice("none"),), own_words=True, check=some_words),),
    action="keep_organisation",
    audience="staff",
)

STREETS = Flow(
    "streets",
    (Screen("names", own_words=True, check=street_names),),
    action="keep_streets",
    audience="staff",
)

STREET = Flow(
    "street",
    (
        Screen("name", own_words=True, check=some_words, next="where"),
        Screen("where", (SKIP,), location=True),
    ),
    action="keep_street",
    audience="staff",
)

PLACE = Flow(
    "place",
    (
        Screen("name", own_words=True, check=some_words, next="landmark"),
        Screen("landmark", own_words=True, check=some_words, next="address"),
        Screen("address", (SKIP,), own_words=True, check=some_words, next="moment"),
        Screen("moment", (SKIP,), own_words=True, check=some_words, next="good"),
        Screen("good", (Choice("step-free"), Choice("toilet"), Choice("bench")), many=True, next="where"),
        Screen("where", (SKIP,), location=True),
    ),
    action="keep_place",
    audience="staff",
)

add_flows(NEIGHBOURHOOD, NEW_ONE, ORGANISATION, STREETS, STREET, PLACE)
