"""English families of "later": who needs time, for what, until when."""

from fupmail.understand.answers.vocabulary.people import BODY, THING, WE

_DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tomorrow"
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|"
    "jun|jul|aug|sept|sep|oct|nov|dec"
)
_SEASON = (
    "spring|summer|autumn|fall|winter|easter|christmas|xmas|thanksgiving|q1|q2|q3|q4|year end|month end|"
    "harvest|half term|ramadan|eid|diwali|new year|holidays|quarter|fiscal|budget|season|term"
)
_UNIT = "(week|weeks|month|months|day|days|year|years|fortnight|quarter|quarters)"
WHEN = (
    f"(next|in (about|around|roughly|early|mid|late|another)? (a|one|two|three|four|five|six|ten|twelve|"
    f"some|the) "
    f"(few|couple|couple of|coming|next|second|first|new)? ({_UNIT}|half|year)|in (early|mid|late|the|next|"
    f"about)? (new)? "
    f"({_MONTH}|{_SEASON}|autumn|year)|"
    f"(on|by|before|after|until|till|around|from|towards|come|early|mid|late|this|during|past|for|over) "
    f"(the|my|our|early|mid|late|this|next|coming|end of|about|say|at least|sometime)? (next|first|second|"
    f"end|start|"
    f"beginning|week|month|year|quarter|{_DAY}|{_MONTH}|{_SEASON}|vacation|break|holiday|audit|move|launch|"
    f"meeting|"
    f"then|few|couple|fair|exams|elections|election|closing|agm|refit|merger|new year)|"
    f"after (that|we|i|he|she|they|our|my|the)|then|later|once|when|as soon as|again|{_DAY}|end of (the|"
    f"this|next|_)|"
    f"shortly|soon|(two|three|four|six|ten|_) (weeks|months|days) (from|time)|at (our|the) next|"
    f"closer|nearer|afterwards|sometime|down the (road|line|track)|within (a|the|two|three))"
)
_LOOK = (
    "(think|decide|discuss|review|read|study|look|consider|digest|compare|evaluate|assess|check|consult|"
    "mull|"
    "reflect|deliberate|weigh|talk|go through|look at|look into|run|see|debate|speak|sort|clear|align|"
    "regroup|"
    "examine|analyse|analyze|circulate|ponder|hear (from|what|back)|ask (my|our|the)|find out|figure|"
    "work out|wait|sleep|go over|make up (my|our)|settle|finalise|finalize|confer|verify|revisit)"
)
_CALL = (
    "(call|ring|phone|ping|email|mail|write|write to|text|contact|try|ask|remind|nudge|chase|poke|bug|"
    "get in touch|"
    "get in touch with|check in|check in with|check back|check back with|come back|come back to|get back to|"
    "circle back|follow up|follow up with|reach out|reach out to|speak|talk|speak to|talk to|touch base|"
    "touch base with|drop me a line|drop us a line|drop in|knock|prod|catch|resend|reconnect|reconnect with|"
    "approach|message|give me a (call|ring|shout|nudge)|give us a (call|ring|shout|nudge)|"
    "buzz|catch up|catch up with|hit me|look me|come and see|be in touch|speak with|talk with|connect|"
    "connect with|revert|revert to|raise it|raise this|bring it up)"
)

_BODY = BODY.replace("|everyone|everybody|they)", ")")
_DECIDERS = f"{WE}|{BODY}|my _|our _"

LATER_FAMILIES = f"""
# time is needed
{WE} (will|would|still|do|all|really|just|also)? (need|want|would like|will need|have|must|got) (to|time to|
    a moment to|a
    (bit|little) (more|of)? time to|more time to) (still|first|really|just|also|both)? {_LOOK} (about|
    it|this|that|over|through|your|into|things|everything|internally|first|before|carefully|on (it|this|
    that)|
    (with|to|at)? (my|our|all) _|them|up (my|our)|for a|these|both|the (offer|offers|proposal|options|
    numbers|
    figures|contract|quote|quotes|details|costs|plan|documents|bids|terms|budget))
{WE} (still|will|would|do|would still|may|might|just|really)? (need|require|want|like|could use|could do
    with|ask
    for|beg for|take) (to)? (have)? (some|a|a bit|a little|more|another|further|extra|additional|one|two|
    three|at
    least|until|till|about|a few|a couple of) (bit|little|few|couple)? (of|more|extra)? (time|weeks|week|
    days|day|
    month|months|breathing space|thinking time|input|clarity|moment|weekend|fortnight|quarter|longer)
(still|first|yet) (need|needs|have|has|want|wants|must) (to)? (get|hear|have|ask|check|wait|talk|speak|
    discuss|run|
    see|clear|sort|find|finish|compare|look|consult|go|read|review|decide|convince|win over|think|agree|
    align|settle)
(need|needs|have|has|want|must|like) to (get|hear|have|ask|check|wait|talk|speak|discuss|run|see|clear|sort|
    find|
    finish|compare|look|consult|go|read|review|think|agree|align|settle|convince|involve|meet) .. .. first
(get|hear|need|wait|waiting|await|awaiting|ask|seek|gather|obtain|check|convince|persuade) (for|to|on|from|
    with)? (get|
    hear|have|see|from)? (the|my|our|his|her) (_)? (landlord|board|boss|committee|wife|husband|partner|
    accountant|lawyer|finance|
    bank|council|management|director|team|head office|it|legal|treasurer|owner|owners|family|insurer|
    insurance|
    architect|union|client|customer|budget|funding|grant|loan|permit|permission|planning|results|approval|
    figures|numbers|headcount|lease|sale|green light|sign off|go ahead|outcome|new _) ('s|s')? (view|views|
    opinion|ok|
    okay|approval|blessing|agreement|decision|answer|sign off|input|take|thoughts|verdict|round|permission|
    first|go
    ahead|results)
(wait|waiting|await|awaiting|pending|need|needs) (for|on|to (hear|see))? (the|my|our|his|her) (_)? (budget|
    funding|grant|loan|
    permit|permission|planning|results|approval|figures|headcount|lease|sale|green light|sign off|go ahead|
    outcome|
    architect|insurance|insurer|bank|landlord|board|committee)
(give|allow|grant|leave) (us|me|it|them|him|her|the _|my _) (_)? (until|till|(a|another|some|two|three|one|a
    few) (more)?
    (days|weeks|week|month|months|day|time|fortnight|weekend)|the weekend|more time|time to|to think|the
    (rest|week|
    weekend|month)|a (bit|little|while|moment|couple))
let (me|us) (sleep|think|mull|digest|discuss|check with|talk to|consult|ponder|chew|read|study|run)
(need|needs|want|more|like|some|give|gives|little|bit of|take|without|no|had|have|enough|appreciate) (the|
    a)? time to {_LOOK}
{WE} (will|would like to|want to|need to|have to|must|shall|should|are going to|am going to|going to|are
    (still)?
    (going to|to|about to)|can|rather|prefer to|intend to|plan to|hope to|should be able to|expect to|
    propose to)
    (then|now|both|all|first|only|probably|certainly|definitely|need to)? (decide|discuss (it|this|your|
    internally|the
    (offer|proposal|quote|options))|review (it|this|your|the (offer|proposal|quote|options|bids)|all)|
    consider (it|
    this|your)|think (about|it|this)|
    reconsider|revisit|come back|get back|revert|let you know|be in touch|report back|circle back|
    respond|give you (an|a|our|my)|have (a|an|the|more)? (decision|answer|clearer|news|verdict)|make (a|
    our|up|the) (decision|choice|mind|minds|call|final)|know (more|by|whether|if|on|in|better|then)|
    take it up|pick (it|this) up|take (it|this) to|put (it|this) to|get to (it|this)|evaluate|wait|reassess|
    say more|reopen|vote) .. {WHEN}
(come|get|circle|report|revert|go) back to you
# the reader is to come again
{_CALL} (me|us|again|back|in) (about (it|this|that))? (again|back|in)? (with (me|us))? {WHEN}
(ask|try|call|ring|contact|email|write|speak to|remind|ping) (me|us) (again|back|later|then|in|after|next|
    once|when|
    around|towards)
(let us|we should|we could|could we|can we|we can|happy to|i would rather|would rather|prefer to|better|
    best|
    suggest we|propose we|maybe we|perhaps we|shall we|i suggest|why do not we|would it be possible to|
    possible to)
    (discuss|talk|speak|meet|revisit|pick|come back|return|park|leave|hold|wait|look|do|reconvene|regroup|
    review|
    settle|decide|resume|continue|postpone|move|push|shift|take|circle|catch up|sort|chat|reopen|delay|
    defer|
    pause|
    put|let|touch base|connect|address|tackle|see) .. .. {WHEN}
(can|could|may|shall|might|let) (i|we|me) (let you know|get back|come back|tell you|answer|decide|think|
    revert|sleep|
    confirm|give you an answer|take a few|have (a|until|till|another|more)) .. {WHEN}
(let|letting) you know (by|on|after|once|next|in|tomorrow|as soon|soon|shortly|later|our decision|either
    way|
    when|
    what (we|he|she|they) (decide|decided|say|think)|{_DAY})
(want|need|like|would like) (my|our) (_)? (_)? to (see|look|read|agree|approve|review|have a look|weigh in|
    study|check|decide)
{WE} (will|shall) (then)? (write|reply|call|answer|be in touch|phone|ring|email|respond|confirm|speak) ..
    (once|when|as soon as|
    after (we|i|the|our|my|that))
(will|can|could|did) not (get|find time|have time|manage|make it|get round|get around) (round|around)? (to|
    for) (it|this|your
    _|reading|looking) .. (this|today|until|before|yet|now|for)
(will|would|must|may) have to (be|wait) (until|till|for)? (next|in|after|the (new|next|spring|autumn|summer|
    winter))
(take|reach|make|come to) (a|our|the) (final)? decision .. {WHEN}
(decision|choice|say|word|answer|call) (rests|lies|is|sits) with (our|my|the|her|his) _
put a (stop|hold|freeze) on
(nothing|not|un) (is|has been|was)? (decided|settled|final) (yet|,|.|!|$|so far|as)
owe you (an|a) (answer|reply|decision|response)
{WE} (will|can|do|shall) not (decide|sign|commit|choose|say|do anything|move|act) (on (it|this))? without
    (him|her|them|my|our|the|a)
(can|could|would) you (please|kindly|possibly)? (hold|keep|reserve|extend|freeze) (the|your|this|that|our)
    (price|offer|quote|
    slot|date|rate|quotation|place|option|deadline|validity) (for|until|till|open|a|another)
{WE} (will|can|could) (then|only|not)? (have the|order|sign|pay|start|go ahead|afford) .. (in about|in a|
    then|after that|once|when)
(let us|need to|have to|want to) get (through|past|over) (_|the _|this _|our _)
(still nothing|nothing yet|still no word|no word|no news|no answer|no reply|no decision) (yet)? from
    (the|my|
    our|his|her|head) (_)?
    (landlord|board|
    boss|committee|bank|council|office|owner|director|partner|wife|husband|client|insurer|lawyer|team|cfo|
    ceo|finance)
(is|a|just|still) (big|firm|definite|strong)? maybe (.|,|!|$|for|until|from)
# not decided
({_DECIDERS}) (have|has|are|is|am|did|had) (still)? not (yet|quite|really|entirely|fully|all|actually)?
    (yet|
    been)?
    (made (up|a|our|any|my|the)|decide|decided|reached|come to a|taken a|had (a|the|any)? (chance|time|
    moment)|got
    round|gotten around|gotten to|got to|agreed|chosen|settled|discussed|finalised|finalized|concluded|
    worked out|looked at|read|signed off|met|voted|convinced|studied|compared)
(no|not any|without a|not a) (final|firm|formal|clear)? (decision|answer|verdict|conclusion|consensus|
    agreement|
    outcome|news|movement|ruling|green light|word) (yet|so far|as yet|to report|has|from|before|until|till|
    on|at
    this|made|taken|has been)
(jury|decision|verdict|answer|call|outcome|vote) (is|will|has) (still|yet|be|not)? (out|pending|open|coming|
    due|expected|be (made|taken|known)|to come|announced|known|up in the air) (on|at|in|by|after|
    until|
    next|once|when|over|.|,|!|$|for|and|from)
{WE} (are|am) (still|currently|all)? (still|only|just)? (deciding|(considering|discussing|evaluating|
    reviewing) (it|this|
    your|all|our options|the (offer|offers|proposal|options|quotes))|comparing|
    collecting (quotes|offers|bids|more)|gathering (quotes|offers|bids)|weighing|mulling|thinking (it|about
    it)|undecided|torn|hesitating|unsure whether|on the
    fence|not there yet|hoping to decide|in two minds)
(am|are|is) (still|not)? (not)? (sure|certain|clear|convinced) (yet|whether (we|i|to)|which (way|one|of))
# somebody has it, something must come first
(your|the|this) (_)? {THING} (is|are|sits|lies|is sitting|has gone|went|is now|is currently|is still|
    remains|
    goes) (now|still|currently|being|under|with|before|in front of|to|on|up) (the|our|my|review|legal|
    consideration|discussion|discussed|reviewed|considered|evaluation|with|evaluated|in|looked|circulating|
    still|internal|pending|examined)
^ (it|this|that|_ _|_ _ _) (is|are|sits|goes|has gone|lies|sitting|gone|now) (now|still|currently|back)?
    (with|before|in front of|to|on the desk of) (our|my|the) (_)? (board|committee|boss|director|directors|
    cfo|ceo|
    finance|legal|lawyer|
    lawyers|management|partners|trustees|council|owner|owners|accountant|wife|husband|procurement|
    purchasing|
    desk|head office|agenda|list|team|md|landlord|insurer|bank|shareholders)
{_BODY} .. (meets|sits|convenes|will (meet|decide|discuss|vote|look|review|consider|take)|only meets|
    decides|
    votes|is (meeting|(away|out|abroad|travelling|traveling) (until|till|this|for|at)|on (leave|holiday|
    vacation) (until|till|this|for|at)|looking|reading|reviewing|
    considering|
    still|deciding)|are (meeting|away|looking|reading|reviewing|considering|still|deciding|meeting)|has (yet
    to|not)|have (yet to|not)|wants to (think|see|read|look|check|study|go over|compare|wait|meet|discuss|
    sleep)|want to (think|see|read|look|check|study|go over|compare|wait|meet|discuss|sleep)|needs (to|time|
    more)|need (to|time|more)|is back|returns|are back)
(depends|depending|hinges|rests|waits|dependent|contingent) on .. (budget|board|funding|approval|landlord|
    bank|
    result|results|outcome|meeting|decision|grant|sale|planning|permission|season|election|interview|
    numbers|
    whether)
(let|leave|put|keep|set|lay) (this|it|that|things|everything|the (offer|matter|file|quote|question|decision|
    order|
    topic|door|subject|issue)|your _) (rest|lie|sit|aside|open|on ice|
    on hold|on
    the shelf|simmer|for (now|later|another|the moment|next)|to one side|until|till|pending)
(hold|reserve|keep|save) (this|it|that|the _|your _|our _|one|them) (open|for us|for me)? (for us|for me)?
    (until|
    till|pending|a (little|bit) longer|another|while)
(on hold|on ice|on pause|paused|parked|postponed|deferred|frozen|put back|pushed back|pushed out|
    delayed|put off|suspended|shelved for now) (until|till|to (next|the|q1|q2|q3|q4|a later|january|may|
    autumn|spring)|for (now|the moment|at least|a|this|another|the time)|pending|while|by|into|.|,|!|$)
(postpone|postponing|defer|deferring|delay|delaying|put off|putting off|push back|hold off|holding off|park|
    pause|
    pausing|freeze|freezing) (it|this|that|the (_)? (decision|purchase|project|order|plan|whole|matter|
    start|
    discussion|
    talks|renewal|work)|our|my|any|all|everything|things|on|until|till)
# busy, away, too early
{WE} (are|am|will be|have been|shall be|is) (all|both|still|just|so|rather|very|too|really|completely|a bit|
    currently|
    now)? (busy|tied up|swamped|snowed under|up to my|up to our|rushed|in the middle of|flat out|stretched|
    buried|
    overloaded|short staffed|under water|underwater|at a (trade)? (fair|show|conference)|closing the (books|
    year)|
    moving (house|office|offices|premises)|(away|out|off|travelling|traveling|abroad|on leave|on holiday|on
    vacation|
    on (parental|maternity|paternity|sick) leave|in (a|the) hospital) .. (until|till|through))
(things|it|life|work|everything) (is|are|has been|have been|will be) (a bit|very|so|too|rather|really|
    pretty|
    quite|
    completely)? (hectic|crazy|busy|mad|chaotic|manic|upside down|frantic)
(too|bit|little|rather|still) (early|soon|premature|far off|far ahead|much going on|much on) (to|for|.|
    ,|!|$|
    right|at|
    in|yet)
(not|rather not|nothing|no one|nobody|can not|will not) (_)? (_)? (_)? (before|until|till) (the|we|i|our|my|
    next|after|he|she|
    they|it|then|end|mid|late|early|{_MONTH}|{_DAY}|{_SEASON})
(can not|could not|not able to|unable to|hard to|difficult to|impossible to) .. (decide|commit|say|answer|
    tell|
    promise|sign|give you|respond|confirm|look|think|deal|focus|move) .. (yet|now|today|right now|at the
    moment|
    just now|this (week|month|quarter|year)|at present|until|till|before|just yet|for (now|the moment))
(in|on|part of|into) (our|the|my|next year 's) (plans|plan|budget|roadmap|agenda) for (next|the|{_MONTH}|
    {_SEASON}|_)
(budget|budgets|funding|money|cash|funds) (is|are|will|for|gets|get|only|comes|opens|opened|frees|becomes|
    be)? (_)?
    (_)? (set|decided|fixed|approved|released|available|allocated|reviewed|confirmed|opens|renewed|frees up|
    planned|voted|drawn up|discussed|come through|comes through|unlocked|free) (in|on|by|until|till|after|
    next|once|
    when|at|from|only|then|again)
{WE} (can|will|could|may|should) (only|then|probably|hopefully|certainly)? (say|know|tell|decide|talk|
    commit|
    look|start|
    move|act|give) .. (then|after|later|once|when|next|afterwards|by then)
(expect|expecting|count on|you will (have|get|hear|receive)|you shall (have|get|hear)|look for) .. (answer|
    decision|
    reply|response|news|word|from us|from me|verdict|back from us|back) .. {WHEN}
{WE} (will|shall|would|can)? (rather|prefer to|want to|like to)? (settle|decide|do|discuss|look at|deal
    with|
    tackle|
    handle|revisit|pick up|return to) (it|this|that)? (afterwards|later|then|after that|at a later (date|
    stage|
    point|time)|another (time|day)|in due course|down the (line|road))
bear with (us|me) (.|,|!|$|a|until|on|while|for|we|as|till|another)
(remind|nudge|prod|poke|chase) (me|us)
(watch this space|stay tuned|more soon|to be continued|patience please|ask me (again)? later|one for next
    year|
    next year maybe|maybe next year|perhaps next year|another time perhaps|not right now|not just now|not at
    the
    moment|not for now)
(file|matter|case|proposal|note|offer|request|tender) is (still|now)? under (circulation|process|processing|
    scrutiny|evaluation|examination|consideration|active consideration|submission)
(kindly|please|may|to|and) (approach|enquire|inquire) (us|me|again|the office)? (again)? (after|on|once|
    post|next)
(revert|return|come back|go back) to (this|the|our|that) (_)? (discussion|matter|topic|subject|question|
    conversation|talk|offer|proposal|issue) .. (on|in|after|once|when|next|then)
(until|till) (they|he|she|the|we|i|then|it|our|my) .. .. nothing (useful|can|to|more|further|i|we|will|
    happens|moves|definite)
(shout|holler|give me a bell) (me|at me|us)? (then|when|after|again)
(we|i) (will)? think (about|on|over) (it|this) (when|after|once|in|next|again)
"""
