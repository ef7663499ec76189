"""Mail that no person wrote to the user: absences, automatic replies, bounces, lists, calendar noise."""

import datetime as dt
from dataclasses import dataclass

from fupmail.model.facts import Category
from fupmail.model.mailbox import Message
from fupmail.understand.automatic.absence import return_date, tells_absence
from fupmail.understand.automatic.bounces import failed_addresses, is_bounce
from fupmail.understand.automatic.fields import Fields
from fupmail.understand.automatic.notices import is_bulk, is_calendar, is_notice, is_reply


@dataclass(frozen=True, slots=True)
class AutomaticMail:
    """What kind of mail it is; `personal` where nothing marks it as automatic.

    `returns` is the day on which an absent person is back. `failed` names the addresses that a bounce
    could not reach; it is empty for a delay, where nothing has failed yet.
    """

    category: Category = "personal"
    returns: dt.date | None = None
    failed: tuple[str, ...] = ()


def categorise(message: Message) -> AutomaticMail:
    """What kind of mail this is: by its fields first, by its words where the fields say nothing."""
    fields = Fields(message.headers)
    if is_calendar(message, fields):
        return AutomaticMail("calendar")
    if is_bounce(message, fields):
        return AutomaticMail("bounce", failed=failed_addresses(message, fields))
    if is_reply(message, fields):
        if tells_absence(message):
            return AutomaticMail("out_of_office", returns=return_date(message))
        return AutomaticMail("auto_reply")
    if is_bulk(fields):
        return AutomaticMail("bulk")
    return AutomaticMail("auto_reply" if is_notice(message, fields) else "personal")
