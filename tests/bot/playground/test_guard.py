"""Who may use the playground: this machine by its own names; from elsewhere only with a password."""

import aiohttp
import pytest

from bot.playground.guard import is_local
from bot.playground.playground import Playground
from bot.playground.serving import Serving, serve
from storage.failure import Failure

PASSWORD = "geheim-genoeg"


async def status(serving: Serving, path: str = "/people", **headers: str) -> int:
    port = serving.address.rpartition(":")[2]
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}", headers=headers) as response,
    ):
        return response.status


@pytest.mark.parametrize("name", ["localhost:{port}", "127.0.0.1:{port}", "[::1]:{port}", "LOCALHOST"])
async def test_its_own_names_are_let_in(serving: Serving, name: str) -> None:
    port = serving.address.rpartition(":")[2]
    assert await status(serving, Host=name.format(port=port)) == 200


@pytest.mark.parametrize(
    "name", ["evil.example:{port}", "localhost.evil.example", "127.0.0.1.nip.io", "[", ""]
)
async def test_a_site_whose_name_was_made_to_point_here_is_refused(serving: Serving, name: str) -> None:
    """The Origin is the same as the Host then, and says nothing."""
    host = name.format(port=serving.address.rpartition(":")[2])
    assert await status(serving, Host=host, Origin=f"http://{host}") in (400, 403)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.0.2.7", "buurthuis.local"])  # noqa: S104
async def test_other_machines_are_not_let_in_without_a_password(playground: Playground, host: str) -> None:
    with pytest.raises(Failure, match="set PLAYGROUND_PASSWORD too"):
        await serve(playground, host)


async def test_with_a_password_whoever_knows_it_comes_in_by_any_name(playground: Playground) -> None:
    serving = await serve(playground, "0.0.0.0", password=PASSWORD)  # noqa: S104
    try:
        assert await status(serving, Host="buurthuis.local") == 401
        wrong = aiohttp.encode_basic_auth("ineke", "geraden")
        assert await status(serving, Host="buurthuis.local", Authorization=wrong) == 401
        assert await status(serving, Host="buurthuis.local", Authorization="Basic !!") == 401
        right = aiohttp.encode_basic_auth("ineke", PASSWORD)
        assert await status(serving, Host="buurthuis.local", Authorization=right) == 200
        assert await status(serving, f"/bot{playground.token}/getMe", Host="buurthuis.local") == 200
        assert await status(serving, "/botguess/getMe", Host="buurthuis.local") == 401, "by its token alone"
    finally:
        await serving.stop()


@pytest.mark.parametrize(("host", "local"), [("127.0.0.1", True), ("127.8.8.8", True), ("::1", True)])
def test_what_is_this_machine(host: str, local: bool) -> None:
    assert is_local(host) is local
