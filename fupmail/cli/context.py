"""What a command works with: the moment, the config, the mailbox, the ledger.

The one place that reads the clock and the environment. What a command does not ask for is not opened.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from fupmail.errors import LedgerError, LockHeld, NotAuthorised, UsageError

if TYPE_CHECKING:
    from fupmail.backends.folder.entries import Watch
    from fupmail.backends.interface import Mailbox
    from fupmail.config import Config
    from fupmail.ledger.interface import Ledger
    from fupmail.ledger.sqlite import LedgerCopy

CONFIG_NAME = "fupmail.toml"
PAUSE_NOTE = "retry_after"


@dataclass
class Desk:
    """The desk that a command works at, laid as the common options and the environment ask."""

    config_file: Path | None = None
    folder: Path | None = None
    pretended: datetime | None = None
    quiet: bool = False
    verbose: bool = False
    looking: bool = False  # nothing may be written to the mailbox
    pause_until: datetime | None = None  # what Google asked an earlier run for
    watch: "Watch | None" = None  # is told how much of a folder was looked through

    @cached_property
    def now(self) -> datetime:
        """The moment of this run, the same all along, in the user's zone (or as `--now` gives it)."""
        return self.pretended_in(self.zone) or datetime.now(UTC).astimezone(self.zone)

    def pretended_in(self, zone: tzinfo) -> datetime | None:
        """The moment that `--now` plays, in this zone where it names none; None for the real one."""
        if self.pretended is None or self.pretended.tzinfo:
            return self.pretended
        return self.pretended.replace(tzinfo=zone)

    @cached_property
    def zone(self) -> tzinfo:
        """The zone that the config names, else this machine's."""
        return self.config.zone(machine_zone()) if self.has_config else ZoneInfo(machine_zone())

    @cached_property
    def config(self) -> "Config":
        """The user's settings; the defaults where there is no fupmail.toml."""
        from fupmail.config import Config, load_config

        path = self.config_path
        return with_paths_from(load_config(path), path.parent) if self.has_config else Config()

    @cached_property
    def has_config(self) -> bool:
        """Whether there is a fupmail.toml, or one was asked for."""
        return self.config_file is not None or self.config_path.exists()

    @cached_property
    def config_path(self) -> Path:
        """Where fupmail.toml is, or would be."""
        in_folder = self.folder / CONFIG_NAME if self.folder else None
        if self.config_file is not None:
            return self.config_file.expanduser()
        if in_folder is not None and in_folder.exists():
            return in_folder
        return self.config_folder / CONFIG_NAME

    @cached_property
    def config_folder(self) -> Path:
        """Where config and token are kept: `$FUPMAIL_HOME`, else the platform's own place."""
        import platformdirs

        return _home() or platformdirs.user_config_path("fupmail", appauthor=False)

    @cached_property
    def state_folder(self) -> Path:
        """Where the ledger is kept: in the folder worked on, else `$FUPMAIL_HOME` or the platform's place."""
        import platformdirs

        if self.folder is not None:
            return self._existing(self.folder) / "fupmail"
        return _home() or platformdirs.user_state_path("fupmail", appauthor=False)

    @property
    def ledger_path(self) -> Path:
        """The ledger's file."""
        return self.state_folder / "ledger.db"

    @cached_property
    def mailbox(self) -> "Mailbox":
        """The folder of `--folder`, else Google's mailbox."""
        if self.folder is None:
            from fupmail.backends.google import open_mailbox

            try:
                return open_mailbox(
                    self.config,
                    self.config_folder,
                    self.now,
                    not_before=self.pause_until,
                    read_only=self.looking,
                )
            except NotAuthorised:
                self._refuse_unconnected()
                raise
        from fupmail.backends.folder import FolderMailbox, is_bare
        from fupmail.cli.terminal import tell

        folder = self._existing(self.folder)
        if is_bare(folder):
            _refuse_packed(folder)
            if not self.quiet:
                tell(f"There is no .mbox, .eml or .ics file in {folder}.")
        return FolderMailbox(folder, self.config, self.now, watch=self.watch)

    def _refuse_unconnected(self) -> None:
        """Leads who never set anything up to the set-up, rather than to a sign-in that would lead there."""
        from fupmail.backends.google import token_path
        from fupmail.backends.google.oauth_client import client_path

        kept = (
            token_path(self.config, self.config_folder),
            client_path(self.config, self.config_folder),
        )
        if not any(path.exists() for path in kept):
            raise NotAuthorised(
                "No Google account is connected yet.",
                "Type: fupmail init\nTo see it at work without an account, type: fupmail demo",
            )

    @staticmethod
    def _existing(folder: Path) -> Path:
        from fupmail.backends.folder import PACKED

        if folder.is_dir():
            return folder
        if folder.suffix.lower() in PACKED and folder.exists():
            raise UsageError(f"{folder} is still packed.", "Unpack it, and give its folder: --folder DIR")
        if folder.exists():
            raise UsageError(
                f"{folder} is a file.", f"Give the folder that it is in: --folder {folder.parent}"
            )
        raise UsageError(f"There is no folder {folder}.", "Check its name: --folder DIR")

    @contextmanager
    def ledger(self) -> Iterator["Ledger"]:
        """The ledger, to be written to: for the user's word, which may come while a run is at work."""
        from fupmail.ledger.sqlite import open_ledger

        ledger = open_ledger(self.ledger_path)
        try:
            yield ledger
        finally:
            ledger.close()

    @contextmanager
    def ledger_of_a_run(self) -> Iterator["Ledger"]:
        """The ledger, locked: for whatever writes to the mailbox. `LockHeld` when another run is at work."""
        from fupmail.ledger.lock import one_run

        started_at = datetime.now(UTC).astimezone()
        with one_run(self.ledger_path.with_name("ledger.lock"), started_at), self.ledger() as ledger:
            self._heed_pause(ledger)
            try:
                yield ledger
            finally:
                self._keep_pause(ledger)

    @contextmanager
    def ledger_to_look_at(self) -> Iterator["Ledger"]:
        """A copy of the ledger in memory: for rehearsals and for looking. A mailbox that is opened
        meanwhile refuses every write, too.

        Of all that is done to the copy one thing is kept: what was understood of mail that Google was paid
        for in quota, so that the run which follows need not read it again.
        """
        from fupmail.ledger.sqlite import rehearsal_ledger

        self.looking = True
        ledger = rehearsal_ledger(self.ledger_path)
        try:
            self._heed_pause(ledger)
            yield ledger
        finally:
            self._keep_what_was_read(ledger)
            ledger.close()

    def _keep_what_was_read(self, looked: "LedgerCopy") -> None:
        """Hands it on where no other run is at work; a played moment reads other days than a run would."""
        from fupmail.ledger.lock import one_run

        if self.pretended is not None or not looked.has_read:
            return
        alone = one_run(self.ledger_path.with_name("ledger.lock"), datetime.now(UTC).astimezone())
        with suppress(LockHeld, LedgerError), alone, self.ledger() as ledger:
            looked.hand_on(ledger)

    def close(self) -> None:
        """Ends the connections of the mailbox, where one was opened that has any."""
        close = getattr(self.__dict__.get("mailbox"), "close", None)
        if close is not None:
            close()

    def _heed_pause(self, ledger: "Ledger") -> None:
        kept = ledger.note(PAUSE_NOTE)
        self.pause_until = datetime.fromisoformat(kept) if kept else None

    def _keep_pause(self, ledger: "Ledger") -> None:
        """Keeps the instant before which Google wants no requests, so that the next run heeds it."""
        pause: datetime | None = getattr(self.__dict__.get("mailbox"), "retry_after", None)
        if pause is not None and pause != self.pause_until:
            ledger.set_note(PAUSE_NOTE, pause.isoformat())


def _refuse_packed(folder: Path) -> None:
    """Ends the command where all that is in the folder is an archive, as Google Takeout gives it."""
    from fupmail.backends.folder import packed_files

    if packed := packed_files(folder):
        raise UsageError(
            f"There is no mail in {folder} yet: {packed[0].name} is still packed.",
            "Unpack it there, then run the command again.",
        )


def with_paths_from(config: "Config", folder: Path) -> "Config":
    """The config with its paths made whole: they begin at the folder that fupmail.toml is in."""

    def whole(path: str) -> str:
        return str(folder / Path(path).expanduser()) if path else ""

    google = config.google.model_copy(
        update={"credentials": whole(config.google.credentials), "token": whole(config.google.token)}
    )
    drafts = config.drafts.model_copy(update={"templates": whole(config.drafts.templates)})
    return config.model_copy(update={"google": google, "drafts": drafts})


def _home() -> Path | None:
    home = os.environ.get("FUPMAIL_HOME", "")
    return Path(home).expanduser() if home else None


def machine_zone() -> str:
    """The name of this machine's zone; UTC where it has none that is known by name."""
    import tzlocal

    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (LookupError, ValueError):
        return "UTC"
