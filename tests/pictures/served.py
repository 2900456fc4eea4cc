# SPDX-License-Identifier: GPL-2.0-or-later
"""The server of septum explore in this process, and requests to it as a browser or an attacker sends them."""

import contextlib
import http.client
import json
import threading
from collections.abc import Iterator
from typing import Any, NamedTuple

from septum.pictures.explorer import Explorer
from septum.pictures.server import Server, answer


class Served(NamedTuple):
    """A server and who answers."""

    server: Server
    explorer: Explorer

    def request(self, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, str]:
        """Code and text of what is answered; a header is named with _ for -, and "" leaves it out."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port, timeout=30)
        with contextlib.closing(connection):
            connection.putrequest(method, path, skip_host=True)
            sent = {
                "Host": self.server.hosts[0],
                "Content-Type": "application/json",
                "Content-Length": len(body or b""),
            }
            for name, value in (sent | {name.replace("_", "-"): value for name, value in headers.items()}).items():
                if value != "":
                    connection.putheader(name, str(value))
            connection.endheaders(body)
            response = connection.getresponse()
            return response.status, response.read().decode()

    def ask(self, **question: Any) -> Any:
        """The answer to a question."""
        code, text = self.request("POST", f"/{self.server.token}/go", json.dumps({"files": [], **question}).encode())
        assert code == 200
        return json.loads(text)


@contextlib.contextmanager
def serving(explorer: Explorer) -> Iterator[Served]:
    """Serve, and answer in a thread of its own."""
    with Server() as server:

        def work() -> None:
            while (asked := server.asked.get())[0] != "stop":
                answer(explorer, *asked)
            explorer.session.close()

        threads = [threading.Thread(target=server.serve_forever), threading.Thread(target=work)]
        for thread in threads:
            thread.start()
        try:
            yield Served(server, explorer)
        finally:
            server.asked.put(("stop", None))  # type: ignore[arg-type]
            server.shutdown()
            for thread in threads:
                thread.join()
