"""What people are called in a report: by name where it is known, else by address."""

from collections.abc import Iterable, Iterator

from fupmail.decide.relationships import Relationship
from fupmail.model.mailbox import Address
from fupmail.model.plan import CreateDraft, CreateHold, MoveHold, Plan
from fupmail.sync import Rehearsal


class Names:
    """The names behind addresses, and reasons told without saying a name twice."""

    def __init__(self, addresses: Iterable[Address]) -> None:
        self._names: dict[str, str] = {}
        for address in addresses:
            if address.name and not self._names.get(address.email):
                self._names[address.email] = " ".join(address.name.split())

    def of(self, email: str) -> str:
        """The name, else the address itself."""
        return self._names.get(email) or email

    def sentence(self, email: str, reason: str) -> str:
        """A reason as a sentence that begins with the name, said once."""
        name = self.of(email)
        return reason if reason.startswith((f"{name} ", f"{email} ")) else f"{name}: {reason}"

    def told(self, email: str, sentence: str) -> str:
        """A sentence about somebody as it reads behind their name: `asked on Fri 6 Mar: ...`."""
        for start in (self.of(email), email):
            rest = sentence.removeprefix(start)
            if rest != sentence and rest[:1] == " ":
                return rest[1:]
        return sentence


def begun(sentence: str) -> str:
    """The sentence with a capital letter at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def names_in(plan: Plan, more: Iterable[Address] = ()) -> Names:
    """The names of everybody whom a plan is about."""
    return Names((*_people(plan), *more))


def names_of(rehearsal: Rehearsal, everyone: Iterable[Relationship]) -> Names:
    """The names of everybody whom the user deals with, and of those introduced to them."""
    known = [person for each in everyone for person in each.people.values()]
    introduced = [person for mail in rehearsal.situation.facts for person in mail.introduces]
    return names_in(rehearsal.plan, (*known, *introduced))


def _people(plan: Plan) -> Iterator[Address]:
    for status in plan.clients:
        yield status.client
    for action in plan.actions:
        if isinstance(action, CreateDraft):
            yield from (action.follow_up.client, *action.follow_up.to)
        elif isinstance(action, CreateHold | MoveHold):
            yield action.hold.client
    for draft in plan.open_drafts:
        yield Address(draft.client, draft.name)
