"""A connector answers somebody's question in their own words."""

from handlers.engine.flow import Flow, Screen

ANSWER = Flow(
    "task",
    (Screen("answer", own_words=True, fill="task_answer"),),
    action="send_answer",
    audience="staff",
)

FLOWS = (ANSWER,)
