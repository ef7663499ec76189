"""chrono-node, the JavaScript library, as one more reader of times: one process, a line for each text.

It needs `node`, and is fetched by `npm` into `build/npm` (which git ignores) when it is first asked for.
"""

import datetime as dt
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

PACKAGE = "chrono-node@2"
CACHE = Path(__file__).resolve().parents[2] / "build" / "npm"
_MOST_SECONDS = 120
_SCRIPT = """
const chrono = require('chrono-node');
require('readline').createInterface({input: process.stdin}).on('line', line => {
  const [text, ref] = JSON.parse(line);
  const hits = chrono.parse(text, new Date(ref + 'Z'), {forwardDate: true});
  const start = hits.length ? hits[0].start : null;
  const part = name => String(start.get(name)).padStart(2, '0');
  const day = start ? `${start.get('year')}-${part('month')}-${part('day')}` : '';
  console.log(start ? `${day}T${part('hour')}:${part('minute')}` : '');
});
"""


def chrono_reader() -> Callable[[str, dt.datetime], dt.datetime | None]:
    """The start of the first time that chrono-node finds; FileNotFoundError says why it cannot be had."""
    process = subprocess.Popen(
        [_tool("node"), "-e", _SCRIPT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "NODE_PATH": str(_modules()), "TZ": "UTC"},
    )

    def read(text: str, ref: dt.datetime) -> dt.datetime | None:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps([text, ref.replace(tzinfo=None).isoformat()]) + "\n")
        process.stdin.flush()
        line = process.stdout.readline().strip()
        return dt.datetime.fromisoformat(line) if line else None

    if read("tomorrow", dt.datetime(2026, 1, 1, tzinfo=dt.UTC)) is None:
        raise FileNotFoundError("chrono-node does not answer")
    return read


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} is not on this machine")
    return found


def _modules() -> Path:
    """The folder that holds the package, fetched there unless it has been."""
    modules = CACHE / "node_modules"
    if (modules / "chrono-node").is_dir():
        return modules
    CACHE.mkdir(parents=True, exist_ok=True)
    options = ["--silent", "--no-save", "--no-package-lock", "--no-audit", "--no-fund"]
    command = [_tool("npm"), "install", *options, "--prefix", str(CACHE), PACKAGE]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_MOST_SECONDS)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as failure:
        raise FileNotFoundError(f"npm could not fetch {PACKAGE}") from failure
    return modules
