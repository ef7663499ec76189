"""The facts of a follow-up as the words that templates may use. What is not listed here cannot be said."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, tzinfo

from fupmail.compose.clean import one_line, topic_of
from fupmail.compose.languages import TONES, Habits, Language, Person, Tone, language_for
from fupmail.config import Config
from fupmail.model.follow_up import FollowUp, Occasion, Resource
from fupmail.model.mailbox import Address, Profile
from fupmail.understand.people import greeting_name

TOPIC_LETTERS = 80
KNOWN_NAMES: Mapping[str, str] = {
    "greeting": "the opening line, with first names where they are known",
    "first_name": "the first name of the first reader, or nothing",
    "topic": "the meeting's title or the subject, or nothing",
    "meeting": "the meeting as one would name it: our site visit",
    "proposal": "the proposal as one would name it: the quote for 12 windows, the proposal of 3 March",
    "paper": "the same, but nothing where the subject does not say that it is a proposal",
    "matter": "what it was about, or nothing",
    "delivery": "what happened, after a since: the installation",
    "on_day": "when it was: on Monday; or nothing",
    "of_day": "the same as what tells it apart: of 3 March; or nothing",
    "named_day": "the day the client asked to wait for: on Friday; or nothing",
    "times": "two free times of yours, by the reader's clock where it is known to differ; or nothing",
    "resource": "something to offer, with resource.title and resource.url, or nothing",
    "remedies": "what you can offer after a complaint, or nothing",
    "person": "the name of the one who was introduced, or nothing",
    "introducer": "the name of the one who introduced, or nothing",
    "client_type": "new, undecided, bought, loyal, angry or referral",
    "final": "whether this is the last attempt",
    "attempt": "the number of the attempt",
}
TWELVE_HOUR_COUNTRIES = frozenset({"US", "CA", "AU", "NZ", "IN", "PH"})
MONTH_FIRST_COUNTRIES = frozenset({"US"})
UNITED_STATES_ZONES = frozenset(
    f"America/{city}"
    for city in ("New_York", "Chicago", "Denver", "Phoenix", "Los_Angeles", "Detroit", "Anchorage")
)


def language_of(follow_up: FollowUp, config: Config) -> Language:
    """The language that the thread is in, unless the config names one."""
    chosen = config.drafts.language
    return language_for(follow_up.occasion.language if chosen == "auto" else chosen)


def tone_of(follow_up: FollowUp, config: Config) -> Tone:
    """The tone set for this address, else for this company, else for all."""
    tones = {who.lower(): tone for who, tone in config.drafts.tones.items()}
    return tones.get(follow_up.client.email) or tones.get(follow_up.company) or config.drafts.tone


def habits_of(profile: Profile, config: Config, now: datetime) -> Habits:
    """How days and times are written in the user's country, and which day it is there."""
    zone = config.zone(profile.timezone)
    country = config.country[:2] or ("US" if zone.key in UNITED_STATES_ZONES else "")
    return Habits(
        zone=zone,
        today=now.astimezone(zone).date(),
        month_first=country in MONTH_FIRST_COUNTRIES,
        twelve_hours=country in TWELVE_HOUR_COUNTRIES,
    )


def facts_of(follow_up: FollowUp, language: Language, tone: Tone, habits: Habits) -> dict[str, object]:
    """The value of every one of `KNOWN_NAMES`, cleaned; empty where it is not known."""
    occasion = follow_up.occasion
    topic = one_line(topic_of(one_line(occasion.topic, 1000)), TOPIC_LETTERS)
    title = "" if _is_only_names(topic, follow_up) else topic
    people = [person_of(address) for address in follow_up.to]
    resource = occasion.resource
    return {
        "greeting": language.greeting(people, tone),
        "first_name": people[0].first if people else "",
        "topic": topic,
        "meeting": language.meeting(title, dated=occasion.at is not None),
        "proposal": _proposal(title, follow_up, language, habits),
        "paper": language.paper(title),
        "matter": language.matter(title) or _dated_proposal(occasion.proposed_at, language, habits),
        "delivery": language.delivery(topic),
        "on_day": language.on_day(occasion.at, habits),
        "of_day": language.of_day(occasion.at, habits),
        "named_day": language.on_day(occasion.named, habits),
        "times": _times(occasion, language, habits),
        "resource": resource and _offered(resource, language),
        "remedies": language.either([one_line(remedy) for remedy in occasion.remedies]),
        "person": _full_name(occasion.person),
        "introducer": _full_name(occasion.introducer),
        "client_type": occasion.client_type,
        "final": follow_up.final,
        "attempt": follow_up.attempt,
    }


def _proposal(title: str, follow_up: FollowUp, language: Language, habits: Habits) -> str:
    """The proposal by its subject; where that does not tell which it is, a later letter tells its day."""
    named = language.proposal(title)
    unclear = follow_up.attempt > 1 and named == language.proposal("")
    return (unclear and _dated_proposal(follow_up.occasion.at, language, habits)) or named


def _dated_proposal(sent: datetime | None, language: Language, habits: Habits) -> str:
    return f"{language.proposal('')} {language.of_day(sent, habits)}" if sent else ""


def _times(occasion: Occasion, language: Language, habits: Habits) -> str:
    """Two free times by the reader's clock, or by the user's with its place where theirs may differ."""
    slots = occasion.slots[:2]
    if slots and occasion.their_zone:
        theirs = replace(habits, zone=occasion.their_zone)
        return f"{language.times(slots, theirs)} {language.clock('')}"
    told = language.times(slots, habits)
    return f"{told} {language.clock(place_of(habits.zone))}" if slots and occasion.zone_named else told


def place_of(zone: tzinfo) -> str:
    """The city after which a zone is called; `UTC` and its like as they are."""
    return str(zone).rpartition("/")[2].replace("_", " ")


def _is_only_names(topic: str, follow_up: FollowUp) -> bool:
    """Whether a title says no more than who met ("Dana Roth", "Dana & Sam")."""
    names = " ".join(address.name for address in (follow_up.client, *follow_up.to, *follow_up.cc)).casefold()
    words = re.findall(r"\w+", topic.casefold())
    return all(word in re.findall(r"\w+", names) for word in words)


def _offered(resource: Resource, language: Language) -> dict[str, str]:
    """What a template may say of a resource; a title with signs of its own stands in quotation marks."""
    title = one_line(resource.title, 100)
    quoted = language.quoted(title) if re.search(r"[:;,.?!]", title) else title
    return {"title": quoted, "url": one_line(resource.url, 2000)}


def person_of(address: Address) -> Person:
    """Whom to greet: the first name, and with it the full name, only where both are certain."""
    first = one_line(greeting_name(address), 40)
    if not first:
        return Person()
    name = one_line(address.name, 60)
    family, comma, given = name.partition(",")
    words = (f"{given} {family}" if comma else name).split()
    is_full = (
        2 <= len(words) <= 4 and first in words and not any(set(word) & set('()[]"@:|/') for word in words)
    )
    return Person(first, " ".join(words) if is_full else "")


def _full_name(address: Address | None) -> str:
    if address is None:
        return ""
    person = person_of(address)
    return person.full or person.first


__all__ = ["KNOWN_NAMES", "TONES", "facts_of", "habits_of", "language_of", "person_of", "tone_of"]
