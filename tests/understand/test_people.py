"""People are greeted by their first name or not at all; machines are known for what they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.model.mailbox import Address
from fupmail.understand.people import company_of, greeting_name, is_free_mail, is_robot, phone_numbers
from fupmail.understand.phones import region_of


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Ann Lee", "Ann"),
        ("Lee, Ann", "Ann"),
        ("LEE Ann", "Ann"),
        ("Ann LEE", "Ann"),
        ("ANN LEE", "Ann"),
        ("ann lee", "Ann"),
        ("'Ann Lee'", "Ann"),
        ("Ann Lee (Acme)", "Ann"),
        ("[EXT] Ann Lee", "Ann"),
        ("Ann Lee via Contracts", "Ann"),
        ("Ann Lee | Acme", "Ann"),
        ("Ann Lee 😊", "Ann"),
        ("Dr. Ann Lee", "Ann"),
        ("Ann Lee, PhD", "Ann"),
        ("Anne-Marie Dubois", "Anne-Marie"),
        ("de la Vega, Juan", "Juan"),
        ("Ann", "Ann"),
        ("Ann and Bob Lee", "Ann and Bob"),
        ("Ann Lee/HQ/ACME", "Ann"),
        ("Анна Иванова", "Анна"),
        ("Иванова Анна Петровна", "Анна"),
        ("王小明", "王小明"),
    ],
)
def test_a_person_is_greeted_by_the_first_name(name: str, first: str) -> None:
    assert greeting_name(Address("someone@acme.example", name)) == first


@pytest.mark.parametrize(
    "name",
    [
        "",
        "ann@acme.example",
        "acme.example",
        "www.acme.example",
        "Acme",
        "Acme Inc.",
        "Acme, Inc.",
        "Sales",
        "Acme Sales Team",
        "Info",
        "Customer Service",
        "Support | Ann Lee",
        "A. Lee",
        "J.R.",
        "Lee, J.",
        "AL",
        "LEE",
        "Mr. Lee",
        "Frau Müller",
        "M. Dupont",
        "von Bergen",
        "Ann Lee, Acme",
        "Bank of Somewhere",
        "Room 12",
        "ann123",
        "Ministry of Works",
        "Smith & Sons",
        "\u202eeeL nnA",
        "😊",
        "---",
        "Do Not Reply",
        "x" * 500,
    ],
)
def test_whom_we_cannot_name_we_do_not_name(name: str) -> None:
    assert greeting_name(Address("someone@acme.example", name)) == ""


def test_a_name_that_is_the_company_is_no_first_name() -> None:
    assert greeting_name(Address("hello@stonebridge.com", "Stonebridge")) == ""
    assert greeting_name(Address("hello@morganfield.com", "Morgan Field")) == ""
    assert greeting_name(Address("hello@gmail.com", "Morgan Field")) == "Morgan"


@given(st.text(max_size=200))
def test_no_name_raises_and_no_greeting_has_digits_or_addresses(name: str) -> None:
    first = greeting_name(Address("someone@acme.example", name))
    assert not any(sign.isdigit() or sign in "@<>\n" for sign in first)
    assert len(first) <= 24


@pytest.mark.parametrize(
    ("text", "region", "numbers"),
    [
        ("Tel: +49 30 901820", None, ("+49 30 901820",)),
        ("Tel: 030 901820", "DE", ("+49 30 901820",)),
        ("Phone: (415) 555-2671", None, ("+1 415-555-2671",)),
        ("415.555.2671 | fax 415.555.2672", None, ("+1 415-555-2671",)),
        ("415-555-2671 (office)\n415-555-2672 (fax)", None, ("+1 415-555-2671",)),
        ("Acme #(415)-555-2671", None, ("+1 415-555-2671",)),
        ("Mobile: 06 12 34 56 78", "FR", ("+33 6 12 34 56 78",)),
        ("+1 415 555 2671 / +1 415 555 2671", None, ("+1 415-555-2671",)),
    ],
)
def test_numbers_to_call_come_in_international_form(
    text: str, region: str | None, numbers: tuple[str, ...]
) -> None:
    assert phone_numbers(text, region) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Invoice 415-555-2671",
        "Order no. 415-555-2671",
        "$415.555.2671",
        "4155552671",
        "03/03/2025 04:05 PM",
        "2025-03-03 16:05:17",
        "Fax: 415-555-2671",
        "1,299.00 plus 2,450.00",
        "IBAN DE89 3704 0044 0532 0130 00",
        "030 901820",
    ],
)
def test_invoices_prices_and_dates_are_no_numbers_to_call(text: str) -> None:
    assert phone_numbers(text) == ()


def test_the_company_is_the_registrable_domain_and_free_mail_is_its_own() -> None:
    assert company_of("Ann@mail.Acme.co.uk") == "acme.co.uk"
    assert company_of("ann@sub.acme.com") == "acme.com"
    assert company_of("Ann@Gmail.com") == "ann@gmail.com"
    assert is_free_mail("GMX.de")
    assert not is_free_mail("acme.com")


@pytest.mark.parametrize(
    "email",
    [
        "noreply@acme.com",
        "no-reply@acme.com",
        "do-not-reply@acme.com",
        "shares-noreply@acme.com",
        "mailer-daemon@acme.com",
        "postmaster@acme.com",
        "notifications@acme.com",
        "calendar-notification@acme.com",
        "bounces+ann=acme.com@list.example",
        "bounce-12345@list.example",
        "prvs=0123abcd=ann@acme.com",
        "reply+0123456789abcdef0123@mail.acme.com",
        "support-bot@acme.com",
        "ann@bounces.acme.com",
        "newsletter@acme.com",
    ],
)
def test_machines_are_known(email: str) -> None:
    assert is_robot(Address(email))


@pytest.mark.parametrize(
    "email",
    [
        "norma.reply@acme.com",
        "arno.reply@acme.com",
        "ann@acme.com",
        "ann+offers@acme.com",
        "info@acme.com",
        "sales@acme.com",
        "newton@acme.com",
        "anna.alert@acme.com",
        "support@acme.com",
        "rob.otis@acme.com",
    ],
)
def test_people_and_offices_are_no_machines(email: str) -> None:
    assert not is_robot(Address(email))


def test_a_display_name_gives_a_machine_away() -> None:
    assert is_robot(Address("x7@acme.com", "No Reply"))
    assert not is_robot(Address("x7@acme.com", "Nora Reply"))


@pytest.mark.parametrize(
    ("name", "email", "first"),
    [
        ("Catherine (Kate) Mulcahy", "kate@acme.example", "Kate"),
        ('Elizabeth "Betsy" Crowell', "bcrowell@acme.example", "Betsy"),
        ("Tamsin Yeo-Clarke (she/her)", "tamsin@acme.example", "Tamsin"),
        ("Jane Doe (Acme)", "jane@acme.example", "Jane"),
        ("Nagy Zoltán", "zoltan.nagy@acme.example", "Zoltán"),
        ("Kowalczyk Piotr", "p.kowalczyk@acme.example", "Piotr"),
        ("Nguyen Thi Mai", "mai.nguyen@acme.example", "Mai"),
        ("Zoltan Nagy", "zoltan.nagy@acme.example", "Zoltan"),
        ("A.K. Raman", "akraman@acme.example", ""),
        ("Acme (Billing) Support", "help@acme.example", ""),
    ],
)
def test_a_name_for_every_day_and_the_order_of_the_address_tell_the_first_name(
    name: str, email: str, first: str
) -> None:
    assert greeting_name(Address(email, name)) == first


@pytest.mark.parametrize(
    ("domains", "text", "number"),
    [
        (("acme.co.uk", "me.example"), "T 020 7946 0331", "+44 20 7946 0331"),
        (("acme.ie",), "M: 087 612 4490", "+353 87 612 4490"),
        (("acme.com", "ich.de"), "Tel. 030 901820", "+49 30 901820"),
        (("acme.co.uk",), "(406) 555-0173", "+1 406-555-0173"),
        (("acme.io",), "(406) 555-0173", "+1 406-555-0173"),
    ],
)
def test_a_number_without_a_country_is_one_of_the_senders_country_or_the_users(
    domains: tuple[str, ...], text: str, number: str
) -> None:
    assert phone_numbers(text, region_of(*domains)) == (number,)
