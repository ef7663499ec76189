"""All that passed with a company, told in one line each."""

from datetime import datetime

from fupmail.decide.relationships import Relationship, commands
from fupmail.decide.wording import day_words
from fupmail.model.facts import Facts


def story_of(relationship: Relationship, now: datetime) -> list[tuple[datetime, str]]:
    """Mail, automatic mail and meetings, oldest first."""
    entries = [(mail.date, _mail_words(mail)) for mail in (*relationship.ours, *relationship.received)]
    entries += [(mail.date, _automatic_words(mail, now)) for mail in relationship.automatic]
    entries += [
        (event.start, f'meeting "{event.title}"' + (" (ahead)" if event.start > now else ""))
        for event in relationship.meetings
    ]
    return sorted(entries, key=lambda entry: entry[0])


def _mail_words(mail: Facts) -> str:
    sender = mail.sender.name or mail.sender.email if mail.sender else "?"
    who = "you wrote" if mail.direction == "sent" else f"{sender} wrote"
    read = []
    if mail.proposal or "proposal" in commands(mail):
        read.append("a proposal")
    if mail.answer and mail.answer != "other":
        read.append(f"read as {mail.answer}")
    read += [f"{each.action} {each.type}" for each in mail.commitments]
    tail = f"  [{', '.join(read)}]" if read else ""
    quote = mail.answer_quote or mail.proposal_quote or mail.snippet
    return f"{who}: “{quote}”{tail}"


def _automatic_words(mail: Facts, now: datetime) -> str:
    until = f", back on {day_words(mail.returns, now.date())}" if mail.returns else ""
    return f"{mail.category.replace('_', ' ')}{until}: “{mail.snippet}”"
