"""Who is who: the user, colleagues, clients, and everybody who is none of these."""

from collections.abc import Iterable
from fnmatch import fnmatchcase

from fupmail.config import Config
from fupmail.model.mailbox import Address, Profile
from fupmail.understand.people import company_of, is_free_mail, is_robot

CALENDAR_DOMAINS = ("group.calendar.google.com", "resource.calendar.google.com")


class People:
    """Tells the roles of addresses apart, after the profile and the config."""

    def __init__(self, profile: Profile, config: Config) -> None:
        self._own = profile.addresses
        domains = {alias.address.domain for alias in profile.aliases}
        self._companies = {company_of(email) for email in self._own} - self._own
        self._companies -= {domain for domain in domains if is_free_mail(domain)}
        self._colleagues = tuple(entry.lower() for entry in config.colleagues)
        self._ignored = tuple(entry.lower() for entry in config.ignore)
        self._clients: dict[str, bool] = {}

    def is_user(self, address: Address) -> bool:
        """Whether this is one of the user's own addresses."""
        return address.email in self._own

    def is_colleague(self, address: Address) -> bool:
        """Whether this is somebody of the user's organisation, the user apart."""
        if self.is_user(address):
            return False
        return company_of(address.email) in self._companies or _listed(address, self._colleagues)

    def is_client(self, address: Address) -> bool:
        """Whether this is a human outside the user's organisation whom no setting ignores."""
        if address.email not in self._clients:
            self._clients[address.email] = not (
                self.is_user(address)
                or self.is_colleague(address)
                or is_robot(address)
                or address.domain in CALENDAR_DOMAINS
                or _listed(address, self._ignored)
            )
        return self._clients[address.email]

    def clients(self, addresses: tuple[Address, ...]) -> tuple[Address, ...]:
        """The clients among these, each once, in their order."""
        return _unique(address for address in addresses if self.is_client(address))

    def colleagues(self, addresses: tuple[Address, ...]) -> tuple[Address, ...]:
        """The colleagues among these, each once, in their order."""
        return _unique(address for address in addresses if self.is_colleague(address))


def _unique(addresses: Iterable[Address]) -> tuple[Address, ...]:
    seen: dict[str, Address] = {}
    for address in addresses:
        seen.setdefault(address.email, address)
    return tuple(seen.values())


def _listed(address: Address, entries: tuple[str, ...]) -> bool:
    domain = address.domain
    return any(
        entry in (address.email, domain) or domain.endswith("." + entry) or fnmatchcase(address.email, entry)
        for entry in entries
    )
