"""How English promises and asks, as data."""

from fupmail.understand.commitments.grammar import Grammar

_YOU = r"(?:you|u|ya|y'all|yourself|your\s+(?:good\s+self|office|cell|mobile|desk|line|number|direct\s+line|landline|assistant))\b"
_ME = r"(?:me|us|(?:my|our)\s+(?:\w+\s+){0,2}(?:cell|mobile|line|office|number|desk|landline|phone|extension)|my\s+\w+\s+(?:and|&)\s+me)\b"
_KIND = r"(?:\w+\s+){0,2}"
_RING = (
    r"(?:call|ring|buzz|bell|shout|tinkle|holler|dingle|phone\s+call|telephone\s+call|callback|call\s+back)\b"
)
_DIAL = r"(?:call|ring|phone|telephone|dial|buzz|fone)"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_TIME = (
    r"(?:tomorrow|tmrw|tmr|today|tonight|next|this|first\s+thing|later|soon|shortly|again|"
    + _WEEKDAY
    + r"\b|"
    r"(?:on|at|by|around|about|before|after|between|until|from|early|late|no\s+later)\s+(?:the\s+|around\s+|mid-?\s*)?"
    r"(?:\d|"
    + _WEEKDAY
    + r"|tomorrow|noon|lunch|midday|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|morning|afternoon|evening|end|week|close|first|second|third|next|this|eod)|"
    r"in\s+(?:a|an|the|two|three|four|five|six|\d|about|around)\b|a\s+week|the\s+(?:morning|afternoon|week|day)|\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]m)"
)
_BARE = (
    r"(?=\s*(?:$|[.!?;,)–—-]|(?:back|again)\s*(?:$|[.!?,])|(?:back\s+|again\s+|first\s+|instead\s+|up\s+)?"
    + _TIME
    + r"|to\s+(?:discuss|talk|go|confirm|take|check|see|arrange|reassure|follow|walk|catch|answer|sort|schedule)|with\s+(?:the|an?|our|my|details|news|an)))"
)
_BY_PHONE = (
    r"(?:by|over\s+the|on\s+the|via|with\s+an?|through\s+a)\s+" + _KIND + r"(?:phone|telephone|call|ring)"
)
_NOT_OTHERS = r"(?!\s+(?:him|her|them|someone|somebody|everyone|people|out\s+invit))"

_CALL = (
    rf"{_DIAL}\s+{_YOU}(?!\s+(?:a|an|names?|out)\b)"
    rf"|{_DIAL}{_BARE}(?!\s+in\b)"
    rf"|(?:give|drop)\s+{_YOU}(?:\s+(?:guys|both|all|folks))?\s+an?\s+{_KIND}{_RING}"
    rf"|(?:give\s+(?:it\s+)?)?(?:make|place)\s+(?:a|the)\s+{_KIND}call\s+to\s+you"
    rf"|(?:reach|contact|catch|try|get|grab)\s+(?:hold\s+of\s+)?{_YOU}\s+{_BY_PHONE}"
    rf"|contact\s+{_YOU}(?!\s+(?:by|via)\s+(?:e-?mail|letter))"
    rf"|touch\s+base(?:\s+with\s+{_YOU})?"
    rf"|(?:talk|speak|chat)\s+(?:to|with)\s+{_YOU}"
    rf"|(?:follow\s+up|circle\s+back|check\s+in|reach\s+out|get\s+back|come\s+back|catch\s+up|get\s+in\s+touch|be\s+in\s+touch)(?:\s+(?:to|with)\s+{_YOU})?\s+{_BY_PHONE}"
    rf"|(?:get|jump|hop)\s+on\s+(?:the\s+phone|a\s+{_KIND}call)\s+with\s+you"
    rf"|pick\s+up\s+the\s+phone"
    rf"|be\s+in\s+touch\s+(?:\w+\s+){{0,4}}to\s+(?:schedule|arrange|set\s+up|book)\s+an?\s+{_KIND}call"
    rf"|be\s+(?:calling|ringing|phoning|telephoning|dialling|dialing)\s+(?:{_YOU}|{_TIME})"
    rf"|be\s+on\s+the\s+(?:phone|line|blower)\s+to\s+you"
)
_VISIT = (
    r"call\s+(?:in\s+(?:at|on|to)|by\s+(?:the|your|to)|(?:on|upon)\s+you\b|round\b|at\s+your)"
    r"|(?:come|pop|drop|stop|swing|nip|run|drive|fly|head|walk|get|be|look|train|travel)\s+(?:(?:back|on|right|straight)\s+)?(?:by|round|around|over|out|down|up|in|across|past)\b(?!\s+(?:with\s+(?:a|an|the)\s+(?:plan|idea|price|figure|solution|proposal|number|quote|answer|offer)|touch|to\s+(?:speed|date)|under|budget|contact|of\s+(?:the\s+)?office|the\s+(?:loop|phone|middle|meantime)|there|your\s+(?:inbox|account)|line|charge|mind|love|good|need|a\s+position|front|place|stock|the\s+\w+\s+box|and\s+running|again\s+with))"
    r"|come\s+(?:to|and|see|have|measure|inspect|visit|take)\b(?!\s+(?:a\s+decision|an?\s+agreement|terms|some|an?\s+conclusion|no\s+))"
    r"|come\s+by\b"
    r"|visit\b(?!\s+(?:our\s+(?:web)?site|the\s+(?:web)?site|him|her|them|www|http|this\s+(?:issue|topic|question)))"
    r"|(?:be|see\s+you)\s+(?:with\s+you|on\s+site|onsite|at\s+your|there\s+at\s+your|in\s+your\s+(?:office|area|neighbou?rhood|town|city))\b(?!\s+(?:inbox|disposal|service|shortly|soon|in\s+spirit|side|every))"
    r"|(?:attend|call\s+round|pay\s+you\s+a\s+visit|make\s+a\s+visit|come\s+out)\b(?!\s+to\b)"
    r"|be\s+(?:coming|visiting|stopping|dropping|popping|swinging|driving)\s+(?:by|round|over|out|in|up|down|you|your)\b"
    r"|come\s+" + _TIME
)
_SEND = (
    rf"(?:re-?send|send|e-?mail|mail|forward|fwd|fax|courier|ship|overnight|share|submit|furnish|supply|provide|circulate|upload|whatsapp|text|resubmit|transmit|despatch|dispatch|return|post)\b{_NOT_OTHERS}"
    r"(?!\s+(?:(?:it|this|that|these|the\s+\w+)\s+(?:to|on\s+to)\s+(?:him|her|them|our|my|the|mr|mrs|ms|[A-Z]))|\s+(?:my|our|the|best|kind|warm)\s+(?:\w+\s+)?(?:regards|love|wishes|apologies|condolences|thanks|greetings)|\s+(?:an?\s+)?(?:invite|invitation|calendar|reminder)|\s+(?:your|some|any|his|her|their)?\s*(?:thoughts|feedback|views|comments|concerns)|\s+with\s+(?:care|pride)|\s+(?:notice|holiday))"
    rf"|deliver\s+(?:\w+\s+){{0,5}}(?:by\s+e-?mail|to\s+you|to\s+your\s+inbox)"
    rf"|(?:get|have|pass)\s+(?!back\b)(?:\S+\s+){{1,8}}?(?:(?:over|across|out|off|back|along|on)\s+)?(?:to|with|for)\s+(?:you|your\s+(?:inbox|desk|office))\b"
    rf"|(?:get|let)\s+you\s+(?:have\s+)?(?:an?|the|that|those|these|our|my|your|some|it|copies|\w+\s+copies|all|final|updated|revised)\b(?!\s+(?:know|answer|decision|sense))"
    rf"|have\s+(?:\S+\s+){{1,8}}?(?:e-?mailed|mailed|sent|couriered|delivered|shipped|over|across|posted|faxed|forwarded|ready|out)(?:\s+to\s+you)?\b"
    rf"|have\s+(?:the|your|our|a|an|that|those)\s+(?:\w+\s+){{0,3}}(?:paperwork|documents?|quote|proposal|contract|figures|numbers|report|draft|drawings|invoice|estimate|samples?|file|pdf|spreadsheet|agreement)\b"
    rf"|(?:shoot|ping|drop|flick|whizz|zip|sling|fire|bung|pop|slide|whatsapp|drop)\s+(?:you|it|that|this|those|them|over|off|across|the)\s+(?!an?\s+(?:call|ring|buzz|line\b)|by\b|in\s+on)(?:\w+)?"
    r"|put\s+(?:\S+\s+){1,6}?in\s+the\s+(?:post|mail)"
    r"|be\s+(?:sending|e-?mailing|mailing|forwarding|sharing|faxing|shipping|posting|submitting)\b"
    + _NOT_OTHERS
)
_MEET = (
    rf"meet(?:\s+(?:up|with))?\s+(?:with\s+)?{_YOU}"
    rf"|meet\s+(?:\w+\s+)?(?={_TIME})"
    r"|be\s+meeting\s+(?:with\s+)?you\b"
    r"|see\s+you\s+(?=at\s+(?:\d|the|noon)|(?:on\s+)?(?:" + _WEEKDAY + r"|tomorrow|next)\b)"
)
_TELL = (
    r"(?:get|come|be|circle|report|go)\s+back\b(?:\s+(?:to|with)\s+(?:you|u))?(?!\s+(?:in\s+(?:the\s+)?(?:office|town)|from|home|at\s+(?:my|work|the)|to\s+(?:him|her|them|work|the|my|our)))"
    r"|revert\b|let\s+(?:you|u)\s+know|be\s+in\s+touch|get\s+in\s+touch|follow\s+up(?!\s+with\s+(?:him|her|them|[A-Z]))|update\s+you|reach\s+out(?:\s+to\s+you)?"
    r"|(?:give|send|have|get)\s+(?:you\s+)?(?:an?|my|our|the)\s+(?:\w+\s+){0,2}(?:answer|decision|yes|word|verdict|response|reply|update|news|feedback)(?:\s+or\s+no)?(?:\s+(?:for|to)\s+you)?"
    r"|(?:make|come\s+to|reach|take|have|finali[sz]e|arrive\s+at)\s+(?:an?|our|my|the|that)\s+(?:\w+\s+)?(?:decision|conclusion|call|choice)"
    r"|make\s+(?:our|my)\s+minds?\s+up|make\s+up\s+(?:our|my)\s+minds?|decide\b|know\s+(?:more|by|for\s+sure)|confirm\b|respond\b|reply\b|answer\s+you|have\s+(?:news|more\s+news)"
    r"|need\s+(?:until|till|a|an|some|another|about|around|two|three|four|five|six|ten|thirty|\d+|at\s+least|more\s+time|time)\b"
)
_ADVERBS = (
    r"also|then|still|just|certainly|definitely|gladly|personally|simply|again|be\s+sure\s+to|make\s+sure\s+to|"
    r"try\s+to|try\s+and|be\s+happy\s+to|be\s+glad\s+to|be\s+pleased\s+to|happily|plan\s+to|go\s+ahead\s+and|first|now|"
    r"endeavou?r\s+to|of\s+course|actually|quickly|be\s+able\s+to|immediately|myself|both|all|surely|absolutely|in\s+any\s+case|"
    r"be\s+going\s+to|please|kindly|either\s+way|at\s+least|possibly\s+also|promptly|naturally|obviously|aim\s+to|"
    r"do\s+my\s+best\s+to|have\s+to|need\s+to|want\s+to|today|tomorrow|shortly|in\s+turn|be\s+there\s+to|there"
)
_IMPERATIVE_AT = r"(?:^|(?<=[.!?:;,–—)-] )|(?<=\band )|(?<=\bso )|(?<=\bthen )|(?<=\bor )|(?<=\bjust )|(?<=\bbut )|(?<=\bno, ))(?:just\s+|do\s+|then\s+|also\s+|so\s+)?"

_ASKED_CALL = (
    rf"{_DIAL}\s+{_ME}|{_DIAL}(?:\s+(?:back|through))?{_BARE}"
    rf"|give\s+(?:me|us|\w+\s+\w+\s+and\s+me|both\s+of\s+us)\s+an?\s+{_KIND}{_RING}"
    rf"|(?:reach|contact|try|catch)\s+{_ME}(?!\s+(?:by|via)\s+e-?mail)"
    rf"|get\s+(?:me|us)\s+on\s+the\s+phone|pick\s+up\s+the\s+phone|touch\s+base(?:\s+with\s+(?:me|us))?|make\s+a\s+call\s+to\s+(?:me|us)"
)
_ASKED_VISIT = (
    r"(?:come|pop|drop|stop|swing|nip|call)\s+(?:by|round|around|over|out|down|up|in|across|past)\b(?!\s+(?:with\s+(?:an?|the)\s+\w+|under|to\s+speed))"
    r"|come\s+(?:and\s+)?(?:see|have|take|measure|inspect|look|visit|to\s+(?:us|our|my|the|see|look|measure))\b"
    r"|visit\b(?!\s+(?:our\s+(?:web)?site|the\s+(?:web)?site|www|http|him|her|them))"
    rf"|come\s+{_TIME}|pay\s+us\s+a\s+visit|be\s+(?:at\s+our|on\s+site|onsite|here)\b"
)
_ASKED_SEND = (
    rf"(?:re-?send|send|e-?mail|mail|forward|fwd|fax|share|submit|courier|ship|provide|supply|furnish|whatsapp|text|post|return|revert\s+with)\b{_NOT_OTHERS}"
    r"(?!\s+(?:(?:it|this|that|these|this\s+\w+|the\s+\w+)\s+(?:on\s+)?to\s+(?!me\b|us\b))|\s+(?:my|our|the|best|kind|warm)\s+(?:\w+\s+)?(?:regards|love|wishes|greetings|thanks)|\s+(?:your|some|any)?\s*(?:thoughts|feedback|views|comments|concerns)|\s+(?:me|us)\s+(?:with|for|at|on|should)\b)"
    r"|(?:get|shoot|ping|drop|let|slide|flick|bring)\s+(?:me|us)\s+(?:have\s+)?(?!know|think|sleep|a\s+(?:call|ring|line|buzz)|back|in\b|on\b|at\b|see\b|check\b|out\b|off\b|by\b)\w+"
    r"|get\s+(?!back\b)(?:\S+\s+){1,7}?(?:(?:over|across|out|off|back)\s+)?to\s+(?:me|us)\b"
    r"|have\s+(?:\S+\s+){1,6}?(?:sent|e-?mailed|couriered|forwarded|ready)\b"
)
_ASKED_MEET = r"meet(?:\s+with)?\s+(?:me|us)\b|meet\s+(?=at\s|there|here|in\s)"
_ASKED_TIME = (
    r"(?:get|come|circle|check|report)\s+back(?:\s+(?:to|with|in\s+with)\s+(?:me|us))?\b|follow\s+up(?:\s+with\s+(?:me|us))?\b|check\s+in(?:\s+with\s+(?:me|us))?\b"
    r"|try\s+(?:me|us)\s+again|reach\s+out(?:\s+to\s+(?:me|us))?(?:\s+again)?|ping\s+(?:me|us)(?:\s+again)?|be\s+in\s+touch|get\s+in\s+touch|hold\s+off|bear\s+with\s+(?:me|us)|wait\b|remind\s+(?:me|us)"
    r"|(?:give|allow|grant)\s+(?:me|us)\s+(?:until|till|til|to|another|a|an|some|two|three|four|five|six|ten|\d+|just|about|at\s+least|the)\b"
)

ENGLISH = Grammar(
    language="en",
    heads=(
        r"\b(?:I|we|myself)(?:\s*['’]ll|ll\b|\s+will|\s+shall|\s+(?:am|are)\s+going\s+to|['’](?:m|re)\s+going\s+to|['’](?:m|re)\s+gonna|\s+gonna"
        r"|\s+plan\s+to|\s+intend\s+to|\s+promise\s+(?:to|that\s+I\s+will|I['’]ll)|['’]d\s+expect\s+to|\s+(?:expect|aim|propose)\s+to"
        r"|\s+(?:can|could)\s+(?=(?:send|forward|fax|e-?mail|mail)\b))"
        r"|(?:^|(?<=[.!?;,–—-] ))(?:will|shall|['’]ll|gonna)(?=\s+(?!you\b|u\b|we\b|I\b|it\b|that\b|this\b|the\b|your\b|he\b|she\b|they\b|there\b))"
        r"|(?<=\band )(?:will|shall)(?=\s)"
        r"|\blet\s+me(?=\s+(?:call|ring|phone|give\s+you|send|e-?mail|forward|come|meet))"
    ),
    present=(
        r"(?<!shall )(?<!should )(?<!can )(?<!may )(?<!could )(?<!would )(?<!if )(?<!when )(?<!before )(?<!did )(?<!do )(?<!until )(?<!unless )"
        r"\b(?:I|we)(?:['’](?:m|re)|\s+(?:am|are))?"
    ),
    adverbs=_ADVERBS,
    verbs={"visit": _VISIT, "call": _CALL, "meet": _MEET, "time": _TELL, "send": _SEND},
    progressive={
        "visit": r"(?:come|coming|drop|dropping|stop|stopping|pop|popping|swing|swinging)\s+(?:by|round|over|out|to\s+you|in)\b|visit(?:ing)?\s+you\b",
        "call": rf"(?:{_DIAL}|calling|ringing|phoning|telephoning)\s+{_YOU}|giving\s+you\s+an?\s+{_KIND}{_RING}",
        "meet": r"meeting\s+you\b|meet\s+you\b",
        "send": r"(?:send|sending|e-?mail|e-?mailing|mailing|forwarding|couriering|posting|shipping)\s+(?:you|it|the|your|that|over|across|this)\b",
        "time": r"(?:going\s+to\s+)?need\s+(?:until|till|a|an|some|another|about|around|two|three|four|five|six|ten|thirty|\d+|at\s+least)\b|(?:decide|deciding)\b",
    },
    asking=(
        r"\b(?:please|pls|plz|kindly)(?:\s+you)?|\b(?:can|could|would|will|cld|wld)\s+(?:you|u|somebody|someone)(?:\s+(?:please|pls|kindly|possibly))?"
        r"|\b(?:grateful|appreciate\s+it|glad|obliged|great|helpful|good|lovely|nice|happy|wonderful|ideal|best)\s+if\s+(?:you|u)(?:\s+(?:would|could|can|were\s+to)|['’]d)?"
        r"|\b(?:need|want|like|ask|request|prefer|requesting)\s+(?:for\s+)?(?:you|u)\s+to|\brequest\s+you\s+to"
        r"|\bdo\b(?=\s+(?:call|ring|phone|give|send|come))"
    ),
    imperative=_IMPERATIVE_AT,
    asked={
        "visit": _ASKED_VISIT,
        "call": _ASKED_CALL,
        "meet": _ASKED_MEET,
        "time": _ASKED_TIME,
        "send": _ASKED_SEND,
    },
    imperatives={
        "visit": r"(?:come|pop|drop|stop|swing)\s+(?:by|round|over|out|in)\b|come\s+(?:and\s+)?(?:see|have\s+a\s+look|measure)",
        "call": rf"{_DIAL}\s+{_ME}|(?<!to ){_DIAL}\s+(?={_TIME})|give\s+(?:me|us|\w+\s+\w+\s+and\s+me)\s+an?\s+{_KIND}{_RING}",
        "meet": r"meet\s+(?:me|us)\b",
        "time": (
            r"(?:give|allow)\s+(?:me|us)\s+(?:until|till|til|to|another|a|an|some|two|three|four|five|six|ten|\d+|just|about|at\s+least|the)\b"
            r"|(?:follow\s+up|check\s+back|circle\s+back|check\s+in|get\s+back|come\s+back|touch\s+base)\s+(?:to|with)\s+(?:me|us)\b|try\s+(?:me|us)\s+again|ping\s+(?:me|us)(?:\s+again)?\b"
        ),
        "send": r"(?:send|e-?mail|forward|fax|mail|text|whatsapp)\s+(?:me|us|over|across)\b|(?:get|shoot|ping)\s+(?:me|us)\s+(?:the|an?|your|that|those|all|some)\b",
    },
    announced={
        "call": (
            rf"\bexpect\s+(?:my|a|our)\s+{_KIND}(?:call|ring)\b|\bcount\s+on\s+(?:a|my)\s+{_KIND}call\s+from\s+(?:me|us)"
            rf"|\byou(?:['’]ll|\s+will|\s+shall)\s+(?:get|have|receive|hear)\s+(?:a|my|our)\s+{_KIND}(?:call|ring)(?:\s+from\s+(?:me|us|my|our))?\b"
            r"|\byou(?:['’]ll|\s+will|\s+shall)\s+hear\s+from\s+(?:me|us)\s+by\s+(?:phone|telephone)"
            r"|\bmy\s+call\s+will\s+(?:come|be)\b"
        ),
        "send": (
            r"\byou(?:['’]ll|\s+will|\s+shall)\s+(?:also\s+)?(?:have|get|receive|find)\s+(?:\S+\s+){1,8}?(?:from\s+(?:me|us|my|our)|by\s+e-?mail|in\s+your\s+(?:inbox|mail|mailbox)|by\s+(?:mail|courier|post))\b"
            r"|\byou(?:['’]ll|\s+will|\s+shall)\s+(?:also\s+)?(?:have|get|receive)\s+(?:the|your|our|my|a|an|both|all|that|those|it)\b(?!\s+(?:\w+\s+){0,2}(?:call|ring|answer|decision|reply|response|word|idea|picture|hang|best|same|weekend|chance))"
            r"|\b(?:will|shall)\s+be\s+(?:\w+\s+)?(?:in\s+your\s+(?:inbox|mail|mailbox|hands)|on\s+your\s+desk|with\s+you|(?:sent|e-?mailed|mailed|forwarded|couriered|shipped)\s+to\s+you)\b"
            r"|\b(?:follows|will\s+follow)\s+(?:from\s+(?:me|us|my|our)|by\s+(?:e-?mail|courier|post|mail)|under\s+separate\s+cover)"
        ),
        "time": (
            r"\byou(?:['’]ll|\s+will|\s+shall)\s+(?:have|get|receive|hear)\s+(?:(?:my|our|an?|the)\s+(?:\w+\s+)?(?:answer|decision|reply|response|word|verdict|yes)|(?:back\s+)?from\s+(?:me|us))\b"
            r"|\b(?:I|we)\s+(?:need|require|want|['’]d\s+like|would\s+like|would\s+need|['’]ll\s+need|will\s+need)\s+(?:until|till|a|an|some|another|about|around|two|three|four|five|six|ten|thirty|\d+|at\s+least)\b"
            r"|(?:^|(?<=[.!?;,] ))(?:back\s+to\s+you|answer|decision)\s+(?=by|on|in|before|no\s+later|early|next|mon|tue|wed|thu|fri)"
            r"|\b(?:board|committee|partners|team|directors?|boss|council|trustees)\s+(?:will\s+)?decides?\b"
        ),
    },
    wanted={
        "time": (
            r"\blet\s+(?:me|us)\s+(?:think|sleep|mull|chew|ponder|consider|digest|reflect|have|take|discuss|run|review|talk|look|check|get)\b"
            r"|\b(?:can|could|may|might)\s+(?:I|we)\s+(?:please\s+)?(?:have|get|take)\s+(?:until|till|a|an|another|some|two|three|four|\d+)\b"
        ),
    },
    joint=r"\b(?:let['’]?s|let\s+us)(?:\s+(?:please|just|plan\s+to|say\s+we|try\s+to|aim\s+to|then))?",
    jointly={
        "call": rf"(?:talk|speak|chat)\b(?!\s+(?:about\s+)?(?:sometime|soon))|(?:have|do|jump\s+on|hop\s+on|get\s+on|schedule|set\s+up|plan|arrange|book)\s+(?:a|the|our|an)\s+{_KIND}(?:call|phone|chat)\b|catch\s+up\s+{_BY_PHONE}",
        "meet": r"meet\b|get\s+together\b",
    },
    conjunctions=r",?\s*\band(?:\s+then)?|,\s*then|\bthen|&|\bas\s+well\s+as|,\s+and",
    triggers=(
        r"['’]ll\b|\b(?:will|ill|shall|gonna|going\s+to|plan\s+to|intend|promise|expect|aim|propose|please|pls|plz|kindly|request|let|lets|let['’]s|"
        r"(?:can|could|would|cld|wld)\s+(?:you|u|I|we)|if\s+(?:you|u)|(?:you|u)\s+to|need|require|want|count\s+on|follows|decides?|deciding|"
        r"(?:give|call|ring|phone|telephone|dial|buzz|meet|send|e-?mail|forward|fax|mail|text|whatsapp|get|shoot|ping|allow|try|to|with)\s+(?:me|us|you|my|our)|"
        r"(?:call|calling|ring|ringing|phone|phoning|telephone|telephoning|buzz|send|sending|mailing|forwarding|visit|visiting|come|coming|drop|dropping|stop|stopping|pop|popping|swing)\b|"
        r"answer|decision|back\s+to|can\s+(?:send|forward|fax|mail|e-?mail)|do\s+call)"
    ),
    anaphora=r"then|that\s+(?:day|evening|morning|afternoon|week|date|time)|same\s+day|the\s+same\s+(?:day|evening|morning|afternoon)",
)
