"""The options that every command knows, before its name and after it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from fupmail import __version__
from fupmail.cli.context import Desk

YEARS = range(1970, 2200)  # in which `--now` may play; calendars know no others
EVERYWHERE = "Everywhere: --config, --folder, --now, --quiet, --verbose, --version (see fupmail --help)."


def common_options(*, hidden: bool) -> list[click.Parameter]:
    """Fresh `--config`, `--folder`, `--now`, `--quiet`, `--verbose` and `--version`."""
    return [
        _setting("--config", "FILE", "Use this fupmail.toml.", _keep("config_file"), hidden),
        _setting("--folder", "DIR", "Work on a local folder instead of Google.", _keep("folder"), hidden),
        _setting("--now", "TIME", "Pretend that it is TIME (ISO 8601), for rehearsals.", _keep_now, hidden),
        _flag(["--quiet", "-q"], "Say nothing but results and errors.", _keep("quiet"), hidden),
        _flag(["--verbose", "-v"], "Say more; show where an unexpected error was.", _keep("verbose"), hidden),
        _flag(["--version"], "Print the version.", _print_version, hidden),
    ]


def with_common_options(command: click.Command) -> click.Command:
    """The command, and those below it, knowing the common options too."""
    if not any("--folder" in option.opts for option in command.params):
        command.params.extend(common_options(hidden=True))
        command.epilog = f"{command.epilog}\n\n{EVERYWHERE}" if command.epilog else EVERYWHERE
    for inner in getattr(command, "commands", {}).values():
        with_common_options(inner)
    return command


Callback = Callable[[click.Context, click.Parameter, Any], None]


def _setting(name: str, metavar: str, text: str, callback: Callback, hidden: bool) -> click.Option:
    return click.Option(
        [name], metavar=metavar, help=text, callback=callback, hidden=hidden, expose_value=False
    )


def _flag(names: list[str], text: str, callback: Callback, hidden: bool) -> click.Option:
    return click.Option(
        names,
        is_flag=True,
        is_eager=True,
        help=text,
        callback=callback,
        hidden=hidden,
        expose_value=False,
    )


def _keep(name: str) -> Callback:
    def keep(context: click.Context, _option: click.Parameter, value: Any) -> None:
        if value:
            setattr(context.ensure_object(Desk), name, Path(value) if isinstance(value, str) else value)

    return keep


def _keep_now(context: click.Context, option: click.Parameter, value: str | None) -> None:
    if not value:
        return
    try:
        pretended = datetime.fromisoformat(value)
        if pretended.year not in YEARS:
            raise ValueError(value)
        context.ensure_object(Desk).pretended = pretended
    except ValueError as error:
        raise click.BadParameter(
            f"{value!r} is not a time such as 2026-03-10T08:00:00+01:00.", context, option
        ) from error


def _print_version(context: click.Context, _option: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"fupmail {__version__}")
        context.exit()
