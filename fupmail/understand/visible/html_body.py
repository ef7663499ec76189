"""An HTML body as plain text, with hidden text dropped and quotes marked as plain text marks them.

What a mail program wraps as a quote becomes a line `>`; where it only marks the place below which
everything is quoted, a divider line is put in. The rules for plain text then decide, once for both.
"""

import re
from collections.abc import Iterator

from inscriptis import get_text
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig
from selectolax.lexbor import LexborHTMLParser, LexborNode

from fupmail.understand.visible.hidden import drop_hidden

LONGEST_HTML = 500_000
MOST_TAGS = 20_000
DEEPEST = 250
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)(?![\w:-])[^<>]*?(/?)>", re.IGNORECASE)
LEFT_OPEN = """
    p li td th tr tbody thead tfoot dd dt option optgroup rt rp html head body br hr img input meta link col
    colgroup wbr area base source track embed param h1 h2 h3 h4 h5 h6
"""
OFTEN_LEFT_OPEN = frozenset(LEFT_OPEN.split())

MARKS = {"\ue001": ">", "\ue002": "-----Original Message-----", "\ue003": "-- "}
QUOTED, BELOW_QUOTED, SIGNED = MARKS
ANY_MARK = re.compile(f"[{''.join(MARKS)}]")

QUOTES = (
    "blockquote[type=cite], blockquote[cite], blockquote.gmail_quote, .gmail_quote > blockquote, "
    ".yahoo_quoted, .protonmail_quote, .tutanota_quote, .front-blockquote, .freshdesk_quote, .gmx_quote, "
    "div[name=quote], .zmail_extra, .mailspring-quote, .spark_quote, .skiff_quote, "
    ".moz-cite-prefix + blockquote, div[name=messageReplySection], #mail-editor-reference-message-container, "
    ".x_gmail_quote > blockquote"
)
CITED_BY = ".moz-cite-prefix, .x_moz-cite-prefix"
BELOW_IS_QUOTED = (
    "#appendonsend, #x_appendonsend, #divRplyFwdMsg, #x_divRplyFwdMsg, hr#stopSpelling, hr#zwchr, "
    "hr[data-marker=__DIVIDER__], .moz-forward-container, .OutlookMessageHeader, #OLK_SRC_BODY_SECTION"
)
SIGNATURES = (
    ".gmail_signature, .gmail_signature_prefix, .moz-signature, #Signature, .protonmail_signature_block, "
    "#ms-outlook-mobile-signature, div[name=messageSignatureSection], [id^=AppleMailSignature], "
    "[id^=ymail_android_signature], .yahoo-signature, .tutanota_signature"
)
RULED = "div[style*='border-top']"
OUTLOOK_RULE = re.compile(r"border-top:solid#(?:e1e1e1|b5c4df|c4c4c4)")


def text_of_html(html: str) -> str:
    """The words a reader sees, quotes and signatures marked; empty where there is nothing to be seen."""
    html = _readable_part(html[:LONGEST_HTML])
    tree = LexborHTMLParser(ANY_MARK.sub(" ", html))
    if tree.body is None:
        return ""
    drop_hidden(tree)
    _mark(tree)
    text = _laid_out(str(tree.body.html or ""))
    return ANY_MARK.sub(lambda mark: f"\n{MARKS[mark[0]]}\n", text.replace("\xa0", " "))


def _laid_out(html: str) -> str:
    return str(get_text(html, ParserConfig(css=CSS_PROFILES["strict"].copy())))


def _readable_part(html: str) -> str:
    """As much of the HTML as a layout can follow; none where elements are nested as no mail program does."""
    depth = 0
    for count, tag in enumerate(TAG.finditer(html)):
        if count >= MOST_TAGS:
            return html[: tag.start()]
        if not tag[3] and tag[2].lower() not in OFTEN_LEFT_OPEN:
            depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > DEEPEST:
            return ""
    return html


def _mark(tree: LexborHTMLParser) -> None:
    for node in tree.css(BELOW_IS_QUOTED):
        node.insert_before(BELOW_QUOTED)
    for node in tree.css(RULED):
        style = re.sub(r"\s+", "", node.attributes.get("style") or "").lower()
        if OUTLOOK_RULE.search(style):
            node.insert_before(BELOW_QUOTED)
    for node in _outermost(tree, QUOTES):
        node.replace_with(QUOTED)
    for node in _outermost(tree, CITED_BY):
        node.decompose()
    for node in _outermost(tree, SIGNATURES):
        node.insert_before(SIGNED)


def _outermost(tree: LexborHTMLParser, selector: str) -> Iterator[LexborNode]:
    """The nodes found that lie in no other one found, so that none is touched after it is gone."""
    found = tree.css(selector)
    inside = {node.mem_id for node in found}
    return iter([node for node in found if not _lies_in(node, inside)])


def _lies_in(node: LexborNode, others: set[int]) -> bool:
    parent = node.parent
    for _ in range(DEEPEST):
        if parent is None:
            return False
        if parent.mem_id in others:
            return True
        parent = parent.parent
    return True
