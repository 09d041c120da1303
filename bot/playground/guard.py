"""Who may use the playground: a browser on this machine, or elsewhere whoever knows the password."""

import base64
import hmac
import ipaddress
from urllib.parse import urlsplit

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler, Middleware

from bot.playground.control.problems import error_response
from storage.failure import Failure

LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


def guards(host: str, password: str | None) -> list[Middleware]:
    """For a server that listens at `host`. Raises `Failure` for other machines without a password."""
    if password:
        return [_password_guard(password)]
    if not is_local(host):
        raise Failure(f"PLAYGROUND_HOST {host} lets other machines in: set PLAYGROUND_PASSWORD too.")
    return [_host_guard(LOCAL_NAMES | {host.lower()})]


def is_local(host: str) -> bool:
    """Whether only this machine can reach it."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _host_guard(names: frozenset[str]) -> Middleware:
    """A site whose name was made to point here (DNS rebinding) still sends its own name along."""

    @web.middleware
    async def only_by_its_own_name(request: web.Request, handler: Handler) -> web.StreamResponse:
        asked = _name_in(request.headers.get(hdrs.HOST, ""))
        if asked not in names:
            return error_response(
                403, f"{asked or 'No name'} is not a name of this playground: open it at localhost."
            )
        return await handler(request)

    return only_by_its_own_name


def _name_in(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _password_guard(password: str) -> Middleware:
    """Any user name will do. The Bot API has its token instead."""

    @web.middleware
    async def only_with_the_password(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(("/bot", "/file/bot")) or _knows(request, password):
            return await handler(request)
        refused = error_response(401, "This playground asks for PLAYGROUND_PASSWORD; any user name will do.")
        refused.headers[hdrs.WWW_AUTHENTICATE] = 'Basic realm="playground", charset="UTF-8"'
        return refused

    return only_with_the_password


def _knows(request: web.Request, password: str) -> bool:
    kind, _, given = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
    try:
        _user, _, said = base64.b64decode(given, validate=True).partition(b":")
    except ValueError:
        return False
    return kind.lower() == "basic" and hmac.compare_digest(said, password.encode())
