"""What people write, in English and German, each sentence with what it means."""

import random
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
}
DAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
}


@dataclass(frozen=True)
class Meaning:
    """What a sentence means. `answer` tells the readings of an answer that are right.

    `thing` is a call, a visit or something to send, `when` its time; `until` the time a client asks for.
    """

    answer: str = ""
    acknowledgement: bool = False
    until: date | None = None
    proposal: bool = False
    delivered: bool = False
    thing: str = ""
    when: datetime | date | None = None
    cancels: str = ""
    not_called: bool = False
    introduces: str = ""
    copies: bool = False  # the one introduced is on the mail
    shares: bool = False
    category: str = "personal"


@dataclass(frozen=True)
class Said:
    """A sentence and its meaning."""

    text: str
    meaning: Meaning


NOTHING = Meaning()
SIMPLE: dict[str, dict[str, tuple[str, ...]]] = {
    "accepted": {
        "en": (
            "Thank you, we accept the proposal.",
            "That works for us. Please go ahead with the order.",
            "We are happy with it. Let's go ahead.",
            "Good news: we would like to place the order.",
            "We talked about it this morning and everybody is for it. When can you start?",
            "Yes, let's do it.",
        ),
        "de": (
            "Vielen Dank, wir nehmen das Angebot an.",
            "Das passt für uns, hiermit erteilen wir Ihnen den Auftrag.",
            "Wir haben uns für Ihr Angebot entschieden.",
        ),
    },
    "declined": {
        "en": (
            "Sorry, we have decided to go with another supplier.",
            "Thanks for the effort, but we will not go ahead with this.",
            "We talked it over and it is not for us. Thank you all the same.",
            "Unfortunately it is over our budget, so we have to pass this time.",
        ),
        "de": (
            "Wir haben uns leider für einen anderen Anbieter entschieden.",
            "Vielen Dank für die Mühe, aber wir möchten das Angebot nicht annehmen.",
        ),
    },
    "question": {
        "en": (
            "What does the warranty cover?",
            "Does the price include the installation?",
            "How long would the installation take?",
            "Could you tell me whether the old parts are taken away?",
            "One thing I could not find: who looks after the permits?",
        ),
        "de": ("Ist die Montage im Preis enthalten?", "Wie lange dauert die Montage?"),
    },
    "complaint": {
        "en": (
            "I am very unhappy with the work: the roof leaks again and nobody came.",
            "This is the second time that the delivery is incomplete. We are really disappointed.",
            "The unit broke down again and this is not acceptable.",
            "Your people left without cleaning up, and two panels are scratched.",
        ),
        "de": (
            "Wir sind mit der Arbeit sehr unzufrieden, das Dach ist schon wieder undicht.",
            "Die Lieferung war wieder unvollständig. Ich bin sehr enttäuscht.",
        ),
    },
    "unsubscribe": {
        "en": (
            "Please stop writing to me.",
            "Please take me off your list, I do not want any more mails.",
        ),
        "de": ("Bitte schreiben Sie mir nicht mehr.",),
    },
    "other": {
        "en": (
            "Thanks for the proposal, we will look at it with the team.",
            "Thank you for the quick reply. That is clear now.",
        ),
        "de": ("Danke für das Angebot, wir schauen es uns in Ruhe an.",),
    },
    "thanks": {
        "en": ("Thanks!", "Thank you, got it.", "Great, thank you.", "Ok, thanks a lot."),
        "de": ("Vielen Dank!", "Danke."),
    },
    "not_called": {
        "en": (
            "You said you would call yesterday, but nobody called.",
            "I waited for your call, but it never came.",
        ),
        "de": ("Sie wollten mich gestern anrufen, aber es hat sich niemand gemeldet.",),
    },
    "skip": {
        "en": ("Let's skip the call, we have all we need.", "No need to call any more, it is all clear."),
        "de": ("Den Anruf brauchen wir nicht mehr, es ist alles klar.",),
    },
    "proposal": {
        "en": (
            "As discussed, please find our proposal attached.",
            "Attached is our quote for the work.",
            "Please find attached our offer, with the two variants that we talked about.",
        ),
        "de": ("Anbei unser Angebot für das Dach.", "Im Anhang finden Sie unser Angebot."),
    },
    "price": {
        "en": ("Both floors come to 4,200 in all and take two days.", "For the cold room it is 980 a year."),
        "de": ("Beide Etagen kosten zusammen 4.200 und dauern zwei Tage.",),
    },
    "reply": {
        "en": (
            "The warranty covers ten years, including labour.",
            "Yes, that is included. It takes about three days.",
            "Good that you ask: the old parts are taken away.",
        ),
        "de": ("Ja, das ist im Preis enthalten.", "Die Montage dauert etwa drei Tage."),
    },
    "sorry": {
        "en": (
            "I am sorry to hear that. A technician is on the way.",
            "I am sorry. This is put right today.",
        ),
        "de": ("Das tut mir leid. Ein Techniker ist unterwegs.",),
    },
    "kind": {
        "en": ("Thank you for letting me know.", "Of course, take your time.", "It was good to see you."),
        "de": ("Vielen Dank für die Nachricht.", "Natürlich, lassen Sie sich Zeit."),
    },
    "delivered": {
        "en": (
            "Your order was delivered this morning.",
            "Everything is installed and went live today.",
        ),
        "de": ("Ihre Bestellung wurde heute geliefert.",),
    },
    "sends": {
        "en": ("Here are the drawings that I promised.", "Please find the drawings attached."),
        "de": ("Hier sind die Zeichnungen.",),
    },
    "inquiry": {
        "en": ("We need a new roof for the workshop. Could you make us an offer?",),
        "de": ("Wir brauchen ein neues Dach für die Werkstatt. Können Sie uns ein Angebot machen?",),
    },
}
# What says its thing and asks another: both readings are right.
ASKING = ("We talked about it this morning and everybody is for it. When can you start?",)
MEANINGS = {
    "thanks": Meaning("other", acknowledgement=True),
    "not_called": Meaning("other complaint", not_called=True),
    "skip": Meaning("other", cancels="call"),
    "proposal": Meaning(proposal=True, shares=True),
    "delivered": Meaning(delivered=True),
    "sends": Meaning(shares=True),
    "inquiry": Meaning("question other"),
    "price": NOTHING,
    "reply": NOTHING,
    "sorry": NOTHING,
    "kind": NOTHING,
}
TIMED = {
    ("request", "call"): {
        "en": ("Please call me {when}.", "Could you call me {when}?", "Can you give me a call {when}?"),
        "de": ("Bitte rufen Sie mich {when} an.", "Könnten Sie mich {when} anrufen?"),
    },
    ("request", "move"): {
        "en": ("Can we move the call to {then}?", "Can we do the call {when} instead?"),
        "de": ("Können wir das Telefonat auf {then} verschieben?",),
    },
    ("promise", "call"): {
        "en": ("I'll call you {when}.", "I will give you a call {when}.", "I'll ring you {when}."),
        "de": ("Ich rufe Sie {when} an.", "Ich melde mich {when} telefonisch bei Ihnen."),
    },
    ("promise", "visit"): {
        "en": ("I will come by {when} to have a look.", "I'll stop by your office {when}."),
        "de": ("Ich komme {when} bei Ihnen vorbei.",),
    },
    ("promise", "move"): {
        "en": ("Let us move our call to {then}.", "I need to move our call to {then}, sorry."),
        "de": ("Lassen Sie uns unser Telefonat auf {then} verschieben.",),
    },
    ("promise", "send"): {
        "en": ("I'll send you the drawings {when}.", "I will send over the references {when}."),
        "de": ("Ich schicke Ihnen die Zeichnungen {when}.",),
    },
}

INTRODUCTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "named": {
        "en": (
            "I would like to introduce {name} ({email}) to you, who is looking for somebody like you.",
            "You should talk to {name}, {email}. They are planning the same next year.",
            "Please get in touch with {name} at {email}, who asked me who did our roof.",
            "I'm adding my colleague {name} ({email}), who looks after the building from now on.",
        ),
        "de": (
            "Ich möchte Ihnen {name} ({email}) vorstellen, die jemanden wie Sie sucht.",
            "Sprechen Sie doch einmal mit {name} ({email}), dort wird auch ein neues Dach gebraucht.",
            "Bitte melden Sie sich bei {name}, {email}. Dort steht das Gleiche an.",
        ),
    },
    "copied": {
        "en": (
            "I'd like to introduce you to {name} (in Cc), who is looking for somebody like you.",
            "Meet {name}, in copy here, who asked me who did our roof.",
        ),
        "de": ("Ich möchte Ihnen {name} (in Kopie) vorstellen, die jemanden wie Sie sucht.",),
    },
    "beside": {
        "en": ("Yes, please go ahead with the order. You may also want to write to {name} ({email}).",),
        "de": ("Ja, bitte führen Sie den Auftrag aus. Schreiben Sie gern auch {name} ({email}).",),
    },
}
# Beside the name, such a mail may be read as anything but a complaint or a stop.
ANY_ANSWER = "referral other question deferred"


def says(dice: random.Random, what: str, language: str) -> Said:
    """A sentence of this meaning, without a time in it."""
    text = dice.choice(SIMPLE[what][language])
    meaning = MEANINGS.get(what, Meaning(what))
    return Said(text, replace(meaning, answer=f"{meaning.answer} question") if text in ASKING else meaning)


def speaks_of(
    dice: random.Random, who: str, what: str, when: datetime | date, written: datetime, language: str
) -> Said:
    """A promise or a request with its time; `what` may be "move", for a call that is moved.

    The time is told in the zone of `written`. A thing to send is due on a day.
    """
    told = when.astimezone(written.tzinfo) if isinstance(when, datetime) else when
    text = dice.choice(TIMED[who, what][language]).format(
        when=time_words(told, written, language, bare=False),
        then=time_words(told, written, language, bare=True),
    )
    answer = "" if who == "promise" else "other question deferred"
    return Said(text, Meaning(answer, thing="call" if what == "move" else what, when=when))


def asks_for_time(dice: random.Random, written: datetime, language: str) -> Said:
    """A client asks for time, with or without naming how long."""
    weeks = dice.randint(1, 3)
    day = written.date() + timedelta(days=dice.randint(5, 24))
    named = day_words(day, language)
    if language == "de":
        text, until = dice.choice(
            (
                (f"Bitte geben Sie uns noch {weeks} Wochen Zeit.", written.date() + timedelta(weeks=weeks)),
                (f"Ich bin gerade unterwegs. Können Sie sich am {named} wieder melden?", day),
            )
        )
        text = text.replace("noch 1 Wochen", "noch eine Woche")
    else:
        text, until = dice.choice(
            (
                (
                    f"Please give us {weeks} week{'s' * (weeks > 1)}, we need to talk about it internally.",
                    written.date() + timedelta(weeks=weeks),
                ),
                ("We need another week to think about it.", written.date() + timedelta(weeks=1)),
                (f"I am travelling at the moment. Can you come back to me on {named}?", day),
                (f"The budget is not decided yet. I will get back to you on {named}.", day),
            )
        )
    return Said(text, Meaning("deferred", until=until))


def introduces(dice: random.Random, name: str, email: str, language: str) -> Said:
    """A client introduces somebody: with the address in the text, in Cc, or beside a yes."""
    how = dice.choice(tuple(INTRODUCTIONS))
    text = dice.choice(INTRODUCTIONS[how][language]).format(name=name, email=email)
    answer = "accepted" if how == "beside" else ANY_ANSWER
    return Said(text, Meaning(answer, introduces=email, copies=how == "copied"))


def away(returns: date | None, language: str) -> Said:
    """An out-of-office note."""
    text = "I am out of the office and have no access to my mail."
    if returns:
        text = f"I am out of the office and will be back on {day_words(returns, 'en')}."
    if language == "de":
        text = "Ich bin zurzeit nicht im Büro."
        if returns:
            text = f"Ich bin nicht im Büro und ab dem {day_words(returns, 'de')} wieder erreichbar."
    return Said(text, Meaning(until=returns, category="out_of_office"))


def day_words(day: date, language: str) -> str:
    """A day as it is written in a sentence."""
    month = MONTHS[language][day.month - 1]
    return f"{day.day}. {month}" if language == "de" else f"{day.day} {month}"


def time_words(when: datetime | date, written: datetime, language: str, *, bare: bool) -> str:
    """A day and time as a sentence names it; `bare` without its preposition."""
    day = when.date() if isinstance(when, datetime) else when
    near = 0 < (day - written.date()).days < 7
    named = DAYS[language][day.weekday()] if near else day_words(day, language)
    if not isinstance(when, datetime):
        by = "bis" if language == "de" else "by"
        return f"{by} {'zum ' if language == 'de' and not near else ''}{named}"
    if language == "de":
        clock = f"um {when:%H:%M} Uhr" if when.minute else f"um {when.hour} Uhr"
        article = "den " if not near else ""
        return f"{article}{named} {clock}" if bare else f"am {named} {clock}"
    return f"{named} at {when:%H:%M}" if bare else f"on {named} at {when:%H:%M}"
