"""The words by which sentences tell the time of the one beside them, for `neighbours`."""

import re
from collections.abc import Mapping

from fupmail.model.facts import CommitmentAction, CommitmentType

_FINE = r"(?:fine|ok|okay|good|great|perfect|ideal)"
_SUITS = (
    r"works|suits|agreed|confirmed|booked|it is|is (?:on|set|fixed|booked) (?:for|on)|passt|convient|"
    r"(?:I|we) can (?:do|manage|make)(?! (?:it|that|with)\b)|"
    rf"(?:is|are|be|sounds?|looks?)\s+(?:\w+\s+)?{_FINE}"
)
# The sentence settles when both come together: "Thursday 9:30 is good for us."
SETTLES = re.compile(rf"\b(?:{_SUITS})\b|'s\s+(?:\w+\s+)?{_FINE}\b", re.I)
# A time of day in the next sentence falls on the day of this one: "I'm at my desk on Thursday."
ON_THAT_DAY = re.compile(
    rf"\b(?:{_SUITS}|in the office|free|available|around|at home|from home|at my desk|reachable|"
    r"in all day|both in|back in|fine|ok|okay|see you|(?:'m|am|'re|are|be) in (?-i:[A-Z][a-zà-ÿ]+)|all yours|"
    r"good day|how about|stick with|speak|talk|blocked|im Büro|erreichbar|zu Hause|frei|"
    r"au bureau|disponibles?)\b",
    re.I,
)
ANY = re.compile("")  # whatever is said of the day
INSTEAD = re.compile(r"\binstead\b(?! of)|\bstattdessen\b|\bplutôt\b", re.I)
AWAY = re.compile(
    r"\b(?:away|out|holidays?|leave|vacation|travell?ing|closed|off|at a (?:\w+ ){0,2}(?:conference|fair)|"
    r"im Urlaub|abwesend|en (?:congé|vacances))\b",
    re.I,
)
UNTIL = re.compile(
    r"\b(?:until|till|til|through|bis|jusqu'(?:au?|à)|to)\b(?:\s+(?:the|about|at least|zum))*\s*$", re.I
)
OUR_WEEK = re.compile(r"\b(?:I|we|let's|let us|works|fine|better|suits|good)\b", re.I)
NOT_ON_IT = re.compile(
    r"\b(?:not|never|away|out|until|till|was|were|had|met|saw|spoke|went|sent|if|hope\w*|sorry|"
    r"bis|nicht|war|pas|jusqu\w*)\b|n't\b",
    re.I,
)
OF_OTHERS = re.compile(
    r"(?!.*\b(?:I|we)\b)\W*"
    r"(?:the|my|our|your|his|her|their|an?|he|she|they|have|(?:great|good|nice|lovely) to)\b"
    r"(?! (?:\w+ )?(?:works|suits|it is|is (?:fine|ok|okay|good|great|perfect|ideal|best)))",
    re.I,
)
_SORRY = (
    r"(?:oh|well|no|nope|sorry|oops|wait|hang on|hold on|apologies|correction|actually|or rather|I meant?|"
    r"make (?:that|it)|(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that)\b"
)
_APOLOGY = (
    rf"[\s,;:.()–—-]*(?:{_SORRY}[\s,;:.–—-]*)+"
    r"(?:(?:could|can|shall) (?:we|you) (?:make it|say|do)\s+|let's (?:say|do|make it)\s+)?"
)
APOLOGISES = re.compile(_APOLOGY, re.I)
CORRECTS = re.compile(rf"{_APOLOGY}(?:(?:on|at|for)\s+)?", re.I)
REFUSES = re.compile(
    r"\W*(?:(?:oh|well|sorry|ah|wait|actually)\W+)*"
    r"(?:no(?=\s*[,;:–—-])|no (?:wait|sorry)|nope|hang on|hold on|\w+day's no)\b",
    re.I,
)
TAKES_BACK = re.compile(
    rf"\W*(?:{_SORRY}\W*)*(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that(?=\s*(?:[,.;:!?–—-]|$))",
    re.I,
)
NOT_BUT = re.compile(r"[\s,;–—-]*(?:but|I meant?|rather|make it|it's)?\s*(?:on\s+)?", re.I)
AT_A_BREAK = re.compile(r"[,;:–—-]\s*(?:(?:so|then|make it|rather|on)\s+)?$", re.I)
# "Friday is fine.": all that a sentence says of its time.
_WOULD_DO = (
    r"(?:(?:would|will|is|'d|'ll)\s+)?(?:be\s+)?(?:(?!(?:was|were|no|not|never)\b)\w+\s+)?(?:fine|ok|okay|good|great|perfect|ideal|best|enough|"
    r"do|suffice|suits?(?:\s+(?:me|us))?|works?(?:\s+for\s+(?:me|us))?)(?:\s+(?:best|well))?(?:\s+(?:for|with)\s+(?:me|us))?"
)
LEAD = re.compile(
    r"\W*(?:(?:so|then|and|but|say|let's say|preferably|ideally|make it|at|on|by|for|before|around|about|"
    r"from|sometime|any time|even)\b[\s,:–—-]*)*",
    re.I,
)
BETWEEN = re.compile(r"[\s,–—-]*(?:(?:then|instead|at|around|about|by|from|say|preferably)\b[\s,]*)*", re.I)
TAIL = re.compile(
    rf"(?:\s*[,–—-]?\s*(?:then|please|instead|again|though|sharp|prompt|latest|at the latest|no later|it is|"
    rf"same (?:time|hour)|if (?:you can|possible|convenient|that works|that suits)|{_WOULD_DO})\b)*"
    r"(?:\s*,\s*(?:on|at|in|by) (?:my|your|our|the) [^.,;!?]{1,30})?"
    r"\W*",
    re.I,
)
AND_BRING = re.compile(r"\s*[,;–—-]\s*(?:and )?(?:please )?(?:bring|mind|speak|on|don't|not)\b", re.I)
SETTLED = re.compile(r"\b(?:then|it is|instead|say|so|make it|dann|alors)\b", re.I)
# A call about what was agreed, and not at that time: "Please call me to discuss the menu."
AT_THAT_TIME = re.compile(
    r"\s*(?:back\b)?\s*(?:(?:on|at|from|via|by|over)\s+(?:your|my|the|this|that)\s+[\w ]{1,20}?)?"
    r"\s*(?:then)?\W*",
    re.I,
)
ANOTHER_TIME = re.compile(
    r"\b(?:now|shortly|later|soon|once|when|before|beforehand|first|today|vorher|avant)\b", re.I
)
REASON = re.compile(r"\b(?:because|since|as|weil|denn|da|parce|car)\b[^.;:!?]*$", re.I)
TOLD_OF: Mapping[tuple[CommitmentType, CommitmentAction | None], re.Pattern[str]] = {
    ("promise", "visit"): re.compile(
        r"(?:I|we|my (?:car|train|flight|bus|taxi)|our (?:car|train|flight|van))(?:'ll| will)?(?: be)?"
        r"\s+(?:arriv\w+|there|get(?:ting)? (?:there|in))\b(?! until| not)",
        re.I,
    ),
    ("request", "send"): re.compile(
        r"(?:I|we)(?:'ll| will|'d| would)? (?:need|must have|want) (?:it|them|this|that|these|those)\b"
        r"(?! (?:\w+(?:ed|ing)|done|made|cut|built)\b)|"
        r"(?:(?:it|they|this|that|these|those) )?(?:will )?(?:needs?|has|have|must|should)(?: to)? be "
        r"(?:here|there|with (?:me|us)|in (?:my|our) hands|on (?:my|our) desks?)\b",
        re.I,
    ),
}
# The date of a letter, and opening hours.
NO_FRAGMENT = re.compile(
    r"\d{4}|\d[/-]\d|\d\.\d+\.|(?:day|tag)s?\s*(?:to|through|till|bis|[–-])\s*\w+(?:day|tag)", re.I
)
