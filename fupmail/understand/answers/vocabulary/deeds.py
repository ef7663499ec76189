"""English complaints told as a scene: what the reader's people did, and what is owed for it."""

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
(found|caught|saw) your (_)? _ (asleep|sleeping|smoking|drinking|on (his|her|their) (phone|mobile)|
    watching|drunk|rummaging|helping (himself|herself|themselves)|stealing|swearing|snooping)
told me to (google|calm down|shut up|look it up|read the|try turning|switch it off|grow up|get lost|go
    away|go online|f)
(what|which) (kind|sort) of (a)? (company|service|business|operation|outfit|firm|customer service|
    professional|professionals|people|place|circus|shop) (is|are|does|do|sends|would|leaves|lets|treats|
    charges)
is (this|that|it) (really)? (how|the way) (you|your _) (treat|run|do|deal|handle|speak|work|look after)
is (this|that|it) (really)? (your idea of|what you call|some kind of joke|a joke|supposed to be (funny|a
    joke|clean|finished|white))
^ never again (.|,|!|$|will|with)
(words fail me|lost for words|i despair|beggars belief|defies belief|adding insult|insult to injury|to
    add insult|a bad joke|not on (.|,|at all)|the last thing (i|we) need|heads should roll|whole sorry)
(should|shall|ought) not have to (chase|ask|explain|ring|call|pay|tell|remind|clean|beg|wait|write|do
    your|complain|mop|find|teach)
(worries|concerns|bothers|alarms|troubles|saddens|hurts|angers|shocks|infuriates|galls|grieves|pains)
    (me|us) (a great deal|greatly|deeply|no end|that you|that your|how your|to (think|write|say|have
    to))
(sent|given|delivered|posted|emailed|shown|charged) (us|me)? (with)? (another|somebody else 's|someone
    else 's|another (client|customer|patient|family|company|person) 's)
(another|someone else|somebody else|other) (client|customer|patient|family|company|person|people) 's
    (figures|data|details|name|report|order|file|photos|invoice|logo|contract|results|bill|records|
    address)
((you|they|hotel|restaurant|room|hall|been|were) .. (double booked|overbooked)|stood (us|me) up|left
    (us|me|him|her|them) (in the lurch|in the cold|in the dark|standing|stranded|high and dry|hanging|
    waiting|without))
(food poisoning|salmonella|electric shock|carbon monoxide|gas leak|ambulance|stitches|concussion|broken
    (wrist|ankle|arm|leg|hip|tooth|rib|nose)) .. (after|from|because|thanks|note|report|certificate)
(half|most|several|some|two|three|four|five|all) (of)? (the|our|my)? (guests|children|staff|residents|
    patients|customers|people|kids|pupils|tenants) (got|were|fell|have been|went|ended up) (_)? (ill|
    sick|food poisoning|poisoned|injured|hurt|burnt|locked out|turned away|stranded|in tears|freezing|up
    in hospital)
(did not|never|not what (i|we)) (sign|signed) up for .. (downtime|delays|outages|mess|noise|late|extra|
    hidden|charges|surprises|faults|errors)
escalate (this|it|the matter|my (case|complaint)|our (case|complaint)) to (your|the|a) (manager|
    supervisor|boss|director|management|senior|team lead|head)
"""
