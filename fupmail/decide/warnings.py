"""Senders who look like a client and are not: no draft, no hold, a warning in the agenda."""

from collections.abc import Iterator

from fupmail.decide.acquaintances import folded, skeleton
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Problem
from fupmail.model.mailbox import Address
from fupmail.understand.people import company_of


def pretends(facts: Facts, situation: Situation) -> bool:
    """Whether a message claims a sender that it does not come from."""
    return _pretence(facts, situation) is not None


def sender_warnings(situation: Situation) -> Iterator[Problem]:
    """One problem for each message of the last month whose sender is not who it seems to be."""
    for facts in situation.facts:
        if (situation.now - facts.date).days > situation.config.look_back_days:
            continue
        pretence = _pretence(facts, situation)
        if pretence:
            yield Problem(facts.message_id, *pretence)


def _pretence(facts: Facts, situation: Situation) -> tuple[str, str] | None:
    if facts.direction == "sent" or facts.sender is None or facts.category in ("bulk", "bounce"):
        return None
    sender = facts.sender
    if sender.email in situation.profile.addresses:
        return "forged_sender", f"A mail that says it is from you ({sender.email}) was not sent by you."
    if not situation.people.is_client(sender):
        return None
    if facts.authenticity == "fail":
        return (
            "forged_sender",
            f"{sender} failed the sender check of your mail provider: nothing rests on it.",
        )
    return _imitation(sender, situation)


def _imitation(sender: Address, situation: Situation) -> tuple[str, str] | None:
    acquaintances = situation.acquaintances
    if sender.email in acquaintances.emails or company_of(sender.email) in acquaintances.companies:
        return None
    original = acquaintances.skeletons.get(skeleton(company_of(sender.email)))
    if original:
        return "look_alike", f"{sender.email} looks like {original} but is not: nothing rests on it."
    namesake = acquaintances.names.get(folded(sender.name)) if " " in sender.name.strip() else None
    if namesake:
        return (
            "other_address",
            f"{sender} is not the {namesake.name} you know ({namesake.email}): nothing rests on it.",
        )
    return None
