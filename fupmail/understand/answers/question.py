"""Whether the client asks something, or asks for something, that the user must answer."""

import re

from fupmail.understand.answers import tongues
from fupmail.understand.answers.guards import speaks_to_reader
from fupmail.understand.phrases import Phrasebook, Read
from fupmail.understand.sentences import word_set

NAMES = 3  # words; so many capitalised ones and a question mark are a name
_ASK_ALONE = word_set("""
    thoughts comments feedback ideas suggestions why when where who how what which price prices cost costs
    delivery availability available can could would will do does did is are any anything interested agreed
    monday tuesday wednesday thursday friday still should may shall has have am was were
    warum wann wo wer wie wieviel preis pourquoi quand comment combien prix
""")

# Asks without a question mark.
INDIRECT = Phrasebook("""
(like|want|need|trying|love|keen|have) to (understand|know|find out|check|ask|clarify) , (if|whether|
    how|what|when|which|who|where)
(struggling|struggle|stuck|confused|unclear|puzzled|lost|baffled|fuzzy|hazy|muddled|foxed|stumped|
    perplexed) (a bit)? (with|about|on|by|over|as to|to (see|understand|work out|tell|follow|know))
    (the|your|what|which|how|why|whether|one|two|this|that|page|item|line)
(no|any|little|not much) (mention|sign|indication|word|detail|details|information) (of|on|about|as to|
    in) (the|your|a|any|delivery|vat|who|what|whether|how|price|installation|warranty|tax|shipping)
(does|do|did|could|can) not (say|state|mention|specify|show|tell|find|see|work out) (anywhere)? (if|
    whether|how|which|what|who|when|where|anywhere|how much)
(please|kindly|pls|grateful if you could|can you|could you|would you|appreciate it if you could|
    request you to|you to|must) (also|again|just|quickly)? (clarify|confirm|advise|explain|specify|let me
    know|let us know|tell me|tell us|elaborate|indicate|state|revert with|check (if|whether)|clear)
(let me know|let us know|tell me|tell us|advise|advise me|advise us|confirm) (if|whether|what|how|when|
    which|where|who|why|about|the|your)
(need|want|like|love|have|keen|curious|trying|dying|must|wish) to (know|understand|find out|ask|check|
    clarify|see) (if|whether|what|how|when|which|where|who|why|about|the|your|more|is|exactly|a)
(wonder|wondering|wondered|curious|unsure|not sure|unclear|not clear|confused|puzzled|no idea|do not
    (know|understand|see|get|follow)|can not (tell|find|see|work out|figure)|nobody told me) (if|whether|
    what|how|when|which|where|who|why|about|to|is)
(one|a|another|quick|two|few|couple of|some|following|small|serious|only|last) (more|last|quick|small|
    other)? (question|questions|query|queries)
^ (one|another|last) (more|last|small|other)? thing (before|:|,|.|first)
(question|questions|query|queries) (about|on|regarding|for|:|from)
(my|our|another|next|key|main|only|one|first|remaining) (question|questions|query) (is|are)
(what|how) about (the|your|a|if|we)
can .. or not
(obliged|grateful|glad|pleased|interested|curious) to (learn|know|hear|be told|understand) (which|what|
    when|how|
    whether|if|who|where|why)
^ how (long|much|many|soon) (till|until|before|does|do|can|will|would) ..
(bitte|können sie|könnten sie|würden sie) .. (mitteilen|klären|bestätigen|erläutern|sagen|erklären|nennen)
(ich|wir) (würde|würden|möchte|möchten|hätte|hätten) .. (wissen|frage|fragen)
(pouvez|pourriez) vous .. (préciser|confirmer|indiquer|expliquer|dire|nous dire)
(merci de|veuillez) .. (préciser|confirmer|indiquer)
^ (define|explain|clarify|specify|elaborate) _
(wife|husband|boss|partner|mother|mum|dad|board|committee|team|accountant|colleagues|client|daughter|
    son|they|he|she) (also|all|just|now)? (wants|want|would like|asks|asked|keeps asking|is asking|
    wonders|is wondering|is curious) (me)? (to)? (know|ask|find out|if|whether|what|how|when|which|who|
    does|is)
(can not|could not|unable to|struggling to|trying to) (quite)? (work out|tell|figure out|make out|see)
    from (the|your) .. (if|whether|what|how|which|who|where|when)
(can not|could not) (work out|figure out|make out) (if|whether|what|how|which|who|where|when)
""")

# Asks for an action; no question in itself, but the reader owes something.
REQUEST = Phrasebook("""
(please|kindly|pls) (also|just|then|do|could you|can you)? (send|share|forward|provide|call|ring|phone|
    email|mail|arrange|book|schedule|issue|prepare|update|resend|submit|give|quote|include|attach|review|
    sign|return|correct|change|replace|draft|draw|fill|supply|complete|make|come|bring|contact|get|add|
    raise|reply|respond|revert|acknowledge|find out|look|check|proceed|process|fix|sort)
(can|could|would|will) you (please|kindly|also|just|perhaps|possibly)? (send|share|forward|provide|call|
    ring|phone|email|mail|arrange|book|schedule|issue|prepare|update|resend|submit|give|quote|include|
    attach|review|sign|return|correct|change|replace|draft|supply|complete|make|come|bring|contact|get|
    add|raise|reply|respond|look|check|fix|sort|tell|explain|help)
(send|share|forward|give|call|ring|phone|email|mail|ping|bring) (me|us) (the|a|an|your|over|some|any|what|
    more|when|at|on|back|again)
(i|we) (would|should|will)? (need|appreciate|like|want|be grateful|love|require) (a|an|the|your|you to|to
    see|to have|to get|if you|it if|some) (call|copy|quote|price|list|breakdown|reply|answer|explanation|
    response|contract|agreement|proposal|invoice|brochure|sample|samples|demo|could|can|would|send|
    confirm|update)
(bitte|könnten sie|können sie) .. (senden|schicken|zusenden|anrufen|zukommen|übermitteln|zuschicken|rufen|
    prüfen)
(schicken|senden) sie (mir|uns)
(merci de|veuillez|pouvez vous|pourriez vous) .. (envoyer|transmettre|rappeler|adresser|fournir|faire
    parvenir)
""")

# Closes a mail politely, or sends somewhere else; nobody waits for an answer to it.
CLOSING = Phrasebook("""
(response|answer|reply|reaction) to (my|your|our|the|his|her) (question|questions|query|queries)
(if|should|whether) (you|there|anyone|anybody|any|they) ..
    (question|questions|comment|comments|concern|concerns|query|
    queries|suggestion|suggestions|trouble|problems|assistance|else|help|further|additional|more)
(with|for|have) (any|further|additional|more|other) ..
    (question|questions|comment|comments|concern|concerns|query|
    queries|information|details|assistance|problems|suggestions)
(any|further|additional|more) (question|questions|comments|concerns|queries) .. (contact|call|email|let
    me know|feel free|
    ask|see|ring|phone)
(feel free|do not hesitate|at your convenience)
(please|kindly|pls) (also|just)? (note|find|see|be advised|be
    aware|accept|remember|disregard|ignore|excuse|forgive|enjoy|
    join|click|visit|follow|refer|use|go to|read|do not|read on|subscribe|register|rsvp)
(let me know|let us know|tell me|call|call me|call us|contact me|advise) (if|when|should) (you
    (need|have|want|would|wish|require)|
    i can|we can|there is|this (has|is) not|anything)
(for|obtain|get) (more|further|additional|any) (information|info|details|questions)
(click|unsubscribe|newsletter|web site|website|toll free|press release)
(can not|could not|can hardly) (begin to)? tell you (how|what)
(please|kindly) (call|contact|email|see|write to) (mr|ms|mrs|dr|our|_ _ (at|on|in|,)|_ at)
""")

RHETORICAL = Phrasebook("""
frequently asked
(may|can|let) (i|me) introduce
where should the (flowers|medal|award) go
how (are|is|have|was|were) (you|things|life|everything|your|all|the family|it going|business)
hope .. (well|good|great|fine|weekend|holiday)
(right|ok|okay|yes|no|eh|huh|innit|really|thoughts|hm|hmm|isn't it|you know|remember|see|what|funny|deal)
    ? $ ^
why (would not|not) (we|i|you)? ?
(who knew|who would have thought|can you believe|would you believe|guess what|know what|what can i say|
    what is not to (love|like)|who (does not|would not)|how (cool|great|good|lovely|nice|cute) is)
""")


# "Is it in there already", without its question mark.
ASKS_PLAINLY = re.compile(
    r" (?:(?:and|also|but|so|hi|ok|btw) )?(?:"
    r"(?:is|are|does|can|could|would|will) (?:it|this|that|the|there|you|your|they|we|i)|"
    r"(?:do|did|have) (?:you|we|they|i|your)|"
    r"(?:what|when|where|how|who|why|which) "
    r"(?:is|are|does|do|did|can|could|would|will|much|many|long|soon|about)) "
)


def question(read: Read) -> bool:
    """Whether the sentence asks for knowledge: with a question mark, or as "please clarify whether".

    Asks: "is that inc or ex VAT?". Does not: "how are you?".
    """
    if read.asks:
        return RHETORICAL not in read and CLOSING not in read and _is_sentence(read)
    if tongues.ASKING in read:
        return True
    if ASKS_PLAINLY.match(read.words) and read.words[-2] not in ".!" and RHETORICAL not in read:
        return CLOSING not in read
    return INDIRECT in read and CLOSING not in read and speaks_to_reader(read)


def _is_sentence(read: Read) -> bool:
    """Whether more than a name or a letter stands before the question mark."""
    if read.text.startswith("?") or read.text.endswith((".?", "????")):
        return False  # what a broken character set left of other signs
    said = [word for word in read.text.rstrip("? ").split() if word[:1].isalnum()]
    if len(said) > NAMES or not said:
        return bool(said)
    named = all(word[0].isupper() for word in said) and said[0].lower() not in _ASK_ALONE
    return not named if len(said) > 1 else said[0].lower() in _ASK_ALONE


def request(read: Read) -> bool:
    """Whether the sentence asks the reader to do something ("please send the contract")."""
    return REQUEST in read and CLOSING not in read and speaks_to_reader(read)
