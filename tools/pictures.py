"""Makes the pictures of the documentation, `docs/img/`, from the demo: python tools/pictures.py

The report is photographed by a headless Chromium; what stands on the terminal is drawn as SVG. `init` is
drawn as `docs/init.md` has recorded it.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

IMAGES = Path(__file__).parents[1] / "docs" / "img"
NOW = "2026-03-10T08:00:00+01:00"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SCHEMES = {"light": "1", "dark": "0"}  # as Chromium numbers them
WINDOW = "1280,1900"
FIXED_SPACE = "\u00a0"  # a drawing runs common spaces together
LINE, LETTER, MARGIN = 19, 8.43, 18
LINES_SHOWN = 34
COLOURS = {"1": "#ffffff", "2": "#98a2ab", "32": "#7ee0b0", "33": "#ffc46b"}
PLAIN = "#d9dfe4"
STYLES = re.compile(r"\x1b\[(\d+)m")


def main() -> None:
    """Every picture, anew."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "demo"
        before = Path(scratch) / "before"
        for made in (folder, before):
            _type("demo", str(made))
        shutil.rmtree(before / "fupmail")
        _draw("plan", _type("sync", "--dry-run", "--folder", str(before), "--now", NOW))
        _draw("today", _type("today", "--folder", str(folder), "--now", NOW))
        _draw("init", _recorded(IMAGES.parent / "init.md"))
        for scheme in SCHEMES:
            _photograph(folder / "fupmail" / "report.html", scheme)


def _type(*words: str) -> str:
    """What a command prints on a terminal in colour."""
    script = (
        "import sys; sys.stdout.isatty = lambda: True; from fupmail.cli.main import run; "
        "sys.exit(run(sys.argv[1:]))"
    )
    scene = {**os.environ, "TERM": "xterm", "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    scene.pop("NO_COLOR", None)
    done = subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-c", script, *words], env=scene, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


def _recorded(page: Path) -> str:
    """What a page shows as typed and printed, its headings of steps bright."""
    shown = page.read_text("utf-8").split("```text\n", 1)[1].split("```", 1)[0]
    return re.sub(r"^(---.*)$", "\x1b[1m\\1\x1b[0m", shown, flags=re.MULTILINE)


def _draw(name: str, output: str) -> None:
    """The beginning of a command's output, as a picture of a terminal."""
    lines = output.rstrip("\n").split("\n")
    shown = lines[:LINES_SHOWN] + (["\x1b[2m …\x1b[0m"] if len(lines) > LINES_SHOWN else [])
    width, height = round(80 * LETTER + 2 * MARGIN), len(shown) * LINE + 2 * MARGIN
    rows = [_row(line, MARGIN + LINE * number + 14) for number, line in enumerate(shown)]
    picture = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" aria-label="fupmail {name}">\n'
        f'<rect width="{width}" height="{height}" rx="10" fill="#171b1f"/>\n'
        "<g font-family=\"ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace\" "
        f'font-size="14">\n{"".join(rows)}</g>\n</svg>\n'
    )
    (IMAGES / f"{name}.svg").write_text(picture, encoding="utf-8")


def _row(line: str, y: int) -> str:
    first, *rest = STYLES.split(line)
    words = first + "".join(rest[1::2])
    if not words:
        return ""
    parts = [_part("", first), *(_part(*each) for each in zip(rest[::2], rest[1::2], strict=True))]
    length = f' textLength="{len(words) * LETTER:.1f}" lengthAdjust="spacing"'
    return f'<text x="{MARGIN}" y="{y}" fill="{PLAIN}"{length}>{"".join(parts)}</text>\n'


def _part(style: str, words: str) -> str:
    """Words of one style within a row."""
    shown = escape(words, quote=False).replace(" ", FIXED_SPACE)
    if not words or style not in COLOURS:
        return shown
    bold = ' font-weight="bold"' if style == "1" else ""
    return f'<tspan fill="{COLOURS[style]}"{bold}>{shown}</tspan>'


def _photograph(page: Path, scheme: str) -> None:
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit("There is no Chromium here: apt-get install chromium")
    subprocess.run(  # noqa: S603  the browser of this machine
        [
            browser,
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
            f"--window-size={WINDOW}",
            f"--screenshot={IMAGES / f'report-{scheme}.png'}",
            page.as_uri(),
        ],
        capture_output=True,
        check=True,
    )


if __name__ == "__main__":
    main()
