"""Ways into Gmail and Calendar, made of ids alone: nothing that a mail says becomes an address."""

import re
from dataclasses import dataclass

from fupmail.compose.hold import thread_link
from fupmail.report.page.view import Link

GMAIL = re.compile(
    r"https://mail\.google\.com/mail/\?authuser=[^\s#&\"'<>]+#(?:all/[\w-]+|drafts(?:\?compose=[\w-]+)?)",
    re.A,
)
EVENT_ID = re.compile(r"[?&]eid=([\w=%-]+)(?:&|#|$)", re.A)
EVENT_HOST = re.compile(r"https://(?:www|calendar)\.google\.com/")
EVENT = "https://calendar.google.com/calendar/event?eid="


@dataclass(frozen=True, slots=True)
class Links:
    """The links for one account; none for a mailbox that is a folder."""

    account: str
    online: bool

    def thread(self, thread: str | None) -> Link | None:
        """The conversation in Gmail."""
        return self._mail("Open the conversation", thread_link(thread or "", self.account))

    def draft(self, link: str) -> Link | None:
        """The draft in Gmail, by the link that the mailbox gave for it."""
        return self._mail("Open the draft", link)

    def drafts(self) -> Link | None:
        """All drafts in Gmail."""
        return self._mail(
            "Open Gmail’s drafts", f"https://mail.google.com/mail/?authuser={self.account}#drafts"
        )

    def event(self, link: str) -> Link | None:
        """The event in Calendar: of the link that Calendar gave for it only the id is kept."""
        found = EVENT_ID.search(link) if self.online and EVENT_HOST.match(link) else None
        return Link("Open in Calendar", EVENT + found[1]) if found else None

    def _mail(self, words: str, url: str) -> Link | None:
        return Link(words, url) if self.online and GMAIL.fullmatch(url) else None
