"""Text in HTML that no reader sees: hidden by style, size or colour, or meant for previews and machines."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

NEVER_SHOWN = (
    "script, style, title, template, noscript, object, select, datalist, [hidden], "
    ".preheader, .mcnPreviewText"
)
HIDES = re.compile(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0+)?(?=[;!]|$)"
    r"|font-size:[01](?:\.\d+)?(?:px|pt|em|%)?(?=[;!]|$)|max-height:0(?:px)?(?=[;!]|$)|text-indent:-\d{3,}|left:-\d{3,})"
)
COLOUR = re.compile(r"(?:^|;)color:([^;!]+)")
BACKGROUND = re.compile(r"(?:^|;)background(?:-color|-image)?:([^;!]+)")
WHITE = re.compile(r"#fff(?:fff)?(?:ff)?|white|rgba?\(255,255,255[^)]*\)|hsl\(0,0%,100%\)")
NO_COLOUR = re.compile(r"transparent|none|initial|inherit|unset|rgba\(\d+,\d+,\d+,0(?:\.0+)?\)")
STYLE_RULE = re.compile(r"([^{}]{1,200})\{([^{}]{0,1000})\}")
AT_RULE = re.compile(
    r"@[^{};]{0,200}\{(?:[^{}]{0,1000}\{[^{}]{0,1000}\}){0,200}[^{}]{0,1000}\}|@[^;{}]{0,300};"
)
SIMPLE = re.compile(r"[a-z0-9]{0,12}[.#][\w-]{1,60}", re.IGNORECASE)
MOST_RULES = 300
MOST_STYLES = 100_000
DEEPEST = 40


def drop_hidden(tree: LexborHTMLParser) -> None:
    """Takes every element out of the tree that no reader sees, with all that is in it."""
    selectors = [NEVER_SHOWN, *_hiding_selectors(tree)]
    doomed = {node.mem_id: node for selector in selectors for node in tree.css(selector)}
    for node in tree.css("[style], font[color]"):
        style = _style(node)
        if HIDES.search(style) or _is_unreadable(node, style):
            doomed[node.mem_id] = node
    for node in list(doomed.values()):
        if not _falls_with_another(node, doomed):
            doomed_now = node.mem_id
            node.decompose()
            doomed.pop(doomed_now)


def _falls_with_another(node: LexborNode, doomed: dict[int, LexborNode]) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.mem_id in doomed:
            return True
        parent = parent.parent
    return False


def _style(node: LexborNode) -> str:
    style = re.sub(r"\s+", "", (node.attributes.get("style") or "")[:2000]).lower()
    colour = node.attributes.get("color") if node.tag == "font" else None
    return f"{style};color:{colour.strip().lower()}" if colour else style


def _is_unreadable(node: LexborNode, style: str) -> bool:
    """Whether the text has the colour of what is behind it: white on what nobody coloured, or the same."""
    found = COLOUR.search(style)
    if found is None:
        return False
    if NO_COLOUR.fullmatch(found[1]) and found[1] not in ("inherit", "initial", "unset", "none"):
        return True
    behind = _background(node)
    if WHITE.fullmatch(found[1]):
        return not behind or bool(WHITE.fullmatch(behind))
    return behind == found[1]


def _background(node: LexborNode | None) -> str:
    for _ in range(DEEPEST):
        if node is None:
            return ""
        given = BACKGROUND.search(_style(node))
        value = given[1] if given else (node.attributes.get("bgcolor") or "").strip().lower()
        if not value and "background" in node.attributes:
            value = "image"
        if value and not NO_COLOUR.fullmatch(value):
            return value
        node = node.parent
    return "unknown"


def _hiding_selectors(tree: LexborHTMLParser) -> list[str]:
    """The plain class and id selectors that the mail's own style sheets hide on every screen."""
    sheets = "\n".join(sheet.text() for sheet in tree.css("style"))[:MOST_STYLES]
    selectors: list[str] = []
    for rule in list(STYLE_RULE.finditer(AT_RULE.sub(" ", sheets)))[:MOST_RULES]:
        if HIDES.search(re.sub(r"\s+", "", rule[2]).lower()):
            names = [name.strip() for name in rule[1].split(",")]
            selectors += [name for name in names if SIMPLE.fullmatch(name)]
    return selectors
