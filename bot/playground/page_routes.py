"""The page with the phones: its files, what was sent to it, and the stream that says what changed."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from bot.playground.control.problems import ProblemError
from bot.playground.server import TELEGRAM
from bot.playground.uploads import Upload

PAGE = Path(__file__).with_name("page")

# Nothing from outside: the page works without a network, and tells nobody that it is open.
_POLICY = "; ".join(
    (
        "default-src 'none'",
        *("script-src 'self'", "style-src 'self'", "connect-src 'self'", "media-src 'self'"),
        *("font-src 'self'", "img-src 'self' data:", "form-action 'none'", "base-uri 'none'"),
        "frame-ancestors 'none'",
    )
)
_KINDS = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".woff": "font/woff",
}
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
# Shown in a message; every other file is only saved.
_SHOWN = ("image/png", "image/jpeg", "image/webp", "audio/ogg")
_MAGIC = {b"\x89PNG": "image/png", b"\xff\xd8": "image/jpeg", b"RIFF": "image/webp", b"OggS": "audio/ogg"}


def add_page(app: web.Application) -> None:
    files = dict(_page_files())
    app.router.add_get("/", _index)
    for name in files:
        app.router.add_get(f"/page/{name}", _page_file)
    app.router.add_get("/files/{file_id}", _sent_file)
    app.router.add_get("/events", _events)
    app.router.add_get("/about", _about)


async def _index(_request: web.Request) -> web.Response:
    return _response(PAGE / "index.html", "text/html")


async def _page_file(request: web.Request) -> web.Response:
    path = dict(_page_files())[request.path.removeprefix("/page/")]
    return _response(path, _KINDS[path.suffix])


async def _sent_file(request: web.Request) -> web.Response:
    stored = request.app[TELEGRAM].uploads.get(request.match_info["file_id"])
    if stored is None:
        raise ProblemError(404, "There is no such file.")
    mime = _mime_of(stored.upload)
    shown = mime in _SHOWN
    response = web.Response(body=stored.upload.content, headers=_HEADERS)
    response.content_type = mime if shown else "application/octet-stream"
    if not shown:
        response.headers["Content-Disposition"] = "attachment"
    return response


async def _events(request: web.Request) -> web.StreamResponse:
    """Server-sent events: each tells the keys of the phones that changed, or "people", "clock", "calls"."""
    response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
    await response.prepare(request)
    await response.write(b": open\n\n")
    # Whoever closed the page is found gone when there is something to tell.
    with suppress(ConnectionResetError):
        async for changed in request.app[TELEGRAM].bell.listen():
            await response.write(f"data: {json.dumps(sorted(changed))}\n\n".encode())
    return response


async def _about(request: web.Request) -> web.Response:
    bot = request.app[TELEGRAM].bot
    return web.json_response({"username": bot["username"], "name": bot["first_name"]})


def _page_files() -> Iterator[tuple[str, Path]]:
    for path in PAGE.rglob("*"):
        if path.is_file() and path.suffix in _KINDS:
            yield path.relative_to(PAGE).as_posix(), path


def _response(path: Path, kind: str) -> web.Response:
    charset = None if kind == "font/woff" else "utf-8"
    return web.Response(body=path.read_bytes(), content_type=kind, charset=charset, headers=_HEADERS)


def _mime_of(upload: Upload) -> str:
    """By its first bytes, whatever it calls itself."""
    return next((mime for magic, mime in _MAGIC.items() if upload.content.startswith(magic)), upload.mime)
