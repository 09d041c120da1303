"""Page and calendar over HTTP: read only, rate-limited, without a cookie, a script or a line in a log."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256

from aiohttp import ETag, hdrs, web
from aiohttp.typedefs import Handler
from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.public.visits import Visits
from bot.settings import Settings
from handlers.delivery.attachments import MAKERS
from handlers.public_page.calendar import calendar_words
from handlers.public_page.html import STYLE
from handlers.public_page.page import index, page
from handlers.public_page.shown import Shown, shown, tongue_of
from handlers.texts.languages import on_offer
from handlers.texts.speaker import offered, speaker
from storage import neighbourhoods
from storage.database import Database
from storage.failure import Failure
from storage.work import Work

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
    "Vary": "Accept-Language",
}
MINUTE = "60"


@dataclass(frozen=True, slots=True)
class Site:
    """`bot`: its name on Telegram."""

    database: Database
    clock: Clock
    bot: str
    visits: Visits = field(default_factory=Visits)


SITE = web.AppKey("site", Site)


@asynccontextmanager
async def open_to_all(settings: Settings, database: Database, clock: Clock, bot: str) -> AsyncIterator[str]:
    """Its address while it stands there; "" where nobody turned it on."""
    if not settings.public_address:
        yield ""
        return
    host, _, port = settings.public_address.rpartition(":")
    runner = web.AppRunner(make_app(Site(database, clock, bot)), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host.strip("[]"), int(port)).start()
        except (OSError, OverflowError):
            raise Failure(
                f"Nothing can listen at PUBLIC_ADDRESS {settings.public_address}: is it this machine's, "
                "and is the port free?"
            ) from None
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def make_app(site: Site) -> web.Application:
    app = web.Application(middlewares=[_keep_small], client_max_size=1024)
    app[SITE] = site
    app.router.add_get("/", _index)
    app.router.add_get("/stijl.css", _style)
    which = r"/{neighbourhood:\d{1,9}}"
    app.router.add_get(which + ".ics", _calendar)
    app.router.add_get(which + r"/{place:\d{1,9}}.ics", _calendar)
    app.router.add_get(which, _page)
    app.router.add_get(which + r"/{place:\d{1,9}}", _page)
    return app


@web.middleware
async def _keep_small(request: web.Request, handler: Handler) -> web.StreamResponse:
    site = request.app[SITE]
    try:
        if not site.visits.allows(request.remote or "", site.clock.now()):
            return _refused(request, 429, "public-page-too-often", {"Retry-After": MINUTE})
        return await handler(request)
    except web.HTTPException as problem:
        allowed = {name: said for name, said in problem.headers.items() if name == hdrs.ALLOW}
        return _refused(request, problem.status, "public-page-not-here", allowed)
    except DBAPIError:
        return _refused(request, 503, "public-page-not-now", {"Retry-After": MINUTE})


def _refused(request: web.Request, status: int, why: str, more: dict[str, str]) -> web.Response:
    """In a language that is whole: which drafts were read stands in the database, which may not answer."""
    said = speaker(offered(_language(request))).text(why)
    return web.Response(status=status, text=said, headers=HEADERS | more)


async def _index(request: web.Request) -> web.Response:
    """With one neighbourhood there is nothing to choose."""
    site = request.app[SITE]
    async with site.database.read() as work:
        found = await neighbourhoods.open_ones(work)
        if not found:
            raise web.HTTPNotFound
        languages = await on_offer(work)
        if len(found) == 1:
            only = await shown(work, site.clock.now(), _language(request), found[0].id)
            assert only is not None
            return _answer(request, await page(work, only, languages, site.bot), "text/html")
        tongue = await tongue_of(work, site.clock.now(), _language(request), found[0])
    return _answer(request, index(tongue, found, languages), "text/html")


async def _page(request: web.Request) -> web.Response:
    site = request.app[SITE]
    async with site.database.read() as work:
        found = await _found(work, request)
        made = await page(work, found, await on_offer(work), site.bot)
    return _answer(request, made, "text/html")


async def _calendar(request: web.Request) -> web.Response:
    site = request.app[SITE]
    async with site.database.read() as work:
        words = await calendar_words(work, site.clock.now(), await _found(work, request))
    return _answer(request, MAKERS["calendar"](**words).content.decode(), "text/calendar")


async def _style(request: web.Request) -> web.Response:
    return _answer(request, STYLE, "text/css")


async def _found(work: Work, request: web.Request) -> Shown:
    given = request.match_info
    place = int(given["place"]) if "place" in given else None
    now = request.app[SITE].clock.now()
    found = await shown(work, now, _language(request), int(given["neighbourhood"]), place)
    if found is None:
        raise web.HTTPNotFound
    return found


def _language(request: web.Request) -> str:
    """What was chosen on the page, else the first that the browser names."""
    named = request.headers.get(hdrs.ACCEPT_LANGUAGE, "").partition(",")[0].partition(";")[0]
    return request.query.get("taal") or named.strip()


def _answer(request: web.Request, made: str, kind: str) -> web.Response:
    """Whoever has it already gets no second copy; a stale mark gets what is true now."""
    mark = sha256(made.encode()).hexdigest()[:32]
    known = {one.value for one in request.if_none_match or ()}
    if known & {mark, "*"}:
        response = web.Response(status=304, headers=HEADERS)
    else:
        response = web.Response(text=made, content_type=kind, charset="utf-8", headers=HEADERS)
    response.etag = ETag(mark)
    return response
