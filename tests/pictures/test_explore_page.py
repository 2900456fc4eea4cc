# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of septum explore in a headless Chromium: steps by button and by key, and addresses that name runs."""

import time
from collections.abc import Iterator

import pytest

from septum.engine.keys import encode
from septum.engine.native import Native
from septum.engine.run import Step
from tests.pictures.browser import Browser
from tests.pictures.runs import SHORT, checked, fields, held, model_of
from tests.pictures.served import Served, serving
from tests.pictures.test_session import explorer_of, last_line

IDLE = "return !explorer.busy && explorer.here !== null"


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving(explorer_of(SHORT, "short")) as found:
        yield found


@pytest.fixture
def page(browser: Browser, served: Served) -> Browser:
    """The page before the first step."""
    visit(browser, served.server.address)
    return browser


def visit(browser: Browser, address: str) -> None:
    """Open an address, and wait for its run."""
    browser.driver.get("about:blank")
    browser.driver.get(address)
    wait(browser)


def wait(browser: Browser) -> None:
    """Wait until the server has answered."""
    for _ in range(3000):
        if browser.run(IDLE):
            return
        time.sleep(0.01)
    raise AssertionError(browser.console())


def act(browser: Browser, *keys: str) -> None:
    """Press keys, and wait for each answer."""
    for key in keys:
        browser.press(key)
        wait(browser)


def key_of(steps: list[Step]) -> str:
    return encode(model_of(SHORT, "short").digest(), steps)


def address(browser: Browser) -> str:
    """The run that the address names."""
    return str(browser.run("return location.hash.slice(1)"))


def test_steps_are_taken_by_keys(page: Browser) -> None:
    """The state, the locks and the address are those of a native run of the same steps."""
    act(page, "0", "0", "1")  # CPU 1 waits for the lock: its key does nothing
    steps = [Step(0, 0), Step(0, 0)]
    assert page.chosen() == 2 or page.chosen() == 3
    taken = [Step(*pair) for pair in page.run("return run.raw.steps.map(step => [step.c, step.w])")]
    assert taken[:2] == steps
    model = model_of(SHORT, "short")
    with Native(model) as native:
        for step in taken:
            native.take(step)
        now = page.run(
            "return Object.fromEntries([...run.state(run.count)].map(([n, v]) => [run.text(n), run.text(v)]))"
        )
        assert now == fields(model)
        locks = page.run("return run.held[run.count].map(all => all.map(lock => run.text(lock)))")
        assert [set(names) for names in locks] == held(model)
        buttons = page.run("return [...document.querySelectorAll('#cards button[id]')].map(e => e.id)")
        assert buttons == [f"take-{step.cpu}-{step.choice}" for step in native.options()]
    assert address(page) == key_of(taken)
    assert page.console() == []


def test_a_choice_is_a_button_each(page: Browser) -> None:
    act(page, "0", "0")
    assert page.run("return [...document.querySelectorAll('[id^=take-0]')].map(e => e.textContent)") == [
        "Choice 0",
        "Choice 1",
    ]
    page.run("document.getElementById('take-0-1').click()")
    wait(page)
    assert page.run("return run.raw.steps.map(step => step.w)") == [0, 0, 1]


def test_a_cpu_that_waits_says_for_what(page: Browser) -> None:
    act(page, "0")
    assert "waits: a.locked = 1" in page.text("cards")


def test_back_and_on_from_an_earlier_step(page: Browser) -> None:
    act(page, "0", "0", "b")
    assert address(page) == key_of([Step(0, 0)])
    act(page, "0", "0")
    page.press("k", "k")
    assert page.chosen() == 1 and page.shown("go-on")
    # the next steps are those at the end of the run: there is none to take here
    assert page.run("return [...document.querySelectorAll('#cards button[id]')].every(e => e.disabled)")
    page.press("0")
    assert page.chosen() == 1 and not page.run("return explorer.busy")
    act(page, "r")
    assert address(page) == key_of([Step(0, 0)]) and not page.shown("go-on")


def test_the_shortest_violation_and_an_address_that_names_it(page: Browser, served: Served) -> None:
    verdict, _ = checked(SHORT, "short")
    act(page, "v")
    assert address(page) == verdict.replay
    assert page.text("message").startswith("VIOLATED: cache-never-short")
    assert "cache-never-short" in page.text("why") and "fails here" in page.text("here")
    visit(page, f"{served.server.address}#{verdict.replay}")
    assert page.run("return run.count") == len(verdict.violations[0].finding.steps)
    assert page.console() == []


def test_the_browser_goes_back_to_the_run_before(page: Browser) -> None:
    act(page, "0")
    before = address(page)
    act(page, "0")
    page.driver.back()
    wait(page)
    assert address(page) == before
    assert page.run("return explorer.key") == before


def test_a_line_is_reached(page: Browser) -> None:
    line = last_line("short", "c.page = Page.USED")
    page.run("document.getElementById('line').value = arguments[0]", f"short.py:{line}")
    page.run("document.getElementById('reach').click()")
    wait(page)
    assert f"reaches short.py:{line}" in page.text("message")
    assert page.run("return run.count") > 0


def test_a_stale_address_is_said(browser: Browser, served: Served) -> None:
    browser.driver.get("about:blank")
    browser.driver.get(f"{served.server.address}#{encode('0123456789ab', ())}")
    for _ in range(3000):
        if browser.text("message"):
            break
        time.sleep(0.01)
    assert "this replay key is of model 0123456789ab" in browser.text("message")
    assert browser.console() == []
