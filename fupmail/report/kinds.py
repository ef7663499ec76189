"""What the kinds of follow-up and the stages of a client are called in reports."""

KIND_NAMES = {
    "meeting_follow_up": "after a meeting",
    "proposal_follow_up": "proposal",
    "deferred_follow_up": "back as asked",
    "missed_call": "missed call",
    "thank_you": "thank you",
    "delivery_check": "after delivery",
    "complaint": "complaint",
    "referral_intro": "introduction",
    "referral_thanks": "thanks for referral",
    "loyal_appreciation": "appreciation",
    "keep_in_touch": "keep in touch",
    "call": "call",
    "visit": "visit",
    "send": "to send",
    "agenda": "agenda",
}
STAGES = ("new", "met", "proposed", "deferred", "won", "delivered", "loyal", "lost", "unhappy", "referred")
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def kind_name(kind: str, attempt: int = 1) -> str:
    """The kind of a draft or hold, and which attempt it is: `proposal, 2nd`."""
    name = KIND_NAMES.get(kind, kind.replace("_", " "))
    return f"{name}, {ordinal(attempt)}" if attempt > 1 else name


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `3rd`, `4th`."""
    suffix = "th" if number % 100 in (11, 12, 13) else SUFFIXES.get(number % 10, "th")
    return f"{number}{suffix}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 draft`, `2 drafts`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
