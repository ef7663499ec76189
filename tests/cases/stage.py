"""A folder mailbox on which a case is played: mail comes in as files, the user acts on fupmail's files."""

import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, getaddresses, parseaddr
from pathlib import Path
from typing import Any

import icalendar

from fupmail.backends.folder import FolderMailbox
from fupmail.config import Config, parse_config
from fupmail.model.plan import Outcome
from fupmail.model.record import Run, Word
from fupmail.sync import Rehearsal, apply_plan, rehearse
from fupmail.understand.subject import bare_subject
from tests.cases.story import Case, Step, moment
from tests.ledger.examples import short_lived_ledger

ME = "Mara Lindqvist <mara@lindqvist.example>"
SETTINGS: dict[str, Any] = {
    "me": ["mara@lindqvist.example"],
    "name": "Mara Lindqvist",
    "signature": "Mara Lindqvist\nLindqvist Interiors",
    "timezone": "Europe/Berlin",
    "country": "DE",
}
INVITATION = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
OWN_FIELDS = ("Attached", "Labels", "Calendar")


class Stage:
    """The world of one case: the folder, the ledger, and the hands of the user."""

    def __init__(self, root: Path, case: Case) -> None:
        self.root = root
        self.config: Config = parse_config({**SETTINGS, **case.settings})
        self.ledger = short_lived_ledger()
        self.mails: list[tuple[Path, str, str]] = []  # file, bare subject, Message-ID
        self.references: dict[str, list[str]] = {}
        self.events: list[Any] = []
        self.runs = 0

    def play(self, step: Step) -> None:
        """Lets one step happen; a run is `run`."""
        match step.what:
            case "mail":
                self._mail(step)
            case "meeting":
                self._meeting(step)
            case "user":
                self._user(step)

    def rehearse(self, now: datetime) -> Rehearsal:
        """What a run would do now."""
        return rehearse(FolderMailbox(self.root, self.config, now), self.ledger, self.config, now)

    def run(self, now: datetime) -> tuple[Rehearsal, list[Outcome]]:
        """A run that does what it plans."""
        self.runs += 1
        run = Run(f"run-{self.runs}", now)
        rehearsal = self.rehearse(now)
        self.ledger.start_run(run)
        mailbox = FolderMailbox(self.root, self.config, now)
        return rehearsal, list(apply_plan(rehearsal.plan, mailbox, self.ledger, self.config, run.id))

    def _mail(self, step: Step) -> None:
        head, _, body = step.body.partition("\n\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines())
        mail = EmailMessage(policy=policy.default.clone(max_line_length=200))
        number = len(self.mails) + 1
        for name, value in fields.items():
            if name not in OWN_FIELDS:
                mail[name] = (
                    ", ".join(_full(each) for each in value.split(", ")) if _is_people(name) else value
                )
        sender = parseaddr(str(mail["From"]))[1]
        subject = bare_subject(fields.get("Subject", ""))
        mail["Date"] = format_datetime(step.at)
        if "Message-ID" not in mail:
            mail["Message-ID"] = f"<mail-{number}@{sender.partition('@')[2]}>"
        self._answer(mail, fields.get("Subject", ""), subject)
        mail.set_content(body + "\n")
        for name in filter(None, fields.get("Attached", "").split(", ")):
            mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename=name)
        if method := fields.get("Calendar"):
            mail.add_attachment(INVITATION, subtype="calendar", params={"method": method})
        path = self.root / f"{number:02}.eml"
        path.write_bytes(_with_labels(mail.as_bytes(), fields.get("Labels", ""), sender))
        self.mails.append((path, subject, str(mail["Message-ID"])))

    def _answer(self, mail: EmailMessage, subject: str, bare: str) -> None:
        earlier = [each[2] for each in self.mails if each[1] == bare]
        if earlier and subject != bare:
            mail["In-Reply-To"] = earlier[-1]
            mail["References"] = " ".join(earlier)

    def _meeting(self, step: Step) -> None:
        span, _, title = step.rest.lstrip("-").partition(" ")
        hours, minutes = map(int, span.split(":"))
        end = step.at.replace(hour=hours, minute=minutes)
        event = icalendar.Event()
        event.add("UID", f"event-{len(self.events) + 1}@lindqvist.example")
        event.add("SUMMARY", title)
        event.add("DTSTART", step.at)
        event.add("DTEND", end)
        event.add("DTSTAMP", step.at - timedelta(days=3))
        guests = step.body.splitlines()
        if guests:
            event.add("ORGANIZER", "mailto:mara@lindqvist.example")
        for guest in [ME, *guests] if guests else ():
            declined = guest.endswith(" declined")
            name, email = parseaddr(guest.removesuffix(" declined"))
            address = icalendar.vCalAddress(f"mailto:{email}")
            address.params["CN"] = name
            address.params["PARTSTAT"] = "DECLINED" if declined else "ACCEPTED"
            event.add("ATTENDEE", address)
        self.events.append(event)
        self._write_calendar()

    def _write_calendar(self) -> None:
        calendar = icalendar.Calendar()
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//cases//EN")
        for event in self.events:
            calendar.add_component(event)
        (self.root / "calendar.ics").write_bytes(calendar.to_ical())

    def _user(self, step: Step) -> None:
        for pattern, act in ACTS.items():
            found = re.fullmatch(pattern, step.rest)
            if found:
                act(self, step, *found.groups())
                return
        raise ValueError(f"line {step.line}: nobody knows how the user {step.rest!r}")

    def _draft_to(self, email: str) -> Path:
        for path in sorted((self.root / "fupmail" / "drafts").glob("*.eml")):
            mail = message_from_bytes(path.read_bytes(), policy=policy.default)
            if email in {address for _, address in getaddresses([str(mail["To"])])}:
                return path
        raise ValueError(f"there is no draft to {email}")

    def _sends(self, step: Step, email: str) -> None:
        path = self._draft_to(email)
        mail = message_from_bytes(path.read_bytes(), policy=policy.default)
        del mail["Date"], mail["X-Unsent"]
        mail["Date"] = format_datetime(step.at)
        path.unlink()
        sent = self.root / f"{len(self.mails) + 1:02}.eml"
        sent.write_bytes(mail.as_bytes())
        self.mails.append((sent, bare_subject(str(mail["Subject"])), str(mail["Message-ID"])))

    def _edits(self, step: Step, email: str) -> None:
        path = self._draft_to(email)
        mail = message_from_bytes(path.read_bytes(), policy=policy.default)
        plain = mail.get_body(("plain",))
        plain.set_content(f"{step.body}\n\n{plain.get_content()}")
        path.write_bytes(mail.as_bytes())

    def _deletes_draft(self, step: Step, email: str) -> None:
        self._draft_to(email).unlink()

    def _hold(self, kind: str, email: str) -> tuple[Path, Any]:
        for path in sorted((self.root / "fupmail" / "holds").glob("*.ics")):
            calendar = icalendar.Calendar.from_ical(path.read_bytes())
            event = calendar.walk("VEVENT")[0]
            marks = (event.get("X-FUPMAIL-MARK-KIND"), event.get("X-FUPMAIL-MARK-CLIENT"))
            if marks == (kind, email):
                return path, calendar
        raise ValueError(f"there is no {kind} hold for {email}")

    def _moves(self, step: Step, kind: str, email: str, when: str) -> None:
        path, calendar = self._hold(kind, email)
        event = calendar.walk("VEVENT")[0]
        length = event.decoded("DTEND") - event.decoded("DTSTART")
        start = moment(when)
        del event["DTSTART"], event["DTEND"]
        event.add("DTSTART", start)
        event.add("DTEND", start + length)
        if "silently" not in step.rest:
            event.add("LAST-MODIFIED", step.at.astimezone(UTC))
        path.write_bytes(calendar.to_ical())

    def _renames(self, step: Step, kind: str, email: str, title: str) -> None:
        path, calendar = self._hold(kind, email)
        event = calendar.walk("VEVENT")[0]
        event["SUMMARY"] = title
        path.write_bytes(calendar.to_ical())

    def _deletes_hold(self, step: Step, kind: str, email: str) -> None:
        self._hold(kind, email)[0].unlink()

    def _says(self, step: Step, said: Any, who: str, until: str | None) -> None:
        end = moment(until) if until else None
        self.ledger.say(Word(said, who, step.at, end))

    def _labels(self, step: Step, subject: str, label: str | None) -> None:
        path = [each[0] for each in self.mails if each[1] == subject][-1]
        raw = re.sub(rb"^X-Gmail-Labels: [^\n]*\n", b"", path.read_bytes())
        sender = parseaddr(str(message_from_bytes(raw, policy=policy.default)["From"]))[1]
        path.write_bytes(_with_labels(raw, label or "", sender))

    def _cancels(self, step: Step, title: str) -> None:
        event = next(each for each in self.events if each["SUMMARY"] == title)
        event.add("STATUS", "CANCELLED")
        self._write_calendar()


ACTS: dict[str, Any] = {
    r"sends the draft to (\S+)": Stage._sends,
    r"edits the draft to (\S+)": Stage._edits,
    r"deletes the draft to (\S+)": Stage._deletes_draft,
    r"(?:silently )?moves the (call|visit|send) hold for (\S+) to (.+)": Stage._moves,
    r'renames the (call|visit|send) hold for (\S+) to "(.+)"': Stage._renames,
    r"deletes the (call|visit|send) hold for (\S+)": Stage._deletes_hold,
    r"says (done|missed|stop|resume|snooze) (\S+)(?: until (.+))?": Stage._says,
    r'labels "(.+)" as (fupmail/.+)': Stage._labels,
    r'takes the label off "(.+)"()': Stage._labels,
    r'cancels "(.+)"': Stage._cancels,
}


def _full(person: str) -> str:
    return ME if person == "me" else person


def _is_people(name: str) -> bool:
    return name in ("From", "To", "Cc", "Reply-To")


def _with_labels(raw: bytes, labels: str, sender: str) -> bytes:
    if not labels:
        return raw
    place = "Sent" if sender in ME else "Inbox"
    return f"X-Gmail-Labels: {place},{labels}\n".encode() + raw
