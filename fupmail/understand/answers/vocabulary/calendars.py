"""English ways of putting off: the calendars of boards and families, what must come first, when to call."""

_DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri"
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|"
    "aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|easter|christmas|q1|q2|q3|q4"
)
_PEOPLE = (
    "(i|we|he|she|they|everyone|everybody|boss|md|director|manager|owner|partner|co director|colleague|wife|"
    "husband|chairman|treasurer|himself|herself|principal|headteacher|head|chef|_ director|my _|our _)"
)
_BODIES = (
    "(board|committee|council|agm|egm|vestry|governors|trustees|directors|partners|parish council|pta|pcc|"
    "executive|senate|panel|leadership|steering group|management|council meeting|board meeting|shareholders|"
    "syndicate|members|elders|kirk session|works council|church council)"
)
_TURN = (
    "(contact|reach out|call|ring|phone|write|email|mail|text|message|ping|come back|get back|let you know|"
    "give you|drop you|sit down|look|have a look|take a look|be in touch|get in touch|pick|revisit|decide|"
    "talk|have (a|an|the|my|our|more|some)|shout|holler|return|revert|circle back|be able to|know|tell you|"
    "confirm|see where|see what|see how|give it|give this|think|reconsider|be in a position|"
    "sign|commit|reassess|get to|say|go through|go over|put our heads|discuss)"
)

CALENDARS = f"""
# once this is done, then that
(once|as soon as|until|the moment|the minute) .. (,|then|.. )? (i|we) (will|shall|can|would|should|may|
    might) (then|all|properly|finally|certainly|definitely|also)? {_TURN}
^ (but|and|so|then)? (when|after) .. (,|then|.. )? (i|we) (will|shall|can) (then|all|properly|finally|
    certainly|definitely|also)? {_TURN}
(i|we) (will|shall|would|can) (then|certainly|definitely|happily|gladly)? (contact|reach out|call|ring|
    phone|write|email|text|message|ping|drop (you|in)|give you|shout|come back|holler|be ready|circle)
    (to)? (you)? .. (once|when|as soon as|after|the moment|the morning after|the day after|the minute|the
    following|nearer|closer|if and when)
(let|let us|letting) (me|us) get (the|this|that|my|our|these|through|past|over|all) .. (,|.. )? (first|and
    then|then|before)
let (me|us) .. (out of the way|over with|back to school|off my (desk|plate)|behind (me|us)|settled in|
    sorted first|over the line)
(before|until|till) (we|i) (can|could|even)? (spend|commit|sign|decide|order|buy|book|think about|look at|
    do|move|say|go) (any|anything|a|on|to|with|it|this|penny|yes) ..
(need|needs|want|wants|have|has|must|got|waiting|wait) to (see|hear|know|find out|learn|get) (what|how|
    whether|if|which) (the|our|my|they|he|she|we|happens|his|her) .. (says|say|comes|come|does|do|looks|
    pans|turns|goes|decides|decide|costs|can|will|happens|back|before|first|gets|survey|appraisal|bank|
    results)
see (what|how) (the|our) (appraisal|survey|bank|accountant|results|budget|board|auditors|season|market|
    year|planners|insurance|lawyer|election|numbers|figures|valuation) (says|say|come|comes|does|do|look|
    looks|turns|pans|give|gives|is|are|works)
(grant|award letter|funding|permit|permission|planning|survey|appraisal|valuation|budget|bank|lease|
    loan| money|insurance|probate|licence|visa|results|signature|subvention|subsidy|allocation|the all
    clear| approval|approvals|go ahead) .. (before (we|i|anyone|anything)|first|has to|must come|comes
    through|drops|lands|is in|clears|not (yet)? (come|in|arrived|through|here|released)|still)
(office|bank|board|landlord|council|insurer|insurers|lender|lawyer|lawyers|head office|ministry|
    department|donor|funder|funders|investors) (wants|want|needs|need|requires|require|insists|insist)
    (the|a|to|on|us|it|all) .. (before|first|in hand|until)
(not yet|not) (received|got|had|been given|seen|been paid|been told) (the|our|any)? (_)? (subvention|
    subsidy|grant|funds|funding|allocation|budget|approval|release|go ahead|loan|award|clearance|
    permission|permit|figures|instructions|results)
(waiting|wait|awaiting|hanging on|holding out|hanging) (for|on) (the|our|my|a|his|her|word from|news from|
    an answer from|final)? (_)? (bank|board|landlord|council|grant|funding|permit|permission|planning|
    planners|budget|insurer|insurers|lender|lawyer|solicitor|accountant|head office|approval|results|
    survey|surveyor|architect|quotes|completion|probate|sale|go ahead|other (quotes|bids|two)|committee|
    boss|wife|husband|payday|commission|bonus|pay|inheritance|tax refund|refund from hmrc|harvest)
(exercise|exercising|kindly have|have some|some|a little|a bit of|bit of|need your|beg your|ask your|ask
    you for|request your|need a little|asking for) patience
(bear|bearing) with (us|me|our) (.|,|!|$|a|until|on|while|for|please|,)
(i|we) have no (date|timeline|timescale|idea when|timeframe|deadline) (i|we|for|yet|to)
(need|needs|have|has|want|must|going|trying|ought) to get (the|our|my) (_)? (md|boss|director|manager|
    board|partner|wife|husband|cfo|ceo|owner|landlord|committee|team|accountant|lawyer|finance|
    procurement|chairman|treasurer) (to|on|in|'s) (look|see|read|agree|sign|approve|go|ok|okay|board|
    check|buy|blessing|view|opinion|input|nod|sign off|take)
(three|two|four|other|more|further|competitive|comparative|comparable|several) (quotes|quotations|bids|
    offers|prices|estimates|tenders) (to get|by rule|by law|required|needed|to collect|to come|before|
    first|coming|outstanding|still)
(need|needs|have|must|required|obliged|supposed|bound|going|waiting|want) (to)? (get|obtain|collect|
    gather|seek|see|have|for) (two|three|four|at least|a minimum|a second|other|another|the other|some
    other) (_)? (quotes|bids|quotations|offers|prices|estimates|tenders|quote)
(comparing|compare|weighing|looking at|considering|evaluating|collecting|gathering|getting|reviewing)
    (two|three|four|five|several|a few|some|all|a couple of|other) (_)? (quotes|bids|quotations|offers|
    prices|estimates|tenders|proposals|options|suppliers|vendors|firms)
^ (comparing|weighing|collecting|gathering|evaluating|mulling|chewing|pondering|considering) .. (quotes|
    bids|offers|options|estimates|it|this|over|proposals|included)
# boards and their days
(place|placed|placing|put|putting|laid|lay|tabled|table|taken|take|taking|presented|present|presenting|
    submitted|submit|go|going|goes|gone|tabling|brought|bring|bringing|come|comes|coming) (_)? (_)? (it|
    this|that|your _|up|the _)? (before|in front of|to|at|up to) (the|our|a|full)? (_)? {_BODIES} (on|in|
    at|next|meeting|this|.|,|for|again|when|and|who|until)
(competent|higher|sanctioning|approving) (authority|authorities|ups)
(file|case|note|matter|proposal|paper|papers|request|indent) (is|has been|was|are)? (put up|moved|
    processed|being processed|in circulation|circulating|submitted|sent up|with the|forwarded) .. (for|to|
    authority|approval|sanction|concurrence|desk)
(communicated|informed|advised|told|intimated|notified|know|hear|revert|touch|announced|inform|advise|
    update|intimate|answer|reply|contact) .. in due course
(approvals|approval|sanction|budgets|budget|paperwork|sign off|signoff|sign offs|decision|decisions|
    purchases|spending) (is|are|has been|have been|gets|get|getting) (being|all|getting|now)? (re routed|
    rerouted|re routing|put up|stuck|awaited|delayed|held up|in the pipeline|in limbo|on the desk|frozen|
    on hold|under review|up in the air|being reviewed|not through|not in|not back)
(remind|prompt|nudge|jog) (undersigned|the undersigned|this office|our office|us|me|him|her|the secretary|
    my memory)
consider (the)? (end|beginning|start|middle|mid|early|late|first week|second week|last week|next)? (of)?
    ({_MONTH}) (now|instead|as|for|then|,|.)
^ next {_BODIES} (meeting)? (is|will be|falls|sits|meets) (on|in|not|the|_ _|_)
{_BODIES} (meeting)? (only|next|now|itself)? (sits|meets|gathers|convenes|assembles|votes|decides|rises|
    reconvenes) (once|twice|every|again|on|in|next|monthly|quarterly|at|the|only|first|after|{_DAY}|
    {_MONTH})
(under any other business|any other business)
(nothing|not much|little|not a lot) (i|we|anyone|anybody|one) can do to (hurry|speed|rush|bring|move|
    accelerate)
(nothing|not a thing|little|not a penny|not a cent|no decision|no decisions|no spending|no one|nobody) ..
    (moves|move|happens|happen|gets (signed|done|decided|spent)|signed|spent|decided|done|bought|be spent|
    be signed|be bought|be decided) .. (before|until|till|while|during)
(fiscal|fiscal year|budget year|financial year|fy|new budget|tax year|new year budget|our year|budget)
    (starts|begins|opens|kicks off|rolls|turns|resets|ends|closes|gets set|is set|drops|lands) (on|in|
    again|next|at|over|with|{_MONTH})
(money|budget|cash|funds) (to spend|to play with|again|in the (bank|pot|kitty)|for (this|it|that)) (then|
    in|from|after|once|when|next|again|come|at)
# busy, away, shut
{_PEOPLE} (is|are|am|will be|'s) .. (until|till|through) (the|next|after|mid|late|early|end|at least|
    about|around|then|{_DAY}|{_MONTH}|_ of|_ _ of)
(close|closes|closed|closing|shut|shuts|shutting) (down|up|shop|the office|the doors)? .. (open|opens|
    back|reopen|reopens|return|returns) (again|up)? (on|in|from|after|{_DAY}|{_MONTH})
(contact|call|ring|phone|try|ask|email|see|catch|visit|write) (me|us|again|back|him|her) (on)? (that|the
    same|the following|that very) (day|week|morning|afternoon|date|evening|monday|tuesday|wednesday|
    thursday|friday)
^ then (we|i) (will|can|could|shall|should)? (look|talk|decide|see|speak|discuss|sit|know) (at|about|
    again|it|further|on|more|down|better|this)
with fresh eyes
(not|nor|hardly|scarcely) (the|a|my|our) (moment|best moment|right moment|best week|best of weeks|easiest
    week|week for) (,|.|!|$|to|for|we|i|right|at|it)
(mid|middle of|middle of an|in the middle of|halfway through|knee deep in|elbow deep in|up to our (necks|
    eyes|ears|elbows) in|in the thick of|in the throes of|between) (a|an|the|our|my)? (_)? (office move|
    move|moving|inspection|audit|ofsted|merger|restructure|reorganisation|reorganization|harvest|calving|
    lambing|exams|migration|refurb|house move|handover|stocktake|year end|launch|trial|renovation|
    transition|wedding|season|enrolment|tax season|jobs|quarter end|elections|takeover)
(got|have|having|with) (the|our)? (auditors|inspectors|builders|inspection|ofsted|decorators|in laws|
    surveyors|bailiffs|painters|kids) (in|home|off|here|all over|this week|visiting|back)
(calving|lambing|harvest|harvesting|shearing|silage|tax season|the season|exam season|year end| quarter
    end|moving week|ramadan|lent|diwali|carnival|the festival|half term|the holidays|haymaking| vintage|
    the grape harvest) (over|finished|done|behind us|ends|out of the way)
flat out with
(everyone|everybody|anyone|the person|those|people) (i|we) (would|need|have|will) (need|have|want)? to
    (ask|consult|check with|convince|talk to) (is|are)
(still|firmly|very much) on (my|our|the|his|her) (list|radar|desk|to do list|pile|todo list|wish list)
    (,|.|!|$|just|but|for|and|still|not)
(not|nowhere|near|far from) (yet)? (at|near|on)? the top of (my|the|our|it|his|her) (list|pile|agenda|
    priorities)?
(bit|little|rather|somewhat|tad|touch) (previous|premature|hasty|keen|early|soon) (,|.|!|$|for|mate|yet|
    to|i)
(only|do not|will) (get|have) the (keys|money|funds|results|go ahead|figures|budget|house|site|drawings)
    (on|in|back|until|till|after|from|by)
(rushed|hurried|pushed|pressed|pressured|bounced|stampeded|railroaded|hustled|harried) (by|into|on) (a|
    this|it|the|any|anything|you|your|signing|deciding|me|us)
(is|that is|it is) when (i|we|he|she|they) (will|can|shall|get|have|would|know|am|are|expect) (decide|
    paid|have|know|look|start|to|answer|sign|the|money|an|able|be|again|back|hear)
(extension|build|building work|renovation|permit|permission|planning|purchase|completion|funding|grant|
    loan|lease|probate|project|decision|sign off|exchange|survey|move|conversion|merger|paperwork|
    mortgage) .. (held up|delayed|stalled|stuck|dragging|dragging on|slipped|in limbo|taking (forever|
    longer|ages|an age)|behind schedule|running late|set back|put back|postponed)
# give us a shout
(give|drop|send) (me|us|him|her|my _) (a|another)? (shout|bell|buzz|tinkle|line|ring|call|nudge|holler|
    prod|ping|email|note|text|reminder|kick|poke|heads up) (again|back|then)? (again|in|after|next|
    around|come|towards|nearer|closer|when|once|then|tomorrow|later|early|late|mid|round|the week|
    {_DAY})
back to you (by|on (the (1st|2nd|3rd|_ of)|{_DAY})|before|next|end of|early|mid|late|first thing|after|
    once|when|soon|shortly|later|tomorrow|this|asap|{_DAY})
(leave|leaving) (it|this|that|the quote|the proposal|things|them) with (me|us) (for|until|till|a|over|
    while|and|?|to|, will)
(give|giving|gives) (it|this|that|your (_)? (proposal|quote|offer)) (my|our|the|some|due|proper|full)?
    (_)? (attention|consideration|thought|look|read) (it|then|once|when|in|next|after|tomorrow|over|this|
    at|deserves|.|,|needs)
(can|could|shall|should|let us|maybe|might|why do not|would) (we|you|i)? (please)? (talk|speak|chat|
    meet|call|do (it|this)|catch up|give (us|me) a (bell|call|ring|shout|buzz)|ring|phone|make it|move
    it|push it|shift it|try|say|come|come back) .. (instead|on the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|
    10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|
    30th|31st)|tomorrow|the week after|next week|({_DAY}) instead|after (the|my|our)|in a (week|month|
    fortnight)|w/c)
(speak|talk|meet|catch up|chat|call|look|reconvene|touch base|review|discuss) (again)? w/c
(alone|free|around|home|back|available|in|reachable|at my desk|human) (in the house|from|again|on|at|
    after|then|by|by then)? .. (please)? (call|ring|phone|try|come) (me|us|then|by|back|again)
^ (make|can we make|could we make|shall we make|let us make|can you make) it (on|for|the|a)? (later|next|
    early|mid|late|end|week|{_DAY}|{_MONTH}|_ of|_ week|_ instead)
^ (how about|what about|shall we say|could we say|can we say|or|maybe|perhaps|would|could we do|can we do)
    (the)? (next week|next month|week after|week after next|following week|following|{_DAY}|early|mid|
    late|first week|second week|last week|end of|beginning of|start of|some time|sometime|after) ..
    (instead|?|better|then|do|work|suit|be)
^ (the)? (first|second|third|last|early|mid|end) (week|half|part|days)? (of|in)? ({_MONTH}|the month|next
    month|term|next term) (,|.. )? ?
(one way or the other|either way) (by|before|on) (the|end|next|{_DAY}|{_MONTH}|tomorrow|then)
(you will|you shall|you should) (then)? (have|get|hear|receive|know) (our|my|a|an|the)? (_)? (decision|
    answer|verdict|news|response|reply|word) (by|before|on|at|in|then|next|after|within|from|when|one|
    tomorrow|shortly)
(follow|follow up|remind|chase|prompt) (me|us|with us|with me)? on ({_DAY}|the _|_)
(write|call|ring|try|ask|phone|email|contact|come) (to)? (me|us)? (again|back) (in|on|after|from|about|
    towards|around|at) (a|_|the|about) (_)? (week|weeks|month|months|days|fortnight|year|start|end|
    beginning|{_MONTH})
(himself|herself|the boss|the man|the missus|her ladyship|his lordship|he|she) .. (will not|can not|does
    not|won't) (look at|touch|read|sign|open|see|deal with|think about) (a|any|paper|anything|it|this|
    paperwork|post|mail|papers) .. (before|until|till)
(will|would|can|could) not (decide|be decided|be rushed|be hurried|sign|look) .. (until|till|before)
(know|known|realise|aware) (i|we) (had|have)? (committed|promised|said|told you|agreed|mentioned) (_)?
    (_)? (end|by|last|this|mid|early|{_MONTH}|{_DAY})
not (on)? this side of (the)?
(can not|could not|unable to|can hardly) (talk|speak|chat|take (your|the) call|pick up|answer) (now|
    right now|just now|at the moment|today|this|before|until|till|yet|properly)
^ (after|before|around|say|maybe|from) (4|5|6|7|8|9|10|11|12|1|2|3|four|five|six|seven|lunch|noon|
    dinner|supper|work|school|hours) (pm|am|o'clock|ish|today|tomorrow)? ?
(come|coming|when i come|once i come) up for air
(wait|hold off|hold on|sit tight|hold fire) (for|until|till) (the|our|my|we|i|after|next|that) (_|_ _)
(saddle|burden|lumber|land) (her|him|them|the new _|my successor) with (it|this|that|a|any)
(lifts|lifted|thaws|ends|expires|is lifted|comes off) (on|in|at|by|next|after) (the)?
(when|once|as soon as|if) (i|we) (can|have) (breathe|think|spell|sleep|see straight|see the desk|got a
    minute|time to breathe|my head above)
(have|take) another (go|crack|stab|run|bash|try) (at me|at us|then|in|when|after|next|once)
not had (a|the|one|even a) (minute|second|moment|chance|breath|spare minute|free minute|proper look)
    (to|yet|.|,|this)
(nothing|no one|nobody|not a thing) .. (signature|signed|decided|moves|happens|approved|ordered|paid) ..
    before (that|then)
let me (first|just)? (square|clear|check|run|sound|sell|put|agree|float|ok|okay|discuss|talk|see|ask)
    (it|this|that|him|her|them|what)? .. (with|past|by|to|out) (the|my|our|him|her|them|head)
not ruling (it|this|anything|that|you) (out|in)
see how (the|it|things|we|she|he|they|that|this|january|sales|business) .. (goes|go|pans|pan|turns|turn|
    looks|look|get on|does|do)
(in|inside|within) (the)? (first|second|third|last|latter|early) (half|part|week|days|quarter) of
(budget|funding|grant|planning|tender) (round|window|cycle|season|process) (opens|starts|begins|is|runs|
    closes)
(allow|give|grant) (us|me) (until|till) (close|the close|end|the end|noon|_) (of)? (business|play|_|_ _)
(haven't|have not|yet to) (crossed|reached|got) (it|this|that|yours) (yet|off|on)
after (this|that|which) (date|day|time|week) (we|i|you) (can|will|could|may|shall)
(in|on) (holiday|holidays|vacation) (until|till|up to|through)
(call|ring|phone|try|speak|talk|ping) (me|us)? (back|again) (at|after|around|from|about) _
(i am|we are|am) (driving|in a meeting|on a call|on the phone|at the dentist|on a train|on the train|on
    site|up a ladder|in court|in theatre|in surgery|with a (client|patient|customer)|at the hospital|mid
    lesson|teaching) .. (call|ring|try|later|back|then|after|until|till|speak)
keen but (skint|broke|strapped|short|poor|busy|not (yet|now|until|before))
^ (but)? (legal|finance|procurement|compliance|my accountant|the lawyers|the bank|our lawyer|our
    lawyers|my lawyer|head office|the landlord) (have|has|have got|has got|are looking at|is looking at)
    (it|this) (.|,|now|and|at|!|$)
(nobody|no one|none of us|nothing) (here)? (will|can|is going to|gets|would) (sign|decide|approve|
    commit|spend|move|answer|be signed|be decided|happen|buy|order) .. (before|until|till)
^ same time (tomorrow|monday|tuesday|wednesday|thursday|friday|next|on|the) ..
put a pin in (it|this|that)
(look|read|study|think|go through|consider|decide|deal|sit down|get to|reply|answer|respond) .. when (i|
    we|he|she) (return|returns|get back|gets back|am back|are back|is back) (on|in|next|from|after)
(going|go|off|leaving) on (leave|holiday|vacation|honeymoon|sabbatical|parental leave) (tomorrow|today|
    tonight|next|on|until|from|for|and will)
(hope|hoping|expect|expecting|plan|aim|aiming|should be able|intend) to (be able to)? (confirm|decide|
    answer|let you know|give you|have (an|a|the) (answer|decision)|finalise|finalize|conclude|come back|
    revert|respond) .. (by|in|before|towards|around|on|next|after|at) (the (middle|end|beginning|start)|
    mid|end|early|late|next|then|_ of|about)
^ (the)? (week after next|week after|following week|next week|next month|monday week|tuesday week|a week
    on _) (instead|then|maybe|perhaps|better)? ?
(reschedule|rescheduling|postpone|postponing|rearrange|rearranging|move|moving|push|pushing) (our|the|
    my|your|tomorrow 's|today 's) (_)? (demo|call|meeting|appointment|visit|session|interview|chat|catch
    up|presentation|viewing|date)
(nobody 's|no one 's|nobody is|no one is) (making|taking|signing|deciding|buying|approving)
is off (till|until) (the|next|after|_)
subject to (the|our|approval at the) (agm|vestry|members|pcc|senate|syndicate|annual meeting)
(upon|on|after) (his|her|their) return
(read|look at|study|go through|deal with|think about|tackle) (it|this|that|everything|yours) (properly|
    in full|carefully|in peace)? then
"""

# Asks what the reader knows, before the writer goes on.
WANTS_TO_KNOW = """
(like|need|want|love|glad|keen|have|good|help|wish|grateful|able|has|needs|wants|must) to (know|
    understand|be told|ask|clarify|learn|find out|be clear|establish) .. (whether|what|how|which|who|if|
    when|where|about) (building|delivery|vat|the (price|cost|notice|warranty|fee|rate|total|deposit|
    installation|training|guarantee|lead|cancellation|term|terms|contract|minimum|support|discount|quote|
    offer|system|product|service|work)|your|you|it|this|that|is|there|_ is|_ are|_ (_)? included|much|
    long|many|exactly|happens)
(before|until) .. (need|must|want|have|like) to (know|understand|ask|clarify|find out|be clear) (what|how|
    which|whether|if|about|who|when|where)
(before|until) .. (:|,)? (is|are|does|do|will|would|what|how|which|who|can) (your|you|the|it|this|that|
    there|vat|_ rate)
(wants|want|wanted) to know (does|is|do|are|will|can|did|what|how|which|whether|if (you|it|the|there|your))
"""
