"""Bounces: whether a mail says that another could not be delivered, and to whom."""

import re

from fupmail.model.mailbox import Message
from fupmail.understand.automatic.fields import Fields
from fupmail.understand.automatic.words import plain_body

MOST_ADDRESSES = 20

_MAILERS = re.compile(
    r"mailer[-_ ]?daemon|post[-_ ]?master|mail delivery (?:sub)?system|mailadmin|mdaemon|mail administrator|"
    r"system administrator|administrator|\bimss\b|smtp_mail|bounce@|delivery subsystem|ndr "
)
_FAILED_SUBJECT = re.compile(
    r"\s*(?:\[[^\]]{1,30}\]\s*)?(?:(?:undeliver(?:able|ed)|non[- ]?deliver\w*|non remis|unzustellbar|"
    r"nicht zustellbar|onbestelbaar|"
    r"returned? mail|returned to sender|failure notice|mail (?:delivery|system|error|failure|failed|"
    r"not delivered|could not)|"
    r"delivery (?:status|failure|failed|error|has failed|report|notification|warning|delay)|"
    r"failed (?:mail|delivery)|message delivery|"
    r"message (?:not delivered|undeliverable|delayed|could not be delivered|status)|email delivery|"
    r"(?:warning|notice):? (?:message|could not send|delivery|e?-?mail)|delayed mail|nondeliverable|"
    r"zustellung|unzustell|mail nicht|échec|echec|no (?:se pudo )?entreg|impossibile|mancata consegna|"
    r"não entregue|não foi possível entregar|"
    r"e-?mail niet|niet bezorgd|returned e?-?mail|address not found|could not deliver|unable to deliver|"
    r"processing error|"
    r"your message to .{3,80} could not)\b|"
    r"delivery status notification)",
    re.IGNORECASE,
)
_FAILED_WORDS = re.compile(
    r"could(?: not|n't) be delivered|cannot be delivered|can ?not be delivered|not (?:be |"
    r"been )?delivered|was(?: not|n't) (?:able to )?deliver|"
    r"unable to (?:deliver|send|relay)|delivery (?:failed|has failed|to the following|attempts?)|"
    r"did not reach|undeliverable|"
    r"permanent (?:fatal )?errors?|user unknown|unknown user|no such user|mailbox (?:is )?(?:full|"
    r"unavailable|not found)|550[ -]|5\.\d\.\d|"
    r"failed recipient|failed to deliver|nicht zugestellt|n'a pas pu être|no (?:pudo|"
    r"ha podido) ser entregado|recipients? (?:were|was|did)|"
    r"not accepted|invalid (?:mailbox|recipient|address)|does not exist|delivery of (?:your )?e?-?mail|"
    r"has been postponed|retried|impossible to deliver|"
    r"not deliver",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b[45]\.\d\.\d{1,2}\b|\b(?:550|552|553|554)[ -]")  # as mail servers answer
_FAILED_SENDER = "x-failed-recipients"
_DELAY = re.compile(
    r"action:\s*delayed|not yet been delivered|has been (?:delayed|postponed)|still being retried|"
    r"warning message only|"
    r"delivery attempts will continue|will keep trying|do not need to resend|message delayed",
    re.IGNORECASE,
)
_RECIPIENT = re.compile(
    r"^(?:final|original)-recipient:\s*(?:[\w-]+\s*;)?\s*<?([^\s<>;]+@[^\s<>;]+?)>?\s*$", re.I | re.M
)
_ACTION = re.compile(r"^action:\s*(\w+)", re.I | re.M)
_ADDRESS = re.compile(r"[\w.+=%'&/!#$*?^{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}", re.I)
_BEFORE_ADDRESS = re.compile(
    r"(?:following (?:recipient|address|user|e-?mail)|recipients?\b|address(?:es)?\b|failed|deliver(?:ed|"
    r"y)? |undeliverable|unknown|reach |"
    r"rcpt to|user |to:|not deliver|mailbox|problem)",
    re.IGNORECASE,
)
_COPY = re.compile(
    r"(?:-{3,}|={3,})[^\n]{0,60}(?:copy|original|returned|message (?:follows|header|text)|forwarded|"
    r"unsent|headers)|original message follows|"
    r"^received: |^return-path: |below this line is a copy",
    re.IGNORECASE | re.MULTILINE,
)


def is_bounce(message: Message, fields: Fields) -> bool:
    """Whether a mail system reports a failure or a delay of delivery."""
    if _FAILED_SENDER in fields or "report-type=delivery-status" in fields["content-type"].replace('"', ""):
        return True
    if message.report:
        report = message.report.lower()
        delivery = "final-recipient:" in report or "reporting-mta:" in report
        return delivery and "disposition:" not in report and "feedback-type:" not in report
    names_failure = bool(_FAILED_SUBJECT.match(message.subject))
    if _by_mailer(fields):
        return names_failure or bool(_FAILED_WORDS.search(_body(message)))
    return names_failure and _reads_as_report(message)


def failed_addresses(message: Message, fields: Fields) -> tuple[str, ...]:
    """The addresses that could not be reached, lower-cased; none where delivery is only delayed."""
    if fields[_FAILED_SENDER]:
        return _unique(_ADDRESS.findall(fields[_FAILED_SENDER]))
    if message.report and _RECIPIENT.search(message.report):
        return _unique(_reported(message.report))
    body = _body(message)
    if _DELAY.search(message.subject) or _DELAY.search(body):
        return ()
    return _unique(_named(message, body))


def _reads_as_report(message: Message) -> bool:
    """Whether a mail from any sender names an address that failed: people write of failed deliveries too."""
    body = _body(message)
    return bool(
        _FAILED_WORDS.search(f"{message.subject}\n{body}") and (_CODE.search(body) or _named(message, body))
    )


def _by_mailer(fields: Fields) -> bool:
    if fields.from_nobody and "auto-replied" not in fields["auto-submitted"]:
        return True
    return bool(_MAILERS.search(fields["from"])) or bool(_MAILERS.search(fields["return-path"]))


def _body(message: Message) -> str:
    return plain_body(message)


def _reported(report: str) -> list[str]:
    """The recipients of every block of the report that did not say "delayed" or "delivered"."""
    found = []
    for block in re.split(r"\n\s*\n", report):
        action = _ACTION.search(block)
        if action is None or action[1].lower() == "failed":
            found += _RECIPIENT.findall(block)
    return found


def _named(message: Message, body: str) -> list[str]:
    """Addresses between the words that announce them and the copy of the mail that came back."""
    copy = _COPY.search(body)
    report = body[: copy.start()] if copy and copy.start() > 0 else body
    announced = _BEFORE_ADDRESS.search(report)
    readers = {address.email for address in message.to}
    sender = {message.sender.email} if message.sender else set()
    found = _ADDRESS.findall(report, announced.start() if announced else 0) or _ADDRESS.findall(report)
    return [a for a in found if a.lower() not in readers | sender and not _MAILERS.search(a.lower())]


def _unique(addresses: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(address.lower().strip("'") for address in addresses))[:MOST_ADDRESSES]
