"""Invented clients, three a language, on whom templates are tried: previews, checks and the gallery.

The first is known well, the second a little and lives by another clock, and of the third little more than
the address is known.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from fupmail.config import Config, parse_config
from fupmail.model.follow_up import ClientType, DraftKind, FollowUp, Occasion, Resource, Slot
from fupmail.model.mailbox import Address, Alias, Profile

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 8, tzinfo=ZONE)
USER = Address("sam@berger.example", "Sam Berger")
PROFILE = Profile((Alias(USER),), "Europe/Berlin")
AGO = {"proposal_follow_up-2": 14, "proposal_follow_up-3": 21, "keep_in_touch": 96, "loyal_appreciation": 94}
SINCE_FRIDAY = 4
EASTERN = timezone(timedelta(hours=-4))


@dataclass(frozen=True, slots=True)
class SampleClient:
    """Someone who does not exist, and what the mailbox would know of them."""

    address: Address
    meeting: str
    paper: str
    delivery: str
    type: ClientType
    introduced: Address | None = None
    introducer: Address | None = None
    resource: Resource | None = None
    free: bool = True
    dated: bool = True
    zone: timezone | None = None


CLIENTS: dict[str, tuple[SampleClient, ...]] = {
    "en": (
        SampleClient(
            Address("dana.roth@acme.example", "Dana Roth"),
            "Site visit",
            "Quote for 12 windows",
            "Installation of your windows",
            "loyal",
            Address("priya@hillside.example", "Priya Nair"),
            Address("kim.berg@northlake.example", "Kim Berg"),
            Resource("Choosing glass for old houses", "https://berger.example/old-houses"),
        ),
        SampleClient(
            Address("martin@okafor.example", "Martin Okafor"),
            "Workshop refurbishment",
            "Workshop refurbishment",
            "Order 4411",
            "new",
            Address("l.chen@harbour.example", "Li Chen"),
            Address("ruth@penrose.example", "Ruth Penrose"),
            Resource("What a refurbishment costs to run", "https://berger.example/running-costs"),
            free=False,
            zone=EASTERN,
        ),
        SampleClient(
            Address("office@lakesidedental.example", "Lakeside Dental Practice"),
            "",
            "",
            "",
            "undecided",
            dated=False,
            free=False,
        ),
    ),
    "de": (
        SampleClient(
            Address("petra.lindner@lindner-bau.example", "Petra Lindner"),
            "Besichtigung Dachgeschoss",
            "Angebot für zwölf Fenster",
            "Einbau Ihrer Fenster",
            "loyal",
            Address("h.vogt@seeblick.example", "Hanna Vogt"),
            Address("k.brandt@nordufer.example", "Klaus Brandt"),
            Resource("Das richtige Glas für alte Häuser", "https://berger.example/altbau"),
        ),
        SampleClient(
            Address("jonas@weidmann.example", "Jonas Weidmann"),
            "Umbau Werkstatt",
            "Umbau Werkstatt",
            "Auftrag 4411",
            "new",
            Address("m.celik@hafen.example", "Murat Çelik"),
            Address("ruth@tannert.example", "Ruth Tannert"),
            Resource("Was ein Umbau im Betrieb kostet", "https://berger.example/betriebskosten"),
            free=False,
            zone=EASTERN,
        ),
        SampleClient(
            Address("info@praxis-am-see.example", "Praxis am See"),
            "",
            "",
            "",
            "undecided",
            dated=False,
            free=False,
        ),
    ),
    "fr": (
        SampleClient(
            Address("claire.morel@morel-habitat.example", "Claire Morel"),
            "Visite du chantier",
            "Devis pour douze fenêtres",
            "Pose de vos fenêtres",
            "loyal",
            Address("s.lambert@lesquais.example", "Sophie Lambert"),
            Address("paul.girard@coteau.example", "Paul Girard"),
            Resource("Quel vitrage pour une maison ancienne", "https://berger.example/maison-ancienne"),
        ),
        SampleClient(
            Address("karim@haddad.example", "Karim Haddad"),
            "Rénovation de l'atelier",
            "Rénovation de l'atelier",
            "Commande 4411",
            "new",
            Address("n.petit@leport.example", "Nadia Petit"),
            Address("anne@verdier.example", "Anne Verdier"),
            Resource("Le coût réel d'une rénovation", "https://berger.example/renovation"),
            free=False,
            zone=EASTERN,
        ),
        SampleClient(
            Address("contact@cabinet-tilleuls.example", "Cabinet des Tilleuls"),
            "",
            "",
            "",
            "undecided",
            dated=False,
            free=False,
        ),
    ),
}
REMEDIES = {
    "en": ("a replacement", "a repair", "a visit this week"),
    "de": ("Austausch", "Reparatur", "ein Besuch vor Ort"),
    "fr": ("un remplacement", "une réparation", "une visite sur place"),
}


def sample_follow_up(template: str, language: str, client: SampleClient) -> FollowUp:
    """A follow-up to this client for which this template is made, a thread of its own where it begins one."""
    kind, _, number = template.partition("-")
    topic = {"meeting_follow_up": client.meeting, "delivery_check": client.delivery}.get(kind, client.paper)
    if kind.startswith("referral"):
        topic = ""
    return FollowUp(
        key=f"{1:040x}",
        kind=_kind(kind),
        attempt=int(number or 1),
        client=client.address,
        company=client.address.domain,
        to=(client.address,),
        cc=(),
        sender=USER.email,
        subject=topic,
        due=NOW,
        reason="a sample",
        evidence=(),
        occasion=_occasion(template, kind, topic, language, client),
        cause="sample",
        final=number == "3",
    )


def sample_config(tone: str, name: str = "Sam Berger", templates: str = "", max_words: int = 90) -> Config:
    """A config in which samples are written in this tone."""
    drafts = {"tone": tone, "templates": templates, "max_words": max_words}
    return parse_config({"name": name, "country": "DE", "drafts": drafts})


def _occasion(template: str, kind: str, topic: str, language: str, client: SampleClient) -> Occasion:
    ago = timedelta(days=AGO.get(template, SINCE_FRIDAY))
    return Occasion(
        topic=topic,
        at=NOW - ago if client.dated else None,
        named=NOW if kind == "deferred_follow_up" else None,
        slots=_slots(client) if client.free or client.zone else (),
        resource=client.resource if template not in ("proposal_follow_up-1",) else None,
        remedies=REMEDIES.get(language, REMEDIES["en"]) if client.free else (),
        person=client.introduced,
        introducer=client.introducer,
        client_type=client.type,
        language=language,
        their_zone=client.zone,
        proposed_at=NOW - ago - timedelta(days=3) if client.dated else None,
    )


def _slots(client: SampleClient) -> tuple[Slot, ...]:
    hours = (15, 16) if client.zone else (10, 14)
    starts = (NOW.replace(day=12, hour=hours[0]), NOW.replace(day=13, hour=hours[1], minute=30))
    return tuple(Slot(start, start + timedelta(minutes=30)) for start in starts)


def _kind(name: str) -> DraftKind:
    kinds: dict[str, DraftKind] = {kind: kind for kind in _KINDS}
    return kinds[name]


_KINDS: tuple[DraftKind, ...] = (
    "meeting_follow_up",
    "proposal_follow_up",
    "deferred_follow_up",
    "missed_call",
    "thank_you",
    "delivery_check",
    "complaint",
    "referral_intro",
    "referral_thanks",
    "loyal_appreciation",
    "keep_in_touch",
)
