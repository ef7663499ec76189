"""The language of a text, and English when nothing tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.understand.language import language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sounds good, please send the contract and call me on Monday."),
        ("de", "Vielen Dank, wir melden uns nächste Woche bei Ihnen."),
        ("de", "Danke!"),
        ("fr", "Nous sommes très intéressés par votre offre, merci."),
        ("es", "Estamos muy interesados en su propuesta, pero necesitamos tiempo."),
        ("nl", "We zijn geïnteresseerd in uw aanbod, bedankt."),
        ("it", "Siamo interessati alla vostra offerta, grazie mille."),
        ("pt", "Estamos interessados na sua proposta, obrigado."),
    ],
)
def test_function_words_tell_the_language(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "OK", "12/05", "Meet at Le Bar in Los Angeles on the 5th?", "привет"])
def test_english_when_unsure(text: str) -> None:
    assert language_of(text) == "en"


@given(st.text())
def test_any_text_has_one_of_seven_languages(text: str) -> None:
    assert language_of(text) in {"en", "de", "fr", "es", "nl", "it", "pt"}
