"""Whether the client is unhappy with what they got, or did not get."""

from collections.abc import Sequence

from fupmail.understand.phrases import Phrasebook, Read

# One of these is enough.
ANGER = Phrasebook("""
(not|very|extremely|deeply|really|so|most|quite|rather|far from|less than|thoroughly|am|are|is|hardly|i|
    we|utterly) (very|at all|entirely|exactly|really|terribly)? (unhappy|dissatisfied|displeased|
    disappointed|furious|angry|livid|fuming|appalled|disgusted|outraged|annoyed|upset|frustrated|
    aggrieved|cross)
(not|hardly|never|nobody is) (very|at all|entirely|exactly|really|too|best)? (happy|satisfied|pleased|
    impressed|amused|thrilled|delighted) (.|,|!|with|about|at|by|$|here|and)
people/customers/guests/staff/everyone/they .. (were|was|are) (upset|angry|furious|complaining|disgusted)
(fed up|had enough|at my wits|last straw|sick (and tired|of)|had it with|lost patience|losing patience|out
    of patience|run out of patience|beyond a joke|at the end of my)
(is|are|was|were|simply|find|totally|completely|wholly|absolutely|this|that) (not|simply|totally|
    completely|wholly|absolutely)? (unacceptable|inexcusable|disgraceful|intolerable|outrageous|a
    disgrace|a shambles|a joke|a farce|appalling|shocking|unforgivable|not on|a mess|an insult|a scandal|a
    disaster|a nightmare)
(not|hardly|nowhere near) (acceptable|good enough|what (we|i) (ordered|paid|agreed|were promised|was
    promised|signed up|asked|expected)|how (you|to) treat|as (ordered|described|agreed|promised|
    advertised)|the way to treat|up to (standard|scratch|par)|fit for)
not what (you|i|we) .. (sold|ordered|promised|paid|agreed|asked|quoted|bought|signed)
(we|i) (strongly|strenuously|formally|must|have to|wish to|want to|would like to|need to)? (object|
    dispute|protest|complain|lodge a complaint|make a complaint|raise a complaint|file a complaint|
    register a complaint|lodge)
(formal|official|serious|file a|lodge a|make a|my|our|this is a|raise a|second|third|register a) complaint
(demand|demanding|expect|expecting|want|request|insist on|owed|require|awaiting|waiting for|sort|sort out|
    issue|give me|process) (a|the|my|our|full|for)? (full|immediate|my|our)? (refund|apology|compensation|
    explanation|money back|credit note|replacement|reimbursement)
(want|get|give me|give us|have) (my|our) money (back|returned)
(let (us|me) down|lets us down|letting us down|feel (cheated|conned|let down|ripped off|misled|duped|
    fobbed))
(rip off|ripped off|conned|cheated|misled|scammed|robbed|false advertising|breach of)
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
paiseh/embarrassed/embarrassment/embarrassing/humiliating ..
(lost|losing|cost|costing) (us|me)? .. (customers|money|business|a day|sales|clients|order|thousands|
    wages|time)
(either|so|now) .. (honor|honour|explain|refund|fix|deliver|replace) (it|yourself|us|me|or)
(second|third|fourth|fifth|sixth|tenth) (time|email|message|call|week|month|quarter|attempt|visit|letter|
    ticket|reminder|complaint) (in|now|running|this|about|i|we|that|and|you|of|.|,)
(how many|number of) (times|more times|emails|calls|weeks) (do|must|have|does|will|should|before)
(worse|worse off) than (before|ever|when|it was)
reklamation/mängelrüge
(unzufrieden|verärgert|enttäuscht|inakzeptabel|unverschämt|unzumutbar|frechheit|mangelhaft|beschwerde|
    beschweren)
(nicht|keineswegs) (zufrieden|akzeptabel|hinnehmbar|einverstanden mit der qualität)
(mécontent|mécontente|mécontents|déçu|déçue|déçus|inadmissible|inacceptable|scandaleux|réclamation|
    remboursement|furieux)
pas (satisfait|satisfaite|satisfaits|content|contents|acceptable)
""")

# Two of these from different books, or two sentences with one, are enough.
FAULT = Phrasebook("""
(broken|cracked|leaking|leaks|leaked|faulty|defective|damaged|dented|scratched|torn|stained|rusty|rusted|
    rusting|warped|mouldy|moldy|rotten|stale|soggy|spoiled|spoilt|shattered|smashed|bent|snapped|burnt|
    crushed|wobbly|chipped|peeling|peeled|flooded|jammed|misspelled|misspelt|mislabelled|smelly|filthy|
    undercooked|melted)
(fungus|mould|mold|moisture|defects|damp|leak|crack|cracks|scratches|dents|glitches|bugs|outage|outages|
    downtime|error|errors|smell|stench|mice|hair)
(does|do|did|is|are|still|has|have|will) not (work|working|start|fit|turn|hold|load|function|close|open|
    charge|match|cool|heat|print|arrive|arrived|come|show|delivered|included|connect|respond|run|
    responding|complete|finished|been (delivered|fixed|repaired|replaced|resolved|refunded))
(stopped|stops|quit|keeps|kept|keep) (working|crashing|failing|breaking|dropping|freezing|leaking|
    disconnecting|tripping|logging|cutting|stopping|losing|happening)
(logs me out|crashes|crashed|freezes|hangs up|overheats|trips|fails|failed|collapsed|packed up|conked|
    died|gave up|fell (apart|off|over|down)|came (off|apart|loose)|fallen (apart|off)|broke|blew up|went
    dead|went down|is dead|burst|goes (down|off|dead))
(still|again|now|already|is|are) (broken|leaking|down|not|off|out|dead|waiting|wrong|missing|faulty|cold|
    stuck|blank|late|no)
(sent|delivered|received|got|supplied|shipped|installed|brought|charged|ordered|billed|invoiced) (us|me|
    him|her|out)? (only|just)? (the|a|with|with a)? (wrong|different|incorrect|half|someone else|old|
    expired|used|twice)
(wrong|incorrect|different) (size|colour|color|item|items|order|part|parts|address|product|model|quantity|
    date|price|amount|name|invoice|batch|room|door|one|spelling|material)
(missing|short|incomplete|misses|lacking|lost) (two|three|four|five|six|half|some|a|the|parts|items|boxes|
    cartons|.|,|from|by|in|pieces|screws|pages)
(is|are|was|were) (missing|short|incomplete|not complete|wrong|incorrect|wet|late|cold|overdue|raw|dirty|
    off|empty|worse|blank|dead)
(days|weeks|hours|mins|minutes|week|month|months|hour) (late|overdue|behind|too late|after you|past)
(arrived|came|turned up|showed up|delivered|were due|was due|started|finished) .. (late|broken|damaged|
    cold|wrong|incomplete|short|wet|empty|due|missing|dead|different|scratched|dirty|overdue)
(never|not once) (arrived|came|turned|showed|called|delivered|happened|replied|received|got|appeared|
    materialised|fixed|finished|answered|returned|rang|once)
(overcharged|over charged|double charged|overbilled|charged .. twice|billed .. twice|charged us|hidden
    (fee|fees|charges|costs)|not (what was)? quoted|more than (quoted|agreed|the quote)|increased .. by|
    escalator|unexplained|surcharge)
(instead of) .. (ordered|promised|agreed|quoted)
(you|they|your .. ) (promised|said|swore|assured|told|guaranteed|gave us|sold|agreed) (us|me|you|it|we|
    that|to|in|would|delivery|a|the)
(in writing|as agreed|agreement|contract|quote|you) .. (caps|says|said|stated|promised)
(was|were) due (on|by|at|in|last|yesterday|monday|tuesday|wednesday|thursday|friday)
(no show|no shows|tracking shows|sat by|stood waiting|took the (day|morning|afternoon) off)
(mess|shambles|fiasco|debacle|chaos|nightmare|carousel|botched|bodged|butchered|ruined|wrecked|useless|
    rubbish|garbage|junk)
(without) (any|a|prior|so much as)? (intimation|notice|warning|explanation|asking|consent|permission|word|
    apology|telling)
(ordered) _ , (got|received|came|delivered)
(only|just|barely) half
kaputt/defekt/beschädigt/fehlerhaft/fehlt/fehlen/falsch/falsche/verspätet/verspätung
(cassé|cassée|cassés|endommagé|défectueux|défectueuse|abîmé|en retard|manque|manquent|erreur|fuite)
""")

SILENCE = Phrasebook("""
(nobody|no one|noone|none of you|not one of you|nobody there|never) (has|have|had|ever|there|even|else|at
    your end)? (answer|answers|answered|reply|replies|replied|call|calls|called|came|comes|come|showed|
    shows|warned|told|picks|picked|responds|responded|respond|bothered|knows|cares|read|reads|got|gets|
    turned|mentioned|returned|returns|rang|wrote|explained|apologised|apologized|fixed|listens|seems)
(no|not a|not even a|not one|without a|zero|without) (single)? (reply|replies|answer|response|call|calls|
    apology|word|text|explanation|tech|technician|update|updates|email|message|callback|sign of|show|
    notice)
(do|does|did) anyone (there|ever|actually|even)
(ignored|ignoring|ignore) (my|our|me|us|every|all|again)
(i|we) (have|had)? (waited|been waiting|called|phoned|written|emailed|chased|rung|asked|reported|
    complained|sat|left|sent) .. (times|twice|hours|weeks|days|messages|voicemails|emails|already|until|
    since|again|ages|day|tire|morning|afternoon|month)
(still|been) (waiting|chasing|awaiting|no)
(my|our|this is my|this is our) (second|third|fourth|fifth|sixth|seventh|umpteenth|nth|last|final)
(auto|automatic) (acknowledgements|acknowledgement|reply|replies|responses)
(every|each) time (i|we)
(on hold|hold music|in a queue|passed around|from pillar to post|fobbed off|the run around|the runaround)
(since) .. (open|nothing|no|waiting|ticket|tickets)
ticket/tickets .. (open|unanswered|unresolved)
(working days|weeks|days|hours) (now|later|and (counting|nothing|still))
niemand .. (meldet|antwortet|erreichbar|geht|zurück)
keine (antwort|rückmeldung|reaktion)
(personne|aucune) (ne|réponse|nouvelle)
""")

DEMAND = Phrasebook("""
(fix|sort|resolve|rectify|remedy|repair|correct|address|undo|settle|mend) (it|this|that|them|these|the|
    your|my|our|things|please|out|asap)
(put|make|set) (it|this|that|things|them) right
(please|kindly|must|you|need to|so|either|to|or|then) (replace|refund|reimburse|compensate|explain|
    apologise|apologize|collect|exchange|credit|do something|come and|rectify|investigate)
refund/replacement/compensation/apology/reimbursement/credit
(do|say|done) something
(what|how) (are|do|will|is|can) (you|you all|your (company|team|boss)|we) (want|going|intend|intending|
    plan|all|propose|able)? (want|to|going)? .. (do|settle|fix|compensate|about|resolve|explain|proposing|
    put|rectify)
(immediate|immediately|at once|urgently|right now|straight away|without delay|by tomorrow|today)
(would|should) (like|appreciate|want) an (explanation|answer|apology)
(where|when) (is|are|will|should) (my|our|the|you|it|flowers) ..
(corrected|revised|proper|correct) (document|invoice|one|bill|version)
(see|tell me|advise|explain) how (we|you|this|to) .. (resolve|fix|settle|rectify|happened|proceed)
(ersatz|nachlieferung|nachbesserung|gutschrift|erstattung|stellungnahme|umgehend|sofort|unverzüglich)
(remplacer|rembourser|dédommagement|immédiatement|geste commercial|plus brefs délais)
""")

SARCASM = Phrasebook("""
(thanks|thank you|cheers) (so much|a million|a lot|a bunch|very much|ever so)? for (nothing|the (mess|
    leak|mud|noise|wake|hole|flood|wait|surprise|jackhammer|bill|damage)|ruining|leaving|letting|not|
    waking|breaking|wasting|blocking|losing|flooding)
(really|truly|absolutely|just|what a) (top notch|stellar|wonderful service|brilliant|first class|
    fantastic|great service|marvellous|lovely way|classy|professional)
(love|loving|adore|nice) (how|that|the way) (the|your|you|it|my|our|nobody|every)
(bravo|hats off|slow clap|well played|gold star|round of applause|kudos) (to|on|for|,|.|!)
(where should|shall) .. (flowers|medal|award|send the)
thanks a million
""")

# Said of something that is over, or never was.
CONTENT = Phrasebook("""
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
""")


def complaint(sentences: Sequence[Read]) -> Read | None:
    """The sentence of a complaint, or None: one of anger, or two signs of fault, silence and demand.

    Complains: "Still leaking. Not happy." Does not: "no complaints, the fitters were perfect".
    """
    weight, first = 0, None
    for sentence in sentences:
        if CONTENT in sentence:
            weight -= 2
            continue
        worth = 2 * (ANGER in sentence) + sum(book in sentence for book in (FAULT, SILENCE, DEMAND, SARCASM))
        if worth and first is None and DEMAND not in sentence:
            first = sentence
        weight += worth
    return first if weight >= THRESHOLD else None


THRESHOLD = 2
