"""What is moved and what is called off, by example. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from fupmail.model.facts import Direction
from tests.understand.commitments.telling import told_in_full as told


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Can we move the call to Monday at 16:00?", "received", ["request call 16 16:00", "off call"]),
        ("Can we do the call on Friday at 13:00 instead?", "received", ["request call 13 13:00", "off call"]),
        ("I need to move our call to Thursday 10.", "sent", ["promise call 12 10:00", "off call"]),
        ("Let's push Tuesday's call to Wednesday at 9.", "sent", ["promise call 11 09:00", "off call"]),
        ("Could we push our call back to Friday morning?", "received", ["request call 13 09:00", "off call"]),
        (
            "Would you mind if we moved the call to 4pm on Thursday?",
            "received",
            ["request call 12 16:00", "off call"],
        ),
        ("Is it OK if we shift our call to Friday at 11?", "received", ["request call 13 11:00", "off call"]),
        ("Can we reschedule our call for Monday at 2?", "received", ["request call 16 14:00", "off call"]),
        (
            "Any chance we could bring the call forward to Wednesday at 10?",
            "received",
            ["request call 11 10:00", "off call"],
        ),
        ("I have to postpone our call until Friday at 3.", "sent", ["promise call 13 15:00", "off call"]),
        ("I'm moving our call from Thursday to Friday at 2.", "sent", ["promise call 13 14:00", "off call"]),
        ("Could you move our call to next Tuesday?", "received", ["request call 17", "off call"]),
        ("Please move the call to Thursday at 9:30.", "received", ["request call 12 09:30", "off call"]),
        (
            "Let's move our call from Wednesday to Thursday at 2pm.",
            "received",
            ["request call 12 14:00", "off call"],
        ),
        (
            "Can we delay tomorrow's call by a day, to Thursday at 10?",
            "received",
            ["request call 12 10:00", "off call"],
        ),
        (
            "Sorry, something came up: could we have our call on Monday at 10 instead?",
            "received",
            ["request call 16 10:00", "off call"],
        ),
        ("May we shift the meeting to Friday at 11?", "received", ["request meet 13 11:00", "off meet"]),
        ("I'd like to move our meeting to the 18th at 10.", "sent", ["promise meet 18 10:00", "off meet"]),
        ("Can you move the site visit to the 20th?", "received", ["request visit 20", "off visit"]),
        (
            "Could we reschedule the visit to Friday at 8?",
            "received",
            ["request visit 13 08:00", "off visit"],
        ),
        (
            "We have to push the site visit back to Thursday the 19th.",
            "sent",
            ["promise visit 19", "off visit"],
        ),
        ("The call needs to move to Friday at 3.", "received", ["request call 13 15:00", "off call"]),
        (
            "Our call will have to be moved to Monday at 10.",
            "received",
            ["request call 16 10:00", "off call"],
        ),
        ("I've moved our call to Friday at 10.", "sent", ["promise call 13 10:00", "off call"]),
        (
            "Would it be possible to move our call to Monday at 4 pm?",
            "received",
            ["request call 16 16:00", "off call"],
        ),
        ("Could we speak on Monday at 10 instead of tomorrow?", "received", ["request call 16 10:00"]),
        ("Can we talk Friday instead?", "received", ["request call 13"]),
        (
            "I was wondering if we could move our call to Thursday afternoon.",
            "received",
            ["request call 12 13:00", "off call"],
        ),
        ("Can we move our call to Monday at 16:00?", "sent", ["request call 16 16:00", "off call"]),
        (
            "Can we rearrange the call for the 19th at noon?",
            "received",
            ["request call 19 12:00", "off call"],
        ),
        (
            "Können wir den Anruf auf Montag 16 Uhr verschieben?",
            "received",
            ["request call 16 16:00", "off call"],
        ),
        (
            "Könnten wir das Telefonat auf Freitag um 11 Uhr verlegen?",
            "received",
            ["request call 13 11:00", "off call"],
        ),
        (
            "Wäre es möglich, unser Gespräch auf Donnerstag, 14 Uhr, zu verschieben?",
            "received",
            ["request call 12 14:00", "off call"],
        ),
        (
            "Ich muss unseren Anruf leider auf Donnerstag um 10 Uhr verschieben.",
            "sent",
            ["promise call 12 10:00", "off call"],
        ),
        ("Wir möchten den Termin auf den 18. März verlegen.", "sent", ["promise meet 18", "off meet"]),
        (
            "Lassen Sie uns das Telefonat auf morgen um 9 verschieben.",
            "sent",
            ["promise call 11 09:00", "off call"],
        ),
        (
            "Den Termin am Mittwoch muss ich auf Freitag um 8 Uhr verschieben.",
            "received",
            ["request meet 13 08:00", "off meet"],
        ),
        (
            "Unser Telefonat muss auf Montag um 10 Uhr verschoben werden.",
            "received",
            ["request call 16 10:00", "off call"],
        ),
        (
            "können wir das Telefonat von Donnerstag auf Freitag um 10 Uhr verschieben?",
            "received",
            ["request call 13 10:00", "off call"],
        ),
        (
            "Ich verschiebe unseren Anruf auf Freitag um 10 Uhr.",
            "sent",
            ["promise call 13 10:00", "off call"],
        ),
        ("Bitte verschieben Sie den Besuch auf Freitag.", "received", ["request visit 13", "off visit"]),
        ("Können wir statt morgen am Freitag um 11 telefonieren?", "received", ["request call 13 11:00"]),
        ("Unsere Besprechung wurde auf Donnerstag verschoben.", "sent", ["promise meet 12", "off meet"]),
        ("Peut-on décaler notre appel à vendredi 11h ?", "received", ["request call 13 11:00", "off call"]),
        ("Pouvons-nous décaler l'appel à lundi 16h ?", "received", ["request call 16 16:00", "off call"]),
        ("Pourriez-vous reporter le rendez-vous au 18 mars ?", "received", ["request meet 18", "off meet"]),
        (
            "Peut-on décaler notre appel de mercredi à vendredi 11h ?",
            "received",
            ["request call 13 11:00", "off call"],
        ),
        ("Je dois décaler notre appel à jeudi 10h.", "sent", ["promise call 12 10:00", "off call"]),
        ("Nous devons reporter la visite au 20 mars.", "sent", ["promise visit 20", "off visit"]),
        (
            "Est-il possible de repousser l'appel à vendredi matin ?",
            "received",
            ["request call 13 09:00", "off call"],
        ),
        (
            "Serait-il possible de déplacer la réunion à lundi 14h30 ?",
            "received",
            ["request meet 16 14:30", "off meet"],
        ),
        ("L'appel est reporté à vendredi 9h.", "sent", ["promise call 13 09:00", "off call"]),
        ("Décalons notre appel à demain 10h.", "sent", ["promise call 11 10:00", "off call"]),
    ],
)
def test_what_is_moved_is_called_off_and_arranged_anew(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("The team moved the call centre to Leeds on Monday.", "received", []),
        ("If you need to move our call, let me know by Thursday.", "received", []),
        ("We moved our offices to Leeds on Monday.", "received", []),
        ("Should we move our call to Friday?", "sent", []),
        ("They moved the call to Friday without telling us.", "received", []),
        ("My colleague will move the call to Friday.", "received", []),
        ("I can't move our call to Friday.", "sent", []),
        ("Don't move our call to Friday.", "received", []),
        ("We're moving house on Friday.", "received", []),
        ("Thanks for moving our call to Friday at 3.", "received", []),
        ("Shall we move the call to Monday?", "received", []),
    ],
)
def test_what_others_move_or_nobody_does_stays(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("We don't need the call any more.", "received", ["off call"]),
        ("I can't make our 11 o'clock tomorrow.", "received", ["off call"]),
        ("The call on Friday isn't needed any more.", "received", ["off call"]),
        ("I have to cancel our call.", "received", ["off call"]),
        ("Unfortunately our meeting on Friday won't happen.", "received", ["off meet"]),
        ("Please cancel the site visit.", "received", ["off visit"]),
        ("There's no need to come out on Friday.", "received", ["off visit"]),
        ("You needn't call me tomorrow.", "received", ["off call"]),
        ("We can do without the call on Friday.", "received", ["off call"]),
        ("I won't be able to make our call.", "received", ["off call"]),
        ("Can we cancel tomorrow's meeting?", "received", ["off meet"]),
        ("I'm afraid I'll have to pull out of our meeting on Thursday.", "received", ["off meet"]),
        ("Den Anruf brauchen wir nicht mehr.", "received", ["off call"]),
        ("Ich muss unseren Termin am Freitag absagen.", "received", ["off meet"]),
        ("Das Telefonat morgen fällt leider aus.", "received", ["off call"]),
        ("Unser Gespräch am Freitag hat sich erledigt.", "received", ["off call"]),
        ("Sie brauchen mich nicht mehr anzurufen.", "received", ["off call"]),
        ("Wir brauchen keinen Besuch mehr.", "received", ["off visit"]),
        ("Den Termin am Donnerstag kann ich nicht wahrnehmen.", "received", ["off meet"]),
        ("Die Besichtigung findet nicht statt.", "received", ["off visit"]),
        ("Ich sage unser Treffen am Freitag ab.", "received", ["off meet"]),
        ("Sie müssen am Freitag nicht kommen.", "received", ["off visit"]),
        ("Je dois annuler notre appel de jeudi.", "received", ["off call"]),
        ("L'appel de vendredi est annulé.", "received", ["off call"]),
        ("Nous n'avons plus besoin de l'appel.", "received", ["off call"]),
        ("Inutile de me rappeler.", "received", ["off call"]),
        ("La visite de vendredi est annulée.", "received", ["off visit"]),
        ("J'annule le rendez-vous de demain.", "received", ["off meet"]),
    ],
)
def test_what_is_called_off_is_told(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("If you need to cancel our meeting, tell me.", "received", []),
        ("Don't cancel our call.", "received", []),
        ("We have cancelled the order.", "received", []),
        ("Falls Sie den Termin absagen müssen, sagen Sie Bescheid.", "received", []),
        ("Vergessen Sie unseren Termin nicht.", "received", []),
        ("N'oubliez pas notre appel.", "received", []),
        ("We need the meeting minutes.", "received", []),
        ("I can't do the meeting room on Friday.", "received", []),
        ("I don't need a call centre.", "received", []),
        ("The off-site meeting is on Friday.", "received", []),
    ],
)
def test_talk_of_calling_off_calls_nothing_off(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


def test_it_is_what_the_sentence_before_named() -> None:
    text = "I can't make our call on Thursday. Can we make it Friday at 10 instead?"
    assert told(text, "received") == ["off call", "off call", "request call 13 10:00"]
    assert told("The cake is nice. Can we make it Friday at 10 instead?", "received") == []


def test_a_call_moved_by_an_hour_is_not_called_off() -> None:
    assert told("Can we push our call back by an hour?", "received") == []
