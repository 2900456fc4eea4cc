# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may ask septum explore: the page that it served, and nobody else."""

import json
import socket
from collections.abc import Iterator

import pytest

from septum.pictures.server import LONGEST
from tests.pictures.runs import SHORT
from tests.pictures.served import Served, serving
from tests.pictures.test_page import Read
from tests.pictures.test_session import explorer_of

QUESTION = json.dumps({"act": "show", "key": "", "files": []}).encode()


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving(explorer_of(SHORT, "short")) as found:
        yield found


def test_it_listens_on_this_machine_only(served: Served) -> None:
    assert served.server.server_address[0] == "127.0.0.1"
    assert served.server.address == f"http://127.0.0.1:{served.server.server_port}/{served.server.token}/"
    assert len(served.server.token) >= 20


def test_the_page_may_ask_its_own_server_only(served: Served) -> None:
    code, text = served.request("GET", f"/{served.server.token}/")
    assert code == 200
    [policy] = [a["content"] for _, a in Read(text).elements if a.get("http-equiv") == "Content-Security-Policy"]
    assert policy.endswith("; connect-src 'self'") and "default-src 'none'" in policy


def test_a_question_is_answered(served: Served) -> None:
    found = served.ask(act="take", key="", cpu=0, choice=0)
    assert [step["c"] for step in found["run"]["steps"]] == [0]


@pytest.mark.parametrize("path", ["/", "/go", "/x/go", "/{}x/go", "/{}/go/", "/{}/../go", "/{}"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_without_the_token_there_is_nothing(served: Served, method: str, path: str) -> None:
    assert served.request(method, path.format(served.server.token), QUESTION)[0] == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": ""},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:1"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
def test_another_site_gets_nothing(served: Served, headers: dict[str, str]) -> None:
    code, text = served.request("POST", f"/{served.server.token}/go", QUESTION, **headers)
    assert code == 403 and "{" not in text


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (QUESTION, {"Content_Type": "text/plain"}),
        (QUESTION, {"Content_Type": "application/x-www-form-urlencoded"}),
        (b"{", {}),
        (b"\xff", {}),
        (b"[" * 100_000, {}),
        (QUESTION, {"Content_Length": str(LONGEST + 1)}),
        (QUESTION, {"Content_Length": "-1"}),
        (QUESTION, {"Content_Length": ""}),
    ],
)
def test_what_is_no_question_is_refused(served: Served, body: bytes, headers: dict[str, str]) -> None:
    assert served.request("POST", f"/{served.server.token}/go", body, **headers)[0] == 400
    assert "run" in served.ask(act="show", key="")


def test_other_methods_are_refused(served: Served) -> None:
    for method in ("PUT", "DELETE", "OPTIONS"):
        assert served.request(method, f"/{served.server.token}/go")[0] == 501


def test_a_connection_that_says_nothing_keeps_nobody_waiting(served: Served) -> None:
    """Browsers open some in advance."""
    with socket.create_connection(("127.0.0.1", served.server.server_port)):
        assert "run" in served.ask(act="show", key="")


def test_an_exception_is_an_answer_and_the_next_question_another(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(served.explorer.session, "here", lambda: 1 // 0)
    assert served.ask(act="show", key="")["error"].startswith("ZeroDivisionError")
    monkeypatch.undo()
    assert "run" in served.ask(act="show", key="")
