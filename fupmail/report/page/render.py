"""Lays a page out as HTML: one file, no script, nothing from elsewhere, every word escaped."""

import base64
import functools
import hashlib
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template
from markupsafe import Markup

from fupmail.compose.clean import one_line
from fupmail.report.page.view import Page

LETTERS = 2000  # more of one text is cut: a page is to be read


def render_page(page: Page) -> str:
    """The page as HTML. Only the style of which the policy names the digest is let in."""
    style = _source("page.css")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return _template().render(page=page, style=Markup(style), digest=digest)  # noqa: S704  our own file


@functools.cache
def _template() -> Template:
    environment = Environment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_readable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html")


def _readable(value: object) -> object:
    """Text of a mail without what would hide, or turn the reading direction; all else as it is."""
    return one_line(value, LETTERS) if isinstance(value, str) and not isinstance(value, Markup) else value


def _source(name: str) -> str:
    return files("fupmail.report.page").joinpath(name).read_text("utf-8")
