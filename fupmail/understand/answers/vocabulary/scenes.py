"""English complaints told as a scene: what was found, how long it lasts, what must follow."""

from fupmail.understand.answers.vocabulary.deeds import CREW

# Two of these from different books, or two sentences with one, are enough.
FAULT = f"""
your (_)? {CREW} .. (has not|have not|had not|did not|does not|could not|never|refused to|refuses to|
    forgot|forgets|failed to|neglected to|can not|will not) (turn|turned|show|showed|come|came|appear|
    appeared|arrive|arrived|finish|finished|clean|cleaned|fix|fixed|call|called|ring|rang|lock|locked|
    bring|brought|do|done|bother|bothered|know|check|checked|listen|speak|apologise|pick|answer|got|have|
    help|remove|removed|wipe|knock|sweep|stop|shut|close|take|tell|told|secure|measure|put|say|said|leave)
your (_)? {CREW} (turns up|rolls up|comes in|tells me|tells us|shrugs|shrugged|scratches|tutted|smirked|
    sniggered|has a (cup|cigarette|look|fag)|says (he|she|they|it) (has|have|is|are|does|can|knows)|
    decided|decides|reckons|insists|insisted|sat|spent|stood) (that|to|me|us|his|her|he|she|they|it|in|on|
    and|not|for|half|the|at|at four|,|.|there|about)
(and|he|she|they|who) (says|said|say|claims|claimed|tells me|told me) (he|she|they) (has|have|had|does|
    did|would|could|can)? not (got|have|had|brought|bring) (the|any|a|his|her|their) (_)? (part|parts|
    tool|tools|key|keys|ladder|paperwork|address|drawing|drawings)
(without doing anything|without tools|without any tools|without a word|without knocking|without ringing|
    without calling|without asking|without finishing|without telling)
since last (two|three|four|five|six|several|few|one) (visits|months|weeks|days|calls|years|deliveries)
(he|she|they|it) was (supposed|meant|due) to .. (nobody|nothing|never|not|no sign)
(came|got|returned|woke|walked|arrived|went) (down|home|back|in|up|into|to)? .. to (find|discover) (water|
    no|nobody|nothing|half|mud|a (puddle|hole|mess|flood|pool|smell|queue)|everything|every|(the|my|our|
    it) (_)? (_)? (on|in|off|under|full|gone|covered|flooded|wet|dead|cold|open|broken|soaked|locked|
    ruined|empty|stuck|hanging|missing))
(then|now|and) (i|we) (get|got|receive|received|have) (a|another|your) (bill|invoice|charge|reminder|
    demand|fine|penalty)
(out of|not in) (service|action|use|order|commission) (for|since|again|eleven|ten|two|three|four|five|six|
    seven|a|all|_ days)
(switched|shut|cut|logged|timed|locked) (me|us|everyone)? (off|out) (again|after|since|this|in|at|mid|
    before|without|half)
different (shade|colour|color|size|height|width|thickness|length|font|pattern|blue|green|grey|gray|white|
    red) (from|to|than|altogether|entirely|completely)
(the|at) (wrong way (round|up|around)|wrong side|wrong height|wrong angle)
(upside down|inside out|back to front|in the wrong (place|room|order|hole|spot|street|town|language))
(inches|inch|cm|centimetres|feet|foot|mm|millimetres|metres|meters) (too (short|long|low|high|wide|narrow|
    big|small)|onto|over (the|my|our)|short of|out of (true|line|level|square)|off (centre|center)|into
    (my|our|the))
(found|noticed|counted) (rejected|defective|short|broken|rusted|wanting|missing|cracked|to be (rejected|
    defective|short|broken|missing|damaged))
you (said|promised|swore|told|assured|guaranteed) .. .. (by|before|within|for|until) (monday|tuesday|
    wednesday|thursday|friday|saturday|sunday|the (weekend|end|summer|spring)|january|february|march|
    april|may|june|july|august|september|october|november|december|christmas|easter|spring|summer|autumn|
    winter|new year|halloween|thanksgiving|lunch|noon|tonight)
you (said|promised|swore|told (us|me)|assured (us|me)|guaranteed) (it|that|the|there|they|we|i|two|three|
    a|my|our|this) .. (would|was going to|was) (last|stop|be|come|arrive|work|hold|fit|take|never|not|
    include|included|waterproof|ready|fixed|finished)
(there was|there were|there is|there are|found|full of|with) (a|an|some|bits of|pieces of|actual|still)?
    (bacon|meat|ham|nuts|gluten|hair|hairs|glass|plastic|mould|pork|shellfish|peanuts|blood|droppings|
    slugs|maggots|cockroaches|mice|sand|rust|grit|bone|bones|sawdust|nails) (in|on|all|among|under|
    through|inside) (the|my|our|every|it|them|his|her)
(rain|water|damp|snow) (wet|soaked|got into|came through|comes through|poured|pours|dripped|drips|ran|
    running|came in|comes in|coming through|coming in) (all|the|my|our|everything|into|onto|down|through|
    from|under|by|when|every)
(has|have|is|was|been) (dripped|dripping|leaked|hummed|humming|beeped|beeping|squealed|rattled|smoking|
    sparking|steaming) (all|on|since|for|ever|the whole|again|every|and)
(is|are) (lifting|peeling|bubbling|curling|cracking|sagging|shedding|unravelling|splitting|rusting|
    wilting|dying|turning (green|yellow|brown|black|pink)|going (green|yellow|brown|black|mouldy)) (in|at|
    off|up|after|already|again|.|,|and|all|like)
(you|your _|your (_)? (man|men|driver|fitter|team|crew|lads|people|engineer)|he|they) (were|was) (going|
    supposed|meant|due|booked|scheduled) to (be|come|arrive|start|deliver|collect|ring|call|turn|finish|
    fix|bring|replace|install|send) (here|there|round|at|on|by|up|back|last|yesterday|today|this|it|the|
    a|me|us|in|with|monday|tuesday|wednesday|thursday|friday|first)
(inches|inch|cm|centimetres|feet|foot|mm|millimetres|metres|meters) (short|shy|out|off|low|high|crooked|
    narrow|lower than|higher than|shorter than|wider than|away from)
(you can|can now|could) see (the|daylight|light|straight|every|right) (boards|gap|gaps|join|joins|wires|
    screws|pipe|pipes|through|floor|underneath|old|brushmarks|brush|plaster|concrete|glue|between|under|
    over)
(delivered|arrived|came|turned up|posted|sent|installed|finished|ready) (a|the|two|three|four|_)? (day|
    days|week|weeks|hour|hours|month|morning|evening) (after|later|late|too late) (it|the|that|we|our|
    my|.|,|everyone|$|she|he)
(in|at|to|on|into|with|for|from|by|against|through) the wrong (rooms|room|house|houses|address|
    addresses|person|people|account|place|side|street|floor|name|names|order|tree|hedge|wall|tooth|leg|
    dog|day|date|size|colour|color|language|file|client|child|flat|car|wire|pipe|door)
(without|no) (the|a|an|any|our|my) (shower|kitchen|boiler|lift|bathroom|phone|phones|internet|oven|door|
    window|windows|heating|sink|toilet|bath|loo|roof|fridge|washing machine|network|server|website|
    email|hot water|electricity|water|gas|lights)
(attributed|addressed|sent|given|posted|delivered|credited|billed) to the wrong
(you|they|it|which|minutes|report|invoice|brochure|programme) (leave|leaves|left|leaving|missed|misses|
    missing|omits|omitted|skips|skipped) out (half|most|the|two|three|all|several|a|my|our|one)
(wiped|deleted|erased|scrambled|corrupted|overwrote|overwritten|swallowed|duplicated|mangled|garbled|
    trashed|nuked) (all|half|most of|every|everything|our|my|the|a|two|three)
on (our|my) (second|third|fourth|fifth|sixth|seventh) (_)? (this|in|since|so far|already|.|,|now|person|
    manager|engineer|contact|one|replacement)
(called|calls|addressed|addresses|spelt|spelled) (me|us|him|her) (_) (.|,|instead|again|throughout|twice)
(lifted|opened|unpacked|unwrapped|switched|turned) (it|them|the _) (on|up|and)? .. (fell|broke|cracked|
    nothing|dead|smoke|bang|sparks|pieces|bits|leaked|rattled|empty)
(came|come|comes|came home|sent) back (to us|to me)? (with|without|missing|covered|broken|scratched|
    smelling|worse|wrong|in|two sizes|shrunk|stained) (a|an|the|my|our|it|its|different|one|two|no|half|
    than|pieces|bits)?
(standing|left|hanging|swinging|found|lying) (wide)? open
(wires|cables|pipes|nails|screws|plaster|insulation|bricks) (hanging|sticking|poking|dangling|coming|
    exposed|showing|protruding) (out|from|through|down|up|everywhere|in)
(sounds|sound|sounding|smells|smell|looks|look|tastes|feels|runs) like (a|an) (tractor|train|jet|drain|
    sewer|building site|war zone|bomb|crime scene|pigsty|tip|swamp|morgue|toddler|child|blind|washing
    machine|helicopter|hurricane|lorry|cement)
(ever)? since the day (you|your|it|they)
(were|was|are|is|had|have) not (been)? (emptied|cleaned|washed|locked|swept|collected|covered|watered|
    fed|tested|labelled|plugged|connected|sealed|tightened|grouted|painted|earthed|insured|registered|
    filed|submitted|invited|told|informed|consulted|asked|warned)
(squashed|streaky|smeary|lopsided|wonky|skewed|pixelated|stretched|cropped|blurred|grubby|sticky|mouldy|
    musty|clammy|lumpy|soggy|limp|wilted|brown at the edges|dead on|flat as)
(errors|mistakes|faults|typos|defects|omissions|discrepancies|snags) in (the|our|my|your) _
(i|we) count (one|two|none|three|only|just|four)
no (hot water|heating|power|running water|electricity|lights|toilet|phone|phones|internet|signal|dial
    tone) (in|at|for|since|all|again|still|.|,|and|on)
(running|chasing|begging|pleading|fighting|asking) .. for (my|our|a|the) (refund|money|deposit|
    certificate|keys|invoice|paperwork|answer|reply|appointment) (since|for|now|again|and|.|,)
(delivered|sent|brought|supplied|gave|fitted|installed|charged|got|received|printed|built|painted|laid|
    planted|served) .. .. instead of
(bruise|bruises|bruised|bleeding|rash|fracture|concussion|swollen|limping|ruts|rut|tyre marks|tire
    marks|gouge|gouges|scorch marks|burn marks|boot prints|pawprints|footprints)
^ (it|they|he|she|that|this|nobody|none) (is|was|are|were|does|did|has|had|have) not (.|!|$)
(said|says|told (me|us)|promised|assured (me|us)|claimed|insisted|swore) (that)? (it|they|everything|the
    _|all) (was|were|is|are|had been|has been|would be) (all)? (fixed|done|ready|finished|sorted|
    included|safe|fine|working|repaired|sent|delivered|covered|waterproof|paid|open|open for|in stock|on
    its way|quick)
(we|i) (was|were) told .. .. (would|was going to|were going to) (be|come|last|arrive|work|have|get|
    include|take|not)
(charges|charging|charged|bills|billing|billed) (us|me)? for (licences|licenses|people|hours|work|items|
    things|something|services|users|visits|parts|four|three|two|five|a) .. (left|never|not|who|that|
    which|we|i|cancelled|returned)
not (drained|worked|started|heated|closed|opened|locked|run|shut|charged|printed|cooled|flushed|
    connected|synced|loaded|been (the same|right|warm|quiet|dry|able|straight|usable)) (properly|right|
    since|once)? .. since (your|you|the)
(ordered|asked for|wanted|booked|paid for|chose|specified|requested|picked) (_)? (blue|green|red|white|
    black|grey|gray|brown|yellow|pink|purple|cream|beige|navy|orange|silver|gold|large|small|medium|
    left|right|matt|gloss|oak|pine|beech|walnut|square|round|vegan|vegetarian|halal|double|single|queen|
    king|twin|portrait|landscape|hardback|paperback|decaf) (.|,|!|and)
^ (it is|they are|this is|these are|we got|i got|it came|they came|you sent|what (came|arrived) (is|
    was)|we have) (_)? (blue|green|red|white|black|grey|gray|brown|yellow|pink|purple|cream|beige|navy|
    orange|silver|gold|large|small|medium|left|right|matt|gloss|oak|pine|beech|walnut|square|round|
    vegan|vegetarian|halal|double|single|queen|king|twin|portrait|landscape|hardback|paperback|decaf)
    (.|,|!|$)
your (website|brochure|advert|advertisement|contract|terms|quote|salesman|salesperson|rep|leaflet|
    catalogue|app|warranty|guarantee|own _) (says|said|promises|promised|states|stated|guarantees|
    guaranteed|claims|claimed)
(cut|cut down|felled|removed|painted|replaced|dug up|demolished|delivered|took|fitted|printed|booked|
    treated|filled|pulled|knocked down|mowed|repaired|emptied|collected|towed) the wrong
(blames|blame|blaming) (you|the|each other|us|me|them|your _)
in (damaged|broken|poor|bad|wet|torn|soiled|defective|rusted|crushed|open|leaking|unusable|filthy|
    shocking|terrible|appalling|dreadful|a dreadful|a terrible|a shocking) (condition|state)
(brand new|(weeks|days|months) old) (and|but|yet) (already|it|the|they)
(worked|lasted|held|ran|stayed) (up|for|in place|put|on|upright|white|closed)? (for)? (exactly|all of|
    barely|only|just|less than|about|precisely) (a|two|three|one|four|five|six|ten|an)? (day|days|hour|
    hours|week|weeks|minutes|month|months)
(you|they|somebody|someone|your _|who) (has|have)? (forgot|forgotten) (to (put|send|include|book|add|
    tell|file|order|bring|turn|lock|clean|call|ring|invite)|the|our|my|us|me|half|about)
(hurt|injured|tripped|slipped|burnt|burned|scalded|choked|electrocuted|cut (himself|herself|myself|his|
    her|my)) (on|over|by|himself|herself|myself|because) .. (your|the|a) (loose|wet|cable|step|cables|
    floor|tiles|tile|stair|wire|nail|glass|edge|rung|ladder|kettle|cup|bone)
(customer|customers|client|clients|loyal|with you) (of yours)? for (_|over _|more than _|nearly _) years
    (and|but|yet|,)
(was|were) booked for
does not (match|resemble|look (anything|remotely)) (the|our|what|like|your) (sample|picture|photo|
    photos|drawing|drawings|proof|design|order|we|i|brochure|website|catalogue)
standing (still|idle)
(pouring|gushing|seeping|flooding|spewing|overflowing|cascading|pouring in|blowing|howling|streaming)
    (over|through|into|down|out|in|from|onto|all|under|across) (the|my|our|every|it|from|of)
(stopped|stuck|jammed|trapped|broke down|died|gave out|cut out|conked out|stalled) (halfway|half way|
    midway|mid|between|in the middle|dead|on the motorway|on the stairs)
(refund|payment|money|credit|deposit|parcel|order|delivery) .. (has|have|did) not (reached|arrived|
    appeared|shown up|come through|landed|hit|turned up|materialised)
(had|has|have|came with|arrived with|with) no (lamp|plug|instructions|screws|key|keys|battery|batteries|
    cable|label|lid|sound|manual|brakes|address|stamp|date|handle|handles|price|wheels)
since you (took over|took on|came in|changed|switched|moved|installed|updated|upgraded|touched|fixed|
    serviced|repaired|rewired|fitted|started) (the|our|my|it|this|us|doing)
(belongs|leads|goes|points|rings) (to|through to|at) (a|an|the) (_)? (pizza|wrong|stranger|chinese|taxi|
    private|different|dead) (_)?
^ the (quote|quotation|estimate|agreed price) (was|said) _
(puddle|pool|damp patch|hole|gap|crack|heap|pile|mess|bare patch|bare wall|bare wires) .. where (your|
    the|our|my)
sent (me|us) (mr|mrs|ms|miss|dr) _ 's
(came|come) back (shrunk|shrunken|faded|stained|torn|creased|dirty|dirtier|broken|scratched|dented|bent)
(someone|somebody) else 's (name|address|order|data|details|results|bill|invoice|shirt|coat|photo|
    photos|bag|parcel|account|logo)
(says|say|said|tells me|claims) (it is|that it is) (the|you|them|your _|us|not (them|us|you))
"""

SILENCE = """
(i|we) (have)? (raised|reported|flagged|mentioned|pointed out|brought up) (it|this|that|the matter|the
    issue|these) (in|on|at|to|with|twice|three|several|before|already|again|repeatedly|every|last|and|
    since|by)
(have|has|had|and|i|we) (rung|rang|called|written|phoned|emailed|asked|chased|texted|messaged|told) (you|
    your _|them|in|up)? (twice|three times|four times|five times|six times|several times|many times|again
    and again|repeatedly|daily|every (day|morning|week))
(told|tells|tell|telling|assured|says|said) (me|us|him|her)? (it|they|he|she|somebody|someone|that it|the
    matter|everything) (is|are|will|would|was) (be|being)? (looked into|looking into|dealt with|in hand|on
    its way|on the way|escalated|ring|call|call back|ring back|get back|passed on|investigated|with the _)
(keep|keeps|kept|been) (being)? (told|telling) (me|us)? (to wait|tomorrow|it is|that it|next week|soon|he
    is|she is|someone|somebody|a different|they)
^ it is (now|already)? (january|february|march|april|june|july|august|september|october|november|december|
    monday|tuesday|wednesday|thursday|friday|saturday|sunday) (now|and|,|today|already|.|again)
^ (we are|it is) now (in)? (the)? (january|february|march|april|may|june|july|august|september|october|
    november|december|monday|tuesday|wednesday|thursday|friday|_ of|mid)
(every|each) (form|number|person|department|time|email|call|ticket|one) (i|we|of) .. (somebody|someone|
    another|asks|asked|sends|passes|says|different|refers|new)
(been|am|are|have been) trying to (use|get|reach|claim|speak|cancel|log|find|contact|make|redeem) .. since
(i|we) do not know what (else|more) (i|we)? (can|could|to|am|are) (do|say|try|supposed)
this is (week|day|month|year|visit|call|email|letter|reminder|attempt) _
(week|day|month) (two|three|four|five|six|seven|_) (without|of no|now|and|with no)
^ it is (now|already|gone|nearly|almost)? (half past|quarter (to|past)|gone|nearly|almost|past|after|
    noon|midday|midnight|ten|eleven|twelve|one|two|three|four|five|six|seven|_ (o'clock|am|pm)|_ (now|
    already)) .. (and|now|already|.|,)
(nobody|no one|none of (you|them)) (there|at your _|here)? (could|can|would|will|was able to|seems (to|
    able to)|was willing to) (tell|explain|say|help|answer|give|find|bothered|be bothered|come|account)
pointed (this|it|that) out
^ (it is|that is|it has) been _ (days|weeks|hours|months|.|now|and|working|,)
(told|heard|promised|said) in _ (, _)? and (in|again in)? _
(nobody|no one) (rang|called|phoned|came|wrote|answered|turned up|showed up|appeared) .. (as promised|
    either|again|all day|on monday|on tuesday|yesterday|today|since)
(rang|called|phoned|emailed|wrote) (you|your office|in|on)? (on)? (sunday|monday|tuesday|wednesday|
    thursday|friday|saturday) (and|,|. it is|again)
(second|third|fourth|fifth|sixth) (email|letter|message|reminder|request|call|complaint|attempt) (.|,|!|
    $|about|now|to you|and|this)
(nobody|no one) 's (been|come|called|rung|replied|answered|turned|paid|fixed|told|rang|here|picked)
^ not (once|one of them|a single|even once|a word|a peep|a squeak)
had to (send|turn|cancel|refund|throw|bin|close|evacuate|apologise|apologize|borrow|hire|rent) ..
    because (the|your|of the|of your|you)
(nobody|no one|not one of you) (ever)? (mentioned|warned|told|asked|informed|consulted) (a thing|
    anything|me|us|it|this|about)
(nobody|no one) (has|have) (emptied|collected|cleaned|mown|serviced|swept|been|touched|looked|opened|
    finished|paid|informed|contacted|delivered)
"""

DEMAND = """
(what|how) (do|are|will|would) (you|your (company|firm|boss|people)) (propose|proposing|intend|intending|
    plan|planning|going|suggest) (to do|on doing|doing|to put|to fix|to make|to stop)
(what|whatever) (do)? you (propose|intend|plan|are going|are planning) (to do|doing|on doing) (.|,|?|!|
    now|next|about)
at your (own)? (expense|cost) (.|,|!|$|and|within|as|please)
(arrange|need|send|want|require) (replacement|replacements|a replacement|the right|the correct|the
    missing) .. (priority|urgently|urgent|immediately|today|at once|tomorrow|earliest|free|asap|soon)
(get|send) (someone|somebody|a man|your man|him|them|an engineer|a plumber|an electrician|a technician|
    someone competent|somebody competent) (here|out|round|over|back|in|down|today|now|tonight|to (fix|
    finish|sort|collect|repair|look|clean))
(someone|somebody) (please)? (to)? (ring|call|phone|come|explain|tell|sort|fix|collect) (me|us|and|out|
    round|over|this|it|why)? (today|now|at once|immediately|urgently|this|please|tonight|why|what|before|
    .|!|and)
(advise|tell us|let us know|explain) how to (compensate|resolve|rectify|return|claim|proceed with the
    claim|get (a|our|my))
what is the plan ?
(part company|part ways|take (my|our) (business|custom|money) elsewhere|take (this|it) further|go
    elsewhere|our last order|my last order|report (it|you|this|them))
(want|like|expect|have) (our|my|the|those|that) (_)? (months|weeks|month|week|hours|day|hour|time) back
(honor|honour) (the|it|your|my|our|what)
^ (honor|honour) the
(arrange|issue|send|raise|process|provide) (a|the|us a|me a|your)? (credit note|rma|full refund|refund|
    free replacement|credit)
when (do|does|will|are|is|can) the (rest|remaining|missing|remainder|other half|others) (arrive|come|
    coming|be|get|we|i)
(why|how come) (must|should|do|does|am|are) (i|we) (have to|always|still|being|constantly|expected)
(attend|rectify|look into (it|this|the matter)|resolve|replace (it|them|the)) (immediately|urgently|at
    once|on priority|at the earliest|without delay|asap|today)
(call|ring|phone|contact|come|reply|answer) (me|us)? (at once|immediately|straight away|right away|
    urgently|this minute)
"""

SARCASM = """
(would love|wish i could|would like|would so love) to (be able to)? (tell|say|report) (you|that|to)? ..
    (works|work|working|well|fine|happy|opens|open|closes|better|finished|stopped|delighted|thrilled)
^ (what|all) it (does|did|will do) is
(do not hurry|no hurry|no rush|take your time|when you have a (minute|moment)) .. (only been|only a|just
    a|we have only|i have only|on our account)
(anybody|anyone) at your end (should)? (remember|remembers|read|reads|still|care|cares|awake|alive)
for what purpose
what (is|was) the (point|use) (of|in) (paying|renewing|having|ringing|calling|reporting|a|your|the)
(writing|typing|reading) this (in|with|by|from|under|on) (the dark|earplugs|candlelight|torchlight|my
    (coat|car|hat)|a (coat|blanket|hat|candle|torch|towel)|gloves|three|two|candles|hat)
(sitting|sat|shivering|sweltering|camping|bathing|washing up|cooking|sleeping|showering|living) (here|
    out)? (in|with|by|under|on|at|out of) (a|the|my|our|candlelight|two|three) (_)? (garage|car|coat|
    coats|dark|tent|bath|bucket|neighbour 's|gym|hotel|blanket|jumper|cold|caravan|mother 's|sister 's|
    saucepan|camping stove|microwave|puddle)
(_|house|room|office|flat|bedroom|shop|nursery|classroom) is (at|down to|only)? _ (degrees|celsius|
    fahrenheit)
(even)? take a (fictional|made up|rough|pretend|fake) (one|date|answer|guess)
(any date|any answer|any sign|any news|anything at all|anyone at all|any chance at all)
(names|everything|orders|bookings|prices|numbers) (off|from|on) (post its|scraps|the back of|memory|
    napkins|paper)
(looking|staring|gazing|waving) at (an|a|the) (empty|half|bare|blank|hole|closed|locked|broken|
    unfinished|muddy)
(pity|shame|too bad|such a shame|such a pity) about (the|your|that)
(missing|gone|broken|late|wrong) again (:|,|.|!)
"""
