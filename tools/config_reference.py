"""Writes docs/config.md from the settings themselves: `python -m tools.config_reference`."""

import datetime as dt
from pathlib import Path

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from fupmail.config import Config

PAGE = Path(__file__).parent.parent / "docs" / "config.md"
OPENING = """# Settings: fupmail.toml

All settings, with what they are when you say nothing. This page is made from the program itself.

fupmail looks for the file in `--config FILE`, else in the folder given with `--folder`, else in
`$FUPMAIL_HOME`, else in the platform's own place (on Linux `~/.config/fupmail/`). A wrong key or value is
named with its line, and nothing is done until it is mended. Paths begin at the folder that the file is in.
"""


def config_reference() -> str:
    """The page: the top-level settings, then one table a section."""
    plain, sections = [], []
    for name, field in Config.model_fields.items():
        section = _section(field)
        if section is not None:
            sections.append(f"## [{name}]\n\n{_prose(section)}\n\n{_table(section)}")
        elif name == "resources":
            sections.append(_resources(field))
        else:
            plain.append((name, field))
    rows = "\n".join(_row(name, field) for name, field in plain)
    return "\n\n".join([OPENING.strip(), f"## At the top\n\n{HEAD}\n{rows}", *sections]) + "\n"


HEAD = "| setting | default | what it does |\n| --- | --- | --- |"


def _section(field: FieldInfo) -> type[BaseModel] | None:
    kind = field.annotation
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def _prose(section: type[BaseModel]) -> str:
    return " ".join((section.__doc__ or "").split())


def _table(section: type[BaseModel]) -> str:
    return "\n".join([HEAD, *(_row(name, field) for name, field in section.model_fields.items())])


def _row(name: str, field: FieldInfo) -> str:
    return f"| `{name}` | {_value(field.get_default(call_default_factory=True))} | {field.description} |"


def _value(value: object) -> str:
    """A default as it would stand in the file."""
    match value:
        case None:
            return "not set"
        case bool():
            return f"`{str(value).lower()}`"
        case (dt.time() as opens, dt.time() as closes):
            return f'`"{opens:%H:%M}-{closes:%H:%M}"`'
        case tuple():
            inner = ", ".join(f'"{each}"' if isinstance(each, str) else str(each) for each in value)
            return f"`[{inner}]`"
        case dict():
            return "`{}`"
        case str():
            return f'`"{value}"`'
    return f"`{value}`"


def _resources(field: FieldInfo) -> str:
    example = (
        '```toml\n[[resources]]\ntitle = "How much quieter? Measurements from twelve offices"\n'
        'url = "https://company.example/quieter"\ntopics = ["acoustic", "panels"]\n```'
    )
    rest = "The second and third follow-up offer one whose topic the conversation speaks of."
    prose = f"{field.description}. {rest}"
    return (
        f"## [[resources]]\n\n{prose[0].upper()}{prose[1:]} None is offered twice to a client.\n\n{example}"
    )


if __name__ == "__main__":
    PAGE.write_text(config_reference(), encoding="utf-8")
