"""A headless browser that looks at pages, at several widths and in both colour schemes."""

import itertools
import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.servers.install import page_tools

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
WIDTHS = (400, 800, 1280)
SCHEMES = ("light", "dark")
DRIVER = Path(__file__).with_name("browser.mjs")


def find_browser() -> str:
    """The Chromium of this machine; without one the test is left out, but not where all must run."""
    named = os.environ.get("FUPMAIL_BROWSER")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and os.environ.get("FUPMAIL_NEEDS_BROWSER") == "1":
        pytest.fail("There is no Chromium, and FUPMAIL_NEEDS_BROWSER=1 asks for one.", pytrace=False)
    if found is None:
        pytest.skip("no Chromium here: install it (apt-get install chromium), or name it in FUPMAIL_BROWSER")
    return found


def look_at(pages: Iterable[Path]) -> list[dict[str, Any]]:
    """What the browser saw of each page: at each width, in each scheme, folded and unfolded."""
    browser = find_browser()
    node, modules = page_tools()
    looks = [
        {"page": str(page), "width": width, "scheme": scheme, "unfolded": unfolded}
        for page, width, scheme, unfolded in itertools.product(pages, WIDTHS, SCHEMES, (False, True))
    ]
    asked = {"browser": browser, "modules": str(modules), "looks": looks}
    done = subprocess.run(
        [node, str(DRIVER)],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seen: list[dict[str, Any]] = json.loads(done.stdout)
    return seen
