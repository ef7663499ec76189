# ruff: noqa: E501  a phrase of a table stands on one line
"""How English promises: who does, now or later, and what says so by itself."""

from fupmail.understand.commitments.tables import Table

HEADS = r"""
    \b(I|we|myself)( (personally|myself|ourselves|for (my|our) part))?( ?<will>(, (as (promised|agreed|discussed|usual|arranged|I said|we said)|of course|naturally|therefore|however|um|er|then|in turn|without fail|all being well|weather permitting|god willing),)?| (am|are) (going|fixing) to|'(m|re) (going to|gonna|fixing to|fixin to|fixin' to|about to)| gonna)
    \b(I|we) (plan to|intend to|promise to|promise (that )?(I|we)<will>|expect to|aim to|propose to)
    \b(I|we) (fully |really |do )?(plan to|intend to|mean to|undertake to|pledge to|commit to|vow to|swear to)
    ((?<!they )(?<!he )(?<!you )(?<!people )\bexpect (me|us) to|\b(I|we)('m|'re| am| are|'ve| have) (scheduled|booked( in)?|slated|lined up|determined|resolved|all set) to|(?<!their )(?<!his )(?<!her )(?<!your )(?<!'s )(?<!s' )\b(plan|idea|intention|aim|next (step|move|job)|first job)( (today|tomorrow|(on|for) <weekday>))? is( now| still| simply)? to|\b(I|we)<will> do( (today|tomorrow|now|first|next|then|instead|on <weekday>|for you))?( is|:)( to)?|(?<=best |east )(I|we) can do is( to)?|\b(be|rest|feel) (sure|assured|certain)( that|,)? (I|we)(<will>)?|\b(trust|allow|permit|put|mark) (me|us) (down )?to|(?<!your )(?<!was my )(?<!was our )(?<!been my )(?<=my |ur )(intention|intent|plan|aim) to|(?<=will |.'ll )be (about |around |nearer |after |early |late )?(?=<when>|<time>|<hour>|\d)(?:(?!(not|when|before)\b)\S+ ){1,6}(when|before|by the time) (I|we)( can| get to| will|'ll| do)?)(?= <deed>)
    \b(I|we) (won't|will not|shan't|shall not) (fail|forget|neglect|omit) to
    \b(I|we)'d expect to
    \bundersigned( ((along|together) with|and) [^,;.!?]{1,30}?)? (will|shall)
    \b(both|two|all|one|either) of us<will>
    (?<!that )(?<!so )(?<!if )\b(I|we) can(?= ((send|forward|fax|e-?mail|mail)|(ship|courier|post) (it|them|that|the|you|your)\b|let you have|(get|have) (?!(back|in|on)\b)(\S+ ){1,5}?(to|with) you\b) (?!(it|this|that) if))
    \b(I|we) should(?= (be able to|have <det>?<said of it>?<sendable> (for|with|to) you|have (an?|our|my|the) (\w+ )?<answer>|know (more|by)))
    (^|(?<=[.!?;,–—-] )|(?<=\bok )|(?<=\bokay )|(?<=\byes )|(?<=\bsure )|(?<=\bthanks ))(will|shall|'ll|gonna|going to|planning to)(?= (?!(you|u|we|I|it|that|this|the|your|he|she|they|there)\b))
    (?<=\band )(will|shall)\b
    (?<=\bbut )(will|shall)\b(?= (?!(you|we|I|it|that|this|he|she|they)\b))
    \blet me(?= (call|ring|phone|give you|send|e-?mail|forward|come|meet|drop|pop|swing|shoot|ping|write|get you|get (it|that|this|them|those|(the|my|our|your) (\w+ ){1,2}?)( ?(over|across|out|back))? ?to you|\w+ [^.!?;,]{0,40}\band (send|call|ring|e-?mail|forward|post|ping|phone)\b))
"""
ADVERBS = r"""
    be (so|as) (good|kind)( as)? to|be (good|kind) enough to
    also|then|still|just|certainly|definitely|gladly|personally|simply|again|first|now|both|all|surely|absolutely
    (manage|bear|arrange|find (the |some |a |five |ten )?(time|moment|minutes?)|spare (a|the) (moment|minute)) to
    make it convenient to|(make|take) (the )?(time|trouble) to
    be (sure|happy|glad|pleased|there|able|going) to|make sure to|try (to|and)|happily|plan to|go ahead and
    endeavou?r to|of course|actually|quickly|immediately|myself|please|kindly|either way|at least|promptly
    separately|duly|willingly|cheerfully|meanwhile|in the meantime|accordingly|later( today)?|tonight|soon|instead|in due course|(on|by) (<weekday>|the \d{1,2}(st|nd|rd|th)?)|next week|this (afternoon|evening|week)
    (remember|attempt) to|make a point to|be certain to|take (a|ten|five|two) (minutes?|moment) to
    as (promised|agreed|discussed|usual|arranged|requested)|without fail|by all means|indeed
    naturally|obviously|aim to|do my best to|(have|need|want) to|today|tomorrow|shortly|in turn|there|so|do|maybe
"""
PRESENT = r"""
    (?<!shall )(?<!should )(?<!can )(?<!may )(?<!could )(?<!would )(?<!if )(?<!when )(?<!did )(?<!do )\b(I|we)('(m|re)| am| are|'d (better|best)| had better|( really)? (need|have) to| must| (plan|am planning|are planning) on|'(m|re) planning on|( am| are|'m|'re)? (commit|committed) to| guarantee to)?
    \b(I|we)(<will>|'ve| have|'m| am|'re| are) (make a point of|have the (pleasure|honou?r) of|do myself the pleasure of|take the liberty of|have another (go|try|crack|shot) at|look forward to|looking forward to|try|every intention of|planning on|plan on|looking at|be looking at|set on|intent on)
    (?<=will |.'ll )be me
    \b(count|rely|depend|bank|plan) on (me|us|my)
"""
DOING: Table = {
    "visit": r"""
        in your (area|town|street|village|neck of the woods)\b(?=[^.!?]{0,40} and (will|'ll|I'll|we'll) (call in|drop in|pop in|stop by|swing by|come))
        (come|coming|drop|dropping|stop|stopping|pop|popping|swing|swinging) (by|round|over|out|to you|in)\b
        (come|coming) (again )?(?=(on )?<weekday>|tomorrow|today|next|this)
        (come|coming|drive|fly|travel) ((up|down|over|out) )?to your (?=<place>\b)
        at your (?=[^.!?]{0,40} to <work>)
        with you (?=(on )?<weekday>\b|tomorrow\b)
        (on (my|our) way) to (you|yours)\b
        (dropping|bringing) (\S+ ){1,5}?(at|to|by|off at|over to) your\b
    """,
    "call": r"""
        not <dial> <you> (an? (?!week|fortnight|month|few|couple|day|half)|names?\b|out\b|on that)
        (<dial>|calling|ringing|phoning|telephoning) <you>
        giving you an? <kind><ring>
        on the (phone|line|blower) (to|with) you\b
    """,
    "meet": r"(meet(ing)? you|meet( each other| again)? (at|in|outside) (your|our|my|the) \w+)\b",
    "send": r"""
        not (<convey>|<conveying>) (it|this|that|them|those|the \w+) (on )?to (<others>|<name>)
        (<convey>|<conveying>) (you|it|the|your|that|over|across|this|them|those)\b
        <conveying> (another|some|more|further|additional|revised|updated|an? (corrected|revised|new|final|clean|second|full|updated|further|signed))\b
        let(ting)? you have (the|our|my|your|an?) (?!(\w+ )?<answer>)
    """,
    "time": r"""
        (inform|update|answer|reply to|contact|tell) you\b(?! (that|how|what|why|about))
        (going to )?(need|want) <wait>
        (decide|deciding)\b
        (waiting|holding off|wait|hold off) (until|till|til)\b
    """,
}
_BEGINS = r"(^|(?<=[.!?,;:–—] ))"
_HAPPENS = r"(?![^.!?]{0,80}\b(was|were|is|are|would|will|has|had|could|might|sounds|makes|(I|we|he|she|they) (saw|felt|thought|met|found|heard|\w+ed))\b)(?=[^.!?]{0,60}? ?(<timed>|<time>))"
ANNOUNCED: Table = {
    "visit": rf"""
        ({_BEGINS}(be with you\b|(stopping|dropping|popping|swinging|coming|calling) (by|past|(?<!calling )(round|over)|(out|in) to (you|your))\b|arriving at your(s|(?= \w+ (<time>|<when>)))\b|(dropping|bringing) ((?!you\b)\S+ ){{1,5}}?(at|to|by|off at|over to) your\b)|((?<=^on )|(?<=[.!?,;:–—] on ))(my|our) way to (you|yours)\b){_HAPPENS}
        (^|(?<=[.!?,;:–—] )|(?<=\byou can )|(?<=\byou'll )|(?<=\byou will )|(?<=\bplease )|(?<=\bso )|(?<=\band ))expect (me|us|(a (visit|knock( (on|at) (your|the) door)?) from (me|us)))(?! on the (line|phone|blower))( (in|at|on) (your|the) \w+)?\b(?= <time>)
        \byou<will> (see|find) (me|us) (at your|on your (door|doorstep)|there (?=(on )?<weekday>))
    """,
    "meet": rf"{_BEGINS}((meeting|seeing) you\b{_HAPPENS}|see you (?=[^.!?]{{0,40}}?(\d[:.]\d\d|\d ?[ap]m\b|at (\d|<hour>)))|we meet( again)? (?=(<when>|<weekday>|tomorrow|next)[^.!?]{{0,40}} (at|in) (your|my)\b))",
    "call": r"""
        \bexpect (my|our) <kind>(call|ring)\b
        \bexpect (me|us) on the (line|phone|blower)\b
        \bexpect an? <kind><ring>(?! curve)(?! from (?!me\b|us\b|my\b|our\b))
        \byou<will> have (me|us) on the (line|phone)\b
        \b(phone|mobile|cell|landline) (rings|goes|(will|is going to) (ring|go))\b[^.!?]{0,60}\b(it|that)('s|<will> be| is) (me|us)\b
        \bexpect to hear (my voice|(from )?(me|us) (by phone|on the phone))
        \byou<will> (be hearing|hear) my voice\b(?! (on|in|over) the (?!phone|line))
        \b(my|our|an?) <kind><ring>( from (me|us))? (is coming|(will|is going to) (come|follow|reach you|be coming)|comes(?! to )|follows)\b
        \b(look|watch|listen|stand by|keep an ear)( out)? for (my|our|an?) <kind><ring>(?=( from (me|us))?[^.!?]{0,20} <timed>)
        \b(I|we)('ve| have)( (put|got))? you (pencill?ed |marked |booked |slotted )?(in|down)( (in )?(my|the) (diary|book|calendar))? for an? <kind><ring>
        (^|(?<=[.!?,;:–—] ))(phone )?(call|ring|buzz) (from me|coming( (your way|from me|to you))?)\b(?=[^.!?]{0,20} <timed>)
        (^|(?<=[.!?:–—] ))(calling|ringing|phoning|<dial>) <you>(?= [^.!?]{0,30}<time>)
        \byou(<will>| can| should(?! have)) (get|have|receive|expect) (a|my|our|your) <kind><ring>( from (me|us)|(?! (from|out)))\b
        \bwe<will> (talk|speak|chat)( again)? (?=(on|at|by|over) |tomorrow|next|<weekday>\b)
        (^|(?<=[.!?;,–—-] ))(talk|speak|chat) (to|with) you(?= .{0,30}(\d ?[ap]m\b|\d:\d\d|\bat (\d|<hour>)))
    """,
    "send": r"""
        \b(I|we)(<will>|'d| can)?( also)? (make sure|see to it|ensure|arrange|guarantee|promise)( that| for)? you(<will>)?( to)? (get|have|receive|find) (the|your|our|my|an?|both|all|that|those|it|them)\b(?! (\w+ ){0,2}(<ring>|visit|<answer>))
        \b(I|we)('m|'re| am| are)( just| also| now)? (putting|popping|dropping|sticking|slipping|getting|bunging) (\S+ ){1,6}?(in|into|on|onto|with) (the|an?|(today|tonight|tomorrow|<weekday>)'s) (\w+ )?<carrier>\b
        (\b(I|we)( can)? promise you|(?<!if )(?<!when )(?<!once )(?<!until )(?<!that )(?<!hope )(?<!see )(?<!did )(?<!do )(?<!can )(?<!could )(?<!may )(?<!before )(?<!after )\byou( get| receive|(<will>| should| ought to|('re| are) going to) (have|get|receive|be (getting|receiving|in receipt of))|( can| may) (have|expect|look forward to|count on (having|getting))|('re| are) (getting|receiving))) (mine|ours|(?!your )<det><said of it>?<sendable>)\b(?! (to|of|from|by) (?!you|me|us|my|our|<weekday>))(?= [^.!?]{0,40}<timed>)(?![^.!?]*\?)
        \byou<will> (also |then )?be (sent|e-?mailed|mailed|texted|forwarded|couriered|(supplied|provided|furnished) with) (the|your|our|an?|it|all|both|those|my)\b(?! (\w+ )?(bill|invite|invitation))
        \b(will|shall|(it|that|they|this|those|these)'ll) be (in (the|tomorrow's|today's|tonight's|<weekday>'s) (\w+ )?(post|mail|dx)(?! (office|room))|on the (\w+ )?(courier|van|bus|train|truck|lorry)( to you)?)(?=[^.!?]{0,30} <timed>|[.!]|$)
        (^|(?<=[.!?,;:–—] )|(?<=\b(and|can) )|(?<=\bso )|(?<=please ))expect ((it|them|everything)( (in|on) your \w+)?|an? (\w+ )?(e-?mail|mail|letter|parcel|package|text))\b(?! from (?!me|us))(?= [^.!?]{0,30}<timed>)
        \b(follows?|comes?|(will|shall) (follow|come)|(is|are) coming)( (<weekday>|tomorrow|today|tonight|shortly|soon))? (in|by|with|per|via|under) (an? )?(separate|second|another|extra|next) <mail>\b
        \b(will|should|shall|(it|that|they|this|those|these)'ll) (reach|get to|arrive with|land with|be (emailed|e-mailed|sent|mailed|couriered) to) you\b
        \b(go|goes|going|leave|leaves|head|heads) (out |off |over |across )?(to you|your way)\b(?=[^.!?]{0,40}? ?<time>)
        \b(get|gets|is|are|is being|are being) (e-?mailed|sent|mailed|couriered|posted) to you (?=<time>|<weekday>)
        \byou(<will>| should(?=[^.!?]*<timed>)| can expect to)( also)? (have|get|receive|find|see) (\S+ ){1,8}?(from (me|us|my|our)|by e-?mail|in your (inbox|mail|mailbox)|by (mail|courier|post))\b
        not \byou<will>( also)? (have|get|receive) (the|your|our|my|an?|both|all|that|those|it)\b (\w+ ){0,2}(call|ring|<answer>|idea|picture|hang|best|same|weekend|chance|point|time|day|week|evening|trip|rest|fun|party|blast|opportunity|problem|issue|visit|look|word|laugh|feeling)\b
        \b(that|it|this|they|those)'ll be (\w+ )?(in your (inbox|mail|mailbox|hands)|on your desk|with you\b)
        \b(will|shall) be (\w+ )?(in your (inbox|mail|mailbox|hands)|on your desk|with you\b|(sent|e-?mailed|mailed|forwarded|couriered|shipped|submitted|furnished|posted)( back| on| over| out| down| up)? to (you\b|your (good|office|inbox|desk|e-?mail|address|attention)))
        \b(go|goes|going) (in|into) the (post|mail|dx|bag)( to you)?\b(?=[^.!?]{0,20} (today|tomorrow|tonight|this|<when>|<weekday>))
        (^|(?<=[.!?:–—] ))(sending|e-?mailing|forwarding|posting|mailing|couriering|shipping) (it|this|that|them|you|u|ya|the|those|over)\b(?=[^.!?]{0,50}( <time>| in a (minute|moment|sec|second|bit)\b))
        (^|(?<=[.!?,:–—] ))((sending|e-?mailing|posting)(?= <timed>)|(getting|having) (it|this|that|them|the \w+|your \w+) ((over|across|out|back) )?to you\b(?=[^.!?]{0,20} <time>))
        (?<!\bI )(?<!\bwe )(?<!we'll )(?<!I'll )\bexpect (the|our|my|your|an?) (\w+ ){0,3}(<paper>|<sendable>\b)
        \bexpect (the|our|my|your|an?) (?:(?!<answer>|visit|call|ring|invoice)\S+ ){1,4}from (me|us)\b
        \b(look|watch)( out)? for ((my|our) (\w+ )?(e-?mail|letter|message|<sendable>)\b|(an?|the) (?!(\w+ )?<ring>)(\w+ ){1,3}from (me|us)\b)
        (?<!that )\b(my|our|the) (\w+ )?<sendable> (reach|reaches|gets to) you\b(?=[^.!?]{0,30}? ?<time>)
    """,
    "time": r"""
        \byou<will> (have|get|receive|hear) ((my|our|an?|the) (\w+ )?<answer>|(back )?from (me|us))
        (^|(?<=[.!?,;:–—] )|(?<=\bthen )|(?<=\band ))you (get|have|hear) ((my|our) (\w+ )?<answer>|(back )?from (me|us)\b(?! (too|so|very|often)\b))
        \bthe (earliest|soonest)( that)? (I|we) (can|could|will|'ll) (?=[^.!?]{0,40}(<answer>|decide|confirm|say|tell|know|back|look))[^.!?]{0,40}? (is|will be|would be)\b
        \b(I|we) tell you (my|our|the) (\w+ )?<answer>
        \b(committee|board|council|trustees|management|scrutiny|evaluation|review|assessment|approval|vetting|clearance|deliberations?) (will|shall) take( us)? <wait>(?<!hour)(?<!hours)(?! (off|of)\b)
        (^|(?<=[.!?;,–—-] ))(gotta|going to|got to|need to|want to|have to) (think|sleep|mull|chew|ponder|reflect|consider)\b
        \b(I|we)(<will>|'d| would)?( still| probably| really)? (need|require|want|like|could use|could do with) <wait>
        \bit(<will>| would|'s going to| is going to| might well)? take (me|us|them|the (board|committee|team|office|directors)) <wait>
        \b(I|we)(<will>|'d| would)? (like|want|prefer|rather|need|have)( to)? (wait|hold off|leave it|decide|postpone (this|it|the decision))( until| till| for| after)?\b
        \b(bank|lawyers?|solicitors?|accountants?|finance|legal|procurement|head office|client|customer|council|board|committee|governors|partners|directors?|council|trustees|owners?|management|parents|family|boss|landlord|team|office)( department| team| people| side)?( would| will|'d|'ll)? (like|need|want|require|ask for)s? <wait>
        \bexpect (an?|our|my|the) (\w+ )?<answer>( from (me|us))?
        \bexpect to hear (back )?from (me|us)\b
        \byou<will> (know|hear)( one way or (the |an)other| either way)? (?=((by|on|before) )?<timed>)
        \bno (answer|decision|news|verdict|reply)( from (me|us)| here)? (before|until|till)\b
        \ban? (decision|answer|verdict) (is due|falls|comes)\b
        \b(I|we)('re| are|'m| am|'ve| have)( just| now| decided to)? (sitting on (it|this|that)|(hold|holding) off|(park|parked|parking|shelve|shelved|shelving|table|tabled|tabling) (it|this|that|things|the \w+)|(put|putting) (it|this|that|things|the \w+) (off|on ice|on hold)) (until|till|til)\b
        \bit('s| is| has been)( now| all)? (parked|shelved|on hold|on ice|on the back burner|put on (hold|ice)) (until|till|til)\b
        \b(an?|our|my|the) (\w+ )?(decision|answer|verdict|reply) (will|shall|is going to) (be (made|taken|given|sent|intimated|communicated|conveyed)|come|fall|follow|reach you|get to you|be with you)
        (^|(?<=[.!?;,] ))(decision|answer) (will|shall) be (made|taken|given|sent|intimated|communicated|conveyed)
        \bthe (decision|answer|verdict|award|result) (is|will be|comes|is due|will come|falls)( made| taken| out| announced)?\b
        (^|(?<=[.!?;,] ))(back to you|answer|decision) (?=by|on|in|before|no later|early|next|<weekday>)
        \b(I|we)('re| are|'m| am) not (ready|able|in a position) to (decide|answer|commit|say|confirm) (before|until|till)\b
        \b(nothing|no decision) (will be|is going to be|gets) (decided|made|taken|settled)( here)? (before|until|till)\b
        \bit(<will>| won't| will not|'s going to)( probably)? be (?:\S+ ){1,4}?before (I|we) (can (say|tell|give|decide|answer|confirm|get|come|look)|have an?|decide|know\b(?! (how|what|why|that|if|whether)\b))
        \bit(<will>|'s going to)( probably)? be (another |about |around |at least )?<wait>(?= before (I|we|the) )
        \b(I|we) can (get to|look at|go through|answer|reply|decide|come back to|get back to|let you know|tell you)
        \b(I|we)(<will>|'d| would)? ((need|want|have|like|going|got) to|gotta) (think|sleep|mull|chew|ponder|consider|digest|reflect)\b
        \b(I|we) (can't|cannot|can not|won't|will not|shan't) (be able to )?(decide|answer|confirm|say|tell you|commit|sign|make up (my|our) minds?|know|get to (it|this|that|you)|look at (it|this|that)|give you an? (\w+ )?<answer>|have (an?|the) (\w+ )?<answer>)( (?!how)\w+){0,2} (before|until|till)\b
        \b(board|committee|partners|team|directors?|boss|council|trustees) (will )?(decides?\b|votes?( on (it|this|that))? (?=(on )?(<weekday>|tomorrow|the \d|next)))
        \b(our|the) (\w+ )?(board|committee|partners|team|directors|council|trustees|office|management) (will|shall) (also )?(revert|respond|reply|(get|come) back|let you know|inform you|be in touch|confirm|answer you)\b
    """,
}
VERBLESS: Table = {
    "send": r"""
        <det>?((?!(I|we|you|they|he|she|it|call|and|or|is|was|keeps?|kept|to|of|that|which)\b)[\w-]+ ){1,4}?((is|are) )?(coming|heading|headed|landing|arriving|going) (to|in|into) your (inbox|mailbox)\b (?=<time>|<weekday>)
        <det>?((?!(I|we|you|they|he|she|it|call|and|or|is|was|keeps?|kept|to|of|that|which)\b)[\w'-]+ ){1,4}?((is|are|'s) )?(coming|heading|headed|winging|flying|on (its|their) way|making (its|their) way) (its |their )?(over |across )?(your way|to you)\b (?=[^.!?]{0,20}<time>)
        not <det>?<said of it>?(details|info|information)\b(?! (will|shall) be )
        <det>?<said of it>?<sendable>( of [\w ]{1,30}?)?( (over to you|to you|with you|in your (inbox|hands|post|mailbox)|on your desk|(coming|heading|headed|on (its|their|the)) (your )?way( to you)?|coming (over|across)( to you)?|your way|across to you|out to you|off to you) (?=[^.!?]{0,20}(<time>|eod|cob|end of|noon|the \d))| (will|shall|(is|are) (to|going to)) (also |then )?be (sent|e-?mailed|mailed|couriered|forwarded|posted|d[ei]spatched|shipped|issued|shared|submitted)( out| off| over| across)?\b(?! ((to|with) (?!you\b)|by (the|our|my|his|her|their|mr|mrs|ms|dr|another|some\w+)\b|on (the|our|a) (web|site|portal|page|blog)|in (the|all)\b))(?=[^.!?]{0,30} <timed>)|( (coming|(ship|ships|shipping|leave|leaves|leaving)( (here|us|our \w+|<name>))?)|('s| is| are) coming| comes)( (up|over|across|to you))? (?=(on |by )?<timed>)| ((lands?|hits?|arrives?) ((in|on|at) )?your (inbox|desk|doormat|mailbox)|you(<will>)? (get|have|receive)( from (me|us))?) (?=[^.!?]{0,15}<timed>)| ((?<!plans )(?<!plan )to follow|to follow(?=[.!,;]|$)|will follow|follows?|on (its|their|the) way)\b(?!-?\s?up\b|:)(?![^.!?]{0,20} from (?!me\b|us\b|my\b|our\b))(?! (you|the|our|your|his|her|their|suit|these|this|(soon|shortly) after)))
    """,
}
