"""The JSON control interface: people, clock, calls, printer and faults; docs/playground.md describes it."""

from aiohttp import web

from bot.playground.control import beyond, people, time


def add_control(app: web.Application) -> None:
    app.router.add_routes(
        [
            web.get("/people", people.list_people),
            web.post("/people", people.add_person),
            web.get("/people/{key}/messages", people.messages),
            web.post("/people/{key}/say", people.say),
            web.post("/people/{key}/press", people.press),
            web.post("/people/{key}/send", people.send),
            web.post("/people/{key}/block", people.block),
            web.post("/people/{key}/open", people.open_link),
            web.post("/neighbours", beyond.move_in),
            web.get("/clock", time.clock),
            web.post("/clock", time.move_clock),
            web.post("/settle", time.settle),
            web.get("/calls", beyond.calls),
            web.post(r"/calls/{call_id:\d+}", beyond.answer_call),
            web.get("/printed", beyond.printed),
            web.get("/faults", beyond.list_faults),
            web.post("/faults", beyond.add_fault),
            web.delete("/faults", beyond.clear_faults),
        ]
    )
