"""Whether the client says no: to the offer, for another's, or to buying at all."""

from fupmail.understand.answers.guards import conditional
from fupmail.understand.phrases import Hit, Phrasebook, Read

NO = Phrasebook("""
# in as many words
(not|never|no longer|hardly|not really|not even|not remotely) interested
(no|not any|not much|zero|lost) interest
^ (no|nope|nah) (thanks|thank you|thankyou|ta|cheers)
(but|it is|say|said|so|and|,) no (thanks|thank you)
thanks , but no
(it is|that is|is|it will be|a|the answer is|answer is still|firm|hard|polite|definite|unfortunately) (a|
    still)? no (from|,|.|!|$|for|on|this time|to|thank)
^ no from
a no from
(we|i) (will|must|shall|are going to|am going to|have to|think we will|had better|need to|would rather|
    should|are|am|would like to|regretfully|respectfully|reluctantly|politely|therefore) (have to|
    regretfully|respectfully|reluctantly|politely|need to|gonna)? (decline|pass|refuse|withdraw|opt out|
    bow out|turn it down|turn this down|turn you down)
(take|hard|taking|easy) (a)? pass
pass (on|this) (it|this|that|time|one|the|your|round|up)
(pass|passing) on (it|this|that|your|the)
(decline|declined|declining|reject|rejected|refuse|turned down) (your|this|with|it|the (offer|proposal|
    invitation|quote|quotation|renewal))
(your|yours) .. (was|were|is|has been|have been) (declined|rejected|unsuccessful|refused|not)
(unsuccessful|not successful|not been successful|not selected|not shortlisted|not been selected|not been
    shortlisted|not chosen|not accepted|not been accepted|not awarded|not taken forward|not considered|not
    be considered)
(bid|tender|proposal|application|offer|quote) .. (unsuccessful|not successful|could not be considered|can
    not be considered|has lapsed)
(we|i) (sincerely|deeply|much)? regret (to|that|we|your|any|you|being)
(unable|not able|can not|could not|not in a position) to? (entertain|accept|proceed|move forward|go ahead|
    consider your|take (it|this|your offer|you up)|offer you|justify|commit to your|accommodate|continue|
    renew|award)
(will|would|shall|are|am|is|do|does|did) not (be|going to|gonna|want to|wish to|plan to|intend to|
    intending to|planning to|looking to|able to)? (be)? (proceed|proceeding|go ahead|going ahead|move
    forward|moving forward|going forward|go forward|renew|renewing|extend|extending|continue|continuing|
    pursue|pursuing|take up|taking up|order|ordering|buy|buying|purchase|purchasing|need|needing|require|
    requiring|use|using|participate|participating|sign|signing|switch|switching|change|changing) (with|
    the|your|our|it|this|any|you|on|ahead|anything|a|an|one|after|at|.|,|!|$)
(do|does|did) not (need|require|want|use) (a|an|any|the|your|you|this|that|it|one|them|more|anything|
    another|outside|external|to (buy|change|switch))
(not|nothing) (for|to) (us|me) (.|,|!|$|thanks|at|this)
not (a|the|quite|really)? (right|good|great|best|strong)? (fit|match) (for|.|,|!|$)
not (what|something) (we|i) (are|am|were|was|need|want|would)
not (taking|take) (you|him|her|them|it|this) up
not (required|needed|wanted|necessary|applicable|feasible|viable|on the table)
no longer (need|needed|require|required|want|wanted|looking|relevant|going|on the table|in the market|
    necessary|buying|considering|proceeding|happening|pursuing|able)
(have|has|had|see|there is|we have|is) no (need|use|requirement|requirements|call|demand|further need|
    appetite|plans|intention|place|room) (for|of|to|.|,|at)
(not|nor) (looking|shopping|buying|hiring|in the market|on the lookout|actively)
are not shopping
# for another's
(have|has|had|we|i|and|they|committee|board|team|they) (now|already|finally|all|just|both|since|
    ultimately|recently|unanimously)? (decided|chosen|opted|elected|agreed|voted|resolved|concluded) (us)?
    (not to|against|to (go|stay|stick|remain|sign|work|partner|continue|proceed|move|keep|use|buy|do|
    handle|renew|award|appoint|hire|engage|put|close|bring|run|build) (with|ahead with|forward with|on
    with|it|our|the|a|an|his|her|this|another|someone|somebody|in|ourselves|internally|up|back)|in favour
    of|in favor of|for (the other|another|a different|a local))
(have|has|we|i|principal|board|committee|team|wife|husband|boss|partner|they|ve) (now|already|just|since)?
    (chosen|selected|picked|hired|appointed|engaged|signed|signed up|bought|ordered|gone|awarded|booked)
    (to work with|to go with|with|another|someone|somebody|a|an|from|for|the|his|her|it to|elsewhere|dr|
    mr|ms|our)
(going|gone|go|went|will go|running) (with|for|to) (another|a different|someone|somebody|the other|a
    competitor|a competing|an alternative|a local|a cheaper|the cheaper|the incumbent|our current|our
    existing|our incumbent|a rival|a friend|an in house|theirs|them|him|her|one of)
(go|going|gone|went) (elsewhere|in another direction|in a different direction|another way|a different way|
    a different route|another route|in house|the other way)
(another|other|competing|rival|different|cheaper|local|bigger|larger|closer) (bid|offer|proposal|supplier|
    vendor|quote|firm|company|tender|provider|agency|contractor|candidate|outfit|shop|bidder) (was|were|
    has been|won|got|is|came|whose|for this|this time|instead|who)
(someone|somebody) else (for|to|got|has|is|who|instead|this|.|,|$|on|now|did|beat|won)
(found|hired|chose|chosen|using|use|have|picked|got) (someone|somebody) else
(stick|sticking|stickin|stay|staying|stayin|remain|remaining|sticked|stuck) (put|with|where we are|as we
    are) (what|our|my|the|who|them|him|her|pioneer|current|existing|_|.|,)
(happy|satisfied|content|fine|good|well served|all set|locked in|sorted|covered) (with|where|for) (our|my|
    the|what|who|them) (current|existing|present|incumbent|we have|own|supplier|provider|we are|guy)
(we|i) (are|am) (all)? (set|sorted|covered|good|fine|suited) (.|,|!|thanks|thank|for now|here|already|at
    our end|on that)
already (have|has|got|use|using|work|working|sorted|covered|under contract|signed|bought|committed|in
    place|booked)
(have|have got|got|has) (a|an|our) (supplier|provider|vendor|contract with|partner|agency|guy|man|person|
    accountant|system|in house)
(order|contract|job|business|work|number|bid|award|tender|it|project|slot|place|vote) (has|have|was|is)?
    (gone|went|goes|go|been given|been awarded|awarded|given|finalised|finalized) (to|with|elsewhere)
finalised/finalized with
(signing|sign|signed|contracted|partnered|booked|shaking hands) (up)? with (someone|another|a|the|blue|
    their|his|our|_)
(went|going|go|goes|lost|lose) (to|with) (your|the|a) (competitor|competition|rival|lowest|low|cheaper)
(you|yours|your) (were|was|came|are|finished|placed) (second|third|runner|runners|not the lowest|a close
    second|too|outside|above)
thanks/thank (you)? for (bidding|tendering|quoting)
(bid|bids|tender|offer|proposal) (scoring|from|by) .. (was|were|has been) (accepted|approved|selected|
    successful)
(instead|rather than|over) (of)? (yours|you|your) (.|,|$|!)
(with|use|using|chosen|choose|chose|to) .. instead .
(do|doing|did|keep|keeping|run|running|handle|handling|bring|bringing|take|taking|build|building|manage|
    managing|make|making|fix|fixing|done) (it|this|that|them|the work|everything|all)? (in house|
    ourselves|internally|myself|on our own|by ourselves|with our own)
(our|my) .. (starts|started|will start|is going to start) (doing|handling|making|running|managing)
(leave|leaving) (yours|it there|it at that|it be|you to it|your offer)
we will leave (it|yours|this)
# not at all
(project|order|budget|plan|plans|programme|program|event|trip|show|expo|fair|wedding|renovation|purchase|
    requirement|requisition|tender|initiative|idea|job|it|this|deal|position|scheme|funding|works|party)
    (has been|have been|has|have|was|were|is|are|got|is being|been)? (now|since|all|permanently|
    officially|unfortunately)? (cancelled|canceled|scrapped|shelved|axed|killed|dropped|called off|
    curtailed|withdrawn|abandoned|terminated|binned|dead|off the table|fallen through|fell through|closed|
    slashed|pulled|off)
(cancelled|canceled|scrapped|shelved|axed|dropped|abandoned|called off|pulling|pulled|killed) (the|this|
    our|that|all|it|my) (project|order|plan|plans|event|whole|programme|program|trip|idea|show|party|
    tender|requirement|budget|purchase|plug)
(slot|position|place|role|vacancy|need|spot|gap) (is|has been|was) (now|already)? (filled|taken|gone|met)
(file|case|matter|tender|requisition|request|requirement|chapter|book) (stands|is|has been|was|now) (now)?
    closed
(close|closing|shut) (the|this|our|your|my) (requisition|file|request|enquiry|inquiry|ticket|opportunity|
    case|quote|door)
(kindly|please|needful and|you can|and) close (.|,|it|this|the|!|$)
(do|please do) not (hold|keep|save|reserve|book) (a|the|our|my|that|us|me|it) (spot|place|slot|date|seat|
    space|table|room|down)
(out of|over|beyond|above|outside|exceeds|blew|way over|not in|not within) (of)? (our|my|the|budget)
    (budget|price range|reach|means|league|range|.|,)
(can not|could not|can no longer|can hardly|not) (really)? (afford|justify|stretch to|find the money)
(too|bit|little|way|far|rather|simply|just|much) (too)? (expensive|pricey|steep|dear|costly|rich|high)
    (for|.|,|!|$|and|so|at|compared)
(no|not the|have not the|without|zero) (budget|money|funds|funding|cash) (for|left|.|,|available|in|at|to|
    this)
count (us|me) out
(we|i) (are|am) (out|done|not in) (.|,|!|$)
(put|putting|call|calling|draw|drawing|bring) (an end|it a day|a line|stumps)
(going|taking|moving|heading) (in)? a different (direction|route|path|way)
(on this occasion|at this juncture|this time around) , (we|i|you|your)
(no|not an) (appeal|option|go|can do|dice|deal|sale)
no (sale|dice|can do|deal) (.|,|!|$|for)
(save|spare) (yourself|you|your) (the|some)? (trouble|breath|time|effort|stamps)
(will|would|can|must) have to say no
say no (to|this|.|,|thank|for)
(sorry|afraid|sadly|unfortunately) .. (it is|a|say|is) no (.|,|!|$|from|for)
less great for you
we (have)? (sold|closed|are closing|are shutting|shut) (the|our|up|down) (business|company|shop|doors|
    practice|house|farm|boat|building|down)
(moved|gone|going) (everyone|fully|completely)? remote
not (be)? (renewing|signing|buying|ordering|switching|proceeding|continuing|participating|attending|
    bidding|joining)
# German
kein interesse
nicht (interessiert|weiterverfolgen|beauftragen|annehmen|bestellen|zum zug|in frage|gebrauchen)
(gegen|wider) (ihr|das|die|den) (angebot|maschine|projekt|kauf) entschieden
(uns|mich) (leider|daher|nun)? (gegen|für einen anderen|anders|für ein anderes|für eine andere|dagegen) ..
    entschieden
(anderweitig|anderen anbieter|mitbewerber|wettbewerber|andere lösung) .. (vergeben|entschieden|beauftragt|
    gewählt)
(wir|ich) (müssen|muss|möchten|möchte) .. (absagen|ablehnen|verzichten)
(leider|müssen wir) .. (absagen|absage|ablehnen|nicht zusagen|nicht annehmen|nicht berücksichtigen)
(keinen|kein) bedarf
decided us against
# French
pas (intéressés|intéressé|intéressée|intéressées|donner suite|retenu|retenue|besoin de vos|suite à votre)
(ne|n'est) .. (donnerons|donnerai|retenons|souhaitons|souhaite) pas (suite|votre|donner|poursuivre)
(avons|ai) (choisi|retenu|opté pour|décidé de travailler avec) (un autre|une autre|autre)
(au regret|regret) de (vous|devoir|ne)
(sans suite|trop cher|hors budget)
""")

NO_NO = Phrasebook("""
not saying no
(decided|chosen|choose|opted|going|gone|go|sign|signing|stick|stay|agreed|voted|elected|proceed|continue|
    selected|picked|awarded|move|over) .. (with|for|to|on) (you|your|yours|the proposal|the offer|the
    quote|option)
(no|not a|not any) (reason|issue|issues|objection|objections|problem|problems|question|doubt|rush)
(not|nor) (a|the)? (rejection|refusal|no)
(can not|could not) wait
thank/thanks .. (no longer|not) required
(terminate|terminated|cancelled|canceled|termination|told|dropped|stop) .. (other|their|old|current|
    previous|existing|standing)
(would|will) not (have|change|want|need) .. (any other|anyone else|anybody else|it any other)
can not see (any|a|why)
(not|nothing) .. (changed|changes|left to argue)
do not need (anything)? (else|more|further|any more)
(we|i) (do|did) not (order|want|ask for) (this|these|that|those|it|them)
why (would|did|do|should) not
regret (the delay|any inconvenience|not|my|our|the)
""")


def no(read: Read) -> Hit | None:
    """Where the sentence turns the offer down; None for questions, conditions and double denials.

    Says no: "we have decided to go with someone else". Says nothing: "we have decided to go with you".
    """
    if read.asks or NO_NO in read or conditional(read):
        return None
    return next(iter(read.hits(NO)), None)
