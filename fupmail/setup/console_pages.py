"""The pages of Google's console on which a key is made, in their order, with what to click on each."""

from dataclasses import dataclass

CONSOLE = "https://console.cloud.google.com/"
PUBLISH_PAGE = CONSOLE + "auth/audience"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name, its address, what to do there."""

    name: str
    link: str
    do: str


def pages(audience: str) -> tuple[Page, ...]:
    """The pages for an "internal" app of one's Workspace, or for an "external" one."""
    inside = audience == "internal"
    chosen = "Audience: Internal (no warnings, no weekly sign-in)" if inside else "Audience: External"
    found = [
        Page(
            "A project",
            CONSOLE + "projectcreate",
            "Name it fupmail, click Create, and choose it in the bar on top.",
        ),
        Page("The Gmail API", CONSOLE + "apis/library/gmail.googleapis.com", "Click Enable."),
        Page("The Calendar API", CONSOLE + "apis/library/calendar-json.googleapis.com", "Click Enable."),
        Page(
            "The consent screen",
            CONSOLE + "auth/overview",
            f"Click Get started. App name: fupmail; support address: yours. {chosen}. "
            "Contact: your address. Agree, Create.",
        ),
    ]
    if not inside:
        found.append(
            Page(
                "Publish, before you sign in",
                PUBLISH_PAGE,
                "Click Publish app, then Confirm: the status now reads In production. It needs no review for "
                "your own use. Left in Testing, Google would sign you out every seven days.",
            )
        )
    found.append(
        Page(
            "The key",
            CONSOLE + "auth/clients",
            "Click Create client. Application type: Desktop app (not Web application). Name: fupmail. "
            "Create, then Download JSON.",
        )
    )
    return tuple(found)


def note_for_admin(address: str, client_id: str = "") -> str:
    """A mail to a Workspace administrator, ready to be sent by the user."""
    which = (
        f"   Client ID: {client_id}" if client_id else "   I will send you the client ID when I have made it."
    )
    return f"""\
Subject: Please allow a follow-up tool for {address}

Hello,

I would like to use fupmail, a program on my own computer that reads my mail
and calendar and leaves drafts and calendar holds for me. It cannot send mail
or invite anybody, and my mail passes no other server. It needs:

1. Leave to make a project in the Google Cloud console of our organisation,
   or one made for me, with the Gmail API and the Google Calendar API enabled
   and the consent screen set to "Internal".
2. If we block unknown apps: Admin console, Security, Access and data control,
   API controls, App access control: my OAuth client as "Trusted".
{which}

It asks for gmail.readonly, gmail.compose and calendar.events.owned, for my
account only.

Thank you!
"""
