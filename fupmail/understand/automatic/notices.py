"""Calendar noise, automatic replies and bulk mail: told by the fields that machines set."""

import re

from fupmail.model.mailbox import Message
from fupmail.understand.automatic.fields import Fields
from fupmail.understand.automatic.invitations import is_notice_of_event
from fupmail.understand.automatic.words import own_words

LONG_REPLY = 2_000  # characters; what is longer was written by a person
_CALENDARS = ("calendar-notification@google.com", "noreply-calendar-sync@google.com", "calendar-server@")

# What mail programs put before the subject they answer by themselves.
_REPLY_SUBJECT = re.compile(
    r"\s*(?:\[auto\w*\]|(?:"
    r"automatic(?:ally generated)? (?:reply|response|answer)|auto[- ]?(?:reply|response|responder|respons|"
    r"matic reply)|"
    r"auto(?:mated)? (?:reply|response)|out[- ]of[- ](?:the[- ])?office(?: auto[- ]?reply| reply|"
    r" response| notification)?|"
    r"vacation (?:reply|response|message|auto[- ]?reply)|away message|ooo|"
    r"automatische (?:antwort|abwesenheitsnotiz)|abwesenheits(?:notiz|meldung|nachricht|assistent)|"
    r"abwesend|autoantwort|"
    r"abwesenheit|r[ée]ponse automatique(?: d'absence)?|(?:message|notification|avis) d'absence|"
    r"absence du bureau|"
    r"absen(?:t|ce) du bureau|respuesta autom[áa]tica|fuera de (?:la )?oficina|ausente|"
    r"automatisch(?:e)? antwoord|"
    r"automatische reactie|afwezig(?:heid|heidsbericht|heidsmelding)?|niet aanwezig|risposta automatica|"
    r"fuori (?:ufficio|sede)|assente|assenza|"
    r"resposta autom[áa]tica|fora do escrit[óo]rio|aus[êe]ncia(?: tempor[áa]ria| do escrit[óo]rio)?|auto"
    r")\s*(?:[::]|$|(?=re:|aw:|sv:))|abwesend\s+(?=re:|aw:))",
    re.IGNORECASE,
)
_NOTES_SUBJECT = re.compile(
    r"(?:\[[^\]]{1,60}\] )?(?:[\w.'/&-]+ ){1,5}(?:is out of the office|ist außer haus|"
    r"est absent\w*(?: du bureau)?)\b",
    re.IGNORECASE,
)
_REPLY_WORDS = re.compile(
    r"(?:this is an|an?) (?:automatic|automated) (?:confirmation|acknowledg\w+|notification)|"
    r"(?:please )?do not (?:reply|respond) to this|this (?:mailbox|address) is not monitored|"
    r"\b(?:ticket|case)\b[^.\n]{0,30}\b(?:has been|was|is) (?:created|logged|opened|registered)|"
    r"automatisch (?:erstellte|generierte|erzeugte|versandte)|"
    r"bitte (?:nicht auf diese|antworten sie nicht)|"
    r"(?:réponse|message) automatique\s?(?::|\n)|merci de ne pas (?:y )?répondre|ne pas répondre à ce|"
    r"mensaje (?:generado |enviado )?autom|(?:no responda|não responda)|"
    r"(?:is|wordt|werd) automatisch (?:verzonden|verstuurd|gegenereerd|aangemaakt)|automatisch gegenereerd|"
    r"quest[oa] è un(?:a|')? ?(?:risposta|messaggio|e-?mail) automatic|si prega di non rispondere|"
    r"this is an auto(?:matic(?:ally)?|mated)?[- ](?:generated )?(?:reply|response|message|e-?mail|answer)|"
    r"this (?:e-?mail|message|mail|reply|response) (?:is|was|has been) (?:sent |transmitted |generated |"
    r"created )?"
    r"auto(?:matically|mated)|"
    r"i will (?:respond|reply) to your (?:message|e-?mail|mail) (?:when|upon|on|as soon as|once)|"
    r"(?:dies(?:e|es) ist|dies ist) eine automati\w+ (?:antwort|nachricht|e-?mail)|"
    r"(?:ceci est|il s'agit d') ?une? (?:réponse|message) automatique|"
    r"(?:esta es|este es|este) (?:una|un)? ?(?:respuesta|mensaje) autom|dit is een automatisch|"
    r"questa? è un[a'] ?(?:risposta|messaggio)|esta é uma (?:resposta|mensagem) autom",
    re.IGNORECASE,
)
_NO_ACCESS = re.compile(
    r"(?:no|without|not have|limited|little|intermittent) access to (?:my |our )?"
    r"(?:e-?mails?|mails?|inbox|messages)[^.]{0,40}\b(?:will|shall|i'll) (?:respond|reply|answer|get back)",
    re.IGNORECASE,
)
_REPLY_HINTS = ("auto", " to your ", "not re", "ne pas ", "non risp", "no resp", "não resp", "ticket", "case")
_THANKS_FIRST = re.compile(
    r"(?:(?:hello|hi|dear|good|guten|hallo|bonjour|buenos|buongiorno|sehr)\b[^\n]{0,60}\n\s*|(?:hello|hi|"
    r"hallo|bonjour)[,!. ]+)?"
    r"(?:thank you|thanks|many thanks|vielen dank|danke|merci|gracias|bedankt|dank|grazie|"
    r"obrigad[oa])\b[^.!\n]{0,25} "
    r"(?:your|contacting|ihre|deine|votre|tu|su|uw|je|tua|sua|per|pelo|voor|for the|for)\b[^.!\n]{0,40}"
    r"(?:mail|message|messaggio|nachricht|courriel|correo|mensaje|bericht|mensagem|contacting|email|"
    r"writing|inquiry|enquiry)",
    re.IGNORECASE,
)


def is_calendar(message: Message, fields: Fields) -> bool:
    """Whether a calendar wrote it: an invitation, an answer to one, a reminder.

    A file of dates that a person attached has no method, and does not count.
    """
    if any(part.content_type.startswith("text/calendar; method=") for part in message.attachments):
        return not any("method=PUBLISH" in part.content_type for part in message.attachments)
    return (
        fields["content-class"].endswith("calendarmessage")
        or fields["content-type"].startswith("text/calendar")
        or any(name in fields["sender"] or name in fields["from"] for name in _CALENDARS)
        or (fields["auto-submitted"].startswith("auto-") and _has_calendar(message))
        or is_notice_of_event(message)
    )


def is_reply(message: Message, fields: Fields) -> bool:
    """Whether a machine answered in somebody's place."""
    if fields["auto-submitted"].startswith("auto-replied") or fields["precedence"] == "auto_reply":
        return True
    if any(name in fields for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-vacation")):
        return fields["x-autoreply"] != "no"
    if fields["x-apple-action"] == "vacation" or "x-mail-autoreply" in fields or "x-autoreply-from" in fields:
        return True
    if fields.from_nobody and (
        "x-auto-response-suppress" in fields or "x-ms-exchange-inbox-rules-loop" in fields
    ):
        return True
    return _reads_as_reply(message)


def is_bulk(fields: Fields) -> bool:
    """Whether it went to many at once: a list, a newsletter."""
    return (
        any(
            name in fields
            for name in ("list-id", "list-unsubscribe", "list-post", "list-help", "feedback-id")
        )
        or fields["precedence"] in ("bulk", "list", "junk")
        or any(name in fields for name in ("x-campaign", "x-campaignid", "x-mailgun-tag", "x-mc-user"))
    )


def is_notice(message: Message, fields: Fields) -> bool:
    """Whether a machine wrote of its own accord: receipts, complaints of mail hosts, tickets, robots."""
    return (
        fields["auto-submitted"].startswith("auto-")
        or bool(message.report)
        or "report-type=disposition-notification" in fields["content-type"]
        or "report-type=feedback-report" in fields["content-type"]
        or _complains_by_machine(message)
        or fields.from_nobody
    )


def _complains_by_machine(message: Message) -> bool:
    """Feedback loops without a report: one large provider sends the mail back under this subject."""
    return message.subject.lower().startswith("complaint about message from ") and any(
        part.content_type == "message/rfc822" for part in message.attachments
    )


def _has_calendar(message: Message) -> bool:
    return any(part.content_type.startswith("text/calendar") for part in message.attachments)


def _reads_as_reply(message: Message) -> bool:
    """Whether the words give it away. A person's own "I am out next week" has none of these marks."""
    if _REPLY_SUBJECT.match(message.subject) or _NOTES_SUBJECT.match(message.subject):
        return True
    words = own_words(message, LONG_REPLY)
    beginning = words[:600]
    lowered = beginning.lower()
    if any(hint in lowered for hint in _REPLY_HINTS) and _REPLY_WORDS.search(beginning):
        return len(words) < LONG_REPLY
    if _answers_absent(message, beginning):
        return True
    return len(words) < 1_500 and bool(_THANKS_FIRST.match(beginning.lstrip())) and _absent(beginning)


def _answers_absent(message: Message, beginning: str) -> bool:
    """Whether it answers a mail with nothing but an absence: nobody writes so who is there."""
    answers = bool(message.in_reply_to) or message.subject.lower().startswith(("re:", "aw:"))
    return answers and bool(_NO_ACCESS.search(beginning)) and _absent(beginning)


def _absent(text: str) -> bool:
    from fupmail.understand.automatic.absence import ABSENT

    return bool(ABSENT.search(text))
