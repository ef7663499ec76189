"""English signs of a complaint: what went wrong, whose work it was, and how long it lasts."""

_REPAIR = (
    "(fitted|installed|repaired|serviced|sold|delivered|sent|supplied|built|fixed|replaced|shipped|made|"
    "put in|put up|provided|printed|painted|mounted|mended|laid|billed|charged|invoiced|promised|left|"
    "set up|"
    "wired|plumbed|cleaned|cut|designed|produced|packed|dispatched|quoted|booked|updated|upgraded|migrated|"
    "assured|guaranteed|swore|did|gave|took|brought|missed|forgot|ignored|lost|broke|damaged|ruined|"
    "scratched|delivered|said|told|agreed|confirmed|cancelled|canceled|changed|raised|increased)"
)
_STAFF = (
    "(foreman|manager|workers|girl|lady|boss|technician|technicians|driver|drivers|fitter|fitters|"
    "installer|installers|team|crew|people|staff|"
    "office|"
    "support|helpdesk|hotline|engineer|engineers|man|men|guy|guys|lads|workers|workmen|plumber|electrician|"
    "courier|colleague|colleagues|rep|salesman|service|customer service|account manager|billing|accounts|"
    "contractor|subcontractor|cleaners|cleaner|decorators|builders|receptionist|consultant|trainer|website|"
    "portal|system|software|app|product|products|machine|platform|update|delivery|invoice|invoices|"
    "company|firm|department|side|end|caterers|chef|waiters|movers|painters|work|work on|shop|warehouse|"
    "transport|carrier|hosting|server|servers|update|release|agents|operator|line|quality|last)"
)

# Something is wrong: one of these, and one sign more, is a complaint.
TROUBLE = """
(is|are|was|were) (truly|simply|quite|just|really|so|absolutely|utterly)? (dreadful|awful|terrible|
    appalling|
    abysmal|
    atrocious|disgusting|inedible|unbearable|disastrous|diabolical|horrendous)
(keep|keeps|kept) (on)? (sending|getting|losing|making|forgetting|missing|breaking|cancelling) (us|me|
    it|the|
    our|my)
(falling|fell|fallen|hanging) (down|over|off)
(shrank|shrunk|faded|rusted|snapped|tore|ripped|melted|warped|exploded|collapsed|sank) (under|beneath|
    in|on|after|at|
    within|during|when|the|.|!|$)
(bill|invoice|price|total|charge|amount|cost) (is|was|came (to|in)) .. (higher|more|above|over) (than|the|
    what|by) (_)? (quote|quoted|
    quotation|estimate|agreed|offer|we|expected|promised|contract)
(state|condition) of (the|our|my) _ (_)? (after|since|when|is|was)
(worse|dirtier|wetter|slower) than (before|ever|it was|when)
(cancelled|canceled|postponed|changed|moved) (on us)? (at the last (minute|moment)|last minute|at short
    notice|without (telling|
    asking|warning|notice|a word)|again)
(asked for|ordered|wanted|said|agreed|booked|paid for) .. , (and|but)? you (printed|sent|delivered|gave|
    built|made|
    supplied|painted|charged|brought|booked|put|fitted|installed|did|billed)
(smells|smelled|smelt|tastes|tasted|stinks|reeks) (of|like|strongly|awful|bad|foul|burnt|funny)
(ants|maggot|maggots|stone|cockroach|hair|hairs|mouse|mice|glass|insect|fly|flies|mould|mold|worm|hole|
    holes|
    plastic) in (the|my|our|one|every|
    a) _
laughed (about|at|off) (it|us|me|our)
(raised|increased|doubled|changed|put up) (the|our|your|my) _ (_)? (without|twice|again|behind)
(rusted|stuffed|leak|leaks|leaking|leaked|drip|drips|dripping|crash|crashes|crashed|crashing|freezes|
    freezing up|overheats|overheating|rattles|rattling|squeaks|wobbles|wobbly|jams|jam|bubbling|fading|
    fraying|splitting|sparking|buzzing|squealing|grinding|reeks|stinks|jammed|jamming|flickers|peeling|
    flaking|cracked|rusting|rusty|warped|faulty|defective|damaged|dented|scratched|torn|stained|smashed|
    shattered|bent|snapped|burnt|crushed|chipped|soggy|stale|rotten|mouldy|moldy|filthy|botched|bodged|
    unusable|malfunctioning|malfunction|malfunctions|malfunctioned|glitches|glitchy|buggy|outage|outages|
    downtime|unreliable|misprinted|misspelled|misspelt|mislabelled|undercooked|overcooked|short circuited|
    tripping|sagging|buckled|blistering|unreadable|illegible|corrupted|blurred|blurry|smudged|clogged|
    blocked)
(broken|broke|breaks|breaking) (again|down|already|off|after|within|on|in|.|!|,|$|twice|and|since|for)
(coming|came|come|comes|fell|falling|falls|fallen) (loose|apart|off|undone|unstuck|away|to pieces|to
    bits)
(packed up|conked out|gave up|given up|died|gone dead|went dead|went down|goes down|gone down|seized up|blew
    up|burst|
    gave out|stopped working|stops working|stopped responding|cuts out|cut out|quit working|logs (me|us|
    everyone) out|
    keeps (crashing|failing|breaking|stopping|dropping|tripping|freezing|leaking|losing|going|turning|
    cutting|
    disconnecting|beeping|sending|showing|rejecting|logging|jamming|asking)|kept (crashing|failing|us
    waiting|me
    waiting|breaking|dropping)|let in|lets in|let the (rain|water|wind|cold)|lets the (rain|water|wind|
    cold))
(overcharged|overcharging|overbilled|double charged|short changed|double billed|charged twice|billed
    twice|invoiced twice|charged (us|me)? (for|twice|double|extra|more|again)|billed (us|me)? (for|twice|
    double|extra|more|again)|charging (us|me)|being charged|been charged|were charged|was charged|was
    billed|invoiced (us|me)? (for|twice|double|extra|more|again)|hidden (fee|fees|charges|costs)|
    unexpected (fee|fees|charges|charge)|taken (twice|double)|deducted twice|debited)
(nothing but|no end of|constant|endless|continual|continuous|repeated|ongoing|persistent|recurring|serious|
    same|
    major|real|another|yet another|more|big) (_)? (trouble|problems|problem|issues|issue|errors|error|
    faults|
    fault|
    delays|delay|outages|outage|mistakes|mistake|breakdowns|breakdown|interruptions|complaint|complaints|
    hassle|
    disappointment|leak|failure|failures|crashes|disruption|disruptions)
(rude|unprofessional|disrespectful|dismissive|unhelpful|careless|negligent|clueless|incompetent|arrogant|
    aggressive|insulting|patronising|patronizing|shouted|swore at|lied|misled|abrupt) (to|with|and|,|.|!|$|
    at|on|
    staff|driver|manner|attitude|about|towards|us|me)
(below|beneath|under|not up to|short of|far from|nowhere near|well below|far below) (the|our|your|any|what|
    usual)
    (_)? (standard|standards|par|expectations|expectation|quality|scratch|we|i|level|agreed|spec|
    specification|
    expected|promised|acceptable)
(poor|shoddy|sloppy|terrible|awful|dreadful|appalling|bad|lousy|abysmal|disappointing|miserable|second rate|
    inferior|declining|inconsistent|careless|slapdash|subpar|sub par) (_)? (service|quality|work|job|
    workmanship|
    communication|support|finish|condition|experience|performance|show|standard|craftsmanship|treatment|
    handling|
    installation|packaging|print|planning|response|connection|material|form|state|shape)
(stuck|stranded|left) (_)? (without|with (no|a broken|half|an unfinished|a useless)|in the (cold|dark|
    lurch)|
    waiting|
    hanging|standing|high and dry|out of pocket)
(refund|replacement|credit note|credit|parcel|delivery|order|shipment|technician|engineer|package|part|
    parts|
    money|
    deposit|goods|callback|spare part|driver) (is|has|are|have|did|was|were) (still|also|simply)? (not|
    never|
    yet to|
    nowhere|late|overdue|lost|outstanding|missing) (_)? (here|arrived|come|been|turned|shown|delivered|
    appeared|
    materialised|in sight|to be seen|received|paid|.|!|,|$)?
(useless|worthless|garbage|junk|rubbish|hopeless|a lemon|not fit|unfit|waste of (time|money|space)|write
    off|
    a farce|a scam|daylight robbery|a disgrace|unacceptable|ridiculous|outrageous|absurd|pathetic|
    infuriating|
    maddening|exasperating|a let down|letdown)
(stains|streaks|marks|scuffs|dust|mud|rubbish|debris|holes|water|oil|paint|glue) (all over|everywhere|on
    (my|
    our|the)
    (_)? (floor|wall|walls|carpet|parquet|sofa|desk|car|van|ceiling|furniture|worktop)|in (my|our) _)
(scratched|damaged|broke|ruined|flooded|wrecked|cracked|dented|smashed|stained|soaked|lost|tore|destroyed|
    burned|
    broken|blocked) (my|our|the|a|his|her|two|three) (_)? _
(spelled|spelt|misspelled|misspelt|wrote|printed|got) (my|our|the|his|her) (_)? (name|logo|address|title|
    number|order)
    (_)? (wrong|incorrectly|twice|upside|again)?
(name|logo|title|address|date) (is|was) (spelled|spelt|misspelled|misspelt|wrong|missing|incorrect)
"""

# Something may be wrong: one of these wants a word that it is the reader's, and one that it lasts or hurts.
NUISANCE = """
(mud|dirt|dust|paint|water|rubbish) (through|all over|everywhere|across|on) (the|my|our) _
took (_)? (_)? (days|weeks|months|hours)
for no (good|apparent|obvious)? reason
(goes|went|going) off (every|at|in|again|all)
(full of|riddled with|littered with|nothing but) (mistakes|errors|typos|holes|bugs|gaps|scratches|dust|
    dents)
never (took place|happened|came|arrived|ordered|agreed|received|asked|existed|materialised|worked|showed)
(was|were|been|is) (promised|due|expected|guaranteed) (for|by|on|in|within|last|at|to (be|arrive|come))
(still|yet)? not (yet)? (received|got|had|heard|seen|been told|been (delivered|paid|refunded|repaired|
    fixed))
(waited|waiting) (_)? (days|weeks|hours|months|in vain)
(mistake|mistakes|error|errors|fault|faults|defect|defects|mess|shambles|fiasco|chaos|nightmare|disaster|
    trouble|
    problem|problems|issue|issues|bug|bugs|damage|leak|crack|cracks|scratches|dent|dents|mould|mold|delay|
    delays|discrepancy|discrepancies|breakdown|breakdowns|failure|failures|downtime|noise|stain|stains) (in|
    on|with|
    of|by|again|and|,|.|!|$|every|since|from|your|that|caused|is|are|have|has|at|all|still|after|for)
(is|are|was|were|arrived|came|got|still|it|they|already|all|half) (completely|totally|badly|still|already|
    also)? (broken|
    dead|useless|wrong|incomplete|missing|late|cold|dirty|loose|unacceptable|blank|empty|worse|wet|unsafe|
    dangerous|overdue|crooked|uneven|unfinished|short|out of order|unplugged|raw|off colour|
    poor|shoddy|sloppy|rude|noisy|rubbish|a mess|a disaster|a joke|sub standard|substandard|ruined|
    inaccurate|incorrect|invalid|unresponsive|unhelpful|slow|down|terrible|awful|bad|forgotten|lost|ignored|
    damaged|flooded|soaked|unhappy|upset)
(does|do|did|is|are|will|would|can|could|has|have|was|were) (still|simply|just)? not (even|actually|
    properly|
    really|
    still|yet|at all)? (work|working|start|starting|fit|turn on|switch on|hold|load|function|functioning|
    close|open|
    charge|match|cool|heat|heating|print|printing|connect|respond|responding|run|running|drain|flush|lock|
    turn up|turned up|show up|showed up|shown up|arrive|arrived|appear|appeared|delivered|finish|finished|
    complete|completed|been (delivered|fixed|repaired|replaced|resolved|refunded|paid|collected|corrected|
    credited|
    done|finished|cleaned|restored|sorted)|come (today|yesterday|back|on|at|this|until|when|as)|came|came
    back|
    fixed|repaired|resolved|what (we|i) (ordered|paid|agreed|asked|expected|were promised|signed)|
    as (ordered|described|agreed|promised|advertised|specified|quoted|discussed|shown)|log in|access|
    get (into|in|through|it to)|send (emails|mail)|stand (up)?|last|stick|recognise|recognize|sync|syncing|
    include|
    included|good enough|up to|ready|here|acceptable|warm|clean|straight|level|safe|usable)
(days|weeks|hours|mins|minutes|week|month|months|hour|day|an hour|a week|a month) (late|overdue|behind|too
    late)
(late|overdue|delayed) (again|delivery|by|yet again|for the)
(failed|fails|failing|neglected|forgot|forgotten|omitted|refused|refuses) (to|again|on|after|at|us|.|!|,|
    completely|
    miserably|twice|within|the)
(never|nobody|no one|noone|none of you|not one of you|not a soul) (has|have|ever|even|at your end|there|from
    your _|
    at your _|in your _|on your _|once)? (ever|even|actually)? (came|come|comes|arrived|turned up|showed up|
    showed|
    called|rang|rings|calls|called back|replied|replies|replied to|answered|answers|answer|fixed|finished|
    received|got|delivered|bothered|picks|picked|responded|responds|told|warned|explained|apologised|
    apologized|
    reply|respond|call|ring|pick|pick up|phoned|wrote|cares|is here|works|worked|been right|followed up|
    returned|returns|knows|appeared|got back|gets back|listens|seems)
(not|never|hardly) (what|the|how) (we|i|it|was|were|you|quality|service|standard|colour|color|one|product|
    version)
    (_)? (_)? (agreed|ordered|asked|expected|paid|promised|signed|told|quoted|sold|wanted|specified|shown|
    advertised|
    discussed|approved|used to|should)
(ordered|asked for|paid for|agreed on|requested|booked|were promised|was promised|signed for|wanted|quoted)
    (_)? (_)?
    (_)? (,|and|but) (got|received|you (delivered|sent|brought|supplied|fitted|installed|gave|charged|
    billed)|
    only|ended up|we (got|received)|i (got|received)|nothing|what (came|arrived)|they (sent|brought|came)|
    none|there
    (was|were)|it (came|arrived))
(without) (a working|working|hot water|heating|power|electricity|internet|water|service|access|any (warning|
    notice|
    explanation|apology|response|reply)|warning|notice|a phone|email|wifi|a toilet|a kitchen|even)
(supposed|meant|due|scheduled|booked|expected|promised) to (be|come|arrive|call|ring|start|finish|deliver|
    fix|collect|
    have|work|turn|send|do|replace|repair|happen|last|start|phone)
(missed|missing|misses|blew|broke|failed) (the|your|our|another|every|its|two|three|both|a|all) (_)?
    (deadline|
    deadlines|appointment|appointments|slot|delivery|date|window|collection|pick up|promise|promises|
    handover|
    commitment|commitments|inspection|audit|test|target)
(missing|short|lacking|without) (_)? (parts|items|boxes|screws|pages|pieces|units|cartons|half|one|two|
    three|
    four|
    five|six|ten|a|the|several|some|everything|cables|keys|documentation|meals|chairs)
(wrong|incorrect|different|mistaken) (_)? (size|colour|color|item|items|order|part|parts|address|product|
    model|
    quantity|amount|name|invoice|batch|room|one|ones|date|price|spelling|material|figure|figures|number|
    total|
    rate|account|person|logo|version|file|file|goods|cake|length|paper|way|side|place|day|time|shade|tiles|
    bill|statement|tank|door|doors|kitchen|unit|units|boxes|delivery)
(half|some|most|several|many|none|two|three|four|five|one|all|a third|a quarter|part|_ percent) (of)? (the|
    them|it|us|
    our|these|my|which)? (_)? (was|were|is|are|do|did|does|had|have|has|came|arrived) (still)? (not|missing|
    broken|
    damaged|wrong|forgotten|blank|empty|late|cold|dead|bent|cracked|torn|faulty|unusable|lost|left|off|
    short|
    wet|
    scratched|useless|expired|out of date)
"""

# It is the reader's doing.
YOURS = f"""
(you|you people|you guys|you lot|your _|they) (have|had|has|just|also|still|only|already)? {_REPAIR} (us|me|
    to|the|it|
    a|them|our|my|in|for|on|last|this|two|three|four|half|only|that|is|are|has|,|.|wrong|blue|red|up|here|
    there|and|
    with|out|when|at|would|was|were|we|i|he|she|yesterday|again|an|another|back|all|this|next|it would|
    nothing|three)
your {_STAFF}
(your|from your) (last|latest|new|recent|previous) _
(we|i) (have|had)? (ordered|bought|paid|purchased|received|were promised|was promised|were told|was told|
    were assured|
    got from you|booked|hired you|rented|agreed|signed up|trusted|asked|requested|reported|complained|
    been promised|been told|been a customer|been customers|expected|pay) (the|you|a|for|two|three|on|in|
    from|
    it|
    this|that|to|last|extra|good|with|of|by|_ \\d*|would|delivery|grey|and|better|an|next|these|forty|ten|
    twenty|thirty|five|six|every|again|express|full|at)
(from|by|with|since|of|at) (you|your (company|firm|side|end|shop|team|warehouse))
(since|after) (you|your|the (update|upgrade|installation|repair|service|visit|last|new|switch|migration|
    delivery|
    move|fix))
(the|this) (new)? _ (you|your _) {_REPAIR}
(parcel|delivery|shipment|technician|fitter|fitters|driver|installers|installer|installation|repair|refund|
    catering|
    caterers|batch|courier|helpdesk|hotline|warranty|callback|workmen|credit note|replacement|replacements)
""".replace("|_ \\d*", "")

# It lasts, it came again, it hurts.
LASTS = """
(spent|spend|spending|wasted|lost) (the|my|our|a|all|half|most of|an|whole)? (whole|entire|of|day|
    morning|afternoon|weekend|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (of|on|apologising|apologizing|mopping|cleaning|redoing|fixing|waiting|ringing|calling|chasing|
    trying|in|with|explaining|.|,|because|and)
(in|to|at) (a&e|hospital|casualty|the er|urgent care|tears)
that was (_)? (_)? (week|weeks|month|months|days|hours|year|monday|tuesday|wednesday|thursday|friday) (ago)?
(on|in|at|after) every (second|third|other|single|page|call|visit|order|time)
(we|i) (paid|pay) (for|you|good|extra|a)
(again|yet again|still|yet another|reputed company|not expected (from|of)|once more|once again|already|
    twice|three times|four times|five times|repeatedly|constantly|continually|every (day|morning|time|
    week|month|few)|each time|all (day|week|morning|afternoon|weekend|night)|to this day|so far nothing|
    even now|as usual|for (days|weeks|months|hours|ages|the (second|third|fourth|fifth|umpteenth|_) time|
    nothing|over|more than|almost|nearly|two|three|four|five|six|ten)|second time|third time|fourth time|
    fifth time|times (today|this|now|in|already|and)|after (only|just|barely|less than)|(only|just|barely)
    (a|one|two|three) (day|week|month|year|days|weeks|months)|within (a|one|two|three|days|hours|weeks))
since (last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|yesterday|this|then|january|
    february|march|
    april|june|july|august|september|october|november|december|early|you|your|day one|installation|noon|
    nine)
(days|weeks|months|hours|year|years|a week|a month|a fortnight) (now|later|after|ago|and|with no|without|on)
(has|have) been (_)? (days|weeks|months|hours|a week|a month|ages|a fortnight|two|three|four|five|six)
(it is|it is now|now|it is already|here we are) (noon|midday|evening|four|five|six|nearly|past|two|three|
    gone|
    the|a (week|month)|days|weeks|_ (days|weeks|months|hours)) .. (nobody|nothing|no one|no|still|not|later|
    and)
(customers|customer|guests|guest|staff|clients|client|tenants|tenant|children|patients|team|people|office|
    shop|
    production|business|line|members|employees|pupils|residents|visitors|bride|mother) (is|are|was|were|
    have|
    has|can|
    could|had|will|do|did) (_)? (furious|angry|upset|complaining|waiting|annoyed|freezing|shivering|not|
    stopped|
    standing|sick|unable|idle|leaving|unhappy|affected|had to|been|standstill|laughed|cold|work|walked|
    stopped|asking|stuck|losing|lost|forced|sent)
(we|i|my _|our _) (can not|could not|are unable|was unable|were unable|had to|am unable) (_)? (work|
    open|use|
    trade|
    operate|bake|print|close|send|serve|invoice|bill|finish|go|throw|bin|cancel|eat|sleep|shower|cook|ship|
    heat|log|
    access|get|buy|pay|borrow|mop|clean|redo|reprint|ring|call|turn|apologise|apologize|wait|take|do|
    explain|
    rent)
(we|i) (have|had|are|am|lost|lose|are losing|am losing) (already|now|been)? (waited|been waiting|lost|
    losing|
    missed|called|chased|written|emailed|phoned|rung|complained|reported|asked|been calling|been chasing|
    been trying|been ringing|been without|been left|been promised|been told|sat|stood)
(waited|waiting|sat|stood) (_)? (_)? (all|for (hours|days|weeks|two|three|four|nothing|a|an|your|over|the)|
    since|until|
    in vain|at home|around|nine|there|here|days|weeks|hours|forty|an hour)
(lost|cost|costs|costing|losing|missed) (us|me|our|a|the|an|two|three|several|my) (_)? (sale|sales|customer|
    customers|
    money|day|days|business|order|orders|contract|client|hours|time|fortune|deadline|revenue|work|trade|
    booking|
    bookings|deposit|weekend|morning|afternoon|flight)
(get a grip|a joke|last straw|had enough|fed up|lost patience|losing patience|patience|enough is enough|how
    hard|
    not good enough|simply not|really not|frankly|to say the least|beyond|unbelievable|poor show|anyone
    there|
    anybody there|sort (it|this|yourselves) out|explain (this|why|yourselves|how|what)|explanation|come on|
    what (is going on|happened|are you|on earth|do you)|seriously|disappointed|disappointing|unhappy|
    not happy|expect (a|better|more|you|this|an|that)|expected (a|better|more|you|this|an)|demand|
    correction|
    refund|
    compensation|apology|make (it|this) right|put (it|this|things) right|why (are|is|was|were|has|have|did|
    do|does) (we|i|
    nobody|no one|this|it|my|our|you|there|the)|hopeless|must (pay|replace|fix|refund|come|take)|
    cancelling|canceling|cancel (the|our|my)|unlike you|used to be)
(you|your _) .. (said|told|promised|assured|swore|guaranteed|claimed|insisted|was told|were told|
    were promised|was promised|agreed) .. (would|was|is|were|normal|by|on|in|within|next|delivery|it|that|
    everything|
    monday|tuesday|wednesday|thursday|friday|yesterday|last|today)
(i|we) (am|are) (still|now)? (waiting|without|chasing|stuck|left|missing|out of)
(neighbours|neighbour|police|council|fire brigade|inspector|landlord|environmental health|health
    inspector) (are|is|were|was|have|has|had) (complaining|complained|been (round|called|here)|come|
    called|threatening|shut)
"""

# Trouble that is over.
RESOLVED = """
(no|not|never|without|nothing|zero|none) (a|any|one|single|had|have|seen|been|found|to|more)? (_)? (problem|
    problems|
    issue|issues|trouble|complaint|complaints|damage|faults|fault|hitches|snags|leaks|errors|mistakes|delay|
    delays|
    complain|downside)
(thanks|thank you|grateful|appreciate|appreciated|kudos|well done|hats off|cheers) (to you|so much|very
    much|
    again|
    a lot|all)? (for|to) (_)? (_)? (fixing|sorting|resolving|replacing|quick|speedy|prompt|rapid|swift|fast|
    helping|
    patching|repairing|looking into|dealing|getting|coming|rushing|solving|mending|the (quick|fast|swift|
    prompt|
    speedy|fix|repair|replacement|help|great|good|lovely)|your (quick|fast|swift|prompt|help|support|
    patience))
(is|are|was|were|has been|have been|been|got|all|now|been) (now|all|already|since|quickly|promptly|finally|
    both|fully)?
    (fixed|sorted|solved|resolved|repaired|replaced|mended|corrected|working (again|fine|perfectly|great|
    now)|dry
    again|back up|up and running|put right|forgiven|cleared up|history|good as new)
(works|working|runs|running|looks|going|goes) (fine|great|perfectly|beautifully|like a (dream|charm)|well|a
    treat|
    smoothly|brilliantly) (again|now|.|!|,|$|and|since|so)
"""

# Another's trouble, or one only thought of.
ANOTHERS = """
(our|my|the|their|his|her|a|an|another) (current|old|previous|existing|last|present|other|former|own|ageing|
    aging|
    competing) (supplier|provider|vendor|contractor|boiler|machine|system|software|tool|roof|printer|
    installer|
    agency|company|people|crew|kitchen|car|van|firm|server|website|heating|carrier|caterer|accountant|it|
    broker|
    phone|pump|one|set up|setup|process|platform|crm|fence|windows|builder|landlord|insurer)
(our|my) (supplier|landlord|bank|insurer|broker|neighbour|neighbor|car|boiler|roof|printer|flight|train|dog|
    cat|
    daughter|son|back|knee|tooth|phone|laptop|computer|child|kids)
(my|our) (mistake|fault|bad|error|apologies|oversight|delay|end was|side was|late reply)
(sorry|apologies|apologise|apologize|excuse|forgive) (_)? (for|about|that|if|to|i|we|my|our|the) (_)? (my|
    our|the|not|
    i|we|slow|late|delay|confusion|missed|mix|trouble|inconvenience|any|bother|being|missing|short)
(if|in case|should|whenever|unless|when) (it|the|there|something|anything|any|we|you|they|one|your|i) ..
    (leak|leaks|break|
    breaks|broken|fails|fail|goes|go|damaged|faulty|wrong|missing|late|problem|problems|issue|issues|stops|
    delay|arise|
    arises|occurs|happens|trouble|error|errors|crashes|defective)
(do|does|did|is|are|can|could|will|would|has|have|was|were|what|how|which) (you|it|the|your|this|that|there|
    they|
    we|i|about|if|much|often|long|happens|kind|sort) .. .. ?
"""
