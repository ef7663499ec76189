"""The columns that text takes on a terminal (an ideograph two, an accent none), and where to break it."""

import re
from unicodedata import category, east_asian_width

_WIDE = "[ᄀ-ᅟ⺀-〾ぁ-ꓐ가-힣豈-龎︰-﹫！-｠￠-￦\U0001f000-\U0001faff\U00020000-\U0003fffd]"
_MARKS = "(?:[\u0300-\u036f\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[^ ])*"
_OPENING, _CLOSING = '[「『（【〈《“"(\\[]{0,3}', '[、。，．！？：；）」』】〉》”")\\].,:;!?]*'
_PIECES = re.compile(f" +|{_OPENING}{_WIDE}{_MARKS}{_CLOSING}|(?:(?!{_OPENING}{_WIDE})[^ ])+")


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return len(text) if text.isascii() else sum(map(_columns_of_one, text))


def wrapped(text: str, width: int, indent: str, *, cut: bool) -> list[str]:
    """The text as rows of this width, all but the first behind `indent`.

    It is broken at spaces and between wide letters, whose languages have no spaces; `cut` tells whether a
    word that fits on no row may be cut.
    """
    rows: list[str] = []
    row, indent = "", indent[: width // 2]
    for piece in _PIECES.findall(text):
        while columns(piece) > (room := width - columns(row)):
            if cut and (not row.strip() or columns(piece) > width - len(indent if rows else "")):
                head = _beginning(piece, room)
                rows.append((row + head).rstrip())
                row, piece = indent, piece[len(head) :]
            elif row.strip():
                rows.append(row.rstrip())
                row, piece = indent, piece.lstrip(" ")
            else:
                break
        row += piece
    return [*rows, row.rstrip()] if row.strip() or not rows else rows


def _columns_of_one(letter: str) -> int:
    if category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1


def _beginning(word: str, room: int) -> str:
    """As much of the word as has room, and one letter at least."""
    end = next((end for end in range(1, len(word)) if columns(word[: end + 1]) > room), len(word))
    return word[:end] if columns(word[:end]) <= room else ""
