"""English words of anger, fault, silence and demand, and of being content."""

# One of these is enough.
ANGER = """
(do not (propose|intend|plan)|(am|are) not (going|prepared)|refuse|decline) to pay (the|this|that|your|for)
    (bill|invoice|balance|difference|remainder|extra|rest|it|this|that|these|them|hours|goods|work nobody)
(is|are|was|were) not (of|at|up to) (the|a|our) (level|standard|quality|grade) (that|which|we|i|you|agreed|
    promised|expected|required|described)
(full of|riddled with|littered with|teeming with) (the|your)? (faults|mistakes|errors|typos|defects|bugs)
(ordered|billed for|charged for|invoiced for|paid for) (_)? (_)? ,? but (only|just)? (_)? (_)? (got|
    received|
    arrived|came|delivered|counted)
(delivery|pallet|order|shipment|consignment|parcel|load|crate|batch) (is|was|are|were|came|arrived) (_)?
    (_)?
    short (.|,|!|$|by|and|again)
(log|logged|report|reported|record|recorded) (it|this|them) as (an|a) (incident|defect|fault|near miss)
what .. have (we|i) been paying (you)? for
because (of)? your (driver|coach|bus|crew|technician|fitter|team|people|van|lorry|truck|installer|system|
    website|
    software|carrier|courier|office|plumber|engineer) (went to|went home|did not|failed|forgot|broke|missed|
    got lost|ran into|turned up|never (came|showed|called|turned|arrived|told|finished))
(regretted|regretting) it
(regret|regretted|regretting) (choosing|moving|switching|hiring|buying|ever|our (choice|decision)|the
    (move|switch))
(failed|broken|broke|leaked|leaking|stopped|wrong|late|down|crashed) .. for the
    (second|third|fourth|fifth|sixth) time
still (leaks|drips|rattles|smells|fails|crashes|dead|broken|faulty|wrong|leaking) ..
    (after|since|despite) (your|the)
nothing to do with (the (sample|picture|photo|drawing|order)|what (we|i) (ordered|saw|asked|agreed))
(geliefert|gelieferte|gelieferten|montierte|montierten|eingebaute|eingebauten) .. ..
    (wackeln|wackelt|zerkratzt|
    kaputt|defekt|undicht|beschädigt|falsch)
(overcharged|overbilled|double charged|short changed) (us|me|by|on|for|again|.)
(been|were|was|are|being) (overcharged|overbilled|double charged|billed twice|charged twice|short changed)
(total|complete|utter|such)? (a)? waste of (a|my|our|the|time|money|everyone) (time|money|day|morning|
    afternoon|week|effort|good money|.)
(looks|look|looked|sounds|smells|tastes) (awful|terrible|dreadful|horrible|shoddy|cheap and|a mess|ghastly|
    hideous|appalling|amateurish)
as (bad|rusty|broken|late|poor|faulty|useless|dirty|wrong) as (the|your) (last|first|previous|one|other|
    old)
(arrived|arrives|came|was|were|are|got|delivered|received|all|completely) .. (smashed|shattered|in
    pieces|in bits|in shreds|broken in transit|crushed|ruined|soaked through|mouldy|moldy)
(seized up|packed up|broke down|conked out|burnt out|burned out|fell apart|gave out|came apart) .. (its|
    the|one|two|three|a) (first|second|third|day|days|week|weeks|month|hour|hours)
(line|machine|plant|shop|production|office) .. (stands still|at a standstill|is idle)
(two|three|four|half|several|most|some|one|five) (of|out of) .. (wobble|leak|leaks|wobbles|stick|cracked|
    broken|bent|dented|missing|torn|scratched|damaged|faulty|dead|wrong)
(has|have|had|is|are|with) (a|some|two|three|several)?
    (crack|cracks|hole|holes|dent|dents|scratch|scratches|tear|
    tears|stain|stains|runs) (in|on|across|all over|down)
^ wrong (size|colour|color|model|part|parts|item|order|address|name|quantity) .
(took|taken|takes|needed) (you|your) .. (days|weeks|hours|months) to (answer|reply|respond|call|ring|come|
    get back|fix|send)
you promised .. (. it is|. where|nobody|nothing|yet|never)
(is|are|was|were) (coming|peeling|lifting) (up|off|away|apart) (at|from|in|after|along|on|already)
(at|reached) (the|our|their) (end of|wits) (our|my|their|end)
if .. (not|never) (fixed|sorted|resolved|repaired|solved|put right|done) .. (cancel|cancelling|canceling|
    terminate|terminating|leave|leaving|lawyer|court|trading standards)
(beschädigt|defekt|kaputt|zerbrochen|fehlerhaft|verdorben) (angekommen|geliefert|erhalten|eingetroffen)
(kundendienst|hotline|service|techniker|ansprechpartner) ..
    (antwortet|meldet|reagiert|erschienen|gekommen) ..
    nicht
(inadmissible|inacceptable|scandaleux|honteux)
(not|very|extremely|deeply|really|so|most|quite|rather|far from|less than|thoroughly|am|are|is|hardly|i|
    we|utterly) (very|at all|entirely|exactly|really|terribly)? (unhappy|dissatisfied|displeased|
    disappointed|furious|angry|livid|fuming|appalled|disgusted|outraged|annoyed|upset|frustrated|
    aggrieved|cross)
(not|hardly|never|nobody is) (very|at all|entirely|exactly|really|too|best)? (happy|satisfied|pleased|
    impressed|amused|thrilled|delighted) (.|,|!|with|about|at|by|$|here|and)
(fed up|had enough|at my wits|last straw|sick (and tired|of)|had it with|lost patience|losing patience|out
    of patience|run out of patience|beyond a joke|at the end of my)
(not|hardly|nowhere near) (acceptable|good enough|what (we|i) (ordered|paid|agreed|were promised|was
    promised|signed up|asked|expected)|how (you|to) treat|as (ordered|described|agreed|promised|
    advertised)|the way to treat|up to (standard|scratch|par)|fit for)
not what (you|i|we) .. (sold|ordered|promised|paid|agreed|asked|quoted|bought|signed)
(we|i) (strongly|strenuously|formally|must|have to|wish to|want to|would like to|need to)? (object|
    dispute|protest|complain|lodge a complaint|make a complaint|raise a complaint|file a complaint|
    register a complaint|lodge)
(formal|official|serious|file a|lodge a|make a|my|our|this is a|raise a|second|third|register a) complaint
(want|get|give me|give us|have|like|need|demand|expect) (my|our|the) (_)? (money|deposit|payment|fee|cash)
    (back|returned|
    refunded)
(let (us|me) down|lets us down|letting us down|feel (cheated|conned|let down|ripped off|misled|duped|
    fobbed))
(terrible|awful|dreadful|appalling|shoddy|sloppy|abysmal|atrocious|horrible|horrendous|lousy|pathetic|
    disgraceful|shocking|poor|bad|worst) (service|experience|work|job|quality|workmanship|communication|
    support|product|customer|treatment|standard|after sales|installation|delivery|attitude|of)
(worst|rudest|most unprofessional)
(helpdesk|support|service|quality|communication|workmanship|food|job|product|driver|installer|crew|team|
    work|staff) (is|was|were|has been|are) (very|so|really|just|simply|extremely|truly|beyond)? (bad|poor|
    terrible|awful|rude|useless|unprofessional|dreadful|appalling|shoddy|a joke|hopeless|horrible|
    disappointing|shocking|unprofessional|lacking|abysmal|late|missing)
(rude|abusive|unprofessional|insulting|dismissive) (to|with|staff|driver|technician|and|on the)
(cancel|cancelling|ending|terminating|leaving) .. (because of|due to|over) (your|the) (poor|bad|constant|
    repeated|service|quality|errors|outages|mistakes)
trading standards/ombudsman/solicitor/lawyers
(leave|post|posting|leaving|write) .. (bad|one star|negative|1 star) review
embarrassed/embarrassment/embarrassing/humiliating ..
(second|third|fourth|fifth|sixth|tenth) (time|email|message|call|attempt|visit|letter|ticket|reminder|
    complaint|week|month|quarter) (in a row|now|running|this|about|i have|i am|we have|that you|you have)
(how many|number of) (times|more times|emails|calls|weeks) (do|must|have|does|will|should|before)
(worse|worse off) than (before|ever|when|it was)
reklamation/mängelrüge
(unzufrieden|verärgert|enttäuscht|inakzeptabel|unverschämt|unzumutbar|frechheit|mangelhaft|beschwerde|
    beschweren)
(nicht|keineswegs) (zufrieden|akzeptabel|hinnehmbar|einverstanden mit der qualität)
(mécontent|mécontente|mécontents|déçu|déçue|déçus|inadmissible|inacceptable|scandaleux|réclamation|
    remboursement|furieux)
pas (satisfait|satisfaite|satisfaits|content|contents|acceptable)
(is|are|was|were|simply|find (this|it|that)) (not|simply|totally|completely|wholly|absolutely|just|
    frankly|quite)? (unacceptable|inexcusable|disgraceful|intolerable|outrageous|a disgrace|a shambles|a
    farce|appalling|unforgivable|an insult|a scandal|beyond a joke)
(lost|losing|costing|cost) (us|me) (customers|money|business|a day|sales|clients|thousands|wages|time|a
    fortune|the)
(i|we) (am|are|have been) (losing|lost) (customers|money|business|sales|clients|patience|faith|confidence)
(feel|feels|feeling|been|was|were) (ripped off|conned|cheated|misled|scammed|robbed|duped|fobbed off|let
    down)
(demand|demanding|insist on|expect|expecting) (a|the|my|our|full|for)? (full|immediate|my|our|corrected|
    written|proper)? (refund|apology|compensation|explanation|money back|credit note|replacement|
    reimbursement|answer|document|response)
(want|sort|sort out|owed|owe (us|me)|process|issue|waiting for|request|ask for|asking for) (a|the|my|our|
    an)? (full|immediate|immediately)? (refund|apology|compensation|credit note|replacement|money back)
(customers|guests|staff|tenants|people|children|members|patients|everyone) (were|was|are) (very|all|
    rightly|so)? (upset|angry|furious|complaining|disgusted|sick|freezing|shivering)
either .. (honor|honour|explain|refund|fix|deliver|replace|pay)
(i|we|had|have) (had)? expected (much|a lot|far|so much)? (better|more)
(very|so|really|extremely|quite) (poor|disappointing|unprofessional|frustrating|upsetting|shoddy|slow|
    rude|sloppy|bad|let down)
(rude|abusive|aggressive|dismissive|unhelpful|careless|insulting)
(this|that|it) (is|was) not (what|how|the) (we|i|was|you|quality|standard|service|first time|way)
(am|are|was|were|been) (left|without) (without|with no|hot water|heating|power|internet|water|a (phone|
    boiler|kitchen|roof|working))
(poor|bad|terrible|awful|disappointing) (.|!|$)
(you|your) .. (ruined|wrecked|destroyed|spoiled|damaged|scratched|flooded|broke|smashed|forgot|lost|
    cancelled on|let down|messed up) (our|my|the|us|a|it)
(you|your .. ) left (us|me) (with|without|in|standing|waiting|stranded|high|out|sitting|hanging)
(wrong|broken|late|leaking|faulty|down|packed up|not working|stopped working|failed|broken down|missing|
    dead|out) again
(we|i) (was|were) (promised|assured|guaranteed) .. .. (and|but|yet|still|instead)
(writing|have|must|wish|like|want|need|here|moved|forced|am) (to)? complain (about|of|that|to|formally)
(i|we) (am|are) complaining
"""

# Two of these from different books, or two sentences with one, are enough.
FAULT = """
(décolle|décollé|fuit|cassé|cassée|abîmé|abîmée|rayé|rayée|fissuré)
(drops|loses|cuts off|rejects) (every|each|half|most)
spelled/spelt wrong
(has|have) been (down|out|off|dead|offline|cold|leaking|broken) (for|since|all)
you promised (me|us)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|delivery|it)
where (is|are) (my|our|the)
(hotline|helpline|support line|phone line) .. (hold|engaged|busy|rings out|nobody)
(fungus|mould|mold|moisture|defects|damp|leak|crack|cracks|scratches|dents|glitches|bugs|outage|outages|
    downtime|error|errors|smell|stench|mice|hair)
(does|do|did|is|are|still|has|have|will) not (work|working|start|fit|turn|hold|load|function|close|open|
    charge|match|cool|heat|print|arrive|arrived|come|show|delivered|included|connect|respond|run|
    responding|complete|finished|been (delivered|fixed|repaired|replaced|resolved|refunded))
(stopped|stops|quit|keeps|kept|keep) (working|crashing|failing|breaking|dropping|freezing|leaking|
    disconnecting|tripping|logging|cutting|stopping|losing|happening)
(logs me out|crashes|crashed|freezes|hangs up|overheats|fails|failed|collapsed|packed up|conked|
    died|gave up|fell (apart|off|over|down)|came (off|apart|loose)|fallen (apart|off)|broke|blew up|went
    dead|went down|is dead|burst|goes (down|off|dead))
(sent|delivered|received|got|supplied|shipped|installed|brought|charged|ordered|billed|invoiced) (us|me|
    him|her|out)? (only|just)? (the|a|with|with a)? (wrong|different|incorrect|half|someone else|old|
    expired|used|twice)
(wrong|incorrect|different) (size|colour|color|item|items|order|part|parts|address|product|model|quantity|
    date|price|amount|name|invoice|batch|room|door|one|spelling|material)
(days|weeks|hours|mins|minutes|week|month|months|hour) (late|overdue|behind|too late|after you|past)
(arrived|came|turned up|showed up|delivered|were due|was due|started|finished) .. (late|broken|damaged|
    cold|wrong|incomplete|short|wet|empty|due|missing|dead|different|scratched|dirty|overdue)
(instead of) .. (ordered|promised|agreed|quoted)
(no show|no shows|tracking shows|sat by|stood waiting|took the (day|morning|afternoon) off)
(mess|shambles|fiasco|debacle|chaos|nightmare|carousel|botched|bodged|butchered|ruined|wrecked|useless|
    rubbish|garbage|junk)
(without) (any|a|prior|so much as)? (intimation|notice|warning|explanation|asking|consent|permission|word|
    apology|telling)
(ordered) _ , (got|received|came|delivered)
kaputt/defekt/beschädigt/fehlerhaft/falsch/falsche/verspätet/verspätung
(cassé|cassée|cassés|endommagé|défectueux|défectueuse|abîmé|en retard|manque|manquent|erreur|fuite)
(arrived|came|is|are|was|were|still|again|already|sent|received|got|delivered|it|they|all|now|with|a|the|
    my|our|your|half|two|three|four|five|six|ten|both|yet|another|badly|completely) (broken|cracked|
    leaking|leaks|leaked|faulty|defective|damaged|dented|scratched|torn|stained|rusty|rusted|warped|
    mouldy|moldy|rotten|stale|soggy|spoiled|spoilt|shattered|smashed|bent|snapped|burnt|crushed|wobbly|
    chipped|peeling|flooded|jammed|misspelled|misspelt|mislabelled|smelly|filthy|undercooked|melted|
    dripping|rattling|squeaking|tripping|beeping)
(still|again|already|now) (broken|leaking|not (working|fixed|resolved|here|arrived|delivered|heard|got|
    received|had|been)|faulty|cold|stuck|dead|no (reply|answer|sign|word|heating|refund|response|call|
    delivery|hot))
(is|are|was|were) (missing|not complete|incomplete|wet|late|overdue|raw|dirty|worse|unusable|dead on
    arrival|out of order) (.|,|!|$|and|from|again|than|in|by)
(missing|misses) (two|three|four|five|six|half|parts|items|boxes|cartons|pieces|screws|pages|one)
(overcharged|over charged|double charged|overbilled) (us|me|for|by|again|on)
(charged|billed|invoiced) (us|me)? (twice|double|extra|more than|for (something|things|hours|items|two|
    three|parts|a))
(increased|raised|hiked|put up) .. (by|without)
(applies|applied|added|adds|includes|charges) .. (where|although|but|that was not|we never|never agreed|
    not agreed)
(they|it|which|order|delivery|brochures|goods|parts|work) (was|were) due (on|by|at|in|last|yesterday|
    monday|tuesday|wednesday|thursday|friday|two|three)
never (arrived|came|turned up|showed|called|replied|fixed|finished|answered|returned|rang|got back|been
    right|worked)
you (promised|swore|assured|guaranteed) (us|me|it|we|that|to|in|delivery)
(as|than) (you)? (promised|agreed|quoted|advertised) .. (but|yet)
(is|are|was|were) (wrong|incorrect|faulty|broken|late|cold|missing|damaged|short|dirty) (again|.|!|$|and|
    ,)
(you|your .. ) (fitted|installed|repaired|serviced|sold|delivered|sent|supplied|built|fixed) .. (again|
    packed|stopped|broke|leaks|leaking|failed|wrong|broken|already|fell|does not|will not|came)
(packed up|broken down|given up|stopped working|died) (again|already|.|!|$|on)
(we|i) (was|were) (promised|told|assured|quoted|guaranteed) .. (and|but|yet|now|still|not|instead|only)
(half|some|most|none|several|two|three|one) (of)? .. (do not|does not|did not|will not) (work|fit|match|
    close|open|turn|start)
(charged|billed|invoiced) (us|me) (for|twice|double|the wrong|more|again)
(flicker|leaks|drips|rattles|squeaks|smells|stinks|sticks|wobbles|crashes|freezes|peeling|flaking|
    sagging)
(after|within) (only|just|less than|barely|under)? (a|one|two|three|four|five|six|ten) (day|days|
    week|weeks|month|months) (of use|it|already)
(lights|doors|windows|seats|units|screens|sockets|rooms|boxes|pieces|parts|keys|machines|radiators|taps)
    (do not|does not|did not|will not) (work|fit|match|close|open|turn|start)
"""

SILENCE = """
(two|three|four|five|six|seven|eight|nine|ten) (different|separate|wasted|failed)? (techs|technicians|
    engineers|
    visits|appointments|plumbers|fitters|agents|attempts|callouts) (,|and|later|so far)
(heard|hear|received|had|got) nothing (back|from|since|yet|at all|in return|.|,|!|$)
(nobody|no one|noone|none of you|not one of you|nobody there) (has|have|had|ever|there|even|else|at your
    end)? (answer|answers|answered|reply|replies|replied|call|calls|called|came|comes|come|showed|shows|
    warned|told|picks|picked|responds|responded|respond|bothered|knows|cares|read|reads|got|gets|turned|
    mentioned|returned|returns|rang|wrote|explained|apologised|apologized|fixed|listens|seems)
(do|does|did) anyone (there|ever|actually|even)
(ignored|ignoring|ignore) (my|our|me|us|every|all|again)
(i|we) (have|had)? (waited|been waiting|called|phoned|written|emailed|chased|rung|asked|reported|
    complained|sat|left|sent) .. (times|twice|hours|weeks|days|messages|voicemails|emails|already|until|
    since|again|ages|day|tire|morning|afternoon|month)
(this is my|this is our|this is the) (second|third|fourth|fifth|sixth|seventh|umpteenth|nth|last|final)
(auto|automatic) (acknowledgements|acknowledgement|reply|replies|responses)
(every|each) time (i|we)
ticket/tickets .. (open|unanswered|unresolved)
(working days|weeks|days|hours) (now|later|and (counting|nothing|still))
niemand .. (meldet|antwortet|erreichbar|geht|zurück)
keine (antwort|rückmeldung|reaktion)
(personne|aucune) (ne|réponse|nouvelle)
(on hold for|hold music|passed around|from pillar to post|fobbed off|the run around|the runaround)
(no|not even a|not one|without a|zero|not a single) (reply|replies|response|apology|explanation|tech|
    technician|callback|sign of|show|text|answer to) (.|,|!|$|from you|yet|since|so|or|and|whatsoever|at
    all|to)
(still|been) (waiting|chasing) (for|since|to|on (you|your|a|the))
(three|two|four|five|six|several|many) (tickets|emails|messages|calls|voicemails) (are|and|later|without|
    about|,)
"""

DEMAND = """
(fix|sort|resolve|rectify|remedy|repair|correct|address|undo|settle|mend) (it|this|that|them|these|the|
    your|my|our|things|please|out|asap)
(put|make|set) (it|this|that|things|them) right
(please|kindly|must|you|need to|so|either|to|or|then) (replace|refund|reimburse|compensate|explain|
    apologise|apologize|collect|exchange|credit|do something|come and|rectify|investigate)
(what|how) (are|do|will|is|can) (you|you all|your (company|team|boss)|we) (want|going|intend|intending|
    plan|all|propose|able)? (want|to|going)? .. (do|settle|fix|compensate|about|resolve|explain|proposing|
    put|rectify)
(would|should) (like|appreciate|want) an (explanation|answer|apology)
(corrected|revised|proper|correct) (document|invoice|one|bill|version)
(ersatz|nachlieferung|nachbesserung|gutschrift|erstattung|stellungnahme|umgehend|sofort|unverzüglich)
(remplacer|rembourser|dédommagement|immédiatement|geste commercial|plus brefs délais)
(refund|replacement|compensation|apology) (please|.|!|?|now|or|and|today|immediately|at once)
do something
(immediate|immediately|at once|urgently) (replacement|refund|replace|attention|action|.|!)
see how (we|you|this) .. (resolve|fix|settle|rectify)
(explain|answer) (yourself|yourselves|this|how this)
(honor|honour) (it|this|that|your|the)
(come|send someone|send somebody) (and|to|back)? (and|to)? (fix|repair|collect|sort|replace|look|finish|
    pick)
(what|when|how) (is|are) (going on|you going|being done|happening)
(why|how) (is|was|were|did|does|has|have|am|are) (this|it|we|i|you|nobody|my|our)
(put|make) (it|this) right
"""

SARCASM = """
^ (thanks|thank you|cheers) for nothing
(thanks|thank you|cheers) (so much|a million|a lot|a bunch|very much|ever so)? for (nothing|the (mess|
    leak|mud|noise|wake|hole|flood|wait|surprise|jackhammer|bill|damage)|ruining|leaving|letting|not|
    waking|breaking|wasting|blocking|losing|flooding)
(really|truly|absolutely|just|what a) (top notch|stellar|wonderful service|brilliant|first class|
    fantastic|great service|marvellous|lovely way|classy|professional)
(love|loving|adore|nice) (how|that|the way) (the|your|you|it|my|our|nobody|every)
(bravo|hats off|slow clap|well played|gold star|round of applause|kudos) (to|on|for|,|.|!)
(where should|shall) .. (flowers|medal|award|send the)
thanks a million
(thanks|thank you|cheers) .. for .. (hours|hour|weeks|days|minutes|months) (on hold|of (waiting|silence)|in
    (the|your) queue|without|late)
"""

# Said of something that is over, or never was.
CONTENT = """
(our|my|the) (supplier|contractor|provider|vendor|builder|agency|installer|it company|landlord|neighbour|
    neighbor) (let|
    has|have|had|is|keeps|kept|went|did|never|lost|failed)
(no|not a|without any|zero|never a|without) (complaint|complaints|issues|problems|snags|grumbles|faults|
    worries)
(nothing|not) to (complain|grumble|moan|fault)
(sorry|hate|not|do not|mean|never|last to|one) to (complain|moan|grumble|be a pain) , but .. (so|too|
    great|good|perfect|delicious)
(all|everything|is|was|been|now|issue|problem|it|since|already|quickly|promptly) (is|has been|been|now|
    been)? (forgiven|sorted|fixed|resolved|solved|put right|well again|working (now|again|fine|perfectly|
    great)|good now|perfect)
(turned up|arrived|came|replaced|repaired|delivered) (safely|this morning|today|perfectly|beautifully|
    early|on time|just fine)
(happy tears|well done|delighted with|thrilled with|very happy|so happy|perfectly happy|over the moon|love
    it|loved it|works (perfectly|great|like a dream|beautifully)|perfect|faultless|flawless|spotless|
    brilliant job|great job|fantastic job|superb|made my (day|week)|weekend made|could not be happier|top
    job|thank your (crew|team|guys))
(thanks|thank you|grateful|appreciate) .. (fixing|sorting|resolving|replacing|quick|speedy|prompt|rapid|
    swift|so fast|helping)
(dealbreaker|now fixed)
(our|my|the|their) (current|old|previous|existing|last|present|other) (supplier|provider|vendor|
    contractor|boiler|machine|system|software|tool|roof|printer|installer|agency|company|people|one|crew|
    kitchen|car|van)
competitor/competition
(angry|cross|annoyed|upset|frustrated|disappointed|cross) (with|at) (me|myself|him|her|them|us)
(disappointed|sorry|sad|gutted) (to|not to) (miss|have missed|lose|hear|see you)
"""
