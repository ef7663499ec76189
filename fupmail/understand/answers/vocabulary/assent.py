"""English families of yes: who decides, how, and on what."""

from fupmail.understand.answers.vocabulary.people import (
    BODY,
    GO,
    HAVE,
    THING,
    THIS,
    WE,
    WILL,
    YOU,
)

_FITS = (
    "(fine|good|great|perfect|ok|okay|acceptable|agreeable|agreed|spot on|fair|reasonable|all right|"
    "alright|exactly what (we|i) (want|wanted|need|needed|had in mind|were looking for|was looking for))"
)

YES_FAMILIES = f"""
# the deciding verb and its object
{WE} {HAVE} (accept|accepted|approve|approved|okayed|endorse|endorsed|greenlit|green lit|authorise|
    authorised|authorize|authorized|ratified|signed off|signed off on|agree to|agreed to|
    countersigned|say yes to|said yes to|confirm|confirmed|back|backed|adopted) {THIS}
{BODY} {HAVE} (accepted|approved|okayed|endorsed|ratified|signed off on|signed off|signed|agreed to|agreed|
    backed|blessed|authorised|authorized|confirmed|cleared|voted for|said yes to|nodded through|passed)
    {THIS}
{BODY} {HAVE} (said yes|agreed|on board|in favour|in favor|voted yes|voted in favour|voted in favor|
    convinced|happy with (it|this|that|your _|everything)|all for it|said to go ahead|
    gave (us|me|it|this|you|their|his|her|the) (the)? (go ahead|green light|blessing|nod|ok|okay|thumbs up|
    all clear|approval|yes)|given (us|me|it|this|you|their|his|her|the) (the)? (go ahead|green light|
    blessing|nod|ok|okay|thumbs up|all clear|approval)) (.|,|!|$|and|so|to (go|proceed|it|your)|last|this|
    yesterday|today|with (it|this|your))
got (the|a|her|his|their|my _ 's)? (nod|go ahead|green light|blessing|sign off|approval|all clear|thumbs up|
    okay|yes) (from|,|.|!|$|today|this|last|yesterday|and|so|on|for)
(your|the|this|revised|final|updated) (_)? {THING} (_)? (is|are|was|were|has been|have been|stands|got)
    (now|all|hereby|fully|formally|officially|both|just|finally|also)?
    (accepted|approved|agreed|signed|confirmed|signed off|okayed|countersigned|authorised|authorized|
    ratified|a go|yours|endorsed|passed)
(pleasure|happiness|delight|honour|pleased|glad|happy) (in|at|to) (accepting|accept|confirming|confirm|
    approving|awarding) (your|
    the|this|our|you)
{WE} (would)? (rather|sooner|prefer to) (have|use|hire|work with|go with) (you|your _) (than|over|instead|.|
    ,|!|$)
(count|put|sign|book) (the|our) _ (_)? (in|down|up) (for|from|please|.|,|!|$)
(answer|verdict|decision|reply) (is|:|,|was) (a|an|still|definitely|clearly)? yes
consider us (_)? (customers|clients|in|on board|members)
(the _|our _|{BODY}) (would like|wants|want|would love) (you|your (team|firm|crew|company)) to (do|build|
    make|run|
    paint|handle|install|design|cater|start|begin|go ahead|take)
{WE} (are having|will have|are taking|am having|am taking) (one|two|three|four|five|six|ten|both|all|the
    (_)? one) (of
    them|of those|of these|delivered|please|.|!|,|$|in)
(your|the) (bid|offer|tender|proposal|quote) (was|is|has been) (the)? (successful|winning|best) (one)? (.|,|
    !|$)
{BODY} {HAVE} signed (.|,|!|$|this|today|it|the (contract|order|agreement|quote|papers|form)|yesterday|last)
(enclosed|attached|find|sending|herewith) .. (our|the|an) (official|formal|written|purchase)? (order|po)
    (no|
    number|form|for|
    .|,|!|$|_ attached)
{WE} (are|am) (joining|enrolling|switching to you|coming on board|signing)
instruct you to
(agreement|contract|order|quote|offer|proposal) with (both|all)? (our|my|the|both) signatures
(put|push|run) (it|this|the order|the paperwork|our order) through
(said|says|told (me|us)|say) to (sign|go ahead|book (it)?|order|take it|accept|do it|proceed) (.|,|!|$|
    before|with|it|and|at)
(confirm|confirming|confirmed) that (_)? (_)? (_)? (_)? (will|would like to|wants to|want to|is going to|are
    going to|
    wish to|wishes to) (be)? (taking|take|proceed|proceeding|go ahead|join|joining|renew|renewing|order|
    ordering|use|
    using|accept|accepting|sign|signing)
{BODY} {HAVE} (chosen|picked|selected|chose|decided on|settled on|voted for|opted for|gone with|went with|
    preferred|
    appointed|liked) {YOU} (.|,|!|$|best|for|as|over|and|from)
(can|will|shall|could) (finally|now|gladly|happily)? say yes (to|.|,|!|$|and)
(moving|switching|transferring|bringing|move|switch|transfer|bring) (our|my|the) _ (_)? (over)? to you
    (from|
    on|in|.|!|
    ,|$|as|next|this)
# wanting and being about to
{WE} {WILL} (now|also|gladly|happily|all|formally|officially|definitely|certainly)? {GO}
{WE} (will|would like to|want to|wish to) have (you|your _) (do|build|make|run|paint|
    handle|install|design|cater|on|fit|back to do)
{WE} (want|would like|would love) (you|your (team|firm|crew|company|people)|you guys)? to (do|build|make|
    run|paint|handle|install|design|cater|start|begin|take on|take care|go ahead|be our|work (with|for|on)|
    represent|
    proceed|come and (do|start)|get started|deliver) (the|our|it|this|us|ahead|for|on|of|as|with|.|!|,|$|my|
    both|all)
{WE} (are|am|will be|would be) (definitely|certainly|all|absolutely)? (going ahead|going forward|going with
    (it|
    this|that|you|your|option|the|plan|package)|moving ahead|moving forward|proceeding|signing (up|today|
    the|
    your|tomorrow|with you)|taking (it|you|both|all|the|your|option)|doing (it|this)|buying|ordering|
    booking|
    committing|up for it|up for this|renewing|on board|in for)
{WE} (would|will) (be)? (glad|happy|delighted|pleased|honoured|honored)? (to)? (take|taking) (you|this|it)
    up (on|.|!|
    ,|$)
{WE} (would like to|want to|have decided to|decided to|are happy to|voted to) (do (it|this)|start|begin|get
    started|have
    you) (.|!|,|$|with|on|from|in|as|this|next|do|for|the (work|project|job|first))
{WE} {HAVE} (chosen|picked|selected|chose|decided on|decided for|settled on|plumped for|gone for|gone with|
    going with|voted for|opted for|opt for|choose|pick|select|appointed|hired|landed on) {YOU}
{WE} {HAVE} (chosen|picked|selected|chose|decided on|decided for|settled on|plumped for|gone for|opted for|
    opt
    for|will take|will go for|landed on) (the|option|plan|package|variant|number|version|model|both|all)
    (_)?
    (_)? (option|plan|package|variant|version|model|one|tier|two|three|a|b|c|1|2|3)
(decided|chose|voted|ruled|came down|decision|fallen|fell|went|gone|goes|go|verdict) (is|was|has gone|has
    fallen|went)? (in)? (your (favour|favor|way)|for you|on your side)
(yours|you|your (offer|proposal|quote|bid|team|firm|company|design)) (is|are|was|were) (the (one|winner|
    winning|
    clear (winner|favourite|favorite)|best of|supplier|firm|company|team|people)|our (choice|pick|favourite|
    favorite|first choice|new|preferred)|who we (want|chose|picked)|what we (want|need|chose))
# work given
(award|awarding|awarded|give|giving|given|hand|handing|grant|granting|offering) (you|your _|your _ _)? (the|
    this|our)? (job|contract|order|tender|work|business|project|commission|mandate|engagement|account) (to
    (you|
    your)|.|!|$|,|from|for|starting|as)
(you|your (company|firm|team|_)) (have|has|get|gets|got|will get|won|wins|have got|have won) (the|our|
    this|a)
    (job|contract|order|tender|work|business|project|commission|vote|go ahead|green light|account|mandate|
    deal)
(job|contract|order|tender|work|business|project|commission|gig|account) (is|are) (all)? (yours|coming your
    way|going to you)
(work|business|contract|order|job) (goes|is going|has gone|went) to you
# being asked to begin
(please|kindly|you may|you can|you could|feel free to|do|so|let us|just|now|then|go ahead and|and|can you)
    (go ahead|proceed|start|begin|commence|get started|get going|kick off|crack on|start (the)? work|fire
    away|
    set things in motion|get the ball rolling|start (the|your) preparations|start preparations|
    make a start|carry on|get on with it|set it up|set us up|sign us up|put us down|put me down|
    draw up the (contract|paperwork|agreement|papers|order|_ agreement)|
    prepare the (contract|paperwork|agreement|papers)|send (us|me|over|through|across)? (us|me)? (the|your)
    (contract|agreement|paperwork|order form|engagement letter|proforma|pro forma|deposit invoice|docusign|
    first invoice|onboarding|papers)|ship (us|_)|reserve (the|us|our|a|it|both)|order (the|it|them|both|two|
    three|four|five|six|ten)|book (us|me|the|it|them|both|that|in)|schedule (the|us|it|our|your)|hold the
    date|
    raise the (first|deposit)? invoice|invoice (us|me)|dispatch|supply|process the order|lock (it|us|that|
    in)|
    get it (booked|ordered|done|moving|started|scheduled))
(start|begin|proceed|go ahead|commence|kick off) (as (planned|agreed|discussed|described|proposed|quoted|
    soon)|on
    (the (basis|terms)|that basis|monday|the|_ terms)|with (the (work|works|order|job|installation|
    production|
    project|first|build|design|setup|kitchen|roof)|your|it|this|phase|option|production|everything)|
    whenever|
    when you|straight away|right away|immediately|at your|from the)
(let us|shall we just) (go with|go for|lock in|book|sign|order|kick off|run with|choose|pick|take|do) (it|
    this|
    that|the (_)? (_)? (one|option|plan|package|order|contract|deal|date|slot|version|model|machine|lot|
    work|
    job)|your|
    you|option|both|plan|all|one|two|three|_ chairs|a (six|twelve|three))
(let us|shall we just) (go ahead|proceed|move (forward|ahead)|get (moving|going|started)|get (it|this|that|
    us)
    (booked|done|ordered|signed|moving|started|going|scheduled)|lock (it|this|that) in|crack on|kick off|
    make (it|this) (official|happen)|roll|do (it|this|that) (.|!|,|$|and|on|for|as|with))
(put|count|sign|pencil|mark) (us|me|both of us|the team|all of us) (down|in|up)
(we|i) (are|am) (in|sold|convinced|up for it|on board|all yours|your (new)? (client|customer)) (.|!|,|$|and|
    so)
(you have|you 've|that has|that) (convinced|persuaded|won|talked|sold) (us|me|her|him|them|over|me round|us
    over|
    me into)
(talked|persuaded|convinced) (me|us) (into|round)
# fit and agreement
(price|quote|quotation|offer|proposal|terms|figure|figures|numbers|conditions|contract|rate|timing|schedule|
    fee|fees)
    (all)? (is|are|looks|look|sounds|sound|works|work|seems|suits|suit) (all|absolutely|just|very|really)?
    {_FITS} (.|!|
    ,|$|for (us|me)|to (us|me)|with (us|me)|by (us|me)|and|so|by me|with me)
(it|that|this|everything|all) (is|looks|sounds|works|suits) (all|absolutely|just|very|really)? {_FITS} (for
    us|for me|to
    us|to me|with us|with me|by us)? (.|!|,|and|so) (so|and)? (please|kindly|let us)? (go|book|send|start|
    order|sign|
    proceed|let us|ship|place|draw|prepare|invoice|schedule)
(offer|it|price|quote|that) (fits|suits us|suits me|works for us|works for me) (.|!|,|$|and)
^ (ok|okay|fine|yes|agreed|approved|good|deal|great|happy|all good|good to go|yep|confirmed|accepted|sounds
    good|perfect|all ok|all fine) (to|for|on|with|by|from|in) (everything|all (points|counts|of it|terms)|
    both|the (_)?
    (amount|price|terms|offer|proposal|quote|figure|order|total|quotation|contract|estimate)|that (price|
    basis)|
    your (_)? {THING}|(our|my) (side|end) , (_)? (_)? (contract|please|order|go|book|send|signed|start|po|
    proceed))
(consider|treat|take) (this|it) (as)? (our|my|a|the)? (formal|official|written|firm|final)? (acceptance|
    order|confirmation|go ahead|agreement|yes|commitment|approval|done|settled|notice to proceed)
(consider|call) (it|this|that) (a)? (deal|done|settled|done deal|sold|agreed|booked)
(our|my) (order|purchase order|po|signed) (number|no|reference|ref|is|follows|will follow|copy|contract|_ is
    attached)
(release|releasing|issue|issuing|raise|raising|raised|issued|released|place|placing|enclose|send|sending)
    (our|the|
    an|a|you our|you the|you an|you a) (_)? (po|purchase order|work order|formal order|firm order|order no)
(send|share|issue|forward|await|awaiting|need|expect) (us|me|your|the|an)? (the|an|your)? order
    (confirmation|
    acknowledgement|acknowledgment|acceptance)
(we|i) (hereby|herewith)? (order|book|reserve|commission) (hereby|herewith|the|two|three|four|five|ten|one|
    from
    you|as|according)
{BODY} (say|says|said|tells me) (ok|okay|yes|fine|go|go ahead|go for it|let us) (.|,|!|$|can|to|so|and|we)
(ok|okay|so|,) can (proceed|go ahead|start|order|book)
you win (.|!|,|$)
purchase order (to follow|is (attached|below|coming|on its way)|follows|attached|today|number|no|will
    (follow|
    be)|_ attached)
(we|i|and) (have)? (just)? (signed|countersigned|initialled|executed) (the|your|it|and|both|off|on|
    everything)
    (_)? (contract|agreement|proposal|quote|quotation|offer|order|paperwork|form|sow|docusign|document|
    documents|papers|letter|on|online|electronically|it|returned|sent|today|this|already|now)
(contract|agreement|proposal|quote|quotation|offer|paperwork|order|copy|papers|form|letter) .. (signed|
    countersigned) (and|by|on|this|today|yesterday|.|!|,|$|copy|in|back|overleaf|below|above|dated|version|
    with)
signed (and|,) (returned|sealed|scanned|sent|dated|attached|on (page|behalf))
^ signed (contract|agreement|copy|quote|proposal|order|paperwork|and|.|!|,|$)
(happy|glad|pleased|delighted|able) to (confirm|accept|approve|place|award|say yes|report that|sign|appoint|
    commission|engage|inform you that (you|your)|tell you (that)? (you|your|we (have chosen|are going|chose|
    want|
    will)))
(confirm|confirming|confirmed) (the|our|my|your|this|that)? (_)? (booking|order|reservation|appointment as|
    engagement|purchase|acceptance|go ahead|hire) (for|of|as|on|,|.|!|$|and|with|at)
^ (i|we) confirm (.|,|!|$|the|our|my|that we (would|want|wish|will|are (going|happy)))
(we|i) (will|would like to|want to|shall) (have|take|buy|order|get|go for) (one|two|three|four|five|six|ten|
    both|
    all|the (lot|blue|red|big|small|larger|smaller|bigger|first|second|third|middle|premium|standard|basic|
    full))
(yours|you) (it is|get it)
(your|the|full|first) (_)? (deposit|payment|down payment|retainer) (was|is|has been|went|has gone|has)
    (sent|
    paid|
    transferred|wired|made|out|on its way|gone|settled)
we (look|are looking|all look) forward to (working|starting|getting started|the (start|installation|kick
    off|
    project)|your team (starting|coming)|having you (on|do|start|as))
^ it is a (deal|yes|go|done deal)
exactly what (we|i) (want|wanted|need|needed|had in mind|were looking for|was looking for|were after)
    (.|!|,|
    $)
^ (fine|ok|okay|right|deal|agreed|done|good|very well|alright|then) , .. it is (.|!|,|$)
is (a)? (definite|firm|clear|big)? yes (.|!|,|$|and|from us|from me|please)
shake (hands)? on it
where (do|should|can) (we|i) (sign|send the deposit|pay the deposit|transfer the deposit)
# awarded, in the words of offices
(your|the) (_)? {THING} (_)? (is|are|was|were|has been|have been) (hereby|now|therefore)? retained (for|
    by|as|.|,|!|$)
(confirmed|voted|vote|decided|ruled|passed|resolved|settled|concluded|unanimous|unanimously) .. in your
    favour/favor
(pleased|happy|glad|delighted|honoured|honored|proud) to (make|conclude|enter into|close|sign) (a|an|
    the|our|
    this)? (contract|agreement|deal|cooperation) with (you|your)
(formal|firm|written|official|regular) order (will|shall|is to) (be (dispatched|issued|sent|released|posted|
    placed|raised)|follow)
(letter of intent|loi|letter of award|loa|letter of acceptance|notice to proceed|notice of award) ..
    (released|issued|attached|enclosed|signed|follows|dispatched|posted)
(issue|release) (us|me|over)? (the|your)? (terms of (business|engagement)|terms (and|.|,|$)|letter of
    engagement)
(glad|grateful|obliged) if you (would|could|will) (now|then|kindly|please|therefore)? (engage|commence|
    instruct the|proceed|begin (work|the|on)|start (work|the|on)|place the order|set (it|this|things|
    matters) in (motion|hand|train)|put (it|this|the works?) in hand)
# a word among people who know each other
(we|you|it|this|that) (are|is) (a)? (definite|firm|big|clear)? go (.|!|,|$|from|for|on)
(^|and|so|just|please) (do|take|order|print|fit|build|paint|ship) (all|both) (two|three|four|five|six|seven|
    eight|ten|twelve|of (them|these))? (.|,|!|$|please)
{BODY} {HAVE} (ticked|rubber stamped|waved through|blessed) (it|this|that|yours|your _|them|the box)
^ book (us|me) for (the|both|all|two|three|four)
^ (the|your)? (quote|quotation|price|offer|proposal|contract|estimate|figure) 's (all)? (fine|good|ok|okay|
    great|perfect|approved|accepted|agreed|signed) (.|,|!|$|by|with)
(please|kindly|so|then|and|can|just) set up (the|our|a|my) (direct debit|standing order|debit mandate)
where (do|should|can|shall) (i|we) (e|digitally|electronically)? sign (.|,|?|!|$|and|,)
"""
