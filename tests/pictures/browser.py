# SPDX-License-Identifier: GPL-2.0-or-later
"""A headless Chromium that opens pages and presses keys; the packages are Debian's chromium and chromium-driver."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from selenium.webdriver.chrome.webdriver import WebDriver


class Browser:
    """One tab. ``driver`` is selenium's, for what is not here."""

    def __init__(self, driver: WebDriver, folder: Path) -> None:
        self.driver = driver
        self.folder = folder
        self.number = 0

    def open(self, text: str, fragment: str = "") -> None:
        """Open a page that is written to a file, as a user does, and wait until it is drawn."""
        self.number += 1
        file = self.folder / f"{self.number}.html"
        file.write_text(text, encoding="utf-8")
        self.driver.get(f"{file.as_uri()}{fragment}")
        assert self.run("return document.documentElement.dataset.ready") == "true", self.console()

    def run(self, script: str, *values: Any) -> Any:
        """What a script in the page returns; a policy of the page does not concern it."""
        return self.driver.execute_script(script, *values)

    def console(self) -> list[str]:
        """What the console says since it was asked last: errors of scripts, and what the policy refused."""
        return [entry["message"] for entry in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]

    def press(self, *keys: str) -> None:
        """Press keys, wherever the focus is."""
        from selenium.webdriver.common.action_chains import ActionChains

        ActionChains(self.driver).send_keys(*keys).perform()

    def text(self, element: str) -> str:
        """The text of an element by its id, shown or not."""
        return str(self.run("return document.getElementById(arguments[0]).textContent", element))

    def shown(self, element: str) -> bool:
        """Whether an element takes any room."""
        return bool(self.run("return document.getElementById(arguments[0]).offsetHeight > 0", element))

    def chosen(self) -> int:
        """The number of the chosen step."""
        return int(self.run("return view.chosen"))

    def media(self, kind: str = "", **features: str) -> None:
        """Show the page on paper (``kind`` "print"), or as a user prefers it."""
        wanted = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": kind, "features": wanted})


class NoBrowser(Exception):
    """There is none here: what is missing."""


def begun(folder: Path) -> Browser:
    """A browser that writes its pages to ``folder``. Raises NoBrowser where there is none."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        raise NoBrowser("no chromium and chromedriver: apt-get install chromium chromium-driver")
    try:
        from selenium import webdriver
    except ImportError:
        raise NoBrowser("selenium is not installed: pip install selenium") from None
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    options.add_argument("--headless=new")
    options.add_argument("--window-size=1300,1000")
    options.add_argument("--disable-gpu")
    options.add_argument("--disable-dev-shm-usage")
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return Browser(webdriver.Chrome(options=options, service=webdriver.ChromeService(driver)), folder)
