"""Whether the client says no: to the offer, for another's, or to buying at all."""

import re

from fupmail.understand.answers import tongues
from fupmail.understand.answers.guards import conditional, speaks_to_reader
from fupmail.understand.answers.vocabulary.refusal import NO_FAMILIES
from fupmail.understand.answers.vocabulary.regrets import REGRETS, UNREAL
from fupmail.understand.phrases import SOMEWHERE, Hit, Phrasebook, Read
from fupmail.understand.sentences import word_set

NO = Phrasebook(f"""{NO_FAMILIES}{REGRETS}
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
(take|hard|taking|easy) (a)? pass
pass (on|this) (it|this|that|time|one|the|your|round|up)
(decline|declined|declining|reject|rejected|refuse|turned down) (your|this|with|it|the (offer|proposal|
    invitation|quote|quotation|renewal))
(your|yours) .. (was|were|is|has been|have been) (declined|rejected|unsuccessful|refused|not)
(unsuccessful|not successful|not been successful|not selected|not shortlisted|not been selected|not been
    shortlisted|not chosen|not accepted|not been accepted|not awarded|not taken forward|not considered|not
    be considered)
(bid|tender|proposal|application|offer|quote) .. (unsuccessful|not successful|could not be considered|can
    not be considered|has lapsed)
(unable|not able|can not|could not|not in a position) to? (entertain|accept|proceed|move forward|go ahead|
    consider your|take (it|this|your offer|you up)|offer you|justify|commit to your|accommodate|continue|
    renew|award)
(not|nothing) (for|to) (us|me) (.|,|!|$|thanks|at|this)
not (a|the|quite|really)? (right|good|great|best|strong)? (fit|match) (for|.|,|!|$)
not (what|something) (we|i) (are|am|were|was|need|want|would)
not (taking|take) (you|him|her|them|it|this) up
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
(going|gone|go|went|will go|running) (with|for|to) (another|a different|someone|somebody|the other|a
    competitor|a competing|an alternative|a local|a cheaper|the cheaper|the incumbent|our current|our
    existing|our incumbent|a rival|a friend|an in house|theirs|them|him|her|one of)
(go|going|gone|went) (elsewhere|in another direction|in a different direction|another way|a different way|
    a different route|another route|in house|the other way)
(another|other|competing|rival|different|cheaper|local|bigger|larger|closer) (bid|offer|proposal|supplier|
    vendor|quote|firm|company|tender|provider|agency|contractor|candidate|outfit|shop|bidder) (was|were|
    has been|won|got|is|came|whose|for this|this time|instead|who)
(found|hired|chose|chosen|using|use|have|picked|got) (someone|somebody) else
(happy|satisfied|content|fine|good|well served|all set|locked in|sorted|covered) (with|where|for) (our|my|
    the|what|who|them) (current|existing|present|incumbent|we have|own|supplier|provider|we are|guy)
(we|i) (are|am) (all)? (set|sorted|covered|good|fine|suited) (.|,|!|thanks|thank|for now|for this|for
    the|here|already|at
    our end|on that)
(order|contract|job|business|work|number|bid|award|tender|it|project|slot|place|vote) (has|have|was|is)?
    (gone|went|goes|go|been given|been awarded|awarded|given|finalised|finalized) (to|with|elsewhere)
(finalised|finalized|finalise) with (m/s|another|a|the other|them|someone)
(signing|signed|contracted|partnered|shaking hands) (up)? with (someone|another|a different|a competitor|
    their|the other|the competition)
(went|going|go|goes|lost|gone) (to|with) (your|the|a|another) (competitor|competition|rival|lowest|low|
    cheaper)
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
(leave|leaving) (yours|it there|it at that|it be|you to it|your offer)
we will leave (it|yours|this)
# not at all
not think .. (is|was|would be) for (us|me)
(but|afraid|sorry|and) , the answer is no
(but|afraid|sorry|and|so) the answer is (a)? no
pulled the plug (on)
, i am out (.|!|$)
(answer|reply|response|verdict|decision|word) .. (is|was) (a)? (negative|no (from|.|,|$)|not
    (positive|favourable|favorable))
(no|little|not any) (use|need|call) for (a|an|one|it|them|another|any) .. (any more|anymore|any
    longer|now|left)
(we have|have) no use for
(nothing|not anything) (left|more)? (to|for you to) (quote|bid|tender|price) (on|for)?
(brother|sister|son|daughter|father|mother|cousin|nephew|uncle|friend|neighbour|neighbor|mate) (in law)?
    (is going
    to|will|is gonna) (do|build|fix|paint|make|handle) (it|this|that|the|them)
(stay|stick|remain|staying|sticking) with (our|the) (current|existing|present|old|usual|incumbent)
do not like the price
that is the end of (it|that|the matter)
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
(going|taking|moving|heading) (in)? a different (direction|route|path|way)
(on this occasion|at this juncture|this time around) , (we|i|you|your)
(no|not an) (appeal|option|go|can do|dice|deal|sale)
no (sale|dice|can do|deal) (.|,|!|$|for)
(will|would|can|must) have to say no
say no (to|this|.|,|thank|for)
(sorry|afraid|sadly|unfortunately) .. (it is|a|say|is) no (.|,|!|$|from|for)
less great for you
we (have)? (sold|closed|are closing|are shutting|shut) (the|our|up|down) (business|company|shop|doors|
    practice|house|farm|boat|building|down)
(moved|gone|going) (everyone|fully|completely)? remote
(we|i) (sincerely|deeply|much|do)? regret to (inform|advise|say|tell|let|report|decline)
(we|i) (sincerely|deeply|much)? regret .. (can not|unable|not able|will not be|have decided|not to)
(we|i|us|nobody here|no one here) (really|simply|just|currently|still|actually|definitely|certainly)? (do|
    did) not (really|actually|currently)? (need|require|want|use) (a|an|any|the|your|you|this|that|it|one|
    them|more|anything|another|outside|external|to (buy|change|switch))
^ not (required|needed|wanted|interested|applicable|for us|for me|this time|today thanks|viable|feasible)
(it|this|that|they|these|those|offer|services|service|proposal|quote|product|visit) (is|are|was|were) not
    (required|needed|wanted|something we need|something for us|in our plans|on our list|a priority)
(we|i|principal|board|committee|team|wife|husband|boss|partner|they|directors|trustees|landlord|client|
    management) (have|has|had)? (now|already|just|since|finally)? (chosen|selected|picked|hired|appointed|
    engaged|signed with|signed up with|gone with|gone for|awarded|settled on|opted for|plumped for|chose|
    went with) (another|someone|somebody|a different|a local|a cheaper|a competitor|the other|their|his|
    her|dr|mr|ms|an in house|a friend|one of|the incumbent|the cheaper|the lower)
(to work|working|work) with (another|someone|somebody|dr|mr|ms) .. instead
(we|i) (have)? already (have|use|using|got|bought|ordered|signed|hired|booked|work with|working with|
    chosen|committed) (to)? (a|an|our|one|someone|somebody|something|this|that|in place|with|another|
    elsewhere|from|these|it)
(we|i) (are|am) already (covered|sorted|committed|under contract|set|booked|using|signed|tied|locked|in a
    contract|well served|with)
(project|budget|plan|plans|programme|program|event|expo|fair|show|wedding|renovation|requirement|
    requisition|tender|initiative|scheme|funding|purchase|order|department|position|role|conference|
    campaign|refurb|refit|extension|move|launch) (has been|have been|has|have|was|were|is|are|got|is
    being|been) (now|since|all|permanently|officially|unfortunately|been)? (cancelled|canceled|scrapped|
    shelved|axed|killed|dropped|called off|curtailed|withdrawn|abandoned|terminated|binned|off the table|
    fallen through|slashed|pulled|dead|cut|no more|not happening|not going ahead)
(project|plan|deal|purchase|sale|funding|move) (fell|has fallen|fallen) through
(we|i|us) (have|has|are|am|had to)? (cancelled|canceled|scrapped|shelved|axed|dropped|abandoned|called
    off|pulled|pulling|cancelling|scrapping) (the|this|our|that|all|my) (project|order|plan|plans|event|
    whole|programme|program|idea|show|tender|requirement|budget|purchase|plug|renewal|subscription|
    contract|account)
(we|i) (are|am|will|shall|would) not (be)? (now|currently|in fact|be)? (renewing|signing|buying|ordering|
    switching|proceeding|continuing|participating|attending|bidding|joining|needing|requiring|going ahead|
    going forward|moving forward|going to|taking|using|changing|interested|pursuing|extending|progressing|
    investing)
(will|would|shall) not (be)? (proceed|proceeding|go ahead|going ahead|move forward|moving forward|going
    forward|go forward|renew|renewing|continue|continuing|pursue|pursuing|taking|needed|required|needing|
    requiring)
(is|are) not (going|moving) (ahead|forward)
(did|does|do) not (go ahead|proceed|materialise|materialize|make the cut|make the shortlist|win|get
    approved|get the)
(we|i|are|am|will|to|going|have|us|decided) (just|probably|be|keep|still|simply|all)? (stick|sticking|
    stickin|stay|staying|stayin|remain|remaining|stuck|staying put) (with|where we are|as we are|put)
(we|i|us) (will|must|shall|have to|think we will|had better|need to|would rather|should|would like to|
    regretfully|respectfully|reluctantly|politely|therefore|am going to|are going to) (have to|
    regretfully|respectfully|reluctantly|politely|need to|sadly|unfortunately|be)? (decline|declining|
    refuse|withdraw|bow out|turn (it|this|you) down|say no|pass (.|,|!|$|on (this|it|that|your|the offer|
    these))|passing (.|,|on))
(we|i) (have got|have|got) (a|an|our own|another) (supplier|provider|vendor|contract|partner|agency|guy|
    accountant|system|person) (already|in place|and|who|that we|we are happy|for that|for this)
not (taking|going to take|prepared to take|accepting)
(nephew|son|daughter|cousin|brother|sister|wife|husband|friend|neighbour|neighbor|mate|colleague) .. (is
    doing|will do|does|starts|is going to|will be doing|took|is taking|offered|can do) (our|the|it|this)
(close|closing) (it|this|the file|our file|the book) (off|out|on this)
(thanks|thank you) (anyway|all the same|but|for your time but|nonetheless)
(better|cheaper|lower|other) (offer|price|quote|deal|bid) (from|elsewhere|came|and we)
(you|your price|your quote|your bid|yours|it) (is|was|were|came in|came) (too|way too|far too|a bit too|
    much too|above|over|outside|beyond) (high|expensive|pricey|dear|steep|much|our|budget|costly|rich|
    what)
no (thank you|thanks) (.|,|!|$|to|from|on|we|i)
(we|i) (said|say|vote|voted) no
(lapse|expire|run out) and (not)
(going to|we will|will|have to|better|decided to|rather|must) leave (it|this one|this|it there|it for|it
    at that|this time)
(it is|its|be|that is) a pass (from|for|.|,)
(signed|gone|going|went|booked|placed|closed|contracted) (with|to|for) (your|a|the|another) (competitor|
    competition|rival|other|different|local|cheaper|lower)
(board|committee|boss|management|cfo|ceo|director|directors|trustees|council|owners|landlord|wife|husband|
    head office|finance|partners|they) (has|have|had)? (turned (it|this|you|the offer|your offer|the idea)
    down|said no|voted no|(rejected|declined|refused|vetoed|turned down) (it|this|that|your|you|the (offer|
    proposal|
    quote|plan|idea|spend|purchase|contract)|.|,|!|$)|shot it down|not (approved|agreed|sanctioned))
turned (it|this|you|the proposal|the idea|your|them) down
(budget|budgets|funding|funds|money) (got|was|were|has been|have been|is|are) (slashed|cut|gone|pulled|
    frozen|withdrawn|curtailed|not (there|available|approved|sanctioned)|reallocated|spent|exhausted)

(not|nor) (been)? (considered|selected|shortlisted|accepted|approved|successful|recommended|awarded|
    chosen|taken forward|sanctioned) (as|for|on|by|at|this|due|in|.|,|because|since|and)
(we|i) (have)? (awarded|given|placed|let|assigned) (the|this|it|our) (work|job|contract|order|business|
    project|it)? (elsewhere|to (another|a|someone|the))
(awarded|placed|bought|sourced|ordered|found|got) (it|this|the work|the job|the order|them|one)?
    (elsewhere|somewhere else|someone cheaper|something cheaper|one cheaper|another|somebody cheaper|a
    better|a cheaper)
(at|for) (that|this|those|such a) (price|money|rate|rates|figure) .. (no|not|never|chance|can not|forget)
no (chance|way|go) (.|,|!|$)
(selected|chosen|appointed|engaged|identified|found|preferred|preferring|taken|using|use) (an|another|a)
    (alternative|alternate|different|other|more suitable|better|cheaper|local) (supplier|provider|vendor|
    partner|contractor|firm|company|option|solution|offer|agency|candidate|quote|one)
(requirement|tender|enquiry|inquiry|rfq|file|order|project|request|case|indent) (stands|stand|is|has been|
    was) (now)? (cancelled|canceled|closed|withdrawn|dropped|scrapped|filed)
(on this occasion|this time|at this stage|at this point|for this project|after careful|after much|after
    long) .. (not|another|declined|different|other|alternative|pass|elsewhere|regret|unable|unsuccessful)
(we|i) (can not|could not|do not|will not) (go (above|beyond|over|higher|to|with|that)|match|meet|afford|
    justify|stretch|run to|commit to (the|your|this)|see (the|a) (need|value|use|benefit|point)|need (it|
    them|any|you))
(shelved|dropped|abandoned|ditched|scrapped|binned) (it|this|the|that|our|everything) (plan|plans|idea|
    project|whole|thing|purchase|for good|altogether)?
(not|never) (worth|viable|feasible|affordable|practical) (it|for|the|at|to)
(doing|do|make|build|fix|handle|run|done) (it|this|that|them|everything) (ourselves|myself|in house|
    internally|on our own)
(thanks|thank you) (but|, but) (we|i|no|not|it)
(no need|no requirement|no call) (for|of) (it|this|these|that|your|them|any|such)
(closed|closing|shut|shutting) (down|the (shop|business|branch|site|office|school|company|practice))
(we|i) (are|am) (retiring|closing (down|the)|selling up|winding up|moving away)
(please|kindly) (withdraw|remove|cancel) (our|my|the|us|me)? .. (quote|quotation|enquiry|inquiry|order|
    request|booking|reservation|from (the|your) (shortlist|pipeline))
budget (got|was|has been|is) (slashed|cut|pulled|frozen|gone)
awarded (the|this|it|our)? (work|job|contract|order|business|project)? elsewhere
(found|chosen|chose|got|have|using|hired|picked) (someone|somebody|something|one) (cheaper|closer|local|
    better|nearer|else)
(call|calling) it a day
(over|above|higher than|more than|dearer than) (the|what) (next bidder|next best|lowest|cheapest|winning|
    competing|other (bids|quotes|bidders|offers)|second)
(save|spare) yourself (the|some)? (trouble|breath|time|effort|stamps)
let (it|this|the offer|the quote) (lapse|expire)
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

_TURN = re.compile(r" (?:but|yet|still|however) ")
_LEAVE = re.compile(
    r" (?:, )?(?:it (?:was|is) (?:so |very |really )?(?:nice|good|kind|lovely|great)) |"
    r" (?:, )?(?:thank|thanks|good luck|all the best|not|no|best|appreciate|cheers|thx|lovely|great|"
    r"maybe|perhaps|keep|please keep|"
    r"(?:we|i) (?:wish|appreciate|thank|hope|really appreciate|do appreciate|will keep|have decided|"
    r"can not)) "
)
# "Until 2029" puts no condition on what binds the client already.
_BOUND = re.compile(r" (?:already (?:have|has|use)|under contract|contract with|tied|committed) ")
_HIRES = word_set("""
    chosen picked selected hired appointed gone going went signed signing sticking stick staying stay opted
    settled chose use work partnered goes awarded
""")
_ANOTHERS_NAME = re.compile(
    r"\b(?:(?:[Ww]e|I|[Tt]hey|[Hh]e|[Ss]he|(?:[Cc]ommitte|[Pp]ane|[Jj]ur|[Cc]lien|[Dd]ea|[Oo]wne)\w|"
    r"[Bb]oard|[Tt]eam|[Bb]oss)(?:'ve|’ve|'re|’re|'m|’m| have| has| are| am)?"
    r"(?: now| already| just| decided to| going to)? "
    r"(?:chosen|picked|selected|hired|appointed|go(?:ne|ing)? with|went with|sign(?:ed|ing)(?: up)? "
    r"(?:with|for)"
    r"|sticking with"
    r"|stick with|staying with|stay with|opted for|settled on|chose|use|work with|partnered with)|"
    r"(?:job|bid|contract|work|order|award|number|tender|business|project|nod|vote)"
    r"(?: has| have)? (?:went|gone|goes|going|awarded|was awarded) to) (?:the |a )?"
    r"(?!(?:You|Your|I|Option|Plan|Package|Phase|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"[A-Z]\w+"
)

WOULD_HAVE = Phrasebook(UNREAL)

# Turns down a part of what is offered.
PARTIAL = Phrasebook("""
(no|no thanks|no thank you|without|minus|skip|skipping|leave out|leaving out|drop|dropping|forget|except
    for|bar|hold) (to|for)?
    the _
not the _ (_)? (, (though|thanks|please|just)|, but|.)
""")

NO_NO = Phrasebook("""
(hired|chose|picked) _ as (a|an|my|our)
(he|she|it|commission|agency|government|company|court|judge|senate|house|president|governor|party|parties)
    (has|have|had)
    (decided|chosen|opted|elected|agreed|voted) (not to|against)
not saying no
no interest in (waiting|delay|delaying|shopping|haggling|arguing|any (other|delay))
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
(we|i) (do|did) not (order|ask for) (this|these|that|those|it|them)
(we|i) did not want (this|these|that|those|it|them)
(bought|ordered|got|taken|take|order|buy) .. from you
why (would|did|do|should) not
regret (the delay|any inconvenience|not|my|our|the)
not going to (lie|argue|pretend|complain|say no|haggle)
not looking (at|for) (anyone|anybody|any|anything) else
interest (rate|rates|free)
not that (we|i|it)
(wife|husband|partner|son|daughter) does the (card|cards|books|paperwork|money|accounts|payments|ordering|
    buying)
(already|bought|ordered|signed|booked|engaged) .. with you
(spend|spending) .. time on
not (my|our) .. , (_)? (marketing|purchasing|procurement|finance|facilities|training|catering|buying|sales|
    events) is (for|with|under) _
(has|have|had) not (yet)? (approved|signed|agreed|decided|confirmed)
(meeting|call|appointment|visit|demo|lunch|flight|training) (was|is|has been|got) (cancelled|canceled|
    called off|postponed)
(wants|want|wanted|like|likes|asked|asks|wondering|wonders|keen) (me|us)? to (know|ask|find out|check)
    (if|whether|does|is|what|how|when|which|who|about|the)
commit (and|yet|now|today|before|until|till|right)
told (the|all the)? (other|others|rest|competition|opposition)
(decline|declined|pass|passed|turn down|turned down|refuse|refused|skip|skipped) (on)? (the|a|that|your|
    his|her) (cake|cakes|drink|drinks|invitation|pint|beer|wine|dessert|pudding|biscuit|biscuits|lunch|
    dinner|party|seconds|chocolate|chocolates|tea|coffee|gym|pub|starter)
(thanks|thank you) for (the|your|writing (him|her) (a|the)) (reference|recommendation)
""")


def no(read: Read) -> Hit | None:
    """Where the sentence turns the offer down; None for questions, conditions and double denials.

    Says no: "we have decided to go with someone else". Says nothing: "we have decided to go with you".
    """
    if tongues.NO in read:
        return SOMEWHERE
    if WOULD_HAVE in read and not read.asks:
        return SOMEWHERE
    if (
        read.asks
        or NO_NO in read
        or (conditional(read) and not _BOUND.search(read.words))
        or not speaks_to_reader(read)
    ):
        return None
    hits = read.hits(NO)
    return next((hit for hit in hits if not _conceded(read, hit)), None) if hits else _for_another(read)


def _conceded(read: Read, hit: Hit) -> bool:
    """Whether a "but" turns what came before it ("more than I wanted to spend, but they're gorgeous")."""
    turn = _TURN.search(read.words, hit.end - 1)
    return turn is not None and not _LEAVE.match(read.words, turn.end() - 1)


def _for_another(read: Read) -> Hit | None:
    """Where a name that is not "you" got the work: "we've chosen Meridian", "the job went to Trident"."""
    if _HIRES.isdisjoint(read.sentence.vocabulary):
        return None
    found = _ANOTHERS_NAME.search(read.text)
    return SOMEWHERE if found else None
