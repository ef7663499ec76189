"""English complaints told as a scene: what the reader's people did, what was found, what must follow."""

CREW = (
    "(man|men|guy|guys|lad|lads|chap|chaps|boys|bloke|blokes|fella|fellow|driver|drivers|fitter|fitters|"
    "plumber|electrician|engineer|engineers|technician|technicians|tech|techs|installer|installers|crew|"
    "team|people|staff|workers|workmen|worker|builder|builders|painter|painters|decorator|decorators|"
    "roofer|roofers|cleaner|cleaners|gardener|gardeners|courier|carer|carers|nurse|instructor|trainer|"
    "coach|consultant|agent|rep|salesman|colleague|receptionist|helpdesk|hotline|support|subcontractor|"
    "subcontractors|contractor|contractors|waiter|waiters|waitress|chef|movers|photographer|dj|mechanic|"
    "surveyor|joiner|carpenter|tiler|apprentice|lot|machine|van|lorry|truck|digger|software|app|system|"
    "website|portal|update|serviceman|operative|operatives|foreman|delivery man|delivery driver|scaffolders|"
    "groundsman|groomer|sitter|dog walker|stylist|tutor|temp|locum|partner firm)"
)

# One of these is enough.
ANGER = f"""
# what they did
your (_)? {CREW} .. (drove|backed|reversed|crashed|ran|stepped|stomped|trod|walked mud) (straight|right|
    clean)? (over|into|through|across|on) (my|our|the|a|half|next)
your (_)? {CREW} .. (knocked (over|down|through|off|out)|ripped|tore|drilled (through|into)|sawed|hacked|
    smashed|hammered|cut (through|off|down|into)|put (his|a|their) (foot|hole|ladder|elbow|screw|nail|
    spade|shovel)|took (down|out|off) the wrong|pulled (down|off|up) the wrong)
your (_)? {CREW} .. (left|leaves|leave|leaving) (us|me|everything|his|mud|muck|rubbish|half|footprints|
    without|(the|our|my) (gate|gates|door|doors|tap|taps|window|windows|heating|water|lights|alarm|house|
    shop|site|kitchen|garden|drive|floor|place|cartons|parcel|boxes|pallet|goods|fridge|freezer) (open|on|
    off|running|unlocked|wide|outside|out|in the|like|looking|dirty|at|to|with)|a (mess|hole|gap|trail|
    pile|great|bloody|right)|before (finishing|the (job|work)))
your (_)? {CREW} .. (went|gone|goes|going|go|drove|walked|sent|left|leaves) (back|home|away|off|again)?
    (without (doing|finishing|fixing|a|so|even|any|saying|leaving|unloading|touching)|and (never|nobody)
    (came|comes|came back|back|returned))
your (_)? {CREW} .. (turned|turns|showed|shows|rolled|rocked|came|comes|arrived|coming) (up|in)? ..
    (drunk|unannounced|hours late|an hour late|half an hour late|empty handed|without (his|the|any|a|
    their|tools|parts|ladder|masks|gloves|warning|calling)|with no (tools|parts|ladder|warning)|with the
    wrong|smelling of|on the wrong (day|date|morning))
your (_)? {CREW} .. (blocked|blocking|parked (on|across|over)|shouted|swore|smoked|smoking|laughed at|
    lied|hung up|hangs up|cut me off|insulted|yelled|told me to|fell asleep|helped (himself|themselves)
    to|ate (my|our|the)|locked (us|me)|woke|soaked|flooded|stained|scuffed|spilled|spilt|dropped (a|my|
    our|paint)|mixed up|ruined|broke|damaged|scratched|bent|dented|cracked|wrecked|tramped|trampled|
    destroyed|killed|poisoned|scalped|mowed (over|down)|shrank|burnt|burned)
(gap|hole|crack|stain|puddle|leak|dent|mess|rubbish|rubble|mud|muck|skip|trench|nail|nails|screw|screws|
    glass) (that)? your (_)? {CREW} (left|made|dug|caused|dropped)
(wish|only wish|if only) (they|he|she|it|you|your _) had not (.|,|!|made|put|cut|left|taken|painted|
    broken|come|been|started|used|dug|parked)
(only wish|wish) (they|he|she|you|your _) had (not|told|asked|checked|measured|listened|read|looked|
    knocked|rung|bothered|remembered|finished) .. (first|before|instead|my|our|the|it)
# what is owed for it
(owe|owes|owed) (us|me|my _|him|her|them) (an|a|the|both|all)? (big|huge|proper|full)? (apology|
    explanation|refund|replacement|new (carpet|phone|one|fence|shirt|suit|wall|car|door))
(would like|want|expect|expecting|deserve|deserves|demand|await|require|waiting for|need|like|have) (an|a|
    some|your|your full|a full|a proper|to have an) (explanation|apology|redress|recompense)
(come|come back|come round|come out|come over|be asked|you must|must ask you|ask you) (and|to) (come and|
    come back and)? (put|make|set) (it|this|that|things|the _) right
what (you|your company|your firm) (intend|propose|intends|proposes|are going|plan) to do (about|to (fix|
    right|remedy|make|stop))
how (you|you will|you are going to|to|you intend to|you plan to|you propose to|do you intend to|do you
    propose to|will you|are you going to) (compensate|make amends|make it up to|make this up|make up for|
    recompense)
lift back (the|these|it|them|all)
(rejected|defective|damaged|faulty|substandard) (material|materials|goods|lot|batch|pieces|items|parts|
    consignment)
(call|calling|do you call|is that what you call|dare you call|dare call) (this|that|it|yourselves|
    yourself) (a|an)? (service|finished|clean|professional|professionals|five star|luxury|premium|quality|
    job|installation|a job)
(stopped|cancelled|cancelling|stopping|withholding|withhold|withheld) (the|my|our|your|all|any)? (_)?
    (direct debit|standing order|cheque|payment|payments|final payment|balance) (until|till|unless|
    because|.|,|and|as)
(small claims|environmental health|consumer (rights|protection|forum|court)|chargeback|citizens advice|
    better business bureau|local paper|health and safety|watchdog|legal action)
(hear|hearing|heard) from (my|our) (solicitor|solicitors|lawyer|lawyers|attorney|attorneys|legal team|
    bank|insurers)
(with|to|instruct|instructed|consult|consulted|consulting|instructing) (my|our|a) (solicitor|solicitors|
    lawyer|lawyers|attorney) (about (this|your|the)|over (this|your|the)|now|if|unless|on monday|next)
solicitor 's letter
(once|one) more (time|mistake|late delivery|slip|like this|of these|and|,)? .. (we|i) (part (company|
    ways)|leave|(are|am) (gone|off|done|finished|out)|cancel|walk|go elsewhere|take (my|our) business|
    report|find)
(if|should) (it|this|that) (occurs|happens|occur|happen|goes on|continues) (once more|again|one more|any
    longer|like this|much longer)
(not|will not be|refuse to be|nor am i|hardly) paying (that|this|it|for it|for that|for this|a penny|a
    cent|any of|until|till|your (bill|invoice)|the (bill|invoice|balance|rest))
why (does|is|do|are|am|was|has|have|did|were) .. .. when (i|we) (have (paid|your|already|the receipt|
    never|cancelled|returned|told)|paid|already|never|asked|cancelled|canceled|told|returned|sent|
    clearly|specifically|ordered)
(what|where) (exactly|on earth|actually|precisely) (am|are|were) (i|we) (actually)? paying (for|you for)
(who|what) (on earth|the hell|in heaven 's name|in god 's name|possessed|authorised|authorized|told you
    to|said you could)
(sent|went|gone|had to go|taken|took (him|her|them|my _)|ended up) (to|in|at) (a&e|hospital|casualty|the
    er|urgent care|the emergency room|the vet) .. (because|after|with|thanks to|from|when)
(collapsed|gave way|came down|fell|toppled|tipped) (under|on top of|onto|on) (a|an|the|my|our|her|his|
    one|two|guests|us|me|him|her) .. (guest|guests|customer|customers|child|aunt|mother|grandmother|
    speeches|bride|dinner|weight|sat|foot|head|speech)
(not|hardly|no) (the first|an isolated|a one off) (time|incident|occurrence|mistake|occasion)
(do|does|did) not (normally|usually|often|generally|like to|enjoy|make a habit of) (write|writing|
    complain|complaining|send|sending|raise|make) (letters|mails|emails|a|to|like|such|these|a fuss|of|
    about) .. (like this|kind|complain|sort|complaint|fuss|but)
(appalling|shameful|shocking|pathetic|shabby|third rate|amateur|amateurish|atrocious|woeful|dismal|
    shambolic|lamentable|deplorable) (.|,|!|$|quality|standard|service|way|treatment|behaviour|behavior|
    housekeeping|supervision|show|performance|attitude|workmanship)
(is|was|were|are) (very|so|really|quite|simply|truly)? (shameful|shabby|third rate|amateurish|woeful|
    dismal|shambolic|deplorable|lamentable|pathetic|disgraceful|diabolical)
^ (bad|poor|shabby|shoddy|sorry) (show|form|effort|do) (.|,|!|$)
(bigger|worse|more) (problem|problems|mess|trouble|damage|leaks|leak|noise|harm) (now|than (before|when|
    it was|we had|ever)|after)
^ so much for (the|your|that|this|our|a|being)
(what|that) you call (finished|clean|done|service|professional|a|quality|ready|luxury|support|an)
(standards|standard|quality|service|things|workmanship|food|cleaning|attention|communication|support)
    (have|has) (really|badly|definitely|steadily|seriously|noticeably)? (slipped|dropped|gone (downhill|
    down the|to the dogs|off|from bad)|fallen|plummeted|deteriorated|declined|suffered|nosedived|got
    worse|gotten worse|worsened)
(charged|debited|billed|hit|took (it )?from|deducted from) (my|our|the|his|her) (_)? (card|account|bank|
    visa) (twice|two|three|four|five|six|again|double|for)
(pillar to post|not done|wits end|tearing my hair|banging my head|brick wall|deaf ears|song and dance|
    fobbed off|wild goose chase|kept in the dark)
(penalty|fine|fined|prosecuted|summons|enforcement notice|late filing|interest charge) .. (because (you|
    your|of your)|thanks to (you|your)|due to your|as a result of your)
because you (did not|never|failed|forgot|have not|had not|were not|missed|lost|ignored|refused|could not)
when you said you (would|were|had|will)
"""

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
"""

# Somebody else's doing, or no matter for the reader to mend.
THIRD = """
(man|men|firm|people|company|lot|one|ones|chap|builder|builders|agency|crowd|outfit|supplier|lady|fellow|
    guys|guy|person) before you
(your|the) (predecessor|predecessors|competitor|competitors|rival|rivals)
(last|previous|old|former|first|other|current|present|existing|next) (lot|people|firm|company|crowd|guy|
    guys|chap|chaps|man|builder|builders|agency|outfit|contractor|contractors|supplier|suppliers|provider|
    vendor|plumber|roofer|fitter|cleaners|cleaner|boiler|machine|van|car|kitchen|roof|printer|system|
    photographer|caterer|caterers|accountant|landlord|tenant|tenants|owner|owners|place|school|job|
    gardener|decorator|installers|installer|host|bank|broker|insurer) .. (were|was|are|is|has|have|had|
    did|does|who|that|kept|keeps|left|never|packed|broke|let|wriggled|ran|made|put|went|took|lost|charged|
    sent|told|promised|said|messed|ruined|gave|died|cost|tried|got|rushed|turned|forgot|botched|bodged|
    missed|overcharged|leaks|leaked|just|always|still|again)
(got|been|were|was|get) (burnt|burned|stung|bitten|let down|ripped off|messed about|conned|caught out|
    fleeced|shafted) (by (a|an|another|the last|our last|one|some|the previous|our previous|somebody|
    someone|other)|before|last (time|year)|once|in the past|previously|badly (before|by))
(burnt|burned|stung|bitten|fleeced|shafted) (last time|before|once|in the past|by)
(with|by|from) (a|an|the) (previous|last|different|other|another|former) (chap|firm|company|supplier|
    contractor|builder|agency|outfit|plumber|lot|people|provider|fitter|one)
(our|my) (current|present|existing|old|previous|last|own|other) (supplier|provider|vendor|contractor|
    boiler|machine|system|software|tool|roof|printer|installer|agency|company|people|crew|kitchen|car|van|
    one|lot|firm|fence|phone|laptop|landlord|accountant|broker|cleaner|cleaners|host|crm|website|carrier|
    set up|setup|lift|pump|freezer|fridge|oven|cooker|washer|gate|shed|carpet|floor|windows|heating|
    aircon|phones|server|lawyer|bank)
(mr|mrs|ms|miss|dr|sir|he|she|father|mother|dad|mum|mom|husband|wife|uncle|aunt|grandad|grandfather|
    grandmother|gran|nan|brother|sister|partner|cat|dog|horse|hamster|rabbit|friend|owner|founder|boss|
    chairman|colleague|founder|headmaster|headmistress|vicar|mayor|president|secretary|treasurer|old _)
    (_)? (has|have|had|sadly|suddenly|recently)? (died|passed away|passed on)
(bear with me|apologies|apologise|apologize|sorry|excuse me|forgive me|excuse us) (if|for|that|we|i)
(take|taking|taken|haul|cart|collect) (our|the|my) old (one|ones|_) away
(the|this|that|our|my) (neighbour|neighbor) 's
do not (you)? (worry|fret|apologise|apologize|give it)
not to worry
no (harm done|bother|hard feelings|big deal|problem at all|worries)
(our|my) (own)? (fault|mistake|doing|error|oversight|bad)
(clean|clear|completely|quite|totally) forgot (myself|all about|about|it|to)
(he|she) is dead
sad news
(chairman|president|owner|founder|colleague|friend|neighbour|vicar|mother|father) (died|passed)
timing ('s|is|was) (truly|really)? (awful|terrible|bad|dreadful|lousy|poor|rotten|off)
so (here is|here are|excuse|forgive|apologies|email is|text me|ring my|use my|i am (writing|sending|
    late|typing)|i will (send|be late|post))
"""

YOURS = f"""
(by|from|of) your (_)? {CREW}
your (_)? {CREW}
(you|they) (put|fitted|did|made|laid|installed|painted|built|sold|repaired|serviced|supplied|sent|hung|
    planted|printed|wired|mended|resurfaced|tiled|plastered|refurbished|designed|wrote|set) (it|us|in|up|
    for|last|on|at|me|together)
(lads|men|people|guys|boys|crew) (you|of yours)
(the|this|that) (new|latest|last) (software|system|update|version|app|portal|website|boiler|machine|
    kitchen|roof|phones|phone system|fence|gate|printer|shower|bathroom|windows|door|doors|carpet|floor|
    heating|lift|alarm|router|server|server|till|tills|scanner|uniforms|vans|batch|brochure|brochures|
    menus|sign|signs)
(the|my|our) _ (_)? you (moved|ported|switched|configured|migrated|trimmed|cut|coloured|dyed|groomed|
    cleared|drained|polished|sanded|waxed|edited|translated|drafted|filed|submitted|posted|rewired|
    patched|sealed|glazed|varnished|catered|filmed|recorded|took|wrote|did|made|gave|sold|hung|planted)
(you|your (_)? (firm|company|office|shop|accountant|accountants|lot)) (prepared|filed|drew up|
    calculated|advised|recommended|assured|handled|managed|looked after|dealt|arranged|organised|booked|
    chose|picked|signed|kept|held|had)
your (firm|company|office|shop|outfit|desk|salon|garage|clinic|surgery|practice|studio|store|kitchen|
    garage|workshop|depot|girl|lady|receptionist|boss|brochure|app|advice|work|paint|glue|product|
    products|food|coffee|server|cleaners)
(app|software|system|website|portal) (charged|wiped|deleted|crashed|locked|logged|lost|sent|double)
(you lot|you people|your people|your lot)
"""
