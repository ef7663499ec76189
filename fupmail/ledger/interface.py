"""What a run may ask of its memory. Another store (PostgreSQL for a team) may stand behind it."""

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from fupmail.model.facts import Facts
from fupmail.model.record import Record, Run, Word


class Ledger(Protocol):
    """The memory of all runs on one mailbox.

    Each method is one transaction: when it returns, what it wrote is on the disk; when it raises
    `errors.LedgerError`, nothing of it was written.
    """

    def records(self) -> tuple[Record, ...]:
        """All drafts and holds ever, in the order in which they were intended."""

    def intend(self, record: Record) -> None:
        """Keeps what is about to be done: a creation (no `made_at`) or a change of what stands.

        `errors.Refused` when the key was created before, or has ended: law 2 of the playbook.
        """

    def settle(self, record: Record) -> None:
        """Keeps how a thing stands now: an outcome, what was seen of it, or one found in the mailbox."""

    def forget_intent(self, key: str) -> None:
        """Drops the intent of a creation that had no effect; what was ever made stays."""

    def words(self) -> tuple[Word, ...]:
        """All that the user said, oldest first."""

    def say(self, word: Word) -> None:
        """Keeps the user's word."""

    def facts(self) -> tuple[Facts, ...]:
        """All messages understood so far, oldest first, without their text."""

    def save_facts(
        self,
        facts: Iterable[Facts],
        relabelled: Mapping[str, frozenset[str]],
        vanished: Collection[str],
        cursor: str | None,
    ) -> None:
        """Keeps what was read and how far, together: the cursor never runs ahead of the facts."""

    def cursor(self) -> str | None:
        """Where reading goes on; None when all of the look-back is to be read."""

    def known(self) -> frozenset[str]:
        """The ids of the messages that need no reading again."""

    def account(self) -> str | None:
        """The address whose mailbox this ledger is about; None before the first run."""

    def pin_account(self, email: str) -> None:
        """Ties the ledger to this mailbox; `LedgerError` when it belongs to another."""

    def start_run(self, run: Run) -> None:
        """Keeps that a run began."""

    def end_run(self, run: Run) -> None:
        """Keeps how it ended."""

    def runs(self) -> tuple[Run, ...]:
        """All runs, oldest first."""

    def note(self, name: str) -> str | None:
        """A small named value that outlives a run, such as when Google may be asked again."""

    def set_note(self, name: str, value: str) -> None:
        """Keeps a small named value in place of the one before."""

    def close(self) -> None:
        """Lets go of the file."""
