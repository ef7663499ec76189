"""English families of no: the deciding denied, somebody else, no need, no money, an end."""

from fupmail.understand.answers.vocabulary.people import (
    BODY,
    GO,
    HAVE,
    OTHER,
    SUPPLIER,
    THING,
    WE,
    WILL_NOT,
)

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
    "(lot|job|contract|order|tender|work|business|project|commission|bid|gig|award|account|mandate|slot|nod|"
    "vote|place|engagement|deal)"
)

_BODY = BODY.replace("|everyone|everybody|they)", ")")

NO_FAMILIES = f"""
# the deciding denied
{WE} (all|both|also|sadly|unfortunately|regretfully|therefore|regrettably|simply|really|just)? {WILL_NOT}
    (now|be|really|currently|sadly|unfortunately|ever|in fact|therefore)? {GO}
{WE} (will|would|shall|are|am) not (now|be|really|sadly|therefore)? (placing (the|an|our|this|any) order|
    ordering|buying|booking|signing|accepting|renewing|hiring|continuing|pursuing|proceeding|moving (ahead|
    forward)|going (ahead|forward|for|with|
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
    reason to|fit|justification) (for (it|this|us|your)|in (it|this|your)|here|to (change|switch|buy|
    replace|
    spend))
{WE} (need|require|want|use) (none|nothing|no (more|such|further|new|other|external|outside))
{_BODY} {HAVE} (not (approved|accepted|agreed|endorsed|backed|sanctioned|convinced|in favour|going for|
    interested|
    keen|passed|signed off|authorised|authorized)|did not (approve|accept|agree|go for|like|want|back|
    endorse|sign off|vote for|sanction|pass|authorise|authorize|bite|buy it)|does not (want to (go|do|buy|
    spend|take|pay|change|proceed)|want|like|approve|
    agree|
    see the)|do not (want|like|approve|agree|see the)|will not (approve|agree|have it|sign|accept|pay|go
    for|
    allow|hear of|fund|back|release)|would not (approve|agree|have it|sign|accept|pay|go for|allow|hear of|
    fund|
    back|sanction)|rejected|declined|refused|vetoed|turned down|turned it down|turned this down|voted
    against|
    voted no|said no|shot (it|this) down|pulled the plug|knocked (it|this) back|nixed|against it|against the
    idea|
    decided against) (.|,|!|$|it|this|that|your|the (_)? {THING}|you|and|so|as|because|last|yesterday|on
    (cost|price|budget))
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
(it|this|that|they|she|he|application|bid|tender|offer|proposal|quote) (was|has been|have been|were|is|
    being)
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
    cheapest|cheapest|lowest|a cheaper _|my _|our _|one of _ _) (else|bidder|bid|one)? (got|gets|has got|
    won|
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
(live with|make do with|manage with|cope with|get by with|manage without|soldier on with|muddle through
    with|
    live
    without|get by without|cope without) (the|our|what|my|it|this|.|,|!|$)
(will|can|must|shall|have to) do without (it|one|this|.|,|!|$)
(have|has|with|through|by|using|got) (an|our|our own|my own|their own|a) in house
(do|doing|done|handle|handling|build|building|make|making|develop|developing|take|taking|keep|keeping|
    manage|
    managing|run|running|cover|covering|solve|solved) (it|this|that|them|things|everything|the _)? (in
    house|
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
(quote|offer|bid|price|tender|one|estimate) from (the|a|an|our|another|my) _ (_)? (_)? (_)? (came in|was|is|
    beat|won|worked
    out|suited)
can not (do|accept|justify|take|go ahead with|agree to) (it|this|that)? at (that|this|your|the) (_)? (price|
    rate|figure|level|cost)
{WE} {HAVE} (renewed|extended|recommitted|re signed) with {OTHER}
{WE} {HAVE} (gone for|went for|gone with|went with|chosen|bought) _ (_)? from (a|an|another)
(no|not a|not any) (job|project|work|order) (to|left|for you|any more|anymore)
(buyer|client|customer|investor|tenant|sponsor|partner) (has|have)? (pulled out|dropped out|backed out|
    walked away|gone bust)
(they|it|one|who) (edged|pipped|nicked) (it|you)
(told|asked|ordered|instructed|forced|obliged) to (stop|cancel|halt|drop|end|scrap) (all|the|this|our|any)
    (_)? (projects|project|
    spending|purchases|orders|work|investments|plans|talks)
(is|are|was) (just|simply|really)? not (right)? for (our|my|the) (people|team|staff|business|company|
    customers|needs|members|school|
    size|kind|budget)
(brother|sister|friend|cousin|neighbour|neighbor|uncle|nephew|son|in law|mate|colleague) (in law)? (can|
    could|will) (get|do|make|
    supply|find|build|fix) (it|one|them|this|that|us)
(found|found|got|have) (what|everything) we (need|needed|wanted|were looking for) (elsewhere|somewhere else|
    already|locally|from
    another)
(the|another) (other|second|rival) (team|firm|company|supplier|bidder|agency|offer|quote|bid) (had|was|were|
    has|is|came|offered|
    scored|did) (_)? (_)? (more|better|cheaper|closer|lower|stronger|ahead|better|less)
(were|came|was) (very|so|a)? close (,|second|,? but|but) (_)? (_)?
not (really|quite|exactly)? (our|my|their) (sort|kind|type|cup|style|thing|scene|bag|taste)
(this|it|that|these|one of the things) (is|was)? (one of the things)? (that|which)? had to go
(made|make|making) (some|deep|big)? cuts and
(price|cost|budget|timing|finance|bank|landlord|insurance|figure|total) (killed|sank|rules|ruled|scuppered|
    stopped|put paid
    to|puts) (it|this|that|us|the)
{_BODY} (says|said|say) (absolutely|definitely|a firm|a clear|it is|firmly)? (a)? (no|not) (.|,|!|$|to|and|
    way)
(rather|sooner|prefer to) (keep|spend|save|hold on to|put) (the|my|our|it)
{WE} {HAVE} (bought|got|ordered|found|picked up) (a|an|one|another|ours|ourselves) .. (off|elsewhere|second
    hand|secondhand|
    locally|online|on ebay|from (a|another|my|our|the|someone))
(withdraw|withdrawing|cancel) (our|my|the) (_)? (application|bid|request|enquiry|interest|registration|
    tender)
voted .. against
{_JOB} (has|have|was|is|were) (been)? (allotted|allocated|assigned|awarded) to (another|a different|other) _
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
(needs|plans|priorities|circumstances|situation|requirements|minds|strategy|mind|direction|focus) (have|
    has)?
    (since|now)? (changed|shifted|moved on|evolved) (.|,|!|$|and|so|since|here|over|sadly|at|due)
(changed|change|have changed) (my|our|his|her|their) (mind|minds)
(no longer|not|hardly|never) (a|the|really|in)? (needed|requirement|required|a priority|something we|for
    us|what we (need|are after|were after|are looking for|were looking for)|relevant|of interest|on the
    cards|
    happening|our thing|the right (fit|time for)|priority|a fit|a good fit|need for)
(more|higher|dearer|further) than (we|i|our|my|the|what we) (_)? (can|could|want|wanted|are|am|were|
    have|had|
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
(too|way too|far too|a bit|bit|rather|much too|simply too|just too|prohibitively|a little) (too)?
    (expensive|
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
    party|wedding|conference|campaign|tender|initiative|idea|whole thing|deal|extension|build|budget|
    funding|
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
(went|gone|going|go|move|moved|moving|headed|heading) (in)? (another|a different|the other|a new)
    (direction|
    way|
    route|path)
(will|shall|must|have to|going to|had to) (have to)? (disappoint|let) you (down)? (.|,|!|$|on|with|this|
    here|
    and)
(our|the) (relationship|collaboration|cooperation|contract|subscription|membership|agreement) (will|is|has
    to|must)
    (not be (renewed|extended|continued)|end|ends|ending|terminate|be terminated|lapse|expire)
# kept as it is, or given away
(prefers|prefer|preferring|preferred|wishes|wish|elected|elects|chose|chooses|decided|opted|intends|
    intend) to
    (retain|keep|stay with|remain with|continue with|stick with) (its|their|his|her|our|my) (present|
    current|existing|incumbent|usual|regular|previous|old) _
{_BODY} (would rather|would sooner|would prefer to|rather|will) (keep|retain|stay with|
    stick with) (its|their|our|
    his|her|the) (present|current|existing|incumbent|usual|regular|previous|old) _
{WE} {HAVE} (bought|ordered|hired|signed) (it|one|them)? (from|with) your (rival|rivals|competitor|
    competitors)
(conclude|close|finalise|finalize|proceed|continue) with (the|our) (existing|other|present|current|
    incumbent|
    second) (party|vendor|supplier|bidder|firm|agency|contractor|provider)
{_BODY} (has|have|had)? already (bought|ordered|purchased|signed|hired|contracted|booked|engaged) (it|
    them|one|
    ours|this)? (from|with|elsewhere) (_|.|,)
(promoted|hired|recruited|appointed|filled it|filled the (post|role|position|job)) (from within|internally)
(beyond|above|over|exceeds|exceeded|exceeding|past|outside) (our|my|their|his|her) (_)? (ceiling|limit|cap|
    threshold|allocation|upper limit)
(is|was|are|becomes|became|now|become|rather) moot (.|,|!|$|before|now|since|as|because)
regret that (your|the) (_)? (offer|price|bid|commercial|commercials|quote|quotation|proposal|tender|rates|
    rate|submission) .. (is|are|was|were|does|do|could|can|exceeds|exceed|has|have)
not going to happen (.|,|!|$|this (time|year)|for us|here|sorry|i am)
(it|this|that|deal|sale) will not (be)? (happen|happening) (.|,|!|$|this (time|year)|for us|sorry|i am)
(am|are|will) not (be)? (spending|spend|forking out|fork out|shelling out|shell out|splashing out|splash
    out|
    parting with|laying out) .. (on|for) (a|an|the|this|that|it|any)
(brother|sister|son|daughter|father|mother|cousin|nephew|uncle|friend|neighbour|neighbor|mate) (is|'s)
    (doing|building|painting|fixing|making|laying|fitting) .. for (beer|free|nothing|a favour|a favor|
    less|half|peanuts|cash|mates rates)
"""
