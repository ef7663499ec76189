"""Something of value for a later follow-up: one that fits, and that this client was never offered."""

import re

from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Resource


def fitting_resource(about: Facts, relationship: Relationship, situation: Situation) -> Resource | None:
    """The first resource of the config whose topic the conversation speaks of; else one without topics.

    None when nothing fits: a follow-up without a gift is better than one with the wrong gift.
    """
    offered = {record.resource for record in relationship.records}
    fresh = [each.value() for each in situation.config.resources if each.url not in offered]
    spoken = _words(about, situation)
    for resource in fresh:
        if any(topic.casefold() in spoken for topic in resource.topics):
            return resource
    return next((resource for resource in fresh if not resource.topics), None)


def _words(about: Facts, situation: Situation) -> str:
    """What the thread is about, as one searchable text."""
    thread = situation.threads.get(about.thread, ())
    texts = [about.subject, about.proposal_quote, *(mail.snippet for mail in thread)]
    return " ".join(re.findall(r"\w+", " ".join(texts).casefold()))
