# SPDX-License-Identifier: GPL-2.0-or-later
"""The page in a headless Chromium: what it shows, what keys do, and that its console stays empty."""

import pytest

from septum.engine.run import Step
from septum.pictures.data import run_of
from septum.pictures.page import filled, of_verdict
from septum.pictures.record import Drawn
from septum.show.rows import Repeat
from tests.cli.conftest import Septum
from tests.pictures import hostile
from tests.pictures.browser import Browser
from tests.pictures.runs import LOOPS, SHORT, checked, fields, held, model_of, natively
from tests.pictures.test_page import nasty_run

FOLDED = "tests/cli/data/folded.py"
ENTER = "\ue007"  # as WebDriver writes keys that are no characters
DOWN, UP, HOME, END, TAB = "\ue015", "\ue013", "\ue011", "\ue010", "\ue004"


def opened(browser: Browser, design: str, scenario: str, fragment: str = "", **options: bool) -> Drawn:
    """Open the page of a verdict; its first run."""
    verdict, runs = checked(design, scenario, **options)
    browser.open(of_verdict(verdict, runs), fragment)
    return runs[0]


def test_the_verdict_is_the_one_in_the_terminal(browser: Browser, septum: Septum) -> None:
    file = browser.folder / "terminal.html"
    ran = septum("check", SHORT, "--every-step", "--html", str(file))
    browser.open(file.read_text(encoding="utf-8"))
    first = browser.text("verdict-word") + ": " + browser.text("reason")
    assert ran.out.split("\n")[0] == first
    assert ran.out.split("\n")[1].strip() == browser.text("what")
    assert ran.out == browser.text("verdict-text") + "\n" + browser.text("mail")
    assert browser.run("return document.title").startswith("VIOLATED: ")
    names = browser.run("return [...document.querySelectorAll('#properties td:first-child')].map(e => e.textContent)")
    said = [line.split()[1] for line in ran.out.split("\n") if line.startswith("  ! ")]
    assert [name[2:] for name in names if name.startswith("! ")] == said == ["cache-never-short"]


@pytest.mark.parametrize("scenario", ["short", "deadlock", "end"])
def test_states_and_locks_in_the_page_are_those_of_a_native_run(browser: Browser, scenario: str) -> None:
    found = opened(browser, SHORT, scenario)
    script = """
    const found = [];
    for (let n = 0; n <= run.count; n++) {
      const state = {};
      for (const [name, value] of run.state(n)) state[run.text(name)] = run.text(value);
      found.push([state, run.held[n].map(locks => locks.map(lock => run.text(lock)).sort())]);
    }
    run.state(run.count); run.state(0);  // back again: the first state
    found.push([Object.fromEntries([...run.state(0)].map(([n, v]) => [run.text(n), run.text(v)])), null]);
    return found;
    """
    *states, again = browser.run(script)
    model = model_of(SHORT, scenario)
    steps = tuple(shown.step for shown in found.run.steps)
    for (state, locks), _ in zip(states, natively(model, steps), strict=True):
        assert state == fields(model)
        assert locks == [sorted(names) for names in held(model)]
    assert again[0] == states[0][0]
    assert browser.console() == []


def test_where_cpus_wait(browser: Browser) -> None:
    found = opened(browser, SHORT, "short")
    script = "return Array.from({length: run.count + 1}, (_, n) => [0, 1].map(cpu => run.waits(cpu, n)))"
    steps = tuple(shown.step for shown in found.run.steps)
    for said, native in zip(browser.run(script), natively(model_of(SHORT, "short"), steps), strict=True):
        for cpu, stack in enumerate(said):
            assert (stack is None) == native.ended(cpu)
            assert [(s["file"], s["line"], s["name"]) for s in stack or []] == list(native.stack(cpu))


def test_a_run_without_steps(browser: Browser) -> None:
    opened(browser, SHORT, "begin")
    browser.press("j", "k", "]", "f", ENTER, "n")
    assert browser.chosen() == 0
    assert "Before step 1 of 0" in browser.text("step") and "cnt: 0 -> 1" in browser.text("before")
    assert browser.run("return [...document.querySelectorAll('#fields tr')].map(r => r.textContent)") == ["cnt1"]
    assert browser.console() == []


def test_the_chosen_step_is_told(browser: Browser) -> None:
    """The failing one at first: its line, its state, the text of the failure."""
    found = opened(browser, SHORT, "short")
    last = len(found.run.steps)
    assert browser.chosen() == last
    assert f"Step {last} of {last}" in browser.text("step")
    assert browser.text("why") == "\n".join(found.why)
    assert "require(" in browser.run("return document.querySelector('#source .at').textContent")
    browser.run("document.getElementById('changed').click()")
    shown = browser.run(
        "return [...document.querySelectorAll('#fields tr')].map(r => [...r.children].map(c => c.textContent))"
    )
    model = model_of(SHORT, "short")
    for _ in natively(model, tuple(shown.step for shown in found.run.steps)):
        pass
    assert {name.removeprefix("* "): value for name, value in shown} == fields(model)


def test_locks_are_named_where_they_move(browser: Browser) -> None:
    found = opened(browser, SHORT, "short")
    said = browser.run("return [...document.querySelectorAll('.row')].map(row => row.textContent)")
    before: list[set[str]] = [set(), set()]
    native = natively(model_of(SHORT, "short"), steps_of(found))
    next(native)
    for text, now in zip(said, (held(one.model) for one in native), strict=True):
        taken = {name for cpu in (0, 1) for name in now[cpu] - before[cpu]}
        released = {name for cpu in (0, 1) for name in before[cpu] - now[cpu]}
        assert {name for name in "ab" if f"takes {name}" in text} == taken
        assert {name for name in "ab" if f"releases {name}" in text} == released
        before = now


def steps_of(found: Drawn) -> tuple[Step, ...]:
    return tuple(shown.step for shown in found.run.steps)


def test_a_bar_is_a_lock_that_is_held(browser: Browser) -> None:
    """In the lane of its holder, from the step that takes it to the one that releases it."""
    found = opened(browser, SHORT, "short")
    script = (
        "return [...document.querySelectorAll('.row')].map(r => [...r.children].slice(1).map(l => l.style.background))"
    )
    before: list[set[str]] = [set(), set()]
    native = natively(model_of(SHORT, "short"), steps_of(found))
    next(native)
    for lanes, now in zip(browser.run(script), (held(one.model) for one in native), strict=True):
        bars = [lane.count("linear-gradient") for lane in lanes]
        assert bars == [len(now[cpu] | before[cpu]) for cpu in (0, 1)]
        before = now


def test_fields_are_filtered_by_name(browser: Browser) -> None:
    opened(browser, SHORT, "short")
    browser.run("document.getElementById('changed').click(); document.getElementById('filter').focus()")
    browser.press(*"CN")
    shown = browser.run("return [...document.querySelectorAll('#fields td:first-child')].map(e => e.textContent)")
    assert [name.removeprefix("* ") for name in shown] == ["cnt"]


def test_keys_step(browser: Browser) -> None:
    found = opened(browser, SHORT, "short")
    cpus = [shown.step.cpu for shown in found.run.steps]
    browser.press(HOME)
    assert browser.chosen() == 1
    browser.press("j", "j", "k", "t", DOWN, DOWN, UP)
    assert browser.chosen() == 3
    assert browser.run("return document.activeElement.id") == "steps"
    selected = "document.querySelectorAll('#steps [aria-selected=true]')"
    assert browser.run(f"return [...{selected}].map(e => e.id)") == [
        browser.run("return document.getElementById('steps').getAttribute('aria-activedescendant')")
    ]
    browser.press(HOME, "]")
    assert browser.chosen() == 2 + next(n for n in range(len(cpus)) if cpus[n + 1] != cpus[0])
    browser.press("[")
    assert cpus[browser.chosen() - 1] == cpus[0]
    browser.press(END)
    assert browser.chosen() == len(cpus)
    browser.press("j")
    assert browser.chosen() == len(cpus)
    browser.press("?")
    assert browser.shown("keys") and "the next step, or row" in browser.text("key-list")
    assert browser.console() == []


def test_a_page_needs_no_mouse(browser: Browser) -> None:
    """Tab reaches every button and field, and Enter presses one."""
    opened(browser, SHORT, "short")
    wanted = {"first", "previous", "following", "last", "search", "steps", "changed", "filter", "help"}
    for _ in range(60):
        browser.press(TAB)
        wanted.discard(browser.run("return document.activeElement.id"))
        if not wanted:
            break
    assert not wanted
    browser.run("document.getElementById('first').focus()")
    browser.press(ENTER)
    assert browser.chosen() == 1


def test_search(browser: Browser) -> None:
    found = opened(browser, SHORT, "short")
    wanted = [n for n, shown in enumerate(found.run.steps, 1) if any(name == "cnt" for name, _, _ in shown.changes)]
    browser.press("/", *"cnt: ")
    assert browser.text("found") == f"{len(wanted)} found"
    browser.press(ENTER)
    assert browser.chosen() == wanted[0]
    browser.press(ENTER)
    assert browser.chosen() == wanted[1 % len(wanted)]
    browser.press("\ue00c", "n")  # Escape leaves the field
    assert browser.chosen() == wanted[2 % len(wanted)]


def test_a_step_that_is_folded_is_shown_where_it_is_searched(browser: Browser) -> None:
    opened(browser, FOLDED, "condition")
    [first] = browser.run("return rows.filter(row => row.kind === 'fold').slice(0, 1).map(row => row.a)")
    browser.run("show(arguments[0])", first)
    assert browser.chosen() == first
    assert browser.run("return [rows[view.row].kind, rows[view.row].a]") == ["step", first]


@pytest.mark.parametrize("scenario", ["condition", "loop"])
def test_folds_are_those_of_the_timeline(browser: Browser, scenario: str) -> None:
    """Each step is in one row, folded or not, and what stays open is what the brief timeline shows."""
    found = opened(browser, FOLDED, scenario, liveness=scenario == "loop")
    count = len(found.run.steps)
    rows = browser.run("return rows.map(row => [row.kind, row.a, row.b])")
    assert [n for _, a, b in rows for n in range(a, b + 1)] == [*range(1, count + 1)]
    if found.items is not None:
        repeats = [(item.first, item.last) for item in found.items if isinstance(item, Repeat)]
        single = {item.number for item in found.items if not isinstance(item, Repeat)}
        assert [(a, b) for kind, a, b in rows if kind == "repeat"] == repeats
        covered = {n for a, b in repeats for n in range(a, b + 1)}
        assert {a for kind, a, _ in rows if kind == "step"} == single - covered
        at = next(n for n, (kind, _, _) in enumerate(rows) if kind != "step")
        browser.run("choose(arguments[0])", at)
        browser.press(ENTER)
        assert browser.run("return rows.length") == len(rows) + rows[at][2] - rows[at][1] + 1
        browser.press(ENTER)
        assert browser.run("return rows.map(row => [row.kind, row.a, row.b])") == rows
        browser.press("f")
    assert browser.run("return rows.map(row => row.a)") == [*range(1, count + 1)]
    assert browser.console() == []


def test_a_loop_has_a_way_to_it_and_a_cycle(browser: Browser) -> None:
    found = opened(browser, LOOPS, "trylock", liveness=True)
    assert found.loop is not None
    bands = browser.run("return [...document.querySelectorAll('.band')].map(e => e.textContent)")
    assert bands == ["loop, forever:", f"(step {found.loop + 1} again)"]
    assert browser.run("return document.querySelectorAll('.row.cycle').length") == len(found.run.steps) - found.loop
    browser.press(END, "j")
    assert browser.chosen() == found.loop + 1


def test_what_is_folded_ends_where_a_loop_begins(browser: Browser) -> None:
    _, [found] = checked(FOLDED, "loop", liveness=True)
    raw = run_of(found._replace(items=()))
    browser.open(filled({"title": "", "verdict": None, "runs": [raw], "files": {}, "explore": None}, ""))
    browser.run("view.open.clear(); drawRows()")
    assert found.loop
    rows = [["fold", 1, found.loop], ["fold", found.loop + 1, len(found.run.steps)]]
    assert browser.run("return rows.map(row => [row.kind, row.a, row.b])") == rows
    assert browser.run("return [...document.querySelectorAll('.band')].map(e => e.nextElementSibling?.id)") == [
        "row-1",
        None,
    ]


def test_a_cycle_of_locks_has_two_runs_to_choose(browser: Browser) -> None:
    opened(browser, SHORT, "order", "#run=2&step=1")
    assert browser.chosen() == 1
    assert "run 2 of 2" in browser.text("run-title")
    assert browser.run("return document.getElementById('runs').value") == "1"
    browser.run("location.hash = 'run=1'")
    assert "run 1 of 2" in browser.run("fromAddress(); return document.getElementById('run-title').textContent")


def test_names_that_are_markup_stay_text(browser: Browser) -> None:
    raw = run_of(nasty_run())
    files = {file: {"short": hostile.NASTY, "text": hostile.NASTY} for file in raw["strings"]}
    prop = {"name": hostile.NASTY, "verdict": "HOLDS", "sentence": hostile.NASTY, "source": hostile.NASTY}
    pair = [[hostile.NASTY, hostile.NASTY]]
    said = {"verdict": "HOLDS", "reason": hostile.NASTY, "title": hostile.NASTY, "text": hostile.NASTY}
    lists = {"off": pair, "unreached": pair, "costs": pair, "notes": [hostile.NASTY]}
    verdict = {**said, **lists, "properties": [prop | {"links": ["javascript:window.attacked=1"]}]}
    raw |= {"title": hostile.NASTY, "why": [hostile.NASTY], "text": hostile.NASTY, "replay": hostile.NASTY}
    data = {"title": hostile.NASTY, "verdict": verdict, "runs": [raw], "files": files, "explore": None}
    browser.open(filled(data, hostile.NASTY))
    for key in (HOME, "j", "j", "j", END):
        browser.press(key)
    assert browser.run("return window.attacked === undefined")
    assert browser.run("return document.images.length + document.scripts.length") == 2
    assert browser.run("return document.querySelectorAll('a[href^=javascript]').length") == 0
    for element in ("reason", "what", "notes", "run-title", "why", "legend", "source", "fields", "heads"):
        assert hostile.NASTY[:9] in browser.text(element), element
    assert browser.console() == []


def test_nothing_in_the_page_may_ask_the_network(browser: Browser) -> None:
    """The policy refuses it, and the console tells: so an empty console means that nothing tried."""
    opened(browser, SHORT, "short")
    browser.console()
    browser.run(
        "fetch('https://septum.invalid/').catch(() => null); const i = new Image(); i.src = 'https://septum.invalid/i'"
    )
    refused = [line for line in browser.console() if "Content Security Policy" in line]
    assert len(refused) >= 2


def test_light_dark_and_paper(browser: Browser) -> None:
    opened(browser, FOLDED, "condition")
    back = "return getComputedStyle(document.documentElement).backgroundColor"
    try:
        browser.media(prefers_color_scheme="light")
        light = browser.run(back)
        browser.media(prefers_color_scheme="dark")
        assert browser.run(back) != light
        browser.media("print", prefers_color_scheme="dark")
        assert browser.run(back) == "rgb(255, 255, 255)"
        assert not browser.shown("tools") and not browser.shown("side")
        assert browser.shown("steps") and browser.shown("why")
        height, whole = browser.run(
            "const e = document.getElementById('lanes'); return [e.clientHeight, e.scrollHeight]"
        )
        assert height >= whole - 1  # nothing of the run is cut off
        wide = browser.run(
            "return [...document.querySelectorAll('.number')].filter(e => e.scrollWidth > e.clientWidth).length"
        )
        assert wide == 0  # no number runs into the lane beside it
    finally:
        browser.media()
