"""Writes docs/fupmail.1 from the commands' own help texts: `python -m tools.man_page`."""

import re
from pathlib import Path

import click

from fupmail import __version__
from fupmail.cli.main import EXIT_CODES, fupmail

PAGE = Path(__file__).parent.parent / "docs" / "fupmail.1"


def man_page() -> str:
    """The manual page in the man macros: name, synopsis, commands, options, exit codes."""
    context = click.Context(fupmail, info_name="fupmail")
    parts = [
        f'.TH FUPMAIL 1 "" "fupmail {__version__}" "User Commands"',
        ".SH NAME\nfupmail \\- follow-up drafts and call holds from your own mail; it cannot send",
        ".SH SYNOPSIS\n.B fupmail\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGS\\fR]...",
        f".SH DESCRIPTION\n{_plain(fupmail.help or '')}",
        ".SH OPTIONS\n" + "\n".join(_options(fupmail, context)),
        ".SH COMMANDS\n" + "\n".join(_commands(fupmail, context)),
        f".SH EXIT STATUS\n{_plain(EXIT_CODES)}",
    ]
    return "\n".join(parts) + "\n"


def _commands(group: click.Group, context: click.Context) -> list[str]:
    lines = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        usage = " ".join(command.collect_usage_pieces(inner))
        lines.append(f".SS fupmail {_plain(f'{name} {usage}')}\n{_plain(command.help or '')}")
        lines += _options(command, inner)
        if isinstance(command, click.Group):
            lines += _commands(command, inner)
    return lines


def _options(command: click.Command, context: click.Context) -> list[str]:
    records = [
        option.get_help_record(context)
        for option in command.get_params(context)
        if isinstance(option, click.Option) and "--help" not in option.opts
    ]
    return [f".TP\n.B {_plain(names)}\n{_plain(text)}" for names, text in filter(None, records)]


def _plain(text: str) -> str:
    """Text in which nothing is a macro."""
    flowing = re.sub(r"\s*\n\s*\n\s*", "\n.PP\n", text.replace("\b", "").strip())
    lines = [" ".join(line.split()) if line != ".PP" else line for line in flowing.split("\n")]
    escaped = [line.replace("\\", "\\\\").replace("-", "\\-") if line != ".PP" else line for line in lines]
    return "\n".join(f"\\&{line}" if line[:1] in "'." and line != ".PP" else line for line in escaped)


if __name__ == "__main__":
    PAGE.write_text(man_page(), encoding="utf-8")
