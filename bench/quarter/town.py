"""The mailbox, the calendar and the clock, and the true story of every company."""

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bench.quarter.cast import HOME, Person
from bench.quarter.words import Meaning, Said
from fupmail.backends.memory import MemoryMailbox
from fupmail.config import Config, parse_config
from fupmail.ledger.sqlite import SqliteLedger, rehearsal_ledger
from fupmail.model.mailbox import Address, Alias, Attachment, Event, Guest, Message, Profile, StoredDraft

ZONE = ZoneInfo(HOME)
ME = Address("mara@lindqvist.example", "Mara Lindqvist")
FIRST_DAY = date(2026, 3, 2)
MORNING = time(8)
# Public holidays of all Germany in 2026, from the calendar on the wall.
HOLIDAYS = {date(2026, month, day) for month, day in ((1, 1), (4, 3), (4, 6), (5, 1), (5, 14), (5, 25))}
PDF = (Attachment("proposal.pdf", "application/pdf"),)
DRAWINGS = (Attachment("drawings.pdf", "application/pdf"),)
SETTINGS = {
    "me": [ME.email],
    "name": "Mara",
    "timezone": HOME,
    "country": "DE",
    "loyalty": {"keep_in_touch_days": 28, "quiet_days": 40},
    "complaint": {"remedies": ["a repair at our cost"]},
}


@dataclass
class Letter:
    """One mail as it truly was. `matter` tells which draft of fupmail's it was sent from.

    `handle` is its id in the mailbox, `labels` are the user's commands on it, without their `fupmail/`.
    `copied` when the person got no more than a copy of it.
    """

    id: str
    at: datetime
    sent: bool
    person: Person
    thread: str
    meaning: Meaning
    text: str
    matter: tuple[str, str, int] = ("", "", 0)
    handle: str = ""
    labels: set[str] = field(default_factory=set)
    copied: bool = False

    @property
    def kind(self) -> str:
        """The kind of the draft that it was sent from; empty when it was written by hand."""
        return self.matter[0]


@dataclass
class Meeting:
    """A meeting with a company; `off` when it was cancelled."""

    id: str
    person: Person
    title: str
    start: datetime
    end: datetime
    off: bool = False
    known_at: datetime | None = None


@dataclass
class Promise:
    """A call, a visit or a thing to send as it stands between the two sides.

    `word` is the letter that last spoke of its time, `key` that of its hold once there is one. `theirs`
    is set when the user moved or removed the hold: from then on it is the user's.
    """

    thing: str
    person: Person
    thread: str
    when: datetime | date
    word: Letter
    by_user: bool
    off: datetime | None = None
    key: str = ""
    held: bool = False
    yours: bool = False
    missed_at: datetime | None = None
    done_at: datetime | None = None

    def end(self) -> datetime:
        """When it is over."""
        if isinstance(self.when, datetime):
            return self.when + timedelta(minutes=30 if self.thing == "visit" else 15)
        return datetime.combine(self.when + timedelta(days=1), time(), ZONE)


@dataclass
class Story:
    """All that truly passed between the user and one company."""

    company: str
    people: list[Person]
    letters: list[Letter] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    misread: list[str] = field(default_factory=list)
    snoozed: dict[str, datetime] = field(default_factory=dict)

    def thread(self, thread: str) -> list[Letter]:
        """The letters of one conversation."""
        return [letter for letter in self.letters if letter.thread == thread]


@dataclass
class Town:
    """The whole simulated world at an instant."""

    dice: random.Random
    now: datetime = field(default=datetime.combine(FIRST_DAY, MORNING, ZONE) - timedelta(hours=12))
    mailbox: MemoryMailbox = field(default_factory=lambda: _mailbox())
    ledger: SqliteLedger = field(default_factory=rehearsal_ledger)
    config: Config = field(default_factory=lambda: parse_config(SETTINGS))
    stories: dict[str, Story] = field(default_factory=dict)
    letters: dict[str, Letter] = field(default_factory=dict)
    on_letter: list[Callable[[Letter], None]] = field(default_factory=list)
    own: dict[str, Person] = field(default_factory=dict)  # conversations in which the user has begun a draft
    _plans: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    _numbers: "count[int]" = field(default_factory=count)

    def welcome(self, people: tuple[Person, ...]) -> Story:
        """A company that the user may come to deal with."""
        story = Story(people[0].company, list(people))
        self.stories[story.company] = story
        return story

    def story(self, person: Person) -> Story:
        """The story of a person's company."""
        return self.stories[person.company]

    def later(self, days: float, act: Callable[[], None], *, office: ZoneInfo = ZONE) -> None:
        """Has something done after so many days, at an hour at which people work."""
        at = self.now + timedelta(days=days)
        local = at.astimezone(office)
        if not 8 <= local.hour < 19:
            local = local.replace(hour=self.dice.randint(9, 17), minute=self.dice.randint(0, 59))
        while local.weekday() > 4 and self.dice.random() < 0.9:
            local += timedelta(days=1)
        self.at(max(local, self.now + timedelta(minutes=3)), act)

    def at(self, moment: datetime, act: Callable[[], None]) -> None:
        """Has something done at an instant."""
        heapq.heappush(self._plans, (moment.astimezone(ZONE), next(self._numbers), act))

    def live_until(self, moment: datetime) -> None:
        """Lets everything happen that happens before an instant."""
        while self._plans and self._plans[0][0] < moment:
            at, _, act = heapq.heappop(self._plans)
            self.now = max(at, self.now + timedelta(seconds=1))
            act()
        self.now = moment

    def office_time(self, days: int, zone: ZoneInfo = ZONE) -> datetime:
        """A round time of a working day so many days from now."""
        day = self.now.astimezone(zone).date() + timedelta(days=days)
        while day.weekday() > 4 or day in HOLIDAYS:
            day += timedelta(days=1)
        return datetime.combine(day, time(self.dice.randint(9, 16), self.dice.choice((0, 0, 30))), zone)

    def write(
        self,
        person: Person,
        thread: str,
        said: Said,
        *,
        sent: bool,
        subject: str = "",
        also: Said | None = None,
        cc: tuple[Person, ...] = (),
        headers: tuple[tuple[str, str], ...] = (),
    ) -> Letter:
        """A mail between the user and a person, real text with greeting, signature and history."""
        number = next(self._numbers)
        meaning = _both(said.meaning, also.meaning) if also else said.meaning
        id_ = f"<{number}@{'lindqvist' if sent else 'clients'}.example>"
        sentence = f"{said.text} {also.text}" if also else said.text
        letter = Letter(id_, self.now, sent, person, thread, meaning, sentence, handle=f"m{number}")
        earlier = self.story(person).thread(thread)
        them = Address(person.email, person.name)
        self.mailbox.deliver(
            Message(
                id=f"m{number}",
                message_id=id_,
                thread=thread,
                date=self.now.astimezone(ZONE if sent else person.zone),
                sender=ME if sent else them,
                to=(them if sent else ME,),
                cc=tuple(Address(each.email, each.name) for each in cc),
                subject=f"Re: {subject}" if earlier else subject,
                in_reply_to=earlier[-1].id if earlier else "",
                labels=frozenset({"sent" if sent else "inbox"}),
                headers=headers,
                text=_body(person, sentence, sent, earlier),
                attachments=PDF if meaning.proposal else DRAWINGS if meaning.shares else (),
            )
        )
        self.keep(letter)
        return letter

    def keep(self, letter: Letter) -> None:
        """Enters a letter into its company's story and tells those who react to letters."""
        self.story(letter.person).letters.append(letter)
        self.letters[letter.id] = letter
        for listener in self.on_letter:
            listener(letter)

    def label(self, letters: list[Letter], command: str) -> None:
        """The user puts a command on these letters."""
        for letter in letters:
            letter.labels.add(command.lower())
            self._show_labels(letter)

    def unlabel(self, letters: list[Letter], command: str) -> None:
        """The user takes a command off these letters."""
        for letter in letters:
            letter.labels.discard(command.lower())
            self._show_labels(letter)

    def _show_labels(self, letter: Letter) -> None:
        commands = (f"fupmail/{command}" for command in sorted(letter.labels))
        self.mailbox.relabel(letter.handle, "sent" if letter.sent else "inbox", *commands)

    def begins_draft(self, person: Person, thread: str) -> None:
        """The user begins a draft of their own in a conversation."""
        self.own[thread] = person
        address = (Address(person.email, person.name),)
        self.mailbox.add_draft(StoredDraft(f"own-{thread}", thread, to=address, text="I'll"))

    def ends_draft(self, thread: str) -> None:
        """The user's own draft is no longer there: sent, or thrown away."""
        if self.own.pop(thread, None):
            self.mailbox.remove_own_draft(f"own-{thread}")

    def returned(self, letter: Letter) -> None:
        """A letter of the user's comes back."""
        number = next(self._numbers)
        meaning = Meaning(category="bounce")
        text = (
            "Delivery has failed to these recipients:\n\n"
            f"{letter.person.email}\n\nThe email account that you tried to reach does not exist."
        )
        robot = Address("mailer-daemon@mail.example", "Mail Delivery Subsystem")
        bounce = Letter(
            f"<{number}@bounce.example>", self.now, False, letter.person, letter.thread, meaning, text
        )
        self.mailbox.deliver(
            Message(
                id=f"m{number}",
                message_id=bounce.id,
                thread=letter.thread,
                date=self.now,
                sender=robot,
                to=(ME,),
                subject="Delivery Status Notification (Failure)",
                labels=frozenset({"inbox"}),
                headers=(("auto-submitted", "auto-replied"), ("x-failed-recipients", letter.person.email)),
                text=text,
                report=f"Final-Recipient: rfc822; {letter.person.email}\nAction: failed\nStatus: 5.1.1\n",
            )
        )
        self.keep(bounce)

    def book(self, person: Person, title: str, start: datetime, minutes: int = 60) -> Meeting:
        """A meeting stands in the calendar."""
        meeting = Meeting(
            f"event-{next(self._numbers)}", person, title, start, start + timedelta(minutes=minutes)
        )
        self.story(person).meetings.append(meeting)
        self.show(meeting)
        return meeting

    def show(self, meeting: Meeting) -> None:
        """Puts a meeting into the calendar as it stands now."""
        guest = Guest(Address(meeting.person.email, meeting.person.name), "accepted")
        self.mailbox.add_event(
            Event(
                meeting.id,
                meeting.title,
                meeting.start,
                meeting.end,
                guests=(guest,),
                organizer=ME,
                cancelled=meeting.off,
            )
        )


def _both(first: Meaning, second: Meaning) -> Meaning:
    """What two sentences mean together: the first, and what the second speaks of."""
    return replace(first, thing=second.thing, when=second.when)


def _body(person: Person, sentence: str, sent: bool, earlier: list[Letter]) -> str:
    first = person.name.split()[0]
    german = person.language == "de"
    if sent:
        text = f"{'Guten Tag' if german else 'Hello'} {first},\n\n{sentence}\n\n"
        text += f"{'Viele Grüße' if german else 'Best regards'}\nMara Lindqvist\n"
    else:
        text = f"{'Guten Tag Frau Lindqvist' if german else 'Hi Mara'},\n\n{sentence}\n\n"
        text += f"{'Viele Grüße' if german else 'Best regards'}\n{person.name}\n{person.phone}\n"
    if earlier:
        last = earlier[-1]
        who = ME if last.sent else Address(last.person.email, last.person.name)
        quoted = "\n".join(f"> {line}" for line in last.text.splitlines())
        text += f"\nOn {last.at:%a, %d %b %Y at %H:%M}, {who} wrote:\n{quoted}\n"
    return text


def _mailbox() -> MemoryMailbox:
    return MemoryMailbox(Profile((Alias(ME, signature_text="Mara Lindqvist"),), HOME), incremental=True)


def business_day(day: date, after: int = 0) -> date:
    """The day `after` business days later; with 0 the day itself, rolled forward."""
    while not after and (day.weekday() > 4 or day in HOLIDAYS):
        day += timedelta(days=1)
    for _ in range(after):
        day += timedelta(days=1)
        while day.weekday() > 4 or day in HOLIDAYS:
            day += timedelta(days=1)
    return day
