"""What is told of a partner, and of what it does here."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.clean import call_name
from handlers.texts.phone_numbers import phone_number
from handlers.texts.typed_values import some_words
from storage.tables.partner import PartnerKind

SKIP = Choice("skip", label="common-choice.skip")
YES, NO = Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no")

PARTNER = Flow(
    "partner",
    (
        Screen("name", own_words=True, check=some_words, next="kind"),
        Screen("kind", tuple(Choice(kind.value) for kind in PartnerKind), next="rents"),
        Screen("rents", (YES, NO), next="contact"),
        Screen("contact", (SKIP,), own_words=True, check=call_name, next="phone", part="contact"),
        Screen("phone", (SKIP,), own_words=True, check=phone_number, part="contact"),
    ),
    action="keep_partner",
    audience="staff",
)

PARTNER_ACTIVITY = Flow(
    "partneract",
    (
        Screen("what", own_words=True, check=some_words, next="day"),
        Screen("day", own_words=True, check=some_words, next="where"),
        Screen("where", options="activity_places", next="often"),
        Screen("often", (Choice("once"), Choice("weekly"))),
    ),
    action="keep_partner_activity",
    audience="staff",
)

add_flows(PARTNER, PARTNER_ACTIVITY)
