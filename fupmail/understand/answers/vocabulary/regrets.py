"""English ways of saying no without the word: regrets, rivals, relatives, and things that fell through."""

_KIN = (
    "(brother|sister|son|daughter|cousin|nephew|niece|uncle|aunt|neighbour|neighbor|mate|friend|in law|lad|"
    "boy|grandson|father|dad|bloke|pal|buddy)"
)
_SELLER = (
    "(bidder|bidders|tenderer|tenderers|offeror|candidate|firm|supplier|company|offer|tender|vendor|"
    "contractor|agency|provider|proposal|bid|quote|quotation|outfit|party)"
)

REGRETS = f"""
# could not be brought to it
(can not|could not|unable to|not able to|did not|never) (quite)? (bring (ourselves|myself|themselves|
    himself|herself|itself)|stretch (to it|that far|quite|so far)|find it in|muster|summon|be persuaded|be
    talked into|warm to|take to the idea|get comfortable with|get past the|get over the)
(unable|not able|not minded|not disposed|disinclined|reluctant|not inclined|unwilling) to (take (it|this|
    the (matter|proposal|offer|idea|project|discussion|conversation)|things|your _ (_)?) (any)? (further|
    forward)|pursue|support (it|this|the (proposal|spend|purchase))|recommend (it|this|your|the)|proceed)
(will|would|could|did|do) not (to)? (take|taking|be taking|taken) (it|this|the (matter|proposal|offer|
    idea|project|discussion|conversation)|things|your _ (_)?) (any)? (further|forward)
(put|puts|putting) (her|his|their|its) (foot|feet) down
(will|would) not (even)? (hear of|entertain|countenance|contemplate|touch) (it|this|that|the idea|
    spending|such|_ at)
(hard|harder|impossible|difficult|not easy) to justify
(trustees|board|committee|partners|directors|governors|council|members|family|panel|owners|shareholders|
    executive|vestry|wife|husband|boss) .. (were not|was not|did not|are not|is not|remain|remained|
    unmoved|unconvinced|unpersuaded|balked|baulked|blanched|winced|were against|was against|are against|
    voted it down|threw it out|struck it|would not) (convinced|persuaded|moved|swayed|minded|won over|
    feel|bite|wear it|have it|budge|share|warm|see it|back|go for|.|,|at the|and|unconvinced|unmoved|
    unpersuaded)
(no|little|not much|not enough|insufficient) (support|appetite|enthusiasm|majority|stomach|backing) (for|
    on|among|at|in|from|.)
(answer|verdict|decision|reply|outcome|vote|consensus|conclusion) 's (a|an|still|sadly|therefore|
    unfortunately|been|has to be)? (firm|flat|polite|clear|unanimous|reluctant)? no (,|.|!|$|love|mate|
    dear|from|i|on|for|this|again|thanks|thank)
(answer|verdict|reply|outcome) (has to|must|will have to|had to) be (a)? no
(the answer|our answer|my answer|the verdict|short answer|short version) (is|was|:|remains|,) (a)? (firm|
    flat|polite|clear|still|regretful)? no (.|,|!|$|love|mate|dear|from|i|on|for|this|again)
(it is|is|its) a (firm|flat|polite|reluctant|regretful|reluctantly|hard|soft|friendly) no
(have|has|with|our|the|my) (the|a|our|great|much|deep|sincere)? regret to (inform|say|tell|advise|
    announce|notify)
(do|can|will|shall|would|are) not (give|giving|be giving) (it|this|any|a|to it)? (following|follow up|
    further follow|suite|continuation) (.|,|!|$|to)
(going to|have to|has to|must|got to|need to|better|think i will|think we will|i will|we will) (pass|sit
    this (one)? out|duck out|bow out|skip this|swerve|opt out|bail|decline) (.|,|!|$|on (this|it|that|
    your|the)|this time|for now thanks|but|i am|i 'm|sorry|thanks|from|with)
(give|giving|gave) (it|this|this one|that|yours) a (swerve|miss|pass|body swerve)
not (quite|really|exactly)? (what|the one|the look|the feel|the style|the thing|the direction) (we|i) (had
    in mind|were after|was after|pictured|imagined|envisaged|envisioned|hoped for|were hoping for|was
    hoping for|are going for)
(could|can|did|do) not (quite|really)? (see|picture|imagine) (it|them|ourselves|myself|this|yours)
    (working|in|using|here|with|for|doing)
(had|having|been) (a)? (change of (heart|plan|plans|direction|mind)|rethink and (no|we|will))
(went|gone|goes|go) (off|cold on) (the|this) (whole)? (idea|thing)
(no|never) (hard feelings|offence|offense|ill will) (,)? (but|.|i hope|meant|at all|,|$)
so that is that (,|i|.|!|sadly|then i)
that is that (,)? (i am)? (afraid|sadly)
(is|are|was) (just|simply|still)? (too|far too|way too|a little too|a bit too|rather|a touch) (rich|steep|
    strong|salty|punchy|spicy|toppy|ambitious|grand|posh|fancy|high end|big|much) (for|on) (our|my|us|me|
    the|a) (blood|pocket|pockets|taste|budget|wallet|purse|size|little|small|likes|liking|means|stomach|
    village|needs)
(more|bigger|fancier|grander|posher) (_)? (_)? than (we|i|our|the) (will (ever)? (need|use)|would (ever)?
    (use|need)|need|needed|know what to do|could (ever|possibly) use|wanted)
(things|features|functions|bells|stuff|half of it|most of it|_ of it|which) (we|i) (would|will) never
    (use|need|touch|want)
# second, not first
(you|your (_)? _|yours|firm|bid|offer|proposal|tender|submission|quote) .. (ranked|placed|came|come|
    finished|were|was|ended) (a|up|in)? (very|a very)? (close|narrow|strong|respectable|honourable|
    worthy)? (second|third|fourth|fifth|sixth|runner up|runners up|2nd|3rd) (.|,|!|$|of|out|on|in|place|
    only|behind|to|but|and|overall|by|best)
(close|narrow|strong|respectable|worthy|very good) (second|runner up|third) (.|,|!|$|but|and|place|choice|
    to|in|on|only)
(pipped|beaten|edged|nosed|outscored|outbid|outdone|undercut|trumped|outpointed) (at the post|to (it|the
    post|the line|this)|by (a|an|another|the|two|one|some|someone|somebody|just|points|local)|on (price|
    cost|points|quality|delivery)|you|out by|out on|into second)
(missed|miss|lost|lose|losing) out (on (price|this|points|cost|the day|quality)|by (a|one|two|the|only|
    just)|to (a|an|another|the|someone|somebody|your)|narrowly|this time|.|,|$)
(just|narrowly)? missed the (cut|mark|shortlist|boat|grade) (by|this|.|,|on|with|and|$)
(incumbent|incumbents|existing supplier|current supplier|present contractor|existing contractor|current
    contractor|existing provider|current provider|current agency|existing agency) .. (reappointed|re
    appointed|retained|renewed|ahead|won|prevailed|edged (it|you|ahead|us)|successful|scored (higher|
    better|highest|more)|on top|another (year|term)|by a (nose|whisker|point)|matched (it|the|your|our)|
    has been given|was given|extended (for|by|until))
(been|was|were|be|to) (reappointed|re appointed|reappoint|re appoint) (.|,|!|$|for|as|them|him|her|the|
    our|and|until|by)
(with|to|by|for) (the|one of the)? (highest|lowest|top|best|winning|successful|preferred|most
    advantageous|first|cheapest|other) (_)? (ranked|ranking|scoring|placed|priced)? {_SELLER} (.|,|!|$|on|
    at|and|last|this|whose|for|who|in)
(another|other|different|local|rival|cheaper|nearer|larger|smaller|competing|fellow) {_SELLER} .. (nod|
    edge|edged|better fit|more experience|clearer|sharper|stronger|cheaper|quicker|faster|sooner|half|
    lower|nearer|closer|ahead|suited|preferred|impressed|favourite|favorite)
(go|going|gone|went|sign|signed|signing|settled|plumped|opted|decided) (with|for|on) (a|an|the|some|our|
    my|his|her|your) (_)? (people|folks|firm|outfit|lot|place|chap|lady|guys|crowd|company|shop|family
    firm|friends|rivals|neighbours|local|mob|competitor|competitors|girl|bloke|woman|couple) (in|from|at|
    down|up|over|round|across|next|who|that|we|nearer|closer|on|.|,|$|instead|because|since)
favour/favor of (the|an|another|a|your|one) (other|different|alternative|rival|cheaper|local|competing|
    second|first|lower|nearer|existing|incumbent|current|competitor|offer from) (_)? {_SELLER}?
(in favour of|in favor of) (another|someone|somebody|a rival|a competitor|a local|a cheaper|the incumbent|
    the other)
(got|gets|given|giving|gave|handed|have|has) (the|our) (nod|vote|business|work|job|gig|contract) to (a|an|
    another|the|someone|somebody|my|our|his|her|their|your competitor)
(have|has|had|been|were|are) (to|told to|obliged to|required to|bound to|made to|instructed to|forced to|
    tied to|asked to) (use|using|buy from|order from|go through|stick to|go with|stay with|work with)
    (the|a|our|their|an|head office 's|group) (framework|approved|group|corporate|in house|panel|
    preferred|nominated|house|contracted|existing|head|landlord|company|franchise|council|government|
    central|national|global) (_)? (_)?
# somebody in the family
{_KIN} .. .. (for|at) (a|the price of a|the cost of a)? (crate|case|keg|pint|pints|few pints|few beers|
    couple of beers|beer|beers|curry|mates rates|cost|cost price|nothing|next to nothing|free|love|
    peanuts|petrol money|the materials|half the|half that)
{_KIN} .. (has said|said|says|offered|offering|volunteered|insists|insisted|promised|agreed|reckons|
    stepped in|stepped up|is going|happy|wants|keen|can|could|will) (he|she|they)? (will|would|can|could|
    to)? (sort|do|fix|fit|build|paint|make|handle|lay|install|cater|photograph|bake|mow|wire|plumb|print|
    move|run|take care of|look after|give us|lend (us|me)|help (us|me) (with|out)) (it|them|this|
    everything|the (lot|whole|job|work|cake|garden|photos|flowers|website|kitchen|bathroom|fence|roof|
    wiring|plumbing|move|design|tiling|decorating|hedge|drive)|one|it all|ourselves|out|a hand|his|hers|
    theirs)
{_KIN} .. (just finished|qualified|apprenticeship|starting (out|up)|set up|started) .. (work|business|
    apprenticeship|hungry|experience|hand|chance|plumber|electrician|builder|gardener|own)
{_KIN} (is|has|'s|being) (a|an|turned|become) (_)? (builder|plumber|sparky|electrician|gardener|
    photographer|designer|accountant|lawyer|solicitor|carpenter|joiner|decorator|painter|caterer|chef|
    baker|roofer|tiler|web designer|developer|mechanic|printer|surveyor|architect|dj|florist|plasterer)
    (and|,|so|who)
# have one, found one, keep the old
(found|bought|got|picked up|borrowed|snapped up|inherited|nabbed|scored|finding|buying|getting|picking up|
    borrowing|inheriting|bagged|landed|given|offered) (us|me|ourselves|myself)? (a|an|one|ours|some|two)
    (_)? (used|second hand|secondhand|refurbished|refurb|nearly new|reconditioned|ex demo|ex display|hand
    me down|cheaper one|cheap one|perfectly good|old one|free one|one free)
(found|bought|got|picked|picked up|finding|buying|snapped|bagged|nabbed|ordered|one) (a|an|one|ours|it|
    them|up|_) .. (on|off|via|from|through) (facebook|ebay|gumtree|craigslist|marketplace|amazon|kijiji|
    freecycle|vinted|etsy|fiverr|upwork|aliexpress|ikea|b&q|screwfix|wickes|costco|argos|home depot|
    checkatrade|airtasker|a car boot|an auction|auction|the internet)
(new|replacement) (one|machine|boiler|car|van|system|copier|printer|unit|supplier|contract|firm|agency|
    cleaner|cleaners) (arrived|came|turned up|was (delivered|fitted|installed)|went in|is (already)? (in|
    here|installed)|starts|started|start) .. .. from (your (friends|rivals|rival|competitor|competitors|
    neighbours)|another|somebody|someone|elsewhere|a (_)? (firm|company|dealer|shop|local)|the (other|
    local|people|firm|company))
(insurance|insurers|insurer|landlord|warranty|council|employer|manufacturer|housing association|maker|
    makers|parents|in laws) .. (paid|replaced|sent|supplied|provided|bought|fitted|gave|covered|sorted) ..
    (new|one|replacement|whole|like for like|theirs|their own)
(will|would|shall) not (now|then|therefore)? (be)? (trouble|troubling|bother|bothering|calling on|
    detaining|taking up any more of|taking up more of|wasting any more of|keep|keeping) (you|your)
no (need|reason|point) (to|in) (trouble|troubling|bother|bothering) (you|yourself)
(will|can|shall|have to|going to|rather|decided to|manage to|better|must|could|we 'll) (just|simply|all|
    have to)? (make do|muddle (through|along|on)|soldier on|struggle on|limp (on|along)|patch (it|ours|the
    old|things|up)|get another (year|winter|season|summer|few)|squeeze another) (.|,|!|$|with|for|as|out|
    until|up|and|a bit|or|years)
make do (with|and mend|.|,|for (another|now))
(keep|keeping|nurse|nursing|run|running|drive|driving|hang|hanging|hold|holding) (on to|onto)? (the|our|
    my|it) (old|existing|current|present) (_)? (going|another|for another|until it|till it|into the
    ground|a while|a few)
(has|have|got|is|there is|are|there are|will do|good for|does) (another|a good|plenty of|a few more|many|
    some) (_)? (_)? (years|life|winters|seasons|miles|summers|mileage|wear) (left|to go|yet)? (left)? (in|
    on|out of|.) (it|them|her|him|the|ours|that)?
(happier|better|happy|content|best|comfortable|settled) (where|as|the way|with how) (she|he|we|they|it|
    things|mother|mum|dad|father) (is|are|was|stands|stand)
(staying|stay|stays|stayed) put (.|,|!|$|and|for|where|so|now|after)
(we|i) (are|am) (all set|all sorted|sorted|suited|fixed up|taken care of|spoken for|well supplied|fully
    stocked|stocked up|well provided|in good hands|well looked after|set) (on (that|this|the _|_)
    (front)?|here|already|now|as (it is|we are)|,? (thanks|thank you|cheers)|,? but (thanks|thank|cheers|
    appreciate|do)|for (_ _|_) (now)? (,|.)? (thanks|thank you|but))
all set (,|.|!)? (but)? (thanks|thank you|though|appreciate)
(spoken for|already taken) (.|,|!|$|i|by|until|this|for)
(put|spend|use|invest|spending|putting|using|investing) (the|that|our|this|what|what little) (_)? (money|
    budget|cash|funds|little|savings) .. (on|into|towards|toward|for) .. (instead|this year|rather|first|
    than)
(rather|sooner|prefer to) (put|spend|use|invest) (the|that|our|this|what) (_)? (money|budget|cash|funds|
    savings) (on|into|towards|toward|in)
# what fell through
(walking|walk|walked|stepping|stepped|backing|backed|bowing|bowed) (away|out|back) (from|of|on) (this|it|
    that|this one|the (table|deal|project|idea|whole|purchase|process))
(stopped|halted|banned|ceased|barred|cancelled|ended|forbidden|axed|killed|cut) (all|any) (new|further|
    outside|external|non essential|discretionary)? (procurement|purchases|purchasing|spending|spend|
    hiring|projects|orders|capital|capex|tenders|investment|travel|training|events|contracts|consultants|
    agencies|subscriptions)
(one of|among|amongst|part of) the (casualties|victims|cuts|cutbacks|things (to go|that had to go|that
    went)|first (things)? to go|redundancies|savings)
(is|was|been|become|are|were|be|fell|fallen|falls) (a)? (casualty of|casualties of|victim to|victim of|
    victims of|sacrificed|chopped|a goner|on the scrap heap|in the bin|dead in the water|kaput|history|
    toast|a non starter|non starters|a dead duck|off the cards|a no go|a no)
(did|has|have|does|will) not (survive|survived|make it (through|past)|get (past|through|by|over the line)|
    got past|made it past|fly|flown|pass muster|wash with) (the|our|this|last|my|her|him|them|with|.|,|
    finance|procurement|legal|board|round)
(wedding|move|sale|trip|event|party|project|deal|job|build|extension|merger|plan|festival|conference|
    tender|tour|launch|project|purchase|show|fete|fair) 's (all)? (off|cancelled|canceled|dead|not
    happening|been (called off|cancelled|canceled|axed|scrapped|dropped|pulled)|fallen through|gone south|
    called off)
(money|budget|funding|grant|cash) 's (all)? (gone|been (cut|pulled|spent|slashed|withdrawn|reallocated|
    refused)|run out|spent|dried up)
(release|free up|let go of|give away|give up|hand back|relinquish) (the|our|my|that|those) (_)? (date|
    dates|slot|slots|booking|place|places|reservation|provisional|spot|pitch|table)
(do not|no need to) (hold|keep|save|reserve) (the|our|that|a) (_)? (date|slot|place|spot|booking|stock|
    table|space) (for (us|me)|any|open|on our|.|,|$)
(cancel|call off|scrap|bin) (the|our|my|that|tomorrow 's) (_)? (survey|viewing|consultation|estimate|
    quote|assessment|valuation|fitting|site visit|trial|tasting|design appointment)
(we|i|they|he|she|owner|owners|landlord|parents) (have|has|are|am|is)? (now|just|since|already|finally|
    actually)? (sold|selling|sold up) (the|our|my|up|his|her|their) (_)? (house|home|place|business|flat|
    shop|property|building|boat|farm|land|site|van|pub|restaurant|cafe|café|practice|company|cottage|
    bungalow|premises|and|,|.|to)
(you|it|this|that|we|us) (is|are)? (it is)? not (going to be|be) (us|you|me|possible for|this time|one for
    us|for us|happening|our|your)
(it is|that is) not going to (be (us|you|me|possible|this)|happen|work out|work for|fly|come off)
(do not|did not|does not|will not|are not|is not) .. (make|making) the (final)? (cut|list|shortlist|grade|
    selection)
(too)? rich for our (blood|taste|pockets)
(one|this one) (we|i) (will|shall|have|had) (to)? (let|be letting) (go|pass)
(have to|going to|decided to|will|must|better|had to|rather) let (this|that|it|yours) (one)? (go|pass)
    (.|,|!|$|by|this|to|i|with)
(can not|could not|do not|will not|would not|never going to|not going to) (compete|match) with (free|that|
    the|his|her|their|what)
(needs|plans|priorities|circumstances|requirements|things) (have|has)? (since|now|rather)? (changed|moved
    on|shifted|overtaken)
(overtaken|superseded) by (events|circumstances|the|a)
(wish|wishing) (you|your (team|firm|company)) (every|all|much|the best of|better|the very best|good)?
    (success|luck|the best|well) (in|with) (other|future|finding|further|another|selling|filling|
    elsewhere|next|others|your (other|next|search|future))
(good luck|best of luck|every success) (with|finding|filling|selling|in) (the next|another|other|the
    rest|your other|your next|a buyer|elsewhere|the sale|your (future|search))
(will|would) (certainly|definitely|gladly|happily|surely)? (bear|keep|have) you in mind (for|if|when|
    should|next|in|another|.|,|$)
(keep|kept|keeping|hold|retain) (your|the) (details|card|number|name|brochure|quote|cv|proposal) (on
    (file|record|hand)|for (the future|future|another|next time|a rainy)|in (the|our|my) (drawer|file|
    files))
# as before, too late, struck out
(carry|carrying|go|going|continue|continuing|plod|plodding|soldier|jog|jogging|muddle) (on|along) (just|
    exactly)? (as (we are|before|is|usual|normal|now|i am|we were|we have|they are)|with (the|our|my)
    old|the way we)
(arrives|arrived|came|comes|reached us|reaches us|received|in) (sadly|just|unfortunately|rather|a bit|a
    little|a week|too)? (too late|after (our|the) (decision|choice|deadline|closing|vote|meeting|award|
    order|event|close)|after we (had|have|decided|made|closed|signed|ordered|chose|committed))
^ (so|and|well) ,? (er|um|erm|well|yeah|sadly|alas|i am afraid|sorry|regretfully|i am sorry to say)? ,?
    no (.|,|!|$)
(er|um|erm|alas|afraid|sorry|sadly) ,? (it is a|a|but|that is a|the answer is|it is)? no (.|!|$|this
    time|from|for us|thanks|thank)
(tighten|tightening|tightened) (our|my|the|their) (belt|belts|purse|purse strings)
(gone|going|goes|went|thrown|chucked) out (of)? the window
(not|never) in (favour|favor) of (it|this|the|outsourcing|going|changing|spending|any|moving|a|buying|
    switching|proceeding|taking|external)
not (envisaged|foreseen|contemplated|on the cards|in prospect) (.|,|at|for|in|this|$|by|to)
(at present or in|for|in) the foreseeable (future)?
(requirement|requirements|need|needs|vacancy|position|demand|indent) (has|have|is|was|are|were)
    (already|since|now|been)? (been|already)? (fulfilled|met|filled|satisfied|closed|sourced|procured)
    (through|by|from|with|elsewhere|already|locally|internally|.|,|$)
(picked|chose|chosen|hired|booked|went with|gone with|going with|using|stuck with|sticking with|prefer|
    preferred|gone for|went for) the (folks|ones|lads|guys|girls|chaps|crowd|mob|outfit|people|lot|other
    lot|other ones|others) (we|i|who|that|from|down|in|over|across|next|.|,|$)
(should not|ought not to|better not|no business|too old to|no spring chicken|too late in life to)
    (really)? (be)? (starting|taking on|buying|spending|start|buy|spend|take on|be starting|be spending|
    faffing)
(drew|put|struck|ran|drawn|putting) a (_)? (line|pen|pencil) through (it|this|that|the|your)
(thumbs down|the kibosh|short shrift|cold water (on|over)|frosty reception|lead balloon|laughed (it)?
    out of (the room|court)|into touch|long grass|stopped (it|us) in (its|our) tracks|put the brakes on
    it|knocked (it|that|this) on the head|put (it|this) to bed|put paid to|nobody bit|no takers|hard
    sell)
(outvoted|overruled|outnumbered|vetoed) (i was|by (my|the|his|her|our)|on (this|it|that))
(was|were|been|got|am|are) (outvoted|overruled|vetoed|outnumbered) (.|,|!|$|by|on|and|so|again|at)
(competitor|rival|competition|other (lot|firm|side|company|bidder)) (of yours)? (threw in|undercut (you|
    it|your)|beat (you|your|it)|pipped|matched it and|has (got|won) it|got there first|won)
(someone|somebody|another firm|another company|they|a competitor|a rival|the others) (else)? (got there|
    beat you to it|were quicker|was quicker|were faster|was faster) (first|.|,|$|and|so|by)?
(ship|horse|moment|train|boat|window|opportunity) (has|have|had) (sailed|bolted|passed|left|gone|closed)
(close|closing|closed|shut|draw|drew) (the|our|this) (file|book|chapter|door|line|loop|matter|case) (on|
    under|for|with) (this|it|that|the|your)
(we|i) (will|shall|would) (spare|save) you (the|any|a|another|further) (further|more|long|wait|trip|
    trouble|time|details|journey|visit)
(stand|stood|standing) (you|your (men|team|lads|people|crew)|them|everyone) down
(nothing|not anything|little) in (it|this|that|here) for (us|me|our)
(not|hardly|scarcely) (a|the) (match|fit|runner|goer|flyer|starter|proposition) (for|.|,|with|at|$)
(we|i) (are|am|have) (going|gone|went|decided to go|chosen to go|opted to go) (down)? (a|the|another)
    (different|diy|in house|other|cheaper|simpler|digital|local) (route|road|path|way|track)
(taken|taking|brought|bringing|kept|keeping|moved|moving|done|doing) (it|this|that|everything|the work|
    the job|things)? (all)? in house
(decided|chosen|opted|agreed|going|prefer) to (leave things|leave it as|leave everything|keep things|do
    nothing|sit tight|stay as|do without|go without|live without|scrap|forget|abandon|call it off|hold
    on to|hang on to|skip|repair the old|mend the old|fix the old|rent|borrow)
(can not|could not|do not|will not) (get it|get this|get that|get your _) (past|through|by|over) (the|
    our|my|finance|procurement|legal|him|her|them)
the end of the (road|line|story|matter) (for|.|,|i|$|on|as)
(bank|lender|insurer|insurers|funder|trust|council|landlord|building society|mortgage company) .. (will|
    would|could|did) not (lend|fund|finance|back|underwrite|insure|cover|allow|permit|agree|let us|play
    ball|budge)
(sooner|rather) (eat|pull|chew|gnaw|swallow|poke|walk|burn|stick|set|sell|die|lick|crawl) .. than
(chemistry|fit|match|rapport|click|connection|alignment) .. (better|stronger|closer|best) (with|at|
    elsewhere|for)
^ (much as|as much as|although|while|though|whilst) (we|i|everyone|everybody|the panel|the board|the
    committee|the team) (all|both|really|very much|genuinely)? (liked|loved|enjoyed|admired|appreciated|
    rated|were impressed|was impressed|valued)
(prefer|preferred|prefers|decided|voted|chose|wish|wishes|wants|want|like|opted|agreed) to leave (the|
    our|it|things|everything|my|her|his) (_)? (_)? as (it|they|she|he) (is|are|was|were|stands|stand)
not in a position to (take on|spend|commit|invest|order|buy|sign|fund|add|afford|use|engage|purchase|
    support|pursue|do this|offer|place|approve)
(wish|wished) (it|things) (were|was) (otherwise|different)
(wish|wished) (i|we) had (better|different|happier|brighter|good) (news|tidings)
(cheaper|easier|simpler|quicker|wiser|better value) to (demolish|replace|rent|scrap|buy new|start again|
    do nothing|stay|knock|hire|leave|lease|pull)
the other (one|firm|lot|guy|lady|candidate|company|applicant|agency|chap|team|people) (starts|start|got|
    is starting|begins|won|has it|gets|already)
life 's too short (for|to)
as (withdrawn|void|null and void|cancelled|canceled|lapsed) (.|,|!|$|and|with|from|now)
(took|taking|bought|buying|chose|gone for) (the|an) other (house|flat|one|place|car|property|route|
    option|firm|job|venue|offer)
(on|at) the higher side (and|,|hence|so|compared|.|as)
(hence|therefore|thus|so) not (considered|accepted|shortlisted|approved|selected|feasible|viable|
    acceptable|possible|proceeding)
bought (me|us) (a|an|one|one of|some) .. (and|which|that|for (christmas|my birthday|the)|instead|robot|new)
not (be)? (making|make|made) use of (it|this|your|the)
(not|no longer) (be)? (availing|avail|taking advantage|take advantage) (ourselves)? of (it|this|your|the)
(resolved|decided|agreed|voted|proposes|propose|intend) to take no further (action|steps)
leave (it|the (_)? _|things|nature) to (nature|take its course|god|chance|fate|itself|the birds|the
    elements|time)
(did|does|has|have|do) not (choose|chosen|select|selected|pick|picked|shortlist|appoint|opt for|vote
    for|voted for) (your|you|yours)
^ not (going|moving) (ahead|forward) (with|.|,|after|on|for)
(come|came|comes) with (its|their|his|her) own (installer|installers|supplier|team|people|support|
    fitter|designer|photographer)
(do|does|will) not (require|need|want) (a|any|your|the) (quote|quotation|services|service|visit|survey|
    estimate|proposal|offer|help|bid) (after all|any more|anymore|any longer|now|.|,|!|$|from)
(bring|brings|bringing|brought|has|have|prefers) (in|along)? (her|his|their|its) own (agency|team|
    people|supplier|suppliers|firm|guy|contractor|crew|accountant|lawyer|designer|photographer|caterer|
    builder) (.|,|!|$|with|from|in|and)
nice try
(he|she|they|dean|boss|client|owner|chairman) (selected|chose|picked|preferred|went for|opted for|
    plumped for) the (other|cheaper|local|bigger|smaller|second|first|rival|competing|lower) (one|
    option|bid|firm|proposal|quote|offer|company|agency)
{_KIN} .. (does|do|makes|builds|designs|fits|paints|bakes) .. (at (university|college|school|uni)|for a
    living|on the side|in (his|her) spare time|as a hobby|professionally) .. (and|so|who)
(offered|given|awarded|let|entrusted|assigned) (the|our|this) (_)? (contract|work|job|position|order|
    project|commission|tender|role) to (another|a different|someone|somebody|a local|a rival|the
    incumbent|an|one of)
(renewed|re signed|resigned|recontracted|extended) with (_) (for|until|till|again|instead|_ for)
that is (me|us) (out|done|finished) (.|,|!|$|of|i am afraid|then|for)
(had to|having to|have to|forced to) spend (the|our|that) (_)? (money|budget|savings|fund|cash) on
(hiring|spending|purchasing|procurement|investment|budget|capex|travel) (and (spending|hiring|
    purchasing))? (ban|freeze|stop|embargo|moratorium) (with no|until further|indefinitely|and no|, so|
    across|company wide|everywhere)
(off|out of) (the|your) (shortlist|pipeline|prospect list|list of (prospects|potential|possible|leads))
(board|committee|directors|trustees|finance|boss|cfo|ceo|head office|governors|management|partners)
    (has|have)? (rejected|vetoed|refused|nixed|quashed|turned down|thrown out|blocked) (the|this|our|
    any|my) (_)? (expenditure|spend|spending|expense|outlay|purchase|investment|request|proposal|plan|
    idea|budget|offer|quote|deal|case|application|scheme|requisition|motion)
(boyfriend|girlfriend|fiance|fiancé|husband|wife|partner) (is|'s) (a|an) (_)? (builder|plumber|sparky|
    electrician|gardener|photographer|designer|accountant|lawyer|carpenter|joiner|decorator|painter|
    caterer|chef|baker|roofer|tiler|developer|mechanic|printer|surveyor|architect|dj|florist|plasterer)
(went|gone|going|go) with (the name|who|someone|somebody|the devil|a name) (they|we|he|she|i|you) (knew|
    know|knows|trust|trusted)
(my|our) (usual|regular|normal|trusty) _ (has|is|can|could|came|will|'s) (come|back|returned|available|
    free|after all|do|fit|squeeze|now|doing)
unable to consider (it|this|the same|your|the)
(above|over|higher than) (the)? (l1|l 1|lowest)
(swallowed|eaten|ate|gobbled|drained|consumed|emptied) (up)? (everything|all|the|our) (we|budget|whole|
    entire|kitty|pot|fund|funds|savings|reserves|money)
(consolidated|consolidating|reduced|reducing|rationalised|rationalized|rationalising) (our|the)?
    (vendors|suppliers|supplier base|vendor list|number of)
happier (keeping|staying|leaving|doing|sticking|using|carrying)
for that (kind|sort) of (money|price) (i|we) (could|can|would)
"""

# What would have been a yes, had things been otherwise.
UNREAL = """
(we|i) would (probably|definitely|certainly|gladly|happily)? have (signed|said yes|bitten|jumped|snapped
    it up|gone for it|
    gone ahead|gone with (you|it|yours)|taken (it|you)|bought (it|from you)|hired you|chosen you|picked you|
    been tempted|
    been interested) (.|!|,|$|with (you|pleasure)|it (in|on|there)|on the spot|there and then|straight|like
    a shot)
(we|i) would (really|dearly|so|have|both|all)? have (loved|liked) to (work|use|have you|go|say yes|do (it|
    this|business)|take|hire|book|give you|come|see it)
(would have|we 'd have) (bitten your hand off|snapped your hand off|signed on the spot)
(had|if) (you|it|your price|the price|this|your offer|the figure|your quote) (had|would)? (called|come in|
    come|written|rung|quoted|been|asked|said|landed|arrived|caught) .. (earlier|sooner|last (week|month|
    year)|a (week|month|year) ago|before|at|under|below|a little|closer|nearer|in time|first) .. (we|i)
    would have
"""
