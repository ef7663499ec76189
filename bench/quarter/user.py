"""What the user does: proposes, meets, promises, answers, and sends, edits, deletes or forgets drafts."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from bench.quarter.cast import Person
from bench.quarter.clients import Clients, regular
from bench.quarter.town import ZONE, Letter, Meeting, Promise, Story, Town
from bench.quarter.words import Said, says, speaks_of
from fupmail.model.plan import CreateDraft, CreateHold
from fupmail.model.record import Word

WORKS = ("the roof", "the workshop", "the new office", "the maintenance", "the cold room")
TITLES = ("Walk-through", "Kick-off", "First meeting", "Review of the plans")
# How likely each command is put on a letter that says so, or that may mean anything.
COMMANDS: dict[str, tuple[tuple[str, float], ...]] = {
    "accepted": (("Won", 0.2), ("Loyal", 0.06)),
    "declined": (("Lost", 0.2), ("Stop", 0.05)),
    "deferred": (("Snooze 1w", 0.1), ("Lost", 0.04), ("Won", 0.04)),
    "other": (("KeepInTouch", 0.05), ("Unhappy", 0.04), ("Won", 0.05), ("Lost", 0.05), ("Stop", 0.04)),
    "question": (("Snooze 1w", 0.06), ("Unhappy", 0.02), ("Stop", 0.02)),
}
OF_A_CONVERSATION = ("Won", "Lost", "Stop", "Snooze 1w")
OVERRULE = {"Won", "Lost"}


@dataclass
class User:
    """Mara, who sells. `edited` are the drafts whose words she changed, `fate` what became of the others."""

    town: Town
    clients: Clients
    edited: set[str] = field(default_factory=set)
    deleted: dict[str, datetime] = field(default_factory=dict)
    matters: dict[str, tuple[str, str, int]] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    begun: int = 0  # drafts of her own

    def opens(self, story: Story) -> None:
        """How the user and a company come to deal with each other."""
        dice = self.town.dice
        for number, person in enumerate(story.people):
            if number and dice.random() < 0.5:
                continue
            roll, thread = dice.random(), f"{person.email}/1"
            if roll < 0.55:
                self.proposes(person, thread)
            elif roll < 0.85:
                self.meets(person, dice.randint(1, 8))
            else:
                self.clients_ask(person, thread)

    def serves_a_regular(self, story: Story) -> None:
        """Somebody who orders three times within a fortnight, and is then not heard of for long."""
        person = story.people[0]
        for number in range(3):
            thread = regular(person, number)
            days = number * 3 + self.town.dice.uniform(0, 1)
            self.town.later(days, partial(self.proposes, person, thread))

    def clients_ask(self, person: Person, thread: str) -> None:
        """A client who was never dealt with asks for an offer."""
        said = says(self.town.dice, "inquiry", person.language)
        self.town.write(person, thread, said, sent=False, subject="A new roof")

    def proposes(self, person: Person, thread: str) -> None:
        """The user sends a proposal, and sometimes promises to call about it."""
        dice = self.town.dice
        if dice.random() < 0.06:
            self._names_a_price(person, thread)
            return
        said = says(dice, "proposal", person.language)
        also = self._promise(person, "call") if dice.random() < 0.25 else None
        subject = f"Proposal for {dice.choice(WORKS)}" if person.language == "en" else "Angebot für das Dach"
        letter = self.town.write(person, thread, said, sent=True, subject=subject, also=also)
        self._note(letter, also)
        if dice.random() < 0.08:
            self.town.later(dice.uniform(1, 6), lambda: self.begins(letter))

    def _names_a_price(self, person: Person, thread: str) -> None:
        """A proposal that only the label tells: a price in the mail itself."""
        subject = "Both floors" if person.language == "en" else "Beide Etagen"
        letter = self.town.write(
            person, thread, says(self.town.dice, "price", person.language), sent=True, subject=subject
        )
        self.town.label([letter], "Proposal")

    def begins(self, letter: Letter) -> None:
        """The user begins a draft of their own, which is sent some days later or thrown away."""
        dice, town, thread = self.town.dice, self.town, letter.thread
        if thread in town.own or letter.person.gone or any(d.thread == thread for d in town.mailbox.drafts()):
            return
        town.begins_draft(letter.person, thread)
        self.begun += 1
        sends = dice.random() < 0.6
        town.later(dice.uniform(1, 7), lambda: self._ends(letter, sends=sends))

    def _ends(self, letter: Letter, *, sends: bool) -> None:
        self.town.ends_draft(letter.thread)
        if sends:
            self.answers(letter, "kind")

    def labels(self, letter: Letter, answer: str) -> None:
        """The user may put a command on a letter or its whole conversation, and may take it off again."""
        dice, town = self.town.dice, self.town
        for command, chance in COMMANDS.get(answer, ()):
            if dice.random() < chance:
                town.later(dice.uniform(0.05, 3), partial(self._labels, letter, command))
                return

    def _labels(self, letter: Letter, command: str) -> None:
        dice, story = self.town.dice, self.town.story(letter.person)
        personal = [each for each in story.thread(letter.thread) if each.meaning.category == "personal"]
        there = {label for each in story.letters for label in each.labels}
        if command.lower() in there or (
            command in OVERRULE and there & {each.lower() for each in OVERRULE | {"KeepInTouch"}}
        ):
            return
        whole = command in OF_A_CONVERSATION and dice.random() < 0.6
        letters = [each for each in personal if not each.copied] if whole else [letter]
        self.town.label(letters, command)
        if dice.random() < 0.4:
            self.town.later(dice.uniform(2, 15), lambda: self.town.unlabel(letters, command))

    def meets(self, person: Person, days: int) -> None:
        """A meeting is booked; some are moved, some called off, and some followed by a mail at once."""
        dice, town = self.town.dice, self.town
        meeting = town.book(person, dice.choice(TITLES), town.office_time(days))
        roll = dice.random()
        if roll < 0.12 and days > 1:
            town.later(days * 0.5, lambda: self._moves_meeting(meeting))
        elif roll < 0.2 and days > 1:
            town.later(days * 0.5, lambda: self._calls_off(meeting))
        elif roll < 0.5:
            town.at(
                meeting.end + timedelta(minutes=dice.randint(20, 200)), lambda: self._after_meeting(meeting)
            )

    def _moves_meeting(self, meeting: Meeting) -> None:
        length = meeting.end - meeting.start
        meeting.start = self.town.office_time(self.town.dice.randint(3, 10))
        meeting.end = meeting.start + length
        self.town.show(meeting)

    def _calls_off(self, meeting: Meeting) -> None:
        meeting.off = True
        self.town.show(meeting)

    def _after_meeting(self, meeting: Meeting) -> None:
        if meeting.off or meeting.end > self.town.now:
            return
        dice, person, thread = self.town.dice, meeting.person, f"{meeting.person.email}/{meeting.id}"
        roll = dice.random()
        if roll < 0.5:
            self.proposes(person, thread)
        else:
            thing = dice.choice(("send", "visit", "call"))
            also = self._promise(person, thing)
            said = Said("It was good to see you.", Said("", says(dice, "kind", "en").meaning).meaning)
            self._note(
                self.town.write(person, thread, said, sent=True, subject=meeting.title, also=also), also
            )

    def _promise(self, person: Person, thing: str) -> Said | None:
        """A promise with its time, unless one of this kind stands."""
        town, dice = self.town, self.town.dice
        for promise in town.story(person).promises:
            if promise.thing == thing and promise.person == person and promise.end() > town.now:
                return None
        when = town.office_time(dice.randint(0 if thing == "call" else 1, 9))
        if when < town.now + timedelta(hours=1):
            when = town.office_time(1)
        due = when.date() if thing == "send" else when
        return speaks_of(dice, "promise", thing, due, town.now.astimezone(ZONE), person.language)

    def _note(self, letter: Letter, also: Said | None) -> None:
        if also is None or also.meaning.when is None:
            return
        promise = Promise(
            also.meaning.thing, letter.person, letter.thread, also.meaning.when, letter, by_user=True
        )
        self.clients.arrange(promise)
        dice, town = self.town.dice, self.town
        if promise.thing == "send" and dice.random() < 0.6:
            days = max(0.1, (promise.end() - town.now) / timedelta(days=1) * dice.uniform(0.3, 0.9))
            town.later(days, lambda: self._sends_it(promise))
        if promise.thing == "call" and dice.random() < 0.1:
            town.later(0.5, lambda: self._moves_call(promise))

    def _sends_it(self, promise: Promise) -> None:
        said = says(self.town.dice, "sends", promise.person.language)
        self.town.write(promise.person, promise.thread, said, sent=True)
        promise.off = self.town.now

    def _moves_call(self, promise: Promise) -> None:
        if promise.off or promise.end() <= self.town.now:
            return
        when = self.town.office_time(self.town.dice.randint(2, 8))
        said = speaks_of(
            self.town.dice, "promise", "move", when, self.town.now.astimezone(ZONE), promise.person.language
        )
        promise.word = self.town.write(promise.person, promise.thread, said, sent=True)
        promise.when, promise.by_user = when, True

    def hears(self, letter: Letter) -> None:
        """Decides what the user writes by hand about a client's letter."""
        if letter.sent or letter.meaning.category != "personal":
            return
        dice, meaning = self.town.dice, letter.meaning
        answer = meaning.answer.split()[0] if meaning.answer else ""
        chances = {
            "question": ("reply", 0.85, 3.0),
            "complaint": ("sorry", 0.4, 1.0),
            "accepted": ("kind", 0.3, 1.0),
            "declined": ("kind", 0.3, 2.0),
            "deferred": ("kind", 0.25, 1.0),
            "referral": ("kind", 0.2, 1.0),
        }
        if (
            "?" in letter.text
            and answer == "question"
            and letter.thread.endswith("/1")
            and self._is_first(letter)
        ):
            self.town.later(dice.uniform(0.1, 2), lambda: self.proposes(letter.person, letter.thread))
        elif answer in chances and not meaning.thing:
            words, chance, days = chances[answer]
            if dice.random() < chance:
                self.town.later(dice.uniform(0.05, days), lambda: self.answers(letter, words))
        self.labels(letter, answer)
        if answer == "question" and dice.random() < 0.1:
            self.begins(letter)
        if answer == "accepted" and dice.random() < 0.7:
            self.town.later(dice.uniform(4, 14), lambda: self._delivers(letter))

    def _is_first(self, letter: Letter) -> bool:
        return self.town.story(letter.person).thread(letter.thread)[0] is letter

    def answers(self, letter: Letter, words: str) -> None:
        """The user writes by hand in the conversation of a letter."""
        said = says(self.town.dice, words, letter.person.language)
        self.town.ends_draft(letter.thread)
        self.town.write(letter.person, letter.thread, said, sent=True)

    def _delivers(self, letter: Letter) -> None:
        roll = self.town.dice.random()
        if roll < 0.6:
            self.answers(letter, "delivered")
        elif roll < 0.75:
            self.town.label(self.town.story(letter.person).thread(letter.thread)[-1:], "Delivered")
        else:
            self.town.book(letter.person, "Installation", self.town.office_time(2))

    def reviews(self, action: CreateDraft) -> None:
        """Decides what becomes of a new draft."""
        dice, key = self.town.dice, action.follow_up.key
        roll = dice.random()
        if roll < 0.55:
            self.town.later(dice.uniform(0.02, 0.4), lambda: self.sends(key))
        elif roll < 0.67:
            self.town.later(dice.uniform(0.02, 0.3), lambda: self.edits(key))
            self.town.later(dice.uniform(0.4, 3), lambda: self.sends(key))
        elif roll < 0.77:
            self.town.later(dice.uniform(0.02, 2), lambda: self.deletes(key))
        elif roll < 0.95:
            self.town.later(dice.uniform(1, 9), lambda: self.sends(key))
        else:
            self.town.later(12, lambda: self.deletes(key))

    def _open(self, key: str) -> bool:
        return any(draft.key == key for draft in self.town.mailbox.drafts())

    def sends(self, key: str) -> None:
        """The user sends a draft, if it is still there."""
        if not self._open(key):
            return
        message = self.town.mailbox.user_sends_draft(key, self.town.now)
        person = self.people[message.to[0].email]
        letter = Letter(
            message.message_id,
            self.town.now,
            True,
            person,
            message.thread,
            says(self.town.dice, "kind", "en").meaning,
            message.text,
            matter=self.matters[key],
            handle=message.id,
        )
        self.town.keep(letter)
        for address in (*message.to[1:], *message.cc):
            other = self.people.get(address.email)
            if other and other.company != person.company:
                story = self.town.story(other)
                story.letters.append(replace(letter, person=other, labels=set(), copied=True))

    def edits(self, key: str) -> None:
        """The user changes the words of a draft."""
        if self._open(key):
            self.town.mailbox.user_edits_draft(key, text="Hello,\n\nhow are things?\n\nMara\n")
            self.edited.add(key)

    def deletes(self, key: str) -> None:
        """The user throws a draft away."""
        if self._open(key):
            self.town.mailbox.user_deletes_draft(key)
            self.deleted[key] = self.town.now

    def notes_hold(self, action: CreateHold, promise: Promise) -> None:
        """Decides what becomes of a hold: moved, removed, and after its time marked or forgotten."""
        dice, town, hold = self.town.dice, self.town, action.hold
        left = (hold.start - town.now) / timedelta(days=1)
        roll = dice.random()
        if roll < 0.05 and left > 0.5:
            town.later(left * 0.4, lambda: self._moves_hold(promise))
        elif roll < 0.1 and left > 0.5:
            town.later(left * 0.4, lambda: self._removes_hold(promise))
        if hold.kind == "call":
            town.at(hold.end + timedelta(minutes=dice.randint(10, 300)), lambda: self._marks(promise))

    def _moves_hold(self, promise: Promise) -> None:
        if not promise.off and promise.end() > self.town.now and not promise.yours:
            start = self.town.office_time(3)
            self.town.mailbox.user_moves_hold(promise.key, start)
            promise.yours = True

    def _removes_hold(self, promise: Promise) -> None:
        if not promise.off and promise.end() > self.town.now and not promise.yours:
            self.town.mailbox.user_deletes_hold(promise.key)
            promise.yours = True

    def _marks(self, promise: Promise) -> None:
        """After a call: done, missed, or nothing; a client who was not called may say so."""
        dice, now = self.town.dice, self.town.now
        if promise.off or promise.yours or promise.end() > now or promise.done_at or promise.missed_at:
            return
        roll = dice.random()
        who = promise.person.email if dice.random() < 0.4 else promise.key
        if roll < 0.5:
            self.town.ledger.say(Word("done", who, now))
            promise.done_at = now
        elif roll < 0.7:
            self.town.ledger.say(Word("missed", who, now))
            promise.missed_at = now
        elif roll < 0.8:
            self.town.later(0.9, lambda: self.clients.was_not_called(promise))
