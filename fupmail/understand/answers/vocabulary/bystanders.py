"""English words for whose doing it was: the reader's, or somebody else's."""

from fupmail.understand.answers.vocabulary.deeds import CREW

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
(lease|deal|marriage|talks|plan|plans|sale|project|purchase|negotiations|funding|relationship) (fell|
    falls|fallen) (apart|through)
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
(let down|ripped off|conned|cheated|burnt|messed about|disappointed|stung|fleeced|failed|robbed|
    overcharged) by (two|three|a|an|our|the|some|several|many|other|another|previous|my) _
so (please|do|kindly)? (excuse|forgive|ignore|mind the)
(please|do|kindly)? (excuse|forgive|pardon) (my|our|the)
"""

# It is the reader's doing.
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
(the|our|my) _ (_)? you (sent|gave|sold|made|did|supplied|delivered|put|fitted|recommended|charged)
"""
