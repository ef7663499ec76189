"""The schedule, and the proof that nothing can be sent."""

from collections.abc import Iterator
from pathlib import Path

from fupmail.errors import FupmailError
from fupmail.setup.checks.finding import Finding, Patient, bad, fine, note
from fupmail.setup.installing import scheduler

OF_PLATFORM = {"win32": ("windows",), "darwin": ("launchd", "cron")}
ELSEWHERE = ("systemd", "cron")


def schedule(patient: Patient) -> Iterator[Finding]:
    """Whether anything runs fupmail every morning, and whether that fupmail is still there."""
    kinds = OF_PLATFORM.get(patient.machine.platform, ELSEWHERE)
    known = {kind: scheduler(kind, patient.machine, patient.state_folder) for kind in kinds}
    found = [kind for kind, each in known.items() if each.installed()]
    gone = {kind: program for kind in found if _is_gone(program := known[kind].program())}
    if not found:
        yield note("schedule", "none: fupmail runs only when you type it", "Type: fupmail schedule --install")
    elif gone:
        kind, program = next(iter(gone.items()))
        text = f"{known[kind].title} starts {program}, which is no longer there"
        yield note("schedule", text, f"Type: fupmail schedule --{kind} --install")
    elif len(found) > 1:
        mend = "Remove one: fupmail schedule --cron --remove"
        yield note("schedule", f"more than one: {' and '.join(known[kind].title for kind in found)}", mend)
    else:
        yield fine("schedule", known[found[0]].title)


def _is_gone(program: str) -> bool:
    return bool(program) and Path(program).is_absolute() and not Path(program).exists()


def sending(_patient: Patient) -> Iterator[Finding]:
    """Tries every known way to send against the door, without a network."""
    from fupmail.backends.google.refusals import self_test

    try:
        yield fine("sending", f"impossible in this build, {self_test()} refusals passed")
    except AssertionError as error:
        trouble = FupmailError(f"this build may be able to send: {error}", "Stop using it, and report this.")
        yield bad("sending", trouble)
