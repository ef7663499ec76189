"""Phone numbers to call somebody on, out of a signature."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from fupmail.understand.sentences import word_set

LONGEST_TEXT = 20_000
LONGEST_LINE = 300
MOST_NUMBERS = 5
LONGEST_CACHED = 2_000
NUMBER_LINE = re.compile(r"(?:\d[^\d\n]{0,3}){7}")
WITHOUT_REGION = re.compile(r"\+ ?\(?\d|(?<!\d)(?:\(\d{3}\)[ /-]{0,3}|\d{3}[ .\-/])\d{3}[ .-]\d{4}")
US_SHAPE = re.compile(
    r"(?:\+?1[ .-]?)?(?:\(\d{3}\) ?[/-]? ?|\d{3}[ .\-/])\d{3}[ .-]\d{4}(?:\D.*)?", re.DOTALL
)
NOT_TO_CALL = re.compile(
    r"(?:\bfax|facsimile|telefax|t[ée]l[ée]copie|\bf ?[:.]|\bpager|invoice|order|ticket|case|account"
    r"|acct|\bref|iban|bic|\bvat|ust-?id|steuer|siret|siren|\bnif|\bcif|kvk|btw|p\.? ?iva|cod\. ?fisc|hrb"
    r"|rechnung|kunden-?n|facture|commande|factura|pedido|bestel|factuur|fattura|ordine|fatura|pass ?code"
    r"|\bpin|zip|\bid\b|deal|\bpo\b|\bno\.|\bnr\.?|#|[$€£])\W{0,8}(?:number|no|nr)?\W{0,4}$",
    re.IGNORECASE,
)
REGIONLESS = word_set("EU IO CO AI ME TV CC WS TO FM LY GG IM SO SH VC")  # of anybody
FAX_AFTER = re.compile(r"[\s(\[-]{0,2}(?:fax|facsimile|télécopie|telefax|pager|f\b)", re.IGNORECASE)


def region_of(*domains: str) -> str | None:
    """The region of the first domain that tells one: "DE" for `firma.de`, "GB" for `firm.co.uk`."""
    for domain in domains:
        ending = domain.rpartition(".")[2].upper()
        if len(ending) == 2 and ending.isalpha() and ending not in REGIONLESS:
            return "GB" if ending == "UK" else ending
    return None


def phone_numbers(text: str, region: str | None = None) -> tuple[str, ...]:
    """The numbers in this text that a person answers, in international form, in the order they stand.

    `region` ("DE") says how to read a number without a country code; without it only the American
    shape counts. Fax and pager numbers, invoices, prices, dates and order numbers are left out.
    """
    if len(text) <= LONGEST_CACHED:
        return _cached(text, region)
    return _found(text, region)


@lru_cache(maxsize=2048)
def _cached(text: str, region: str | None) -> tuple[str, ...]:
    return _found(text, region)


def _found(text: str, region: str | None) -> tuple[str, ...]:
    numbers: dict[str, None] = {}
    for line in text[:LONGEST_TEXT].splitlines():
        may_call = NUMBER_LINE if region else WITHOUT_REGION
        if may_call.search(line[:LONGEST_LINE]):
            numbers.update(dict.fromkeys(_in_line(line[:LONGEST_LINE], region)))
        if len(numbers) >= MOST_NUMBERS:
            break
    return tuple(numbers)[:MOST_NUMBERS]


def _in_line(line: str, region: str | None) -> Iterator[str]:
    """The numbers of a line, read as those of the region; an American one is known by its shape anywhere."""
    called = list(_read_as(line, region)) if region else []
    yield from called or _read_as(line, None)


def _read_as(line: str, region: str | None) -> Iterator[str]:
    import phonenumbers  # costs 40 ms

    for match in phonenumbers.PhoneNumberMatcher(line, region or "US", max_tries=20):
        if _is_called(line, match, region):
            yield phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _is_called(line: str, match: Any, region: str | None) -> bool:
    before = line[max(0, match.start - 40) : match.start]
    if NOT_TO_CALL.search(before.removesuffix("#") if match.raw_string.startswith("(") else before):
        return False
    if FAX_AFTER.match(line[match.end : match.end + 12]):
        return False
    written = match.raw_string
    return written.startswith("+") or region is not None or bool(US_SHAPE.fullmatch(written))
