# ruff: noqa: E501  a phrase of a table stands on one line
"""How English asks: the words that ask, what they ask for, orders, wishes and "let's"."""

from fupmail.understand.commitments.tables import Table

ASKING = r"""
    \b(please|pls|plz|kindly|pray)( you| (would|could|will|can) you| to)?
    (^|(?<=[.!?:;,–—] )|(?<=\byou to ))be ((so|as) (good|kind)( as)?|(good|kind) enough) to
    \b(you are|it is|your good (office|self) is)( hereby| kindly| therefore| once again)? (requested|asked|advised|instructed|directed|required) to
    \b(can|could|would|will|cld|wld|cn|cud) (you|u|somebody|someone|your (?!call\b)\w+|one of your \w+)( (ple+a+se+|pls|kindly|possibly|be so kind as to))?
    \b((would|will) you be|are you) (able|free) to
    \b(don't|do not) forget to
    \b(any )?(chance|way) (that )?you (could|can|might)
    \b(grateful|appreciate it|glad|obliged|great|helpful|good|lovely|nice|happy|wonderful|ideal|best|grand|brilliant|super|perfect|fantastic|fab|handy|awesome|kind|splendid|thankful|pleased|better|easier) if (you|u)( (would|could|can|were to)|'d)?
    \b(need|want|like|love|ask|prefer|requesting|trust)( for)? (you|u|someone|somebody) to
    \b(I|we)( must| would| do)? (ask|request|require|insist) that you
    \b(why don't|how about) you
    \b(could|can|may|might) (I|we) (please )?(trouble|get|bother|persuade|beg) (you|someone|somebody) to
    \b(hoping|wondering|wonder|hoped)( if| whether| that)? you (could|can|would|might|'d)( be able to)?
    \bdo me a favou?r and
    \bdo(?= (call|ring|phone|give|send|come))
    \byou('d better|'d best| had better| need to|'ll need to|'ll have to| will have to| must)(?= (come (and|out|over|round|here|back|down|up)|pop|get (out|over)|(call|ring|phone|telephone) (me|us)|send (me|us)|send (it|the|that|them)\b[^.!?]{0,40} <timed>|let (me|us) have))
    \b(please )?have (someone|somebody|one of your \w+|your (\w+ )?\w+)(?= (call|ring|phone|e-?mail|send|come|stop|visit))
"""
ASKED: Table = {
    "visit": r"""
        not come (up|in|out|down|over|around|across) (with (an?|the) \w+|under|to speed)
        (come|pop|drop|stop|swing|nip|call) (by|round|around|over|out|down|up|in|across|past)\b
        come (and )?(see|have|take|measure|inspect|look|visit|to (us|our|my|the|this|see|look|measure))\b
        not visit (me|us) at (our|the|my) (\w+ )?(booth|stand|stall|fair|show|exhibition)\b
        not visit(:| ([^.!?]{0,40}(web ?site|page|blog|https?:)|www|<others>))
        visit\b
        look in on (me|us)\b
        pass by (us|our|my|the|here)\b
        come <time>
        come to room \w+
        send (someone|somebody|an? (man|engineer|fitter|technician|plumber)|your (man|people|engineer|fitter|technician|lads?|guys?|team|crew))\b(?! (who|that|to (the|our) (?!site)))
        get (someone|somebody|your \w+|yourself) (out|over|round|down|up|here)\b
        attend (?=(on )?(<weekday>|tomorrow)|(at )?(the |our )?site\b|our (office|premises|property))
        get (over|down|out|up|round|across) (here|to (us|me|mine|ours|(the|my|our) \w+))\b
        (get|have) (an? (man|engineer|fitter|technician|plumber)|someone|somebody|your (team|man|men|people|engineer|technician|crew|lads?)) (out|over|round|here|on site|up|down)\b
        (make|pay|plan)( us)? (an?|your) visit\b
        (?<!will you )be (here|there)\b|be (with us|at (ours|mine|our|my)|on site|onsite)\b
    """,
    "call": r"""
        <dial> the (shop|office|workshop|garage|yard|showroom|studio|clinic|practice|surgery|reception|front desk|depot|pharmacy|salon|bakery|kitchen|parish office)\b
        (have an? <kind>word with (me|us)|revert|respond|reply|answer)( (to )?(me|us))? <phone>
        (gimme|give (an?|some)) <kind>?<ring>
        (give|do|make|place)( me| us)? (one|an?) <kind>call to (me|us|my|our)\b|give (me|us) one <kind><ring>
        ((get|be) in touch|reach out|make contact|contact me|contact us|reach me|reach us)( (to|with) (me|us))?( again)? (<phone>|on (my|the) (mobile|cell|phone|landline|line)\b|on \+?[\d(][\d() -]{5,16})
        <dial> <me>
        <dial> <ours>
        <dial>( back| through)?<bare>
        give (me|us|\w+ \w+ and me|both of us) an? <kind><ring>
        (try|circle back (to|with)|come back to|get back to|follow up with) (me|us)( again| back)?(?=[^.!?]{0,40} (on (the|my|this|our) (\w+ )?(landline|mobile|cell|phone|line|number|extension)\b|<phone>))
        not (reach|contact|try|catch) <me> (by|via) e-?mail
        not contact <me> again
        (reach|contact|try|catch) <me>
    """,
    "meet": r"""
        meet( with)? (me|us)\b
    """,
    "time": r"""
        (get|come|circle|check|report) back( (to|with|in with) (me|us))?\b
        (nudge|chase|poke|prod) (me|us)( up)?( again)?\b
        follow up (?=(on )?(<weekday>|tomorrow)\b|(in|after) (a|the|<month>)|next (week|month))
        (hold your horses|sit tight|hang fire) (until|till|til)\b
        ask( me| us)? again\b
        contact (me|us) again\b
        (leave|park|table|shelve) (it|this|that|things)( with (me|us))? (until|till|til|for)\b
        check with (me|us)( again)?\b
        extend (the|our|my|your) (\w+ )?(deadline|date|due date)\b
        put (this|it|that|things|(the|our|your) \w+) (on ice|on hold|off)\b
        (exercise|have)( a (little|bit of))?( some| more)? patience\b
        check in( with (me|us))?( again)?\b
        hold (the|this|that|our|my) (slot|order|place|date|offer|price|booking|table|room)\b|hold it\b
        be patient\b|have patience
        (follow up|check in|try|reconnect|touch base)( with)? (me|us)\b( again)?
        not revert with\b
        not (get|come) back( to (me|us))? with <det>?<said of it>?<sendable>\b
        not (revert|respond|reply) <phone>
        revert\b
        reach out( to (me|us))?( again)?|ping (me|us)( again)?(?! (the|an?|your|that|those|all|some)\b)|(be|get) in touch
        hold off|bear with (me|us)|wait\b|remind (me|us)|hang (on|tight)
        (give|allow|grant|leave) (me|us) (<wait>|an? ([\w-]+ ){0,2}extension\b|(til\b|to (?=<weekday>|the\b|tomorrow|next|\d)|the (weekend|week|rest|night|day)\b))
    """,
    "send": r"""
        not deliver (an?|the|our|your) (\w+ )?(speech|talk|lecture|keynote|eulogy|sermon|presentation|verdict|message|workshop|training|session|service|blow)\b
        not deliver (\S+ ){1,6}?to (<others>|(their|his|her) )
        deliver (it|them|that|this|these|those|the|our|all|both|an?|some|\d+|<number>|here|on (?=<weekday>))\b
        not (provide|supply|post) (?!(me|us|one|it|them|that|those|a copy)\b|[^.,;!?]{0,50}(<paper>|<sendable>\b))
        not <convey> (on )?(to|and) (?!me\b|us\b)
        not post [^.,;!?]{0,60} (in|on) (this|the|our|your) (?!mail|post)\w+
        not let (me|us) have <opinion>
        not <convey> them (an?|the|my|our|your|some|all|more) \w+
        not <convey> (<others>(?<!them)|<name>(?= (an?|the|my|our|your|all|some|that|it)\b))
        not <convey> (me |us )?(an? )?(calendar )?(invite|invitation)
        not <convey> (it|this|that|these|(this|the|your|any) \w+) (on )?to (?!me\b|us\b|(my|our) \w+|[\w.-]{1,60}@)
        not <convey> (<wishes>|<opinion>|(me|us) (with|for|at|on|should)\b|a (copy|cc) to)
        not (text|post|return|share|supply) (with|to|an? (call|visit))\b
        not send (someone|somebody|your (man|people|engineer|fitter|technician|lads?|guys?|team|crew)|your \w+ (out|over|round|to)|a \w+ (out|over|round|to))\b
        not return (my|our) (\w+ )?call\b
        <convey>\b
        revert with\b
        not (get|drop|let|bring|shoot|ping|fire|throw|hand) (me|us) (and |know|think|sleep|an? (call|ring|line|buzz)|back|in\b|on\b|at\b|see\b|check\b|out\b|off\b|by\b|again)
        (get|<sling>|drop|let|bring|hand) (me|us) (have )?\w+
        not get (back|in touch|together)\b
        (get|<sling>|whizz|zip|pass) <stuff>((over|across|out|off|back|along|through|up|down) )?(to (me|us)|across|over)\b
        (put|pop|stick|drop|bung) <stuff>in the (post|mail)\b
        (fire|whizz|zip|fling|chuck|lob) (over|across) (the|your|an?|those|that)\b
        ((work|knock|draw) up|prepare|expedite) (an?|the|your|our) (\w+ ){0,2}?(quote|quotation|price|estimate|offer|drawings?|report|proposal|paperwork|contract|invoice)\b
        (reply|respond|(get|come) back( to (me|us))?|follow up) with <det>?<said of it>?<sendable>\b
        attach (the|your|an?|all) (\w+ ){0,3}?to (your|the) (reply|mail|e-?mail|answer)\b
    """,
}
CLAUSE = r"""
    (^|(?<=[.!?:;,–—)-] )|(?<=\b(and|but) )|(?<=\bso )|(?<=\bor )|(?<=\b(then|just) ))(just |do |then |also |so )?
"""
ORDERED: Table = {
    "visit": r"""
        (come|pop|drop|stop|swing) (on )?(by|round|over|out|in|past)\b(?! (some|any) ?time)
        come( (back|again|along|here|then))?(?= (please )?(on )?<timed>)(?![^.!?]{1,25} (we|I|it|they|he|she|you|the)\b)
        come (and )?(see|have an? (\w+ )?(look|gander|peek|squint|butcher's|nosey)|measure|take a look|look at|fetch|collect|pick (it|them) up|get (it|them|your))\b
        nip (round|over|by|down|up)\b|pop your head (in|round)|look (in|us up)(?= (on )?<timed>)
        bring <stuff>(round|over|across|by (?=us|ours|mine|the|my|our)|to (us|me|mine|ours|(my|our|the) <place>))\b(?=[^.!?]{0,20} <timed>)
    """,
    "call": r"""
        not <dial> me (crazy|old|cynical|paranoid|naive|stupid|silly|biased|sentimental|picky|fussy|mad|an?\b|(?!<weekday>\b|<month>\b)[A-Z][a-z]+)
        <dial> <me>
        <dial> <ours>
        (?<!to )<dial> (?=<time>)
        (give (me|us|\w+ \w+ and me)|gimme) an? <kind><ring>
        (try|get|circle back (to|with)|come back to|get back to|follow up with) (me|us)( again| back)?( on)?(?=[^.!?]{0,40} (on (the|my|this|our) (\w+ )?(landline|mobile|cell|phone|line|number|extension)\b|<phone>))
        try (me|us)( back)?(?= (<timed>|after that|then|on my|at my)\b)
        (bell|skype|zoom|face ?time|(holler|shout) at) (me|us)\b(?=[^.!?]{0,20} <timed>)
        (get (me|us) on the (blower|line|phone)|(get on the (blower|phone)|pick up the phone) to (me|us)|answer (me )?<phone>)(?=[^.!?]{0,20} <timed>)
        give (my \w+|our \w+|the (wife|missus|office|shop|house|boss|foreman|workshop|practice|surgery|farm|yard|site)) an? <kind><ring>(?=[^.!?]{0,20} <timed>)
    """,
    "meet": r"meet (me|us)\b",
    "time": r"""
        (give|allow|grant) (me|us) (<wait>|an? ([\w-]+ ){0,2}extension\b|(til\b|to (?=<weekday>|the\b|tomorrow|next|\d)|the (weekend|week|rest|night|day)\b))
        gimme (<wait>|(til|the (weekend|week|night|day))\b)
        hold (off|fire|on|that thought) (until|till|til|for)\b
        (park|leave|table|shelve) (it|this|that|things)( with (me|us))? (until|till|til|for)\b
        (remind|nudge|chase|poke|prod) (me|us)\b
        (try again|check back) (?=(on )?(<weekday>|tomorrow)\b|(in|after) (a|the|<month>)|next (week|month))
        (hold your horses|sit tight|hang fire|stand by|be patient) (until|till|til)\b
        ask( me| us)? again\b
        check with (me|us)( again)?\b
        (bump|push|kick|move) (this|it|that) (out |back |on )?to\b
        put (this|it|that|things) (on ice|on hold)\b
        leave (it|this|that) with (me|us) (until|till|til|for)\b
        (get in touch|contact me|contact us|come back) (again )?(after|in|from|on|next|around|once)\b
        (follow up|check back|circle back|check in|get back|come back|touch base) (to|with|in with) (me|us)\b
        try (me|us) again|ping (me|us)( again)?\b(?! (the|an?|your|that|those|all|some)\b)|(bear|hang) (with (me|us)|tight|on)\b(?!,)
    """,
    "send": r"""
        (send|e-?mail|forward|fax|mail|text|whatsapp) (me|us|over|across)\b
        give (me|us) (an?|your|the) (\w+ ){0,2}?(quote|quotation|price|estimate|offer)\b(?! (of|tag|list|range)\b)(?=[^.!?]{0,20} <timed>)
        (?<!\band )(fax|post|mail|e-?mail|return|text) ((it|them|that|one)|(the|your) (signed |completed |filled \w+ )?(form|copy|contract|agreement|documents?|papers|sheet))( back)?( to (me|us))?(?= ((by|on|before|no later than) )?<timed>)
        (drop|<sling>|whizz|zip|chuck|bung) (me|us) (the|an?|your|that|those|all|some)\b(?! (call|ring|bell|hand|line|bone|note)\b)
        (((ping|whizz|zip|shoot|sling|fling|fire) (it|that|them|those|this|(the|your|those|that) (\w+ ){0,2}\w+) (over|across|through))|((get|pass|put|drop|pop|stick) (it|that|them|those|this|(the|your|those|that) (\w+ ){0,2}\w+) (to (me|us)|in the (post|mail))))\b(?=[^.!?]{0,20} <timed>)
        let (me|us) have (the|your|those|a copy|all|any) (?!(\w+ )?(<answer>|<opinion>|idea|chance))(\w+ ){0,3}?<sendable>\b
        drop (me|us) an? (line|note|e?-?mail|message|text) with\b
        (get|<sling>) (me|us) (the|an?|your|that|those|all|some)\b(?! (call|ring|bell|hand|line|bone)\b)
    """,
}
WANTED: Table = {
    "call": r"""
        \b(can|could) we (please )?(set up|arrange|schedule|have|book|fix|organi[sz]e) an? <kind>(call|chat|phone ?call)\b(?=[^.!?]{0,30} (<timed>|for (next )?<weekday>))
        \b(can|could|may|might|shall) we (please )?(talk|speak|chat|catch up)( again| briefly| quickly)?( <phone>)?(?= (<when>|<weekday>|tomorrow|today|this|next|later)\b)
        \b(I|we)('d| would| should) be (\w+ )?(grateful|glad|thankful|obliged) (for|of) (an?|your) <kind><ring>
        \b<so> (rang|called|phoned|telephoned) (me|us)\b
        \b(I|we)('ll| will)? (expect|await|be (expecting|awaiting|waiting for)|wait for|look for) (your|a) <kind><ring>( from you)?(?=[^.!?]{0,10} (<when>|<weekday>|tomorrow|today|this))
        \byou(?:'ll| will| can) (get|reach|catch|find) (me|us) (on|at|by phone)\b(?=[^.!?]{0,40} <timed>)
        \b(I|we)('d like| would like| need| want|'d love| would love| must) to (speak|talk) (to|with) you\b(?= [^.!?]{0,20}<timed>)
        (^|(?<=[.!?,;:–—] ))((I|we) (am |are |'m |'re )?)?(await|awaiting|waiting for|expecting|wait|counting on|count on) your <kind><ring>(?= [^.!?]{0,20}<timed>)
        \b<mind> (calling|ringing|phoning) <me>
    """,
    "send": r"""
        (\b(can|could|may|might) (I|we) (please )?(have|get|see)|\b(can|could|may|might) (I|we) (trouble( you)? for|ask( you)? for|request)|\brequesting|\b(I|we)('d| would| should) (like|love|want|need|appreciate( receiving| having)?|be (\w+ )?(glad|grateful|pleased|obliged|happy) (of|for|to))( to)?( (have|see|get|receive))?|\b(don't|do not) forget|chance of|\b(any way|possible|help|great|good|lovely|handy|useful|ideal) (for (me|us) )?to (get|have|see|receive)(?=[^.!?]{3,60} (by|before|no later) )|((^|(?<=[.!?,;:–—] ))|\b(I|we)('m|'re| am| are)( still)? )(looking for|looking forward to|awaiting|waiting for|expecting|grateful for|would be grateful for)|\b(I|we) (look forward to|await|expect|will expect)) (the|your|those|that|an?|all|my|our) <said of it>?<sendable>\b(?= (by|before|no later than|latest|((on )?<weekday>|tomorrow)\b(?!')))
        \byour <said of it>?<sendable> (should|must|has to|needs to|shall) (be (with (me|us)|here|in our hands|on my desk|sent|submitted|returned|received)|reach (me|us)|arrive|get to (me|us))\b(?! (to|by) (the|your|our|his|her))
        ((^|(?<=[.!?,;:–—] ))|\b(I|we)('ll|'d| will| would)? (also |still )?)(need|require|want|(?<=would )like|(?<='d )like) (the|your|those|that|an?|my|our|all|both|copies of) ((?!(you|by|to|from|was|were)\b)[\w'-]+ ){1,8}?(e-?mailed|mailed|sent|faxed|couriered|forwarded|posted|shipped)\b( back| over| across| out)?(?! to (?!me\b|us\b))
        \b(I|we)('d| would) (appreciate|welcome) (the|your|those|an?|all) (\w+ ){0,4}?<sendable>( back| over)? (?=(by|before|no later than|latest) )
        ((^|(?<=[.!?,;:–—] ))|\b(I|we)('ll| will|'d|(?:'m|'re| am| are) going to)? )(need|require|must have|want) (the|your|those|that|a copy of|copies of|all|both) ((?!to\b)[\w-]+ ){0,8}?(?<!ed )((?=on my desk)|(?=(by|before|no later than|latest) (<weekday>\b|next|tomorrow|noon|(the )?\d|end\b|close|eod|cob)))
        \b(I|we)('ll| will|'d)? (need|require|must have|want) (it|them|these|those)( here| back)? (?=(by|before|no later than) (<timed>|the \d|\d|end\b|close|eod|cob|noon))
        \b<so> (sent|e-?mailed|forwarded|mailed|posted|shared|faxed)\b
        ((^|(?<=[.!?,;:–—] ))mind|\b<mind>) (re)?(sending|forwarding|sharing|e-?mailing|mailing)\b
    """,
    "visit": r"""
        ((^|(?<=[.!?,;:–—] ))mind|\b<mind>) (coming|popping|dropping|stopping|calling|swinging) (by|round|over|out|in|to)\b
        \b(I|we)('d| would)? (need|want|like) (you|(someone|somebody|one of your \w+|your \w+|an? \w+)( from [\w ]{1,20}?)?) (here|on site|on-site|at our|out here|round|over|back here|down here|up here)\b(?<!over)(?<!round)|\b(I|we)('d| would)? (need|want|like) (you|someone|somebody|one of your \w+|your \w+) (over|round)(?= (<timed>|<time>|to\b|here)|[.!?,]|$)
        \b<so> (came|popped|dropped|stopped|swung|visited|called) (by|round|over|out|in|us|(?=<weekday>|<time>))
        \b(I|we)(<will>)? expect (you|your (team|man|engineer|crew|people))(?= (here )?(on )?(<timed>|<time>))
        \b(someone|somebody|one of you) (has to|needs to|must|will have to) (come(?= (here|out|over|round|and (see|look|fix|check)|(on )?<timed>))|get over here|get out here)\b
        \bhappy for you to (come|call|pop|drop|stop|visit)\b
    """,
    "meet": r"""
        \b(can|could|may|might) we (please )?(meet|get together|sit down)( up)?(?= ([^.!?]{0,40} )?(<timed>))
        \b(can|could) we (please )?(set up|arrange|schedule|have|book|fix|organi[sz]e) an? <kind>(meeting|appointment)\b(?=[^.!?]{0,30} (<timed>|for <weekday>))
        \b(I|we)('d| would) (like|love) to (meet|sit down with|get together with) you\b(?=[^.!?]{0,30} <timed>)
    """,
    "time": r"""
        \b(can|could|may|might) (I|we) (get back|come back|return) to (this|it|that|you)\b
        \b(can|could|may|might) (this|it|that|the decision|our decision) (please )?(wait|keep|hold|rest) (until|till|til)\b
        \b(can|could|may|might|shall) (I|we) (leave|park|table|shelve|sit on|hold) (it|this|that|things|the (decision|matter|project)) (until|till|til|for|over)\b
        \b(appreciate|request|requesting|like|need|want|ask for|grateful for) an? ([\w-]+ ){0,2}extension\b
        \b(I|we)('d| would|'ll| will| must| have to| need to)? (ask|request)( you)? for (<wait>|((your|some|a little) )?(patience|indulgence) (until|till|til)\b)
        \bbe patient (until|till|with (me|us))
        not \blet (me|us) have (your|the|any|all|it|them|that|those)\b
        \blet (me|us) (think|sleep|mull|chew|ponder|consider|digest|reflect|have|take|discuss|run|review|talk|look|check|get)\b
        \b(can|could|may|might) (I|we) (please )?(have|get|take) <wait>
        \b(is|would) it (be )?(at all )?(ok|okay|all right|alright|fine|possible)( with you)? (to ((take|have|get) <wait>|wait (until|till))|if (I|we) (take <wait>|took <wait>|wait (until|till)|waited (until|till)|let you know|get back|come back|got back|came back|answer|reply))\b
        \b(do you |would you )?mind if (I|we) (take|took|have|had|wait|waited|let you know|get back|got back)\b
        \b(can|could|may|might) (we|I) (push|move|postpone|delay|put off) (our|the|this|my|that) (\w+ )?(decision|answer|order|deadline|start)( back| out| off)?( to| until| till)?\b
        \b(can|could|shall) we (revisit|pick (this|it) (back )?up|reconnect|reconvene|circle back|come back to (this|it))\b
    """,
}
JOINT = r"""
    \b(let'?s|let us)( (please|just|plan to|say we|try to|aim to|then))?
"""
JOINTLY: Table = {
    "call": r"""
        not (talk|speak|chat) (about \w+ )?(sometime|soon)
        (talk|speak|chat)\b
        (have|do|jump on|hop on|get on|schedule|set up|plan|arrange|book|aim for|pencil in|fix|go for|put in|get|put|stick|grab) (a|the|our|an|that|this) <kind>(call|phone|chat)\b
    """,
    "meet": r"(meet|get together|sit down together|sit down(?= <timed>))\b",
    "time": r"((park|leave|table|shelve) (it|this|that|things)|revisit|pick (this|it) (back )?up|reconnect|reconvene|regroup|take stock|circle back|come back to (this|it)|touch base)\b",
}
