"""The header fields that tell how a mail came to be, looked up at once."""

from collections.abc import Iterable

_TELLING = frozenset(
    {
        *("auto-submitted", "content-class", "content-type", "feedback-id", "from", "list-id", "list-post"),
        *(
            "list-unsubscribe",
            "precedence",
            "return-path",
            "sender",
            "x-apple-action",
            "x-auto-response-suppress",
        ),
        *("x-autoreply", "x-autorespond", "x-autoresponder", "x-failed-recipients", "x-loop", "x-mailer"),
        *("x-autoreply-from", "x-hmxmroriginalrecipient", "x-vacation", "x-mail-autoreply", "delivered-to"),
        *(
            "x-campaign",
            "x-campaignid",
            "x-mailgun-tag",
            "x-mc-user",
            "list-help",
            "x-ms-exchange-inbox-rules-loop",
        ),
    }
)


class Fields:
    """The topmost value of each telling field, lower-cased; empty where the mail has none."""

    def __init__(self, headers: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, str] = {}
        for name, value in headers:
            if name in _TELLING and name not in self._values:
                self._values[name] = value.strip().lower()

    def __getitem__(self, name: str) -> str:
        return self._values.get(name, "")

    def __contains__(self, name: str) -> bool:
        return name in self._values

    @property
    def from_nobody(self) -> bool:
        """Whether the mail came with an empty return path, as only machines send."""
        return self["return-path"] == "<>"
