"""Calendar mail whose calendar part was lost on the way, told by subject and words."""

import re

from fupmail.model.mailbox import Message
from fupmail.understand.automatic.words import own_words
from fupmail.understand.subject import bare_subject

# What calendars put before the name of an event.
_NOTICE = re.compile(
    r"(?:accepted|declined|tentative(?:ly accepted)?|(?:updated )?invitation(?: updated)?|new event|"
    r"cancell?ed(?: event)?(?: with note)?|(?:proposed )?new time proposed|updated event(?: with note)?|"
    r"zugesagt|abgelehnt|(?:mit vorbehalt|vorläufig)(?: zugesagt)?|(?:aktualisierte )?einladung|"
    r"abgesagt(?:er termin)?|"
    r"accepté|acceptée|refusé|refusée|provisoire|invitation mise à jour|annulée?|événement annulé|"
    r"acept(?:ado|ada)|rechaz(?:ado|ada)|invitación|provisional|geaccepteerd|afgewezen|uitnodiging|"
    r"accettato|rifiutato|invito|aceito|recusado|convite)\s?[:：]\s*\S",
    re.IGNORECASE,
)
_AT_A_TIME = re.compile(r" @ [^@]{0,40}\d")
_SAYS_WHEN = re.compile(
    r"\s*(?:when|wann|quand|cuándo|wanneer|quando|title|titel|titre)\s?[:：]", re.IGNORECASE
)
_BY_CALENDAR = re.compile(
    r"invitation from google calendar|einladung von google kalender|invitation de google agenda|"
    r"has (?:accepted|declined|tentatively accepted|replied \"maybe\" to) this invitation|"
    r"hat diese einladung (?:angenommen|abgelehnt|zugesagt)|a (?:accepté|refusé) cette invitation|"
    r"this event has been (?:changed|updated|cancell?ed)|"
    r"dieser termin wurde (?:geändert|abgesagt|aktualisiert)|"
    r"cet événement a été (?:modifié|annulé)",
    re.IGNORECASE,
)
READ = 600  # characters


def is_notice_of_event(message: Message) -> bool:
    """Whether a calendar wrote it though it brings no calendar: "Accepted: Walk-through @ Tue 3 March 10am".

    Is one: "Declined: Demo" without a word. Is none: "Accepted: your offer", with words of its own.
    """
    subject = bare_subject(message.subject)
    if not _NOTICE.match(subject):
        return False
    if _AT_A_TIME.search(subject):
        return True
    words = own_words(message)[:READ]
    return not words.strip() or bool(_SAYS_WHEN.match(words)) or bool(_BY_CALENDAR.search(words))
