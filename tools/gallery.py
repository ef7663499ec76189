"""Writes docs/gallery.md."""

from pathlib import Path

from fupmail.compose.gallery import gallery

PAGE = Path(__file__).parent.parent / "docs" / "gallery.md"

if __name__ == "__main__":
    PAGE.write_text(gallery(), encoding="utf-8")
