"""What clients do: they answer, put off, go silent, ask for calls, complain, buy and introduce others."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bench.quarter.cast import Cast, Person
from bench.quarter.town import Letter, Promise, Town
from bench.quarter.words import Said, asks_for_time, away, introduces, says, speaks_of

# How likely each reaction is, by what was heard; what is missing to 1 is silence.
REACTIONS: dict[str, tuple[tuple[str, float], ...]] = {
    "asked": (
        ("accepted", 0.09),
        ("declined", 0.07),
        ("time", 0.10),
        ("question", 0.12),
        ("other", 0.05),
        ("thanks", 0.03),
        ("call", 0.07),
        ("away", 0.07),
        ("complaint", 0.02),
        ("unsubscribe", 0.015),
        ("introduces", 0.04),
        ("books", 0.04),
    ),
    "answered": (
        ("thanks", 0.25),
        ("accepted", 0.12),
        ("question", 0.08),
        ("time", 0.08),
        ("declined", 0.05),
        ("call", 0.05),
    ),
    "soothed": (("thanks", 0.4), ("question", 0.1), ("introduces", 0.05)),
    "served": (("thanks", 0.25), ("complaint", 0.08), ("question", 0.06), ("introduces", 0.15)),
    "apology": (("call", 0.4), ("thanks", 0.2)),
}
HEARD = {
    "thank_you": "soothed",
    "complaint": "soothed",
    "delivery_check": "served",
    "missed_call": "apology",
    "referral_thanks": "soothed",
    "loyal_appreciation": "served",
}


@dataclass
class Clients:
    """Everybody outside, reacting to the user's letters and to calls that do not come."""

    town: Town
    cast: Cast

    def hears(self, letter: Letter) -> None:
        """Decides what a client does about a letter of the user's."""
        dice, person = self.town.dice, letter.person
        if not letter.sent:
            return
        if person.gone:
            self.town.later(0.001, lambda: self.town.returned(letter))
            return
        if letter.meaning.proposal and is_regular(letter.thread):
            self.town.later(dice.uniform(0.2, 0.9), lambda: self._act("accepted", letter), office=person.zone)
            return
        what = self._reaction(letter)
        if what == "away":
            self.town.later(0.002, lambda: self._is_away(letter), office=person.zone)
        elif what:
            days = dice.choice((0.05, 0.2, 0.9, 1.5, 2.5, 4, 6, 9))
            self.town.later(days, lambda: self._act(what, letter), office=person.zone)

    def _reaction(self, letter: Letter) -> str:
        heard = HEARD.get(letter.kind) or ("asked" if letter.kind or letter.meaning.proposal else "answered")
        if letter.meaning.delivered:
            heard = "served"
        roll = self.town.dice.random()
        for what, chance in REACTIONS[heard]:
            roll -= chance
            if roll < 0:
                return what
        return ""

    def _act(self, what: str, letter: Letter) -> None:
        person = letter.person
        acts: dict[str, Callable[[], None]] = {
            "time": lambda: self._asks_for_time(letter),
            "call": lambda: self._asks_for_a_call(letter),
            "introduces": lambda: self._introduces(letter),
            "books": lambda: self._books(person),
        }
        act = acts.get(what)
        if act:
            act()
        else:
            self.says(letter, says(self.town.dice, what, person.language))

    def says(self, letter: Letter, said: Said) -> Letter:
        """The client writes in the conversation of a letter."""
        return self.town.write(letter.person, letter.thread, said, sent=False)

    def _asks_for_time(self, letter: Letter) -> None:
        written = self.town.now.astimezone(letter.person.zone)
        self.says(letter, asks_for_time(self.town.dice, written, letter.person.language))

    def _asks_for_a_call(self, letter: Letter) -> None:
        person, dice = letter.person, self.town.dice
        if self.pending_call(person):
            return
        when = self.town.office_time(dice.randint(1, 12), person.zone)
        written = self.town.now.astimezone(person.zone)
        asked = self.says(letter, speaks_of(dice, "request", "call", when, written, person.language))
        self.arrange(Promise("call", person, letter.thread, when, asked, by_user=False))

    def arrange(self, promise: Promise) -> None:
        """A call stands, and may yet be moved, called off or forgotten."""
        self.town.story(promise.person).promises.append(promise)
        if not isinstance(promise.when, datetime) or promise.thing != "call":
            return
        dice, left = self.town.dice, (promise.when - self.town.now) / timedelta(days=1)
        roll = dice.random()
        if left > 1.5 and roll < 0.12:
            self.town.later(
                left * dice.uniform(0.2, 0.6), lambda: self._moves(promise), office=promise.person.zone
            )
        elif left > 1.5 and roll < 0.2:
            self.town.later(
                left * dice.uniform(0.2, 0.6), lambda: self._skips(promise), office=promise.person.zone
            )

    def _moves(self, promise: Promise) -> None:
        if promise.off or promise.end() <= self.town.now:
            return
        person, dice = promise.person, self.town.dice
        when = self.town.office_time(dice.randint(2, 9), person.zone)
        written = self.town.now.astimezone(person.zone)
        said = speaks_of(dice, "request", "move", when, written, person.language)
        promise.word = self.town.write(person, promise.thread, said, sent=False)
        promise.when, promise.by_user = when, False

    def _skips(self, promise: Promise) -> None:
        if promise.off or promise.end() <= self.town.now:
            return
        said = says(self.town.dice, "skip", promise.person.language)
        promise.word = self.town.write(promise.person, promise.thread, said, sent=False)
        promise.off = self.town.now

    def was_not_called(self, promise: Promise) -> None:
        """The client says that the promised call did not come."""
        said = says(self.town.dice, "not_called", promise.person.language)
        self.town.write(promise.person, promise.thread, said, sent=False)

    def pending_call(self, person: Person) -> Promise | None:
        """The call that stands with a person."""
        for promise in self.town.story(person).promises:
            if promise.person == person and promise.thing == "call" and not promise.off:
                if promise.end() > self.town.now:
                    return promise
        return None

    def _introduces(self, letter: Letter) -> None:
        people = self.cast.company(1)
        self.town.welcome(people)
        person = people[0]
        said = introduces(self.town.dice, person.name, person.email, letter.person.language)
        if said.meaning.copies:
            thread = f"{letter.person.email}/{person.email}"
            subject = "Introduction" if letter.person.language == "en" else "Empfehlung"
            self.town.write(letter.person, thread, said, sent=False, subject=subject, cc=people)
        else:
            self.says(letter, said)

    def _books(self, person: Person) -> None:
        start = self.town.office_time(self.town.dice.randint(2, 15), person.zone)
        self.town.book(
            person, self.town.dice.choice(("Walk-through", "Site visit with plans", "Review")), start
        )

    def _is_away(self, letter: Letter) -> None:
        person, dice = letter.person, self.town.dice
        back = (self.town.now + timedelta(days=dice.randint(2, 12))).date() if dice.random() < 0.7 else None
        said = away(back, person.language)
        subject = "Abwesenheitsnotiz" if person.language == "de" else "Automatic reply: out of office"
        note = (("auto-submitted", "auto-replied"),)
        self.town.write(person, letter.thread, said, sent=False, subject=subject, headers=note)


def regular(person: Person, number: int) -> str:
    """The conversation about one of the orders of somebody who keeps coming back."""
    return f"{person.email}/order-{number}"


def is_regular(thread: str) -> bool:
    """Whether a conversation is about such an order."""
    return "/order-" in thread
