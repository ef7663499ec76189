# ruff: noqa: E501  a phrase of a table stands on one line
"""How English moves and calls off what was arranged."""

from fupmail.understand.commitments.changes import Changes

_FRAGMENTS = {
    "day": r"(mon|tues|wednes|thurs|fri|satur|sun)day",
    "when": r"(<day>|tomorrow|today|tonight|this (morning|afternoon|evening|week)|next week)",
    "the": r"(the|our|this|that|my|your|a|any|another|<when>('s|s)?|(our|the|my|your) <when>('s)?)( (?!and\b|or\b|to\b|with\b|from\b)[\w':.-]+){0,2}?",
    "far": r"[^.!?;]{0,60}?",
    "clock": r"\d{1,2}([:.]\d\d)? ?(o'clock|[ap]m)?",
    "move": r"(move|shift|push|bump|re-?schedule|re-?arrange|postpone|delay|defer|bring|pull|put(?=[^.!?;]{0,40}\b(back|off|forwards?|out|to)\b)|switch|swap|change|slide|re-?book|re-?jig|kick)",
    "moving": r"(moving|shifting|pushing|bumping|re-?scheduling|re-?arranging|postponing|delaying|deferring|bringing|pulling|putting(?=[^.!?;]{0,40}\b(back|off|forwards?|out|to)\b)|switching|swapping|changing|sliding|re-?booking)",
    "moved": r"(moved|shifted|pushed|bumped|re-?scheduled|re-?arranged|postponed|delayed|deferred|brought|pulled|put(?=[^.!?;]{0,40}\b(back|off|forwards?|out|to)\b)|switched|swapped|changed|slid|re-?booked)",
    "aside": r"( (back|forwards?|out|over|up|on|along|away|instead))?",
    "to": r"(?=,? (to|until|till|til|(for|on)(?![^.!?;]{1,40} (to|until|till) (?!\w+ (about|through|over))))\b)",
    "off": (
        r"(cancel(ling)?|call(ing)? off|scrap|skip|drop|forget|scratch|pull|postpone|re-?schedule|ditch|pass on|shelve"
        r"|pull out of|bow out of|back out of|have to miss|put off|rule out|do without"
        r"|(can't|cannot|can not|couldn't|won't|will not|(am|are|is|be|I'm|we're) (not able|unable) to|not going to|won't be able to|will not be able to) (make|do|join|attend|keep|manage|take)"
        r"|can't do|cant make|cant do|cannot do"
        r"|(don't|do not|no longer|won't|will not|needn't) (really )?(need|want|require|have|be needing|be having|bother with))"
    ),
    "is off": (
        r"(is|was|are|has been|needs to be|will have to be|has to be|must be|'s)( now| unfortunately| sadly| therefore| hereby)? (off\b(?! to)|cancell?ed|called off|scrapped|not (happening|needed|necessary|going ahead|taking place|required|on)|no longer (happening|needed|necessary|going ahead|taking place|required|on))"
        r"|(isn't|won't be|is not|will not be) (happening|needed|necessary|going ahead|taking place|required|going to happen)"
        r"|(won't|will not|can't|cannot) (happen|go ahead|take place)"
    ),
}

CHANGES = Changes(
    fragments=_FRAGMENTS,
    things={
        "visit": r"(site|home|plant) (visits?|meeting|survey)|visit|survey|inspection|walk-?through|viewing",
        "call": r"((phone|telephone|video|conference|zoom|teams) )?(calls?|chat|conversation|catch-?up|callback|phoner)(?! (centre|center|option|logs?|sheet|list|volume|handling|script)s?)|telecon",
        "meet": r"(meeting|meet|appointment|appt|demo|presentation|session|get-together)(?! (room|minutes|notes|point))",
    },
    acts={
        "visit": r"(visit|visiting|come|coming|(turn|show|drop|stop|come)(ing)? (up|by|out|round|over))",
        "call": r"(call|calling|ring|ringing|phone|phoning|telephone)( (me|us|back|again))?(?! (off|out|it|my|our|his|her|their|him|them|the)\b)",
        "meet": r"(meet|meeting)( (up|me|us))?",
        "send": r"(?<=need to )(send|post)|(?<=for you to )(send|post)",
    },
    asks=r"""
        \b(can|could|may|might) (we|you|I|u)( (please|possibly|perhaps|maybe|just))?
        \b(would|are|will) (you|we) be able to
        \b(would|will|do) you mind( if (we|I))?
        \b(would|will) you( please| kindly)?
        \bmind if (we|I)
        \b(is|would) (it|that) (be )?(at all )?(possible|ok|okay|all right|alright|fine|convenient|a problem|a pain|too much trouble)( (for|with) you)? (to|for us to|if (we|I|you)( (could|were to|can))?)
        \b(is there )?any (chance|possibility|way) (that )?(of|(we|you|I) (can|could|might))
        \bwondering (if|whether) (we|you|I|it) (could|can|might)( be possible to)?
        \b(please|pls|plz|kindly)( let us| let's| can we| could we)?
        \b(grateful|glad|appreciate it|great|helpful|better|easier|good) if (we|you|I)( (could|can|would)|'d)?
        \b(shall we say )?(ok|okay) to
    """,
    tells=r"""
        \b(I|we)( ('ve|have))?('ll|'d|'m|'re|'ve| will| would| am| are| shall)?( (just|sadly|unfortunately|now|also|rather|really))? (need|have|got|must|want|like|prefer|going|be going|forced|obliged|hoping|trying|suggest|propose|better)( to| that we| we)?
        \b(I|we)('ll|'m|'re|'ve|'d| will| am| are| have| must| shall|'d rather)?( (now|just|had to|better|be|therefore|already))?
        \b(let'?s|let us|let me)( (please|just|then|maybe))?
        \bhappy to
    """,
    moving=r"""
        (<move>|<moving>|<moved>)<aside> (the (date|time|day) (of|for) )?<the> <thing><aside><far><to>
        (do|have|hold|make) <the> <thing>(?=[^.!?;]{1,50}\b(instead|rather than)\b)
    """,
    moved=r"""
        \b<the> <thing><far> (needs|has|have|had|will have|'ll have|must|is going|is|was|can|could)( to| been| now| be| unfortunately){0,3} (move|<moved>)<aside><to>
        \b(can|could|may|might|shall) <the> <thing>( please)? (be )?(move|<moved>)<aside><to>
        \b<the> <thing> (moves|is moving)<aside><to>
        (^|(?<=[.!?:] ))<moving> <the> <thing><far><to>
    """,
    moving_it=r"""
        (make it(?! to\b)|(move|push|shift|re-?schedule|postpone) it)<aside>(?= (to |for |on |until |till )?[^.!?;]{1,60})
        (do|say|try|make) (?=[^.!?;]{1,50}\binstead\b)
    """,
    called_off=r"""
        \b<off> (about |on )?<the> <thing>(?! (by|back|forward|with (?!you|me|us))\b)
        \b(?<=the |our |hat |his |day |y's )(\w+ )?<thing>( \w+){0,4}? <is off>
        \bno( further)? need for <the> <thing>
        \b(?<=the |our |hat |his |day )<thing>( \w+){0,3}? (can|may|could) be (dropped|skipped|cancelled|scrapped)
    """,
    unneeded=r"""
        \bno( further| more)? (need|point|use)( in)?( for you)?( to)? <act>
        \b(please )?(don't|do not|needn't|need not|you don't (need|have) to|no longer (need|have) to)( now)? (bother (to )?|worry about )?<act>\b(?![^.!?]{0,15}\b(before|until|till|unless|after)\b)
        \bsave yourself the (trip|drive|journey)(?=<act>)
    """,
    called_off_day=r"""
        \b(scrap|forget( about)?|scratch|cancel|skip) (<day>('s)?|tomorrow)\b(?! (off|morning's|'s)\b)
        \b(can't|cannot|won't be able to|unable to) (make|do|keep) <the>( \d{1,2}([:.]\d\d)? ?([ap]m|o'clock))
    """,
    not_off=r"""
        \b(if|unless|should) (you|we|I|it|anything|something)\b
        \bcancell?ation\b
        \b(do|would|did|don't) you (want|need|wish|have|like)\b
        \bhope you (don't|do not|won't|needn't)\b
        \bdon't (forget|cancel|skip|call off|drop|want to cancel)
        \bdo not (forget|cancel|skip|call off)
        \b(forget|skip) (to|the question|about it)\b
    """,
    signs="""
        cancel cancelling cancelled canceled off scrap scrapped skip skipped drop dropped forget scratch pull postpone
        postponed reschedule ditch pass shelve need needn't don't can't cant cannot won't unable not isn't no longer
        miss without
    """,
    named="""
        call calls calling ring ringing phone phoning telephone visit visiting come coming meet
        meeting chat conversation catch catchup callback telecon phoner appointment appt demo
        presentation session get-together walkthrough walk inspection survey viewing send sending
        post posting monday tuesday wednesday thursday friday saturday sunday tomorrow it instead
        o'clock turn show drop stop
    """,
)
