# ruff: noqa: E501  a phrase of a table stands on one line
"""What English speakers promise to do, as tables of phrases; `FRAGMENTS` are the pieces that all tables share."""

FRAGMENTS = {
    "you": (
        r"(you|u|ya|ye|yous|youse|y'all|yourself|your (good (self|office)|chambers|surgery|rectory|vicarage|office|cell|mobile|desk|line|number|direct line|landline|assistant|secretary))\b"
    ),
    "me": r"(me|us|(my|our) (\w+ ){0,2}(cell|mobile|line|office|number|desk|landline|phone|extension|pharmacy|shop|clinic|surgery|workshop|house|home|site|garage|factory|works|store|school|reception|hotel)|my \w+ (and|&) me|(the )?undersigned)\b",
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
        r"(<weekday>\b|tomorrow|today|tonight|this (morning|afternoon|evening|week)|next week|(after|before|between|until|till|from) (the |about |around )?(\d|<hour>)"
        r"|(at|around|about|by) (\d{1,2}([:.]\d\d)?( ?[ap]m)?\b(?![ -]?\d)|<hour>))"
    ),
    "name": r"[A-Z]\w+",
    "count": r"(until|till|an?|some|another|about|around|two|three|four|five|six|ten|thirty|\d+|at least|just)\b",
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
    "yours": r"(you\b|your (?!neighb|compet|client|customer|colleague|rival)\w+)",
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
    "conveying": r"(sending|couriering|e-?mailing|mailing|forwarding|sharing|faxing|shipping|posting|submitting|d[ei]spatching|uploading)",
    "mail": r"(e-?mail|mail|message|letter|note)",
    "carrier": r"(post|mail|courier|envelope|post ?bag|dx)",
    "deed": (
        r"(((be )?(calling|ringing|phoning|sending|e-?mailing|posting|forwarding)|<dial>|send|e-?mail|mail|forward|post|courier|ship) (you|it|the|your|them|over|back|my|our|an?|that|those|on <weekday>|<weekday>|tomorrow|at)\b|give you an?\b|drop you an?\b|<dial>(?=[.!?,;]|$)"
        r"|(get|have|bring) (?!in\b|back\b|on\b|together\b)(\S+ ){1,5}?(to|with) you|come (to you|by|over|out|round|and (see|measure|look))|(drop|pop|stop|swing) (by|round|in|over)|visit you)"
    ),
    "tool": r"(dropbox|we ?transfer|airdrop|slack|message|dm|pm|pdf|dhl|fedex|ups|docusign|signal|telegram|wire|beam|bike|venmo|zelle)",
}

CALL = r"""
    not <dial> <you> (an? (?!week|fortnight|month|few|couple|little|day|bit|half|good)|names?\b|out\b|on that)
    not <dial> in\b(?! (an?|the|two|three|half|about|due|\d)\b)
    (be (calling|ringing|phoning|telephoning)|<dial>) ((each|all|both|all <number>|either)( one)? of |both )<you>
    <dial> <you>
    <dial> <house>
    <dial><bare>
    (give|drop) <you>( guys| both| all| folks)? an? <kind><ring>
    give <you> (call|ring|buzz|shout|bell)(?= ?($|[.!?,;])| (back|and|once|when|or|so)\b| <time>| <purpose>)
    (bell|skype|zoom|face ?time|tinkle|(video|zoom|teams)[ -]?call) <you>\b
    (holler|shout) at <you>
    hit <you> up (by|on the) phone
    have you on the (phone|line|blower)\b|redial (?=<time>)|get on(to| to) you <phone>
    hit (up )?your (line|cell|phone|mobile)\b
    (be )?mak(e|ing) (<you> an? <kind>call\b|an? <kind>call to <you>)
    <dial> the number (below|above)\b
    <dial> (on|at) your (\w+ )?(mobile|cell|cellphone|number|landline|phone|line|extension)\b
    <dial>(?= and (explain|apologi[sz]e|discuss|do (it|that|so)\b|(tell|let|walk|talk|give|fill|update|bring|read|take) you\b|(talk|go) (it|things|this|that|over|through)\b|break the news))
    give (the|your) (shop|office|workshop|surgery|clinic|school|house|site|bakery|farm) an? <kind><ring>
    (be )?return(ing)? (your|the|that) (\w+ )?(phone ?)?call\b
    (try|start|keep|keep on) (calling|ringing|phoning|telephoning) (<you>|(?=<timed>))
    have an? <kind>word( with you)? <phone>
    (pick the phone up|be picking up the phone)\b
    (be|get) in touch (?!with (?!you\b))(\w+ ){0,3}to (talk|speak|chat|walk you|take you|go (over|through))\b
    (contact <you>|(reach out|get in touch|be in touch)(?! with (?!you\b))( (to|with) you\b)?) (\w+ ){0,3}((to (talk|speak|chat|walk you)|for an? <kind>(call|chat|talk))\b|to (schedule|arrange|set up|book|fix|agree|find) an? (<kind>call\b|time to (talk|speak|chat)))
    (make|place) (a|the|that|my) <kind>call to <you>
    (reach|catch|try|get|grab|raise) (hold of )?<you> (<phone>|on (your|the|this|that) \w+)
    try <you> (again|back|on|once more)\b
    try your (home|house|hotel|(other|new|old|work|home|direct) (number|line))\b
    give an? (\w+ )?(call|ring|shout|buzz|bell)<bare>
    try <you> (?=<time>|(at (home|work|the office|your)|from|when|once|as soon as|over the)\b)
    (be contacting|contact) ((each|all|both|all <number>)( one)? of |both )?<you><by voice>
    (be|get|make|come) (in|into)? ?contact with <you><by voice>
    ((keep )?(try(ing)?|attempt(ing)?|endeavou?r) (to|and) )(reach|contact|get hold of|get ahold of|get through to|get in touch with|raise) ((each|all|both) of )?<you><by voice>
    (be trying|keep trying|start trying) to (reach|contact|get|get hold of|get through to|catch) <you><by voice>
    connect with <you>(?= ?($|[.!?,;])| (by phone|on|about|to|and|in)\b| <time>)(?! on (linkedin|facebook))<by voice>
    (join|dial in(to)?|be on|hop on|come on) (you (on|for) (the|our|your|a)|our|your) <kind>call\b
    (put|place|make) (in )?an? <kind>call (in |through )?to <you>
    (talk|walk|take|go) ((you|it|this|that|them|things) )?(through|over) (?:(?!and\b)[\w']+ ){0,6}?<phone>
    try again(?= <timed>)
    (be )?(contact|contacting|reaching) <you>((?: (?!and\b)\w+){0,3} <phone>| on (your|the) (\w+ )?(mobile|cell|phone|landline|number|line)\b)
    (let you know|tell you|inform you|update you|advise you|brief you|fill you in|answer( you| that| this| it| your \w+)?|explain|confirm|discuss|clarify|reply|respond|report back|check (back|in)|close the loop|settle|(sort|pick) (it|this|that) (out|up)|pick up|follow (this |it |that |things )?up|go (over|through)) (?:(?!(and|but|whether|if|that|when|their|his|her|him|them|<name>)\b)[\w']+ ){0,6}?<phone>
    <dial> ((the|your) number you|that number|your (old|new|other|home|work|office) (number|line))\b
    (reach|catch|get) (hold of )?<you>(?: (?!(and|out|up|off|back|an?|the)\b)\w+){1,4} (<phone>|on (the|your) (mobile|cell|phone|landline|line)\b)
    touch base( with ((each|all|both) of )?<you>|(?! with))<by voice>
    (talk|speak|chat) (to|with) <you>
    (follow up|circle back|check in|reach out|(get|be) back in touch|get back|come back|revert|catch up|get in touch|be in touch)(?! (to|with|on) (<others>|<name>|(my|our|his|her|their) ))( (to|with|on) <you>)?(?: (?!and\b)\w+){0,3} <phone>
    (get|jump|hop|be) (back )?on (the phone|a <kind>call|the line|the blower) (with|to) you
    pick up the phone
    be in touch (\w+ ){0,4}to (schedule|arrange|set up|book) an? <kind>call
    be (calling|ringing|phoning|telephoning|dialling|dialing)( <you>|<bare>|(?= (to|about|regarding|concerning|re) ))
    be giving <you> an? <kind><ring>
    have an? <kind>(call|chat|talk|conversation) with you\b
    ring through to you
"""
VISIT = r"""
    (collect|pick up|fetch|pick (it|them|that) up) <stuff>?from (you\b|your <place>)
    be passing( by)? (your\b|you\b|(?=<time>))
    knock (on|at) your\b
    call for (the|your|it|them)\b
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
    pass (by|through)\b(?! (the|our|your) (board|committee|boss|lawyer))
    (report|turn up|show up|be) (to|at|on) site\b
    bring you\b(?! (up|in|into|back|luck|down|round to|news|the news|to the))
    be (up|down|out|over|round)? ?your (way|neck of)\b
    come (and|to) (see (you|it)|(have|take) a (\w+ )?look|look|measure|see|inspect|check)\b
    come (to|and|see|have|measure|inspect|visit|take)\b
    be (at yours(?! truly)|with ye)\b
    (be )?call(ing)? (up|over|out|down|across) (to (you|yours|ye)\b|(?=(on )?(<weekday>|tomorrow)[^.!?]{0,20} to <work>))
    take a (run|drive|spin|trip|stroll) (out|over|up|down)( to (you|yours))?(?=[.!?,]| (on )?<timed>)
    spin (over|out|round) to (you|yours)\b
    (wait|attend) upon you\b
    (present myself|be in attendance|be present) at your\b
    (be )?reach(ing)? (your (office|site|plant|works|place|shop|factory|premises|location)|there) (?=<time>)
    (have|take) a (\w+ )?look at (the|your) (\w+ )?(roof|boiler|tap|pump|alarm|gate|fence|radiator|cooker|oven|heater|leak|damp|floor(?! plan)|window|windows|door|drain|drains|gutter|gutters|engine|machine|compressor|wiring|ceiling|chimney|cellar|barn|attic|loft)\b
    (come|pop|drop|stop|swing|nip|call) (in ?to|in at|at) (your|the (?!office|web))
    look in (at|on) (your|the (?!office|web))
    be calling (round|in)\b
    come (straight |over |up |down |across |directly )?to (you\b|your )
    be calling (at|in at|by|in on|on) (your|the|you)\b
    come <time>
    not visit (my|his|her|their|our (?!site)|friends|family|relatives|customers|clients|other)\b
    not visit (our (web)?site|the (web)?site|<others>|www|http|this (issue|topic|question))
    visit\b
    not (be|see you) (at your (disposal|service|side)|in your (inbox|shoes))
    (be|see you) (with you(?! (shortly|soon|in spirit|every|all the))|on site|onsite|at your|there at your|in your (office|area|neighbou?rhood|town|city))\b
    attend (at |to )?(your (\w+ )?(property|premises|site|house|home|office|address)|site\b|on site\b)
    attend (?=<when>|<weekday>)
    (drop|bring) (\S+ ){1,5}?(off )?(at|to|by|into|in at|through|round to|over to) your (\w+ )?(studio|shed|garage|surgery|barn|rooms?|showroom|hotel|flat|lobby|gate|office|desk|shop|house|place|site|home|reception|depot|warehouse|works|plant|farm|studio|letterbox|yard|door|premises|store|clinic|school)\b
    (pay you an? <kind>visit|make a visit)\b
    be at <neutral>\b
    be by (you|your)\b
    be (up |down |out |over |back )?(at|on|in) (your|the (farm|site|barn|mill|harbour|marina|yard|plant|works|quarry|stables|church|school|house|shop)) (?=[^.!?]{0,40} to <work>)
    be (at|on) your (door|doorstep|gate|step|porch|front door|drive|yard)\b
    be knocking (on|at) your\b
    be (there|in|out|back|along|here)(?= (on )?(<weekday>|tomorrow)[^.!?]{0,30} (to <work>|with (the|my|a) (?!family|kids|wife)\w+))
    be there (?=(at|by|around|about|from) (\d{1,2}([:.]\d\d)?( ?[ap]m)?|<hour>)( o'clock)? (on )?(<weekday>|tomorrow))
    be along (?=(on )?(<weekday>|tomorrow|this (morning|afternoon)))
    come along (?=(on )?(<weekday>|tomorrow)[^.!?]{0,30} with (the|my|a|our) )
    come back (?=(on )?(<weekday>|tomorrow|next week)[^.!?]{0,40} to (?!you\b|the office|work\b)\w+)
    (drive|come|run|pop|be) (up|down|out|over) to see you\b
    travel (up |down |out |over )?to (you\b|your\b)
    make (the trip|my way|the drive|the journey) (up |down |out |over |across |round )?to (you\b|your\b)
    head your way\b
    (roll|rock|turn|show) up (?=(on )?(<weekday>|tomorrow)|at your|with (the|my|a) )
    (stop off|stop|call|look in|drop in) at (yours\b|your (?!disposal|service))
    (scoot|bob|skip|pootle|shoot|dash|hop|trundle|wander|stroll|saunter) (round|over|across|by)( to (you|yours))?(?=[.!?,]| (on )?<timed>)
    (inspect|survey|measure up|measure) (the|your) (\w+ )?(site|roof|house|property|room|rooms|kitchen|plot|garden|windows?|building|premises|place|loft|attic|cellar|basement|stairs|barn)\b
    measure up (?=(on )?(<weekday>|tomorrow))
    (fit|install|hang|mount|replace|repair|service|fix) (the|your|that) (\w+ )?(lock|door|doors|window|windows|blinds?|boiler|tap|sink|alarm|pump|unit|gate|fence|radiator|cooker|oven|heater|lights?|panels?|kitchen|roof|curtains|shutters|carpet|floor|handrail|ramp) (?=(on )?(<weekday>|tomorrow))
    deliver (it|them|that|this|the \w+( \w+)?|your \w+( \w+)?) (in person|personally|by hand|myself)\b
    bring (it|them|those|that|some|(the|your|a|an|our|my|some|two|three) ([\w-]+ ){0,2}?[\w-]+) (with me|to you|along) (?=(on )?<time>)
    (leave|drop) (it|them|those|that|some|(the|your|a|an|our|my|some|two|three) ([\w-]+ ){0,2}?[\w-]+) (on|at|with|behind) your (porch|step|doorstep|reception|gate|shed|garage|receptionist|front desk|neighbou?r)\b
    (drop|pop) (it|them|those|(the|your|some) ([\w-]+ )?[\w-]+) in (?=(on )?(<weekday>|tomorrow|this)\b(?!'))
    see you (?=(at|on) (the site|site|your (place|house|office|shop|farm|plant|works|yard)|yours)\b)
    be (round|over|out|down|across|up|along) to (you|yours)\b
    be (?=(on|from|by|between) )[^.!?;]{3,50}?,? at your\b(?! (disposal|service|side))
    come for (the|your|my|our|it|them)\b(?! (party|event|reception|interview|weekend))
    return (?=(on )?(<weekday>|tomorrow)[^.!?]{0,25} (at|between|around|about|from) (\d|<hour>))
    return (?=(on )?(<weekday>|tomorrow|next week)[^.!?]{0,40} to <work>)
    be there (?=(on )?(<weekday>|tomorrow)( (morning|afternoon|evening))?,? ((at|by|around|about|between|from) (\d|<hour>)|\d{1,2}([:.]\d\d| ?[ap]m| o'clock)))
    be (there|here|on the premises|on your doorstep) (?=<time>[^.!?]{0,60} (to|and) <work>)
    be at [^.!?;]{1,60}? to <work>
    be at the (?!<away>\b)[\w-]+ (?=[^.!?]{0,50}\bfor (the|an?|your|our) <job>)
    (drop|bring|run|pop|swing|drive) ((it|them|that|those|these|some|(the|your|a|an|our|my|some|two|three) ([\w-]+ ){0,2}?[\w-]+) )(off|round|over|by|across)\b(?! (the|to (?!you|<neutral>)|(on|by|via) (whatsapp|e-?mail|text|messenger|slack)))
    be (coming|visiting|stopping|dropping|popping|swinging|driving|flying|heading) (by|round|over|out|in|up|down|you|to <yours>|you|your)\b
"""
SEND = r"""
    not share ((?!(with|it|that|this)\b)\w+ ){1,2}?(costs?|news|ride|taxi|room|table|risk|burden|meal|lunch|dinner|pain|joy|story|stories|secret|concerns?|blame|office|desk|space)\b
    not (provide|supply|share|post) (?!(you|it|one|them|that|these|those)\b|[^.,;!?]{0,50} (with|to) you\b|to you\b|with you (the|our|my|an?|all|some|your)\b|the same\b|[^.,;!?]{0,50}(<paper>|<sendable>\b|originals?\b|pack\b|keys?\b|(comments|mark-?ups?|redlines?|pages?|materials?|names|addresses)\b))
    not <convey> for\b
    not post [^.,;!?]{0,60}? (on|in|to) (our|the|a|my) (web\w*|site|page|blog|portal|forum|board|notice\w*|intranet|facebook|instagram|linkedin|group)\b
    not <convey> (out|off) (?!(to (you|your)|your|the|it|that|this|these|those|an?|our|my)\b)
    not <convey> <others>(?<!them)(?! (to (you|u|your)|over|across|along|on to you)\b)
    not <convey> them (an?|the|my|our|your|some|all|more) \w+
    not <convey> (it|this|that|these|those|the (?!(link|login)\b)\w+) (on )?to (<others>(?!(?<=everyone|verybody) on )|our|my|the (?!(address|e-?mail|number|fax)\b)|mr|mrs|ms|<name>)(?![^.!?]* to you\b)
    not have (him|her|someone|somebody|<name>|(my|our|your|his|her|their|the) (\w+ )?<crew>) (?!(\w+ed|over|back|out|to|with)\b)\w+
    not <conveying> (out |over |round )?(an?|the|our|my|one of (our|my|the)|two|some) (\w+ )?<crew>
    not be <conveying> (out|off) (?!(to (you|your)|your|the|it|that|this|these|those)\b)
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
    distribute <det>?<said of it>?<sendable>\b(?! (to|among) (?!(you|all|everyone|each)\b))
    follow (this |it |that )?up with (an?|my) (\w+ )?(e-?mail|fax|letter)\b(?! (to|from) (?!you\b))
    deliver (\w+ ){0,5}(by e-?mail|to you|to your inbox)
    (get|have|pass) <stuff>((over|across|out|off|back|along|on) )?(to|with|for) ((you|ya|ye|u)\b(?! in mind)|your (inbox|desk|office)\b)
    pass (along|on) (the|our|my|an?) (\w+ )?<sendable>\b(?! to (?!you))
    write (to )?you (?:(?!with\b)\S+ ){0,4}with (our|my|the|an?|some|all|those|your)\b
    write (to )?you (our|my|the|an?|some|all|those)\b
    not ((be|get) in touch|(get|come|go|be|circle) back( to you)?)<word>
    (revert|(reply|respond)( to (this|you|your \w+))?|answer|follow( this| it| that)?( up)?|(be|get) in touch|write( to you| back)?|(get|come|go|be|circle) back( to you)?) with <det>?<said of it>?<sendable>\b
    (get|let) you (have )?(sight of )?(an?|the|that|those|these|our|my|your|some|it|\w+ copies|copies|all|final|updated|revised)\b
    (have|get) (that |this |those |these |<stuff>)(e-?mailed|mailed|sent|couriered|delivered|shipped|posted|faxed|forwarded)( to you)?\b
    have <det>?<said of it>?(<sendable>|it|them) (over|across|ready|out)\b
    have (the|your|our|an?|that|those) (\w+ ){0,3}<paper>
    not (shoot|ping|drop|flick|pop|slide|sling|fire) (you|it|that|this|the|over|off|across) (an? (call|ring|buzz|line)\b|by\b|in on)
    (shoot|ping|drop|flick|whizz|zip|sling|fire|bung|pop|slide) (you|it|that|this|those|them|over|off|across|the)\b
    (put|pop|stick|drop|bung|slip|get|have|whack|shove|place) (?!<you> )(\S+ ){1,6}?(in|into|on|onto|with) (the|an?|(today|tonight|tomorrow|<weekday>)'s|this (morning|afternoon|evening)'s) (\w+ )?<carrier>\b(?! (office|box))
    (put|get) (\S+ ){1,6}?on (the|an?) (\S+ )?(bus|train|van|truck|lorry|ferry|boat|plane|flight|coach) to you\b
    (hand|give) (\S+ ){1,5}?(over )?to (the |our |a )?(courier|carrier|post office|postman|dhl|fedex|ups)\b
    (put|drop|place|stick|save|load) (\S+ ){1,6}?(in|into|on|onto) (the|our|your|a) (\w+ )?(folder|drive|portal|dropbox|sharepoint|data ?room)\b
    (put|drop|stick|pop) (\S+ ){1,6}?(in|into) (an?|my next|another) (\w+ )?<mail>\b
    (attach|include|enclose) (\S+ ){1,6}?(to|in|with) (an?|my|our|the|another) (separate |second |next |later |follow-?up |other |new )?<mail>\b(?! (to|for) (?!you))
    <tool> you (the|my|our|an?|that|those|these|some|your|it|all|both|over|across)\b
    (cc|bcc|copy) you (in )?(on|in|to)\b
    <tool> ((it|them|this|that|those) |(the|my|our|an?|your) (\w+ ){1,3}?)(over|across|to you)\b
    <name> you (the (?!answer)|my|our|an?|that|those|these|some|it|all|both)\b
    (fling|lob|wing|punt|beam|bang|fire|dash|whack|run|bike) (\S+ ){1,5}?((over|across|off) )?to you\b
    (fling|lob|punt|bang|fire|wing) (\S+ ){1,5}?(over|across|off)\b
    relay (\S+ ){1,6}?to you\b
    (take|run|get|bring) ((it|them|that) ((down|over|up|round) )?to the post\b|(\S+ ){1,4}?to the post office\b)
    (set|put|lay|write) (it|this|that|them|everything|things)( all)?( out| down)? in (an?|my next) (\w+ )?<mail>\b
    (put|pop|stick|drop|bung|chuck) (\S+ ){1,6}?(on|via|through|by) (whatsapp|e-?mail|messenger|slack|dropbox|we ?transfer)\b
    make (\S+ ){1,5}?available to you\b|give you access\b
    (fire off|issue|release|(put together|work up|draw up|prepare|write up|knock up|run up|price up|pull together)(?= (you|[^.;,!?]{1,50} for you)\b)) (you )?<det>?<said of it>?(?!statement)<sendable>\b
    turn (it|this|that|(the|your|our) (\w+ )?(quote|quotation|draft|proposal|report|drawings?|estimate|contract)) a?round (for you|to you|by|before)\b
    deliver <det>?<said of it>?(report|quote|quotation|proposal|drawings|draft|documents?|analysis|slides|plans|deck|estimate|manuscript|proofs?)\b
    (give|hand|pass) you (an?|the|my|our|your|that) (\w+ ){0,3}?(quote|quotation|estimate|proposal|offer|tender|drawings?|report|draft|documents?|file|copy|contract|keys?)\b
    (have|get) (that|this|it|them|those|these|<stuff>)((over|across|back|up|down|safely) )?(in|into|on|at) your (inbox|desk|hands|mailbox|post|mat|e-?mail|letterbox)\b
    (have|get) (that|this|those|these) ((over|across|out|off|back) )?(to|with) you\b
    (see|see to it|make sure|ensure)( that)? ((it|they|that|this|those|these|everything) |(the|your|our|my) (\w+ ){1,3}?)(gets?|reach|reaches|goes|go|arrives?|is|are|comes?) ((out|over|back|off) )?(to|with|at) you\b
    (see|see to it)( that)? you (get|have|receive) (the|your|our|my|an?|both|all|that|those|it|them)\b
    (try|start|begin) <conveying>\b
    be <conveying>\b(?! <others>)
"""
MEET = r"""
    meet( up)?( with)? <you>
    (sit down|get together|catch up in person|have (an? )?<meal>|grab (an? )?<meal>) with <you>
    (buy|take|treat) you (for|out|an? <meal>|<meal>|to <meal>)\b
    (pick you up|collect you)\b(?! on (that|this|it))
    join you (at|for|there|outside)\b
    meet ((?!(him|her|them|his|my|with|people|friends|clients)\b)\w+ )?(?=<time>)
    be meeting (with )?you\b
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
