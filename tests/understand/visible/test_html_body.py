"""An HTML body is read as its reader sees it, quotes cut by what mail programs wrap around them."""

import pytest

from fupmail.understand.visible import visible_text

OWN = "Tuesday suits me."
ATTRIBUTION = "On Mon, Mar 3, 2025 at 4:05 PM Ann &lt;ann@acme.example&gt; wrote:<br>"


def own(html: str, text: str = "") -> str:
    return visible_text(text, html).text


@pytest.mark.parametrize(
    "quote",
    [
        f'<div class="gmail_quote"><div class="gmail_attr">{ATTRIBUTION}</div>'
        "<blockquote class='gmail_quote'>secret</blockquote></div>",
        "<div class='gmail_quote'><div class='gmail_attr'>---------- Forwarded message ---------<br>From: A"
        "</div>secret</div>",
        "<div id='appendonsend'></div><hr><div id='divRplyFwdMsg'><b>From:</b> A</div><div>secret</div>",
        "<div><div style='border:none; border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> Ann<br><b>Sent:</b> "
        "Mon</p></div></div><p>secret</p>",
        "<div class='moz-cite-prefix'>3. 3. 2025, Ann:</div><blockquote type='cite'>secret</blockquote>",
        "<div class='moz-forward-container'>-------- Fwd --------<p>secret</p></div>",
        "<div class='yahoo_quoted'>secret</div>",
        "<blockquote type='cite'><div>On 3 Mar 2025, Ann wrote:</div><div>secret</div></blockquote>",
        "<div class='protonmail_quote'>secret</div>",
    ],
)
def test_a_quote_in_html_is_not_the_writers(quote: str) -> None:
    assert own(f"<html><body><div>{OWN}</div><br>{quote}</body></html>") == OWN


@pytest.mark.parametrize(
    "hidden",
    [
        "<div style='display:none'>secret</div>",
        "<div style='DISPLAY : none !important'>secret</div>",
        "<span style='visibility:hidden'>secret</span>",
        "<span style='font-size:0px'>secret</span>",
        "<span style='color:#FFFFFF'>secret</span>",
        "<font color='white'>secret</font>",
        "<p style='background:#123456'><span style='color:#123456'>secret</span></p>",
        "<p hidden>secret</p>",
        "<!-- secret -->",
        "<img src='x' alt='secret'>",
        "<style>.gone{display:none}</style><p class='gone'>secret</p>",
        "<div style='max-height:0;overflow:hidden'>secret</div>",
        "<script>secret</script><title>secret</title>",
    ],
)
def test_hidden_text_is_not_read(hidden: str) -> None:
    assert own(f"<body>{hidden}<p>{OWN}</p></body>") == OWN


@pytest.mark.parametrize(
    "shown",
    [
        f"<table bgcolor='#000000'><tr><td style='color:white'>{OWN}</td></tr></table>",
        f"<div style='background-color:#036'><p style='color:#fff'>{OWN}</p></div>",
        f"<style>@media print {{ .p {{display:none}} }}</style><p class='p'>{OWN}</p>",
        f"<p style='font-size:10px'>{OWN}</p>",
        f"<p style='color:inherit'>{OWN}</p>",
    ],
)
def test_what_the_reader_sees_is_read(shown: str) -> None:
    assert own(f"<body>{shown}</body>") == OWN


def test_answers_between_html_quotes_are_kept() -> None:
    html = (
        f"<div class='gmail_quote'>{ATTRIBUTION}<blockquote class='gmail_quote'>Price?</blockquote>"
        "<div>Nine hundred.</div><blockquote class='gmail_quote'>When?</blockquote><div>In May.</div></div>"
    )
    assert own(html).split() == ["Nine", "hundred.", "In", "May."]


def test_a_signature_in_html_is_told_apart() -> None:
    seen = visible_text("", f"<p>{OWN}</p><div class='gmail_signature'>Ann Lee<br>Acme</div>")
    assert seen.text == OWN
    assert "Ann Lee" in seen.signature


def test_the_plain_body_wins_unless_it_only_points_to_the_html() -> None:
    assert own("<p>other</p>", "From the plain part.") == "From the plain part."
    assert own(f"<p>{OWN}</p>", "Your mail program does not support HTML.") == OWN
    assert own(f"<p>{OWN}</p>", " \n") == OWN


@pytest.mark.parametrize(
    "html", ["", "<p>", "\x00", "<?xml version='1.0' encoding='utf-8'?>", "<!--", "<div>" * 5000]
)
def test_broken_html_says_nothing_and_raises_nothing(html: str) -> None:
    assert own(html) == ""
