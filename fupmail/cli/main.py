"""The `fupmail` command: finds the command that was typed, and turns errors into words and exit codes."""

import errno
import importlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from fupmail.cli.context import Desk
from fupmail.cli.options import common_options, with_common_options
from fupmail.cli.terminal import complain, never_fail_at_a_letter, print_nowhere, tell
from fupmail.errors import FupmailError

# What `fupmail --help` says; the files are opened only when their command is used.
COMMANDS = {
    "Start": {
        "demo": "Show the whole job on a made-up mailbox; no account needed.",
        "init": "Connect Google, choose your rules, check everything.",
        "login": "Sign in to Google.",
        "logout": "Sign out, and forget the sign-in.",
        "doctor": "Check sign-in, clock, schedule and templates; say how to mend each.",
    },
    "Every day": {
        "sync": "Read your mail, then leave the drafts and holds that are due.",
        "today": "What to do today: calls, drafts to look at, clients who wait.",
        "report": "Where each client stands, as one page for the browser.",
        "explain": "Why something was, or was not, done for a client.",
    },
    "Your word": {
        "done": "The call or visit took place.",
        "missed": "The call or visit did not take place.",
        "snooze": "Leave a client alone for a while.",
        "stop": "No more follow-ups for a client.",
        "resume": "Follow a client up again.",
        "undo": "Take back what a run made, where you have not touched it.",
    },
    "Set up": {
        "templates": "The words of the drafts: list, check, preview, edit.",
        "schedule": "Run every day: with cron, systemd or launchd.",
        "inspect": "What fupmail understands in mail files.",
    },
}
EXIT_CODES = (
    "Exit codes: 0 done, 1 unexpected, 2 usage, 3 config or template, 4 not signed in, "
    "5 Google out of reach, 6 another run at work, 7 partly done, 8 ledger or disk, 130 interrupted."
)
CLICKS_LEAST = 52  # columns
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_DISK = {errno.EROFS, errno.EIO, errno.EACCES, errno.EPERM}


class Commands(click.Group):
    """The commands by name; each is imported from the file of its name when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        here = {file.stem for file in Path(__file__).parent.glob("*.py")}
        return [name for group in COMMANDS.values() for name in group if name in here]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = importlib.import_module(f"fupmail.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return with_common_options(command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        names = self.list_commands(ctx)
        if args[0] not in names and not args[0].startswith("-"):
            import difflib

            close = difflib.get_close_matches(args[0], names, n=1)
            meant = f" Did you mean {close[0]!r}?" if close else ""
            raise click.UsageError(f"There is no command {args[0]!r}.{meant}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        there = self.list_commands(ctx)
        for title, group in COMMANDS.items():
            rows = [(name, text) for name, text in group.items() if name in there]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.format_commands(ctx, formatter)
        click.Command.format_options(self, ctx, formatter)


fupmail = Commands(
    name="fupmail",
    help="Follow-ups that you approve. fupmail writes drafts and keeps time for calls; it cannot send mail.",
    epilog=EXIT_CODES,
    params=common_options(hidden=False),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="COMMAND [ARGS]...",
)


def run(words: Sequence[str]) -> int:
    """Runs the command that these words name, and gives its exit code."""
    never_fail_at_a_letter()
    desk = Desk()
    try:
        code = fupmail.main(
            list(words), prog_name="fupmail", obj=desk, standalone_mode=False, terminal_width=_narrow()
        )
        sys.stdout.flush()
    except (SystemExit, BrokenPipeError):  # whoever read the output has left; the first is click's way out
        return 0
    except (click.exceptions.Abort, KeyboardInterrupt):
        tell("Interrupted; what was done stays done.")
        return 130
    except Exception as error:
        if desk.verbose and not isinstance(error, click.ClickException):
            import traceback

            traceback.print_exc()
        return _complain_about(error)
    finally:
        desk.close()
        _let_go()
    return code if isinstance(code, int) else 0


def _let_go() -> None:
    """Prints what is still held back; what takes no more (a full disk, a reader who left) is given up."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            print_nowhere(stream)


def _narrow() -> int | None:
    """The width of a terminal too narrow for click, which would write past its edge."""
    columns = shutil.get_terminal_size().columns
    return max(columns - 2, 20) if columns < CLICKS_LEAST else None


def _complain_about(error: Exception) -> int:
    match error:
        case FupmailError():
            complain(error.message, error.hint)
            return error.exit_code
        case click.exceptions.NoArgsIsHelpError():
            error.show()
            return 2
        case click.UsageError():
            command = error.ctx.command_path if error.ctx else "fupmail"
            complain(error.format_message(), f"Type: {command} --help")
            return 2
        case click.ClickException():
            complain(error.format_message())
            return 2
        case OSError() if error.errno in FULL:
            where = f" that holds {error.filename}" if error.filename else ""
            complain(f"The disk{where} is full.", "Make room on it, then run the command again.")
            return 8
        case OSError() if error.errno in NO_DISK:
            complain(
                f"{error.filename or 'A file'} cannot be read or written: {error.strerror}.",
                "Make it yours to read and write, then run the command again.",
            )
            return 8
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
    complain(
        f"Something unexpected happened ({place}).",
        "Please run it again with --verbose, and report what it prints.",
    )
    return 1
