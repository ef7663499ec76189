# ruff: noqa: E501  a phrase of a table stands on one line
"""How English promises and asks, as tables of phrases."""

from fupmail.understand.commitments.grammar import Grammar

_FRAGMENTS = {
    "you": (
        r"(you|u|ya|y'all|yourself|your (good self|office|cell|mobile|desk|line|number|direct line|landline|assistant))\b"
    ),
    "me": r"(me|us|(my|our) (\w+ ){0,2}(cell|mobile|line|office|number|desk|landline|phone|extension)|my \w+ (and|&) me)\b",
    "kind": r"(\w+ ){0,2}",
    "ring": r"(call|ring|buzz|bell|shout|tinkle|holler|dingle|phone call|telephone call|callback)\b",
    "dial": r"(call|ring|phone|telephone|dial|buzz|fone)",
    "weekday": r"(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?",
    "month": r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    "number": r"(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)",
    "hour": r"(noon|lunch|midday|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    "span": r"(morning|afternoon|evening|end|week|month|close|eod|cob|next|this|first|second|third)",
    "time": (
        r"(tomorrow|tmrw|tmr|today|tonight|next|this|first thing|later|soon|shortly|again|<weekday>\b|<when>"
        r"|in (an?|the|<number>|half|about|around)\b|a week|the (morning|afternoon|week|day)"
        r"|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m)"
    ),
    "when": (
        r"(on|at|by|around|about|before|after|between|until|from|early|late|no later) (the |around |mid-? ?)?"
        r"(\d|<weekday>|tomorrow|<hour>|<month>|<span>)"
    ),
    "purpose": (
        r"to (discuss|talk|go|confirm|take|check|see|arrange|reassure|follow|walk|catch|answer|sort|schedule)\b"
    ),
    # A verb without an object: what may follow "I'll call ..." when the reader is meant.
    "bare": (
        r"(?= ?($|[.!?;,)–—-]|(back|again) ?($|[.!?,])|((back|again|first|instead|up) )?(<time>|<purpose>|(after|before) that\b)"
        r"|with (the|an?|our|my|details|news)\b))"
    ),
    "phone": r"(by|over the|on the|via|with an?|through a) <kind>(phone|telephone|call|ring)\b",
    "others": r"(him|her|them|someone|somebody|everyone|people|everybody)\b",
    "name": r"(?-i:[A-Z]\w+)",
    "count": r"(until|till|an?|some|another|about|around|two|three|four|five|six|ten|thirty|\d+|at least|just)\b",
    "paper": (
        r"(paperwork|documents?|quote|quotation|proposal|contract|figures|numbers|report|draft|drawings|invoice"
        r"|estimate|samples?|file|pdf|spreadsheet|agreement|pricing|prices|specs?|details|info|information|deck|slides)\b"
    ),
    "crew": r"(crew|team|technician|engineer|man|guy|lads?|boys|driver|fitter|plumber|electrician|surveyor|inspector|colleague|rep|joiner|mechanic|painters?|people)\b",
    "opinion": r"(your|some|any|his|her|their)? ?(thoughts|feedback|views|comments|concerns|opinion)\b",
    "wishes": r"(my|our|the|best|kind|warm) (\w+ )?(regards|love|wishes|apologies|condolences|thanks|greetings)\b",
    "answer": r"(answer|decision|yes|word|verdict|response|reply|news|feedback)\b",
    "gone": r"(by|round|around|over|out|down|up|in|across|past)\b",
    "will": r"(?:'ll|ll\b| will| shall)",
}

_CALL = r"""
    not <dial> <you> (an? |names?\b|out\b|on that)
    not <dial> in\b(?! (an?|the|two|three|\d) )
    <dial> <you>
    <dial><bare>
    (give|drop) <you>( guys| both| all| folks)? an? <kind><ring>
    (make|place) (a|the) <kind>call to <you>
    (reach|catch|try|get|grab) (hold of )?<you> (<phone>|on (your|the|this|that) \w+)
    try <you> (again|back|on)\b
    contact <you>(?: (?!and\b)\w+){0,3} <phone>
    touch base( with <you>)?
    (talk|speak|chat) (to|with) <you>
    (follow up|circle back|check in|reach out|get back|come back|catch up|get in touch|be in touch)( (to|with) <you>)?(?: (?!and\b)\w+){0,3} <phone>
    (get|jump|hop|be) on (the phone|a <kind>call|the line|the blower) (with|to) you
    pick up the phone
    be in touch (\w+ ){0,4}to (schedule|arrange|set up|book) an? <kind>call
    be (calling|ringing|phoning|telephoning|dialling|dialing) (<you>|<time>)
    be giving <you> an? <kind><ring>
"""
_VISIT = r"""
    call (in (at|on|to)|by (the|your|to)|(on|upon) you\b|round\b|at your)
    not (come|get|be|run|drop|look|head) (up|out|down|over|in|by|around|round|across) (with (an?|the) \w+|under|budget|touch|contact|of (the )?office|to (speed|date)|the (loop|phone|middle|meantime)|line|charge|mind|love|need|place|stock|and running|against|for (sale|tender)|front|a position|your (inbox|account|mail))
    not be (in|up|out|over|down|by|around|across|past)\b(?! (to see|and see|to (measure|inspect|look|fit|install|survey|take|meet you)|your (area|office|town|neighbou?rhood|city|way)|<weekday>|<time>))
    not be (in|up|out|over|down|by|around|across|past) (the office|\w+ing\b|until|from|by then)
    not get (up|down|in|out|over|around|across|past)\b(?! to (you|your)\b)
    not look (over|up|out|down|around|across|past)\b
    not (run|head|walk|fly|drive|drop) (past|down|in|up|out)\b(?! to (you|your)|( on| at)? <time>|<weekday>)
    not come (to (an? |some |no |terms)|and go|back\b)
    (come|pop|drop|stop|swing|nip|run|drive|fly|head|walk|get|be|look|train|travel) (on |right |straight )?<gone>
    come (to|and|see|have|measure|inspect|visit|take)\b
    (come|pop|drop|stop|swing|nip|call) (in ?to|at) (your|the)\b
    be calling (at|in at|by|in on|on) (your|the|you)\b
    come <time>
    not visit (our (web)?site|the (web)?site|<others>|www|http|this (issue|topic|question))
    visit\b
    not (be|see you) (at your (disposal|service|side)|in your (inbox|shoes))
    (be|see you) (with you(?! (shortly|soon|in spirit|every|all the))|on site|onsite|at your|there at your|in your (office|area|neighbou?rhood|town|city))\b
    attend (at |to )?(your (\w+ )?(property|premises|site|house|home|office|address)|site\b|on site\b)
    attend (?=<when>|<weekday>)
    (drop|bring) (\S+ ){1,5}?(off )?(at|to|by|through|round to|over to) your (\w+ )?(office|desk|shop|house|place|site|home|reception|depot|warehouse|works|plant|farm|studio|letterbox|yard|door|premises|store|clinic|school)\b
    (pay you a visit|make a visit)\b
    be (coming|visiting|stopping|dropping|popping|swinging|driving) (by|round|over|out|in|up|down|you|your)\b
"""
_SEND = r"""
    not (provide|supply|share|post) (?!(you|it|that|these|those)\b|[^.,;!?]{0,50}<paper>)
    not <convey> <others>(?! (to (you|u|your)|over|across|along|on to you)\b)
    not <convey> (it|this|that|these|those|the \w+) (on )?to (<others>|our|my|the|mr|mrs|ms|<name>)
    not <conveying> (out |over |round )?(an?|the|our|my|one of (our|my|the)|two|some) (\w+ )?<crew>
    not be <conveying> (out |over |round )?(an?|the|our|my|one of (our|my|the)|two|some) (\w+ )?<crew>
    not <convey> (an?|the|our|my|one of (our|my|the)|two|some) (\w+ )?<crew>
    not <convey> (your|a|our) (\w+ ){1,3}?(on )?to (our|my|<others>|<name>)
    not <convey> (flowers|money|love|thanks|condolences)
    not <convey> (<wishes>|<opinion>|notice|holiday|with (care|pride)|<name> (out|over|round|along))
    not <convey> (an?|the|out an?)? ?(calendar )?(invites?|invitation|reminder)
    not (text|post|ship|return|share) (?!<you>|it|this|that|these|those|them|the|an?|our|my|your|copies|over|across|some|all|both|more)\w+
    not get you (an? |the )?(sense|idea)
    not (get|let|have|pass) (\S+ ){1,8}?(back|off|on) with\b
    not (get|give|have) (you )?(an?|my|our|the) (\w+ )?<answer>
    not (get|have|pass) (back|in touch|together|someone|somebody|to\b|a (word|chat|look|think|go))
    not let you know
    <convey>\b
    deliver (\w+ ){0,5}(by e-?mail|to you|to your inbox)
    (get|have|pass) (\S+ ){1,8}?((over|across|out|off|back|along|on) )?(to|with|for) (you|your (inbox|desk|office))\b
    (get|let) you (have )?(an?|the|that|those|these|our|my|your|some|it|\w+ copies|copies|all|final|updated|revised)\b
    have (\S+ ){1,8}?(e-?mailed|mailed|sent|couriered|delivered|shipped|over|across|posted|faxed|forwarded|ready|out)( to you)?\b
    have (the|your|our|an?|that|those) (\w+ ){0,3}<paper>
    not (shoot|ping|drop|flick|pop|slide|sling|fire) (you|it|that|this|the|over|off|across) (an? (call|ring|buzz|line)\b|by\b|in on)
    (shoot|ping|drop|flick|whizz|zip|sling|fire|bung|pop|slide) (you|it|that|this|those|them|over|off|across|the)\b
    put (\S+ ){1,6}?in the (post|mail)\b
    be <conveying>\b(?! <others>)
"""
_FRAGMENTS |= {
    "convey": (
        r"(re-?send|send|e-?mail|mail|forward|fwd|fax|courier|ship|overnight|share|submit|furnish|supply|provide"
        r"|circulate|upload|whatsapp|text|resubmit|transmit|des?patch|return|post)"
    ),
    "conveying": r"(sending|e-?mailing|mailing|forwarding|sharing|faxing|shipping|posting|submitting)",
}
_MEET = r"""
    meet( up)?( with)? <you>
    meet (\w+ )?(?=<time>)
    be meeting (with )?you\b
    see you (?=at (\d|the|noon)|(on )?(<weekday>\b|tomorrow|next))
"""
_TELL = r"""
    not (get|come|be|circle|report|go) back (in (the )?(office|town)|from|home|at (my|work|the)|to (<others>|<name>|work|the|my|our))
    (get|come|be|circle|report|go) back\b( (to|with) (you|u))?
    not follow up with (<others>|<name>)
    follow up\b
    revert\b
    let (you|u) know
    (be|get) in touch
    not contact <you> (by|via) (e-?mail|letter)
    contact <you>
    update you
    reach out( to you)?
    (give|send|have|get) (you )?(an?|my|our|the) (\w+ ){0,2}<answer>( or no)?
    (make|come to|reach|take|have|finali[sz]e|arrive at) (an?|our|my|the|that) (\w+ )?(decision|conclusion|call|choice)\b
    make (our|my) minds? up
    make up (our|my) minds?
    (decide|confirm)\b
    (respond|reply)\b(?! to (?!you\b))
    answer (you\b|(by|on|before|no later) )
    know (more|by|for sure|better)\b
    have (more )?news
    be (in a position|able) to (decide|tell you|say|let you know|confirm)
    need (<count>|more time|time\b)
    (revisit|pick) (this|it)\b
"""

ENGLISH = Grammar(
    language="en",
    fragments=_FRAGMENTS,
    heads=r"""
        \b(I|we|myself)( ?<will>| (am|are) going to|'(m|re) (going to|gonna)| gonna)
        \b(I|we) (plan to|intend to|promise to|promise (that )?(I|we)<will>|expect to|aim to|propose to)
        \b(I|we)'d expect to
        (?<!that )(?<!so )(?<!if )\b(I|we) (can|could)(?= (send|forward|fax|e-?mail|mail) (?!(it|this|that) if))
        \b(I|we) should(?= (be able to|have (an?|our|my|the) (\w+ )?<answer>|know (more|by)))
        (^|(?<=[.!?;,–—-] ))(will|shall|'ll|gonna)(?= (?!(you|u|we|I|it|that|this|the|your|he|she|they|there)\b))
        (?<=\band )(will|shall)\b
        \blet me(?= (call|ring|phone|give you|send|e-?mail|forward|come|meet))
    """,
    adverbs=r"""
        also|then|still|just|certainly|definitely|gladly|personally|simply|again|first|now|both|all|surely|absolutely
        be (sure|happy|glad|pleased|there|able|going) to|make sure to|try (to|and)|happily|plan to|go ahead and
        endeavou?r to|of course|actually|quickly|immediately|myself|please|kindly|either way|at least|promptly
        naturally|obviously|aim to|do my best to|(have|need|want) to|today|tomorrow|shortly|in turn|there|so|do|maybe
    """,
    promised={"visit": _VISIT, "call": _CALL, "meet": _MEET, "time": _TELL, "send": _SEND},
    present=r"""
        (?<!shall )(?<!should )(?<!can )(?<!may )(?<!could )(?<!would )(?<!if )(?<!when )(?<!did )(?<!do )\b(I|we)('(m|re)| am| are)?
    """,
    doing={
        "visit": r"""
            (come|coming|drop|dropping|stop|stopping|pop|popping|swing|swinging) (by|round|over|out|to you|in)\b
            visit(ing)? you\b
            (dropping|bringing) (\S+ ){1,5}?(at|to|by|off at|over to) your\b
        """,
        "call": r"""
            (<dial>|calling|ringing|phoning|telephoning) <you>
            giving you an? <kind><ring>
        """,
        "meet": r"meet(ing)? you\b",
        "send": r"(<convey>|<conveying>) (you|it|the|your|that|over|across|this|them|those)\b",
        "time": r"""
            (going to )?need <count>
            (decide|deciding)\b
        """,
    },
    announced={
        "call": r"""
            \bexpect (my|a|our) <kind>(call|ring)\b
            \bcount on (a|my) <kind>call from (me|us)
            (^|(?<=[.!?] ))(calling|ringing|phoning) you (?=[^.!?]{0,30}<time>)
            \b(I|we)('ve| have)?( now| just)? (scheduled|booked|set up|arranged|put|got) (you (in|down)( my \w+)? for (an? |our )?|(our|your|a|the) )<kind><ring>( with you)? (?=(for )?(<when>|<weekday>|tomorrow))
            \b(I|we)('ve| have) (put|got) you (in|down) (in )?(my|the) (diary|book|calendar) for an? <kind><ring>
            \byou(<will>| can) (get|have|receive|expect) (a|my|our) <kind>(call|ring)( from (me|us|my|our))?\b
            \byou<will> hear from (me|us) by (phone|telephone)
            \bwe<will> (talk|speak|chat)( again)? (?=(on|at) |tomorrow|next|<weekday>\b)
            (^|(?<=[.!?;,–—-] ))(talk|speak|chat) (to|with) you(?= .{0,30}(\d ?[ap]m\b|\d:\d\d|\bat (\d|<hour>)))
        """,
        "send": r"""
            \byou(<will>| can expect to)( also)? (have|get|receive|find) (\S+ ){1,8}?(from (me|us|my|our)|by e-?mail|in your (inbox|mail|mailbox)|by (mail|courier|post))\b
            not \byou<will>( also)? (have|get|receive) (the|your|our|my|an?|both|all|that|those|it)\b (\w+ ){0,2}(call|ring|<answer>|idea|picture|hang|best|same|weekend|chance|point)
            \byou<will>( also)? (have|get|receive) (the|your|our|my|an?|both|all|that|those|it|them)\b(?=[^.!?]{0,60}? ((?:\w+ )?<paper>|((by|on|before) )?(<weekday>|tomorrow|today|tonight)\b|(on or before|no later than|by|on|before) (noon|the \d|\d|end|close)))
            \b(will|shall) be (\w+ )?(in your (inbox|mail|mailbox|hands)|on your desk|with you\b|(sent|e-?mailed|mailed|forwarded|couriered|shipped) to you)
            \b(go|goes|going) (in|into) the (post|mail)( to you)?\b(?=[^.!?]{0,20} (today|tomorrow|tonight|this|<when>|<weekday>))
            (^|(?<=[.!?] ))(sending|e-?mailing|forwarding) (it|this|that|them|you|the|those|over)\b(?=[^.!?]{0,50}( <time>| in a (minute|moment|sec|second|bit)\b))
            \b(follows|will follow) (from (me|us|my|our)|by (e-?mail|courier|post|mail)|under separate cover)
            \bexpect (the|our|my|your|an?) (\w+ ){0,3}<paper>
        """,
        "time": r"""
            \byou<will> (have|get|receive|hear) ((my|our|an?|the) (\w+ )?<answer>|(back )?from (me|us))
            \b(I|we)(<will>|'d| would)? (need|require|want|like) <count>
            (^|(?<=[.!?;,] ))(back to you|answer|decision) (?=by|on|in|before|no later|early|next|<weekday>)
            \b(I|we)(<will>|'d| would)? (need|want|have|like|going) to (think|sleep|mull|chew|ponder|consider|digest|reflect)\b
            \b(I|we) (can't|cannot|can not|won't|will not|shan't) (be able to )?(decide|answer|confirm|say|tell you|commit|know)( \w+){0,2} (before|until|till)\b
            \b(board|committee|partners|team|directors?|boss|council|trustees) (will )?decides?\b
        """,
    },
    asking=r"""
        \b(please|pls|plz|kindly)( you)?
        \b(can|could|would|will|cld|wld) (you|u|somebody|someone|your (?!call\b)\w+|one of your \w+)( (please|pls|kindly|possibly|be so kind as to))?
        \b(would|are|will) you be able to
        \bwould it be possible (for you )?to
        \b(any )?chance (that )?you (could|can|might)
        \b(grateful|appreciate it|glad|obliged|great|helpful|good|lovely|nice|happy|wonderful|ideal|best) if (you|u)( (would|could|can|were to)|'d)?
        \b(need|want|like|ask|prefer|requesting|trust)( for)? (you|u) to
        \b(I|we)? ?request you to
        \bif you (could|would)(?=[^.!?]{0,120}\b(great|appreciated|grateful|helpful|good|perfect|wonderful|ideal|lovely)\b)
        \byou (need to|have to|must)(?= (call|ring|phone|send|e-?mail|get) (me|us)\b)
        \bdo(?= (call|ring|phone|give|send|come))
        \b(please )?have (someone|somebody|one of your \w+|your \w+)(?= (call|ring|phone|e-?mail|send|come|stop|visit))
    """,
    asked={
        "visit": r"""
            not come (up|in|out|down|over|around|across) (with (an?|the) \w+|under|to speed)
            (come|pop|drop|stop|swing|nip|call) (by|round|around|over|out|down|up|in|across|past)\b
            drop off\b
            come (and )?(see|have|take|measure|inspect|look|visit|to (us|our|my|the|see|look|measure))\b
            not visit(:| ([^.!?]{0,40}(web ?site|page|blog|https?:)|www|<others>))
            visit\b
            come <time>
            send (someone|somebody|an? \w+|your \w+) to (fix|look|repair|check|measure|see|inspect|collect|pick)\b
            pay us a visit|be (at our|on site|onsite|here)\b
            send (someone|somebody|a \w+|your \w+) (out|over|round)\b
        """,
        "call": r"""
            <dial> <me>
            <dial>( back| through)?<bare>
            <dial> (on )?\+?[\d(][\d() -]{5,16}
            give (me|us|\w+ \w+ and me|both of us) an? <kind><ring>
            give (me|us) an? <kind>call back
            not (reach|contact|try|catch) <me> (by|via) e-?mail
            (reach|contact|try|catch) <me>
            get (me|us) on the phone|pick up the phone|touch base( with (me|us))?|make a call to (me|us)
        """,
        "meet": r"""
            meet( with)? (me|us)\b
            meet (?=at |there|here|in )
        """,
        "time": r"""
            (get|come|circle|check|report) back( (to|with|in with) (me|us))?\b
            (follow up|check in|try|reconnect|touch base)( with)? (me|us)\b( again)?
            not revert with\b
            revert\b
            reach out( to (me|us))?( again)?|ping (me|us)( again)?|(be|get) in touch
            hold off|bear with (me|us)|wait\b|remind (me|us)|hang (on|tight)
            (give|allow|grant) (me|us) (<count>|til|to|the)\b
        """,
        "send": r"""
            not (provide|supply|post) (?!(me|us)\b|[^.,;!?]{0,50}<paper>)
            not <convey> (on )?(to|and) (?!me\b|us\b)
            not let (me|us) have <opinion>
            not <convey> (<others>|<name>(?= (an?|the|my|our|your|all|some|that|it)\b))
            not <convey> (me |us )?(an? )?(calendar )?(invite|invitation)
            not <convey> (it|this|that|these|(this|the|your|any) \w+) (on )?to (?!me\b|us\b|(my|our) \w+|[\w.-]{1,60}@)
            not <convey> (<wishes>|<opinion>|(me|us) (with|for|at|on|should)\b|a (copy|cc) to)
            not (text|post|return|share|supply) (with|to|an? (call|visit))\b
            not send (someone|somebody|your \w+|a \w+) (out|over|round|to)\b
            <convey>\b
            revert with\b
            not (get|drop|let|bring|shoot|ping) (me|us) (know|think|sleep|an? (call|ring|line|buzz)|back|in\b|on\b|at\b|see\b|check\b|out\b|off\b|by\b|again)
            (get|shoot|ping|drop|let|slide|flick|bring) (me|us) (have )?\w+
            not get (back|in touch|together)\b
            get (\S+ ){1,7}?((over|across|out|off|back) )?to (me|us)\b
            have (\S+ ){1,6}?(sent|e-?mailed|couriered|forwarded|ready)\b
        """,
    },
    clause=r"""
        (^|(?<=[.!?:;,–—)-] )|(?<=\b(and|but) )|(?<=\bso )|(?<=\bor )|(?<=\b(then|just) ))(just |do |then |also |so )?
    """,
    ordered={
        "visit": r"""
            (come|pop|drop|stop|swing) (by|round|over|out|in)\b
            come (and )?(see|have a look|measure)
        """,
        "call": r"""
            not <dial> me (crazy|old|cynical|paranoid|naive|stupid|silly|biased|sentimental|picky|fussy|mad|an?\b|(?!<weekday>\b|<month>\b)(?-i:[A-Z][a-z]+))
            <dial> <me>
            (?<!to )<dial> (?=<time>)
            give (me|us|\w+ \w+ and me) an? <kind><ring>
            have (someone|somebody|your \w+) (call|ring|phone) <me>
        """,
        "meet": r"meet (me|us)\b",
        "time": r"""
            (give|allow) (me|us) (<count>|til|to|the)\b
            gimme (<count>|til|the)\b
            hold (off|fire|on) (until|till|til|for)\b
            (park|leave|table|shelve) (it|this|that|things)( with (me|us))? (until|till|til|for)\b
            remind (me|us)\b
            (get in touch|contact me|contact us|come back) (again )?(after|in|from|on|next|around|once)\b
            (follow up|check back|circle back|check in|get back|come back|touch base) (to|with|in with) (me|us)\b
            try (me|us) again|ping (me|us)( again)?\b|(bear|hang) (with (me|us)|tight|on)\b
        """,
        "send": r"""
            (send|e-?mail|forward|fax|mail|text|whatsapp) (me|us|over|across)\b
            drop (me|us) a (line|note|mail|message) with\b
            (get|shoot|ping) (me|us) (the|an?|your|that|those|all|some)\b
        """,
    },
    wanted={
        "call": r"""
            \b(can|could|may|might|shall) we (please )?(talk|speak|chat|catch up)( again| briefly| quickly)?( <phone>)?(?= (<when>|<weekday>|tomorrow|today|this|next|later)\b)
            \b(I|we)('d| would) be (grateful|glad|thankful|obliged) for an? <kind><ring>
            \b(I|we) (need|could do with|am looking for|want) an? <kind><ring> (from you|back)\b
            \b(I|we)('d| would) (appreciate|welcome|love|like) an? <kind>(call|ring)\b( back)?
            \bwould you mind (calling|ringing|phoning) <me>
            \bwould you mind giving (me|us) an? <kind><ring>
        """,
        "send": r"""
            \b(I|we)('ll| will|'d)? (need|require|must have|want) (the|your|those|that|a copy of|copies of|all|both) (\w+ ){0,4}?(?=(by|before|no later than|latest) (<weekday>|tomorrow|noon|the \d|\d|end|close|eod|cob)\b)
            \bwould you mind (re)?(sending|forwarding|sharing|e-?mailing|mailing)\b
        """,
        "visit": r"\bwould you mind (coming|popping|dropping|stopping|calling) (by|round|over|out|in|to)\b",
        "time": r"""
            not \blet (me|us) have (your|the|any|all|it|them|that|those)\b
            \blet (me|us) (think|sleep|mull|chew|ponder|consider|digest|reflect|have|take|discuss|run|review|talk|look|check|get)\b
            \b(can|could|may|might) (I|we) (please )?(have|get|take) <count>
            \b(can|could|may) we (push|move|postpone|delay) (our|the|this|my) (\w+ )?(decision|answer|order|deadline)( back)?( to| until| till)?\b
            \b(can|could|shall) we (revisit|pick (this|it) (back )?up|reconnect|reconvene|circle back|come back to (this|it))\b
        """,
    },
    joint=r"""
        \b(let'?s|let us)( (please|just|plan to|say we|try to|aim to|then))?
    """,
    jointly={
        "call": r"""
            not (talk|speak|chat) (about \w+ )?(sometime|soon)
            (talk|speak|chat)\b
            (have|do|jump on|hop on|get on|schedule|set up|plan|arrange|book) (a|the|our|an) <kind>(call|phone|chat)\b
            (push|move|shift|reschedule|bump|postpone|delay) (our|the|that|this) (\w+ )?(call|chat) (back |out )?(to|until)
            catch up <phone>
        """,
        "meet": r"(meet|get together)\b",
        "time": r"((park|leave|table|shelve) (it|this|that|things)|revisit|pick (this|it) (back )?up|reconnect|reconvene|circle back|come back to (this|it)|touch base)\b",
    },
    conjunctions=r"""
        ,? ?\band( then)?|, ?then|\bthen|&|\bas well as|, and|\bor
    """,
    back=r"""
        then|after that|that (day|evening|morning|afternoon|week|date|time)|(the )?same (day|evening|morning|afternoon)
    """,
    openers={
        "promise": """
            i we i'll we'll ill i'm we're i'd we'd myself will shall 'll gonna let
        """,
        "announced": """
            go goes going sending emailing e forwarding calling ringing phoning i've we've i we i'll we'll ill i'm we're i'd we'd myself you you'll expect count talk speak chat will shall follows back answer decision
            board committee partners team director directors boss council trustees
        """,
        "request": """
            i we i'll we'll ill i'm we're i'd we'd myself please pls plz kindly can could would will cld wld are any chance grateful appreciate
            glad obliged great helpful good lovely nice happy wonderful ideal best need want like ask prefer
            requesting trust request do have you if
        """,
        "ordered": """
            just do then also so come pop drop stop swing call ring phone telephone dial buzz fone give have meet allow
            follow check circle get touch try ping bear hang hold gimme park leave table shelve remind contact drop send e email forward fax mail text whatsapp shoot
        """,
        "wanted": """
            i we i'll we'll ill i'm we're i'd we'd myself would let can could may might shall
        """,
        "joint": """
            let let's lets
        """,
        "present": """
            i we i'll we'll ill i'm we're i'd we'd
        """,
        "coordinated": """
            and then or as
        """,
        "coordinated request": """
            and then
        """,
    },
    verbs="""
        call ring phone telephone dial buzz fone calling ringing phoning telephoning dialling dialing contact touch talk speak
        chat reach visit visiting come coming pop popping drop dropping stop stopping swing swinging nip drive driving fly
        attend run head walk train travel round around over site office area send sending resend
        mail mailing email emailing e forward forwarding fwd fax faxing courier ship shipping overnight share sharing submit
        submitting furnish supply provide circulate upload whatsapp text transmit dispatch despatch return post posting
        couriering deliver get give make place try grab pick shoot ping flick whizz zip sling fire bung slide put have meet
        meeting see revert let update decide deciding decides confirm respond reply answer know need require want expect
        count follows follow back decision hold bear wait remind hang allow grant revisit reconnect reconvene circle push hear inbox mailbox desk hands scheduled booked arranged set diary grateful goes going bring bringing put gimme park leave table shelve remind require can't cannot won't
        move shift reschedule bump postpone delay bring think sleep mull chew ponder consider digest reflect with
    """,
    binders="""
        i we i'll we'll ill i'm we're i'd we'd myself will shall 'll gonna let let's lets please pls plz kindly can could would
        cld wld you you'll u me us my our need want count follows back decides decide board call ring phone give answer
        decision expect mail post hold park gimme remind leave get send drop contact sending calling ringing phoning coming
    """,
)
