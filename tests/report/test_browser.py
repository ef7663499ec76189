"""The report as a browser shows it: it fits, nothing lies on anything, everybody can read it."""

import pytest

from tests.report.browser import SCHEMES, WIDTHS, look_at

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def looks(page_files):
    """Both pages at every width and in both schemes, folded and unfolded."""
    return look_at(page_files.values())


def told(looks, wrong):
    """What is wrong with which look."""
    return {
        (look["page"].rpartition("/")[2], look["width"], look["scheme"], look["unfolded"]): wrong(look)
        for look in looks
        if wrong(look)
    }


def test_every_look_was_taken(looks):
    assert len(looks) == 2 * len(WIDTHS) * len(SCHEMES) * 2
    assert min(look["wordsMeasured"] for look in looks) > 100
    assert min(look["passes"] for look in looks if look["unfolded"]) > 10


def test_the_page_never_scrolls_sideways(looks):
    assert told(looks, lambda look: look["pageWidth"] > look["width"] and look["pageWidth"]) == {}
    assert told(looks, lambda look: look["outside"]) == {}


def test_no_words_lie_on_other_words(looks):
    assert told(looks, lambda look: look["overlaps"][:5]) == {}


def test_axe_finds_nothing_that_would_keep_anybody_from_reading(looks):
    assert told(looks, lambda look: look["violations"]) == {}


def test_the_page_asks_for_nothing_but_itself_and_runs_nothing(looks):
    assert told(looks, lambda look: len(look["requests"]) != 1 and look["requests"]) == {}
    assert told(looks, lambda look: look["scripts"]) == {}


def test_the_policy_lets_the_page_s_own_style_in_and_nothing_complains(looks):
    assert told(looks, lambda look: look["complaints"]) == {}
    grounds = {look["scheme"]: look["ground"] for look in looks}
    assert grounds["light"] != grounds["dark"]
    assert "rgba(0, 0, 0, 0)" not in grounds.values()


def test_links_lead_to_gmail_and_nowhere_else(looks):
    links = {link for look in looks for link in look["links"]}
    assert links
    assert {link.partition("?")[0] for link in links} == {"https://mail.google.com/mail/"}
    assert told(looks, lambda look: "demo" in look["page"] and look["links"]) == {}
