"""The user's own mail, searched for what a draft became."""

from collections.abc import Iterable

from fupmail.model.facts import Facts
from fupmail.model.record import Record


class SentMail:
    """The user's own mail, found by the marks of a draft or by its thread."""

    def __init__(self, facts: Iterable[Facts]) -> None:
        self._by_mark: dict[str, Facts] = {}
        self._by_thread: dict[str, list[Facts]] = {}
        for mail in facts:
            if mail.direction == "sent":
                self._by_mark.setdefault(mail.key or mail.message_id, mail)
                self._by_mark.setdefault(mail.message_id, mail)
                self._by_thread.setdefault(mail.thread, []).append(mail)

    def copy_of(self, record: Record) -> Facts | None:
        """What the draft became: by its marks, else the user's next mail to the client in its thread.

        A draft that was found deleted did not become what the user wrote after that.
        """
        marked = self._by_mark.get(record.key) or self._by_mark.get(record.message_id)
        if marked or record.made_at is None:
            return marked
        for mail in self._by_thread.get(record.thread, ()):
            to = {address.email for address in (*mail.to, *mail.cc)}
            if record.state == "deleted" and mail.date > record.at:
                return None
            if mail.date >= record.made_at and mail.key is None and record.client in to:
                return mail
        return None
