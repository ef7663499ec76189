"""What the doctor looks at. Each check gives findings: how it stands, and what to type where it does not."""

from collections.abc import Callable, Iterator

from fupmail.setup.checks.access import client, sign_in
from fupmail.setup.checks.finding import Finding, Patient
from fupmail.setup.checks.machine import schedule, sending
from fupmail.setup.checks.reach import google
from fupmail.setup.checks.settings import addresses, config, country, own_templates, templates
from fupmail.setup.checks.storage import disk, last_run, ledger, lock

__all__ = ["Finding", "Patient", "examine", "exit_code"]

CHECKS: tuple[Callable[[Patient], Iterator[Finding]], ...] = (
    *(config, addresses, country, own_templates, templates),
    *(client, sign_in, google),
    *(ledger, disk, lock, last_run, schedule, sending),
)


def examine(patient: Patient) -> Iterator[Finding]:
    """Every finding, in the order in which one thing rests on the other."""
    for check in CHECKS:
        yield from check(patient)


def exit_code(findings: list[Finding]) -> int:
    """That of the first thing that is wrong, on which the others may rest; 0 when all is well."""
    return next((each.code for each in findings if each.verdict == "bad"), 0)
