"""Mail in Spam that bears a client's address: nobody's words, and yet a reason to look before writing."""

from collections.abc import Iterator

from fupmail.decide.relationships import Relationship
from fupmail.decide.signals import hold_back
from fupmail.decide.situation import Situation
from fupmail.decide.warnings import pretends
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Problem, Wait


def in_spam(follow_up: FollowUp, relationship: Relationship, situation: Situation) -> Wait | None:
    """A mail of theirs lies in Spam, and the mailbox's own provider vouches for its sender.

    It is no answer: that is for the user to say, by moving it. An impostor's holds nothing back.
    """
    for email in sorted({follow_up.client.email, *relationship.people}):
        for mail in situation.mail_with.get(email, ()):
            if _wants_a_look(mail, situation) and mail.authenticity == "pass":
                reason = f"A mail from {email} lies in Spam: look at it first."
                return hold_back(follow_up, "in_spam", reason, None, Evidence(mail.message_id, mail.snippet))
    return None


def spam_warnings(situation: Situation) -> Iterator[Problem]:
    """One problem for each mail in Spam that may be a client's, until the user has written to them since."""
    for mail in situation.facts:
        if _wants_a_look(mail, situation):
            doubt = "" if mail.authenticity == "pass" else " (nothing vouches for its sender)"
            text = f"A mail from {mail.sender} lies in Spam{doubt}: if it is theirs, move it to the inbox."
            yield Problem(mail.message_id, "in_spam", text)


def _wants_a_look(mail: Facts, situation: Situation) -> bool:
    sender = mail.sender
    return (
        "spam" in mail.labels
        and "trash" not in mail.labels
        and mail.category == "personal"
        and sender is not None
        and sender.email in situation.acquaintances.emails
        and (situation.now - mail.date).days <= situation.config.look_back_days
        and not pretends(mail, situation)
        and not _written_since(mail, sender.email, situation)
    )


def _written_since(mail: Facts, email: str, situation: Situation) -> bool:
    return any(
        later.direction == "sent" and later.date > mail.date for later in situation.mail_with.get(email, ())
    )
