"""What takes a phrase's meaning away: denial, doubt, conditions, and words about somebody else."""

import re

from fupmail.understand.phrases import Hit, Phrasebook, Read
from fupmail.understand.sentences import Sentence, word_set

_DENIAL = re.compile(
    r" (?:not|no|never|neither|nor|nobody|without|unable|nicht|kein|keine|keinen|nie|ne|pas|sans) "
    r"(?:[^ ,:.!?]\S* ){0,4}$"
)
_DENIAL_INSIDE = re.compile(r" (?:not|never|nicht|kein|keine|keinen|pas) ")
_NO_DENIAL = re.compile(
    r" (?:no (?:need|reason|problem|issue|issues|objection|objections|doubt|question|longer)|not only|"
    r"why not|can not wait) "
)
_CONDITION = re.compile(
    r" (?:(?<! glad )(?<! grateful )(?<! obliged )if|unless|whether|provided|providing|assuming|"
    r"subject|depending|depends|until|(?<! a )till|"
    r"otherwise|hinges|"
    r"falls|sofern|wenn|sobald|si|sauf) "
)

_IN_CASE = re.compile(r" if (?:any|anything|anyone|there|you (?:have|need|want|wish|would|find|see)) ")

DOUBT = Phrasebook("""
not (yet)? (sure|certain|convinced|decided|ready|able|in a position)
(might|maybe|(we|i|it|they|that|he|she|this) may|perhaps|possibly|hopefully|probably|potentially|ideally|
    almost|nearly) ..
(we|i) (would|could) have (liked|loved|gone|said|ordered|signed|had|been|chosen|picked)
you would have (had|got|won|been|heard)
(would|should|will) (love|like|prefer|want|be) to .. but
want/wanted to .. but
(hope|hoping|hoped|tempted|inclined|leaning|reluctant|hesitant|considering)
(thinking|think|thought) (about|of|it over|it through)
(so|very|too) badly
if it were up to
(once|as soon as|when) .. (approved|approves|approve|signs|signed off|agrees|agreed|budget|decides|decided|
    board|
    funding)
after .. (approves|approve|signs|agrees|agree|decides|decide|board meets)
waiting/pending/awaiting (for|on|approval|sign off|the|a|my|our|final|confirmation)
(love|keen|eager|dying) to .. (but|however|though|only)
(told|said|says|thought|asked|wondering|wonder|supposed|meant|planned|used) (you|me|us|he|she|they|we|i|
    to)
in principle
but (let me|i need to|we need to|i must|we must|i have to|we have to|not (yet|until|before|till)|only
    (if|when|after|once))
""")

OTHERS = Phrasebook("""
(he|she|they|it) (has|have|had)? (accepted|approved|signed|ordered|booked|agreed to) (their|his|her|
    another|theirs)
(accepted|chosen|selected|signed|approved|going|went|gone|go|picked|proceeding|proceed) (with|for|by|the)?
    (another|a different|someone|somebody|a competing|a competitor|an alternative|theirs|their|other|the
    other|competing|competitor|rival)
another/other/competing/rival (bid|offer|proposal|supplier|vendor|quote|firm|company|tender|provider|
    party|agency|contractor|candidate)
(someone|somebody) else
(with|to) the .. (bidder|bidders|tenderer|tenderers|incumbent|offeror)
""")


_BETWEEN_US = word_set("""
    i we us me my our you your let please kindly call ping ring phone try text email contact check follow
    hold
    remind hang committee board management decided offer proposal quotation quote bid tender order
    decision budget purchase project spend management approval boss union money it this that not
    wir ich uns mir sie ihr ihnen bitte nous je vous votre notre moi
""")
LONGEST = 45  # words; longer ones are reports and terms, not answers
SHORT = 20  # words; such a sentence needs no "I" or "you"


def speaks_to_reader(read: Read, short: int = SHORT) -> bool:
    """Whether the sentence is between writer and reader, and not a piece of news about others.

    Between them: "ping me in March", "not happy". News: "the exchange has failed to pay".
    """
    length = read.words.count(" ") - 1
    if length > LONGEST:
        return False
    return length <= short or not _BETWEEN_US.isdisjoint(read.sentence.vocabulary)


def denied(read: Read, hit: Hit) -> bool:
    """Whether a "not", "no" or "never" stands up to five words before the hit, in the same clause.

    Denied: "we will not be going ahead". Not denied: "I can see no reason not to go ahead".
    """
    before = read.words[: hit.start]
    if _DENIAL.search(before) and not _NO_DENIAL.search(before):
        return True
    inside = read.words[hit.start - 1 : hit.end]
    return bool(_DENIAL_INSIDE.search(inside)) and not _NO_DENIAL.search(inside)


def conditional(read: Read) -> bool:
    """Whether the sentence says something only on a condition ("if it syncs, you have a deal")."""
    return bool(_CONDITION.search(read.words))


def in_case(said: Read | Sentence) -> bool:
    """Whether something is said for any case ("if any changes are needed, call me"): it waits for nothing."""
    return bool(_IN_CASE.search(said.words))
