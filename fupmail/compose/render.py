"""Turns a template's section and the facts into finished text, and that text into HTML."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache

from jinja2 import Environment, StrictUndefined, Template, TemplateError
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from fupmail.compose.shelf import Section, TemplateFile
from fupmail.errors import ConfigError

PARAGRAPH = re.compile(r"\n\s*\n")
SPACES = re.compile(r"[^\S\u00a0\u202f]+")
OPEN_BLOCK = re.compile(r"Unexpected end of template\..* block that needs to be closed is '(\w+)'")
FLAWED = (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def environment() -> Environment:
    """A sandbox in which a template sees the facts and nothing else: no functions, no files, no includes."""
    room = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    room.globals.clear()
    room.filters["sentence"] = _sentence
    return room


@lru_cache(maxsize=512)
def compiled(source: str) -> Template:
    """The source ready to be filled; kept, because compiling takes far longer than filling."""
    return environment().from_string(source)


class Words:
    """One section of a template, ready to be filled with facts again and again."""

    def __init__(self, template: TemplateFile, section: Section) -> None:
        self.template, self.section = template, section
        with self._naming_the_line():
            self.compiled = compiled("\n" * (section.line - 1) + section.source)

    def filled(self, facts: Mapping[str, object]) -> str:
        """The section's words; `ConfigError` says what is wrong on which line of the template."""
        with self._naming_the_line():
            return flow(self.compiled.render(facts))

    @contextmanager
    def _naming_the_line(self) -> Iterator[None]:
        try:
            yield
        except FLAWED as error:
            raise ConfigError(
                f"{self.template.label}:{_line(error, self.section)}: {_plainly(error)}",
                f"Mend that line; nothing was done. To try it: fupmail templates check {self.template.name}",
            ) from error


def render(template: TemplateFile, section: Section, facts: Mapping[str, object]) -> str:
    """The section's words with these facts in their places."""
    return Words(template, section).filled(facts)


def flow(text: str) -> str:
    """Paragraphs of one line each, a blank line between them, no space before a full stop or comma.

    Spaces that forbid a break stay: French clocks have them.
    """
    paragraphs = (SPACES.sub(" ", paragraph.strip()) for paragraph in PARAGRAPH.split(text.strip()))
    return "\n\n".join(re.sub(r" +([.,])(?=\s|$)", r"\1", paragraph) for paragraph in paragraphs if paragraph)


def as_html(text: str, links: tuple[str, ...] = ()) -> str:
    """The text as escaped HTML paragraphs; of its addresses only those in `links` become links."""
    paragraphs = (_lines(paragraph, links) for paragraph in text.split("\n\n"))
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _lines(paragraph: str, links: tuple[str, ...]) -> Markup:
    html = escape(paragraph)
    for link in links:
        html = html.replace(escape(link), Markup('<a href="{0}">{0}</a>').format(link))
    return Markup("<br>\n").join(html.split("\n"))


def _line(error: Exception, section: Section) -> int:
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    line, trace = section.line, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _plainly(error: Exception) -> str:
    told = (str(error) or type(error).__name__).rstrip(".")
    if isinstance(error, UndefinedError):
        return f"a name that no draft knows: {told.removesuffix(' is undefined')}"
    if isinstance(error, SecurityError):
        return f"a template may only use its facts: {told}"
    if open_block := OPEN_BLOCK.search(told):
        return f"'{{% {open_block[1]} ... %}}' is not closed: '{{% end{open_block[1]} %}}' is missing"
    if isinstance(error, TemplateSyntaxError) and told.startswith(("unexpected '", "expected token")):
        return f"{told}; a fact stands in two curly brackets on each side, such as {{{{ topic }}}}"
    return told


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
