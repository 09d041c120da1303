"""Serves the playground on one port: page, control interface and Bot API together."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.playground.control import add_control
from bot.playground.control.problems import refuse_other_sites, tell_problems
from bot.playground.guard import guards
from bot.playground.page_routes import add_page
from bot.playground.playground import PLAYGROUND, Playground
from bot.playground.server import LARGEST_REQUEST, add_bot_api
from storage.failure import Failure


class PortInUse(Failure):
    """Another program listens at this port already."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is in use: stop what uses it, or choose another (0 is any free one).")
        self.port = port


@dataclass(frozen=True, slots=True)
class Serving:
    address: str
    _runner: web.AppRunner

    @property
    def base_url(self) -> str:
        """What a bot is given as `base_url`; `base_file_url` is this with `/file` before `/bot`."""
        return f"{self.address}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.address}/file/bot"

    async def stop(self) -> None:
        await self._runner.cleanup()


def make_app(playground: Playground, guarded: Sequence[Middleware]) -> web.Application:
    kept_out = [tell_problems, *guarded, refuse_other_sites]
    app = web.Application(middlewares=kept_out, client_max_size=LARGEST_REQUEST)
    app[PLAYGROUND] = playground
    add_bot_api(app, playground.telegram)
    add_control(app)
    add_page(app)
    return app


async def serve(
    playground: Playground, host: str = "127.0.0.1", port: int = 0, password: str | None = None
) -> Serving:
    """Raises `Failure` when other machines could come in without a password."""
    app = make_app(playground, guards(host, password))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as problem:
        await runner.cleanup()
        if problem.errno == errno.EADDRINUSE:
            raise PortInUse(port) from None
        raise Failure(
            f"Nothing can listen at {host}: PLAYGROUND_HOST must be this machine's, like 127.0.0.1."
        ) from None
    taken = runner.addresses[0][1]
    return Serving(f"http://{_shown(host)}:{taken}", runner)


def _shown(host: str) -> str:
    """A host that a browser understands."""
    if host in ("", "0.0.0.0", "::"):  # noqa: S104  # compared, not listened at
        return "localhost"
    return f"[{host}]" if ":" in host else host
