# ruff: noqa: E501  a phrase of a table stands on one line
"""What English speakers promise to do, as tables of phrases; `FRAGMENTS` are the pieces that all tables share."""

FRAGMENTS = {
    "count": r"(until|till|an?|some|another|about|around|two|three|four|five|six|ten|thirty|\d+|at least|just)\b",
    "you": (
        r"(you|u|ya|ye|yous|youse|y'all|yourself|your (good (self|office)|chambers|surgery|rectory|vicarage|office|cell|mobile|desk|line|number|direct line|landline|assistant|secretary))\b"
    ),
    "me": r"(me|us|(my|our) (\w+ ){0,2}(cell|mobile|line|office|number|desk|landline|phone|extension|pharmacy|shop|clinic|surgery|workshop|house|home|site|garage|factory|works|store|school|reception|hotel)|my \w+ (and|&) me|(the )?undersigned)\b",
    "ours": r"(((my|our) (colleague|assistant|manager|foreman|secretary|partner|accountant|buyer|engineer|wife|husband|son|daughter|brother|sister|father|mother)|<name>( <name>)? (in|at|from) (my|our) \w+)\b)",
    "house": r"(chambers|the (rectory|vicarage|parsonage|manse|deanery|presbytery|surgery))\b(?! (about|to ask|and ask))",
    "kind": r"(\w+ ){0,2}",
    "ring": r"(call|ring|buzz|bell|shout|tinkle|tingle|jingle|ding|holler|dingle|phone ?call|telephone call|callback)\b",
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
    "purpose": (r"to (?!(the|my|our|his|her|their|an?|order|book|cancel|complain)\b)[a-z]+"),
    # A verb without an object: what may follow "I'll call ..." when the reader is meant.
    "bare": (
        r"(?= ?($|[.!?;,)–—-]|(back|again) ?($|[.!?,])|((back|again|first|instead|up) )?(then\b|<time>|<purpose>|(after|before) that\b)"
        r"|with (the|an?|our|my|details|news)\b|((just )?as soon as|the (moment|minute|second|instant)|once|when|after)\b"
        r"|(before long|in due course|at some (point|stage)|without fail|straight|directly|immediately|right (away|back|after|now)|sometime\b(?! (soon )?with)|one (day|evening|morning|afternoon)|from (the|my|here|home)|on (my|the) way|((about|regarding|concerning|re) your|(regarding|concerning) the))\b))"
    ),
    # Whoever makes contact calls, unless he says that he writes, or that an answer is to come.
    "by voice": (
        r"(?! (at|under) \S+@)(?![^.!?;]{0,40} (by|via|through|in|with|over|on) (an? |my |the )?(\w+ )?"
        r"(e-?mail|mail|letter|post|writing|text|sms|message|fax|whatsapp|linkedin|facebook|messenger|slack)\b)"
        r"(?![^.!?;]{0,30} (with (our|an?|my|the) (\w+ )?<answer>|decided|decision))"
    ),
    "phone": r"((by|over|over the|on the|via|with an?|through a) <kind>(phone|telephone|call|ring)|on phone|telephonically)\b",
    "others": r"(him|her|them|someone|somebody|everyone|people|everybody)\b",
    "timed": (
        r"(<weekday>\b|tomorrow|today|tonight|this (morning|afternoon|evening|week)|next week|(after|before|between|until|till|from) (the |about |around )?(\d|<hour>)|by (the )?(end|close) of\b"
        r"|(at|around|about|by) (\d{1,2}([:.]\d\d)?( ?[ap]m)?\b(?![ -]?\d)|<hour>))"
    ),
    "name": r"[A-Z]\w+",
    "wait": (
        r"((a (little|bit|few)|a(?= (few|couple|further|good))|some|more|another|about|around|roughly|approximately|at least|maybe|perhaps|just|only|up to|until|till|til|at most) ){0,3}"
        r"((until|till|til)\b|(an?|some|another|one|couple|few|couple of|<number>|\d{1,2}|fourteen)( (a )?(more|further|extra|additional|full|good|other|of))? (business |working |more |calendar )?(day|week|month|fortnight|hour|quarter)s?\b|(more |extra |further |additional |some |a (little|bit) (more |of )?)?time\b(?! ?(sheet|slot|zone|table|off|line|stamp|frame))|longer\b)"
        r"(?! (for|to) (the )?(deliver|install|dry|cure|print|produc|build|manufactur|complete the|finish the|fit|ship)| lead| notice| (of|in) (work|advance|paid))"
    ),
    "det": r"((my|our|the|your|an?|all|both|more|further|full|those|that) )",
    "said of it": r"(((?!(I|we|you|they|he|she|it|and|or|is|are|was|to|of|that|which|who|for|in|on|with|see|sent|got|have|had|please|said|says|told|tells|thinks?|hopes?|asks?|asked|if|when|once|whether|unless|the|my|our|your)\b)[\w'-]+ ){0,3}?)",
    "sendable": r"(contract|quote|quotation|estimate|proposal|offer|tender|bid|drawings?|plans?|figures|numbers|details|samples?|swatch(es)?|photos?|pictures|report|summary|draft|documents?|paperwork|forms?|invoice|agreement|file|files|pdf|deck|slides|specs?|schedule|list|price ?list|pricing|prices|info|information|submittal|minutes|brochure|catalogue|certificates?|letter|copy|copies|layout|sketch(es)?|(new|right|corrected|proper|other) one|revision|version|breakdown|proofs?|links?|data|results|notes|mock-?ups?|prices?|rates?|costings?|findings|comparison|data ?sheets?|write-?ups?|particulars|statement|translation|analysis|itinerary|programme|artwork|renderings?|memo|costs|calculations?|originals?|pics|snaps|pro-?forma|pi|boq|bom|nda|sow|msds|coa|credit notes?|recordings?|videos?|footage|clips?|shots|screenshots?|transcripts?|templates?|manuals?|handbook|instructions|menus?|images?|photographs?|spreadsheets?|questionnaire|checklists?|worksheets?|logins?|receipts?|vouchers?|tickets?|catalog|booklet|leaflets?|diagrams?|elevations?|dossier|manuscript)",
    "paper": (
        r"(paperwork|documents?|quote|quotation|proposal|contract|figures|numbers|report|draft|drawings|invoice"
        r"|estimate|samples?|file|pdf|spreadsheet|agreement|pricing|prices|specs?|details|info|information|deck|slides)\b"
    ),
    "crew": r"(crew|team|technician|engineer|man|guy|lads?|boys|driver|fitter|plumber|electrician|surveyor|inspector|colleague|rep|joiner|mechanic|painters?|people|son|daughter|kids|wife|husband|mother|father|mom|mum|dad|brother|sister|boss|assistant|secretary)\b",
    "opinion": r"(your|some|any|his|her|their)? ?(thoughts|feedback|views|comments|concerns|opinion)\b",
    "wishes": r"(my|our|the|best|kind|warm) (\w+ )?(regards|love|wishes|apologies|condolences|thanks|greetings)\b",
    "stuff": r"((?!(I|we|I'll|we'll|you|he|she|they|so|but|because|as|if|whether|which|that|when|free)\b)[^\s;:]+ ){1,8}?",
    "word": r"( with <det>?(\w+ ){0,2}(details?|info|information|particulars)\b)",
    "answer": r"(answer|decision|yes|thumbs (up|down)|word|verdict|response|reply|news|feedback)\b",
    "place": r"(\w+ )?(shop|office|yard|depot|site|workshop|studio|showroom|store|house|home|flat|clinic|surgery|warehouse|works|plant|factory|school|hotel|farm|lab|gate|reception)",
    "so": r"((great|good|nice|best|better|lovely|grand|helpful|grateful|glad|easier|happy|appreciate it|prefer|prefer it|love it|like it|suit (me|us)|help|help (me|us)|ease my mind|rest easier|sleep better|kindness|relief|blessing) if|rather) you",
    "mind": r"((would|do) you mind( awfully| terribly| very much)?|(would|I'd|we'd) appreciate your?|please make a point of)",
    "sling": r"(shoot|ping|slide|flick|chuck|sling|fire|throw|zap|bung|pop)",
    "meal": r"(lunch|coffee|breakfast|dinner|tea|drink|pint|beer|bite|brew)",
    "gone": r"(by|round|around|over|out|down|up|in|across|past)\b",
    "neutral": r"(the|your|St\.? \w+) (\w+ )?(site|property|house|church|surgery|school|hall|barn|farm|flat|clinic|practice|hotel|restaurant|cafe|café|bakery|pub|museum|library|vicarage|mill|nursery|chapel|college|factory|kitchen|villa|cottage)",
    "work": r"(fit|measure|inspect|install|collect|survey|repair|fix|look|take|check|deliver|mount|test|demonstrate|show|start|quote|replace|swap|see|hang|lay|paint|service|finish|go over|go through|walk|set up|pick up|watch|load|supervise|oversee|witness|commission|unload|sort|mend|clean|clear|unblock|rewire|plaster|cut|trim|prune|tune|photograph|film|connect|wire|seal|sand|strip|tile|weld|adjust|calibrate|align|examine)\b",
    "job": r"(\w+ ){0,3}(hand-?over|inspection|survey|installation|fitting|tests?|trial|measurements?|measuring|readings?|commissioning|site visit|walk-?through|delivery|demo|demonstration|assessment|repairs?|service|audit)\b",
    "away": r"(dentist|doctor|vet|hospital|airport|fair|show|bank|hairdresser|gym|pub|beach|embassy|court|station|seminar|conference|course|ministry)",
    "will": r"(?:'ll|ll\b| will| shall)",
    "convey": (
        r"(re-?(send|fax|mail|forward)|send|e-?mail|mail|forward|fwd|fax|courier|ship|overnight|share|submit|furnish|supply|provide"
        r"|circulate|upload|whatsapp|text|resubmit|transmit|d[ei]s?patch|return|post)"
    ),
    "conveying": r"(sending|couriering|e-?mailing|mailing|forwarding|overnighting|sharing|faxing|shipping|posting|submitting|d[ei]spatching|uploading)",
    "mail": r"(e-?mail|mail|message|letter|note)",
    "carrier": r"(post|mail|courier|envelope|post ?bag|dx)",
    "anew": r"(another|more|further|additional|something|updated|revised|new|details|information|copies|pictures|photos|invoices|all)",
    "deed": (
        r"(((be )?(calling|ringing|phoning|sending|e-?mailing|posting|forwarding)|<dial>|send|e-?mail|mail|forward|post|courier|ship) (you|it|the|your|them|over|back|my|our|an?|that|those|on <weekday>|<weekday>|tomorrow|at)\b|give you an?\b|drop you an?\b|<dial>(?=[.!?,;]|$)"
        r"|(get|have|bring) (?!in\b|back\b|on\b|together\b)(\S+ ){1,5}?(to|with) you|come (to you|by|over|out|round|and (see|measure|look))|(drop|pop|stop|swing) (by|round|in|over)|visit you)"
    ),
    "tool": r"(dropbox|we ?transfer|airdrop|slack|message|dm|pm|pdf|dhl|fedex|ups|docusign|signal|telegram|wire|beam|bike|venmo|zelle)",
}

CALL = r"""
    not <dial> <you> (an? (?!week|fortnight|month|few|couple|little|day|bit|half|good)|names?\b|out\b|on that)
    not <dial> in\b(?! (an?|the|two|three|half|about|due|\d)\b)
    <dial> <you>
    <dial> <house>
    <dial><bare>
    (give|drop) <you>( guys| both| all| folks)? an? <kind><ring>
    give <you> (call|ring|buzz|shout|bell)(?= ?($|[.!?,;])| (back|and|once|when|or|so)\b| <time>| <purpose>)
    (bell|skype|zoom|face ?time|tinkle|(video|zoom|teams)[ -]?call) <you>\b
    (holler|shout) at <you>
    <dial>(?= and (explain|apologi[sz]e|discuss|do (it|that|so)\b|(tell|let|walk|talk|give|fill|update|bring|read|take) you\b|(talk|go) (it|things|this|that|over|through)\b|break the news))
    (be )?return(ing)? (your|the|that) (\w+ )?(phone ?)?call\b
    (reach|catch|try|get|grab|raise) (hold of )?<you> (<phone>|on (your|the|this|that) \w+)
    try <you> (?=<time>|(at (home|work|the office|your)|from|when|once|as soon as|over the)\b)
    (be contacting|contact) ((each|all|both|all <number>)( one)? of |both )?<you><by voice>
    ((keep )?(try(ing)?|attempt(ing)?|endeavou?r) (to|and) )(reach|contact|get hold of|get ahold of|get through to|get in touch with|raise) ((each|all|both) of )?<you><by voice>
    try again(?= <timed>)
    (let you know|tell you|inform you|update you|advise you|brief you|fill you in|answer( you| that| this| it| your \w+)?|explain|confirm|discuss|clarify|reply|respond|report back|check (back|in)|close the loop|settle|(sort|pick) (it|this|that) (out|up)|pick up|follow (this |it |that |things )?up|go (over|through)) (?:(?!(and|but|whether|if|that|when|their|his|her|him|them|<name>)\b)[\w']+ ){0,6}?<phone>
    touch base( with ((each|all|both) of )?<you>|(?! with))<by voice>
    (talk|speak|chat) (to|with) <you>
    (follow up|circle back|check in|reach out|(get|be) back in touch|get back|come back|revert|catch up|get in touch|be in touch)(?! (to|with|on) (<others>|<name>|(my|our|his|her|their) ))( (to|with|on) <you>)?(?: (?!and\b)\w+){0,3} <phone>
    (get|jump|hop|be) (back )?on (the phone|a <kind>call|the line|the blower) (with|to) you
    be (calling|ringing|phoning|telephoning|dialling|dialing)( <you>|<bare>|(?= (to|about|regarding|concerning|re) ))
"""
VISIT = r"""
    (collect|pick up|fetch|pick (it|them|that) up) <stuff>?from (you\b|your <place>)
    be passing( by)? (your\b|you\b|(?=<time>))
    (pop|stick|poke|put) my head (in|round|through)\b
    (be|come) back (?=<time>[^.!?]{0,40} to <work>)
    call (in (at|on|to)|by (the|your|to)|(on|upon) you\b|round\b|at your)
    not (come|get|be|run|drop|look|head) (up|out|down|over|in|by|around|round|across) (with (an?|the) \w+|under|budget|touch|contact|of (the )?office|to (speed|date)|the (loop|phone|middle|meantime)|line|charge|mind|love|need|place|stock|and running|against|for (sale|tender)|front|a position|your (inbox|account|mail))
    not be (in|up|out|over|down|by|around|across|past)\b(?! (attendance at your|(on )?(<weekday>|tomorrow)[^.!?]{0,30} to <work>|at your|at the (farm|barn|mill|harbour|marina|yard|plant|works|quarry|stables)\b|to see|and see|to (measure|inspect|look|fit|install|survey|take|meet you)|your (area|office|town|neighbou?rhood|city|way)|<weekday>|<time>|(to )?(you|yours)\b|to <neutral>))
    not be (out|in) (?=<time>)(?![^.!?]{0,60} (to <work>|your\b))
    not be (in|up|out|over|down|by|around|across|past) (the office|\w+ing\b|until|from|by then)
    not get (up|down|in|out|over|around|across|past)\b(?! to (you|your)\b)
    not look (over|up|out|down|around|across|past)\b
    not run by (?!(you|your|on|at|tomorrow|today|this|next|later|<weekday>)\b)
    not (run|head|walk|fly|drive|drop) (past|down|in|up|out)\b(?! to (you|your|see you)| (at|on) (you|your|the)\b|( on| at)? <time>|<weekday>)
    not come (to (an? |some |no |terms)|and go|back\b(?! (on )?(<weekday>|tomorrow|next week)[^.!?]{0,40} to (?!you\b|the office|work\b)\w+))
    (come|pop|drop|stop|swing|nip|run|drive|fly|head|walk|get|be|look|train|travel|hop|whizz|zip|trot|cycle|whip|dash|duck) (on |right |straight )?<gone>
    come (to|and|see|have|measure|inspect|visit|take)\b
    be (at yours(?! truly)|with ye)\b
    (be )?call(ing)? (up|over|out|down|across) (to (you|yours|ye)\b|(?=(on )?(<weekday>|tomorrow)[^.!?]{0,20} to <work>))
    (be )?reach(ing)? (your (office|site|plant|works|place|shop|factory|premises|location)|there) (?=<time>)
    come <time>
    not visit (my|his|her|their|our (?!site)|friends|family|relatives|customers|clients|other)\b
    not visit (our (web)?site|the (web)?site|<others>|www|http|this (issue|topic|question))
    visit\b
    not (be|see you) (at your (disposal|service|side)|in your (inbox|shoes))
    (be|see you) (with you(?! (shortly|soon|in spirit|every|all the))|on site|onsite|at your|there at your|in your (office|area|neighbou?rhood|town|city))\b
    attend (at |to )?(your (\w+ )?(property|premises|site|house|home|office|address)|site\b|on site\b)
    attend (?=<when>|<weekday>)
    (pay you an? <kind>visit|make a visit)\b
    bring (it|them|this|that|(the|your) \w+( \w+)?) (over|round|around|by)\b(?! to (<others>|the))
    arrive (at your \w+ )?(?=(at |around |about |by )*(\d|<timed>))
    travel (up |down |out |over )?to (you\b|your\b)
    (roll|rock|turn|show) up (?=(on )?(<weekday>|tomorrow)|at your|with (the|my|a) )
    (scoot|bob|skip|pootle|shoot|dash|hop|trundle|wander|stroll|saunter) (round|over|across|by)( to (you|yours))?(?=[.!?,]| (on )?<timed>)
    (inspect|survey|measure up|measure) (the|your) (\w+ )?(site|roof|house|property|room|rooms|kitchen|plot|garden|windows?|building|premises|place|loft|attic|cellar|basement|stairs|barn)\b
    deliver (it|them|that|this|the \w+( \w+)?|your \w+( \w+)?) (in person|personally|by hand|myself)\b
    bring (it|them|those|that|some|(the|your|a|an|our|my|some|two|three) ([\w-]+ ){0,2}?[\w-]+) (with me|to you|along) (?=(on )?<time>)
    come for (the|your|my|our|it|them)\b(?! (party|event|reception|interview|weekend))
    return (?=(on )?(<weekday>|tomorrow)[^.!?]{0,25} (at|between|around|about|from) (\d|<hour>))
    be there (?=(on )?(<weekday>|tomorrow)( (morning|afternoon|evening))?,? ((at|by|around|about|between|from) (\d|<hour>)|\d{1,2}([:.]\d\d| ?[ap]m| o'clock)))
    be (there|here|on the premises|on your doorstep) (?=<time>[^.!?]{0,60} (to|and) <work>)
    be at [^.!?;]{1,60}? to <work>
    be at the (?!<away>\b)[\w-]+ (?=[^.!?]{0,50}\bfor (the|an?|your|our) <job>)
"""
SEND = r"""
    not share ((?!(with|it|that|this)\b)\w+ ){1,2}?(costs?|news|ride|taxi|room|table|risk|burden|meal|lunch|dinner|pain|joy|story|stories|secret|concerns?|blame|office|desk|space)\b
    not (provide|supply|share|post) (?!(you|it|one|them|that|these|those)\b|[^.,;!?]{0,50} (with|to) you\b|to you\b|with you (the|our|my|an?|all|some|your)\b|the same\b|[^.,;!?]{0,50}(<paper>|<sendable>\b|originals?\b|pack\b|keys?\b|(comments|mark-?ups?|redlines?|pages?|materials?|names|addresses)\b))
    not <convey> for\b
    not post [^.,;!?]{0,60}? (on|in|to) (our|the|a|my) (web\w*|site|page|blog|portal|forum|board|notice\w*|intranet|facebook|instagram|linkedin|group)\b
    not <convey> (out|off) (?!(to (you|your)|your|the|it|that|this|these|those|an?|our|my|<anew>)\b)
    not <convey> <others>(?<!them)(?! (to (you|u|your)|over|across|along|on to you)\b)
    not <convey> them (an?|the|my|our|your|some|all|more) \w+
    not <convey> (it|this|that|these|those|the (?!(link|login)\b)\w+) (on )?to (<others>(?!(?<=everyone|verybody) on )|our|my|the (?!(address|e-?mail|number|fax)\b)|mr|mrs|ms|<name>)(?![^.!?]* to you\b)
    not have (him|her|someone|somebody|<name>|(my|our|your|his|her|their|the) (\w+ )?<crew>) (?!(\w+ed|over|back|out|to|with)\b)\w+
    not <conveying> (out |over |round )?(an?|the|our|my|one of (our|my|the)|two|some) (\w+ )?<crew>
    not be <conveying> (out|off) (?!(to (you|your)|your|the|it|that|this|these|those|<anew>)\b)
    not return (your|the|that) (\w+ )?(phone ?)?call\b
    not forward (you to|(my|your|the|our) (\w+ )?calls?)\b
    not return (the|your|my|our|his|her|their) (?!([\w-]+ ){0,3}?(<sendable>|originals?|signed|executed|pages?)\b)
    not (e-?mail|fax) (<name>|the (others|rest))(?= ?($|[.!?,;])| (and|on|by|about|today|tomorrow|this|next|later|soon|when|as|once)\b)(?![^.!?]*\byou\b)
    not text <you>(?! (the|my|our|an?|it|that|over|your|some|all))
    not be <conveying> (out |over |round )?(an?|the|our|my|one of (our|my|the)|two|some) (\w+ )?<crew>
    not <convey> (an?|the|our|my|one of (our|my|the)|two|some) (\w+ )?<crew>
    not <convey> (your|a|our) (\w+ ){1,3}?(on )?to (our|my|mr|mrs|ms|dr|miss|<others>)
    not <convey> (flowers|money|love|thanks|condolences)
    not <convey> (<wishes>|<opinion>|notice|holiday|with (care|pride)|<name> (out|over|round|along))
    not <convey> (an?|the|out an?)? ?(calendar )?(invites?|invitation|reminder)
    not (text|post|ship|return|share) (?!<you>|(off|on|back|through|up) (the|your|it|an?|my|our|that|those|them)\b|(with|to) you|it|this|that|these|those|them|the|an?|our|my|your|copies|over|across|some|all|both|more|one (\w+ )?to you)\w+
    not (be <conveying>|<convey>) (\S+ ){1,6}?(straight |direct |on )?to ((your|his|her|their) (end )?(customer|client|buyer|tenant|supplier)|(the|our) (council|court|bank|press|printers?|lab|factory|authorities|authority))s?\b
    not get you (an? |the )?(sense|idea)
    not get (on|onto|round|through|over) to you\b
    not (get|let|have|pass) (\S+ ){1,8}?(back|off|on) with\b(?! you)
    not (get|give|have) (you )?(an?|my|our|the) (\w+ )?<answer>
    not (get|have|pass) (back\b(?! (to you )?with)|in touch|together|someone|somebody|to\b|a (word|chat|look|think|go))
    not let you know
    not drop you (in|at|off|by|round|near|back)\b
    <convey>\b
    drop (it|them|this|that|those|(the|your) \w+( \w+)?) off\b
    not deliver (an?|the|our|my|some) (\w+ )?(speech|talk|lecture|keynote|eulogy|sermon|presentation|address|verdict|message|workshop|training|session|baby|service|blow)\b
    not deliver (\S+ ){1,6}?to (<others>|(their|his|her) |(the|our|your) (\w+ )?(customer|client|buyer|court|council|bank|judge)s?\b)
    deliver (you|it|them|that|this|these|those|the|your|our|all|both|an?|some|\d+|<number>)\b|deliver(?= (to (you|your)\b|<timed>))
    not pass (on|along) (this|that|the|your|an?) (\w+ )?(one|offer|opportunity|deal|chance|occasion|invitation)\b
    not pass (\S+ ){1,6}?(to|by|over) (<others>|<name>|the|our|my|his|her|their)\b
    pass (on|along) (the|your|our|my|any|an?|it|that|this|these|those|all|what\w*|whatever)\b|pass (it|that|this|them|these|those|(the|any|your) \w+) (on|along)\b
    distribute (it|this|them|these|those|all|copies|(the|an?|our|my|your|some|updated|revised|talking) (\w+ )?(<sendable>|points|materials?|package|pages?|memo|agenda))\b
    (give|hand) (it|them|that|this|those|(the|your) \w+) (back |over )?to you\b
    give you (more|further|additional|some|all|full|those|these|the|an?|our|my) (\w+ )?(<sendable>|sheets?)\b(?! (on|over) the phone)
    (do|write|draft|prepare|type up) an? (\w+ )?(<mail>|memo|write-?up) (on|about|for) (this|that|it|these|those|the|you)\b
    (get|have|pass) <stuff>((over|across|out|off|back|along|on) )?(to|with|for) ((you|ya|ye|u)\b(?! in mind)|your (inbox|desk|office)\b)
    not ((be|get) in touch|(get|come|go|be|circle) back( to you)?)<word>
    (revert|(reply|respond)( to (this|you|your \w+))?|answer|follow( this| it| that)?( up)?|(be|get) in touch|write( to you| back)?|(get|come|go|be|circle) back( to you)?) with <det>?<said of it>?<sendable>\b
    (get|let) you (have )?(sight of )?(an?|the|that|those|these|our|my|your|some|it|\w+ copies|copies|all|final|updated|revised)\b
    (have|get) (that |this |those |these |<stuff>)(e-?mailed|mailed|sent|couriered|delivered|shipped|posted|faxed|forwarded)( to you)?\b
    not (shoot|ping|drop|flick|pop|slide|sling|fire) (you|it|that|this|the|over|off|across) (an? (call|ring|buzz|line)\b|by\b|in on)
    (shoot|ping|drop|flick|whizz|zip|sling|fire|bung|pop|slide) (you|it|that|this|those|them|over|off|across|the)\b
    (attach|include|enclose) (\S+ ){1,6}?(to|in|with) (an?|my|our|the|another) (separate |second |next |later |follow-?up |other |new )?<mail>\b(?! (to|for) (?!you))
    <tool> you (the|my|our|an?|that|those|these|some|your|it|all|both|over|across)\b
    (cc|bcc|copy) you (in )?(on|in|to)\b
    <tool> ((it|them|this|that|those) |(the|my|our|an?|your) (\w+ ){1,3}?)(over|across|to you)\b
    (fling|lob|punt|bang|fire|wing) (\S+ ){1,5}?(over|across|off)\b
    relay (\S+ ){1,6}?to you\b
    (give|hand|pass) you (an?|the|my|our|your|that) (\w+ ){0,3}?(quote|quotation|estimate|proposal|offer|tender|drawings?|report|draft|documents?|file|copy|contract|keys?)\b
    (see|see to it)( that)? you (get|have|receive) (the|your|our|my|an?|both|all|that|those|it|them)\b
    be <conveying>\b(?! <others>)
"""
MEET = r"""
    meet( up)?( with)? <you>
    (sit down|get together|catch up in person|have (an? )?<meal>|grab (an? )?<meal>) with <you>
    (pick you up|collect you)\b(?! on (that|this|it))
    join you (at|for|there|outside)\b
    meet ((?!(him|her|them|his|my|with|people|friends|clients)\b)\w+ )?(?=<time>)
    not see you (at|on) (the site|site|your (place|house|office|shop|farm|plant|works|yard)|yours)\b
    see you (?=at (\d|the|noon)|(on )?(<weekday>\b|tomorrow|next))
"""
TELL = r"""
    not (get|come|be|circle|report|go) back (in (the )?(office|town)|from|home|at (my|work|the)|to (<others>|<name>|work|the|my|our))
    (get|come|be|circle|report|go) back\b( (to|with) (you|u))?
    not follow (this |it |that )?up with (<others>|<name>|(an?|my) (\w+ )?(e-?mail|fax|letter)\b)
    follow up\b
    revert\b
    be (reverting|deciding|replying|responding|(getting|coming|reporting|circling) back|letting you know)\b
    let (you|u) know
    not (be|get) in touch with (<others>|(the|our|my|your|his|her|their) \w*(er|or|ist|man|men|bank|council|office|insurance|school|lab|surgery|hospital|court|airline|landlord|agent|client|union|people|folks)s?\b)
    (be|get) in touch
    not contact <you> (by|via) (e-?mail|letter)
    contact <you>
    update you
    check in( with you)?( again)?\b
    keep you (posted|informed|updated|in the loop)
    not write (back )?to you (?:(?!with\b)\S+ ){0,4}with (our|my|the|an?|some|all|those|your) (?!(\w+ )?<answer>)
    not (revert|reply|respond|answer|follow up|((be|get) in touch|(get|come|go|be|circle) back( to you)?)(?!<word>)) with <det>?<said of it>?<sendable>\b
    (write|drop a line) (back )?to you\b
    let you have (an?|my|our|the) (\w+ )?<answer>
    take up (this|the|your) \w+
    (leave|park|table|shelve|sit on) (it|this|that|things|the (decision|matter|project)) (there )?(until|till|til|for|over)\b
    have (decided|made (up )?(our|my|an?|the)|reached|read|reviewed|studied|looked at|gone through|been through)\b
    drop you a (line|note)\b
    (have|give|send) you (an?|my|our) <kind><answer>
    take (our|my) time\b
    take (<wait>|(some|a (little|bit) (more )?)time\b)(?! off)
    (announce|publish) (the|our|a) (winner|result|results|decision|outcome|award)\b
    answer (all|your|the) (mails?|e-?mails?|messages?|letters?|questions?)\b
    reach out( to you)?
    (give|send|have|get) (you )?(an?|my|our|the) (\w+ ){0,2}<answer>( or no)?
    (make|come to|reach|take|have|finali[sz]e|arrive at) (an?|our|my|the|that) (\w+ )?(decision|conclusion|call|choice)\b
    give you (an?|the) (thumbs|green light|red light|go-ahead|nod)\b
    (think|sleep|mull|chew|ponder|reflect) (about|on|over|upon) (it|this|that|things|your|the)\b
    (think|mull|chew|talk) (it|this|that|things) over\b
    (intimate|communicate|convey) (the|our|my) (\w+ )?<answer>
    make (our|my) minds? up
    make up (our|my) minds?
    (decide|confirm)\b
    (respond|reply)\b(?! to (?!you\b))
    answer (you\b|(by|on|before|no later) )
    know (more|by|for sure|better)\b
    know (?=(on )?(<weekday>|tomorrow)\b|one way or|either way)
    write (again )?(?=(on )?(<weekday>|tomorrow)\b|next (week|month))
    have a (\w+ )?look( at (it|this|that|your \w+))? (?=(on )?(<weekday>|tomorrow)\b|next (week|month)|over the)
    (hold off|wait) (until|till|til)\b(?![^.!?]{0,30} (and|then)\b)
    put (it|this|that|things|the (decision|project|matter)) (off|on ice|on hold) (until|till|til)\b
    have (more )?news
    (look at|get to|go through|read|study|deal with|get round to) (it|this|that|them|everything|your (e-?mail|letter|question|quote|quotation|proposal|message|document|offer|report|note|request|enquiry|draft|point|figure)s?)( properly)?\b
    (tell you|have an? (?!<sendable>\b)\w+ for you)(?! (about|how|what|why|that|a )\b)
    be (in a position|able) to (decide|tell you|say|let you know|confirm)
    need (<count>|more time|time\b)
    (revisit|pick) (this|it)\b
"""
