"""English families of yes and no: each built of who decides, how, and on what."""

from fupmail.understand.answers.vocabulary.people import (
    BODY,
    GO,
    HAVE,
    OTHER,
    SUPPLIER,
    THING,
    THIS,
    WE,
    WILL,
    WILL_NOT,
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
(moving|switching|transferring|bringing|move|switch|transfer|bring) (our|my|the) _ (_)? (over)? to you (from|
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
    this|that|you|your|option|the|plan|package)|moving ahead|moving forward|proceeding|signing (up|today|the|
    your|tomorrow|with you)|taking (it|you|both|all|the|your|option)|doing (it|this)|buying|ordering|booking|
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
    for|will take|will go for|landed on) (the|option|plan|package|variant|number|version|model|both|all) (_)?
    (_)? (option|plan|package|variant|version|model|one|tier|colour|color|two|three|a|b|c|1|2|3|.|,|!|$)
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
(you|your (company|firm|team|_)) (have|has|get|gets|got|will get|won|wins|have got|have won) (the|our|this|a)
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
    project|first|build|design|setup|kitchen|roof)|your|it|this|phase|option|production|everything)|whenever|
    when you|straight away|right away|immediately|at your|from the)
(let us|shall we just) (go with|go for|lock in|book|sign|order|kick off|run with|choose|pick|take|do) (it|
    this|
    that|the (_)? (_)? (one|option|plan|package|order|contract|deal|date|slot|version|model|machine|lot|work|
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
(your|the|full|first) (_)? (deposit|payment|down payment|retainer) (was|is|has been|went|has gone|has) (sent|
    paid|
    transferred|wired|made|out|on its way|gone|settled)
we (look|are looking|all look) forward to (working|starting|getting started|the (start|installation|kick off|
    project)|your team (starting|coming)|having you (on|do|start|as))
^ it is a (deal|yes|go|done deal)
exactly what (we|i) (want|wanted|need|needed|had in mind|were looking for|was looking for|were after) (.|!|,|
    $)
^ (fine|ok|okay|right|deal|agreed|done|good|very well|alright|then) , .. it is (.|!|,|$)
is (a)? (definite|firm|clear|big)? yes (.|!|,|$|and|from us|from me|please)
shake (hands)? on it
where (do|should|can) (we|i) (sign|send the deposit|pay the deposit|transfer the deposit)
"""

_HIRE = (
    "(chosen|picked|selected|hired|appointed|engaged|chose|preferred|prefer|went for|gone for|gone with|"
    "went with|going with|go with|go for|going for|opted for|opted to (go with|use|stay with)|opt for|"
    "settled on|signed with|signed up with|sided with|decided on|decided for|decided to (go with|use|"
    "stay with|"
    "stick with|hire|work with|take)|awarded it to|"
    "given it to|gave it to|giving it to|give it to|using|use|partnered with|placed it with|"
    "placed the order with|"
    "bought|bought from|taken|took|accepted|accept|proceed with|proceeding with|contracted|landed on|"
    "favoured|favored|voted for|working with|work with|committed to|found|retained)"
)
_JOB = (
    "(job|contract|order|tender|work|business|project|commission|bid|gig|award|account|mandate|slot|nod|"
    "vote|place|engagement|deal)"
)

_BODY = BODY.replace("|everyone|everybody|they)", ")")

NO_FAMILIES = f"""
# the deciding denied
{WE} (all|both|also|sadly|unfortunately|regretfully|therefore|regrettably|simply|really|just)? {WILL_NOT}
    (now|be|really|currently|sadly|unfortunately|ever|in fact|therefore)? {GO}
{WE} (will|would|shall|are|am) not (now|be|really|sadly|therefore)? (ordering|buying|booking|signing|
    accepting|
    renewing|hiring|continuing|pursuing|proceeding|moving (ahead|forward)|going (ahead|forward|for|with|
    through)|
    using (it|you|your|this)|taking (it|you|this|up|the|things|your)|requiring|needing|awarding|subscribing|
    purchasing|switching|engaging|
    extending|progressing|appointing|joining|participating|changing|upgrading|investing|commissioning)
{WE} (do|did|will|would|shall) not (really|actually|currently|now|honestly|even|ever|currently)? (need|
    require|want|
    use) (it|this|you|your (services|offer|product|help|system|_ any)|a new|any of|the (service|product|
    offer|system|
    machine|training)|them|another|anything (new|like)|to (change|switch|buy|replace|spend)|
    (it|this|that|one)? (any more|anymore|any longer|after all))
{WE} (do|did|can|could) (not|hardly)? (really|honestly)? see (no|a|any|the|enough) (need|use|point|value|
    benefit|case|
    reason to|fit|justification) (for (it|this|us|your)|in (it|this|your)|here|to (change|switch|buy|replace|
    spend))
{WE} (need|require|want|use) (none|nothing|no (more|such|further|new|other|external|outside))
{_BODY} {HAVE} (not (approved|accepted|agreed|endorsed|backed|sanctioned|convinced|in favour|going for|
    interested|
    keen|passed|signed off|authorised|authorized)|did not (approve|accept|agree|go for|like|want|back|
    endorse|sign off|vote for|sanction|pass|authorise|authorize|bite|buy it)|does not (want|like|approve|
    agree|
    see the)|do not (want|like|approve|agree|see the)|will not (approve|agree|have it|sign|accept|pay|go for|
    allow|hear of|fund|back|release)|would not (approve|agree|have it|sign|accept|pay|go for|allow|hear of|
    fund|
    back|sanction)|rejected|declined|refused|vetoed|turned down|turned it down|turned this down|voted
    against|
    voted no|said no|shot (it|this) down|pulled the plug|knocked (it|this) back|nixed|against it|against the
    idea|
    decided against) (.|,|!|$|it|this|that|your|the|you|to|on|and|so|as|because|for|at|last|yesterday|our)
(decided|voted|come down|ruled|leaned|leaning) against (it|this|that|you|your|the|going|taking|using|buying|
    moving|proceeding|signing|renewing|.|,|!|$|outsourcing|changing|switching|any)
(not to take|not to accept|not to go with|not to proceed with|not to pursue) (your|the|this) (_)?
    {THING}
(your|the|this|revised) (_)? {THING} (_)? (has|have|had|did|was|were|could|can) (unfortunately|sadly|
    regrettably|therefore|also)? (not|been rejected|been declined|rejected|declined|turned down|been turned
    down|
    unsuccessful|been unsuccessful|not successful|refused|been refused|been eliminated|eliminated) (been|be|
    make|
    made|get|win|meet|score|go|pass|come|by|on|at|this|.|,|!|$|because|due|as|in|succeed|convince|the|
    accepted|
    selected|chosen|successful|considered|approved|taken|quite|reach|follow|advance)
(it|this|that|they|she|he|application|bid|tender|offer|proposal|quote) (was|has been|have been|were|is|being)
    (rejected|declined|turned down|unsuccessful|refused|not successful|voted down|not selected|not accepted)
    (.|,|!|$|by|on|at|this|because|for)
not (make|made|making) (the|our|it to the) (cut|shortlist|short list|final|final selection|last round|second
    round|
    list|grade)
(must|have to|need to|will|going to|shall|want to|wish to|would like to|afraid we|afraid i|we are|i am|had
    to|
    hereby|respectfully|regretfully|politely|reluctantly|should|better) (have to|respectfully|regretfully|
    politely|
    reluctantly|need to|sadly|be)? (decline|declining|turn down|turning down|turn it down|turn this down|
    turn you
    down|refuse|reject|pass (on (it|this|that|your|the (offer|opportunity))|.|,|!|$|for|at|thank)|passing|
    say no|bow out|withdraw|withdrawing|pull out|pulling out|opt out of this|step
    back|stepping back|drop out|dropping out|give it a miss|give this a miss|give this one a miss|skip (it|
    this)|
    sit this one out) (.|,|!|$|on|from|your|the|this|it|to|for|of|and|at|as|thank|thanks|here)
(give|giving|gave) (it|this|that|you|your _|the _) (_)? a (miss|pass)
(we|i|must|will|to|are|am|have) (withdraw|withdrawing|withdrawn|pulled out|pulling out|backing out|backed
    out|walking
    away|walk away|walked away|stepping away|pull out|back out) (from|of)? (the|our|these|this|your)?
    (negotiations|
    negotiation|talks|process|discussions|deal|project|purchase|tender|.|,|!|$)
# somebody else
{WE} {HAVE} {_HIRE} {OTHER}
{BODY} {HAVE} {_HIRE} {OTHER} (_)? {SUPPLIER}
{_BODY} {HAVE} (preferred|prefer|chose|picked|want|wanted|wants|favoured|favored|gone with|went with|going
    with|
    voted for|hired|selected|found|has|have) {OTHER} (_)? {SUPPLIER}
{_BODY} {HAVE} (preferred|prefer|chose|picked|selected|went with|going with|gone with|hired|appointed|
    favoured|favored|
    voted for|decided on|opted for|went for) (a|an|the|their|his|her|one) (_)? (_)? (agency|firm|company|
    supplier|vendor|
    contractor|bidder|provider|builder|studio|outfit|consultancy|people|team|competitor|incumbent|guy|crew|
    caterer|
    lowest|cheapest|cheaper) (they|in|from|that|who|with|at|next|down|which|.|,|!|$|over|because|instead|we|
    closer|nearer|
    this|for|up|one|bid)
{_JOB} (has|have|was|is|were|will)? (just|already|now|been)? (went|gone|going|go|goes|given|awarded|let|
    placed) (to|
    with)
    {OTHER}
(someone|somebody|a friend|a competitor|another _|the other _|the others|a local _|the lowest _|the lowest|
    the
    cheapest|cheapest|lowest|a cheaper _|my _|our _|one of _ _) (else|bidder|bid|one)? (got|gets|has got|won|
    wins|
    beat|undercut|outbid|came in|offered|has been awarded|was awarded|secured|landed|took|is doing|will do|
    is getting) (it|the|us|you|this|that|our|lower|cheaper|less|half|better|a better)
(found|have found|got|using|hired) (a|an|another|someone|somebody|something|one) (_)? (who|that|
    cheaper|nearer|closer|local|better|else|for (less|half)|which) (will|can|costs|does|do|suits|fits|at|to|
    for|
    .|,|!|$|than)
(happier|better|safer|more comfortable|closer) (with|off with|served by|to what) {OTHER}
(keep|keeping|kept|stay|staying|stick|sticking|remain|remaining|stayed|stuck|carry on|carrying on|continue|
    continuing) (with|on with|to use|using)? (my|our|the) (current|existing|present|old|usual|regular|
    incumbent|own|
    same) (supplier|provider|vendor|accountant|system|set up|setup|partner|agency|people|one|firm|caterer|
    builder|
    solution|contract|software|printer|arrangement|lawyer|insurer|bank|machine|boiler|car|team|guy|
    contractor|.|,|$)
(live with|make do with|manage with|cope with|get by with|manage without|soldier on with|muddle through with|
    live
    without|get by without|cope without) (the|our|what|my|it|this|.|,|!|$)
(will|can|must|shall|have to) do without (it|one|this|.|,|!|$)
(have|has|with|through|by|using|got) (an|our|our own|my own|their own|a) in house
(do|doing|done|handle|handling|build|building|make|making|develop|developing|take|taking|keep|keeping|manage|
    managing|run|running|cover|covering|solve|solved) (it|this|that|them|things|everything|the _)? (in house|
    ourselves|myself|internally|with our own|on our own|by ourselves|by our own)
(ended|wound|end) up (going with|choosing|with|using|hiring|picking|buying|taking|signing with|getting)
    {OTHER}
(leave|leaving|keep|keeping) (things|it|everything|this|that|matters) (as|the way|just as) (they|it|things)
    (are|
    is|were|stand|stands)
(stand|stands|stood) (rejected|declined|cancelled|canceled|refused|closed|disqualified|withdrawn)
not (found)? (technically|commercially|quite)? (suitable|compliant|competitive|eligible|qualified) (for|and|
    ,|.|!|$|
    enough|hence|so|as)
^ (sold|selling) (the|our|my|up) (business|house|farm|boat|shop|flat|company|building|place|practice|land)?
{WE} (will|would|shall) not be (needing (you|your|it|this|any)|using (you|your|it)|ordering|buying|renewing)
rather not (.|,|!|$|do|go ahead|proceed|buy|sign)
(there|it) will (therefore|sadly|unfortunately)? (be no|not be (a|an|any)) (_)? (order|extension|purchase|
    project|renewal|contract|
    move|kitchen|party|event|wedding|deal)
(project|funding|grant|loan|permit|permission|application|money|mortgage|planning) (was|has been|were|got|
    is) (refused|
    turned down|denied|rejected|not granted|declined)
(does|do|did|will|would) not (do|meet|cover|fit|suit|match|solve|offer|have|include|tick|satisfy) (what|our|
    all|enough of|the)
    (we|i|needs|need|requirements|criteria|brief|bill|purpose|specification|spec|boxes|features)
more than (_)? (_)? (_)? (is|are|was) worth
(have to|must|had to|forced to|going to|decided to|will) (cancel|scrap|drop|abandon|shelve|bin|axe|call off)
    (the|this|our|it|that)
not (really|quite)? see (us|me|ourselves|myself) (doing|using|going|buying|needing|moving|spending|paying|
    switching)
# no need, no money
(needs|plans|priorities|circumstances|situation|requirements|minds|strategy|mind|direction|focus) (have|has)?
    (since|now)? (changed|shifted|moved on|evolved) (.|,|!|$|and|so|since|here|over|sadly|at|due)
(changed|change|have changed) (my|our|his|her|their) (mind|minds)
(no longer|not|hardly|never) (a|the|really|in)? (needed|requirement|required|a priority|something we|for
    us|what we (need|are after|were after|are looking for|were looking for)|relevant|of interest|on the
    cards|
    happening|our thing|the right (fit|time for)|priority|a fit|a good fit|need for)
(more|higher|dearer|further) than (we|i|our|my|the|what we) (_)? (can|could|want|wanted|are|am|were|have|had|
    budget|allowed|planned) (to)? (afford|spend|pay|stretch|justify|willing|prepared|allows|budgeted|
    bargained|
    allowed|planned|set aside)
(double|twice|triple|three times|much more than|far more than|way more than|a lot more than|well above|way
    above|well
    over|way over|percent over|above) (what|the|our|my) (others|other (quotes|bids|offers|bidders|firms|
    companies)|
    we (budgeted|planned|had|can|wanted|pay|hoped)|i (budgeted|planned|had|can|wanted|pay|hoped)|budget|
    market|
    lowest|competition|going rate|next (quote|bid|offer))
(can not|could not|can not quite|simply can not|not) (make|get|see how) (the|these|your)? (numbers|sums|
    figures|
    maths|math|budget|money|it) (work|add up|stack up|stretch|to (work|stretch))
(numbers|sums|figures|maths) (do|did|just do) not (work|add up|stack up)
(out of|beyond|over|above|outside|exceeds|exceeded|blows|not within|not in) (of)? (our|my|the|what|this year
    's|
    any)? (_)? (budget|price range|reach|means|league|range|we can (afford|spend|pay|justify)|what we)
priced (yourself|yourselves|out|us out)
(too|way too|far too|a bit|bit|rather|much too|simply too|just too|prohibitively|a little) (too)? (expensive|
    pricey|
    steep|dear|costly|rich|high|much (money)?) (for|.|,|!|$|and|so|at|compared|in|,)
so (it is|it will be|that is|we are|i am|i must say|a|unfortunately|sadly|the answer is)? (a|out|saying)? no
    (.|,|!|
    $|from|thank|thanks)
(it|that|answer|verdict|reply|decision) (is|was|will be|has to be) (a|an)? (firm|polite|regretful|definite|
    clear|reluctant|unfortunate|flat|hard)? no (.|,|!|$|from|for|this|i|at|unfortunately)
# an end
(this|that|it) is (where|as far as) (it|this|we|i) (end|ends|stop|stops|part|go|goes)
(matter|file|case|enquiry|inquiry|discussion|conversation|process|search|chapter|topic|request) (is|as|has
    been)
    (now|hereby|therefore)? (closed|settled|over|concluded|finished|dead)
(project|event|plan|plans|programme|program|scheme|refit|refurbishment|renovation|expansion|move|launch|
    purchase|
    party|wedding|conference|campaign|tender|initiative|idea|whole thing|deal|extension|build|budget|funding|
    upgrade) (_)? (has|have|was|were|is|are|got|had) (been|now|since|all|also|sadly|unfortunately)? (been)?
    (cancelled|canceled|scrapped|shelved|axed|killed|dropped|called off|withdrawn|abandoned|binned|off|dead|
    not happening|not going ahead|fallen through|stopped|gone|no more|ended|terminated|pulled|scuppered|cut|
    discontinued|mothballed)
(not this time|not for us|not for me|not on this occasion|not our thing|no can do|no thanks|no thank you|no
    deal|
    thanks but no thanks|better luck next time)
(do|does|did) not (think|feel|believe) (it|this|that|your _|you|we|there) (is|are|was|would be|will be|
    really is|
    can|quite is|have|suits|fits|fit|suit|works|work|need|needs) (_)? (for us|for me|right|a fit|a good fit|
    what
    we|the right|suitable|something|worth|a match|a need|you|enough|this|it|work|make|a case|justify)
(not|never|nothing|hardly) (really|quite|something)? (something)? (we|i) (would|will|could|can|are|am)?
    (ever|be)?
    (consider|considering|want|need|require|looking for|pursue|use|interested in|spend money on)
(no|not any|zero|little) (interest|appetite|demand|budget|requirement|intention|desire|further interest|
    further need) (in|
    for|here|at (this|the moment|present)|on our|left|.|,|!|$|of|from|whatsoever)
(have|see|there is|has) (no|little) (need|use|room|plans|call) (for|of|here|in our)
(no|not any) plans (to|for) (change|switch|replace|buy|upgrade|any|a|such|this|new|move)
(went|gone|going|go|move|moved|moving|headed|heading) (in)? (another|a different|the other|a new) (direction|
    way|
    route|path)
(will|shall|must|have to|going to|had to) (have to)? (disappoint|let) you (down)? (.|,|!|$|on|with|this|here|
    and)
(our|the) (relationship|collaboration|cooperation|contract|subscription|membership|agreement) (will|is|has
    to|must)
    (not be (renewed|extended|continued)|end|ends|ending|terminate|be terminated|lapse|expire)
"""
