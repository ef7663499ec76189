"""Finds and reads templates: the user's own shadow the shipped ones."""

import re
import stat
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import cast

from fupmail.errors import ConfigError

SUFFIX = ".txt"
SECTION = re.compile(r"^=== ([a-z]+) ===$", re.M)
NAME = re.compile(r"[a-z_]+(?:-\d)?")


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a template: its source, and the line of the file on which it starts."""

    line: int
    source: str


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template as it was read: what it is for, its limit, and its sections (`subject` and one a tone)."""

    language: str
    name: str
    where: str
    own: bool
    source: str
    notes: dict[str, str] = field(default_factory=dict)
    sections: dict[str, Section] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """How messages name it: the path of a user's own one, `en/thank_you.txt` for a shipped one."""
        return self.where

    @property
    def kind(self) -> str:
        """The follow-up that it is for."""
        return self.name.partition("-")[0]

    def section(self, name: str) -> Section:
        """The section of this name; a template without this tone gives its plain one."""
        found = self.sections.get(name) or self.sections.get("plain")
        if found is None:
            raise ConfigError(
                f"{self.label}: there is no section '=== {name} ==='",
                "Add it, or a section '=== plain ===' that serves every tone.",
            )
        return found


class Shelf:
    """The shipped templates with the user's own folder, if any, in front of them."""

    def __init__(self, own: str = "") -> None:
        self.shipped = shipped_templates()
        self.own = safe_folder(Path(own).expanduser()) if own else None

    def open(self, language: str, name: str) -> TemplateFile:
        """The template for this language; `ConfigError` when there is none or it is not well-formed."""
        path = f"{language}/{name}{SUFFIX}"
        if self.own is not None and (own := self.own / language / f"{name}{SUFFIX}").is_file():
            return parse_template(_read_own(own, self.own), language, name, str(own), own=True)
        try:
            source = self.shipped.joinpath(language, f"{name}{SUFFIX}").read_text("utf-8")
        except OSError as error:
            raise ConfigError(
                f"there is no template {path}", "See `fupmail templates list` for those there are."
            ) from error
        return parse_template(source, language, name, path, own=False)

    def names(self, language: str) -> list[str]:
        """The templates of this language, shipped and own, by name."""
        shelves: list[Traversable] = [self.shipped.joinpath(language)]
        if self.own is not None:
            shelves.append(self.own / language)
        found = (entry.name for shelf in shelves if shelf.is_dir() for entry in shelf.iterdir())
        names = {name.removesuffix(SUFFIX) for name in found if name.endswith(SUFFIX)}
        return sorted(name for name in names if NAME.fullmatch(name))


def shipped_templates() -> Traversable:
    """The folder of the shipped templates: inside the package when installed, beside it in a checkout."""
    package = files("fupmail")
    inside = package.joinpath("templates")
    return inside if inside.is_dir() else cast("Path", package).parent / "templates"


def safe_folder(folder: Path) -> Path:
    """The folder itself; `ConfigError` when it is missing or anybody may write to it."""
    if not folder.is_dir():
        raise ConfigError(
            f"drafts.templates: there is no folder {folder}",
            "Create it, or mend drafts.templates in fupmail.toml.",
        )
    _refuse_world_writable(folder)
    return folder.resolve()


def _read_own(path: Path, folder: Path) -> str:
    if not path.resolve().is_relative_to(folder):
        raise ConfigError(f"{path} lies outside {folder}", "Copy the template itself into the folder.")
    for place in (path.parent, path):
        _refuse_world_writable(place)
    try:
        return path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}", "Save it as UTF-8 text.") from error


def _refuse_world_writable(place: Path) -> None:
    if place.stat().st_mode & stat.S_IWOTH:
        raise ConfigError(
            f"{place}: everybody on this machine may write to it, and so put words into your drafts",
            f"Take that away: chmod o-w {place}",
        )


def parse_template(source: str, language: str, name: str, where: str, *, own: bool) -> TemplateFile:
    """The template of this text; `ConfigError` names what its form lacks."""
    source = source.replace("\r\n", "\n")
    front, body_line = _front_matter(source, where)
    sections = _sections(source, body_line)
    if "subject" not in sections or len(sections) < 2:
        raise ConfigError(
            f"{where}: a template needs '=== subject ===' and at least '=== plain ==='",
            "Compare it with a shipped one: `fupmail templates preview`.",
        )
    return TemplateFile(language, name, where, own, source, front, sections)


def _front_matter(source: str, where: str) -> tuple[dict[str, str], int]:
    lines = source.split("\n")
    if lines[0].strip() != "---" or "---" not in [line.strip() for line in lines[1:]]:
        raise ConfigError(
            f"{where}:1: a template begins with '---', lines such as 'for: ...', and '---'",
            "Compare it with a shipped one: `fupmail templates preview`.",
        )
    end = [line.strip() for line in lines].index("---", 1)
    pairs = (line.partition(":") for line in lines[1:end] if line.strip())
    return {key.strip(): value.strip() for key, _, value in pairs}, end + 1


def _sections(source: str, body_line: int) -> dict[str, Section]:
    sections: dict[str, Section] = {}
    name, start, lines = "", body_line, source.split("\n")
    for number, line in enumerate([*lines[body_line:], "=== end ==="], body_line + 1):
        if found := SECTION.match(line.rstrip()):
            if name:
                sections[name] = Section(start, "\n".join(lines[start - 1 : number - 1]).rstrip() + "\n")
            name, start = found[1], number + 1
    return sections
