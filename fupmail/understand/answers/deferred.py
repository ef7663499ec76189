"""Whether the client asks for time, or for a word at a later one."""

import re

from fupmail.understand.phrases import Hit, Phrasebook, Read

# Says "later" by itself.
LATER = Phrasebook("""
(give|gives|allow|need|needs|want|like|require|take|grant|spare|with) (me|us|him|her|them|everyone|myself|
    for)? (just|only|about|at least|maybe|still)? (a|an|one|two|three|four|five|some|another|more|few|
    couple|further|till|until|the|bit|little|extra) (more|of|or|extra|bit|little|few|couple|further|good)?
    (of|more|extra)? (week|weeks|day|days|month|months|time|fortnight|weekend|while|moment|quarter|hours|
    breathing)
(need|needs|want|ask|asked|asks|asking|require|requires|takes|take|like|have|get) .. (more|further|
    additional|extra|longer) (time|week|weeks|days|month|months)
(one|two|three|a few|some|another) (week|weeks|days|month|month|months) more
more time
(time|week|weeks|days|fortnight|month|weekend|chance|night) (or so|or two)? (to|in which to) (think|
    decide|review|consider|digest|discuss|look|read|study|compare|go|run|get|evaluate|chew|process|talk|
    mull|sort|finish|catch)
(will|shall|can|let us|let me|i'll|to|would|going to|gonna|must|should|and) (then)? (get|come|be|circle|
    revert|report|write|call|ring|phone|reply|respond|go|swing|check) back (to|with|in|on|after|once|when|
    by|around|.|,|$|as soon|tomorrow|later|next)
(circle|circling) back
(revert|reverting) (to you|back|by|after|once|shortly|on|in)
(will|shall|can) (then)? revert
(be|get|keep) in touch (once|when|after|as soon|next|in|on|later|by|again|the|at|around|when|nearer|
    closer)
(i will|we will|and|you will|to|shall|will) (be)? in touch
(you will|you shall|you 'll) (be)? (hear|hearing|have|get|know) (from|an answer|our|my|a decision|it|back|
    the)
let you know (by|on|after|once|when|next|in|tomorrow|as soon|soon|shortly|later|our|my|the|what|either|
    how|where|which|whether|if|.|,|$)
keep you posted/informed/updated
(touch|touching) base
(reconvene|regroup|revisit|resume|reconnect|reassess)
let us (talk|speak|chat|connect|discuss|pick|meet|catch|look|do|take|return|come|review|sit) (up|it|this|
    back|down|about|again)? (again|then|later|this|it|after|in|on|next|when|once|closer|nearer)
(pick|picking|take|taking) (this|it|things|that)? (back)? up (again)? (again|after|in|on|next|when|once|
    then|later|where|monday|tuesday|wednesday|thursday|friday)
(try|ask|ping|call|ring|catch|remind|nudge|chase|hit|email|contact|tell|phone|bug|prod|poke|text|message|
    buzz) (me|us) (up)? (again)? (then|later|once|when|after|back|next|in|on|mid|early|around|towards|at|
    the week|again|tomorrow|nearer|closer)
(check|come|get|circle|report|try|write|ask|call|ring|phone|swing|look|drop) (back)? (back|in|in touch|in
    with|again) (with (me|us))? (with|in|on|after|next|then|around|once|when|later|mid|early|two|three|a|
    towards|at|the|nearer|closer|again)
(hold|holding|held) (off|fire|your horses|tight|that thought|on (until|till|for))
(hang|hanging|bear|sit) (in there|tight|with (me|us|it)|fire|on for)
(put|place|keep|leave|is|are|be|stay|stays|was|been|everything|remain|remains|all|purchase|spend|project|
    budget|go|gone|went) .. (on hold|on ice|on pause|on the back burner|in abeyance|pending|on the shelf
    for|frozen)
on hold
(pause|pausing|paused|park|parking|parked|postpone|postponing|defer|deferring|table|tabling|delay|
    delaying|freeze) (it|this|that|things|everything|the|our|any|all|for|your|a)
(has|have|is|been|being|be|was|got|get|are) (been|being|to be)? (postponed|deferred|put off|pushed (back|
    out|to)|delayed until|delayed till|moved to|paused|put back|pushed|frozen)
(push|pushing|move|moving|shift|slide|kick|bump) (it|this|that|things|the|our) _? _? (back|out|to|into|
    until|till|down the road)
not yet
not (just|quite)? (now|today|this (week|month|quarter|time of year)) (but|though|however|.|,)
(not|no|nothing|none|nobody|neither) .. (before|until|till) (the|we|i|our|my|next|after|he|she|they|it|
    january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|
    wednesday|thursday|friday|q1|q2|q3|q4|spring|summer|autumn|fall|winter|easter|christmas)
(until|till) (then|such time)
(too|little|bit|still|rather) (early|soon|premature) (to|for|.|,|yet)
premature
still (deciding|considering|reviewing|discussing|thinking|waiting|evaluating|comparing|weighing|mulling|
    debating|collecting|working through|out with|with our|with the|being|under|need|pending|on the fence|
    making up|looking (at|over|into)|undecided|to decide|to hear)
(undecided|on the fence|torn between|mulling|dithering)
(sleep|sit|chew|reflect|brood|stew) on (it|this|that|them|everything)
(think|mull|talk|chat|chew|talking|thinking|going|look) (it|this|that|things|them) (over|through|about)
(run|running|put|putting|take|taking|float|pass|bring) (it|this|that|the|your|them) .. (by|past|before|to)
    (my|our|the|him|her|them)
(discuss|talk|check|speak|confer|align|consult|clear it) (it|this|that|things|internally)? (with|to) (my|
    our|the) (wife|husband|partner|boss|team|board|manager|family|colleagues|director|management|
    committee|accountant|finance|mother|father|other half|spouse|co founder|lawyer|partners|directors|
    treasurer|trustees)
(will|to|must|can|could|should|shall|would|we|i) (decide|make a decision|make our decision|make up|have a
    decision|have an answer|have news|have clarity|know more|know|be ready|finalise|finalize|conclude) ..
    (by|on|after|next|at|in|once|until|when|week|month|monday|tuesday|wednesday|thursday|friday|tomorrow|
    soon|then|before|shortly)
(decision|answer|verdict|approval|word|outcome|sign off|budget|vote|response) .. (by|on|after|next|until|
    in|once|expected|due|before|at|later|tomorrow|pending|will be|not (yet)?|has not)
(no|nothing|any|not) (firm|final|real)? (decision|answer|verdict|news|word|movement|commitment) (out of|
    yet|from|before|until|till|today|this|as|on|here)
(await|awaiting|waiting|wait|waits) (for|on|until|till|to) (approval|budget|the|my|our|sign|funds|funding|
    a|him|her|final|confirmation|them|permission|planning|head|results|hear)
(pending|subject to|awaiting) (approval|board|budget|internal|final|head|sign off|review|our|the)
(board|committee|panel|council|management|trustees|directors|partners|parish|governors|chef|owner|boss|
    finance) .. (meets|sits|convenes|meet|will meet|is meeting|meeting is|decides|will decide|votes|
    reviews)
(can not|could not|can hardly|not able to|unable to|will not|not in a position to|won't) .. (commit|
    decide|answer|sign|move|confirm|give you|promise|say|act|look at) .. (yet|today|until|till|before|this
    week|this month|right now|at the moment|for now|now|just yet)
(can not|could not|unable to) (really)? (commit|give you (an|a|any)|say (yes|either way)|move|decide|make
    a decision|look at (it|this|that))
(next|following|new) (quarter|fiscal|financial year|budget year|budget cycle|tax year|season|school year|
    term|academic year)
(in|early|mid|sometime in|come|of|for|into|during|until|till|after) the new year
after (the|my|our|this|all) (holidays|holiday|summer|break|vacation|weekend|easter|christmas|diwali|
    honeymoon|wedding|audit|harvest|season|election|move|exams|closing|year end|launch|audit|inventory|
    stocktake|rush|fair|show|christmas|new year|long weekend|festival|festivities)
(snowed|swamped|slammed|buried|drowning|up to my (neck|eyes|ears)|flat out|run off|crazy|hectic|rammed|
    manic|underwater|maxed)
(busy|tied up|away|out|travelling|traveling|closed|off|abroad|unavailable|on leave|on holiday|on vacation)
    (until|till|through|with (year|month|quarter)|for the (next|rest)|all (week|month)|this (week|month))
(too|it too) busy
(bad|wrong|not (a|the)? (good|right|best|great|ideal)) (time|timing|moment)
(is|are) no good
(remind|nudge|chase|ping) (me|us)
(follow|following) up (with (me|us|him|her))? (again)? (on|in|after|next|around|mid|early|later|then|once|
    when|towards|by|at)
(reach|reaching) (back)? out (again|to (me|us))? (again|in|after|next|around|mid|early|later|then|once|
    when|on|towards|closer|nearer)
(come|get) back to (me|us) (in|on|after|next|around|later|when|once|mid|early|then|with|nearer|at)
(talk|speak|call|meet|phone|discuss|see|chat) .. (again)? (then|later|next (week|month|year|quarter)|after
    (the|our|my)|in (a|two|three|four|six) (week|weeks|month|months|fortnight|days))
(on|in) .. i look at it
i look at it
(keep|leave) (the file|it|this|us|the offer|your offer|the quote|the door|things|that) (open|on file|on
    the table|on ice|pending|warm|alive|with me|with us)
(sit|sitting) on (everything|it|this|that)
(work|working) on (her|him|them|it) (for a|a bit|a while|and)
(one|two|few|several|couple) (things|bits|hoops|hurdles) (to|left) (sort|clear|iron|resolve) .. (first|
    before)
(need|have|want|has|waiting) to (hear|see|check|know|wait|finish|get through|clear|confirm|find out|ask|
    think) .. (first|before)
(at|by|before|until|towards|till|after) (the)? (end|close|start|beginning|middle|back end) of (the|this|
    next|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|
    q4|summer|month|year|quarter)
(when|once|as soon as|after|until) (i am|we are|he is|she is|they are|i get|we get|he gets|she gets|
    everyone is|everybody is|i have|we have|it is) (back|done|through|settled|human|sorted|finished|past|
    over|out of|had)
(free|frees|freed) up (in|after|next|once|by|on|around)
# German
(in|ab|nach|erst|frühestens) (kw|kalenderwoche|der nächsten|zwei|drei|vier|sechs|den ferien|ostern|
    weihnachten|dem urlaub|meinem urlaub|dem sommer|dem jahreswechsel)
(melde|melden) (mich|uns|ich|wir|sie) .. (bei|wieder|zurück|sobald|nächste|ende|bis|nach|im|am|anfang)
(melden|melde) (sie|dich) (sich)? .. (im|am|in|nach|ende|anfang|nächste|wieder)
(brauche|brauchen|benötigen|benötige|bitte um|bitten um) .. (zeit|bedenkzeit|woche|wochen|tage)
(noch|bisher) (nicht|keine) .. (entschieden|entscheidung|abgestimmt|so weit|soweit)
(entscheidung|rückmeldung) .. (fällt|erfolgt|ende|nächste|bis|im|erst|am)
(später|zurückgestellt|verschoben|verschieben|vertagt|auf eis)
gedulden
komme .. auf sie zu
# French
(reviens|revenons|reviendrai|reviendrons) vers vous
(recontactez|rappelez|relancez|contactez) (moi|nous) .. (en|dans|après|à|le|la|fin|début|lundi|mardi|
    mercredi|jeudi|vendredi|semaine)
(besoin de|laissez) .. (temps|réflexion|jours|semaine|semaines)
(pas encore|toujours pas) (pris|décidé|tranché|de décision|eu)
(reporté|reportée|reporter|différé|suspens|après les vacances|à la rentrée)
tiendrai au courant
""")

# Says "later" only together with a time.
WITH_TIME = Phrasebook("""
(call|phone|ring|ping|text|email|contact|try|catch|connect|meet|speak|talk|chat|discuss|touch|follow|
    write|reach|remind|visit|come|pop|drop|knock|message|dial|buzz|see|grab|book|do|nudge|chase|holler|
    shout|yours) (me|us|again|up|out|back|by|with|to|over|in|round|at|a|it|again|about|then|on|next|for|
    this|around|after|mid|early|the)
(works|work|suits|suit|is better|would be better|would suit|is good|is fine|better) (for|me|us|better|
    best|.|,|$)
(decide|decision|answer|reply|know|news|verdict|word|approval|back|return|returns|free|available|around|
    ready|hear)
(closed|away|leave|holiday|vacation|travelling|traveling|abroad|audit|busy)
(again|postpone|reschedule|rearrange|move|later|instead|delay)
(put|make|set|stick|leave|add) (a|yourself)? (note|reminder)
(vorstand|chef|entscheiden|anrufen|telefonieren|sprechen|wieder|erreichbar|urlaub)
(rappeler|rappel|reparler|décision|retour|congés|vacances)
""")

_DAY = (
    "mon tue tues wed thu thur thurs fri monday tuesday wednesday thursday friday saturday sunday weekend "
    "tomorrow"
)
_MONTH = (
    "january february march april june july august september october november december jan feb apr jun jul "
    "aug sep sept oct nov dec q1 q2 q3 q4 spring summer autumn winter christmas easter thanksgiving "
    "diwali eid xmas"
)
_ELSEWHERE = (
    "kw montag dienstag mittwoch donnerstag freitag morgen übermorgen januar februar märz mai juni "
    "juli oktober "
    "dezember nächste nächsten nächstes lundi mardi mercredi jeudi vendredi demain janvier février mars "
    "avril juin juillet août septembre octobre novembre décembre prochain prochaine"
)
_COUNT = r"(?:a|an|one|two|three|four|five|six|ten|few|\d+|a few|a couple of|another|about a)"
_SPAN = r"(?:day|days|week|weeks|month|months|fortnight|year)"
_TIME = re.compile(
    rf" (?:{'|'.join((_DAY + ' ' + _MONTH + ' ' + _ELSEWHERE).split())}|"
    r"(?:next|following|coming|new) (?:week|month|quarter|year|season|fiscal|financial)|"
    rf"in {_COUNT} {_SPAN}|{_COUNT} {_SPAN} (?:time|from|hence|later)|"
    r"\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|"
    r"day after tomorrow|later (?:this|in)|end of (?:the|this|next)|week \d+) "
)

NOT_LATER = Phrasebook("""
(kept|last|previously|twice|already) .. (pushing|deferred|postponed|delayed|pushed|put off)
(deferred|postponed|delayed|pushed|put) .. (twice|last|previously|already|on account|because)
no (more|further) (waiting|delay|delays)
(was|were|had been) (postponed|delayed|deferred|held)
(still|been) waiting (for|on) (you|your|the|a|my|our|an|someone|delivery|replacement|refund)
(looking|look) forward
not (able|going)? .. wait
(nobody|no one|never) .. (back|touch|called)
(get|come|got|came|getting) back to me (yet|$|.|,)
""")


def later(read: Read) -> Hit | None:
    """Where the sentence puts the matter off; a plain "call me" only does together with a time.

    Puts off: "ping me in March", "give us a week". Does not: "we kept putting it off, no more waiting".
    """
    if NOT_LATER in read:
        return None
    hits = read.hits(LATER)
    if not hits and _TIME.search(read.words):
        hits = read.hits(WITH_TIME)
    return next(iter(hits), None)
