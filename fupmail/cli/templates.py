"""`fupmail templates`: the words of the drafts, and how to make them one's own."""

import difflib
import sys
from pathlib import Path

import click

from fupmail.cli.context import Desk
from fupmail.cli.painting import paint
from fupmail.cli.progress import telling_progress
from fupmail.cli.terminal import show, tell
from fupmail.compose.check import check_template
from fupmail.compose.draft import compose_draft
from fupmail.compose.languages import LANGUAGES, TONES
from fupmail.compose.samples import CLIENTS, NOW, PROFILE, sample_config, sample_follow_up
from fupmail.compose.shelf import SUFFIX, Shelf
from fupmail.compose.wording import KNOWN_NAMES
from fupmail.errors import ConfigError, UsageError
from fupmail.report.lines import Line

languages = click.Choice([*LANGUAGES])
language_option = click.option(
    "--language", type=languages, default="en", show_default=True, help="Which language."
)


@click.group()
def command() -> None:
    """The words of the drafts: what there is, whether it is fit to be sent, and how to change it.

    Your own templates stand in the folder that drafts.templates names in fupmail.toml; they come
    before the ones that fupmail brings.

    \b
    Examples
      fupmail templates list
      fupmail templates preview thank_you --tone warm
      fupmail templates edit proposal_follow_up-2
    """


@command.command("list")
@click.option("--language", type=languages, help="Only this language.")
@click.pass_obj
def list_templates(desk: Desk, language: str | None) -> None:
    """List the templates and what each is for; yours are marked with a star.

    \b
    Examples
      fupmail templates list
      fupmail templates list --language de
    """
    shelf = Shelf(desk.config.drafts.templates)
    for code in [language] if language else LANGUAGES:
        for name in shelf.names(code):
            template = shelf.open(code, name)
            _row(f"{'*' if template.own else ' '} {code}  {name:22}  {template.notes.get('for', '')}", 30)


@command.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--language", type=languages, help="Only this language.")
@click.pass_context
def check(context: click.Context, names: tuple[str, ...], language: str | None) -> None:
    """Check the templates: too long, pushing, worn phrases, more than one question, unknown names.

    Says where and what to do. Without NAME all are checked, yours and the ones that fupmail brings.

    \b
    Examples
      fupmail templates check
      fupmail templates check thank_you --language en
    """
    desk = context.ensure_object(Desk)
    shelf = Shelf(desk.config.drafts.templates)
    asked = [
        (code, name)
        for code in ([language] if language else LANGUAGES)
        for name in [_known(shelf, code, name) for name in names] or shelf.names(code)
    ]
    complaints: list[str] = []
    with telling_progress(desk, "checking") as says:
        for number, (code, name) in enumerate(asked, 1):
            if says:
                says(f"{number} of {len(asked)}: {code}/{name}")
            complaints += _complaints(shelf, code, name, desk.config.drafts.max_words)
    for complaint in complaints:
        _row(complaint, 4)
    show(f"{_count(len(asked), 'template')} checked, {_count(len(complaints), 'complaint')}.")
    context.exit(ConfigError.exit_code if complaints else 0)


@command.command()
@click.argument("name")
@language_option
@click.option("--tone", type=click.Choice(TONES), help="Which tone; the one of fupmail.toml if not given.")
@click.pass_obj
def preview(desk: Desk, name: str, language: str, tone: str | None) -> None:
    """Show what three invented clients would get from the template NAME.

    \b
    Examples
      fupmail templates preview thank_you
      fupmail templates preview missed_call --language de --tone warm
    """
    drafts = desk.config.drafts
    name = _known(Shelf(), language, name)  # from one of another name no draft is made
    config = sample_config(
        tone or drafts.tone, desk.config.name or "Sam Berger", drafts.templates, drafts.max_words
    )
    for client in CLIENTS[language]:
        draft, _ = compose_draft(sample_follow_up(name, language, client), PROFILE, config, NOW)
        show(f"To: {draft.to[0]}\nSubject: {draft.subject}\n\n{draft.text.rstrip()}\n\n{'-' * 60}")


@command.command(
    epilog="\b\nWhat a template may say:\n" + "\n".join(map("  {0[0]}: {0[1]}".format, KNOWN_NAMES.items()))
)
@click.argument("name")
@language_option
@click.pass_obj
def edit(desk: Desk, name: str, language: str) -> None:
    """Make the template NAME your own: copy it into your folder and open it in your editor.

    Where there is no terminal, the path of the copy is printed.

    \b
    Examples
      fupmail templates edit thank_you
      fupmail templates edit proposal_follow_up-2 --language fr
    """
    folder = Path(desk.config.drafts.templates or desk.config_path.parent / "templates").expanduser()
    path = _own_copy(folder, language, name)
    if not desk.config.drafts.templates:
        tell(f'To use it, write into {desk.config_path}, under [drafts]: templates = "templates"')
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        show(str(path))
        return
    click.edit(filename=str(path))
    for complaint in _complaints(Shelf(str(folder)), language, path.stem, desk.config.drafts.max_words):
        _row(complaint, 4)


def _own_copy(folder: Path, language: str, name: str) -> Path:
    """The user's own template of this name; a copy of the shipped one where there was none."""
    shipped = Shelf()
    path = folder / language / f"{_known(shipped, language, name)}{SUFFIX}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(shipped.open(language, path.stem).source, encoding="utf-8")
    return path


def _complaints(shelf: Shelf, language: str, name: str, max_words: int) -> list[str]:
    try:
        return [str(complaint) for complaint in check_template(shelf.open(language, name), max_words)]
    except ConfigError as error:
        return [f"{error.message}. {error.hint}"]


def _known(shelf: Shelf, language: str, name: str) -> str:
    names = shelf.names(language)
    name = name.removesuffix(SUFFIX)
    if name in names:
        return name
    close = [found for found in names if found.startswith(name)] or difflib.get_close_matches(
        name, names, n=1
    )
    meant = f" Did you mean {close[0]!r}?" if close else ""
    raise UsageError(f"There is no template {name!r} for {language!r}.{meant}", "See: fupmail templates list")


def _row(text: str, hanging: int) -> None:
    """Prints one of a list: a line where it is piped, wrapped where it is looked at."""
    paint([Line(text, hanging=hanging if sys.stdout.isatty() else 0)])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
