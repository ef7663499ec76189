# ruff: noqa: E501  a pattern is read as one line
"""Reasons why words that look like a commitment are none: each a rule with an example for and against.

A rule looks at one place: `before` is the clause up to the candidate, `verb` the candidate with the few
words before it, `after` what follows it up to the next one. It vetoes when its pattern fits there.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

from fupmail.understand.commitments.candidates import Candidate

Place = Literal["before", "verb", "after"]
_NEAR = 24  # characters before a candidate that still belong to its verb: "maybe", "I hope that"
_IF = r"(unless|in case|in the event|(provided|providing|assuming)(?! (that )?((I|we) (can|am able|are able|find (the )?time)|all goes well))|depending on|falls (?=[a-zäöü]+)(?:sie|du|ihr|es|das|wir|ich|nicht|nötig|gewünscht|möglich)|wenn|si)\b"
_LEFT_WORD = r"[^.!?;]*[, ](please |just )?leave (me |us |an? |word\b|your )[^.!?;]*\band $"
# Behind such words "if" tells what is asked, or opens a clause of its own.
_NO_CONDITION = (
    r"\b(?:(?:see|hear|know|learn|out|determine|establish|verify|confirm|gauge|wonder|decide|discuss(?! if))"
    r"|(?:ask|check|enquire|inquire|make sure|tell|show|remind)(?: [\w']+){0,3}|let (?:me|us|you) know) (?:if|whether)\b"
    r"|\b(?:and|but)(?:,? in the (?:meantime|interim|meanwhile))?,? if\b"
    r"|(?:,|\band|\bbut|\bso) (?:please|feel free|do(?:n't| not) hesitate|let (?:me|us) know|tell (?:me|us)|you (?:can|may))\b"
)
_OWN_QUESTIONS = r"\bif (I|we)( have|'ve)( got)? (any|some|more|further) (\w+ )?(questions?|quer(y|ies)|comments?|thoughts|concerns|doubts|changes)\b"
_OWN_CLAUSE = re.compile(
    r"(?:(?:so|then|but|just) )*(?:I|we|please|can|could|would|call|ring|phone|send|e-?mail)\b", re.IGNORECASE
)
_CLAUSE_ENDS = re.compile(r"[;:]\s|\s[–—-]\s|,\s*but\s")
_CLAUSE_BEFORE = re.compile(r"^.*(, |\b(but|so) )")
_BRACKETS = re.compile(r" ?\([^()]{0,200}\)")
_PERSON = r"(Mr|Mrs|Ms|Miss|Dr|Prof)\b\.?( [A-Z]\w+)*|[A-Z]\w+(?= (is|has|was|can)\b)"
_SENDS = r"\b((re-?)?send|e-?mail|mail|forward|fwd|fax|post|ship|courier|submit|pass|hand|give|provide|supply|deliver|distribute|circulate|transmit|d[ei]spatch)(ing)?( (on|over|out|along))?( (it|this|that|them|these|those|over|the|an?|your|our|my))?$"
_NAMED = (
    r"(?-i:(?!(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(Exhibit|Schedule|Section|Article|Appendix|Annex|Part|Attachment|Amendment|Chapter|Version|Page|You|Your|All|Everyone|This|PDF|Word|Excel)s?\b)"
    r"[A-Z][\w&.-]*\b(?!['’]s))"
)
_SOMEBODY = (
    rf"(him|her|them|others|someone|somebody|{_NAMED}|((some|all|each|most|about \d+) of )?(the|my|our|their|his|her) (\w+ )?(bank|council|court|judge|commission|government|agency|lawyer|solicitor|attorney|accountant|insurer|insurance|landlord|printer|lab|factory"
    r"|authorit(y|ie)|client|customer|supplier|agent|broker|union|press|ministry|boss|manager|colleague|assistant|secretary|partner|mother|father|brother|sister|wife|husband|son|daughter|friend|consultant|engineer|interviewee|member|vendor|contractor|counterpart(y|ie)|student|candidate|staff|employee|management|committee|board|trader|auditor|sponsor|legal|people|department|group's|crew|office in)s?\b)"
)
_TELLS = (
    r"you (can |could |would |will |'ll )?(just )?(give|send|tell|text|e-?mail|drop|let) (me|us) (have |know )?(your|the|an?|which|what|where|who)\b"
    r"[^.!?;,]{0,40}\b(address|e-?mail|number|postcode|zip( code)?|sizes?|measurements|dimensions|colou?rs?|names?|details|model|quantity|quantities|code|width|height|length|where|which|who)\b"
)
_DAY = (
    r"\b((mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow|tonight|today|next (week|month)|this (week|afternoon|evening)"
    r"|in (an?|two|three|four|six|ten|\d+) (days?|weeks?|fortnights?|months?)\b|on the \d+)"
)
_WORKS = (
    r"((that|this|it)('s| is)? (works?|suits?|ok|okay|fine|alright|convenient|good|all the same|easier|better)|not\b|possible|ok\b|okay|convenient"
    r"|you (don't mind|would|could)\b|it('s| is)? (not|no)( too much)? (trouble|bother)|you can(?=\W*$|[,;] | (make|manage|spare|possibly))|only|I (may|can|remember|get (the|a) (chance|minute|moment)|have (the )?time))"
)


@dataclass(frozen=True)
class Veto:
    """One reason. `example` is a sentence that it stops, `counter` one like it that it lets pass.

    `only` names the type that it is about, `verbs` the verbs; empty means all.
    """

    name: str
    place: Place
    words: str
    example: str
    counter: str
    only: str = ""
    verbs: str = ""
    pattern: re.Pattern[str] = field(init=False)
    verb_pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", re.compile(self.words, re.IGNORECASE))
        object.__setattr__(self, "verb_pattern", re.compile(self.verbs, re.IGNORECASE))

    def stops(self, candidate: Candidate, places: dict[Place, str]) -> bool:
        """Whether it speaks against this candidate."""
        if self.only and candidate.type != self.only:
            return False
        if self.verbs and not self.verb_pattern.search(places["verb"]):
            return False
        return self.pattern.search(places[self.place]) is not None


VETOES: tuple[Veto, ...] = (
    Veto(
        "condition before",
        "before",
        rf"(^|(?<!\bsee)(?<!\bcheck)(?<!\bask)(?<!\bout)[\s,;(])(if (?!(you would|you could)\b)(?!({_WORKS}|it is|as I said|{_TELLS}))(?!{_LEFT_WORD})|if (?=you (would|could)\b)|{_IF}|should (you|this|it|that|the|we|there|anything)\b|were you\b)",
        example="If you sign by Friday, I'll call you Monday.",
        counter="As promised, I'll call you Monday.",
    ),
    Veto(
        "no errand that only wants to be told where to",
        "before",
        rf"\bif {_TELLS}",
        example="If you give me your number, I'll call you Monday.",
        counter="If you give me your address, I'll post you a copy.",
        only="promise",
        verbs=r"^(?!.*\b(re-?send|send|e-?mail|mail|post|ship|courier|forward|fax|d[ei]spatch|share|text|whatsapp)\b)",
    ),
    Veto(
        "condition after",
        "after",
        rf"^(?!.*{_DAY}.*{_OWN_QUESTIONS})(?:(?!{_NO_CONDITION}).)*?(^|[\s,;(–-])if (?!{_WORKS}|(appropriate|necessary|needed|required)\W*$|any\b)|(^|[\s,;(–-])(in case|in the event|provided (that|you|the)|assuming|should you|wenn|falls (sie|du|ihr|es|das|wir|ich|nicht|nötig|gewünscht|möglich))\b",
        example="Call me if you have questions.",
        counter="Call me Thursday if that works for you.",
    ),
    Veto(
        "asked for unless",
        "after",
        r"\bunless\b",
        example="Call me Monday unless you have sorted it out by then.",
        counter="I will call you Monday at 3, unless the switchboard is better for you.",
        only="request",
    ),
    Veto(
        "condition on the reader",
        "before",
        r"(^|[\s,;(])(once|when|whenever|as soon as|after|until|(the )?next time) (you|your \w+|(we|I)('ve| have)( got| received| had)? your)\b(?! (call|spoke|talk))|\b((up)?on receipt of|subject to|pending) |\bjust say the word\b",
        example="Once you have signed the form, I will visit.",
        counter="Once the results are in, I will call you.",
    ),
    Veto(
        "at the reader's leisure",
        "after",
        rf"^(?!.*{_DAY}[^.!?;,]{{0,30}},? ?\b(when|once|as soon as)\b).*?\b((when(ever)?|once|(the )?next time|as soon as(?! you( possibly)? (can|could|are able)\b)) (you (?!get (this|in\b))|you're\b|you've\b|it's convenient|it suits|convenient|is (best|good))"
        r"|any ?time\b(?! (after|before|between|from|on)\b[^.!?]{0,20} (today|tomorrow|(mon|tues|wednes|thurs|fri)day))|at your (convenience|leisure)|day or night\b|24/7"
        r"|with (any|your|further|all) (\w+ )?(questions?|queries|comments|concerns|problems))",
        example="Give me a call whenever you are in town.",
        counter="Send me the list whenever you get a minute.",
        verbs=r"^(?!.*\b(re-?send|send|e-?mail|mail|forward|fax|post|share|ship)\b)",
    ),
    Veto(
        "whenever something comes up",
        "after",
        r"\bwith (questions?|queries|comments|concerns|problems)\b",
        example="Give me a call with questions.",
        counter="Give me a call with the answers to his questions.",
        only="request",
    ),
    Veto(
        "the writer's own doing",
        "before",
        r"\b(I|we)( am| are|'m|'re| come| go| drive| fly| land| arrive| have)\b[^.!?;]*\band $",
        example="Tomorrow I am in your region and come by on foot.",
        counter="Tomorrow I am in the office, so come by at 3.",
        only="request",
        verbs=r"(?<!please )\b(come|pop|drop|stop|swing|meet)\b",
    ),
    Veto(
        "do this and I will do that",
        "before",
        r"(^|[,;:–—-] )(just |please |so )?(let me know|tell me|say|shout|text me|name|pick) (when|if|whether|a (day|date|time))\b[^.!?;]*\b(and|then)( then)? $",
        example="Let me know when it suits and I'll call you.",
        counter="Let me know your address and I'll call you.",
        only="promise",
        verbs=r"\b(I|we|you)\b",
    ),
    Veto(
        "somebody else goes on",
        "before",
        rf"^(?!.*\b(I|we|me|us)\b)\W*((hi|hello|dear|hey) [\w ]+, ?)?((the|our|my|your|his|her|an?|he|she|they|it|everyone|someone|nobody)\b|(?-i:{_PERSON}))",
        example="Dr Amin is in theatre until 3 and will telephone you after that.",
        counter="Got your note and will telephone you after that.",
        only="promise",
        verbs=r"\band (will|shall) (?!be |reach|arrive|land|follow)",
    ),
    Veto(
        "a person comes",
        "verb",
        rf"(\b(the|our|an?|your|his|her|their|my) (\w+ )?(?!(letter|offer|tender|paper|folder|answer|order|binder|poster|banner|number|reminder|error|floor)\b)\w+(er|or|man|men|ist|ian|guy|lads)s?|\b(?-i:{_PERSON}))"
        r" (will|shall|should|is|are) (now )?(be )?(with you|on (its|their|the) way)",
        example="The surveyor will be with you on Thursday.",
        counter="The letter will be with you on Thursday.",
        only="promise",
    ),
    Veto(
        "habit",
        "after",
        r"^[^,;]*\b(most|every|each|all) (other )?(day|morning|afternoon|evening|week|month|quarter|year|(mon|tues|wednes|thurs|fri|satur|sun)day)s?\b|^[^,;]*\b(mon|tues|wednes|thurs|fri)days\b(?! (\w+ )?(call|meeting|visit))",
        example="You can reach me on Thursdays from 3.",
        counter="You can reach me on Thursday from 3.",
    ),
    Veto(
        "standing instruction",
        "after",
        rf"\btoll[- ]free\b|\bor (e-?mail|text|write|reply|visit our)\b|^(?!.*{_DAY}).*\bemergenc(y|ies)\b|\bfor (assistance|support|help|(further|more|any) \w+)\b",
        example="Please call us or email for assistance.",
        counter="Please call us on Thursday about the delivery.",
        only="request",
    ),
    Veto(
        "for whoever asks",
        "before",
        r"\b((bei|für) (\w+ )?(fragen|rückfragen|unklarheiten|interesse|problemen|bedarf)|(for|with|in case of) (any |further |all |general )?(questions|queries|enquiries|inquiries|emergencies|assistance)|pour (toute|d'autres) questions?)\b",
        example="For questions you can reach us on Thursday from 3.",
        counter="To answer your questions: you can reach us on Thursday from 3.",
        only="request",
    ),
    Veto(
        "office hours",
        "verb",
        r"\b(werktags|wochentags|täglich|jederzeit|unter der woche|(mon|diens|donners|frei|sams|sonn)tags|mittwochs)\b",
        example="Sie können mich werktags von 8 bis 12 Uhr erreichen.",
        counter="Sie können mich am Freitag von 8 bis 12 Uhr erreichen.",
        only="request",
    ),
    Veto(
        "open on weekdays",
        "after",
        r"\bweekdays\b|\bmon(day)?s? ?(to|through|thru|till|-|–) ?(fri|sat|sun)",
        example="Please call us weekdays from 8 to 5.",
        counter="Please call us Thursday from 8 to 5.",
        only="request",
    ),
    Veto(
        "wished for",
        "before",
        r"\b(wish|wishes|wishing|if only)\b[^.!?;,:]{0,40}$|\b(someone|somebody|they|he|she|people) (would|will|could|should|can|might)( (just|only|simply))? ?$",
        example="We wish someone would just come by on Friday.",
        counter="Best wishes, and just come by on Friday.",
        only="request",
    ),
    Veto(
        "hedge",
        "verb",
        r"\b(may(?! (rely|count|depend|bank|expect|look|be (sure|certain|assured)|trust)\b)|might|maybe|perhaps|possibly|hope|hopes|hoping|hopefully|luck|doubt|unlikely|not sure|unsure|vielleicht|eventuell|would(?! (need|like|want|prefer))|could(?= (call|visit|come|pop|meet|stop|drop|swing)))\b",
        example="Maybe I will call you Thursday.",
        counter="I will definitely call you Thursday.",
        only="promise",
    ),
    Veto(
        "offer",
        "verb",
        r"\b(happy|glad|pleased|delighted) to (talk|speak|chat|call|meet|visit|come)\b",
        example="I shall be pleased to speak with you about roofs.",
        counter="I shall be sure to talk to you on Monday.",
        only="promise",
    ),
    Veto(
        "negated",
        "verb",
        r"\b(won't|not|never|no longer|(nothing|none|neither) (will|shall) (be sent|be posted|reach|go)|(?<!why )don't|cannot|can't|without|nobody|no need|nicht|kein\w*)\b(?! (only|just|hesitate|(forget|fail|neglect|omit) (to|the|your)|(be able to |ready to |able to |in a position to )?(decide|answer|confirm|say|tell you|commit|sign|make up|know|get to|look at|give you|have)( (?!how)[\w']+){0,4} (before|until|till)\b))",
        example="There is no need for you to send me the list by Thursday.",
        counter="I need you to send me the list by Thursday.",
    ),
    Veto(
        "told by someone",
        "before",
        r"(?<![\w'])(?<!\bas )(?!(I|we|I've|we've|as|have) )(?!you (mentioned|asked|suggested|wrote)\b[^.!?;]*, ?$)[\w']+ (said|says|told|asked|asks|reads|mentioned|claimed|promised|thought|heard|wrote|announced|suggested)\b(?! (yes|no|before|above|earlier|on the|for|from|back))(?!.*\b(so( then)?|but( then)?|which) $)(?<!\bI was asked)(?<!\bwe were asked)",
        example="Your note said I will call you Monday.",
        counter="I've asked the council and I'll call you Monday.",
    ),
    Veto(
        "told by someone, as it turns out",
        "after",
        r"^[^.!?]*,\s*((he|she|they|(the|my|our|your|his|her) \w+) (said|says|told|tells|wrote|promised|claimed|swore|announced)|(said|says|wrote) (he|she|they|the|my|our|(?-i:[A-Z])))",
        example="I can ship the part on Thursday, he told me.",
        counter="I can ship the part on Thursday, as I said.",
    ),
    Veto(
        "told of a thing",
        "before",
        r"\b(whom|(the|any|this|that|these|those|your|my|our|his|her|their) ([\w'-]+ ){1,3}which|(?<=\S )(the|any|an?|this|that|those|these) (\w+ )?(letter|memo|note|message|list|form|report|draft|file|mail|document|contract|copy|text)s?) $",
        example="I would welcome your comments on the letter I plan to send on Monday.",
        counter="Thank you for your letter, I will send the plans on Monday.",
        only="promise",
        verbs=r"\b(I|we)\b",
    ),
    Veto(
        "sent to somebody else",
        "after",
        r"^(?! (you|u|ya)\b)(?![^.!?]*\b(to|with|for|and|copy|copying) (both of |all of |each of )?you\b)"
        rf"( {_NAMED}( {_NAMED})*( (and|&) {_NAMED}( {_NAMED})*)* (the|an?|my|our|your|this|that|these|those|it|some|his|her)\b"
        rf"|(?:(?!\b(response|answer|reply|replies|comment|change|amendment|addendum|guide|key|directions|road|route|way|access|ticket|trip|visit|flight|invite|reference|respect|relation|regard|according|due|prior|link|introduction|agree|objection|presentation|testimony|speech|filing|submission|petition|remark|question|request|application|complaint|relate|appl(y|ie))s? to\b|\b(as|which|who|that|because|so|and(?! (the|an?|my|our|your|his|her|their|all|some)\b)|when|if|how|where|on|about|regarding|concerning|from)\b)[^.!?;,]){{0,70}}? to {_SOMEBODY}(?! (and|&) (you|everyone|all)\b))",
        example="I will send Harry the plans on Monday.",
        counter="I will send Harry's plans on Monday.",
        only="promise",
        verbs=_SENDS,
    ),
    Veto(
        "somebody else is told to",
        "before",
        rf"\b(have|having) (him|her|someone|somebody|{_NAMED}|(my|our|your|his|her|their|the) (\w+ )?(mother|father|brother|sister|mom|mum|dad|wife|husband|son|daughter|assistant|secretary|team|people|colleague|lawyer|manager|boss|driver|office|staff))"
        r" (?!(\w+ed|over|back|out|to|with|and|as|here)\b)\w+ [^.!?;]*\band (then )?$",
        example="I will have Harry print them and send them to you.",
        counter="I will have Harry's plans printed and send them to you.",
        only="promise",
        verbs=r"\band (then )?(?!(I|we)\b)\S+$",
    ),
    Veto(
        "somebody else, who is named twice",
        "before",
        r"(^|[.;:] |\b(and|but|so) )((someone|somebody|one) (from|of|in|at) (\w+ ){1,4}?\w+(,| -) (?-i:[A-Z]\w+( [A-Z]\w+)?)|(our|my|your|the|his|her|their) (\w+ ){0,2}\w+(,| -) (?-i:[A-Z]\w+( [A-Z]\w+)?)|(?-i:[A-Z]\w+( [A-Z]\w+)?)(,| -) (our|my|your|one of|the|an?|who|his|her) [^,;.!?]{2,60}?)(,| -) $",
        example="Our technician, Pete, will call you on Thursday.",
        counter="Good to hear that, Pete, will call you on Thursday.",
        only="promise",
        verbs=r"\b(will|shall)\b|'ll\b",
    ),
    Veto(
        "question to the reader",
        "before",
        r"\b((voulez|souhaitez|préférez)-vous que|(dois|doit)-(je|on)|(soll|sollen|darf|dürfen|kann) ?$)",
        example="Voulez-vous que je vous appelle lundi ?",
        counter="Je veux que vous sachiez que je vous appelle lundi.",
        only="promise",
    ),
    Veto(
        "what comes by carrier",
        "verb",
        (
            r"\b(parcel|order|consignment|delivery|package|shipment|goods|driver|crew|team|engineer|technician|van|train|bus|flight|storm|rain|snow|front|weather"
            r"|money|payment|refund|cheque|flowers)s? (will |shall |should |is |are |now ){0,2}(be with|land|arrive|reach|go|head|leave|com(e|ing)|on (its|their) way)"
        ),
        example="Your parcel will be with you tomorrow.",
        counter="Your drawings will be with you tomorrow.",
        only="promise",
    ),
    Veto(
        "question",
        "before",
        r"\b(shall|should|may|do you (want|prefer|think|mind)|is it|would you like|would it be)( \w+){0,3} ?$",
        example="Do you think I will call you Thursday for nothing?",
        counter="I will call you Thursday, all right?",
        only="promise",
    ),
    Veto(
        "question when",
        "before",
        r"\b(when|what time|how (soon|often)|where|why|who|which day|wann|wie|warum|quand|quel jour|à quelle heure)( est-ce que)? ?$",
        example="When could you call me on Thursday?",
        counter="Could you call me on Thursday?",
        only="request",
    ),
    Veto(
        "closing words",
        "after",
        r"^ ?(very )?(soon|later|then|again|next time)?[ .!]*$",
        example="We will talk to you soon.",
        counter="We will talk to you tomorrow.",
        only="promise",
        verbs=r"((talk|speak|chat) (to|with) you|be in touch|see you)$",
    ),
    Veto(
        "free to",
        "before",
        r"\b(feel free to|hesitate to|welcome to|you can( always)?|no need to|need to|rather than|instead of|thank(s| you) for|able to|used to)( \w+){0,2} ?$",
        example="You can always just call me on Thursday.",
        counter="You can always find me there; just call me on Thursday.",
        only="request",
    ),
)


def vetoed(sentence: str, candidate: Candidate, clause_end: int) -> str:
    """The name of the first rule that stops this candidate, or an empty string."""
    clause_start = _clause_start(sentence, candidate.start)
    near = sentence[max(clause_start, candidate.start - _NEAR) : candidate.start]
    if _OWN_CLAUSE.match(sentence, candidate.start):
        near = _CLAUSE_BEFORE.sub("", near)
    places: dict[Place, str] = {
        "before": _BRACKETS.sub(
            "", sentence[clause_start : candidate.verb if candidate.shares else candidate.start]
        ),
        "verb": near + sentence[candidate.start : candidate.end],
        "after": sentence[candidate.end : clause_end],
    }
    return next((veto.name for veto in VETOES if veto.stops(candidate, places)), "")


def _clause_start(sentence: str, position: int) -> int:
    ends = [match.end() for match in _CLAUSE_ENDS.finditer(sentence, 0, position)]
    return ends[-1] if ends else 0
