"""The pages for users, and what in them can be checked: blocks, code spans, links, what is typed."""

import functools
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^([ ]*)```(\w*)\n(.*?)^\1```", re.M | re.S)
SPAN = re.compile(r"`([^`\n]+)`")
TYPED = re.compile(r"(?:[A-Z_]+=\S+ )?fupmail [a-z-]")


@dataclass(frozen=True)
class Page:
    """One page of the documentation."""

    path: Path

    def __str__(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @functools.cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def blocks(self, language: str) -> list[str]:
        """The fenced blocks of this language, without their indentation."""
        found = [(indent, body) for indent, kind, body in BLOCK.findall(self.text) if kind == language]
        return [re.sub(rf"^{indent}", "", body, flags=re.M) for indent, body in found]

    def spans(self) -> list[str]:
        """The code spans outside of fenced blocks."""
        return SPAN.findall(BLOCK.sub("", self.text))

    def links(self) -> list[str]:
        """What the page points at beside itself and the web."""
        targets = re.findall(r"\]\(([^)\s]+)\)", BLOCK.sub("", self.text))
        return [target for target in targets if "://" not in target]

    def anchors(self) -> set[str]:
        """The headings as links name them."""
        headings = re.findall(r"^#+ (.+)$", BLOCK.sub("", self.text), re.M)
        return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

    def rows(self, heading: str) -> list[list[str]]:
        """The cells of the first table below a heading, without its head."""
        below = self.text.split(f"{heading}\n", 1)[1]
        table = re.search(r"(?:^\|.*\n)+", below, re.M)
        assert table, f"{self}: no table below {heading}"
        lines = table[0].strip().splitlines()[2:]
        return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]

    def typed(self) -> list[str]:
        """Everything that the page tells the reader to type, fupmail or not."""
        lines = [
            line[2:] for block in self.blocks("console") for line in block.splitlines() if line[:2] == "$ "
        ]
        return lines + [span for span in self.spans() if TYPED.match(span)]


def pages() -> list[Page]:
    """README and what stands in docs, without the gallery, which is letters."""
    names = sorted(path for path in (ROOT / "docs").glob("*.md") if path.stem != "gallery")
    return [Page(ROOT / "README.md"), *map(Page, names)]


def page(name: str) -> Page:
    """The page of this name."""
    return Page(ROOT / name)
