"""A network that takes its time: bytes go through to a server, each way half a round trip later."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

CHUNK = 65536
HANDSHAKES = 2
"""Round trips before the first byte of a connection: TCP's, and one of TLS 1.3."""


@asynccontextmanager
async def slow_network(address: str, round_trip: float) -> AsyncIterator[str]:
    """The address to use in place of this one. `round_trip` is in seconds."""
    parts = urlsplit(address)
    network = _Network(str(parts.hostname), int(parts.port or 80), round_trip)
    server = await asyncio.start_server(network.connect, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.close()
        network.cut()
        await server.wait_closed()


class _Network:
    def __init__(self, host: str, port: int, round_trip: float) -> None:
        self._host, self._port, self._round_trip = host, port, round_trip
        self._connections: set[asyncio.Task[None]] = set()

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._carry(reader, writer))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)
        with suppress(asyncio.CancelledError):
            await task

    def cut(self) -> None:
        for task in self._connections:
            task.cancel()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(self._round_trip * HANDSHAKES)
        there_reader, there_writer = await asyncio.open_connection(self._host, self._port)
        try:
            await asyncio.gather(self._pass(reader, there_writer), self._pass(there_reader, writer))
        except OSError:
            return
        finally:
            writer.close()
            there_writer.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Bytes that follow each other do not wait for each other: they are all that much later."""
        on_the_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        arriving = asyncio.create_task(self._arrive(on_the_way, writer))
        now = asyncio.get_running_loop().time
        try:
            while chunk := await reader.read(CHUNK):
                on_the_way.put_nowait((now() + self._round_trip / 2, chunk))
            on_the_way.put_nowait((now() + self._round_trip / 2, b""))
            await arriving
        finally:
            arriving.cancel()

    async def _arrive(
        self, on_the_way: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter
    ) -> None:
        while True:
            at, chunk = await on_the_way.get()
            await asyncio.sleep(at - asyncio.get_running_loop().time())
            if not chunk:
                writer.close()
                return
            writer.write(chunk)
            await writer.drain()
