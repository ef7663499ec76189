"""What the page says, and that nothing of a mail becomes more than words on it."""

import base64
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser

import pytest

from fupmail.compose.clean import one_line
from fupmail.report.page import compose_page, render_page
from fupmail.report.page.clients import GROUPS
from fupmail.report.page.links import Links
from tests.report.mailbox import HOSTILE, demo_folder, lived_in

GMAIL = re.compile(r"https://mail\.google\.com/mail/\?authuser=you@here\.example#(all/[0-9a-f]{16}|drafts)")


class Seen(HTMLParser):
    """A page taken apart: its words, its elements and their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words, self.tags, self.attributes = [], [], []
        self.feed(page)
        self.text = " ".join(" ".join(self.words).split())

    def handle_data(self, data):
        self.words.append(data)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def values(self, wanted: str) -> list[str]:
        return [value for _, name, value in self.attributes if name == wanted]


@pytest.fixture(scope="module")
def demo(demo_page):
    return Seen(render_page(demo_page))


@pytest.fixture(scope="module")
def hostile(hostile_page):
    return Seen(render_page(hostile_page))


def test_one_sentence_tells_the_morning(demo_page, demo):
    assert re.fullmatch(r"\d+ open offers?, \d+ clients? needs? you today\.", demo_page.sentence)
    rows = [row for group in demo_page.groups for row in group.rows]
    offers = sum(row.stage in ("proposed", "deferred") for row in rows)
    assert demo_page.sentence.startswith(f"{offers} open offers, {len(demo_page.groups[0].rows)} clients")
    assert demo.tags.count("h1") == 1
    assert demo_page.sentence in demo.text


def test_it_tells_mailbox_time_with_zone_and_the_last_good_run(demo):
    assert "mara@lindqvist-interiors.example" in demo.text
    assert "Tue 10 Mar 2026, 08:00 Europe/Berlin" in demo.text
    assert "last good run: Tue 10 Mar 08:00" in demo.text


def test_a_failed_run_is_told_beside_the_last_good_one(tmp_path):
    rehearsal, runs = lived_in(demo_folder(tmp_path / "mail"))
    failed = [*runs, type(runs[0])("later", rehearsal.plan.now, rehearsal.plan.now, 5, "")]
    page = compose_page(rehearsal, failed, online=False)
    assert "exit code 5" in page.trouble
    assert page.last_run == "Tue 10 Mar 08:00"
    assert compose_page(rehearsal, (), online=False).last_run == "none yet"


def test_the_lists_of_the_morning_stand_in_the_playbook_s_order(demo):
    places = [
        demo.text.index(name)
        for name in ("Calls today", "Drafts to review", "Waiting on you", "Look at this")
    ]
    assert places == sorted(places)


def test_every_draft_call_question_and_warning_of_the_demo_is_there(demo_page, demo):
    assert [entry.who for entry in demo_page.drafts][:2] == ["Marcus Hale", "Iris Novak"]
    assert "Leo Brandt" in {entry.who for entry in demo_page.drafts}
    assert {entry.who for entry in demo_page.calls_ahead} >= {"Hanna Vogt", "Grace Okafor", "Ruth Ames"}
    assert demo_page.waiting[0].who == "Marcus Hale"
    assert "Does the price include installation" in demo.text
    assert "looks like acme-logistics.example but is not" in demo.text
    assert "Phone +44 20 7946 0321" in demo.text


def test_every_client_stands_in_one_row_with_strip_and_next_step(demo_page):
    rows = {row.person: row for group in demo_page.groups for row in group.rows}
    strip = [(stop.word, stop.state, stop.day) for stop in rows["Priya Nair"].strip]
    assert strip == [
        ("Met", "ahead", ""),
        ("Offer", "done", "9 Feb"),
        ("1st", "done", "16 Feb"),
        ("2nd", "done", "27 Feb"),
        ("3rd", "next", "today"),
        ("Answer", "ahead", ""),
        ("Outcome", "ahead", ""),
    ]
    assert (rows["Grace Okafor"].step_day, rows["Grace Okafor"].step) == ("Wed 11 15:00", "Call them")
    assert rows["Elena Rossi"].strip[-1].state == "bad"
    assert rows["Victor Hugh"].step == "No next step"
    assert len({len(row.strip) for row in rows.values()}) == 1


def test_a_client_without_next_step_is_shown_before_what_is_planned(demo_page):
    names = [group.name for group in demo_page.groups]
    assert names[:3] == ["Needs you", "No next step", "Next 7 days"]
    assert names == [name for name, _ in GROUPS if name in names]


def test_only_quiet_clients_are_folded_away(demo_page, hostile_page):
    for group in (*demo_page.groups, *hostile_page.groups):
        assert group.folded == (group.name == "Quiet")


def test_who_waits_for_more_than_two_business_days_is_overdue_in_word_and_ring(demo_page, demo):
    late = [entry.who for entry in demo_page.waiting if entry.urgency == "overdue"]
    assert late == ["Paul Winter"]
    (row,) = [row for row in demo_page.groups[0].rows if row.person == "Paul Winter"]
    assert ("Your turn", "overdue", "5 Mar") in [(stop.word, stop.state, stop.day) for stop in row.strip]
    assert "overdue" in demo.text


def test_what_was_done_and_not_done_is_told_with_reasons(demo_page):
    assert len(demo_page.deeds) == 14
    assert any("out of office" in entry.text.lower() for entry in demo_page.silences)
    drafted = {row.person: row.reasons for group in demo_page.groups for row in group.rows}["Jane Cooper"]
    assert "drafted" in {reason.when for reason in drafted}


def test_the_picture_of_the_weeks_counts_what_the_table_counts(demo_page):
    numbers = {series.name: [cell.count for cell in series.cells] for series in demo_page.weeks.series}
    assert numbers["Drafted"] == [0, 0, 0, 0, 0, 0, 10, 0, 0]
    assert sum(numbers["Sent"]) == 3
    assert [week.current for week in demo_page.weeks.weeks].index(True) == 6
    assert {len(row) for row in numbers.values()} == {len(demo_page.weeks.weeks)}


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_printed_as_they_are(hostile, words):
    assert one_line(words) in hostile.text


def test_hostile_words_become_no_element_and_no_attribute(hostile, demo):
    for page in (hostile, demo):
        assert not {"script", "img", "iframe", "link", "object", "form", "base"} & set(page.tags)
        assert page.tags.count("svg") == len(
            [1 for tag, name, _ in page.attributes if (tag, name) == ("svg", "viewbox")]
        )
        assert not [name for _, name, _ in page.attributes if name.startswith("on")]
        assert not {"style", "src", "srcset", "srcdoc", "xlink:href"} & {
            name for _, name, _ in page.attributes
        }


def test_nothing_that_hides_or_turns_reaches_the_page(hostile_page):
    assert not re.search("[\u200b\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", render_page(hostile_page))


def test_the_policy_forbids_all_and_names_the_digest_of_the_style(demo_page):
    page = render_page(demo_page)
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.S)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style
    assert "@import" not in style


def test_links_lead_into_gmail_by_ids_alone(hostile):
    links = hostile.values("href")
    assert len(links) > 4
    assert [link for link in links if not GMAIL.fullmatch(link)] == []


def test_a_folder_has_nothing_to_link_to(demo):
    assert demo.values("href") == []


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/calendar/event?eid=abc",
        "https://www.google.com.evil.example/calendar/event?eid=abc",
        "http://www.google.com/calendar/event?eid=abc",
        "javascript:alert(1)//https://www.google.com/?eid=abc",
        "https://www.google.com/url?q=https://evil.example",
        "",
    ],
)
def test_only_the_id_of_an_event_becomes_a_link(link):
    assert Links("you@here.example", online=True).event(link) is None


def test_an_event_s_link_is_made_anew_from_its_id():
    link = Links("you@here.example", online=True).event(
        "https://www.google.com/calendar/event?eid=YWJj_x-9&next=//evil.example"
    )
    assert link is not None
    assert link.url == "https://calendar.google.com/calendar/event?eid=YWJj_x-9"
    assert Links("you@here.example", online=False).event(link.url) is None


@pytest.mark.parametrize(
    "link",
    [
        'https://mail.google.com/mail/?authuser=a@b.example#drafts?compose=abc"><script>',
        "https://mail.google.com/mail/?authuser=a@b.example#search/x",
        "https://mail.google.com.evil.example/mail/?authuser=a@b.example#drafts",
        "javascript:alert(1)",
    ],
)
def test_a_draft_s_link_of_another_form_is_left_out(link):
    assert Links("a@b.example", online=True).draft(link) is None
    assert Links("a@b.example", online=True).draft(
        "https://mail.google.com/mail/?authuser=a@b.example#drafts"
    )


def test_the_same_mailbox_gives_the_same_bytes_whatever_the_order_of_sets(tmp_path):
    lived_in(folder := demo_folder(tmp_path / "mail"))
    pages = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.html"
        words = ["report", "--folder", folder, "--now", "2026-03-10T08:00:00+01:00", "--output", target]
        subprocess.run(
            [sys.executable, "-m", "fupmail", *map(str, words)],
            env={**os.environ, "PYTHONHASHSEED": seed, "FUPMAIL_HOME": str(tmp_path)},
            check=True,
            capture_output=True,
        )
        pages.append(target.read_bytes())
    assert pages[0] == pages[1]


def test_nothing_on_the_page_is_a_value_s_inside(demo_page):
    """No `None`, no repr of an object slips into a sentence."""
    texts = list(_texts(demo_page))
    assert len(texts) > 100
    assert [text for text in texts if "None" in text or "datetime" in text or "Address(" in text] == []


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))
