# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of septum explore over HTTP: on 127.0.0.1, to who knows the token, one question at a time.

Other users of the machine, and pages of other sites in the same browser, can reach a port of 127.0.0.1. So every path
begins with a token that nobody can guess, a request that names another host is refused (a site may have its own name
resolve to 127.0.0.1), and a question has to be JSON from the page itself.

Requests are read by threads, as browsers open connections that they do not use. What they ask is answered in the
thread that called serve(): model code runs in one thread, and Ctrl-C arrives there.
"""

from __future__ import annotations

import contextlib
import json
import queue
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NoReturn

from septum.pictures.explorer import Explorer

ADDRESS = "127.0.0.1"
LONGEST = 1 << 20  # bytes of a question
SILENT = 60.0  # seconds that a connection may say nothing
LOOK_EVERY = 0.2  # seconds between two looks for Ctrl-C

HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
}

#: a question, or None for the page itself, and where its answer goes
Asked = tuple[Any, "Future[str]"]


class Server(ThreadingHTTPServer):
    """Takes requests and puts what they ask into ``asked``. ``port`` 0 is any that is free. Raises OSError."""

    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        self.token = secrets.token_urlsafe(16)
        self.asked: queue.SimpleQueue[Asked] = queue.SimpleQueue()
        super().__init__((ADDRESS, port), Handler)

    @property
    def hosts(self) -> tuple[str, ...]:
        """What a request may call this server."""
        return tuple(f"{name}:{self.server_port}" for name in (ADDRESS, "localhost"))

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{self.hosts[0]}/{self.token}/"

    def ask(self, question: Any) -> str:
        """The answer to a question; waits for it."""
        future: Future[str] = Future()
        self.asked.put((question, future))
        return future.result()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that went away is not reported."""


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Server
    timeout = SILENT
    server_version = "septum"
    sys_version = ""

    def do_GET(self) -> None:
        """The page."""
        if self.allowed(""):
            self.reply(200, "text/html", self.server.ask(None))

    def do_POST(self) -> None:
        """A question."""
        if not self.allowed("go"):
            return
        length = self.headers.get("Content-Length", "")
        if self.headers.get_content_type() != "application/json" or not length.isdecimal() or int(length) > LONGEST:
            self.reply(400, "text/plain", "a question is JSON, and not longer than 1 MiB\n")
            return
        try:
            question = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            self.reply(400, "text/plain", "this is not JSON\n")
            return
        self.reply(200, "application/json", self.server.ask(question))

    def allowed(self, path: str) -> bool:
        """Whether it is from who knows the token and asks for ``path``; answers it otherwise."""
        origin = self.headers.get("Origin")
        right = f"/{self.server.token}/{path}"
        if self.headers.get("Host") not in self.server.hosts:
            self.reply(403, "text/plain", "this server is 127.0.0.1 only\n")
        elif origin is not None and origin not in [f"http://{host}" for host in self.server.hosts]:
            self.reply(403, "text/plain", "this is of another site\n")
        elif not secrets.compare_digest(self.path.partition("?")[0].encode(), right.encode()):
            self.reply(404, "text/plain", "septum explore prints the address of its page\n")
        else:
            return True
        return False

    def reply(self, code: int, kind: str, text: str) -> None:
        """Send an answer."""
        body = text.encode("utf-8", "backslashreplace")
        self.send_response(code)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """The terminal is for progress."""


def serve(explorer: Explorer, port: int, begun: Callable[[str], None]) -> NoReturn:
    """Answer until Ctrl-C, which ends it with KeyboardInterrupt; ``begun`` is called with the address of the page.

    Raises OSError if the port is not free.
    """
    with Server(port) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            begun(server.address)
            while True:
                # a signal that comes just before the wait begins is seen when it ends
                with contextlib.suppress(queue.Empty):
                    answer(explorer, *server.asked.get(timeout=LOOK_EVERY))
        finally:
            server.shutdown()


def answer(explorer: Explorer, question: Any, future: Future[str]) -> None:
    """Answer one question; what goes wrong is an answer, too: the next question may be another."""
    try:
        text = explorer.page() if question is None else json.dumps(explorer.answer(question), separators=(",", ":"))
    except KeyboardInterrupt:
        future.set_result(json.dumps({"error": "septum explore was ended in the terminal"}))
        raise
    except Exception as error:
        explorer.session.close()
        text = json.dumps({"error": f"{type(error).__name__}: {error}"})
    future.set_result(text)
