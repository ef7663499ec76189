"""Phrases as data: what their notation fits, and what it costs."""

import time

import pytest

from fupmail.understand import answers, signals
from fupmail.understand.phrases import Phrasebook, Shelf
from fupmail.understand.proposals import found
from fupmail.understand.sentences import sentences_of


def fits(phrase: str, text: str) -> bool:
    book = Phrasebook(phrase)
    return any(book in read for read in Shelf(book).read_all(sentences_of(text)))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("good/happy to proceed", "We're happy to proceed."),
        ("please? book it", "Book it!"),
        ("(we|our team) accept", "Our team accept."),
        ("give .. week", "Give us another whole week."),
        ("you _ call", "You never call."),
        ("^ order", "Order it."),
        ("a no $", "It's a no."),
        ("not going", "We aren't going."),
    ],
)
def test_a_phrase_fits_the_ways_to_say_it(phrase: str, text: str) -> None:
    assert fits(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("good to proceed", "It was good. To proceed is hard."),
        ("^ order", "We order it."),
        ("a no $", "A no is a no, he said."),
        ("give .. week", "Give it to Ann, next week is fine."),
        ("book it", "The book items are here."),
    ],
)
def test_a_phrase_fits_no_more_than_that(phrase: str, text: str) -> None:
    assert not fits(phrase, text)


@pytest.mark.parametrize("phrase", ["(we", "we)", "..", "please?"])
def test_a_phrase_that_says_nothing_is_refused(phrase: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        assert Phrasebook(phrase).phrases


def test_a_phrase_goes_on_in_indented_lines() -> None:
    assert len(Phrasebook("one (two|\n    three)\nfour").phrases) == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dear Mr. Smith. We agree.", 2),
        ("See you on 3. May at no. 5.", 1),
        ("Hi Ann,\nWe agree.\n\nJane", 3),
        ("This line was wrapped by a mail program because it was long,\nso it goes on here.", 1),
        ("", 0),
    ],
)
def test_sentences_end_where_people_end_them(text: str, count: int) -> None:
    assert len(sentences_of(text)) == count


@pytest.mark.parametrize("piece", ["a. ", "not ", "1.", "? ", "we accept your ", "\n- ", "(", "’s", "@a."])
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    shelf = Shelf(Phrasebook("we accept .. your _ offer\n(not|never) .. .. again"))

    def cost(times: int) -> float:
        sentences_of.cache_clear()
        start = time.process_time()
        shelf.read_all(sentences_of((piece * times)[:3_000]))
        return time.process_time() - start

    def ratio() -> float:
        short = min(cost(1_000 // len(piece)) for _ in range(5))
        return min(cost(3_000 // len(piece)) for _ in range(5)) / max(short, 1e-5)

    assert any(ratio() < 7 for _ in range(4))  # three times the text: quadratic time would be nine


def test_every_phrase_of_the_product_can_be_looked_up() -> None:
    shelves = (answers.SHELF, found.SHELF, signals.CALLS, signals.DELIVERIES, signals.INTRODUCTIONS)
    for shelf in shelves:
        assert shelf.read(sentences_of("Nothing of the kind.")[0]).found == {}
