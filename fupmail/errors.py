"""Everything that can go wrong, with what to do about it and the exit code it ends a run with.

    FupmailError          1  something unexpected
    ├── UsageError        2  the command's words are off
    ├── ConfigError       3  fupmail.toml or a template is invalid
    ├── NotAuthorised     4  no sign-in, or one that was revoked or lacks a permission
    ├── Unavailable       5  the mailbox could not be reached, or is over its quota
    ├── LockHeld          6  another run is at work
    ├── LedgerError       8  the ledger or the disk is in trouble; nothing was written
    └── ActionError       7  one action failed; the others go on
        ├── Refused          the mailbox did not do it
        └── OutcomeUnknown   it may have been done: the next run looks before it acts

`message` says what happened and why, `hint` what to type or do next.
"""


class FupmailError(Exception):
    """The root of all errors that fupmail raises on purpose."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(FupmailError):
    exit_code = 2


class ConfigError(FupmailError):
    exit_code = 3


class NotAuthorised(FupmailError):
    exit_code = 4


class Unavailable(FupmailError):
    exit_code = 5


class LockHeld(FupmailError):
    exit_code = 6


class LedgerError(FupmailError):
    exit_code = 8


class ActionError(FupmailError):
    exit_code = 7


class Refused(ActionError):
    pass


class OutcomeUnknown(ActionError):
    pass
