"""`fupmail doctor`: how everything stands, one line each, with the mend."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from fupmail.cli.context import Desk, machine_zone
from fupmail.cli.mornings import machine, program
from fupmail.cli.painting import paint
from fupmail.errors import ConfigError
from fupmail.report.lines import Line, Style, heading
from fupmail.setup.checks import Finding, Patient, examine, exit_code

EXAMPLES = """\b
Examples:
  fupmail doctor
  fupmail doctor --cron     the same as cron would see it: no PATH, no terminal
"""
MARKS: dict[str, tuple[str, Style]] = {
    "ok": ("ok ", "good"),
    "note": (" ! ", "warning"),
    "bad": ("BAD", "warning"),
    "unused": (" - ", "dim"),
}
CRON_SECONDS = 120
HANGING = 6
KEPT = ("HOME", "FUPMAIL_HOME", "SYSTEMROOT", "USERPROFILE", "APPDATA", "LOCALAPPDATA")


@click.command("doctor", epilog=EXAMPLES)
@click.option("--cron", "as_cron", is_flag=True, help="Check in an environment as bare as cron's.")
@click.pass_obj
def command(desk: Desk, as_cron: bool) -> int:
    """Check config, templates, sign-in, clock, ledger, schedule and more; say how to mend each.

    It only looks. Ends with 0 when all is well, else with the exit code that a
    run would end with.
    """
    if as_cron:
        return _as_cron_would(desk)
    findings: list[Finding] = []
    paint([heading("fupmail doctor")])
    for finding in examine(_patient(desk)):
        findings.append(finding)
        if not desk.quiet or finding.verdict in ("note", "bad"):
            paint([_line(finding)])
    paint([_sum(findings)])
    return exit_code(findings)


def _patient(desk: Desk) -> Patient:
    trouble, config = None, None
    try:
        config = desk.config
    except ConfigError as error:
        from fupmail.config import Config

        trouble, config = error, Config()
    return Patient(
        config=config,
        config_path=desk.config_path,
        config_folder=desk.config_folder,
        state_folder=desk.state_folder,
        folder=desk.folder,
        zone=machine_zone(),
        machine=machine(),
        now=desk.pretended_in(config.zone(machine_zone())) or datetime.now(UTC),
        clock=lambda: datetime.now(UTC),
        config_trouble=trouble,
    )


def _line(finding: Finding) -> Line:
    mark, style = MARKS[finding.verdict]
    text = finding.text.replace("\n", "; ").rstrip(".")
    mend = f". {' '.join(finding.mend.split())}" if finding.mend else ""
    return Line(f" {mark}  {finding.what:14} {text}{mend}", style, HANGING if sys.stdout.isatty() else 0)


def _sum(findings: list[Finding]) -> Line:
    wrong = sum(each.verdict == "bad" for each in findings)
    notes = sum(each.verdict == "note" for each in findings)
    if wrong:
        return Line(f"{wrong} of {len(findings)} must be mended before fupmail can work.", "warning", 2)
    if notes:
        return Line(f"fupmail can work. {notes} of {len(findings)} could be better.", hanging=2)
    return Line(f"All {len(findings)} are well.", "good")


def _as_cron_would(desk: Desk) -> int:
    """The same command in an environment of cron's: HOME and little else, no terminal."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    words = [*program(), "doctor"]
    for option, path in (("--config", desk.config_file), ("--folder", desk.folder)):
        words += [option, str(Path(path).expanduser().absolute())] if path else []
    words += ["--now", desk.pretended.isoformat()] if desk.pretended else []
    words += ["--quiet"] * desk.quiet
    done = subprocess.run(  # noqa: S603 (this very program)
        words,
        env={**kept, "PATH": "", "LANG": "C"},
        cwd=Path.home(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=CRON_SECONDS,
        check=False,
        start_new_session=True,
    )
    hanging = HANGING if sys.stdout.isatty() else 0
    paint(Line(line, hanging=hanging) for line in done.stdout.decode("utf-8", "replace").splitlines())
    sys.stderr.write(done.stderr.decode("utf-8", "replace"))
    return done.returncode
