"""The report: one page that shows where every client stands, to be opened each morning."""

from fupmail.report.page.compose import compose_page
from fupmail.report.page.keeping import keep_page
from fupmail.report.page.render import render_page

__all__ = ["compose_page", "keep_page", "render_page"]
