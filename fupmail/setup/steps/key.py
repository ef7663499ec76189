"""Step 2: the user's own key at Google, made page by page and judged as soon as it is there."""

from pathlib import Path
from typing import Any

from fupmail.setup.console_pages import pages
from fupmail.setup.conversation import Talk
from fupmail.setup.key_file import downloaded, judged, keep_key, project_of

WHY = (
    "fupmail ships no key of its own, so your mail passes nobody's server: you make a key at Google once. "
    "It takes about five minutes. The order matters."
)


def ask_key(talk: Talk, audience: str, place: Path, home: Path) -> dict[str, Any]:
    """The OAuth client, saved at `place`; one that is there already may be kept."""
    talk.screen(2, "Your own key at Google")
    kept = _kept(talk, place)
    if kept is not None:
        return kept
    talk.say(WHY)
    if not talk.confirm("Have you downloaded its JSON file already?", default=bool(downloaded(home))):
        _walk(talk, audience)
    while True:
        talk.say("Drop the downloaded file here, type its path, or paste its text.")
        client = talk.ask("The file", downloaded(home), judged)
        if _right_project(talk, client):
            break
    keep_key(client, place)
    talk.say(
        f"ok: Desktop app, project {project_of(client) or 'unnamed'}. Saved as {place}, for your eyes only."
    )
    return client


def _kept(talk: Talk, place: Path) -> dict[str, Any] | None:
    if not place.exists():
        return None
    try:
        client = judged(str(place))
    except ValueError as error:
        talk.say(f"The key that is there will not do: {error}")
        return None
    question = f"There is a key: Desktop app, project {project_of(client) or 'unnamed'}. Keep it?"
    return client if talk.confirm(question, default=True) else None


def _walk(talk: Talk, audience: str) -> None:
    for number, page in enumerate(pages(audience)):
        talk.say(f"\n{chr(ord('a') + number)}) {page.name}: {page.do}")
        talk.opens(page.link)
        talk.ask("   Done? [Enter]", "", str)


def _right_project(talk: Talk, client: dict[str, Any]) -> bool:
    """Asks about a project of another name: its APIs may be off, and its app unpublished."""
    project = project_of(client)
    if not project or project.startswith("fupmail"):
        return True
    talk.say(f"This key belongs to the project {project!r}, not to one named fupmail.")
    return talk.confirm("Did you enable the two APIs in that project?", default=True)
