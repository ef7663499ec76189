"""The schedule, and the proof that nothing can be sent."""

from collections.abc import Iterator

from fupmail.errors import FupmailError
from fupmail.setup.checks.finding import Finding, Patient, bad, fine, note
from fupmail.setup.installing import KINDS, scheduler

OF_PLATFORM = {"win32": ("windows",), "darwin": ("launchd", "cron")}
ELSEWHERE = ("systemd", "cron")


def schedule(patient: Patient) -> Iterator[Finding]:
    """Whether anything runs fupmail every morning."""
    kinds = OF_PLATFORM.get(patient.machine.platform, ELSEWHERE)
    found = [
        KINDS[kind].title
        for kind in kinds
        if scheduler(kind, patient.machine, patient.state_folder).installed()
    ]
    if not found:
        yield note("schedule", "none: fupmail runs only when you type it", "Type: fupmail schedule --install")
    elif len(found) > 1:
        mend = "Remove one: fupmail schedule --cron --remove"
        yield note("schedule", f"more than one: {' and '.join(found)}", mend)
    else:
        yield fine("schedule", found[0])


def sending(_patient: Patient) -> Iterator[Finding]:
    """Tries every known way to send against the door, without a network."""
    from fupmail.backends.google.refusals import self_test

    try:
        yield fine("sending", f"impossible in this build, {self_test()} refusals passed")
    except AssertionError as error:
        trouble = FupmailError(f"this build may be able to send: {error}", "Stop using it, and report this.")
        yield bad("sending", trouble)
