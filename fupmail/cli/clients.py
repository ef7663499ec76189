"""Whom the user may mean, as the mailbox and the ledger know them, and the user's word on them."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from fupmail.cli.context import Desk
from fupmail.cli.progress import reading_progress
from fupmail.cli.terminal import show_sentences
from fupmail.cli.who import Known, address_in, call_meant, client_meant, known_from_facts, known_from_records
from fupmail.decide.wording import time_words
from fupmail.model.facts import Facts
from fupmail.model.mailbox import Address, Alias, Profile
from fupmail.model.record import Word, WordType

if TYPE_CHECKING:
    from fupmail.decide.situation import Situation


def client_of(desk: Desk, who: str) -> str:
    """The address or company that `who` stands for; the mailbox is read only where `who` is no address."""
    return address_in(who) or client_meant(who, _everybody(desk))


def say(desk: Desk, word: Word, told: str) -> None:
    """Keeps the user's word, and tells in one line what it means."""
    with desk.ledger() as ledger:
        ledger.say(word)
    if not desk.quiet:
        show_sentences(told)


def mark_call(desk: Desk, who: str, said: WordType) -> None:
    """Keeps whether a call, a visit or a thing to send came about."""
    with desk.ledger_to_look_at() as ledger:
        hold = call_meant(who, ledger.records(), desk.now)
    if hold is None:
        client = client_of(desk, who)
        say(
            desk,
            Word(said, client, desk.now),
            f"Noted for {client}: {said}. No hold of it is in the calendar.",
        )
        return
    assert hold.start is not None
    when = time_words(hold.start, desk.zone)
    say(desk, Word(said, hold.key, desk.now), f"Noted: {hold.title}, {when}: {said}.")


def _everybody(desk: Desk) -> Iterator[Known]:
    """All clients known: from the ledger, and where mail is at hand (a folder), from the mail itself."""
    with desk.ledger_to_look_at() as ledger:
        yield from known_from_records(ledger.records())
        yield from (Known(word.who) for word in ledger.words() if address_in(word.who))
        if desk.folder is None:
            yield from _known_by_mail(_as_kept(desk, ledger.facts()))
            return
        from fupmail.sync import rehearse

        with reading_progress(desk) as progress:
            rehearsal = rehearse(desk.mailbox, ledger, desk.config, desk.now, progress)
    yield from (Known(each.client.email, each.client.name, each.company) for each in rehearsal.plan.clients)
    yield from _known_by_mail(rehearsal.situation)


def _known_by_mail(situation: "Situation") -> Iterator[Known]:
    """Everybody with whom mail was exchanged; whoever only looks like a client is never meant for one."""
    from fupmail.decide.warnings import pretends

    genuine = (facts for facts in situation.facts if not pretends(facts, situation))
    yield from known_from_facts(genuine, situation.profile.addresses)


def _as_kept(desk: Desk, facts: Iterable[Facts]) -> "Situation":
    """What the ledger alone can tell: no calendar, and of the user's addresses those that wrote."""
    from fupmail.decide.situation import Situation

    kept = tuple(facts)
    senders = (mail.sender.email for mail in kept if mail.direction == "sent" and mail.sender)
    own = dict.fromkeys((*desk.config.me, *senders))
    profile = Profile(tuple(Alias(Address(email)) for email in own))
    return Situation(now=desk.now, profile=profile, config=desk.config, facts=kept, events=())
