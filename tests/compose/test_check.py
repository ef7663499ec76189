"""What is said about a template whose words are not fit to be sent."""

import pytest

from fupmail.compose.check import check_template
from fupmail.compose.shelf import parse_template
from fupmail.compose.tone import word_count

FORM = "---\nfor: a test\n---\n=== subject ===\nHello\n\n=== plain ===\n{{ greeting }}\n\n%s\n\nRegards,\n"


def complaints(words: str, kind: str = "keep_in_touch", language: str = "en", form: str = FORM) -> list[str]:
    template = parse_template(form % words, language, kind, f"{language}/{kind}.txt", own=True)
    return [str(complaint) for complaint in check_template(template, 90)]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("word " * 91, "words, at most 90 are allowed"),
        ("I am just checking in.", "“checking in” (worn)"),
        ("I was\njust circling\nback on this.", "“circling back” (worn)"),
        ("I haven’t heard from you.", "“haven’t heard” (guilt)"),
        ("This is your LAST chance.", "“LAST chance” (pressure)"),
        ("How are you? And the family?", "2 questions"),
        ("Great! Wonderful!", "more than one exclamation mark"),
        ("Dear [FIRST NAME], hello.", "“[FIRST NAME]” was left to be filled in"),
        ("Call me at ____.", "was left to be filled in"),
        ("Please READ this.", "“READ” is in capitals"),
        ("It was {{ on_dya }}.", "no draft knows the name “on_dya”. Did you mean “on_day”?"),
        ("{{ firstname }}", "Did you mean “first_name”?"),
        ("{% if topic %}", "'{% if ... %}' is not closed: '{% endif %}' is missing. Mend"),
        ("{{ topic }", "a fact stands in two curly brackets"),
        ("{{ topic.__class__ }}", "a template may only use its facts"),
        ("{{ topic | shout }}", "No filter named 'shout'. Mend"),
    ],
)
def test_it_says_what_is_wrong(words: str, complaint: str) -> None:
    assert any(complaint in found for found in complaints(words))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ich wollte nur mal fragen."),
        ("de", "Leider haben wir noch keine Rückmeldung."),
        ("fr", "Je me permets de vous écrire."),
        ("fr", "Sauf erreur de ma part, rien n'est venu."),
    ],
)
def test_each_language_has_its_own_worn_phrases(language: str, words: str) -> None:
    assert len(complaints(words, language=language)) == 1
    assert complaints(words, language="en") == []


@pytest.mark.parametrize(
    ("name", "advice"), [("thankyou", "Did you mean “thank_you”?"), ("zebra", "These are made: ")]
)
def test_a_template_that_no_draft_is_made_from_is_told(name: str, advice: str) -> None:
    (found,) = complaints("Hello.", name)
    assert f"no draft is made from a template named “{name}”. {advice}" in found


def test_after_a_sale_nothing_is_sold() -> None:
    words = "Have a look at our new premium features."
    assert any("(selling)" in found for found in complaints(words, "thank_you"))
    assert not any("(selling)" in found for found in complaints(words, "keep_in_touch"))


def test_a_complaint_names_template_language_tone_line_and_mend() -> None:
    assert complaints("Act now.") == [
        "en/keep_in_touch.txt:10 (en, plain): “Act now” (pressure). "
        "Say what you offer and leave the pace to the reader."
    ]


def test_words_hidden_in_a_rare_case_are_found_too() -> None:
    words = "{% if client_type == 'angry' %}Hurry, please.{% else %}Fine.{% endif %}"
    assert any("Hurry" in found for found in complaints(words))


def test_the_templates_own_limit_counts_where_it_is_lower() -> None:
    form = FORM.replace("for: a test", "for: a test\nwords: 10")
    assert any("at most 10 are allowed" in found for found in complaints("word " * 12, form=form))
    assert complaints("word " * 5, form=form) == []


def test_a_subject_that_may_stay_empty_is_found() -> None:
    form = FORM.replace("===\nHello", "===\n{{ topic }}")
    assert any("subject stays empty" in found for found in complaints("Fine.", form=form))


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("for: a test", "note: x", "what it is for"),
        ("for: a test", "for: x\nwords: few", "not a number"),
        ("=== plain ===", "=== plain ===\nHi\n=== rude ===", "no tone is called “rude”"),
    ],
)
def test_the_form_is_checked_too(old: str, new: str, complaint: str) -> None:
    assert any(complaint in found for found in complaints("Fine.", form=FORM.replace(old, new)))


def test_kind_words_are_left_alone() -> None:
    assert complaints("Could you tell me how the move went? I hope all is well.") == []


def test_words_are_counted_as_a_reader_would() -> None:
    assert word_count("One, two - three: https://a.example/b 4") == 5
