"""English families of "somebody else": who to turn to, who took over, who wants the same."""

_COLLEAGUE = (
    "(colleague|colleagues|boss|manager|partner|brother|sister|wife|husband|assistant|director|cousin|"
    "successor|replacement|counterpart|deputy|secretary|department|office|desk|head|chief|officer|"
    "accountant|treasurer|buyer|buyers|procurement|purchasing|facilities|hr|finance|marketing|accounts|"
    "operations|maintenance|coordinator|administrator|lead|bursar|headteacher|supervisor|landlord|"
    "branch|subsidiary|sister company|headquarters|hq|agent|architect|son|daughter|superior|guy|lady|"
    "superintendent|it|team|mother|father|dad|mum|division|section|agency)"
)
_FRIEND = (
    "(friend|friends|mate|neighbour|neighbor|neighbours|cousin|brother|sister|brother in law|sister in law|"
    "client|clients|contact|uncle|aunt|son|daughter|dad|mum|mom|mother|father|colleague|acquaintance|"
    "business partner|partner|tennis partner|choir|team mate|flatmate|boss|tenant|customer|pal|buddy|"
    "nephew|niece|parents|supplier|landlord)"
)
_TURN = (
    "(contact|call|email|e mail|mail|ring|phone|ask|ask for|approach|message|try|write to|write|speak to|"
    "speak with|"
    "speaking to|speaking with|talking to|talking with|asking|contacting|"
    "talk to|talk with|get in touch with|be in touch with|getting in touch with|reach out to|"
    "reaching out to|"
    "liaise with|refer to|turn to|go through|"
    "connect with|take it up with|take this up with|address (this|it|them|these|your _|all _|future _) to|"
    "direct (this|it|them|these|your _|all _|any _|future _|such _) to|"
    "send (this|it|them|these|your _|all _|any _|future _|such _) (directly|instead|straight)? to|"
    "forward (this|it|them|these|your _|all _|any _) to|copy in|loop in)"
)
_ROLE = (
    "(handles|handle|handling|looks after|look after|looking after|manages|takes care|take care|"
    "taking care|runs|"
    "deals with|deal with|dealing with|decides|covers|buys|does (all|the|our|this)|"
    "decides about|decides on|makes decisions|is in charge|are in charge|is responsible|are responsible|"
    "responsible for|in charge of|heads|heads up|"
    "leads|oversees|signs off on|signs off|has taken over|"
    "is taking over|takes over|took over|will take over|inherited|owns|makes (these|those|the|that|all|"
    "such)|"
    "holds the|organises|organizes|coordinates|arranges|books (our|the|all)|procures|sources|purchases|"
    "plans (our|the|all)|is the (right|best|one|decision|person|contact|buyer|man|woman)|would know|"
    "will (be able to)? (help|assist|take care|handle|deal)|approves|controls|sorts|fills|replaces|"
    "is (now|our|the) (new)? (_)? (manager|head|lead|buyer|contact|director|officer|coordinator))"
)
_MATTER = (
    "(this|that|it|anything|these|those|such|our|all|the|any|vendor|vendors|supplier|suppliers|buying|"
    "purchasing|"
    "everything|contracts|training|marketing|events|it|procurement|orders|maintenance|purchases|for|of|"
    "with|on)"
)

ELSEWHERE_FAMILIES = f"""
# turn to
{_TURN} (my|our) (_)? _ (, (he|she|who|they)|instead|directly|about|who|for (this|that|these|such))
{_TURN} (my|our) (_)? (_)? {_COLLEAGUE}
{_TURN} (the|his|her) (_)? (landlord|agent|managing agent|manager|purchasing|procurement|facilities|
    accounts|
    hr|head office|
    buyer|owner|secretary|treasurer|bursar|office manager|department|head|lead|coordinator|administrator|
    director of _|
    it department|it team|practice manager|plant manager|_ manager|_ department|_ team|_ office)
{_TURN} (mr|ms|mrs|miss|dr|prof|madam|mme|herr|frau|shri) (_)? (_)? (instead|directly|at|on|in|for|
    about|from|who|,|.|!|$|he|she|they|on this|under)
(better|best) (off|to|if you) (to)? {_TURN}
(you|one) (should|need to|want to|might want to|would be better|will need to|must|ought to|could|may
    want to|
    had better|will want to|have to) (really|rather|probably|instead|just|also|actually)? {_TURN} (my|our|_
    ,|_ _ ,|_ in|_ at|_ from|
    _ about|_ instead|_ _ (in|at|from|about|instead)|him|her)
(person|man|woman|one|contact|lady|guy|chap|team|people|department) (you|to|who|that) (want|need|are looking
    for|are
    after|talk to|speak to|contact|ask|handles|deals|should (talk|speak|contact|ask)|would be|can help|will
    help|
    decides|looks) .. (is|would be|will be|here|for|to|about|this|that|,|.)
(right|correct|proper|best|relevant|appropriate|better) (person|contact|address|department|team|man|woman|
    people|desk|
    point of contact|port of call) (to (talk|speak|contact|ask|write|discuss|approach|send|address)|for
    (this|that|you|it|
    these|such)|is|would|here|at|now|,|.|with|who)
(wrong|not the right|not the correct|not the best|not the|not your|not really the) (person|guy|man|woman|
    department|
    desk|contact|one|address|decision maker|office|place|team|decider|buyer) (for|here|to|,|.|!|$|anymore|i
    am|sorry|
    who|on)
(best|safest|surest) (bet|thing|way|plan|option|course) (is|would be) (_ _|_ _ in|to {_TURN}|my|our|the _)
^ (that|it|this) (would|will|must|should) be (my|our|_|_ _) (in|at|over in|down in|from|who) _
(go|goes|must go|run|runs|come|comes|handled|routed|decided|done) (through|via|over) (the|my|our|a|head|hq|
    mr|mrs|
    ms|dr) (_)? (_)? {_COLLEAGUE}
(do|to|just|please|and|then|should|could) (try|ask|email|call|ring|contact) (him|her|them) (.|,|!|$|at|on|
    about|instead|
    directly|first|he|she|rather|or)
(gone|moved|passed|went) (over)? to (head office|hq|headquarters|procurement|purchasing|our|the) (now|_|.|,|
    $)
# who has it in hand
(he|she|who|colleague|colleagues|team|department|wife|husband|partner|boss|sister|brother|manager|my _|my _
    _) (now|usually|
    normally|always|also|actually|currently)? {_ROLE} (of|for|with|on|over)? {_MATTER}
(handled|managed|looked after|dealt with|decided|taken care of|taken over|run|done|covered|made|bought|
    purchased|
    organised|organized|arranged|approved) (now|centrally|entirely|directly|exclusively)? (by|at|through|
    via) (my|our|mr|
    ms|mrs|dr|head|group|hq|the (_)? (office|team|department|group|agent|board|manager|council))
(that|this|it|these|those|such (things|matters)|purchasing|procurement|it|questions|requests|enquiries|
    orders|offers)
    (would be|is|are|falls|goes|go|sits|belongs|lies|comes|come|will be|needs to go|has to go|have to go|
    must go)
    (now|all|really|more)? (one)? (for|to|under|with|through|via) (my|our|the|mr|ms|mrs|dr|hq|head) (_)?
    (_)?
    {_COLLEAGUE}
(not|no longer|nothing to do with|outside|not really) (my|our|me|within my|in my|part of my|under my)
    (department|
    area|call|remit|job|responsibility|field|patch|baby|side|budget|domain|decision|role|line|desk|thing|
    business|
    scope|division|purview|place|team|brief|bag) (.|,|!|$|any more|anymore|to|i|so|but|any|at|here|try|ask|
    please|
    sorry|now)
(i|we) (do|am|are|have) (not|no longer|nothing) (really|actually|myself|personally|any longer)? (deal
    with|look
    after|handle|manage|responsible|in charge|involved|cover|make|decide|buy|do|the one|to do with|work
    (here|there|
    for|in|at|on)|with the (company|firm|school|team)|employed|take care|have (any)? (say|influence)|see
    (vendors|salespeople|reps)|purchase|
    authorised|authorized)
(i|he|she) (have|has|am|is|had)? (recently|now|since|just|already)? (left|leaving|moved on|changed|switched|
    retired|
    retiring|handed over|stepped down|transferred|resigned|quit|no longer) (the (company|firm|department|
    team|
    business|school|job|post|_ department)|this (company|role|job)|my (post|job|role|position|old job)|our|
    to (my|our)|from
    (the|my|this)|on (from|and)|in (may|june|the|march|april|january|september)|,|.|roles|jobs|departments|
    position|as|
    with (the|_)|at|work (here|there|for|at|in))
(my|his|her|your|the) (new)? (successor|replacement|stand in|maternity cover|cover|account manager|
    counterpart) (is|
    will|:|,|would|can|starts|has|_ _)
(taken|takes|took|taking|taking over|filled|filling|inherited|picked up|picking up) (over|up)? (my|his|her)
    (place|role|position|post|job|seat|desk|duties|work|portfolio|accounts|responsibilities|tasks)
has (got)? (his|her|my) (job|role|place|desk|post) (now|since|.|,)
(is|are) (really|actually|more|rather|now)? (a)? (matter|question|issue|thing|case|one) for (my|our|mr|
    ms|mrs|dr) (_)? (_)? (_)?
please (deal|liaise|talk|speak|work|correspond) with _
(will|can|could) (be able to)? (help|assist) you (with (this|that|it)|further|here|there|better|.|$)
# passed on, copied in
(forwarded|forwarding|passed|passing|pass|handed|handing|redirected|referred|escalated|relayed|shared|sent|
    given) (it|
    this (.|,|on|to|over)?|that|your _|your _ _|you|everything|details) (_)? (on|along|over|across|straight|
    directly)? (to|
    with) (my|our|mr|ms|mrs|dr|him|her|them|the|a|colleague|hq|accounts|purchasing|it|who|someone|_ in|_ at|
    _ ,|_ who|
    _ _ (in|,|who|at))
(cc'd|ccd|cced|copied|copying|cc'ing|ccing|looped|looping|cc) (in|on)? (here|above)? (her|him|them|my|
    our|mr|
    ms|mrs|
    dr|_ _ ,|_ ,|_ who|_ _ who|_ from|_ here|_ on|_ in)
(adding|added|including|included|bringing) (in|on)? (here|above)? (my|our|mr|ms|mrs|dr|_ ,|_ _ ,|_ _|_)?
    (who|in (cc|
    copy)|here|to (cc|this|the (thread|mail|conversation)))
(in|on) (cc|copy|carbon copy) (is|:|,|on|here|so)? (my|our|who|she|he)
# a friend who wants the same
(a|my|our|one of my|one of our|an old|good|another) (good|old|best|dear|close|other|business|
    next door|former)? {_FRIEND} (of mine|of ours|_)? (_)? (_)? .. (interested|wants|needs|need|
    looking|after (a|the|one|some)|asked (me|us|about|who|for)|like (one|some|the same|a|something|to|your)|
    the same|
    similar|keen|could use|a quote|one too|for (a|an|someone|your)|your (services|number|details|card|name|
    work)|
    (it|his|hers|theirs|one|the same) done|in the market|something like|hire|is looking|in need)
(told|telling|mentioned|recommended|recommending|recommend|suggested|praised|mention|referred|passed|
    passing|
    given|
    gave) (you|your (name|number|details|card|company|firm|work|services|contact|email)) (to|about|on to|
    along to) (a|my|our|
    the|him|her|them|one|some|several)
(told|telling) (him|her|them|a _|my _|my _ _|our _|a friend of mine) about (you|your _)
(gave|given|passed|giving) (him|her|them|my _|a _) your (number|card|details|name|contact|email)
(he|she|friend|neighbour|neighbor|colleague|sister|brother|they) (would|may|might|could|wants|will) (also|
    well)? (like|
    want|be interested in|need)? .. (the same|one too|too|
    as well|similar|your (services|number|details|help|product)|interested)
(he|she|they|who) (is|are|will be)? (expecting|expects|waiting for|looking forward to|expect|awaiting) (you|
    your call|your mail|your email|to
    hear from
    you|a call from you|hearing from you)
# introductions
(introduce|introducing|acquaint) (you|you both|you two|him|her|them) (to|with)
(introduce|introducing|introduction|intro) (to|of) (my|our|mr|ms|mrs|dr|you|_ _ ,|_ who)
(connect|connecting) (you (to|with)|you two|the two)
(would like|wanted|want|love|pleasure|glad|happy|allow me|let me|may i|pleased|can i|could i) (to)?
    introduce
(introduce|meet) .. .. (@|cc'd|copied|in (cc|copy))
(put|putting|bring|bringing|get|getting) (you|the two of you|you two|you both) (two|both)? (in (touch|
    contact)|together)
(let|leave) (you|the) two (of you)? (take|to|carry|get|talk|sort|arrange|connect|chat|work)
(let|leave) you (take|to take) it from (here|there)
(over to you two)
# in another's hands
(dealt|handled|looked after|processed|managed|run|administered|governed|overseen) (with)? (by|in) (the|
    our)? (_)?
    (_)? (section|department|desk|office|charity|division|branch|cell|wing|unit|trust|agency|council)
(run|handled|managed|decided|done|dealt with|organised|organized|bought|looked after) by .. (and|,) not
    (by)?
    (us|me)
(you|please|kindly) (may|can|should|could|must)? take (it|this|that|the matter)? up with (him|her|them|mr|
    mrs|ms|
    the|my|our)
(is|are|lies|rests) (now|all)? in the (capable|safe|good)? hands of _
my last (day|week) (,|.|!|here|at|with|so|$)
(would|will) be (the|your) (right|best)? (man|woman|person|one|lady|people|chap|contact) to (approach|ask|
    talk|
    speak|contact|see|write|call|ring|email|consult)
(rules|decides|pronounces) on (all|such|these|those) _
(last|wrong) (man|person|woman) .. to ask
(matters|things|requests|enquiries|landscaping|traffic|purchasing|procurement|marketing|events|training|
    catering)
    (is|are|comes|come|falls|fall)? (now)? under (mr|mrs|ms|mdm|madam|dr|miss|cik|puan|encik) _
(marketing|purchasing|procurement|facilities|catering|events) (is|are) (for|with|under) _ (.|,|!|$)
(got|has|holds|controls|keeps) (got)? the (checkbook|chequebook|purse strings|purse)
# you want somebody else
(it is|that is|it would be|that would be) (mr|mrs|ms|miss|dr|_|_ _) (_)? (_)? you (want|need|are after|
    are looking for|should (talk|speak|ask|ring|call|write)|had better|would better)
(one|person|man|woman|lady|chap|guy|department|people|team|desk) you (are after|are looking for|want|
    need|would want|should (ask|talk|be)) (is|are|will be|would be|sits|sit|works|,)
(will be|is|be|is now|will now be|sits|sitting) (sitting)? (in|at) my (chair|seat|desk|place|shoes|stead)
(off|moving|moved|leaving|going|gone|bound) (on)? (to|for) (pastures new|new pastures|a new (job|role|
    post|challenge|adventure)|greener pastures)
(lady|man|woman|chap|couple|family|people|neighbour|neighbor|neighbours|neighbors|bloke|guy|girl|
    gentleman|folks) (from)? (next door|opposite|across the|over the|two doors|three doors|a few doors|
    down the|up the|at number|round the|around the|on the corner|doors|_ doors) .. (fancies|fancy|wants|
    want|saw|asked|asking|is after|are after|would like|needs|need|interested|keen|looking|admired|
    loves|love|has been|also)
(next door|neighbour|neighbor|sister|brother|in law|friend|mum|mom|mother|dad|father|daughter|son|aunt|
    uncle|cousin|mate|colleague|boss|nan|gran|client|parents|folks) .. .. (crying out for|desperate for|
    fancies|fancy|is after|are after|mad for|needs (the same|exactly|a|an|some|one|his|her|their|new|
    someone)|wants (the same|exactly|a|an|some|one|his|her|their|you|new)|has been looking|in need of|
    could do with|would love|jealous|envious|is in the market)
(told|said|promised|telling) (to)? (him|her|them|that|_)? (you|you guys|you lot) (would|will|are going
    to|might) (ring|get in
    touch|be in touch|give (him|her|them)|pop|drop (him|her|them|by|in)|sort (him|her|them)|look after|help
    (him|her|them))
(have said|have told her|have told him|have told them) (that)? you (will|would) (ring|give|be|get|pop|
    drop|sort|help)
(mention|use|say|drop|quote|give) (my|our) name (and|when|to|.|,|!|$|there)
(say|tell (him|her|them)) (that)? (i|we|_) sent you
bought (centrally|in|at|through|out of|from) (_)? (head office|hq|headquarters|our _ (office|branch)|_
    now|these days|since)
(everything|all|things|all this|that sort of thing|this sort of thing|anything) like (this|that) (is|
    goes|has to|gets|comes|must|now) (_)? (bought|handled|decided|done|through|to|under|via|from|goes|
    dealt|go|run|by)
(hand|handing|handed|pass|passing|turn|turning) (you|this|it|things) over to (my|our|mr|ms|mrs|dr|_ (in|
    at|who|,|.)|_ _ (in|at|who|,|.)|the)
(i am|i 'm|am) (just|only|merely) the (receptionist|secretary|intern|temp|caretaker|bookkeeper|
    messenger|assistant|pa|cleaner|husband|wife|janitor|apprentice)
(no use|not much use|no good|useless|no help) to you (,|.|i|in|any|here|for|on|with)
above my (pay grade|head|station|pay|level)
(she|he|they) (owns|holds|controls|decides|runs|signs) (the|all|our|on|everything) (_)? (budget|purse|
    money|contract|contracts|purchasing|decision|decisions|diary|spend|buying|ordering|strings|vendors|
    suppliers|it)
(mr|mrs|ms|miss|dr|mme|herr|frau) _ (now|also|usually)? (does|handles|runs|sees to|looks after|has|deals
    with|manages|orders|buys|arranges|organises) (the|all|our|that|this|everything|it|these|those)
(reached|came to|landed with|got to|sent to|ended up with|come to) (me|us) (by|in) (mistake|error|accident)
(contact|reach|call|ring|email|try) (him|her|them|_|mr _|ms _|mrs _) (directly|direct|instead) (.|,|!|$|
    on|at|about|for)
(will be|would be|is|that is|really) (a question|a matter) for (my|our|the|mr|ms|mrs|dr|_ (.|,|!|in|at|
    who)|_ _ (.|,|in|at|who))
(contracts|purchasing|buying|procurement|orders|decisions|suppliers|tenders|purchases|contract) (are|is)
    (now)? (all)? (negotiated|handled|bought|decided|made|placed|managed|run|agreed|signed|done) (in|at|
    by|from|through|centrally|via|out of) (_)? (_)? (, contact|, ask|, try|.|,|now)
(wrong) _ (,|.|!) (_)? (.|,)? you want (my|our|the)
(is|that is|was) (my|our) _ 's (department|area|domain|job|call|field|baby|territory|decision|patch|
    responsibility)
"""
