"""HTTP that says truly what became of a request, and an update that cannot be read keeps no others away."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from telegram import InputFile
from telegram.error import TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

import bot.transport
from bot.transport import AiohttpRequest, PollingRequest
from handlers.telegram.outcome import NotSent

Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
CANARY = "canary-of-what-somebody-said"


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    request = AiohttpRequest()
    await request.initialize()
    yield request
    await request.shutdown()


async def ask(request: AiohttpRequest, answer: Answer, **named: object) -> tuple[int, bytes]:
    """A request to a server that does what it is told with the connection."""
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        return await request.do_request(f"http://127.0.0.1:{port}/botX/getMe", "POST", **named)  # type: ignore[arg-type]
    finally:
        server.close()


async def read_head(reader: asyncio.StreamReader) -> bytes:
    return await reader.readuntil(b"\r\n\r\n")


async def say_ok(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_head(reader)
    writer.write(b"HTTP/1.1 418 Teapot\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
    await writer.drain()
    writer.close()


async def break_off(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_head(reader)
    writer.transport.abort()


async def break_off_in_the_middle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_head(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    await writer.drain()
    writer.transport.abort()


async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()  # until the other side gives up
    writer.close()


async def test_status_and_body_come_back_whatever_the_status(request_: AiohttpRequest) -> None:
    assert await ask(request_, say_ok) == (418, b"{}")


async def test_where_nobody_listens_nothing_was_sent(request_: AiohttpRequest) -> None:
    with pytest.raises(NotSent):
        await request_.do_request("http://127.0.0.1:1/botX/getMe", "POST")


@pytest.mark.parametrize("answer", [break_off, break_off_in_the_middle])
async def test_a_connection_that_breaks_leaves_it_unknown(request_: AiohttpRequest, answer: Answer) -> None:
    with pytest.raises(TimedOut):
        await ask(request_, answer)


async def test_an_answer_that_does_not_come_leaves_it_unknown(
    request_: AiohttpRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is all the time to connect, and next to none for the answer."""
    monkeypatch.setattr(bot.transport, "CONNECT_SECONDS", 60)
    with pytest.raises(TimedOut):
        await ask(request_, say_nothing, read_timeout=0.1 - 60)


async def test_words_and_files_travel_together(request_: AiohttpRequest) -> None:
    heard = bytearray()

    async def hear(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while b"--\r\n" not in heard:
            heard.extend(await reader.read(4096))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    paper = InputFile(b"%PDF-canary", filename="briefje.pdf")
    parts = [RequestParameter("chat_id", 7, None), RequestParameter.from_input("document", paper)]
    await ask(request_, hear, request_data=RequestData(parts))
    assert all(
        part in heard for part in (b'name="chat_id"', b"briefje.pdf", b"application/pdf", b"%PDF-canary")
    )


async def test_before_it_is_started_it_says_so() -> None:
    with pytest.raises(RuntimeError, match="not started"):
        await AiohttpRequest().do_request("http://127.0.0.1:1/", "POST")


async def test_it_can_be_started_again_after_it_was_closed(request_: AiohttpRequest) -> None:
    await request_.shutdown()
    await request_.shutdown()
    await request_.initialize()
    assert (await ask(request_, say_ok))[0] == 418


def test_an_answer_that_is_no_json_does_not_end_up_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(TelegramError, match="Invalid server response") as refused:
        AiohttpRequest.parse_json_payload(f"<html>{CANARY}".encode())
    assert CANARY not in caplog.text + str(refused.value)


def test_an_update_that_cannot_be_read_comes_as_its_number_alone(caplog: pytest.LogCaptureFixture) -> None:
    whole = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "text": "hoi"}
    broken = {"date": 0, "text": CANARY}
    updates = [{"update_id": 1, "message": broken}, {"update_id": 2, "message": whole}]
    raw = json.dumps({"ok": True, "result": updates}).encode()
    assert PollingRequest.parse_json_payload(raw)["result"] == [{"update_id": 1}, updates[1]]
    assert "update 1 cannot be read" in caplog.text
    assert CANARY not in caplog.text


async def test_bytes_that_are_no_utf8_are_read_as_well_as_can_be() -> None:
    assert AiohttpRequest.parse_json_payload(b'{"ok": true, "result": "\xff"}')["result"] == "\ufffd"
