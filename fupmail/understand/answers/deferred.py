"""Whether the client asks for time, or for a word at a later one."""

import re

from fupmail.understand.answers import tongues
from fupmail.understand.answers.guards import in_case, speaks_to_reader
from fupmail.understand.answers.vocabulary.calendars import CALENDARS, WANTS_TO_KNOW
from fupmail.understand.answers.vocabulary.waiting import LATER_FAMILIES
from fupmail.understand.phrases import SOMEWHERE, Hit, Phrasebook, Read

# Says "later" by itself.
LATER = Phrasebook(f"""{LATER_FAMILIES}{CALENDARS}
(need|needs|want|ask|asked|asks|asking|require|requires|takes|take|like|have|get) .. (more|further|
    additional|extra|longer) (time|week|weeks|days|month|months)
(one|two|three|a few|some|another) (week|weeks|days|month|month|months) more
more time
(they|board|committee|trustees|partners|council) (only)? (meet|meets|sit|sits) (again)? (in|on|next|at|once)
(will|shall) (read|look at|get to|study|tackle|see to|go through) (it|them|this|that|everything)
    (next|once|after|over|when|in
    the|tomorrow|this week|at the weekend)
(need|have|must) to .. first (.|,|$)
(can|could) (this|it|that) wait
(need|needs|want|take|takes) (one|two|three|four|a|another|some) (week|weeks|day|days|month|months)
    (more|extra|longer)
(md|boss|director|manager|owner|sir) (sir|madam)? is (out of
    station|out|away|travelling|traveling|abroad|on leave|on tour)
(circle|circling) back
(revert|reverting) (to you|back|by|after|once|shortly|on|in)
(will|shall|can) (then)? revert
(you will|you shall|you 'll) (be)? (hear|hearing|have|get|know) (from|an answer|our|my|a decision|it|back|
    the)
(touch|touching) base
let us (talk|speak|chat|connect|discuss|pick|meet|catch|look|do|take|return|come|review|sit) (up|it|this|
    back|down|about|again)? (again|then|later|after|in|on|next|when|once|closer|nearer)
(pick|picking|take|taking) (this|it|things|that) (back)? up (again)? (again|after|in|on|next|when|once|
    then|later|where|monday|tuesday|wednesday|thursday|friday)
(try|ask|ping|call|ring|catch|remind|nudge|chase|hit|email|contact|tell|phone|bug|prod|poke|text|message|
    buzz) (me|us) (up)? (again)? (then|later|once|when|after|back|next|in|on|mid|early|around|towards|at|
    the week|again|tomorrow|nearer|closer)
(hold|holding|held) (off|fire|your horses|tight|that thought|on (until|till|for))
(hang|hanging|bear|sit) (tight|with (me|us|it)|fire|on for)
(put|place|keep|leave|is|are|be|stay|stays|was|been|everything|remain|remains|all|purchase|spend|project|
    budget|go|gone|went) .. (on hold|on ice|on pause|on the back burner|in abeyance|pending|on the shelf
    for|frozen)
on hold
(pause|pausing|paused|park|parking|parked|postpone|postponing|defer|deferring|table|tabling|delay|
    delaying|freeze) (it|this|that|things|everything|the|our|any|all|for|your|a)
(has|have|is|been|being|be|was|got|get|are) (been|being|to be)? (postponed|deferred|put off|pushed (back|
    out|to)|delayed until|delayed till|paused|put back|pushed|frozen)
(push|pushing|move|moving|shift|slide|kick|bump) (it|this|that|things|the|our) _? _? (back|out|to|into|
    until|till|down the road)
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
(undecided|on the fence|torn between (you|your|yours|two|three|going|the two|the three)|mulling|dithering)
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
(decision|answer|verdict|approval|outcome|sign off|word from) .. (by|on|after|next|until|in|once|
    expected|due|before|later|tomorrow|pending|will be|not (yet)?|has not)
(no|nothing|any|not) (firm|final|real)? (decision|answer|verdict|news|word|movement|commitment) (out of|
    yet|from|before|until|till|today|this|as|on|here)
(await|awaiting|waiting|wait|waits) (for|on|until|till|to) (approval|budget|the|my|our|sign|funds|funding|
    a|him|her|final|confirmation|them|permission|planning|head|results|hear)
(pending|awaiting) (approval|board|budget|internal|final|head|sign off|review|our|the)
subject to (approval|board|budget|internal|final|head office|sign off|review|our|the board)
(board|committee|panel|council|management|trustees|directors|partners|parish|governors|chef|owner|boss|
    finance) .. (meets|sits|convenes|meet|will meet|is meeting|meeting is|decides|will decide|votes|
    reviews)
(can not|could not|can hardly|not able to|unable to|will not|not in a position to|won't) .. (commit|
    decide|answer|sign|move|confirm|give you|promise|say|act|look at) .. (yet|today|until|till|before|this
    week|this month|right now|at the moment|for now|now|just yet)
(can not|could not|unable to) (really)? (commit|give you (an|a|any)|say (yes|either way)|move|decide|make
    a decision|look at (it|this|that))
(in|early|mid|sometime in|come|of|for|into|during|until|till|after) the new year
after (the|my|our|this|all) (holidays|holiday|summer|break|vacation|weekend|easter|christmas|diwali|
    honeymoon|wedding|audit|harvest|season|election|move|exams|closing|year end|launch|audit|inventory|
    stocktake|rush|fair|show|christmas|new year|long weekend|festival|festivities)
(snowed|swamped|slammed|buried|drowning|up to my (neck|eyes|ears)|flat out|crazy|hectic|rammed|manic|
    underwater)
(too|it too) busy
(bad|wrong|not (a|the)? (good|right|best|great|ideal)) (time|timing|moment)
(is|are) no good
(remind|nudge|chase|ping) (me|us)
(follow|following) up (with (me|us|him|her))? (again)? (on|in|after|next|around|mid|early|later|then|once|
    when|towards|by|at)
(reach|reaching) (back)? out (again|to (me|us))? (again|in|after|next|around|mid|early|later|then|once|
    when|on|towards|closer|nearer)
(come|get) back to (me|us) (in|on|after|next|around|later|when|once|mid|early|then|with|nearer|at)
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
(when|once|as soon as|after|until) (i am|we are|he is|she is|they are|i get|we get|he gets|she gets|
    everyone is|everybody is|i have|we have|it is) (back|done|through|settled|human|sorted|finished|past|
    over|out of|had)
(get|come|circle|revert|report|write|call|ring|phone|reply|respond|go) back to you
(will|shall|can|must|should|let me|going to) (then)? (get|come|circle|revert|report|write|call|ring|phone|
    reply|respond|swing|check) back (with you|once|when|after|soon|shortly|next|on|later|tomorrow|in|by|.|
    ,|$|as soon)
(time|week|weeks|days|fortnight|month|weekend|chance|night) (or so|or two)? (to|in which to) (think|
    decide|review|consider|digest|study|compare|evaluate|chew|mull|deliberate|make up|make a decision|talk
    it|discuss it|look it|go through it|read it|weigh)
let you know (by|on|after|once|next|in|tomorrow|as soon|soon|shortly|later|our decision|either way|when
    (we|i|he|she|they|it|the|my|our))
(let us|can we|could we|shall we|we can|we should|should|and|to|will|happy to|better to) (reconvene|
    regroup|revisit|resume|reconnect|reassess|re visit|reopen)
(reconvene|regroup|revisit|reconnect) (then|in|on|after|once|when|next|this|it|later|monday|tuesday|
    wednesday|thursday|friday)
(^|but|it is|is|are|just|saying|,) not yet (.|,|!|$|though|but)
not yet (decided|ready|approved|heard back|made|finalised|finalized|signed off|there|in a position|sure|
    convinced|able|had (a|the|time)|got (approval|sign|the|budget)|discussed|met|clear|know)
(has|have) not (yet)? (decided|approved|signed off|made (a|up|our|my|any)|met|finalised|finalized|
    discussed|reached a|agreed|given|voted|confirmed|had (a|the) chance|countersigned)
(we|i|us|our|spend|budget|let|put|look|money|funds|it|this|purchase|renewal|happen|until|till|into) ..
    (next|new|following) (quarter|fiscal|financial year|budget year|budget cycle|tax year|season|school
    year|term|academic year|budget)
(processed|done|bought|ordered|looked at|considered|released|available|renewed|from) .. (new|next)
    (financial|fiscal|budget) year
(give|gives|allow|grant|spare) (me|us|him|her|them|everyone|it|myself) (just|only|about|at least|till|
    until|a bit|some|another|a few|a couple|a|an|one|two|three|four|five|the|more|to) (more|of|or|extra|
    bit|little|few|couple|further|good|the)? (of|more|extra|two|next)? (week|weeks|day|days|month|months|
    time|fortnight|weekend|while|moment|quarter|hours|monday|tuesday|wednesday|thursday|friday|end)
(need|needs|want|like|require|ask for|asking for|asked for|use|do with) (just|only|about|at least|maybe|
    still)? (a|an|one|two|three|four|five|some|another|more|few|couple|further|extra|the|until|till)
    (more|of|or|extra|bit|little|few|couple|further|good|rest)? (of|more|extra|the)? (week|weeks|day|days|
    month|months|time|fortnight|weekend|while|quarter|longer) (.|,|$|to|in|before|for|or|and|first|until|
    from|on|please|more|longer|still)
(will|shall) be in touch
(be|get|keep) in touch (once|when|after|as soon|next|in|on|later|by|again|around|nearer|closer)
(talk|speak|call|meet|phone|discuss|chat|connect|catch up|touch base) (about it|this|it|again|to me|with
    me|to us|further)? (again)? (then|later|next (week|month|year|quarter)|after (the|our|my)|in (a|two|
    three|four|six) (week|weeks|month|months|fortnight|days)|once|when (i|we|you))
(i am|we are|i will be|we will be|he is|she is|everyone is|am|boss is|boss|md is|director is|partner
    is|wife is|husband is|
    manager is|team is|i|we)
    (still|all|currently|now|rather|very|too|both|going to be)? (busy|tied up|away|out|travelling|
    traveling|abroad|unavailable|on leave|on holiday|on vacation|off|in meetings|offline|swamped|shut|
    closed|at a (fair|conference|trade)|on the fair|at the fair) (on|with|for|in|at|and|as|but|all|this)?
    .. (until|till|through|for the|next|week|month|today|monday|tuesday|wednesday|thursday|friday|weekend|
    days|so|tomorrow|year end|quarter|season)
(frees|free|freed) up (in|after|next|once|by|around)
(check|come|get|circle|report|try|write|ask|call|ring|phone|swing|look|drop|ping|knock) (back|in|again|in
    again) (with (me|us))? (with me|with us|in|on|after|next|then|around|once|when|later|mid|early|two|
    three|towards|nearer|closer|a week|a month|a fortnight|monday|tuesday|wednesday|thursday|friday|
    january|february|march|april|may|june|july|august|september|october|november|december)
(check|come|get|circle|ask) back (.|,|$|with)
(too many|a lot|lots|plenty|enough) (on|going on|on our plate|on my plate|on right now|on the go)
(on my|on our|my|our) plate is full
(when|once|as soon as) (the)? (dust|things|it all|smoke) (settles|calm|calms|quiet|quiets|clears|settle)
(ink|paperwork|lease|permit|planning|sale|funding) (is|has|have|are|does|comes|gets|not|to) .. (dry|
    through|signed|granted|clear)
(decide|deciding|look|revisit|review|consider|discuss|touch|back|know|hear|answer|decision|settle) .. (in|
    over) (the|a) (coming|next few|few|couple of) (weeks|days|months)
(answer|decision|word|news) is coming
on the agenda (for|of)
(can|could|able to) (then)? think (again|straight|about)
rather not (say|decide|answer|commit|choose) .. (yet|today|now|yes|just|until|till)
(have|has|had) (not (had|found|got) (the|any|a)? (time|chance|moment)|read nothing) .. (to|yet|but)
(have|has) not (forgotten|abandoned) (you|this|about)
laisser .. (temps|jours|semaine|semaines|jusqu'à)
(nothing|not|no) .. (happen|happens|moves|move|change|changes|get done) (before|until|till)
(if|could|can) we (talk|talked|speak|spoke|meet|met|chat|chatted|move|moved|push|pushed|do) .. (instead|
    later|monday|tuesday|wednesday|thursday|friday|next)
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
(reporté|reportée|différé|suspens|après les vacances|à la rentrée)
tiendrai au courant
""")

# Says "later" only together with a time.
WITH_TIME = Phrasebook("""
would (love|like) to , but
(is|are|be|being|'s) .. (until|till) (the|next|after|mid|late|early|end|monday|tuesday|wednesday|
    thursday|friday|january|february|march|april|june|july|august|september|october|november|december|
    easter|christmas|spring|summer|autumn|half)
on the (agenda|order of business|docket)
(put|make|set|stick|leave|add) (a|yourself)? (note|reminder)
(vorstand|chef|entscheiden|anrufen|telefonieren|sprechen|wieder|erreichbar|urlaub)
(rappeler|rappel|reparler|décision|retour|congés|vacances)
(call|phone|ring|ping|text|email|contact|try|catch|connect with|meet|speak to|talk to|touch base with|
    write to|reach|remind|visit|message|buzz|nudge|chase|hit|see|ask|tell|bug) (me|us)
(let us|can we|could we|shall we|we can|we could|we should|happy to|please|kindly|request you to|rather|
    better|can you|could you|would you|you can|you may|you could|best to|suggest) .. (call|phone|ring|
    talk|speak|meet|connect|discuss|chat|catch up|touch base|follow up|come|visit|look|sit|do it|do this|
    come by|come back|pop|swing|try|contact|send|book|pick|postpone|reschedule|rearrange|move)
^ (call|phone|ring|try|ping|follow up|come|write|talk|speak|meet|connect|contact|text|touch base|visit)
    (me|us|again|on|next|in|after|then|back|to|about|early|late|mid|any)
(i|we|board|committee|boss|he|she|they|panel|council|md|director|chef|partner|wife|husband) (will|shall|
    should|can|hope to|expect to|must|have to|am going to|are going to|plan to|do not|does not|might|is|
    are) .. (decide|deciding|know|have (an|a|the|news|more|final|dates)|answer|get|back|return|returns|
    reply|come|come back|give|look|sit|sits|meet|meets|meeting|discuss|discussing|choose|review|vote|free|
    available|read|go through|see|coming|decision)
(works|work|suits|suit) (better|best|.|,|$)
(better|best|easier) (for me|for us|on|next|after|in)
(is|are) (better|free|clear|open|quieter)
(postpone|reschedule|rearrange|put off|hold off|hold on|wait|delay)
(again|instead|then) (on|in|after|next)
(ask|write|enquire|approach|try) again
(put|lay|place|bring) .. (in front of|before) (them|him|her|my _|our _|the (board|committee|partners|
    trustees|council|team|boss|owner|directors))
(expect|expects|hope|hopes|anticipate) to (have|receive|get|obtain|hear) (my|our|her|his|their|the|an|a)?
    (_ 's)?
    (_)? (instructions|answer|decision|response|approval|word|news|view|views|verdict|signature|figures|
    budget|sign off|go ahead)
(i|we) (will|shall|can) (say|tell|write|inform) (to)? you (something|more|how|what|an answer|on|in|after|
    by|next)
(i|we) (write|tell|inform|answer) you (on|in|after|by|next|how)
all ears
(closed|away|on leave|on holiday|on vacation|travelling|traveling|abroad|swamped|out of station) (until|
    till|through|from|this|all|for|today)
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

NOT_LATER = Phrasebook(f"""{WANTS_TO_KNOW}
(told|tells|says|said|heard|writes|asked) (me|us)? (that)? (he|she|they) (is|are|has|have|will|would|was|
    needs|wants)
feel free
you (may|can) (contact|call|reach|email) (me|us)
(he|she|they) (is|are|will|was|were) not (going|be|available)
(put|puts|putting|leave|leaves|left|kept|keeps) (me|us) on hold
^ (please|kindly|pls)? (take time to|talk it over|talk this over|let (me|us) have (your|any|the))
see you
(hours|hour|minutes|mins|ages) on hold
(thanks|thank you|thankyou|cheers) .. on hold
(was|were|sat|been) on hold (with|for|to) ..
on behalf of
^ (also|dann|na|nun)? bis (später|dann|bald|nachher|gleich) (.|!|,|$)
(please|kindly|pls|can you|could you|would you|you) .. (review|look|have your|your thoughts|your
    comments|read|comment)
(asked|tells|told|knows|know|wants|asking) (him|her|them|us|everyone|people|staff)? to (hold|wait|put|pause)
conference/committee/subcommittee (call|will|meeting|is)
(if|should) (any|there|you|changes|anything) .. (please|call|contact|ring|email|let me know)
(kept|last|previously|twice|already) .. (pushing|deferred|postponed|delayed|pushed|put off)
(deferred|postponed|delayed|pushed|put) .. (twice|last|previously|already|on account|because)
no (more|further) (waiting|delay|delays)
(was|were|had been) (postponed|delayed|deferred|held)
(still|been) waiting (for|on) (you|your|the|a|my|our|an|someone|delivery|replacement|refund)
(looking|look) forward
not (able|going)? .. wait
(nobody|no one|never) .. (back|touch|called)
(get|come|got|came|getting) back to me (yet|$|.|,)
(have|has) not yet (received|got|seen|had your)
(training|meeting|document|draft|announcement|report|version|event|conference|course) (will|is going to)
    be (available|held|sent|published|released)
(need|needed|have|had|want) (to)? (be|get|have|get it|have it|be done|received|submitted) (back|in|done)?
    (by|no later than)
no later than
(last|this past) (week|month|quarter|year|monday|tuesday|wednesday|thursday|friday)
did not get a chance
(have|has) you (had|got)
(happy|merry|peaceful|wish|wishes|wishing|greetings|blessed|prosperous) .. (new year|christmas|holidays|
    easter|diwali|year)
(asked|told|wanted|expected) (us|me|you|him|her|them) to (decide|wait|hold|call|answer|reply)
(game|match|party|dinner|lunch|drinks|pub|golf|barbecue)
(have|has) moved (to|into|offices|house|premises)
(arrived|arrives|received) (today|yesterday|on|this)
(car|bus|lorry|coach|national|theme|business|industrial|retail|the|at|hyde|central) park
(came|got|been) through
(you|your _|your _ _|on your _|girl|lady|man|chap|guy) (told|said|tells|says|promised) .. (wait|until|
    till|tomorrow|week|call back|hold|be back)
(told|tells|made|making|left|had|kept|keeps) (me|us|my _|our _|him|her|them) .. (wait|waiting|hold|
    holding|until|till)
(he|she|they|who) (has|have) been (away|off|out|busy)
sorry/apologies/apologise/excuse (for|about) (the|my|our|this|any)? (_)? delay
(waiting|wait) (for|on) (the|a|my|our|his|her) (_)? (kettle|bus|train|taxi|cab|flight|plane|tram|ferry|
    dog|cat|plumber|doctor|dentist|lights|coffee|rain|water|paint|glue|concrete|oven|dinner|parcel|post|
    postman) (to|in|at|at the|.|,|and|so)
(was|were|been) (what)? (i|we) (was|were|have been) (told|promised|assured)
(i|we) (was|were|have been|had been) (told|promised|assured) (in|on|last|by|at|that|back|three|twice)
(call|ring|phone|contact|come|reply|answer|write|email) (me|us)? (at once|immediately|straight away|
    right away|urgently|this minute)
""")


SHORT = 12  # words; a longer sentence puts something off between the two only where one of them is named

# What was meant once, and a question that is none for time.
_WAS = re.compile(r" (?:was|were|had been) (?:going|about|meant|supposed) [^,.]{0,40}$")
_SOMETIME = re.compile(
    r" (?:week|weeks|fortnight|days|month|think|consider|decide|later|again|back|until|till|after|when|once|"
    r"time|hold|then|wait|bit|while|instead) "
)

_WONDERS = re.compile(r" (?:and |so |but )?(?:what|which|who|how|where|when|why|is|are|was|do you|does|did) ")

_WHICH = re.compile(r" , (?:which|what|how|who|where) ")


def names_time(read: Read) -> bool:
    """Whether the sentence names a day, a month or a span to come."""
    return bool(_TIME.search(read.words))


def later(read: Read) -> Hit | None:
    """Where the sentence puts the matter off; a plain "call me" only does together with a time.

    Puts off: "ping me in March", "give us a week". Does not: "we kept putting it off, no more waiting".
    """
    if tongues.LATER in read:
        return SOMEWHERE
    if LATER not in read and WITH_TIME not in read:
        return None
    if NOT_LATER in read or in_case(read) or not speaks_to_reader(read, SHORT):
        return None
    if read.asks and (_WONDERS.match(read.words) or _WHICH.search(read.words)):
        return None
    timed = names_time(read)
    hits = [hit for hit in read.hits(LATER) if not _WAS.search(read.words[: hit.start])]
    if not hits and timed:
        hits = [*read.hits(WITH_TIME)]
    return hits[0] if hits and (timed or not read.asks or _SOMETIME.search(read.words)) else None
